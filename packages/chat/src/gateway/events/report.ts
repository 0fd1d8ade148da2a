import { listenTo } from "@antiphon/core/internal";
import type { EventInfo } from "./events.js";

export type OnError = (error: unknown, info: EventInfo) => unknown;

/** Hands an error to the user's own sink, which may fail as well: that is told once on the console, and stops nothing. */
export function createReport(onError: OnError): OnError {
  let told = false;
  const sinkFailed = (error: unknown): void => {
    if (told) return;
    told = true;
    console.error("antiphon: onError itself failed; this is told once.", error);
  };
  return (error, info) => callSafely(() => onError(error, info), sinkFailed);
}

/** Calls what a user gave, which may throw or give a promise that rejects. */
export function callSafely(run: () => unknown, failed: (error: unknown) => void): void {
  try {
    listenTo(run(), failed);
  } catch (error) {
    failed(error);
  }
}
