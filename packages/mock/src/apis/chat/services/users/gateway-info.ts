import { ok, type ChatServices } from "../../world/act.js";

export const gatewayServices: ChatServices<"gateway.getBot"> = {
  "gateway.getBot": ({ state, caller, request }) => {
    const limit = state.hub.startLimit(caller.kind === "anonymous" ? "" : caller.userId);
    return ok({
      url: (request.places?.["gateway"] ?? state.dialect.gateway.publicUrl).replace(/^http/, "ws"),
      shards: 1,
      session_start_limit: {
        total: limit.total,
        remaining: Math.min(limit.remaining, limit.total - 1), // observed: never the whole total
        reset_after: limit.reset_after,
        max_concurrency: limit.max_concurrency,
      },
    });
  },
};
