import { ConfigError, type ErrorContext } from "./errors.js";
import type { Operation } from "./operation.js";
import type { Hooks } from "../observe/hooks.js";
import type { CallOptions, ClientOptions, RetryOptions } from "./options.js";
import { nearest } from "./nearest.js";

// Each list is the type's own: an option that is missing here, or is here alone, does not compile.
export const CALL_OPTIONS: readonly string[] = Object.keys({
  signal: 1,
  timeoutMs: 1,
  deadlineMs: 1,
  retry: 1,
  idempotencyKey: 1,
  headers: 1,
  query: 1,
  maxResponseBytes: 1,
  onUploadProgress: 1,
} satisfies Record<keyof CallOptions | "query", 1>);
const CLIENT_OPTIONS = Object.keys({
  baseUrl: 1,
  fetch: 1,
  WebSocket: 1,
  transport: 1,
  agent: 1,
  clock: 1,
  random: 1,
  timeoutMs: 1,
  deadlineMs: 1,
  retry: 1,
  onRateLimit: 1,
  rateStore: 1,
  maxQueue: 1,
  maxConcurrency: 1,
  maxResponseBytes: 1,
  hooks: 1,
  logger: 1,
  headers: 1,
  dangerouslyAllowBrowser: 1,
  dangerouslyAllowPlainHttp: 1,
} satisfies Record<keyof ClientOptions, 1>);
const RETRY_OPTIONS = Object.keys({ maxAttempts: 1, maxRetryAfterMs: 1 } satisfies Record<keyof RetryOptions, 1>);

const HOOKS = Object.keys({
  onCall: 1,
  onAttempt: 1,
  onAnswer: 1,
  onRetry: 1,
  onResult: 1,
} satisfies Record<keyof Hooks, 1>);
const LEVELS = ["debug", "info", "warn", "error"];

type Rule = readonly [isGood: (value: unknown) => boolean, expected: string];

const duration: Rule = [(value) => typeof value === "number" && value > 0, "a number of milliseconds above 0"];
const atLeast = (least: number): Rule => [
  (value) => typeof value === "number" && value >= least,
  `a number of at least ${least}`,
];
const object: Rule = [(value) => typeof value === "object" && value !== null, "an object"];
const flag: Rule = [(value) => typeof value === "boolean", "true or false"];
const having = (...methods: readonly string[]): Rule => [
  (value) => methods.every((name) => typeof (value as Readonly<Record<string, unknown>> | null)?.[name] === "function"),
  `an object with the functions ${methods.join(", ")}`,
];
const callback: Rule = [(value) => typeof value === "function", "a function"];

const isEmpty = (value: unknown): boolean => Object.keys(value as object).length === 0;

/** What the value of an option must be, by its name. */
const RULES: Readonly<Record<string, Rule>> = {
  timeoutMs: duration,
  deadlineMs: duration,
  retry: [
    (value) => value === false || (typeof value === "object" && value !== null && !Array.isArray(value)),
    "false or { maxAttempts }",
  ],
  maxAttempts: [(value) => Number.isInteger(value) && Number(value) >= 1, "a whole number of at least 1"],
  signal: [(value) => typeof (value as AbortSignal).addEventListener === "function", "an AbortSignal"],
  idempotencyKey: [(value) => typeof value === "string", "a string"],
  baseUrl: [(value) => typeof value === "string", "a string"],
  onRateLimit: [
    (value) => ["wait", "reject"].includes(value as string) || typeof value === "function",
    '"wait", "reject" or a function',
  ],
  maxRetryAfterMs: atLeast(0),
  maxQueue: atLeast(0),
  maxConcurrency: atLeast(1),
  maxResponseBytes: atLeast(1),
  floorMs: atLeast(0),
  baseMs: atLeast(0),
  capMs: atLeast(0),
  ceilingMs: atLeast(0),
  factor: atLeast(0),
  headers: [
    (value) => typeof value === "object" && !(Symbol.iterator in (value ?? [])),
    "an object of names and texts",
  ],
  logger: [
    (value) => object[0](value) && (isEmpty(value) || LEVELS.some((level) => having(level)[0](value))),
    "an object with functions such as debug, info, warn and error",
  ],
  hooks: object,
  clock: having("now", "monotonic", "timer"),
  rateStore: having("take", "freeze"),
  agent: [
    (value) => typeof value === "object" && value !== null && !having("dispatch")[0](value),
    "an Agent of node:http or node:https",
  ],
  dangerouslyAllowBrowser: flag,
  dangerouslyAllowPlainHttp: flag,
  fetch: callback,
  transport: callback,
  random: callback,
};

/** Refuses names and types that a call does not take: a misspelt option would otherwise be silently ignored. */
export function checkCallOptions(options: CallOptions, { id, headers }: Operation, context: ErrorContext): void {
  checkOptions(options, id, headers ? [...CALL_OPTIONS, ...Object.keys(headers)] : CALL_OPTIONS, context);
}

/** The same for the options of a factory. */
export function checkClientOptions(options: object, factory: string, ownNames: readonly string[]): void {
  checkOptions(options, `${factory}()`, [...CLIENT_OPTIONS, ...ownNames]);
  for (const hooks of [(options as ClientOptions).hooks ?? []].flat()) checkHooks(hooks);
}

/** Observers may be objects with members of their own: only what looks like a hook must be one. */
function checkHooks(hooks: Hooks): void {
  if (typeof hooks !== "object" || hooks === null) throw new ConfigError("INVALID_OPTION", "`hooks` must be objects");
  for (const name in hooks) {
    if (!HOOKS.includes(name)) {
      if (/^on/i.test(name)) throw new ConfigError("INVALID_OPTION", unknownName(name, "`hooks`", HOOKS));
    } else if (!["function", "undefined"].includes(typeof hooks[name as keyof Hooks])) {
      throw new ConfigError("INVALID_OPTION", `\`${name}\` must be a function`);
    }
  }
}

/** Refuses every other name, and values of another type. `of` says in messages whose options they are. */
export function checkOptions(options: object, of: string, known: readonly string[], context: ErrorContext = {}): void {
  if (typeof options !== "object" || options === null) {
    const hint = context.path?.match(/\{.*\{/) ? ". Several ids in the path are one object, the first argument" : "";
    throw new ConfigError(
      "INVALID_OPTION",
      `the options of ${of} must be an object, not ${options === null ? "null" : `a ${typeof options}`}${hint}`,
      context,
    );
  }
  for (const name in options) {
    if (!known.includes(name)) throw new ConfigError("INVALID_OPTION", unknownName(name, of, known), context);
    const value = (options as Record<string, unknown>)[name];
    const rule = RULES[name];
    if (value !== undefined && rule?.[0](value) === false) {
      throw new ConfigError("INVALID_OPTION", `\`${name}\` must be ${rule[1]}`, context);
    }
    if (name === "retry" && value) checkOptions(value, name, RETRY_OPTIONS, context);
  }
}

/** What to say of a name that is not known, with the one that was probably meant. */
export function unknownName(name: string, of: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  const hint = meant === undefined ? `Known are ${[...known].sort().join(", ")}.` : `Did you mean \`${meant}\`?`;
  return `\`${name}\` is not an option of ${of}. ${hint}`;
}
