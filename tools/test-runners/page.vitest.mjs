// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { load } from "./entries.mjs";
import { expected, story } from "./story.cjs";

test("the story passes in a page of happy-dom", async () => {
  const spyOn = (target, name) => {
    const spy = vi.spyOn(target, name);
    return () => spy.mock.calls.length;
  };
  expect(await story(load, spyOn)).toEqual(expected);
});
