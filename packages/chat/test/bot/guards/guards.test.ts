import { botNeeds, command, defineBot, directOnly, type Guard, guildOnly, needs, ownerOnly } from "@antiphon/chat/bot";
import { describe, expect, it } from "vitest";
import { inWorld, PLATFORMS, type Stage } from "../runtime/platforms.js";

/** Who writes where; `stage` and the id of the conversation with the bot are known when the world is. */
type Where = "a member in the guild" | "a moderator in the guild" | "the owner in the guild" | "a member in private";

const cases: [guard: string, make: (stage: Stage) => Guard, where: Where, answer: string][] = [
  ["guildOnly", () => guildOnly(), "a member in the guild", "done"],
  ["guildOnly", () => guildOnly(), "a member in private", "This works in a server only."],
  ["directOnly", () => directOnly(), "a member in the guild", "This works in direct messages only."],
  ["directOnly", () => directOnly(), "a member in private", "done"],
  ["needs", () => needs("KICK_MEMBERS"), "a member in the guild", "You need kick members for this."],
  ["needs", () => needs("KICK_MEMBERS"), "a moderator in the guild", "done"],
  ["needs", () => needs("KICK_MEMBERS"), "the owner in the guild", "done"],
  ["needs", () => needs("KICK_MEMBERS"), "a member in private", "This works in a server only."],
  ["needs two", () => needs("KICK_MEMBERS", "BAN_MEMBERS"), "a moderator in the guild", "You need kick members, ban members for this."],
  ["botNeeds", () => botNeeds("MANAGE_ROLES"), "a member in the guild", "done"],
  ["botNeeds", () => botNeeds("BAN_MEMBERS"), "the owner in the guild", "I need ban members for this."],
  ["botNeeds", () => botNeeds("MANAGE_ROLES"), "a member in private", "This works in a server only."],
  ["ownerOnly", () => ownerOnly(), "the owner in the guild", "done"],
  ["ownerOnly", () => ownerOnly(), "a moderator in the guild", "This is for the owner of the server."],
  ["ownerOnly", () => ownerOnly(), "a member in private", "This works in a server only."],
  ["ownerOnly of people", ({ alice }) => ownerOnly([alice.id]), "a member in the guild", "done"],
  ["ownerOnly of people", ({ alice }) => ownerOnly([alice.id]), "a member in private", "done"],
  ["ownerOnly of people", ({ alice }) => ownerOnly([alice.id]), "the owner in the guild", "This is for the owner of the bot."],
  ["ownerOnly of nobody", () => ownerOnly([]), "the owner in the guild", "This is for the owner of the bot."],
]; // prettier-ignore

describe.each(PLATFORMS)("guards on %s", (platform) => {
  it.each(cases)("%s, asked by %3$s", (_, make, where, answer) =>
    inWorld(platform, "guards", async (stage, start) => {
      stage.guild
        .role({ name: "mod", permissions: ["KICK_MEMBERS"] })
        .role({ name: "bot", permissions: ["MANAGE_ROLES"] })
        .grant(["bot"]);
      const moderator = stage.person("moderator", { roles: ["mod"] });
      const started = { direct: "" };
      const open = command({
        name: "open",
        description: "",
        async run({ chat, user }) {
          started.direct = (await chat.users.createChannel({ recipient_id: user.id })).id;
        },
      });
      const guarded = command({
        name: "do",
        description: "",
        guards: [make(stage)],
        run: ({ reply }) => reply("done"),
      });
      await start(defineBot({ commands: [open, guarded] }));
      await stage.alice.says("!open");
      const { alice, owner } = stage;
      if (where === "a member in private") await alice.says("!do", { in: started.direct });
      else if (where === "a member in the guild") await alice.says("!do");
      else await (where === "a moderator in the guild" ? moderator : owner).says("!do");
      expect(stage.bot.said().map(({ content }) => content)).toEqual([answer]);
    }),
  );
});
