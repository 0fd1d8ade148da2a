import type { AntiphonError } from "../call/errors.js";
import type { CallEvent, Hooks } from "./hooks.js";
import type { Logger } from "../call/options.js";
import type { Redactor } from "./redact.js";

const LEVELS = ["debug", "info", "warn", "error", "off"] as const;

/** Writes one line at a level. A logger that throws breaks no call. */
export type Log = (level: keyof Logger, message: string, details?: object) => void;

/** `ANTIPHON_LOG=debug|info|warn|error|off` writes to the console; a `logger` of the user's gets everything, or from that level. */
export function createLog(logger: Logger | undefined, level: string | undefined): Log | undefined {
  if (!logger && !level) return undefined;
  const from = Math.max(0, LEVELS.indexOf((level ?? "debug") as never));
  if (from === LEVELS.length - 1) return undefined;
  return (at, message, details = {}) => {
    if (LEVELS.indexOf(at) < from) return;
    try {
      (logger ?? console)[at]?.(`antiphon: ${message}`, details);
    } catch {
      // It is not the call's fault.
    }
  };
}

/** The log's own hooks: it shows what any hook gets, without the headers that are not known to be harmless. */
export function logHooks(log: Log, redactor: Redactor): Hooks {
  const name = ({ operation, id }: CallEvent, attempt?: number): string =>
    `${operation} #${id}${attempt === undefined ? "" : ` attempt ${attempt}`}`;
  return {
    onAttempt({ call, attempt, url, headers }) {
      log("debug", `${name(call, attempt)}: ${call.method} ${url}`, { headers: redactor.headers(headers) });
    },
    onAnswer({ call, attempt, status, durationMs, headers, error }) {
      log("debug", `${name(call, attempt)}: ${status ?? error?.code} in ${Math.round(durationMs)} ms`, { headers });
    },
    onRetry({ call, attempt, waitMs, error }) {
      log("info", `${name(call, attempt)} failed, again in ${Math.round(waitMs)} ms: ${error.message}`);
    },
    onResult({ call, attempts, durationMs, error }) {
      const took = `after ${attempts} attempts and ${Math.round(durationMs)} ms`;
      if (error === undefined) log("debug", `${name(call)} done ${took}`);
      else log("warn", `${name(call)} failed ${took}: ${describe(error)}`);
    },
  };
}

/** An abort reason is the caller's own object, and may hold anything. */
function describe(error: unknown): string {
  const { outcome, message } = error as Partial<AntiphonError>;
  return outcome === undefined ? "aborted by the caller" : (message as string);
}
