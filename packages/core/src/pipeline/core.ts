import { RetryBudget } from "../retry/budget.js";
import { type Policy, policyOf } from "../retry/policy.js";
import { fetchTransport } from "../transport/fetch-transport.js";
import type { Hooks } from "../observe/hooks.js";
import { Gate } from "../limits/gate.js";
import type { Operation } from "../call/operation.js";
import type { MaybePromise } from "../call/maybe-promise.js";
import type { ClientOptions, Clock } from "../call/options.js";
import { createLog, type Log, logHooks } from "../observe/log.js";
import { createRedactor, type Redactor } from "../observe/redact.js";
import type { RuntimeInit } from "../call/runtime.js";
import type { Transport } from "../transport/transport.js";
import { variable } from "../call/variable.js";
import { checkedRandom } from "../call/at-once.js";
import { platformTransport, systemClock, systemRandom, userAgent } from "#platform";
import { type BaseUrl, createBaseUrl } from "../transport/base-url.js";
import { type Compiled, compile } from "./compile.js";
import type { Asks } from "./asks.js";
import { checkHeaders } from "./headers.js";
import { Renewals } from "./renewals.js";

/** What all calls of one client share. */
export interface Core {
  readonly init: RuntimeInit;
  readonly options: ClientOptions;
  /** Of calls without options of their own. */
  readonly policy: Policy;
  readonly clock: Clock;
  readonly random: () => number;
  readonly transport: Transport;
  readonly gate: Gate;
  readonly redactor: Redactor;
  /** The user's, then the log's. */
  readonly hooks: readonly Hooks[];
  log(): Log | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly baseUrl: () => MaybePromise<BaseUrl>;
  compiled(operation: Operation): Compiled;
  budget(origin: string): RetryBudget;
  /** How deep the user's code stands within itself just now. */
  readonly nesting: { depth: number };
  /** Credentials that calls wait for, by scheme. */
  readonly asks: Map<string, Asks>;
  readonly renewals: Renewals;
  nextId(): number;
}

export function createCore(init: RuntimeInit): Core {
  const { api, options } = init;
  const { clock = systemClock, fetch, agent, hooks = [] } = options;
  const compiled = new WeakMap<Operation, Compiled>();
  const budgets = new Map<string, RetryBudget>();
  const redactor = createRedactor(api);
  let lastId = 0;
  // The environment is read at the first call, not when the client is made.
  let allHooks: readonly Hooks[] | undefined;
  let log: Log | null | undefined;
  return {
    init,
    options,
    policy: policyOf(options, {}),
    clock,
    random: options.random === undefined ? systemRandom : checkedRandom(options.random),
    transport: options.transport ?? (fetch ? fetchTransport(fetch) : platformTransport(agent)),
    gate: new Gate({
      clock,
      headers: api.rateLimit,
      maxQueue: options.maxQueue ?? Number.POSITIVE_INFINITY,
      maxConcurrency: options.maxConcurrency ?? Number.POSITIVE_INFINITY,
    }),
    redactor,
    get hooks() {
      allHooks ??= [hooks, this.log() ? logHooks(this.log() as Log, redactor) : []].flat();
      return allHooks;
    },
    log() {
      if (log === undefined) log = createLog(options.logger, variable("ANTIPHON_LOG")) ?? null;
      return log ?? undefined;
    },
    headers: {
      accept: "application/json",
      ...(userAgent === undefined ? {} : { "user-agent": userAgent }),
      ...init.headers,
      ...checkHeaders(options.headers, api, {}),
    },
    baseUrl: createBaseUrl(init),
    compiled(operation) {
      return lookup(compiled, operation, () => compile(operation, init.rewritePath));
    },
    budget(origin) {
      return lookup(budgets, origin, () => new RetryBudget());
    },
    nesting: { depth: 0 },
    asks: new Map(),
    renewals: new Renewals(),
    nextId: () => (lastId += 1),
  };
}

interface Table<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** What the map has, made when it is first asked for. */
export function lookup<Key, Value>(map: Table<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
