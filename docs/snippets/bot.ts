// #region kick
import { command, defineBot, member, needs, rest } from "@antiphon/chat/bot";

const kick = command({
  name: "kick",
  description: "Removes a person from the server.",
  args: { who: member(), reason: rest({ default: "no reason given" }) },
  guards: [needs("KICK_MEMBERS")], // in a guild only, so `guild` is there and typed
  cooldown: { limit: 3, within: "1m", per: "user" },
  async run({ guild, reply, confirm }, { who, reason }) {
    if (!(await confirm(`Kick ${who.user.username}?`, { within: "30s" }))) return;
    await guild.kick(who.user.id, { reason });
    await reply("Done.");
  },
});
// #endregion kick

// #region arguments
import { choice, duration, flag, group, integer, role, text } from "@antiphon/chat/bot";

const mute = command({
  name: "mute",
  description: "Keeps a person from writing for a while.",
  args: { who: member(), ms: duration({ max: 7 * 86_400_000 }), reason: rest({ default: "no reason given" }) },
  guards: [needs("MODERATE_MEMBERS")],
  async run({ guild, reply }, { who, ms, reason }) {
    await guild.timeout(who.user.id, `${ms}ms`, { reason });
    await reply(`${who.user.username} is silent.`);
  },
});

const roles = group({
  name: "role",
  description: "Gives and takes roles.",
  commands: [
    command({
      name: "give",
      description: "Gives a role.",
      args: { who: member(), which: role(), quiet: flag() },
      guards: [needs("MANAGE_ROLES")],
      async run({ guild, reply }, { who, which, quiet }) {
        await guild.giveRole(who.user.id, which.id);
        if (!quiet) await reply(`${who.user.username} is now ${which.name}.`);
      },
    }),
  ],
});

const roll = command({
  name: "roll",
  description: "Rolls dice.",
  args: { how: choice("high", "low"), sides: integer({ min: 2, max: 100, default: 6 }), title: text({ default: "" }) },
  run: ({ reply }, { how, sides }) => reply(how === "high" ? String(sides) : "1"),
});
// #endregion arguments

// #region ask
const feedback = command({
  name: "feedback",
  description: "Asks how it was.",
  async run({ ask, choose, reply }) {
    const how = await choose("How was it?", ["good", "bad"], { within: "1m" });
    if (how === undefined) return; // silence
    const why = await ask("Why?", { within: "5m" });
    await reply(why === undefined ? "Thank you." : `Thank you: ${why.content.length} characters.`);
  },
});
// #endregion ask

// #region guards
import { guard, refuse } from "@antiphon/chat/bot";

const daytime = guard("daytime", ({ clock }) => new Date(clock.now()).getUTCHours() >= 6 || "I sleep until six.");

const wake = command({
  name: "wake",
  description: "Wakes me.",
  guards: [daytime],
  run: ({ reply, user }) => (user.id === "1" ? refuse("Not you.") : reply("I am up.")),
});
// #endregion guards

// #region texts
const german = { notAllowed: () => "Das darfst du nicht.", tooFast: () => "Nicht so schnell." };
const germanGuilds = new Set(["1234567890"]);

export const polite = defineBot({ texts: ({ guildId }) => (germanGuilds.has(guildId ?? "") ? german : {}) });
// #endregion texts

export const bot = defineBot({ prefix: "!", commands: [kick, mute, roles, roll, feedback, wake] });

// #region test
import { createFluxer } from "@antiphon/chat";
import { startBot } from "@antiphon/chat/bot";
import { test } from "@antiphon/mock/node-test";

test("kicks whom a moderator names, once that is confirmed", async ({ fluxer, expect }) => {
  fluxer.guild.role({ name: "bot", permissions: ["KICK_MEMBERS"] }).grant(["bot"]);
  fluxer.guild.role({ name: "moderator", permissions: ["KICK_MEMBERS"] });
  const moderator = fluxer.person("moderator", { roles: ["moderator"] });
  const troll = fluxer.person("troll");
  await fluxer.start((options) => startBot(bot, createFluxer(options)));
  await moderator.says(`!kick <@${troll.id}> spam`);
  expect(fluxer.bot).toHaveSaid("Kick troll? (yes or no)");
  await moderator.says("yes");
  expect(fluxer.bot).toHaveCalled("members.remove", { times: 1 });
});
// #endregion test

test("tells of a wrong argument, asks and refuses", async ({ fluxer, expect }) => {
  await fluxer.start((options) => startBot(bot, createFluxer(options)));
  await fluxer.alice.says("!roll hgh");
  expect(fluxer.bot).toHaveSaid(/^`how`: must be one of high, low\. Did you mean high\?/);
  await fluxer.alice.says("!roll high 20");
  expect(fluxer.bot).toHaveSaid("20");
  await fluxer.alice.says("!feedback");
  await fluxer.alice.says("good");
  await fluxer.alice.says("because");
  expect(fluxer.bot).toHaveSaid("Thank you: 7 characters.");
  await fluxer.alice.says("!wake");
  expect(fluxer.bot).toHaveSaid("I am up.");
});
