import { describe, expect, test } from "vitest";
import { EventSink, type IterateOptions, type Source } from "../../../src/gateway/events/event-stream.js";
import { HandClock } from "../connection/hand-clock.js";

/** One stream, with everything around it in the hands of the test. */
function open(options: IterateOptions = {}, more: { readonly breathe?: boolean; readonly canHold?: boolean } = {}) {
  const clock = new HandClock();
  const notices: unknown[] = [];
  const breaths: (() => void)[] = [];
  const held: string[] = [];
  let ended = 0;
  const source: Source = {
    hold: () => {
      held.push("hold");
      return more.canHold ?? true;
    },
    release: () => void held.push("release"),
  };
  const sink = new EventSink<number>(options, {
    breathe: more.breathe ? (run) => void breaths.push(run) : undefined,
    clock,
    notify: (notice) => void notices.push(notice),
    onEnd: () => (ended += 1),
  });
  const push = (...events: number[]): void => events.forEach((event) => sink.push(event, source));
  const take = async (count: number): Promise<(number | undefined)[]> => {
    const taken: (number | undefined)[] = [];
    for (let n = 0; n < count; n += 1) taken.push((await sink.stream.next()).value);
    return taken;
  };
  return { breaths, clock, ended: () => ended, held, notices, push, sink, source, stream: sink.stream, take };
}

const upTo = (count: number, from = 0): number[] => Array.from({ length: count }, (_, n) => from + n);

describe("A stream of events", () => {
  test.each([
    [undefined, 1000],
    [3, 3],
    [1, 1],
  ])("with a buffer of %s holds the socket at the event after %i, and not before", (bufferSize, room) => {
    const { held, push } = open({ bufferSize });
    push(...upTo(room));
    expect(held).toEqual([]);
    push(room);
    expect(held).toEqual(["hold"]);
    push(room + 1);
    expect(held).toEqual(["hold"]);
  });

  test("lets the socket go on when half of the buffer is free, and not before", async () => {
    const { held, push, take } = open({ bufferSize: 4 });
    push(...upTo(5));
    expect(await take(2)).toEqual([0, 1]);
    expect(held).toEqual(["hold"]);
    expect(await take(1)).toEqual([2]);
    expect(held).toEqual(["hold", "release"]);
    expect(await take(2)).toEqual([3, 4]);
    expect(held).toEqual(["hold", "release"]);
  });

  test("gives what came in order, however much of it there was", async () => {
    const { push, take } = open({ bufferSize: Infinity });
    push(...upTo(5000));
    expect(await take(2600)).toEqual(upTo(2600));
    push(...upTo(1000, 5000));
    expect(await take(3400)).toEqual(upTo(3400, 2600));
  });

  test("gives each event to one who waits, the first first", async () => {
    const { push, stream } = open();
    const waiting = [stream.next(), stream.next()];
    push(1, 2, 3);
    expect((await Promise.all(waiting)).map(({ value }) => value)).toEqual([1, 2]);
    expect(await stream.next()).toEqual({ done: false, value: 3 });
  });

  test("drops the oldest when told to, and says so at each doubling", async () => {
    const { held, notices, push, stream, take } = open({ bufferSize: 2, overflow: "dropOldest" });
    push(...upTo(11));
    expect(stream.dropped).toBe(9);
    expect(notices).toEqual([1, 2, 4, 8].map((dropped) => ({ type: "overflow", dropped })));
    expect(await take(2)).toEqual([9, 10]);
    expect(held).toEqual([]);
  });

  test.each<[how: string, options: IterateOptions, canHold: boolean]>([
    ["when told to", { bufferSize: 2, overflow: "error" }, true],
    ["where nobody can hold the socket", { bufferSize: 2, overflow: "pause" }, false],
  ])("ends with an error %s, after what is buffered", async (_, options, canHold) => {
    const { ended, push, stream, take } = open(options, { canHold });
    push(...upTo(4));
    expect(ended()).toBe(1);
    expect(await take(3)).toEqual([0, 1, 2]);
    await expect(stream.next()).rejects.toMatchObject({
      code: "BUFFER_OVERFLOW",
      outcome: "unknown",
      message: expect.stringContaining("More than 2 events") as unknown,
    });
    expect(await stream.next()).toEqual({ done: true, value: undefined });
  });

  test("is given up when nobody reads for a minute, and each reading begins the minute anew", async () => {
    const { clock, ended, held, push, stream, take } = open({ bufferSize: 4 });
    push(...upTo(5));
    clock.advance(59_999);
    expect(ended()).toBe(0);
    expect(await take(1)).toEqual([0]);
    clock.advance(59_999);
    expect(ended()).toBe(0);
    clock.advance(1);
    expect([ended(), held]).toEqual([1, ["hold", "release"]]);
    expect(await take(4)).toEqual([1, 2, 3, 4]);
    await expect(stream.next()).rejects.toMatchObject({
      code: "BUFFER_OVERFLOW",
      message: expect.stringContaining("for 60 s") as unknown,
    });
  });

  test("is not given up once its socket goes on, however long nobody reads then", async () => {
    const { clock, ended, push, take } = open({ bufferSize: 4 });
    push(...upTo(5));
    await take(3);
    clock.advance(3_600_000);
    expect([ended(), clock.pending]).toEqual([0, 0]);
  });

  test("is read from the first next() to its end", () => {
    const { push, sink, stream } = open();
    push(1);
    expect(sink.isRead).toBe(false);
    void stream.next();
    expect(sink.isRead).toBe(true);
    sink.end();
    expect(sink.isRead).toBe(false);
  });

  test("ends once, for all who wait, with its error for the first alone", async () => {
    const { ended, push, sink, stream } = open();
    const waiting = [stream.next(), stream.next()];
    sink.end(new Error("the end"));
    sink.end(new Error("another"));
    push(1);
    await expect(waiting[0]).rejects.toThrow("the end");
    expect(await waiting[1]).toEqual({ done: true, value: undefined });
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(ended()).toBe(1);
  });

  test("that is left forgets what was buffered, and lets the socket go on", async () => {
    const { clock, held, push, stream } = open({ bufferSize: 1 });
    push(1, 2);
    expect(await stream.return()).toEqual({ done: true, value: undefined });
    push(3);
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect([held, clock.pending]).toEqual([["hold", "release"], 0]);
  });

  test("lets others run after five milliseconds of giving, and then for five more", async () => {
    const { breaths, clock, push, stream } = open({}, { breathe: true });
    push(...upTo(6));
    clock.at = 5;
    expect((await stream.next()).value).toBe(0);
    clock.at = 6;
    const next = stream.next();
    expect(breaths).toHaveLength(1);
    breaths.shift()?.();
    expect((await next).value).toBe(1);
    clock.at = 11;
    expect((await stream.next()).value).toBe(2);
    expect(breaths).toEqual([]);
    clock.at = 12;
    void stream.next();
    expect(breaths).toHaveLength(1);
  });
});
