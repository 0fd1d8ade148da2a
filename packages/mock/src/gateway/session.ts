import type { Audience, GatewayAccount, GatewaySessionInfo, Payload, SessionView } from "./platform.js";
import type { GatewayProfile } from "./profile.js";

/** One dispatch as it stands in the replay buffer. */
export interface Sent {
  readonly event: string;
  readonly seq: number;
  readonly data: unknown;
}

export interface SessionInit {
  readonly sessionId: string;
  readonly account: GatewayAccount;
  readonly shard: readonly [number, number] | undefined;
  readonly ignored: ReadonlySet<string>;
  readonly profile: GatewayProfile;
}

/** A session and its replay buffer; it outlives its sockets. */
export class GatewaySession implements GatewaySessionInfo {
  readonly sessionId: string;
  readonly account: GatewayAccount;
  readonly shard: readonly [number, number] | undefined;
  seq = 0;
  acknowledged = 0;
  /** Events up to here have left the buffer unacknowledged. */
  floor = 0;
  /** The socket that identified or resumed; events follow once it carries them. */
  holder: object | undefined;
  /** Set while a socket carries the session's events. */
  carrier: { send(sent: Sent): void } | undefined;
  /** Ends the wait for a resume. */
  cancelExpiry: (() => void) | undefined;
  readonly #ignored: ReadonlySet<string>;
  readonly #profile: GatewayProfile;
  #buffer: Sent[] = [];

  constructor(init: SessionInit) {
    this.sessionId = init.sessionId;
    this.account = init.account;
    this.shard = init.shard;
    this.#ignored = init.ignored;
    this.#profile = init.profile;
  }

  /** Numbers, keeps and sends an event. `buffered` false keeps it out of every replay. */
  push(event: string, data: unknown, buffered: boolean): Sent {
    const sent = { event, data, seq: (this.seq += 1) };
    if (buffered && !this.#profile.session.unbuffered.includes(event)) this.#buffer.push(sent);
    if (this.#buffer.length > this.#profile.session.bufferEvents) this.floor = this.#buffer.shift()?.seq ?? this.floor;
    this.carrier?.send(sent);
    return sent;
  }

  acknowledge(seq: number): void {
    if (seq <= this.acknowledged) return;
    this.acknowledged = Math.min(seq, this.seq);
    let gone = 0;
    while (gone < this.#buffer.length && (this.#buffer[gone] as Sent).seq <= seq) gone += 1;
    this.#buffer.splice(0, gone);
  }

  replay(after: number): readonly Sent[] {
    return this.#buffer.filter(({ seq }) => seq > after);
  }

  /** The dispatch `back` places before the newest one that is still kept. */
  recent(back: number): Sent | undefined {
    return this.#buffer[this.#buffer.length - 1 - back];
  }

  receives(event: string, payload: Payload, { guildId, sees, exceptSessionId }: Audience): boolean {
    if (exceptSessionId === this.sessionId || !this.#isMine(guildId) || !sees(this.account.id)) return false;
    if (!this.#ignored.has(event)) return true;
    // Fluxer delivers a direct mention although the event is ignored.
    return this.#profile.id === "fluxer" && event === "MESSAGE_CREATE" && this.#isMentioned(payload);
  }

  view(): SessionView {
    const { sessionId, account, shard, seq, carrier } = this;
    return { sessionId, account, shard, seq, state: carrier === undefined ? "detached" : "live" };
  }

  /** Guilds are spread over the shards; everything else comes to the first. */
  #isMine(guildId: string | undefined): boolean {
    if (this.shard === undefined) return true;
    const [id, count] = this.shard;
    return guildId === undefined ? id === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === id;
  }

  #isMentioned(payload: Payload): boolean {
    const mentions = (payload["mentions"] ?? []) as readonly { readonly id?: string }[];
    return payload["mention_everyone"] === true || mentions.some(({ id }) => id === this.account.id);
  }
}
