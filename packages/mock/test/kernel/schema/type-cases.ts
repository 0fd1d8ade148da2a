import { json, rows, type SchemaCase } from "./schema-case.js";

/** The kind of a value, and the value itself. */
export const typeCases: readonly SchemaCase[] = [
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
];
