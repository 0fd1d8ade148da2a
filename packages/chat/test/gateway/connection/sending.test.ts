import { describe, expect, test } from "vitest";
import { GatewayError } from "@antiphon/chat/gateway";
import { every, Stage } from "../stage.js";

const idle = { op: 3, d: { status: "idle" } };
const lazy = { op: 8, d: { guild_id: "1", query: "x", limit: 1 } };

describe.each(every)("on %s", (profile) => {
  test("G30 stays silent for the cool-down after 4008, and never sends more than the limit", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    stage.script.close(4008);
    await stage.advance(59_000);
    expect(stage.sockets).toHaveLength(1);
    await stage.advance(20_000);
    const next =
      profile === "astral"
        ? stage.prelude(1)
        : ["1 < HELLO 41250", `1 > RESUME ${stage.burstSeq}`, `1 < RESUMED ${stage.burstSeq}`];
    // Fluxer and generic keep the session for a minute or more; a pause of a minute can end Fluxer's.
    const lines = stage.lines({ beats: false });
    expect(lines.slice(0, stage.prelude().length + 1)).toEqual([...stage.prelude(), "0 closed 4008 by server"]);
    if (profile !== "fluxer") expect(lines).toEqual([...stage.prelude(), "0 closed 4008 by server", ...next]);
    expect(mostIn(stage, 60_000)).toBeLessThanOrEqual(120);
  });

  test.each([1500, 41_250])(
    "G37 spreads 150 frames over the limit, with beats every %i ms on time",
    async (interval) => {
      const stage = new Stage(profile, { random: () => 0.5, maxQueue: 1000 });
      stage.script.heartbeatInterval(interval);
      await stage.connect();
      const limit = profile === "fluxer" ? 600 : 120;
      const count = profile === "fluxer" ? 700 : 150;
      const sent: number[] = [];
      for (let n = 0; n < count; n += 1)
        void stage.gateway.send({ op: 8, d: { ...lazy.d, nonce: `${n}` } }).then(() => sent.push(n));
      await stage.advance(200_000);
      expect(sent).toEqual(Array.from({ length: count }, (_, n) => n));
      expect(mostIn(stage, 60_000)).toBeLessThanOrEqual(limit);
      expect(stage.sockets).toHaveLength(1);
      const beats = stage.times(0, 1, "client");
      const period = interval * (profile === "generic" ? 1 : 0.9);
      for (let n = 1; n < beats.length; n += 1)
        expect(Math.abs((beats[n] as number) - (beats[n - 1] as number) - period)).toBeLessThanOrEqual(period / 100);
    },
  );

  test("G39 holds what is sent while resuming until RESUMED, and writes it once", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    stage.script.delay("resumed", 5000, 1);
    stage.script.drop();
    await stage.advance(1000);
    const written = stage.gateway.send(idle);
    await stage.advance(1000);
    expect(stage.lines({ beats: false }).at(-1)).toBe(`1 > RESUME ${stage.burstSeq}`);
    await stage.advance(4000);
    await written;
    expect(stage.lines({ beats: false }).slice(-3)).toEqual([
      `1 > RESUME ${stage.burstSeq}`,
      `1 < RESUMED ${stage.burstSeq}`,
      "1 > PRESENCE",
    ]);
  });

  test("G40 rejects at once what cannot be sent, each with its own code", async () => {
    const stage = new Stage(profile, { maxQueue: 2 });
    await expect(stage.gateway.send(idle)).rejects.toMatchObject({ code: "GATEWAY_CLOSED" });
    await stage.connect();
    stage.script.killSession();
    stage.script.drop();
    await stage.settle();
    const controller = new AbortController();
    const aborted = stage.gateway.send(idle, { signal: controller.signal });
    const lost = stage.gateway.send(idle);
    await expect(stage.gateway.send(idle)).rejects.toMatchObject({ code: "QUEUE_FULL" });
    controller.abort(new Error("changed my mind"));
    await expect(aborted).rejects.toThrow("changed my mind");
    const kept = stage.gateway.send(idle, { replayable: true });
    await Promise.all([expect(lost).rejects.toMatchObject({ code: "SESSION_REPLACED" }), stage.advance(20_000)]);
    await kept;
    expect(stage.lines({ beats: false }).slice(-1)).toEqual(["2 > PRESENCE"]);
    await expect(stage.gateway.send(idle, { signal: AbortSignal.abort(new Error("too late")) })).rejects.toThrow(
      "too late",
    );
  });

  test("G41 refuses a frame above 4096 bytes, or of an op that clients do not send, without touching the socket", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    const big = stage.gateway.send({ op: 8, d: { guild_id: "1", query: "é".repeat(2100), limit: 1 } });
    await expect(big).rejects.toBeInstanceOf(GatewayError);
    await expect(big).rejects.toMatchObject({ code: "FRAME_TOO_LARGE" });
    await expect(stage.gateway.send({ op: 7, d: null })).rejects.toMatchObject({ code: "UNKNOWN_OP" });
    await expect(stage.gateway.send({ op: 99, d: null })).rejects.toMatchObject({ code: "UNKNOWN_OP" });
    await stage.advance(1000);
    expect(stage.lines({ beats: false })).toEqual(stage.prelude());
  });

  test("sends a presence again in later sessions", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    await stage.gateway.presence({ status: "dnd" });
    stage.script.invalidate(false);
    await stage.advance(20_000);
    const identify = stage.sockets[1]?.frames.find(({ from }) => from === "client");
    expect(JSON.parse(String(identify?.data))).toMatchObject({ op: 2, d: { presence: { status: "dnd" } } });
  });
});

test("presence updates keep to the limit of their own on Fluxer", async () => {
  const stage = new Stage("fluxer");
  await stage.connect();
  const startedAt = stage.mock.clock.now();
  const at: number[] = [];
  for (let n = 0; n < 12; n += 1) void stage.gateway.send(idle).then(() => at.push(stage.mock.clock.now() - startedAt));
  await stage.advance(60_000);
  expect(at).toEqual([0, 0, 0, 0, 0, 20_000, 20_000, 20_000, 20_000, 20_000, 40_000, 40_000]);
});

/** The most frames that the client sent in any window, over all sockets. */
function mostIn(stage: Stage, windowMs: number): number {
  const times = stage.sockets
    .flatMap(({ frames }) => frames.filter(({ from }) => from === "client").map(({ at }) => at))
    .sort((a, b) => a - b);
  return Math.max(...times.map((time, index) => times.slice(index).filter((other) => other - time < windowMs).length));
}
