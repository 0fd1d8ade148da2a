import { type PermissionName, Permissions, toBits } from "./permissions.js";

/** Permissions of the guild as a whole: not seeing a channel takes none of them. */
const OF_THE_GUILD: readonly PermissionName[] = [
  "KICK_MEMBERS",
  "BAN_MEMBERS",
  "ADMINISTRATOR",
  "MANAGE_GUILD",
  "VIEW_AUDIT_LOG",
  "CHANGE_NICKNAME",
  "MANAGE_NICKNAMES",
  "MANAGE_EXPRESSIONS",
  "CREATE_EXPRESSIONS",
  "MODERATE_MEMBERS",
];

const SENDING: readonly PermissionName[] = [
  "SEND_TTS_MESSAGES",
  "EMBED_LINKS",
  "ATTACH_FILES",
  "MENTION_EVERYONE",
  "USE_EXTERNAL_EMOJIS",
  "USE_EXTERNAL_STICKERS",
];

/** In a channel, what each of these takes with it when it is missing. */
const NEEDED_FOR: readonly (readonly [PermissionName, readonly PermissionName[]])[] = [
  ["SEND_MESSAGES", SENDING],
  ["READ_MESSAGE_HISTORY", ["ADD_REACTIONS"]],
  ["CONNECT", ["SPEAK", "STREAM", "USE_VAD", "PRIORITY_SPEAKER"]],
];

/** What a timeout takes away. */
export function silenced(): bigint {
  return toBits(["SEND_MESSAGES", "ADD_REACTIONS", ...SENDING]);
}

/** The set without what is worthless in a channel, since something that it needs is missing. */
export function withoutImplied(set: bigint): bigint {
  if ((set & Permissions.VIEW_CHANNEL) === 0n) return set & toBits(OF_THE_GUILD);
  return NEEDED_FOR.reduce(
    (left, [needed, names]) => ((left & Permissions[needed]) === 0n ? left & ~toBits(names) : left),
    set,
  );
}

/** The permission that is missing, and makes this one worthless in a channel; `undefined` when nothing does. */
export function impliedLack(set: bigint, bit: bigint): PermissionName | undefined {
  if ((set & Permissions.VIEW_CHANNEL) === 0n && (toBits(OF_THE_GUILD) & bit) === 0n) return "VIEW_CHANNEL";
  return NEEDED_FOR.find(([needed, names]) => (set & Permissions[needed]) === 0n && (toBits(names) & bit) !== 0n)?.[0];
}
