// Written by `pnpm run generate` from spec/players.yaml. Do not edit.
import type { Api, Operation } from "@antiphon/core/internal";

export const api: Api = { id: "auralis", vendor: "Auralis", baseUrl: "https://auralis.karenx.pro/api", errorBody: { code: ["code"], message: ["error", "message"] }, codes: { BOT_RUNNING_ELSEWHERE: { retry: false }, LIMIT_REACHED: { retry: false }, RATE_LIMITED: { notApplied: true }, NO_NODE_AVAILABLE: { notApplied: true } }, idempotencyKey: { header: "Idempotency-Key", quoted: false, maxLength: 255 }, rateLimit: { limit: "x-ratelimit-limit", remaining: "x-ratelimit-remaining", reset: { header: "x-ratelimit-reset", unit: "unix-s" } }, requestIdHeader: "x-request-id" };

const auth1 = ["bearer"] as const;
const codes1 = ["INTERNAL", "INVALID_REQUEST", "IP_FORBIDDEN", "NO_NODE_AVAILABLE", "RATE_LIMITED", "UNAUTHORIZED"] as const;
const codes2 = ["INTERNAL", "INVALID_REQUEST", "IP_FORBIDDEN", "RATE_LIMITED", "UNAUTHORIZED"] as const;
const codes3 = ["INTERNAL", "INVALID_REQUEST", "IP_FORBIDDEN", "NO_NODE_AVAILABLE", "PLAYER_NOT_FOUND", "RATE_LIMITED", "UNAUTHORIZED"] as const;
const codes4 = ["INTERNAL", "IP_FORBIDDEN", "RATE_LIMITED", "UNAUTHORIZED"] as const;

export const tracksResolve: Operation = { id: "tracks.resolve", method: "GET", path: "/v1/tracks/resolve", safety: "safe", auth: auth1, query: ["identifier"], response: "json", codes: codes1 };

export const tracksDecode: Operation = { id: "tracks.decode", method: "POST", path: "/v1/tracks/decode", safety: "idempotent", auth: auth1, body: "json", response: "json", codes: codes2 };

export const tracksPrewarm: Operation = { id: "tracks.prewarm", method: "POST", path: "/v1/tracks/prewarm", safety: "idempotent", auth: auth1, body: "json", response: "json", codes: codes1 };

export const playersList: Operation = { id: "players.list", method: "GET", path: "/v1/players", safety: "safe", auth: auth1, query: ["limit", "cursor"], response: "json", page: { style: "cursor", items: "players", param: "cursor", next: "next_cursor" }, codes: codes2 };

export const playersCreate: Operation = { id: "players.create", method: "POST", path: "/v1/players", safety: "key", auth: auth1, body: "json", response: "json", codes: ["BOT_RUNNING_ELSEWHERE", "BOT_USER_ID_MISMATCH", "BOT_USER_ID_TAKEN", "IDEMPOTENCY_KEY_REUSED", "INTERNAL", "INVALID_BOT_USER_ID", "INVALID_REQUEST", "IP_FORBIDDEN", "LIMIT_REACHED", "NO_NODE_AVAILABLE", "RATE_LIMITED", "TRACK_NOT_FOUND", "UNAUTHORIZED"] };

export const playersGet: Operation = { id: "players.get", method: "GET", path: "/v1/players/{guild_id}", safety: "safe", auth: auth1, response: "json", codes: codes3 };

export const playersDelete: Operation = { id: "players.delete", method: "DELETE", path: "/v1/players/{guild_id}", safety: "idempotent", auth: auth1, response: "json", codes: codes3 };

export const playersUpdateVoice: Operation = { id: "players.updateVoice", method: "PATCH", path: "/v1/players/{guild_id}/voice", safety: "idempotent", auth: auth1, body: "json", response: "json", codes: ["BOT_RUNNING_ELSEWHERE", "BOT_USER_ID_MISMATCH", "BOT_USER_ID_TAKEN", "INTERNAL", "INVALID_BOT_USER_ID", "INVALID_REQUEST", "IP_FORBIDDEN", "NO_NODE_AVAILABLE", "PLAYER_NOT_FOUND", "RATE_LIMITED", "UNAUTHORIZED"] };

export const playbackPlay: Operation = { id: "playback.play", method: "POST", path: "/v1/players/{guild_id}/play", safety: "unsafe", auth: auth1, body: "json", response: "json", codes: ["INTERNAL", "INVALID_REQUEST", "IP_FORBIDDEN", "NO_NODE_AVAILABLE", "PLAYER_NOT_FOUND", "RATE_LIMITED", "TRACK_NOT_FOUND", "UNAUTHORIZED"], notApplied: [429, 503] };

export const playbackStop: Operation = { id: "playback.stop", method: "POST", path: "/v1/players/{guild_id}/stop", safety: "idempotent", auth: auth1, response: "json", codes: codes3 };

export const playbackPause: Operation = { id: "playback.pause", method: "POST", path: "/v1/players/{guild_id}/pause", safety: "idempotent", auth: auth1, response: "json", codes: codes3 };

export const playbackResume: Operation = { id: "playback.resume", method: "POST", path: "/v1/players/{guild_id}/resume", safety: "idempotent", auth: auth1, response: "json", codes: codes3 };

export const playbackSeek: Operation = { id: "playback.seek", method: "POST", path: "/v1/players/{guild_id}/seek", safety: "idempotent", auth: auth1, body: "json", response: "json", codes: codes3 };

export const playbackSetVolume: Operation = { id: "playback.setVolume", method: "POST", path: "/v1/players/{guild_id}/volume", safety: "idempotent", auth: auth1, body: "json", response: "json", codes: codes3 };

export const playbackSetFilters: Operation = { id: "playback.setFilters", method: "PUT", path: "/v1/players/{guild_id}/filters", safety: "idempotent", auth: auth1, body: "json", response: "json", codes: codes3 };

export const clusterGet: Operation = { id: "cluster.get", method: "GET", path: "/v1/cluster", safety: "safe", auth: auth1, response: "json", bucket: "cluster", codes: codes4 };

export const clusterNodesList: Operation = { id: "cluster.nodes.list", method: "GET", path: "/v1/cluster/nodes", safety: "safe", auth: auth1, response: "json", page: { style: "single", items: "nodes" }, bucket: "cluster", codes: codes4 };

export const clusterNodesGet: Operation = { id: "cluster.nodes.get", method: "GET", path: "/v1/cluster/nodes/{node_id}", safety: "safe", auth: auth1, response: "json", bucket: "cluster", codes: ["INTERNAL", "IP_FORBIDDEN", "NODE_NOT_FOUND", "RATE_LIMITED", "UNAUTHORIZED"] };

/** Every operation, for the raw client: a list, which bundlers drop where nobody asks for it. */
export const all: readonly Operation[] = [tracksResolve, tracksDecode, tracksPrewarm, playersList, playersCreate, playersGet, playersDelete, playersUpdateVoice, playbackPlay, playbackStop, playbackPause, playbackResume, playbackSeek, playbackSetVolume, playbackSetFilters, clusterGet, clusterNodesList, clusterNodesGet];
