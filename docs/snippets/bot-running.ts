// #region run
import { createFluxer } from "@antiphon/chat";
import { command, defineBot, runBot } from "@antiphon/chat/bot";

const ping = command({ name: "ping", description: "Answers.", run: ({ reply }) => reply("pong") });
const bot = defineBot({ prefix: "!", commands: [ping] });

export const main = (): Promise<void> => runBot(bot, createFluxer());
// #endregion run

// #region both
import { createAstral } from "@antiphon/chat";

export const onBoth = (): Promise<void> => runBot(bot, [createAstral(), createFluxer()]);
// #endregion both

// #region start
import { startBot } from "@antiphon/chat/bot";

export async function underATest(): Promise<void> {
  const { close } = await startBot(bot, createFluxer(), { graceMs: 5000 });
  await close();
}
// #endregion start

// #region once
export const counting = defineBot({
  on: {
    MESSAGE_CREATE: {
      retry: true, // may be run again for the same event when it fails
      async run({ content }, { reply, log }) {
        if (content !== "count") return;
        await reply("one"); // the same nonce each time: one message, however often it is run
        log.info("counted");
      },
    },
  },
});
// #endregion once

// #region cache
export const greeter = defineBot({
  cache: { members: 50_000, messages: 1000 },
  on: {
    async MESSAGE_CREATE({ author, guild_id }, { cache, log }) {
      if (guild_id === undefined) return;
      const [guild, member] = await Promise.all([cache.guild(guild_id), cache.member(guild_id, author.id)]);
      log.debug("heard", { guild: guild?.name, nick: member?.nick });
    },
  },
});
// #endregion cache

// #region time
import { after, createReminders, every, type ReminderStore } from "@antiphon/chat/bot";

interface Note {
  readonly channelId: string;
  readonly text: string;
}

export function remindersIn(store: ReminderStore<Note>): ReturnType<typeof defineBot> {
  const reminders = createReminders<Note>({
    store, // a table of yours: list(), put(reminder), delete(id)
    due: ({ id, data: { channelId, text } }, { chat }) =>
      chat.messages.create(channelId, { content: text, nonce: id.slice(0, 32) } as { content: string }),
  });
  return defineBot({
    async start(running) {
      await reminders.start(running); // what became due meanwhile is told now
      every(running, "10m", () => running.log.info("still here"));
      after(running, "1h 30m", () => running.log.info("an hour and a half"));
    },
    on: {
      async MESSAGE_CREATE({ channel_id: channelId, content }, { reply }) {
        if (!content.startsWith("remind me ")) return;
        await reminders.add("1h", { channelId, text: content.slice(10) });
        await reply("In an hour.");
      },
    },
  });
}
// #endregion time

// #region health
import { healthHandler } from "@antiphon/chat/bot";

export const withHealth = (listen: (handler: (request: Request) => Response) => void): Promise<void> =>
  runBot(bot, createFluxer(), { onConnected: (running) => listen(healthHandler(running)) });
// #endregion health
