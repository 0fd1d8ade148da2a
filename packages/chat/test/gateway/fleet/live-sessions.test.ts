import { expect, test } from "vitest";
import { beginSession, endSession } from "../../../src/gateway/fleet/live-sessions.js";

test("a second session of an account is told while the first one lives, and in its own world alone", () => {
  const [world, elsewhere] = [{}, {}];
  const [first, second, third] = [{}, {}, {}];
  expect(beginSession(world, "7", first)).toBe(false);
  expect(beginSession(world, "8", second)).toBe(false);
  expect(beginSession(elsewhere, "7", third)).toBe(false);
  endSession(world, second);
  expect(beginSession(world, "7", second)).toBe(true);
  expect(beginSession(world, "7", third)).toBe(true);
  endSession(world, first);
  endSession(world, second);
  expect(beginSession(world, "7", first)).toBe(true);
  endSession(world, first);
  endSession(world, third);
  expect(beginSession(world, "7", first)).toBe(false);
});

test("the end of what never began is nothing", () => {
  const world = {};
  endSession(world, {});
  beginSession(world, "7", {});
  endSession(world, {});
  expect(beginSession(world, "7", {})).toBe(true);
});
