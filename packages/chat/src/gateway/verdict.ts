import type { End } from "./connection-end.js";
import type { Connection } from "./connection.js";
import { GatewayFatalError } from "./errors.js";
import type { CloseRule, Platform } from "./platform.js";

/** What the end of a connection means, by the platform's table. */
export function ruleFor(end: End, phase: Connection["phase"], platform: Platform, random: () => number): CloseRule {
  const { closes, closesWhileIdentifying } = platform;
  if (end.kind === "closed") {
    return (
      (phase === "identifying" ? closesWhileIdentifying[end.code] : undefined) ??
      closes[end.code] ?? { action: "resume", meaning: end.reason }
    );
  }
  if (end.kind === "refused") {
    const { status, retryAfterMs = 0 } = end;
    const final = status === 401 || status === 403 || (status >= 300 && status < 400);
    return { action: final ? "fatal" : "resume", waitMs: retryAfterMs, meaning: `status ${status}` };
  }
  if (end.kind === "invalid")
    return { action: end.resumable ? "resume" : "identify", waitMs: 1000 + random() * 4000, meaning: end.reason };
  return { action: "resume", meaning: end.reason };
}

export function fatalError(end: End, { meaning }: CloseRule, shard: number): GatewayFatalError {
  const refused = end.kind === "refused";
  const text = refused
    ? `The gateway refused the upgrade with status ${end.status}.`
    : `The gateway closed with ${end.code}: ${meaning}.`;
  return new GatewayFatalError(
    refused ? "UPGRADE_REFUSED" : "FATAL_CLOSE",
    `${text} No reconnect can help; check token and configuration.`,
    {
      shard,
      closeCode: refused ? end.status : end.code,
      reason: end.reason,
      outcome: "rejected",
    },
  );
}
