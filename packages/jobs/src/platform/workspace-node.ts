import { rm, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { ConfigError } from "@antiphon/core";
import { createLeftOut, type LeftOut } from "../node/archive/left-out.js";
import { listFiles } from "../node/archive/list-files.js";
import { listFolder, type ListOptions } from "../node/archive/list-folder.js";
import { unzipBytes } from "../node/archive/unzip-bytes.js";
import { writeZip } from "../node/archive/write-zip.js";
import { makeTempFolder, sweepTempFolders } from "../node/temp-folder.js";
import type { OpenProject, PackOptions, Workspace } from "./workspace.js";

export const openProject: Workspace["openProject"] = async (path, { ignoreFiles, tell, signal }) => {
  const found = await stat(path).catch((cause: unknown) => {
    throw new ConfigError("INVALID_OPTION", `There is no file or directory "${path}".`, { cause });
  });
  if (!found.isDirectory()) {
    return { filename: basename(path), sizeBytes: found.size, content: { path }, release: async () => undefined };
  }
  const honoured = ignoreFiles ?? [".gitignore", ".dockerignore"];
  // Not every program makes links of links: the content of a file can be used by all.
  const packed = await pack(path, { ignoreFiles: honoured, fileLinks: "content", tell, signal });
  if (packed === undefined)
    throw new ConfigError("INVALID_OPTION", `"${path}" has no files, or its ignore files leave none.`);
  return { filename: `${basename(resolve(path)) || "project"}.zip`, ...packed };
};

export const packOutputs: Workspace["packOutputs"] = async (directory, { tell, signal }) => {
  // A link stays a link: ten of them to one large file must not pack it ten times.
  const packed = await pack(directory, { ignoreFiles: [], fileLinks: "link", tell, signal });
  return packed && { filename: "output.zip", ...packed };
};

export const packFiles: Workspace["packFiles"] = async (files, options) => {
  return packEntries((leftOut) => listFiles(files, leftOut), options);
};

export const unzip: Workspace["unzip"] = unzipBytes;

export const sweep: Workspace["sweep"] = sweepTempFolders;

function pack(
  directory: string,
  { tell, signal, ...options }: Pick<ListOptions, "ignoreFiles" | "fileLinks"> & PackOptions,
): Promise<Omit<OpenProject, "filename"> | undefined> {
  return packEntries((leftOut) => listFolder(directory, { ...options, leftOut }), { tell, signal });
}

/**
 * Written to a file first: its length is known then, and a repeated attempt sends the same bytes. `undefined` when there is
 * neither a file nor a link.
 */
async function packEntries(
  list: (leftOut: LeftOut) => Parameters<typeof writeZip>[1],
  { tell, signal }: PackOptions,
): Promise<Omit<OpenProject, "filename"> | undefined> {
  const leftOut = createLeftOut(tell);
  const folder = await makeTempFolder();
  const release = (): Promise<void> => rm(folder, { recursive: true, force: true }).catch(() => undefined);
  try {
    const path = join(folder, "packed.zip");
    const { sizeBytes, contents } = await writeZip(path, list(leftOut), { leftOut, signal });
    leftOut.finish();
    if (contents > 0) return { sizeBytes, content: { path }, release };
    await release();
    return undefined;
  } catch (error) {
    await release();
    throw error;
  }
}
