import type { PlainAnswer, PlainRequest } from "../../kernel/request/plain.js";
import { upgrade, type SocketEnd, type SocketWire } from "../../kernel/request/sockets.js";
import type { Timeline } from "../../kernel/time/timeline.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import { addressesOf, createLocator } from "../shared/locate.js";
import { worldOf } from "../shared/world-of.js";
import { pathOf } from "../../kernel/request/path-of.js";

/** A handshake that was granted: the server's end, and the time it lives in. */
export interface Line {
  readonly clock: Timeline;
  accept(wire: SocketWire): SocketEnd;
}

/**
 * Asks the mock for a socket at a URL. `fail` is told why there is none, with the answer that refused it; a handshake that
 * nobody answers gives nothing and tells nothing.
 */
export type Dial = (url: string, fail: (message: string, answer?: PlainAnswer) => void) => Promise<Line | undefined>;

/** Handshakes with every API of the mock by its public URL; a request without a credential is the given world's. */
export function createDial(world: WorldCore): Dial {
  const locate = createLocator(world.shared.engines.values(), "publicUrl");
  return async (url, fail) => {
    const location = locate(url.replace(/^ws/, "http"));
    await Promise.resolve();
    if (location === undefined) {
      fail("getaddrinfo ENOTFOUND");
      return undefined;
    }
    const request: PlainRequest = {
      method: "GET",
      url: location.url,
      headers: {},
      ip: "127.0.0.1",
      ...addressesOf(location.engine, "publicUrl", ""),
      ...(location.place === undefined ? {} : { place: location.place }),
    };
    const core = worldOf(location.engine, request, world);
    const { clock } = core;
    const leave = clock.enter(`${request.method} ${pathOf(request.url)}`);
    try {
      const decided = await upgrade(core, location.engine.id, request);
      if (decided.kind === "open") return { clock, accept: (wire) => decided.accept(wire) };
      if (decided.kind === "refused") fail(`Unexpected server response: ${decided.answer.status}`, decided.answer);
      else if (decided.kind === "drop") fail(decided.drop === "refused" ? "connect ECONNREFUSED" : "socket hang up");
      else clock.hold(); // never answered: timeouts drive from here on
      return undefined;
    } finally {
      leave();
    }
  };
}
