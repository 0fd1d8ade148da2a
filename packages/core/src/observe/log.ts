import type { AntiphonError } from "../call/errors.js";
import { listenTo } from "../call/listen-to.js";
import type { CallEvent, Hooks } from "./hooks.js";
import type { Logger } from "../call/options.js";
import type { Redactor } from "./redact.js";

const LEVELS = ["debug", "info", "warn", "error", "off"] as const;
/** Other words for "off" that people write into an environment. */
const OFF: readonly string[] = ["off", "false", "0", "no", "none"];

/** Writes one line at a level. A logger that throws breaks no call. */
export type Log = (level: keyof Logger, message: string, details?: object) => void;

/**
 * `ANTIPHON_LOG=debug|info|warn|error|off` writes to the console; a `logger` of the user's gets everything, or from that level. Any
 * other word, `1` and `true` too, means all.
 */
export function createLog(logger: Logger | undefined, level: string | undefined): Log | undefined {
  if (!logger && !level) return undefined;
  const word = (level ?? "debug").toLowerCase();
  if (OFF.includes(word)) return undefined;
  const from = Math.max(0, LEVELS.indexOf(word as never));
  const takesObjectFirst = logger !== undefined && isObjectFirst(logger);
  return (at, message, details = {}) => {
    if (LEVELS.indexOf(at) < from) return;
    try {
      const text = `antiphon: ${message}`;
      const [first, second] = takesObjectFirst ? [details, text] : [text, details];
      listenTo((logger ?? console)[at]?.(first as string, second as object));
    } catch {
      // It is not the call's fault.
    }
  };
}

/** pino and bunyan take the object before the text, and would drop one that comes after it. */
function isObjectFirst(logger: object): boolean {
  const { bindings, fields, child } = logger as Readonly<Record<string, unknown>>;
  return typeof child === "function" && (typeof bindings === "function" || typeof fields === "object");
}

/** The log's own hooks: it shows what any hook gets, without the headers that are not known to be harmless. Facts are members of their own. */
export function logHooks(log: Log, redactor: Redactor): Hooks {
  const write = (level: keyof Logger, { call, error, ...facts }: Told, text: string): void => {
    const { api, operation, id, method, path } = call;
    const attempt = facts.attempt === undefined ? "" : ` attempt ${facts.attempt}`;
    log(level, `${operation} #${id}${attempt}${text}`, {
      api,
      operation,
      call: id,
      method,
      path,
      ...facts,
      ...factsOf(error),
    });
  };
  return {
    onAttempt: (event) =>
      write("debug", { ...event, headers: redactor.headers(event.headers) }, `: ${event.call.method} ${event.url}`),
    onAnswer: (event) =>
      write("debug", event, `: ${event.status ?? event.error?.code} in ${Math.round(event.durationMs)} ms`),
    onRetry: (event) =>
      write("info", event, ` failed, again in ${Math.round(event.waitMs)} ms: ${event.error.message}`),
    onResult(event) {
      const took = `after ${event.attempts} attempts and ${Math.round(event.durationMs)} ms`;
      if (event.error === undefined) write("debug", event, ` done ${took}`);
      else write("warn", event, ` failed ${took}: ${describe(event.error)}`);
    },
  };
}

/** What all that observers are told has in common. */
interface Told {
  readonly call: CallEvent;
  readonly attempt?: number;
  readonly headers?: object;
  readonly error?: unknown;
}

/** What of an error can be filtered by. An abort reason is the caller's own object, and may hold anything. */
function factsOf(error: unknown): object {
  const { code, outcome, status, requestId } = (error ?? {}) as Partial<AntiphonError>;
  if (outcome === undefined) return error === undefined ? {} : { code: "aborted" };
  return { code, outcome, ...(status !== undefined && { status }), ...(requestId !== undefined && { requestId }) };
}

function describe(error: unknown): string {
  const { outcome, message } = (error ?? {}) as Partial<AntiphonError>;
  return outcome === undefined ? "aborted by the caller" : (message as string);
}
