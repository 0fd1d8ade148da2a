import type { ApiTables, Schema } from "../schema/tables.js";

/** Told of each optional member and each value of an enum that a schema has, or that a JSON value shows. */
export interface ShapeSink {
  member(name: string): void;
  value(name: string): void;
}

type ObjectSchema = Readonly<Record<string, unknown>>;

const mostDepth = 40;

/** Walks schemas, and values beside them, by the names of components: `Player.track`, `Player.status "idle"`. */
export class Shapes {
  readonly #tables: Pick<ApiTables, "schemas" | "names">;
  readonly #names: ReadonlyMap<number, string>;

  constructor(tables: Pick<ApiTables, "schemas" | "names">) {
    this.#tables = tables;
    this.#names = new Map(Object.entries(tables.names).map(([name, index]) => [index, name]));
  }

  /** Everything that a schema could show. `done`: schemas that were walked already. */
  all(index: number, where: string, sink: ShapeSink, done: Set<number>): void {
    this.#walk({ index, where, sink, value: undefined, depth: 0, done });
  }

  /** What a value shows of its schema. */
  seen(index: number, where: string, value: unknown, sink: ShapeSink): void {
    this.#walk({ index, where, sink, value, depth: 0, done: undefined });
  }

  #walk({ index, where, ...rest }: Walk): void {
    if (rest.done?.has(index) === true && this.#names.has(index)) return;
    rest.done?.add(index);
    this.#schema(this.#tables.schemas[index], { ...rest, where: this.#names.get(index) ?? where });
  }

  #schema(schema: Schema | undefined, walk: Omit<Walk, "index">): void {
    if (typeof schema !== "object" || walk.depth > mostDepth) return;
    const deeper = { ...walk, depth: walk.depth + 1 };
    const ref = schema["$ref"];
    if (typeof ref === "string") return this.#walk({ ...deeper, index: Number(ref.slice(2)) });
    this.#enum(schema, walk);
    for (const keyword of ["allOf", "anyOf", "oneOf"])
      for (const part of (schema[keyword] ?? []) as readonly Schema[]) this.#schema(part, deeper);
    this.#members(schema, deeper);
    const items = schema["items"] as Schema | undefined;
    if (items === undefined) return;
    if (walk.done !== undefined) this.#schema(items, deeper);
    else if (Array.isArray(walk.value)) for (const value of walk.value) this.#schema(items, { ...deeper, value });
  }

  #enum(schema: ObjectSchema, { where, sink, value, done }: Omit<Walk, "index">): void {
    for (const each of (schema["enum"] ?? []) as readonly unknown[])
      if (done !== undefined || each === value) sink.value(`${where} ${JSON.stringify(each)}`);
  }

  #members(schema: ObjectSchema, walk: Omit<Walk, "index">): void {
    const { where, sink, value, done } = walk;
    const required = new Set((schema["required"] ?? []) as readonly string[]);
    const held = typeof value === "object" && value !== null ? (value as ObjectSchema) : undefined;
    for (const [name, part] of Object.entries((schema["properties"] ?? {}) as Readonly<Record<string, Schema>>)) {
      if (done === undefined && (held === undefined || !Object.hasOwn(held, name))) continue;
      if (!required.has(name)) sink.member(`${where}.${name}`);
      this.#schema(part, { ...walk, where: `${where}.${name}`, value: held?.[name] });
    }
  }
}

interface Walk {
  readonly index: number;
  /** Name of the nearest component, and the way from there. */
  readonly where: string;
  readonly sink: ShapeSink;
  readonly value: unknown;
  readonly depth: number;
  /** Set while schemas are walked without a value: those that need no second visit. */
  readonly done: Set<number> | undefined;
}
