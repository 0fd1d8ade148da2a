import type { ConductBook, DraftFinding } from "./conduct-book.js";
import type { ExchangeRule, Known } from "./passed.js";
import { PollingRule } from "./polling-rule.js";
import { QueryRule } from "./query-rule.js";
import { SignatureRule } from "./signature-rule.js";
import { BucketRule, RetryRule } from "./wait-rules.js";
import { WriteRule } from "./write-rule.js";

/** What the watch asks its world. */
export interface WatchedWorld {
  /** World time in ms. */
  now(): number;
  isCredential(text: string): boolean;
}

/** Holds each exchange of a world against the earlier ones, as it ends. */
export class ExchangeWatch {
  readonly #rules: readonly ExchangeRule[];
  readonly #add: (finding: DraftFinding) => void;

  constructor(book: ConductBook, world: WatchedWorld) {
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

  passed(exchange: Known): void {
    for (const rule of this.#rules) rule.passed(exchange, this.#add);
  }

  clear(): void {
    for (const rule of this.#rules) rule.clear();
  }
}
