import type { ApiTables } from "../schema/tables.js";
import type { Validator } from "../schema/validator.js";
import { serves, type Trust } from "./trust.js";

type Node = Readonly<Record<string, unknown>>;

/** What one part of a schema says of an object's members. */
interface Facet {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
  readonly rest: unknown;
  readonly label: Trust;
}

/** Takes optional members out of a value that rest on less than a world trusts. */
export class Trimmer {
  readonly #schemas: ApiTables["schemas"];
  readonly #validator: Validator;
  readonly #trust: Trust;

  constructor({ schemas }: Pick<ApiTables, "schemas">, validator: Validator, trust: Trust) {
    this.#schemas = schemas;
    this.#validator = validator;
    this.#trust = trust;
  }

  /** What the schema at this place rests on. */
  labelAt(index: number | undefined): Trust {
    return index === undefined ? "stated" : (labelOf(this.#schemas[index]) ?? "stated");
  }

  /** A value as the schema at this place has it. */
  trimAt(index: number, value: unknown): unknown {
    return this.#trim(value, this.#schemas[index], this.labelAt(index));
  }

  #trim(value: unknown, schema: unknown, label: Trust): unknown {
    if (Array.isArray(value)) {
      const items = this.#itemsOf(schema);
      return items === undefined ? value : value.map((item) => this.#trim(item, items, label));
    }
    if (typeof value !== "object" || value === null) return value;
    const facets = this.#facets(schema, value, label);
    const required = new Set(facets.flatMap((facet) => facet.required));
    const kept = Object.entries(value).filter(([name]) => required.has(name) || this.#isSure(name, facets));
    return Object.fromEntries(kept.map(([name, member]) => [name, this.#trimMember(name, member, facets)]));
  }

  /** A member that no part of the schema names is nobody's guess. */
  #isSure(name: string, facets: readonly Facet[]): boolean {
    const owners = facets.filter(({ properties }) => Object.hasOwn(properties, name));
    return owners.length === 0 || owners.some((facet) => serves(this.#trust, memberLabel(facet, name)));
  }

  #trimMember(name: string, member: unknown, facets: readonly Facet[]): unknown {
    const owners = facets.filter(({ properties }) => Object.hasOwn(properties, name));
    if (owners.length === 0) return facets.reduce((rest, facet) => this.#trim(rest, facet.rest, facet.label), member);
    return owners.reduce((rest, facet) => this.#trim(rest, facet.properties[name], memberLabel(facet, name)), member);
  }

  /** Every part of the schema that speaks of this value. */
  #facets(schema: unknown, value: object, label: Trust): readonly Facet[] {
    if (typeof schema !== "object" || schema === null) return [];
    const node = schema as Node;
    const parts = listOf(node["allOf"]);
    const target = this.#targetOf(node);
    if (target !== undefined) parts.unshift(target);
    const branches = [...listOf(node["oneOf"]), ...listOf(node["anyOf"])];
    parts.push(...branches.filter((branch) => this.#validator.check(branch as never, value)));
    const own: Facet = {
      properties: (node["properties"] ?? {}) as Facet["properties"],
      required: listOf(node["required"]) as readonly string[],
      rest: node["additionalProperties"],
      label,
    };
    const labelHere = (part: unknown): Trust => labelOf(part) ?? (part === target ? "stated" : label);
    return [...parts.flatMap((part) => this.#facets(part, value, labelHere(part))), own];
  }

  /** Of a list, or of what the schema refers to. */
  #itemsOf(schema: unknown): unknown {
    const node = (schema ?? {}) as Node;
    const target = this.#targetOf(node);
    if (target !== undefined) return this.#itemsOf(target);
    const within = [...listOf(node["allOf"]), ...listOf(node["anyOf"] ?? node["oneOf"])];
    return node["items"] ?? within.map((part) => this.#itemsOf(part)).find((items) => items !== undefined);
  }

  #targetOf({ $ref }: Node): unknown {
    return typeof $ref === "string" ? this.#schemas[Number($ref.slice(2))] : undefined;
  }
}

function labelOf(node: unknown): Trust | undefined {
  return (node as Node | undefined)?.["x-provenance"] as Trust | undefined;
}

function memberLabel({ properties, label }: Facet, name: string): Trust {
  return labelOf(properties[name]) ?? label;
}

function listOf(value: unknown): unknown[] {
  return [...((value ?? []) as readonly unknown[])];
}
