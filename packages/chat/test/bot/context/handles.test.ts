import { command, type CommandContext, defineBot, duration, member, role, type Said } from "@antiphon/chat/bot";
import { describe, expect, it } from "vitest";
import { inWorld, PLATFORMS, type Stage } from "../runtime/platforms.js";

const said = (stage: Stage): readonly string[] => stage.bot.said().map(({ content }) => content);

/** A bot whose `!do` does this, told to do it by alice. */
function does(
  platform: (typeof PLATFORMS)[number],
  run: (context: CommandContext<"any">) => unknown,
  look: (stage: Stage) => unknown,
): Promise<void> {
  return inWorld(platform, "handles", async (stage, start) => {
    stage.guild.role({ name: "mighty", position: 20, permissions: ["ADMINISTRATOR"] }).grant(["mighty"]);
    await start(defineBot({ commands: [command({ name: "do", description: "", run })] }));
    await stage.alice.says("!do");
    await look(stage);
  });
}

/** The bot's place and rank: roles of these positions, one of them the bot's. */
function ranks(stage: Stage): void {
  stage.guild
    .role({ name: "low", position: 2 })
    .role({ name: "middle", position: 5, permissions: ["MANAGE_ROLES", "MODERATE_MEMBERS"] })
    .role({ name: "high", position: 9 })
    .grant(["middle"]);
}

describe.each(PLATFORMS)("handles of the context on %s", (platform) => {
  it("change what was said last, by an answer or by a message", () => {
    const seen: unknown[] = [];
    return does(
      platform,
      async ({ reply, send, edit, chat, channelId }) => {
        const first = await reply("one");
        await edit("one, changed");
        const second = await send("two");
        await edit({ embeds: [{ title: "two" }] });
        for (const { id } of [first, second]) {
          const { content, embeds } = await chat.messages.get({ channel_id: channelId, message_id: id });
          seen.push([content, embeds?.[0]?.title]);
        }
      },
      () =>
        expect(seen).toEqual([
          ["one, changed", undefined],
          ["two", "two"],
        ]),
    );
  });

  it("change nothing where nothing was said", () =>
    does(
      platform,
      async ({ edit, reply }) => {
        const problem = await edit("x").then(String, ({ code, message }) => `${code}: ${message}`);
        await reply(problem);
      },
      (stage) => expect(said(stage)).toEqual(["NO_CHANNEL: nothing was said yet that could be changed"]),
    ));

  it("are a channel that is written to, renamed and described", () =>
    does(
      platform,
      async ({ channel }) => {
        await channel.typing(() => channel.send("here"));
        await channel.rename("renamed", { reason: "fun" });
        await channel.topic("about it");
        await channel.send(`${(await channel.known())?.name} ${channel.id}`);
        await channel.topic("");
      },
      (stage) => expect(said(stage)).toEqual(["here", `renamed ${stage.channel.id}`]),
    ));

  it("give the person a role that is below the bot's, and refuse one that is not before the platform does", () =>
    inWorld(platform, "own roles", async (stage, start) => {
      ranks(stage);
      const take = command({
        name: "take",
        description: "",
        args: { which: role() },
        async run({ member: me, reply }, { which }) {
          await me?.roles.add(which.id, { reason: "asked for" });
          await me?.roles.remove(which.id);
          await me?.roles.add(which.id);
          await reply(`You have ${which.name}.`);
        },
      });
      await start(defineBot({ commands: [take] }));
      for (const name of ["low", "middle", "high"]) await stage.alice.says(`!take ${name}`);
      expect(said(stage)).toEqual(["You have low.", "That role is as high as mine.", "That role is as high as mine."]);
      expect(stage.contract.violations()).toEqual([]);
    }));

  it("give another one no role that the person does not outrank", () =>
    inWorld(platform, "roles of others", async (stage, start) => {
      ranks(stage);
      const chief = stage.person("chief", { roles: ["high"] });
      const give = command({
        name: "give",
        description: "",
        args: { who: member(), which: role() },
        async run({ guild, reply }, { who, which }) {
          await guild?.giveRole(who.user.id, which.id);
          await guild?.takeRole(who.user.id, which.id);
          await reply("Done.");
        },
      });
      await start(defineBot({ commands: [give] }));
      await stage.alice.says("!give bob low");
      await chief.says("!give bob low");
      await chief.says("!give bob high");
      expect(said(stage)).toEqual(["That role is as high as yours.", "Done.", "That role is as high as yours."]);
    }));

  it("time a member out for what `duration()` read, or for a text, and let them speak again", () =>
    inWorld(platform, "timeout", async (stage, start) => {
      ranks(stage);
      const quiet = command({
        name: "quiet",
        description: "",
        args: { howLong: duration() },
        async run({ member: me, reply }, { howLong }) {
          const until = async (): Promise<unknown> => (await me?.known())?.communication_disabled_until;
          await me?.timeout(howLong);
          const first = await until();
          await me?.timeout("1h");
          await reply(`${Date.parse(String(await until())) - Date.parse(String(first))}`);
          await me?.timeout(undefined);
          await reply(String(await until()));
        },
      });
      await start(defineBot({ commands: [quiet] }));
      await stage.alice.says("!quiet 10m");
      expect(said(stage)).toEqual([String(50 * 60_000), "null"]);
    }));

  it.each<[what: string, run: (context: CommandContext<"any">) => unknown, why: string]>([
    ["embeds", ({ reply }) => reply({ embeds: Array.from({ length: 11 }, () => ({ title: "x" })) }), "`embeds` holds at most 10, not 11"],
    ["files", ({ reply }) => reply({ files: Array.from({ length: 11 }, () => ({ content: new Uint8Array([1]) })) }), "`files` holds at most 10, not 11"],
    ["a title", ({ reply }) => reply({ embeds: [{}, { title: "x".repeat(257) }] }), "`embeds.1.title` holds at most 256 characters, not 257"],
    ["a description", ({ send }) => send({ embeds: [{ description: "x".repeat(4097) }] }), "`embeds.0.description` holds at most 4096 characters, not 4097"],
    ["fields", ({ send }) => send({ embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: "n", value: "v" })) }] }), "`embeds.0.fields` holds at most 25, not 26"],
    ["the name of a field", ({ send }) => send({ embeds: [{ fields: [{ name: "n".repeat(257), value: "v" }] }] }), "`embeds.0.fields.0.name` holds at most 256 characters, not 257"],
    ["the value of a field", ({ send }) => send({ embeds: [{ fields: [{ name: "n", value: "v".repeat(1025) }] }] }), "`embeds.0.fields.0.value` holds at most 1024 characters, not 1025"],
    ["an author", ({ send }) => send({ embeds: [{ author: { name: "n".repeat(257) } }] }), "`embeds.0.author.name` holds at most 256 characters, not 257"],
    ["a footer", ({ send }) => send({ embeds: [{ footer: { text: "n".repeat(2049) } }] }), "`embeds.0.footer.text` holds at most 2048 characters, not 2049"],
    ["an edit", async ({ reply, edit }) => { await reply("x"); await edit("y".repeat(2001)); }, "a message holds at most 2000 characters, not 2001: send another one"],
  ])("say of %s beyond its limit where it is, and send nothing of it", (_, run, why) =>
    does(
      platform,
      async (context) => {
        const problem = await Promise.resolve(run(context)).catch((error: unknown) => error);
        await context.send((problem as Error).message);
      },
      (stage) => expect(said(stage).at(-1)).toBe(why),
    ),
  ); // prettier-ignore

  it.each<[what: string, said: Said]>([
    ["titles", { embeds: [{ title: "t".repeat(256) }] }],
    ["descriptions", { embeds: [{ description: "d".repeat(4096) }] }],
    ["addresses", { embeds: [{ title: "t", url: `https://x.test/${"u".repeat(2048 - 15)}` }] }],
    ["fields", { embeds: [{ fields: Array.from({ length: 25 }, () => ({ name: "n", value: "v" })) }] }],
    ["names and values of fields", { embeds: [{ fields: [{ name: "n".repeat(256), value: "v".repeat(1024) }] }] }],
    ["authors and footers", { embeds: [{ author: { name: "a".repeat(256) }, footer: { text: "f".repeat(2048) } }] }],
    ["embeds", { embeds: Array.from({ length: 10 }, () => ({ title: "t" })) }],
    ["embeds without fields", { embeds: [{ title: "t", fields: [] }] }],
  ])("send %s at their limit", (_, whole) =>
    does(
      platform,
      ({ reply }) => reply(whole),
      (stage) => expect(stage.bot.said()).toHaveLength(1),
    ),
  );

  it.each<[place: string, said: Said]>([
    ["embeds.0.url", { embeds: [{ url: `https://x.test/${"u".repeat(2048 - 14)}` }] }],
    ["embeds.2.title", { embeds: [{ title: "t" }, { title: "t" }, { title: "t".repeat(257) }] }],
  ])("measure %s", (place, whole) =>
    does(
      platform,
      async (context) => context.send(await context.reply(whole).then(String, ({ message }) => message as string)),
      (stage) => expect(said(stage)).toEqual([expect.stringContaining(`\`${place}\` holds at most`)]),
    ),
  );

  it("send what lies at each limit", () =>
    does(
      platform,
      ({ reply }) =>
        reply({
          embeds: [
            {
              title: "😀".repeat(100),
              description: "d".repeat(1000),
              fields: Array.from({ length: 25 }, () => ({ name: "n", value: "v" })),
              author: { name: "a".repeat(256) },
              footer: { text: "f".repeat(2048) },
            },
          ],
        }),
      (stage) => expect(stage.bot.said()).toHaveLength(1),
    ));
});
