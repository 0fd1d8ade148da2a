import { isLoopback } from "@antiphon/core/internal";
import { gatewayAddress, isPrivate } from "./gateway-address.js";

/** Where the token may be sent. */
export interface AddressRules {
  /** Hosts beside the gateway's own: `"gw.example"`, or `"*.example"` for all below it. */
  readonly resumeHosts: readonly string[];
  /** The user lets the token travel over ws:// to another machine. */
  readonly plainHttp: boolean;
}

/** Where a session is resumed: READY's address if it may have the token, else `undefined`. */
export function resumeAddress(offered: string | undefined, from: URL, rules: AddressRules): URL | undefined {
  const url = gatewayAddress(offered);
  if (url === undefined) return undefined;
  const loopback = isLoopback(url.hostname) && isLoopback(from.hostname);
  // Whoever may read plain text on the way to the gateway may not be chosen by the server.
  if (url.protocol === "ws:" && !loopback && !(rules.plainHttp && !isPrivate(from))) return undefined;
  const hosts = [from.hostname, `*.${from.hostname}`, ...rules.resumeHosts];
  return loopback || isOneOf(url.hostname, hosts) ? url : undefined;
}

function isOneOf(host: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => (pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : host === pattern));
}
