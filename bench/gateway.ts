// What the gateway costs: CPU per dispatch beside bare ws and @discordjs/ws in interleaved rounds of one run, time to
// resume after a cut, memory of 64 shards, lag at 10 000 events a second. Prints figures and ratios; asserts nothing.
// Run: `npx tsx -C @antiphon/source bench/gateway.ts [rounds] [dispatches per round]`.
import { fork } from "node:child_process";
import { once } from "node:events";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { WebSocketManager, WebSocketShardEvents } from "@discordjs/ws";
import { WebSocket, WebSocketServer } from "ws";
import { createGateway, fluxer, type Platform } from "../packages/chat/src/gateway/index.js";

const rounds = Number(process.argv[2] ?? 15);
const perRound = Number(process.argv[3] ?? 40_000);

/** A bare server: HELLO, READY, and floods on demand, with the client taking as much as it can. */
function serve(): void {
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false });
  const author = {
    id: "1474497271369379840",
    username: "ivan",
    discriminator: "0001",
    global_name: "Ivan",
    avatar: null,
    avatar_color: null,
    flags: 0,
  };
  const message = {
    id: "1489000123456789012",
    channel_id: "1474889782147747848",
    channel_type: 0,
    guild_id: "1474882870798782465",
    author,
    type: 0,
    flags: 0,
    content: "a message of ordinary length, as people write them",
    timestamp: "2026-02-08T10:15:11.279Z",
    edited_timestamp: null,
    pinned: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    embeds: [],
    attachments: [],
    stickers: [],
  };
  const body = JSON.stringify(message);
  let seq = 1;
  let first: WebSocket | undefined;
  server.on("connection", (socket) => {
    first = socket;
    socket.send('{"op":10,"d":{"heartbeat_interval":41250}}');
    socket.on("message", (data) => {
      const { op, d } = JSON.parse(String(data)) as { op: number; d: { shard?: unknown } };
      if (op === 1) socket.send('{"op":11}');
      if (op === 2) {
        seq = 1;
        const ready = {
          session_id: "0".repeat(32),
          user: author,
          version: 1,
          v: 10,
          guilds: [],
          application: { id: "1", flags: 0 },
          resume_gateway_url: address(),
          shard: d.shard,
        };
        socket.send(JSON.stringify({ op: 0, t: "READY", s: 1, d: ready }));
      }
      if (op === 6) socket.send(`{"op":0,"t":"RESUMED","s":${seq},"d":{}}`);
    });
  });
  const address = (): string => `ws://127.0.0.1:${(server.address() as { port: number }).port}`;
  const frame = (): string => `{"op":0,"t":"MESSAGE_CREATE","s":${(seq += 1)},"d":${body}}`;
  const pump = (left: number): void => {
    let n = left;
    for (; n > 0 && first !== undefined && first.bufferedAmount < 1 << 20; n -= 1) first.send(frame());
    if (n > 0) setImmediate(() => pump(n));
  };
  const pace = (perSecond: number, seconds: number): void => {
    const startedAt = performance.now();
    let sent = 0;
    const timer = setInterval(() => {
      const due = Math.min(perSecond * seconds, ((performance.now() - startedAt) / 1000) * perSecond);
      for (; sent < due; sent += 1) first?.send(frame());
      if (sent >= perSecond * seconds) clearInterval(timer);
    }, 5);
  };
  process.on(
    "message",
    ({ flood, perSecond, seconds, drop }: { flood?: number; perSecond?: number; seconds?: number; drop?: true }) => {
      if (flood !== undefined) pump(flood);
      if (perSecond !== undefined) pace(perSecond, seconds ?? 1);
      if (drop === true) first?.terminate();
    },
  );
  server.on("listening", () => process.send?.(address()));
  process.on("disconnect", () => process.exit());
}

/** One way to be connected. `count` is told of each event. */
interface Contestant {
  readonly name: string;
  connect(url: string, count: () => void): Promise<() => Promise<void>>;
}

async function bench(): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), {
    execArgv: ["--import", "tsx", "-C", "@antiphon/source"],
    env: { ...process.env, BENCH_SERVER: "1" },
  });
  const [url] = (await once(child, "message")) as [string];
  const contestants = [bare, ours, oursIterated, discordjs];
  const cpu = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = -2; round < rounds; round += 1) {
    for (const contestant of contestants) {
      const us = await cpuPerDispatch(contestant, url, (order) => child.send(order));
      if (round >= 0) cpu.get(contestant.name)?.push(us);
    }
  }
  const base = median(cpu.get("bare ws + JSON.parse") ?? []);
  console.log(`CPU per dispatch, ${perRound} dispatches a round, median of ${rounds} interleaved rounds:`);
  for (const [name, figures] of cpu)
    console.log(
      `  ${name.padEnd(24)} ${median(figures).toFixed(2)} us  ${ratio(pairs(figures, cpu.get("bare ws + JSON.parse") ?? []))}`,
    );
  console.log(`  target: antiphon <= 1.05 x bare (${(base * 1.05).toFixed(2)} us)`);

  console.log(
    "\nTime from a cut to RESUMED, ms, median of 15 (ours waits 0 to 250 ms at random before the first attempt):",
  );
  console.log(`  antiphon     ${median(await resumes(url, () => child.send({ drop: true }))).toFixed(0)}`);
  console.log(`  @discordjs/ws ${median(await discordResumes(url, () => child.send({ drop: true }))).toFixed(0)}`);

  await lag(url, () => child.send({ perSecond: 10_000, seconds: 5 }));
  await memory(url);
  child.kill();
}

const platform: Platform = { ...fluxer, identifySpacingMs: 1 };
const bot =
  (shards = 1) =>
  () =>
    Promise.resolve({
      url: "",
      shards,
      session_start_limit: { total: 1e6, remaining: 1e6, reset_after: 1e6, max_concurrency: shards },
    });

const bare: Contestant = {
  name: "bare ws + JSON.parse",
  async connect(url, count) {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    socket.on("message", (data) => {
      const frame = JSON.parse((data as Buffer).toString()) as { op: number; t?: string };
      if (frame.op === 10) socket.send('{"op":2,"d":{}}');
      if (frame.t === "MESSAGE_CREATE") count();
    });
    await once(socket, "open");
    await new Promise((resolve) => setTimeout(resolve, 50));
    return async () => {
      socket.close();
      await once(socket, "close");
    };
  },
};

const ours: Contestant = {
  name: "antiphon, on()",
  async connect(url, count) {
    const gateway = createGateway({ profile: platform, url, token: "t", bot: bot() });
    gateway.on("MESSAGE_CREATE", count);
    await gateway.connect();
    return () => gateway.close();
  },
};

const oursIterated: Contestant = {
  name: "antiphon, for await",
  async connect(url, count) {
    const gateway = createGateway({ profile: platform, url, token: "t", bot: bot() });
    const stream = gateway.events({ bufferSize: 10_000 });
    void (async () => {
      for await (const { t } of stream) if (t === "MESSAGE_CREATE") count();
    })();
    await gateway.connect();
    return () => gateway.close();
  },
};

const discordjs: Contestant = {
  name: "@discordjs/ws",
  async connect(url, count) {
    const manager = discordManager(url);
    manager.on(WebSocketShardEvents.Dispatch, ({ t }) => {
      if ((t as string) === "MESSAGE_CREATE") count();
    });
    await manager.connect();
    return () => Promise.resolve(manager.destroy());
  },
};

function discordManager(url: string): WebSocketManager {
  const rest = { get: async () => ({ ...(await bot()()), url }) };
  return new WebSocketManager({ token: "t", intents: 0, rest: rest as never });
}

async function cpuPerDispatch(contestant: Contestant, url: string, order: (order: object) => void): Promise<number> {
  let seen = 0;
  let done: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (done = resolve));
  const close = await contestant.connect(url, () => {
    seen += 1;
    if (seen === perRound) done();
  });
  const before = process.cpuUsage();
  order({ flood: perRound });
  await all;
  const { user, system } = process.cpuUsage(before);
  await close();
  return (user + system) / perRound;
}

/** A fresh gateway for each cut: pauses grow with each loss within a minute. */
async function resumes(url: string, cut: () => void): Promise<number[]> {
  const figures: number[] = [];
  for (let n = 0; n < 15; n += 1) {
    let resumed: () => void = () => undefined;
    const back = new Promise<void>((resolve) => (resumed = resolve));
    const onNotice = ({ type }: { type: string }): void => {
      if (type === "resumed") resumed();
    };
    const gateway = createGateway({ profile: platform, url, token: "t", bot: bot(), onNotice });
    await gateway.connect();
    const startedAt = performance.now();
    cut();
    await back;
    figures.push(performance.now() - startedAt);
    await gateway.close();
  }
  return figures;
}

async function discordResumes(url: string, cut: () => void): Promise<number[]> {
  const figures: number[] = [];
  for (let n = 0; n < 15; n += 1) {
    const manager = discordManager(url);
    const back = once(manager, WebSocketShardEvents.Resumed);
    await manager.connect();
    const startedAt = performance.now();
    cut();
    await back;
    figures.push(performance.now() - startedAt);
    await manager.destroy();
  }
  return figures;
}

async function lag(url: string, flood: () => void): Promise<void> {
  const gateway = createGateway({ profile: platform, url, token: "t", bot: bot() });
  let seen = 0;
  let done: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (done = resolve));
  gateway.on("MESSAGE_CREATE", () => {
    seen += 1;
    if (seen === 50_000) done();
  });
  await gateway.connect();
  const delay = monitorEventLoopDelay({ resolution: 2 });
  delay.enable();
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  flood();
  await all;
  delay.disable();
  const { user, system } = process.cpuUsage(cpu);
  const load = ((user + system) / 1000 / (performance.now() - startedAt)) * 100;
  console.log(
    `\n10 000 events/s for 5 s: loop delay p50 ${(delay.percentile(50) / 1e6).toFixed(1)} ms, p99 ${(delay.percentile(99) / 1e6).toFixed(1)} ms, ${load.toFixed(0)} % of one core`,
  );
  await gateway.close();
}

async function memory(url: string): Promise<void> {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const gateway = createGateway({ profile: platform, url, token: "t", bot: bot(64), attemptsPerMinute: 100_000 });
  await gateway.connect();
  globalThis.gc?.();
  const after = process.memoryUsage();
  console.log(
    `\n64 shards: ${((after.heapUsed - before.heapUsed) / 64 / 1024).toFixed(0)} KiB heap and ${((after.rss - before.rss) / 64 / 1024).toFixed(0)} KiB RSS each`,
  );
  await gateway.close();
}

function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Each round against the same round of the other. */
function pairs(figures: readonly number[], base: readonly number[]): number[] {
  return figures.map((figure, n) => figure / (base[n] ?? NaN));
}

function ratio(figures: readonly number[]): string {
  return `${median(figures).toFixed(2)} x bare`;
}

if (process.env["BENCH_SERVER"] === "1") serve();
else await bench();
