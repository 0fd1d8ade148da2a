import type { IncomingMessage } from "node:http";
import type { Served } from "./serve-options.js";

const loopbackName = /^(?:localhost|(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const loopbackAddress = /^(?:127\.|::1$)/;

/** Who may ask what of a port. */
export interface Callers {
  /** Why a request for an admin route is refused, in a sentence; `undefined` when it is not. */
  adminRefusal(message: IncomingMessage): string | undefined;
  /** Whether a page of this origin may read answers, as far as the port decides. */
  mayRead(origin: string): boolean;
  /** Whether the port's options name the origin. */
  names(origin: string): boolean;
}

export function createCallers({ host, allowHosts, allowOrigins, adminToken }: Served): Callers {
  const named = new Set([host.toLowerCase(), `[${host.toLowerCase()}]`, ...allowHosts]);
  const knows = (name: string): boolean => isLoopbackName(name) || named.has(name);
  const names = (origin: string): boolean => allowOrigins === "any" || allowOrigins.includes(origin);
  const mayRead = (origin: string): boolean => names(origin) || isLoopbackOrigin(origin);
  return {
    mayRead,
    names,
    adminRefusal(message) {
      const { origin, authorization } = message.headers;
      // Both names that a request can have: a whole address in its first line hides none in its header.
      for (const asked of [/^[a-z]+:\/\/([^/?#]*)/i.exec(message.url ?? "")?.[1], message.headers.host]) {
        if (asked === undefined || asked === "") continue;
        const name = hostOf(asked);
        if (name === undefined) return `${JSON.stringify(asked.slice(0, 100))} is no name of a host.`;
        if (!knows(name)) return unknownHost(name);
      }
      if (origin !== undefined && !mayRead(origin))
        return `Pages of ${origin} may not use the admin routes; --allow-origin ${origin} lets them.`;
      const address = message.socket.remoteAddress?.replace(/^::ffff:/, "") ?? "";
      if (loopbackAddress.test(address)) return undefined;
      if (adminToken === undefined)
        return "The admin routes answer callers on this machine only; --admin-token SECRET lets others in.";
      return sameText(authorization ?? "", `Bearer ${adminToken}`)
        ? undefined
        : "The admin routes want `Authorization: Bearer` with the --admin-token from other machines.";
    },
  };
}

export function isLoopbackName(name: string): boolean {
  return loopbackName.test(name.toLowerCase());
}

function isLoopbackOrigin(origin: string): boolean {
  const name = /^https?:\/\/([^/]+?)(?::\d+)?$/.exec(origin)?.[1];
  return name !== undefined && isLoopbackName(name);
}

/** The name without its port; `undefined` for what is no name at all. */
function hostOf(header: string): string | undefined {
  const name = header.toLowerCase().replace(/:\d+$/, "");
  return /^(?:[\w.-]+|\[[0-9a-f:.]+\])$/.test(name) ? name : undefined;
}

function unknownHost(name: string): string {
  return `This mock does not go by the name "${name}"; --allow-host ${name} (or the option allowHosts) lets it.`;
}

/** Takes the same time wherever two texts differ. */
function sameText(a: string, b: string): boolean {
  let different = a.length ^ b.length;
  for (let at = 0; at < b.length; at += 1) different |= (a.charCodeAt(at) || 0) ^ b.charCodeAt(at);
  return different === 0;
}
