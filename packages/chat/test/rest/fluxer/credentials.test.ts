import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openPlay, type Play } from "../operations/play.js";

let play: Play;
beforeEach(() => {
  play = openPlay("fluxer");
});
afterEach(() => play.close());

type Answer = Awaited<ReturnType<ReturnType<Play["mock"]["fluxer"]["options"]>["fetch"]>>;

function get(path: string, authorization?: string): Promise<Answer> {
  const { baseUrl, fetch } = play.mock.fluxer.options();
  return fetch(`${baseUrl}${path}`, { headers: authorization === undefined ? {} : { authorization } });
}

async function outcome(path: string, authorization?: string): Promise<string> {
  const answer = await get(path, authorization);
  return answer.ok ? "ok" : `${answer.status} ${((await answer.json()) as { readonly code: string }).code}`;
}

describe("a credential of Fluxer", () => {
  test("has its form: a bot's with its word, a person's bare or as a bearer's, an access token as a bearer's", async () => {
    const { token, userToken, botId } = play.mock.fluxer;
    expect(token).toMatch(new RegExp(`^${botId}\\.[\\w-]{43}$`));
    expect(userToken).toMatch(/^flx_[A-Za-z0-9]{36}$/);
    const access = play.mock.fluxer.bearerOptions(["identify"]).token;
    expect(access).toHaveLength(43);
    const me = (authorization?: string): Promise<string> => outcome("/users/@me", authorization);
    for (const good of [`Bot ${token}`, userToken, `Bearer ${userToken}`, `Bearer ${access}`])
      expect(await me(good)).toBe("ok");
    const bad = [undefined, token, `BOT ${token}`, `Bot  ${token}`, `Bearer ${token}`, `Bot ${userToken}`, access];
    for (const wrong of bad) expect(await me(wrong), String(wrong)).toBe("401 UNAUTHORIZED");
  });

  test("of the wrong kind is denied, and a person or bot is nobody where an access token is meant", async () => {
    const { token, userToken } = play.mock.fluxer;
    const access = `Bearer ${play.mock.fluxer.bearerOptions(["identify", "guilds"]).token}`;
    const [bot, person] = [`Bot ${token}`, userToken];
    expect(await outcome(`/guilds/${play.guildId}/members`, access)).toBe("403 ACCESS_DENIED");
    expect(await outcome(`/channels/${play.channelId}`, access)).toBe("403 ACCESS_DENIED");
    for (const path of ["/oauth2/@me", "/oauth2/userinfo"]) {
      expect(await outcome(path, access)).toBe("ok");
      for (const other of [bot, person, undefined]) expect(await outcome(path, other)).toBe("401 UNAUTHORIZED");
    }
    for (const path of ["/users/@me/guilds", `/guilds/${play.guildId}`, `/guilds/${play.guildId}/roles`])
      expect(await outcome(path, access)).toBe("ok");
  });

  test("shows the address with its scope alone", async () => {
    const mail = async (...scopes: string[]): Promise<unknown> => {
      const answer = await get("/users/@me", `Bearer ${play.mock.fluxer.bearerOptions(scopes).token}`);
      return ((await answer.json()) as { readonly email?: string }).email;
    };
    expect([await mail("identify"), await mail("identify", "email")]).toEqual([undefined, "ada@example.com"]);
  });

  test("is asked for by two routes in their own way", async () => {
    const { token, userToken } = play.mock.fluxer;
    for (const wrong of [undefined, userToken, token, "Bot 1.wrong"])
      expect(await outcome("/applications/@me", wrong)).toBe("401 INVALID_TOKEN");
    expect(await outcome("/applications/@me", `Bot ${token}`)).toBe("ok");
    expect(await outcome("/gateway/bot")).toBe("401 MISSING_AUTHORIZATION");
    for (const wrong of [userToken, "Bot x.y", "Bot 12", "12."])
      expect(await outcome("/gateway/bot", wrong)).toBe("401 INVALID_AUTH_TOKEN");
    for (const shaped of [`Bot ${token}`, token, "Bot 12.anything", "12.anything"])
      expect(await outcome("/gateway/bot", shaped)).toBe("ok");
  });
});

describe("an address that fails too often without a credential", () => {
  const weigh = async (failing: () => Promise<unknown>): Promise<number> => {
    play.mock.fluxer.configure({ abuseThreshold: 6, rateLimits: false });
    for (let count = 1; count < 100; count += 1) {
      await failing();
      if ((await outcome("/users/@me", `Bot ${play.mock.fluxer.token}`)) !== "ok") return count;
    }
    return Number.NaN;
  };

  test("is banned the sooner the worse the failures are, for a day", async () => {
    // 9 × 0.75, 25 × 0.25, and each past the weight of 6.
    expect(await weigh(() => get("/users/@me"))).toBe(9);
    const until = play.mock.clock.now() + 86_400_000;
    const refused = await get("/users/@me", `Bot ${play.mock.fluxer.token}`);
    expect(await refused.json()).toMatchObject({
      code: "GLOBAL_IP_TEMPORARILY_BANNED",
      ban_kind: "temporary",
      expires_at: new Date(until).toISOString(),
    });
    await play.mock.clock.advance(until - play.mock.clock.now() - 1);
    expect(await outcome("/users/@me", play.mock.fluxer.userToken)).toBe("403 GLOBAL_IP_TEMPORARILY_BANNED");
    await play.mock.clock.advance(1);
    expect(await outcome("/users/@me", play.mock.fluxer.userToken)).toBe("ok");
    expect(await weigh(() => get("/invites/nothing"))).toBe(25);
    await play.mock.clock.advance("1d");
    expect(await weigh(() => get("/nowhere"))).toBe(25);
    await play.mock.clock.advance("1d");
    expect(await weigh(() => get("/users/1", `Bot ${play.mock.fluxer.token}`))).toBeNaN();
  });

  test("is banned soonest when it goes on after a refusal for want of room", async () => {
    play.mock.fluxer.configure({ abuseThreshold: 6, globalPerSecond: 1 });
    await get("/invites/nothing");
    for (let count = 0; count < 2; count += 1) expect((await get("/invites/nothing")).status).toBe(429);
    expect(await outcome("/invites/nothing")).toBe("403 GLOBAL_IP_TEMPORARILY_BANNED");
  });
});
