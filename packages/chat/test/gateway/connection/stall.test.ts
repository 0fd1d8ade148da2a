import { describe, expect, test } from "vitest";
import { HB, Loop } from "./loop.js";

const period = 0.9 * HB;
const first = 0.5 * HB;

/** Blocks the loop for `ms` right after its first beat; the beat's acknowledgement, if any, lies in the socket then. */
async function stalled(ms: number, acks: boolean): Promise<Loop> {
  const loop = new Loop();
  const connected = loop.gateway.connect();
  await loop.advance(1000);
  await connected;
  loop.stallMs = ms;
  loop.acks = acks;
  await loop.advance(first - 1000);
  expect(loop.now).toBe(first + ms);
  return loop;
}

describe("a loop that was blocked right after a beat", () => {
  // The second is too short to be told as lag, and gets no grace: only reading first saves the connection.
  test.each([
    ["two and a half intervals", 2.5 * HB],
    ["hardly longer than to the next beat", period + 400],
  ])("G8 reads the acknowledgement before it judges, and beats at once: %s", async (_, ms) => {
    const loop = await stalled(ms, true);
    expect(loop.beats).toEqual([first, first + ms]);
    await loop.advance(3 * HB);
    expect(loop.beats.length).toBeGreaterThan(4);
    expect(loop.noticesOf("loopLag")).toHaveLength(ms > period + 500 ? 1 : 0);
    expect(loop.noticesOf("disconnected")).toEqual([]);
    expect(loop.lines).toHaveLength(1);
    await Promise.all([loop.gateway.close(), loop.advance(6000)]);
  });

  test("G9 replaces the connection after the grace when no acknowledgement is there", async () => {
    const loop = await stalled(2.5 * HB, false);
    await loop.advance(HB / 4 - 1);
    expect(loop.lines.map(({ closed }) => closed)).toEqual([undefined]);
    await loop.advance(1);
    expect(loop.lines[0]?.closed).toBe(4900);
    await loop.advance(250);
    expect(loop.lines).toHaveLength(2);
    expect(loop.noticesOf("resumed")).toHaveLength(1);
    expect(loop.beats).toEqual([first]);
    await Promise.all([loop.gateway.close(), loop.advance(6000)]);
  });
});

describe("a loop that was blocked while it waited", () => {
  test.each([
    ["READY", 2, 31_000],
    ["READY", 2, 90_000],
    ["READY", 2, 30_100],
  ])("for %s (op %i) finds it before it judges, after %i ms", async (_, op, ms) => {
    const loop = new Loop();
    loop.stallAt = op;
    loop.stallMs = ms;
    const connected = loop.gateway.connect();
    await loop.advance(1000);
    expect(loop.noticesOf("disconnected")).toEqual([]);
    expect(loop.lines).toHaveLength(1);
    await connected;
    await Promise.all([loop.gateway.close(), loop.advance(6000)]);
  });

  test("for RESUMED finds it before it judges, and drops the connection when it is not there", async () => {
    for (const answers of [true, false]) {
      const loop = new Loop();
      const connected = loop.gateway.connect();
      await loop.advance(1000);
      await connected;
      Object.assign(loop, { acks: false, answers, stallAt: 6, stallMs: 40_000 });
      await loop.advance(first + period); // the connection is a zombie, and a RESUME follows
      loop.acks = true;
      await loop.advance(10_000);
      expect(loop.noticesOf("resumed")).toHaveLength(answers ? 1 : 0);
      expect(loop.lines).toHaveLength(answers ? 2 : 3);
      await Promise.all([loop.gateway.close(), loop.advance(6000)]);
    }
  });
});
