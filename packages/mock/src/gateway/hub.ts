import { asDiscord } from "./as-discord.js";
import type { PlainAnswer } from "../kernel/request/plain.js";
import type { World } from "../kernel/world/world.js";
import { StartBook } from "./budget.js";
import { sendBurst } from "./burst.js";
import { GatewayConnection } from "./connection.js";
import { createFrameCheck } from "./frame-check.js";
import type { HubCore } from "./hub-core.js";
import { createScript } from "./create-script.js";
import type { GatewayHub, GatewayPlatform } from "./platform.js";
import type { GatewayProfile } from "./profile.js";
import { Script } from "./script.js";
import { GatewaySession } from "./session.js";

export interface GatewayHubInit {
  readonly world: World;
  readonly profile: GatewayProfile;
  readonly platform: GatewayPlatform;
  /** The one form of the token that IDENTIFY accepts; both the profile's when it gives `undefined`. */
  readonly strictTokenForm?: () => "bot-prefixed" | "raw" | undefined;
  /** Throttles IDENTIFYs per bucket; the default is the profile's: on where it has a window of its own. */
  readonly throttleIdentify?: boolean;
}

/** Guild events that name their guild in `id`. */
const ownId = new Set(["GUILD_CREATE", "GUILD_DELETE"]);

/** Sessions of one chat platform in one world. */
export function createGatewayHub(init: GatewayHubInit): GatewayHub {
  const { world, platform } = init;
  let { profile } = init;
  const sessions = new Map<string, GatewaySession>();
  const connections = new Set<GatewayConnection>();
  const unavailable = new Set<string>();
  const script = new Script();
  const starts = new StartBook(world.clock, () => profile);
  let check = createFrameCheck(profile.id);

  const end = (session: GatewaySession): void => {
    session.cancelExpiry?.();
    session.holder = session.carrier = undefined;
    sessions.delete(session.sessionId);
    if (![...sessions.values()].some(({ account }) => account.id === session.account.id))
      platform.presence(session.account, undefined);
  };
  const holderOf = (session: GatewaySession): GatewayConnection | undefined =>
    [...connections].find((connection) => connection.session === session);
  const detach = (session: GatewaySession): void => {
    session.holder = session.carrier = undefined;
    session.cancelExpiry = world.clock.timer(() => end(session), profile.session.resumeWindowMs, "background");
  };
  const left = (connection: GatewayConnection): void => {
    connections.delete(connection);
    const { session } = connection;
    if (session?.holder === connection && sessions.has(session.sessionId)) detach(session);
  };

  const core: HubCore = {
    world,
    get profile() {
      return profile;
    },
    platform,
    script,
    starts,
    get check() {
      return check;
    },
    get throttles() {
      return init.throttleIdentify ?? profile.identify.throttle !== undefined;
    },
    strictTokenForm: init.strictTokenForm ?? (() => undefined),
    judge(url, frame) {
      const issues = check.client(frame);
      if (issues.length === 0) return;
      world.contract.record({
        api: profile.id,
        operation: `gateway.op${frame.op}`,
        method: "FRAME",
        url,
        issues: issues.map(({ path, keyword, message }) => ({ in: "body", path, keyword, message })),
      });
    },
    begin({ shard, ignored }, account) {
      const session = new GatewaySession({ sessionId: world.ids.hex(32), account, shard, ignored, profile });
      sessions.set(session.sessionId, session);
      return session;
    },
    burst: (session, address) =>
      sendBurst(
        session,
        hiding(platform, unavailable),
        profile,
        profile.session.resumeUrl ? (script.resumeUrl ?? address) : undefined,
      ),
    find: (sessionId) => sessions.get(sessionId),
    end,
    displace(session) {
      const older = holderOf(session);
      if (older === undefined) return;
      session.holder = session.carrier = undefined;
      older.session = undefined;
      older.frame({ op: 7, d: null });
      older.close(profile.drain.code, profile.drain.reason);
    },
  };

  return {
    use(next) {
      profile = next;
      check = createFrameCheck(next.id);
    },
    accept(socket, address) {
      const connection = new GatewayConnection(core, socket, { address, closed: () => left(connection) });
      connections.add(connection);
      connection.start();
    },
    upgrade: () => refusalOf(script, world),
    dispatch(event, payload, audience) {
      const data =
        audience.guildId === undefined || "guild_id" in payload || ownId.has(event)
          ? payload
          : { ...payload, guild_id: audience.guildId };
      const sent = profile.burst === "flat" ? asDiscord(event, data) : data;
      for (const session of sessions.values())
        if (session.receives(event, data, audience)) session.push(event, sent, true);
    },
    endSessions(userId) {
      for (const session of [...sessions.values()].filter(({ account }) => account.id === userId)) {
        const holder = holderOf(session);
        end(session);
        holder?.sessionEnded();
      }
    },
    sessions: () => [...sessions.values()].map((session) => session.view()),
    startLimit: (userId) => starts.limit(userId, script.startsRemaining),
    sessionsStarted: (userId) => starts.startsOf(userId),
    script: createScript({ core, script, sessions, connections, unavailable, end }),
  };
}

function refusalOf(script: Script, world: World): PlainAnswer | undefined {
  const refusal = script.takeRefusal(world.clock.now());
  return refusal && { status: refusal.status, headers: refusal.headers, body: undefined };
}

function hiding(platform: GatewayPlatform, ids: ReadonlySet<string>): GatewayPlatform {
  if (ids.size === 0) return platform;
  return {
    ...platform,
    guilds: (account) =>
      platform.guilds(account).map((guild) => (ids.has(guild.id) ? { ...guild, payload: undefined } : guild)),
  };
}
