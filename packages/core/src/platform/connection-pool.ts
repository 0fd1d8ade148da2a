import type http from "node:http";
import type https from "node:https";
import { builtin } from "./builtin.js";
import { createPoolingAgent, type PoolingAgent } from "./pooling-agent.js";

export type Scheme = "http" | "https";

/** An idle connection is closed after this long: routers on the way forget it in silence, and the next call would wait for nobody. */
const IDLE_MS = 30_000;

/** To one origin. A burst of thousands shares them: a process may hold only so many files and sockets. */
const MOST_SOCKETS = 512;

/** The idle connections of the process. Every copy of this module, of either format, finds the same ones. */
type Pool = Readonly<Record<Scheme, PoolingAgent>>;

const POOL: unique symbol = Symbol.for("antiphon.connections.2") as never;
const shared = globalThis as { [POOL]?: Pool };

export function moduleOf(scheme: Scheme): typeof http | typeof https {
  return builtin(`node:${scheme}`);
}

/** One agent for the process, so that a client per visitor costs no connection of its own. Idle connections keep no process alive. */
export function sharedAgent(scheme: Scheme): PoolingAgent {
  shared[POOL] ??= {
    http: createPoolingAgent(moduleOf("http").Agent, settings),
    https: createPoolingAgent(moduleOf("https").Agent, settings),
  };
  return shared[POOL][scheme];
}

const settings: http.AgentOptions = { keepAlive: true, scheduling: "lifo", timeout: IDLE_MS, maxSockets: MOST_SOCKETS };

/** The global agent, where somebody has replaced or changed it, or Node has made it for a proxy that the environment names. */
export function ownGlobalAgent(scheme: Scheme): http.Agent | undefined {
  const { Agent, globalAgent } = moduleOf(scheme);
  const usual = (usualAgents[scheme] ??= new Agent(asNodeMakesIt));
  return globalAgent.constructor === Agent && isLike(globalAgent, usual) ? undefined : globalAgent;
}

const usualAgents: { -readonly [Name in Scheme]?: http.Agent } = {};
const asNodeMakesIt: http.AgentOptions = { keepAlive: true, scheduling: "lifo", timeout: 5_000 };

/** Told by what they say: whoever changes the global agent does it before or after this module is loaded. Asked at each request. */
function isLike(agent: object, usual: object): boolean {
  const [one, other] = [agent, usual] as readonly Settings[] as readonly [Settings, Settings];
  for (const name of MEMBERS) if (one[name] !== other[name]) return false;
  for (const name of METHODS) if (Object.hasOwn(agent, name)) return false;
  return isWithin(one.options, other.options) && isWithin(other.options, one.options);
}

const MEMBERS = ["keepAliveMsecs", "maxSockets", "maxTotalSockets", "maxFreeSockets", "maxCachedSessions"] as const;
const METHODS = ["addRequest", "createConnection", "createSocket", "getName"] as const;

type Settings = Readonly<Record<(typeof MEMBERS)[number], unknown>> & {
  readonly options: Readonly<Record<string, unknown>>;
};

/** Newer versions of Node have members without a value. */
function isWithin(one: Settings["options"], other: Settings["options"]): boolean {
  for (const name in one) if (one[name] !== other[name]) return false;
  return true;
}

/** Closes the process's idle connections now; those in use are closed or kept as ever when their call ends. */
export function closeIdleConnections(): void {
  for (const agent of Object.values(shared[POOL] ?? {})) agent.closeIdle();
}
