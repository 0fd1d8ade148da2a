import { joinBytes } from "../../kernel/request/join-bytes.js";
import type { OutboundAnswer, OutboundRequest } from "../../kernel/world/world.js";
import { isLoopbackName } from "./callers.js";

/** Bytes of an answer to the mock's own request that are read, and how long it may take. */
const maxBytes = 256 * 1024;
const timeoutMs = 10_000;

/**
 * Sends the mock's own requests (webhooks, interactions) over the network: to loopback, and to the hosts that the port's
 * options name. Redirects are answers, not followed; an answer that is too large or too slow is none.
 */
export function createNetwork(
  deliverTo: readonly string[] | "any",
): (request: OutboundRequest) => Promise<OutboundAnswer> {
  return async ({ method, url, headers, body }) => {
    const { hostname } = new URL(url);
    if (deliverTo !== "any" && !isLoopbackName(hostname) && !deliverTo.includes(hostname))
      throw new TypeError(
        `The mock sends nothing to ${hostname}; --deliver-to ${hostname} (or the option deliverTo) lets it.`,
      );
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, {
      method,
      headers,
      signal,
      redirect: "manual",
      ...(body === undefined ? {} : { body: body as BodyInit }),
    });
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await textOf(response) };
  };
}

async function textOf({ body }: Response): Promise<string> {
  if (body === null) return "";
  const chunks: Uint8Array[] = [];
  let left = maxBytes;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    left -= chunk.length;
    if (left < 0) throw new RangeError(`The answer to a delivery is larger than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(joinBytes(chunks));
}
