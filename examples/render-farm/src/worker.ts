// Renders frames until it is asked to stop: a job's archive holds one scene, its output is one image.
import { createWorker } from "@antiphon/jobs";

const worker = createWorker({ pollIntervalMs: 200 }); // AURALIS_API_URL and AURALIS_WORKER_TOKEN
process.once("SIGTERM", () => void worker.stop());

await worker.run(async ({ job, input, log }) => {
  const { "scene.txt": scene } = await input.unzip();
  if (!scene) throw new Error("the archive has no scene.txt");
  const text = new TextDecoder().decode(scene);
  console.log(`rendering ${text} in job ${job.id}`);
  log(`rendering ${text}`);
  await new Promise((resolve) => setTimeout(resolve, 500)); // where a renderer would be busy
  return { files: { "image.txt": `image of ${text}` } };
});
