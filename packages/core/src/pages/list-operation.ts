import type { List } from "../call.js";
import { ConfigError, DecodeError, isAntiphonError } from "../errors.js";
import type { Operation } from "../operation.js";
import type { CallOptions } from "../options.js";
import type { CallArgs, Runtime } from "../runtime.js";
import { createList } from "./list.js";

/** A list operation through the pipeline: each page is a call of its own, under one signal and one deadline. */
export function listOperation<T, Code extends string>(
  runtime: Runtime,
  operation: Operation,
  args: CallArgs,
  options: CallOptions | undefined,
): List<T, Code> {
  const { page: shape, unwrap: _, ...unwrapped } = operation;
  if (!shape) throw new ConfigError("INVALID_OPTION", "this operation gives no list", { operation: operation.id });
  // A page is read from the whole answer: cursors and totals stand beside the items.
  const whole: Operation = unwrapped;
  const { query: extra, ...callOptions } = options ?? {};
  let deadlineAt: number | undefined;
  return createList<T, Code>({
    shape,
    query: { ...args.query, ...extra },
    async fetchPage(query) {
      if (callOptions.deadlineMs !== undefined) deadlineAt ??= runtime.clock.monotonic() + callOptions.deadlineMs;
      const answer = await runtime.send({
        operation: whole,
        args: { ...args, query },
        options: callOptions,
        want: "text",
        ...(deadlineAt !== undefined && { deadlineAt }),
      });
      return { answer: runtime.decode(whole, answer), requestId: answer.requestId };
    },
    broken: (reason, requestId) =>
      new DecodeError(reason, { operation: operation.id, method: operation.method, path: operation.path, outcome: "applied", requestId }),
    isCallError: isAntiphonError,
  });
}
