import type { AbortSignalLike } from "@antiphon/core";
import { sleep } from "@antiphon/core/internal";
import { GatewayFatalError } from "./errors.js";
import type { GatewayInit } from "./gateway-init.js";
import type { Notify } from "./notices.js";
import type { GatewayBotInfo } from "./source.js";

/** How many sessions may still be started, counted here between two readings of GET /gateway/bot. */
export class SessionBudget {
  readonly #init: GatewayInit;
  readonly #notify: Notify;
  #remaining = Infinity;
  #floor = 0;
  #resetAt = Infinity;

  constructor(init: GatewayInit, info: GatewayBotInfo | undefined, notify: Notify) {
    this.#init = init;
    this.#notify = notify;
    if (info !== undefined) this.#learn(info);
  }

  /** Takes one IDENTIFY; waits for the reset or throws when none is left. */
  async take(shard: number, signal: AbortSignalLike): Promise<void> {
    const { clock, bot, whenBudgetSpent } = this.#init;
    while (this.#remaining <= this.#floor || clock.monotonic() >= this.#resetAt) {
      const waitMs = this.#resetAt - clock.monotonic();
      if (waitMs > 0) {
        if (whenBudgetSpent === "error") throw spent(shard, waitMs, this.#remaining, this.#floor);
        this.#notify({ type: "waiting", shard, for: "budget", ms: waitMs });
        await sleep(clock, waitMs, signal);
      }
      if (bot === undefined) this.#remaining = Infinity;
      else this.#learn(await bot(signal));
    }
    this.#remaining -= 1;
  }

  #learn({ session_start_limit: limit }: GatewayBotInfo): void {
    this.#remaining = limit.remaining;
    this.#floor = this.#init.budgetFloor ?? Math.min(10, Math.floor(limit.total * 0.05));
    this.#resetAt = this.#init.clock.monotonic() + Math.max(1000, limit.reset_after);
  }
}

function spent(shard: number, waitMs: number, remaining: number, floor: number): GatewayFatalError {
  const text = `Only ${remaining} session starts are left and ${floor} are kept in reserve; more in ${Math.ceil(waitMs / 1000)} s. Find out what restarts so often, wait, or set budgetFloor or whenBudgetSpent.`;
  return new GatewayFatalError("SESSION_BUDGET_SPENT", text, { shard, retryAfterMs: waitMs });
}
