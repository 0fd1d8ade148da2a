// Written by `pnpm run generate` from spec/players.yaml. Do not edit.
import type { Api, OperationLines } from "@antiphon/core/internal";

export const api: Api = { id: "auralis", vendor: "Auralis", baseUrl: "https://auralis.karenx.pro/api", auth: ["bearer"], commonCodes: ["INTERNAL", "INVALID_REQUEST", "IP_FORBIDDEN", "RATE_LIMITED", "UNAUTHORIZED"], pages: [{ style: "cursor", items: "players", param: "cursor", next: "next_cursor" }, { style: "single", items: "nodes" }], errorBody: { code: ["code"], message: ["error", "message"] }, codes: { BOT_RUNNING_ELSEWHERE: { retry: false }, LIMIT_REACHED: { retry: false }, RATE_LIMITED: { notApplied: true }, NO_NODE_AVAILABLE: { notApplied: true } }, idempotencyKey: { header: "Idempotency-Key", quoted: false, maxLength: 255 }, rateLimit: { limit: "x-ratelimit-limit", remaining: "x-ratelimit-remaining", reset: { header: "x-ratelimit-reset", unit: "unix-s" } }, requestIdHeader: "x-request-id", secrets: ["token"] };

export const tracks: OperationLines = {
  resolve: "GET /v1/tracks/resolve?identifier NO_NODE_AVAILABLE",
  decode: "POST /v1/tracks/decode safety=idempotent body=json",
  prewarm: "POST /v1/tracks/prewarm safety=idempotent body=json NO_NODE_AVAILABLE",
};

export const players: OperationLines = {
  list: "GET /v1/players?limit,cursor page=0",
  create: "POST /v1/players safety=key body=json secrets=token BOT_RUNNING_ELSEWHERE BOT_USER_ID_MISMATCH BOT_USER_ID_TAKEN IDEMPOTENCY_KEY_REUSED INVALID_BOT_USER_ID LIMIT_REACHED NO_NODE_AVAILABLE TRACK_NOT_FOUND",
  get: "GET /v1/players/{guild_id} NO_NODE_AVAILABLE PLAYER_NOT_FOUND",
  delete: "DELETE /v1/players/{guild_id} NO_NODE_AVAILABLE PLAYER_NOT_FOUND",
  updateVoice: "PATCH /v1/players/{guild_id}/voice body=json secrets=token BOT_RUNNING_ELSEWHERE BOT_USER_ID_MISMATCH BOT_USER_ID_TAKEN INVALID_BOT_USER_ID NO_NODE_AVAILABLE PLAYER_NOT_FOUND",
};

export const playback: OperationLines = {
  play: "POST /v1/players/{guild_id}/play body=json notApplied=429,503 NO_NODE_AVAILABLE PLAYER_NOT_FOUND TRACK_NOT_FOUND",
  stop: "POST /v1/players/{guild_id}/stop safety=idempotent NO_NODE_AVAILABLE PLAYER_NOT_FOUND",
  pause: "POST /v1/players/{guild_id}/pause safety=idempotent NO_NODE_AVAILABLE PLAYER_NOT_FOUND",
  resume: "POST /v1/players/{guild_id}/resume safety=idempotent NO_NODE_AVAILABLE PLAYER_NOT_FOUND",
  seek: "POST /v1/players/{guild_id}/seek safety=idempotent body=json NO_NODE_AVAILABLE PLAYER_NOT_FOUND",
  setVolume: "POST /v1/players/{guild_id}/volume safety=idempotent body=json NO_NODE_AVAILABLE PLAYER_NOT_FOUND",
  setFilters: "PUT /v1/players/{guild_id}/filters body=json NO_NODE_AVAILABLE PLAYER_NOT_FOUND",
};

export const cluster: OperationLines = {
  get: "GET /v1/cluster bucket=cluster !INVALID_REQUEST",
  nodes: {
    list: "GET /v1/cluster/nodes bucket=cluster page=1 !INVALID_REQUEST",
    get: "GET /v1/cluster/nodes/{node_id} bucket=cluster NODE_NOT_FOUND !INVALID_REQUEST",
  },
};

/** Every resource; a client that needs only some takes these alone. */
export const operations: OperationLines = { tracks, players, playback, cluster };
