import { createAuralytik } from "@antiphon/analytics";
import { createAstral, createAstralWebhook, createFluxer, createFluxerWebhook } from "@antiphon/chat";
import { createAuralisCloud } from "@antiphon/jobs";
import { createAuralis } from "@antiphon/players";
import { afterEach, describe, expect, test, vi } from "vitest";

afterEach(() => vi.unstubAllEnvs());

type Ask = (fetch: typeof globalThis.fetch, options?: { readonly baseUrl?: string }) => Promise<unknown>;

/** Each client, its address variables with the older names, and where the API is on a bare origin. */
const clients: readonly (readonly [factory: string, variables: readonly string[], path: string, ask: Ask])[] = [
  [
    "createAuralis",
    ["AURALIS_PLAYERS_API_URL"],
    "/api/v1/cluster",
    (fetch, more) => createAuralis({ token: "auralis_x", fetch, ...more }).cluster.get(),
  ],
  [
    "createAuralisCloud",
    ["AURALIS_CLOUD_API_URL", "AURALIS_API_URL"],
    "/api/jobs/1",
    (fetch, more) => createAuralisCloud({ userId: "u", fetch, ...more }).jobs.get("1"),
  ],
  [
    "createAstral",
    ["ASTRAL_API_URL", "ASTRAL_API_BASE"],
    "/api/v1/users/@me",
    (fetch, more) => createAstral({ token: "t", fetch, ...more }).users.getMe(),
  ],
  [
    "createAstralWebhook",
    ["ASTRAL_API_URL", "ASTRAL_API_BASE"],
    "/api/v1/webhooks/1/t",
    (fetch, more) => createAstralWebhook({ id: "1", token: "t", fetch, ...more }).get(),
  ],
  [
    "createFluxer",
    ["FLUXER_API_URL"],
    "/v1/users/@me",
    (fetch, more) => createFluxer({ token: "t", fetch, ...more }).users.getMe(),
  ],
  [
    "createFluxerWebhook",
    ["FLUXER_API_URL"],
    "/v1/webhooks/1/t",
    (fetch, more) => createFluxerWebhook({ id: "1", token: "t", fetch, ...more }).get(),
  ],
  [
    "createAuralytik",
    ["AURALYTIK_API_URL"],
    "/api/v1/usage",
    (fetch, more) => createAuralytik({ apiKey: "ak_live_x", hmacSecret: "s", fetch, ...more }).usage.summary(),
  ],
];

/** Where a call of the client goes. */
async function asked(ask: Ask, options?: { readonly baseUrl?: string }): Promise<string> {
  const urls: string[] = [];
  const fetch = (url: unknown): Promise<Response> => {
    urls.push(String(url));
    return Promise.resolve(Response.json({ success: true, data: {} }));
  };
  await ask(fetch, options);
  return urls.at(-1) ?? "";
}

const cases = clients.flatMap(([factory, variables, path, ask]) =>
  variables.map((variable) => ({ factory, variable, path, ask })),
);

describe.each(cases)("$factory and $variable", ({ variable, path, ask }) => {
  test("an empty variable, and one of white space, count as not set", async () => {
    const usual = await asked(ask);
    expect(usual).toMatch(/^https:\/\//);
    for (const empty of ["", " ", "\t\r\n"]) {
      vi.stubEnv(variable, empty);
      expect(await asked(ask)).toBe(usual);
    }
  });

  test("an origin alone means the API's usual path on it, and white space around it is left out", async () => {
    for (const text of ["https://own.example", "https://own.example/", " https://own.example\n"]) {
      vi.stubEnv(variable, text);
      expect(await asked(ask)).toMatch(new RegExp(`^https://own\\.example${path.replace(/[$?]/g, "\\$&")}`));
    }
  });

  test("an option comes before it", async () => {
    vi.stubEnv(variable, "https://own.example");
    expect(await asked(ask, { baseUrl: "https://option.example/api" })).toMatch(/^https:\/\/option\.example\/api/);
  });

  test("what is no address is refused by its name", async () => {
    for (const text of ["own.example", "ftp://own.example", "https://u:p@own.example", "https://own.example/?a=1"]) {
      vi.stubEnv(variable, text);
      await expect(asked(ask)).rejects.toMatchObject({
        code: "INVALID_OPTION",
        message: expect.stringContaining(variable) as string,
      });
    }
  });
});

test("of two names for one address the newer one comes first", async () => {
  vi.stubEnv("ASTRAL_API_BASE", "https://older.example");
  vi.stubEnv("ASTRAL_API_URL", "https://newer.example");
  expect(await asked(clients[2]?.[3] as Ask)).toMatch(/^https:\/\/newer\.example/);
  vi.stubEnv("ASTRAL_API_URL", "");
  expect(await asked(clients[2]?.[3] as Ask)).toMatch(/^https:\/\/older\.example/);
});
