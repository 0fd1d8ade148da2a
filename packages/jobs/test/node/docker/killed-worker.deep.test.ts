import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMock, type Mock } from "@antiphon/mock";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { createAuralisCloud } from "../../../src/index.js";
import { type ServiceFront, serviceFront, type Step } from "../../worker/service-front.js";
import { type EngineStandIn, engineStandIn } from "./engine-stand-in.js";

/*
 * A worker, as a process of its own, is killed, told to end or frozen at each moment of its life; another one follows with the
 * same state. Whatever was stored must end as COMPLETED, no container may run twice, and nothing may be left behind.
 */

const program = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));

const steps: readonly Step[] = ["me", "available", "claim", "get", "RUNNING", "fetch", "put", "COMPLETED"];
type Moment = `${"before" | "after"} ${Step}` | "at version" | "at build" | "at run" | "at half" | "at code";
const moments: readonly Moment[] = [
  ...steps.flatMap((step) => [`before ${step}`, `after ${step}`] as const),
  "at version",
  "at build",
  "at run",
  "at half",
  "at code",
];
/** The program in front may die with its worker before it has started the container: that one is removed by name, and not run again. */
const mayFail: Moment = "at run";

interface Life {
  readonly folder: string;
  readonly mock: Mock;
  readonly engine: EngineStandIn;
  readonly front: ServiceFront;
  readonly jobId: string;
  start(): ChildProcess;
}

async function live(moment: Moment, hasFaults: boolean, act: (worker: ChildProcess) => void): Promise<Life> {
  const folder = await mkdtemp(join(tmpdir(), "antiphon-killed-"));
  for (const name of ["tmp", "work", "state", "engine"]) await mkdir(join(folder, name));
  const engine = await engineStandIn(join(folder, "engine"));
  const mock = createMock({ clock: "real" });
  mock.auralisCloud.configure({ requestsPerMinute: 100_000 });
  const { userId, workerToken, baseUrl, fetch } = mock.auralisCloud.options();
  const archive = zipSync({ Dockerfile: strToU8("FROM scratch\n") });
  const cloud = createAuralisCloud({ baseUrl, fetch, userId });
  const { job_id: jobId } = await cloud.jobs.submit(archive, { filename: "scene.zip" });
  if (hasFaults) addFaults(mock);
  let worker: ChildProcess | undefined;
  let isOver = false;
  const reach = (reached: Moment): void => {
    if (isOver || reached !== moment || worker === undefined) return;
    isOver = true;
    act(worker);
  };
  const front = await serviceFront(mock, (step, when) => reach(`${when} ${step}`));
  // Only for what the front cannot see: to look at files all the time takes more of the machine than the workers do.
  if (moment.startsWith("at ")) watchEngine(engine, reach, () => isOver);
  const start = (): ChildProcess => {
    const args = ["worker", "--api-url", front.url, "--token", workerToken, "--poll-interval", "0.1"];
    const places = ["--state", join(folder, "state"), "--work-directory", join(folder, "work")];
    worker = spawn(process.execPath, [program, ...args, ...places, "--docker", engine.program], {
      stdio: "ignore",
      env: { ...process.env, TMPDIR: join(folder, "tmp") },
    });
    return worker;
  };
  return { folder, mock, engine, front, jobId, start };
}

function watchEngine(engine: EngineStandIn, reach: (moment: Moment) => void, isOver: () => boolean): void {
  const watch = setInterval(() => {
    if (isOver()) clearInterval(watch);
    void engine.calls().then((calls) => {
      for (const name of ["version", "build", "run"] as const) if (calls.includes(name)) reach(`at ${name}`);
    });
    for (const point of ["half", "code"] as const) void engine.isAt(point).then((is) => is && reach(`at ${point}`));
  }, 5);
}

function addFaults(mock: Mock): void {
  mock.faults.add({ operation: "worker.jobs.claim", after: "commit", drop: "connection", times: 1 });
  mock.faults.add({ operation: "worker.jobs.get", status: 503, times: 1 });
  mock.faults.add({ operation: "worker.jobs.setStatus", after: "commit", drop: "connection", every: 2, times: 2 });
  mock.faults.add({ operation: "storage.get", drop: "connection", times: 1 });
  mock.faults.add({ operation: "storage.put", after: "commit", status: 500, times: 1 });
  mock.faults.add({ operation: "worker.jobs.log", drop: "connection", every: 2 });
}

const exitOf = (worker: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (worker.exitCode !== null || worker.signalCode !== null) resolve();
    else worker.once("exit", () => resolve());
  });

/** Looks until it is so; what takes too long fails the test that waits. */
async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

interface Left {
  readonly status: string | undefined;
  readonly isReported: boolean;
  readonly isStored: boolean;
  readonly starts: number;
  /** What is left in the folders, and of containers and images. */
  readonly behind: readonly string[];
}

async function lookAt({ mock, engine, folder, jobId }: Life): Promise<Left> {
  const [job] = mock.auralisCloud.jobs();
  const behind = await Promise.all(["tmp", "work", "state"].map((name) => readdir(join(folder, name))));
  return {
    status: job?.status,
    isReported: job?.outputUrl !== null,
    isStored: mock.auralisCloud.object(`outputs/${jobId}/output.zip`) !== undefined,
    starts: (await engine.started()).length,
    behind: [...behind.flat(), ...(await engine.left())],
  };
}

/** Jobs that the state folder still holds; the running worker's own mark is none. */
const remembered = async ({ folder }: Life): Promise<number> =>
  (await readdir(join(folder, "state"))).filter((name) => name.endsWith(".job.json")).length;

const isEnded = ({ mock }: Life): boolean =>
  ["COMPLETED", "FAILED"].includes(mock.auralisCloud.jobs()[0]?.status ?? "");

/** Signals the first worker at the moment, lets a second one follow, and tells what they leave. */
async function round(moment: Moment, signal: Ending, hasFaults: boolean): Promise<Left> {
  const life = await live(moment, hasFaults, (worker) => {
    worker.kill(signal);
    if (signal === "SIGSTOP") setTimeout(() => worker.kill("SIGCONT"), 250);
  });
  const first = life.start();
  try {
    if (signal === "SIGSTOP") {
      await until(() => isEnded(life));
      first.kill("SIGTERM");
    }
    await exitOf(first);
    const second = life.start();
    try {
      await until(async () => isEnded(life) && (await remembered(life)) === 0);
      second.kill("SIGTERM");
      await exitOf(second);
    } finally {
      second.kill("SIGKILL");
    }
    return await lookAt(life);
  } finally {
    first.kill("SIGKILL");
    await life.front.close();
    await rm(life.folder, { recursive: true, force: true });
  }
}

type Ending = "SIGKILL" | "SIGTERM" | "SIGSTOP";

/**
 * The long run takes every signal at every moment, with and without faults. The deep one kills at all of them, and gives each of
 * the other two signals half of the moments with faults and the other half without.
 */
function endingsAt(index: number, hasFaults: boolean): readonly Ending[] {
  if (process.env["ANTIPHON_ALL_ENDINGS"] !== undefined) return ["SIGKILL", "SIGTERM", "SIGSTOP"];
  return ["SIGKILL", (index % 2 === 0) === hasFaults ? "SIGTERM" : "SIGSTOP"];
}

const rows = [false, true].flatMap((hasFaults) =>
  moments.flatMap((moment, index) => endingsAt(index, hasFaults).map((signal) => ({ signal, moment, hasFaults }))),
);

test.concurrent.each(rows)(
  "$signal $moment, with faults in the network: $hasFaults: what was stored ends as COMPLETED, no container runs twice, nothing is left",
  async ({ signal, moment, hasFaults }) => {
    const left = await round(moment, signal, hasFaults);
    const isFailed = signal === "SIGKILL" && moment === mayFail && left.status === "FAILED";
    const status = isFailed ? "FAILED" : "COMPLETED";
    expect(left).toEqual({ status, isReported: !isFailed, isStored: !isFailed, starts: 1, behind: [] });
  },
  120_000,
);
