// What a bot's layer costs: CPU of 10 000 commands, each answered by a message, beside a bare handler of MESSAGE_CREATE that does the
// same, in interleaved rounds of one run. Prints figures and the ratio; asserts nothing.
// Run after a build: `npx tsx bench/bot.ts [rounds] [commands per round]`.
import { command, defineBot, startBot } from "../packages/chat/dist/bot/index.js";
import { createGateway } from "../packages/chat/dist/gateway/index.js";
import { createFluxer, type FluxerOptions } from "../packages/chat/dist/index.js";

const rounds = Number(process.argv[2] ?? 10);
const perRound = Number(process.argv[3] ?? 10_000);
/** Time runs so much faster that no limit of the platform is waited for long. */
const HASTE = 1000;
/** Commands that come at a time. */
const BATCH = 25;

const author = {
  id: "1474497271369379840",
  username: "ivan",
  discriminator: "0001",
  global_name: "Ivan",
  avatar: null,
  avatar_color: null,
  flags: 0,
};
const channelId = "1474889782147747848";

interface Side {
  readonly answered: () => number;
  receive(count: number): void;
  close(): Promise<void>;
}

const clock = {
  now: () => Date.now(),
  monotonic: () => performance.now() * HASTE,
  timer(run: () => void, ms: number) {
    const timer = setTimeout(run, ms / HASTE);
    return () => clearTimeout(timer);
  },
};

/** A socket that lives in this process, and what it is sent is not looked at. */
class Socket extends EventTarget {
  static readonly open = new Set<Socket>();
  readyState = 1;
  readonly bufferedAmount = 0;
  binaryType = "arraybuffer";

  constructor() {
    super();
    Socket.open.add(this);
    setTimeout(() => {
      this.#emit("open", {});
      this.frame({ op: 10, d: { heartbeat_interval: 41_250 } });
    });
  }

  frame(frame: object): void {
    this.#emit("message", { data: JSON.stringify(frame) });
  }

  send(text: string): void {
    const { op } = JSON.parse(text) as { op: number };
    if (op === 1) setTimeout(() => this.frame({ op: 11 }));
    if (op !== 2) return;
    const ready = { session_id: "0".repeat(32), user: { ...author, id: "1", bot: true }, version: 1, guilds: [] };
    setTimeout(() => this.frame({ op: 0, t: "READY", s: 1, d: ready }));
  }

  close(code = 1000): void {
    Socket.open.delete(this);
    this.readyState = 3;
    setTimeout(() => this.#emit("close", { code, reason: "", wasClean: true }));
  }

  #emit(type: string, members: object): void {
    const event = Object.assign(new Event(type), members);
    this.dispatchEvent(event);
    (this as unknown as Record<string, ((event: Event) => void) | undefined>)[`on${type}`]?.(event);
  }
}

function optionsOf(count: () => void): FluxerOptions {
  return {
    token: "t",
    clock,
    deadlineMs: 1e9,
    timeoutMs: 1e9,
    WebSocket: Socket as never,
    gatewayUrl: "ws://127.0.0.1:1",
    fetch: ((input: unknown) => {
      if (String(input).endsWith("/gateway/bot")) {
        const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
        return Promise.resolve(Response.json({ url: "ws://127.0.0.1:1", shards: 1, session_start_limit: limit }));
      }
      count();
      return Promise.resolve(Response.json({ id: "2", channel_id: channelId, content: "pong", author }));
    }) as never,
  };
}

function sideOf(socket: Socket, answered: () => number, close: () => Promise<void>): Side {
  let seq = 1;
  return {
    answered,
    close,
    receive(count) {
      for (let at = 0; at < count; at += 1) {
        seq += 1;
        const id = String(1489000123456789012n + BigInt(seq));
        const message = {
          id,
          channel_id: channelId.slice(0, -2) + String(at % 50).padStart(2, "0"),
          author,
          content: "!ping",
          type: 0,
        };
        socket.frame({ op: 0, t: "MESSAGE_CREATE", s: seq, d: message });
      }
    },
  };
}

async function bare(): Promise<Side> {
  let count = 0;
  const fluxer = createFluxer(optionsOf(() => (count += 1)));
  const gateway = createGateway(fluxer);
  gateway.on("MESSAGE_CREATE", async ({ author: { bot }, channel_id, content, id }) => {
    if (bot === true || !content.startsWith("!ping")) return;
    await fluxer.messages.create(channel_id, {
      content: "pong",
      message_reference: { message_id: id },
      allowed_mentions: { parse: [] },
    });
  });
  await gateway.connect();
  return sideOf(
    [...Socket.open].at(-1) as Socket,
    () => count,
    () => gateway.close(),
  );
}

async function withBot(): Promise<Side> {
  let count = 0;
  const ping = command({ name: "ping", description: "Answers.", run: ({ reply }) => reply("pong") });
  const bot = await startBot(defineBot({ prefix: "!", commands: [ping] }), createFluxer(optionsOf(() => (count += 1))));
  return sideOf(
    [...Socket.open].at(-1) as Socket,
    () => count,
    () => bot.close(),
  );
}

async function costOf(side: Side): Promise<number> {
  const before = process.cpuUsage();
  for (let left = perRound; left > 0; left -= BATCH) {
    const goal = side.answered() + BATCH;
    side.receive(BATCH);
    while (side.answered() < goal) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / perRound;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

const sides = { bare: await bare(), bot: await withBot() };
const costs = { bare: [] as number[], bot: [] as number[] };
for (let round = 0; round < 3; round += 1) for (const side of Object.values(sides)) await costOf(side);
for (let round = 0; round < rounds; round += 1)
  for (const name of round % 2 === 0 ? (["bare", "bot"] as const) : (["bot", "bare"] as const))
    costs[name].push(await costOf(sides[name]));
console.log(`bare handler ${median(costs.bare).toFixed(1)} us a command, bot ${median(costs.bot).toFixed(1)} us`);
console.log(
  `ratio ${(median(costs.bot) / median(costs.bare)).toFixed(2)} (goal 1.30), ${rounds} rounds of ${perRound}`,
);
for (const side of Object.values(sides)) await side.close();
