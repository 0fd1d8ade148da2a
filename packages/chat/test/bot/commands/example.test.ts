import { command, defineBot, member, needs, rest } from "@antiphon/chat/bot";
import { describe, expect, it } from "vitest";
import { inWorld, PLATFORMS, type Stage } from "../runtime/platforms.js";

const kick = command({
  name: "kick",
  description: "Removes a person from the server.",
  args: { who: member(), reason: rest({ default: "no reason given" }) },
  guards: [needs("KICK_MEMBERS")],
  cooldown: { limit: 3, within: "1m", per: "user" },
  async run({ guild, reply, confirm }, { who, reason }) {
    if (!(await confirm(`Kick ${who.user.username}?`, { within: "30s" }))) return;
    await guild.kick(who.user.id, { reason });
    await reply("Done.");
  },
});
const bot = defineBot({ prefix: "!", commands: [kick] });

const said = (stage: Stage): readonly string[] => stage.bot.said().map(({ content }) => content);
describe.each(PLATFORMS)("the bot of the first page, on %s", (platform) => {
  const scene = (name: string, body: (stage: Stage) => Promise<void>): Promise<void> =>
    inWorld(platform, name, async (stage, start) => {
      stage.guild.role({ name: "bot", permissions: ["KICK_MEMBERS", "SEND_MESSAGES"] }).grant(["bot"]);
      stage.guild.role({ name: "moderator", permissions: ["KICK_MEMBERS"] });
      stage.guild.role({ name: "high", position: 9 });
      await start(bot);
      await body(stage);
    });

  it("kicks whom a moderator names, once that is confirmed", () =>
    scene("kicks", async (stage) => {
      const troll = stage.person("troll");
      const moderator = stage.person("moderator", { roles: ["moderator"] });
      await moderator.says(`!kick <@${troll.id}> spam and more`);
      expect(said(stage)).toEqual(["Kick troll? (yes or no)"]);
      await moderator.says("Yes!");
      expect(said(stage).at(-1)).toBe("Done.");
    }));

  it("kicks nobody for another answer, for silence, and for somebody else's yes", () =>
    scene("asks", async (stage) => {
      const troll = stage.person("troll");
      const moderator = stage.person("moderator", { roles: ["moderator"] });
      await moderator.says(`!kick <@${troll.id}>`);
      await stage.bob.says("yes");
      await moderator.says("no");
      await moderator.says(`!kick ${troll.id}`);
      await stage.clock.advance("31s");
      await moderator.says("yes");
      expect(said(stage)).toEqual(["Kick troll? (yes or no)", "Kick troll? (yes or no)"]);
    }));

  it("refuses who may not, and tells what is wrong with an argument", () =>
    scene("refuses", async (stage) => {
      const moderator = stage.person("moderator", { roles: ["moderator"] });
      await stage.bob.says(`!kick <@${stage.alice.id}>`);
      expect(said(stage).at(-1)).toBe("You need kick members for this.");
      await moderator.says("!kick");
      expect(said(stage).at(-1)).toMatch(
        /^`who` is missing\.\n```\n!kick\n {5}\^\n```\nUsage: `!kick <who> \[reason…\]`$/,
      );
      await moderator.says("!kick nobody because");
      expect(said(stage).at(-1)).toMatch(/^`who`: there is no such member\.\n```\n!kick nobody because\n {6}\^{6}\n/);
    }));

  it("counts uses that were carried out alone, for each person", () =>
    scene("counts", async (stage) => {
      const troll = stage.person("troll");
      const moderator = stage.person("moderator", { roles: ["moderator"] });
      for (let use = 0; use < 5; use += 1) await moderator.says("!kick nobody"); // misspelt: free
      for (let use = 0; use < 3; use += 1) {
        await moderator.says(`!kick <@${troll.id}>`);
        await moderator.says("no");
      }
      await moderator.says(`!kick <@${troll.id}>`);
      expect(said(stage).at(-1)).toMatch(/^Not so fast: again in \d+ s\.$/);
      await stage.owner.says(`!kick <@${troll.id}>`);
      expect(said(stage).at(-1)).toBe("Kick troll? (yes or no)");
      await stage.owner.says("no");
      await stage.clock.advance("20s");
      await moderator.says(`!kick <@${troll.id}>`);
      expect(said(stage).at(-1)).toBe("Kick troll? (yes or no)");
      await moderator.says("no");
    }));

  it("does not act for somebody against a person of their own rank, nor beyond its own", () =>
    scene("ranks", async (stage) => {
      const one = stage.person("one", { roles: ["moderator"] });
      const two = stage.person("two", { roles: ["moderator"] });
      await one.says(`!kick <@${two.id}>`);
      await one.says("yes");
      expect(said(stage).at(-1)).toBe("They rank as high as you.");
      const high = stage.person("high", { roles: ["high"] });
      await stage.owner.says(`!kick <@${high.id}>`);
      await stage.owner.says("yes");
      expect(said(stage).at(-1)).toBe("They rank as high as I do.");
    }));
});
