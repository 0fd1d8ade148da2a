import { createMock, type Mock } from "@antiphon/mock";
import { beforeEach, describe, expect, test } from "vitest";
import {
  type Astral,
  type ChatOptions,
  createAstral,
  createFluxer,
  createLogin,
  createMemoryTokenStore,
  type Fluxer,
  type Login,
  type LoginOptions,
  needsLogin,
} from "../../src/index.js";

const redirectUri = "https://app.example/callback";

describe.each(["astral", "fluxer"] as const)("a login with %s", (platform) => {
  let mock: Mock;
  let reach: ChatOptions;
  let login: Login;
  let options: LoginOptions;
  const connect = (more: ChatOptions = {}): Astral | Fluxer =>
    (platform === "astral" ? createAstral : createFluxer)({ ...reach, ...more });

  beforeEach(() => {
    mock = createMock();
    const { applicationId: clientId, clientSecret } = mock[platform];
    const { token: _, ...rest } = mock[platform].options();
    reach = rest;
    options = { clientId, clientSecret, redirectUri, scopes: ["identify", "guilds"] };
    login = createLogin(connect(), options);
  });

  /** The person says yes on the page; gives the address that the browser comes back to. */
  async function consent(url: string): Promise<string> {
    const person = connect(mock[platform].userOptions());
    const asked = Object.fromEntries(new URL(url).searchParams) as unknown as Parameters<
      Astral["oauth2"]["consent"]
    >[0];
    return (await person.oauth2.consent(asked)).redirect_to ?? "";
  }

  test("goes from the page over the callback to calls as the person", async () => {
    const started = await login.start();
    expect(new URL(started.url).host).toBe(platform === "astral" ? "astraof.com" : "app.fluxer.app");
    const tokens = await login.finish(await consent(started.url), started);
    expect(tokens).toMatchObject({ scopes: ["identify", "guilds"], expiresAt: mock.clock.now() + 604_800_000 });
    const me = connect({ tokenType: "bearer", token: tokens.accessToken });
    expect((await me.users.getMe()).id).toBe(mock[platform].personId);
    mock.assertClean();
  });

  test("begins with a state and a proof key that are never the same", async () => {
    const [first, second] = [await login.start(), await login.start()];
    expect(new Set([first.state, second.state, first.verifier, second.verifier]).size).toBe(4);
    expect(first.url).not.toContain(first.verifier);
    expect(first.url).not.toContain(options.clientSecret);
    const asked = mock.journal.exchanges().map(({ operation }) => operation);
    expect(asked).toEqual(platform === "astral" ? [] : ["instance.discover"]);
  });

  test("takes the callback as an address, a URL or a path", async () => {
    for (const form of [
      String,
      (text: string) => new URL(text),
      (text: string) => text.slice("https://app.example".length),
    ]) {
      const started = await login.start();
      expect((await login.finish(form(await consent(started.url)), started)).accessToken).not.toBe("");
    }
  });

  test("refuses a callback of another login, of none, without a grant, and without a code, and sends nothing", async () => {
    const started = await login.start();
    const back = await consent(started.url);
    const sent = mock.journal.exchanges().length;
    const refused = async (
      callback: string,
      attempt: typeof started | undefined,
      code: string,
      reason?: string,
    ): Promise<void> => {
      const error: unknown = await login.finish(callback, attempt).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: "LoginError", code, reason, outcome: "not_sent" });
      expect(needsLogin(error)).toBe(true);
    };
    await refused(back, await login.start(), "STATE_MISMATCH");
    await refused(back, undefined, "STATE_MISMATCH");
    await refused("/callback", started, "STATE_MISMATCH");
    await refused(`/callback?state=${started.state}&error=access_denied`, started, "NOT_GRANTED", "access_denied");
    await refused(`/callback?state=${started.state}`, started, "MISSING_CODE");
    expect(mock.journal.exchanges()).toHaveLength(sent);
    expect((await login.finish(back, started)).accessToken).not.toBe("");
  });

  test("needs the verifier that belongs to the challenge, and a code that was not used", async () => {
    const started = await login.start();
    const back = await consent(started.url);
    const { verifier } = await login.start();
    await expect(login.finish(back, { ...started, verifier })).rejects.toMatchObject({
      code: "invalid_grant",
      status: 400,
    });
    await expect(login.finish(back, started)).rejects.toMatchObject({ code: "invalid_grant" });
  });

  test("keeps the person logged in: one renewal for all calls, with the newest refresh token, saved before use", async () => {
    const started = await login.start();
    const first = await login.finish(await consent(started.url), started);
    const store = createMemoryTokenStore(first);
    const me = connect({ tokenType: "bearer", token: login.tokens(store) });
    for (const week of [1, 2, 3]) {
      await mock.clock.advance("8d");
      await Promise.all([me.users.getMe(), me.users.listGuilds(), me.oauth2.userinfo()]);
      const renewals = mock.journal.exchanges().filter(({ operation }) => operation === "oauth2.token");
      expect(renewals).toHaveLength(1 + week);
    }
    expect(store.load()?.refreshToken).not.toBe(first.refreshToken);
    expect(mock.journal.exchanges().every(({ status }) => status === 200)).toBe(true);
  });

  test.each<[what: string, answer: object, scopes: readonly string[], lifeS: number]>([
    ["all of it", { scope: "identify", expires_in: 60 }, ["identify"], 60],
    ["no life", { expires_in: undefined }, ["identify", "guilds"], 3600],
    ["a life that is no number", { expires_in: "soon" }, ["identify", "guilds"], 3600],
    ["no scopes: those that were asked for", { scope: undefined }, ["identify", "guilds"], 604_800],
    ["no scope that was granted", { scope: "" }, [], 604_800],
    ["scopes with more spaces than needed", { scope: " identify  guilds " }, ["identify", "guilds"], 604_800],
  ])("takes an answer with %s", async (_, answer, scopes, lifeS) => {
    const started = await login.start();
    const back = await consent(started.url);
    const base = mock[platform].options().fetch;
    const fetch: typeof base = async (url, init) => {
      const response = await base(url, init);
      const body = { ...((await response.json()) as object), ...answer };
      return new Response(JSON.stringify(body), { headers: { "content-type": "application/json" } });
    };
    const odd = createLogin(connect({ fetch }), options);
    expect(await odd.finish(back, started)).toMatchObject({ scopes, expiresAt: mock.clock.now() + lifeS * 1000 });
  });

  test("renews after a 401 as well", async () => {
    const started = await login.start();
    const tokens = await login.finish(await consent(started.url), started);
    const store = createMemoryTokenStore({ ...tokens, accessToken: "worn-out" });
    const me = connect({ tokenType: "bearer", token: login.tokens(store) });
    expect((await me.users.getMe()).id).toBe(mock[platform].personId);
  });

  test("takes the grant back, and again without an error", async () => {
    const started = await login.start();
    const tokens = await login.finish(await consent(started.url), started);
    await login.revoke(tokens);
    await login.revoke(tokens);
    const me = connect({ tokenType: "bearer", token: login.tokens(createMemoryTokenStore(tokens)) });
    const error: unknown = await me.users.getMe().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "CREDENTIALS_FAILED", outcome: "rejected" });
    expect(needsLogin(error)).toBe(true);
  });

  test("takes both tokens back, the one that renews first, and the access token alone where there is no other", async () => {
    const started = await login.start();
    const { accessToken, refreshToken } = await login.finish(await consent(started.url), started);
    const sent = (): (string | null)[] =>
      mock.journal
        .exchanges()
        .filter(({ operation }) => operation === "oauth2.revoke")
        .map(({ requestBody }) => new URLSearchParams(requestBody as string).get("token"));
    await login.revoke({ accessToken, refreshToken });
    expect(sent()).toEqual([refreshToken, accessToken]);
    await login.revoke({ accessToken });
    expect(sent()).toEqual([refreshToken, accessToken, accessToken]);
  });

  test("leaves neither token valid, whichever the platform is told of", async () => {
    for (const told of ["accessToken", "refreshToken"] as const) {
      const started = await login.start();
      const tokens = await login.finish(await consent(started.url), started);
      const other = await login.start();
      const kept = await login.finish(await consent(other.url), other);
      const { applicationId: client_id, clientSecret: client_secret } = mock[platform];
      await connect().oauth2.revoke({ token: tokens[told], client_id, client_secret });
      const valid = async (token: string): Promise<boolean> =>
        (await connect({ tokenType: "bearer", token }).users.getMe().safe()).ok;
      const renews = async (refresh_token: string): Promise<boolean> =>
        (await connect().oauth2.token({ grant_type: "refresh_token", refresh_token, client_id, client_secret }).safe())
          .ok;
      expect([told, await valid(tokens.accessToken), await renews(tokens.refreshToken)]).toEqual([told, false, false]);
      expect([told, await valid(kept.accessToken), await renews(kept.refreshToken)]).toEqual([told, true, true]);
    }
  });

  test("says who is wrong when the application's secret is, and shows it nowhere", async () => {
    const secret = "not-the-clients-secret";
    const wrong = createLogin(connect(), { ...options, clientSecret: secret });
    const started = await wrong.start();
    const error: unknown = await wrong.finish(await consent(started.url), started).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "invalid_client" });
    expect(needsLogin(error)).toBe(false);
    expect(JSON.stringify(error) + String(error)).not.toContain(secret);
  });

  test("goes to pages of one's own when told so", async () => {
    const own = createLogin(connect(), { ...options, origin: "https://chat.example" });
    expect((await own.start()).url).toMatch(/^https:\/\/chat\.example\/oauth2\/authorize\?/);
  });
});

test("Astral's pages are beside the API of its instance", async () => {
  const client = createAstral({ instanceUrl: "https://chat.example", fetch: () => Promise.reject(new Error("none")) });
  const login = createLogin(client, { clientId: "1", clientSecret: "s", redirectUri, scopes: ["identify"] });
  expect((await login.start()).url).toMatch(/^https:\/\/chat\.example\/oauth2\/authorize\?/);
});

test("a Fluxer instance that does not answer is asked again at the next login", async () => {
  const mock = createMock();
  mock.faults.add({ operation: "instance.discover", status: 400, times: 1 });
  const client = createFluxer(mock.fluxer.options());
  const login = createLogin(client, { clientId: "1", clientSecret: "s", redirectUri, scopes: ["identify"] });
  await expect(login.start()).rejects.toMatchObject({ operation: "instance.discover" });
  expect((await login.start()).url).toContain("https://app.fluxer.app/");
});

test("a copy of a client is refused in words", () => {
  const client = { ...createAstral() };
  expect(() => createLogin(client, { clientId: "1", clientSecret: "s", redirectUri, scopes: [] })).toThrow(
    "not a copy",
  );
});
