import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = await mkdtemp(join(tmpdir(), "antiphon-"));
const path = join(folder, "call.wav");
await writeFile(path, new Uint8Array(200_000));
const target = join(folder, "copy.wav");
const moreBytes = async function* (): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(1000);
};

// #region upload
import { createAuralytik } from "@antiphon/analytics";

const auralytik = createAuralytik();
const engagement = await auralytik.engagements.create({ name: "Q1", type: "quality_review" });
const audio = await auralytik.audioFiles.upload(
  { fileName: "call.wav", engagementId: engagement.id, content: { path } },
  {
    processing: "none",
    onUploadProgress: ({ loadedBytes, totalBytes, attempt }) =>
      console.log(`attempt ${attempt}: ${loadedBytes} of ${totalBytes}`),
  },
);
// #endregion upload

// #region stream
await auralytik.audioFiles.upload(
  { fileName: "long.wav", engagementId: engagement.id, content: { content: () => moreBytes(), sizeBytes: 1000 } },
  { processing: "none" },
);
// #endregion stream

// #region download
const download = auralytik.audioFiles.download(audio.id, { onProgress: ({ loadedBytes }) => console.log(loadedBytes) });
await download.toFile(target); // whole, or not there at all
// #endregion download

// #region read
let bytes = 0;
for await (const piece of auralytik.audioFiles.download(audio.id)) bytes += piece.length;
const inMemory = await auralytik.audioFiles.download(audio.id).bytes();
await auralytik.audioFiles.download(audio.id).to(new WritableStream()); // a web stream or a Node stream
// #endregion read
console.log(bytes, inMemory.length);
