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
  /** How many sessions each account has. */
  readonly online: Map<string, number> = new Map();
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
    this.online.set(account.id, (this.online.get(account.id) ?? 0) + 1);
    return session;
  }

  /** Nobody can resume it any more; whose last one it was is offline. */
  end(session: GatewaySession): void {
    session.cancelExpiry?.();
    session.holder = session.carrier = undefined;
    if (!this.sessions.delete(session.sessionId)) return;
    const { account } = session;
    const left = (this.online.get(account.id) ?? 0) - 1;
    if (left > 0) this.online.set(account.id, left);
    else {
      this.online.delete(account.id);
      this.#platform.presence(account, undefined);
    }
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
    const holder = session.holder as GatewayConnection | undefined;
    return holder !== undefined && this.connections.has(holder) ? holder : undefined;
  }
}
