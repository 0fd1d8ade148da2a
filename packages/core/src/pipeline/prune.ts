/** Deeper or wider than this, an answer that is an error says nothing more to anybody. */
const DEEPEST = 16;
const WIDEST = 200;

/**
 * An answer as an error keeps it: what a server nests without end would exhaust the stack of everyone who walks through it
 * later, and what it lists without end fills logs.
 */
export function prune(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth >= DEEPEST) return Array.isArray(value) ? "[…]" : "{…}";
  if (Array.isArray(value)) return value.slice(0, WIDEST).map((item) => prune(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, WIDEST)
      .map(([name, item]) => [name, prune(item, depth + 1)]),
  );
}
