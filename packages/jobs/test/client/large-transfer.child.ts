import { createHash } from "node:crypto";
import { createAuralisCloud, createWorker } from "@antiphon/jobs";

/*
 * Sends and fetches a large file in a small heap: as a submitter's upload, a worker's input, a worker's output and a
 * submitter's download. Prints digests, and by how much the resident memory grew.
 */

const [baseUrl = "", userId = "", token = "", mebibytes = "512"] = process.argv.slice(2);
const pieceBytes = 64 * 1024;
const pieces = (Number(mebibytes) * 1024 * 1024) / pieceBytes;

/** Bytes that do not compress and differ from piece to piece; equal on every reading. */
async function* content(count: number, seed: number): AsyncGenerator<Uint8Array> {
  let state = seed;
  for (let piece = 0; piece < count; piece += 1) {
    const words = new Uint32Array(pieceBytes / 4);
    for (let index = 0; index < words.length; index += 1)
      words[index] = state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield new Uint8Array(words.buffer);
  }
}

async function digest(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of bytes) hash.update(piece);
  return hash.digest("hex");
}

async function round(count: number): Promise<readonly string[]> {
  const cloud = createAuralisCloud({ baseUrl, userId });
  const worker = createWorker({ baseUrl, token });
  const sizeBytes = count * pieceBytes;
  const { job_id: jobId } = await cloud.jobs.submit(
    { content: () => content(count, 1), sizeBytes },
    { filename: "large.tar" },
  );
  let input = "";
  const result = await worker.runJob(jobId, async (context) => {
    input = await digest(context.input.stream());
    return { archive: { content: () => content(count, 2), sizeBytes } };
  });
  if (result.status !== "COMPLETED") throw new Error(`The job ended as ${result.status}.`, { cause: result.error });
  const output = await digest(cloud.jobs.downloadOutput(jobId));
  return [await digest(content(count, 1)), input, await digest(content(count, 2)), output];
}

await round(128); // connections, compiled code and buffers are there from now on
const before = process.memoryUsage.rss();
let most = before;
const sampler = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 20);
const [sent, received, stored, fetched] = await round(pieces);
clearInterval(sampler);
process.stdout.write(`${JSON.stringify({ sent, received, stored, fetched, grownBytes: most - before })}\n`);
