import { describe, expect, test } from "vitest";
import { createMock, type Mock } from "@antiphon/mock";

interface Frame {
  readonly op: number;
  readonly t?: string;
  readonly s?: number;
  readonly d?: unknown;
}

/** A WebSocket by hand, as somebody without a library would write it. */
class Raw {
  readonly frames: Frame[] = [];
  closed: { readonly code: number; readonly reason: string } | undefined;
  readonly #socket: WebSocket;
  readonly #mock: Mock;

  static async open(mock: Mock, query = "v=1&encoding=json"): Promise<Raw> {
    const raw = new Raw(mock, query);
    await mock.clock.settle();
    return raw;
  }

  private constructor(mock: Mock, query: string) {
    this.#mock = mock;
    this.#socket = new (chat.options().WebSocket)(`${chat.gatewayUrl}?${query}`);
    this.#socket.addEventListener("message", ({ data }) => this.frames.push(JSON.parse(String(data)) as Frame));
    this.#socket.addEventListener("close", ({ code, reason }) => (this.closed = { code, reason }));
  }

  async send(frame: unknown): Promise<void> {
    this.#socket.send(
      typeof frame === "string" || frame instanceof Uint8Array
        ? (frame as Uint8Array<ArrayBuffer>)
        : JSON.stringify(frame),
    );
    await this.#mock.clock.settle();
  }

  async identify(more: object = {}): Promise<string> {
    await this.send({
      op: 2,
      d: { token: chat.token, properties: { os: "linux", browser: "x", device: "x" }, ...more },
    });
    return (this.frames.find(({ t }) => t === "READY")?.d as { session_id: string } | undefined)?.session_id ?? "";
  }

  async drop(): Promise<void> {
    this.#socket.close();
    await this.#mock.clock.settle();
  }
}

/** The platform under test, as `start` set it. */
let chat: Mock["astral"];

function start(profile: "astral" | "fluxer"): Mock {
  const mock = createMock({ seed: 1, clock: "manual" });
  chat = profile === "astral" ? mock.astral : mock.fluxer;
  return mock;
}

const identified = async (raw: Raw): Promise<void> => void (await raw.identify());
const properties = { os: "linux", browser: "x", device: "x" };

interface Case {
  readonly name: string;
  readonly run: (raw: Raw) => Promise<unknown>;
  readonly astral: number | "op9" | "open";
  readonly fluxer: number | "op9" | "open";
}

const cases: readonly Case[] = [
  {
    name: "a frame over 4096 bytes",
    run: (raw) => raw.send(JSON.stringify({ op: 1, d: "x".repeat(4096) })),
    astral: 4002,
    fluxer: 4002,
  },
  { name: "text that is not JSON", run: (raw) => raw.send("{"), astral: 4002, fluxer: 4002 },
  { name: "a frame without op", run: (raw) => raw.send({}), astral: 4002, fluxer: 4002 },
  { name: "an unknown op before IDENTIFY", run: (raw) => raw.send({ op: 77, d: null }), astral: 4001, fluxer: 4003 },
  {
    name: "an unknown op in a session",
    run: async (raw) => (await identified(raw), raw.send({ op: 77, d: null })),
    astral: 4001,
    fluxer: 4001,
  },
  {
    name: "an ACK from the client",
    run: async (raw) => (await identified(raw), raw.send({ op: 11, d: null })),
    astral: 4001,
    fluxer: 4001,
  },
  { name: "op 5", run: async (raw) => (await identified(raw), raw.send({ op: 5, d: {} })), astral: 4001, fluxer: 4001 },
  { name: "a known op without d", run: (raw) => raw.send({ op: 1 }), astral: 4001, fluxer: 4001 },
  { name: "IDENTIFY without d", run: (raw) => raw.send({ op: 2 }), astral: 4005, fluxer: 4005 },
  {
    name: "a presence before IDENTIFY",
    run: (raw) => raw.send({ op: 3, d: { status: "idle" } }),
    astral: 4003,
    fluxer: 4003,
  },
  {
    name: "IDENTIFY without properties",
    run: (raw) => raw.send({ op: 2, d: { token: chat.token } }),
    astral: 4002,
    fluxer: 4002,
  },
  {
    name: "IDENTIFY with a wrong token",
    run: (raw) => raw.send({ op: 2, d: { token: "1.wrong", properties } }),
    astral: 4004,
    fluxer: 4004,
  },
  {
    name: "IDENTIFY with the token prefixed",
    run: (raw) => raw.send({ op: 2, d: { token: `Bot ${chat.token}`, properties } }),
    astral: "open",
    fluxer: 4004,
  },
  { name: "IDENTIFY with a negative flag", run: (raw) => raw.identify({ flags: -1 }), astral: 4002, fluxer: 4002 },
  {
    name: "IDENTIFY with a shard out of range",
    run: (raw) => raw.identify({ shard: [4, 4] }),
    astral: "open",
    fluxer: 4010,
  },
  { name: "IDENTIFY twice", run: async (raw) => (await identified(raw), raw.identify()), astral: 4005, fluxer: 4005 },
  {
    name: "a beat that is no number",
    run: async (raw) => (await identified(raw), raw.send({ op: 1, d: "x" })),
    astral: 4007,
    fluxer: 4007,
  },
  {
    name: "a beat below an earlier one",
    run: async (raw) => (await identified(raw), await raw.send({ op: 1, d: 2 }), raw.send({ op: 1, d: 1 })),
    astral: 4007,
    fluxer: "open",
  },
  {
    name: "RESUME of an unknown session",
    run: (raw) => raw.send({ op: 6, d: { token: chat.token, session_id: "0".repeat(32), seq: 1 } }),
    astral: "op9",
    fluxer: "op9",
  },
  {
    name: "121 frames in a minute",
    run: async (raw) => {
      for (let n = 0; n < 121; n += 1) await raw.send({ op: 1, d: null });
    },
    astral: 4008,
    fluxer: "open",
  },
];

describe.each(["astral", "fluxer"] as const)("the gateway of %s", (profile) => {
  test.each(cases)("answers $name as documented", async ({ run, ...expected }) => {
    const mock = start(profile);
    const raw = await Raw.open(mock);
    await run(raw);
    await mock.clock.settle();
    const answer = expected[profile];
    if (typeof answer === "number") expect(raw.closed?.code).toBe(answer);
    else expect(raw.closed).toBeUndefined();
    if (answer === "op9") expect(raw.frames.at(-1)).toEqual({ op: 9, d: false });
  });

  test("closes with 4012 before HELLO when the version is missing or another", async () => {
    for (const query of ["encoding=json", "v=2"]) {
      const raw = await Raw.open(start(profile), query);
      expect(raw.closed?.code).toBe(4012);
      expect(raw.frames).toEqual([]);
    }
  });

  test("probes a silent client at 41.25 s and closes it with 4009 at 55 s", async () => {
    const mock = start(profile);
    const raw = await Raw.open(mock);
    await mock.clock.advance(41_249);
    expect(raw.frames).toHaveLength(1);
    await mock.clock.advance(1);
    expect(raw.frames.at(-1)).toEqual({ op: 1, d: null });
    await mock.clock.advance(13_749);
    expect(raw.closed).toBeUndefined();
    await mock.clock.advance(1);
    expect(raw.closed?.code).toBe(4009);
  });

  test("refuses to resume with another token, above the last event, or after the window", async () => {
    const resume = async (session_id: string, seq: number, token: string, mock: Mock): Promise<Raw> => {
      const raw = await Raw.open(mock);
      await raw.send({ op: 6, d: { token, session_id, seq } });
      return raw;
    };
    const mock = start(profile);
    const first = await Raw.open(mock);
    const id = await first.identify();
    await first.drop();
    const stranger = chat.bot({ name: "stranger" });
    expect((await resume(id, 1, stranger.token, mock)).closed?.code).toBe(4004);
    expect((await resume(id, 99, chat.token, mock)).closed?.code).toBe(4007);
    await mock.clock.advance(profile === "astral" ? 9000 : 59_000);
    const kept = await resume(id, 1, chat.token, mock);
    expect(kept.frames.at(-1)).toMatchObject({ op: 0, t: "RESUMED" });
    await kept.drop();
    await mock.clock.advance(profile === "astral" ? 10_001 : 60_001);
    expect((await resume(id, 1, chat.token, mock)).frames.at(-1)).toEqual({ op: 9, d: false });
  });

  test("replays what a beat has not acknowledged, and nothing before it", async () => {
    const mock = start(profile);
    const first = await Raw.open(mock);
    const id = await first.identify();
    const say = (content: string): unknown => chat.say(chat.channelId, content);
    say("one");
    say("two");
    await mock.clock.settle();
    const seq = first.frames.at(-1)?.s ?? 0;
    await first.send({ op: 1, d: seq - 1 });
    await first.drop();
    const again = await Raw.open(mock);
    await again.send({ op: 6, d: { token: chat.token, session_id: id, seq: seq - 1 } });
    expect(again.frames.slice(1).map(({ t, s }) => [t, s])).toEqual([
      ["MESSAGE_CREATE", seq],
      ["RESUMED", profile === "astral" ? seq - 1 : seq],
    ]);
  });

  test("sends an event to both sessions of one bot, but not to one that ignores it", async () => {
    const mock = start(profile);
    const [one, two, deaf] = await Promise.all([Raw.open(mock), Raw.open(mock), Raw.open(mock)]);
    await one.identify();
    await two.identify();
    await deaf.identify({ ignored_events: ["message_create"] });
    const before = deaf.frames.length;
    chat.say(chat.channelId, "hello");
    await mock.clock.settle();
    expect([one.frames.at(-1)?.t, two.frames.at(-1)?.t]).toEqual(["MESSAGE_CREATE", "MESSAGE_CREATE"]);
    expect(deaf.frames).toHaveLength(before);
  });

  test("accepts binary frames that hold JSON", async () => {
    const mock = start(profile);
    const raw = await Raw.open(mock);
    await raw.send(new TextEncoder().encode(JSON.stringify({ op: 1, d: null })));
    expect(raw.frames.at(-1)).toEqual({ op: 11 });
  });

  test("tells of an outage and of its end", async () => {
    const mock = start(profile);
    const raw = await Raw.open(mock);
    await raw.identify();
    chat.gateway.unavailableGuilds([chat.guildId]);
    chat.gateway.unavailableGuilds([]);
    await mock.clock.settle();
    expect(raw.frames.slice(-2).map(({ t, d }) => [t, (d as { unavailable?: boolean }).unavailable])).toEqual([
      ["GUILD_DELETE", true],
      ["GUILD_CREATE", undefined],
    ]);
  });
});

test("sends stubs before the full guilds on Astral", async () => {
  const mock = start("astral");
  const raw = await Raw.open(mock);
  await raw.identify();
  expect(raw.frames.slice(1).map(({ t, s, d }) => [t, s, (d as { unavailable?: boolean }).unavailable])).toEqual([
    ["READY", 1, undefined],
    ["GUILD_CREATE", 2, true],
    ["GUILD_CREATE", 3, undefined],
  ]);
});

test("lets a token start twenty sessions a minute on Astral", async () => {
  const mock = start("astral");
  for (let n = 0; n < 20; n += 1) await (await Raw.open(mock)).identify();
  const over = await Raw.open(mock);
  await over.identify();
  expect(over.closed?.code).toBe(4008);
});

test("ends the sessions of a bot whose token was reset", async () => {
  const mock = start("astral");
  const raw = await Raw.open(mock);
  await raw.identify();
  const { fetch, baseUrl } = chat.options();
  await fetch(`${baseUrl}/oauth2/applications/${chat.applicationId}/bot/reset-token`, {
    method: "POST",
    headers: { authorization: chat.userToken, "content-type": "application/json" },
    body: "{}",
  });
  await mock.clock.settle();
  expect(raw.frames.at(-1)).toEqual({ op: 9, d: false });
  expect(chat.sessions()).toEqual([]);
});

test("ends every socket when its world is reset", async () => {
  const mock = start("astral");
  const raw = await Raw.open(mock);
  await raw.identify();
  mock.reset();
  await mock.clock.settle();
  expect(raw.closed?.code).toBe(1006);
  expect(mock.astral.sessions()).toEqual([]);
});
