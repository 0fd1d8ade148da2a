import { describe, expect, test } from "vitest";
import { SendQueue, type SendQueueParts } from "../../../src/gateway/connection/send-queue.js";
import { HandClock } from "./hand-clock.js";

const reason = { name: "AbortError" };

function open(parts: Partial<SendQueueParts> = {}) {
  const clock = new HandClock();
  const queue = new SendQueue({ clock, max: 3, frames: { count: 100, windowMs: 1000 }, opLimits: {}, ...parts });
  const written: string[] = [];
  const outcomes: Record<string, unknown> = {};
  let takes = true;
  const add = (text: string, options: Parameters<SendQueue["add"]>[2] = {}, op = 4, slot?: string): void => {
    outcomes[text] = "waits";
    queue.add(op, text, options, slot).then(
      () => (outcomes[text] = "written"),
      (error: { code?: unknown }) => (outcomes[text] = error.code ?? error),
    );
  };
  const attach = (beatMs = 1000): void =>
    queue.attach((op, text) => {
      if (!takes) return false;
      written.push(text);
      queue.wrote(op);
      return true;
    }, beatMs);
  return { add, attach, clock, outcomes, queue, written, refuse: (yes: boolean) => (takes = !yes) };
}

describe("Frames that wait", () => {
  test("are written in order once a session is ready, those of high priority first", async () => {
    const { add, attach, outcomes, queue, written } = open();
    add("one");
    add("two", { priority: "normal" });
    add("urgent", { priority: "high" });
    expect([queue.length, written]).toEqual([3, []]);
    attach();
    await Promise.resolve();
    expect(written).toEqual(["urgent", "one", "two"]);
    expect([queue.length, outcomes]).toEqual([0, { one: "written", two: "written", urgent: "written" }]);
  });

  test("of high priority go in their order, before all others", async () => {
    const { add, attach, written } = open({ max: 9 });
    for (const text of ["a", "b"]) add(text);
    for (const text of ["first", "second"]) add(text, { priority: "high" });
    attach();
    await Promise.resolve();
    expect(written).toEqual(["first", "second", "a", "b"]);
  });

  test("with a mark are written as the newest that still waits has them", async () => {
    const { add, attach, outcomes, written } = open();
    const controller = new AbortController();
    add("old", {}, 3, "presence");
    add("new", { signal: controller.signal }, 3, "presence");
    controller.abort(reason);
    attach();
    await Promise.resolve();
    expect([written, outcomes]).toEqual([["old"], { old: "written", new: reason }]);
    add("later", {}, 3, "presence");
    await Promise.resolve();
    expect(written).toEqual(["old", "later"]);
  });

  test("are at most so many", async () => {
    const { add, outcomes, queue } = open({ max: 2 });
    for (const text of ["one", "two", "three"]) add(text);
    await Promise.resolve();
    expect([queue.length, outcomes]).toEqual([2, { one: "waits", two: "waits", three: "QUEUE_FULL" }]);
  });

  test("give their place to a newer one with the same mark, also when no place is left, and all are told", async () => {
    const { add, attach, outcomes, queue, written } = open({ max: 1 });
    add("old", {}, 3, "presence");
    add("new", {}, 3, "presence");
    add("other", {}, 3, "else");
    expect(queue.length).toBe(1);
    attach();
    await Promise.resolve();
    expect([written, outcomes]).toEqual([["new"], { old: "written", new: "written", other: "QUEUE_FULL" }]);
  });

  test("are taken out by their signal or their time, and leave the others", async () => {
    const { add, attach, clock, outcomes, queue, written } = open();
    const controller = new AbortController();
    add("aborted", { signal: controller.signal });
    add("late", { timeoutMs: 50 });
    add("third");
    controller.abort(reason);
    clock.advance(49);
    await Promise.resolve();
    expect(outcomes).toEqual({ aborted: reason, late: "waits", third: "waits" });
    clock.advance(1);
    attach();
    await Promise.resolve();
    expect([written, outcomes["late"], queue.length]).toEqual([["third"], "GATEWAY_TIMEOUT", 0]);
    expect(clock.pending).toBe(0);
  });

  test("with a signal that was aborted before are never queued", async () => {
    const { add, outcomes, queue } = open();
    add("aborted", { signal: AbortSignal.abort(reason) });
    await Promise.resolve();
    expect([outcomes, queue.length]).toEqual([{ aborted: reason }, 0]);
  });

  test("end with their session unless they make sense in the next, and all end with the gateway", async () => {
    const { add, outcomes, queue } = open();
    add("of this session");
    add("of any", { replayable: true });
    queue.replaceSession();
    await Promise.resolve();
    expect(outcomes).toEqual({ "of this session": "SESSION_REPLACED", "of any": "waits" });
    queue.end({ code: "GATEWAY_CLOSED" });
    await Promise.resolve();
    expect([outcomes["of any"], queue.length]).toEqual(["GATEWAY_CLOSED", 0]);
  });

  test("that a closing socket does not take wait for the next one", async () => {
    const { add, attach, outcomes, queue, refuse, written } = open();
    attach();
    refuse(true);
    add("one");
    add("two");
    await Promise.resolve();
    expect([queue.length, outcomes, written]).toEqual([2, { one: "waits", two: "waits" }, []]);
    refuse(false);
    add("three"); // the socket is given up: nothing is written by it any more
    expect(written).toEqual([]);
    attach();
    expect(written).toEqual(["one", "two", "three"]);
  });
});

describe("Room under the limit", () => {
  /** How many of twenty frames are written at once. */
  const atOnce = (beatMs: number, count: number): number => {
    const { add, attach, written } = open({ max: 50, frames: { count, windowMs: 1000 } });
    attach(beatMs);
    for (let n = 0; n < 20; n += 1) add(`${n}`);
    return written.length;
  };

  test.each([
    [1000, 20, 10], // a reserve of ten at least
    [125, 20, 10], // eight beats and two
    [124, 20, 9], // nine beats and two
    [100, 20, 8],
    [1000, 15, 5],
    [1000, 5, 1], // one may always go
  ])("is kept for beats of %i ms: of %i frames %i may be ours", (beatMs, count, ours) => {
    expect(atOnce(beatMs, count)).toBe(ours);
  });

  test("comes with time, and the rest is written then, in order", () => {
    const { add, attach, clock, queue, written } = open({ max: 50, frames: { count: 12, windowMs: 1000 } });
    attach();
    for (let n = 0; n < 5; n += 1) add(`${n}`);
    expect([written.length, queue.roomInMs]).toEqual([2, 1000]);
    clock.advance(999);
    expect(written).toHaveLength(2);
    clock.advance(1);
    expect(written).toEqual(["0", "1", "2", "3"]);
    clock.advance(1000);
    expect([written.length, clock.pending]).toEqual([5, 0]);
  });

  test("for a handshake is there unless two frames at most are left", () => {
    const { queue, clock } = open({ frames: { count: 4, windowMs: 1000 } });
    queue.wrote(2);
    expect(queue.handshakeInMs).toBe(0);
    clock.advance(100);
    queue.wrote(1);
    expect(queue.handshakeInMs).toBe(900);
  });

  test("of one op holds that op back and lets others pass", () => {
    const { add, attach, clock, written } = open({ max: 50, opLimits: { 3: { count: 1, windowMs: 400 } } });
    attach();
    add("a", {}, 3);
    add("b", {}, 3);
    add("c", {}, 3);
    add("other", {}, 4);
    expect(written).toEqual(["a", "other"]);
    clock.advance(400);
    expect(written).toEqual(["a", "other", "b"]);
    clock.advance(400);
    expect(written).toEqual(["a", "other", "b", "c"]);
  });

  test("is waited for by nobody once the socket has gone", () => {
    const { add, attach, clock, queue, written } = open({ frames: { count: 11, windowMs: 1000 } });
    attach();
    add("one");
    add("two");
    expect(clock.pending).toBe(1);
    queue.detach();
    expect(clock.pending).toBe(0);
    clock.advance(5000);
    expect([written, queue.length]).toEqual([["one"], 1]);
  });
});
