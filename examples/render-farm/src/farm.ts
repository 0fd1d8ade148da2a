// A submitter and three workers as processes, over a network that loses answers; one worker is killed while it renders.
// In the end every frame has exactly one finished job, and nothing was stored or reported twice.
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createMock } from "@antiphon/mock";
import { serve } from "@antiphon/mock/node";

const frames = ["frame-1", "frame-2", "frame-3", "frame-4", "frame-5", "frame-6"];

const mock = createMock({ clock: "real" });
const cloud = mock.auralisCloud;
cloud.configure({ timeouts: true, requestsPerMinute: 100_000 });
mock.faults.add({ operation: "jobs.submit", after: "commit", drop: "connection", nth: 2 }); // a job that its submitter does not know of
mock.faults.add({ operation: "worker.jobs.claim", after: "commit", drop: "connection", nth: 3 });
mock.faults.add({ operation: "worker.jobs.setStatus", after: "commit", status: 500, nth: 4 });
mock.faults.add({ operation: "storage.put", drop: "connection", nth: 2 });
mock.faults.add({ operation: "worker.jobs.log", status: 503, probability: 0.2 });
const server = await serve(mock);
const { baseUrl } = server.at("auralisCloud");
console.log(`mock       ${baseUrl}`);

const children: ChildProcess[] = [];
process.on("exit", () => children.forEach((child) => child.kill("SIGKILL")));

const names = ["worker-1", "worker-2", "worker-3"];
const workers = await Promise.all(
  names.map(async (name) => startWorker(name, (await cloud.addWorker({ name })).token)),
);
const [, doomed] = workers as [ChildProcess, ChildProcess, ChildProcess];
const killed: string[] = [];
onLine(doomed, (line) => {
  const [, jobId] = /^rendering \S+ in job (\S+)/.exec(line) ?? [];
  if (jobId === undefined || killed.length > 0) return;
  killed.push(jobId);
  doomed.kill("SIGKILL");
  console.log(`farm       killed worker-2 while it rendered`);
});

const submitter = start("submitter", "submitter.ts", {
  AURALIS_CLOUD_USER_ID: cloud.options().userId,
  FRAMES: frames.join(),
});
const finished = once(submitter, "close");

// The killed worker's job hangs as RUNNING until the service's time limit: that hour passes as soon as nothing else runs.
while (cloud.jobs().length < frames.length || open().length !== 1 || open()[0]?.id !== killed[0]) {
  await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, 50))]);
  assert.equal(submitter.exitCode, null, "the submitter waits for the killed worker's job");
}
await mock.clock.advance("61m");

const [status] = (await finished) as [number];
assert.equal(status, 0, "the submitter got every frame");
for (const worker of [workers[0], workers[2]] as ChildProcess[]) {
  worker.kill("SIGTERM");
  assert.deepEqual(await once(worker, "close"), [0, null], "a worker that is asked to stop ends by itself");
}
await server.close();

const jobs = cloud.jobs();
assert.equal(
  jobs.find(({ id }) => id === killed[0])?.status,
  "FAILED",
  "the killed worker's job failed at its time limit",
);
for (const frame of frames) {
  const ofFrame = jobs.filter(({ inputKey }) => inputKey.endsWith(`/${frame}.zip`));
  const completed = ofFrame.filter((job) => job.status === "COMPLETED");
  assert.equal(completed.length, 1, `${frame} was finished once`);
  assert.ok(cloud.object(completed[0]?.outputKey ?? ""), `${frame} has its output`);
}
assert.equal(jobs.length, frames.length + 1, "one job for each frame, and one more for the killed worker's");
const ends = mock.ledger.effects().filter(({ kind, resource }) => kind === "status" && resource.endsWith(":COMPLETED"));
assert.equal(ends.length, frames.length, "no job was ended twice");
mock.assertClean();
console.log(`farm       ${frames.length} frames, ${jobs.length} jobs, each frame finished exactly once`);

function open() {
  return cloud.jobs().filter((job) => job.status !== "COMPLETED" && job.status !== "FAILED");
}

function startWorker(name: string, token: string): ChildProcess {
  return start(name, "worker.ts", { AURALIS_WORKER_TOKEN: token });
}

function start(name: string, file: string, env: Readonly<Record<string, string>>): ChildProcess {
  const child = spawn(process.execPath, ["--import", "tsx", fileURLToPath(new URL(file, import.meta.url))], {
    env: { ...process.env, AURALIS_API_URL: baseUrl, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  onLine(child, (line) => console.log(name.padEnd(11) + line));
  return child;
}

function onLine(child: ChildProcess, run: (line: string) => void): void {
  if (child.stdout) createInterface({ input: child.stdout }).on("line", run);
}
