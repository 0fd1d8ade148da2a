import { createMock } from "@antiphon/mock";
import { createAuralis, type Adoption } from "@antiphon/players";
import { expect, test } from "vitest";
import { guild, voice } from "../voice.js";

async function crashed(players: number) {
  const mock = createMock({ seed: 21 });
  mock.auralis.configure({ requestsPerAddress: 1e6, requestsPerCredential: 1e6 });
  const token = mock.auralis.credential({ concurrentGuilds: players });
  const auralis = createAuralis(mock.auralis.options(token));
  for (let n = 1; n <= players; n += 1) await auralis.players.create({ guild_id: guild(n), voice: voice() });
  return { mock, auralis };
}

test("every player from before is taken up, ended or left, over all pages, and the ended ones free their slots", async () => {
  const { auralis } = await crashed(130);
  const words: readonly Adoption[] = ["take", "end", "leave"];
  const wordOf = (guildId: string): Adoption => words[Number(BigInt(guildId) % 3n)] as Adoption;
  const { taken, ended, left, failed } = await auralis.players.adopt(({ guild_id: id }) => wordOf(id));
  expect(failed).toEqual([]);
  for (const [players, word] of [
    [taken, "take"],
    [ended, "end"],
    [left, "leave"],
  ] as const)
    expect(new Set(players.map(({ guild_id: id }) => wordOf(id)))).toEqual(new Set([word]));
  expect(taken.length + ended.length + left.length).toBe(130);
  const { limits } = await auralis.cluster.get();
  expect(limits.used).toBe(130 - ended.length);
});

test("after a crash a full plan has room again", async () => {
  const { auralis } = await crashed(2);
  await expect(auralis.players.create({ guild_id: guild(3), voice: voice() })).rejects.toMatchObject({
    code: "LIMIT_REACHED",
  });
  await auralis.players.adopt(() => "end");
  await auralis.players.create({ guild_id: guild(3), voice: voice() });
});

test("a player that cannot be deleted is told, and the others are still ended", async () => {
  const { mock, auralis } = await crashed(3);
  mock.faults.add({ operation: "players.delete", status: 401, code: "UNAUTHORIZED", nth: 2 });
  mock.faults.add({ operation: "players.delete", status: 404, code: "PLAYER_NOT_FOUND", nth: 2 });
  const { ended, failed } = await auralis.players.adopt(() => "end");
  expect(failed).toEqual([{ player: expect.anything(), error: expect.objectContaining({ code: "UNAUTHORIZED" }) }]);
  expect(ended).toHaveLength(2);
});

test.each([
  [
    "throws",
    (): never => {
      throw new Error("no idea");
    },
    "no idea",
  ],
  ["gives another word", () => "keep" as Adoption, 'decide() must give "take", "end" or "leave", not keep'],
] as const)("nothing is deleted when decide %s", async (_, decide, message) => {
  const { mock, auralis } = await crashed(3);
  let asked = 0;
  await expect(auralis.players.adopt(() => ((asked += 1) < 3 ? "end" : decide()))).rejects.toThrow(message);
  expect(mock.ledger.effects().filter(({ kind }) => kind === "player.delete")).toEqual([]);
});

test("aborting ends it with the caller's reason", async () => {
  const { auralis } = await crashed(1);
  await expect(auralis.players.adopt(() => "end", { signal: AbortSignal.abort(new Error("closing")) })).rejects.toThrow(
    "closing",
  );
});
