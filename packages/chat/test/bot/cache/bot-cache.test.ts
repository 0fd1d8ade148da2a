import { type BotCache, defineBot } from "@antiphon/chat/bot";
import { describe, expect, it } from "vitest";
import { inWorld, PLATFORMS, type Stage } from "../runtime/platforms.js";

const reads = (stage: Stage): readonly string[] =>
  stage.journal.exchanges().flatMap(({ method, operation }) => (method === "GET" ? [String(operation)] : []));

describe.each(PLATFORMS)("the cache on %s", (platform) => {
  const withCache = (name: string, body: (cache: BotCache, stage: Stage) => Promise<unknown>): Promise<void> =>
    inWorld(platform, `cache ${name}`, async (stage, start) => {
      const { runtimes } = await start(defineBot({ cache: { messages: 10 } }));
      await body(runtimes[0]?.cache as BotCache, stage);
    });

  it("knows guild, channels, roles, itself and people by the gateway alone", () =>
    withCache("without reads", async (cache, stage) => {
      const { id } = await stage.alice.says("hello");
      expect((await cache.guild(stage.guild.id))?.owner_id).toBe(stage.owner.id);
      expect((await cache.channel(stage.channel.id))?.name).toBe("general");
      expect((await cache.channels(stage.guild.id)).map((channel) => channel.id)).toContain(stage.channel.id);
      expect((await cache.roles(stage.guild.id)).map((role) => role.id)).toContain(stage.guild.id);
      expect((await cache.member(stage.guild.id, stage.bot.id))?.user.bot).toBe(true);
      expect((await cache.member(stage.guild.id, stage.bob.id))?.user.username).toBe("bob");
      expect((await cache.findMembers(stage.guild.id, "bo", 5)).map(({ user }) => user.username)).toEqual(["bob"]);
      expect((await cache.message(stage.channel.id, id))?.content).toBe("hello");
      expect(reads(stage).filter((operation) => operation !== "gateway.getBot")).toEqual([]);
    }));

  it("asks once for all who want the same at a time", () =>
    withCache("shared", async (cache, stage) => {
      stage.platform.gateway.skipSequence(1);
      await stage.alice.says("the gap is seen");
      const before = reads(stage).length;
      const names = await Promise.all(Array.from({ length: 20 }, () => cache.guild(stage.guild.id)));
      expect(new Set(names.map((guild) => guild?.name)).size).toBe(1);
      expect(reads(stage).slice(before)).toEqual(["guilds.get"]);
    }));

  it("asks for many people of one guild at a time in one request of the gateway", () =>
    withCache("batch", async (cache, stage) => {
      const people = Array.from({ length: 20 }, (_, at) => stage.person(`person${at}`));
      stage.platform.gateway.skipSequence(1);
      await stage.alice.says("the gap is seen");
      const found = await Promise.all(people.map(({ id }) => cache.member(stage.guild.id, id)));
      expect(found.map((member) => member?.user.username)).toEqual(people.map((_, at) => `person${at}`));
      expect(reads(stage).filter((operation) => operation !== "gateway.getBot")).toEqual([]);
    }));

  it("gives nothing for what is not there or not to be seen", () =>
    withCache("nothing", async (cache, stage) => {
      expect(await cache.member(stage.guild.id, "1")).toBeUndefined();
      expect(await cache.channel("1")).toBeUndefined();
      expect(await cache.guild("1")).toBeUndefined();
      expect(await cache.message(stage.channel.id, "1")).toBeUndefined();
    }));
});

describe("bounds of the cache", () => {
  it.each([
    [{ member: 5 }, /`member` is not an option of `cache` of defineBot\(\)\. Did you mean `members`\?/],
    [{ members: -1 }, /`members` must be a whole number of at least 0/],
    [{ messages: 1.5 }, /`messages` must be a whole number/],
    [{ maxAgeMs: 0 }, /`maxAgeMs` must be a number of milliseconds above 0/],
  ])("refuses %o", (cache, text) => {
    expect(() => defineBot({ cache: cache as object })).toThrow(text);
  });

  it("forgets the least lately used beyond them, and everything after its age", () =>
    inWorld("fluxer", "bounds", async (stage, start) => {
      const { runtimes } = await start(defineBot({ cache: { messages: 2, maxAgeMs: 60_000 } }));
      const cache = runtimes[0]?.cache as BotCache;
      const ids: string[] = [];
      for (const word of ["one", "two", "three"]) ids.push((await stage.alice.says(word)).id);
      const askedFor = async (id: string): Promise<boolean> => {
        const before = reads(stage).length;
        await cache.message(stage.channel.id, id);
        return reads(stage).length > before;
      };
      expect(await askedFor(ids[2] as string)).toBe(false);
      expect(await askedFor(ids[1] as string)).toBe(false);
      expect(await askedFor(ids[0] as string)).toBe(true);
      await stage.clock.advance("61s");
      expect(await askedFor(ids[1] as string)).toBe(true);
    }));
});
