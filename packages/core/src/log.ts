import type { Hooks } from "./hooks.js";
import type { Logger } from "./options.js";
import type { Redactor } from "./redact.js";

const LEVELS = ["debug", "info", "warn", "error"] as const;
type Level = (typeof LEVELS)[number];

/** Writes one line for what happens, at or above a level. A logger that throws breaks no call. */
export class Log {
  readonly #logger: Logger;
  readonly #from: number;

  constructor(logger: Logger, level: string) {
    this.#logger = logger;
    const at = LEVELS.indexOf(level as Level);
    this.#from = level === "off" ? LEVELS.length : Math.max(0, at);
  }

  write(level: Level, message: string, details?: object): void {
    if (LEVELS.indexOf(level) < this.#from) return;
    try {
      if (details) this.#logger[level]?.(`antiphon: ${message}`, details);
      else this.#logger[level]?.(`antiphon: ${message}`);
    } catch {
      // It is not the call's fault.
    }
  }
}

/** `ANTIPHON_LOG=debug|info|warn|error|off` writes to the console; a `logger` of the user's gets everything, or from that level. */
export function createLog(logger: Logger | undefined, level: string | undefined): Log | undefined {
  if (logger) return new Log(logger, level ?? "debug");
  return level === undefined || level === "" || level === "off" ? undefined : new Log(console, level);
}

/** The log's own hooks: what it shows is what any hook gets, without the headers that are not known to be harmless. */
export function logHooks(log: Log, redactor: Redactor): Hooks {
  return {
    onAttempt({ call, attempt, url, headers }) {
      log.write("debug", `${call.operation} #${call.id} attempt ${attempt}: ${call.method} ${url}`, {
        headers: redactor.headers(headers),
      });
    },
    onAnswer({ call, attempt, status, durationMs, headers, error }) {
      const what = status === undefined ? (error?.code ?? "no answer") : String(status);
      log.write("debug", `${call.operation} #${call.id} attempt ${attempt}: ${what} in ${Math.round(durationMs)} ms`, { headers });
    },
    onRetry({ call, attempt, waitMs, error }) {
      log.write("info", `${call.operation} #${call.id} attempt ${attempt} failed, again in ${Math.round(waitMs)} ms: ${error.message}`);
    },
    onResult({ call, attempts, durationMs, error }) {
      const took = `after ${attempts} attempts and ${Math.round(durationMs)} ms`;
      if (error === undefined) log.write("debug", `${call.operation} #${call.id} done ${took}`);
      else log.write("warn", `${call.operation} #${call.id} failed ${took}: ${describe(error)}`);
    },
  };
}

/** An abort reason is the caller's own object, and may hold anything. */
function describe(error: unknown): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return typeof code === "string" && typeof message === "string" && message.startsWith("[") ? message : "aborted by the caller";
}
