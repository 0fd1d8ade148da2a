import { defineBot, healthHandler, prometheusText } from "@antiphon/chat/bot";
import { describe, expect, it } from "vitest";
import { inWorld, PLATFORMS } from "../runtime/platforms.js";

const at = (path: string): { readonly url: string } => ({ url: `http://localhost:8080${path}` });

describe.each(PLATFORMS)("the health of a bot on %s", (platform) => {
  it("is good while it is connected, not ready while it is cut, and counts what was handled", () =>
    inWorld(platform, "health", async (stage, start) => {
      stage.expectError("failed (code", 1);
      const bot = await start(
        defineBot({
          on: {
            MESSAGE_CREATE({ content }) {
              if (content === "fail") throw new Error("it broke");
            },
          },
        }),
      );
      const ask = healthHandler(bot);
      await stage.alice.says("hello");
      await stage.alice.says("fail");
      expect([ask(at("/healthz")).status, ask(at("/readyz")).status, ask(at("/else")).status]).toEqual([200, 200, 404]);
      const metrics = await ask(at("/metrics")).text();
      expect(metrics).toContain(`antiphon_bot_shard_ready{platform="${platform}",shard="0"} 1\n`);
      expect(metrics).toContain(
        "# TYPE antiphon_bot_handlers_done_total counter\nantiphon_bot_handlers_done_total 1\n",
      );
      expect(metrics).toContain("antiphon_bot_handlers_failed_total 1\n");
      stage.platform.gateway.refuseUpgrade(503, { forMs: 60_000 });
      stage.platform.gateway.drop();
      await stage.clock.settle();
      expect([ask(at("/healthz")).status, ask(at("/readyz")).status]).toEqual([200, 503]);
      await bot.close();
      expect([ask(at("/healthz")).status, ask(at("/readyz")).status]).toEqual([503, 503]);
    }));
});

describe("the text for Prometheus", () => {
  it("has each name once, with its samples below, and no sample of what is not known", () => {
    const shards = [
      { platform: "astral", shard: 0, state: "ready", latencyMs: 120 },
      { platform: "fluxer", shard: 3, state: "connecting", latencyMs: undefined },
    ] as const;
    const text = prometheusText({
      isReady: false,
      isAlive: true,
      shards,
      running: 1,
      waiting: 2,
      handled: 3,
      failed: 4,
      refused: 5,
    });
    const names = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(text.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual([
      "antiphon_bot_ready 0",
      'antiphon_bot_shard_ready{platform="astral",shard="0"} 1',
      'antiphon_bot_shard_ready{platform="fluxer",shard="3"} 0',
      'antiphon_bot_heartbeat_latency_seconds{platform="astral",shard="0"} 0.12',
      "antiphon_bot_handlers_running 1",
      "antiphon_bot_events_waiting 2",
      "antiphon_bot_handlers_done_total 3",
      "antiphon_bot_handlers_failed_total 4",
      "antiphon_bot_events_refused_total 5",
    ]);
  });
});
