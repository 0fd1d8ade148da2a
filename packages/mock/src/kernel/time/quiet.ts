import { pendingOfProcess } from "../../platform/pending.js";
import type { PendingItem } from "../../platform/pending-item.js";
import { platform } from "../../platform/runtime.js";

/** What begins anew again and again, such as a loop over files, is not waited for longer than this in all. */
const hopelessMs = 12_000;
/** Turns of the loop without any activity: every microtask and every immediate has run in them. */
const quietTurns = 3;
/** How long a pending thing is waited for: reading a pipe that nobody writes to never ends. */
const stubbornMs = 2000;
/** Turns before the loop is left to others for a millisecond at a time. */
const eagerTurns = 50;
/** A loop that stalled has waited for nobody meanwhile: on a busy machine, what is pending gets its turns, not only its time. */
const mostPerTurnMs = 4;
/** Turns for a chain of immediates; one that is longer asks again and again for something that needs time to move. */
const pollTurns = 500;

/**
 * Resolves once nothing is pending in this process and three turns of the loop have brought nothing: `count` says how much
 * has happened in the world. Real time decides nothing but for what never ends: it is named once in a warning, and set aside.
 * `leastMs`: how long it must be quiet, for clients in other processes.
 */
export async function untilQuiet(count: () => number, leastMs: number): Promise<void> {
  const pending = pendingOfProcess();
  let seen = -1;
  let calm = 0;
  let turns = 0;
  let polls = 0;
  let waitedMs = 0;
  let patience = new Patience();
  let last = platform.monotonic();
  let since = last;
  for (;;) {
    if (turns < eagerTurns || polls > 0) await platform.nextTurn();
    else await platform.pause(1);
    turns += 1;
    const items = pending.list();
    polls = items.length > 0 && items.every(({ isTurn }) => isTurn) ? polls + 1 : 0;
    const now = platform.monotonic();
    if (seen !== count()) {
      seen = count();
      calm = 0;
      turns = 0;
      polls = 0;
      waitedMs = 0;
      patience = new Patience();
      since = now;
    } else if (items.length === 0 || polls > pollTurns) calm += 1;
    else {
      calm = 0;
      since = now;
      waitedMs += Math.min(now - last, mostPerTurnMs);
      patience.judge(items, waitedMs);
    }
    if (calm >= quietTurns && now - since >= leastMs) return pending.forgive();
    last = now;
  }
}

/** How long each pending thing has been waited for, while nothing else happened. */
class Patience {
  readonly #since = new Map<unknown, number>();
  readonly #told = new Set<string>();

  /** Sets aside what has had its time, since it was first seen here; and all, once nobody can believe in an end. */
  judge(items: readonly PendingItem[], waitedMs: number): void {
    const stubborn = items.filter((item) => {
      const key = item.family ?? item;
      const since = this.#since.get(key) ?? waitedMs;
      this.#since.set(key, since);
      return item.isTurn !== true && (waitedMs - since >= (item.limitMs ?? stubbornMs) || waitedMs >= hopelessMs);
    });
    if (stubborn.length === 0) return;
    pendingOfProcess().setAside(stubborn);
    const names = [...new Set(stubborn.map(({ what }) => what))].filter((name) => !this.#told.has(name));
    for (const name of names) this.#told.add(name);
    if (names.length === 0) return;
    platform.warn(
      `The clock of the mock no longer waits for ${names.join(", ")}: still pending after ${Math.round(waitedMs)} ms. ` +
        "Time may move before it ends.",
    );
  }
}
