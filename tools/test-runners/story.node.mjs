import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { mock, test } from "node:test";
import { expected, story } from "./story.cjs";

const spyOn = (target, name) => {
  const { mock: spy } = mock.method(target, name);
  return () => spy.callCount();
};

for (const [format, load] of [
  ["import", (name) => import(name)],
  ["require", createRequire(import.meta.url)],
]) {
  test(`the story passes by ${format}`, async () => {
    assert.deepEqual(await story(load, spyOn), expected);
  });

  test(`the story passes by ${format} under fake timers`, async (t) => {
    t.mock.timers.enable();
    assert.deepEqual(await story(load, spyOn), expected);
  });
}
