/* A process whose disk is full, as far as it can tell: it does one thing, and prints what came of it. */
import { unpackArchive } from "../../src/node/archive/unpack-archive.js";
import { jobFolder, newRecord } from "../../src/node/docker/job-folder.js";
import { fileWorkerStore } from "../../src/node/file-worker-store.js";
import { packOutputs } from "../../src/platform/workspace-node.js";

const [what, folder = ""] = process.argv.slice(2);
const signal = new AbortController().signal;
const done: Readonly<Record<string, () => Promise<unknown>>> = {
  remember: async () => fileWorkerStore(`${folder}/state`).add("job-1"),
  note: async () => fileWorkerStore(`${folder}/state`).save?.("job-1", "how far it is"),
  record: () => jobFolder(`${folder}/work`, "job-1").write(newRecord("job-1", true, 1000)),
  pack: () => packOutputs(`${folder}/output`, { tell: () => undefined, signal }),
  unpack: () =>
    unpackArchive(`${folder}/archive.zip`, `${folder}/project`, {
      maxBytes: 1e6,
      maxEntries: 10,
      emit: () => undefined,
      signal,
    }),
};
const outcome = await done[what ?? ""]?.().then(
  () => "done",
  (error: NodeJS.ErrnoException) => error.code ?? error.name,
);
process.stdout.write(String(outcome));
