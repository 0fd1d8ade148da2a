import { Failure } from "../../../kernel/request/failure.js";
import { mayRead } from "./pages.js";
import type { ChatContext } from "../world/act.js";

/** A page of another origin may not write without a credential. */
export function refuseForeignOrigin(context: ChatContext): void {
  const { request, state } = context;
  const { origin, authorization } = request.headers;
  if (request.method === "GET" || request.method === "HEAD" || authorization !== undefined || origin === undefined)
    return;
  const own = [request.base, state.dialect.publicUrl].map((url) => new URL(url).origin);
  if (Array.isArray(state.options.corsOrigins) && mayRead(context, origin)) return;
  if (!own.includes(origin)) throw new Failure("INVALID_API_ORIGIN");
}
