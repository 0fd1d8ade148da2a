import type { Answer, Context } from "../../src/kernel/engine.js";
import type { LabCaller, LabState } from "./state.js";

export type LabContext = Context<LabState, LabCaller>;

/** The id of a request: the same in its header and in an error body. */
export function requestIdOf(context: LabContext): string {
  const { requestIds, world } = context.state;
  const known = requestIds.get(context.request);
  if (known !== undefined) return known;
  const id = world.ids.token("req_", 12);
  requestIds.set(context.request, id);
  return id;
}

/** An answer in the lab's envelope. */
export function data(value: unknown, status = 200): Answer {
  return { status, body: { data: value } };
}

export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}
