import { describe, expect, test } from "vitest";
import { createValidator } from "../../../src/kernel/schema/validator.js";
import { officialSuite, type SuiteGroup } from "./official-suite.js";

/** Verdicts on the group's values; `undefined` where the validator says that it does not support the schema. */
function verdicts({ schema, tests }: SuiteGroup): readonly boolean[] | undefined {
  const validator = createValidator(schema, { formats: false });
  try {
    return tests.map(({ data }) => {
      const valid = validator.check(schema, data);
      expect(validator.issues(schema, data).length === 0, "check and issues agree").toBe(valid);
      return valid;
    });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

describe("the official JSON Schema test suite, draft 2020-12", () => {
  const groups = officialSuite();
  const judged = groups.map((group) => ({ group, said: verdicts(group) }));

  test("has no case on which our validator errs", () => {
    const wrong = judged.flatMap(({ group: { about, description, tests }, said }) =>
      tests.filter(({ valid }, at) => said !== undefined && said[at] !== valid).map((one) => [about, description, one]),
    );
    expect(wrong).toEqual([]);
    expect(judged.reduce((sum, { said }) => sum + (said?.length ?? 0), 0)).toBeGreaterThan(1000);
  });

  test("is refused where it goes beyond one document: $id, anchors, dynamic and remote references", () => {
    const refused: Record<string, number> = {};
    for (const { group, said } of judged)
      if (said === undefined) refused[group.about] = (refused[group.about] ?? 0) + 1;
    expect(refused).toEqual({
      anchor: 6,
      defs: 1,
      dynamicRef: 17,
      id: 4,
      ref: 20,
      refRemote: 14,
      unknownKeyword: 1,
      vocabulary: 1,
    });
  });
});
