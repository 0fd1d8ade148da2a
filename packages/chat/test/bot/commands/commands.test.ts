import {
  attachment,
  command,
  defineBot,
  duration,
  flag,
  group,
  guard,
  integer,
  messageLink,
  refuse,
  rest,
  text,
} from "@antiphon/chat/bot";
import { describe, expect, it } from "vitest";
import { inWorld, PLATFORMS, type Stage } from "../runtime/platforms.js";

const said = (stage: Stage): readonly string[] => stage.bot.said().map(({ content }) => content);
const echo = (name: string, more: object = {}) =>
  command({
    name,
    description: `Does ${name}.`,
    args: { words: rest({ default: "" }) },
    ...more,
    run: ({ send }, { words }) => send(`${name}: ${words}`),
  });
const bot = defineBot({
  prefix: "!",
  commands: [
    echo("ping", { aliases: ["p", "Hello"] }),
    group({
      name: "role",
      description: "Roles.",
      commands: [echo("add"), group({ name: "colour", description: "Colours.", commands: [echo("set")] })],
    }),
  ],
});

describe.each(PLATFORMS)("commands on %s", (platform) => {
  const answers = async (texts: readonly string[], of = bot): Promise<readonly string[]> => {
    let all: readonly string[] = [];
    await inWorld(platform, "commands", async (stage, start) => {
      await start(of);
      for (const one of texts) await stage.alice.says(one.replace("BOT", stage.bot.id));
      all = said(stage);
    });
    return all;
  };

  it("are called by name and alias, whatever their capitals, by prefix or by mention", async () => {
    expect(
      await answers([
        "!ping a",
        "!PING",
        "!p b",
        "!hello c",
        "! ping d",
        "<@BOT> ping e",
        "<@!BOT>\nping f",
        "!ping\u00a0g",
      ]),
    ).toEqual(["ping: a", "ping: ", "ping: b", "ping: c", "ping: d", "ping: e", "ping: f", "ping: g"]);
  });

  it("are not what other words are", async () => {
    expect(await answers(["ping", "!pingx", "!", "!!ping", "x !ping", "<@BOT>", "<@1> ping", "!nothing"])).toEqual([]);
  });

  it("stand in groups, and a group without a command says which it has", async () => {
    expect(await answers(["!role add x", "!role colour set red", "!role", "!role colour", "!role nothing"])).toEqual([
      "add: x",
      "set: red",
      "One of: add, colour.",
      "One of: set.",
      expect.stringContaining("more than the command takes"),
    ]);
  });

  it("tell of themselves", async () => {
    expect(await answers(["!help", "!help ping", "!help role add", "!help role", "!help nothing"])).toEqual([
      "!ping: Does ping.\n!role: Roles.",
      "!ping [words…]\nDoes ping.\nAlso: p, hello",
      "!role add [words…]\nDoes add.",
      "!role\nRoles.\n!role add: Does add.\n!role colour: Colours.",
      "There is no command nothing.",
    ]);
  });

  it("may have a help of their own", async () => {
    expect(await answers(["!help me"], defineBot({ commands: [echo("help")] }))).toEqual(["help: me"]);
  });

  it("hear no bot, and not themselves", () =>
    inWorld(platform, "bots", async (stage, start) => {
      await start(
        defineBot({ commands: [command({ name: "echo", description: "", run: ({ send }) => send("!echo") })] }),
      );
      await stage.alice.says("!echo");
      expect(said(stage)).toEqual(["!echo"]);
    }));

  it("begin with the prefix of their guild, which may be asked for; one that cannot be had leaves the mention", async () => {
    let prefix: unknown = "?";
    const asked: unknown[] = [];
    const of = defineBot({
      commands: [echo("ping")],
      prefix: async (place) => {
        asked.push(place);
        await Promise.resolve();
        if (prefix instanceof Error) throw prefix;
        return prefix as string;
      },
    });
    const quiet = (): void => undefined;
    await inWorld(platform, "prefix", async (stage, start) => {
      await start(of, { log: { debug: quiet, info: quiet, warn: quiet, error: quiet } });
      for (const [given, words] of [
        ["?", "?ping 1"],
        ["?", "!ping 2"],
        ["", "ping 3"],
        [5, "5ping 4"],
        [new Error("gone"), "?ping 5"],
        [new Error("gone"), `<@${stage.bot.id}> ping 6`],
        ["!!", "!!help"],
        ["help-", "help-help"],
        ["help-", 'help-help "ping"'],
        ["help-", "help-HELP help-ping"],
      ] as const) {
        prefix = given;
        await stage.alice.says(words);
      }
      expect(said(stage)).toEqual([
        "ping: 1",
        "ping: 6",
        "!!ping: Does ping.",
        "help-ping: Does ping.",
        "help-ping [words…]\nDoes ping.",
        "help-ping [words…]\nDoes ping.",
      ]);
      expect(asked[0]).toEqual({ platform, guildId: stage.guild.id });
    });
  });

  it.each(["ping\t1", "ping\n1", "ping\u00a01", "ping\u30001", "ping \t 1", " ping 1"])(
    "end at white space: %j",
    async (words) => {
      expect(await answers([`!${words}`])).toEqual(["ping: 1"]);
    },
  );

  it.each(["pingß", "ping_1", "ping\u200b1", "ping.", "pin g"])(
    "are not called by what only looks like them: %j",
    async (words) => {
      expect(await answers([`!${words}`])).toEqual([]);
    },
  );

  it("of a group are called by an alias of the group, too", async () => {
    const of = defineBot({
      commands: [group({ name: "role", description: "", aliases: ["R"], commands: [echo("add")] })],
    });
    expect(await answers(["!r add x", "!R"], of)).toEqual(["add: x", "One of: add."]);
  });

  it("that are nearly named are told of, where the bot is to say so", async () => {
    const of = defineBot({ commands: [echo("ping")], unknown: "nearest" });
    expect(await answers(["!pong", "!pingg x", "!zzzz", "!", "!@everyoneping"], of)).toEqual([
      "There is no command pong. Did you mean ping?",
      "There is no command pingg. Did you mean ping?",
    ]);
  });

  it("are run between `before` and `after`, whatever becomes of them", () =>
    inWorld(platform, "hooks", async (stage, start) => {
      const seen: unknown[] = [];
      const of = defineBot({
        commands: [echo("ping"), command({ name: "bad", description: "", run: () => refuse("no") })],
        before: ({ user }, { name }) => (seen.push(["before", name]), user?.id === stage.bob.id && refuse("Not you.")),
        after: (_, { name }, failure) => void seen.push(["after", name, (failure as Error | undefined)?.message]),
      });
      await start(of);
      await stage.alice.says("!ping a");
      await stage.alice.says("!bad");
      await stage.bob.says("!ping b");
      expect(said(stage)).toEqual(["ping: a", "no", "Not you."]);
      expect(seen).toEqual([
        ["before", "ping"],
        ["after", "ping", undefined],
        ["before", "bad"],
        ["after", "bad", "no"],
        ["before", "ping"],
        ["after", "ping", "Not you."],
      ]);
    }));

  it("of one name in two groups have cooldowns of their own, and a refusal before a command costs no use", () =>
    inWorld(platform, "own", async (stage, start) => {
      const add = command({
        name: "add",
        description: "",
        cooldown: { limit: 1, within: "1m" },
        run: ({ send }) => send("added"),
      });
      let refuses = true;
      const of = defineBot({
        commands: [
          group({ name: "role", description: "", commands: [add] }),
          group({ name: "tag", description: "", commands: [add] }),
        ],
        before: () => refuses && refuse("not now"),
      });
      await start(of);
      await stage.alice.says("!role add");
      refuses = false;
      await stage.alice.says("!role add");
      await stage.alice.says("!tag add");
      await stage.alice.says("!role add");
      expect(said(stage)).toEqual(["not now", "added", "added", "Not so fast: again in 1 min."]);
    }));

  it("that refuse a person themselves cost no use, where the store can give it back", () =>
    inWorld(platform, "given back", async (stage, start) => {
      const one = command({
        name: "do",
        description: "",
        cooldown: { limit: 1, within: "1m" },
        args: { words: rest() },
        run: ({ reply }, { words }) => (words === "no" ? refuse("No.") : reply(words)),
      });
      await start(defineBot({ commands: [one] }));
      for (const words of ["no", "no", "yes", "no"]) await stage.alice.says(`!do ${words}`);
      expect(said(stage)).toEqual(["No.", "No.", "yes", "Not so fast: again in 1 min."]);
    }));

  it("that fail cost a use", () =>
    inWorld(platform, "not given back", async (stage, start) => {
      const quiet = (): void => undefined;
      const one = command({
        name: "do",
        description: "",
        cooldown: { limit: 1, within: "1m" },
        run: () => Promise.reject(new Error("a bug")),
      });
      await start(defineBot({ commands: [one] }), { log: { debug: quiet, info: quiet, warn: quiet, error: quiet } });
      await stage.alice.says("!do");
      await stage.alice.says("!do");
      expect(said(stage).at(-1)).toBe("Not so fast: again in 1 min.");
    }));

  it("read messages for a person that they could read themselves, and no others", () =>
    inWorld(platform, "links", async (stage, start) => {
      stage.guild.role({ name: "insider" });
      stage.guild.channel({ name: "open" }).channel({
        name: "secret",
        overwrites: { "@everyone": { deny: ["VIEW_CHANNEL"] }, insider: { allow: ["VIEW_CHANNEL"] } },
      });
      stage.guild.grant(["insider"]);
      const { open = "", secret = "" } = stage.guild.channels;
      const show = command({
        name: "show",
        description: "",
        args: { link: messageLink() },
        run: ({ send }, { link }) => send(`> ${link.content}`),
      });
      await start(defineBot({ commands: [show] }));
      const at = (channel: string, id: string, guild = stage.guild.id): string =>
        `https://x.test/channels/${guild}/${channel}/${id}`;
      const seen = await stage.owner.says("for all", { in: open });
      const hidden = await stage.owner.says("for few", { in: secret });
      await stage.alice.says(`!show ${at(open, seen.id)}`);
      await stage.alice.says(`!show <${at(open, seen.id)}>`);
      await stage.alice.says(`!show ${at(secret, hidden.id)}`);
      await stage.owner.says(`!show ${at(secret, hidden.id)}`);
      await stage.alice.says(`!show ${at(open, seen.id, "1")}`);
      await stage.alice.says(`!show ${at(open, seen.id, "@me")}`);
      expect(said(stage).map((line) => line.split("\n", 1)[0])).toEqual([
        "> for all",
        "> for all",
        "`link`: leads to no message that can be read here.",
        "> for few",
        "`link`: leads to no message that can be read here.",
        "`link`: leads to no message that can be read here.",
      ]);
    }));

  it("end with the bot in silence when they wait for a person", () =>
    inWorld(platform, "ends", async (stage, start) => {
      const one = command({ name: "x", description: "", run: ({ pages }) => pages(["a", "b"]) });
      const errors: string[] = [];
      const quiet = (): void => undefined;
      const started = await start(defineBot({ commands: [one] }), {
        graceMs: 10,
        log: { debug: quiet, info: quiet, warn: quiet, error: (line) => void errors.push(line) },
      });
      await stage.alice.says("!x");
      await started.close();
      expect([said(stage), errors]).toEqual([["a\n1/2"], []]);
    }));

  it("count their uses in a store that several processes may share", () =>
    inWorld(platform, "store", async (stage, start) => {
      const keys: string[] = [];
      const cooldowns = {
        take: async (key: string) => (keys.push(key), await Promise.resolve(), keys.length > 1 ? 5000 : 0),
      };
      const one = command({
        name: "x",
        description: "",
        cooldown: { limit: 1, within: "1m" },
        run: ({ send }) => send("x"),
      });
      await start(defineBot({ commands: [one], cooldowns }));
      await stage.alice.says("!x");
      await stage.alice.says("!x");
      expect(said(stage)).toEqual(["x", "Not so fast: again in 5 s."]);
      expect(keys).toEqual([`${platform} x user ${stage.alice.id}`, `${platform} x user ${stage.alice.id}`]);
    }));

  it("are refused a use for everybody, a channel or a guild when that is what counts", async () => {
    for (const per of ["everyone", "channel", "guild"] as const) {
      const one = command({
        name: "x",
        description: "",
        cooldown: { limit: 1, within: "1m", per },
        run: ({ send }) => send("x"),
      });
      await inWorld(platform, per, async (stage, start) => {
        stage.guild.channel({ name: "other" });
        await start(defineBot({ commands: [one] }));
        await stage.alice.says("!x");
        await stage.bob.says("!x");
        await stage.bob.says("!x", { in: "other" });
        const isOwn = per === "channel";
        expect(said(stage)).toEqual([
          "x",
          "Not so fast: again in 1 min.",
          isOwn ? "x" : "Not so fast: again in 1 min.",
        ]);
        await stage.clock.advance("1m");
        await stage.bob.says("!x");
        expect(said(stage).at(-1)).toBe("x");
      });
    }
  });
});

describe("what cannot be meant is refused when the bot is made", () => {
  const run = (): void => undefined;
  it.each<[string, () => unknown, string]>([
    [
      "a misspelt option",
      () => command({ name: "a", description: "", run, alises: [] } as never),
      "Did you mean `aliases`?",
    ],
    ["no name", () => command({ description: "", run } as never), "needs `name`"],
    ["two words", () => command({ name: "a b", description: "", run }), "`name` must be one word"],
    ["no function", () => command({ name: "a", description: "", run: 5 } as never), "`run` must be a function"],
    ["no argument", () => command({ name: "a", description: "", args: { who: "member" } as never, run }), "`args.who`"],
    [
      "something behind the rest",
      () => command({ name: "a", description: "", args: { a: rest(), b: text() }, run }),
      "stands behind `a`",
    ],
    [
      "no guard",
      () => command({ name: "a", description: "", guards: ["x"] as never, run }),
      "`guards` must be a list of guards",
    ],
    [
      "a cooldown without a time",
      () => command({ name: "a", description: "", cooldown: { limit: 1, within: "1" }, run }),
      "must be a time span",
    ],
    [
      "a cooldown of nothing",
      () => command({ name: "a", description: "", cooldown: { limit: 0, within: "1s" }, run }),
      "`limit`",
    ],
    [
      "nobody's cooldown",
      () => command({ name: "a", description: "", cooldown: { limit: 1, within: "1s", per: "users" as never }, run }),
      "`per`",
    ],
    [
      "no cooldown",
      () => command({ name: "a", description: "", cooldown: null as never, run }),
      "`cooldown` must be an object",
    ],
    [
      "a cooldown in words",
      () => command({ name: "a", description: "", cooldown: "1m" as never, run }),
      "`cooldown` must be an object",
    ],
    [
      "no arguments",
      () => command({ name: "a", description: "", args: null as never, run }),
      "`args` must be an object",
    ],
    ["a word for retry", () => command({ name: "a", description: "", retry: "yes" as never, run }), "`retry`"],
    ["nothing", () => command(undefined as never), "must be an object"],
    ["an empty group", () => group({ name: "a", description: "", commands: [] }), "`commands` must be a list"],
    [
      "two of a name in a group",
      () => group({ name: "a", description: "", commands: [echo("x"), echo("y", { aliases: ["x"] })] }),
      "two commands called x",
    ],
    ["what is no command", () => defineBot({ commands: [{}] as never }), "a list of what command() gives"],
    ["two of a name", () => defineBot({ commands: [echo("x"), echo("X")] }), "two commands called x"],
    [
      "a permission that nobody has",
      () => import("@antiphon/chat/bot").then(({ needs }) => needs("KICK_MEMBER" as never)),
      "Did you mean KICK_MEMBERS?",
    ],
  ])("%s", async (_, make, why) => {
    await expect(Promise.resolve().then(make)).rejects.toMatchObject({
      code: "INVALID_OPTION",
      message: expect.stringContaining(why) as string,
    });
  });
});

it("`run` gets what was asked for, by type", () => {
  const one = command({
    name: "a",
    description: "",
    args: { n: integer(), ms: duration({ default: 1 }), words: rest() },
    guards: [guard("mine", () => true)],
    run(context, { n, ms, words }) {
      const numbers: readonly number[] = [n, ms];
      return [numbers, words.length, context.guild?.id];
    },
  });
  expect(one).toMatchObject({ name: "a", aliases: [], retry: false });
});

it("flags and files may stand behind what takes all that is left", () => {
  const args = { words: rest(), loud: flag(), file: attachment() };
  expect(command({ name: "a", description: "", args, run: () => undefined }).args).toBe(args);
});

it.each([
  [100, true],
  [101, false],
])("a mistake in a line of %i characters is shown with its place: %s", (length, isShown) =>
  inWorld("fluxer", "long lines", async (stage, start) => {
    const one = command({
      name: "x",
      description: "",
      args: { count: integer(), words: rest({ default: "" }) },
      run: () => undefined,
    });
    await start(defineBot({ commands: [one] }));
    await stage.alice.says(`!x a ${"w".repeat(length - 5)}`);
    expect(said(stage)[0]?.includes("```")).toBe(isShown);
  }),
);

it("a mistake is marked where it stands, below the line as it was written", () =>
  inWorld("fluxer", "marks", async (stage, start) => {
    const one = command({ name: "x", description: "", args: { a: integer(), b: integer() }, run: () => undefined });
    await start(defineBot({ commands: [one] }));
    await stage.alice.says("!x  12 `b\n");
    expect(said(stage)).toEqual(["`b`: must be a whole number.\n```\n!x  12  b\n       ^^\n```\nUsage: `!x <a> <b>`"]);
  }));
