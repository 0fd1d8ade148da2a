import { nearest, numberOrKind } from "@antiphon/core/internal";

// A function, since bundlers keep a shift of big integers that nobody uses: it could throw.
/** Every permission by name, as a bit to combine: `Permissions.KICK_MEMBERS | Permissions.BAN_MEMBERS`. */
export const Permissions: Readonly<Record<PermissionName, bigint>> = /* @__PURE__ */ (() =>
  Object.freeze({
    CREATE_INSTANT_INVITE: 1n << 0n,
    KICK_MEMBERS: 1n << 1n,
    BAN_MEMBERS: 1n << 2n,
    ADMINISTRATOR: 1n << 3n,
    MANAGE_CHANNELS: 1n << 4n,
    MANAGE_GUILD: 1n << 5n,
    ADD_REACTIONS: 1n << 6n,
    VIEW_AUDIT_LOG: 1n << 7n,
    PRIORITY_SPEAKER: 1n << 8n,
    STREAM: 1n << 9n,
    VIEW_CHANNEL: 1n << 10n,
    SEND_MESSAGES: 1n << 11n,
    SEND_TTS_MESSAGES: 1n << 12n,
    MANAGE_MESSAGES: 1n << 13n,
    EMBED_LINKS: 1n << 14n,
    ATTACH_FILES: 1n << 15n,
    READ_MESSAGE_HISTORY: 1n << 16n,
    MENTION_EVERYONE: 1n << 17n,
    USE_EXTERNAL_EMOJIS: 1n << 18n,
    CONNECT: 1n << 20n,
    SPEAK: 1n << 21n,
    MUTE_MEMBERS: 1n << 22n,
    DEAFEN_MEMBERS: 1n << 23n,
    MOVE_MEMBERS: 1n << 24n,
    USE_VAD: 1n << 25n,
    CHANGE_NICKNAME: 1n << 26n,
    MANAGE_NICKNAMES: 1n << 27n,
    MANAGE_ROLES: 1n << 28n,
    MANAGE_WEBHOOKS: 1n << 29n,
    MANAGE_EXPRESSIONS: 1n << 30n,
    USE_EXTERNAL_STICKERS: 1n << 37n,
    MODERATE_MEMBERS: 1n << 40n,
    CREATE_EXPRESSIONS: 1n << 43n,
    PIN_MESSAGES: 1n << 51n,
    BYPASS_SLOWMODE: 1n << 52n,
    UPDATE_RTC_REGION: 1n << 53n,
    /** Fluxer only. */
    VIEW_CHANNEL_MEMBERS: 1n << 54n,
  }))();

export type PermissionName =
  | "CREATE_INSTANT_INVITE"
  | "KICK_MEMBERS"
  | "BAN_MEMBERS"
  | "ADMINISTRATOR"
  | "MANAGE_CHANNELS"
  | "MANAGE_GUILD"
  | "ADD_REACTIONS"
  | "VIEW_AUDIT_LOG"
  | "PRIORITY_SPEAKER"
  | "STREAM"
  | "VIEW_CHANNEL"
  | "SEND_MESSAGES"
  | "SEND_TTS_MESSAGES"
  | "MANAGE_MESSAGES"
  | "EMBED_LINKS"
  | "ATTACH_FILES"
  | "READ_MESSAGE_HISTORY"
  | "MENTION_EVERYONE"
  | "USE_EXTERNAL_EMOJIS"
  | "CONNECT"
  | "SPEAK"
  | "MUTE_MEMBERS"
  | "DEAFEN_MEMBERS"
  | "MOVE_MEMBERS"
  | "USE_VAD"
  | "CHANGE_NICKNAME"
  | "MANAGE_NICKNAMES"
  | "MANAGE_ROLES"
  | "MANAGE_WEBHOOKS"
  | "MANAGE_EXPRESSIONS"
  | "USE_EXTERNAL_STICKERS"
  | "MODERATE_MEMBERS"
  | "CREATE_EXPRESSIONS"
  | "PIN_MESSAGES"
  | "BYPASS_SLOWMODE"
  | "UPDATE_RTC_REGION"
  | "VIEW_CHANNEL_MEMBERS";

/** Permissions by name, as bits, or as the decimal text of the API. */
export type PermissionSet = bigint | string | readonly PermissionName[];

/**
 * The bits of a set, to compute with. One name may stand alone: `toBits("BAN_MEMBERS")`. Throws `RangeError` for a name that there is
 * not, with the nearest one, and for what is no set.
 */
export function toBits(set: PermissionSet): bigint {
  if (typeof set === "bigint" && set >= 0n) return set;
  if (typeof set === "string") return /^\d+$/.test(set) ? BigInt(set) : bitOf(set);
  if (Array.isArray(set)) return set.reduce((bits: bigint, name: PermissionName) => bits | bitOf(name), 0n);
  throw new RangeError(`a set of permissions is a list of names, bits, or bits as text, not ${numberOrKind(set)}`);
}

function bitOf(name: unknown): bigint {
  if (Object.hasOwn(Permissions, name as string)) return Permissions[name as PermissionName];
  const meant = typeof name === "string" ? nearest(name, Object.keys(Permissions)) : undefined;
  throw new RangeError(
    `there is no permission "${String(name)}"${meant === undefined ? "" : `. Did you mean ${meant}?`}`,
  );
}

/** The text that the API takes: `permissionText(["BAN_MEMBERS"])` is `"4"`. */
export function permissionText(set: PermissionSet): string {
  return String(toBits(set));
}

/** Names of the permissions in a set, in the order of their bits; bits without a name are left out. */
export function permissionNames(set: PermissionSet): readonly PermissionName[] {
  const bits = toBits(set);
  return (Object.keys(Permissions) as PermissionName[]).filter((name) => (bits & Permissions[name]) !== 0n);
}
