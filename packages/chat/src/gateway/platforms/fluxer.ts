import { fluxerEvents } from "../../generated/gateway.js";
import type { Platform } from "./platform.js";

/** Fluxer, as of `api/fluxer.md` section 3. */
export const fluxer: Platform & { readonly id: "fluxer" } = {
  id: "fluxer",
  query: { v: "1", encoding: "json" },
  closes: {
    4003: { action: "identify", bug: true, meaning: "not authenticated" },
    4004: { action: "fatal", meaning: "the token was refused" },
    4007: { action: "identify", meaning: "invalid sequence" },
    4008: { action: "resume", waitMs: 60_000, meaning: "rate limited" },
    4010: { action: "fatal", meaning: "invalid shard" },
    4011: { action: "fatal", meaning: "sharding required" },
    4012: { action: "fatal", meaning: "invalid API version" },
  },
  closesWhileIdentifying: {},
  beatFactor: 0.9, // as on Astral
  resumeWindowMs: 60_000,
  tokenForms: ["bare"],
  propertyPrefixes: [""],
  sharding: true,
  frameBytes: 4096,
  frames: { count: 600, windowMs: 60_000 },
  opLimits: { 3: { count: 5, windowMs: 20_000 } },
  clientOps: [3, 4, 8, 14, 15, 16], // presence, voice, members, lazy, guild counts, channel counts
  events: fluxerEvents,
  compress: ["zstd-stream"],
  identifySpacingMs: 5250,
};
