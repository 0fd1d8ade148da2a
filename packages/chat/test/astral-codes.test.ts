import { afterEach, describe, expect, test } from "vitest";
import { tables } from "../../mock/src/generated/astral.js";
import { openPlay, type Play } from "./operations/play.js";
import { byHand, refusals, unreached } from "./operations/refusals.js";

const { codes } = tables();

describe("every code of Astral comes about by state", () => {
  let play: Play | undefined;
  afterEach(async () => {
    await play?.close();
  });

  for (const [code, { status }] of Object.entries(codes)) {
    if (unreached[code] !== undefined || byHand.includes(code)) continue;
    test(`${code} is a ${status}`, async () => {
      const provoke = refusals[code];
      if (provoke === undefined) throw new Error(`${code} has no case: add one to test/operations/refusals.ts`);
      play = openPlay();
      expect(await provoke(play)).toMatchObject({ ok: false, error: { code, status } });
    });
  }

  test("what is left out is little, and still documented", () => {
    expect(Object.keys(unreached).length / Object.keys(codes).length).toBeLessThanOrEqual(0.05);
    expect(Object.keys(unreached).filter((code) => codes[code] === undefined)).toEqual([]);
    expect(Object.keys(refusals).filter((code) => codes[code] === undefined)).toEqual([]);
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
