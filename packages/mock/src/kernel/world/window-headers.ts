import type { WindowState } from "./window-state.js";

/** What an answer says of the window that it was taken from, where a vendor has nothing of its own. */
export function windowHeaders({ limit, remaining, resetAt }: WindowState): Readonly<Record<string, string>> {
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(Math.max(0, remaining)), // a limit that was lowered meanwhile may have less than none left
    "x-ratelimit-reset": String(Math.ceil(resetAt / 1000)),
  };
}

/** Whole seconds, rounded up and at least one: a caller that waits them finds the window open. */
export function retryAfterS({ resetAt }: WindowState, now: number): number {
  return Math.max(1, Math.ceil((resetAt - now) / 1000));
}
