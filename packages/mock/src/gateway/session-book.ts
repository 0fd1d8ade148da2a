import type { WorldClock } from "../kernel/time/world-clock.js";
import type { GatewayConnection } from "./connection.js";
import type { Identification } from "./identify.js";
import type { GatewayAccount, GatewayPlatform } from "./platform.js";
import type { GatewayProfile } from "./profile.js";
import { GatewaySession } from "./session.js";

/** The sessions of one hub, and the sockets that hold them. */
export class SessionBook {
  /** By session id, oldest first. */
  readonly sessions: Map<string, GatewaySession> = new Map();
  readonly connections: Set<GatewayConnection> = new Set();
  readonly #clock: WorldClock;
  readonly #platform: GatewayPlatform;
  readonly #profile: () => GatewayProfile;

  constructor(clock: WorldClock, platform: GatewayPlatform, profile: () => GatewayProfile) {
    this.#clock = clock;
    this.#platform = platform;
    this.#profile = profile;
  }

  begin(sessionId: string, { shard, ignored }: Identification, account: GatewayAccount): GatewaySession {
    const session = new GatewaySession({ sessionId, account, shard, ignored, profile: this.#profile() });
    this.sessions.set(sessionId, session);
    return session;
  }

  /** Nobody can resume it any more; whose last one it was is offline. */
  end(session: GatewaySession): void {
    session.cancelExpiry?.();
    session.holder = session.carrier = undefined;
    this.sessions.delete(session.sessionId);
    if (![...this.sessions.values()].some(({ account }) => account.id === session.account.id))
      this.#platform.presence(session.account, undefined);
  }

  endAllOf(userId: string): void {
    for (const session of [...this.sessions.values()].filter(({ account }) => account.id === userId)) {
      const holder = this.#holderOf(session);
      this.end(session);
      holder?.sessionEnded();
    }
  }

  /** An older socket of the session makes room. */
  displace(session: GatewaySession): void {
    const older = this.#holderOf(session);
    if (older === undefined) return;
    const { code, reason } = this.#profile().drain;
    session.holder = session.carrier = undefined;
    older.session = undefined;
    older.frame({ op: 7, d: null });
    older.close(code, reason);
  }

  /** A socket has closed: its session waits to be resumed. */
  left(connection: GatewayConnection): void {
    this.connections.delete(connection);
    const { session } = connection;
    if (session?.holder === connection && this.sessions.has(session.sessionId)) this.#detach(session);
  }

  #detach(session: GatewaySession): void {
    session.holder = session.carrier = undefined;
    const { resumeWindowMs } = this.#profile().session;
    session.cancelExpiry = this.#clock.timer(() => this.end(session), resumeWindowMs, "background");
  }

  #holderOf(session: GatewaySession): GatewayConnection | undefined {
    return [...this.connections].find((connection) => connection.session === session);
  }
}
