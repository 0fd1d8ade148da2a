import { createMock } from "@antiphon/mock";
import { createAuralis, createQueue } from "@antiphon/players";
import { afterEach, expect, test } from "vitest";
import { guild, voice } from "../voice.js";

afterEach(() => {
  delete process.env["AURALIS_PLAYERS_API_URL"];
});

/** Addresses that a client with these options asks for a player. */
async function asked(options: object): Promise<readonly string[]> {
  const urls: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    urls.push(url);
    return Response.json({ code: "PLAYER_NOT_FOUND", message: "no" }, { status: 404 });
  };
  await createAuralis({ token: "auralis_test", fetch: fetch, ...options })
    .players.get(guild(1))
    .safe();
  return urls;
}

test("the address comes from the option, else from the environment, and the prefix stands before every path", async () => {
  process.env["AURALIS_PLAYERS_API_URL"] = "https://players.example/x";
  expect(await asked({})).toEqual([`https://players.example/x/v1/players/${guild(1)}`]);
  expect(await asked({ apiPrefix: "/v1" })).toEqual([`https://players.example/x/v1/players/${guild(1)}`]);
  expect(await asked({ apiPrefix: "" })).toEqual([`https://players.example/x/players/${guild(1)}`]);
  expect(await asked({ apiPrefix: "/api/v9", baseUrl: "https://other.example/y" })).toEqual([
    `https://other.example/y/api/v9/players/${guild(1)}`,
  ]);
});

test("a queue looks every five seconds unless it is told otherwise", async () => {
  for (const [options, expected] of [
    [{}, 5000],
    [{ maxIntervalMs: 20_000 }, 20_000],
  ] as const) {
    const mock = createMock({ seed: 9 });
    const auralis = createAuralis(mock.auralis.options());
    await auralis.players.create({ guild_id: guild(1), voice: voice() });
    const found = await auralis.tracks.resolve({ identifier: "ytsearch:drive" });
    if (found.load_type !== "search") throw new Error("The catalogue has no drive.");
    const queue = createQueue(auralis, guild(1), options);
    queue.add(found.data[0]!);
    await queue.run();
    const looks = mock.journal.exchanges().filter(({ operation }) => operation === "players.get");
    const pauses = looks.slice(1).map(({ at }, index) => at - looks[index]!.at);
    expect(Math.max(...pauses)).toBe(expected);
  }
});

test("adopt() takes up nothing from a player that is idle or has no track", async () => {
  const track = { encoded: "a", info: {} };
  for (const [player, expected] of [
    [{ track: null, status: "playing" }, undefined],
    [{ track, status: "idle" }, undefined],
    [{ track, status: "stopped" }, undefined],
    [{ track: null, status: "idle" }, undefined],
    [{ track, status: "paused" }, "a"],
    [{ track, status: "playing" }, "a"],
  ] as const) {
    const auralis = createAuralis({
      token: "auralis_t",
      fetch: async () => Response.json({ guild_id: "1", ...player }),
    });
    const queue = createQueue(auralis, "1");
    expect([(await queue.adopt())?.encoded, queue.current?.encoded]).toEqual([expected, expected]);
  }
});
