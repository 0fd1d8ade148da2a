import { ConfigError, type ErrorContext } from "./errors.js";
import type { Operation } from "./operation.js";
import type { CallOptions, ClientOptions, RetryOptions } from "./options.js";
import type { Hooks } from "../observe/hooks.js";
import { kindOf } from "./kind-of.js";
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

/** What the value of an option must be. */
export type OptionRule = readonly [isGood: (value: unknown) => boolean, expected: string];
type Rules = Readonly<Record<string, OptionRule | undefined>>;

/** One of a few values. */
export const oneOf = (...values: readonly (string | boolean)[]): OptionRule => [
  (value) => values.includes(value as string),
  values.map((each) => JSON.stringify(each)).join(" or "),
];

const duration: OptionRule = [(value) => typeof value === "number" && value > 0, "a number of milliseconds above 0"];
const atLeast = (least: number): OptionRule => [
  (value) => typeof value === "number" && value >= least,
  `a number of at least ${least}`,
];
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const has = (value: unknown, name: string): boolean =>
  typeof (value as Readonly<Record<string, unknown>>)[name] === "function";
const object: OptionRule = [isObject, "an object"];
/** An object that others call. */
export const withMethods = (...names: readonly string[]): OptionRule => [
  (value) => isObject(value) && names.every((name) => has(value, name)),
  `an object with the functions ${names.join(", ")}`,
];
/** Any function. */
export const callback: OptionRule = [(value) => typeof value === "function", "a function"];
const flag: OptionRule = [(value) => typeof value === "boolean", "true or false"];
/** Any text. */
export const text: OptionRule = [(value) => typeof value === "string", "a string"];

/** By the option's name, whoever takes it. */
const RULES: Rules = {
  timeoutMs: duration,
  deadlineMs: duration,
  retry: [(value) => value === false || (isObject(value) && !Array.isArray(value)), "false or { maxAttempts }"],
  maxAttempts: [(value) => Number.isInteger(value) && Number(value) >= 1, "a whole number of at least 1"],
  signal: [(value) => isObject(value) && has(value, "addEventListener"), "an AbortSignal"],
  idempotencyKey: text,
  baseUrl: text,
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
  hooks: object,
  fetch: callback,
  transport: callback,
  random: callback,
  onUploadProgress: callback,
};

/** Of clients alone: others take a clock that only tells the time. */
const CLIENT_RULES: Rules = {
  WebSocket: callback,
  agent: [(value) => isObject(value) && !has(value, "dispatch"), "an Agent of node:http or node:https"],
  clock: withMethods("now", "monotonic", "timer"),
  rateStore: withMethods("take", "freeze"),
  logger: [
    (value) => isObject(value) && (Object.keys(value).length === 0 || LEVELS.some((level) => has(value, level))),
    "an object with functions such as debug, info, warn and error",
  ],
  dangerouslyAllowBrowser: flag,
  dangerouslyAllowPlainHttp: flag,
};

/** Refuses names and types that a call does not take: a misspelt option would otherwise be silently ignored. */
export function checkCallOptions(options: CallOptions, { id, headers }: Operation, context: ErrorContext): void {
  checkOptions(options, id, headers ? [...CALL_OPTIONS, ...Object.keys(headers)] : CALL_OPTIONS, context);
}

/** The same for the options of a factory; `own` are those that only this one takes. */
export function checkClientOptions(options: object, factory: string, own: Rules): void {
  const known = [...CLIENT_OPTIONS, ...Object.keys(own)];
  checkOptions(options, `${factory}()`, known, {}, { ...RULES, ...CLIENT_RULES, ...own });
  const { hooks } = options as ClientOptions;
  for (const each of hooks === undefined ? [] : [hooks].flat()) checkHooks(each);
}

/** What else an object of hooks has is its own, but for what reads like a hook. */
function checkHooks(hooks: unknown): void {
  if (!isObject(hooks)) throw new ConfigError("INVALID_OPTION", "`hooks` must be objects");
  for (const name in hooks) {
    const isHook = HOOKS.includes(name);
    if (!isHook && /^on[A-Z]/i.test(name)) throw new ConfigError("INVALID_OPTION", unknownName(name, "`hooks`", HOOKS));
    if (isHook && hooks[name as never] !== undefined && !has(hooks, name))
      throw new ConfigError("INVALID_OPTION", `\`${name}\` must be a function`);
  }
}

/** Refuses every other name, and values of another type. `of` says in messages whose options they are. */
export function checkOptions(
  options: object,
  of: string,
  known: readonly string[],
  context: ErrorContext = {},
  rules: Rules = RULES,
): void {
  if (!isObject(options) || Array.isArray(options)) {
    const hint = context.path?.match(/\{.*\{/) ? ". Several ids in the path are one object, the first argument" : "";
    throw new ConfigError(
      "INVALID_OPTION",
      `the options of ${of} must be an object, not ${kindOf(options)}${hint}`,
      context,
    );
  }
  for (const name in options) {
    if (!known.includes(name)) throw new ConfigError("INVALID_OPTION", unknownName(name, of, known), context);
    const value = (options as Record<string, unknown>)[name];
    const rule = rules[name];
    if (value !== undefined && rule?.[0](value) === false) {
      throw new ConfigError("INVALID_OPTION", `\`${name}\` must be ${rule[1]}`, context);
    }
    if (name === "retry" && isObject(value)) checkOptions(value, name, RETRY_OPTIONS, context);
  }
}

/** What to say of a name that is not known, with the one that was probably meant. */
export function unknownName(name: string, of: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  const hint = meant === undefined ? `Known are ${[...known].sort().join(", ")}.` : `Did you mean \`${meant}\`?`;
  return `\`${name}\` is not an option of ${of}. ${hint}`;
}
