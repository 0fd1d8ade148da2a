import { describe, expect, test } from "vitest";
import { astral, fluxer, type Platform } from "@antiphon/chat/gateway";
import { closed } from "../../../src/gateway/session/end.js";
import type { Phase } from "../../../src/gateway/session/phase.js";
import { newState, type SessionState, whenReady } from "../../../src/gateway/session/session-state.js";
import { type Ended, step } from "../../../src/gateway/session/step.js";

type Verdict = "resume" | "identify" | "fatal";

const phases: readonly Phase[] = ["connecting", "open", "identifying", "resuming", "ready"];
/** Codes that say nothing of a session: those of proxies and nodes, and those that nobody knows. */
const silent = [1000, 1001, 1002, 1005, 1006, 1011, 1012, 1013, 1015, 3000, 3999, 4000, 4099, 4900, 4999, 0, 65_535];

/** What the platforms' documents say of each code; what differs from IDENTIFY to READY stands apart. */
const documents: Readonly<
  Record<"astral" | "fluxer", { readonly codes: Readonly<Record<number, Verdict>>; readonly identifying?: object }>
> = {
  astral: {
    codes: {
      4001: "identify",
      4002: "resume",
      4003: "identify",
      4004: "fatal",
      4005: "identify",
      4007: "identify",
      4008: "identify",
      4009: "resume",
      4010: "fatal",
      4011: "fatal",
      4012: "fatal",
      4013: "resume",
    },
    identifying: { 4002: "fatal" },
  },
  fluxer: {
    codes: {
      4001: "resume",
      4002: "resume",
      4003: "identify",
      4004: "fatal",
      4005: "resume",
      4007: "identify",
      4008: "resume",
      4009: "resume",
      4010: "fatal",
      4011: "fatal",
      4012: "fatal",
      4013: "resume",
    },
  },
};

function inSession(platform: Platform): SessionState {
  const session = {
    shard: 0,
    shardCount: 1,
    sessionId: "s",
    seq: 10,
    resumeUrl: undefined,
    tokenForm: platform.tokenForms[0] ?? "bare",
    createdAt: 0,
    savedAt: 0,
  } as const;
  return { ...whenReady(newState(platform, session), 0), readyAt: undefined, session };
}

describe.each([astral, fluxer])("$id", (platform) => {
  const rules = { ...platform, renewsToken: false };
  const { codes, identifying = {} } = documents[platform.id];
  const all = [...silent.map((code): [number, Verdict] => [code, "resume"]), ...Object.entries(codes)].map(
    ([code, verdict]): [number, Verdict] => [Number(code), verdict],
  );
  const rows = all.flatMap(([code, verdict]) =>
    phases.map((phase): [number, Phase, Verdict] => [
      code,
      phase,
      phase === "identifying" ? ((identifying as Record<number, Verdict>)[code] ?? verdict) : verdict,
    ]),
  );

  test.each(rows)("%i while %s: %s", (code, phase, verdict) => {
    const before = inSession(platform);
    const end = closed(code, "said so", platform, phase === "identifying");
    const ended: Ended = { end, phase, seq: 12, at: 5, random: 0.5 };
    const { fatal, notices, state, waitMs } = step(before, ended, rules);
    const told = notices.find(({ type }) => type === "disconnected");
    expect({ fatal, kept: state.session !== undefined }).toEqual({
      fatal: verdict === "fatal",
      kept: verdict !== "identify",
    });
    expect(told).toMatchObject({
      code,
      reason: "said so",
      willRetry: verdict !== "fatal",
      willResume: verdict === "resume",
    });
    expect(notices.some(({ type }) => type === "sessionLost")).toBe(verdict === "identify");
    if (verdict === "fatal") return;
    if (code === 4008) expect(waitMs).toBe(60_000);
    else expect(waitMs).toBeLessThanOrEqual(platform.resumeWindowMs * 0.4);
    expect(state).toMatchObject({
      attempt: 1,
      readyAt: undefined,
      // Each of these counts in one phase only.
      onBase: phase === "connecting",
      failedIdentifies: phase === "identifying" ? 1 : 0,
      failedResumes: verdict === "resume" && phase === "resuming" && code >= 4000 ? 1 : 0,
      aliveAt: phase === "ready" || phase === "resuming" ? 5 : 0,
      ...(verdict === "resume" && { session: { seq: 12 } }),
    });
  });

  test.each(all.filter(([, verdict]) => verdict === "identify"))(
    "%i blames the client or not, and twice in an unstable minute is final if it does",
    (code) => {
      const end = closed(code, "", platform, false);
      const blames = end.bug === true;
      expect(blames).toBe(code !== 4007 && code !== 4008);
      const once = step(inSession(platform), { end, phase: "ready", seq: 10, at: 0, random: 0.5 }, rules);
      expect(once.fatal).toBe(false);
      expect(once.notices.filter(({ type }) => type === "clientBug")).toHaveLength(blames ? 1 : 0);
      const again = (readyAt: number, at: number): boolean =>
        step({ ...once.state, readyAt }, { end, phase: "ready", seq: 10, at, random: 0.5 }, rules).fatal;
      expect([again(0, 59_999), again(0, 60_000), again(0, 60_001)]).toEqual([blames, false, false]);
    },
  );
});

test.each([
  [0, 0],
  [1, 0],
  [2, 60_000],
  [3, 120_000],
  [4, 240_000],
  [5, 480_000],
  [6, 600_000],
  [60, 600_000],
])("after %i session starts that led nowhere, one more waits %i ms", (failedIdentifies, waitMs) => {
  const state = { ...newState(astral), failedIdentifies };
  const end = closed(1006, "", astral, true);
  const result = step(
    state,
    { end, phase: "identifying", seq: 0, at: 0, random: 0 },
    { ...astral, renewsToken: false },
  );
  expect(result.waitMs).toBe(waitMs);
  const told = result.notices.filter(({ type }) => type === "waiting");
  expect(told).toEqual(waitMs === 0 ? [] : [{ type: "waiting", for: "breaker", ms: waitMs }]);
});

test.each<[phase: Phase, attempt: number, random: number, waitMs: number]>([
  // Full jitter while that is short enough for what is left of the time that the server keeps the session,
  ["ready", 0, 0, 0],
  ["ready", 0, 1, 250],
  ["ready", 4, 1, 4000],
  ["resuming", 3, 1, 2000],
  // and then between half of a part of it and that part: more of it after a connection that had been ready.
  ["ready", 5, 0, 2000],
  ["ready", 5, 1, 4000],
  ["resuming", 4, 0, 1000],
  ["resuming", 4, 1, 2000],
  ["connecting", 30, 1, 2000],
])("while %s, attempt %i with the draw %d waits %i ms on Astral", (phase, attempt, random, waitMs) => {
  const end = closed(1006, "", astral, false);
  const state = { ...inSession(astral), attempt };
  const result = step(state, { end, phase, seq: 10, at: 0, random }, { ...astral, renewsToken: false });
  expect(result.waitMs).toBe(waitMs);
});

test.each([
  [9999, 2000],
  [10_000, 30_000],
  [10_001, 30_000],
])("%i ms after the server last held the session, a pause may be %i ms long", (at, longestMs) => {
  const end = closed(1006, "", astral, false);
  const state = { ...inSession(astral), attempt: 9 };
  expect(
    step(state, { end, phase: "connecting", seq: 10, at, random: 1 }, { ...astral, renewsToken: false }).waitMs,
  ).toBe(longestMs);
});
