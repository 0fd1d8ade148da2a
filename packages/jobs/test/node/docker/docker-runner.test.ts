import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { JobResult } from "../../../src/index.js";
import { dockerRunner } from "../../../src/node/index.js";
import { dockerStandIn } from "./docker-stand-in.js";
import { newStage, type Stage } from "../../stage.js";

let folder: string;
let stage: Stage;
let docker: { readonly path: string; readonly calls: string };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "antiphon-test-"));
  stage = newStage();
  docker = await dockerStandIn(folder);
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function run(archive: Uint8Array, filename = "scene.zip", output_directory = "./out"): Promise<JobResult> {
  const { job_id: jobId } = await stage.cloud().jobs.submit(archive, { filename, output_directory });
  const handler = dockerRunner({
    docker: docker.path,
    workDirectory: join(folder, "work"),
    runArgs: ["--network", "none"],
  });
  return stage.worker().runJob(jobId, handler);
}

/** Files of jobs that stay behind. */
const left = (): Promise<readonly string[]> => readdir(join(folder, "work"));

const logOf = (result: JobResult): string => stage.mock.auralisCloud.logs(result.jobId).join("\n");
const outputOf = (result: JobResult): Record<string, Uint8Array> =>
  unzipSync(stage.mock.auralisCloud.object(`outputs/${result.jobId}/output.zip`) ?? new Uint8Array());

const script = strToU8('echo rendering; mkdir -p "$OUTPUT/frames"; echo pixels > "$OUTPUT/frames/1.png"\n');

test("builds the project, runs it with its output mounted where the job says, and stores what it leaves", async () => {
  const result = await run(zipSync({ Dockerfile: strToU8("FROM scratch\n"), "run.sh": script }));
  expect(result.status).toBe("COMPLETED");
  expect(Object.keys(outputOf(result))).toEqual(["frames/1.png"]);
  expect(await left()).toEqual([]);
  const name = `antiphon-${result.jobId}`;
  const [, build, start, ...tidied] = (await readFile(docker.calls, "utf8")).trim().split("\n");
  expect(build).toMatch(new RegExp(`^build --platform linux/amd64 -t ${name} .*/project$`));
  expect(start).toMatch(
    new RegExp(`^run --name ${name} --platform linux/amd64 -v .*/output:/app/out --network none ${name}$`),
  );
  expect(tidied).toEqual([`rm --force ${name}`, `rmi --force ${name}`]);
  const log = logOf(result);
  for (const line of ["[DOWNLOAD]", "[EXTRACT]", "[BUILD] Step 1/1", "[RUN] rendering", "[UPLOAD]", "[DONE]"])
    expect(log).toContain(line);
});

test("finds the Dockerfile of an archive that holds one folder, and opens tar files", async () => {
  const project = join(folder, "p/scene");
  await mkdir(project, { recursive: true });
  await writeFile(join(project, "Dockerfile"), "FROM scratch\n");
  await writeFile(join(project, "run.sh"), script);
  execFileSync("tar", ["-czf", join(folder, "scene.tar.gz"), "-C", join(folder, "p"), "scene"]);
  const result = await run(await readFile(join(folder, "scene.tar.gz")), "scene.tar.gz", "/data");
  expect(result.status).toBe("COMPLETED");
  expect(await readFile(docker.calls, "utf8")).toMatch(/project\/scene\n.*output:\/data /);
});

test("completes without output when the container leaves nothing", async () => {
  const result = await run(zipSync({ Dockerfile: strToU8("x"), "run.sh": strToU8("true\n") }));
  expect(result.status).toBe("COMPLETED");
  expect(stage.mock.auralisCloud.jobs()[0]?.outputUrl).toBeNull();
});

test("fails a job that has no Dockerfile, does not build, or whose container fails, and says which", async () => {
  const cases = [
    [{ "run.sh": script }, /no Dockerfile/],
    [{ Dockerfile: strToU8("x"), broken: strToU8("x") }, /\[BUILD\] no such image[^]*docker build ended with 1/],
    [
      { Dockerfile: strToU8("x"), "run.sh": strToU8("echo bad >&2; exit 3\n") },
      /\[RUN\] bad[^]*docker run ended with 3/,
    ],
  ] as const;
  for (const [files, expected] of cases) {
    const result = await run(zipSync(files));
    expect(result.status).toBe("FAILED");
    expect(logOf(result)).toMatch(expected);
    expect(await left()).toEqual([]);
  }
});

test("refuses an archive whose paths lead out of it", async () => {
  const result = await run(zipSync({ "../evil": strToU8("x"), Dockerfile: strToU8("x") }));
  expect(result).toMatchObject({ status: "FAILED", error: { message: /leads out of it/ } });
  expect(await readdir(folder)).not.toContain("evil");
});

test("kills the container by its name when the job is ended", async () => {
  const { job_id: jobId } = await stage
    .cloud()
    .jobs.submit(zipSync({ Dockerfile: strToU8("x"), hang: strToU8("x") }), { filename: "a.zip" });
  const worker = stage.worker();
  let hanging = (): void => undefined;
  const hangs = new Promise<void>((resolve) => (hanging = resolve));
  const inner = dockerRunner({ docker: docker.path, workDirectory: join(folder, "work") });
  let settled: Promise<unknown> = Promise.resolve();
  const running = worker.runJob(jobId, (context) => {
    const log = (text: string): void => {
      context.log(text);
      if (text.includes("hanging")) hanging();
    };
    const outcome = Promise.resolve(inner({ ...context, log }));
    settled = outcome.catch(() => undefined);
    return outcome;
  });
  await hangs;
  await worker.stop({ graceMs: 0 });
  expect((await running).status).toBe("FAILED");
  await settled;
  expect(await readFile(docker.calls, "utf8")).toContain(`kill antiphon-${jobId}`);
  expect(await left()).toEqual([]);
});

test.each([
  [undefined, 8],
  [3, 3],
])(
  "notes on the disk, before it starts a container, until when the job runs: a limit of %s h is %i h",
  async (timeout, hours) => {
    const copy = strToU8('cp "$OUTPUT/../record.json" "$OUTPUT/seen.json"\n');
    const archive = zipSync({ Dockerfile: strToU8("FROM scratch\n"), "run.sh": copy });
    const { job_id: jobId } = await stage.cloud().jobs.submit(archive, { filename: "a.zip" });
    for (const isRemembered of [true, false, undefined]) {
      const inner = dockerRunner({ docker: docker.path, workDirectory: join(folder, "work") });
      const id = `${jobId}-${isRemembered}`;
      const input = { saveTo: (path: string) => writeFile(path, archive) };
      const context = {
        job: { id, timeout },
        input,
        isRemembered,
        log: () => undefined,
        signal: new AbortController().signal,
      };
      const output = await inner(context as never);
      const { directory = "" } = output as { readonly directory?: string };
      const record = JSON.parse(await readFile(join(directory, "seen.json"), "utf8")) as Record<string, unknown>;
      expect(record).toMatchObject({ jobId: id, phase: "started", isRemembered: isRemembered === true });
      expect(Math.abs(Number(record["endsAt"]) - Date.now() - hours * 3_600_000)).toBeLessThan(600_000);
    }
  },
);

test.each<readonly [object, RegExp | undefined]>([
  [{}, undefined],
  [{ graceMs: 0, minFreeBytes: 0, maxUnpackedBytes: 1, maxEntries: 1 }, undefined],
  [{ graceMs: -1 }, /`graceMs` must be a number of at least 0, not -1/],
  [{ minFreeBytes: -1 }, /`minFreeBytes` must be a number of at least 0, not -1/],
  [{ maxUnpackedBytes: 0 }, /`maxUnpackedBytes` must be a number above 0, not 0/],
  [{ maxEntries: 0 }, /`maxEntries` must be a number above 0, not 0/],
  [{ maxEntries: Number.NaN }, /`maxEntries` must be a number above 0, not NaN/],
  [{ graceMs: "1" }, /`graceMs` must be a number of at least 0, not a string/],
  [{ dokcer: "podman" }, /`dokcer` is not an option of dockerRunner\(\)/],
  [{ workDir: "/tmp" }, /`workDirectory`/],
])("the options %j are taken, or refused with the reason", (options, reason) => {
  if (reason === undefined) expect(() => dockerRunner(options)).not.toThrow();
  else expect(() => dockerRunner(options)).toThrow(reason);
});

test.each([
  [0, true],
  [Number.MAX_SAFE_INTEGER, false],
])("a machine needs %i bytes of room: it can work: %s", async (minFreeBytes, canWork) => {
  const runner = dockerRunner({ docker: docker.path, workDirectory: join(folder, "work"), minFreeBytes });
  if (canWork) await expect(runner.ready?.()).resolves.toBeUndefined();
  else
    await expect(runner.ready?.()).rejects.toMatchObject({
      name: "HostError",
      message: expect.stringContaining("bytes left"),
    });
});
