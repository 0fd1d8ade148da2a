import { existsSync } from "node:fs";
import { createMock } from "@antiphon/mock";
import { describe, expect, test } from "vitest";
import { serve } from "../../src/node/index.js";
import { differences } from "./differences.js";
import { factLabels } from "./fact-labels.js";
import { play } from "./play.js";
import { citedLines, lineNumbers, type Statement, type StatementFile } from "./statement.js";
import { statementFiles } from "./statement-files.js";

describe.each(statementFiles)("what is known of $name", ({ file, model }) => {
  test("the specification gives each fact the label of its statement", () => {
    const labelOf = factLabels(model);
    const wrong = file.statements.flatMap(({ says, label, facts }) =>
      facts
        .map((fact) => [fact, labelOf(fact)] as const)
        .filter(([, found]) => found !== label)
        .map(([fact, found]) => `${says}: ${fact} is ${found ?? "unknown"}, not ${label}`),
    );
    expect(wrong).toEqual([]);
  });

  test("every operation, code, parameter of a query and frame that is more than proposed has a statement", () => {
    const named = new Set(file.statements.flatMap(({ facts }) => facts));
    const operations = model.operations.filter((one) => !one.mockOnly && one.provenance !== "proposed");
    const labelOf = factLabels(model);
    const known = [
      ...operations.map(({ id }) => `operation ${id}`),
      ...operations.flatMap(({ id, queryParameters }) => queryParameters.map(({ name }) => `parameter ${id} ${name}`)),
      ...Object.keys(model.codes).map((code) => `code ${code}`),
    ];
    expect(known.filter((fact) => labelOf(fact) !== "proposed" && !named.has(fact))).toEqual([]);
  });

  test("each says where it was found, in words of its own", () => {
    const said = file.statements.map(({ says }) => says);
    expect(new Set(said).size).toBe(said.length);
    const line = new RegExp(
      String.raw`^(${file.document.replace(".yaml", "")}\.md:\d+(-\d+)?(,\d+(-\d+)?)*|vendor page)$`,
    );
    for (const { source, steps } of file.statements)
      expect([source, steps.length > 0]).toEqual([expect.stringMatching(line), true]);
  });

  test("every line of the collected facts is said, shown by another test, or has a reason why none can show it", () => {
    const said = file.statements.flatMap(citedLines);
    const { count, elsewhere, untold } = file.lines;
    const others = [...elsewhere, ...untold].flatMap(({ lines }) => lineNumbers(lines));
    const known = new Set([...said, ...others]);
    const all = Array.from({ length: count }, (_, index) => index + 1);
    expect(all.filter((line) => !known.has(line))).toEqual([]);
    expect([...known].filter((line) => line < 1 || line > count)).toEqual([]);
    // A line with a fact and an aside may be in both; one that is untold is in no other list.
    const told = new Set([...said, ...elsewhere.flatMap(({ lines }) => lineNumbers(lines))]);
    expect(untold.flatMap(({ lines }) => lineNumbers(lines)).filter((line) => told.has(line))).toEqual([]);
  });

  test("a test that shows a line in place of a statement is there", () => {
    const files = new Set(file.lines.elsewhere.flatMap(({ tests }) => tests));
    expect([...files].filter((path) => !existsSync(new URL(`../../../../${path}`, import.meta.url)))).toEqual([]);
    for (const { says, tests } of file.lines.elsewhere) expect([says, tests.length > 0]).toEqual([says, true]);
    for (const { lines, why } of file.lines.untold)
      expect([lines, why]).toEqual([lines, expect.stringMatching(/\w{5}/)]);
  });
});

describe("a statement that is not so", () => {
  const [, jobs] = statementFiles;
  const unlike: readonly (readonly [name: string, step: Statement["steps"][number], told: string])[] = [
    ["another status", { send: "GET /jobs?user_id=u", expect: { status: 201 } }, "expected status 201, got 200"],
    [
      "another body",
      { send: "GET /jobs?user_id=u", expect: { status: 200, body: [{ id: "$text" }] } },
      "body: expected",
    ],
    [
      "a missing header",
      { send: "GET /jobs", expect: { status: 422, headers: { "retry-after": "$digits" } } },
      "retry-after",
    ],
    [
      "a header too many",
      { send: "GET /jobs?user_id=u", expect: { status: 200, headers: { "content-type": null } } },
      "content-type",
    ],
    ["another document", { document: "servers.0.url", is: "https://elsewhere.example" }, "servers.0.url"],
    ["a refusal of the mock", { world: "POST /faults", json: {} }, "the mock refused"],
  ];

  test.each(unlike)("fails for %s", async (_, step, told) => {
    const mock = createMock({ seed: 1, clock: "manual" });
    const server = await serve(mock);
    try {
      const file = jobs?.file as StatementFile;
      const stage = {
        file,
        server,
        document: { servers: [{ url: "https://a.example" }] },
        now: () => mock.clock.now(),
      };
      const found = await play(stage, { says: "x", label: "stated", source: "x", facts: [], steps: [step] });
      expect(found.join("\n")).toContain(told);
    } finally {
      await server.close();
    }
  });

  test.each([
    ["$text", "", false],
    ["$text", "a", true],
    ["$string|null", null, true],
    ["$string|null", undefined, false],
    ["$absent", undefined, true],
    ["$absent", null, false],
    ["$wholeSecond", "2026-03-30T12:00:00.000Z", false],
    ["$time", "2026-03-30T12:00:00.000Z", true],
    ["/^a+$/", "aaa", true],
    ["/^a+$/", "b", false],
    [{ $has: ["a"] }, { a: null }, true],
    [{ $has: ["a"] }, { b: 1 }, false],
    [{ $items: { a: "$integer" } }, [{ a: 1 }, { a: 2 }], true],
    [{ $items: { a: "$integer" } }, [{ a: 1 }, { a: 1.5 }], false],
    [{ $items: "$any" }, [], false],
    [[1], [1, 2], false],
    [{ a: { b: 1 } }, { a: { b: 1, c: 2 }, d: 3 }, true],
  ])("tells %j from what is like %j: %j", (expected, value, fits) => {
    expect(differences(expected, value).length === 0).toBe(fits);
  });
});
