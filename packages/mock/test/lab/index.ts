import type { ApiEngine } from "../../src/kernel/engine.js";
import { tables } from "./generated/lab.js";
import { createToken, getCaller, readSigned, writeSigned } from "./account.js";
import { authenticate, checkScopes, credentialOf } from "./authenticate.js";
import { type LabContext, requestIdOf } from "./context.js";
import { getExport, startExport } from "./exports.js";
import { createLink, readFile, readText, uploadFile } from "./files.js";
import { createHandle, type LabHandle } from "./handle.js";
import { takeFromLeaky, takeFromPlain, takeFromWindow } from "./limits.js";
import { createNote, editNote, listEvents, listNotes, removeNote } from "./notes.js";
import { serveOdd } from "./odd.js";
import { createOrder, getOrder, listOrders, removeOrder, replaceOrder, shipOrder } from "./orders.js";
import { refuse } from "./refuse.js";
import { createState, type LabCaller, type LabState } from "./state.js";
import { serveStorage } from "./storage.js";

/** A small API that has every wire feature once; core and the generator are tested on it. */
export const lab: ApiEngine<LabState, LabCaller, LabHandle> = {
  id: "lab",
  tables,
  publicUrl: "https://lab.antiphon.test/v1",
  mount: "/lab/v1",
  places: [{ name: "elsewhere", publicUrl: "https://elsewhere.antiphon.test", mount: "/lab-elsewhere" }],
  createState,
  credentialOf,
  order: [nameRequest, "route", "auth", checkScopes, "limit", "validate", "idempotency"],
  authenticate,
  signature: { timestampHeader: "x-timestamp", staleCode: "TIMESTAMP_EXPIRED" },
  services: {
    "tokens.create": createToken,
    "me.get": getCaller,
    "orders.create": createOrder,
    "orders.list": listOrders,
    "orders.get": getOrder,
    "orders.replace": replaceOrder,
    "orders.remove": removeOrder,
    "orders.ship": shipOrder,
    "rooms.notes.create": createNote,
    "rooms.notes.list": listNotes,
    "rooms.notes.edit": editNote,
    "rooms.notes.remove": removeNote,
    "events.list": listEvents,
    "files.upload": uploadFile,
    "files.read": readFile,
    "files.text": readText,
    "files.link": createLink,
    "exports.start": startExport,
    "exports.get": getExport,
    "signed.read": readSigned,
    "signed.write": writeSigned,
    "limits.window": takeFromWindow,
    "limits.leaky": takeFromLeaky,
    "limits.twin": takeFromLeaky,
    "limits.plain": takeFromPlain,
    "odd.legacy": getCaller,
    "odd.hidden": getCaller,
  },
  refuse,
  codes: {
    notFound: "NOT_FOUND",
    methodNotAllowed: "METHOD_NOT_ALLOWED",
    invalid: "INVALID_REQUEST",
    limited: "RATE_LIMITED",
    internal: "INTERNAL",
    keyReused: "KEY_REUSED",
    keyInFlight: "KEY_IN_FLIGHT",
  },
  idempotency: { header: "idempotency-key", ttlMs: 86_400_000, replayHeaders: { "idempotency-replayed": "true" } },
  limitHeaders: ({ limit, remaining, resetAt }) => ({
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(Math.ceil(resetAt / 1000)),
  }),
  extras: async (context) => (await serveStorage(context)) ?? serveOdd(context),
  handle: createHandle,
  printed: ({ token, apiKey, hmacSecret }) => ({ token, apiKey, hmacSecret }),
};

function nameRequest(context: LabContext): void {
  context.header("x-request-id", requestIdOf(context));
}
