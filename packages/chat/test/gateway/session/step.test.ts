import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closed, failed, invalid, left, refused, type End } from "../../../src/gateway/session/end.js";
import type { Phase } from "../../../src/gateway/session/phase.js";
import type { SessionRecord } from "../../../src/gateway/session/record.js";
import { newState, type SessionState, whenReady } from "../../../src/gateway/session/session-state.js";
import { type Ended, step, type StepRules } from "../../../src/gateway/session/step.js";
import { astral, fluxer } from "@antiphon/chat/gateway";

const record: SessionRecord = {
  shard: 0,
  shardCount: 1,
  sessionId: "s",
  seq: 10,
  resumeUrl: undefined,
  tokenForm: "prefixed",
  createdAt: 0,
  savedAt: 0,
};
const clock = { now: () => 0, monotonic: () => 0, timer: () => () => undefined };
const rules: StepRules = { ...astral, renewsToken: false };
const inSession: SessionState = { ...whenReady(newState(astral, record), 0), session: record };
const node = (code: number): End => closed(code, "", astral, false);
const silence = left("no RESUMED in time", "silence");
const around = left("the token could not be loaded", "around");

const ended = (end: End, phase: Phase, at = 0, more: Partial<Ended> = {}): Ended => ({
  end,
  phase,
  seq: 10,
  at,
  random: 0.5,
  ...more,
});

/** Takes several ends one after the other; gives the last step. */
function after(state: SessionState, ends: readonly Ended[], by: StepRules = rules): ReturnType<typeof step> {
  let result = { state, waitMs: 0, notices: [], fatal: false } as ReturnType<typeof step>;
  for (const each of ends) result = step(result.state, each, by);
  return result;
}

describe("what an end means for the session", () => {
  test.each<[name: string, ends: readonly Ended[], kept: boolean]>([
    ["op 7 to a RESUME, three times at once", times(3, ended(left("op 7", "node"), "resuming", 500)), true],
    ["1011 to a RESUME, thirty times within the window", times(30, ended(node(1011), "resuming", 9999)), true],
    ["1006 to a RESUME, once the window is over", [ended(node(1006), "resuming", 10_000)], false],
    ["1001 to a RESUME, once the window is over", [ended(node(1001), "resuming", 12_000)], false],
    [
      "a refused upgrade, long after the window",
      times(20, ended(refused(503, undefined, clock), "connecting", 90_000)),
      true,
    ],
    ["a name that does not resolve", times(20, ended(failed({ code: "ENOTFOUND" }), "connecting", 90_000)), true],
    ["4000 to a RESUME, twice", times(2, ended(node(4000), "resuming")), true],
    ["4000 to a RESUME, three times", times(3, ended(node(4000), "resuming")), false],
    ["no answer to a RESUME, three times", times(3, ended(silence, "resuming")), false],
    ["4000, silence and 4000 again", [node(4000), silence, node(4000)].map((end) => ended(end, "resuming")), false],
    [
      "4000 three times, with events in between",
      [11, 12, 13].map((seq) => ended(node(4000), "resuming", 0, { seq })),
      true,
    ],
    [
      "events, but never RESUMED, three times",
      [11, 12, 13].map((seq) => ended(silence, "resuming", 0, { seq, stuck: true })),
      false,
    ],
    ["a token source that fails fifty times", times(50, ended(around, "connecting", 90_000)), true],
    [
      "op 9 true",
      [
        ended(
          invalid(true, () => 0.5),
          "ready",
        ),
      ],
      true,
    ],
    [
      "op 9 false",
      [
        ended(
          invalid(false, () => 0.5),
          "ready",
        ),
      ],
      false,
    ],
    ["4007", [ended(node(4007), "ready")], false],
    ["an unknown code", [ended(node(4099), "ready")], true],
    ["1000 by the server", [ended(node(1000), "ready")], true],
  ])("%s", (_, ends, kept) => {
    const { state, fatal, notices } = after(inSession, ends);
    expect(fatal).toBe(false);
    expect(state.session !== undefined).toBe(kept);
    const last = notices.find(({ type }) => type === "disconnected");
    expect(last).toMatchObject({ willRetry: true, willResume: kept });
    expect(notices.filter(({ type }) => type === "sessionLost")).toHaveLength(kept ? 0 : 1);
  });

  test("progress in a replay shows that the server holds the session, and the window begins anew", () => {
    const cut = after(inSession, [
      ended(node(1006), "resuming", 9000, { seq: 20 }),
      ended(node(1006), "resuming", 18_000, { seq: 20 }),
    ]);
    expect(cut.state.session?.seq).toBe(20);
    expect(after(cut.state, [ended(node(1006), "resuming", 19_000, { seq: 20 })]).state.session).toBeUndefined();
  });
});

describe("an upgrade that is refused by a status", () => {
  const elsewhere = { ...record, resumeUrl: "wss://node-7.example/" };
  const unproven = newState(astral, elsewhere, 0);
  const cases: readonly (readonly [name: string, state: SessionState, fatal: boolean])[] = [
    ["before the gateway was ever ready", newState(astral), true],
    ["for a session of a store", newState(astral, record, 0), false],
    ["for a session of a store, at the address that READY named", unproven, false],
    ["after the gateway was ready", { ...inSession, readyAt: undefined }, false],
    ["after the gateway was ready, between two sessions", { ...inSession, session: undefined }, false],
  ];

  test.each([301, 308, 401, 403].flatMap((status) => cases.map((each) => [status, ...each] as const)))(
    "of %d %s",
    (status, _, state, fatal) => {
      const result = step(state, ended(refused(status, undefined, clock), "connecting"), rules);
      expect(result.fatal).toBe(fatal);
      expect(result.state.session).toEqual(state.session);
      expect(result.notices.at(-1)).toMatchObject({ type: "disconnected", code: status, willRetry: !fatal });
    },
  );

  test("takes the session to the gateway's own address next", () => {
    const { state } = step(unproven, ended(refused(403, undefined, clock), "connecting"), rules);
    expect(state.onBase).toBe(true);
  });
});

describe("a refused token", () => {
  const refusedToken = ended(node(4004), "identifying");
  const fresh = newState(astral);

  test("has another form to try where the platform has two, and is final then", () => {
    const first = step(fresh, refusedToken, rules);
    expect([fresh.tokenForm, first.state.tokenForm, first.fatal]).toEqual(["prefixed", "bare", false]);
    const second = step(first.state, refusedToken, rules);
    expect(second.fatal).toBe(true);
    expect(second.notices).toMatchObject([{ type: "disconnected", willRetry: false }]);
  });

  test("that comes from a function is asked for once more, and the next one has every form again", () => {
    const renews = { ...rules, renewsToken: true };
    const asked = after(fresh, times(2, refusedToken), renews);
    expect([asked.fatal, asked.state.nextToken, asked.state.tokenForm]).toEqual([false, "wanted", "prefixed"]);
    const given: SessionState = { ...asked.state, nextToken: "given" };
    expect(after(given, [refusedToken], renews)).toMatchObject({ fatal: false, state: { tokenForm: "bare" } });
    expect(after(given, times(2, refusedToken), renews).fatal).toBe(true);
  });

  test("that worked before keeps its form, and may be refused once again after it has worked", () => {
    const renews = { ...rules, renewsToken: true };
    const asked = step(inSession, ended(node(4004), "resuming"), renews);
    expect(asked.state).toMatchObject({ nextToken: "wanted", tokenForm: "prefixed", session: { sessionId: "s" } });
    const works = whenReady({ ...asked.state, nextToken: "given" }, 5);
    expect(step(works, ended(node(4004), "ready", 10), renews).fatal).toBe(false);
  });
});

test("pauses grow to half a minute, fit into the time that the server keeps the session, and are forgiven after a stable minute", () => {
  const bare = newState(fluxer);
  const lost = ended(failed({ message: "refused" }), "connecting", 0, { random: 0.999 });
  const waits = Array.from({ length: 9 }, (_, n) =>
    Math.round(after(bare, times(n + 1, lost), { ...fluxer, renewsToken: false }).waitMs),
  );
  expect(waits).toEqual([250, 500, 999, 1998, 3996, 7992, 15_984, 29_970, 29_970]);
  expect(after(inSession, times(9, lost)).waitMs).toBeLessThanOrEqual(2000);
  const tired = after(inSession, times(9, lost)).state;
  expect(
    step({ ...tired, readyAt: 0 }, ended(node(4000), "ready", 60_000, { random: 0.999 }), rules).waitMs,
  ).toBeLessThanOrEqual(250);
  expect(
    step({ ...tired, readyAt: 0 }, ended(node(4000), "ready", 59_999, { random: 0.999 }), rules).waitMs,
  ).toBeGreaterThan(250);
});

const anEnd: fc.Arbitrary<End> = fc.oneof(
  fc
    .constantFrom(1000, 1001, 1005, 1006, 1011, 1015, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009, 4099)
    .map((code) => node(code)),
  fc.constantFrom(429, 500, 502, 503).map((status) => refused(status, undefined, clock)),
  fc.constant(failed(new Error("no route"))),
  fc.constantFrom(silence, around, left("op 7", "node")),
  fc.boolean().map((resumable) => invalid(resumable, () => 0.5)),
);

const aStep = fc.record({
  end: anEnd,
  phase: fc.constantFrom<Phase>("connecting", "open", "identifying", "resuming", "ready"),
  seq: fc.integer({ min: 0, max: 50 }),
  stuck: fc.boolean(),
  passedMs: fc.integer({ min: 0, max: 30_000 }),
  random: fc.double({ min: 0, max: 0.999_999, noNaN: true }),
});

test("whatever happens, a session ends for a reason only, no pause lets it run out, and nothing but the client's own mistake is final", () => {
  fc.assert(
    fc.property(fc.array(aStep, { maxLength: 60 }), fc.constantFrom(astral, fluxer), (steps, platform) => {
      let state = freeze({ ...whenReady(newState(platform, record), 0), session: record });
      let at = 0;
      for (const { passedMs, ...rest } of steps) {
        at += passedMs;
        const one: Ended = { ...rest, at };
        const result = step(state, one, { ...platform, renewsToken: true });
        expect(result.waitMs).toBeGreaterThanOrEqual(0);
        expect(result.waitMs).toBeLessThanOrEqual(600_000);
        if (result.fatal) {
          expect(state.bugs).toBeGreaterThan(0);
          expect(one.end.bug).toBe(true);
          return;
        }
        const { session } = result.state;
        if (session && state.session) expect(session.seq).toBeGreaterThanOrEqual(state.session.seq);
        if (state.session && !session) expect(reasonToForget(state, one, platform.resumeWindowMs)).toBe(true);
        if (session && at - result.state.aliveAt < platform.resumeWindowMs)
          expect(result.waitMs).toBeLessThanOrEqual(Math.max(one.end.waitMs ?? 0, platform.resumeWindowMs * 0.4));
        // As the shard does between two connections.
        const ready = rest.phase === "ready" || (rest.phase === "identifying" && rest.random < 0.3);
        state = freeze(ready ? whenReady({ ...result.state, session: session ?? record }, at) : result.state);
      }
    }),
    { numRuns: 500 },
  );
});

function reasonToForget(state: SessionState, { end, phase, at }: Ended, windowMs: number): boolean {
  if (end.action === "identify") return true;
  if (phase !== "resuming") return false;
  return end.kind === "node" ? at - state.aliveAt >= windowMs : state.failedResumes === 2;
}

function times<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value);
}

function freeze(state: SessionState): SessionState {
  if (state.session) Object.freeze(state.session);
  return Object.freeze(state);
}
