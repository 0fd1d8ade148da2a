import type { WindowState } from "./engine.js";

/** Fixed windows of one API in one world: a window starts with its first request. Plain data, so that a snapshot can hold it. */
export type Windows = Map<string, { count: number; resetAt: number }>;

const sweepAbove = 1000;

export function takeFromWindow(
  windows: Windows,
  key: string,
  limit: number,
  windowMs: number,
  now: number,
): WindowState {
  let window = windows.get(key);
  if (window === undefined || window.resetAt <= now) {
    if (windows.size > sweepAbove) for (const [name, { resetAt }] of windows) if (resetAt <= now) windows.delete(name);
    window = { count: 0, resetAt: now + windowMs };
    windows.set(key, window);
  }
  const allowed = window.count < limit;
  if (allowed) window.count += 1;
  return { limit, remaining: limit - window.count, resetAt: window.resetAt, allowed };
}
