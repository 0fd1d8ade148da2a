import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createFluxer, type Fluxer } from "../../../src/index.js";
import { asFluxer, idOf, openPlay, type Play } from "../operations/play.js";

let play: Play;
let bot: Fluxer;
beforeEach(() => {
  play = openPlay("fluxer");
  bot = asFluxer(play.bot);
});
afterEach(() => play.close());

type Answer = Awaited<ReturnType<ReturnType<Play["mock"]["fluxer"]["options"]>["fetch"]>>;

function ask(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
  const { baseUrl, fetch, token } = play.mock.fluxer.options();
  return fetch(`${baseUrl}${path}`, { method, headers: { authorization: `Bot ${token}` }, ...init });
}

describe("every answer", () => {
  test("has an id of its own, names the version and is never kept, whatever became of the request", async () => {
    const answers = [
      await ask("GET", "/users/@me"),
      await ask("POST", `/channels/${play.channelId}/typing`),
      await ask("GET", "/users/@me", { headers: {} }),
      await ask("GET", "/users/general"),
      await ask("GET", "/nowhere"),
      await ask("PUT", "/users/@me"),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 204, 401, 400, 404, 404]);
    for (const { headers } of answers) {
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(headers.get("x-fluxer-version")).toMatch(/^\d/);
      expect(headers.get("cache-control")).toBe("no-cache");
      for (const name of ["allow", "www-authenticate", "etag"]) expect(headers.get(name)).toBeNull();
    }
    expect(new Set(answers.map(({ headers }) => headers.get("x-request-id"))).size).toBe(answers.length);
  });
});

test("an instance names every part that it has", async () => {
  const { endpoints, ...rest } = await bot.instance.discover();
  expect(Object.keys(endpoints).sort()).toEqual(
    [
      ["api", "api_client", "api_public", "gateway", "media", "static_cdn"],
      ["marketing", "admin", "invite", "gift", "webapp"],
    ]
      .flat()
      .sort(),
  );
  expect(rest).toMatchObject({ api_code_version: 1, limits: { version: 2 } });
  for (const member of ["captcha", "features", "gif", "sso", "registration", "community", "services", "push"])
    expect(rest).toHaveProperty(member);
});

test("discovery has a bucket as everything has", async () => {
  play.mock.fluxer.configure({ globalPerSecond: 1000 });
  const statuses = [];
  for (let at = 0; at < 61; at += 1) statuses.push((await ask("GET", "/../.well-known/fluxer")).status);
  expect([statuses.at(0), statuses.at(-2), statuses.at(-1)]).toEqual([200, 200, 429]);
});

describe("a refusal says more than its code", () => {
  /** Status, headers and members of a refusal. */
  async function refused(call: Promise<Answer>): Promise<Readonly<Record<string, unknown>>> {
    const answer = await call;
    const body = (await answer.json()) as Readonly<Record<string, unknown>>;
    expect(body["error"]).toBe(body["message"]);
    return { ...body, status: answer.status, retry: answer.headers.get("retry-after") };
  }
  const json = (value: unknown, token?: string): RequestInit => ({
    body: JSON.stringify(value),
    ...(token === undefined ? {} : { headers: { authorization: token } }),
  });

  test("how long slow mode holds a person", async () => {
    const slow = idOf(play.guild.channel({ name: "slow", slowmodeSeconds: 30 }).channels, "slow");
    const send = (): Promise<Answer> =>
      ask("POST", `/channels/${slow}/messages`, json({ content: "x" }, play.guild.tokenOf("bea")));
    await send();
    await play.mock.clock.advance("500ms");
    const expected = { status: 400, code: "SLOWMODE_RATE_LIMITED", retry_after: 29.5, retry: "30" };
    expect(await refused(send())).toMatchObject(expected);
    await bot.messages.create(slow, { content: "bots never wait" });
    await bot.messages.create(slow, { content: "nor twice" });
    await play.mock.clock.advance("29500ms");
    expect((await send()).status).toBe(200);
  });

  test("how long a lock holds", async () => {
    play.mock.fluxer.configure({ editMs: 50, positionsMs: 1000 });
    const { id } = await bot.messages.create(play.channelId, { content: "a" });
    const edit = (): Promise<Answer> =>
      ask("PATCH", `/channels/${play.channelId}/messages/${id}`, json({ content: "b" }));
    const [, second] = [edit(), edit()];
    expect(await refused(second)).toMatchObject({
      status: 429,
      code: "RESOURCE_LOCKED",
      retry: "1",
    });
    for (const [path, moved] of [
      ["channels", play.channelId],
      ["roles", play.roleId],
    ] as const) {
      const move = (): Promise<Answer> =>
        ask("PATCH", `/guilds/${play.guildId}/${path}`, json([{ id: moved, position: path === "roles" ? 1 : 0 }]));
      expect((await move()).status).toBe(204);
      expect(await refused(move())).toMatchObject({ status: 423, code: "GENERAL_ERROR", retry: "2" });
    }
  });

  test("how many there may be, also where the world has another number", async () => {
    play.mock.fluxer.configure({ limits: { rolesPerGuild: 3, webhooksPerChannel: 1, webhooksPerGuild: 2 } });
    const webhook = (channelId: string): Promise<Answer> =>
      ask("POST", `/channels/${channelId}/webhooks`, json({ name: "w" }));
    for (const channelId of [play.channelId, play.voiceId]) expect((await webhook(channelId)).status).toBe(200);
    expect(await refused(ask("POST", `/guilds/${play.guildId}/roles`, json({ name: "x" })))).toMatchObject({
      code: "MAX_GUILD_ROLES",
      max_guild_roles: 3,
    });
    expect(await refused(webhook(play.channelId))).toMatchObject({
      code: "MAX_WEBHOOKS_PER_CHANNEL",
      max_webhooks_per_channel: 1,
    });
    const third = idOf(play.guild.channel({ name: "third" }).channels, "third");
    expect(await refused(webhook(third))).toMatchObject({ code: "MAX_WEBHOOKS_PER_GUILD", max_webhooks_per_guild: 2 });
    const people = Array.from({ length: 50 }, (_, at) => play.mock.fluxer.person({ name: `p${at}` }).id);
    const group = await bot.users.createChannel({ recipients: people.slice(0, 49) });
    expect(await refused(ask("PUT", `/channels/${group.id}/recipients/${people[49]}`))).toMatchObject({
      code: "MAX_GROUP_DM_RECIPIENTS",
      max_recipients: 50,
    });
  });

  test("which scope is missing, how sure a verdict is, and why an address is banned", async () => {
    const { token } = play.mock.fluxer.bearerOptions(["identify"]);
    const guilds = ask("GET", "/users/@me/guilds", { headers: { authorization: `Bearer ${token}` } });
    expect(await refused(guilds)).toMatchObject({ code: "MISSING_OAUTH_SCOPE", required_scope: "guilds" });
    play.mock.fluxer.configure({ refusedText: { explicit: ["lewd"] } });
    const { probability } = await refused(
      ask("POST", `/channels/${play.channelId}/messages`, json({ content: "a lewd one" })),
    );
    expect(probability).toBeGreaterThan(0);
    play.mock.fluxer.configure({ addressBan: "permanent" });
    const banned = { ip_address: "127.0.0.1", appeal_email: null, appeals_supported: false };
    expect(await refused(ask("GET", "/users/@me"))).toMatchObject({
      ...banned,
      code: "GLOBAL_IP_BANNED",
      ban_kind: "permanent",
      expires_at: null,
    });
    play.mock.fluxer.configure({ addressBan: undefined, shedLoad: true });
    expect(await refused(ask("GET", "/users/@me"))).toMatchObject({
      status: 503,
      code: "SERVICE_UNAVAILABLE",
      retry: "1",
    });
  });
});

describe("the token endpoints", () => {
  test("refuse in their own form, also what is no form at all", async () => {
    const { applicationId: client_id, clientSecret: client_secret } = play.mock.fluxer;
    const form = async (path: string, fields: Record<string, string>): Promise<unknown> => {
      const body = new URLSearchParams(fields);
      const answer = await ask("POST", `/oauth2/${path}`, { headers: {}, body });
      return [answer.status, await answer.json()];
    };
    const refusal = (error: string): unknown => [400, { error, error_description: expect.any(String) as string }];
    expect(await form("token", { client_id, client_secret })).toEqual(refusal("invalid_request"));
    expect(await form("token/revoke", { client_id, client_secret })).toEqual(refusal("invalid_request"));
    expect(await form("introspect", { client_id, client_secret })).toEqual(refusal("invalid_request"));
    const json = await ask("POST", "/oauth2/token", { headers: {}, body: '{"grant_type":"refresh_token"}' });
    expect([json.status, await json.json()]).toEqual(refusal("invalid_request"));
    expect(await form("token", { grant_type: "refresh_token", refresh_token: "x", client_id })).toEqual(
      refusal("invalid_client"),
    );
    expect(await form("token", { grant_type: "refresh_token", refresh_token: "x", client_id, client_secret })).toEqual(
      refusal("invalid_grant"),
    );
    expect(await form("token/revoke", { token: "unknown", client_id, client_secret }).catch(() => "empty")).toBe(
      "empty",
    );
  });

  test("read a form in parts as well", async () => {
    const { applicationId, clientSecret } = play.mock.fluxer;
    const parts = (fields: Readonly<Record<string, string>>): FormData => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      return form;
    };
    const introspect = async (fields: Readonly<Record<string, string>>): Promise<unknown> =>
      (await ask("POST", "/oauth2/introspect", { headers: {}, body: parts(fields) })).json();
    const secrets = { client_id: applicationId, client_secret: clientSecret };
    const { token } = play.mock.fluxer.bearerOptions(["identify"]);
    expect(await introspect({ token, ...secrets })).toMatchObject({ active: true, scope: "identify" });
    expect(await introspect(secrets)).toMatchObject({ error: "invalid_request" });
    expect(await introspect({ token })).toMatchObject({ error: "invalid_client" });
  });

  test("give codes of ten minutes and refresh tokens of thirty days that work once", async () => {
    const { applicationId: client_id, clientSecret: client_secret } = play.mock.fluxer;
    const redirect_uri = "https://app.example/callback";
    const owner = asFluxer(play.owner);
    const code = async (): Promise<string> => {
      const wish = { client_id, redirect_uri, response_type: "code", scope: "identify" };
      const { redirect_to } = await owner.oauth2.consent(wish);
      return new URL(redirect_to ?? "").searchParams.get("code") ?? "";
    };
    const exchange = (fields: object): ReturnType<Fluxer["oauth2"]["token"]> =>
      bot.oauth2.token({ grant_type: "authorization_code", redirect_uri, client_id, client_secret, ...fields });
    const late = await code();
    await play.mock.clock.advance("10m");
    await expect(exchange({ code: late })).rejects.toMatchObject({ code: "invalid_grant" });
    const first = await exchange({ code: await code() });
    expect(first.expires_in).toBe(604_800);
    expect(first.access_token).toHaveLength(43);
    const refresh = (refresh_token: string): ReturnType<Fluxer["oauth2"]["token"]> =>
      exchange({ grant_type: "refresh_token", refresh_token });
    await play.mock.clock.advance("29d");
    const second = await refresh(first.refresh_token);
    await expect(refresh(first.refresh_token)).rejects.toMatchObject({ code: "invalid_grant" });
    const client = createFluxer({
      ...play.mock.fluxer.options(),
      token: second.access_token,
      tokenType: "bearer",
      retry: false,
    });
    expect((await client.users.getMe()).id).toBe(play.ownerId);
    await play.mock.clock.advance("7d");
    await expect(client.users.getMe()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    await play.mock.clock.advance("23d");
    await expect(refresh(second.refresh_token)).rejects.toMatchObject({ code: "invalid_grant" });
  });
});
