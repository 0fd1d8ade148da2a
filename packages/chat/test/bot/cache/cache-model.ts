import { type BotCache, defineBot, startBot, type StartedBot } from "@antiphon/chat/bot";
import type { ChatClient } from "@antiphon/chat";
import { runTest } from "@antiphon/mock/harness";
import { expect } from "vitest";
import { randomOf } from "../../random-of.js";
import { clientOf, type PlatformName, type Stage } from "../runtime/platforms.js";

const GUILDS = 3;
/** One question to the cache, whose answer must be the platform's own. */
type Question = (cache: BotCache) => PromiseLike<unknown>;

/** What the cache must agree with: the platform, asked by the bot itself without a cache. */
export async function compareCacheWithPlatform(
  platform: PlatformName,
  seed: number,
  steps: number,
  every: number,
): Promise<number> {
  let compared = 0;
  const options = { checks: { ledger: false, errors: false } } as const;
  await runTest({ name: `cache model ${platform} ${seed}`, options }, async (harness) => {
    const model = new CacheModel(harness[platform], platform, randomOf(seed));
    await model.start();
    for (let step = 1; step <= steps; step += 1) {
      await model.step();
      if (step % every === 0 || step === steps) compared += await model.compare(`seed ${seed}, step ${step}`);
    }
    await model.end();
  });
  return compared;
}

/** A world in which anything happens, a bot with a cache, and what was done, to say it when the two disagree. */
class CacheModel {
  readonly #stage: Stage;
  readonly #platform: PlatformName;
  readonly #random: () => number;
  readonly #owner: ChatClient;
  readonly #guildIds: string[] = [];
  readonly #people: string[] = [];
  readonly #done: string[] = [];
  readonly #asked: PromiseLike<unknown>[] = [];
  #requests = 0;
  #bot: StartedBot | undefined;
  #truth: ChatClient | undefined;

  constructor(stage: Stage, platform: PlatformName, random: () => number) {
    this.#stage = stage;
    this.#platform = platform;
    this.#random = random;
    stage.journal.subscribe(() => void (this.#requests += 1));
    const { token } = stage.platform.userOptions();
    this.#owner = clientOf(platform, { ...stage.options(), token, tokenType: "session" });
    for (let at = 0; at < GUILDS; at += 1) {
      const guild = stage.platform
        .guild({ name: `Guild ${at}` })
        .role({ name: "staff", permissions: ["VIEW_CHANNEL"] });
      guild.channel({
        name: "secret",
        overwrites: { "@everyone": { deny: ["VIEW_CHANNEL"] }, staff: { allow: ["VIEW_CHANNEL"] } },
      });
      for (const name of ["ann", "ben", "cleo"]) {
        guild.member({ name: `${name}${at}` });
        this.#people.push(guild.members[`${name}${at}`] as string);
      }
      this.#guildIds.push(guild.id);
    }
  }

  get #cache(): BotCache {
    return this.#bot?.runtimes[0]?.cache as BotCache;
  }

  async start(): Promise<void> {
    await this.#stage.start(async (options) => {
      this.#truth = clientOf(this.#platform, options);
      const bot = defineBot({ cache: { messages: 50 }, on: {} });
      this.#bot = await startBot(bot, clientOf(this.#platform, options));
      return this.#bot;
    });
    await this.#stage.rest();
  }

  async end(): Promise<void> {
    await this.#bot?.close();
  }

  async step(): Promise<void> {
    const deeds = Object.entries(this.#deeds());
    const weighted = deeds.flatMap(([name, [weight, run]]) =>
      Array.from({ length: weight }, () => [name, run] as const),
    );
    const [name, run] = this.#pick(weighted);
    this.#done.push(name);
    await run();
    if (this.#random() < 0.4) void this.#ask();
    if (this.#random() < 0.5) await this.#stage.rest();
  }

  /** Gives how many answers were the platform's own. */
  async compare(when: string): Promise<number> {
    await Promise.all(this.#asked.splice(0));
    await this.#stage.rest();
    for (const [what, asked, answer] of this.#questions())
      for (const turn of ["asked", "asked again"]) {
        const truth = await answer();
        const before = this.#requests;
        const known = await asked(this.#cache);
        const requests = this.#requests - before;
        const story = `${when}: ${what}, ${turn}; before: ${this.#done.slice(-12).join(", ")}`;
        expect(known, story).toEqual(truth);
        // What is not there, or not to be seen, is asked for each time.
        if (turn === "asked again" && known !== undefined) expect(requests, `requests, ${story}`).toBe(0);
      }
    return this.#questions().length;
  }

  /** Each thing that can be asked, of the cache and of the platform. */
  #questions(): readonly (readonly [string, Question, () => Promise<unknown>])[] {
    const truth = this.#truth as ChatClient;
    const orNone = async <T>(call: PromiseLike<T>): Promise<T | undefined> => {
      try {
        return await call;
      } catch {
        return undefined;
      }
    };
    return this.#guildIds.flatMap((guildId) => [
      [
        `guild ${guildId}`,
        (cache) => cache.guild(guildId),
        async () => {
          const guild = await orNone(truth.guilds.get(guildId));
          return guild && { id: guild.id, name: guild.name, owner_id: guild.owner_id };
        },
      ],
      [
        `channels of ${guildId}`,
        async (cache) => sorted(await orNone(cache.channels(guildId))),
        async () => sorted(await orNone(itemsOf(truth.guilds.listChannels(guildId)))),
      ],
      [
        `roles of ${guildId}`,
        async (cache) => sorted(await orNone(cache.roles(guildId))),
        async () => sorted(await orNone(itemsOf(truth.roles.list(guildId)))),
      ],
      ...this.#people.map(
        (userId) =>
          [
            `member ${userId} of ${guildId}`,
            (cache: BotCache) => cache.member(guildId, userId),
            () => orNone(truth.members.get({ guild_id: guildId, user_id: userId })),
          ] as const,
      ),
    ]);
  }

  /** Asks something and does not wait, so that events meet questions under way. */
  async #ask(): Promise<void> {
    const [, asked] = this.#pick(this.#questions());
    const answer = Promise.resolve(asked(this.#cache)).catch(() => undefined);
    this.#asked.push(answer);
    await answer;
  }

  #deeds(): Readonly<Record<string, readonly [weight: number, run: () => Promise<unknown>]>> {
    return { ...this.#deedsOfOwner(), ...this.#mishaps() };
  }

  #deedsOfOwner(): Readonly<Record<string, readonly [number, () => Promise<unknown>]>> {
    const owner = this.#owner;
    const guild = this.#pick(this.#guildIds);
    const person = this.#pick(this.#people);
    const member = { guild_id: guild, user_id: this.#random() < 0.3 ? this.#stage.bot.id : person };
    const word = `w${Math.floor(this.#random() * 1e6)}`;
    const quiet = (call: PromiseLike<unknown>): Promise<unknown> => Promise.resolve(call).catch(() => undefined);
    const channel = async (): Promise<string> =>
      (this.#pick((await owner.guilds.listChannels(guild)).items) ?? { id: "1" }).id;
    const role = async (): Promise<string> => this.#pick((await owner.roles.list(guild)).items).id;
    const asAny = owner as unknown as Record<string, Record<string, (...args: unknown[]) => PromiseLike<unknown>>>;
    const call = (resource: string, method: string, ...args: unknown[]): Promise<unknown> =>
      quiet(asAny[resource]?.[method]?.(...args) as PromiseLike<unknown>);
    return {
      createChannel: [3, () => quiet(owner.guilds.createChannel(guild, { name: word }))],
      deleteChannel: [2, async () => quiet(owner.channels.delete(await channel()))],
      renameChannel: [
        3,
        async () =>
          call(
            "channels",
            "update",
            await channel(),
            this.#platform === "astral" ? { name: word, type: 0 } : { name: word },
          ),
      ],
      overwrite: [
        3,
        async () =>
          quiet(
            owner.channels.setPermission(
              { channel_id: await channel(), overwrite_id: await role() },
              this.#random() < 0.5 ? { type: 0, allow: "1024" } : { type: 0, deny: "1024" },
            ),
          ),
      ],
      createRole: [
        2,
        () => quiet(owner.roles.create(guild, { name: word, permissions: this.#random() < 0.5 ? "1024" : "0" })),
      ],
      updateRole: [
        3,
        async () =>
          call(
            "roles",
            "update",
            { guild_id: guild, role_id: await role() },
            { permissions: this.#random() < 0.5 ? "3072" : "0" },
          ),
      ],
      deleteRole: [2, async () => quiet(owner.roles.delete({ guild_id: guild, role_id: await role() }))],
      addRole: [5, async () => quiet(owner.members.addRole({ ...member, role_id: await role() }))],
      removeRole: [3, async () => quiet(owner.members.removeRole({ ...member, role_id: await role() }))],
      nick: [4, () => quiet(owner.members.update(member, { nick: word }))],
      kick: [1, () => quiet(owner.members.remove({ guild_id: guild, user_id: person }))],
      join: [2, async () => void this.#stage.platform.standing(guild).member({ name: word, id: person })],
      renameGuild: [2, () => call("guilds", "update", guild, { name: word })],
      says: [
        5,
        async () => {
          const id = await channel();
          if (id !== "1") this.#stage.platform.say(id, word, { as: person });
        },
      ],
    };
  }

  #mishaps(): Readonly<Record<string, readonly [number, () => Promise<unknown>]>> {
    const { gateway } = this.#stage.platform;
    const now = (run: () => unknown) => async (): Promise<void> => void run();
    return {
      cut: [3, now(() => gateway.drop())],
      reconnect: [2, now(() => gateway.reconnect())],
      duplicate: [2, now(() => gateway.duplicate(Math.floor(this.#random() * 3)))],
      gap: [2, now(() => gateway.skipSequence(2))],
      sessionLost: [
        2,
        now(() => {
          gateway.killSession();
          gateway.drop();
        }),
      ],
      outage: [1, () => this.#stage.outage("5s")],
      guildsDown: [1, now(() => gateway.unavailableGuilds(this.#guildIds.slice(0, 1)))],
      guildsUp: [2, now(() => gateway.unavailableGuilds([]))],
      restart: [
        1,
        async () => {
          await this.#bot?.close();
          await this.start();
        },
      ],
    };
  }

  #pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#random() * from.length)] as T;
  }
}

async function itemsOf<T>(list: PromiseLike<{ readonly items: readonly T[] }>): Promise<readonly T[]> {
  return (await list).items;
}

function sorted(items: readonly { readonly id: string }[] | undefined): unknown {
  return items && [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
