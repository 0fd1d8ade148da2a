// A whole bot: commands, a question with a time limit, roles by reaction, reminders that outlive a restart, moderation.
import {
  type Bot,
  type BotRuntime,
  choice,
  command,
  createReminders,
  defineBot,
  duration,
  integer,
  member,
  needs,
  optional,
  type ReminderStore,
  rest,
  role,
  text,
} from "@antiphon/chat/bot";

/** What a reminder knows. */
export interface Note {
  readonly channelId: string;
  readonly userId: string;
  readonly text: string;
}

const dice = command({
  name: "dice",
  description: "Throws dice.",
  args: { sides: integer({ min: 2, max: 1000, default: 6 }) },
  run: ({ reply }, { sides }) => reply(String(1 + Math.floor(Math.random() * sides))),
});

const quiz = command({
  name: "quiz",
  description: "Asks something; you have 20 seconds.",
  cooldown: { limit: 2, within: "1m", per: "user" },
  async run({ ask, reply }) {
    const answer = await ask("What is six times seven?", { within: "20s" });
    if (answer === undefined) await reply("Too late.");
    else await answer.reply(answer.content.trim() === "42" ? "Right!" : "No, it is 42.");
  },
});

const timeout = command({
  name: "timeout",
  description: "Keeps a person from writing for a while.",
  args: { who: member(), ms: duration({ min: 60_000, max: 7 * 86_400_000 }), reason: optional(rest({ max: 500 })) },
  guards: [needs("MODERATE_MEMBERS")],
  async run({ guild, reply }, { who, ms, reason }) {
    await guild.timeout(who.user.id, ms, { reason });
    await reply(`${who.user.username} is silent.`);
  },
});

const kick = command({
  name: "kick",
  description: "Removes a person from the server.",
  args: { who: member(), reason: rest({ default: "no reason given" }) },
  guards: [needs("KICK_MEMBERS")],
  async run({ guild, reply, confirm }, { who, reason }) {
    if (!(await confirm(`Kick ${who.user.username}?`, { within: "30s" }))) return;
    await guild.kick(who.user.id, { reason });
    await reply("Done.");
  },
});

/** The bot, with the places where it keeps what must outlive it: a table or a file in earnest. */
export function createBot(notes: ReminderStore<Note>, rolesByMessage: Map<string, string>): Bot {
  const reminders = createReminders<Note>({
    store: notes,
    due: ({ data }, { chat }) =>
      chat.messages.create(data.channelId, {
        content: `<@${data.userId}> ${data.text}`,
        allowed_mentions: { users: [data.userId] },
      }),
  });
  const remind = command({
    name: "remind",
    description: "Reminds you: remind 10m tea.",
    args: { in: duration({ min: 1000 }), what: rest({ default: "time is up", max: 500 }) },
    async run({ platform, channelId, user, reply }, { in: ms, what }) {
      await reminders.add(ms, { channelId, userId: user.id, text: what }, platform);
      await reply("I shall.");
    },
  });
  const offer = command({
    name: "offer",
    description: "Offers a role to everybody who reacts.",
    args: { which: role(), how: choice("quietly", "loudly"), title: text({ default: "React to get the role." }) },
    guards: [needs("MANAGE_ROLES")],
    async run({ send }, { which, how, title }) {
      const message = await send(how === "loudly" ? `**${title}**` : title);
      rolesByMessage.set(message.id, which.id);
      await message.react("👍");
    },
  });
  return defineBot({
    prefix: "!",
    unknown: "nearest",
    commands: [dice, quiz, timeout, kick, remind, offer],
    start: (bot: BotRuntime) => reminders.start(bot),
    on: {
      async MESSAGE_REACTION_ADD({ message_id: id }, { member: person, user, botId }) {
        const roleId = rolesByMessage.get(id);
        if (roleId !== undefined && user?.id !== botId) await person?.roles.add(roleId);
      },
    },
  });
}
