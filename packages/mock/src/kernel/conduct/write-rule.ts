import type { DraftFinding } from "./conduct-book.js";
import { Newest } from "./newest.js";
import { about, type ExchangeRule, type Known } from "./passed.js";

const mostKnown = 500;
/** Larger requests are not held against one another: their texts would stay in memory. */
const longestFingerprint = 16_384;
/** Longer after a lost one, the same request is another wish and no repeat of it. */
const repeatWithinMs = 120_000;

/** How writes are repeated: with the key of the first attempt, where there may have been an effect. */
export class WriteRule implements ExchangeRule {
  readonly #byContent = new Newest<Known>(mostKnown);
  readonly #byKey = new Newest<Known>(mostKnown);

  passed(exchange: Known, add: (finding: DraftFinding) => void): void {
    this.#judgeKey(exchange, add);
    const { attempt, route, row } = exchange;
    if (attempt === undefined || route === undefined || route.safety === "idempotent" || exchange.repeatable) return;
    if (attempt.fingerprint.length > longestFingerprint) return;
    const name = `${row.api} ${route.id} ${exchange.credential ?? ""} ${attempt.fingerprint}`;
    const before = this.#byContent.get(name);
    if (before !== undefined && isRepeat(exchange, before)) {
      const evidence = [before.row, row];
      if (attempt.key === undefined) add({ kind: "repeated-without-key", ...about(exchange), evidence });
      else if (attempt.key !== before.attempt?.key) add({ kind: "new-key-per-attempt", ...about(exchange), evidence });
    }
    this.#byContent.set(name, exchange);
  }

  clear(): void {
    this.#byContent.clear();
    this.#byKey.clear();
  }

  #judgeKey(exchange: Known, add: (finding: DraftFinding) => void): void {
    const { attempt, row, route } = exchange;
    const key = attempt?.key ?? (exchange.keyReused ? row.requestHeaders["idempotency-key"] : undefined);
    if (key === undefined || route === undefined) return;
    const name = `${row.api} ${route.id} ${exchange.credential ?? ""} ${key}`;
    const before = this.#byKey.get(name);
    if (before === undefined) return this.#byKey.set(name, exchange);
    if (exchange.keyReused || before.attempt?.fingerprint !== attempt?.fingerprint)
      add({ kind: "body-changed-under-key", ...about(exchange), evidence: [before.row, row] });
  }
}

/** Refusals of the request itself, and a server that took nothing in, are answers to go by. */
function provesNothingDone({ row: { status, delivered } }: Known): boolean {
  return delivered && status !== undefined && (status < 500 || status === 503);
}

/** Whether the write repeats one that was over, and of which its client cannot know what became. */
function isRepeat(later: Known, before: Known): boolean {
  return (
    before.attempt?.outcome === "lost" &&
    !provesNothingDone(before) &&
    later.row.index > before.newest &&
    later.row.at - before.answeredAt < repeatWithinMs
  );
}
