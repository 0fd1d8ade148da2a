import { type AstralEvents, type Gateway, joinVoice, leaveVoice, type VoiceTarget } from "@antiphon/chat/gateway";
import { describe, expect, test } from "vitest";

type Frame = { readonly op: number; readonly d: VoiceTarget };

/** A gateway of which the test is the platform. */
function createPlatform() {
  const handlers = new Map<string, Set<(data: unknown, info: { shard: number }) => void>>();
  const timers = new Map<() => void, number>();
  const ended = new AbortController();
  const sent: Frame["d"][] = [];
  const gateway = {
    userId: "1",
    signal: ended.signal,
    clock: {
      timer(run: () => void, ms: number) {
        timers.set(run, ms);
        return () => void timers.delete(run);
      },
    },
    shardOf: (guildId: string) => Number(guildId) % 2,
    on(event: string, handler: (data: unknown, info: { shard: number }) => void) {
      const set = handlers.get(event) ?? new Set();
      handlers.set(event, set.add(handler));
      return () => void set.delete(handler);
    },
    send: ({ d }: Frame) => Promise.resolve(void sent.push(d)),
  };
  const emit = (event: string, data: object, shard = 0): void => {
    for (const handler of handlers.get(event) ?? []) handler(data, { shard });
  };
  return {
    gateway: gateway as unknown as Gateway<AstralEvents>,
    sent,
    emit,
    ended,
    state: (guild_id: string, channel_id: string | null, more: object = {}) =>
      emit("VOICE_STATE_UPDATE", { guild_id, channel_id, user_id: "1", connection_id: `c${guild_id}`, ...more }),
    server: (guild_id: string, token: string, endpoint: string | null = "wss://voice.example", more: object = {}) =>
      emit("VOICE_SERVER_UPDATE", { guild_id, token, endpoint, connection_id: `c${guild_id}`, ...more }),
    expire: () => [...timers.keys()].map((run) => run()),
    listening: () => [...handlers.values()].reduce((sum, set) => sum + set.size, 0),
    timers,
  };
}

/** Lets what has been resolved go on. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("joinVoice", () => {
  test("waits for a server with an endpoint, and takes the newest", async () => {
    const { gateway, state, server } = createPlatform();
    const joined = joinVoice(gateway, { guild_id: "10", channel_id: "20" });
    state("10", "20");
    server("10", "first", null);
    server("10", "empty", "");
    await turn();
    server("10", "second");
    expect((await joined).server).toMatchObject({ token: "second", endpoint: "wss://voice.example" });
  });

  test("takes the server that came before the state, and not that of another connection", async () => {
    const { gateway, state, server } = createPlatform();
    const joined = joinVoice(gateway, { guild_id: "10", channel_id: "20" });
    server("10", "of another", "wss://old.example", { connection_id: "gone" });
    state("10", "20");
    await turn();
    server("10", "right");
    expect((await joined).server.token).toBe("right");
    const moved = joinVoice(gateway, { guild_id: "10", channel_id: "21" });
    server("10", "early");
    state("10", "21");
    expect((await moved).server.token).toBe("early");
  });

  test("gives joins of several guilds their own state and server, in whatever order they are answered", async () => {
    const { gateway, state, server, sent } = createPlatform();
    const guilds = ["10", "11", "12", "13"];
    const joins = guilds.map((guild_id) => joinVoice(gateway, { guild_id, channel_id: `2${guild_id}` }));
    await turn();
    for (const guild of [...guilds].reverse()) server(guild, `token ${guild}`);
    for (const guild of guilds) {
      state(guild, `2${guild}`);
      await turn();
    }
    const found = await Promise.all(joins);
    expect(found.map(({ server: { token }, state: { channel_id } }) => `${token} in ${channel_id}`)).toEqual(
      guilds.map((guild) => `token ${guild} in 2${guild}`),
    );
    expect(sent).toHaveLength(4);
  });

  test("a refusal concerns the join that was asked for, and the next one is asked for then", async () => {
    const { gateway, state, server, emit, sent } = createPlatform();
    const refused = joinVoice(gateway, { guild_id: "10", channel_id: "20" });
    const other = joinVoice(gateway, { guild_id: "12", channel_id: "22" });
    const elsewhere = joinVoice(gateway, { guild_id: "11", channel_id: "21" });
    await turn();
    expect(sent.map(({ guild_id }) => guild_id)).toEqual(["10", "11"]);
    emit("GATEWAY_ERROR", { code: "VOICE_CHANNEL_FULL", message: "full" }, 0);
    await expect(refused).rejects.toMatchObject({ code: "REQUEST_REFUSED", reason: "VOICE_CHANNEL_FULL" });
    await turn();
    expect(sent.map(({ guild_id }) => guild_id)).toEqual(["10", "11", "12"]);
    for (const [guild, channel] of [
      ["12", "22"],
      ["11", "21"],
    ] as const) {
      state(guild, channel);
      server(guild, guild);
    }
    expect([(await other).server.token, (await elsewhere).server.token]).toEqual(["12", "11"]);
  });

  test("returns at once when the bot is there already, and asks when it is to be there in another way", async () => {
    const { gateway, state, server, sent } = createPlatform();
    const target = { guild_id: "10", channel_id: "20" };
    const first = joinVoice(gateway, target);
    state("10", "20");
    server("10", "token");
    await first;
    expect(await joinVoice(gateway, target)).toEqual(await first);
    expect(sent).toHaveLength(1);
    const muted = joinVoice(gateway, { ...target, self_mute: true });
    await turn();
    expect(sent).toHaveLength(2);
    state("10", "20", { self_mute: true });
    expect((await muted).server.token).toBe("token");
    server("10", "replaced");
    expect((await joinVoice(gateway, { ...target, self_mute: true })).server.token).toBe("replaced");
  });

  test.each([
    ["left", ({ state }: ReturnType<typeof createPlatform>) => state("10", null)],
    ["was moved", ({ state }: ReturnType<typeof createPlatform>) => state("10", "99")],
    ["has a new session", ({ emit }: ReturnType<typeof createPlatform>) => emit("READY", {}, 0)],
    ["lost the guild", ({ emit }: ReturnType<typeof createPlatform>) => emit("GUILD_DELETE", { id: "10" })],
    ["lost the server", ({ server }: ReturnType<typeof createPlatform>) => server("10", "t", null)],
  ])("asks again after the bot %s", async (_, happens) => {
    const platform = createPlatform();
    const { gateway, state, server, sent } = platform;
    const first = joinVoice(gateway, { guild_id: "10", channel_id: "20" });
    state("10", "20");
    server("10", "token");
    await first;
    happens(platform);
    const again = joinVoice(gateway, { guild_id: "10", channel_id: "20" });
    await turn();
    expect(sent).toHaveLength(2);
    state("10", "20");
    server("10", "newer");
    expect((await again).server.token).toBe("newer");
  });

  test.each([
    ["nothing", (): void => undefined, "was not answered"],
    [
      "a state alone",
      ({ state }: ReturnType<typeof createPlatform>) => state("10", "20"),
      "no server with an endpoint",
    ],
  ])("ends at its time limit after %s, and lets the next one ask", async (_, happens, message) => {
    const platform = createPlatform();
    const { gateway, expire, sent, timers } = platform;
    const first = joinVoice(gateway, { guild_id: "10", channel_id: "20" }, { timeoutMs: 1000 });
    await turn();
    expect([...timers.values()]).toEqual([1000]);
    happens(platform);
    expire();
    await expect(first).rejects.toMatchObject({ code: "GATEWAY_TIMEOUT", message: expect.stringContaining(message) });
    const second = joinVoice(gateway, { guild_id: "12", channel_id: "22" });
    await turn();
    expect(sent).toHaveLength(2);
    platform.state("12", "22");
    platform.server("12", "t");
    await second;
    expect(timers.size).toBe(0);
  });

  test("an end of the gateway or of the caller ends it, also while it waits for its turn", async () => {
    const { gateway, ended, listening, sent } = createPlatform();
    const stop = new AbortController();
    const first = joinVoice(gateway, { guild_id: "10", channel_id: "20" });
    const own = listening();
    const second = joinVoice(gateway, { guild_id: "12", channel_id: "22" }, { signal: stop.signal });
    stop.abort(new Error("never mind"));
    await expect(second).rejects.toThrow("never mind");
    expect(listening()).toBe(own);
    ended.abort(new Error("closed"));
    await expect(first).rejects.toThrow("closed");
    await expect(joinVoice(gateway, { guild_id: "10", channel_id: "20" })).rejects.toThrow("closed");
    expect(sent).toHaveLength(1);
  });
});

test("leaveVoice is done when the state says so, and the bot is asked in again after it", async () => {
  const { gateway, state, server, sent } = createPlatform();
  const joined = joinVoice(gateway, { guild_id: "10", channel_id: "20" });
  state("10", "20");
  server("10", "token");
  await joined;
  const left = leaveVoice(gateway, { guild_id: "10" });
  state("10", null);
  await left;
  void joinVoice(gateway, { guild_id: "10", channel_id: "20" }).catch(() => undefined);
  await turn();
  expect(sent.map(({ channel_id }) => channel_id)).toEqual(["20", null, "20"]);
});
