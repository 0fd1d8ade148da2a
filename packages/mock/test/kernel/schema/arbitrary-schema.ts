import fc from "fast-check";

/*
 * Random schemas of the keywords that specifications use, and data that is near enough to them to pass now and then.
 * Left out: names of the prototype and decimal multipleOf, which have cases of their own.
 */

const names = ["a", "b", "c", "kind"] as const;
const name = fc.constantFrom(...names);
const small = fc.integer({ min: -2, max: 5 });
const count = fc.integer({ min: 0, max: 3 });
const text = fc.constantFrom("", "a", "ab", "abc", "💩", "x1", "y");
const scalar = fc.oneof(small, text, fc.boolean(), fc.constant(null), fc.constantFrom(0.5, 1.5));

const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    scalar,
    fc.array(tie("data"), { maxLength: 3 }),
    fc.dictionary(name, tie("data"), { maxKeys: 4 }),
  ),
}));

/** JSON values over a few names, so that schemas and data meet. */
export const arbitraryData: fc.Arbitrary<unknown> = data.map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const type = fc.constantFrom("string", "integer", "number", "boolean", "null", "array", "object");
const pattern = fc.constantFrom("^a", "b$", "^.{2,}$", "^[a-c]$");

const { schema } = fc.letrec<{ schema: unknown; position: unknown }>((tie) => {
  const sub = tie("schema");
  const subs = fc.array(sub, { minLength: 1, maxLength: 3 });
  const tagged = fc
    .uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 2, maxLength: 3 })
    .chain((tags) =>
      fc.tuple(
        ...tags.map((tag) =>
          sub.map((rest) => ({ type: "object", required: ["kind"], properties: { kind: { const: tag }, a: rest } })),
        ),
      ),
    );
  const keywords = {
    type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
    enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }),
    const: scalar,
    minimum: small,
    maximum: small,
    exclusiveMinimum: small,
    exclusiveMaximum: small,
    multipleOf: fc.constantFrom(1, 2, 3),
    minLength: count,
    maxLength: count,
    pattern,
    items: sub,
    prefixItems: subs,
    contains: sub,
    minContains: count,
    maxContains: count,
    minItems: count,
    maxItems: count,
    uniqueItems: fc.boolean(),
    unevaluatedItems: sub,
    properties: fc.dictionary(name, sub, { maxKeys: 3 }),
    patternProperties: fc.dictionary(pattern, sub, { maxKeys: 2 }),
    additionalProperties: sub,
    unevaluatedProperties: sub,
    propertyNames: sub,
    required: fc.uniqueArray(name, { maxLength: 2 }),
    dependentRequired: fc.dictionary(name, fc.uniqueArray(name, { maxLength: 2 }), { maxKeys: 2 }),
    dependentSchemas: fc.dictionary(name, sub, { maxKeys: 2 }),
    minProperties: count,
    maxProperties: count,
    allOf: subs,
    anyOf: fc.oneof(subs, tagged),
    oneOf: fc.oneof(subs, tagged),
    not: sub,
    if: sub,
    then: sub,
    else: sub,
    $ref: fc.constantFrom("#/$defs/d0", "#/$defs/d1"),
  };
  // Five keywords at most: fuller schemas refuse everything.
  const node = fc
    .uniqueArray(fc.constantFrom(...(Object.keys(keywords) as (keyof typeof keywords)[])), {
      minLength: 1,
      maxLength: 5,
    })
    .chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map((keyword) => [keyword, keywords[keyword] as fc.Arbitrary<unknown>]))),
    );
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      { weight: 1, arbitrary: fc.boolean() },
      { weight: 8, arbitrary: node },
    ),
    position: sub,
  };
});

/** A schema with two definitions that any part of it may refer to; the definitions themselves refer to nothing. */
export const arbitrarySchema: fc.Arbitrary<object> = fc
  .record({ whole: schema.filter((value): value is object => typeof value === "object"), d0: schema, d1: schema })
  .map(({ whole, d0, d1 }) => ({ ...prune(whole), $defs: { d0: prune(d0, true), d1: prune(d1, true) } }));

/** Where Ajv is known to err, and so is no judge (see `ajv` in cases.ts). */
export function isBeyondAjv(made: object): boolean {
  const written = JSON.stringify(made);
  const has = (keyword: string): boolean => written.includes(`"${keyword}`);
  if (has("unevaluatedItems")) return true; // takes failed branches and empty lists for evaluated
  if (has("unevaluatedProperties") && (has("patternProperties") || has('if"'))) return true; // counts branches that failed
  return has('contains"'); // lets an empty list pass beside some other keywords
}

/** Plain JSON; definitions without references, so that no schema refers to itself without end. */
function prune(value: unknown, unreferenced = false): object {
  return JSON.parse(JSON.stringify(value), (key, member: unknown) =>
    unreferenced && key === "$ref" ? undefined : member,
  ) as object;
}
