import { mkdir, open, readdir, readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { randomUUID } from "node:crypto";
import { kernelOf } from "../../mock.js";
import { isCounts, mergeCounts, type CoverageCounts } from "../../kernel/coverage/counts.js";
import { coverageHtml } from "../../kernel/coverage/coverage-html.js";
import { reportOn, type CoverageReport } from "../../kernel/coverage/coverage-report.js";
import { coverageText } from "../../kernel/coverage/coverage-text.js";
import { textOfError } from "../../platform/text-of-error.js";

/**
 * Notes in a folder what was seen, and writes what all processes together have seen that noted theirs there: `coverage.json`, `.txt`
 * and `.html`. Rejects with a sentence when the folder cannot be written; a file is whole or not there.
 */
export async function writeCoverage(folder: string, counts: CoverageCounts, mock: object): Promise<CoverageReport> {
  const runs = join(folder, "runs");
  try {
    await makeFolder(runs);
    await writeWhole(join(runs, `${randomUUID()}.json`), JSON.stringify(counts));
    const report = reportOn(mergeCounts(await readRuns(runs)), kernelOf(mock).apis.values());
    await writeWhole(join(folder, "coverage.json"), `${JSON.stringify(report, null, 2)}\n`);
    await writeWhole(join(folder, "coverage.txt"), coverageText(report));
    await writeWhole(join(folder, "coverage.html"), coverageHtml(report));
    return report;
  } catch (error) {
    const why = textOfError(error);
    throw new TypeError(`The coverage could not be written to ${folder}: ${why}`, { cause: error });
  }
}

/** One by one: where none can be made (below `/proc`), Node tries for ever to make all. */
async function makeFolder(path: string): Promise<void> {
  const refused = await mkdir(path).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error,
  );
  if (refused === undefined || refused.code === "EEXIST") return;
  if (refused.code !== "ENOENT" || dirname(path) === path) throw refused;
  await makeFolder(dirname(path));
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error; // another process has made it
  });
}

async function readRuns(folder: string): Promise<CoverageCounts[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(names.map(async (name) => readRun(join(folder, name))));
}

/** Throws for a file that is no run: to leave it out would make the coverage smaller without a word. */
async function readRun(path: string): Promise<CoverageCounts> {
  const text = await readFile(path, "utf8");
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    throw new TypeError(`${path} is no JSON; remove it`, { cause: error });
  }
  if (!isCounts(found)) throw new TypeError(`${path} holds no coverage; remove it`);
  return found;
}

/** Beside it first, so that nobody ever reads a half of it, a full disk and another process included. */
async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${randomUUID()}.part`;
  const file = await open(beside, "wx");
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
  await rename(beside, path);
}
