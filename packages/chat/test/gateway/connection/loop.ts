import type { Clock } from "@antiphon/core";
import { astral, createGateway, type Gateway, type GatewayNotice } from "@antiphon/chat/gateway";

export const HB = 41_250;

interface Timer {
  readonly at: number;
  /** The first turn that may run it: "at once" is after what has arrived was read. */
  readonly notBefore: number;
  readonly run: () => void;
}

/** One socket that the client opened, and the server behind it. */
export interface Line {
  /** Op and time of what the client wrote. */
  readonly written: { readonly op: number; readonly at: number }[];
  closed?: number;
}

/**
 * A Node process in small: each turn of its event loop runs the expired timers first and then reads what lies in the
 * sockets. During a stall time passes without a turn, as under a handler that blocks.
 */
export class Loop {
  readonly notices: GatewayNotice[] = [];
  readonly lines: Line[] = [];
  readonly gateway: Pick<Gateway<object>, "connect" | "close">;
  /** Whether the server acknowledges beats. */
  acks = true;
  /** How long the loop is blocked right after the next frame of op `stallAt` was written, in ms. */
  stallMs = 0;
  /** A beat, unless a test says otherwise. */
  stallAt = 1;
  /** Whether the server answers IDENTIFY and RESUME. */
  answers = true;
  #now = 0;
  #turns = 0;
  #timers: Timer[] = [];
  #unread: (() => void)[] = [];

  constructor() {
    this.gateway = createGateway({
      profile: astral,
      url: "wss://gateway.example",
      token: "token",
      clock: this.#clock(),
      random: () => 0.5,
      WebSocket: Loop.#socketClass(this),
      onNotice: (notice) => this.notices.push(notice),
    });
  }

  get now(): number {
    return this.#now;
  }

  /** When beats were written. */
  get beats(): number[] {
    return this.lines.flatMap(({ written }) => written.filter(({ op }) => op === 1).map(({ at }) => at));
  }

  noticesOf(type: GatewayNotice["type"]): GatewayNotice[] {
    return this.notices.filter((notice) => notice.type === type);
  }

  /** Lets time pass with an idle loop. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      await this.#turn();
      const next = Math.min(...this.#timers.map(({ at }) => at));
      if (this.#unread.length > 0 || next <= this.#now) continue;
      if (next > end) break;
      this.#now = next;
    }
    this.#now = Math.max(this.#now, end);
  }

  /** Timers that have expired, also while another ran, then what has arrived; each with its microtasks. */
  async #turn(): Promise<void> {
    this.#turns += 1;
    for (let timer = this.#expired(); timer !== undefined; timer = this.#expired()) {
      this.#cancel(timer);
      timer.run();
      await microtasks();
    }
    for (const read of this.#unread.splice(0)) {
      read();
      await microtasks();
    }
    await microtasks();
  }

  #expired(): Timer | undefined {
    return this.#timers.find(({ at, notBefore }) => at <= this.#now && notBefore <= this.#turns);
  }

  #cancel(timer: Timer): void {
    this.#timers = this.#timers.filter((other) => other !== timer);
  }

  #clock(): Clock {
    return {
      now: () => this.#now,
      monotonic: () => this.#now,
      timer: (run, ms) => {
        const timer = { at: this.#now + ms, notBefore: ms > 0 ? 0 : this.#turns + 1, run };
        this.#timers.push(timer);
        return () => this.#cancel(timer);
      },
    };
  }

  static #socketClass(loop: Loop): new (url: string) => object {
    return class {
      readonly #line: Line = { written: [] };
      readonly #listeners = new Map<string, (event: object) => void>();

      constructor() {
        loop.lines.push(this.#line);
        this.#serve({ op: 10, d: { heartbeat_interval: HB } });
      }

      addEventListener(type: string, run: (event: object) => void): void {
        this.#listeners.set(type, run);
      }

      send(text: string): void {
        const { op } = JSON.parse(text) as { op: number };
        this.#line.written.push({ op, at: loop.#now });
        if (op === 1 && loop.acks) this.#serve({ op: 11 });
        if (op === 2 && loop.answers)
          this.#serve({ op: 0, t: "READY", s: 1, d: { session_id: "session", guilds: [] } });
        if (op === 6 && loop.answers) this.#serve({ op: 0, t: "RESUMED", s: 1, d: null });
        if (op !== loop.stallAt) return;
        loop.#now += loop.stallMs;
        loop.stallMs = 0;
      }

      close(code: number): void {
        this.#line.closed ??= code;
      }

      #serve(frame: object): void {
        loop.#unread.push(() => {
          if (this.#line.closed === undefined) this.#listeners.get("message")?.({ data: JSON.stringify(frame) });
        });
      }
    };
  }
}

async function microtasks(): Promise<void> {
  for (let count = 0; count < 20; count += 1) await Promise.resolve();
}
