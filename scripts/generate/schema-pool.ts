import { type Schema, type SchemaObject } from "./document.js";
import { annotations, assertions, formats, schemaLists, schemaMaps, schemaMembers } from "./keywords.js";
import { sorted } from "./sorted.js";

/**
 * Collects schemas for the mock: annotations dropped, equal ones stored once, references turned into `#/<index>`. Refuses
 * what the mock's validator does not implement, so that no keyword is silently ignored at run time.
 */
export class SchemaPool {
  readonly #spec: string;
  readonly #components: Readonly<Record<string, Schema>>;
  readonly #indexByText = new Map<string, number>();
  readonly #indexByName = new Map<string, number>();
  readonly #schemas: Schema[] = [];

  constructor(spec: string, components: Readonly<Record<string, Schema>>) {
    this.#spec = spec;
    this.#components = components;
    for (const name of Object.keys(components)) this.#component(name);
  }

  indexOf(schema: Schema): number {
    const compact = this.#compact(schema, this.#spec);
    const alias = typeof compact === "object" && Object.keys(compact).length === 1 ? compact["$ref"] : undefined;
    return typeof alias === "string" ? Number(alias.slice(2)) : this.#store(compact);
  }

  names(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#indexByName);
  }

  schemas(): readonly Schema[] {
    return this.#schemas;
  }

  #store(compact: Schema): number {
    const text = JSON.stringify(compact);
    const known = this.#indexByText.get(text);
    if (known !== undefined) return known;
    const index = this.#schemas.push(compact) - 1;
    this.#indexByText.set(text, index);
    return index;
  }

  /** The place is taken before the content is known, since schemas may refer to themselves. */
  #component(name: string): number {
    const known = this.#indexByName.get(name);
    if (known !== undefined) return known;
    const schema = this.#components[name];
    if (schema === undefined) throw new Error(`${this.#spec}: no schema is called ${name}`);
    const index = this.#schemas.push(true) - 1;
    this.#indexByName.set(name, index);
    const compact = this.#compact(schema, `${this.#spec}: ${name}`);
    const text = JSON.stringify(compact);
    this.#schemas[index] = compact;
    if (!this.#indexByText.has(text)) this.#indexByText.set(text, index);
    return index;
  }

  #compact(schema: Schema, where: string): Schema {
    if (typeof schema !== "object") return schema;
    const kept: Record<string, unknown> = {};
    for (const [keyword, value] of sorted(Object.entries(schema), ([a], [b]) => (a < b ? -1 : 1))) {
      if (annotations.has(keyword)) continue;
      if (!assertions.has(keyword))
        throw new Error(`${where}: the mock's validator does not know the keyword ${keyword}`);
      kept[keyword] = this.#member(keyword, value, where);
    }
    return kept;
  }

  #member(keyword: string, value: unknown, where: string): unknown {
    const at = `${where}/${keyword}`;
    if (keyword === "$ref") return this.#reference(value as string, where);
    if (keyword === "format" && !formats.has(value as string))
      throw new Error(`${where}: unknown format ${String(value)}`);
    if (keyword === "discriminator") return this.#discriminator(value as SchemaObject, where);
    if (schemaMaps.has(keyword)) {
      const members = Object.entries(value as Record<string, Schema>);
      return Object.fromEntries(members.map(([name, member]) => [name, this.#compact(member, `${at}/${name}`)]));
    }
    if (schemaLists.has(keyword))
      return (value as Schema[]).map((member, index) => this.#compact(member, `${at}/${index}`));
    return schemaMembers.has(keyword) ? this.#compact(value as Schema, at) : value;
  }

  #reference(ref: string, where: string): string {
    const name = /^#\/components\/schemas\/([^/]+)$/.exec(ref)?.[1];
    if (name === undefined) throw new Error(`${where}: ${ref} does not refer to a named schema`);
    return `#/${this.#component(name)}`;
  }

  #discriminator(value: SchemaObject, where: string): SchemaObject {
    const mapping = Object.entries((value["mapping"] ?? {}) as Record<string, string>);
    if (mapping.length === 0) return { propertyName: value["propertyName"] };
    return {
      propertyName: value["propertyName"],
      mapping: Object.fromEntries(mapping.map(([tag, ref]) => [tag, this.#reference(ref, where)])),
    };
  }
}
