import type { Cell } from "../../kernel/world/cell.js";
import { createRandom, hash } from "../../kernel/world/random.js";
import type { Injected } from "../../kernel/world/world.js";
import { createInjectedFetch } from "./inject-fetch.js";
import { createInjectedWebSocket } from "./inject-socket.js";

/** What a client needs to live in a world: its own stream of random numbers too, so that its jitter changes no data. */
export function createInjected(cell: Cell): Injected {
  const { core, engine } = cell;
  return {
    baseUrl: engine.publicUrl,
    fetch: createInjectedFetch(cell),
    WebSocket: createInjectedWebSocket(cell),
    clock: core.clock,
    random: createRandom({ value: hash(`${engine.id} client`, core.seed) }),
  };
}
