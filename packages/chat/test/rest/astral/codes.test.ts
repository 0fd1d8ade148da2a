import { afterEach, describe, expect, test } from "vitest";
import { tables } from "../../../../mock/src/generated/astral.js";
import { openPlay, type Play } from "../operations/play.js";
import { byHand, refusals } from "../operations/refusals.js";

const { codes } = tables();

describe("every code of Astral comes about by state", () => {
  let play: Play | undefined;
  afterEach(async () => {
    await play?.close();
  });

  for (const [code, { status }] of Object.entries(codes)) {
    if (byHand.astral.includes(code)) continue;
    test(`${code} is a ${status}`, async () => {
      const provoke = refusals[code];
      if (provoke === undefined) throw new Error(`${code} has no case: add one to test/operations/refusals.ts`);
      play = openPlay();
      expect(await provoke(play)).toMatchObject({ ok: false, error: { code, status } });
    });
  }

  test("no case is left over", () => {
    expect(Object.keys(refusals).filter((code) => codes[code] === undefined)).toEqual([]);
    expect(byHand.astral.filter((code) => codes[code] === undefined || refusals[code] !== undefined)).toEqual([]);
  });

  test("a route that does not exist, and a method that a route does not take, are a 404 of no code of their own", async () => {
    play = openPlay();
    const { baseUrl, fetch, token } = play.mock.astral.options();
    for (const [method, path] of [
      ["GET", "/nowhere"],
      ["POST", "/users/@me"],
    ] as const) {
      const answer = await fetch(`${baseUrl}${path}`, { method, headers: { authorization: `Bot ${token}` } });
      expect([answer.status, await answer.json()]).toMatchObject([404, { code: "GENERAL_ERROR" }]);
    }
  });

  test("a request without any credential, and one from a foreign page, are told apart", async () => {
    play = openPlay();
    const { baseUrl, fetch } = play.mock.astral.options();
    const bare = await fetch(`${baseUrl}/gateway/bot`);
    expect([bare.status, await bare.json()]).toMatchObject([401, { code: "MISSING_AUTHORIZATION" }]);
    const page = {
      method: "POST",
      headers: { origin: "https://evil.example", "content-type": "application/json" },
      body: "{}",
    };
    const foreign = await fetch(`${baseUrl}/channels/${play.channelId}/messages`, page);
    expect([foreign.status, await foreign.json()]).toMatchObject([403, { code: "INVALID_API_ORIGIN" }]);
  });
});
