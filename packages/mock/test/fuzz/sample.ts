/** Uniform on [0, 1), the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    return ((mixed ^ (mixed >>> 12)) >>> 0) / 2 ** 32;
  };
}

export interface Sampler {
  readonly random: () => number;
  resolve(schema: unknown): Shape;
  /** Ids that exist. */
  readonly known: readonly string[];
}

export interface Shape {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly items?: unknown;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly oneOf?: readonly unknown[];
  readonly anyOf?: readonly unknown[];
  readonly allOf?: readonly unknown[];
}

/** A value that a schema means, most of the time. */
export function sample(schema: unknown, sampler: Sampler, depth = 0): unknown {
  const shape = sampler.resolve(schema);
  const { random } = sampler;
  if ("const" in shape) return shape.const;
  if (shape.enum !== undefined) return pick(shape.enum, random);
  const branches = shape.oneOf ?? shape.anyOf;
  if (branches !== undefined && shape.properties === undefined)
    return sample(pick(branches, random), sampler, depth + 1);
  if (shape.allOf !== undefined)
    return Object.assign(
      {},
      ...shape.allOf.map((part) => sample(part, sampler, depth + 1)),
      members(shape, sampler, depth),
    ) as unknown;
  const type =
    typeof shape.type === "object"
      ? pick(shape.type, random)
      : (shape.type ?? (shape.properties ? "object" : "string"));
  switch (type) {
    case "null":
      return null;
    case "boolean":
      return random() < 0.5;
    case "integer":
    case "number":
      return Math.max(shape.minimum ?? 0, Math.min(shape.maximum ?? 1000, Math.floor(random() * 50)));
    case "array":
      return depth > 6
        ? []
        : Array.from({ length: Math.max(shape.minItems ?? 0, Math.floor(random() * 3)) }, () =>
            sample(shape.items ?? {}, sampler, depth + 1),
          );
    case "object":
      return members(shape, sampler, depth);
    default:
      return textOf(shape, sampler);
  }
}

function members(shape: Shape, sampler: Sampler, depth: number): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [name, sub] of Object.entries(shape.properties ?? {}))
    if (shape.required?.includes(name) === true || (depth < 5 && sampler.random() < 0.4))
      made[name] = sample(sub, sampler, depth + 1);
  return made;
}

function textOf({ format, minLength = 0 }: Shape, { random, known }: Sampler): string {
  if (format === "date-time") return new Date(1.7e12 + random() * 1e11).toISOString();
  if (format === "uri") return "http://127.0.0.1:9/hook";
  if (format === "uuid") return "6f1c1c1e-0000-4000-8000-000000000000";
  if (format === "snowflake" || random() < 0.3) return pick(known, random);
  return "a".repeat(Math.max(minLength, 1 + Math.floor(random() * 8)));
}

/** What nobody means: put in the place of some part of a value. */
const hostile: readonly unknown[] = [
  null, true, -1, 0, 1.5, 1e308, 2 ** 53, "", " ", "\u0000", "\ud800", "__proto__", "constructor", "a".repeat(20_000), "../..", "%zz",
  "9223372036854775808", [], {}, [[[[]]]], { ["__proto__"]: 1 }, { toString: 1 }, { id: "1" }, "\r\nx-a: b", "日本", NaN,
]; // prettier-ignore

/** The value with one part of it changed, left out, doubled or added. */
export function mutate(value: unknown, random: () => number): unknown {
  if (typeof value !== "object" || value === null || random() < 0.15) return pick(hostile, random);
  if (Array.isArray(value)) {
    if (value.length === 0 || random() < 0.2) return [...(value as unknown[]), pick(hostile, random)];
    const at = Math.floor(random() * value.length);
    return value.map((item, index) => (index === at ? mutate(item, random) : (item as unknown)));
  }
  const entries = Object.entries(value);
  if (entries.length === 0 || random() < 0.2)
    return { ...value, [pick(["extra", "id", "__proto__", "Content", "flags"], random)]: pick(hostile, random) };
  const [name, member] = pick(entries, random);
  if (random() < 0.15) return Object.fromEntries(entries.filter(([other]) => other !== name));
  return { ...value, [name]: mutate(member, random) };
}

export function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)] as T;
}
