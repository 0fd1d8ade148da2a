export function typeOf(data: unknown): string {
  if (data === null) return "null";
  if (Array.isArray(data)) return "array";
  return typeof data;
}

export function hasType(data: unknown, type: string): boolean {
  if (type === "integer") return typeof data === "number" && Number.isInteger(data);
  if (type === "number") return typeof data === "number" && Number.isFinite(data);
  return typeOf(data) === type;
}

export function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** Own members only: names of the prototype never count. A member that is `undefined` is absent. */
export function has(data: Readonly<Record<string, unknown>>, name: string): boolean {
  return data[name] !== undefined && Object.hasOwn(data, name);
}
