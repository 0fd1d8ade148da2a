/** Keywords that the mock's validator implements; they reach its tables. */
export const assertions: ReadonlySet<string> = new Set([
  "$ref",
  "additionalProperties",
  "allOf",
  "anyOf",
  "const",
  "dependentRequired",
  "discriminator",
  "enum",
  "exclusiveMaximum",
  "exclusiveMinimum",
  "format",
  "items",
  "maxItems",
  "maxLength",
  "maxProperties",
  "maximum",
  "minItems",
  "minLength",
  "minProperties",
  "minimum",
  "multipleOf",
  "not",
  "oneOf",
  "pattern",
  "patternProperties",
  "prefixItems",
  "properties",
  "propertyNames",
  "required",
  "type",
  "uniqueItems",
  "x-codes",
]);

/** Keywords for readers and for the types; the mock does not need them. */
export const annotations: ReadonlySet<string> = new Set([
  "contentEncoding",
  "contentMediaType",
  "default",
  "deprecated",
  "description",
  "example",
  "examples",
  "readOnly",
  "title",
  "writeOnly",
  "x-open",
  "x-provenance",
  "x-public",
]);

/** Formats that the mock checks. */
export const formats: ReadonlySet<string> = new Set([
  "binary",
  "byte",
  "date",
  "date-time",
  "double",
  "email",
  "float",
  "int32",
  "int53",
  "int64",
  "ipv4",
  "ipv6",
  "snowflake",
  "time",
  "uri",
  "uuid",
]);

/** Where a schema holds other schemas. */
export const schemaMaps: ReadonlySet<string> = new Set(["properties", "patternProperties"]);
export const schemaLists: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
export const schemaMembers: ReadonlySet<string> = new Set(["additionalProperties", "items", "not", "propertyNames"]);
