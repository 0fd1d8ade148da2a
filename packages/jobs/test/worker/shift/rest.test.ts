import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { createRest } from "../../../src/worker/shift/rest.js";
import { manualClock, turns } from "../../manual-clock.js";

function restUntil(ms: number | undefined) {
  const clock = manualClock();
  const closing = new AbortController();
  const rest = createRest(clock, closing.signal);
  let isOver = false;
  void rest.take(ms).then(() => (isOver = true));
  /** Whether it is over, timers that are left, and listeners that are. */
  const state = async (): Promise<readonly unknown[]> => {
    await turns();
    return [isOver, clock.pending(), getEventListeners(closing.signal, "abort").length];
  };
  return { clock, closing, rest, state };
}

test("a rest ends with its time, and leaves nothing behind", async () => {
  const { clock, state } = restUntil(100);
  await clock.advance(99);
  expect(await state()).toEqual([false, [[1, "wait"]], 1]);
  await clock.advance(1);
  expect(await state()).toEqual([true, [], 0]);
});

test.each([100, undefined])("a rest of %s ms ends when somebody wakes, or the shift closes", async (ms) => {
  const woken = restUntil(ms);
  expect((await woken.state())[0]).toBe(false);
  woken.rest.wake();
  expect(await woken.state()).toEqual([true, [], 0]);
  const closed = restUntil(ms);
  closed.closing.abort();
  expect(await closed.state()).toEqual([true, [], 0]);
});

test("nobody rests once the shift closes, and waking nobody is no fault", async () => {
  const { closing, rest, clock } = restUntil(undefined);
  closing.abort();
  await rest.take(100);
  await rest.take(undefined);
  rest.wake();
  expect(clock.pending()).toEqual([]);
});
