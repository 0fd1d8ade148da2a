import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { strToU8, unzipSync, zipSync } from "fflate";
import { beforeEach, describe, expect, test } from "vitest";
import type { JobResult } from "../../../src/index.js";
import { dockerRunner } from "../../../src/node/index.js";
import { createEngine } from "../../../src/node/docker/engine.js";
import { jobFolder, newRecord } from "../../../src/node/docker/job-folder.js";
import { resumeContainer } from "../../../src/node/docker/run-container.js";
import { useFolder } from "../archive/archives.js";
import { newStage } from "../../stage.js";
import { engineStandIn } from "./engine-stand-in.js";

const folder = useFolder();
beforeEach(() => mkdir(folder.at("engine")));

const project = zipSync({ Dockerfile: strToU8("FROM scratch\n") });

interface Ran {
  readonly result: JobResult;
  readonly log: string;
  readonly output: readonly string[];
  readonly calls: readonly string[];
}

/** Runs a job whose container does this last, with its output folder as `$2`. */
async function run(atEnd: string): Promise<Ran> {
  const stage = newStage();
  const engine = await engineStandIn(folder.at("engine"), 1, atEnd);
  const { job_id: jobId } = await stage.cloud().jobs.submit(project, { filename: "a.zip" });
  const runner = dockerRunner({ docker: engine.program, workDirectory: folder.at("work"), minFreeBytes: 0 });
  const result = await stage.worker().runJob(jobId, runner);
  const stored = stage.mock.auralisCloud.object(`outputs/${jobId}/output.zip`);
  return {
    result,
    log: stage.mock.auralisCloud.logs(jobId).join("\n"),
    output: stored === undefined ? [] : Object.keys(unzipSync(stored)),
    calls: await engine.calls(),
  };
}

describe("a container that has ended well", () => {
  test("keeps what it left when the disk takes no note of its end any more", async () => {
    const { result, log, output } = await run('mkdir "$2/../record.json.new"');
    expect([result.status, output]).toEqual(["COMPLETED", ["result.txt"]]);
    expect(log).toContain("[RUN] how it ended could not be noted: EISDIR");
    expect(await readdir(folder.at("work"))).toEqual([]);
  });

  test("leaves links out, nowhere and back, sockets, and names of any bytes: the rest is stored", async () => {
    const { result, log, output } = await run(
      'cd "$2"; ln -s /etc/passwd out; ln -s gone dead; ln -s . round; mkfifo pipe; mkdir empty; printf x > "$(printf "odd\\nname")"',
    );
    expect(result.status).toBe("COMPLETED");
    expect([...output].sort()).toEqual(["empty/", "odd\nname", "result.txt", "round"]);
    for (const name of ["out", "dead", "pipe"]) expect(log).toContain(`left out "${name}"`);
  });

  test("and has removed its own output folder fails the job, and says so", async () => {
    const { result } = await run('rm -r "$2"');
    expect(result).toMatchObject({ status: "FAILED", error: { message: expect.stringContaining("ENOENT") } });
  });

  test("and says megabytes in lines without end, bars and bytes that are no text, is stored all the same", async () => {
    const { result, output } = await run(
      "head -c 3000000 /dev/zero | tr '\\0' x; printf '\\r50%%\\r100%%\\r'; head -c 100000 /dev/urandom",
    );
    expect([result.status, output]).toEqual(["COMPLETED", ["result.txt"]]);
  });
});

test.each([
  [137, "docker run ended with 137 (killed, often since memory ran out): at work"],
  [1, "docker run ended with 1: at work"],
])("a container that ended with %i says so to the submitter", async (code, reason) => {
  const { result, log } = await run(`echo ${code} > "$1/code"; exit`);
  expect(result).toMatchObject({ status: "FAILED", error: { message: reason } });
  expect(log).toContain(reason);
});

describe("a container of an earlier process", () => {
  /** Goes on with it by an engine that answers `inspect` so, once for each look; the last answer stays. */
  async function resume(answers: readonly string[], more = {}) {
    const job = jobFolder(folder.at("work"), "1");
    await job.write({ ...newRecord("1", true, 1000), phase: "started", ...more });
    const program = folder.at("docker");
    const cases = answers.map((answer, index) => `${index === answers.length - 1 ? "*" : index}) echo "${answer}" ;;`);
    await writeFile(
      program,
      `#!/bin/sh
[ "$1" = attach ] && echo "$*" >> "${folder.at("calls")}" || echo "$1" >> "${folder.at("calls")}"
[ "$1" = inspect ] || exit 0
n=$(cat "$0.n" 2>/dev/null || echo 0); echo $((n + 1)) > "$0.n"
case $n in ${cases.join(" ")} esac`,
    );
    await chmod(program, 0o755);
    const record = await job.read();
    if (record === undefined) throw new Error("there is no record");
    const context = { log: () => undefined, signal: new AbortController().signal } as never;
    const engine = createEngine(program, 20);
    const failure = await resumeContainer({ engine, folder: job, record, context }).catch(
      (error: Error) => error.message,
    );
    const calls = (await readFile(folder.at("calls"), "utf8").catch(() => ""))
      .split("\n")
      .filter((line) => line !== "");
    return { failure, calls, record: await job.read() };
  }

  test.each<readonly [string, readonly string[], string | undefined, readonly string[]]>([
    ["has ended", ["exited 0"], undefined, ["inspect"]],
    ["has ended badly", ["exited 4"], "docker run ended with 4.", ["inspect"]],
    ["runs", ["running 0"], undefined, ["inspect", "attach --no-stdin antiphon-1"]],
    [
      "is only being made when it is first looked at",
      ["created 0", "running 0"],
      undefined,
      ["inspect", "inspect", "attach --no-stdin antiphon-1"],
    ],
    ["appears late and has ended", ["", "", "exited 0"], undefined, ["inspect", "inspect", "inspect"]],
    [
      "never appears",
      [""],
      "The worker was restarted while the container was running, and nobody knows how it ended.",
      ["inspect", "inspect", "inspect", "inspect", "kill"],
    ],
    [
      "is never started",
      ["created 0"],
      "The worker was restarted while the container was running, and nobody knows how it ended.",
      ["inspect", "inspect", "inspect", "inspect", "kill"],
    ],
  ])("that %s is taken up, or killed by name, and never run", async (_, answers, failure, calls) => {
    const seen = await resume(answers);
    expect([seen.failure, seen.calls]).toEqual([failure, calls]);
    expect(seen.record?.phase).toBe(failure?.startsWith("The worker") ? "started" : "ended");
  });

  test.each<readonly [object, string | undefined, readonly string[]]>([
    [{ phase: "ended", code: 0 }, undefined, []],
    [{ phase: "ended", code: 3, said: ": no light" }, "docker run ended with 3: no light", []],
    [{ phase: "ended", code: 3, said: 5 }, "docker run ended with 3.", []],
    [{ phase: "ended", code: "0" }, "docker run ended with 9.", ["inspect"]],
    [{ phase: "ended" }, "docker run ended with 9.", ["inspect"]],
  ])("whose record says %j is judged by it, and by the engine where it says nothing", async (more, failure, calls) => {
    const seen = await resume(["exited 9"], more);
    expect([seen.failure, seen.calls]).toEqual([failure, calls]);
  });
});

test.each([
  ["a folder that nobody can write to", "/proc"],
  ["a file in its place", "file"],
])("a machine with %s for its jobs cannot work", async (_, name) => {
  await writeFile(folder.at("file"), "x");
  const { program } = await engineStandIn(folder.at("engine"));
  const workDirectory = name.startsWith("/") ? name : folder.at(name);
  await expect(dockerRunner({ docker: program, workDirectory, minFreeBytes: 0 }).ready?.()).rejects.toThrow(name);
});

test.each([
  ["says garbage for long", "yes garbage | head -n 2000", true],
  ["is cut off in the middle", "printf 'Client: Doc'; exit 1", false],
  ["says bytes that are no text", "head -c 1000 /dev/urandom", true],
])("an engine that %s is judged by its exit alone", async (_, script, canWork) => {
  const program = folder.at("docker");
  await writeFile(program, `#!/bin/sh\n${script}\n`);
  await chmod(program, 0o755);
  const ready = dockerRunner({ docker: program, workDirectory: folder.at("work"), minFreeBytes: 0 }).ready?.();
  if (canWork) await expect(ready).resolves.toBeUndefined();
  else await expect(ready).rejects.toMatchObject({ name: "HostError" });
});
