import { open } from "node:fs/promises";
import { textOfError } from "../../platform/text-of-error.js";

/** What a seed file says: an object, whose members are checked as they are used. */
export interface SeedFile {
  readonly path: string;
  readonly content: unknown;
}

/** A world that takes longer to read than to test has missed its purpose. */
const mostBytes = 1024 * 1024;

/** Reads a YAML file (JSON is YAML). Throws `TypeError` that names file, line and column for what cannot be read. */
export async function readSeedFile(path: string): Promise<SeedFile> {
  if (path.trim() === "") throw new TypeError("--seed-file needs the path of a file.");
  const text = await readBounded(path);
  const { parseDocument } = await import("yaml"); // at first use: a server without a seed file does without
  const document = parseDocument(text, { maxAliasCount: 100, prettyErrors: true, uniqueKeys: true } as object);
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw new TypeError(`${path}: ${problem.message.split("\n", 1)[0]}`);
  try {
    return { path, content: withoutTraps(document.toJS({ maxAliasCount: 100 }) as unknown) };
  } catch (error) {
    throw new TypeError(`${path}: ${textOfError(error)}`, { cause: error });
  }
}

async function readBounded(path: string): Promise<string> {
  try {
    const file = await open(path, "r");
    try {
      const stats = await file.stat();
      if (!stats.isFile()) throw new TypeError("is no file");
      if (stats.size > mostBytes) throw new TypeError(`has ${stats.size} bytes; a seed file has at most ${mostBytes}`);
      return await file.readFile("utf8");
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "is not there" : message;
    throw new TypeError(`The seed file ${path} ${why}.`, { cause: error });
  }
}

/** An anchor that is used inside itself makes a value without an end; a long number would be another one afterwards. */
function withoutTraps(value: unknown, above: readonly unknown[] = []): unknown {
  if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new TypeError(`The number ${value} is too long to be kept exactly; put ids in quotes.`);
  if (typeof value !== "object" || value === null) return value;
  if (above.includes(value)) throw new TypeError("An anchor is used inside itself.");
  for (const member of Object.values(value)) withoutTraps(member, [...above, value]);
  return value;
}
