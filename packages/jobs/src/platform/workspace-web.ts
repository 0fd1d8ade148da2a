import { ConfigError } from "@antiphon/core";
import { unzipSync } from "fflate";
import type { Workspace } from "./workspace.js";

export const openProject: Workspace["openProject"] = () => Promise.reject(noFiles());

export const packOutputs: Workspace["packOutputs"] = () => Promise.reject(noFiles());

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
