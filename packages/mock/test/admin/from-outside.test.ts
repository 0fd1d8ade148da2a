import { createMock, type Mock } from "@antiphon/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tables } from "../../src/generated/admin.js";
import { serve, type MockServer } from "../../src/node/index.js";

/** The route of each member of a mock, by the operation id in `spec/admin.yaml`. */
const routes: Readonly<Record<string, string>> = {
  id: "worlds.list",
  seed: "worlds.list",
  trust: "settings.read",
  configure: "settings.change",
  url: "credentials.read",
  world: "worlds.create",
  close: "worlds.close",
  reset: "worlds.reset",
  transcript: "journal.transcript",
  snapshot: "worlds.snapshot",
  restore: "worlds.restore",
  assertClean: "contract.assertClean",
  "clock.mode": "clock.read",
  "clock.now": "clock.read",
  "clock.pending": "clock.read",
  "clock.advance": "clock.advance",
  "clock.settle": "clock.settle",
  "faults.add": "faults.add",
  "faults.list": "faults.list",
  "faults.remove": "faults.clear",
  "faults.clear": "faults.clear",
  "journal.exchanges": "journal.read",
  "journal.sockets": "journal.read",
  "journal.dropped": "journal.read",
  "journal.canonical": "journal.canonical",
  "journal.clear": "journal.clear",
  "ledger.effects": "ledger.read",
  "ledger.intents": "ledger.read",
  "ledger.dropped": "ledger.read",
  "ledger.expectExactlyOnce": "ledger.expect",
  "contract.violations": "contract.read",
  "contract.expect": "contract.expect",
  "contract.assertClean": "contract.assertClean",
  "chaos.start": "chaos.start",
  "chaos.stop": "chaos.stop",
  "chaos.active": "chaos.read",
  "conduct.report": "conduct.read",
  "conduct.text": "conduct.read",
  "conduct.expect": "conduct.expect",
  "conduct.assertClean": "conduct.assertClean",
  "coverage.report": "coverage.read",
  "coverage.expectComplete": "coverage.expect",
  "coverage.clear": "coverage.clear",
  "auralis.credential": "auralis.credential",
  "auralis.revoke": "auralis.revoke",
  "auralis.unpin": "auralis.unpin",
  "auralis.loseNode": "auralis.loseNode",
  "auralis.setCapacity": "auralis.capacity",
  "auralis.configure": "apis.configure",
  "auralisCloud.addWorker": "cloud.worker",
  "auralisCloud.addUser": "cloud.user",
  "auralisCloud.configure": "apis.configure",
  "auralisCloud.logs": "cloud.logs",
  "auralisCloud.jobs": "cloud.jobs",
  "auralisCloud.object": "cloud.object",
  "auralisCloud.objects": "cloud.objects",
  "auralisCloud.setObject": "cloud.setObject",
  "auralytik.issueKey": "auralytik.key",
  "auralytik.completeCall": "auralytik.call",
  "auralytik.configure": "apis.configure",
  "auralytik.settings": "auralytik.settings",
  ...Object.fromEntries(
    ["astral", "fluxer"].flatMap((platform) =>
      Object.entries({
        token: "credentials.read",
        userToken: "credentials.read",
        applicationId: "credentials.read",
        botId: "credentials.read",
        personId: "credentials.read",
        guildId: "credentials.read",
        channelId: "credentials.read",
        gatewayUrl: "credentials.read",
        bearerOptions: "chat.accessToken",
        consent: "chat.consent",
        click: "chat.click",
        say: "chat.say",
        directMessage: "chat.directMessage",
        configure: "apis.configure",
        guild: "guilds.create",
        home: "guilds.read",
        standing: "guilds.read",
        person: "chat.person",
        bot: "chat.bot",
        application: "chat.application",
        relate: "chat.relate",
        sessions: "chat.sessions",
        gateway: "gateway.script",
      }).map(([name, route]) => [`${platform}.${name}`, route]),
    ),
  ),
};

/** Members that no route can stand for, and why. */
const inProcessOnly: Readonly<Record<string, string>> = {
  receive: "takes a function: outside, a receiver is a server",
  "ledger.clear": "is no member of the public type",
  "conduct.add": "is no member of the public type",
  "conduct.clear": "is no member of the public type",
  "contract.clear": "is no member of the public type",
  "clock.timer": "takes a function",
  "clock.busy": "takes a promise of this process",
  "clock.monotonic": "measures this process",
  "journal.subscribe": "takes a function",
  "journal.closeSocket": "is no member of the public type",
  "journal.rows": "is no member of the public type",
  "journal.drafts": "is no member of the public type",
  "coverage.collect": "gives functions: outside, `--coverage-out` adds up what processes have seen",
  "coverage.watchers": "is no member of the public type",
  "clock.install": "is about the timers of this process",
  "clock.uninstall": "is no member of the public type",
  "clock.nextWait": "is no member of the public type",
  "clock.inside": "is no member of the public type",
  "auralis.options": "gives functions; addresses and credentials are in credentials.read",
  "auralisCloud.options": "gives functions; addresses and credentials are in credentials.read",
  "auralisCloud.worker": "gives functions; addresses and credentials are in credentials.read",
  "auralytik.options": "gives functions; addresses and credentials are in credentials.read",
  "astral.options": "gives functions; addresses and credentials are in credentials.read",
  "fluxer.options": "gives functions; addresses and credentials are in credentials.read",
  "astral.userOptions": "gives functions; addresses and credentials are in credentials.read",
  "fluxer.userOptions": "gives functions; addresses and credentials are in credentials.read",
  "astral.clientSecret": "is asked for with the API's own operations",
  "fluxer.clientSecret": "is asked for with the API's own operations",
};

describe("everything of a mock from outside", () => {
  const books = ["clock", "faults", "journal", "ledger", "contract", "chaos", "conduct", "coverage"];
  const vendors = ["auralis", "auralisCloud", "auralytik", "astral", "fluxer"];

  it("has a route for every member, or a reason why not", () => {
    const mock = createMock();
    const shown = Object.keys(mock);
    const members = shown.flatMap((name) => {
      if (!books.includes(name) && !vendors.includes(name)) return [name];
      return namesOf(mock[name as keyof Mock] as object).map((member) => `${name}.${member}`);
    });
    expect(members.filter((name) => !(name in routes) && !(name in inProcessOnly))).toEqual([]);
    expect([...Object.keys(routes), ...Object.keys(inProcessOnly)].filter((name) => !members.includes(name))).toEqual(
      [],
    );
    const known = new Set(tables().routes.map(({ id }) => id));
    expect(Object.values(routes).filter((id) => !known.has(id))).toEqual([]);
  });

  const mock = createMock({ clock: "real" });
  let server: MockServer;
  beforeAll(async () => {
    server = await serve(mock);
  });
  afterAll(() => server.close());
  const ask = async (method: string, path: string, body?: unknown): Promise<{ status: number; data: never }> => {
    const response = await fetch(`${server.url}/__mock${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, data: (text === "" ? undefined : JSON.parse(text)) as never };
  };

  it("begins at an index of routes, APIs and worlds", async () => {
    const { status, data } = await ask("GET", "");
    expect(status).toBe(200);
    expect(data).toMatchObject({ worlds: expect.arrayContaining(["default"]) as unknown, apis: server.line.apis });
    expect((data as { routes: unknown[] }).routes).toHaveLength(tables().routes.length);
  });

  it("answers HEAD as GET, and knows no world that is not there", async () => {
    const head = await fetch(`${server.url}/__mock/clock`, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect((await ask("GET", "?world=nope")).status).toBe(404);
    expect((await ask("POST", "/faults", { api: "auralis", operation: "socket", hang: true })).data).toMatchObject({
      error: { message: expect.stringContaining("auralis, which has none; astral and fluxer have.") as unknown },
    });
  });

  it("builds a guild whose people can call", async () => {
    const made = await ask("POST", "/astral/guilds", { name: "Lab", everyone: ["VIEW_CHANNEL"] });
    expect(made.status).toBe(201);
    const { id } = made.data as { id: string };
    const at = `/astral/guilds/${id}`;
    expect((await ask("POST", `${at}/roles`, { name: "mod", permissions: ["SEND_MESSAGES"] })).status).toBe(200);
    expect((await ask("POST", `${at}/roles`, { name: "all", permissions: "8" })).status).toBe(200);
    await ask("POST", `${at}/channels`, { name: "secret", overwrites: { mod: { allow: ["VIEW_CHANNEL"] } } });
    const joined = await ask("POST", `${at}/members`, { name: "grace", roles: ["mod"] });
    const { channels, members } = joined.data as { channels: Record<string, string>; members: Record<string, string> };
    expect(Object.keys(members)).toContain("grace");
    const { token } = (await ask("POST", `${at}/tokens`, { member: "grace" })).data as { token: string };
    const wrote = await fetch(`${server.line.apis["astral"]?.url}/channels/${channels["secret"]}/messages`, {
      method: "POST",
      headers: { authorization: token, "content-type": "application/json" },
      body: JSON.stringify({ content: "hi" }),
    });
    expect(wrote.status).toBe(200);
    const said = await ask("POST", "/astral/say", {
      channel_id: channels["secret"],
      content: "!",
      as: members["grace"],
    });
    expect(said.data).toMatchObject({ author: { id: members["grace"] } });
  });

  it.each<[string, string, unknown, string]>([
    ["an unknown member", "/astral/say", { channel_id: "1", content: "a", az: "1" }, 'did you mean "as"?'],
    ["a scope", "/astral/consents", { scopes: ["identfy"] }, 'did you mean "identify"?'],
    ["a member of a consent", "/astral/consents", { scope: ["bot"] }, 'did you mean "scopes"?'],
    ["a member of a click", "/astral/clicks", { chanel_id: "1" }, 'did you mean "channel_id"?'],
    ["a scope of a token", "/fluxer/access-tokens", { scopes: ["guild"] }, 'did you mean "guilds"?'],
    ["a parameter", "/reset?wrold=w1", undefined, 'did you mean "world"?'],
    ["a switch", "/astral/configure", { rateLimit: false }, 'did you mean "rateLimits"?'],
    ["a rule", "/faults", { stauts: 500 }, 'did you mean "status"?'],
    ["an API", "/faults", { api: "auralys", status: 500 }, 'did you mean "auralis"?'],
    ["a permission", "/astral/guilds", { everyone: ["VEW_CHANNEL"] }, 'did you mean "VIEW_CHANNEL"?'],
    [
      "a nested member",
      "/astral/guilds/1/channels",
      { name: "a", overwrites: { a: { alow: [] } } },
      'did you mean "allow"?',
    ],
    [
      "an event",
      "/gateway/script",
      { platform: "astral", step: "inject", event: "MESAGE_CREATE" },
      'did you mean "MESSAGE_CREATE"?',
    ],
    ["an operation", "/ledger/expect", { operation: "players.crate" }, 'did you mean "players.create"?'],
    ["a world's option", "/worlds", { sed: 1 }, 'did you mean "seed"?'],
    ["too many deliveries", "/faults", { deliveries: 1000 }, "must be at most 100"],
    ["time beyond dates", "/clock/advance", { ms: 1e16 }, "ms"],
    [
      "a close code that no frame carries",
      "/gateway/script",
      { platform: "astral", step: "close", code: 1005 },
      "1005",
    ],
  ])("refuses %s with a sentence", async (_, path, body, why) => {
    const { status, data } = await ask("POST", path, body);
    expect([status, (data as { error: { message: string } }).error.message]).toEqual([
      400,
      expect.stringContaining(why),
    ]);
  });

  it("tells an expectation that does not hold from one that is misspelt", async () => {
    expect((await ask("POST", "/ledger/expect", { operation: "players.create", count: 0 })).status).toBe(204);
    const failed = await ask("POST", "/ledger/expect", { operation: "players.create" });
    expect([failed.status, failed.data]).toMatchObject([409, { error: { code: "ASSERTION_FAILED" } }]);
  });

  it("takes time as people write it, and settings of every API", async () => {
    const before = ((await ask("GET", "/clock")).data as { now: number }).now;
    const after = ((await ask("POST", "/clock/advance", { ms: "10m" })).data as { now: number }).now;
    expect(after - before).toBeGreaterThanOrEqual(600_000);
    for (const [api, settings] of Object.entries({
      auralis: { connectMs: 1 },
      auralisCloud: { workerLimit: "owner" },
      auralytik: { tier: "starter" },
      astral: { hiddenAs404: true },
      fluxer: { telemetry: true },
    }))
      expect([api, (await ask("POST", `/${api}/configure`, settings)).status]).toEqual([api, 204]);
    expect((await ask("GET", "/auralytik/settings")).data).toMatchObject({ tier: "starter" });
  });

  it("lets an application in and clicks, as a person does", async () => {
    const redirectUris = ["https://app.example/back"];
    const made = (await ask("POST", "/fluxer/applications", { name: "login", redirectUris })).data as {
      applicationId: string;
    };
    const consent = { client_id: made.applicationId, scopes: ["identify"], redirect_uri: redirectUris[0], state: "s" };
    expect(await ask("POST", "/fluxer/consents", consent)).toMatchObject({
      status: 200,
      data: { code: expect.any(String) as unknown, redirect_to: expect.stringContaining("state=s") as unknown },
    });
    const bot = (await ask("POST", "/astral/bots", { name: "helper" })).data as { applicationId: string };
    const guild_id = server.line.apis["astral"]?.["guildId"];
    const added = { client_id: bot.applicationId, scopes: ["bot"], guild_id, permissions: ["KICK_MEMBERS"] };
    expect(await ask("POST", "/astral/consents", added)).toEqual({ status: 200, data: {} });
    expect(await ask("POST", "/astral/consents", added)).toMatchObject({
      status: 400,
      data: { error: { message: "consent() was refused: BOT_ALREADY_IN_GUILD" } },
    });
    const channel_id = server.line.apis["astral"]?.["channelId"];
    const { id } = (await ask("POST", "/astral/say", { channel_id, content: "no button" })).data as { id: string };
    expect(await ask("POST", "/astral/clicks", { channel_id, message_id: id, custom_id: "x" })).toMatchObject({
      status: 400,
      data: { error: { message: expect.stringContaining("custom_id: The message has no such component.") as unknown } },
    });
  });

  it("makes worlds with a clock of their own, and for libraries of another platform", async () => {
    const start = 1_900_000_000_000;
    const made = await ask("POST", "/worlds", { id: "clocked", clock: "manual", start, discord: true });
    expect(made.status).toBe(201);
    expect((await ask("GET", "/clock?world=clocked")).data).toMatchObject({ mode: "manual", now: start });
    const { apis } = made.data as { apis: Record<string, { token: string; applicationId: string }> };
    expect(atob(apis["astral"]?.token.split(".")[0] ?? "")).toBe(apis["astral"]?.applicationId);
    expect((await ask("DELETE", "/worlds?id=clocked")).status).toBe(204);
  });

  it("ends worlds and forgets saved states", async () => {
    const { data } = await ask("POST", "/worlds", { id: "a" });
    const { apis } = data as { apis: Record<string, { url: string; token: string }> };
    const saved = (await ask("POST", "/snapshots?world=a")).data as { id: string };
    expect((await ask("GET", "/snapshots?world=a")).data).toEqual({ snapshots: [saved.id] });
    expect((await ask("DELETE", `/snapshots?world=a&id=${saved.id}`)).status).toBe(204);
    expect((await ask("POST", "/restore?world=a", saved)).status).toBe(404);
    expect((await ask("DELETE", "/worlds?id=a")).status).toBe(204);
    expect((await fetch(`${apis["auralis"]?.url}/v1/cluster`)).status).toBe(404);
    expect((await ask("POST", "/worlds", { id: "a" })).status).toBe(201);
    expect((await ask("DELETE", "/worlds?id=default")).status).toBe(400);
  });

  it("keeps the store, workers, keys and credentials within reach", async () => {
    await ask("PUT", "/auralisCloud/objects", { key: "outputs/x/output.zip", base64: "UEs=" });
    expect((await ask("GET", "/auralisCloud/object?key=outputs/x/output.zip")).data).toMatchObject({ base64: "UEs=" });
    expect((await ask("POST", "/auralisCloud/workers", { name: "b" })).status).toBe(201);
    expect((await ask("POST", "/auralytik/keys", { scopes: ["audio:read"] })).status).toBe(201);
    const { token } = (await ask("POST", "/auralis/credentials")).data as { token: string };
    const call = (): Promise<Response> =>
      fetch(`${server.line.apis["auralis"]?.url}/v1/cluster`, { headers: { authorization: `Bearer ${token}` } });
    expect((await call()).status).toBe(200);
    expect((await ask("POST", "/auralis/credentials/revoke", { token })).status).toBe(204);
    expect((await call()).status).toBe(401);
  });
});

function namesOf(value: object): string[] {
  const names = new Set<string>(Object.keys(value));
  for (
    let at: object | null = value;
    at !== null && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  )
    if (at !== value && /Book$|Table$|Timeline$/.test(at.constructor.name))
      for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  return [...names].filter((name) => !internal.has(name));
}

/** Members of the classes behind the public interfaces that no user has by their types. */
const internal = new Set([
  "constructor", "enter", "park", "hold", "touch", "restart", "answered", "observed", "open", "amend", "complete", "openSocket", "frame", "newest",
  "record", "lied", "any", "decide", "reset", "weight", "work",
]); // prettier-ignore
