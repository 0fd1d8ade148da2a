import { describe, expect, test } from "vitest";
import { authorizeUrl, createProofKey, installUrl } from "../../src/index.js";
import { randomText } from "../../src/oauth2/authorize-url.js";

const query = (url: string): Record<string, string> => Object.fromEntries(new URL(url).searchParams);
const request = { clientId: "7", redirectUri: "https://app.example/back?a=1", scopes: ["identify", "guilds"] };
const asked = {
  client_id: "7",
  redirect_uri: "https://app.example/back?a=1",
  response_type: "code",
  scope: "identify guilds",
};

describe("The page on which a person grants access", () => {
  test.each([
    ["as little as can be", {}, {}],
    ["a state", { state: "s" }, { state: "s" }],
    ["an empty state", { state: "" }, { state: "" }],
    ["a challenge", { codeChallenge: "c" }, { code_challenge: "c", code_challenge_method: "S256" }],
    [
      "a challenge that is no hash",
      { codeChallenge: "c", codeChallengeMethod: "plain" as const },
      { code_challenge: "c", code_challenge_method: "plain" },
    ],
    ["a method without a challenge", { codeChallengeMethod: "plain" as const }, {}],
  ])("is asked for %s", (_, more, expected) => {
    const url = authorizeUrl({ ...request, ...more });
    expect(url.split("?")[0]).toBe("https://astraof.com/oauth2/authorize");
    expect(query(url)).toEqual({ ...asked, ...expected });
  });

  test("is on the origin that was named", () => {
    expect(authorizeUrl({ ...request, origin: "https://web.example" })).toMatch(/^https:\/\/web\.example\/oauth2\/a/);
  });
});

describe("The page that adds a bot to a guild", () => {
  test.each([
    ["no permissions", {}, { permissions: "0" }],
    ["some permissions", { permissions: ["SEND_MESSAGES"] as const }, { permissions: "2048" }],
    ["a guild", { guildId: "12" }, { permissions: "0", guild_id: "12" }],
  ])("is asked for %s", (_, more, expected) => {
    const url = installUrl({ clientId: "7", ...more });
    expect(url.split("?")[0]).toBe("https://astraof.com/oauth2/authorize");
    expect(query(url)).toEqual({ client_id: "7", scope: "bot", ...expected });
    expect(installUrl({ clientId: "7", ...more, origin: "https://web.example" })).toContain(
      "https://web.example/oauth2",
    );
  });
});

describe("A text that nobody guesses", () => {
  const bytesOf = (text: string): number[] => [
    ...Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0)),
  ];

  test("is 32 bytes, safe in an address, and another each time", () => {
    const texts = Array.from({ length: 50 }, () => randomText());
    for (const text of texts) expect(text).toMatch(/^[\w-]{43}$/);
    for (const text of texts) expect(bytesOf(text)).toHaveLength(32);
    expect(new Set(texts).size).toBe(50);
    expect(new Set(texts.flatMap(bytesOf)).size).toBeGreaterThan(200);
  });

  test.each([
    [0, 0],
    [0.25, 64],
    [0.5, 128],
    [255.5 / 256, 255],
    [1 - Number.EPSILON / 2, 255],
  ])("of a random number %d is made of bytes %d", (random, byte) => {
    expect(bytesOf(randomText(() => random))).toEqual(Array.from({ length: 32 }, () => byte));
  });

  test("makes a proof key whose challenge is its hash", async () => {
    // RFC 7636, appendix B, is a verifier of 32 bytes in the same alphabet.
    const octets = [116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212, 37, 77, 105];
    octets.push(214, 191, 240, 91, 88, 5, 88, 83, 132, 141, 121);
    expect(await createProofKey(() => (octets.shift() ?? 0) / 256)).toEqual({
      verifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
      challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
      method: "S256",
    });
  });
});
