/**
 * About how many bytes a value takes in memory. What a snapshot shares (functions, objects with methods or a class of their
 * own) weighs nothing here.
 */
export function weightOf(value: unknown): number {
  const seen = new Set<object>();
  const waiting: unknown[] = [value]; // no recursion: a chain of records may be longer than the stack
  let bytes = 0;
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === "string") bytes += textBytes + next.length;
    else if (typeof next !== "object" || next === null) bytes += scalarBytes;
    else if (!seen.has(next)) {
      seen.add(next);
      bytes += objectBytes + partsOf(next, waiting);
    }
  }
  return bytes;
}

const scalarBytes = 8;
const textBytes = 24;
const objectBytes = 56;

/** Puts what an object holds where it is weighed next; gives the bytes that it holds itself. */
function partsOf(value: object, waiting: unknown[]): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value) || value instanceof Set) for (const item of value as Iterable<unknown>) waiting.push(item);
  else if (value instanceof Map) for (const [key, item] of value as Map<unknown, unknown>) waiting.push(key, item);
  else if (isPlain(value)) for (const member of Object.values(value)) waiting.push(member);
  return 0;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
