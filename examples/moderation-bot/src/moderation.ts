// A moderation bot, written against what both platforms have: it runs unchanged on either.
import {
  type ChatClient,
  hasPermissions,
  isApiError,
  memberPermissions,
  mentionUser,
  outranks,
  type PermissionName,
} from "@antiphon/chat";

/** A message that may be a command. */
export interface Heard {
  readonly id: string;
  readonly channel_id: string;
  readonly guild_id?: string | undefined;
  readonly content: string;
  readonly author: { readonly id: string; readonly bot?: boolean | undefined };
}

interface Command {
  readonly chat: ChatClient;
  readonly guildId: string;
  readonly channelId: string;
  readonly messageId: string;
  /** Who is meant, for commands that name somebody. */
  readonly target: string;
  readonly words: readonly string[];
}

interface Rule {
  readonly needs: PermissionName;
  readonly names: "somebody" | "nobody";
  run(command: Command): Promise<string>;
}

// #region commands
const commands: Readonly<Record<string, Rule>> = {
  "!timeout": {
    needs: "MODERATE_MEMBERS",
    names: "somebody",
    async run({ chat, guildId, target, words: [minutes = "10", ...reason] }) {
      const until = new Date(now() + Number(minutes) * 60_000).toISOString();
      const options = { auditLogReason: reason.join(" ") || "no reason given" };
      await chat.members.update(
        { guild_id: guildId, user_id: target },
        { communication_disabled_until: until },
        options,
      );
      return `${mentionUser(target)} is silent for ${minutes} minutes.`;
    },
  },
  "!ban": {
    needs: "BAN_MEMBERS",
    names: "somebody",
    async run({ chat, guildId, target, words }) {
      const options = { auditLogReason: words.join(" ") || "no reason given" };
      await chat.bans.create({ guild_id: guildId, user_id: target }, { delete_message_days: 1 }, options);
      return `${mentionUser(target)} is banned.`;
    },
  },
  "!role": {
    needs: "MANAGE_ROLES",
    names: "somebody",
    async run({ chat, guildId, target, words: [name = ""] }) {
      const roles = (await chat.roles.list(guildId)).items;
      const role = roles.find((one) => one.name === name) ?? (await chat.roles.create(guildId, { name }));
      await chat.members.addRole({ guild_id: guildId, user_id: target, role_id: role.id });
      return `${mentionUser(target)} is now ${role.name}.`;
    },
  },
  "!purge": {
    needs: "MANAGE_MESSAGES",
    names: "nobody",
    async run({ chat, channelId, messageId, words: [count = "10"] }) {
      const found = await chat.messages.list(channelId, { before: messageId, limit: Number(count) });
      await chat.messages.bulkDelete(
        channelId,
        { message_ids: found.items.map(({ id }) => id) },
        { auditLogReason: "purge" },
      );
      return `${found.items.length} messages are gone.`;
    },
  },
  "!log": {
    needs: "VIEW_AUDIT_LOG",
    names: "nobody",
    async run({ chat, guildId }) {
      const entries = (await chat.auditLogs.list(guildId, { limit: 3 })).items;
      return (
        entries.map(({ action_type, reason }) => `${action_type}: ${reason ?? "no reason given"}`).join("\n") ||
        "Nothing has happened."
      );
    },
  },
};
// #endregion commands

// #region handle
/** Answers a command; gives `false` for anything else. */
export async function moderate(chat: ChatClient, heard: Heard): Promise<boolean> {
  const [name = "", ...words] = heard.content.split(/\s+/);
  const rule = commands[name];
  if (rule === undefined || heard.guild_id === undefined || heard.author.bot === true) return false;
  const target = /^<@!?(\d+)>$/.exec(words[0] ?? "")?.[1];
  const say = (content: string): Promise<unknown> =>
    chat.messages.create(heard.channel_id, {
      content,
      message_reference: { message_id: heard.id },
      allowed_mentions: {},
    });
  if (rule.names === "somebody" && target === undefined) {
    await say(`Whom? ${name} <@…>`);
    return true;
  }
  try {
    const refusal = await whyNot(chat, heard.guild_id, heard.author.id, target, rule.needs);
    const command = {
      chat,
      guildId: heard.guild_id,
      channelId: heard.channel_id,
      messageId: heard.id,
      target: target ?? "",
    };
    await say(refusal ?? (await rule.run({ ...command, words: target === undefined ? words : words.slice(1) })));
  } catch (error) {
    if (isApiError(error, "MISSING_PERMISSIONS")) await say("I am not allowed to do that here.");
    else if (isApiError(error, "ACCESS_DENIED")) await say("This platform does not let bots do that.");
    else throw error;
  }
  return true;
}
// #endregion handle

// #region check
/** The bot has more power than most people: it acts only for those who could do it themselves. */
async function whyNot(
  chat: ChatClient,
  guildId: string,
  actorId: string,
  targetId: string | undefined,
  needed: PermissionName,
): Promise<string | undefined> {
  const [guild, roles, member] = await Promise.all([
    chat.guilds.get(guildId),
    chat.roles.list(guildId),
    chat.members.get({ guild_id: guildId, user_id: actorId }),
  ]);
  if (!hasPermissions(memberPermissions({ guild, roles: roles.items, member }), [needed])) return `You lack ${needed}.`;
  if (targetId === undefined) return undefined;
  const target = await chat.members.get({ guild_id: guildId, user_id: targetId }).safe();
  if (!target.ok) return "There is no such member.";
  return outranks({ guild, roles: roles.items }, member, target.data) ? undefined : "They rank as high as you.";
}
// #endregion check

let now = Date.now;

/** For tests: the time from which timeouts count. */
export function useClock(clock: () => number): void {
  now = clock;
}
