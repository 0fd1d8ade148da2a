import type { GatewayProfile } from "../profile.js";

/**
 * A synthetic platform for what neither vendor has: a resume URL, op 9 `true`, zlib-stream, and shards whose IDENTIFYs
 * are throttled per bucket. With the hub's `discord` option, existing Discord libraries connect to it unmodified.
 */
export const generic: GatewayProfile = {
  id: "generic",
  versions: undefined,
  heartbeat: { intervalMs: 41_250, checkMs: 13_750, probeAfterMs: 37_125, timeoutMs: 45_000, refuseLowerSeq: false },
  clientOps: { 1: "Heartbeat", 2: "Identify", 3: "PresenceUpdate", 4: "VoiceStateUpdate", 6: "Resume", 8: "RequestGuildMembers" },
  sessionOps: [3, 4, 8],
  unknownOpUnattached: "unknownOp",
  verdicts: {
    badVersion: { close: 4012, reason: "Invalid API version" },
    tooLarge: { close: 4002, reason: "Payload too large" },
    decode: { close: 4002, reason: "Decode error" },
    noOp: { close: 4002, reason: "Decode error" },
    rateLimited: { close: 4008, reason: "Rate limited" },
    unknownOp: { close: 4001, reason: "Unknown opcode" },
    noData: { close: 4002, reason: "Decode error" },
    identifyNoData: { close: 4002, reason: "Decode error" },
    notAuthenticated: { close: 4003, reason: "Not authenticated" },
    badIdentify: { close: 4002, reason: "Decode error" },
    badToken: { close: 4004, reason: "Authentication failed" },
    alreadyAuthenticated: { close: 4005, reason: "Already authenticated" },
    identifyThrottled: { op9: false },
    tooManyStarts: { op9: false },
    startFailed: { close: 4000, reason: "Unknown error" },
    badShard: { close: 4010, reason: "Invalid shard" },
    badBeat: { close: 4002, reason: "Decode error" },
    badResume: { close: 4002, reason: "Decode error" },
    negativeSeq: { close: 4007, reason: "Invalid seq" },
    unknownSession: { op9: false },
    foreignSession: { close: 4004, reason: "Authentication failed" },
    seqAbove: { close: 4007, reason: "Invalid seq" },
    seqBelowAcknowledged: { op9: false },
    heartbeatTimeout: { close: 4009, reason: "Session timed out" },
    sessionEnded: { op9: false },
  },
  limits: { frameBytes: 4096, frames: { count: 120, windowMs: 60_000 }, presence: { count: 5, windowMs: 20_000 } },
  identify: {
    propertyFamilies: [
      ["os", "browser", "device"],
      ["$os", "$browser", "$device"],
    ],
    prefixAccepted: true,
    shards: true,
    throttle: { count: 1, windowMs: 5000 },
  },
  startLimit: { total: 1000, resetAfterMs: 86_400_000, maxConcurrency: 1 },
  session: { resumeWindowMs: 90_000, bufferEvents: 8192, unbuffered: ["READY"], floor: true, resumedSeq: "session", resumeUrl: true },
  burst: "flat",
  drain: { code: 1001, reason: "Reconnect requested", afterMs: 5000 },
  errorFrames: false,
  compress: ["zlib-stream", "zstd-stream"],
};
