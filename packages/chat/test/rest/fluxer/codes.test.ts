import { afterEach, describe, expect, test } from "vitest";
import { tables } from "../../../../mock/src/generated/fluxer.js";
import { fluxerRefusals, unreachedOnFluxer } from "../operations/fluxer-refusals.js";
import { openPlay, type Play } from "../operations/play.js";
import { byHand } from "../operations/refusals.js";

const { codes } = tables();

describe("every code of Fluxer comes about by state", () => {
  let play: Play | undefined;
  afterEach(async () => {
    await play?.close();
  });

  for (const [code, { status }] of Object.entries(codes)) {
    if (unreachedOnFluxer[code] !== undefined || byHand.fluxer.includes(code)) continue;
    test(`${code} is a ${status}`, async () => {
      const provoke = fluxerRefusals[code];
      if (provoke === undefined) throw new Error(`${code} has no case: add one to test/operations/fluxer-refusals.ts`);
      play = openPlay("fluxer");
      expect(await provoke(play)).toMatchObject({ ok: false, error: { code, status } });
    });
  }

  test("what is left out is little, and still documented", () => {
    expect(Object.keys(unreachedOnFluxer).length / Object.keys(codes).length).toBeLessThanOrEqual(0.05);
    expect(Object.keys(unreachedOnFluxer).filter((code) => codes[code] === undefined)).toEqual([]);
  });

  test("a request without any credential, and one from a foreign page, are told apart", async () => {
    play = openPlay("fluxer");
    const { baseUrl, fetch } = play.mock.fluxer.options();
    const bare = await fetch(`${baseUrl}/gateway/bot`);
    expect([bare.status, await bare.json()]).toMatchObject([401, { code: "MISSING_AUTHORIZATION" }]);
    const client = baseUrl.replace("api.fluxer.app", "app.fluxer.app/api");
    const page = { method: "POST", headers: { origin: "https://evil.example" }, body: "{}" };
    play.mock.fluxer.configure({ corsOrigins: ["https://app.fluxer.app"] });
    const foreign = await fetch(`${client}/channels/${play.channelId}/messages`, page);
    expect([foreign.status, await foreign.json()]).toMatchObject([403, { code: "INVALID_API_ORIGIN" }]);
  });
});
