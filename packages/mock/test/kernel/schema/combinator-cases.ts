import { rows, type SchemaCase } from "./schema-case.js";

/** Schemas made of others, in place or by reference. */
export const combinatorCases: readonly SchemaCase[] = [
  ...rows("allOf", { allOf: [{ minimum: 1 }, { maximum: 3 }] }, [2], [0, 4]),
  ...rows("anyOf", { anyOf: [{ type: "string" }, { minimum: 2 }] }, ["a", 2, null], [1]),
  ...rows("oneOf", { oneOf: [{ multipleOf: 2 }, { multipleOf: 3 }] }, [2, 3], [6, 1, "both"]),
  ...rows("not", { not: { type: "integer" } }, ["a", 1.5], [1]),
  ...rows(
    "if, then, else",
    { if: { minimum: 10 }, then: { multipleOf: 2 }, else: { multipleOf: 3 } },
    [12, 3, 6],
    [11, 4],
  ),
  ...rows("then without if is idle", { then: { const: 0 }, else: { const: 0 } }, [1], []),
  ...rows("if alone is idle", { if: { const: 0 } }, [0, 1], []),

  ...rows("$ref beside keywords", { $defs: { a: { minimum: 1 } }, $ref: "#/$defs/a", maximum: 3 }, [2], [0, 4]),
  ...rows("$ref with escapes", { $defs: { "a/b~c%d": { type: "integer" } }, $ref: "#/$defs/a~1b~0c%25d" }, [1], ["x"]),
  ...rows(
    "recursive schema",
    { type: "object", properties: { child: { $ref: "#" }, v: { type: "integer" } }, required: ["v"] },
    [{ v: 1, child: { v: 2, child: { v: 3 } } }],
    [{ v: 1, child: { v: 2, child: {} } }],
  ),
  ...rows(
    "mutual recursion",
    {
      $defs: { a: { items: { $ref: "#/$defs/b" } }, b: { type: ["array", "null"], items: { $ref: "#/$defs/a" } } },
      $ref: "#/$defs/a",
    },
    [[], [null], [[[]]], [[[[[]]]]]],
    [[1], [[[1]]]],
  ),
  ...rows(
    "a ref to itself inside allOf ends",
    {
      $defs: { int: { type: "integer" } },
      allOf: [{ properties: { foo: { $ref: "#/$defs/int" } } }, { additionalProperties: { $ref: "#/$defs/int" } }],
    },
    [{ foo: 1 }],
    [{ foo: "a" }],
  ),
];
