import type { ChatContext } from "../world/act.js";

/** A query parameter that is an id, as a number to compare with. */
export function idBound({ query }: ChatContext, name: string): bigint | undefined {
  const value = query[name] as string | undefined;
  return value === undefined ? undefined : BigInt(value);
}

/** Whether an id lies between `after` and `before` of the query, both exclusive. */
export function withinBounds(context: ChatContext, id: string): boolean {
  const at = BigInt(id);
  const after = idBound(context, "after");
  const before = idBound(context, "before");
  return (after === undefined || at > after) && (before === undefined || at < before);
}

export function byId(a: string, b: string): number {
  return BigInt(a) < BigInt(b) ? -1 : a === b ? 0 : 1;
}

/** The query parameter `limit`. */
export function limitOf({ query }: ChatContext, fallback: number): number {
  return (query["limit"] as number | undefined) ?? fallback;
}
