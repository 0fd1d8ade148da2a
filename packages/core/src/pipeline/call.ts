import { checkCallOptions } from "../call/check-options.js";
import type { Operation, Safety } from "../call/operation.js";
import type { CallOptions } from "../call/options.js";
import type { Plan } from "../call/runtime.js";
import type { Route } from "../limits/gate.js";
import { type Policy, policyOf } from "../retry/policy.js";
import { Scope } from "../time/scope.js";
import { type Compiled, bucketIds, bucketName } from "./compile.js";
import type { Core } from "./core.js";
import { callHeaders } from "./headers.js";

const NO_OPTIONS: CallOptions = {};

/** One call as it was asked for. Nothing here changes while it runs: what becomes known is in its `Progress`. */
export interface Call {
  readonly core: Core;
  readonly plan: Plan;
  readonly operation: Operation;
  readonly options: CallOptions;
  readonly compiled: Compiled;
  readonly policy: Policy;
  /** Its deadline and its signal. */
  readonly scope: Scope;
  /** Headers by options and operation. */
  readonly headers: Readonly<Record<string, string>>;
  readonly route: Route;
}

/** Throws when the options cannot be meant. */
export function openCall(core: Core, plan: Plan): Call {
  const { operation, options = NO_OPTIONS } = plan;
  const compiled = core.compiled(operation);
  if (options !== NO_OPTIONS) checkCallOptions(options, operation, compiled.context);
  const policy = options === NO_OPTIONS ? core.policy : policyOf(core.options, options);
  return Object.freeze({
    core,
    plan,
    operation,
    options,
    compiled,
    policy,
    scope: openScope(core, plan, options, policy),
    headers: callHeaders(operation, options, core.init.api, compiled.context),
    route: { name: bucketName(compiled), ids: bucketIds(compiled, plan.args.path), limit: operation.limit },
  });
}

function openScope({ clock }: Core, plan: Plan, options: CallOptions, policy: Policy): Scope {
  const startedAt = clock.monotonic();
  // A transfer takes as long as it moves.
  const isTransfer = plan.operation.body === "multipart" || typeof plan.body?.content === "function";
  const deadlineMs = options.deadlineMs ?? (isTransfer ? Number.POSITIVE_INFINITY : policy.deadlineMs);
  return new Scope(clock, options.signal, startedAt, plan.deadline?.at ?? startedAt + deadlineMs);
}

/** What the operation's descriptor promises, as far as the API gives us the means. */
export function safetyOf({ core, operation: { safety } }: Call): Safety {
  const { idempotencyKey, nonce } = core.init.api;
  return (safety === "key" && !idempotencyKey) || (safety === "nonce" && !nonce) ? "unsafe" : safety;
}
