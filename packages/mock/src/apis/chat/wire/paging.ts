import type { Reading } from "../../../kernel/request/request-parts.js";
import type { ChatContext } from "../world/act.js";

interface Bounds {
  readonly before?: string;
  readonly after?: string;
  readonly around?: string;
}

/** A request for a page of a list. */
export type BoundedContext = ChatContext<Reading<{ readonly query: Bounds }>>;
export type PageContext = ChatContext<Reading<{ readonly query: Bounds & { readonly limit?: number } }>>;

/** A query parameter that is an id, as a number to compare with. */
export function idBound({ query }: BoundedContext, name: keyof Bounds): bigint | undefined {
  const value = query[name];
  return value === undefined ? undefined : BigInt(value);
}

/** Whether an id lies between `after` and `before` of the query, both exclusive. */
export function withinBounds(context: BoundedContext, id: string): boolean {
  const at = BigInt(id);
  const after = idBound(context, "after");
  const before = idBound(context, "before");
  return (after === undefined || at > after) && (before === undefined || at < before);
}

export function byId(a: string, b: string): number {
  return BigInt(a) < BigInt(b) ? -1 : a === b ? 0 : 1;
}

/** The query parameter `limit`. */
export function limitOf({ query: { limit } }: LimitContext, fallback: number): number {
  return limit ?? fallback;
}

type LimitContext = ChatContext<Reading<{ readonly query: { readonly limit?: number } }>>;
