import { createMock, type Mock, type MockOptions } from "@antiphon/mock";
import { describe, expect, test } from "vitest";
import { PublishedLabels } from "./unsure-members.js";

type Level = NonNullable<MockOptions["trust"]>;
type Platform = "astral" | "fluxer";
interface Frame {
  readonly op: number;
  readonly t?: string;
  readonly d?: unknown;
}

const levels: readonly Level[] = ["stated", "observed", "proposed"];
const platforms: readonly Platform[] = ["astral", "fluxer"];
const each = platforms.flatMap((platform) => levels.map((level) => [platform, level] as const));
const frameNames: Readonly<Record<number, string>> = {
  1: "HeartbeatFrame",
  9: "InvalidSessionFrame",
  10: "HelloFrame",
  11: "HeartbeatAckFrame",
  12: "GatewayErrorFrame",
};

/** A bot in its guild, on a plain socket. */
async function connect(mock: Mock, platform: Platform) {
  const chat = mock[platform];
  const frames: Frame[] = [];
  let closedWith: number | undefined;
  const { WebSocket } = chat.options();
  const socket = new WebSocket(`${chat.gatewayUrl}?v=1&encoding=json`);
  socket.addEventListener("message", ({ data }) => frames.push(JSON.parse(String(data)) as Frame));
  socket.addEventListener("close", ({ code }) => (closedWith = code));
  await mock.clock.settle();
  const send = async (frame: object): Promise<void> => {
    socket.send(JSON.stringify(frame));
    await mock.clock.settle();
  };
  const properties = { os: "linux", browser: "x", device: "x" };
  await send({ op: 2, d: { token: chat.token, properties } });
  return { chat, frames, send, closed: () => closedWith };
}

/** Everything that a bot and a person do so that events come of it. */
async function stir(mock: Mock, platform: Platform): Promise<readonly Frame[]> {
  const { chat, frames, send } = await connect(mock, platform);
  const { fetch: ask, baseUrl } = chat.options();
  const call = async (method: string, path: string, body?: object, by = chat.userToken): Promise<{ id: string }> => {
    const headers = { authorization: by, ...(body && { "content-type": "application/json" }) };
    const answer = await ask(`${baseUrl}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const text = await answer.text();
    expect([method, path, answer.status < 300, text.slice(0, 200)]).toEqual([method, path, true, text.slice(0, 200)]);
    return (text === "" ? {} : JSON.parse(text)) as { id: string };
  };
  const channel = `/channels/${chat.channelId}`;
  const guild = `/guilds/${chat.guildId}`;
  const message = chat.say(chat.channelId, `hello <@${chat.applicationId}>`);
  await call("PUT", `${channel}/messages/${message.id}/reactions/${encodeURIComponent("👍")}/@me`);
  await call("DELETE", `${channel}/messages/${message.id}/reactions/${encodeURIComponent("👍")}/@me`);
  await call("PATCH", `${channel}/messages/${message.id}`, { content: "changed" });
  await call("PUT", `${channel}/pins/${message.id}`);
  await call("POST", `${channel}/typing`);
  await call("DELETE", `${channel}/messages/${message.id}`);
  const role = await call("POST", `${guild}/roles`, { name: "helpers" });
  await call("DELETE", `${guild}/roles/${role.id}`);
  await call("PATCH", guild, { name: "Renamed" });
  const made = await call("POST", `${guild}/channels`, { type: 2, name: "talk" });
  await call("POST", `${channel}/invites`, {});
  await call("PUT", `${guild}/bans/${mock[platform].person({ name: "guest" }).id}`, {});
  await mock.clock.settle();
  await send({ op: 8, d: { guild_id: chat.guildId, query: "", limit: 0, nonce: "n" } });
  await send({ op: 4, d: { guild_id: chat.guildId, channel_id: made.id, self_mute: false, self_deaf: false } });
  await send({ op: 1, d: null });
  await mock.clock.settle();
  mock.contract.assertClean();
  return frames;
}

const stirred = new Map<string, Promise<readonly Frame[]>>();

/** What a gateway sends then, once for each platform and level. */
function framesOf(platform: Platform, trust: Level): Promise<readonly Frame[]> {
  const name = `${platform} ${trust}`;
  const frames = stirred.get(name) ?? stir(createMock({ seed: 1, clock: "manual", trust }), platform);
  stirred.set(name, frames);
  return frames;
}

describe.each(each)("the gateway of %s at trust %s", (platform, level) => {
  test("sends no optional member that rests on less, and nothing that its specification does not know", async () => {
    const frames = await framesOf(platform, level);
    const labels = new PublishedLabels(`${platform}-gateway.asyncapi`);
    const unsure = frames.flatMap((frame) =>
      labels.unsureFrame(frame.t ?? frameNames[frame.op] ?? `op ${frame.op}`, frame, level),
    );
    expect([...new Set(unsure)]).toEqual([]);
    const seen = new Set(frames.map(({ t }) => t));
    for (const event of ["READY", "GUILD_CREATE", "MESSAGE_CREATE", "MESSAGE_REACTION_ADD", "CHANNEL_CREATE"])
      expect(seen).toContain(event);
  });
});

describe("members that only some levels have", () => {
  const first = (frames: readonly Frame[], t: string): object => frames.find((frame) => frame.t === t)?.d ?? {};
  const shown = async (platform: Platform, event: string, member: string): Promise<boolean[]> => {
    const found = [];
    for (const trust of levels) {
      const frames = await framesOf(platform, trust);
      found.push(member in first(frames, event));
    }
    return found;
  };

  test.each([
    ["astral", "READY", "session_id", [true, true, true]],
    ["astral", "READY", "private_channels", [false, true, true]],
    ["fluxer", "READY", "private_channels", [true, true, true]],
    ["astral", "VOICE_STATE_UPDATE", "self_video", [false, true, true]],
    ["astral", "MESSAGE_DELETE", "author_id", [false, true, true]],
    ["astral", "MESSAGE_CREATE", "channel_type", [false, true, true]],
    ["fluxer", "MESSAGE_CREATE", "channel_type", [true, true, true]],
  ] as const)("%s's %s has %s where it is sure enough", async (platform, event, member, expected) => {
    expect(await shown(platform, event, member)).toEqual(expected);
  });
});

describe.each([
  ["astral", "stated", 4001],
  ["astral", "observed", undefined],
  ["astral", "proposed", undefined],
  ["fluxer", "stated", undefined],
] as const)("an op that was only observed, on %s at trust %s", (platform, trust, code) => {
  test(code === undefined ? "is taken" : `closes the connection with ${code}, as an unknown one does`, async () => {
    const mock = createMock({ seed: 1, clock: "manual", trust });
    const { send, closed } = await connect(mock, platform);
    await send({ op: 3, d: { status: "idle" } });
    expect(closed()).toBe(code);
  });
});
