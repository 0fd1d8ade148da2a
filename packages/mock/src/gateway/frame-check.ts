import { tables } from "../generated/gateway.js";
import { MockDefect } from "../kernel/record/contract.js";
import { createValidator, describeIssue, type SchemaIssue, type Validator } from "../kernel/schema/validator.js";
import type { GatewayPlatformTables } from "../kernel/schema/tables.js";

/** Judges frames by `spec/gateway.yaml`. The synthetic profile is in no spec: its frames pass. */
export interface FrameCheck {
  /** What is wrong with a frame of ours; `undefined` when nothing is. */
  own(frame: { readonly op: number; readonly t?: string; readonly d?: unknown }): MockDefect | undefined;
  /** What is wrong with a frame of the client; empty when nothing is, or when the op is unknown. */
  client(frame: { readonly op: number }): readonly SchemaIssue[];
  /** Whether the spec knows the event. */
  knows(event: string): boolean;
  /** Names of its events. */
  readonly events: readonly string[];
}

const permissive: FrameCheck = { own: () => undefined, client: () => [], knows: () => true, events: [] };

export function createFrameCheck(profile: string): FrameCheck {
  const all = tables();
  const rows: GatewayPlatformTables | undefined = all.platforms[profile as "astral" | "fluxer"];
  if (rows === undefined) return permissive;
  const validator = validatorOf(all);
  const judge = (index: number | undefined, data: unknown, mode: "strict" | "loose"): readonly SchemaIssue[] =>
    index === undefined ? [] : validator.issues(all.schemas[index], data, mode);
  return {
    own(frame) {
      const index =
        frame.op === 0
          ? Object.hasOwn(rows.events, frame.t ?? "")
            ? rows.events[frame.t ?? ""]?.schema
            : undefined
          : rows.server[frame.op];
      if (index === undefined)
        return new MockDefect(
          `the ${profile} gateway sent ${frame.t ?? `op ${frame.op}`}, which the spec does not know`,
        );
      const [issue] = judge(index, frame.op === 0 ? frame.d : frame, "strict");
      return (
        issue &&
        new MockDefect(`the ${profile} gateway sent an invalid ${frame.t ?? `op ${frame.op}`}: ${describeIssue(issue)}`)
      );
    },
    client: (frame) => judge(rows.client[frame.op], frame, "loose"),
    knows: (event) => Object.hasOwn(rows.events, event),
    events: Object.keys(rows.events),
  };
}

// A pure memo: the tables never change.
const memo = new WeakMap<object, Validator>();

function validatorOf(all: ReturnType<typeof tables>): Validator {
  let found = memo.get(all);
  if (found === undefined) memo.set(all, (found = createValidator(all.schemas)));
  return found;
}
