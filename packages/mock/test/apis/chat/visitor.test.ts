import { createMock, type Mock } from "@antiphon/mock";
import { expect, test } from "vitest";

const back = "https://app.example/back";

test("a consent gives a code that the token endpoint takes, with the scopes that were agreed to", async () => {
  const mock = createMock();
  const { applicationId, clientSecret } = mock.fluxer.application({ name: "login", redirectUris: [back] });
  const { id } = mock.fluxer.person({ name: "grace" });
  const { redirectTo, code } = mock.fluxer.consent({
    as: id,
    clientId: applicationId,
    scopes: ["identify", "email"],
    redirectUri: back,
    state: "s1",
  });
  expect(redirectTo).toBe(`${back}?code=${code}&state=s1`);
  const { fetch, baseUrl } = mock.fluxer.options();
  const granted = await fetch(`${baseUrl}/oauth2/token`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({
      grant_type: "authorization_code",
      code: code ?? "",
      redirect_uri: back,
      client_id: applicationId,
      client_secret: clientSecret,
    }),
  });
  expect([granted.status, await granted.json()]).toMatchObject([200, { scope: "identify email" }]);
});

test("a consent to a bot adds it to the guild, with a role for its permissions", async () => {
  const mock = createMock();
  const { applicationId, id } = mock.astral.bot({ name: "helper" });
  const consent = { clientId: applicationId, scopes: ["bot"], guildId: mock.astral.guildId };
  expect(mock.astral.consent({ ...consent, permissions: ["KICK_MEMBERS"] })).toEqual({});
  const member = await call(mock, "astral", `/guilds/${mock.astral.guildId}/members/${id}`);
  expect(member).toMatchObject({ user: { id }, roles: [expect.any(String)] });
  expect(() => mock.astral.consent(consent)).toThrow("consent() was refused: BOT_ALREADY_IN_GUILD");
});

test("a click is signed and sent to the webhook that wrote the message", async () => {
  const mock = createMock();
  const received: unknown[] = [];
  mock.receive("https://bot.example/clicks", ({ body, headers }) => {
    received.push([JSON.parse(String(body)), headers["x-astral-signature"]]);
    return { status: 204 };
  });
  const messageId = await buttonIn(mock);
  const { id } = mock.astral.person({ name: "ada" });
  const { channelId, guildId } = mock.astral;
  mock.astral.home.member({ name: "ada", id });
  mock.astral.click({ channelId, messageId, customId: "deploy", as: id });
  await mock.clock.settle();
  expect(received).toEqual([
    [
      expect.objectContaining({ guild_id: guildId, user: expect.objectContaining({ id }) as unknown }),
      expect.stringMatching(/^v1=[0-9a-f]{64}$/),
    ],
  ]);
  expect(() => mock.astral.click({ channelId, messageId, customId: "deplyo" })).toThrow(
    "click() was refused: INVALID_FORM_BODY; custom_id: The message has no such component.",
  );
});

test.each<[string, (mock: Mock) => unknown, string]>([
  ["a member of a consent", ({ astral }) => astral.consent({ scops: ["bot"] } as never), 'did you mean "scopes"?'],
  ["a scope", ({ astral }) => astral.consent({ scopes: ["identfy"] }), 'did you mean "identify"?'],
  ["a scope of an access token", ({ fluxer }) => fluxer.bearerOptions(["guild"]), 'did you mean "guilds"?'],
  ["scopes that are no list", ({ fluxer }) => fluxer.bearerOptions("identify" as never), "Scopes are a list of names."],
  [
    "a permission",
    ({ astral }) => astral.consent({ scopes: ["bot"], permissions: ["KICK_MEMBER" as never] }),
    'did you mean "KICK_MEMBERS"?',
  ],
  ["an account", ({ astral }) => astral.consent({ scopes: ["bot"], as: "1" }), "there is no account 1"],
  ["an application", ({ astral }) => astral.consent({ scopes: ["bot"], clientId: "1" }), "UNKNOWN_APPLICATION"],
  [
    "an address that nobody registered",
    ({ astral }) => astral.consent({ scopes: ["identify"], redirectUri: back }),
    "invalid_request",
  ],
  ["a member of a click", ({ astral }) => astral.click({ chanelId: "1" } as never), 'did you mean "channelId"?'],
  ["a channel", ({ astral }) => astral.click({ channelId: "1", messageId: "1", customId: "x" }), "UNKNOWN_CHANNEL"],
  [
    "a platform without components",
    ({ fluxer }) => fluxer.click({ channelId: "1", messageId: "1", customId: "x" }),
    "not fluxer",
  ],
  [
    "a member of an application",
    ({ astral }) => astral.bot({ name: "a", redirectUri: [] } as never),
    'did you mean "redirectUris"?',
  ],
])("%s that does not exist is refused", (_, run, why) => {
  expect(() => run(createMock())).toThrow(why);
});

async function buttonIn(mock: Mock): Promise<string> {
  const { channelId } = mock.astral;
  const made = await call(mock, "astral", `/channels/${channelId}/webhooks`, {
    method: "POST",
    body: JSON.stringify({ name: "clicks", interaction_url: "https://bot.example/clicks" }),
  });
  const message = await call(mock, "astral", `/webhooks/${String(made["id"])}/${String(made["token"])}?wait=true`, {
    method: "POST",
    body: JSON.stringify({
      content: "Deploy?",
      components: [{ type: 1, components: [{ type: 2, style: 1, label: "Deploy", custom_id: "deploy" }] }],
    }),
  });
  return String(message["id"]);
}

async function call(
  mock: Mock,
  platform: "astral" | "fluxer",
  path: string,
  init: { readonly method?: string; readonly body?: string } = {},
): Promise<Record<string, unknown>> {
  const { fetch, baseUrl, token } = mock[platform].userOptions();
  const headers = { authorization: token, "content-type": "application/json" };
  const response = await fetch(baseUrl + path, { ...init, headers });
  expect(response.ok).toBe(true);
  return (await response.json()) as Record<string, unknown>;
}
