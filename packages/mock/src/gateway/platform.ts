import type { PlainAnswer } from "../kernel/request/plain.js";
import type { SocketConnection } from "../kernel/engine.js";
import type { GatewayProfile } from "./profile.js";

/** A JSON object as it goes over the wire. */
export type Payload = Readonly<Record<string, unknown>>;

/** Who identified. `id` is the bot's user id; two sessions of one bot share it. */
export interface GatewayAccount {
  readonly id: string;
  readonly bot: boolean;
}

/** One session as the platform sees it. */
export interface GatewaySessionInfo {
  readonly sessionId: string;
  readonly account: GatewayAccount;
  /** `[id, count]` when the client identified as a shard. */
  readonly shard: readonly [number, number] | undefined;
}

/** What a chat platform gives the session engine. The chat engine of each dialect implements it. */
export interface GatewayPlatform {
  /** The account behind a raw token (any `Bot ` prefix is already off), or `undefined` when it authenticates nobody. */
  authenticate(token: string): GatewayAccount | undefined;
  /** The READY payload without `session_id`, `shard` and `resume_gateway_url`, which the session engine adds. */
  ready(session: GatewaySessionInfo): Payload;
  /** The guilds of the account in burst order: `payload` is the full GUILD_CREATE, absent while the guild is unavailable. */
  guilds(account: GatewayAccount): readonly GatewayGuild[];
  /** Op 8 after the session engine has checked its shape. `undefined`: answered by nothing, as the vendors do. */
  members(account: GatewayAccount, request: MembersRequest): MembersAnswer | undefined;
  /**
   * Op 4. Returns why it was refused (`VOICE_CHANNEL_NOT_FOUND`, …), or `undefined` when it was applied; the platform
   * itself dispatches VOICE_STATE_UPDATE and VOICE_SERVER_UPDATE through the hub.
   */
  voice(session: GatewaySessionInfo, request: VoiceRequest): GatewayRefusal | undefined;
  /** Op 3, and the presence given with IDENTIFY; `undefined` when the account's last session ended. */
  presence(account: GatewayAccount, presence: Payload | undefined): void;
}

export interface GatewayGuild {
  readonly id: string;
  readonly payload: Payload | undefined;
}

export interface MembersRequest {
  readonly guildId: string;
  readonly query: string;
  /** 0: no limit. */
  readonly limit: number;
  /** Empty: not asked by id. */
  readonly userIds: readonly string[];
  readonly presences: boolean;
}

export interface MembersAnswer {
  readonly members: readonly Payload[];
  readonly presences?: readonly Payload[];
}

export interface VoiceRequest {
  readonly guildId: string | undefined;
  /** `null` leaves. */
  readonly channelId: string | null;
  readonly connectionId: string | undefined;
  readonly selfMute: boolean;
  readonly selfDeaf: boolean;
  readonly selfVideo: boolean;
  readonly selfStream: boolean;
}

export interface GatewayRefusal {
  readonly code: string;
  readonly message: string;
}

/** Who receives a dispatch. */
export interface Audience {
  /** The guild the event belongs to: decides the shard, and `guild_id` is added to the payload when it lacks one. */
  readonly guildId?: string;
  /** Asked once per account that has a session. */
  sees(userId: string): boolean;
  /** A session that is left out although its account may see the event. */
  readonly exceptSessionId?: string;
}

/** What the chat engine calls. One per world and API: `createGatewayHub({ world, profile, platform, … })` in `hub.ts`. */
export interface GatewayHub {
  /** Runs one socket; called by the engine's `sockets` entry. `address`: the gateway as this client sees it. */
  accept(connection: SocketConnection, address?: string): void;
  /** Changes the rules, for connections and sessions to come. */
  use(profile: GatewayProfile): void;
  /** Asked before the handshake is answered: an answer refuses the upgrade with that status. */
  upgrade(): PlainAnswer | undefined;
  /** Sends an event to every session whose account may see it, in call order, numbered per session. */
  dispatch(event: string, payload: Payload, audience: Audience): void;
  /** Ends every session of an account (token reset, application deleted): op 9 `false`, and nothing to resume. */
  endSessions(userId: string): void;
  /** Sessions that are live or can still be resumed, oldest first. */
  sessions(): readonly SessionView[];
  /** Accounts that have a session. */
  online(): Iterable<string>;
  isOnline(userId: string): boolean;
  /** `session_start_limit` of GET /gateway/bot, as this account has spent it. */
  startLimit(userId: string): StartLimit;
  /** How many sessions the account has started: some vendors refuse messages of a bot that never connected. */
  sessionsStarted(userId: string): number;
  /** Scripted misbehaviour. */
  readonly script: GatewayScript;
}

export interface SessionView extends GatewaySessionInfo {
  readonly seq: number;
  readonly state: "live" | "detached";
}

export interface StartLimit {
  readonly total: number;
  readonly remaining: number;
  /** ms until `remaining` is `total` again. */
  readonly reset_after: number;
  readonly max_concurrency: number;
}

/** Which sockets a script step means; all open ones by default. */
export interface GatewayTarget {
  readonly sessionId?: string | undefined;
  readonly userId?: string | undefined;
  readonly shard?: number | undefined;
}

export type GatewayMoment = "hello" | "ready" | "resumed" | "ack";

/** What tests and `/__mock/gateway/*` can make the gateway do. Each method that takes a target returns how many it met. */
export interface GatewayScript {
  /** Ends the TCP connection without a close frame. */
  drop(target?: GatewayTarget): number;
  /** Half-open: nothing is read or answered any more and the client is told nothing. */
  freeze(target?: GatewayTarget): number;
  /** Op 7; the profile's close follows when the client stays. */
  reconnect(target?: GatewayTarget): number;
  /** Op 9. `false` also ends the session. */
  invalidate(resumable: boolean, target?: GatewayTarget): number;
  close(code: number, reason?: string, target?: GatewayTarget): number;
  /** Op 1, the server's own demand for a beat. */
  probe(target?: GatewayTarget): number;
  /** Ends sessions at once, without telling the sockets. */
  killSession(target?: GatewayTarget): number;
  /** Sends text or bytes as they are, unchecked. */
  raw(data: string | Uint8Array, target?: GatewayTarget): number;
  /** Dispatches to the target whatever it may see, with a sequence number like any other event. */
  inject(event: string, payload: unknown, target?: GatewayTarget): number;
  /** Sends the dispatch `back` places before the newest again. */
  duplicate(back?: number, target?: GatewayTarget): number;
  /** Leaves out the next `count` sequence numbers. */
  skipSequence(count: number, target?: GatewayTarget): number;
  /** Delays an answer, or withholds it, for the next `times` occasions (default: until `clear`). */
  delay(moment: GatewayMoment, ms: number | "never", times?: number): void;
  /** Answers the next `times` IDENTIFYs or RESUMEs (default: all until `clear`) by a close code or by op 9. */
  answer(
    frame: "identify" | "resume",
    by: { readonly close: number } | { readonly op9: boolean },
    times?: number,
  ): void;
  /** Closes with this code right after READY, until `clear`. */
  closeAfterReady(code: number, times?: number): void;
  /** Refuses upgrades with a status, for `times` of them or for `forMs` of world time. */
  refuseUpgrade(
    status: number,
    options?: {
      readonly retryAfterS?: number | undefined;
      readonly times?: number | undefined;
      readonly forMs?: number | undefined;
      readonly headers?: Readonly<Record<string, string>> | undefined;
    },
  ): void;
  /** HELLO carries this value instead (or none), until `clear`. */
  heartbeatInterval(value: unknown): void;
  /** Sends each message of a compressed stream as this many WebSocket messages. */
  splitMessages(parts: number): void;
  /** What READY names as `resume_gateway_url`, on profiles that send one. */
  resumeUrl(url: string): void;
  /** Resumes below this sequence number are answered by op 9 `false`. */
  replayFloor(seq: number): void;
  /** Frames a connection may send per window, in place of the profile's. */
  frameLimit(count: number, windowMs: number): void;
  /** What GET /gateway/bot says is left of the session budget. */
  startsRemaining(count: number): void;
  /** Marks guilds (un)available and tells the sessions: GUILD_DELETE `unavailable`, later a full GUILD_CREATE. */
  unavailableGuilds(ids: readonly string[]): void;
  /** Ends every delay, answer, refusal and override. */
  clear(): void;
}
