import { createMock, type Mock, type WorldView } from "@antiphon/mock";
import { describe, expect, it } from "vitest";
import { pendingOfProcess } from "../../../src/platform/pending.js";
import { serve } from "../../../src/node/index.js";

type World = WorldView & Pick<Mock, "auralis" | "auralisCloud" | "auralytik" | "astral" | "fluxer">;

/** Everything of a world that may tell it from others. */
function marks({ auralis, auralisCloud, auralytik, astral, fluxer }: World): string[] {
  const { userId, workerToken } = auralisCloud.options();
  const { apiKey, hmacSecret } = auralytik.options();
  const chats = [astral, fluxer].flatMap((chat) => [
    chat.token,
    chat.userToken,
    chat.person({ name: "ada" }).token,
    ...[chat.botId, chat.personId, chat.guildId, chat.channelId].map(
      (id) => `${chat === astral ? "astral" : "fluxer"} ${id}`,
    ),
  ]);
  return [auralis.options().token, auralis.credential(), userId, workerToken, apiKey, hmacSecret, ...chats];
}

describe("worlds of one mock", () => {
  it.each(["auto", "real"] as const)(
    "have ids and tokens that are never equal, whatever their seeds (%s clock)",
    (clock) => {
      const mock = createMock({ seed: 7, clock });
      const worlds = [mock, ...Array.from({ length: 20 }, (_, at) => mock.world({ id: `t${at}`, seed: 7 }))];
      const all = worlds.flatMap((world) => marks(world));
      expect(new Set(all).size).toBe(all.length);
    },
  );

  it.each(["auto", "real"] as const)("are made of seed and id alone (%s clock)", (clock) => {
    const made = (): string[] => {
      const mock = createMock({ clock });
      return [
        ...marks(mock).slice(0, 6),
        mock.astral.token,
        mock.fluxer.guildId,
        ...marks(mock.world({ id: "a", seed: 3 })).slice(0, 6),
      ];
    };
    expect(made()).toEqual(made());
  });

  it("do not depend on what other worlds there are", () => {
    const made = (...ids: string[]): string[] => {
      const mock = createMock({ seed: 7 });
      const worlds = ids.map((id) => marks(mock.world({ id, seed: 7 })));
      return worlds.at(-1) as string[];
    };
    expect(made("b", "c", "a")).toEqual(made("a"));
  });

  it.each(["auto", "real"] as const)("keep their credentials through a reset (%s clock)", async (clock) => {
    const mock = createMock({ clock });
    const world = mock.world({ id: "a" });
    const tokens = (): string[] => [
      world.astral.token,
      world.auralis.options().token,
      world.auralytik.options().apiKey,
    ];
    const before = tokens();
    world.reset();
    expect(tokens()).toEqual(before);
    const { baseUrl, fetch } = world.auralis.options();
    expect((await fetch(`${baseUrl}/v1/cluster`, { headers: { authorization: `Bearer ${before[1]}` } })).status).toBe(
      200,
    );
  });

  it("answer at their own addresses, and a credential is refused at the address of another", async () => {
    const mock = createMock({ clock: "real" });
    const [a, b] = [mock.world({ id: "a", seed: 1 }), mock.world({ id: "b", seed: 1 })];
    const server = await serve(mock);
    try {
      const ask = async (of: World, at: World): Promise<number> => {
        const headers = { authorization: `Bearer ${of.auralis.options().token}` };
        return (await fetch(`${at.url("auralis")}/v1/cluster`, { headers })).status;
      };
      expect([await ask(a, a), await ask(b, b), await ask(mock, mock)]).toEqual([200, 200, 200]);
      expect([await ask(a, b), await ask(b, a), await ask(mock, a)]).toEqual([401, 401, 401]);
      expect(server.at("auralis", a).baseUrl).toBe(a.url("auralis"));
      expect(() => server.at("auralys", a)).toThrow('did you mean "auralis"?');
      expect(() => server.at("auralis", "c")).toThrow('The mock has no world "c"');
    } finally {
      await server.close();
    }
    expect(() => a.url("auralis")).toThrow("served on no port");
  });

  it("can be ended: their credentials are nobody's, their ids are free, and nothing answers", async () => {
    const mock = createMock();
    const world = mock.world({ id: "a" });
    const { baseUrl, token, fetch } = world.auralis.options();
    const call = (): Promise<Response> =>
      fetch(`${baseUrl}/v1/cluster`, { headers: { authorization: `Bearer ${token}` } });
    expect((await call()).status).toBe(200);
    world.close();
    await expect(call()).rejects.toThrow('The world "a" is closed');
    expect(
      pendingOfProcess()
        .list()
        .filter(({ what }) => what.startsWith("requests")),
    ).toEqual([]);
    expect(mock.world({ id: "a" }).auralis.options().token).toBe(token);
    expect(() => mock.close()).toThrow("lives as long as its mock");
  });

  it("refuse a credential that is another's", () => {
    const mock = createMock();
    const [a, b] = [mock.world(), mock.world()];
    a.auralis.credential({ token: "shared-token" });
    expect(() => b.auralis.credential({ token: "shared-token" })).toThrow("each belongs to one world");
  });

  it.each(["", "a b", "a/b", "../x", "a".repeat(65)])("have no id like %j", (id) => {
    expect(() => createMock().world({ id })).toThrow("1 to 64 letters");
  });
});
