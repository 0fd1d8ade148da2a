import { json, rows, type SchemaCase } from "./schema-case.js";

/** Objects. */
export const objectCases: readonly SchemaCase[] = [
  ...rows(
    "properties",
    { properties: { a: { type: "integer" }, b: { type: "string" } } },
    [{}, { a: 1 }, { a: 1, b: "x", c: null }, [], 1],
    [{ a: "x" }, { b: 1 }],
  ),
  ...rows("required", { required: ["a"] }, [{ a: null }, [], 1], [{}, { b: 1 }]),
  ...rows(
    "required member named like the prototype's",
    { required: ["toString", "constructor", "__proto__"] },
    [json('{"toString":1,"constructor":1,"__proto__":1}')],
    [{}, { toString: 1 }, json('{"toString":1,"constructor":1}')],
  ).map((row) => ({ ...row, ajv: "inherited names satisfy required" })),
  ...rows(
    "properties named like the prototype's",
    json('{"properties":{"__proto__":{"type":"number"},"toString":{"type":"number"},"constructor":{"type":"number"}}}'),
    [{}, json('{"__proto__":1,"toString":1}')],
    [json('{"__proto__":"x"}'), json('{"toString":"x"}'), json('{"constructor":[]}')],
  ).map((row) => ({ ...row, ajv: "the prototype is no property there" })),
  ...rows(
    "additionalProperties false",
    { properties: { a: {} }, additionalProperties: false },
    [{}, { a: 1 }, 1],
    [{ b: 1 }, { a: 1, b: 1 }],
  ),
  ...rows(
    "additionalProperties sees patterns",
    {
      properties: { a: {} },
      patternProperties: { "^x": { type: "string" } },
      additionalProperties: { type: "integer" },
    },
    [{ a: null, xy: "s", z: 1 }],
    [{ xy: 1 }, { z: "s" }],
  ),
  ...rows(
    "additionalProperties does not see allOf",
    { allOf: [{ properties: { a: {} } }], additionalProperties: { type: "boolean" } },
    [{ a: true }],
    [{ a: 1 }],
  ),
  ...rows(
    "additionalProperties refuses __proto__",
    { additionalProperties: false },
    [{}],
    [json('{"__proto__":1}'), { toString: 1 }],
  ).map((row) => ({ ...row, ajv: "names of the prototype" })),
  ...rows(
    "patternProperties all apply",
    { patternProperties: { a: { minimum: 2 }, b: { maximum: 4 } } },
    [{ ab: 3 }, { a: 5 }, { c: -1 }],
    [{ ab: 1 }, { ab: 5 }],
  ),
  ...rows("propertyNames", { propertyNames: { maxLength: 2 } }, [{}, { ab: 1 }, [1, 2, 3]], [{ abc: 1 }]),
  ...rows(
    "minProperties and maxProperties",
    { minProperties: 1, maxProperties: 2 },
    [{ a: 1 }, { a: 1, b: 2 }, []],
    [{}, { a: 1, b: 2, c: 3 }],
  ),
  ...rows("dependentRequired", { dependentRequired: { a: ["b"] } }, [{}, { b: 1 }, { a: 1, b: 1 }], [{ a: 1 }]),
  ...rows(
    "dependentSchemas",
    { dependentSchemas: { a: { minProperties: 2, properties: { b: { type: "integer" } } } } },
    [{}, { b: "x" }, { a: 1, b: 2 }],
    [{ a: 1 }, { a: 1, b: "x" }],
  ),
];
