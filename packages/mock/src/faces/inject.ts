import type { Cell } from "../kernel/world/cell.js";
import { createRandom, hash } from "../kernel/world/random.js";
import type { WorldCore } from "../kernel/world/world-core.js";
import type { Injected } from "../kernel/world/world.js";
import { createInjectedFetch } from "./fetch/inject-fetch.js";
import { createInjectedWebSocket } from "./websocket/inject-socket.js";

/** What a client needs to live in a world: its own stream of random numbers too, so that its jitter changes no data. */
export function createInjected({ engine }: Cell, core: WorldCore): Injected {
  return {
    baseUrl: engine.publicUrl,
    fetch: createInjectedFetch(core),
    WebSocket: createInjectedWebSocket(core),
    clock: core.clock,
    random: createRandom({ value: hash(`${engine.id} client`, core.seed) }),
  };
}
