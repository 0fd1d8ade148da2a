import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { ConfigError } from "@antiphon/core";
import { listFiles } from "../node/archive/list-files.js";
import type { OpenProject, Workspace } from "./workspace.js";
import { writeZip } from "../node/archive/write-zip.js";

export const openProject: Workspace["openProject"] = async (path, options) => {
  const found = await stat(path).catch((cause: unknown) => {
    throw new ConfigError("INVALID_OPTION", `There is no file or directory "${path}".`, { cause });
  });
  if (!found.isDirectory()) {
    return { filename: basename(path), sizeBytes: found.size, content: { path }, release: async () => undefined };
  }
  const files = await listFiles(path, options.ignoreFiles ?? [".gitignore", ".dockerignore"]);
  if (files.length === 0)
    throw new ConfigError("INVALID_OPTION", `"${path}" has no files, or its ignore files leave none.`);
  return pack(path, files, `${basename(resolve(path)) || "project"}.zip`);
};

export const packOutputs: Workspace["packOutputs"] = async (directory) => {
  const files = await listFiles(directory, []);
  return files.length === 0 ? undefined : pack(directory, files, "output.zip");
};

/** Written to a file first: its length is known then, and a repeated attempt sends the same bytes. */
async function pack(root: string, files: readonly string[], filename: string): Promise<OpenProject> {
  const folder = await mkdtemp(join(tmpdir(), "antiphon-"));
  const release = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, filename);
    const sizeBytes = await writeZip(path, root, files);
    return { filename, sizeBytes, content: { path }, release };
  } catch (error) {
    await release();
    throw error;
  }
}
