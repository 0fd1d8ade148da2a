import { createMock, type CoverageCounts } from "@antiphon/mock";
import { createFluxer } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";
import { describe, expect, test } from "vitest";
import { kernelOf } from "../../../src/mock.js";

const me = async (mock: ReturnType<typeof createMock>, path = "/users/@me") => {
  const { fetch, baseUrl, token } = mock.fluxer.options();
  await fetch(baseUrl + path, { headers: { authorization: `Bot ${token}` } });
};

describe("coverage.collect()", () => {
  test("sees optional members and values of enums in what a gateway sends, and knows those that never came", async () => {
    const mock = createMock();
    const seen = mock.coverage.collect();
    const gateway = createGateway(createFluxer(mock.fluxer.options()));
    await gateway.connect();
    const named = (kind: "members" | "values") => Object.keys(seen.counts()["fluxer"]?.[kind] ?? {});
    const before = named("members");
    const { events, members } = seen.report().apis["fluxer"] ?? never();
    expect(events.unseen).not.toContain("READY");
    expect(events.unseen).toContain("MESSAGE_CREATE");
    expect(before.some((name) => name.startsWith("ReadyEvent."))).toBe(true);
    mock.fluxer.say(mock.fluxer.channelId, "hi");
    await mock.clock.advance(0);
    const came = named("members").filter((name) => !before.includes(name));
    expect(came).toContain("MessageCreateEvent.channel_type");
    expect(members.unseen).toEqual(expect.arrayContaining([...came, "MessageCreateEvent.nicks"]));
    const now = seen.report().apis["fluxer"] ?? never();
    expect(now.members.unseen).not.toContain("MessageCreateEvent.channel_type");
    expect(now.members.unseen).toContain("MessageCreateEvent.nicks");
    expect(named("values").length).toBeGreaterThan(0);
    await gateway.close();
  });

  test("gives the same however often it is asked, and adds what worlds saw that have ended", async () => {
    const mock = createMock();
    const seen = mock.coverage.collect();
    await me(mock);
    const first = seen.counts();
    expect(seen.counts()).toEqual(first);
    mock.reset();
    expect(seen.counts()).toEqual(first);
    await me(mock);
    expect(seen.counts()["fluxer"]?.operations).toEqual({ "users.getMe": 2 });
  });

  test("adds up what several processes have seen, by way of JSON", async () => {
    const [here, there] = [createMock(), createMock()].map((mock) => ({ mock, seen: mock.coverage.collect() }));
    if (here === undefined || there === undefined) return never();
    await me(here.mock);
    await me(there.mock, "/users/@me/guilds");
    here.seen.add(JSON.parse(JSON.stringify(there.seen.counts())) as CoverageCounts);
    expect(Object.keys(here.seen.counts()["fluxer"]?.operations ?? {})).toEqual(["users.getMe", "users.listGuilds"]);
    expect(here.seen.text()).toMatch(/\nfluxer\n {2}operations +2 of \d+\n/);
    expect(here.seen.html()).toMatch(/<h2>fluxer<\/h2>.*2 of \d+ operations/s);
  });

  test.each([[undefined], [null], [[]], ["{}"], [{ fluxer: {} }], [{ fluxer: { operations: { a: "1" } } }]])(
    "refuses %j, which no process has seen, and keeps what it had",
    (odd) => {
      const seen = createMock().coverage.collect();
      expect(() => seen.add(odd as never)).toThrow(/^add\(\) takes what counts\(\) of another process gave/);
      expect(seen.report().percent).toBe(0);
    },
  );

  test("stops: it looks no further, and lets go of the mock", async () => {
    const mock = createMock();
    const seen = mock.coverage.collect();
    await me(mock);
    seen.stop();
    const ended = seen.counts();
    await me(mock, "/users/@me/guilds");
    seen.stop();
    expect(seen.counts()).toEqual(ended);
    const { retired, coverage } = kernelOf(mock).shared;
    expect([retired.size, coverage.watchers.size]).toEqual([0, 0]);
  });
});

function never(): never {
  throw new Error("fluxer was not used");
}
