import { expect } from "vitest";
import type { Play } from "../operations/play.js";
import { botOf, mebibyte, pageSizes, raw, text, times, wrong, type Edge, type Limits } from "./limit.js";

const image = (bytes: number): string => `data:image/png;base64,${Buffer.alloc(bytes).toString("base64")}`;

function ban(what: string, body: (past: number) => object, refusal: string): Edge {
  return {
    what,
    refusal,
    open(play) {
      const at = { guild_id: play.guildId, user_id: play.mock.fluxer.person({ name: "cy" }).id };
      return (past) => botOf(play).bans.create(at, body(past));
    },
  };
}

const guest = ({ guildId, guestId }: Play): { readonly guild_id: string; readonly user_id: string } => ({
  guild_id: guildId,
  user_id: guestId,
});

const duration = wrong("ban_duration_seconds", "VALUE_MUST_BE_INTEGER_IN_RANGE");

export const peopleLimits: Limits = {
  "Guilds list": [...pageSizes("a page", 200, (play, limit) => botOf(play).users.listGuilds({ limit }))],

  Bans: [
    ban("63072000 seconds", (past) => ({ ban_duration_seconds: 63_072_000 + past }), duration),
    ban("at least 60", (past) => ({ ban_duration_seconds: 60 - past }), duration),
    ban("or 0, for ever", (past) => ({ ban_duration_seconds: past }), duration),
    ban("nothing below", (past) => ({ ban_duration_seconds: -past }), duration),
    ban(
      "messages of 604800 seconds",
      (past) => ({ delete_message_seconds: 604_800 + past }),
      wrong("delete_message_seconds"),
    ),
    ban("messages of no time", (past) => ({ delete_message_seconds: -past }), wrong("delete_message_seconds")),
    ban("messages of 7 days", (past) => ({ delete_message_days: 7 + past }), wrong("delete_message_days")),
  ],

  Timeout: [
    {
      what: "365 days and a quarter",
      refusal: wrong("communication_disabled_until", "TIMEOUT_CANNOT_EXCEED_365_DAYS"),
      open(play) {
        const latest = play.mock.clock.now() + 365.25 * 86_400_000;
        return (past) =>
          botOf(play).members.update(guest(play), {
            communication_disabled_until: new Date(latest + past).toISOString(),
          });
      },
    },
  ],

  "Nickname / audit reason / avatar": [
    {
      what: "another's nickname of 32",
      refusal: wrong("nick", "CONTENT_EXCEEDS_MAX_LENGTH"),
      open: (play) => (past) => botOf(play).members.update(guest(play), { nick: text(32 + past) }),
    },
    {
      what: "the own nickname of 32",
      refusal: wrong("nick", "CONTENT_EXCEEDS_MAX_LENGTH"),
      open: (play) => (past) => botOf(play).members.updateMe(play.guildId, { nick: text(32 + past) }),
    },
    {
      what: "a nickname of at least 1, or none",
      async holds(play) {
        await botOf(play).members.update(guest(play), { nick: "b" });
        expect((await botOf(play).members.update(guest(play), { nick: "" })).nick).toBeNull();
      },
    },
    {
      what: "a reason of 512 after trimming; a longer one is dropped",
      async holds(play) {
        const reason = async (auditLogReason: string, nick: string): Promise<string | undefined> => {
          await botOf(play).members.update(guest(play), { nick }, { auditLogReason });
          return (await botOf(play).auditLogs.list(play.guildId)).items[0]?.reason;
        };
        expect(await reason(text(512), "a")).toBe(text(512));
        expect(await reason(text(513), "b")).toBeUndefined();
        expect(await reason("50%25 off", "c")).toBe("50%25 off");
      },
    },
    {
      what: "a member's avatar of 10 MiB",
      refusal: wrong("avatar", "IMAGE_SIZE_EXCEEDS_LIMIT"),
      open: (play) => (past) => botOf(play).members.updateMe(play.guildId, { avatar: image(10 * mebibyte + past) }),
    },
    {
      what: "a webhook's avatar of 10 MiB",
      refusal: wrong("avatar", "IMAGE_SIZE_EXCEEDS_LIMIT"),
      open: (play) => (past) =>
        botOf(play).webhooks.create(play.channelId, { name: "w", avatar: image(10 * mebibyte + past) }),
    },
  ],

  "Group DM; applications per account": [
    {
      what: "50 people in a new group, its maker among them",
      refusal: wrong("recipients"),
      open(play) {
        const people = times(50, (at) => play.mock.fluxer.person({ name: `p${at}` }).id);
        return (past) => botOf(play).users.createChannel({ recipients: people.slice(0, 49 + past) });
      },
    },
    {
      what: "50 people in a group that grows",
      refusal: "400 MAX_GROUP_DM_RECIPIENTS",
      async open(play) {
        const people = times(50, (at) => play.mock.fluxer.person({ name: `p${at}` }).id);
        const { id: channel_id } = await botOf(play).users.createChannel({ recipients: people.slice(0, 48) });
        return (past) => botOf(play).channels.addRecipient({ channel_id, user_id: people[48 + past] ?? "" });
      },
    },
    {
      what: "25 applications of a person",
      refusal: "400 MAX_APPLICATIONS",
      open(play) {
        for (const name of times(23, (at) => `bot${at}`)) play.mock.fluxer.bot({ name }); // the seeded one is the first
        const { token } = play.mock.fluxer.userOptions();
        return () => raw(play, "POST", "/oauth2/applications", '{"name":"more"}', token);
      },
    },
  ],
};
