import type { IncomingMessage, ServerResponse } from "node:http";

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
