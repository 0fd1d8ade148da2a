import type { WireResponse } from "./transport.js";
import { isPrivate } from "./base-url.js";
import type { CallState } from "../pipeline/call-state.js";
import type { Target } from "../pipeline/request.js";

const MAX_HOPS = 3;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Where an answer sends us, if we follow: reads only, three hops, and the same origin, so that a credential never leaves
 * it. Presigned links carry none and may cross. Anything else stays what it is, an answer that is an error.
 */
export function nextHop(
  call: CallState,
  from: Target,
  { status, headers }: WireResponse,
  hops: number,
): Target | undefined {
  const location = headers["location"];
  if (!REDIRECTS.includes(status) || location === undefined || hops >= MAX_HOPS) return undefined;
  if (call.operation.method !== "GET") return undefined;
  let url: URL;
  try {
    url = new URL(location, from.origin + from.path + from.query);
  } catch {
    return undefined;
  }
  const mayCross = call.plan.url !== undefined && isPrivate(url);
  if (url.origin !== from.origin && !mayCross) return undefined;
  return { origin: url.origin, path: url.pathname, query: url.search, isPrivate: isPrivate(url) };
}
