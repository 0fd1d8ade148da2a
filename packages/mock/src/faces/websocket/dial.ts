import type { PlainAnswer } from "../../kernel/request/plain.js";
import type { SocketEnd, SocketWire } from "../../kernel/request/open-socket.js";
import type { Gone } from "../../kernel/request/outcome.js";
import { throwLater } from "../../platform/throw-later.js";
import { upgrade } from "../../kernel/request/sockets.js";
import type { Timeline } from "../../kernel/time/timeline.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import { carryUpgrade } from "../shared/carry.js";
import { createLocator } from "../shared/locate.js";
import { requestAt } from "../shared/request-at.js";
import { worldOf } from "../shared/world-of.js";
import { pathOf } from "../../kernel/request/path-of.js";

/** A handshake that was granted: the server's end, and the time it lives in. */
export interface Line {
  readonly clock: Timeline;
  accept(wire: SocketWire): SocketEnd;
}

/** Whoever asks for a socket. */
export interface Dialler {
  /** When it has given up. */
  readonly gone: Gone;
  /** Told why there is no socket, with the answer that refused it; of a handshake that nobody answers, at the end of its world. */
  fail(message: string, answer?: PlainAnswer): void;
}

/** Asks the mock for a socket at a URL. */
export type Dial = (url: string, dialler: Dialler) => Promise<Line | undefined>;

/** Handshakes with every API of the mock by its public URL; a request without a credential is the given world's. */
export function createDial(world: WorldCore): Dial {
  const locate = createLocator(world.shared.engines.values(), "publicUrl");
  return async (url, dialler) => {
    const location = locate(url.replace(/^ws/, "http"));
    await Promise.resolve();
    if (location === undefined) {
      dialler.fail("getaddrinfo ENOTFOUND");
      return undefined;
    }
    const request = requestAt(location, { method: "GET", headers: {}, ip: "127.0.0.1" }, "publicUrl");
    const core = worldOf(location.engine, request, world);
    const { clock } = core;
    if (core.isClosed) {
      dialler.fail("connect ECONNREFUSED");
      return undefined;
    }
    const leave = clock.enter(`${request.method} ${pathOf(request.url)}`);
    try {
      const decided = await upgrade(core, location.engine.id, request);
      return carryUpgrade<Line | undefined>(decided, core, dialler.gone, {
        open: (accept) => ({ clock, accept: (wire) => accept(wire) }),
        refuse(answer) {
          dialler.fail(`Unexpected server response: ${answer.status}`, answer);
          return undefined;
        },
        drop(drop) {
          dialler.fail(drop === "refused" ? "connect ECONNREFUSED" : "socket hang up");
          return undefined;
        },
        hang(over) {
          over.then(() => dialler.fail("socket hang up")).catch(throwLater);
          return undefined;
        },
      });
    } finally {
      leave();
    }
  };
}
