import http from "node:http";
import https from "node:https";

/** An idle connection is closed after this long: routers on the way forget it in silence, and the next call would wait for nobody. */
const IDLE_MS = 30_000;

/** The idle connections of the process. Every copy of this module, of either format, finds the same ones. */
type Pool = Readonly<Record<"http" | "https", http.Agent>>;

const POOL: unique symbol = Symbol.for("antiphon.connections") as never;
const shared = globalThis as { [POOL]?: Pool };
const modules = { http, https };
const agentsAtLoad = { http: http.globalAgent, https: https.globalAgent };

/** One agent for the process, so that a client per visitor costs no connection of its own. Idle connections keep no process alive. */
export function sharedAgent(scheme: "http" | "https"): http.Agent {
  shared[POOL] ??= { http: new http.Agent(settings), https: new https.Agent(settings) };
  return shared[POOL][scheme];
}

const settings: http.AgentOptions = { keepAlive: true, scheduling: "lifo", timeout: IDLE_MS };

/** The global agent, where somebody has replaced it or Node has made it for a proxy that the environment names. */
export function replacedAgent(scheme: "http" | "https"): http.Agent | undefined {
  const module = modules[scheme];
  const { globalAgent } = module as {
    readonly globalAgent: http.Agent & { readonly options?: { readonly proxyEnv?: object } };
  };
  const isOurs = globalAgent === agentsAtLoad[scheme] && globalAgent.constructor === module.Agent;
  return isOurs && globalAgent.options?.proxyEnv === undefined ? undefined : globalAgent;
}

/** Closes the process's idle connections now; those in use are closed or kept as ever when their call ends. */
export function closeIdleConnections(): void {
  for (const { freeSockets } of Object.values(shared[POOL] ?? {})) {
    for (const socket of Object.values(freeSockets).flat()) socket?.destroy();
  }
}
