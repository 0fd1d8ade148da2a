import { isPrivate } from "./base-url.js";
import type { WireResponse } from "./transport.js";

const MAX_HOPS = 3;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

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
 * it. Presigned links carry none and may cross. Anything else stays what it is, an answer that is an error.
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
  if (url.origin !== from.origin && !(mayCross && isPrivate(url))) return undefined;
  return { origin: url.origin, path: url.pathname, query: url.search, isPrivate: isPrivate(url) };
}
