import type { Clock } from "@antiphon/core";
import { GatewayFatalError } from "../errors.js";
import type { CloseRule, Platform } from "../platforms/platform.js";
import { oneLine, textOfError } from "../text-of-error.js";

/** Close code of our own for what may be resumed. */
export const RESUMABLE_CLOSE = 4900;

/** A server may ask us to wait, but not for ever: ten minutes, in ms. */
const LONGEST_WAIT_MS = 600_000;

/** Who is to blame. */
export type EndKind =
  /** The platform said something about this session: a close code of its own, op 9. */
  | "verdict"
  /** A node of the platform or the network is in trouble; the session is as good as before. */
  | "node"
  /** Nothing sensible came in time. */
  | "silence"
  /** Something beside the connection failed: token source, REST, gate. */
  | "around"
  /** We wanted to. */
  | "ours";

/** How a connection ended, and what that means for its session. */
export interface End extends CloseRule {
  readonly kind: EndKind;
  /** The close code, the HTTP status of a refused upgrade, or 4900 for what we leave ourselves. */
  readonly code: number;
  /** In the words of whoever ended it. */
  readonly reason: string;
}

/** We leave: op 7, a deadline, a zombie, nonsense on the wire, `close()`. */
export function left(reason: string, kind: EndKind, code: number = RESUMABLE_CLOSE): End {
  return { action: "resume", meaning: reason, kind, code, reason };
}

/** The server, or nobody (1006), closed the socket. Codes below 4000 are those of proxies and nodes, not of the platform. */
export function closed(code: number, reason: string, platform: CloseTable, identifying: boolean): End {
  return {
    ...left(oneLine(reason), code < 4000 ? "node" : "verdict", code),
    ...platform.closes[code],
    ...(identifying && platform.closesWhileIdentifying[code]),
  };
}

export type CloseTable = Pick<Platform, "closes" | "closesWhileIdentifying">;

/** Op 9. */
export function invalid(resumable: boolean, random: () => number): End {
  return {
    ...left("the session is invalid", "verdict"),
    action: resumable ? "resume" : "identify",
    waitMs: 1000 + random() * 4000,
  };
}

/** The upgrade was answered by an HTTP status. */
export function refused(status: number, retryAfter: string | undefined, clock: Clock): End {
  const final = status === 401 || status === 403 || (status >= 300 && status < 400);
  return {
    ...left("the upgrade was refused", "node", status),
    action: final ? "fatal" : "resume",
    waitMs: retryAfterMs(retryAfter, clock),
  };
}

/** The runtime could not open the socket, or lost it; in one line what it says of that. */
export function failed(error: unknown): End {
  return left(textOfError(error, "the connection failed").slice(0, 200), "node", 1006);
}

export function fatalError({ code, meaning, reason }: End, shard: number): GatewayFatalError {
  return new GatewayFatalError(
    code < 1000 ? "UPGRADE_REFUSED" : "FATAL_CLOSE",
    `The gateway answered ${code}: ${meaning}. No reconnect can help; check token and configuration.`,
    { shard, closeCode: code, reason, outcome: "rejected" },
  );
}

/** `Retry-After`, in seconds or as a date. */
function retryAfterMs(value = "", clock: Clock): number {
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - clock.now();
  return ms >= 0 ? Math.min(ms, LONGEST_WAIT_MS) : 0;
}
