// Written by `pnpm run generate` from spec/gateway.yaml. Do not edit.
import type {
  AuditLogEntry,
  Channel,
  ChannelType,
  Emoji,
  Guild,
  Invite,
  Member,
  Message,
  ReactionEmoji,
  Role,
  Snowflake,
  Sticker,
  Timestamp,
  User,
} from "./common.js";
export type {
  ActionRow,
  Attachment,
  AuditLogAction,
  AuditLogChange,
  AuditLogEntry,
  Button,
  Channel,
  ChannelType,
  Embed,
  EmbedAuthor,
  EmbedField,
  EmbedFooter,
  EmbedMedia,
  Emoji,
  Guild,
  Invite,
  InviteChannel,
  InviteGuild,
  Member,
  Message,
  MessageCall,
  MessageReference,
  MessageSnapshot,
  MessageSticker,
  MessageType,
  Overwrite,
  PermissionBits,
  Reaction,
  ReactionEmoji,
  Role,
  SelectOption,
  Snowflake,
  Sticker,
  StringSelect,
  Timestamp,
  User,
} from "./common.js";

/** An event. `t` names it, `d` is its payload (see `x-events`), `s` its place in the session. */
export interface DispatchFrame {
  readonly op: 0;
  /** Event name. */
  readonly t: string;
  /** Sequence number, rising by one per event of the session; some events are never replayed. */
  readonly s: number;
  /** Payload of the event; null for RESUMED on Astral. */
  readonly d: unknown;
}

/** From the client, the highest sequence number seen, or null before the first event. From the server, with null, a demand for a beat at once. */
export interface HeartbeatFrame {
  readonly op: 1;
  readonly d: number | null;
}

/** Starts a new session. */
export interface IdentifyFrame {
  readonly op: 2;
  readonly d: Identify;
}

/** Who connects, and what it does not want to hear. */
export interface Identify {
  /** The bot's token. Astral documents it with the prefix `Bot `, Fluxer takes it bare. */
  readonly token: string;
  readonly properties: IdentifyProperties;
  readonly presence?: PresenceUpdate | undefined;
  /** Names of events that are not sent, in any case. At most 256 on Fluxer. */
  readonly ignored_events?: readonly string[] | undefined;
  /** A guild to mark as active from the start. */
  readonly initial_guild_id?: Snowflake | undefined;
  /** Fluxer: bit 1 asks for coalesced reactions in direct messages. */
  readonly flags?: number | undefined;
  /** `[id, count]`. Fluxer only. */
  readonly shard?: readonly number[] | undefined;
  /** Ignored unless the platform says otherwise. */
  readonly compress?: (boolean | string) | undefined;
  /** Ignored; sent by clients of other platforms. */
  readonly intents?: number | undefined;
}

/** What the client runs on. Astral documents the names with `$`, its server and Fluxer read them without. */
export type IdentifyProperties = {
  readonly os?: string | undefined;
  readonly browser?: string | undefined;
  readonly device?: string | undefined;
  readonly $os?: string | undefined;
  readonly $browser?: string | undefined;
  readonly $device?: string | undefined;
  readonly e2ee_capable?: boolean | undefined;
  readonly mobile?: boolean | undefined;
  readonly latitude?: string | undefined;
  readonly longitude?: string | undefined;
} & {
  readonly [key: string]: unknown;
};

/** Changes how the account appears. Fluxer drops more than 5 in 20 seconds without a word. */
export interface PresenceUpdateFrame {
  readonly op: 3;
  readonly d: PresenceUpdate;
}

/** How an account wants to appear. */
export type PresenceStatus = "online" | "idle" | "dnd" | "invisible";

/** How the account wants to appear. */
export interface PresenceUpdate {
  readonly status: PresenceStatus;
  readonly afk?: boolean | undefined;
  readonly mobile?: boolean | undefined;
  readonly custom_status?: ({
    readonly [key: string]: unknown;
  } | null) | undefined;
}

/** Joins, moves within or leaves voice. Answered by VOICE_STATE_UPDATE and VOICE_SERVER_UPDATE, on Astral by op 12 when refused. */
export interface VoiceStateUpdateFrame {
  readonly op: 4;
  readonly d: VoiceStateRequest;
}

/** The voice channel to be in; `channel_id` null leaves. */
export interface VoiceStateRequest {
  readonly guild_id?: (Snowflake | null) | undefined;
  readonly channel_id: Snowflake | null;
  readonly self_mute?: boolean | undefined;
  readonly self_deaf?: boolean | undefined;
  readonly self_video?: boolean | undefined;
  readonly self_stream?: boolean | undefined;
  /** The voice connection to change; absent for a new one. */
  readonly connection_id?: (string | null) | undefined;
}

/** Continues a session on a new socket. Answered by the missed events and RESUMED, or by op 9. */
export interface ResumeFrame {
  readonly op: 6;
  readonly d: Resume;
}

/** The session to continue and the last event seen. */
export interface Resume {
  readonly token: string;
  readonly session_id: string;
  readonly seq: number;
}

/** The server asks the client to reconnect and resume. Events may still follow; a close comes soon (Astral: 1001 after 5 s, proposed; Fluxer: 4000). */
export interface ReconnectFrame {
  readonly op: 7;
  readonly d?: null | undefined;
}

/** Asks for members of a guild. Answered by GUILD_MEMBERS_CHUNK, by RATE_LIMITED on Fluxer, or by nothing when not allowed. */
export interface RequestGuildMembersFrame {
  readonly op: 8;
  readonly d: RequestGuildMembers;
}

/** Which members to send. An empty query with limit 0 means all of them. */
export interface RequestGuildMembers {
  readonly guild_id?: Snowflake | undefined;
  /** Fluxer; a bot may name one. */
  readonly guild_ids?: readonly Snowflake[] | undefined;
  /** Prefix of the name. */
  readonly query?: string | undefined;
  /** At most this many; 0 for no limit. Up to 100 with a query. */
  readonly limit?: number | undefined;
  /** These members; at most 100. */
  readonly user_ids?: readonly Snowflake[] | undefined;
  readonly presences?: boolean | undefined;
  /** At most 32 bytes; returned in each chunk. */
  readonly nonce?: string | undefined;
}

/** The session cannot be used. `false` means a new one is needed; neither platform sends `true`. The socket stays open. */
export interface InvalidSessionFrame {
  readonly op: 9;
  readonly d: boolean;
}

/** The first frame of every connection. */
export interface HelloFrame {
  readonly op: 10;
  readonly d: Hello;
}

/** How often the client has to beat. */
export interface Hello {
  /** Milliseconds between two beats. */
  readonly heartbeat_interval: number;
}

/** Answers a beat. */
export interface HeartbeatAckFrame {
  readonly op: 11;
  readonly d?: null | undefined;
}

/** A request of the client failed; the connection goes on. */
export interface GatewayErrorFrame {
  readonly op: 12;
  readonly d: GatewayErrorData;
}

/** Why a request failed. Codes begin with `VOICE_`, `DM_` or `VALIDATION_`, or are `INTERNAL_ERROR`, `TIMEOUT`, `UNKNOWN_ERROR`. */
export interface GatewayErrorData {
  readonly code: string;
  readonly message: string;
}

/** Asks for the state of the call in a direct message. */
export interface CallConnectFrame {
  readonly op: 13;
  readonly d: {
    readonly channel_id: Snowflake;
  };
}

/** Subscribes to member lists, typing and activity of guilds. */
export interface LazyRequestFrame {
  readonly op: 14;
  readonly d: LazyRequest;
}

/** The subscription. Members are not stated by the vendors and passed through as given. */
export type LazyRequest = {
  readonly [key: string]: unknown;
};

/** Asks for member and online counts of guilds. */
export interface RequestGuildCountsFrame {
  readonly op: 15;
  readonly d: {
    readonly [key: string]: unknown;
  };
}

/** Asks how many members can see channels. */
export interface RequestChannelMemberCountsFrame {
  readonly op: 16;
  readonly d: {
    readonly [key: string]: unknown;
  };
}

/** A new session has begun. Bots get an empty guild list; their guilds follow as GUILD_CREATE. */
export interface ReadyEvent {
  /** Needed to resume. */
  readonly session_id: string;
  readonly user: ReadyUser;
  readonly version: number;
  readonly guilds: readonly ReadyGuild[];
  readonly shard?: readonly number[] | undefined;
  /** Sent by neither platform today; used for resuming when present. */
  readonly resume_gateway_url?: string | undefined;
  /** Sent by neither platform today. */
  readonly application?: {
    readonly [key: string]: unknown;
  } | undefined;
  readonly private_channels?: readonly Channel[] | undefined;
  readonly users?: readonly User[] | undefined;
  readonly sessions?: readonly {
    readonly [key: string]: unknown;
  }[] | undefined;
  readonly presences?: readonly {
    readonly [key: string]: unknown;
  }[] | undefined;
  readonly relationships?: readonly {
    readonly [key: string]: unknown;
  }[] | undefined;
  readonly read_states?: readonly {
    readonly [key: string]: unknown;
  }[] | undefined;
  readonly user_settings?: ({
    readonly [key: string]: unknown;
  } | null) | undefined;
  readonly user_guild_settings?: readonly {
    readonly [key: string]: unknown;
  }[] | undefined;
  readonly notes?: {
    readonly [key: string]: unknown;
  } | undefined;
  readonly favorite_memes?: readonly {
    readonly [key: string]: unknown;
  }[] | undefined;
  readonly pinned_dms?: readonly Snowflake[] | undefined;
  readonly country_code?: (string | null) | undefined;
  readonly rtc_regions?: readonly {
    readonly [key: string]: unknown;
  }[] | undefined;
  readonly feature_flags?: {
    readonly [key: string]: unknown;
  } | undefined;
  readonly webauthn_credentials?: readonly {
    readonly [key: string]: unknown;
  }[] | undefined;
  readonly latitude?: (string | null) | undefined;
  readonly longitude?: (string | null) | undefined;
  readonly auth_session_id_hash?: string | undefined;
}

/** The account's own longer form. */
export type ReadyUser = User & {
  readonly [key: string]: unknown;
};

/** A guild named in READY; newer servers list those that are unavailable. */
export type ReadyGuild = {
  readonly id: Snowflake;
  readonly unavailable?: boolean | undefined;
} & {
  readonly [key: string]: unknown;
};

/** Every missed event that could be replayed has been. Null on Astral. */
export type ResumedEvent = {
  readonly [key: string]: unknown;
} | null;

/** A request over the gateway was refused for now. */
export interface RateLimitedEvent {
  /** The op that was refused. */
  readonly opcode: number;
  /** Seconds to wait. */
  readonly retry_after: number;
  readonly meta?: RateLimitedMeta | undefined;
}

/** Which request was refused. */
export interface RateLimitedMeta {
  readonly guild_id?: Snowflake | undefined;
  readonly nonce?: string | undefined;
}

/** A guild became known or available again, the account joined one, or (`unavailable` true) a stub of one that is still loading. A stub is not a join. */
export type GuildCreateEvent = AvailableGuild | UnavailableGuild;

/** A guild that cannot be used at the moment. */
export interface UnavailableGuild {
  readonly id: Snowflake;
  readonly unavailable: true;
  readonly unavailable_hidden?: boolean | undefined;
  readonly guild_id?: Snowflake | undefined;
}

/** A guild with everything the account may see of it. The record itself is nested in `properties`. */
export interface AvailableGuild {
  readonly id: Snowflake;
  readonly guild_id?: Snowflake | undefined;
  readonly unavailable?: false | undefined;
  readonly unavailable_hidden?: boolean | undefined;
  readonly properties: GuildRecord;
  readonly roles: readonly Role[];
  /** Those the account can see. */
  readonly channels: readonly Channel[];
  readonly emojis: readonly Emoji[];
  readonly stickers: readonly Sticker[];
  /** The account itself, and people in voice. */
  readonly members: readonly GatewayMember[];
  readonly member_count: number;
  readonly online_count?: number | undefined;
  /** Always empty. */
  readonly presences?: readonly {
    readonly [key: string]: unknown;
  }[] | undefined;
  readonly voice_states?: readonly VoiceState[] | undefined;
  readonly joined_at: Timestamp;
}

/** The guild itself. The members after `disabled_operations` are Fluxer's. */
export interface GuildRecord extends Guild {
  readonly embed_splash?: (string | null) | undefined;
  /** 0 center, 1 left, 2 right. */
  readonly splash_card_alignment?: number | undefined;
  readonly nsfw?: boolean | undefined;
  readonly content_warning_level?: number | undefined;
  readonly content_warning_text?: (string | null) | undefined;
  readonly message_history_cutoff?: (Timestamp | null) | undefined;
}

/** A member as the gateway sends it; inside the burst on Fluxer `user` carries only an id. */
export interface GatewayMember {
  readonly user?: GatewayUser | undefined;
  readonly guild_id?: Snowflake | undefined;
  readonly nick?: (string | null) | undefined;
  readonly avatar?: (string | null) | undefined;
  readonly banner?: (string | null) | undefined;
  readonly accent_color?: (number | null) | undefined;
  readonly roles: readonly Snowflake[];
  readonly joined_at: Timestamp;
  readonly mute?: boolean | undefined;
  readonly deaf?: boolean | undefined;
  readonly communication_disabled_until?: (Timestamp | null) | undefined;
  readonly profile_flags?: (number | null) | undefined;
  readonly mention_flags?: number | undefined;
}

/** A user of whom at least the id is known. */
export interface GatewayUser {
  readonly id: Snowflake;
  readonly username?: string | undefined;
  readonly discriminator?: string | undefined;
  readonly global_name?: (string | null) | undefined;
  readonly avatar?: (string | null) | undefined;
  readonly avatar_color?: (number | null) | undefined;
  readonly bot?: boolean | undefined;
  readonly system?: boolean | undefined;
  readonly flags?: number | undefined;
}

/** The whole guild again; every collection replaces what was known. */
export type GuildSyncEvent = AvailableGuild;

/** The guild's own record changed. */
export type GuildUpdateEvent = GuildRecord & InGuild;

/** Names the guild an event belongs to; absent for direct messages. */
export interface InGuild {
  readonly guild_id?: Snowflake | undefined;
}

/** With `unavailable` true an outage; without it the account left, was removed, or the guild is gone. */
export interface GuildDeleteEvent {
  readonly id: Snowflake;
  readonly guild_id?: Snowflake | undefined;
  readonly unavailable?: boolean | undefined;
  readonly unavailable_hidden?: boolean | undefined;
}

/** A role was created or changed. */
export interface GuildRoleEvent {
  readonly guild_id: Snowflake;
  readonly role: Role;
}

/** Several roles changed at once, usually their order. */
export interface GuildRoleUpdateBulkEvent {
  readonly guild_id: Snowflake;
  readonly roles: readonly Role[];
}

/** A role is gone. */
export interface GuildRoleDeleteEvent {
  readonly guild_id: Snowflake;
  readonly role_id: Snowflake;
}

/** All custom emojis of the guild, after a change. */
export interface GuildEmojisUpdateEvent {
  readonly guild_id: Snowflake;
  readonly emojis: readonly Emoji[];
}

/** All custom stickers of the guild, after a change. */
export interface GuildStickersUpdateEvent {
  readonly guild_id: Snowflake;
  readonly stickers: readonly Sticker[];
}

/** A member joined or changed. */
export type GuildMemberEvent = GatewayMember & {
  readonly guild_id: Snowflake;
  readonly user: GatewayUser;
};

/** A member left or was removed, or a user was banned or unbanned. Only the id of the user is sent. */
export interface GuildUserEvent {
  readonly guild_id: Snowflake;
  readonly user: UserId;
}

/** A user of whom only the id is sent. */
export interface UserId {
  readonly id: Snowflake;
}

/** Part of the answer to a member request; at most 1000 members. */
export interface GuildMembersChunkEvent {
  readonly guild_id: Snowflake;
  readonly members: readonly Member[];
  readonly chunk_index: number;
  readonly chunk_count: number;
  readonly presences?: readonly {
    readonly [key: string]: unknown;
  }[] | undefined;
  readonly not_found?: readonly Snowflake[] | undefined;
  /** As given in the request. */
  readonly nonce?: string | undefined;
}

/** Changes of a member list subscribed to by op 14. The vendors do not describe it. */
export type GuildMemberListUpdateEvent = {
  readonly [key: string]: unknown;
};

/** An administrative action was recorded. Sent to those who may read the audit log. */
export type GuildAuditLogEntryCreateEvent = AuditLogEntry & InGuild;

/** A channel was created, changed or deleted, or became visible or invisible. */
export type ChannelEvent = Channel;

/** Several channels changed at once, as far as the account sees them. */
export interface ChannelUpdateBulkEvent {
  readonly guild_id: Snowflake;
  readonly channels: readonly Channel[];
}

/** Somebody joined or left a group direct message. */
export interface ChannelRecipientEvent {
  readonly channel_id: Snowflake;
  readonly user: User;
}

/** A message was pinned or unpinned. */
export interface ChannelPinsUpdateEvent {
  readonly channel_id: Snowflake;
  readonly guild_id?: Snowflake | undefined;
  readonly last_pin_timestamp: Timestamp | null;
}

/** Webhooks of a channel changed. */
export interface WebhooksUpdateEvent {
  readonly guild_id: Snowflake;
  readonly channel_id: Snowflake;
}

/** An invite was created. Sent to those who manage the channel. */
export interface InviteCreateEvent extends Invite {
  readonly guild_id?: Snowflake | undefined;
  readonly channel_id?: Snowflake | undefined;
}

/** An invite is gone. */
export interface InviteDeleteEvent {
  readonly code: string;
  readonly channel_id?: Snowflake | undefined;
  readonly guild_id?: Snowflake | undefined;
}

/** A message was sent in a channel the account can see; its own messages too. */
export interface MessageCreateEvent extends Message, MessagePlace {
  readonly channel_type?: ChannelType | undefined;
  readonly nicks?: {
    readonly [key: string]: string;
  } | undefined;
  readonly mention_here?: boolean | undefined;
}

/** Where a message event happened; both members are absent for direct messages. */
export interface MessagePlace {
  readonly guild_id?: Snowflake | undefined;
  readonly member?: GatewayMember | undefined;
}

/** A message was edited, pinned or unpinned. The whole message is sent. */
export type MessageUpdateEvent = Message & MessagePlace;

/** A message is gone. */
export interface MessageDeleteEvent {
  readonly id: Snowflake;
  readonly channel_id: Snowflake;
  readonly content?: string | undefined;
  readonly author_id?: Snowflake | undefined;
  readonly guild_id?: Snowflake | undefined;
  readonly member?: GatewayMember | undefined;
}

/** Several messages of one channel are gone. */
export interface MessageDeleteBulkEvent {
  readonly ids: readonly Snowflake[];
  readonly channel_id: Snowflake;
  readonly guild_id?: Snowflake | undefined;
}

/** One user added or removed one reaction. Never replayed on Astral. */
export interface MessageReactionEvent {
  readonly channel_id: Snowflake;
  readonly message_id: Snowflake;
  readonly guild_id?: Snowflake | undefined;
  readonly emoji: ReactionEmoji;
  readonly user_id: Snowflake;
  /** The gateway session that sent it. */
  readonly session_id?: (string | null) | undefined;
  readonly member?: GatewayMember | undefined;
}

/** Reactions in a direct message, coalesced on request (Identify flag 1). */
export interface MessageReactionAddManyEvent {
  readonly channel_id: Snowflake;
  readonly message_id: Snowflake;
  readonly reactions?: readonly {
    readonly [key: string]: unknown;
  }[] | undefined;
}

/** Every reaction of a message is gone. */
export interface MessageReactionRemoveAllEvent {
  readonly channel_id: Snowflake;
  readonly message_id: Snowflake;
  readonly guild_id?: Snowflake | undefined;
}

/** Every reaction with one emoji is gone from a message. */
export interface MessageReactionRemoveEmojiEvent {
  readonly channel_id: Snowflake;
  readonly message_id: Snowflake;
  readonly guild_id?: Snowflake | undefined;
  readonly emoji: ReactionEmoji;
}

/** Somebody began to type. `timestamp` is in milliseconds on Astral, in seconds on Fluxer. */
export interface TypingStartEvent {
  readonly channel_id: Snowflake;
  readonly user_id: Snowflake;
  readonly timestamp: number;
  readonly guild_id?: Snowflake | undefined;
  readonly member?: GatewayMember | undefined;
}

/** How somebody appears. Sent only for members that were subscribed to, and on Astral as far as it is known. */
export interface PresenceUpdateEvent {
  readonly user: GatewayUser;
  readonly status: "online" | "idle" | "dnd" | "invisible" | "offline" | (string & {});
  readonly guild_id?: Snowflake | undefined;
  readonly mobile?: boolean | undefined;
  readonly afk?: boolean | undefined;
  readonly custom_status?: ({
    readonly [key: string]: unknown;
  } | null) | undefined;
}

/** Several presences at once. The vendor does not describe its members. */
export type PresenceUpdateBulkEvent = {
  readonly [key: string]: unknown;
};

/** A digest for guilds that the session does not watch actively. The vendors do not describe its members. */
export type PassiveUpdatesEvent = {
  readonly [key: string]: unknown;
};

/** Where somebody is in voice; `channel_id` null means they left. */
export interface VoiceState {
  readonly guild_id?: Snowflake | undefined;
  readonly channel_id: Snowflake | null;
  readonly user_id: Snowflake;
  readonly connection_id?: (string | null) | undefined;
  readonly session_id?: (string | null) | undefined;
  readonly mute?: boolean | undefined;
  readonly deaf?: boolean | undefined;
  readonly self_mute?: boolean | undefined;
  readonly self_deaf?: boolean | undefined;
  readonly self_video?: boolean | undefined;
  readonly self_stream?: boolean | undefined;
  readonly is_mobile?: boolean | undefined;
  readonly viewer_stream_key?: (string | null) | undefined;
  readonly version?: number | undefined;
  readonly member?: GatewayMember | undefined;
}

/** Somebody joined, moved in or left voice. */
export type VoiceStateUpdateEvent = VoiceState;

/** Where the account connects for voice. Voice is LiveKit; there is no voice socket of the platform's own. */
export interface VoiceServerUpdateEvent {
  /** Credential for the voice server; a secret. */
  readonly token: string;
  /** WebSocket address of the voice server. */
  readonly endpoint: string | null;
  readonly guild_id?: Snowflake | undefined;
  readonly channel_id?: Snowflake | undefined;
  readonly connection_id?: string | undefined;
}

/** The account itself changed. */
export type UserUpdateEvent = ReadyUser;

/** All sessions of the account. */
export type SessionsReplaceEvent = readonly {
  readonly [key: string]: unknown;
}[];

/** An event that concerns people's own clients; its members are not described and passed through. */
export type OpaqueEvent = {
  readonly [key: string]: unknown;
} | null;

/** Payload of every Astral event by its name. */
export interface AstralEvents {
  readonly READY: ReadyEvent;
  readonly RESUMED: ResumedEvent;
  readonly GUILD_CREATE: GuildCreateEvent;
  readonly GUILD_SYNC: GuildSyncEvent;
  readonly GUILD_UPDATE: GuildUpdateEvent;
  readonly GUILD_DELETE: GuildDeleteEvent;
  readonly GUILD_ROLE_CREATE: GuildRoleEvent;
  readonly GUILD_ROLE_UPDATE: GuildRoleEvent;
  readonly GUILD_ROLE_UPDATE_BULK: GuildRoleUpdateBulkEvent;
  readonly GUILD_ROLE_DELETE: GuildRoleDeleteEvent;
  readonly GUILD_EMOJIS_UPDATE: GuildEmojisUpdateEvent;
  readonly GUILD_STICKERS_UPDATE: GuildStickersUpdateEvent;
  readonly GUILD_MEMBER_ADD: GuildMemberEvent;
  readonly GUILD_MEMBER_UPDATE: GuildMemberEvent;
  readonly GUILD_MEMBER_REMOVE: GuildUserEvent;
  readonly GUILD_BAN_ADD: GuildUserEvent;
  readonly GUILD_BAN_REMOVE: GuildUserEvent;
  readonly GUILD_MEMBERS_CHUNK: GuildMembersChunkEvent;
  readonly GUILD_MEMBER_LIST_UPDATE: GuildMemberListUpdateEvent;
  readonly CHANNEL_CREATE: ChannelEvent;
  readonly CHANNEL_UPDATE: ChannelEvent;
  readonly CHANNEL_DELETE: ChannelEvent;
  readonly CHANNEL_UPDATE_BULK: ChannelUpdateBulkEvent;
  readonly CHANNEL_RECIPIENT_ADD: ChannelRecipientEvent;
  readonly CHANNEL_RECIPIENT_REMOVE: ChannelRecipientEvent;
  readonly CHANNEL_PINS_UPDATE: ChannelPinsUpdateEvent;
  readonly CHANNEL_PINS_ACK: OpaqueEvent;
  readonly WEBHOOKS_UPDATE: WebhooksUpdateEvent;
  readonly INVITE_CREATE: InviteCreateEvent;
  readonly INVITE_DELETE: InviteDeleteEvent;
  readonly MESSAGE_CREATE: MessageCreateEvent;
  readonly MESSAGE_UPDATE: MessageUpdateEvent;
  readonly MESSAGE_DELETE: MessageDeleteEvent;
  readonly MESSAGE_DELETE_BULK: MessageDeleteBulkEvent;
  readonly MESSAGE_REACTION_ADD: MessageReactionEvent;
  readonly MESSAGE_REACTION_REMOVE: MessageReactionEvent;
  readonly MESSAGE_REACTION_REMOVE_ALL: MessageReactionRemoveAllEvent;
  readonly MESSAGE_REACTION_REMOVE_EMOJI: MessageReactionRemoveEmojiEvent;
  readonly TYPING_START: TypingStartEvent;
  readonly PRESENCE_UPDATE: PresenceUpdateEvent;
  readonly PASSIVE_UPDATES: PassiveUpdatesEvent;
  readonly VOICE_STATE_UPDATE: VoiceStateUpdateEvent;
  readonly VOICE_SERVER_UPDATE: VoiceServerUpdateEvent;
  readonly USER_UPDATE: UserUpdateEvent;
  readonly SESSIONS_REPLACE: SessionsReplaceEvent;
  readonly AUTH_SESSION_CHANGE: OpaqueEvent;
  readonly USER_SETTINGS_UPDATE: OpaqueEvent;
  readonly USER_GUILD_SETTINGS_UPDATE: OpaqueEvent;
  readonly USER_NOTE_UPDATE: OpaqueEvent;
  readonly USER_PINNED_DMS_UPDATE: OpaqueEvent;
  readonly MESSAGE_ACK: OpaqueEvent;
  readonly RECENT_MENTION_DELETE: OpaqueEvent;
  readonly SAVED_MESSAGE_CREATE: OpaqueEvent;
  readonly SAVED_MESSAGE_DELETE: OpaqueEvent;
  readonly CALL_CREATE: OpaqueEvent;
  readonly CALL_UPDATE: OpaqueEvent;
  readonly CALL_DELETE: OpaqueEvent;
  readonly RELATIONSHIP_ADD: OpaqueEvent;
  readonly RELATIONSHIP_UPDATE: OpaqueEvent;
  readonly RELATIONSHIP_REMOVE: OpaqueEvent;
  readonly FAVORITE_MEME_CREATE: OpaqueEvent;
  readonly FAVORITE_MEME_UPDATE: OpaqueEvent;
  readonly FAVORITE_MEME_DELETE: OpaqueEvent;
}

/** An Astral event as it arrives: `t` tells what `d` is. */
export type AstralDispatch = {
  readonly [T in keyof AstralEvents]: { readonly op: 0; readonly t: T; readonly s: number; readonly d: AstralEvents[T] };
}[keyof AstralEvents];

/** Every frame that Astral sends, told apart by `op`. */
export type AstralServerFrame = AstralDispatch | HeartbeatFrame | ReconnectFrame | InvalidSessionFrame | HelloFrame | HeartbeatAckFrame | GatewayErrorFrame;

/** Every frame that Astral takes, told apart by `op`. */
export type AstralClientFrame = HeartbeatFrame | IdentifyFrame | PresenceUpdateFrame | VoiceStateUpdateFrame | ResumeFrame | RequestGuildMembersFrame | CallConnectFrame | LazyRequestFrame;

/** Names of the events above, separated by spaces. */
export const astralEvents: string =
  "READY RESUMED GUILD_CREATE GUILD_SYNC GUILD_UPDATE GUILD_DELETE GUILD_ROLE_CREATE GUILD_ROLE_UPDATE GUILD_ROLE_UPDATE_BULK GUILD_ROLE_DELETE GUILD_EMOJIS_UPDATE GUILD_STICKERS_UPDATE GUILD_MEMBER_ADD GUILD_MEMBER_UPDATE GUILD_MEMBER_REMOVE GUILD_BAN_ADD GUILD_BAN_REMOVE GUILD_MEMBERS_CHUNK GUILD_MEMBER_LIST_UPDATE CHANNEL_CREATE CHANNEL_UPDATE CHANNEL_DELETE CHANNEL_UPDATE_BULK CHANNEL_RECIPIENT_ADD CHANNEL_RECIPIENT_REMOVE CHANNEL_PINS_UPDATE CHANNEL_PINS_ACK WEBHOOKS_UPDATE INVITE_CREATE INVITE_DELETE MESSAGE_CREATE MESSAGE_UPDATE MESSAGE_DELETE MESSAGE_DELETE_BULK MESSAGE_REACTION_ADD MESSAGE_REACTION_REMOVE MESSAGE_REACTION_REMOVE_ALL MESSAGE_REACTION_REMOVE_EMOJI TYPING_START PRESENCE_UPDATE PASSIVE_UPDATES VOICE_STATE_UPDATE VOICE_SERVER_UPDATE USER_UPDATE SESSIONS_REPLACE AUTH_SESSION_CHANGE USER_SETTINGS_UPDATE USER_GUILD_SETTINGS_UPDATE USER_NOTE_UPDATE USER_PINNED_DMS_UPDATE MESSAGE_ACK RECENT_MENTION_DELETE SAVED_MESSAGE_CREATE SAVED_MESSAGE_DELETE CALL_CREATE CALL_UPDATE CALL_DELETE RELATIONSHIP_ADD RELATIONSHIP_UPDATE RELATIONSHIP_REMOVE FAVORITE_MEME_CREATE FAVORITE_MEME_UPDATE FAVORITE_MEME_DELETE";

/** Payload of every Fluxer event by its name. */
export interface FluxerEvents {
  readonly READY: ReadyEvent;
  readonly RESUMED: ResumedEvent;
  readonly RATE_LIMITED: RateLimitedEvent;
  readonly GUILD_CREATE: GuildCreateEvent;
  readonly GUILD_SYNC: GuildSyncEvent;
  readonly GUILD_UPDATE: GuildUpdateEvent;
  readonly GUILD_DELETE: GuildDeleteEvent;
  readonly GUILD_ROLE_CREATE: GuildRoleEvent;
  readonly GUILD_ROLE_UPDATE: GuildRoleEvent;
  readonly GUILD_ROLE_UPDATE_BULK: GuildRoleUpdateBulkEvent;
  readonly GUILD_ROLE_DELETE: GuildRoleDeleteEvent;
  readonly GUILD_EMOJIS_UPDATE: GuildEmojisUpdateEvent;
  readonly GUILD_STICKERS_UPDATE: GuildStickersUpdateEvent;
  readonly GUILD_MEMBER_ADD: GuildMemberEvent;
  readonly GUILD_MEMBER_UPDATE: GuildMemberEvent;
  readonly GUILD_MEMBER_REMOVE: GuildUserEvent;
  readonly GUILD_BAN_ADD: GuildUserEvent;
  readonly GUILD_BAN_REMOVE: GuildUserEvent;
  readonly GUILD_MEMBERS_CHUNK: GuildMembersChunkEvent;
  readonly GUILD_MEMBER_LIST_UPDATE: GuildMemberListUpdateEvent;
  readonly GUILD_AUDIT_LOG_ENTRY_CREATE: GuildAuditLogEntryCreateEvent;
  readonly CHANNEL_CREATE: ChannelEvent;
  readonly CHANNEL_UPDATE: ChannelEvent;
  readonly CHANNEL_DELETE: ChannelEvent;
  readonly CHANNEL_UPDATE_BULK: ChannelUpdateBulkEvent;
  readonly CHANNEL_RECIPIENT_ADD: ChannelRecipientEvent;
  readonly CHANNEL_RECIPIENT_REMOVE: ChannelRecipientEvent;
  readonly CHANNEL_PINS_UPDATE: ChannelPinsUpdateEvent;
  readonly WEBHOOKS_UPDATE: WebhooksUpdateEvent;
  readonly INVITE_CREATE: InviteCreateEvent;
  readonly INVITE_DELETE: InviteDeleteEvent;
  readonly MESSAGE_CREATE: MessageCreateEvent;
  readonly MESSAGE_UPDATE: MessageUpdateEvent;
  readonly MESSAGE_DELETE: MessageDeleteEvent;
  readonly MESSAGE_DELETE_BULK: MessageDeleteBulkEvent;
  readonly MESSAGE_REACTION_ADD: MessageReactionEvent;
  readonly MESSAGE_REACTION_REMOVE: MessageReactionEvent;
  readonly MESSAGE_REACTION_ADD_MANY: MessageReactionAddManyEvent;
  readonly MESSAGE_REACTION_REMOVE_ALL: MessageReactionRemoveAllEvent;
  readonly MESSAGE_REACTION_REMOVE_EMOJI: MessageReactionRemoveEmojiEvent;
  readonly TYPING_START: TypingStartEvent;
  readonly PRESENCE_UPDATE: PresenceUpdateEvent;
  readonly PRESENCE_UPDATE_BULK: PresenceUpdateBulkEvent;
  readonly PASSIVE_UPDATES: PassiveUpdatesEvent;
  readonly VOICE_STATE_UPDATE: VoiceStateUpdateEvent;
  readonly VOICE_STATE_ACK: OpaqueEvent;
  readonly VOICE_SERVER_UPDATE: VoiceServerUpdateEvent;
  readonly USER_UPDATE: UserUpdateEvent;
  readonly SESSIONS_REPLACE: SessionsReplaceEvent;
  readonly AUTH_SESSION_CHANGE: OpaqueEvent;
  readonly USER_SETTINGS_UPDATE: OpaqueEvent;
  readonly USER_GUILD_SETTINGS_UPDATE: OpaqueEvent;
  readonly USER_NOTE_UPDATE: OpaqueEvent;
  readonly USER_PINNED_DMS_UPDATE: OpaqueEvent;
  readonly MESSAGE_ACK: OpaqueEvent;
  readonly RECENT_MENTION_DELETE: OpaqueEvent;
  readonly SAVED_MESSAGE_CREATE: OpaqueEvent;
  readonly SAVED_MESSAGE_DELETE: OpaqueEvent;
  readonly CALL_CREATE: OpaqueEvent;
  readonly CALL_UPDATE: OpaqueEvent;
  readonly CALL_DELETE: OpaqueEvent;
  readonly RELATIONSHIP_ADD: OpaqueEvent;
  readonly RELATIONSHIP_UPDATE: OpaqueEvent;
  readonly RELATIONSHIP_REMOVE: OpaqueEvent;
  readonly FAVORITE_MEME_CREATE: OpaqueEvent;
  readonly FAVORITE_MEME_UPDATE: OpaqueEvent;
  readonly FAVORITE_MEME_DELETE: OpaqueEvent;
}

/** An Fluxer event as it arrives: `t` tells what `d` is. */
export type FluxerDispatch = {
  readonly [T in keyof FluxerEvents]: { readonly op: 0; readonly t: T; readonly s: number; readonly d: FluxerEvents[T] };
}[keyof FluxerEvents];

/** Every frame that Fluxer sends, told apart by `op`. */
export type FluxerServerFrame = FluxerDispatch | HeartbeatFrame | ReconnectFrame | InvalidSessionFrame | HelloFrame | HeartbeatAckFrame;

/** Every frame that Fluxer takes, told apart by `op`. */
export type FluxerClientFrame = HeartbeatFrame | IdentifyFrame | PresenceUpdateFrame | VoiceStateUpdateFrame | ResumeFrame | RequestGuildMembersFrame | LazyRequestFrame | RequestGuildCountsFrame | RequestChannelMemberCountsFrame;

/** Names of the events above, separated by spaces. */
export const fluxerEvents: string =
  "READY RESUMED RATE_LIMITED GUILD_CREATE GUILD_SYNC GUILD_UPDATE GUILD_DELETE GUILD_ROLE_CREATE GUILD_ROLE_UPDATE GUILD_ROLE_UPDATE_BULK GUILD_ROLE_DELETE GUILD_EMOJIS_UPDATE GUILD_STICKERS_UPDATE GUILD_MEMBER_ADD GUILD_MEMBER_UPDATE GUILD_MEMBER_REMOVE GUILD_BAN_ADD GUILD_BAN_REMOVE GUILD_MEMBERS_CHUNK GUILD_MEMBER_LIST_UPDATE GUILD_AUDIT_LOG_ENTRY_CREATE CHANNEL_CREATE CHANNEL_UPDATE CHANNEL_DELETE CHANNEL_UPDATE_BULK CHANNEL_RECIPIENT_ADD CHANNEL_RECIPIENT_REMOVE CHANNEL_PINS_UPDATE WEBHOOKS_UPDATE INVITE_CREATE INVITE_DELETE MESSAGE_CREATE MESSAGE_UPDATE MESSAGE_DELETE MESSAGE_DELETE_BULK MESSAGE_REACTION_ADD MESSAGE_REACTION_REMOVE MESSAGE_REACTION_ADD_MANY MESSAGE_REACTION_REMOVE_ALL MESSAGE_REACTION_REMOVE_EMOJI TYPING_START PRESENCE_UPDATE PRESENCE_UPDATE_BULK PASSIVE_UPDATES VOICE_STATE_UPDATE VOICE_STATE_ACK VOICE_SERVER_UPDATE USER_UPDATE SESSIONS_REPLACE AUTH_SESSION_CHANGE USER_SETTINGS_UPDATE USER_GUILD_SETTINGS_UPDATE USER_NOTE_UPDATE USER_PINNED_DMS_UPDATE MESSAGE_ACK RECENT_MENTION_DELETE SAVED_MESSAGE_CREATE SAVED_MESSAGE_DELETE CALL_CREATE CALL_UPDATE CALL_DELETE RELATIONSHIP_ADD RELATIONSHIP_UPDATE RELATIONSHIP_REMOVE FAVORITE_MEME_CREATE FAVORITE_MEME_UPDATE FAVORITE_MEME_DELETE";
