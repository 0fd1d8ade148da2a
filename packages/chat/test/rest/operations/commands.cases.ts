import { expect } from "vitest";
import type { Astral } from "../../../src/index.js";
import type { Cases, Play } from "./play.js";

export const commandCases: Cases = { ...casesOf("commands"), ...casesOf("guildCommands") };

/** The same six operations, everywhere and in one guild. */
function casesOf(resource: "commands" | "guildCommands"): Cases {
  const api = ({ bot, applicationId, guildId }: Play): CommandApi => {
    const everywhere = resource === "commands";
    const whole = { application_id: applicationId, guild_id: guildId };
    return {
      list: async () => (await (everywhere ? bot.commands.list(applicationId) : bot.guildCommands.list(whole))).items,
      create: (body) => (everywhere ? bot.commands.create(applicationId, body) : bot.guildCommands.create(whole, body)),
      replace: (body) =>
        everywhere ? bot.commands.replace(applicationId, body) : bot.guildCommands.replace(whole, body),
      get: (id) =>
        everywhere
          ? bot.commands.get({ application_id: applicationId, command_id: id })
          : bot.guildCommands.get({ ...whole, command_id: id }),
      update: (id, body) =>
        everywhere
          ? bot.commands.update({ application_id: applicationId, command_id: id }, body)
          : bot.guildCommands.update({ ...whole, command_id: id }, body),
      delete: (id) =>
        everywhere
          ? bot.commands.delete({ application_id: applicationId, command_id: id })
          : bot.guildCommands.delete({ ...whole, command_id: id }),
    };
  };
  const ping = { name: "ping", description: "Says pong." };
  return {
    [`${resource}.list`]: async (play) => {
      const { id } = await api(play).create(ping);
      expect((await api(play).list()).map((command) => command.id)).toEqual([id]);
    },
    [`${resource}.create`]: async (play) => {
      const made = await api(play).create({
        ...ping,
        options: [{ type: 3, name: "text", description: "What to say." }],
      });
      expect(await api(play).get(made.id)).toEqual(made);
      expect((await api(play).create({ ...ping, dm_permission: false })).id).toBe(made.id);
      expect(await api(play).get(made.id)).toMatchObject({
        dm_permission: false,
        guild_id: resource === "commands" ? null : play.guildId,
      });
    },
    [`${resource}.replace`]: async (play) => {
      const old = await api(play).create(ping);
      await api(play).create({ name: "gone", description: "Goes." });
      const now = await api(play).replace([ping, { name: "Report", type: 3 }]);
      expect(now.map(({ name }) => name)).toEqual(["ping", "Report"]);
      expect(await api(play).list()).toEqual(now);
      expect(now[0]?.id).toBe(old.id);
    },
    [`${resource}.get`]: async (play) => {
      const made = await api(play).create(ping);
      expect(await api(play).get(made.id)).toEqual(made);
    },
    [`${resource}.update`]: async (play) => {
      const made = await api(play).create(ping);
      await api(play).update(made.id, { description: "Says pong loudly." });
      const now = await api(play).get(made.id);
      expect(now.description).toBe("Says pong loudly.");
      expect(now.version).not.toBe(made.version);
    },
    [`${resource}.delete`]: async (play) => {
      const { id } = await api(play).create(ping);
      await api(play).delete(id);
      expect(await api(play).list()).toEqual([]);
    },
  };
}

type Command = Awaited<ReturnType<Astral["commands"]["get"]>>;

type CommandInput = Parameters<Astral["commands"]["create"]>[1];

interface CommandApi {
  list(): Promise<readonly Command[]>;
  create(body: CommandInput): Promise<Command>;
  replace(body: readonly CommandInput[]): Promise<readonly Command[]>;
  get(id: string): Promise<Command>;
  update(id: string, body: Parameters<Astral["commands"]["update"]>[1]): Promise<Command>;
  delete(id: string): Promise<void>;
}
