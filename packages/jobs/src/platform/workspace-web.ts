import { ConfigError } from "@antiphon/core";
import type { Workspace } from "./workspace.js";

export const openProject: Workspace["openProject"] = () => Promise.reject(noFiles());

export const packOutputs: Workspace["packOutputs"] = () => Promise.reject(noFiles());

function noFiles(): ConfigError {
  return new ConfigError(
    "INVALID_OPTION",
    "This runtime has no file system. Pass bytes, a Blob or a stream in place of a path.",
  );
}
