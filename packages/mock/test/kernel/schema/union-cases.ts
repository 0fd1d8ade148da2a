import { rows, type SchemaCase } from "./schema-case.js";

const tagged = (k: string, more: object = {}): object => ({
  type: "object",
  required: ["k"],
  properties: { k: { const: k }, ...more },
});

/** Unions, which our validator tells apart by a tag where it can. */
export const unionCases: readonly SchemaCase[] = [
  ...rows(
    "a union by tag",
    { oneOf: [tagged("x", { n: { type: "integer" } }), tagged("y"), { type: "null" }] },
    [{ k: "x", n: 1 }, { k: "y", n: "any" }, null],
    [{ k: "x", n: "1" }, { k: "z" }, {}, 1, [], { n: 1 }],
  ),
  ...rows(
    "a union by tag through refs",
    {
      $defs: {
        base: { type: "object", required: ["k"] },
        x: { allOf: [{ $ref: "#/$defs/base" }, { properties: { k: { enum: ["x", "xx"] } } }] },
        y: { allOf: [{ $ref: "#/$defs/base" }, { properties: { k: { const: "y" } }, required: ["v"] }] },
      },
      anyOf: [{ $ref: "#/$defs/x" }, { $ref: "#/$defs/y" }],
    },
    [{ k: "xx" }, { k: "y", v: 1 }],
    [{ k: "y" }, { k: "q" }, null, "s"],
  ),
  ...rows(
    "an untyped union lets other types through",
    {
      anyOf: [
        { required: ["k"], properties: { k: { const: "x" } } },
        { required: ["k"], properties: { k: { const: "y" } } },
      ],
    },
    ["text", 1, null, [], { k: "x" }],
    [{ k: "z" }, {}],
  ),
  ...rows(
    "an untyped oneOf refuses what fits twice",
    {
      oneOf: [
        { required: ["k"], properties: { k: { const: "x" } } },
        { required: ["k"], properties: { k: { const: "y" } } },
      ],
    },
    [{ k: "x" }],
    ["text", 1, null, {}],
  ),
  ...rows(
    "overlapping tags are no tags",
    { oneOf: [tagged("x"), { type: "object", required: ["k"], properties: { k: { enum: ["x", "y"] } } }] },
    [{ k: "y" }],
    [{ k: "x" }, {}],
  ),
  ...rows(
    "an optional tag is no tag",
    {
      oneOf: [
        { type: "object", properties: { k: { const: "x" } } },
        { type: "object", properties: { k: { const: "y" } } },
      ],
    },
    [{ k: "x" }],
    [{}, { k: "z" }],
  ),
];
