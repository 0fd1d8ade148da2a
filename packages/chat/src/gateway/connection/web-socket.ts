import type { GatewaySocket, RefusedResponse, SocketEvents, WebSocketClass, WebSocketLike } from "./socket.js";

interface Extras {
  /** npm `ws` and some others. */
  terminate?: (() => void) | undefined;
  pause?: (() => void) | undefined;
  resume?: (() => void) | undefined;
  on?: ((event: string, run: (...args: never[]) => void) => unknown) | undefined;
}

const OPEN = 1;

/** A socket over any class with the standard interface; what a class can do beyond it is used. */
export function openWebSocket(Class: WebSocketClass, url: string, events: SocketEvents): GatewaySocket {
  const socket: WebSocketLike & Extras = new Class(url);
  socket.binaryType = "arraybuffer";
  let over = false;
  const closed = (code: number, reason: string): void => {
    if (over) return;
    over = true;
    events.closed(code, reason);
  };
  const refused = ({ statusCode, status, headers }: RefusedResponse): void => {
    events.refused(statusCode ?? status ?? 0, headers ?? {});
    closed(1006, "");
  };
  socket.addEventListener("message", ({ data }) =>
    events.message(typeof data === "string" ? data : new Uint8Array(data as ArrayBuffer)),
  );
  socket.addEventListener("close", ({ code = 1006, reason = "" }) => closed(code, reason));
  // A standard class closes after an error; the listener also keeps a late error of a discarded socket from being uncaught.
  socket.addEventListener("error", (event) => {
    if (event.response === undefined) events.failed(event.error ?? event);
    else refused(event.response);
  });
  socket.on?.("unexpected-response", (_request: unknown, response: RefusedResponse & { resume?: () => void }) => {
    response.resume?.();
    refused(response);
  });
  return {
    send: (data) => {
      if ((socket.readyState ?? OPEN) !== OPEN) return false;
      socket.send(data);
      return true;
    },
    close: (code, reason) => {
      try {
        socket.close(code, reason);
      } catch {
        // Not open yet: some classes throw in place of giving up the handshake.
      }
    },
    terminate: () => {
      over = true;
      if (socket.terminate) socket.terminate();
      else socket.close();
    },
    pause: () => {
      socket.pause?.();
      return socket.pause !== undefined;
    },
    resume: () => socket.resume?.(),
    bytesRead: () => undefined,
  };
}
