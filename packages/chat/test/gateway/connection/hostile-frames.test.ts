import { describe, expect, test } from "vitest";
import { joinVoice } from "@antiphon/chat/gateway";
import { every, type ProfileName, Stage } from "../stage.js";

const deep = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;

/** JSON of every kind, and what breaks code that makes a text or a number of it. */
const values: Readonly<Record<string, string>> = {
  nothing: "null",
  true: "true",
  zero: "0",
  negative: "-7",
  fraction: "2.5",
  huge: "1e308",
  infinite: "1e999",
  "an empty text": '""',
  "a number as text": '"7"',
  "a long text": JSON.stringify("x".repeat(100_000)),
  "an empty list": "[]",
  "a list of lists": deep(20_000),
  "an empty object": "{}",
  "an object that has no text": '{"toString":1,"valueOf":null,"toJSON":{}}',
  "an object that looks like a promise": '{"then":{"then":1}}',
  "an object with a prototype": '{"__proto__":{"session_id":"evil"},"constructor":1}',
};

const frames: readonly (readonly [name: string, frame: (value: string) => string])[] = [
  ["the frame", (value) => value],
  ["op", (value) => `{"op":${value}}`],
  ["op of an event", (value) => `{"op":${value},"t":"TYPING_START","s":1,"d":{}}`],
  ...[0, 1, 2, 3, 7, 9, 10, 11, 12, 13].map((op): [string, (value: string) => string] => [
    `d of op ${op}`,
    (value) => `{"op":${op},"d":${value}}`,
  ]),
  ["t", (value) => `{"op":0,"t":${value},"s":SEQ,"d":{}}`],
  ["s", (value) => `{"op":0,"t":"TYPING_START","s":${value},"d":{}}`],
  ["s of READY", (value) => `{"op":0,"t":"READY","s":${value},"d":{"session_id":"other"}}`],
  ["s of RESUMED", (value) => `{"op":0,"t":"RESUMED","s":${value},"d":{}}`],
  ["d of RESUMED", (value) => `{"op":0,"t":"RESUMED","s":SEQ,"d":${value}}`],
  ["the interval", (value) => `{"op":10,"d":{"heartbeat_interval":${value}}}`],
  ["the code of op 12", (value) => `{"op":12,"d":{"code":${value},"message":"no"}}`],
  ["the message of op 12", (value) => `{"op":12,"d":{"code":"VOICE_NO","message":${value}}}`],
  ...["session_id", "resume_gateway_url", "user", "application", "guilds"].map(
    (member): [string, (value: string) => string] => [
      `${member} of READY`,
      (value) => `{"op":0,"t":"READY","s":SEQ,"d":{"session_id":"other","${member}":${value}}}`,
    ],
  ),
  ...["READY", "GUILD_CREATE", "GUILD_DELETE", "VOICE_STATE_UPDATE", "VOICE_SERVER_UPDATE", "GATEWAY_ERROR"].map(
    (event): [string, (value: string) => string] => [
      `d of ${event}`,
      (value) => `{"op":0,"t":"${event}","s":SEQ,"d":${value}}`,
    ],
  ),
  ["a guild of READY", (value) => `{"op":0,"t":"READY","s":SEQ,"d":{"session_id":"other","guilds":[${value}]}}`],
  ["id of GUILD_CREATE", (value) => `{"op":0,"t":"GUILD_CREATE","s":SEQ,"d":{"id":${value}}}`],
  ...["guild_id", "channel_id", "user_id", "connection_id"].map((member): [string, (value: string) => string] => [
    `${member} of a voice state`,
    (value) => `{"op":0,"t":"VOICE_STATE_UPDATE","s":SEQ,"d":{"user_id":"USER","guild_id":"1","${member}":${value}}}`,
  ]),
  ...["guild_id", "token", "endpoint", "connection_id"].map((member): [string, (value: string) => string] => [
    `${member} of a voice server`,
    (value) => `{"op":0,"t":"VOICE_SERVER_UPDATE","s":SEQ,"d":{"guild_id":"1","endpoint":"e","${member}":${value}}}`,
  ]),
];

/** One of each is asked on every platform, since it takes a session to begin each. */
const cases = frames.map(([name, frame], n): [string, ProfileName, (value: string) => string] => [
  name,
  every[n % every.length] as ProfileName,
  frame,
]);

describe("whatever a server puts into", () => {
  test.each(cases)("%s, the bot goes on (%s)", async (_, profile, frame) => {
    const stage = new Stage(profile, { random: () => 0.5 });
    await stage.connect();
    const joining = joinVoice(stage.gateway as never, { guild_id: "1", channel_id: "2" }, { timeoutMs: 1000 });
    joining.catch(() => undefined);
    for (const value of Object.values(values)) {
      const seq = stage.gateway.shards[0]?.seq ?? 0;
      stage.script.raw(
        frame(value)
          .replace("SEQ", `${seq + 1}`)
          .replace("USER", `${stage.gateway.userId}`),
      );
      await stage.settle();
    }
    await stage.advance(120_000);
    stage.script.invalidate(false); // its own numbers again
    await stage.advance(60_000);
    stage.say("still here");
    await stage.settle();
    expect(stage.contents().at(-1)).toBe("still here");
    expect(stage.errors).toEqual([]);
    expect(stage.noticesOf("protocolViolation").filter(({ detail }) => detail.includes("handled"))).toEqual([]);
  });
});
