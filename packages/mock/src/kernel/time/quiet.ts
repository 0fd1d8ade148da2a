import { pendingOfProcess } from "../../platform/pending.js";
import type { PendingItem } from "../../platform/pending-item.js";
import { platform } from "../../platform/runtime.js";

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
      since = now;
    } else if (items.length === 0 || polls > pollTurns) calm += 1;
    else {
      calm = 0;
      since = now;
      waitedMs += Math.min(now - last, mostPerTurnMs);
      setAside(items, waitedMs);
    }
    if (calm >= quietTurns && now - since >= leastMs) return;
    last = now;
  }
}

function setAside(items: readonly PendingItem[], waitedMs: number): void {
  const stubborn = items.filter(({ isTurn, limitMs = stubbornMs }) => isTurn !== true && waitedMs >= limitMs);
  if (stubborn.length === 0) return;
  pendingOfProcess().setAside(stubborn);
  const names = [...new Set(stubborn.map(({ what }) => what))].join(", ");
  platform.warn(
    `The clock of the mock no longer waits for ${names}: still pending after ${Math.round(waitedMs)} ms. ` +
      "Time may move before it ends.",
  );
}
