import { describe, expect, test } from "vitest";
import { astral } from "@antiphon/chat/gateway";
import { closed, type End, left } from "../../../src/gateway/session/end.js";
import type { Phase } from "../../../src/gateway/session/phase.js";
import type { SessionRecord } from "../../../src/gateway/session/record.js";
import { newState, type SessionState, whenReady } from "../../../src/gateway/session/session-state.js";
import { type Ended, step, type StepRules } from "../../../src/gateway/session/step.js";

const record: SessionRecord = {
  shard: 0,
  shardCount: 1,
  sessionId: "s",
  seq: 10,
  resumeUrl: undefined,
  tokenForm: "bare",
  createdAt: 0,
  savedAt: 0,
};
const rules: StepRules = { ...astral, resumeWindowMs: 10_000, renewsToken: false };
const inSession: SessionState = { ...whenReady(newState(astral, record), 0), session: record };
const silence = left("no READY in time", "silence");
const lost = closed(1006, "", astral, false);
const ended = (end: End, phase: Phase, more: Partial<Ended> = {}): Ended => ({
  end,
  phase,
  seq: 10,
  at: 0,
  random: 0.5,
  ...more,
});

test.each([
  [1, 0],
  [2, 0],
  [3, 60_000],
  [4, 120_000],
  [5, 240_000],
  [6, 480_000],
  [7, 600_000],
  [9, 600_000],
])("after %i session starts without READY nothing is sent for %i ms", (count, breakerMs) => {
  let result = step(newState(astral), ended(silence, "identifying"), rules);
  for (let n = 1; n < count; n += 1) result = step(result.state, ended(silence, "identifying"), rules);
  expect(result.state.failedIdentifies).toBe(count);
  expect(result.notices.filter(({ type }) => type === "waiting")).toEqual(
    breakerMs === 0 ? [] : [{ type: "waiting", for: "breaker", ms: breakerMs }],
  );
  expect(result.waitMs).toBeGreaterThanOrEqual(breakerMs);
  expect(result.waitMs).toBeLessThanOrEqual(Math.max(breakerMs, 30_000));
});

test("the breaker is for session starts: a session that is kept has none", () => {
  const { waitMs } = step({ ...inSession, failedIdentifies: 5 }, ended(lost, "ready"), rules);
  expect(waitMs).toBeLessThanOrEqual(4000);
});

test.each<[phase: Phase, random: number, waitMs: number]>([
  ["ready", 0, 2000],
  ["ready", 0.5, 3000],
  ["ready", 1, 4000],
  ["resuming", 0, 1000],
  ["resuming", 1, 2000],
  ["connecting", 0.5, 1500],
])("late attempts fit into the window: %s with the draw %d waits %i ms", (phase, random, waitMs) => {
  const tired = { ...inSession, attempt: 9 };
  expect(step(tired, ended(lost, phase, { random, at: 0 }), rules).waitMs).toBe(waitMs);
});

test.each<[at: number, phase: Phase, kept: boolean]>([
  [9999, "connecting", true],
  [10_000, "connecting", false],
])("once the window is over (%i ms) pauses grow as usual", (at, phase, kept) => {
  const tired = { ...inSession, readyAt: undefined, attempt: 9 };
  expect(step(tired, ended(lost, phase, { at, random: 1 }), rules).waitMs).toBe(kept ? 2000 : 30_000);
});

test.each([
  [59_999, 2],
  [60_000, 1],
])("blame is forgotten after a stable minute: %i ms leave %i", (at, bugs) => {
  const bug = closed(4003, "", astral, false);
  const blamed = step({ ...inSession, bugs: 1 }, ended(bug, "ready", { at }), rules);
  expect([blamed.state.bugs, blamed.fatal]).toEqual([bugs, bugs > 1]);
  expect(blamed.notices[0]).toEqual({ type: "clientBug", code: 4003, reason: "not authenticated" });
});

test("what is final is told as such, with no pause and no session to go on with", () => {
  const final = step({ ...inSession, attempt: 3 }, ended(closed(4012, "old", astral, false), "identifying"), rules);
  expect(final).toMatchObject({ fatal: true, waitMs: 0 });
  expect(final.notices).toEqual([
    { type: "disconnected", code: 4012, reason: "old", willRetry: false, willResume: false, inMs: 0 },
  ]);
});

test("a lost connection tells code, reason and pause", () => {
  const { notices, state } = step(inSession, ended(closed(4000, "later", astral, false), "ready"), rules);
  expect(notices).toEqual([
    { type: "disconnected", code: 4000, reason: "later", willRetry: true, willResume: true, inMs: 125 },
  ]);
  expect(state.attempt).toBe(1);
});

describe("what a connection carried", () => {
  test.each<[phase: Phase, seq: number, kept: number, aliveAt: number]>([
    ["ready", 12, 12, 500],
    ["ready", 10, 10, 500],
    ["resuming", 11, 11, 500],
    ["resuming", 10, 10, 0],
    ["resuming", 9, 10, 0],
    ["open", 10, 10, 0],
    ["connecting", 10, 10, 0],
  ])("%s up to %i: the session is at %i, and was alive at %i", (phase, seq, kept, aliveAt) => {
    const { state } = step({ ...inSession, readyAt: undefined }, ended(lost, phase, { seq, at: 500 }), rules);
    expect([state.session?.seq, state.aliveAt]).toEqual([kept, aliveAt]);
  });

  test.each<[phase: Phase, before: boolean, after: boolean]>([
    ["connecting", false, true],
    ["connecting", true, false],
    ["open", true, true],
    ["resuming", false, false],
  ])("an attempt that came as far as %s changes sides between the two addresses: %s to %s", (phase, before, after) => {
    expect(step({ ...inSession, onBase: before }, ended(lost, phase), rules).state.onBase).toBe(after);
  });

  test.each<[end: End, phase: Phase, failedResumes: number]>([
    [silence, "resuming", 2],
    [closed(4000, "", astral, false), "resuming", 2],
    [lost, "resuming", 1],
    [left("closing", "ours"), "resuming", 1],
    [silence, "ready", 1],
    [silence, "connecting", 1],
  ])("%j while %s makes it %i failed resumes", (end, phase, failedResumes) => {
    expect(step({ ...inSession, failedResumes: 1 }, ended(end, phase), rules).state.failedResumes).toBe(failedResumes);
  });

  test("trouble around it changes nothing but the attempt", () => {
    const before = { ...inSession, readyAt: 5, failedIdentifies: 1, failedResumes: 2, onBase: true };
    const { state } = step(before, ended(left("no token", "around"), "connecting", { seq: 99, at: 9 }), rules);
    expect(state).toEqual({ ...before, readyAt: undefined, attempt: 1 });
  });
});

test("READY takes back what the attempts before it left", () => {
  const tired: SessionState = {
    ...newState(astral, record, -5),
    nextToken: "given",
    attempt: 4,
    bugs: 1,
    failedIdentifies: 3,
    failedResumes: 2,
    onBase: true,
  };
  expect(whenReady(tired, 70)).toEqual({
    ...tired,
    tokenProven: true,
    nextToken: "unneeded",
    readyAt: 70,
    aliveAt: 70,
    failedIdentifies: 0,
    failedResumes: 0,
    onBase: false,
  });
  expect(newState(astral)).toMatchObject({ tokenForm: "prefixed", aliveAt: -Infinity, attempt: 0, tokenProven: false });
  expect(newState(astral, record).tokenForm).toBe("bare");
});

test.each([
  [999, false],
  [1000, true],
  [1001, true],
])(
  "once a token has been taken %i is final where the platform says so: %s, since below are a proxy's refusals",
  (code, fatal) => {
    const end: End = { ...closed(code, "", astral, false), action: "fatal" };
    expect(step(inSession, ended(end, "ready"), rules).fatal).toBe(fatal);
  },
);
