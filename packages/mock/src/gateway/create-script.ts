import { checkClose, checkCount, checkEvent, checkMs, checkRefusal, checkTarget, checkWord } from "./check-script.js";
import { checkMembers } from "../kernel/names/check-members.js";
import type { GatewayConnection } from "./connection.js";
import type { HubCore } from "./hub-core.js";
import type { Audience, GatewayScript, GatewayTarget, Payload } from "./platform.js";
import type { Script } from "./script.js";
import type { GatewaySession } from "./session.js";

/** What a script acts on. */
export interface ScriptParts {
  readonly core: HubCore;
  readonly script: Script;
  readonly sessions: ReadonlyMap<string, GatewaySession>;
  readonly connections: ReadonlySet<GatewayConnection>;
  readonly unavailable: Set<string>;
  readonly end: (session: GatewaySession) => void;
}

/** The steps of `mock.astral.gateway`. Each throws `TypeError` for what it cannot carry out, before anything has happened. */
export function createScript(parts: ScriptParts): GatewayScript {
  return { ...openSocketSteps(parts), ...occasionSteps(parts) };
}

type OpenSocketStep =
  | "drop"
  | "freeze"
  | "reconnect"
  | "invalidate"
  | "close"
  | "probe"
  | "killSession"
  | "raw"
  | "inject"
  | "duplicate"
  | "skipSequence";

/** Steps that act at once, on those that are open now. */
function openSocketSteps({ core, sessions, connections, end }: ScriptParts): Pick<GatewayScript, OpenSocketStep> {
  const eachConnection = (target: GatewayTarget | undefined, run: (connection: GatewayConnection) => void): number => {
    checkTarget(target);
    const met = [...connections].filter(({ session }) => isMeant(session, target));
    met.forEach(run);
    return met.length;
  };
  const eachSession = (target: GatewayTarget | undefined, run: (session: GatewaySession) => void): number => {
    checkTarget(target);
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
    close(code, reason = "Scripted", target) {
      checkClose(code, reason);
      return eachConnection(target, (connection) => connection.close(code, reason));
    },
    probe: (target) => eachConnection(target, (connection) => connection.frame({ op: 1, d: null })),
    killSession: (target) => eachSession(target, end),
    raw: (data, target) => eachConnection(target, (connection) => connection.raw(data)),
    inject(event, payload, target) {
      checkEvent(event, core.check.events);
      return eachSession(target, (session) => inject(session, event, payload));
    },
    duplicate(back = 0, target) {
      checkCount("back", back, 0);
      return eachSession(target, (session) => {
        const sent = session.recent(back);
        if (sent !== undefined) session.carrier?.send(sent);
      });
    },
    skipSequence(count, target) {
      checkCount("count", count, 1);
      return eachSession(target, (session) => void (session.seq += count));
    },
  };
}

/** Steps that wait for their occasion, or change what is told from now on. */
function occasionSteps({ core, script, sessions, unavailable }: ScriptParts): Omit<GatewayScript, OpenSocketStep> {
  return {
    delay(moment, ms, times = Infinity) {
      checkWord("moment", moment, ["hello", "ready", "resumed", "ack"]);
      if (ms !== "never") checkMs("ms", ms);
      checkCount("times", times, 1);
      script.delay(moment, ms, times);
    },
    answer(frame, by, times = Infinity) {
      checkWord("frame", frame, ["identify", "resume"]);
      checkMembers("What answers a frame", by, ["close", "op9"]);
      if ("close" in by) checkClose(by.close);
      checkCount("times", times, 1);
      script.answer(frame, by, times);
    },
    closeAfterReady(code, times = Infinity) {
      checkClose(code);
      checkCount("times", times, 1);
      script.closeAfterReady(code, times);
    },
    refuseUpgrade(status, options = {}) {
      checkMembers("refuseUpgrade()", options, ["retryAfterS", "times", "forMs", "headers"]);
      const { retryAfterS, times = Infinity, forMs = Infinity, headers = {} } = options;
      const all = { ...headers, ...(retryAfterS === undefined ? {} : { "retry-after": String(retryAfterS) }) };
      checkRefusal(status, all);
      checkCount("times", times, 1);
      checkMs("forMs", forMs);
      script.refuse({ status, headers: all, until: core.world.clock.now() + forMs }, times);
    },
    heartbeatInterval: (value) => void (script.heartbeatInterval = { value }),
    resumeUrl: (url) => void (script.resumeUrl = url),
    splitMessages(parts) {
      checkCount("parts", parts, 1, 1000);
      script.splitInto = parts;
    },
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
