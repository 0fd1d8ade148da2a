import type { Clock } from "@antiphon/core";
import { fluxer, createGateway } from "@antiphon/chat/gateway";
import { expect, test } from "vitest";
import { heapBytes } from "../../heap-bytes.js";

/** A clock that jumps to its next timer, and a server that closes each socket once it is ready. Nothing here remembers anything. */
class World {
  sockets = 0;
  resumes = 0;
  /** Each of so many RESUMEs is answered by op 9, so that sessions come and go as well. */
  readonly every = 50;
  #now = 0;
  #timers = new Set<{ readonly at: number; readonly run: () => void }>();

  readonly clock: Clock = {
    now: () => this.#now,
    monotonic: () => this.#now,
    timer: (run, ms) => {
      const timer = { at: this.#now + ms, run };
      this.#timers.add(timer);
      return () => this.#timers.delete(timer);
    },
  };

  get pending(): number {
    return this.#timers.size;
  }

  async turn(): Promise<void> {
    for (let n = 0; n < 12; n += 1) await Promise.resolve();
    const [first] = [...this.#timers].sort((a, b) => a.at - b.at);
    if (first === undefined) return;
    this.#timers.delete(first);
    this.#now = Math.max(this.#now, first.at);
    first.run();
  }

  static socketClass(world: World): new (url: string) => object {
    return class {
      readonly #listeners = new Map<string, (event: object) => void>();
      #seq = 0;

      constructor() {
        world.sockets += 1;
        this.#later("message", { op: 10, d: { heartbeat_interval: 41_250 } });
      }

      addEventListener(type: string, run: (event: object) => void): void {
        this.#listeners.set(type, run);
      }

      send(text: string): void {
        const { op, d } = JSON.parse(text) as { op: number; d: { seq?: number } };
        if (op === 2) this.#ready(`${world.sockets}`);
        if (op !== 6) return;
        this.#seq = d.seq ?? 0;
        if ((world.resumes += 1) % world.every === 0) this.#later("message", { op: 9, d: false });
        else {
          this.#dispatch("MESSAGE_CREATE", { content: "x".repeat(500) });
          this.#later("message", { op: 0, t: "RESUMED", s: this.#seq, d: null });
          this.#later("close", { code: 1006 });
        }
      }

      close(): void {
        this.#listeners.clear();
      }

      #ready(id: string): void {
        this.#dispatch("READY", {
          session_id: id,
          user: { id: "1" },
          guilds: [{ id: `${1000 + world.sockets}`, unavailable: true }],
        });
        this.#later("close", { code: 1006 });
      }

      #dispatch(t: string, d: object): void {
        this.#later("message", { op: 0, t, s: (this.#seq += 1), d });
      }

      #later(type: string, event: object): void {
        world.clock.timer(
          () => this.#listeners.get(type)?.(type === "message" ? { data: JSON.stringify(event) } : event),
          1,
          "wait",
        );
      }
    };
  }
}

test(
  "twenty thousand reconnects leave the heap as it was, and close() leaves no timer",
  { timeout: 600_000 },
  async () => {
    const world = new World();
    const gateway = createGateway({
      profile: fluxer,
      url: "wss://gateway.example/",
      token: "t",
      clock: world.clock,
      random: () => 0.5,
      WebSocket: World.socketClass(world),
      logger: { debug() {}, info() {}, warn() {}, error() {} },
      attemptsPerMinute: 1e6,
      store: { load: () => undefined, save: () => undefined },
    });
    let heard = 0;
    gateway.on("MESSAGE_CREATE", () => (heard += 1));
    void gateway.connect();
    const heapAfter = async (sockets: number): Promise<number> => {
      while (world.sockets < sockets) await world.turn();
      return heapBytes();
    };
    const before = await heapAfter(4000);
    const after = await heapAfter(24_000);
    expect(heard).toBeGreaterThan(20_000);
    expect((after - before) / 1024).toBeLessThan(512);
    const closing = gateway.close();
    for (let n = 0; n < 100; n += 1) await world.turn();
    await closing;
    expect(world.pending).toBe(0);
  },
);
