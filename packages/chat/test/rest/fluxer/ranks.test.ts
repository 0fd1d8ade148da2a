import { afterEach, beforeEach, expect, test } from "vitest";
import { createFluxer, outranks, type Fluxer, type Result } from "../../../src/index.js";
import { asFluxer, idOf, openPlay, type Play } from "../operations/play.js";

let play: Play;
beforeEach(() => {
  play = openPlay("fluxer");
});
afterEach(() => play.close());

function as(member: string): Fluxer {
  return createFluxer({ ...play.mock.fluxer.userOptions(), token: play.guild.tokenOf(member) });
}

test("of two roles at one position that with the lower id stands higher, for server and client alike", async () => {
  const { guild, guildId: guild_id } = play;
  const may = ["KICK_MEMBERS", "MANAGE_ROLES", "MODERATE_MEMBERS"] as const;
  guild.role({ name: "older", position: 1, permissions: may }).role({ name: "younger", position: 1, permissions: may });
  guild.member({ name: "old", roles: ["older"] }).member({ name: "young", roles: ["younger"] });
  const [older, younger] = [idOf(guild.roles, "older"), idOf(guild.roles, "younger")];
  const roles = (await asFluxer(play.bot).roles.list(guild_id)).items;
  expect(roles.map(({ name, position }) => `${position} ${name}`)).toEqual([
    "0 @everyone",
    "1 younger",
    "1 older",
    "1 helper",
    "2 admin",
  ]);

  const user = (name: string): { guild_id: string; user_id: string } => ({
    guild_id,
    user_id: idOf(guild.members, name),
  });
  const codeOf = async (call: { safe(): Promise<Result<unknown>> }): Promise<string> => {
    const result = await call.safe();
    return result.ok ? "ok" : result.error.code;
  };
  expect(await codeOf(as("young").members.remove(user("old")))).toBe("MISSING_PERMISSIONS");
  expect(await codeOf(as("young").members.addRole({ ...user("young"), role_id: older }))).toBe("MISSING_PERMISSIONS");
  expect(await codeOf(as("young").roles.delete({ guild_id, role_id: younger }))).toBe("MISSING_PERMISSIONS");
  const members = (await asFluxer(play.bot).members.list(guild_id, { limit: 10 })).items;
  const find = (name: string): (typeof members)[number] =>
    members.find(({ user: { id } }) => id === idOf(guild.members, name)) as (typeof members)[number];
  const context = { guild: await asFluxer(play.bot).guilds.get(guild_id), roles };
  expect(outranks(context as never, find("old") as never, find("young") as never)).toBe(true);
  expect(await codeOf(as("old").members.remove(user("young")))).toBe("ok");
});
