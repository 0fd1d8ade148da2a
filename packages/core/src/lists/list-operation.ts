import type { List } from "../call/call.js";
import { DecodeError } from "../call/errors.js";
import type { Operation, PageShape } from "../call/operation.js";
import type { CallOptions } from "../call/options.js";
import type { CallArgs, Plan, Runtime } from "../call/runtime.js";
import { createList } from "./list.js";

/** A list operation through the pipeline: each page is a call of its own, under one signal and one deadline. */
export function listOperation<T, Code extends string>(
  runtime: Runtime,
  operation: Operation,
  args: CallArgs,
  options: CallOptions = {},
): List<T, Code> {
  const { deadlineMs, ...callOptions } = options;
  const shape: PageShape = operation.page ?? { style: "single", items: "" };
  // It runs from the first page on.
  let deadline: Plan["deadline"];
  return createList<T, Code>({
    shape,
    query: { ...usualSize(shape), ...given(args.query) },
    async fetchPage(query) {
      if (deadlineMs !== undefined) deadline ??= { at: runtime.clock.monotonic() + deadlineMs };
      const answer = await runtime.send({
        operation,
        args: { ...args, query },
        options: callOptions,
        want: "text",
        deadline,
      });
      return { answer: runtime.decode(operation, answer), requestId: answer.requestId };
    },
    broken: (reason, requestId) =>
      new DecodeError(reason, {
        operation: operation.id,
        method: operation.method,
        path: operation.path,
        outcome: "applied",
        requestId,
      }),
  });
}

function usualSize(shape: PageShape): Readonly<Record<string, unknown>> {
  return shape.style === "keyset" && shape.pageSize !== undefined ? { [shape.limit]: Number(shape.pageSize) } : {};
}

/** A member that is `undefined` was not given. */
function given(query: CallArgs["query"]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(query ?? {}).filter(([, value]) => value !== undefined));
}
