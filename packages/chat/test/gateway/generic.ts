import { astral, type Platform } from "@antiphon/chat/gateway";

/** The synthetic platform: a resume URL, op 9 `true`, zlib-stream, and shards with `max_concurrency`. */
export const generic: Platform = {
  id: "generic",
  query: { v: "10", encoding: "json" },
  closes: {
    4003: { action: "identify", bug: true, meaning: "not authenticated" },
    4004: { action: "fatal", meaning: "the token was refused" },
    4005: { action: "identify", bug: true, meaning: "already authenticated" },
    4007: { action: "identify", meaning: "invalid sequence" },
    4008: { action: "resume", waitMs: 60_000, meaning: "rate limited" },
    4009: { action: "identify", meaning: "session timed out" },
    4010: { action: "fatal", meaning: "invalid shard" },
    4011: { action: "fatal", meaning: "sharding required" },
    4012: { action: "fatal", meaning: "invalid API version" },
    4013: { action: "fatal", meaning: "invalid intents" },
    4014: { action: "fatal", meaning: "disallowed intents" },
  },
  closesWhileIdentifying: {},
  beatFactor: 1,
  resumeWindowMs: 90_000,
  tokenForms: ["bare"],
  propertyPrefixes: [""],
  sharding: true,
  frameBytes: 4096,
  frames: { count: 120, windowMs: 60_000 },
  opLimits: { 3: { count: 5, windowMs: 20_000 } },
  clientOps: [3, 4, 8],
  events: astral.events,
  compress: ["zlib-stream", "zstd-stream"],
  identifySpacingMs: 5250,
};
