import type { WebResponse } from "@antiphon/core";
import type { BotHealth } from "./bot-health.js";
import { prometheusText } from "./prometheus-text.js";

/**
 * Answers `/healthz` (200 while a restart would not help), `/readyz` (200 while every shard is ready) and `/metrics` (Prometheus) of a bot; 404
 * for all else. A `fetch` handler: for `Bun.serve`, `Deno.serve`, Hono, or a server of `node:http` that makes `Request`s. Nothing listens by itself.
 *
 * @example
 * ```ts
 * const bot = await startBot(definition, createFluxer());
 * Deno.serve({ port: 8080 }, healthHandler(bot));
 * ```
 */
export function healthHandler(bot: { health(): BotHealth }): (request: { readonly url: string }) => WebResponse {
  return ({ url }) => {
    const health = bot.health();
    switch (new URL(url, "http://localhost").pathname) {
      case "/healthz":
        return answer(health.isAlive, health);
      case "/readyz":
        return answer(health.isReady, health);
      case "/metrics":
        return new Response(prometheusText(health), { headers: { "content-type": "text/plain; version=0.0.4" } });
      default:
        return new Response("not found", { status: 404 });
    }
  };
}

function answer(isGood: boolean, health: BotHealth): WebResponse {
  return new Response(JSON.stringify(health), {
    status: isGood ? 200 : 503,
    headers: { "content-type": "application/json" },
  });
}
