import { describe, expect, test } from "vitest";
import { openPlay, type Play } from "./operations/play.js";

/** Ids of an answer's rows, as the API gives them to whoever asks for no size of the page. */
async function ask(play: Play, path: string, as: "bot" | "owner" = "bot"): Promise<string[]> {
  const { fetch, baseUrl, token } = as === "bot" ? play.mock.astral.options() : play.mock.astral.userOptions();
  const headers = { authorization: as === "bot" ? `Bot ${token}` : token };
  const response = await fetch(`${baseUrl}${path}`, { headers });
  const body: unknown = await response.json();
  expect([path, response.status, response.status === 200 ? "" : body]).toEqual([path, 200, ""]);
  const rows = (Array.isArray(body) ? body : Object.values(body as object).find(Array.isArray)) as Readonly<
    Record<string, unknown>
  >[];
  return rows.map((row) =>
    String(row["id"] ?? (row["user"] as { id?: unknown })?.id ?? (row["message"] as { id?: unknown }).id),
  );
}

function times(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

describe.each(["astral", "fluxer"] as const)("a page of %s without a size", (platform) => {
  test("has 50 messages, 25 people of a reaction, 50 entries of the log, and every guild up to 200", async () => {
    const play = openPlay(platform);
    const { astral } = play.mock;
    astral.configure({ rateLimits: false });
    const said = times(52).map((at) => astral.say(play.channelId, `${at}`).id);
    const messages = `/channels/${play.channelId}/messages`;
    expect(await ask(play, messages)).toEqual(said.slice(-50).reverse());
    const people = times(27).map((at) => `p${at}`);
    for (const name of people) {
      play.guild.member({ name });
      const { token } = { token: play.guild.tokenOf(name) };
      const { fetch, baseUrl } = astral.options();
      const url = `${baseUrl}${messages}/${said[0]}/reactions/%F0%9F%91%8D/@me`;
      expect((await fetch(url, { method: "PUT", headers: { authorization: token } })).status).toBe(204);
    }
    const ids = people.map((name) => play.guild.members[name]!);
    const reacted = await ask(play, `${messages}/${said[0]}/reactions/%F0%9F%91%8D`);
    expect(reacted).toEqual(ids.slice(0, 25));
    for (const at of times(52)) await play.bot.channels.update(play.channelId, { topic: `${at}` });
    expect(await ask(play, `/guilds/${play.guildId}/audit-logs`)).toHaveLength(50);
    for (const at of times(200)) astral.guild({ name: `g${at}` });
    expect(await ask(play, "/users/@me/guilds")).toHaveLength(200);
    await play.close();
  });

  test("is bounded by ids that it leaves out, from the near end", async () => {
    const play = openPlay(platform);
    const [a, b, c, d, e] = times(5).map((at) => play.mock.astral.say(play.channelId, `${at}`).id) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const path = `/channels/${play.channelId}/messages`;
    const cases: [string, string[]][] = [
      ["", [e, d, c, b, a]],
      ["limit=1", [e]],
      [`before=${d}`, [c, b, a]],
      [`before=${d}&limit=2`, [c, b]],
      [`before=${a}`, []],
      [`after=${b}`, [e, d, c]],
      [`after=${b}&limit=2`, [d, c]],
      [`after=${e}`, []],
      [`after=${a}&before=${e}`, [d, c, b]],
      [`after=${a}&before=${e}&limit=2`, [d, c]],
      [`around=${c}&limit=1`, [c]],
      [`around=${c}&limit=2`, [c, b]],
      [`around=${c}&limit=3`, [d, c, b]],
      [`around=${c}&limit=5`, [e, d, c, b, a]],
      [`around=${a}&limit=3`, [b, a]],
      [`around=${e}&limit=3`, [e, d]],
      [`around=${c}&before=${a}&limit=1`, [c]],
    ];
    for (const [query, ids] of cases) expect([query, await ask(play, `${path}?${query}`)]).toEqual([query, ids]);
    await play.close();
  });
});
