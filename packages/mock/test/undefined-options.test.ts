import { createMock } from "@antiphon/mock";
import { describe, expect, it } from "vitest";

const none = undefined;

describe("An option of the mock that is undefined counts as left out", () => {
  it("of the mock and of a world", () => {
    const given = createMock({ seed: none, clock: none, keep: none, start: none });
    expect(given.auralis.options().token).toBe(createMock().auralis.options().token);
    expect(given.clock.now()).toBe(createMock().clock.now());
    const world = { id: none, seed: none, clock: none, keep: none, start: none };
    expect(given.world(world).astral.options().token).toBe(createMock().world().astral.options().token);
  });

  it("of a fault: it fires as one without these members", async () => {
    const { auralis, faults } = createMock();
    const absent = { drop: none, code: none, headers: none, hang: none, body: none, bodyBytes: none, deliveries: none };
    const moments = { before: none, after: none, latencyMs: none, commitAfterMs: none, bytesPerSecond: none };
    const counts = { times: none, nth: none, every: none, forMs: none, probability: none, api: none, operation: none };
    faults.add({ status: 503, ...absent, ...moments, ...counts });
    const { fetch, baseUrl, token } = auralis.options();
    const answers = [1, 2].map(async () => {
      const response = await fetch(`${baseUrl}/v1/cluster`, { headers: { authorization: `Bearer ${token}` } });
      return response.status;
    });
    expect(await Promise.all(answers)).toEqual([503, 503]);
  });

  it("of settings: what stood there stays, but where none is a value of its own", async () => {
    const { astral, fluxer, auralytik, auralisCloud, auralis } = createMock();
    auralytik.configure({ tier: "starter", requestsPerMinute: 7 });
    auralytik.configure({ tier: none, timestampWindowS: none, included: { calls: none }, requestsPerMinute: none });
    expect(auralytik.settings).toMatchObject({ tier: "starter", timestampWindowS: 300, requestsPerMinute: none });
    astral.configure({ limits: { invitesPerGuild: 3 }, globalPerSecond: 2, gateway: { limits: none } });
    astral.configure({ limits: { invitesPerGuild: none }, rateLimits: none, globalPerSecond: none, gateway: none });
    fluxer.configure({ rateLimits: none });
    auralisCloud.configure({ health: none, workerLimit: none });
    auralis.configure({});
    expect(await ask(fluxer.options(), "/users/@me")).toMatchObject({ bot: true });
  });

  it("of people, guilds, keys and workers", async () => {
    const { astral, auralytik, auralisCloud, auralis } = createMock();
    const person = astral.person({ name: "ann", premium: none, acceptsMessages: none, mfa: none, nsfwAllowed: none });
    const me = await ask(person.options(), "/users/@me");
    expect(me).toMatchObject({ username: "ann", mfa_enabled: false });
    const guild = astral.guild({ name: none, owner: none, bot: none, everyone: none, features: none });
    guild.role({ name: "mods", permissions: none, color: none, mentionable: none, position: none });
    guild.channel({ name: "hall", type: none, topic: none, parent: none, slowmodeSeconds: none, overwrites: none });
    guild.member({ name: "bob", id: none, nick: none, roles: none });
    expect(Object.keys(guild.channels)).toContain("hall");
    expect(auralis.credential({ token: none, allowlist: none, concurrentGuilds: none })).toMatch(/^auralis_/);
    expect(auralytik.issueKey({ scopes: none, live: none, apiKey: none }).options.apiKey).toMatch(/^ak_live_/);
    expect(auralytik.completeCall({ outcome: none, durationSeconds: none })).toMatchObject({ durationSeconds: 60 });
    expect((await auralisCloud.addWorker({ platform: none, userId: none })).token).toMatch(/^aw_/);
  });

  it("of an expectation and of a filter", async () => {
    const mock = createMock();
    await mock.auralis.options().fetch(`${mock.auralis.options().baseUrl}/v1/players?limit=x`, {
      headers: { authorization: `Bearer ${mock.auralis.options().token}` },
    });
    mock.contract.expect({ api: none, operation: none, keyword: none, path: none, times: none });
    mock.assertClean();
    expect(() => mock.ledger.expectExactlyOnce({ api: none, operation: none, count: none })).toThrow(
      "Nobody sent a request",
    );
  });
});

async function ask(options: ReturnType<ReturnType<typeof createMock>["astral"]["options"]>, path: string) {
  const response = await options.fetch(`${options.baseUrl}${path}`, {
    headers: { authorization: options.tokenType === "bot" ? `Bot ${options.token}` : options.token },
  });
  return JSON.parse(await response.text()) as unknown;
}
