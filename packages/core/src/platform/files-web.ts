import { ConfigError } from "../call/errors.js";
import type { FileSink, PathContent } from "../transfers/files.js";

export function openPath(): Promise<PathContent> {
  return Promise.reject(noFiles());
}

export function createFileSink(): Promise<FileSink> {
  return Promise.reject(noFiles());
}

/** Files of the web bring their type along. */
export function typeOfName(_filename: string | undefined): string | undefined {
  return undefined;
}

function noFiles(): ConfigError {
  return new ConfigError(
    "INVALID_OPTION",
    "this runtime has no files: pass bytes, a Blob or a stream in place of a path",
  );
}
