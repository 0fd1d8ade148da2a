import type { IncomingMessage } from "node:http";
import { tables } from "../generated/admin.js";
import { dispatch } from "../kernel/request/dispatch.js";
import type { ApiEngine } from "../kernel/engine.js";
import type { Outcome } from "../kernel/request/outcome.js";
import { describeIssue } from "../kernel/schema/validator.js";
import { createMockOf, kernelOf, type Kernel } from "../mock.js";
import { adminServices } from "./admin-services.js";

/** The `/__mock/*` routes of a port. */
export interface Admin {
  dispatch(message: IncomingMessage, path: string): Promise<Outcome>;
}

/** The admin routes are an API like the others, described by `spec/admin.yaml` and served by the same kernel. */
export function createAdmin(kernel: Kernel, url: string): Admin {
  const engine = adminEngine(kernel, url);
  const { world, shared } = kernelOf(createMockOf({ admin: engine }, { clock: "real" }));
  shared.room = kernel.shared.room;
  world.journal.clear();
  return {
    async dispatch(message, path) {
      const body =
        message.headers["content-length"] === undefined && message.headers["transfer-encoding"] === undefined
          ? {}
          : { body: message };
      const outcome = await dispatch(world, "admin", {
        method: message.method ?? "GET",
        url: path,
        headers: message.headers as Readonly<Record<string, string>>,
        ip: message.socket.remoteAddress?.replace(/^::ffff:/, "") ?? "",
        base: url,
        ...body,
      });
      world.journal.clear(); // nobody reads the journal of the journal
      world.ledger.clear();
      world.contract.clear();
      return outcome;
    },
  };
}

/** They change what is there, look at it, or let it go. */
const frees = [
  "clock.advance",
  "clock.settle",
  "worlds.reset",
  "worlds.restore",
  "journal.clear",
  "settings.change",
  "apis.configure",
  "contract.assertClean",
  "coverage.expect",
  "ledger.expect",
  "gateway.drop",
  "auralis.revoke",
  "auralis.unpin",
  "auralis.loseNode",
  "deeds.do",
  "deeds.wait",
];

function adminEngine(kernel: Kernel, url: string): ApiEngine<undefined, undefined, object> {
  return {
    id: "admin",
    tables,
    publicUrl: url,
    mount: "/",
    createState: () => undefined,
    credentialOf: () => undefined,
    order: ["route", "validate"],
    head: true,
    frees,
    authenticate: () => undefined,
    unknownMembers: () => "refuse",
    codes: {
      notFound: "NOT_FOUND",
      methodNotAllowed: "METHOD_NOT_ALLOWED",
      invalid: "INVALID_REQUEST",
      limited: "FORBIDDEN",
      internal: "INTERNAL",
    },
    refuse({ code, details }) {
      const known = tables().codes[code];
      const message =
        details.message ??
        details.issues?.map((issue) => `${issue.in} ${describeIssue(issue)}`).join("; ") ??
        known?.message ??
        code;
      return {
        status: details.status ?? known?.status ?? 500,
        headers: { "content-type": "application/json", ...details.headers },
        body: JSON.stringify({ error: { code, message, ...details.body } }),
      };
    },
    services: adminServices({ kernel, url }),
    handle: () => ({}),
  };
}
