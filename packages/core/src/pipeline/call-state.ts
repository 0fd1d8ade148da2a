import { ConfigError, type ConfigErrorCode, type ErrorContext, type Outcome } from "../call/errors.js";
import type { CallEvent, Hooks } from "../observe/hooks.js";
import type { Route } from "../limits/gate.js";
import type { Operation, Safety } from "../call/operation.js";
import type { CallOptions, MaybePromise } from "../call/options.js";
import { secretsOf } from "../observe/redact.js";
import type { Credential, Plan, PreparedBody } from "../call/runtime.js";
import { advise } from "../call/advice.js";
import { checkCallOptions } from "../call/check-options.js";
import { type Compiled, bucketIds, bucketName } from "./compile.js";
import type { Core } from "./core.js";
import type { Target } from "./request.js";
import { callHeaders } from "./headers.js";
import { type Policy, policyOf } from "../retry/policy.js";
import { Interruption, Scope } from "../time/scope.js";

const KNOWLEDGE: readonly Outcome[] = ["not_sent", "rejected", "unknown", "applied"];
const ONCE_ONLY = "It was not repeated, because the body cannot be replayed: give a function that opens the stream.";
const NO_OPTIONS: CallOptions = {};

/** One call from its start to its end: what was asked, and what is known so far. */
export class CallState {
  declare readonly core: Core;
  declare readonly plan: Plan;
  declare readonly operation: Operation;
  declare readonly options: CallOptions;
  declare readonly compiled: Compiled;
  declare readonly scope: Scope;
  declare readonly route: Route;
  declare readonly policy: Policy;
  /** Set before the first attempt. */
  declare target: Target | undefined;
  declare body: PreparedBody | undefined;
  /** What the source of a streamed body threw. */
  declare bodyFailure: { readonly error: unknown } | undefined;
  /** Headers of this call, by options and operation. */
  declare headers: Readonly<Record<string, string>>;
  declare key: string | undefined;
  /** Attempts that were sent. */
  attempts = 0;
  /** Of the last attempt. */
  declare status: number | undefined;
  /** Those that count against `maxAttempts`: repairs do not. */
  tries = 0;
  /** What is known of the side effect after all attempts so far. */
  outcome: Outcome = "not_sent";
  /** What the last attempt added by the signer. */
  signature: Readonly<Record<string, string>> | undefined;
  declare credential: Credential | undefined;
  refreshed = false;
  resultTold = false;
  /** The clock offset that the last signature was made with. */
  signedWithOffsetMs = 0;
  signedAgain = false;
  #memo: Map<string, MaybePromise<string>> | undefined;
  #event: CallEvent | undefined;

  constructor(core: Core, plan: Plan) {
    const { operation, options = NO_OPTIONS } = plan;
    this.core = core;
    this.plan = plan;
    this.operation = operation;
    this.options = options;
    this.compiled = core.compiled(operation);
    if (options !== NO_OPTIONS) checkCallOptions(options, operation, this.compiled.context);
    this.policy = options === NO_OPTIONS ? core.policy : policyOf(core.options, options);
    const { clock } = core;
    const startedAt = clock.monotonic();
    // A transfer takes as long as it moves.
    const isTransfer = operation.body === "multipart" || typeof plan.body?.content === "function";
    const usualMs = isTransfer ? Number.POSITIVE_INFINITY : this.policy.deadlineMs;
    const deadlineMs = options.deadlineMs ?? usualMs;
    this.scope = new Scope(clock, options.signal, startedAt, plan.deadline?.at ?? startedAt + deadlineMs);
    this.headers = callHeaders(operation, options, core.init.api, this.compiled.context);
    this.route = { name: bucketName(this.compiled), ids: bucketIds(this.compiled, plan.args.path) };
  }

  /** What hooks know the call by. */
  get event(): CallEvent {
    const { core, operation, compiled } = this;
    const { id: api } = core.init.api;
    const { method } = operation;
    this.#event ??= { id: core.nextId(), api, operation: operation.id, method, path: compiled.context.path as string };
    return this.#event;
  }

  get memo(): Map<string, MaybePromise<string>> {
    return (this.#memo ??= new Map());
  }

  /** What this call has sent in secret, to keep it out of errors. */
  get secrets(): readonly string[] {
    return secretsOf(this.credential?.headers, this.credential?.query, this.signature);
  }

  /** What the operation's descriptor promises, as far as the API gives us the means. */
  get safety(): Safety {
    const { safety } = this.operation;
    const { idempotencyKey, nonce } = this.core.init.api;
    return (safety === "key" && !idempotencyKey) || (safety === "nonce" && !nonce) ? "unsafe" : safety;
  }

  /** In place of `timeoutMs` while a body is streamed, from piece to piece; a timeout of the caller's own counts as a whole. */
  get idleTimeoutMs(): number | undefined {
    const { idleTimeoutMs, isTimeoutSet } = this.policy;
    return typeof this.body?.content === "function" && !isTimeoutSet ? idleTimeoutMs : undefined;
  }

  get origin(): string {
    return this.target?.origin ?? "";
  }

  /** Adds what an attempt has shown. One that may have been applied outweighs a later refusal. */
  know(outcome: Outcome): Outcome {
    if (KNOWLEDGE.indexOf(outcome) > KNOWLEDGE.indexOf(this.outcome)) this.outcome = outcome;
    return this.outcome;
  }

  /** Context of an error after an attempt that ended in `outcome`. */
  describe(outcome: Outcome, status?: number, retryAfterMs?: number): ErrorContext {
    const known = this.know(outcome);
    const advice =
      this.body?.replayable === false ? ONCE_ONLY : advise(this.operation.safety, known, status, retryAfterMs);
    return { ...this.compiled.context, outcome: known, attempts: this.attempts, status, advice };
  }

  /** The error for something of the user's own that went wrong on the way. */
  configError(code: ConfigErrorCode, reason: string, cause?: unknown): ConfigError {
    return new ConfigError(code, reason, { ...this.describe("not_sent"), cause });
  }

  /** Runs code of the user's: at once when it gives a value at once. What it throws becomes the cause of a typed error. */
  runUserCode<T>(work: () => MaybePromise<T>, code: ConfigErrorCode, reason: string): MaybePromise<T> {
    const fail = (cause: unknown): never => {
      throw cause instanceof Interruption || cause instanceof ConfigError
        ? cause
        : this.configError(code, reason, cause);
    };
    try {
      const value = work();
      return isPromise(value) ? this.scope.until(value).catch(fail) : value;
    } catch (cause) {
      return fail(cause);
    }
  }

  /** Tells every observer, also when one of them throws; then throws what the first one threw. */
  async tell<Name extends keyof Hooks>(name: Name, event: Parameters<NonNullable<Hooks[Name]>>[0]): Promise<void> {
    let failure: { readonly error: unknown } | undefined;
    for (const hooks of this.core.hooks) {
      const hook = hooks[name] as ((event: unknown) => MaybePromise<void>) | undefined;
      try {
        if (hook) await this.runUserCode(() => hook.call(hooks, event), "HOOK_FAILED", `the hook ${name} threw`);
      } catch (error) {
        failure ??= { error };
      }
    }
    if (failure) throw failure.error;
  }
}

export function isPromise<T>(value: MaybePromise<T>): value is Promise<T> {
  return typeof (value as Promise<T> | undefined)?.then === "function";
}
