import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { folderOfDockerfile } from "../../../src/node/docker/find-dockerfile.js";
import { abandonedFolders, jobFolder, newRecord, removeFolder } from "../../../src/node/docker/job-folder.js";
import { outputPath } from "../../../src/node/docker/output-path.js";
import { isOfThisMachine, isOwnerGone, ownerToken } from "../../../src/node/owner.js";
import { useFolder, writeFiles } from "../archive/archives.js";

const folder = useFolder();
afterEach(() => void vi.useRealTimers());

const HOUR = 3_600_000;
const dead = (): string => `${ownerToken().split("-")[0]}-${spawnSync("true").pid}-1`;

describe("the folder of a job", () => {
  test.each([
    ["job-1", "job-1"],
    ["a.b_c-9", "a.b_c-9"],
    ["9", "9"],
    ["x".repeat(100), "x".repeat(100)],
    ["x".repeat(101), /^x{60}-[0-9a-f]{16}$/],
    ["Job", /^job-[0-9a-f]{16}$/],
    ["-a", /^-a-[0-9a-f]{16}$/],
    [".", /^\.-[0-9a-f]{16}$/],
    ["../../up", /^\.\.-\.\.-up-[0-9a-f]{16}$/],
    ["a b", /^a-b-[0-9a-f]{16}$/],
    ["a\0b\n", /^a-b--[0-9a-f]{16}$/],
    ["é", /^--[0-9a-f]{16}$/],
    ["", /^-[0-9a-f]{16}$/],
  ])("%j is named after it where that can be a name", (jobId, name) => {
    const job = jobFolder("/jobs", jobId);
    const [, container = ""] = /^antiphon-(.*)$/s.exec(job.name) ?? [];
    expect(container).toMatch(name instanceof RegExp ? name : new RegExp(`^${name.replaceAll(".", "\\.")}$`));
    expect(job.path).toBe(`/jobs/antiphon-job-${container}`);
    expect([job.archive, job.project, job.output]).toEqual(
      ["archive", "project", "output"].map((part) => join(job.path, part)),
    );
  });

  test("is another for ids that look alike", () => {
    const paths = ["job", "Job", "jOb", "job ", " job"].map((jobId) => jobFolder("/jobs", jobId).path);
    expect(new Set(paths).size).toBe(5);
  });

  test("keeps its record for its owner's eyes, and nothing half written", async () => {
    const job = jobFolder(folder.path, "1");
    expect(await job.read()).toBeUndefined();
    const record = newRecord("1", true, 5 * HOUR);
    await job.write(record);
    await job.write({ ...record, phase: "ended", code: 3, said: ": x" });
    expect(await job.read()).toEqual({ ...record, phase: "ended", code: 3, said: ": x" });
    expect(await readdir(job.path)).toEqual(["record.json"]);
    expect([(await stat(job.path)).mode & 0o777, (await stat(join(job.path, "record.json"))).mode & 0o777]).toEqual([
      0o700, 0o600,
    ]);
    expect([record.owner, record.phase]).toEqual([ownerToken(), "preparing"]);
    expect(Math.abs(record.endsAt - Date.now() - 5 * HOUR)).toBeLessThan(60_000);
  });

  test.each(["jobId", "owner", "isRemembered", "endsAt", "phase"])(
    "is none of ours when its record has no good %s",
    async (member) => {
      const job = jobFolder(folder.path, "1");
      const record = newRecord("1", true, HOUR);
      await mkdir(job.path);
      for (const value of [undefined, null, {}, "sleeping", 7, true]) {
        if (typeof value === typeof record[member as "jobId"] && member !== "phase") continue;
        await writeFile(join(job.path, "record.json"), JSON.stringify({ ...record, [member]: value }));
        expect([value, await job.read()]).toEqual([value, undefined]);
      }
    },
  );

  test.each(["", "{", "null", "[]", "7"])("is none of ours when its record is %j", async (text) => {
    const job = jobFolder(folder.path, "1");
    await mkdir(job.path);
    await writeFile(join(job.path, "record.json"), text);
    expect(await job.read()).toBeUndefined();
  });
});

describe("a folder that is left behind", () => {
  const leave = async (jobId: string, change: object): Promise<void> => {
    const job = jobFolder(folder.path, jobId);
    await job.write({ ...newRecord(jobId, false, HOUR), owner: dead(), ...change });
  };
  const abandoned = async (...held: readonly string[]): Promise<readonly string[]> =>
    (await abandonedFolders(folder.path, held))
      .map(({ path }) => path.slice(folder.path.length + "/antiphon-job-".length))
      .sort();

  test("is found when its process is gone and nobody will ask for it", async () => {
    await leave("1", {});
    await leave("living", { owner: ownerToken() });
    await leave("elsewhere", { owner: "00000000-1-1" });
    await leave("odd", { owner: "nonsense" });
    await leave("remembered", { isRemembered: true });
    await leave("held", {});
    await leave("Held", {});
    await mkdir(folder.at("antiphon-job-foreign"));
    await mkdir(folder.at("something"));
    expect(await abandoned("held", "Held")).toEqual(["1"]);
    expect(await abandonedFolders(folder.at("none"), [])).toEqual([]);
  });

  test("is kept for a worker that remembers it until a day after its time limit", async () => {
    const endsAt = Date.now();
    await leave("1", { isRemembered: true, endsAt });
    vi.useFakeTimers({ toFake: ["Date"], now: endsAt + 24 * HOUR });
    expect(await abandoned()).toEqual([]);
    vi.setSystemTime(endsAt + 24 * HOUR + 1);
    expect(await abandoned()).toEqual(["1"]);
  });
});

test("a folder is removed with all that is in it, and one that is not there is removed already", async () => {
  await writeFiles(folder.at("a"), { "b/c": "1" });
  expect([await removeFolder(folder.at("a")), await removeFolder(folder.at("a"))]).toEqual([true, true]);
  expect(await removeFolder("a\0b")).toBe(false);
});

test.each([
  [ownerToken(), false, true],
  ["", false, false],
  ["00000000-1-1", false, false],
  [`${ownerToken()}x`, false, false],
])("the process %j is gone: %s; of this machine: %s", (token, isGone, isHere) => {
  expect([isOwnerGone(token), isOfThisMachine(token)]).toEqual([isGone, isHere]);
});

test("a process that has ended is gone, and so is one whose number is another's by now", async () => {
  expect(isOwnerGone(dead())).toBe(true);
  const [machine, pid, start] = ownerToken().split("-");
  expect(
    await readFile("/proc/self/stat", "utf8").then(
      () => start,
      () => "0",
    ),
  ).toBe(start);
  expect(isOwnerGone(`${machine}-${pid}-${Number(start) + 1}`)).toBe(start !== "0");
});

test.each([
  [undefined, "/app/output"],
  ["", "/app/output"],
  ["./output", "/app/output"],
  ["results/", "/app/results/"],
  ["../data", "/data"],
  ["../../../..", "/"],
  ["/data", "/data"],
  ["/data/../etc", "/etc"],
])("an output directory %j is mounted at %s", (given, path) => {
  expect(outputPath(given)).toBe(path);
});

test.each(["a:ro", "/a:/b", "a\0b"])("an output directory %j cannot be mounted, and says so", (given) => {
  expect(() => outputPath(given)).toThrow("The output directory cannot be mounted");
});

test.each<readonly [Readonly<Record<string, string>>, string | undefined]>([
  [{ Dockerfile: "" }, ""],
  [{ "a/Dockerfile": "", "a/b/Dockerfile": "" }, "a"],
  [{ "b/Dockerfile": "", "a/Dockerfile": "" }, "a"],
  [{ "a/b/c/Dockerfile": "", "x/y/Dockerfile": "" }, "x/y"],
  [{ "Dockerfile/x": "", "a/Dockerfile": "" }, "a"],
  [{ dockerfile: "", "a/DOCKERFILE": "" }, undefined],
])("of %j the project is %j", async (files, found) => {
  await writeFiles(folder.at("p"), files);
  const search = folderOfDockerfile(folder.at("p"));
  if (found === undefined) await expect(search).rejects.toThrow("no Dockerfile");
  else expect(await search).toBe(join(folder.at("p"), found));
});
