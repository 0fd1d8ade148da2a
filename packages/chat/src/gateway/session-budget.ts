import type { AbortSignalLike, Clock } from "@antiphon/core";
import { sleep } from "@antiphon/core/internal";
import { GatewayFatalError } from "./errors.js";
import type { Notify } from "./notices.js";
import type { GatewayBotInfo } from "./source.js";

export interface SessionBudgetInit {
  readonly clock: Clock;
  readonly info: GatewayBotInfo | undefined;
  readonly read: ((signal: AbortSignalLike) => Promise<GatewayBotInfo>) | undefined;
  /** IDENTIFYs that are never spent. */
  readonly floor: number | undefined;
  readonly whenSpent: "error" | "wait";
  readonly notify: Notify;
}

/** How many sessions may still be started, counted here between two readings of GET /gateway/bot. */
export class SessionBudget {
  readonly #init: SessionBudgetInit;
  #remaining = Infinity;
  #floor = 0;
  #resetAt = Infinity;

  constructor(init: SessionBudgetInit) {
    this.#init = init;
    if (init.info !== undefined) this.#learn(init.info);
  }

  /** Takes one IDENTIFY; waits for the reset or throws when none is left. */
  async take(shard: number, signal: AbortSignalLike): Promise<void> {
    const { clock, read, whenSpent, notify } = this.#init;
    while (this.#remaining <= this.#floor || clock.monotonic() >= this.#resetAt) {
      const waitMs = this.#resetAt - clock.monotonic();
      if (waitMs > 0) {
        if (whenSpent === "error") throw spent(shard, waitMs, this.#remaining, this.#floor);
        notify({ type: "waiting", shard, for: "budget", ms: waitMs });
        await sleep(clock, waitMs, signal);
      }
      if (read === undefined) this.#remaining = Infinity;
      else this.#learn(await read(signal));
    }
    this.#remaining -= 1;
  }

  #learn({ session_start_limit: limit }: GatewayBotInfo): void {
    this.#remaining = limit.remaining;
    this.#floor = this.#init.floor ?? Math.min(10, Math.floor(limit.total * 0.05));
    this.#resetAt = this.#init.clock.monotonic() + Math.max(1000, limit.reset_after);
  }
}

function spent(shard: number, waitMs: number, remaining: number, floor: number): GatewayFatalError {
  const text = `Only ${remaining} session starts are left and ${floor} are kept in reserve; more in ${Math.ceil(waitMs / 1000)} s. Find out what restarts so often, wait, or set budgetFloor or whenBudgetSpent.`;
  return new GatewayFatalError("SESSION_BUDGET_SPENT", text, { shard, retryAfterMs: waitMs });
}
