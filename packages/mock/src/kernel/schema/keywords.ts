/** A schema object with the keywords that the validator knows. */
export interface Node {
  readonly $ref?: string;
  readonly $defs?: unknown;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly multipleOf?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly prefixItems?: readonly Sub[];
  readonly items?: Sub;
  readonly contains?: Sub;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly unevaluatedItems?: Sub;
  readonly properties?: Readonly<Record<string, Sub>>;
  readonly patternProperties?: Readonly<Record<string, Sub>>;
  readonly additionalProperties?: Sub;
  readonly unevaluatedProperties?: Sub;
  readonly propertyNames?: Sub;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly dependentSchemas?: Readonly<Record<string, Sub>>;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly allOf?: readonly Sub[];
  readonly anyOf?: readonly Sub[];
  readonly oneOf?: readonly Sub[];
  readonly not?: Sub;
  readonly if?: Sub;
  readonly then?: Sub;
  readonly else?: Sub;
  readonly discriminator?: { readonly propertyName: string };
}

export type Sub = boolean | Node;

const asserting = [
  "$ref",
  "$defs",
  "type",
  "enum",
  "const",
  "multipleOf",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "prefixItems",
  "items",
  "contains",
  "minContains",
  "maxContains",
  "minItems",
  "maxItems",
  "uniqueItems",
  "unevaluatedItems",
  "properties",
  "patternProperties",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "required",
  "dependentRequired",
  "dependentSchemas",
  "minProperties",
  "maxProperties",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  "discriminator",
] as const;

const annotating = [
  "$comment",
  "$schema",
  "title",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "example",
  "examples",
  "externalDocs",
  "xml",
  "contentEncoding",
  "contentMediaType",
  "contentSchema",
] as const;

const known: ReadonlySet<string> = new Set<string>([...asserting, ...annotating]);

/** Keywords that the validator would silently ignore (`$id`, `$anchor`, `$dynamicRef`, misspelt ones). `x-` extensions are fine. */
export function unknownKeywords(node: Node): string[] {
  return Object.keys(node).filter((keyword) => !known.has(keyword) && !keyword.startsWith("x-"));
}
