import type { FaultRule } from "../fault/fault-rule.js";
import type { Disturbance } from "./disturbance.js";

/** What a kind of bad day does: to requests, to gateways, and to the server's clock. */
export interface ChaosProfile {
  readonly rules: readonly FaultRule[];
  /** Befalls the gateways again and again. */
  readonly disturbance?: Disturbance;
  /** For how long all requests meet a busy server when it does. */
  readonly busyMs?: number;
  /** Whether the server's clock is minutes off. */
  readonly skews?: true;
}

const busy: FaultRule = { status: 503, headers: { "retry-after": "1" } };
const lost: FaultRule = { after: "commit", drop: "connection" };

/** Name of a bad day. */
export type ChaosName =
  | "flaky-network"
  | "lost-responses"
  | "brownout"
  | "rate-storm"
  | "gateway-zombie"
  | "slow-loris"
  | "clock-skew"
  | "rolling-deploy";

/** Bad days by name. Every decision is a hash of the world's seed, so that a run can be repeated. */
export const chaosProfiles: Readonly<Record<ChaosName, ChaosProfile>> = {
  /** Connections that are refused, break before and after the work is done, or are slow. */
  "flaky-network": {
    rules: [
      { drop: "refused", probability: 0.05 },
      { before: "read", drop: "connection", probability: 0.07 },
      { ...lost, probability: 0.05 },
      { latencyMs: 400, probability: 0.2 },
      { operation: "socket", drop: "connection", probability: 0.15 },
    ],
    disturbance: "drop",
  },
  /** The work is done, and the answer never arrives, or only in part. */
  "lost-responses": {
    rules: [
      { ...lost, probability: 0.2 },
      { body: "cut", probability: 0.05 },
    ],
  },
  /** A server with too little of everything: refusals, gateways in front that give up, seconds of waiting. */
  brownout: {
    rules: [
      { ...busy, probability: 0.15 },
      { status: 502, before: "read", probability: 0.03 },
      { status: 504, before: "read", probability: 0.02 },
      { latencyMs: 2000, probability: 0.3 },
      { operation: "socket", status: 503, headers: { "retry-after": "1" }, probability: 0.2 },
    ],
  },
  /** Far tighter limits than anybody was told. */
  "rate-storm": {
    rules: [
      { status: 429, headers: { "retry-after": "1" }, before: "read", probability: 0.2 },
      { status: 429, headers: { "retry-after": "3" }, before: "read", probability: 0.1 },
    ],
  },
  /** Gateway connections that look open, and on which nothing passes any more. */
  "gateway-zombie": { rules: [], disturbance: "freeze" },
  /** Bodies that come in drops, and some that stop coming. */
  "slow-loris": {
    rules: [
      { body: "drip", bytesPerSecond: 2000, probability: 0.3 },
      { body: "stall", bodyBytes: 1, probability: 0.05 },
      { latencyMs: 3000, probability: 0.2 },
    ],
  },
  /** The server's clock is minutes away from everybody else's. */
  "clock-skew": { rules: [], skews: true },
  /** Nodes that are replaced one after the other: op 7, sessions that are gone, upgrades and requests refused for seconds. */
  "rolling-deploy": { rules: [{ ...busy, probability: 0.02 }], disturbance: "deploy", busyMs: 2000 },
};

export const chaosNames: readonly ChaosName[] = Object.keys(chaosProfiles) as ChaosName[];
