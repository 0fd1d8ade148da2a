import type { WindowState } from "./window-state.js";

/** Fixed windows of one API in one world: a window starts with its first request. Plain data, so that a snapshot can hold it. */
export type Windows = Map<string, { count: number; resetAt: number }>;

const sweepFrom = 1024;

export function takeFromWindow(
  windows: Windows,
  key: string,
  limit: number,
  windowMs: number,
  now: number,
): WindowState {
  let window = windows.get(key);
  if (window === undefined || window.resetAt <= now) {
    if (isDue(windows.size)) for (const [name, { resetAt }] of windows) if (resetAt <= now) windows.delete(name);
    window = { count: 0, resetAt: now + windowMs };
    windows.set(key, window);
  }
  const allowed = window.count < limit;
  if (allowed) window.count += 1;
  return { limit, remaining: limit - window.count, resetAt: window.resetAt, allowed };
}

/** Whenever they have doubled: a look at all of them for each new one would be quadratic. */
function isDue(size: number): boolean {
  return size >= sweepFrom && (size & (size - 1)) === 0;
}
