import { describe, expect, test } from "vitest";
import { createGateway, type Gateway, type SessionRecord } from "@antiphon/chat/gateway";
import { generic } from "../generic.js";
import { every, failure, sessionRules, Stage } from "../stage.js";
import { parse } from "../transcript.js";

/** Tokens of every IDENTIFY and RESUME, in order. */
function tokens(stage: Stage): string[] {
  return stage.sockets
    .flatMap(({ frames }) => frames)
    .filter(({ from }) => from === "client")
    .flatMap(({ data }) => {
      const { op, d } = parse(data);
      return op === 2 || op === 6 ? [(d as { token: string }).token.replace("Bot ", "")] : [];
    });
}

describe.each(every)("on %s", (profile) => {
  test("an outage of REST is waited out, at the first connection and when a session has to be begun anew", async () => {
    const stage = new Stage(profile, {
      rules: { startLimit: { total: 1000, resetAfterMs: 60_000, maxConcurrency: 1 } },
    });
    const first = stage.mock.faults.add({ operation: "gateway.getBot", status: 503 });
    const connected = stage.gateway.connect();
    await stage.advance(120_000);
    expect(stage.sockets).toEqual([]);
    expect(stage.noticesOf("trouble").every((notice) => notice.with === "rest" && (notice.inMs ?? 0) > 0)).toBe(true);
    expect(stage.logged.filter((line) => line.includes("3 attempts in a row failed"))).toHaveLength(1);
    stage.mock.faults.remove(first);
    await stage.advance(40_000);
    await connected;
    await stage.advance(61_000); // the session starts have to be read anew
    const second = stage.mock.faults.add({ operation: "gateway.getBot", drop: "refused" });
    stage.script.killSession();
    stage.script.drop();
    await stage.advance(300_000);
    expect(stage.gateway.shards[0]?.state).not.toBe("ready");
    expect(stage.gateway.signal.aborted).toBe(false);
    stage.mock.faults.remove(second);
    await stage.advance(120_000);
    expect(stage.gateway.shards[0]?.state).toBe("ready");
  });

  test.each([
    [0, [500, 1000, 2000, 4000, 8000, 15_000, 15_000]],
    [0.5, [750, 1500, 3000, 6000, 12_000, 22_500, 22_500]],
  ])("asks a REST that is out later and later, with the draw %d after %j ms", async (draw, pauses) => {
    const stage = new Stage(profile, { random: () => draw });
    stage.mock.faults.add({ operation: "gateway.getBot", drop: "refused" });
    stage.gateway.connect().catch(() => undefined);
    await stage.advance(300_000);
    expect(
      stage
        .noticesOf("trouble")
        .slice(0, pauses.length)
        .map(({ inMs }) => inMs),
    ).toEqual(pauses);
  });

  test.each([
    ["rejects", () => Promise.reject(new Error("the vault is sealed"))],
    [
      "throws",
      () => {
        throw new Error("the vault is sealed");
      },
    ],
    ["hangs", () => new Promise<string>(() => undefined)],
    ["gives nothing", () => ""],
    ["gives no text", () => undefined as never],
  ])("a token source that %s costs attempts, not the session", async (_, fail) => {
    let good = "";
    let broken = false;
    const stage = new Stage(profile, {
      token: () => (broken ? fail() : good),
      rules: { session: { ...sessionRules(profile), resumeWindowMs: 600_000 } },
    });
    good = stage.chat.token;
    await stage.connect();
    broken = true;
    stage.script.drop();
    stage.say("meanwhile");
    await stage.advance(100_000);
    expect(stage.sockets).toHaveLength(1);
    expect(stage.noticesOf("trouble").length).toBeGreaterThan(2);
    expect(stage.noticesOf("trouble").every((notice) => notice.with === "token")).toBe(true);
    broken = false;
    await stage.advance(60_000);
    expect(stage.contents()).toEqual(["meanwhile"]);
    expect(stage.noticesOf("sessionLost")).toEqual([]);
  });

  test("a refused token is asked for once more, and another one is tried", async () => {
    let before = "";
    let asked: number | undefined;
    // The vault rotates it right after it was asked for the RESUME.
    const token = (): string => (asked === undefined || (asked += 1) === 1 ? before : `${before}x`);
    const stage = new Stage(profile, { token });
    before = stage.chat.token;
    await stage.connect();
    stage.script.answer("resume", { close: 4004 }, 1);
    asked = 0;
    stage.script.drop();
    await stage.advance(300);
    expect(asked).toBe(2);
    expect(tokens(stage)).toEqual([before, before, `${before}x`]);
  });

  test("a refused token is final where nothing else comes, and no further socket is opened for it", async () => {
    let token = "";
    const stage = new Stage(profile, { token: () => token });
    token = stage.chat.token;
    await stage.connect();
    stage.script.answer("resume", { close: 4004 });
    stage.script.drop();
    await stage.advance(60_000);
    await expect(stage.gateway.closed).rejects.toMatchObject({ code: "FATAL_CLOSE", closeCode: 4004 });
    expect(stage.sockets).toHaveLength(2);
  });

  test("an address for RESUME that is none, or another's, is told and passed over", async () => {
    for (const url of ["gateway.example", "", "wss://evil.example/", "ws://10.0.0.1/", "javascript:alert(1)"]) {
      const stage = new Stage("generic");
      stage.script.resumeUrl(url);
      await stage.connect();
      stage.script.drop();
      stage.say("meanwhile");
      await stage.advance(2000);
      expect([url, stage.contents()]).toEqual([url, ["meanwhile"]]);
      expect(stage.noticesOf("trouble")).toMatchObject([{ with: "address" }]);
    }
  });

  test("a node that restarts costs no event, however it refuses, as long as the session is kept", async () => {
    for (const how of ["op 7", 1001, 1011, 1006, 503] as const) {
      const stage = new Stage(profile, { random: () => 0.3 });
      await stage.connect();
      const refuse = (): void => {
        if (how === "op 7") stage.script.reconnect();
        else if (how === 1006) stage.script.drop();
        else if (how !== 503) stage.script.close(how);
      };
      if (how === 503) stage.script.refuseUpgrade(503, { forMs: 6000 });
      else if (how !== "op 7" && how !== 1006) stage.script.answer("resume", { close: how });
      else stage.script.delay("resumed", "never");
      stage.script.drop();
      for (let n = 0; n < 60; n += 1) {
        if (n % 10 === 0) stage.say(`${n / 10}`);
        await stage.advance(100);
        if ((how === "op 7" || how === 1006) && stage.gateway.shards[0]?.state === "resuming") refuse();
      }
      stage.script.clear();
      await stage.advance(10_000);
      expect([how, stage.contents()]).toEqual([how, ["0", "1", "2", "3", "4", "5"]]);
      expect(stage.noticesOf("sessionLost")).toEqual([]);
    }
  });

  test("a node that never answers a RESUME is left with a new session once the window is over", async () => {
    const stage = new Stage(profile, { rules: { session: { ...sessionRules(profile), resumeWindowMs: 600_000 } } });
    await stage.connect();
    stage.script.answer("resume", { close: 1011 });
    stage.script.drop();
    await stage.advance({ astral: 10_000, fluxer: 60_000, generic: 90_000 }[profile] - 1000);
    expect(stage.noticesOf("sessionLost")).toEqual([]);
    await stage.advance(120_000);
    expect(stage.noticesOf("sessionLost")).toHaveLength(1);
    expect(stage.gateway.shards[0]?.state).toBe("ready");
  });
});

describe("a session store", () => {
  async function record(stage: Stage): Promise<SessionRecord> {
    await stage.connect();
    const [records] = await Promise.all([stage.gateway.suspend(), stage.settle()]);
    return records[0] as SessionRecord;
  }

  test("that fails at first is asked again while the session may live", async () => {
    const stage = new Stage("fluxer");
    const kept = await record(stage);
    let asked = 0;
    const load = (): SessionRecord => {
      if ((asked += 1) < 4) throw new Error("the database restarts");
      return kept;
    };
    const next = stage.open({ store: { load, save: () => undefined } });
    stage.say("meanwhile");
    const connected = next.connect();
    await stage.advance(5000);
    await connected;
    expect(stage.contents()).toEqual(["meanwhile"]);
    expect(stage.noticesOf("storeFailed")).toHaveLength(3);
    await Promise.all([next.close(), stage.advance(6000)]);
  });

  test("that hangs keeps the bot from starting no longer than the server keeps a session", async () => {
    const stage = new Stage("astral");
    const next = stage.open({ store: { load: () => new Promise(() => undefined), save: () => undefined } });
    const connected = next.connect();
    await stage.advance(12_000);
    await connected;
    expect(next.shards).toMatchObject([{ state: "ready" }]);
    await Promise.all([next.close(), stage.advance(6000)]);
  });

  test.each([
    ["of another shard", { shard: 1 }],
    ["of another count", { shardCount: 7 }],
    ["with a number as text", { seq: "12" }],
    ["with a number that is none", { seq: Number.NaN }],
    ["without an id", { sessionId: "" }],
    ["with an id that fits into no frame", { sessionId: "x".repeat(5000) }],
    ["with an unknown form of token", { tokenForm: "sealed" }],
  ])("whose record is %s is told so, and a new session is begun", async (_, change) => {
    const stage = new Stage("astral");
    const kept = await record(stage);
    const next = stage.open({
      store: { load: () => ({ ...kept, ...change }) as SessionRecord, save: () => undefined },
    });
    const connected = next.connect();
    await stage.advance(20_000);
    await connected;
    expect(stage.lines({ beats: false }).filter((line) => /IDENTIFY|RESUME /.test(line))).toEqual([
      "0 > IDENTIFY",
      "1 > IDENTIFY",
    ]);
    expect(stage.noticesOf("storeFailed").length).toBeGreaterThan(0);
    await Promise.all([next.close(), stage.advance(6000)]);
  });

  test("gets one record at a time, the newest last, and never a session that is over", async () => {
    const calls: (number | undefined)[] = [];
    const open: (() => void)[] = [];
    let writing = 0;
    const save = (_: number, __: number, kept: SessionRecord | undefined): Promise<void> => {
      expect((writing += 1)).toBe(1);
      calls.push(kept?.seq);
      return new Promise((resolve) => open.push(() => ((writing -= 1), resolve())));
    };
    const stage = new Stage("astral", { store: { load: () => undefined, save } });
    await stage.connect();
    await stage.advance(1000); // the first write, which takes its time
    stage.say("one");
    await stage.advance(3000);
    stage.script.invalidate(false); // the session is over
    await stage.advance(100);
    open.shift()?.();
    await stage.settle();
    expect(calls).toEqual([3, undefined]);
    open.shift()?.();
    await stage.advance(20_000);
    open.shift()?.();
    await stage.settle();
    stage.say("last words");
    await stage.settle();
    const closing = stage.gateway.close();
    await stage.advance(500);
    while (open.length > 0) {
      open.shift()?.();
      await stage.settle();
    }
    await Promise.all([closing, stage.advance(6000)]);
    await stage.advance(10_000);
    expect(calls.at(-1)).toBeUndefined();
    expect(open).toEqual([]);
  });
});

describe("what GET /gateway/bot says", () => {
  /** A gateway that asks `answer` in place of the mock's REST. */
  function asking(answer: unknown): {
    readonly stage: Stage;
    readonly gateway: Gateway<object>;
    readonly notices: string[];
  } {
    const stage = new Stage("generic");
    const { clock, token, WebSocket, gatewayUrl: url } = stage.chat.options();
    const notices: string[] = [];
    const gateway = createGateway({
      profile: generic,
      url,
      token,
      clock,
      WebSocket,
      logger: stage.logger,
      onNotice: ({ type }) => notices.push(type),
      bot: () => (answer === "hangs" ? new Promise<never>(() => undefined) : Promise.resolve(answer as never)),
    });
    return { stage, gateway: gateway as unknown as Gateway<object>, notices };
  }
  const limit = { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 };

  test.each([
    [{}],
    [null],
    ["down for maintenance"],
    [{ shards: 1, session_start_limit: null }],
    [{ shards: 1, session_start_limit: { total: -5, remaining: "many", reset_after: Number.NaN, max_concurrency: 0 } }],
    [{ shards: 1, session_start_limit: { ...limit, reset_after: 1e300, max_concurrency: 1e300 } }],
    [{ shards: 1, session_start_limit: { ...limit, reset_after: -1e300, max_concurrency: Number.NaN } }],
  ])("is bounded before it is used: %j", async (answer) => {
    const { gateway, stage } = asking(answer);
    const connected = gateway.connect();
    await stage.advance(10_000);
    await connected;
    expect(gateway.shards).toMatchObject([{ state: "ready" }]);
    await Promise.all([gateway.close(), stage.advance(6000)]);
  });

  test.each([
    [{ shards: 1e9 }],
    [{ shards: 0 }],
    [{ shards: Number.NaN }],
    [{ shards: "2" }],
    [{ shards: 1.5 }],
    ["hangs"],
  ])("is asked again when nothing can be made of it: %j", async (answer) => {
    const { gateway, notices, stage } = asking(answer);
    const refused = failure(gateway.connect());
    await stage.advance(300_000);
    expect(gateway.shards).toEqual([]);
    expect(notices.length).toBeGreaterThanOrEqual(2);
    expect(new Set(notices)).toEqual(new Set(["trouble"]));
    await Promise.all([gateway.close(), stage.advance(6000)]);
    expect(await refused).toMatchObject({ code: "GATEWAY_CLOSED" });
    expect(stage.mock.clock.pending()).toMatchObject({ wait: 0, guard: 0 });
  });
});
