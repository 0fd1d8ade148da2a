/** A member of a value of which nothing is known yet; `undefined` where there is none. */
export function memberOf(value: unknown, name: string | number): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
