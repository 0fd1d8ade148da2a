import type { AbortSignalLike } from "@antiphon/core";
import { sleep } from "@antiphon/core/internal";
import { GatewayFatalError } from "../errors.js";
import type { GatewayInit } from "../gateway-init.js";
import type { Tell } from "../events/notices.js";
import type { GatewayBotInfo } from "../source.js";

/** Takes one IDENTIFY; waits for the reset or throws when none is left. */
export type SessionBudget = (shard: number, tell: Tell, signal: AbortSignalLike) => Promise<void>;

/** How many sessions may still be started, counted here between two readings of GET /gateway/bot. */
export function sessionBudget(
  { clock, bot, budgetFloor, whenBudgetSpent }: GatewayInit,
  info: GatewayBotInfo | undefined,
): SessionBudget {
  let remaining = Infinity;
  let floor = 0;
  let resetAt = Infinity;
  learn(info);

  function learn(read: GatewayBotInfo | undefined): void {
    const limit = read?.session_start_limit;
    remaining = limit?.remaining ?? Infinity;
    if (limit === undefined) return;
    floor = budgetFloor ?? Math.min(10, Math.floor(limit.total * 0.05));
    resetAt = clock.monotonic() + Math.max(1000, limit.reset_after);
  }

  return async (shard, tell, signal) => {
    for (;;) {
      const waitMs = resetAt - clock.monotonic();
      if (remaining > floor && waitMs > 0) break;
      if (waitMs > 0) {
        if (whenBudgetSpent === "error") throw spent(shard, waitMs, remaining, floor);
        tell({ type: "waiting", for: "budget", ms: waitMs });
        await sleep(clock, waitMs, signal);
      }
      learn(await bot?.(signal));
    }
    remaining -= 1;
  };
}

function spent(shard: number, waitMs: number, remaining: number, floor: number): GatewayFatalError {
  return new GatewayFatalError(
    "SESSION_BUDGET_SPENT",
    `Only ${remaining} session starts are left and ${floor} are kept in reserve; more in ${Math.ceil(waitMs / 1000)} s. Find out what restarts so often, wait, or set budgetFloor or whenBudgetSpent.`,
    { shard, retryAfterMs: waitMs },
  );
}
