import type { BotHealth } from "./bot-health.js";

/** The text format of Prometheus, version 0.0.4. Names begin with `antiphon_bot_`. */
export function prometheusText(health: BotHealth): string {
  const { shards } = health;
  const labels = ({ platform, shard }: BotHealth["shards"][number]): string =>
    `{platform="${platform}",shard="${shard}"}`;
  const metrics: readonly (readonly [name: string, type: string, help: string, samples: readonly string[]])[] = [
    ["ready", "gauge", "1 when every shard is ready.", [` ${Number(health.isReady)}`]],
    [
      "shard_ready",
      "gauge",
      "1 when the shard is ready.",
      shards.map((shard) => `${labels(shard)} ${Number(shard.state === "ready")}`),
    ],
    [
      "heartbeat_latency_seconds",
      "gauge",
      "Time from the last heartbeat to its acknowledgement.",
      shards.flatMap((shard) => (shard.latencyMs === undefined ? [] : [`${labels(shard)} ${shard.latencyMs / 1000}`])),
    ],
    ["handlers_running", "gauge", "Handlers that run.", [` ${health.running}`]],
    ["events_waiting", "gauge", "Events that wait for their turn.", [` ${health.waiting}`]],
    ["handlers_done_total", "counter", "Handlers that ended well.", [` ${health.handled}`]],
    ["handlers_failed_total", "counter", "Handlers that failed.", [` ${health.failed}`]],
    ["events_refused_total", "counter", "Events for which there was no room.", [` ${health.refused}`]],
  ];
  return metrics
    .filter(([, , , samples]) => samples.length > 0)
    .map(([name, type, help, samples]) =>
      [
        `# HELP antiphon_bot_${name} ${help}`,
        `# TYPE antiphon_bot_${name} ${type}`,
        ...samples.map((sample) => `antiphon_bot_${name}${sample}`),
        "",
      ].join("\n"),
    )
    .join("");
}
