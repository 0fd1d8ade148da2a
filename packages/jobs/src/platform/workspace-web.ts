import { ConfigError } from "@antiphon/core";
import { unzipSync, zipSync } from "fflate";
import type { Workspace } from "./workspace.js";

/** More would need a form of zip that `fflate` does not write. */
const MOST_FILES = 65_534;

export const openProject: Workspace["openProject"] = () => Promise.reject(noFiles());

export const packOutputs: Workspace["packOutputs"] = () => Promise.reject(noFiles());

export const packFiles: Workspace["packFiles"] = async (files) => {
  if (files.length === 0) return undefined;
  if (files.length > MOST_FILES)
    throw new Error(`The output has ${files.length} files; on this runtime it may have ${MOST_FILES}.`);
  // A date that is always good: a clock that is wrong must not cost the output.
  const content = zipSync(Object.fromEntries(files), { mtime: new Date(2000, 0, 1) });
  return { sizeBytes: content.length, content, release: async () => undefined };
};

export const unzip: Workspace["unzip"] = async (archive, { maxBytes, maxEntries }) => {
  let bytes = 0;
  let entries = 0;
  return unzipSync(archive, {
    filter({ name, originalSize }) {
      bytes += originalSize;
      entries += 1;
      if (bytes > maxBytes) throw new Error(`The archive unpacks to more than ${maxBytes} bytes.`);
      if (entries > maxEntries) throw new Error(`The archive has more than ${maxEntries} entries.`);
      return !name.endsWith("/");
    },
  });
};

export const sweep: Workspace["sweep"] = () => Promise.resolve();

function noFiles(): ConfigError {
  return new ConfigError(
    "INVALID_OPTION",
    "This runtime has no file system. Pass bytes, a Blob or a stream in place of a path.",
  );
}
