import { describe, expect, test } from "vitest";
import { createValidator, describeIssue } from "../../../src/kernel/schema/validator.js";
import { cases } from "./cases.js";
import { ajvCheck, compareWithAjv } from "./compare-with-ajv.js";
import { formatCases } from "./format-cases.js";

/** As often as the deep run asks. */
const isFull = process.env["ANTIPHON_IN_FULL"] === "1";

describe("our validator", () => {
  test.each(cases.map((row) => [row.about, row.valid ? "takes" : "refuses", JSON.stringify(row.data), row] as const))(
    "%s: %s %s",
    (_, __, ___, { schema, data, valid }) => {
      const validator = createValidator(schema, { formats: false });
      expect(validator.check(schema, data)).toBe(valid);
      expect(validator.issues(schema, data).length === 0).toBe(valid);
    },
  );

  test("agrees with Ajv on its own cases, but for the listed ones", () => {
    const compiled = new Map<unknown, ReturnType<typeof ajvCheck>>();
    for (const { about, schema, data, valid, ajv } of isFull ? cases : cases.filter((_, at) => at % 5 === 0)) {
      if (ajv !== undefined) continue;
      const check = compiled.get(schema) ?? ajvCheck(schema);
      compiled.set(schema, check);
      expect([about, data, check(data)]).toEqual([about, data, valid]);
    }
  });

  test.each(formatCases)("knows the format %s", (format, accepted, refused) => {
    const schema = { format };
    const validator = createValidator(schema);
    for (const data of accepted) expect([data, validator.check(schema, data)]).toEqual([data, true]);
    for (const data of refused) expect([data, validator.check(schema, data)]).toEqual([data, false]);
  });

  test("agrees with Ajv on schemas and data that nobody thought of", () => {
    expect(compareWithAjv(isFull ? 100 : 20, 20260330)).toBeGreaterThan(isFull ? 400 : 80);
  });

  test("refuses schemas that it would not understand whole", () => {
    for (const schema of [
      { $id: "https://example.com" },
      { $anchor: "a" },
      { $dynamicRef: "#a" },
      { requierd: ["a"] },
      { format: "snowflaek" },
      { $ref: "https://example.com/x.json" },
      { $ref: "#/$defs/none" },
      { $ref: "#anchor" },
      { properties: { a: { nullable: true } } },
    ]) {
      expect(() => createValidator(schema).check(schema, { a: 1 })).toThrow(TypeError);
    }
    const marked = { "x-codes": { maxLength: "TOO_LONG" }, title: "t", description: "d", example: 1, default: 1 };
    expect(createValidator(marked).check(marked, "x")).toBe(true);
  });
});

describe("an issue", () => {
  const embeds = {
    type: "object",
    properties: {
      embeds: {
        type: "array",
        items: {
          type: "object",
          properties: {
            fields: { type: "array", items: { type: "object", properties: { inline: { type: "boolean" } } } },
          },
        },
      },
    },
  };

  test.each([
    [
      "names the path",
      embeds,
      { embeds: [{ fields: [{}, { inline: "yes" }] }] },
      ["embeds.0.fields.1.inline: must be boolean, got string"],
    ],
    [
      "of a nullable value is about the value",
      { anyOf: [{ type: "string", maxLength: 2 }, { type: "null" }] },
      "abc",
      ["(whole): must have at most 2 characters, has 3"],
    ],
    [
      "of a tagged union is about the branch that is meant",
      {
        oneOf: [
          { type: "object", required: ["k"], properties: { k: { const: "a" }, n: { type: "integer" } } },
          { type: "object", required: ["k"], properties: { k: { const: "b" } } },
        ],
      },
      { k: "a", n: "1" },
      ["n: must be integer, got string"],
    ],
    [
      "of an untold union names the union",
      {
        anyOf: [
          { type: "integer", minimum: 5 },
          { type: "integer", maximum: 1 },
        ],
      },
      3,
      ["(whole): must match one of the forms"],
    ],
    [
      "comes for everything that is wrong",
      { type: "object", required: ["a", "b"], properties: { c: { enum: ["x", "y"] }, d: { minimum: 1 } } },
      { c: "z", d: 0 },
      ["a: is required", "b: is required", 'c: must be one of "x", "y"', "d: must be at least 1"],
    ],
  ])("%s", (_, schema, data, lines) => {
    expect(createValidator(schema).issues(schema, data).map(describeIssue)).toEqual(lines);
  });

  test("carries the schema that refused, with its extensions", () => {
    const schema = { properties: { a: { maxLength: 1, "x-codes": { maxLength: "TOO_LONG" } } } };
    expect(createValidator(schema).issues(schema, { a: "xx" })[0]?.schema?.["x-codes"]).toEqual({
      maxLength: "TOO_LONG",
    });
  });
});

describe("strict mode", () => {
  const base = { type: "object", required: ["id"], properties: { id: { type: "string" } } };
  const schema = {
    $defs: { base },
    allOf: [
      { $ref: "#/$defs/base" },
      {
        properties: {
          name: { type: "string" },
          meta: { type: "object" },
          tags: { type: "object", additionalProperties: { type: "string" } },
        },
      },
    ],
    oneOf: [
      { type: "object", required: ["kind"], properties: { kind: { const: "a" }, a: { type: "integer" } } },
      { type: "object", required: ["kind"], properties: { kind: { const: "b" }, b: { type: "integer" } } },
    ],
  };
  const validator = createValidator(schema);
  const strictly = (data: unknown): readonly string[] => validator.issues(schema, data, "strict").map(describeIssue);

  test("takes allOf, $ref and the branch that holds for one object", () => {
    expect(strictly({ id: "1", name: "n", kind: "a", a: 1 })).toEqual([]);
    expect(strictly({ id: "1", kind: "a", b: 1 })).toEqual(["b: is not declared"]);
    expect(validator.check(schema, { id: "1", kind: "a", b: 1, zzz: 1 })).toBe(true);
  });

  test("leaves objects open that declare nothing or say so", () => {
    expect(strictly({ id: "1", kind: "a", meta: { any: { thing: 1 } }, tags: { x: "y" } })).toEqual([]);
    expect(strictly({ id: "1", kind: "a", tags: { x: 1 } })).toEqual(["tags.x: must be string, got number"]);
  });

  test("takes undefined for absent, as JSON does", () => {
    expect(strictly({ id: "1", kind: "a", name: undefined, other: undefined })).toEqual([]);
    expect(strictly({ id: undefined, kind: "a" })).toEqual(["id: is required"]);
  });

  test("refuses what JSON cannot carry", () => {
    for (const [meta, why] of [
      [new Date(), "plain JSON"],
      [new Map(), "plain JSON"],
      [Object.create({ inherited: 1 }) as object, "plain JSON"],
    ] as const) {
      expect(strictly({ id: "1", kind: "a", meta })[0]).toContain(why);
    }
    const number = { type: "object", properties: { n: {} } };
    expect(createValidator(number).check(number, { n: Number.NaN }, "strict")).toBe(false);
    expect(createValidator(number).check(number, { n: 1n }, "strict")).toBe(false);
    expect(createValidator(number).check(number, { n: () => 1 }, "strict")).toBe(false);
    expect(
      createValidator(number).check(number, Object.assign(Object.create(null) as object, { n: 1 }), "strict"),
    ).toBe(true);
  });
});
