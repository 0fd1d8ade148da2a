import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { limitKey } from "../../../../mock/src/apis/chat/platforms/fluxer/limit-key.js";
import { asFluxer, openPlay, type Play } from "../operations/play.js";

let play: Play;
beforeEach(() => {
  play = openPlay("fluxer");
});
afterEach(() => play.close());

type Answer = Awaited<ReturnType<ReturnType<Play["mock"]["fluxer"]["options"]>["fetch"]>>;

function ask(method: string, path: string, authorization?: string, body?: string): Promise<Answer> {
  const { baseUrl, fetch } = play.mock.fluxer.options();
  const headers = authorization === undefined ? {} : { authorization };
  return fetch(`${baseUrl}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
}

async function times(count: number, send: () => Promise<Answer>): Promise<Answer> {
  let last = await send();
  for (let at = 1; at < count; at += 1) last = await send();
  return last;
}

const limitHeaders = ["limit", "remaining", "reset", "reset-after", "bucket", "scope", "global"];

function shown(answer: Answer): Readonly<Record<string, string>> {
  return Object.fromEntries(
    limitHeaders.flatMap((name) => {
      const value = answer.headers.get(`x-ratelimit-${name}`);
      return value === null ? [] : [[name, value]];
    }),
  );
}

describe("the limiter of Fluxer", () => {
  test("runs before the credential is judged, so that a 429 hides a 401 and a 403", async () => {
    play.mock.fluxer.configure({ globalPerSecond: 1000 });
    const stranger = (): Promise<Answer> => ask("GET", `/channels/${play.channelId}`, "Bot 1.wrong");
    expect((await times(100, stranger)).status).toBe(401);
    expect((await stranger()).status).toBe(429);
    const denied = (): Promise<Answer> => ask("POST", "/invites/nothing", `Bot ${play.mock.fluxer.token}`);
    const first = await denied();
    expect(first.status).toBe(403);
    const most = 60;
    expect((await times(most, denied)).status).toBe(429);
  });

  test("tells of a full bucket in every header, and of the whole in two", async () => {
    const bot = `Bot ${play.mock.fluxer.token}`;
    const typing = (): Promise<Answer> => ask("POST", `/channels/${play.channelId}/typing`, bot);
    const first = shown(await typing());
    const second = Math.ceil((play.mock.clock.now() + 500) / 1000);
    expect(first).toMatchObject({ limit: "20", remaining: "19", "reset-after": "0.5", reset: String(second) });
    await times(19, typing);
    const over = await typing();
    expect([over.status, over.headers.get("retry-after")]).toEqual([429, "1"]);
    expect(shown(over)).toEqual({
      limit: "20",
      remaining: "0",
      "reset-after": "10",
      reset: String(Math.ceil((play.mock.clock.now() + 10_000) / 1000)),
      bucket: first["bucket"],
      scope: "user",
    });
    expect(await over.json()).toMatchObject({ code: "RATE_LIMITED", retry_after: 0.5, global: false });

    play.mock.fluxer.configure({ globalPerSecond: 1 });
    await play.mock.clock.advance("1m");
    await typing();
    const whole = await typing();
    expect([whole.status, whole.headers.get("retry-after")]).toEqual([429, "1"]);
    expect(shown(whole)).toEqual({ scope: "global", global: "true" });
    expect(await whole.json()).toMatchObject({ code: "RATE_LIMITED", global: true });
  });

  test("keeps a bucket for each channel, account and kind of credential", async () => {
    play.mock.fluxer.configure({ globalPerSecond: 1000 });
    const { token, userToken } = play.mock.fluxer;
    const access = play.mock.fluxer.bearerOptions(["identify"]).token;
    const me = (authorization: string) => (): Promise<Answer> => ask("GET", "/users/@me", authorization);
    expect((await times(41, me(userToken))).status).toBe(429);
    expect((await times(40, me(`Bearer ${access}`))).status).toBe(200);
    expect((await times(40, me(`Bot ${token}`))).status).toBe(200);
    const typing = (channelId: string) => (): Promise<Answer> =>
      ask("POST", `/channels/${channelId}/typing`, `Bot ${token}`);
    expect((await times(21, typing(play.channelId))).status).toBe(429);
    expect((await times(20, typing(play.voiceId))).status).toBe(204);
  });

  test("takes strangers by their address, and by their network where that is an IPv6 one", () => {
    const of = (ip: string): string => limitKey({ kind: "anonymous" }, { ip });
    expect(of("203.0.113.7")).not.toBe(of("203.0.113.8"));
    expect(of("::ffff:203.0.113.7")).toBe(of("203.0.113.7"));
    expect(of("2001:db8::1")).toBe(of("2001:db8:0:0:ffff::2"));
    expect(of("2001:db8::1")).not.toBe(of("2001:db8:0:1::1"));
  });

  test("tells successes to bots and to holders of a webhook's token alone", async () => {
    const { token, userToken } = play.mock.fluxer;
    const hook = await asFluxer(play.bot).webhooks.create(play.channelId, { name: "w" });
    const execute = ask("POST", `/webhooks/${hook.id}/${hook.token}`, undefined, '{"content":"x"}');
    expect(shown(await execute)).toMatchObject({ limit: "60", remaining: "59", bucket: "8d2045d6e1c99d73" });
    expect(shown(await ask("GET", "/users/@me", `Bot ${token}`))).toMatchObject({ limit: "40", remaining: "39" });
    expect(shown(await ask("GET", "/users/@me", userToken))).toEqual({});
    expect(shown(await ask("GET", "/invites/nothing"))).toEqual({});
  });

  test("ends a person's session when all requests are too many, and never a bot's", async () => {
    play.mock.fluxer.configure({ globalPerSecond: 1 });
    const bot = `Bot ${play.mock.fluxer.token}`;
    for (const [authorization, after] of [
      [play.mock.fluxer.userToken, 401],
      [bot, 200],
    ] as const) {
      expect((await times(2, () => ask("GET", "/users/@me", authorization))).status).toBe(429);
      await play.mock.clock.advance("2s");
      expect((await ask("GET", "/users/@me", authorization)).status).toBe(after);
      await play.mock.clock.advance("2s");
    }
  });

  test("lets 50 through at once and then 50 a second, 1200 where the vendor gave so much", async () => {
    const read = (at: number): Promise<Answer> => ask("GET", `/users/${at + 1}`, `Bot ${play.mock.fluxer.token}`);
    let at = 0;
    const admitted = async (): Promise<number> => {
      for (let count = 0; ; count += 1) if ((await read((at += 1))).status === 429) return count;
    };
    expect(await admitted()).toBe(50);
    await play.mock.clock.advance("100ms");
    expect(await admitted()).toBe(5);
    play.mock.fluxer.configure({ globalPerSecond: 1200 });
    await play.mock.clock.advance("10s");
    expect(await admitted()).toBe(1200);
  });
});
