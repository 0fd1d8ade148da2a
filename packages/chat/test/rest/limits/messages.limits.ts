import { expect } from "vitest";
import { createFluxer, type Fluxer } from "../../../src/index.js";
import { asFluxer, pixel, type Play } from "../operations/play.js";
import { botOf, inMessage, pageSizes, text, times, wrong, type Edge, type Limits } from "./limit.js";

const created = (what: string, body: (past: number) => object): Edge => ({
  what,
  open: (play) => (past) => botOf(play).messages.create(play.channelId, body(past)),
  refusal: inMessage,
});
const embed = (what: string, make: (past: number) => object): Edge =>
  created(what, (past) => ({ embeds: [make(past)] }));
const address = (past: number): string => `https://example.com/${text(2048 - 20 + past)}`;

async function hookOf(play: Play): Promise<{ readonly webhook_id: string; readonly webhook_token: string }> {
  const { id, token } = await botOf(play).webhooks.create(play.channelId, { name: "w" });
  return { webhook_id: id, webhook_token: token };
}

function reactionOn(play: Play): { readonly channel_id: string; readonly message_id: string; readonly emoji: string } {
  const { id } = play.mock.fluxer.say(play.channelId, "vote");
  return { channel_id: play.channelId, message_id: id, emoji: "👍" };
}

export const messageLimits: Limits = {
  "Message content": [
    created("4000 characters of a bot", (past) => ({ content: text(4000 + past) })),
    {
      what: "4000 characters of a bot's edit",
      refusal: inMessage,
      async open(play) {
        const { id: message_id } = await botOf(play).messages.create(play.channelId, { content: "x" });
        const at = { channel_id: play.channelId, message_id };
        return (past) => botOf(play).messages.edit(at, { content: text(4000 + past) });
      },
    },
    {
      what: "2000 characters of a person",
      refusal: inMessage,
      open: (play) => (past) => asFluxer(play.owner).messages.create(play.channelId, { content: text(2000 + past) }),
    },
    {
      what: "4000 characters of a webhook",
      refusal: inMessage,
      async open(play) {
        const hook = await hookOf(play);
        return (past) => botOf(play).webhooks.execute(hook, { content: text(4000 + past) });
      },
    },
    {
      what: "4000 characters of a webhook's edit",
      refusal: wrong("content", "CONTENT_EXCEEDS_MAX_LENGTH"),
      async open(play) {
        const hook = await hookOf(play);
        const sent = await botOf(play).webhooks.execute(hook, { content: "x" }, { query: { wait: true } });
        const at = { ...hook, message_id: sent?.id ?? "" };
        return (past) => botOf(play).webhooks.editMessage(at, { content: text(4000 + past) });
      },
    },
    created("a nonce of 32 characters", (past) => ({ content: "x", nonce: text(32 + past) })),
    created("a nonce of at least 1", (past) => ({ content: "x", nonce: text(1 - past) })),
  ],

  Embeds: [
    created("10 of them", (past) => ({ embeds: times(10 + past, () => ({ title: "x" })) })),
    embed("a title of 256", (past) => ({ title: text(256 + past) })),
    embed("a description of 4096", (past) => ({ description: text(4096 + past) })),
    embed("25 fields", (past) => ({ fields: times(25 + past, () => ({ name: "a", value: "b" })) })),
    embed("a field's name of 256", (past) => ({ fields: [{ name: text(256 + past), value: "b" }] })),
    embed("a field's value of 1024", (past) => ({ fields: [{ name: "a", value: text(1024 + past) }] })),
    embed("an author of 256", (past) => ({ author: { name: text(256 + past) } })),
    embed("a footer of 2048", (past) => ({ footer: { text: text(2048 + past) } })),
    embed("an address of 2048", (past) => ({ title: "x", url: address(past) })),
    embed("an image's address of 2048", (past) => ({ image: { url: address(past) } })),
    embed("a thumbnail's address of 2048", (past) => ({ thumbnail: { url: address(past) } })),
    embed("an author's address of 2048", (past) => ({ author: { name: "a", url: address(past) } })),
    embed("an author's icon of 2048", (past) => ({ author: { name: "a", icon_url: address(past) } })),
    embed("a footer's icon of 2048", (past) => ({ footer: { text: "a", icon_url: address(past) } })),
  ],

  "Stickers per message / distinct reactions per message": [
    {
      what: "3 stickers",
      refusal: inMessage,
      async open(play) {
        const { stickers, messages } = botOf(play);
        const made = times(4, (at) => stickers.create(play.guildId, { name: `s${at}`, image: pixel }));
        const ids = (await Promise.all(made)).map(({ id }) => id);
        return (past) => messages.create(play.channelId, { sticker_ids: ids.slice(0, 3 + past) });
      },
    },
    {
      what: "30 kinds of reaction",
      refusal: "400 MAX_REACTIONS",
      async open(play) {
        const on = reactionOn(play);
        const react = (kind: number): ReturnType<Fluxer["reactions"]["add"]> =>
          botOf(play).reactions.add({ ...on, emoji: String.fromCodePoint(0x1f600 + kind) });
        for (let kind = 0; kind < 29; kind += 1) await react(kind);
        return (past) => react(29 + past);
      },
    },
  ],

  "allowed_mentions users, roles": [
    created("100 people", (past) => ({ content: "x", allowed_mentions: { users: times(100 + past, String) } })),
    created("100 roles", (past) => ({ content: "x", allowed_mentions: { roles: times(100 + past, String) } })),
  ],

  "List messages": [
    ...pageSizes("a page", 100, (play, limit) => botOf(play).messages.list(play.channelId, { limit })),
    {
      what: "50 when nothing is said",
      async holds(play) {
        for (const content of times(51, String)) play.mock.fluxer.say(play.channelId, content);
        expect((await botOf(play).messages.list(play.channelId)).items).toHaveLength(50);
      },
    },
  ],

  "Bulk delete": [
    {
      what: "100 messages",
      refusal: wrong("message_ids", "CANNOT_DELETE_MORE_THAN_100_MESSAGES"),
      open: (play) => (past) =>
        botOf(play).messages.bulkDelete(play.channelId, { message_ids: times(100 + past, String) }),
    },
    {
      what: "1 message",
      refusal: wrong("message_ids", "MESSAGE_IDS_CANNOT_BE_EMPTY"),
      open: (play) => (past) =>
        botOf(play).messages.bulkDelete(play.channelId, { message_ids: times(1 - past, String) }),
    },
    {
      what: "however old",
      async holds(play) {
        const { id } = play.mock.fluxer.say(play.channelId, "old");
        await play.mock.clock.advance("60d");
        await botOf(play).messages.bulkDelete(play.channelId, { message_ids: [id] });
        expect((await botOf(play).messages.list(play.channelId)).items).toEqual([]);
      },
    },
  ],

  "Pins page / reaction users page": [
    ...pageSizes("pins", 50, (play, limit) => botOf(play).pins.list(play.channelId, { limit })),
    ...pageSizes("people", 100, (play, limit) => botOf(play).reactions.listUsers(reactionOn(play), { limit })),
    ...pageSizes("people, in headers", 100, (play, limit) => botOf(play).reactions.list(reactionOn(play), { limit })),
    {
      what: "25 people when nothing is said",
      async holds(play) {
        const on = reactionOn(play);
        for (const name of times(26, (at) => `p${at}`)) {
          const token = play.guild.member({ name }).tokenOf(name);
          await createFluxer({ ...play.mock.fluxer.userOptions(), token }).reactions.add(on);
        }
        expect((await botOf(play).reactions.listUsers(on)).items).toHaveLength(25);
        expect((await botOf(play).reactions.list(on)).items).toHaveLength(25);
      },
    },
  ],
};
