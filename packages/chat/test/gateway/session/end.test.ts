import { expect, test } from "vitest";
import { failed, fatalError, invalid, left, refused } from "../../../src/gateway/session/end.js";

const now = Date.parse("2026-01-01T00:00:00Z");
const clock = { now: () => now, monotonic: () => 0, timer: () => () => undefined };

test.each([
  [299, "resume"],
  [300, "fatal"],
  [301, "fatal"],
  [399, "fatal"],
  [400, "resume"],
  [401, "fatal"],
  [402, "resume"],
  [403, "fatal"],
  [404, "resume"],
  [408, "resume"],
  [429, "resume"],
  [500, "resume"],
  [503, "resume"],
  [0, "resume"],
])("an upgrade that is answered by %i: %s", (status, action) => {
  expect(refused(status, undefined, clock)).toMatchObject({ action, code: status, kind: "node" });
});

test.each<[header: string | undefined, waitMs: number]>([
  [undefined, 0],
  ["0", 0],
  ["1", 1000],
  ["599", 599_000],
  ["600", 600_000],
  ["601", 600_000],
  ["9".repeat(400), 600_000],
  ["-1", 0],
  ["1.5", 0],
  ["soon", 0],
  ["", 0],
  [new Date(now + 5000).toUTCString(), 5000],
  [new Date(now).toUTCString(), 0],
  [new Date(now - 5000).toUTCString(), 0],
  [new Date(now + 9e8).toUTCString(), 600_000],
])("Retry-After: %j waits %i ms", (header, waitMs) => {
  expect(refused(503, header, clock).waitMs).toBe(waitMs);
});

test.each([
  [0, 1000],
  [0.5, 3000],
  [1, 5000],
])("op 9 with the draw %d waits %i ms", (random, waitMs) => {
  expect(invalid(true, () => random)).toMatchObject({ action: "resume", waitMs });
  expect(invalid(false, () => random)).toMatchObject({ action: "identify", waitMs });
});

test.each<[error: unknown, reason: string]>([
  [new Error("no route"), "no route"],
  [{ code: "ENOTFOUND" }, "ENOTFOUND"],
  [{ message: "", code: "EPIPE" }, "EPIPE"],
  [{}, "the connection failed"],
  [undefined, "the connection failed"],
  [null, "the connection failed"],
  [new Error("x".repeat(300)), "x".repeat(200)],
])("a socket that fails with %o says why, in a line", (error, reason) => {
  expect(failed(error)).toMatchObject({ code: 1006, kind: "node", action: "resume", reason });
});

test("an HTTP status and a close code are told apart", () => {
  expect(fatalError(left("no", "verdict", 999), 0).code).toBe("UPGRADE_REFUSED");
  expect(fatalError(left("no", "verdict", 1000), 0).code).toBe("FATAL_CLOSE");
});
