import { type Context, defineBot } from "@antiphon/chat/bot";
import { describe, expect, it } from "vitest";
import { inWorld, PLATFORMS, type Stage } from "../runtime/platforms.js";

interface Seen {
  readonly guild: string | undefined;
  readonly channel: string | undefined;
  readonly channelId: string | undefined;
  readonly user: string | undefined;
  readonly member: string | undefined;
  readonly message: string | undefined;
}

const seenBy = ({ guild, channel, channelId, user, member, message }: Context): Seen => ({
  guild: guild?.id,
  channel: channel?.id,
  channelId,
  user: user?.id,
  member: member?.id,
  message: message?.id,
});

/** Makes the event happen; gives what its context must have beside the guild. */
type Deed = (stage: Stage) => Promise<Partial<Seen>> | Partial<Seen>;

const deeds: [event: string, deed: Deed][] = [
  [
    "MESSAGE_CREATE",
    async ({ alice, channel: { id: channelId } }) => {
      const { id } = await alice.says("hi");
      return { channel: channelId, channelId, user: alice.id, member: alice.id, message: id };
    },
  ],
  [
    "MESSAGE_UPDATE",
    async ({ alice, channel: { id: channelId } }) => {
      const said = await alice.says("hi");
      await alice.edits(said, "ho");
      return { channel: channelId, channelId, user: alice.id, member: alice.id, message: said.id };
    },
  ],
  [
    "MESSAGE_DELETE",
    async ({ alice, channel: { id: channelId } }) => {
      const said = await alice.says("hi");
      await alice.deletes(said);
      return { channel: channelId, channelId, message: said.id };
    },
  ],
  [
    "MESSAGE_REACTION_ADD",
    async ({ alice, bob, channel: { id: channelId } }) => {
      const said = await alice.says("hi");
      await bob.reacts("👍", { to: said });
      return { channel: channelId, channelId, user: bob.id, member: bob.id, message: said.id };
    },
  ],
  [
    "TYPING_START",
    async ({ alice, channel: { id: channelId } }) => {
      await alice.types();
      return { channel: channelId, channelId, user: alice.id, member: alice.id };
    },
  ],
  [
    "CHANNEL_CREATE",
    ({ guild }) => {
      guild.channel({ name: "fresh" });
      return { channel: guild.channels["fresh"], channelId: guild.channels["fresh"] };
    },
  ],
  [
    "GUILD_MEMBER_ADD",
    (stage) => {
      const { id } = stage.person("newcomer");
      return { user: id, member: id };
    },
  ],
  [
    "GUILD_ROLE_CREATE",
    ({ guild }) => {
      guild.role({ name: "fresh" });
      return {};
    },
  ],
];

describe.each(PLATFORMS)("the context of an event on %s", (platform) => {
  it("tells the bot's own reactions from those of people", () =>
    inWorld(platform, "own reactions", async (stage, start) => {
      const seen: boolean[] = [];
      await start(
        defineBot({
          on: {
            MESSAGE_CREATE: (_, { react }) => react("👍"),
            MESSAGE_REACTION_ADD: (__, { user, botId }) => void seen.push(user?.id === botId),
          },
        }),
      );
      await stage.alice.reacts("👍", { to: await stage.bob.says("hi") });
      expect(seen).toEqual([true, false]);
    }));

  it.each(deeds)("%s says where it happened and whom it is about", (event, deed) =>
    inWorld(platform, event, async (stage, start) => {
      const seen: Seen[] = [];
      await start(defineBot({ on: { [event]: (_: unknown, context: Context) => void seen.push(seenBy(context)) } }));
      const nothing = {
        channel: undefined,
        channelId: undefined,
        user: undefined,
        member: undefined,
        message: undefined,
      };
      const wanted = await deed(stage);
      await stage.clock.settle();
      expect(seen.at(-1)).toEqual({ ...nothing, guild: stage.guild.id, ...wanted });
    }),
  );

  it("that is about no message lets nobody react or answer one, and says so", () =>
    inWorld(platform, "no message", async (stage, start) => {
      const told: unknown[] = [];
      const codeOf = ({ code, message }: { readonly code: string; readonly message: string }): string =>
        `${code} ${message}`;
      await start(
        defineBot({
          on: {
            async GUILD_ROLE_CREATE(_, { react, reply, send, ask, can, botCan }) {
              for (const attempt of [() => react("👍"), () => reply("x"), () => send("x"), async () => ask("x?")])
                told.push(await attempt().then(String, codeOf));
              told.push(await can("SEND_MESSAGES"), await botCan("SEND_MESSAGES"));
            },
          },
        }),
      );
      stage.guild.role({ name: "fresh" });
      await stage.clock.settle();
      expect(told).toEqual([
        "NO_CHANNEL GUILD_ROLE_CREATE is about no message",
        "NO_CHANNEL GUILD_ROLE_CREATE happened in no channel",
        "NO_CHANNEL GUILD_ROLE_CREATE happened in no channel",
        "NO_CHANNEL GUILD_ROLE_CREATE is nobody's: there is nobody to ask",
        false,
        true,
      ]);
    }));
});
