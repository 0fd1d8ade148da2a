import type { IncomingMessage, ServerResponse } from "node:http";
import type { Callers } from "./callers.js";

/** Answers a browser's preflight; no API sees it. A page that may not read is told nothing. */
export function preflight(message: IncomingMessage, response: ServerResponse, callers: Callers): boolean {
  const { origin } = message.headers;
  const method = message.headers["access-control-request-method"];
  if (message.method !== "OPTIONS" || method === undefined) return false;
  if (origin === undefined || !callers.mayRead(origin)) {
    response.writeHead(204, { vary: "Origin" });
  } else {
    response.writeHead(204, {
      "access-control-allow-origin": origin,
      "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
      "access-control-allow-headers": message.headers["access-control-request-headers"] ?? "*",
      "access-control-max-age": "600",
      vary: "Origin",
    });
  }
  response.end();
  return true;
}

/** Lets a page read every header of the answer, where it may read at all. */
export function allowOrigin(message: IncomingMessage, response: ServerResponse, callers: Callers): void {
  const { origin } = message.headers;
  if (origin === undefined) return;
  response.setHeader("vary", "Origin");
  if (!callers.mayRead(origin)) return;
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("access-control-expose-headers", "*");
}
