import {
  type BotTexts,
  choice,
  command,
  defineBot,
  directOnly,
  duration,
  type GivenTexts,
  group,
  guard,
  guildOnly,
  integer,
  member,
  needs,
  number,
  ownerOnly,
  refuse,
  attachment,
  messageLink,
  role,
  text,
  user,
} from "@antiphon/chat/bot";
import { describe, expect, it } from "vitest";
import { inWorld, PLATFORMS, type Stage } from "../runtime/platforms.js";

/** Each text says its own name and what it was given: no sentence of the layer's own is left. */
const named = new Proxy({} as BotTexts, {
  get: (_, name: string) => (of: object | undefined) => `<${name}${of === undefined ? "" : ` ${JSON.stringify(of)}`}>`,
});
const NAMES = (
  "failed notAllowed tooFast needs botNeeds guildOnly directOnly botOwnerOnly guildOwnerOnly ranksLikeYou ranksLikeMe roleLikeYours roleLikeMine " +
  "guildUnseen noCommand noCommandButNear noCommands oneOf describe aliases usage yesOrNo wrongArgument missingArgument missingFile tooManyWords " +
  "mustBeInteger mustBeNumber mustBeDuration mustBeOneOf mustBeMessageLink mustBeMentionOrId atLeast atMost notFound ambiguous inGuildOnly"
).split(" ") as (keyof BotTexts)[];
const ALL: Partial<BotTexts> = {
  ...Object.fromEntries(NAMES.map((name) => [name, named[name]])),
  yesWords: () => "Tak  hej",
};

const run = (): undefined => undefined;
const simple = (name: string, more: object): ReturnType<typeof command> =>
  command({ name, description: `Does ${name}.`, run, ...more });
const COMMANDS = [
  simple("fail", {
    run: () => {
      throw new Error("no");
    },
  }),
  simple("shut", { guards: [guard("shut", () => false as never)] }),
  simple("quiet", { run: () => refuse("by the command") }),
  simple("slow", { cooldown: { limit: 1, within: "1m", per: "user" } }),
  simple("strong", { guards: [needs("BAN_MEMBERS")] }),
  simple("here", { guards: [guildOnly()] }),
  simple("alone", { guards: [directOnly()] }),
  simple("mine", { guards: [ownerOnly(["1"])] }),
  simple("lord", { guards: [ownerOnly()] }),
  simple("int", { args: { it: integer({ min: 2, max: 3 }) } }),
  simple("num", { args: { it: number() } }),
  simple("time", { args: { it: duration({ min: 60_000 }) } }),
  simple("pick", { args: { it: choice("red", "blue") } }),
  simple("text", { args: { it: text({ max: 2 }) } }),
  simple("link", { args: { it: messageLink() } }),
  simple("user", { args: { it: user() } }),
  simple("member", { args: { it: member() } }),
  simple("role", { args: { it: role() } }),
  simple("file", { args: { it: attachment() } }),
  group({ name: "set", description: "Sets.", aliases: ["s"], commands: [simple("a", {})] }),
  command({
    name: "sure",
    description: "",
    run: async ({ confirm, send }) => send(String(await confirm("Sure?"))),
  }),
];

describe.each(PLATFORMS)("texts of a bot on %s", (platform) => {
  const asked = async (
    texts: GivenTexts,
    lines: readonly string[],
    watch?: (stage: Stage) => void,
  ): Promise<readonly string[]> => {
    let said: readonly string[] = [];
    await inWorld(platform, "texts", async (stage, start) => {
      watch?.(stage);
      await start(defineBot({ texts, unknown: "nearest", commands: COMMANDS }));
      for (const line of lines) await stage.alice.says(line);
      said = stage.bot.said().map(({ content }) => content.replace(/\n```[^`]*```/, ""));
    });
    return said;
  };

  it.each<[line: string, said: string]>([
    ["!shut", "<notAllowed>"],
    ["!quiet", "by the command"],
    ["!strong", '<needs {"permissions":["BAN_MEMBERS"]}>'],
    ["!alone", "<directOnly>"],
    ["!mine", "<botOwnerOnly>"],
    ["!lord", "<guildOwnerOnly>"],
    ["!int", '<missingArgument {"name":"it"}>\n<usage {"usage":"!int <it>"}>'],
    ["!int x", '<wrongArgument {"name":"it","why":"<mustBeInteger>"}>\n<usage {"usage":"!int <it>"}>'],
    [
      "!int 1",
      '<wrongArgument {"name":"it","why":"<atLeast {\\"bound\\":\\"2\\",\\"of\\":\\"value\\"}>"}>\n<usage {"usage":"!int <it>"}>',
    ],
    [
      "!int 4",
      '<wrongArgument {"name":"it","why":"<atMost {\\"bound\\":\\"3\\",\\"of\\":\\"value\\"}>"}>\n<usage {"usage":"!int <it>"}>',
    ],
    ["!int 2 3", '<tooManyWords>\n<usage {"usage":"!int <it>"}>'],
    ["!num x", '<wrongArgument {"name":"it","why":"<mustBeNumber>"}>\n<usage {"usage":"!num <it>"}>'],
    ["!time x", '<wrongArgument {"name":"it","why":"<mustBeDuration>"}>\n<usage {"usage":"!time <it>"}>'],
    [
      "!time 1s",
      '<wrongArgument {"name":"it","why":"<atLeast {\\"bound\\":\\"1 min\\",\\"of\\":\\"value\\"}>"}>\n<usage {"usage":"!time <it>"}>',
    ],
    [
      "!pick rad",
      '<wrongArgument {"name":"it","why":"<mustBeOneOf {\\"words\\":[\\"red\\",\\"blue\\"],\\"meant\\":\\"red\\"}>"}>\n<usage {"usage":"!pick <it>"}>',
    ],
    [
      "!text abc",
      '<wrongArgument {"name":"it","why":"<atMost {\\"bound\\":\\"2\\",\\"of\\":\\"characters\\"}>"}>\n<usage {"usage":"!text <it>"}>',
    ],
    ["!link x", '<wrongArgument {"name":"it","why":"<mustBeMessageLink>"}>\n<usage {"usage":"!link <it>"}>'],
    ["!user x", '<wrongArgument {"name":"it","why":"<mustBeMentionOrId>"}>\n<usage {"usage":"!user <it>"}>'],
    [
      "!member zzz",
      '<wrongArgument {"name":"it","why":"<notFound {\\"what\\":\\"member\\"}>"}>\n<usage {"usage":"!member <it>"}>',
    ],
    [
      "!role zzz",
      '<wrongArgument {"name":"it","why":"<notFound {\\"what\\":\\"role\\"}>"}>\n<usage {"usage":"!role <it>"}>',
    ],
    ["!file", '<missingFile {"name":"it"}>\n<usage {"usage":"!file <it: file>"}>'],
    ["!set", '<oneOf {"commands":["a"]}>'],
    ["!shu", '<noCommandButNear {"name":"shu","meant":"shut"}>'],
    ["!help nothing", '<noCommand {"name":"nothing"}>'],
    [
      "!help set",
      '!set\n<describe {"command":"set","description":"Sets."}>\n<aliases {"aliases":["s"]}>\n!set a: <describe {"command":"set a","description":"Does a."}>',
    ],
  ])("replace what is said to %s", async (line, said) => {
    expect(await asked(ALL, [line])).toEqual([said]);
  });

  it("replace what is said of cooldowns, failures and questions", async () => {
    expect(await asked(ALL, ["!slow", "!slow"])).toEqual(['<tooFast {"waitMs":60000}>']);
    const [failed] = await asked(ALL, ["!fail"], (stage) => stage.expectError("failed (code", 1));
    expect(failed).toMatch(/^<failed \{"code":"[0-9A-Z]{6}"\}>$/i);
    expect(await asked(ALL, ["!sure", "TAK!"])).toEqual(['<yesOrNo {"question":"Sure?"}>', "true"]);
    expect(await asked(ALL, ["!sure", "yes"])).toEqual(['<yesOrNo {"question":"Sure?"}>', "false"]);
  });

  it("come from a function of the place, asked once for a command and only where something is said", async () => {
    const places: unknown[] = [];
    const german: GivenTexts = async (place) => {
      places.push(place);
      return { notAllowed: () => "Das darfst du nicht." };
    };
    let ids: unknown;
    const said = await asked(german, ["!slow", "!shut", "!int"], ({ alice, guild }) => {
      ids = { platform, guildId: guild.id, userId: alice.id };
    });
    expect(said).toEqual(["Das darfst du nicht.", "`it` is missing.\nUsage: `!int <it>`"]);
    expect(places).toEqual([ids, ids]);
  });

  it.each<[name: string, texts: GivenTexts, log: string]>([
    ["throws", () => Promise.reject(new Error("no table")), "`texts` failed, so English is said: no table"],
    ["gives nothing", () => undefined as never, "`texts` failed, so English is said"],
    ["misspells a text", () => ({ notAlowed: () => "" }) as never, "notAllowed"],
    [
      "has a text that throws",
      {
        notAllowed: () => {
          throw new Error("no words");
        },
      },
      "the text notAllowed failed, so English is said: no words",
    ],
    ["has a text that is none", { notAllowed: () => 1 as never }, "the text notAllowed is none, so English is said"],
  ])("are English where the table %s, which is logged", async (_, texts, log) => {
    expect(await asked(texts, ["!shut"], (stage) => stage.expectError(log, 1))).toEqual(["You may not do that."]);
  });

  it("are not sent where they are empty", async () => {
    expect(await asked({ notAllowed: () => "" }, ["!shut", "!mine"])).toEqual(["This is for the owner of the bot."]);
  });
});

describe("a table of texts", () => {
  it.each<[texts: unknown, error: string]>([
    [{ notAlowed: () => "" }, "notAllowed"],
    [{ notAllowed: "no" }, "a function that gives a text"],
    ["de", "an object of texts, or a function that gives one"],
    [null, "an object of texts, or a function that gives one"],
  ])("is refused when it is %j", (texts, error) => {
    expect(() => defineBot({ texts: texts as never })).toThrow(error);
  });
});
