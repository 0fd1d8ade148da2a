/** `[schema, data, valid]`; several rows share a schema through `rows`. */
export interface SchemaCase {
  readonly about: string;
  readonly schema: unknown;
  readonly data: unknown;
  readonly valid: boolean;
  /** Where Ajv errs, and why: the oracle is not asked. */
  readonly ajv?: string;
}

function rows(about: string, schema: unknown, valid: readonly unknown[], invalid: readonly unknown[]): SchemaCase[] {
  return [
    ...valid.map((data) => ({ about, schema, data, valid: true })),
    ...invalid.map((data) => ({ about, schema, data, valid: false })),
  ];
}

const json = (text: string): unknown => JSON.parse(text) as unknown;
const tagged = (k: string, more: object = {}): object => ({
  type: "object",
  required: ["k"],
  properties: { k: { const: k }, ...more },
});

/** Our own cases, one group per keyword and per known trap of validators. */
export const cases: readonly SchemaCase[] = [
  ...rows("true and false", true, [1, null, {}], []),
  ...rows("false", false, [], [1, null, {}]),
  ...rows("the empty schema", {}, [1, null, "", [], {}], []),

  ...rows("type integer takes 1.0", { type: "integer" }, [1, json("1.0"), json("1e2"), -0], [1.5, "1", null, true, []]),
  ...rows("type number", { type: "number" }, [1, 1.5, -1e300], ["1", null, [], {}]),
  ...rows("type string", { type: "string" }, ["", "a"], [1, null, [], {}]),
  ...rows("type object is no array and no null", { type: "object" }, [{}, { a: 1 }], [[], null, "a"]),
  ...rows("type array", { type: "array" }, [[], [1]], [{}, null, "a", { length: 0 }]),
  ...rows("type null", { type: "null" }, [null], [0, "", false, [], {}]),
  ...rows("type boolean", { type: "boolean" }, [true, false], [0, 1, "true", null]),
  ...rows("several types", { type: ["string", "null"] }, ["a", null], [1, {}, []]),

  ...rows(
    "enum",
    { enum: [1, "a", null, [1], { a: { b: 1 } }] },
    [1, "a", null, [1], { a: { b: 1 } }],
    [2, "b", false, [1, 1], [], { a: {} }, { a: { b: 1, c: 1 } }],
  ),
  ...rows("enum tells 0 from false and 1 from true", { enum: [0, true] }, [0, -0, true], [false, 1, "0"]),
  ...rows(
    "const object whatever the order",
    { const: { a: 1, b: 2 } },
    [{ b: 2, a: 1 }],
    [{ a: 1 }, { a: 1, b: 2, c: 3 }, [1, 2]],
  ),
  ...rows("const null", { const: null }, [null], [0, false, ""]),
  ...rows("const list", { const: [{ a: 1 }] }, [[{ a: 1 }]], [[{ a: 2 }], [], [{ a: 1 }, 1]]),

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
