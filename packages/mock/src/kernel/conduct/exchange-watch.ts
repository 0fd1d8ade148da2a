import type { ConductBook, DraftFinding } from "./conduct-book.js";
import type { ExchangeRule, Passed } from "./passed.js";
import { PollingRule } from "./polling-rule.js";
import { QueryRule } from "./query-rule.js";
import { SignatureRule } from "./signature-rule.js";
import { BucketRule, RetryRule } from "./wait-rules.js";
import { WriteRule } from "./write-rule.js";

/** What the watch asks its world. */
export interface WatchedWorld {
  /** World time in ms. */
  now(): number;
  /** Index of the newest exchange that has arrived. */
  newest(): number;
  isCredential(text: string): boolean;
}

/** Holds each exchange of a world against the earlier ones, as it ends. */
export class ExchangeWatch {
  readonly #rules: readonly ExchangeRule[];
  readonly #world: WatchedWorld;
  readonly #add: (finding: DraftFinding) => void;

  constructor(book: ConductBook, world: WatchedWorld) {
    this.#world = world;
    this.#add = (finding) => book.add(finding);
    this.#rules = [
      new RetryRule(),
      new BucketRule(),
      new WriteRule(),
      new SignatureRule(),
      new QueryRule((text) => world.isCredential(text)),
      new PollingRule(),
    ];
  }

  passed(exchange: Passed): void {
    const known = { ...exchange, answeredAt: this.#world.now(), newest: this.#world.newest() };
    for (const rule of this.#rules) rule.passed(known, this.#add);
  }

  clear(): void {
    for (const rule of this.#rules) rule.clear();
  }
}
