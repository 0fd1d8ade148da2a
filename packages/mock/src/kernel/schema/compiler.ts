import type { Sub } from "./keywords.js";

export type Check = (data: unknown) => boolean;

/** Compiles schemas of one document, each at most once, on first use. */
export interface Compiler {
  /** A position of its own: the root, a member, an item. In strict mode it refuses members that nothing declares. */
  at(schema: Sub): Check;
  /** Part of the same position: a branch of allOf, anyOf, oneOf, `$ref`, `if`. */
  inPlace(schema: Sub): Check;
  resolve(ref: string): Sub;
  pattern(source: string): RegExp;
  readonly evaluated: Evaluated;
  readonly strict: boolean;
}

/** Which members and items a schema has looked at, asked after the data passed it. Nothing is collected while checking. */
export interface Evaluated {
  /** `except`: the keyword that asks, which must not count its own verdict. */
  property(schema: Sub, except?: "unevaluatedProperties"): KnowsProperty;
  item(schema: Sub, except?: "unevaluatedItems"): KnowsItem;
  /** Whether the schema names members at all; objects of one that does not are open. */
  declares(schema: Sub): boolean;
}

/** For one value, whose branches are judged once: asked for each of a million names, that would be quadratic. */
export type KnowsProperty = (data: Readonly<Record<string, unknown>>) => (name: string) => boolean;
export type KnowsItem = (data: readonly unknown[]) => (at: number) => boolean;
