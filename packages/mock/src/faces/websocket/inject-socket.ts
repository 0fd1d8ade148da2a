import type { InjectedWebSocket } from "../../kernel/request/web.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import { createDial } from "./dial.js";
import { InjectedSocket } from "./injected-socket.js";

/** A `WebSocket` class whose sockets end in a world. */
export function createInjectedWebSocket(world: WorldCore): InjectedWebSocket {
  const dial = createDial(world);

  class MockWebSocket extends InjectedSocket {
    constructor(url: string | URL) {
      super(url, dial);
    }
  }

  return MockWebSocket as unknown as InjectedWebSocket;
}
