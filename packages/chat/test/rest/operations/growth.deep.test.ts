import type { InjectedFetch } from "@antiphon/mock";
import { beforeAll, describe, expect, test } from "vitest";
import { tables as astralTables } from "../../../../mock/src/generated/astral.js";
import { looksDuring } from "./looks.js";
import { platformCases } from "./platform-cases.js";
import { openPlay, type Play, playIn, type PlatformName, standIn } from "./play.js";

const [small, large] = [20, 120];

/** What looks at more where there is more: because all of it is asked for, or for a cause that is not found yet. */
const looksAtMore: Readonly<Record<string, string>> = {
  "users.listGuilds": "asks for the guilds of the account, with its permissions in each",
  "users.updateMe": "announces the account in each of its guilds",
  "applications.create": "counts the applications of the owner, whom no limit stops in a grown world",
  "applications.delete": "leaves each guild of the bot",
  "guilds.create": "is refused where the account is in as many guilds as it may be",
  "guilds.delete": "not found yet",
  "guilds.moveChannels": "not found yet",
  "users.createChannel": "not found yet",
  "bans.create": "not found yet; a little above what is allowed",
};

interface Cost {
  readonly looks: number;
  readonly bytes: number;
}

describe.each([["astral", astralTables]] as const)(
  "an operation of %s costs what it asks for, whatever else the world holds:",
  (platform, tables) => {
    const worlds: Partial<Record<number, Awaited<ReturnType<typeof worldOf>>>> = {};
    beforeAll(async () => {
      for (const size of [small, large]) worlds[size] = await worldOf(platform, size);
    }, 240_000);

    test.each(
      tables()
        .routes.map(({ id }) => id)
        .filter((id) => !Object.hasOwn(looksAtMore, id)),
    )("%s", async (id) => {
      const [before, after] = [await worlds[small]?.costOf(id), await worlds[large]?.costOf(id)] as [Cost, Cost];
      // What is shown costs what it shows: a member of an answer has about this many bytes at least.
      const shown = Math.max(0, after.bytes - before.bytes) / 4;
      const most = before.looks * 1.5 + 20 + shown;
      expect(`${after.looks} looks, at most ${Math.max(most, after.looks)}`).toBe(
        `${after.looks} looks, at most ${most}`,
      );
    });
  },
);

/** A world that holds so much of everything which no limit of the platform bounds. */
async function worldOf(platform: PlatformName, size: number): Promise<{ costOf(operation: string): Promise<Cost> }> {
  const costs = new Map<string, Cost>();
  let done: string | undefined;
  const through =
    (fetch: InjectedFetch): InjectedFetch =>
    async (input, init) => {
      done = undefined;
      const { looks, result } = await looksDuring(() => fetch(input, init));
      const bytes = (await result.clone().arrayBuffer()).byteLength;
      if (done !== undefined && result.ok && !costs.has(done)) costs.set(done, { looks, bytes });
      return result;
    };
  const grown = openPlay(platform);
  await grow(grown, size);
  const mock = standIn(grown.mock, "astral", through);
  mock.journal.subscribe(({ operation }) => (done = operation));
  const start = grown.mock.snapshot();
  return {
    async costOf(operation) {
      grown.mock.restore(start);
      costs.clear();
      const play = playIn(mock, platform, mock.astral.standing(grown.guildId));
      // What the case claims of its operation holds in a world of its own; here the request alone is of interest, and it must succeed.
      await platformCases[platform][operation]?.(play).catch(() => undefined);
      await play.close();
      const cost = costs.get(operation);
      if (cost === undefined) throw new Error(`the case of ${operation} did not succeed in it`);
      return cost;
    },
  };
}

async function grow({ mock, guild, guildId, channelId, bot, botId }: Play, size: number): Promise<void> {
  const { astral } = mock;
  astral.configure({ rateLimits: false });
  for (let index = 0; index < size; index += 1) {
    const person = astral.person({ name: `p${index}` });
    guild.member({ name: `m${index}`, id: person.id });
    astral.directMessage(botId, person.id);
    astral.directMessage(astral.personId, person.id);
    astral.relate(astral.personId, person.id);
    astral.say(channelId, `message ${index}`);
    astral.bot({ name: `bot ${index}` });
    const other = astral
      .guild({ name: `g${index}` })
      .role({ name: "admin", permissions: ["ADMINISTRATOR"] })
      .grant(["admin"]);
    other.channel({ name: "talk" });
    const talk = other.channels["talk"] as string;
    await bot.webhooks.create(talk, { name: "hook" });
    await bot.invites.create(talk, {});
    await bot.bans.create({ guild_id: guildId, user_id: astral.person({ name: `banned${index}` }).id });
  }
}
