import { isLoopback, isPrivate } from "./base-url.js";
import type { WireResponse } from "./transport.js";

const MAX_HOPS = 3;
/** Of an address in a message. */
const LONGEST = 300;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** Whether a status says that the request was carried out. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Where an attempt goes. */
export interface Target {
  readonly origin: string;
  /** As on the request line. */
  readonly path: string;
  /** `""`, or with its `?`. */
  readonly query: string;
  /** Nobody on the way can read along. */
  readonly isPrivate: boolean;
}

export interface Hop {
  readonly method: string;
  readonly from: Target;
  /** How many there were before. */
  readonly hops: number;
  /** Whether another origin may be gone to: for presigned links, which carry no credential. */
  readonly mayCross: boolean;
}

/**
 * Where an answer sends us, if we follow: reads only, three hops, and the same origin, so that a credential never leaves
 * it. Presigned links carry none and may cross, to https hosts that are not of a network that only we can reach. Anything else stays what it is, an answer that is an error.
 */
export function nextHop({ method, from, hops, mayCross }: Hop, { status, headers }: WireResponse): Target | undefined {
  const location = headers["location"];
  if (!REDIRECTS.includes(status) || location === undefined || hops >= MAX_HOPS || method !== "GET") return undefined;
  let url: URL;
  try {
    url = new URL(location, from.origin + from.path + from.query);
  } catch {
    return undefined;
  }
  if (url.origin !== from.origin && !(mayCross && isSafeToCross(from.origin, url))) return undefined;
  return { origin: url.origin, path: url.pathname, query: url.search, isPrivate: isPrivate(url) };
}

/** The address of a redirect that is not followed, for a message. Without what may be secret: a query, and the path of a presigned link. */
export function redirectOf(from: Target, { status, headers }: WireResponse, isPresigned: boolean): string | undefined {
  const location = headers["location"];
  if (!REDIRECTS.includes(status)) return undefined;
  if (location === undefined) return "redirected, but not told where to";
  const base = from.origin + from.path;
  if (!URL.canParse(location, base)) return "redirected to an address that cannot be read";
  const { protocol, host, pathname } = new URL(location, base);
  const target = `${protocol}//${host}${isPresigned ? "" : pathname}`;
  return `redirected to ${target.slice(0, LONGEST)}, which is not followed`;
}

/** A store must not send us to what only this machine or its network reaches. A loopback link, as tests have it, stays on loopback. */
function isSafeToCross(origin: string, url: URL): boolean {
  if (isLoopback(url.hostname)) return isLoopback(new URL(origin).hostname);
  return url.protocol === "https:" && !(ADDRESS.test(url.hostname) && INTERNAL.test(url.hostname));
}

const ADDRESS = /^(?:[\d.]+|\[.*)$/;
/** Addresses of private, local and reserved networks as they are written, also within those of IPv6; names are not looked up. */
const INTERNAL =
  /^(?:0\.|10\.|127\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.(?:168|0\.0)\.|198\.1[89]\.|22[4-9]\.|2[345]\d\.|\[(?:::|64:ff9b:|2001:(?:0:|:)|2002:|f[cdf]|fe[89a-f]))/i;
