import { command, type Context, defineBot, guard, rest } from "@antiphon/chat/bot";
import { describe, expect, it } from "vitest";
import { inWorld, PLATFORMS, type Stage } from "../runtime/platforms.js";

const said = (stage: Stage): readonly string[] => stage.bot.said().map(({ content }) => content);

/** A bot with one command, `!do`, and what it came to. */
function doing(run: (context: Context, words: string) => unknown) {
  const came: unknown[] = [];
  const one = command({
    name: "do",
    description: "Does it.",
    args: { words: rest({ default: "" }) },
    async run(context, { words }) {
      came.push(await run(context, words));
    },
  });
  return { bot: defineBot({ commands: [one] }), came };
}

describe.each(PLATFORMS)("the context on %s", (platform) => {
  const scene = (run: (context: Context, words: string) => unknown, body: (stage: Stage, came: unknown[]) => unknown) =>
    inWorld(platform, "context", async (stage, start) => {
      const { bot, came } = doing(run);
      await start(bot);
      await body(stage, came);
    });

  it("splits what is too long, in order, and answers with the first piece alone", () =>
    scene(
      ({ reply }) => reply("word ".repeat(900)),
      async (stage) => {
        const asked = await stage.alice.says("!do");
        const pieces = stage.bot.said() as readonly { content: string; message_reference?: { message_id: string } }[];
        expect(pieces.map(({ content }) => content.length <= 2000)).toEqual([true, true, true]);
        expect(pieces.map(({ message_reference: to }) => to?.message_id)).toEqual([asked.id, undefined, undefined]);
        expect(
          pieces
            .map(({ content }) => content)
            .join(" ")
            .trimEnd(),
        ).toBe("word ".repeat(900).trimEnd());
      },
    ));

  it("sends a file with the last of several messages, and with no other", () =>
    scene(
      ({ reply }) =>
        reply({ content: "word ".repeat(900), files: [{ filename: "a.txt", content: new Uint8Array([1]) }] }),
      async (stage) => {
        await stage.alice.says("!do");
        const pieces = stage.bot.said() as unknown as readonly { attachments: readonly { filename: string }[] }[];
        expect(pieces.map(({ attachments }) => attachments.map(({ filename }) => filename))).toEqual([
          [],
          [],
          ["a.txt"],
        ]);
      },
    ));

  it("notifies nobody of foreign text, unless it is told whom", () =>
    scene(
      async ({ send }, words) => {
        await send(words);
        await send({ content: words, mentions: { parse: ["users"] } });
      },
      async (stage) => {
        await stage.alice.says(`!do <@${stage.bob.id}> @everyone`);
        const seen = stage.bot.said() as unknown as readonly {
          mentions: readonly object[];
          mention_everyone: boolean;
        }[];
        expect(seen.map((one) => [one.mentions.length, one.mention_everyone])).toEqual([
          [0, false],
          [1, false],
        ]);
      },
    ));

  it.each([
    ["nothing", ""],
    ["blanks", "  \n "],
    ["eleven embeds", { embeds: Array.from({ length: 11 }, () => ({ title: "x" })) }],
    ["a book", "x".repeat(25_000)],
  ])("refuses to say %s before anything is sent", (_, what) =>
    scene(
      async ({ send }) => send(what).catch((error: unknown) => (error as { code: string }).code),
      async (stage, came) => {
        await stage.alice.says("!do");
        expect([came, said(stage)]).toEqual([["TOO_LONG"], []]);
      },
    ),
  );

  it("asks, and takes the next words of the same person in the same channel for the answer", () =>
    scene(
      async ({ ask }) => (await ask("Who?", { within: "30s" }))?.content,
      async (stage, came) => {
        stage.guild.channel({ name: "other" });
        await stage.alice.says("!do");
        await stage.bob.says("me");
        await stage.alice.says("elsewhere", { in: "other" });
        expect(came).toEqual([]);
        await stage.alice.says("Carol");
        expect([came, said(stage)]).toEqual([["Carol"], ["Who?"]]);
      },
    ));

  it("gives nothing for silence, to the moment", () =>
    scene(
      async ({ ask }) => (await ask("Who?", { within: "30s" }))?.content,
      async (stage, came) => {
        await stage.alice.says("!do");
        await stage.clock.advance(29_999);
        expect(came).toEqual([]);
        await stage.clock.advance(1);
        expect(came).toEqual([undefined]);
      },
    ));

  it.each([
    ["2", "green"],
    ["Red", "red"],
    [" green ", "green"],
    ["3", undefined],
    ["blue", undefined],
  ])("chooses by number or words: %j is %j", (answer, option) =>
    scene(
      ({ choose }) => choose("Which?", ["red", "green"]),
      async (stage, came) => {
        await stage.alice.says("!do");
        await stage.alice.says(answer);
        expect([came, said(stage)]).toEqual([[option], ["Which?\n1. red\n2. green"]]);
      },
    ),
  );

  it.each(["yes", "Y", "OK!", "Yes.", "okay", "sure", "ja", "oui", " si "])("%j is a yes", (answer) =>
    scene(
      ({ confirm }) => confirm("Sure?"),
      async (stage, came) => {
        await stage.alice.says("!do");
        await stage.alice.says(answer);
        expect(came).toEqual([true]);
      },
    ),
  );

  it.each(["no", "yes please", "y?", "", "yesyes", "👍"])("%j is a no", (answer) =>
    scene(
      ({ confirm }) => confirm("Sure?", { within: "5s" }),
      async (stage, came) => {
        await stage.alice.says("!do");
        if (answer !== "") await stage.alice.says(answer);
        await stage.clock.advance("6s");
        expect(came).toEqual([false]);
      },
    ),
  );

  it.each<[count: number, shown: readonly string[], arrows: number]>([
    [0, [], 0],
    [1, ["page 1"], 0],
    [2, ["page 1\n1/2"], 2],
  ])("shows %i pages with what it takes to turn them", (count, shown, arrows) =>
    scene(
      ({ pages }) =>
        pages(
          Array.from({ length: count }, (_, at) => `page ${at + 1}`),
          { within: "10s" },
        ),
      async (stage, came) => {
        await stage.alice.says("!do");
        await stage.clock.advance("11s");
        expect(came).toEqual([undefined]);
        expect(said(stage)).toEqual(shown);
        const reactions = stage.journal.exchanges().filter(({ operation }) => operation === "reactions.add");
        expect(reactions).toHaveLength(arrows);
      },
    ),
  );

  it("turns pages by the person's reactions, and stops when nobody turns them", () =>
    scene(
      ({ pages }) => pages(["one", "two", "three"], { within: "1m" }),
      async (stage, came) => {
        await stage.alice.says("!do");
        const [shown] = stage.bot.said();
        expect(said(stage)).toEqual(["one\n1/3"]);
        for (const emoji of ["▶️", "▶️", "▶️", "◀️"]) {
          await stage.alice.reacts(emoji, { to: shown as never });
          await stage.alice.unreacts(emoji, { to: shown as never });
        }
        await stage.bob.reacts("▶️", { to: shown as never });
        const edits = stage.journal.exchanges().filter(({ operation }) => operation === "messages.edit");
        const texts = edits.map(({ requestBody }) => (JSON.parse(requestBody ?? "") as { content: string }).content);
        expect(texts).toEqual(["two\n2/3", "three\n3/3", "one\n1/3", "three\n3/3"]);
        await stage.clock.advance("61s");
        expect(came).toEqual([undefined]);
      },
    ));

  it("collects what fits, until there is enough or the time is over", () =>
    scene(
      async ({ collect, channelId }) => {
        const where = (message: { readonly channel_id: string; readonly content: string }): boolean =>
          message.channel_id === channelId && message.content.startsWith("+");
        const some = await collect("MESSAGE_CREATE", { where, max: 2, within: "1m" });
        const more = await collect("MESSAGE_CREATE", { where, within: "1m" });
        return [some, more].map((all) => all.map(({ content }) => content));
      },
      async (stage, came) => {
        await stage.alice.says("!do");
        for (const text of ["+1", "no", "+2", "+3"]) await stage.bob.says(text);
        await stage.clock.advance("1m");
        expect(came).toEqual([[["+1", "+2"], ["+3"]]]);
      },
    ));

  it("waits across a cut that the session outlives, and says so where events were lost", () =>
    scene(
      ({ ask }) =>
        ask("Who?", { within: "10m" }).then(
          (answer) => answer?.content,
          (error: unknown) => (error as { code: string }).code,
        ),
      async (stage, came) => {
        await stage.alice.says("!do");
        stage.platform.gateway.drop();
        await stage.clock.advance("1s");
        await stage.alice.says("after a cut");
        await stage.alice.says("!do");
        stage.platform.gateway.invalidate(false);
        await stage.clock.advance("30s");
        expect(came).toEqual(["after a cut", "EVENTS_LOST"]);
      },
    ));

  it("knows what person and bot may do in the channel", () =>
    scene(
      async ({ can, botCan }) => [
        await can("SEND_MESSAGES"),
        await can("BAN_MEMBERS"),
        await can("SEND_MESSAGES", "BAN_MEMBERS"),
        await botCan("BAN_MEMBERS"),
      ],
      async (stage, came) => {
        stage.guild.role({ name: "judge", permissions: ["BAN_MEMBERS"] });
        await stage.alice.says("!do");
        await stage.person("judge", { roles: ["judge"] }).says("!do");
        expect(came).toEqual([
          [true, false, false, false],
          [true, true, true, false],
        ]);
      },
    ));

  it("shows that it types until the work is done, and works on where that cannot be shown", () =>
    inWorld(platform, "types", async (stage, start) => {
      const { bot, came } = doing(({ typing, gateway }) => typing(async () => (await gateway.sleep(20_000), "worked")));
      const notes: string[] = [];
      const quiet = (): void => undefined;
      await start(bot, { log: { debug: (line) => void notes.push(line), info: quiet, warn: quiet, error: quiet } });
      await stage.alice.says("!do");
      const types = (): number =>
        stage.journal.exchanges().filter(({ operation }) => operation === "channels.startTyping").length;
      expect([came, types()]).toEqual([["worked"], 3]);
      expect(notes.filter((line) => line.includes("typing"))).toEqual([]);
      stage.expectLoss("channels.startTyping");
      stage.faults.add({ operation: "channels.startTyping", status: 403, times: 1 });
      await stage.alice.says("!do");
      expect(came).toEqual(["worked", "worked"]);
      expect(notes.filter((line) => line.includes("typing cannot be shown"))).toHaveLength(1);
    }));
});

describe("guards", () => {
  it.each<[what: string, run: (context: Context) => Promise<unknown>, why: string]>([
    ["a misspelt option of waitFor", ({ waitFor }) => waitFor("MESSAGE_CREATE", { wihtin: "1s" } as never), "Did you mean `within`?"],
    ["a filter that is no function", ({ waitFor }) => waitFor("MESSAGE_CREATE", { where: "x" as never }), "`where` must be a function"],
    ["a collection of nothing", ({ collect }) => collect("MESSAGE_CREATE", { max: 0 }), "`max` must be a whole number of at least 1"],
    ["a collection of a half", ({ collect }) => collect("MESSAGE_CREATE", { max: 1.5 }), "`max` must be"],
    ["a time that is none", ({ collect }) => collect("MESSAGE_CREATE", { within: "soon" }), "`within` must be a time span"],
    ["a misspelt option of a question", ({ ask }) => ask("What?", { withn: "1s" } as never), "Did you mean `within`?"],
    ["a choice of nothing", ({ choose }) => choose("Which?", []), "choose() needs at least one choice"],
  ])("%s is refused, and nobody is asked", (_, run, why) =>
    inWorld("fluxer", "refused waits", async (stage, start) => {
      const { bot, came } = doing((context) => run(context).catch((error: unknown) => (error as Error).message));
      await start(bot);
      await stage.alice.says("!do");
      expect(came).toEqual([expect.stringContaining(why)]);
      expect(said(stage)).toEqual([]);
    }),
  ); // prettier-ignore

  it.each<[string, () => unknown, string]>([
    [
      "throws",
      () => {
        throw new Error("a bug");
      },
      "You may not do that.",
    ],
    ["rejects", () => Promise.reject(new Error("a bug")), "You may not do that."],
    ["never answers", () => new Promise(() => undefined), "You may not do that."],
    ["gives nothing", () => undefined, "You may not do that."],
    ["gives something truthy", () => 1, "You may not do that."],
    ["gives false", () => false, "You may not do that."],
    ["says why", () => "Not on Sundays.", "Not on Sundays."],
    ["lets it pass", () => true, "done"],
  ])("one that %s", (_, check, answer) =>
    inWorld("fluxer", "guards", async (stage, start) => {
      const one = command({
        name: "do",
        description: "",
        guards: [guard("mine", check as never)],
        run: ({ reply }) => reply("done"),
      });
      const quiet = (): void => undefined;
      await start(defineBot({ commands: [one] }), { log: { debug: quiet, info: quiet, warn: quiet, error: quiet } });
      await stage.alice.says("!do");
      await stage.clock.advance("10s");
      expect(said(stage)).toEqual([answer]);
    }),
  );
});
