import type { IncomingMessage, ServerResponse } from "node:http";

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/;

/** Whether a page of somebody else's asks, also one whose name was pointed at this machine: admin routes are none of its business. */
export function isForeignPage({ headers }: IncomingMessage): boolean {
  const origin = headers.origin?.replace(/^[a-z]+:\/\//, "");
  return (
    (origin !== undefined && !loopback.test(origin)) || (headers.host !== undefined && !loopback.test(headers.host))
  );
}

/** Answers a browser's preflight; no API sees it. */
export function preflight(message: IncomingMessage, response: ServerResponse): boolean {
  const method = message.headers["access-control-request-method"];
  if (message.method !== "OPTIONS" || method === undefined) return false;
  response.writeHead(204, {
    "access-control-allow-origin": message.headers.origin ?? "*",
    "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
    "access-control-allow-headers": message.headers["access-control-request-headers"] ?? "*",
    "access-control-max-age": "600",
    vary: "Origin",
  });
  response.end();
  return true;
}

/** Lets pages of any origin read every header of the answer. */
export function allowOrigin(message: IncomingMessage, response: ServerResponse): void {
  if (message.headers.origin === undefined) return;
  response.setHeader("access-control-allow-origin", message.headers.origin);
  response.setHeader("access-control-expose-headers", "*");
  response.setHeader("vary", "Origin");
}
