import { json, rows, type SchemaCase } from "./schema-case.js";

/** What no other keyword has looked at. */
export const unevaluatedCases: readonly SchemaCase[] = [
  ...rows(
    "unevaluatedProperties sees siblings",
    { properties: { a: {} }, patternProperties: { "^p": {} }, unevaluatedProperties: false },
    [{ a: 1, pq: 1 }, 1, []],
    [{ b: 1 }],
  ),
  ...rows(
    "unevaluatedProperties sees allOf and $ref",
    {
      $defs: { r: { properties: { r: {} } } },
      $ref: "#/$defs/r",
      allOf: [{ properties: { a: {} } }],
      unevaluatedProperties: false,
    },
    [{ a: 1, r: 1 }],
    [{ a: 1, b: 1 }],
  ),
  ...rows(
    "unevaluatedProperties sees the branches that hold",
    {
      anyOf: [
        { properties: { a: { const: 1 } }, required: ["a"] },
        { properties: { b: {} }, required: ["b"] },
      ],
      unevaluatedProperties: false,
    },
    [{ a: 1 }, { b: 1 }, { a: 1, b: 1 }],
    [
      { a: 2, b: 1 },
      { a: 1, c: 1 },
    ],
  ),
  ...rows(
    "unevaluatedProperties sees oneOf's branch",
    {
      oneOf: [
        { properties: { a: { const: 1 } }, required: ["a"] },
        { properties: { b: { const: 1 } }, required: ["b"] },
      ],
      unevaluatedProperties: false,
    },
    [{ a: 1 }, { b: 1 }],
    [
      { a: 1, b: 2 },
      { a: 1, b: 1 },
    ],
  ),
  ...rows(
    "unevaluatedProperties sees if and then",
    {
      if: { properties: { a: { const: 1 } }, required: ["a"] },
      then: { properties: { b: {} } },
      else: { properties: { c: {} } },
      unevaluatedProperties: false,
    },
    [{ a: 1, b: 1 }, { c: 1 }],
    [{ a: 1, c: 1 }, { b: 1 }, { a: 2, c: 1 }],
  ),
  ...rows(
    "unevaluatedProperties sees if alone",
    { if: { properties: { a: { const: 1 } }, required: ["a"] }, unevaluatedProperties: false },
    [{ a: 1 }, {}],
    [{ a: 2 }, { b: 1 }],
  ).map((row) => ({ ...row, ajv: "skips an if without then and else" })),
  ...rows(
    "unevaluatedProperties sees dependentSchemas",
    { dependentSchemas: { a: { properties: { a: {}, b: {} } } }, unevaluatedProperties: false },
    [{ a: 1, b: 1 }],
    [{ b: 1 }],
  ),
  ...rows(
    "unevaluatedProperties does not see not",
    { not: { not: { properties: { a: { const: 1 } }, required: ["a"] } }, unevaluatedProperties: false },
    [],
    [{ a: 1 }],
  ),
  ...rows(
    "unevaluatedProperties does not see cousins",
    { allOf: [{ properties: { a: {} } }, { unevaluatedProperties: false }] },
    [{}],
    [{ a: 1 }],
  ),
  ...rows(
    "unevaluatedProperties within counts outside",
    { allOf: [{ unevaluatedProperties: { type: "integer" } }], unevaluatedProperties: false },
    [{ a: 1 }],
    [{ a: "x" }],
  ),
  ...rows(
    "unevaluatedProperties with a schema",
    { properties: { a: {} }, unevaluatedProperties: { type: "integer" } },
    [{ a: "x", b: 1 }],
    [{ b: "x" }],
  ),
  ...rows(
    "additionalProperties within allOf evaluates all",
    { allOf: [{ additionalProperties: true }], unevaluatedProperties: false },
    [{ a: 1 }],
    [],
  ),
  ...rows(
    "unevaluatedProperties and names of the prototype",
    { properties: { a: {} }, anyOf: [{ properties: { b: {} } }, true], unevaluatedProperties: false },
    [{ a: 1, b: 1 }],
    [json('{"__proto__":1}'), { toString: 1 }],
  ).map((row) => ({ ...row, ajv: "accepts names of the prototype" })),
  ...rows("unevaluatedItems", { prefixItems: [{}], unevaluatedItems: false }, [[], [1], {}], [[1, 2]]),
  ...rows(
    "unevaluatedItems sees contains",
    { contains: { type: "string" }, unevaluatedItems: { type: "integer" } },
    [
      ["a", 1],
      ["a", "b"],
    ],
    [["a", null]],
  ).map((row) => ({ ...row, ajv: "loses count of contained items" })),
  ...rows(
    "unevaluatedItems sees items of a branch",
    { anyOf: [{ items: { type: "string" } }, { prefixItems: [{ const: 1 }] }], unevaluatedItems: false },
    [["a", "b"], [1]],
    [[1, 2]],
  ).map((row) => ({ ...row, ajv: "takes a failed branch for evaluated" })),
  ...rows(
    "unevaluatedItems sees if",
    { if: { prefixItems: [{ const: 1 }] }, then: { prefixItems: [{}, {}] }, unevaluatedItems: false },
    [[1, 2]],
    [
      [2, 2],
      [1, 2, 3],
    ],
  ).map((row) => ({ ...row, ajv: "takes a failed branch for evaluated" })),
  ...rows(
    "unevaluatedItems sees $ref",
    { $defs: { r: { prefixItems: [{}, {}] } }, $ref: "#/$defs/r", unevaluatedItems: false },
    [[1, 2]],
    [[1, 2, 3]],
  ),
];
