import { rows, type SchemaCase } from "./schema-case.js";

/** Numbers and strings. */
export const scalarCases: readonly SchemaCase[] = [
  ...rows("minimum and maximum", { minimum: -1, maximum: 2.5 }, [-1, 0, 2.5, "x"], [-1.1, 2.6]),
  ...rows("exclusive bounds", { exclusiveMinimum: 0, exclusiveMaximum: 1 }, [0.5, "x"], [0, 1, -1, 2]),
  ...rows("multipleOf", { multipleOf: 2 }, [0, 4, -6, "x"], [1, 7, 0.5]),
  ...rows("multipleOf of decimals", { multipleOf: 0.0001 }, [0.0075], [0.00751]),
  ...[
    [19.99, true],
    [0.07, true],
    [1.005, false],
    [4.35, true],
  ].map(([data, valid]) => ({
    about: "multipleOf of cents",
    schema: { multipleOf: 0.01 },
    data,
    valid: valid as boolean,
    ajv: "divides in binary: 19.99 / 0.01 is no integer there",
  })),
  ...[
    [1e308, false],
    [123456789, true],
    [0.123456789, true],
  ].map(([data, valid]) => ({
    about: "multipleOf of a tiny step and a huge number",
    schema: { multipleOf: 0.123456789 },
    data,
    valid: valid as boolean,
    ajv: "overflows to infinity",
  })),

  ...rows(
    "lengths in code points",
    { minLength: 2, maxLength: 3 },
    ["ab", "abc", "💩💩", "💩💩💩", 1],
    ["a", "💩", "abcd", "💩💩💩💩", ""],
  ),
  ...rows("pattern is not anchored", { pattern: "a+" }, ["xaay", 1], ["b", ""]),
  ...rows("pattern knows code points", { pattern: "^.$" }, ["💩", "a"], ["ab"]),
  ...rows("pattern with a Unicode class", { pattern: "^\\p{Letter}+$" }, ["éñ", "a"], ["1", ""]),
];
