/**
 * A deep copy of an engine's state. Data is copied: plain objects, arrays, maps, sets, dates and bytes, cycles included.
 * Live things are shared: functions, and objects that have methods or a class of their own (gateway sessions, sockets).
 */
export function copyState<T>(value: T): T {
  return copy(value, new Map()) as T;
}

function copy(value: unknown, seen: Map<unknown, unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    seen.set(value, list);
    for (const item of value) list.push(copy(item, seen));
    return list;
  }
  if (value instanceof Map) {
    const map = new Map<unknown, unknown>();
    seen.set(value, map);
    for (const [key, item] of value) map.set(copy(key, seen), copy(item, seen));
    return map;
  }
  if (value instanceof Set) {
    const set = new Set<unknown>();
    seen.set(value, set);
    for (const item of value) set.add(copy(item, seen));
    return set;
  }
  if (value instanceof Date) return new Date(value);
  if (value instanceof Uint8Array) return value.slice();
  if (isLive(value)) return value;
  const record: Record<string, unknown> = Object.create(Object.getPrototypeOf(value) as object | null) as Record<
    string,
    unknown
  >;
  seen.set(value, record);
  for (const [name, member] of Object.entries(value)) record[name] = copy(member, seen);
  return record;
}

/** Puts a copied state into the object that the engine's closures hold. */
export function restoreState(into: unknown, from: unknown): void {
  if (typeof into !== "object" || into === null || typeof from !== "object" || from === null) return;
  for (const name of Object.keys(into)) if (!Object.hasOwn(from, name)) delete (into as Record<string, unknown>)[name];
  for (const [name, value] of Object.entries(from)) restoreMember(into as Record<string, unknown>, name, value);
}

/** Maps, sets and lists keep their identity too, since closures often hold them. */
function restoreMember(into: Record<string, unknown>, name: string, value: unknown): void {
  const held = into[name];
  if (held instanceof Map && value instanceof Map) {
    held.clear();
    for (const [key, item] of value) held.set(key, item);
  } else if (held instanceof Set && value instanceof Set) {
    held.clear();
    for (const item of value) held.add(item);
  } else if (Array.isArray(held) && Array.isArray(value)) {
    held.length = 0; // no spread: a list may have more members than a call takes arguments
    for (const item of value) held.push(item);
  } else into[name] = value;
}

function isLive(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return true;
  return Object.values(value).some((member) => typeof member === "function");
}
