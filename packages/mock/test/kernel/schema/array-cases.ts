import { rows, type SchemaCase } from "./schema-case.js";

/** Arrays. */
export const arrayCases: readonly SchemaCase[] = [
  ...rows("items", { items: { type: "integer" } }, [[], [1, 2], {}, "x"], [[1, "a"], [null]]),
  ...rows("items false", { items: false }, [[]], [[1]]),
  ...rows(
    "prefixItems and items",
    { prefixItems: [{ type: "string" }, {}], items: { type: "integer" } },
    [[], ["a"], ["a", null], ["a", null, 1]],
    [[1], ["a", 1, "x"]],
  ),
  ...rows(
    "items lets holes of prefixItems be",
    { prefixItems: [{}, {}], items: false },
    [[], [1], [1, 2]],
    [[1, 2, 3]],
  ),
  ...rows("minItems and maxItems", { minItems: 1, maxItems: 2 }, [[1], [1, 2], "x"], [[], [1, 2, 3]]),
  ...rows(
    "uniqueItems",
    { uniqueItems: true },
    [
      [1, "1", true, null, [], {}],
      [{ a: 1 }, { a: 2 }],
      [0, false],
      [1, true],
      [[1], [true]],
    ],
    [
      [1, 1],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [[1], [1]],
      [null, null],
    ],
  ),
  ...rows("contains", { contains: { minimum: 5 } }, [[1, 5], [6], {}], [[], [1, 2]]),
  ...rows("minContains 0 makes contains idle", { contains: { const: 1 }, minContains: 0 }, [[], [2], [1, 1]], []),
  ...rows(
    "minContains and maxContains",
    { contains: { const: 1 }, minContains: 2, maxContains: 3 },
    [
      [1, 1],
      [1, 1, 1, 2],
    ],
    [[1], [1, 1, 1, 1], []],
  ),
];
