import { openLab } from "../lab/lab-world.js";

export const ROOM = "123456789012345678";

export function statuses(world: ReturnType<typeof openLab>): number[] {
  return world.mock.journal.exchanges().map(({ status }) => status ?? 0);
}

export function times(world: ReturnType<typeof openLab>): number[] {
  return world.mock.journal.exchanges().map(({ at }) => at);
}

export const LONG = { deadlineMs: 3_600_000 } as const;

export function window(
  limit: number,
  remaining: number,
  resetAtMs: number,
): { readonly headers: Record<string, string> } {
  return {
    headers: {
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": String(remaining),
      "x-ratelimit-reset": String(Math.ceil(resetAtMs / 1000)),
    },
  };
}

export const START = 1_774_872_000_000;
