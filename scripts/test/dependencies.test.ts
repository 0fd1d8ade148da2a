import { describe, expect, test } from "vitest";
import { findCycles } from "../dependencies/cycles.js";
import { importsOf } from "../dependencies/imports.js";
import { violationOf } from "../dependencies/rules.js";
import { vendorLines } from "../dependencies/vendors.js";

describe("imports of a file", () => {
  test("are found in every form, and told apart by whether they are loaded", () => {
    const text = [
      'import type { A } from "a";',
      'import { type B } from "b";',
      'export * from "c";',
      'export type { D } from "d";',
      'const e = await import("e");',
      'type F = import("f").F;',
      '// import "g";',
    ].join("\n");
    expect(
      importsOf("x.ts", text).map(
        ({ specifier, typeOnly, line }) => `${line} ${specifier} ${typeOnly ? "type" : "value"}`,
      ),
    ).toEqual(["1 a type", "2 b value", "3 c value", "4 d type", "5 e value", "6 f type"]);
  });
});

describe("P70 the direction of dependencies: client and mock share no code", () => {
  const cases: readonly [file: string, specifier: string, violation: string | undefined][] = [
    ["packages/players/src/client/auralis.ts", "@antiphon/core/internal", undefined],
    ["packages/players/src/client/auralis.ts", "./queue.js", undefined],
    ["packages/players/src/client/auralis.ts", "@antiphon/chat", "no domain may import another"],
    ["packages/players/src/client/auralis.ts", "@antiphon/mock", "only tests may use the mock"],
    ["packages/players/src/client/auralis.ts", "../../../core/src/call.js", "by path; import @antiphon/core by name"],
    ["packages/players/test/x.test.ts", "@antiphon/mock/node", undefined],
    ["packages/players/test/x.test.ts", "../../mock/test/faces.js", undefined],
    ["packages/players/test/x.test.ts", "../../mock/src/generated/auralis.js", undefined],
    ["packages/players/test/x.test.ts", "../../core/src/index.js", "by path"],
    ["packages/players/test/x.test.ts", "../../chat/src/index.js", "tests of players may use core and the mock"],
    ["packages/players/test/x.test.ts", "@antiphon/chat", "tests of players may use core and the mock"],
    ["packages/core/src/call/call.ts", "@antiphon/players", "core stands below"],
    ["packages/core/test/x.test.ts", "@antiphon/mock", undefined],
    ["packages/mock/src/mock.ts", "@antiphon/core", "loads nothing of ours at run time"],
    ["packages/mock/src/mock.ts", "node:fs", "only for files called *-node.ts"],
    ["packages/mock/src/faces/tcp/serve.ts", "node:http", undefined],
    ["packages/core/src/platform/node.ts", "node:http", undefined],
    ["packages/core/test/x.test.ts", "node:http", undefined],
    ["packages/mock/src/mock.ts", "ipaddr.js", undefined],
  ];

  test.each(cases)("%s importing %s", (file, specifier, violation) => {
    const found = violationOf(file, { specifier, typeOnly: false, line: 1 });
    expect(found ?? "allowed").toContain(violation ?? "allowed");
  });

  test("lets the mock look at a type of core, which is gone at run time", () => {
    expect(
      violationOf("packages/mock/src/mock.ts", { specifier: "@antiphon/core", typeOnly: true, line: 1 }),
    ).toBeUndefined();
  });
});

describe("circles of files", () => {
  test("are found with every file on the way", () => {
    const graph = new Map([
      ["a", ["b", "d"]],
      ["b", ["c"]],
      ["c", ["a"]],
      ["d", []],
    ]);
    expect(findCycles(graph)).toEqual([["a", "b", "c", "a"]]);
  });

  test("are not seen where two ways lead to one file", () => {
    expect(
      findCycles(
        new Map([
          ["a", ["b", "c"]],
          ["b", ["d"]],
          ["c", ["d"]],
          ["d", []],
        ]),
      ),
    ).toEqual([]);
  });
});

describe("core names no vendor", () => {
  const file = "packages/core/src/call/call.ts";
  test.each<[what: string, file: string, text: string, lines: readonly number[]]>([
    ["in a text", file, 'const a = 1;\nconst b = "createAstral()";', [2]],
    ["in a name, whatever its case", file, "export const astralScheme = 1;", [1]],
    ["behind an address", file, 'const a = "https://api.ASTRAL.example";', [1]],
    ["but as an example in a comment", file, "/**\n * `createAstral()`\n */\nconst a = 1; // astral", []],
    ["and what stands below a comment keeps its line", file, "/*\n\n*/\nconst astral = 1;", [4]],
    ["but where its webhooks are told", "packages/core/src/webhooks/scheme.ts", "const astral = 1;", []],
    ["and domains do", "packages/chat/src/rest/astral.ts", "const astral = 1;", []],
  ])("%s", (_, path, text, lines) => {
    expect(vendorLines(path, text, ["astral"])).toEqual(lines);
  });
});
