import type { Operation, OperationLines } from "./operation.js";
import type { CallOptions } from "./options.js";
import { splitTemplate } from "../pipeline/compile.js";
import type { CallArgs, Runtime } from "./runtime.js";

/**
 * A method for every operation, nested as their names are, as the generated interfaces type them: one path parameter is a
 * string, several are one object; then the body, or the query; call options last.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the generated interface
export function createResources<Resources>(runtime: Runtime, callWithFiles?: CallWithFiles): Resources {
  return branch({ runtime, callWithFiles }, runtime.operations, "") as Resources;
}

/** Sends what can have files beside its JSON: by the option `files` of the call. */
type CallWithFiles = (
  runtime: Runtime,
  operation: Operation,
  args: CallArgs,
  options: CallOptions | undefined,
) => unknown;

interface Sender {
  readonly runtime: Runtime;
  readonly callWithFiles: CallWithFiles | undefined;
}

function branch(sender: Sender, lines: OperationLines, prefix: string): object {
  const members = Object.entries(lines).map(([name, line]) => {
    const id = prefix + name;
    return [name, typeof line === "string" ? method(sender, id) : branch(sender, line, `${id}.`)];
  });
  return Object.freeze(Object.fromEntries(members));
}

/** Named after its operation, as stacks and `inspect` show it. */
function method({ runtime, callWithFiles }: Sender, id: string): unknown {
  let names: readonly string[] | undefined;
  const methods = {
    [id]: (...values: unknown[]): unknown => {
      const operation = runtime.operation(id);
      names ??= splitTemplate(operation.path).names;
      const args: { -readonly [Name in keyof CallArgs]: unknown } = {};
      const [name, other] = names;
      let index = 0;
      if (name !== undefined) {
        const value = values[index++];
        args.path = other === undefined ? { [name]: value } : value;
      }
      if (operation.body) args.body = values[index++];
      else if (operation.query) args.query = values[index++];
      const options: (CallOptions & { readonly query?: object }) | undefined = values[index] ?? undefined;
      if (operation.body && operation.query) args.query = options?.query;
      if (operation.takesFiles && callWithFiles) return callWithFiles(runtime, operation, args as CallArgs, options);
      return runtime[operation.page ? "list" : "call"](operation, args as CallArgs, options);
    },
  };
  return methods[id];
}
