import { monitorEventLoopDelay } from "node:perf_hooks";
import { createMock } from "@antiphon/mock";
import { serve } from "@antiphon/mock/node";

/** A mock in a process of its own: started with a heartbeat interval, steered by messages. */
const intervalMs = Number(process.argv[2] ?? 41_250);
const mock = createMock({ seed: 1, clock: "real" });
mock.astral.configure({
  rateLimits: false,
  gateway: {
    heartbeat: {
      intervalMs,
      checkMs: intervalMs / 3,
      probeAfterMs: intervalMs * 10,
      timeoutMs: intervalMs * 20,
      refuseLowerSeq: true,
    },
  },
});
const server = await serve(mock);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();

export type Order =
  | { readonly say: readonly string[] }
  | { readonly flood: { readonly perTick: number; readonly everyMs: number; readonly total: number } }
  | { readonly muteAcks: true }
  | { readonly report: true }
  | { readonly end: true };

process.on("message", (order: Order) => {
  if ("say" in order) for (const content of order.say) mock.astral.say(mock.astral.channelId, content);
  if ("flood" in order) flood(order.flood);
  if ("muteAcks" in order) mock.astral.gateway.delay("ack", "never");
  if ("report" in order)
    process.send?.({
      stallMs: delay.max / 1e6,
      sockets: mock.journal.sockets().map(({ at, closed, frames }) => ({
        at,
        closed,
        client: frames
          .filter(({ from }) => from === "client")
          .map(({ at: when, data }) => ({ at: when, op: (JSON.parse(String(data)) as { op: number }).op })),
      })),
    });
  if ("end" in order) void server.close().then(() => process.exit(0));
});
process.send?.({ port: server.port, token: mock.astral.token, ...server.at("astral") });

function flood({
  perTick,
  everyMs,
  total,
}: {
  readonly perTick: number;
  readonly everyMs: number;
  readonly total: number;
}): void {
  let n = 0;
  const startedAt = performance.now();
  const timer = setInterval(() => {
    const due = Math.min(total, Math.ceil(((performance.now() - startedAt) / everyMs) * perTick));
    for (; n < due; n += 1)
      mock.astral.gateway.inject("TYPING_START", {
        channel_id: mock.astral.channelId,
        user_id: mock.astral.personId,
        timestamp: n,
      });
    if (n >= total) clearInterval(timer);
  }, everyMs);
}
