import { describe, expect, test } from "vitest";
import { createValidator, describeIssue } from "../../packages/mock/src/kernel/schema/validator.js";
import { apis, chatCommon, gateway } from "../generate/apis.js";
import { type SchemaObject, schemasOf } from "../generate/document.js";
import { loadDocument } from "../generate/load-document.js";
import { createModel } from "../generate/model.js";
import { buildTables } from "../generate/tables.js";

const documents = [...apis, gateway, { id: "common", spec: chatCommon.spec, mock: "" }];

describe.each(documents)("the schemas of $spec", (entry) => {
  const model = createModel(entry, loadDocument(entry.spec));
  const { schemas, names } = buildTables(model);
  const validator = createValidator(schemas);

  test("all compile", () => {
    const compileAll = (): void => {
      for (const schema of schemas)
        for (const mode of ["loose", "strict"] as const) validator.check(schema, undefined, mode);
    };
    expect(compileAll).not.toThrow();
  });

  test("fit their own examples, with no member too many", () => {
    const misfits = Object.entries(schemasOf(model.document)).flatMap(([name, schema]) => {
      const { example } = schema as SchemaObject;
      if (example === undefined) return [];
      return validator
        .issues(schemas[names[name] ?? -1], example, "strict")
        .map((issue) => `${name}: ${describeIssue(issue)}`);
    });
    expect(misfits).toEqual([]);
  });
});
