import { ConfigError } from "@antiphon/core";
import type { OpenProject } from "./workspace.js";

export function openProject(): Promise<OpenProject> {
  return Promise.reject(noFiles());
}

export function packOutputs(): Promise<OpenProject | undefined> {
  return Promise.reject(noFiles());
}

function noFiles(): ConfigError {
  return new ConfigError(
    "INVALID_OPTION",
    "This runtime has no file system. Pass bytes, a Blob or a stream in place of a path.",
  );
}
