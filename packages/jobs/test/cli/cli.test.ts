import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Interrupted } from "../../src/cli/exit-code.js";
import { main } from "../../src/cli/main.js";
import { notedBar, type Terminal } from "../../src/cli/terminal.js";
import { dockerStandIn } from "../node/docker/docker-stand-in.js";
import { jobIn, newStage, type Stage } from "../stage.js";

let folder: string;
let stage: Stage;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "antiphon-test-"));
  stage = newStage();
});

afterEach(() => rm(folder, { recursive: true, force: true }));

interface Printed {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

const never = new AbortController().signal;

async function cli(args: readonly string[], interrupt = never, second = never): Promise<Printed> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    bar: (title) => notedBar(title, (line) => void err.push(line)),
  };
  const { userId, workerToken: _, ...client } = stage.mock.auralisCloud.options();
  const needsUser = !["worker", "help", "pour"].includes(args[0] ?? "help");
  const code = await main(needsUser ? [...args, "--user-id", userId] : args, {
    terminal,
    client,
    interrupts: { first: interrupt, second },
  });
  return { code, out, err };
}

test("the whole life of a job from a terminal", async () => {
  const docker = await dockerStandIn(folder);
  const archive = join(folder, "scene.zip");
  await writeFile(archive, zipSync({ Dockerfile: strToU8("x"), "run.sh": strToU8('echo done > "$OUTPUT/a.txt"\n') }));

  const registered = await cli(["register", "--name", "attic"]);
  expect(registered).toMatchObject({ code: 0, out: [/^aw_/] });
  const submitted = await cli(["submit", archive, "--timeout", "2"]);
  const [jobId = ""] = submitted.out;
  expect(submitted).toMatchObject({ code: 0, out: [/^[0-9a-f-]{36}$/] });
  expect(submitted.err.at(-1)).toBe("upload 100 %");
  expect((await cli(["list"])).out).toEqual([
    expect.stringMatching(new RegExp(`^${jobId}  PENDING    linux/amd64  2026-`)),
  ]);

  const worked = await cli(["worker", "--token", registered.out[0] ?? "", "--job", jobId, "--docker", docker.path]);
  expect(worked).toMatchObject({ code: 0, out: [`${jobId}  COMPLETED`] });
  expect(worked.err).toEqual([`${jobId} claimed`, `${jobId} COMPLETED`]);

  expect(await cli(["wait", jobId])).toMatchObject({ code: 0, err: [`${jobId} COMPLETED`] });
  const path = join(folder, "out.zip");
  const downloaded = await cli(["download", jobId, "--output", path]);
  expect(downloaded).toMatchObject({ code: 0, out: [expect.stringMatching(/out\.zip {2}\d+ bytes$/)] });
  expect(Object.keys(unzipSync(await readFile(path)))).toEqual(["a.txt"]);
  stage.mock.assertClean();
});

test("submits, waits and downloads in one command while a worker looks for work", async () => {
  const docker = await dockerStandIn(folder);
  const archive = join(folder, "scene.zip");
  await writeFile(archive, zipSync({ Dockerfile: strToU8("x"), "run.sh": strToU8('echo 1 > "$OUTPUT/a.txt"\n') }));
  const stop = new AbortController();
  const token = stage.mock.auralisCloud.worker().token;
  const state = join(folder, "held");
  const working = cli(["worker", "--token", token, "--docker", docker.path, "--state", state, "-p", "1"], stop.signal);
  const path = join(folder, "out.zip");
  const done = await cli(["submit", archive, "--download", path]);
  expect(done.code).toBe(0);
  expect(done.out).toHaveLength(2);
  stop.abort();
  const worked = await working;
  expect(worked.code).toBe(0);
  expect(worked.err[0]).toBe("worker attic is looking for work");
});

describe("each way to fail has one line and a code of its own", () => {
  const cases: readonly (readonly [string, () => Promise<readonly string[]>, number, RegExp])[] = [
    ["no such command", async () => ["pour"], 2, /there is no command "pour"/],
    ["a misspelt command", async () => ["sumbit"], 2, /there is no command "sumbit"\. Did you mean `submit`\?/],
    ["a misspelt option", async () => ["list", "--limt", "3"], 2, /--limt/],
    [
      "a number that is none",
      async () => ["submit", "x.zip", "--timeout", "soon"],
      2,
      /--timeout must be a number, not "soon"/,
    ],
    ["nothing to submit", async () => ["submit"], 2, /takes a path/],
    ["too much to list", async () => ["list", "all"], 2, /"all" is not understood/],
    ["a path that is not there", async () => ["submit", "/nowhere.zip"], 2, /no file or directory "\/nowhere.zip"/],
    [
      "a job that is not there",
      async () => ["wait", "00000000-0000-4000-8000-000000000000"],
      3,
      /\[NOT_FOUND\] GET \/jobs\/\{job_id\}/,
    ],
    [
      "a job without output",
      async () => ["download", await jobIn(stage, "COMPLETED", "none")],
      3,
      /Output not available/,
    ],
    ["a token that is not good", async () => ["worker", "--token", "aw_wrong"], 3, /\[UNAUTHORIZED\]/],
    [
      "a service that is not reached",
      async () => (stage.mock.faults.add({ drop: "refused" }), ["list"]),
      4,
      /\[CONNECTION_FAILED\]/,
    ],
    [
      "a job that takes too long",
      async () => ["wait", await jobIn(stage, "PENDING"), "--deadline", "5"],
      4,
      /DEADLINE_EXCEEDED/,
    ],
    ["a job that failed", async () => ["wait", await jobIn(stage, "FAILED")], 5, /ended as FAILED/],
    ["an interrupt", async () => ["wait", await jobIn(stage, "PENDING")], 130, /stopped by hand/],
  ];
  for (const [what, args, code, line] of cases) {
    test(`so has ${what}`, async () => {
      const controller = new AbortController();
      if (what === "an interrupt")
        stage.mock.clock.timer(() => controller.abort(new Interrupted("stopped by hand")), 9000, "background");
      const printed = await cli(await args(), controller.signal);
      const errors = printed.err.filter((text) => text.startsWith("antiphon-jobs: "));
      expect(errors).toEqual([expect.stringMatching(line)]);
      expect(errors[0]).not.toContain("\n");
      expect(printed.code).toBe(code);
    });
  }

  test("an upload of unknown outcome says what to do", async () => {
    await writeFile(join(folder, "a.zip"), zipSync({ Dockerfile: strToU8("x") }));
    stage.mock.faults.add({ operation: "jobs.submit", after: "commit", drop: "connection" });
    const { code, err } = await cli(["submit", join(folder, "a.zip")]);
    expect(code).toBe(6);
    expect(err.at(-1)).toContain('look with "antiphon-jobs list"');
  });
});

test("help names every command", async () => {
  const { code, out } = await cli(["help"]);
  expect(code).toBe(0);
  for (const name of ["submit", "list", "wait", "download", "register", "worker"])
    expect(out.join()).toContain(`antiphon-jobs ${name}`);
});

describe("the program", () => {
  test("says its version", async () => {
    for (const args of [["--version"], ["-v"]])
      expect(await cli(args)).toMatchObject({ code: 0, out: [/^\d+\.\d+\.\d+/] });
  });

  test("explains one command, however it is asked", async () => {
    for (const args of [
      ["help", "submit"],
      ["submit", "--help"],
      ["submit", "x", "-h"],
    ]) {
      const { code, out } = await cli(args);
      expect(code).toBe(0);
      expect(out.join()).toMatch(/^antiphon-jobs submit <path>/);
      expect(out.join()).not.toContain("antiphon-jobs list");
    }
  });

  test("names what was meant", async () => {
    expect((await cli(["submitt"])).err.join()).toContain("Did you mean `submit`?");
    expect((await cli(["help", "wrker"])).err.join()).toContain("Did you mean `worker`?");
    expect((await cli(["list", "--limt", "3"])).err.join()).toContain("Did you mean `--limit`?");
  });

  test("lists as many jobs as it is asked for, and all without a limit", async () => {
    stage.mock.auralisCloud.configure({ requestsPerMinute: 100_000 });
    for (let index = 0; index < 105; index += 1) await jobIn(stage, "PENDING");
    for (const [args, count] of [
      [["list"], 105],
      [["list", "--limit", "3"], 3],
      [["list", "--limit", "102"], 102],
      [["list", "--limit", "0"], 0],
    ] as const) {
      expect((await cli(args)).out).toHaveLength(count);
    }
  });

  test("ends with 143 after SIGTERM", async () => {
    const controller = new AbortController();
    const jobId = await jobIn(stage, "PENDING");
    stage.mock.clock.timer(() => controller.abort(new Interrupted("stopped", "SIGTERM")), 9000, "background");
    expect((await cli(["wait", jobId], controller.signal)).code).toBe(143);
  });

  test("tells the terminal and the log why a build failed", async () => {
    const docker = await dockerStandIn(folder);
    const archive = join(folder, "scene.zip");
    await writeFile(archive, zipSync({ Dockerfile: strToU8("x"), broken: strToU8("x") }));
    const [jobId = ""] = (await cli(["submit", archive])).out;
    const token = stage.mock.auralisCloud.worker().token;
    const { code, err } = await cli(["worker", "--token", token, "--job", jobId, "--docker", docker.path]);
    expect(code).toBe(5);
    expect(err.join("\n")).toMatch(/FAILED: docker build ended with 1: .*no such image/s);
    expect(stage.mock.auralisCloud.logs(jobId).join("\n")).toMatch(/\[ERROR\] docker build ended with 1/);
  });
});

describe("a number on the command line", () => {
  test.each(["-1", "", " ", "soon", "NaN", "Infinity", "1 2"])("%j is refused", async (text) => {
    const { code, err } = await cli(["list", `--limit=${text}`]);
    expect([code, err]).toEqual([2, [`antiphon-jobs: --limit must be a number, not "${text}".`]]);
  });

  test.each([
    ["submit", ["x.zip", "--timeout", "x"], "--timeout"],
    ["wait", ["1", "--deadline", "x"], "--deadline"],
    ["worker", ["--concurrency", "x"], "--concurrency"],
    ["worker", ["--poll-interval", "x"], "--poll-interval"],
  ])("of %s is named: %j", async (command, args, option) => {
    expect((await cli([command, ...args])).err).toEqual([`antiphon-jobs: ${option} must be a number, not "x".`]);
  });
});

describe("what a command is given", () => {
  test.each([
    [["wait"], "this command takes a job and nothing else."],
    [["wait", "1", "2"], "this command takes a job and nothing else."],
    [["download"], "this command takes a job and nothing else."],
    [["download", "1", "2"], "this command takes a job and nothing else."],
    [["submit"], "this command takes a path and nothing else."],
    [["submit", "a", "b"], "this command takes a path and nothing else."],
    [["list", "a"], '"a" is not understood here.'],
    [["register", "a"], '"a" is not understood here.'],
    [["worker", "a"], '"a" is not understood here.'],
    [["register"], "register needs --name."],
  ])("%j is refused: %s", async (args, line) => {
    expect(await cli(args)).toEqual({ code: 2, out: [], err: [`antiphon-jobs: ${line}`] });
  });

  test("an option without its value is refused", async () => {
    expect(await cli(["submit", "a", "--platform"])).toMatchObject({ code: 2, err: [/--platform/] });
  });

  test("nothing at all is answered with the help, as wrong use", async () => {
    expect(await cli([])).toMatchObject({ code: 2, out: [], err: [/container jobs on Auralis Cloud/] });
  });

  test("what comes behind -- is no option", async () => {
    stage.mock.faults.add({ operation: "jobs.submit", drop: "refused" });
    const { code, err } = await cli(["submit", "--user-id", "u", "--", "--help"]);
    expect([code, err.join()]).toEqual([2, expect.stringContaining("this command takes a path")]);
  });

  test("its options reach the service", async () => {
    await writeFile(join(folder, "a.zip"), zipSync({ Dockerfile: strToU8("x") }));
    const path = join(folder, "a.zip");
    const [first = ""] = (await cli(["submit", path, "--timeout", "3", "--output-directory", "/data"])).out;
    const [second = ""] = (await cli(["submit", path, "--platform", "arm64"])).out;
    const { jobs, worker } = stage.cloud();
    expect((await worker.jobs.available()).items).toMatchObject([{ id: first, output_directory: "/data" }]);
    expect([await jobs.get(first), await jobs.get(second)]).toMatchObject([
      { platform: "linux/amd64", timeout: 3 },
      { platform: "linux/arm64", timeout: 8 },
    ]);
  });
});
