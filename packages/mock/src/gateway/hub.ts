import type { PlainAnswer } from "../kernel/request/plain.js";
import type { World } from "../kernel/world/world.js";
import { StartBook } from "./budget.js";
import { sendBurst } from "./burst.js";
import { GatewayConnection } from "./connection.js";
import { createFrameCheck } from "./frame-check.js";
import type { HubCore } from "./hub-core.js";
import type { Audience, GatewayHub, GatewayPlatform, GatewayScript, GatewayTarget, Payload } from "./platform.js";
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
    left(connection) {
      connections.delete(connection);
      const { session } = connection;
      if (session?.holder === connection && sessions.has(session.sessionId)) detach(session);
    },
  };

  return {
    use(next) {
      profile = next;
      check = createFrameCheck(next.id);
    },
    accept(socket, address) {
      const connection = new GatewayConnection(core, socket, address);
      connections.add(connection);
      connection.start();
    },
    upgrade: () => refusalOf(script, world),
    dispatch(event, payload, audience) {
      const data =
        audience.guildId === undefined || "guild_id" in payload || ownId.has(event)
          ? payload
          : { ...payload, guild_id: audience.guildId };
      for (const session of sessions.values())
        if (session.receives(event, data, audience)) session.push(event, data, true);
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

interface ScriptParts {
  readonly core: HubCore;
  readonly script: Script;
  readonly sessions: ReadonlyMap<string, GatewaySession>;
  readonly connections: ReadonlySet<GatewayConnection>;
  readonly unavailable: Set<string>;
  readonly end: (session: GatewaySession) => void;
}

function createScript({ core, script, sessions, connections, unavailable, end }: ScriptParts): GatewayScript {
  const eachConnection = (target: GatewayTarget | undefined, run: (connection: GatewayConnection) => void): number => {
    const met = [...connections].filter(({ session }) => isMeant(session, target));
    met.forEach(run);
    return met.length;
  };
  const eachSession = (target: GatewayTarget | undefined, run: (session: GatewaySession) => void): number => {
    const met = [...sessions.values()].filter((session) => isMeant(session, target));
    met.forEach(run);
    return met.length;
  };
  return {
    drop: (target) => eachConnection(target, (connection) => connection.drop()),
    freeze: (target) => eachConnection(target, (connection) => connection.freeze()),
    reconnect: (target) => eachConnection(target, (connection) => connection.drain()),
    invalidate: (resumable, target) =>
      eachConnection(target, (connection) => {
        if (!resumable && connection.session !== undefined) end(connection.session);
        connection.session = resumable ? connection.session : undefined;
        connection.invalidate(resumable);
      }),
    close: (code, reason = "Scripted", target) =>
      eachConnection(target, (connection) => connection.close(code, reason)),
    probe: (target) => eachConnection(target, (connection) => connection.frame({ op: 1, d: null })),
    killSession: (target) => eachSession(target, end),
    raw: (data, target) => eachConnection(target, (connection) => connection.raw(data)),
    inject: (event, payload, target) => eachSession(target, (session) => inject(session, event, payload)),
    duplicate: (back = 0, target) =>
      eachSession(target, (session) => {
        const sent = session.recent(back);
        if (sent !== undefined) session.carrier?.send(sent);
      }),
    skipSequence: (count, target) => eachSession(target, (session) => void (session.seq += count)),
    delay: (moment, ms, times = Infinity) => script.delay(moment, ms, times),
    answer: (frame, by, times = Infinity) => script.answer(frame, by, times),
    closeAfterReady: (code, times = Infinity) => script.closeAfterReady(code, times),
    refuseUpgrade(status, { retryAfterS, times = Infinity, forMs = Infinity, headers = {} } = {}) {
      const all = { ...headers, ...(retryAfterS === undefined ? {} : { "retry-after": String(retryAfterS) }) };
      script.refuse({ status, headers: all, until: core.world.clock.now() + forMs }, times);
    },
    heartbeatInterval: (value) => void (script.heartbeatInterval = { value }),
    resumeUrl: (url) => void (script.resumeUrl = url),
    splitMessages: (parts) => void (script.splitInto = parts),
    replayFloor: (seq) => void (script.replayFloor = seq),
    frameLimit: (count, windowMs) => void (script.frameLimit = { count, windowMs }),
    startsRemaining: (count) => void (script.startsRemaining = count),
    unavailableGuilds: (ids) => outage(core, sessions, unavailable, ids),
    clear: () => script.clear(),
  };
}

function isMeant(session: GatewaySession | undefined, target: GatewayTarget | undefined): boolean {
  if (target === undefined) return true;
  return (
    (target.sessionId === undefined || session?.sessionId === target.sessionId) &&
    (target.userId === undefined || session?.account.id === target.userId) &&
    (target.shard === undefined || (session?.shard?.[0] ?? 0) === target.shard)
  );
}

/** Whatever is asked: an event that the spec does not know, or one without data, is not checked. */
function inject(session: GatewaySession, event: string, payload: unknown): void {
  const { carrier } = session;
  const checked = carrier as GatewayConnection | undefined;
  session.carrier = checked && {
    send: ({ event: t, seq: s, data: d }) => checked.raw(JSON.stringify({ op: 0, t, s, d })),
  };
  session.push(event, payload, true);
  session.carrier = carrier;
}

/** Guilds that go down are told by GUILD_DELETE `unavailable`, those that come back by a full GUILD_CREATE. */
function outage(
  core: HubCore,
  sessions: ReadonlyMap<string, GatewaySession>,
  unavailable: Set<string>,
  ids: readonly string[],
): void {
  const down = ids.filter((id) => !unavailable.has(id));
  const up = [...unavailable].filter((id) => !ids.includes(id));
  unavailable.clear();
  for (const id of ids) unavailable.add(id);
  const audience = (guildId: string, session: GatewaySession): Audience => ({
    guildId,
    sees: (id) => id === session.account.id,
  });
  for (const session of sessions.values()) {
    const payloads = new Map<string, Payload | undefined>(
      core.platform.guilds(session.account).map(({ id, payload }) => [id, payload]),
    );
    for (const id of down)
      if (payloads.has(id) && session.receives("GUILD_DELETE", {}, audience(id, session)))
        session.push("GUILD_DELETE", { id, unavailable: true }, true);
    for (const id of up) {
      const payload = payloads.get(id);
      if (payload !== undefined && session.receives("GUILD_CREATE", {}, audience(id, session)))
        session.push("GUILD_CREATE", payload, true);
    }
  }
}
