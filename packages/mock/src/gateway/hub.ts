import type { SocketConnection } from "../kernel/engine.js";
import type { PlainAnswer } from "../kernel/request/plain.js";
import type { World } from "../kernel/world/world.js";
import { StartBook } from "./budget.js";
import { sendBurst } from "./burst.js";
import { GatewayConnection } from "./connection.js";
import { dispatchEvent } from "./dispatch-event.js";
import { createFrameCheck, type FrameCheck } from "./frame-check.js";
import { frameTrust } from "./frame-trust.js";
import type { HubCore } from "./hub-core.js";
import { createScript } from "./create-script.js";
import type { GatewayHub, GatewayPlatform } from "./platform.js";
import type { GatewayProfile } from "./profile.js";
import { Script } from "./script.js";
import { SessionBook } from "./session-book.js";

export interface GatewayHubInit {
  readonly world: World;
  readonly profile: GatewayProfile;
  readonly platform: GatewayPlatform;
  /** The one form of the token that IDENTIFY accepts; both the profile's when it gives `undefined`. */
  readonly strictTokenForm?: () => "bot-prefixed" | "raw" | undefined;
  /** Throttles IDENTIFYs per bucket; the default is the profile's: on where it has a window of its own. */
  readonly throttleIdentify?: boolean;
}

/** What of a hub changes with its settings. */
interface Current {
  profile: GatewayProfile;
  check: FrameCheck;
}

/** What a hub is made of. */
interface Parts {
  readonly init: GatewayHubInit;
  readonly current: Current;
  readonly book: SessionBook;
  readonly script: Script;
  readonly starts: StartBook;
  /** Guilds that are in an outage. */
  readonly unavailable: Set<string>;
}

/** Sessions of one chat platform in one world. */
export function createGatewayHub(init: GatewayHubInit): GatewayHub {
  const { world, platform, profile } = init;
  const current: Current = { profile, check: createFrameCheck(profile.id) };
  const book = new SessionBook(world.clock, platform, () => current.profile);
  const script = new Script();
  const starts = new StartBook(world.clock, () => current.profile);
  const unavailable = new Set<string>();
  const core = coreOf({ init, current, book, script, starts, unavailable });
  const { sessions, connections } = book;
  return {
    use(next) {
      current.profile = next;
      current.check = createFrameCheck(next.id);
    },
    accept(socket, address) {
      open(core, book, socket, address);
    },
    upgrade: () => refusalOf(script, world),
    dispatch(event, payload, audience) {
      if (!core.trust.has(event)) return;
      const { data, sessions: count } = dispatchEvent(sessions.values(), current.profile, event, payload, audience);
      world.happened(event, data, count);
    },
    endSessions: (userId) => book.endAllOf(userId),
    online: () => book.online.keys(),
    isOnline: (userId) => book.online.has(userId),
    sessions: () => [...sessions.values()].map((session) => session.view()),
    startLimit: (userId) => starts.limit(userId, script.startsRemaining),
    sessionsStarted: (userId) => starts.startsOf(userId),
    script: createScript({ core, script, sessions, connections, unavailable, end: core.end }),
  };
}

function coreOf({ init, current, book, script, starts, unavailable }: Parts): HubCore {
  const { world, platform, throttleIdentify, strictTokenForm = () => undefined } = init;
  return {
    world,
    get profile() {
      return current.profile;
    },
    platform,
    script,
    starts,
    get check() {
      return current.check;
    },
    get trust() {
      return frameTrust(current.profile.id, world.trust);
    },
    get throttles() {
      return throttleIdentify ?? current.profile.identify.throttle !== undefined;
    },
    strictTokenForm,
    watch: ({ index, url }, address) => world.conduct.watch({ api: current.profile.id, index, url }, address),
    judge: (url, frame) => record(world, current.profile, url, frame, current.check),
    begin: (identification, account) => book.begin(world.ids.hex(32), identification, account),
    burst(session, address) {
      const { profile } = current;
      const resumeUrl = profile.session.resumeUrl ? (script.resumeUrl ?? address) : undefined;
      sendBurst(session, hiding(platform, unavailable), profile, resumeUrl);
    },
    find: (sessionId) => book.sessions.get(sessionId),
    end: (session) => book.end(session),
    displace: (session) => book.displace(session),
  };
}

function open(core: HubCore, book: SessionBook, socket: SocketConnection, address: string | undefined): void {
  const connection = new GatewayConnection(core, socket, { address, closed: () => book.left(connection) });
  book.connections.add(connection);
  connection.start();
}

/** Notes what the spec says about a client's frame. */
function record(
  world: World,
  profile: GatewayProfile,
  url: string,
  frame: { readonly op: number },
  check: FrameCheck,
): void {
  const issues = check.client(frame);
  if (issues.length === 0) return;
  world.contract.record({
    api: profile.id,
    operation: `gateway.op${frame.op}`,
    method: "FRAME",
    url,
    issues: issues.map(({ path, keyword, message }) => ({ in: "body", path, keyword, message })),
  });
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
