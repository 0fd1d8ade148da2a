import {
  type AstralEvents,
  type Gateway,
  joinVoice,
  leaveVoice,
  type VoiceConnection,
  type VoiceTarget,
} from "@antiphon/chat/gateway";
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

const target = { guild_id: "10", channel_id: "20" };

/** A platform where the bot is in voice already, at `target`. */
async function createJoined(as: object = {}): Promise<ReturnType<typeof createPlatform> & { there: VoiceConnection }> {
  const platform = createPlatform();
  const joining = joinVoice(platform.gateway, { ...target, ...as });
  platform.state("10", "20", as);
  platform.server("10", "token");
  return { ...platform, there: await joining };
}

/** Lets what has been resolved go on. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("joinVoice", () => {
  test("waits for a server with an endpoint, and takes the newest", async () => {
    const { gateway, state, server } = createPlatform();
    const joined = joinVoice(gateway, target);
    state("10", "20");
    server("10", "first", null);
    server("10", "empty", "");
    await turn();
    server("10", "second");
    expect((await joined).server).toMatchObject({ token: "second", endpoint: "wss://voice.example" });
  });

  test("takes the server that came before the state, and not that of another connection", async () => {
    const { gateway, state, server } = createPlatform();
    const joined = joinVoice(gateway, target);
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
    const refused = joinVoice(gateway, target);
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
    const { gateway, state, server, sent, there } = await createJoined();
    expect(await joinVoice(gateway, target)).toEqual(there);
    expect(sent).toHaveLength(1);
    const muted = joinVoice(gateway, { ...target, self_mute: true });
    await turn();
    expect(sent).toHaveLength(2);
    state("10", "20", { self_mute: true });
    expect((await muted).server.token).toBe("token");
    server("10", "replaced");
    expect((await joinVoice(gateway, { ...target, self_mute: true })).server.token).toBe("replaced");
  });

  test.each(["self_mute", "self_deaf", "self_video", "self_stream"] as const)(
    "asks when %s is to be otherwise than it is, and only then",
    async (flag) => {
      const { gateway, state, sent } = await createJoined({ [flag]: true });
      for (const more of [{}, { [flag]: undefined }, { [flag]: true }])
        await joinVoice(gateway, { ...target, ...more });
      expect(sent).toHaveLength(1);
      const other = joinVoice(gateway, { ...target, [flag]: false });
      await turn();
      expect(sent).toHaveLength(2);
      expect(sent[1]).toMatchObject({ [flag]: false });
      state("10", "20", { [flag]: false });
      await other;
    },
  );

  test("asks when the bot is there over another connection than it is to be, and only then", async () => {
    const { gateway, sent } = await createJoined();
    await joinVoice(gateway, { ...target, connection_id: "c10" });
    expect(sent).toHaveLength(1);
    void joinVoice(gateway, { ...target, connection_id: "other" }).catch(() => undefined);
    await turn();
    expect(sent).toHaveLength(2);
  });

  test("asks with what is said of it, unmuted and undeafened where nothing is", async () => {
    const { gateway, sent } = createPlatform();
    for (const more of [{}, { self_mute: true }, { self_deaf: true, self_video: false }])
      joinVoice(gateway, { guild_id: "10", channel_id: "20", ...more }, { timeoutMs: 1 }).catch(() => undefined);
    await turn();
    expect(sent).toEqual([{ self_mute: false, self_deaf: false, guild_id: "10", channel_id: "20" }]);
  });

  test("a server without an endpoint that comes before the state is none", async () => {
    const { gateway, state, server } = createPlatform();
    const joined = joinVoice(gateway, target);
    server("10", "early", null);
    state("10", "20");
    await turn();
    server("10", "token");
    expect((await joined).server.token).toBe("token");
    expect((await joinVoice(gateway, target)).server.token).toBe("token");
  });

  test("what happens to others in the same guild, and to the bot in others, is no answer", async () => {
    const { gateway, state, server, sent } = createPlatform();
    const first = joinVoice(gateway, target);
    state("10", "20", { user_id: "2", connection_id: "theirs" });
    state("11", "20");
    server("11", "of another guild");
    await turn();
    state("10", "20");
    server("10", "token");
    expect(await first).toMatchObject({ state: { user_id: "1", connection_id: "c10" }, server: { token: "token" } });
    state("10", "99", { user_id: "2", connection_id: "theirs" });
    state("10", null, { user_id: "3", connection_id: "theirs" });
    expect(await joinVoice(gateway, target)).toEqual(await first);
    expect(sent).toHaveLength(1);
  });

  test.each<[who: string, ofState: object, ofServer: object]>([
    ["neither", { connection_id: undefined }, { connection_id: undefined }],
    ["the state alone", {}, { connection_id: undefined }],
    ["the server alone", { connection_id: undefined }, {}],
    ["neither, by null", { connection_id: null }, { connection_id: null }],
    ["both", {}, {}],
  ])("state and server belong together where %s names the connection", async (_, ofState, ofServer) => {
    const { gateway, state, server } = createPlatform();
    const joined = joinVoice(gateway, target);
    state("10", "20", ofState);
    server("10", "token", "wss://voice.example", ofServer);
    expect((await joined).server.token).toBe("token");
  });

  test("the next one asks once the platform has answered, be it before the server is there, and not when the bot is moved elsewhere", async () => {
    const { gateway, state, server, sent } = createPlatform();
    const first = joinVoice(gateway, target);
    const second = joinVoice(gateway, { guild_id: "12", channel_id: "22" });
    state("10", "99");
    await turn();
    expect(sent).toHaveLength(1);
    state("10", "20");
    await turn();
    expect(sent).toHaveLength(2);
    state("12", "22");
    server("12", "b");
    server("10", "a");
    expect([(await first).server.token, (await second).server.token]).toEqual(["a", "b"]);
  });

  test("a refusal after the answer is about something else", async () => {
    const { gateway, state, server, emit } = createPlatform();
    const joined = joinVoice(gateway, target);
    state("10", "20");
    await turn();
    emit("GATEWAY_ERROR", { code: "VOICE_CHANNEL_FULL", message: "full" });
    server("10", "token");
    expect((await joined).server.token).toBe("token");
  });

  test("a server is kept while the bot stays, and forgotten with the channel", async () => {
    const { gateway, state, server, sent } = await createJoined();
    state("10", "20", { self_mute: true });
    expect((await joinVoice(gateway, target)).server.token).toBe("token");
    state("10", "30");
    const moved = joinVoice(gateway, { guild_id: "10", channel_id: "30" });
    await turn();
    expect(sent).toHaveLength(2);
    state("10", "30");
    server("10", "of the new channel");
    expect((await moved).server.token).toBe("of the new channel");
  });

  test.each<[what: string, given: object, options: object, text: string]>([
    ["a misspelt member", { guild_id: "10", channelId: "20" }, {}, "Did you mean `channel_id`?"],
    ["no channel", { guild_id: "10" }, {}, "needs `channel_id`"],
    ["a channel of null", { guild_id: "10", channel_id: null }, {}, "leaveVoice()"],
    ["an empty channel", { guild_id: "10", channel_id: "" }, {}, "`channel_id`"],
    ["a number, which is not exact", { guild_id: 1474882870798782465n, channel_id: "20" }, {}, "`guild_id`"],
    ["a mention", { guild_id: "10", channel_id: "<#20>" }, {}, "`channel_id`"],
    ["a flag that is none", { guild_id: "10", channel_id: "20", self_mute: "yes" }, {}, "`self_mute`"],
    ["no time", { guild_id: "10", channel_id: "20" }, { timeoutMs: 0 }, "`timeoutMs`"],
    ["no number", { guild_id: "10", channel_id: "20" }, { timeoutMs: Number.NaN }, "`timeoutMs`"],
    ["a misspelt option", { guild_id: "10", channel_id: "20" }, { timeout: 5 }, "Did you mean `timeoutMs`?"],
    ["a signal that is none", { guild_id: "10", channel_id: "20" }, { signal: true }, "`signal`"],
  ])("refuses %s before anything is sent", async (_, given, options, text) => {
    const { gateway, listening, sent } = createPlatform();
    await expect(joinVoice(gateway, given as never, options)).rejects.toMatchObject({
      code: "INVALID_OPTION",
      message: expect.stringContaining(text) as unknown,
    });
    const { channel_id: _unused, ...place } = given as Record<string, unknown>;
    if (!text.includes("channel_id") && !text.includes("leaveVoice"))
      await expect(leaveVoice(gateway, place as never, options)).rejects.toMatchObject({ code: "INVALID_OPTION" });
    expect([listening(), sent]).toEqual([0, []]);
  });

  test.each([
    ["left", ({ state }: ReturnType<typeof createPlatform>) => state("10", null)],
    ["was moved", ({ state }: ReturnType<typeof createPlatform>) => state("10", "99")],
    ["has a new session", ({ emit }: ReturnType<typeof createPlatform>) => emit("READY", {}, 0)],
    ["lost the guild", ({ emit }: ReturnType<typeof createPlatform>) => emit("GUILD_DELETE", { id: "10" })],
    ["lost the server", ({ server }: ReturnType<typeof createPlatform>) => server("10", "t", null)],
  ])("asks again after the bot %s", async (_, happens) => {
    const platform = await createJoined();
    const { gateway, state, server, sent } = platform;
    happens(platform);
    const again = joinVoice(gateway, target);
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
    const first = joinVoice(gateway, target);
    const own = listening();
    const second = joinVoice(gateway, { guild_id: "12", channel_id: "22" }, { signal: stop.signal });
    stop.abort(new Error("never mind"));
    await expect(second).rejects.toThrow("never mind");
    expect(listening()).toBe(own);
    ended.abort(new Error("closed"));
    await expect(first).rejects.toThrow("closed");
    await expect(joinVoice(gateway, target)).rejects.toThrow("closed");
    expect(sent).toHaveLength(1);
  });
});

test("leaveVoice is done when the state says so, and the bot is asked in again after it", async () => {
  const { gateway, state, sent } = await createJoined();
  const left = leaveVoice(gateway, { guild_id: "10" });
  state("10", null);
  await left;
  void joinVoice(gateway, target).catch(() => undefined);
  await turn();
  expect(sent.map(({ channel_id }) => channel_id)).toEqual(["20", null, "20"]);
});
