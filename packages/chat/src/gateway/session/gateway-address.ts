import { ConfigError } from "@antiphon/core";
import { isLoopback } from "@antiphon/core/internal";

const LONGEST = 2048;

/** The address of a socket, or `undefined` for what can be none. http and https are taken for ws and wss. */
export function gatewayAddress(value: unknown): URL | undefined {
  if (typeof value !== "string" || value.length > LONGEST || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  url.protocol = url.protocol.replace(/^http/, "ws");
  url.hash = ""; // sockets have none, and some classes refuse it
  const isSocket = url.protocol === "wss:" || url.protocol === "ws:";
  return isSocket && url.username === "" && url.password === "" ? url : undefined;
}

/** True when nobody on the way can read along: wss, or this very machine. */
export function isPrivate(url: URL): boolean {
  return url.protocol === "wss:" || isLoopback(url.hostname);
}

/** The address, which is refused when no socket can be opened at it, or the token would go there in the clear. */
export function checkAddress(value: unknown, of: string, plainHttp: boolean): URL {
  const url = gatewayAddress(value);
  if (url === undefined)
    throw new ConfigError("INVALID_OPTION", `${of} must be a URL such as wss://host/path, not ${shown(value)}`);
  if (plainHttp || isPrivate(url)) return url;
  throw new ConfigError(
    "INVALID_OPTION",
    `${of} is ${url.protocol}//${url.host}: the token must not travel over plain ws. Use a wss address or, within a network of your own, \`dangerouslyAllowPlainHttp: true\``,
  );
}

/** An address can hold a credential: before an `@`, or in its query. */
function shown(value: unknown): string {
  if (typeof value !== "string") return typeof value;
  return /[@?]/.test(value) ? "what was given" : JSON.stringify(value.slice(0, 100));
}
