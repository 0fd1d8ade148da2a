import { expect, test } from "vitest";
import { readProgress } from "../../src/worker/progress.js";

const completed = { status: "COMPLETED", output_url: "s3://b/o.zip" };

test.each<readonly [unknown, object]>([
  [
    { isAnnounced: true, startedAt: 5, directory: "/out", end: completed },
    { isAnnounced: true, startedAt: 5, directory: "/out", end: completed },
  ],
  [{ end: { status: "COMPLETED" } }, { end: { status: "COMPLETED" } }],
  [{ end: { status: "FAILED", reason: "x" } }, { end: { status: "FAILED", reason: "x" } }],
  [{ isAnnounced: "yes" }, {}],
  [{ isAnnounced: false }, {}],
  [{ startedAt: "5" }, {}],
  [{ startedAt: null }, {}],
  [{ startedAt: 0 }, { startedAt: 0 }],
  [{ directory: 5 }, {}],
  [{ directory: "" }, {}],
  [{ directory: ["/out"], startedAt: 5 }, { startedAt: 5 }],
  [{ end: "COMPLETED" }, {}],
  [{ end: null }, {}],
  [{ end: { status: "PAUSED", reason: "x" } }, {}],
  [{ end: { status: "FAILED" } }, {}],
  [{ end: { status: "FAILED", reason: 5 } }, {}],
  [{ end: { status: "COMPLETED", output_url: 5 } }, {}],
  [{ version: 9, phase: "new", startedAt: 5 }, { startedAt: 5 }],
  [[], {}],
  [null, {}],
  [7, {}],
  ["text", {}],
])("of a note with %j this is known: %j", (note, known) => {
  expect(readProgress(JSON.stringify(note))).toEqual(known);
});

test.each([undefined, "", "{", '{"startedAt":1', "\0\0\0"])("of a note %j nothing is known", (text) => {
  expect(readProgress(text)).toEqual({});
});
