import type { AbortSignalLike } from "@antiphon/core";
import { isApiError } from "@antiphon/core";
import { sleep } from "@antiphon/core/internal";
import { GatewayFatalError } from "../errors.js";
import type { Tell } from "../events/notices.js";
import { askBotInfo, type BotInfo, type BotInfoParts } from "./bot-info.js";

export interface SessionBudgetParts extends BotInfoParts {
  /** Session starts that are kept in reserve. */
  readonly floor: number | undefined;
  readonly whenSpent: "error" | "wait";
}

/** GET /gateway/bot could not be read. */
export class RestTrouble extends Error {
  constructor(cause: unknown) {
    super("GET /gateway/bot failed", { cause });
  }
}

/** How many sessions may still be started, counted here between two readings of GET /gateway/bot. */
export class SessionBudget {
  readonly #parts: SessionBudgetParts;
  #remaining = Infinity;
  #total = Infinity;
  #resetAfterMs = Infinity;
  #resetAt = Infinity;

  constructor(parts: SessionBudgetParts, info: BotInfo) {
    this.#parts = parts;
    this.#learn(info);
  }

  /** Takes one IDENTIFY; waits for the reset or throws when none is left. */
  async take(shard: number, tell: Tell, signal: AbortSignalLike): Promise<void> {
    const { clock, whenSpent } = this.#parts;
    for (;;) {
      const waitMs = this.#resetAt - clock.monotonic();
      if (this.#remaining > this.#floor && waitMs > 0) break;
      if (waitMs > 0) {
        if (whenSpent === "error") throw spent(shard, waitMs, this.#remaining, this.#floor);
        tell({ type: "waiting", for: "budget", ms: waitMs });
        await sleep(clock, waitMs, signal);
      }
      await this.#read(signal);
    }
    this.#remaining -= 1;
  }

  get #floor(): number {
    return this.#parts.floor ?? (this.#total === Infinity ? 0 : Math.min(10, Math.floor(this.#total * 0.05)));
  }

  async #read(signal: AbortSignalLike): Promise<void> {
    try {
      this.#learn(await askBotInfo(this.#parts, signal));
    } catch (error) {
      // A refused credential is for the gateway itself to judge: its answer to IDENTIFY is final, and this one is not.
      if (!isApiError(error) || (error.status !== 401 && error.status !== 403)) throw new RestTrouble(error);
      this.#remaining = this.#total;
      this.#resetAt = this.#parts.clock.monotonic() + this.#resetAfterMs;
    }
  }

  #learn({ starts }: BotInfo): void {
    this.#remaining = starts?.remaining ?? Infinity;
    this.#total = starts?.total ?? Infinity;
    if (starts === undefined) {
      this.#resetAt = Infinity;
      return;
    }
    this.#resetAfterMs = starts.resetAfterMs;
    this.#resetAt = this.#parts.clock.monotonic() + starts.resetAfterMs;
  }
}

function spent(shard: number, waitMs: number, remaining: number, floor: number): GatewayFatalError {
  return new GatewayFatalError(
    "SESSION_BUDGET_SPENT",
    `Only ${remaining} session starts are left and ${floor} are kept in reserve; more in ${Math.ceil(waitMs / 1000)} s. Find out what restarts so often, wait, or set budgetFloor or whenBudgetSpent.`,
    { shard, retryAfterMs: waitMs },
  );
}
