import type { Runtime, WebSocketClass } from "./socket.js";
import { openWebSocket } from "./web-socket.js";

/** Browsers, Bun, Deno and workers: the global class. */
export const runtime: Runtime = {
  open: (url, events) => openWebSocket((globalThis as unknown as { WebSocket: WebSocketClass }).WebSocket, url, events),
  afterIo: (run) => {
    const timer = setTimeout(run, 1);
    return () => clearTimeout(timer);
  },
  text: (data) => new TextDecoder().decode(data), // text frames come as strings: this is for odd servers
  decoders: {},
  os: "web",
  lastWord: (line) => console.error(line),
};
