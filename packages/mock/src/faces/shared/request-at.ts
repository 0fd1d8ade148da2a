import type { PlainRequest } from "../../kernel/request/plain.js";
import { addressesOf, type Location } from "./locate.js";

/** What a client sent, whatever it sent it with. */
export interface Sent extends Pick<PlainRequest, "method" | "headers" | "ip"> {
  readonly body?: PlainRequest["body"] | undefined;
}

/** A request for the engine at a location. `root` and `by` say how its addresses are written in answers. */
export function requestAt(
  { engine, place, url }: Location,
  { method, headers, ip, body }: Sent,
  by: "publicUrl" | "mount",
  root = "",
): PlainRequest {
  return {
    method,
    url,
    headers,
    ip,
    ...addressesOf(engine, by, root),
    ...(body === undefined ? {} : { body }),
    ...(place === undefined ? {} : { place }),
  };
}
