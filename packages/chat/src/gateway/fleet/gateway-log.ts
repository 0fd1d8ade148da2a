import type { Logger } from "@antiphon/core";
import type { GatewayNotice, Notify } from "../events/notices.js";
import { textOfError } from "../text-of-error.js";

/** Writes one line. */
export type Write = (level: keyof Logger, line: string) => void;

/** Failures in a row from which one tells whoever runs the bot. */
const FAILURES = 3;

/**
 * What the connections do, for logs: connects, waits, resumes, refusals with their address. Several failures in a row are one warning, which
 * must not be missed: a wrong port, path or name would be silence.
 */
export function createGatewayLog(open: () => Write | undefined): Notify {
  let write: Write | undefined;
  let opened = false;
  const addresses = new Map<number, string>();
  /** By shard: many that lose one node at once have failed once each. */
  const failures = new Map<number, number>();
  let told = false;

  const failed = (shard: number, what: string): void => {
    const inRow = (failures.get(shard) ?? 0) + 1;
    failures.set(shard, inRow);
    if (told || inRow < FAILURES) return;
    told = true;
    const line = `${FAILURES} attempts in a row failed; the gateway keeps trying. Last: shard ${shard}, ${what}`;
    if (write) write("warn", line);
    else console.warn(`antiphon: ${line}`);
  };
  return (notice) => {
    if (!opened) write = open(); // the environment is read when something happens, not before
    opened = true;
    if (notice.type === "connecting") addresses.set(notice.shard, notice.address);
    if (notice.type === "ready" || notice.type === "resumed") {
      failures.delete(notice.shard);
      told &&= failures.size > 0;
    }
    const at = "shard" in notice ? ` at ${addresses.get(notice.shard) ?? "no address yet"}` : "";
    if (notice.type === "disconnected" && notice.willRetry)
      failed(notice.shard, `${notice.code} ${notice.reason}${at}. Check address, port and path.`);
    if (notice.type === "trouble" && notice.with === "rest")
      failed(notice.shard, `GET /gateway/bot: ${textOfError(notice.error)}`);
    const line = write && lineOf(notice, at);
    if (line) write?.(...line);
  };
}

function lineOf(notice: GatewayNotice, at: string): readonly [keyof Logger, string] | undefined {
  const who = "shard" in notice ? `gateway shard ${notice.shard}` : "gateway";
  switch (notice.type) {
    case "connecting":
      return ["debug", `${who}: attempt ${notice.attempt + 1}${notice.resume ? ", to resume" : ""}${at}`];
    case "ready":
      return ["info", `${who}: ready`];
    case "resumed":
      return ["info", `${who}: resumed, ${notice.replayed} events replayed`];
    case "disconnected":
      return ["info", `${who}: ${notice.code} ${notice.reason}${at}, ${next(notice)}`];
    case "sessionLost":
      return ["warn", `${who}: events after ${notice.lastSeq} are lost: ${notice.reason}`];
    case "waiting":
      return ["info", `${who}: waits ${Math.round(notice.ms)} ms (${notice.for})`];
    case "trouble":
      return ["warn", `${who}: ${notice.with}: ${textOfError(notice.error)}`];
    case "storeFailed":
      return ["warn", `${who}: session store: ${textOfError(notice.error)}`];
    case "secondSession":
      return [
        "warn",
        `${who}: another session of the same application lives in this process: each event is handled twice`,
      ];
    case "fatal":
      return ["error", `${who}: ${notice.error.message}`];
    default:
      return undefined;
  }
}

function next({ willRetry, willResume, inMs }: Extract<GatewayNotice, { type: "disconnected" }>): string {
  return willRetry ? `${willResume ? "resumes" : "begins anew"} in ${Math.round(inMs)} ms` : "for good";
}
