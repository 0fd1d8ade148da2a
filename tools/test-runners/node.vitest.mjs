import { afterEach, expect, test, vi } from "vitest";
import { load } from "./entries.mjs";
import { expected, story } from "./story.cjs";

const spyOn = (target, name) => {
  const spy = vi.spyOn(target, name);
  return () => spy.mock.calls.length;
};

afterEach(() => vi.useRealTimers());

test("the story passes", async () => {
  expect(await story(load, spyOn)).toEqual(expected);
});

test("the story passes under fake timers", async () => {
  vi.useFakeTimers();
  expect(await story(load, spyOn)).toEqual(expected);
});

test("the story passes in modules that are loaded under fake timers, microtasks included", async () => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "Date", "performance"] });
  // Node's own Response of a text, which the raw client gives, never ends then: for no fetch at all.
  expect(await story(load, spyOn, { hasResponse: false })).toEqual(expected);
});
