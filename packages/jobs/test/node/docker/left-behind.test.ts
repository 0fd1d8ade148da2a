import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { JobContext, JobRunner } from "../../../src/index.js";
import { dockerRunner } from "../../../src/node/index.js";
import { jobFolder, type JobRecord } from "../../../src/node/docker/job-folder.js";
import { ownerToken } from "../../../src/node/owner.js";
import { type EngineStandIn, engineStandIn } from "./engine-stand-in.js";

let folder: string;
let engine: EngineStandIn;
let runner: JobRunner;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "antiphon-test-"));
  for (const name of ["work", "engine"]) await mkdir(join(folder, name));
  engine = await engineStandIn(join(folder, "engine"));
  runner = dockerRunner({ docker: engine.program, workDirectory: join(folder, "work"), graceMs: 50 });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const [machine] = ownerToken().split("-");
/** No process has so high a number. */
const gone = `${machine}-999999999-1`;
const record = (more: Partial<JobRecord> = {}): JobRecord => ({
  jobId: "job-1",
  owner: gone,
  isRemembered: false,
  endsAt: Date.now() + 1000,
  phase: "ended",
  code: 0,
  ...more,
});

/** What an earlier process has left of a job, its output among it. */
async function leave(content: unknown, jobId = "job-1"): Promise<string> {
  const { path, output } = jobFolder(join(folder, "work"), jobId);
  await mkdir(output, { recursive: true });
  await writeFile(join(output, "result"), "eight hours");
  await writeFile(join(path, "record.json"), typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const left = (): Promise<readonly string[]> => readdir(join(folder, "work"));
const contextOf = (id: string): JobContext =>
  ({ job: { id }, log: () => undefined, signal: new AbortController().signal }) as unknown as JobContext;

describe("of a job that an earlier process had begun", () => {
  test("a container that ended well has its folder packed, and runs no second time", async () => {
    const path = await leave(record());
    const found = await runner.recover?.(contextOf("job-1"));
    expect(found).toMatchObject({ output: { directory: join(path, "output") } });
    expect(await engine.started()).toEqual([]);
    expect(await left()).toHaveLength(1);
  });

  test("a container that ended badly says how", async () => {
    await leave(record({ code: 3, said: ": out of light" }));
    await expect(runner.recover?.(contextOf("job-1"))).rejects.toThrow("docker run ended with 3: out of light");
    expect(await left()).toEqual([]);
  });

  test("a container of which the engine knows nothing is a failure, and is not run again", async () => {
    await leave(record({ phase: "started" }));
    await expect(runner.recover?.(contextOf("job-1"))).rejects.toThrow("nobody knows how it ended");
    expect([await engine.started(), await left()]).toEqual([[], []]);
  });

  test("one that was never run is told as such, and its files go", async () => {
    await leave(record({ phase: "preparing" }));
    expect(await runner.recover?.(contextOf("job-1"))).toBe("not_begun");
    expect(await left()).toEqual([]);
  });

  test("nothing is known without a folder", async () => {
    expect(await runner.recover?.(contextOf("job-2"))).toBeUndefined();
  });
});

const foreign: readonly (readonly [string, unknown])[] = [
  ["nothing", "null"],
  ["no JSON", "{"],
  ["a text", '"x"'],
  ["a list", []],
  ["an empty object", {}],
  ...(["jobId", "owner", "isRemembered", "endsAt", "phase"] as const).flatMap((name) => [
    [`a record whose ${name} is missing`, { ...record(), [name]: undefined }] as const,
    [`a record whose ${name} is something else`, { ...record(), [name]: [] }] as const,
  ]),
];

describe("a folder with somebody else's file in the place of a record", () => {
  test.each(foreign)("%s: is left alone, and nothing is taken from it", async (_, content) => {
    await leave(content);
    expect(await runner.recover?.(contextOf("job-1"))).toBeUndefined();
    await runner.tidy?.([]);
    await runner.forget?.("job-1");
    expect(await left()).toHaveLength(1);
  });
});

describe("when a worker begins", () => {
  const day = 24 * 3_600_000;
  test.each([
    ["goes: nobody remembers its job", {}, [], false],
    ["stays: this worker remembers it", {}, ["job-1"], true],
    ["stays: its process is alive", { owner: ownerToken() }, [], true],
    ["stays: another machine's process may be alive", { owner: "00000000-1-1" }, [], true],
    ["stays: another worker remembers it", { isRemembered: true }, [], true],
    [
      "stays: another worker remembered it within a day",
      { isRemembered: true, endsAt: Date.now() - day + 60_000 },
      [],
      true,
    ],
    ["goes: it was remembered longer ago", { isRemembered: true, endsAt: Date.now() - day - 1 }, [], false],
  ] as const)("a folder that was left %s", async (_, more, held, stays) => {
    await leave(record(more));
    await runner.tidy?.(held);
    expect(await left()).toHaveLength(stays ? 1 : 0);
  });

  test("what else lies in the folder stays", async () => {
    await mkdir(join(folder, "work/antiphon-job-foreign"));
    await writeFile(join(folder, "work/antiphon-job-file"), "x");
    await writeFile(join(folder, "work/other"), "x");
    await runner.tidy?.([]);
    expect(await left()).toHaveLength(3);
  });
});

test("jobs have folders and containers of their own, whatever their ids, within what systems take", () => {
  const ids = [
    "a",
    "A",
    "a/b",
    "a-b",
    "..",
    ".",
    "",
    "-a",
    "ä",
    "a b",
    "a\nb",
    "a\0b",
    "x".repeat(100),
    "x".repeat(101),
    "X".repeat(5000),
  ];
  const folders = ids.map((id) => jobFolder("/work", id));
  expect(new Set(folders.map(({ path }) => path.toLowerCase())).size).toBe(ids.length);
  for (const { path, name } of folders) {
    expect(path).toMatch(/^\/work\/antiphon-job-[a-z0-9_.-]{1,110}$/);
    expect(name).toMatch(/^antiphon-[a-z0-9_.-]{1,110}$/);
  }
});
