import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMock } from "@antiphon/mock";
import { writeCoverage } from "../../src/cli/exec/write-coverage.js";
import { noneSeen, type CoverageCounts } from "../../src/kernel/coverage/counts.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "antiphon-coverage-"));
});
afterEach(() => rm(folder, { recursive: true }));

const mock = createMock();
const seen = (operation: string): CoverageCounts => ({ auralis: { ...noneSeen(), operations: { [operation]: 1 } } });

describe("coverage in a folder", () => {
  test("is whole in three forms, over all processes that noted theirs, also at the same moment", async () => {
    const at = join(folder, "deep", "er");
    await Promise.all(
      ["players.get", "players.list", "players.create"].map((name) => writeCoverage(at, seen(name), mock)),
    );
    const last = await writeCoverage(at, seen("cluster.get"), mock);
    expect(last.apis["auralis"]?.operations.seen).toBe(4);
    expect((await readdir(at)).sort()).toEqual(["coverage.html", "coverage.json", "coverage.txt", "runs"]);
    expect(await readdir(join(at, "runs"))).toHaveLength(4);
    expect(JSON.parse(await readFile(join(at, "coverage.json"), "utf8"))).toEqual(last);
    expect(await readFile(join(at, "coverage.txt"), "utf8")).toMatch(/operations +4 of/);
    expect(await readFile(join(at, "coverage.html"), "utf8")).toContain("4 of ");
  });

  test.each<[string, string, RegExp]>([
    ["half a file", '{"auralis": {', /is no JSON; remove it/],
    ["a list", "[]", /holds no coverage; remove it/],
    ["another object", '{"auralis": {"operations": {}}}', /holds no coverage; remove it/],
    ["counts that are texts", JSON.stringify({ auralis: { ...noneSeen(), codes: { a: "1" } } }), /holds no coverage/],
  ])("is refused where %s lies among the runs", async (_, text, why) => {
    await mkdir(join(folder, "runs"));
    await writeFile(join(folder, "runs", "a.json"), text);
    await expect(writeCoverage(folder, seen("players.get"), mock)).rejects.toThrow(why);
  });

  test("leaves files of others among the runs alone", async () => {
    await mkdir(join(folder, "runs"));
    await writeFile(join(folder, "runs", "notes.txt"), "mine");
    expect((await writeCoverage(folder, seen("players.get"), mock)).apis["auralis"]?.operations.seen).toBe(1);
  });

  test("says where it could not be written", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    await expect(writeCoverage(join(file, "below"), {}, mock)).rejects.toThrow(
      new RegExp(`^The coverage could not be written to ${file}/below: ENOTDIR`),
    );
  });

  test("makes the folders above it", async () => {
    const below = join(folder, "a", "b", "c");
    await Promise.all([1, 2, 3].map(() => writeCoverage(below, seen("players.get"), mock)));
    expect((await writeCoverage(below, {}, mock)).apis["auralis"]?.operations.seen).toBe(1);
  });

  test("ends where no folder can be made", async () => {
    const nowhere = "/proc/antiphon/below"; // Node itself tries for ever to make folders there
    await expect(writeCoverage(nowhere, {}, mock)).rejects.toThrow(`could not be written to ${nowhere}: `);
  });
});
