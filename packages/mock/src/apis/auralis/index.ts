import { tables } from "../../generated/auralis.js";
import type { AuralisOperations } from "../../generated/auralis-operations.js";
import type { ApiEngine } from "../../kernel/engine.js";
import type { Services } from "../../kernel/operation.js";
import type { Issue } from "../../kernel/request/failure.js";
import { addressLimit, allowlist, authenticate, bearer, credentialLimit, limitHeaders, stamp } from "./checks.js";
import { getCluster, getNode, listNodes } from "./cluster-services.js";
import { createHandle, type AuralisHandle } from "./handle.js";
import { pause, play, resume, seek, setFilters, setVolume, stop } from "./playback-services.js";
import { createPlayer, deletePlayer, getPlayer, listPlayers, updateVoice } from "./player-services.js";
import { refuse } from "./refuse.js";
import { createState, type AuralisState, type Credential } from "./state.js";
import { decodeTracks, prewarm, resolveTrack } from "./track-services.js";

const dayMs = 86_400_000;

const services = {
  "tracks.resolve": resolveTrack,
  "tracks.decode": decodeTracks,
  "tracks.prewarm": prewarm,
  "players.create": createPlayer,
  "players.list": listPlayers,
  "players.get": getPlayer,
  "players.updateVoice": updateVoice,
  "players.delete": deletePlayer,
  "playback.play": play,
  "playback.stop": stop,
  "playback.pause": pause,
  "playback.resume": resume,
  "playback.seek": seek,
  "playback.setVolume": setVolume,
  "playback.setFilters": setFilters,
  "cluster.get": getCluster,
  "cluster.nodes.list": listNodes,
  "cluster.nodes.get": getNode,
} satisfies Services<AuralisOperations, AuralisState, Credential>;

/** Auralis: hosted audio players. Paths and schemas are proposed; codes, pinning and the two 429s are stated. */
export const auralis: ApiEngine<AuralisState, Credential, AuralisHandle> = {
  id: "auralis",
  tables,
  publicUrl: "https://auralis.karenx.pro/api",
  mount: "/auralis/api",
  createState,
  credentialOf: (request) => bearer(request.headers["authorization"]),
  order: [stamp, addressLimit, "auth", allowlist, credentialLimit, "route", "limit", "validate", "idempotency"],
  authenticate,
  refuse,
  codes: {
    notFound: "NOT_FOUND",
    methodNotAllowed: "METHOD_NOT_ALLOWED",
    invalid: "INVALID_REQUEST",
    limited: "RATE_LIMITED",
    internal: "INTERNAL",
    keyReused: "IDEMPOTENCY_KEY_REUSED",
    keyInFlight: "IDEMPOTENCY_KEY_REUSED",
  },
  idempotency: {
    header: "idempotency-key",
    ttlMs: dayMs,
    form: { pattern: /^[\x21-\x7e]{1,255}$/, message: "must be 1 to 255 visible characters" },
    replayHeaders: { "idempotency-replayed": "true" },
  },
  // What plays already stays.
  isRepeatable: (operation, body) =>
    operation === "playback.play" && (body as { readonly no_replace?: unknown } | undefined)?.no_replace === true,
  // The vendor's code is for any wrong `voice.user_id`, whatever its type.
  invalidCode: (_, issues) => (issues.every(isBotUserId) ? "INVALID_BOT_USER_ID" : "INVALID_REQUEST"),
  limitKey: (context) => context.caller.token,
  limitHeaders: (window, { now }) => limitHeaders(window, now),
  services,
  handle: createHandle,
  printed: (state) => ({ token: state.token }),
};

function isBotUserId({ in: where, path, keyword }: Issue): boolean {
  return where === "body" && path.at(-1) === "user_id" && keyword !== "required";
}
