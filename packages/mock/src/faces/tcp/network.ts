import type { OutboundAnswer, OutboundRequest } from "../../kernel/world/world.js";

/** Sends the mock's own requests (webhooks) over the network. Redirects are answers, not followed. */
export async function sendOverNetwork({ method, url, headers, body }: OutboundRequest): Promise<OutboundAnswer> {
  const response = await fetch(url, {
    method,
    headers,
    redirect: "manual",
    ...(body === undefined ? {} : { body: body as BodyInit }),
  });
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}
