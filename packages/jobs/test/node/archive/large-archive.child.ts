import { createLeftOut } from "../../../src/node/archive/left-out.js";
import { listFolder } from "../../../src/node/archive/list-folder.js";
import { unpackArchive } from "../../../src/node/archive/unpack-archive.js";
import { writeZip } from "../../../src/node/archive/write-zip.js";

/* Packs a folder, or unpacks an archive, and prints by how many bytes the resident memory grew. */

const [what, from = "", to = ""] = process.argv.slice(2);
const before = process.memoryUsage.rss();
let most = before;
const sampler = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 20);
if (what === "pack") {
  const leftOut = createLeftOut(() => undefined);
  await writeZip(to, listFolder(from, { ignoreFiles: [], fileLinks: "link", leftOut }), { leftOut });
} else {
  const limits = { maxBytes: 2 ** 40, maxEntries: 1_000_000 };
  await unpackArchive(from, to, { ...limits, emit: () => undefined, signal: new AbortController().signal });
}
clearInterval(sampler);
process.stdout.write(`${Math.max(most, process.memoryUsage.rss()) - before}\n`);
