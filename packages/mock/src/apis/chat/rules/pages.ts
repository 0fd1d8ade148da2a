import { pathOf } from "../../../kernel/request/path-of.js";
import type { Answer } from "../../../kernel/engine.js";
import type { ChatContext } from "../world/act.js";

/** Tells browsers whether the page that asks may read the answer, and which headers of it. */
export function pageHeaders(context: ChatContext): Readonly<Record<string, string>> {
  const { origin } = context.request.headers;
  if (origin === undefined) return {};
  const { exposed, open } = context.state.dialect.pages;
  if (open?.test(pathOf(context.request.url)) === true)
    return { "access-control-allow-origin": "*", "access-control-expose-headers": exposed };
  if (!mayRead(context, origin)) return { vary: "Origin" };
  return { "access-control-allow-origin": origin, "access-control-expose-headers": exposed, vary: "Origin" };
}

/** Answers a browser's question whether a page may call; one that may not is told nothing. */
export function answerPreflight(context: ChatContext): Answer | undefined {
  const { method, headers } = context.request;
  if (method !== "OPTIONS" || headers["access-control-request-method"] === undefined) return undefined;
  if (pageHeaders(context)["access-control-allow-origin"] === undefined) return { status: 204 };
  return {
    status: 204,
    headers: {
      "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
      "access-control-allow-headers": headers["access-control-request-headers"] ?? "",
      "access-control-max-age": "600",
    },
  };
}

/** Whether the world, or the port that the request came by, lets pages of this origin in. */
export function mayRead({ state, request }: ChatContext, origin: string): boolean {
  const { corsOrigins } = state.options;
  if (corsOrigins === "any" || request.allowedPage === true || state.dialect.pages.origins.includes(origin))
    return true;
  return corsOrigins === "local" ? isLocal(origin) : corsOrigins.includes(origin);
}

/** Pages that this machine serves itself. */
function isLocal(origin: string): boolean {
  return /^https?:\/\/(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(origin);
}
