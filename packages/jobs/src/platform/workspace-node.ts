import { rm, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { ConfigError } from "@antiphon/core";
import { createLeftOut, type LeftOut } from "../node/archive/left-out.js";
import { type FolderEntry, listFolder } from "../node/archive/list-folder.js";
import { unzipBytes } from "../node/archive/unzip-bytes.js";
import { writeZip } from "../node/archive/write-zip.js";
import { makeTempFolder, sweepTempFolders } from "../node/temp-folder.js";
import type { OpenProject, Workspace } from "./workspace.js";

export const openProject: Workspace["openProject"] = async (path, { ignoreFiles, tell, signal }) => {
  const found = await stat(path).catch((cause: unknown) => {
    throw new ConfigError("INVALID_OPTION", `There is no file or directory "${path}".`, { cause });
  });
  if (!found.isDirectory()) {
    return { filename: basename(path), sizeBytes: found.size, content: { path }, release: async () => undefined };
  }
  const leftOut = createLeftOut(tell);
  const honoured = ignoreFiles ?? [".gitignore", ".dockerignore"];
  // Not every program makes links of links: the content of a file can be used by all.
  const entries = await listFolder(path, { ignoreFiles: honoured, fileLinks: "content", leftOut });
  if (!entries.some(({ kind }) => kind === "file")) {
    leftOut.finish();
    throw new ConfigError("INVALID_OPTION", `"${path}" has no files, or its ignore files leave none.`);
  }
  return pack(entries, `${basename(resolve(path)) || "project"}.zip`, leftOut, signal);
};

export const packOutputs: Workspace["packOutputs"] = async (directory, { tell, signal }) => {
  const leftOut = createLeftOut(tell);
  // A link stays a link: ten of them to one large file must not pack it ten times.
  const entries = await listFolder(directory, { ignoreFiles: [], fileLinks: "link", leftOut });
  if (entries.some(({ kind }) => kind !== "folder")) return pack(entries, "output.zip", leftOut, signal);
  leftOut.finish();
  return undefined;
};

export const unzip: Workspace["unzip"] = unzipBytes;

export const sweep: Workspace["sweep"] = sweepTempFolders;

/** Written to a file first: its length is known then, and a repeated attempt sends the same bytes. */
async function pack(
  entries: readonly FolderEntry[],
  filename: string,
  leftOut: LeftOut,
  signal: AbortSignal | undefined,
): Promise<OpenProject> {
  const folder = await makeTempFolder();
  const release = (): Promise<void> => rm(folder, { recursive: true, force: true }).catch(() => undefined);
  try {
    const path = join(folder, "packed.zip");
    const sizeBytes = await writeZip(path, entries, { leftOut, signal });
    leftOut.finish();
    return { filename, sizeBytes, content: { path }, release };
  } catch (error) {
    await release();
    throw error;
  }
}
