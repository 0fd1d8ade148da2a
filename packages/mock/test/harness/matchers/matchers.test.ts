import { createAuralis } from "@antiphon/players";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHarness, matchers, type Harness } from "@antiphon/mock/harness";
import { startFluxerBot } from "../small-bot.js";

const { toHaveSaid, toHaveReacted, toHaveCalled, toHaveHappened, toHaveHappenedOnce, toHaveFailedWith, toBePlaying } =
  matchers;

let harness: Harness;
beforeEach(async ({ task }) => {
  harness = createHarness(task.name);
  const { fluxer } = harness;
  await fluxer.start(startFluxerBot);
});
afterEach(() => harness.finish({ failed: true }));

describe("toHaveSaid", () => {
  it("counts what the bot wrote: by text, pattern, channel and number", async () => {
    const { fluxer } = harness;
    const { bot, alice, channel } = fluxer;
    const other = { id: fluxer.guild.channel({ name: "other" }).channels["other"] as string };
    await alice.says("!ping");
    await alice.says("!ping");
    await alice.says("!many", { in: other });
    const said = (...args: [string | RegExp, object?]): boolean => toHaveSaid(bot, ...args).pass;
    expect([said("pong"), said("pon"), said(/po/), said(/^o/g), said("!ping")]).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
    expect([0, 1, 2, 3].map((times) => said("pong", { times }))).toEqual([false, false, true, false]);
    expect([said("pong", { in: channel }), said("pong", { in: other }), said("number 1", { in: "#other" })]).toEqual([
      true,
      false,
      true,
    ]);
    expect(said("nothing", { times: 0 })).toBe(true);
  });

  it("says what was expected and what was found, negated too", async () => {
    const { bot, alice } = harness.fluxer;
    expect(toHaveSaid(bot, "pong", { times: 1 }).message()).toBe(
      'Expected the bot to have said "pong" once\nFound: nothing',
    );
    await alice.says("!ping");
    expect(toHaveSaid(bot, "peng", { in: "general" }).message()).toBe(
      'Expected the bot to have said "peng" at least once in #general\nFound: "pong" in #general',
    );
    expect(toHaveSaid(bot, /pong/).message()).toContain("Expected not: the bot to have said /pong/ at least once");
  });

  it("still counts what was deleted since", async () => {
    const { fluxer } = harness;
    await fluxer.alice.says("!ping");
    await fluxer.owner.deletes(fluxer.bot.said()[0]!);
    expect(toHaveSaid(fluxer.bot, "pong").pass).toBe(true);
  });
});

describe("toHaveReacted", () => {
  it("counts by emoji and message", async () => {
    const { bot, alice } = harness.fluxer;
    const asked = await alice.says("!react");
    const other = await alice.says("hello");
    const reacted = (emoji: string, filter = {}): boolean => toHaveReacted(bot, emoji, filter).pass;
    expect([reacted("👍"), reacted("👎"), reacted("👍", { to: asked }), reacted("👍", { to: other })]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(reacted("👍", { times: 2 })).toBe(false);
  });
});

describe("toHaveCalled", () => {
  it("counts calls, not attempts, and those of the bot alone where the bot is asked", async () => {
    const { fluxer } = harness;
    fluxer.faults.add({ operation: "messages.create", status: 503, times: 1 });
    await fluxer.alice.says("!ping");
    const { fetch, baseUrl } = fluxer.options();
    await fetch(`${baseUrl}/users/@me`, { headers: { authorization: fluxer.platform.userToken } });
    expect(fluxer.journal.exchanges().filter(({ operation }) => operation === "messages.create")).toHaveLength(2);
    const called = (subject: object, operation: string, times?: number): boolean =>
      toHaveCalled(subject, operation, times === undefined ? {} : { times }).pass;
    expect(called(fluxer.bot, "messages.create", 1)).toBe(true);
    expect(called(fluxer.bot, "messages.*", 1)).toBe(true);
    expect([called(fluxer.bot, "users.getMe"), called(fluxer, "users.getMe", 1)]).toEqual([false, true]);
    expect([called(harness.world, "users.getMe"), called(harness, "users.getMe")]).toEqual([true, true]);
    expect(called(fluxer.bot, "messages.delete", 0)).toBe(true);
  });
});

describe("toHaveHappenedOnce", () => {
  it("is the ledger's word, with the attempts and the fault between them", async () => {
    const { fluxer } = harness;
    fluxer.faults.add({ operation: "messages.create", after: "commit", drop: "connection", times: 1 });
    expect(toHaveHappenedOnce(fluxer, "messages.create").pass).toBe(false);
    await fluxer.alice.says("!ping");
    expect(toHaveHappenedOnce(fluxer, "messages.create").pass).toBe(true);
    fluxer.faults.add({ operation: "messages.create", deliveries: 2, times: 1 });
    fluxer.platform.configure({ rateLimits: false });
    await fluxer.alice.says("!ping");
    expect(toHaveHappenedOnce(fluxer, "messages.create").message()).toContain("Expected 1 intents, found 2.");
  });
});

describe("toHaveFailedWith", () => {
  it("counts calls that ended with a code", async () => {
    const { fluxer } = harness;
    const { fetch, baseUrl, token } = fluxer.options();
    await fetch(`${baseUrl}/channels/250000000000000009`, { headers: { authorization: `Bot ${token}` } });
    const failed = (code: string, filter = {}): boolean => toHaveFailedWith(fluxer.bot, code, filter).pass;
    expect(failed("UNKNOWN_CHANNEL")).toBe(true);
    expect(failed("UNKNOWN_CHANNEL", { times: 2 })).toBe(false);
    expect(failed("UNKNOWN_CHANNEL", { operation: "messages.create" })).toBe(false);
    expect(failed("UNKNOWN_GUILD")).toBe(false);
    expect(toHaveFailedWith(fluxer.bot, "UNKNOWN_GUILD").message()).toContain("Found: channels.get UNKNOWN_CHANNEL");
  });
});

describe("toHaveHappened", () => {
  it("counts events by what they carry", async () => {
    const { fluxer } = harness;
    const { alice, bob } = fluxer;
    await alice.types();
    const happened = (filter = {}): boolean => toHaveHappened(fluxer, "TYPING_START", filter).pass;
    expect([happened(), happened({ where: { user_id: alice.id } }), happened({ where: { user_id: bob.id } })]).toEqual([
      true,
      true,
      false,
    ]);
    expect([happened({ times: 1 }), happened({ times: 2 })]).toEqual([true, false]);
  });
});

describe("toBePlaying", () => {
  it("asks the player of a guild, for anything or for a track", async () => {
    const { auralis } = harness;
    const guild = "250000000000000001";
    const voice = {
      user_id: "81384788765712384",
      channel_id: "250000000000000002",
      session_id: "s",
      token: "t",
      endpoint: "e.example",
    };
    const client = createAuralis(auralis.options());
    expect(toBePlaying(auralis).pass).toBe(false);
    const found = await client.tracks.resolve({ identifier: "ytsearch:drive" });
    const [track] = found.data as readonly { readonly encoded: string; readonly info: { readonly title: string } }[];
    await client.players.create({ guild_id: guild, voice, track: { encoded: track!.encoded } });
    await auralis.playsTo("1s", { in: guild });
    const { title } = track!.info;
    const playing = (name?: string, filter = {}): boolean => toBePlaying(auralis, name, filter).pass;
    expect([playing(), playing(title), playing("another"), playing(title, { in: guild })]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(playing(title, { in: "250000000000000009" })).toBe(false);
    await auralis.playsTo("end", { in: guild });
    expect(playing()).toBe(false);
  });
});

describe("a name that nothing has", () => {
  it.each<[string, (harness: Harness) => unknown, string]>([
    ["an operation", ({ fluxer }) => toHaveCalled(fluxer.bot, "message.create"), 'did you mean "messages.create"?'],
    ["an operation of another API", ({ fluxer }) => toHaveCalled(fluxer, "players.create"), "names no operation"],
    ["an operation of the ledger", ({ auralis }) => toHaveHappenedOnce(auralis, "player.create"), '"players.create"'],
    ["an API", ({ fluxer }) => toHaveHappenedOnce(fluxer, "messages.create", { api: "fluxr" }), '"fluxer"'],
    ["a code", ({ fluxer }) => toHaveFailedWith(fluxer, "UNKNOWN_CHANEL"), 'did you mean "UNKNOWN_CHANNEL"?'],
    ["an event", ({ fluxer }) => toHaveHappened(fluxer, "TYPING_STRAT"), 'did you mean "TYPING_START"?'],
    ["a channel", ({ fluxer }) => toHaveSaid(fluxer.bot, "x", { in: "genral" }), 'did you mean "general"?'],
    ["a channel by id", ({ fluxer }) => toHaveSaid(fluxer.bot, "x", { in: "17" }), "There is no channel 17."],
    ["an option", ({ fluxer }) => toHaveSaid(fluxer.bot, "x", { time: 1 } as never), 'did you mean "times"?'],
    ["a number", ({ fluxer }) => toHaveSaid(fluxer.bot, "x", { times: 1.5 }), "a whole number from 0 on"],
    ["a text", ({ fluxer }) => toHaveSaid(fluxer.bot, 5 as never), "takes the text of a message"],
    ["a bot", ({ auralis }) => toHaveSaid(auralis, "x"), "toHaveSaid is asked of a bot"],
    ["a world", () => toHaveCalled({}, "messages.create"), "is asked of a bot"],
    ["anything", () => toHaveCalled(undefined, "messages.create"), "got undefined"],
  ])("is an error, never an answer: %s", (_, ask, message) => {
    expect(() => ask(harness)).toThrow(TypeError);
    expect(() => ask(harness)).toThrow(message);
  });
});
