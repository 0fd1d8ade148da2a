import { describe, expect, test } from "vitest";
import { onAbort } from "../../src/time/on-abort.js";

/** A signal that counts who listens. */
function counted(): { readonly signal: AbortSignal; abort(): void; listeners(): number } {
  const controller = new AbortController();
  let listeners = 0;
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => ((listeners += 1), add(...args));
  signal.removeEventListener = (...args: Parameters<typeof remove>) => ((listeners -= 1), remove(...args));
  return { signal, abort: () => controller.abort(), listeners: () => listeners };
}

describe("Those who wait for one signal", () => {
  test("are served by one listener, in their order, once", () => {
    const { signal, abort, listeners } = counted();
    const ran: number[] = [];
    const stops = Array.from({ length: 30 }, (_, n) => onAbort(signal, () => ran.push(n)));
    expect(listeners()).toBe(1);
    abort();
    abort();
    expect(ran).toEqual(Array.from({ length: 30 }, (_, n) => n));
    for (const stop of stops) stop();
    expect(listeners()).toBe(0);
  });

  test("leave one by one, and the last takes the listener along", () => {
    const { signal, abort, listeners } = counted();
    const ran: string[] = [];
    const stops = ["a", "b", "c"].map((name) => onAbort(signal, () => ran.push(name)));
    stops[1]?.();
    stops[1]?.();
    expect(listeners()).toBe(1);
    stops[0]?.();
    stops[2]?.();
    expect(listeners()).toBe(0);
    onAbort(signal, () => ran.push("later"));
    expect(listeners()).toBe(1);
    abort();
    expect(ran).toEqual(["later"]);
  });

  test("may be taken back by one that runs before them", () => {
    const { signal, abort } = counted();
    const ran: string[] = [];
    let stop = (): void => undefined;
    onAbort(signal, () => stop());
    stop = onAbort(signal, () => ran.push("taken back"));
    onAbort(signal, () => ran.push("last"));
    abort();
    expect(ran).toEqual(["last"]);
  });

  test("are told apart by signal, and the same function can wait twice", () => {
    const [one, other] = [counted(), counted()];
    let runs = 0;
    const run = (): void => void (runs += 1);
    const stop = onAbort(one.signal, run);
    onAbort(one.signal, run);
    onAbort(other.signal, run);
    stop();
    one.abort();
    expect(runs).toBe(1);
    other.abort();
    expect(runs).toBe(2);
  });
});
