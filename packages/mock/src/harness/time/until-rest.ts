import type { Exchange } from "../../kernel/record/exchange.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import { ownedBy } from "./owned-by.js";

/** How far the world's time goes at most before whoever waits for rest is told that it has come. */
const farthestMs = 120_000;
/** Asking the same and being told as before, so often in a row, is a loop that waits for somebody else. */
const idlePolls = 2;

/**
 * Resolves when a world has come to rest: nothing runs, and nobody waits for time, be it a retry, a rate limit or a pause. Where
 * the clock is automatic, time goes as far as those waits need, though no farther than two minutes, and not for whoever polls and learns
 * nothing new; `moreMs` is added to that. Timers of `clock.install()` and heartbeats are no waits: `clock.advance()` reaches them.
 */
export function untilRest(core: WorldCore, moreMs = 0): Promise<void> {
  return ownedBy(core, () => rest(core, moreMs));
}

async function rest(core: WorldCore, moreMs: number): Promise<void> {
  const { clock } = core;
  const end = clock.now() + farthestMs + moreMs;
  const polls = new Polls();
  const stop = core.journal.subscribe((exchange) => polls.heard(exchange));
  try {
    for (;;) {
      await clock.settle();
      const due = clock.mode === "auto" ? clock.nextWait() : undefined;
      if (due === undefined || due > end || polls.idle >= idlePolls) return;
      polls.begin();
      await clock.advance(Math.max(0, due - clock.now()));
      polls.end();
    }
  } finally {
    stop();
  }
}

/** Tells a loop that asks and learns nothing from work that goes on. */
class Polls {
  readonly #known = new Set<string>();
  #asked = 0;
  #progress = false;
  /** Waits in a row after which nothing was new. */
  idle = 0;

  begin(): void {
    this.#asked = 0;
    this.#progress = false;
  }

  heard({ method, url, requestBody, status, effects, delivered }: Exchange): void {
    this.#asked += 1;
    const question = `${method} ${url} ${requestBody ?? ""}`;
    const isOld = this.#known.has(question) && delivered && effects.length === 0 && (status ?? 500) < 400;
    if (!isOld) this.#progress = true;
    this.#known.add(question);
  }

  end(): void {
    if (this.#progress) this.idle = 0;
    else if (this.#asked > 0) this.idle += 1;
  }
}
