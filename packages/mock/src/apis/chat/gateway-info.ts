import { ok, type ChatServices } from "./act.js";

export const gatewayServices: ChatServices = {
  "gateway.getBot": ({ state, caller, request }) => {
    const { publicUrl, path } = state.dialect.gateway;
    const onPublicHost = new URL(request.base).host === new URL(state.dialect.publicUrl).host;
    const limit = state.hub.startLimit(caller.kind === "anonymous" ? "" : caller.userId);
    return ok({
      url: onPublicHost ? publicUrl : socketUrl(request.base, path),
      shards: 1,
      session_start_limit: {
        total: limit.total,
        remaining: limit.remaining,
        reset_after: limit.reset_after,
        max_concurrency: limit.max_concurrency,
      },
    });
  },
};

/** The gateway beside an API that is mounted somewhere else: `http://127.0.0.1:1/astral/api/v1` has it at `ws://…/astral/gateway`. */
function socketUrl(base: string, path: string): string {
  const { protocol, host, pathname } = new URL(base);
  const vendor = pathname.split("/")[1] ?? "";
  return `${protocol === "https:" ? "wss" : "ws"}://${host}/${vendor}${path}`;
}
