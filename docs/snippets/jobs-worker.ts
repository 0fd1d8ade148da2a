import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock } from "@antiphon/mock";
import { createAuralisCloud, createWorker, register } from "@antiphon/jobs";
import { dockerRunner, fileWorkerStore } from "@antiphon/jobs/node";

const mock = createMock();
const { token: _, ...connection } = mock.auralisCloud.worker();
const { userId } = mock.auralisCloud.options();
const stateFolder = join(tmpdir(), "antiphon-docs-held");

// #region register
const { token } = await register({ ...connection, userId, name: "attic", platform: "linux/amd64" }); // shown only this once: keep it
// #endregion register

const { job_id } = await createAuralisCloud({ ...connection, userId }).jobs.submit(new Uint8Array([1]), {
  filename: "scene.tar",
});
const render = async (bytes: Uint8Array, _signal: AbortSignal): Promise<Uint8Array> => bytes;

// #region worker
const worker = createWorker({
  ...connection,
  token, // or the environment variable AURALIS_WORKER_TOKEN
  concurrency: 2,
  store: fileWorkerStore(stateFolder), // a restarted worker looks after the jobs it held
  onEvent: (event) => {
    console.log(event.type);
    if (event.type === "ended") void worker.stop(); // only here: a real one goes on
  },
});
process.once("SIGTERM", () => void worker.stop({ graceMs: 60_000 })); // a minute to finish, then FAILED

await worker.run(async ({ job, input, log, signal }) => {
  log(`rendering ${input.filename}, at most ${job.timeout} h`);
  const image = await render(await input.bytes(), signal); // the signal is aborted at the time limit
  return { files: { "image.png": image } }; // packed, stored, and only then reported as COMPLETED
});
// #endregion worker

// #region docker
const runner = dockerRunner({ runArgs: ["--network", "none", "--memory", "8g"] });
const result = await worker.runJob(job_id, runner); // one job; worker.run(runner) for all
console.log(result.status); // LOST here: the job above has ended already
// #endregion docker
