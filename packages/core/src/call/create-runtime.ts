import { createCall, type CallBox } from "./create-call.js";
import { ConfigError, TimeoutError } from "./errors.js";
import { listOperation } from "../lists/list-operation.js";
import { checkClientOptions } from "./check-options.js";
import { createCore, lookup } from "../pipeline/core.js";
import { decode } from "../pipeline/decode.js";
import { describe } from "../pipeline/describe.js";
import { type Finish, run } from "../pipeline/run.js";
import { isPromise } from "./is-promise.js";
import type { CallArgs, Plan, Runtime, RuntimeInit, SleepOptions } from "./runtime.js";
import type { Operation, OperationLines } from "./operation.js";
import type { CallOptions } from "./options.js";
import { originOfCall } from "./origin.js";
import { readOperation } from "./read-operation.js";
import { policyOf } from "../retry/policy.js";
import { sleep } from "../time/sleep.js";
import { isBrowser } from "#platform";

/** The pipeline of one client. Reads nothing from the environment and opens nothing before the first call. */
export function createRuntime(init: RuntimeInit): Runtime {
  const { options, factory, api, operations = {} } = init;
  checkClientOptions(options, factory, init.ownOptions ?? {});
  if (isBrowser && !options.dangerouslyAllowBrowser && !options.fetch && !options.transport) {
    const reason = "a credential in a browser is visible to every visitor. Call the API from a server";
    throw new ConfigError("INVALID_OPTION", `${reason}, or pass \`dangerouslyAllowBrowser: true\` to ${factory}().`);
  }
  const core = createCore(init);
  const known = new Map<string, Operation>();

  const runtime: Runtime = {
    api,
    operations,
    operation: (id) => lookup(known, id, () => readOperation(id, lineOf(operations, id), api)),
    clock: core.clock,
    random: core.random,
    call<T>(operation: Operation, args: CallArgs, callOptions: CallOptions | undefined) {
      const box: CallBox & Plan = {
        operation,
        args,
        options: callOptions,
        want: "text",
        answer: undefined,
        origin: originOfCall(),
      };
      const finish: Finish<T> = (answer, call, progress) => {
        box.answer = answer;
        return (answer.stream ? undefined : decode(operation, answer, () => describe(call, progress))) as T;
      };
      return createCall(run(core, box, finish), box);
    },
    list: (operation, args, callOptions) => listOperation(runtime, operation, args, callOptions),
    send: (plan) => run(core, plan, (answer) => answer),
    decode: (operation, answer) =>
      decode(operation, answer, () => ({ ...core.compiled(operation).context, outcome: "applied" })),
    policy: (callOptions) => (callOptions ? policyOf(options, callOptions) : core.policy),
    async sleep(ms, { operation, signal, deadline }: SleepOptions) {
      if (deadline?.allows(ms) !== false) return sleep(core.clock, ms, signal);
      throw new TimeoutError("DEADLINE_EXCEEDED", "the deadline leaves no time to wait", {
        ...core.compiled(operation).context,
        outcome: "applied",
      });
    },
    baseUrl() {
      const base = core.baseUrl();
      return isPromise(base) ? base.then(({ href }) => href) : base.href;
    },
  };
  return runtime;
}

function lineOf(lines: OperationLines, id: string): string {
  let line: OperationLines | string | undefined = lines;
  for (const name of id.split(".")) line = (line as OperationLines | undefined)?.[name];
  if (typeof line !== "string") throw new RangeError(`there is no operation ${id}`);
  return line;
}
