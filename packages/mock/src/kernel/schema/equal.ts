/** Equality of JSON values: key order does not matter, members that are `undefined` count as absent. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, at) => equal(item, b[at]));
  }
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = Object.keys(left).filter((key) => left[key] !== undefined);
  if (keys.length !== Object.keys(right).filter((key) => right[key] !== undefined).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && equal(left[key], right[key]));
}

export function hasDuplicate(items: readonly unknown[]): boolean {
  const scalars = new Set<unknown>();
  const objects: unknown[] = [];
  for (const item of items) {
    if (typeof item === "object" && item !== null) {
      if (objects.some((other) => equal(other, item))) return true;
      objects.push(item);
    } else {
      if (scalars.has(item)) return true;
      scalars.add(item);
    }
  }
  return false;
}

/** Decimal, so that 19.99 is a multiple of 0.01. */
export function isMultiple(value: number, of: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(of)) return value % of === 0;
  if (!Number.isFinite(value)) return false;
  const [a, aScale] = decimal(value);
  const [b, bScale] = decimal(of);
  const scale = Math.max(aScale, bScale);
  return (a * 10n ** BigInt(scale - aScale)) % (b * 10n ** BigInt(scale - bScale)) === 0n;
}

/** The number as an integer and the count of its decimal places. */
function decimal(value: number): [bigint, number] {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places >= 0 ? [digits, places] : [digits * 10n ** BigInt(-places), 0];
}

/** Length in code points. */
export function lengthOf(value: string): number {
  let length = value.length;
  for (let at = 0; at + 1 < value.length; at += 1) {
    if ((value.charCodeAt(at) & 0xfc00) === 0xd800 && (value.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      length -= 1;
      at += 1;
    }
  }
  return length;
}
