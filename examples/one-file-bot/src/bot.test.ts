import { createAstral, createFluxer } from "@antiphon/chat";
import { type Reminder, startBot } from "@antiphon/chat/bot";
import { test } from "@antiphon/mock/node-test";
import { createBot, type Note } from "./bot.js";

for (const platform of ["astral", "fluxer"] as const) {
  const create = platform === "astral" ? createAstral : createFluxer;

  test(`asks, reminds, gives roles and moderates on ${platform}`, async ({ expect, ...worlds }) => {
    const { [platform]: stage } = worlds;
    const { alice, bot, clock, guild } = stage;
    const notes = new Map<string, Reminder<Note>>();
    const store = {
      list: () => [...notes.values()],
      put: (note: Reminder<Note>) => void notes.set(note.id, note),
      delete: (id: string) => void notes.delete(id),
    };
    const roles = new Map<string, string>();
    const start = (): Promise<unknown> => stage.start((options) => startBot(createBot(store, roles), create(options)));
    guild.role({ name: "mod", permissions: ["KICK_MEMBERS", "MODERATE_MEMBERS", "MANAGE_ROLES"] });
    guild.role({ name: "bot", permissions: ["KICK_MEMBERS", "MODERATE_MEMBERS", "MANAGE_ROLES"] }).grant(["bot"]);
    guild.role({ name: "artist" });
    const moderator = stage.person("moderator", { roles: ["mod"] });
    const troll = stage.person("troll");
    await start();

    await alice.says("!quiz");
    await alice.says("42");
    expect(bot).toHaveSaid("Right!");
    await alice.says("!quiz");
    await clock.advance("20s");
    expect(bot).toHaveSaid("Too late.");
    await alice.says("!dize");
    expect(bot).toHaveSaid("There is no command dize. Did you mean dice?");

    await alice.says("!remind 10m tea");
    await stage.crash();
    await start();
    await clock.advance("10m");
    expect(bot).toHaveSaid(`<@${alice.id}> tea`, { times: 1 });

    await moderator.says("!offer artist quietly");
    const offer = bot.said().at(-1);
    if (offer !== undefined) await alice.reacts("👍", { to: offer });
    expect(bot).toHaveCalled("members.addRole", { times: 1 });

    await alice.says(`!timeout <@${troll.id}> 10m`);
    expect(bot).toHaveSaid("You need moderate members for this.");
    await moderator.says(`!timeout <@${troll.id}> 10m flooding`);
    expect(bot).toHaveSaid("troll is silent.");
    await moderator.says(`!kick <@${troll.id}>`);
    await moderator.says("yes");
    expect(bot).toHaveCalled("members.remove", { times: 1 });
  });
}
