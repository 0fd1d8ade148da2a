import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import ts from "typescript";
import { afterEach, describe, expect, test } from "vitest";
import { allowanceOf, readAllowedSurvivors } from "../breakages/allowed-survivors.js";
import { chooseBreakages } from "../breakages/choose-breakages.js";
import { findBreakages } from "../breakages/find-breakages.js";
import { instrument } from "../breakages/instrument.js";

const root = join(import.meta.dirname, "../..");

describe("a breakage", () => {
  const changes = (code: string): string[] =>
    findBreakages("a.ts", code).map(({ from, to }) => `${from} => ${to === "" ? "left out" : to}`);

  test("turns an operator, adds one to a number, drops a negation, flips a truth", () => {
    expect(changes("const a = b < c;")).toEqual(["b < c => b <= c"]);
    expect(changes("const a = b >= c;")).toEqual(["b >= c => b > c"]);
    expect(changes("const a = b === c;")).toEqual(["b === c => b !== c"]);
    expect(changes("const a = b ?? c;")).toEqual(["b ?? c => b && c"]);
    expect(changes("const a = b - 1_000;")).toEqual(["b - 1_000 => b + 1_000", "1_000 => 1001"]);
    expect(changes("const a = !b;")).toEqual(["!b => b"]);
    expect(changes("const a = [true, false];")).toEqual(["true => false", "false => true"]);
  });

  test("keeps the operands of a turned operator together", () => {
    expect(changes("const a = b && c || d;")).toEqual(["b && c || d => (b && c) && d", "b && c => b || c"]);
  });

  test("leaves out a member of a list of words, and an early return", () => {
    expect(changes('const a = ["x"];')).toEqual(['"x" => left out']);
    expect(changes("function f() { if (a) return 1; g(); }")).toEqual(["a => false", "1 => 2"]);
    expect(changes("function f() { if (a) { throw b; } }")).toEqual(["a => false"]);
    expect(changes("function f() { if (a) b(); }")).toEqual([]);
  });

  test("touches no type, no name, no import, and no text that is joined", () => {
    expect(changes('type A = 1 | true; interface B { c: ["d", 2] }')).toEqual([]);
    expect(changes("const names = Object.keys({ a: 1, b: 1 } satisfies Record<A, 1>);")).toEqual([]);
    expect(changes("const names = Object.keys({ a: 1 });")).toEqual(["1 => 2"]);
    expect(changes('import { a } from "a"; export { b } from "b";')).toEqual([]);
    expect(changes("const a = { 404: b };")).toEqual([]);
    expect(changes('const a = b + "!";')).toEqual([]);
    expect(changes("const a = b as [1];")).toEqual([]);
  });

  test("names the line of its token and shows the whole of it", () => {
    expect(findBreakages("a.ts", "const a =\n  b &&\n  c;\n")).toMatchObject([{ file: "a.ts", line: 2, text: "b &&" }]);
  });
});

describe("instrumented code", () => {
  const code = [
    "export function f(a: number, b: boolean): unknown {",
    "  if (!b) return 0;",
    '  const words = ["x", "y"];',
    "  return a > 2 && a * 3 < 20 ? words : undefined;",
    "}",
  ].join("\n");
  const places = findBreakages("a.ts", code).map((place, id) => ({ ...place, id }));
  const plain = ts.transpile(instrument(code, places), { module: ts.ModuleKind.CommonJS });
  const run = (on: number | undefined, a: number, b: boolean): unknown => {
    const module: { exports: { f?: (x: number, y: boolean) => unknown } } = { exports: {} };
    runInNewContext(plain, { module, exports: module.exports, isBroken: (id: number) => id === on });
    return module.exports.f?.(a, b);
  };
  const idOf = (from: string, to: string): number => places.find((one) => one.from === from && one.to === to)!.id;

  test("does what it did while no breakage is on", () => {
    expect([run(undefined, 3, true), run(undefined, 2, true), run(undefined, 7, true)]).toEqual([
      ["x", "y"],
      undefined,
      undefined,
    ]);
    expect(run(undefined, 3, false)).toBe(0);
  });

  test("does one thing otherwise while one is on, also inside of another", () => {
    expect(run(idOf("!b", "false"), 3, false)).toEqual(["x", "y"]);
    expect(run(idOf("!b", "b"), 3, true)).toBe(0);
    expect(run(idOf("0", "1"), 3, false)).toBe(1);
    expect(run(idOf('"x"', ""), 3, true)).toEqual(["y"]);
    expect(run(idOf("a > 2", "a >= 2"), 2, true)).toEqual(["x", "y"]);
    expect(run(idOf("2", "3"), 3, true)).toBeUndefined();
    expect(run(idOf("a * 3", "a / 3"), 9, true)).toEqual(["x", "y"]);
    expect(places.filter(({ id }) => JSON.stringify(run(id, 3, true)) === '["x","y"]').length).toBeLessThan(
      places.length,
    );
  });
});

describe("a choice", () => {
  const choose = (seed: number): string[] =>
    chooseBreakages({ root, seed, each: 3, only: ["core/src/retry", "players/src/queue"] }).map(
      ({ file, line, to }) => `${file}:${line} ${to}`,
    );

  test("is the same for the same seed and another for another, so many of each package, and of no other", () => {
    const seven = choose(7);
    expect(choose(7)).toEqual(seven);
    expect(choose(8)).not.toEqual(seven);
    expect(seven).toHaveLength(6);
    expect(seven.filter((one) => one.startsWith("packages/core/src/retry"))).toHaveLength(3);
  });
});

describe("the list of what may survive", () => {
  let world = "";
  afterEach(() => {
    if (world !== "") rmSync(world, { recursive: true });
    world = "";
  });

  test("knows a breakage by its line and change, in its package, wherever it stands", () => {
    world = mkdtempSync(join(tmpdir(), "survivors-"));
    mkdirSync(join(world, "packages/one/test/mutants"), { recursive: true });
    mkdirSync(join(world, "packages/two"), { recursive: true });
    const entry = { text: "return a < b;", from: "a < b", to: "a <= b", reason: "equal ones are the same" };
    writeFileSync(join(world, "packages/one/test/mutants/survivors.json"), JSON.stringify([entry]));
    const lists = readAllowedSurvivors(world);
    const at = { file: "packages/one/src/moved/x.ts", ...entry };
    expect(allowanceOf(at, lists)).toEqual(entry);
    for (const other of [
      { to: "a > b" },
      { from: "b < a" },
      { text: "return a < b" },
      { file: "packages/two/src/x.ts" },
    ])
      expect(allowanceOf({ ...at, ...other }, lists)).toBeUndefined();
  });

  test("names only lines that are there, each with a reason", () => {
    for (const [name, list] of readAllowedSurvivors(root)) {
      const folder = join(root, "packages", name, "src");
      const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
      const lines = new Set(
        files.flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n")).map((line) => line.trim()),
      );
      for (const { text, reason } of list) {
        expect(lines.has(text), text).toBe(true);
        expect(reason.length, text).toBeGreaterThan(10);
      }
    }
  });
});
