import { astralEvents } from "../../generated/gateway.js";
import type { Platform } from "./platform.js";

/** Astral, as of `api/astral.md` 1.6 and 2. */
export const astral: Platform & { readonly id: "astral" } = {
  id: "astral",
  query: { v: "1", encoding: "json" },
  closes: {
    4001: { action: "identify", bug: true, meaning: "unknown opcode" },
    4003: { action: "identify", bug: true, meaning: "not authenticated" },
    4004: { action: "fatal", meaning: "the token was refused" },
    4005: { action: "identify", bug: true, meaning: "already authenticated" },
    4007: { action: "identify", meaning: "invalid sequence" },
    4008: { action: "identify", waitMs: 60_000, meaning: "rate limited" },
    4010: { action: "fatal", meaning: "invalid shard" },
    4011: { action: "fatal", meaning: "sharding required" },
    4012: { action: "fatal", meaning: "invalid API version" },
  },
  closesWhileIdentifying: { 4002: { action: "fatal", meaning: "the identify payload was refused" } },
  beatFactor: 0.9, // the server closes at 45 s against an interval of 41.25 s
  resumeWindowMs: 10_000,
  tokenForms: ["prefixed", "bare"],
  propertyPrefixes: ["", "$"],
  sharding: false,
  frameBytes: 4096,
  frames: { count: 120, windowMs: 60_000 },
  opLimits: {},
  clientOps: [3, 4, 8, 13, 14], // presence, voice, members, call, lazy
  events: astralEvents,
  compress: [],
  identifySpacingMs: 5250,
};
