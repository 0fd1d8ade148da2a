import { platform } from "./runtime.js";

/** For a promise that nobody waits for: a fault of the mock's own, or of a callback, is told to the process as a timer's would be. */
export function throwLater(error: unknown): void {
  platform.microtask(() => {
    throw error;
  });
}
