import { afterEach, describe, expect, test, vi } from "vitest";
import { GatewayError, type GatewayNotice, sessionsFrom } from "@antiphon/chat/gateway";
import { every, failure, Stage, type StageOptions } from "../stage.js";

const consoleError = vi.spyOn(console, "error").mockImplementation(() => undefined);
afterEach(() => consoleError.mockClear());

const fails: Readonly<Record<string, () => unknown>> = {
  throws: () => {
    throw new Error("a closed logger");
  },
  rejects: () => Promise.reject(new Error("a closed logger")),
  "never settles": () => new Promise(() => undefined),
  "gives what is no promise": () => ({ then: "later" }),
};

describe.each(every)("on %s", (profile) => {
  test.each(Object.keys(fails))("onError that %s stops nothing, and is told of once", async (kind) => {
    const stage = new Stage(profile, { onError: fails[kind] as never });
    stage.gateway.on("MESSAGE_CREATE", () => {
      throw new Error("a bug");
    });
    stage.gateway.on("MESSAGE_CREATE", () => Promise.reject(new Error("another")));
    await stage.connect();
    for (let n = 0; n < 20; n += 1) stage.say(`${n}`);
    await stage.advance(100_000);
    expect(stage.contents()).toHaveLength(20);
    expect(stage.sockets).toHaveLength(1);
    expect(consoleError).toHaveBeenCalledTimes(kind === "throws" || kind === "rejects" ? 1 : 0);
  });

  test.each(Object.keys(fails))("onNotice that %s stops nothing", async (kind) => {
    const stage = new Stage(profile, { onNotice: fails[kind] as never });
    await stage.connect();
    stage.script.drop();
    stage.say("meanwhile");
    await stage.advance(5000);
    expect(stage.contents()).toEqual(["meanwhile"]);
    expect(stage.errors.length > 0).toBe(kind === "throws" || kind === "rejects");
  });

  test("whoever is told may close the gateway, whatever it is told", async () => {
    const types: GatewayNotice["type"][] = [
      "connecting",
      "hello",
      "ready",
      "latency",
      "disconnected",
      "resumed",
      "sessionLost",
    ];
    for (const type of types) {
      const options: StageOptions = {
        random: () => 0.3,
        onNotice: (notice) => {
          if (notice.type === type) void stage.gateway.close();
        },
      };
      const stage: Stage = new Stage(profile, options);
      stage.gateway.connect().catch(() => undefined);
      await stage.advance(20_000);
      if (type === "sessionLost") stage.script.killSession();
      stage.script.drop();
      await stage.advance(20_000);
      await stage.gateway.closed;
      const before = stage.sockets.length;
      await stage.advance(200_000);
      expect([type, stage.sockets.length, stage.gateway.signal.aborted]).toEqual([type, before, true]);
      expect(stage.mock.clock.pending()).toMatchObject({ wait: 0, guard: 0 });
    }
  });

  test("a handler may add, remove, ask, send and close, and none is called after the end", async () => {
    const stage = new Stage(profile);
    const seen: string[] = [];
    const stop = stage.gateway.on("MESSAGE_CREATE", () => {
      stop();
      stage.gateway.on("MESSAGE_CREATE", () => seen.push("added"));
      void stage.gateway.presence({ status: "idle" });
      void stage.gateway.events();
    });
    stage.gateway.on("MESSAGE_CREATE", (message) => {
      if ((message as { content: string }).content === "end") void stage.gateway.close();
    });
    await stage.connect();
    for (const content of ["1", "2", "end", "3", "4"]) stage.say(content);
    await stage.advance(10_000);
    expect(seen).toEqual(["added", "added"]);
    expect(stage.errors).toEqual([]);
  });

  test("guilds follow each READY: what was left meanwhile is forgotten", async () => {
    const stage = new Stage(profile);
    const other = stage.chat.guild({ name: "Left" });
    await stage.connect();
    const first = stage.gateway.settled();
    await stage.advance(2000);
    expect((await first).available).toContain(other.id);
    const gone = JSON.stringify({
      op: 0,
      t: "READY",
      s: 1,
      d: { session_id: "another", user: { id: stage.chat.botId }, guilds: [{ id: "77", unavailable: true }] },
    });
    stage.script.raw(gone);
    const second = stage.gateway.settled({ quietMs: 3000 });
    await stage.advance(4000);
    expect(await second).toEqual({ available: [], unavailable: ["77"] });
  });
});

test("a session that goes on in another process knows its account, and settles without a READY", async () => {
  const stage = new Stage("astral");
  await stage.connect();
  const [records] = await Promise.all([stage.gateway.suspend(), stage.settle()]);
  const next = stage.open({ store: sessionsFrom(JSON.parse(JSON.stringify(records)) as typeof records) });
  const settled = next.settled();
  const connected = next.connect();
  await stage.advance(3000);
  await connected;
  expect(next.userId).toBe(stage.chat.botId);
  expect(await settled).toEqual({ available: [], unavailable: [] });
  await Promise.all([next.close(), stage.advance(6000)]);
});

test("settled() waits for every shard, and forgets by shard", async () => {
  const stage = new Stage("generic", { shards: 2 });
  const settled = stage.gateway.settled();
  let done = false;
  void settled.then(() => (done = true));
  const connected = stage.gateway.connect();
  await stage.advance(4000); // the second shard waits at the gate
  expect(done).toBe(false);
  await stage.advance(20_000);
  await connected;
  expect((await settled).available).toContain(stage.chat.guildId);
});

test("settled() ends with the gateway, whenever it was asked for", async () => {
  const stage = new Stage("astral");
  const before = failure(stage.gateway.settled());
  await Promise.all([stage.gateway.close(), stage.settle()]);
  expect(await before).toMatchObject({ code: "GATEWAY_CLOSED" });
  await expect(stage.gateway.settled()).rejects.toBeInstanceOf(GatewayError);
});

test("an iterator that nobody reads holds the gateway for a minute, and is given up then", async () => {
  const paused: string[] = [];
  const stage = new Stage("astral");
  const { WebSocket: Base } = stage.chat.options();
  // The mock's class, as one that can be paused: what comes meanwhile is kept.
  class Pausable extends (Base as unknown as new (url: string) => {
    addEventListener(type: string, run: (event: object) => void): void;
  }) {
    #held: (() => void)[] | undefined;
    override addEventListener(type: string, run: (event: object) => void): void {
      super.addEventListener(type, (event) => {
        if (this.#held && type === "message") this.#held.push(() => run(event));
        else run(event);
      });
    }
    pause(): void {
      paused.push("pause");
      this.#held ??= [];
    }
    resume(): void {
      paused.push("resume");
      const held = this.#held ?? [];
      this.#held = undefined;
      for (const run of held) run();
    }
  }
  const seen: unknown[] = [];
  const gateway = stage.openWith(Pausable);
  gateway.on("MESSAGE_CREATE", () => seen.push(1));
  const connected = gateway.connect();
  await stage.settle();
  await connected;
  const forgotten = gateway.events({ bufferSize: 10 });
  for (let n = 0; n < 50; n += 1) stage.say(`${n}`);
  await stage.advance(50_000);
  expect(seen.length).toBeLessThan(50);
  await stage.advance(20_000);
  expect(seen).toHaveLength(50);
  expect(paused).toContain("resume");
  for (let n = 0; n < 11; n += 1) await forgotten.next();
  await expect(forgotten.next()).rejects.toMatchObject({ code: "BUFFER_OVERFLOW" });
  expect(stage.noticesOf("consumerStalled").length).toBeLessThanOrEqual(1);
  await Promise.all([gateway.close(), stage.advance(6000)]);
});
