import type { Catalogue } from "../names/catalogue.js";
import { checkCount } from "../names/check-count.js";
import { checkMembers } from "../names/check-members.js";
import { Recent, type Remembered } from "./recent.js";

/** One committed change. */
export interface Effect {
  /** World time in ms. */
  readonly at: number;
  /** Id of the API. */
  readonly api: string;
  /** Operation id. */
  readonly operation: string;
  /** `"player"`, `"message"`, … */
  readonly kind: string;
  /** Which one: an id, or a path. */
  readonly resource: string;
  /** Idempotency key or nonce of the request; `undefined` without one. */
  readonly key: string | undefined;
  /** The exchange that committed it: `Exchange.index`. */
  readonly exchange: number;
  /** 1, or more when a fault delivered the request several times. */
  readonly delivery: number;
}

/** One request that may change something, and what came of it. */
export interface Attempt {
  /** `Exchange.index`. */
  readonly exchange: number;
  /** World time in ms. */
  readonly at: number;
  readonly api: string;
  readonly operation: string;
  /** Idempotency key or nonce; `undefined` without one. */
  readonly key: string | undefined;
  /** What it committed. */
  readonly effects: readonly Effect[];
  /** `delivered`: the client has the answer. `refused`: it has an error answer. `lost`: it has none, or a forced one. */
  readonly outcome: "delivered" | "refused" | "lost";
  /** The fault that hit the attempt, in words. */
  readonly fault: string | undefined;
}

/** What a client set out to do once: the first attempt and those that repeat it. */
export interface Intent {
  readonly api: string;
  readonly operation: string;
  /** In the order of arrival. */
  readonly attempts: readonly Attempt[];
  /** What all attempts together committed. */
  readonly effects: readonly Effect[];
}

/** Which intents an expectation is about; all without it. */
export interface LedgerFilter {
  /** Operation id, or `"players.*"` for a resource. */
  readonly operation?: string | undefined;
  /** The API by either of its names. */
  readonly api?: string | undefined;
  /** How many intents there must be. */
  readonly count?: number | undefined;
}

/** Every committed effect of a world, beside the attempts that committed it. */
export interface Ledger {
  /** All effects, in the order of their commits. */
  effects(): readonly Effect[];
  /** How many older attempts, with their effects, are no longer kept (`MockOptions.keep`). */
  dropped(): number;
  /** Attempts that belong together: equal requests of which each but the last was lost, or equal keys. */
  intents(): readonly Intent[];
  /**
   * Throws unless each intent was carried out exactly once; refused ones do not count. The message shows the attempts and
   * the fault between them. Throws also when no request met the filter and there is no `count`, when older attempts are no longer
   * kept, and `TypeError` when the filter is misspelt.
   */
  expectExactlyOnce(filter?: LedgerFilter): void;
}

/** An attempt while it runs. */
export interface DraftAttempt extends Remembered {
  readonly exchange: number;
  readonly at: number;
  readonly api: string;
  readonly operation: string;
  readonly key: string | undefined;
  readonly fingerprint: string;
  readonly effects: Effect[];
  /** The stored answer of an earlier attempt was repeated. */
  replayed: boolean;
  outcome: Attempt["outcome"];
  fault: string | undefined;
}

/** What an attempt takes beside the text of what it asks for. */
const attemptBytes = 512;

type NewAttempt = Pick<DraftAttempt, "exchange" | "at" | "api" | "operation" | "key" | "fingerprint">;

/** The ledger of one world. */
export class LedgerBook implements Ledger {
  readonly #attempts: Recent<DraftAttempt>;
  readonly #start: () => number;
  readonly #catalogue: Catalogue;

  constructor(start: () => number, keep: number, catalogue: Catalogue) {
    this.#start = start;
    this.#catalogue = catalogue;
    this.#attempts = new Recent(keep);
  }

  /** About how many bytes it holds. */
  get weight(): number {
    return this.#attempts.bytes;
  }

  open({ exchange, at, api, operation, key, fingerprint }: NewAttempt): DraftAttempt {
    const draft: DraftAttempt = {
      exchange,
      at,
      api,
      operation,
      key,
      fingerprint,
      effects: [],
      replayed: false,
      outcome: "lost",
      fault: undefined,
      bytes: attemptBytes + fingerprint.length,
    };
    this.#attempts.push(draft);
    return draft;
  }

  effects(): readonly Effect[] {
    return this.#attempts.items.flatMap((attempt) => attempt.effects);
  }

  dropped(): number {
    return this.#attempts.dropped;
  }

  intents(): readonly Intent[] {
    const groups: DraftAttempt[][] = [];
    const open = new Map<string, DraftAttempt[]>();
    for (const attempt of this.#attempts.items) {
      const names = [`${attempt.api} ${attempt.operation} ${attempt.fingerprint}`];
      if (attempt.key !== undefined) names.unshift(`${attempt.api} ${attempt.operation} key ${attempt.key}`);
      const group =
        names.map((name, at) => joined(open.get(name), attempt, at)).find((found) => found !== undefined) ?? [];
      if (group.length === 0) groups.push(group);
      group.push(attempt);
      for (const name of names) open.set(name, group);
    }
    return groups.map((attempts) => {
      const [first] = attempts as [DraftAttempt];
      return {
        api: first.api,
        operation: first.operation,
        attempts: attempts.map(shown),
        effects: attempts.flatMap(({ effects }) => effects),
      };
    });
  }

  expectExactlyOnce(filter: LedgerFilter = {}): void {
    const { operation, api, count } = this.#checked(filter);
    if (this.dropped() > 0)
      throw new LedgerError(
        `The oldest ${this.dropped()} attempts are no longer kept, so nobody can tell. Let the mock keep more: createMock({ keep }).`,
      );
    const met = this.intents().filter(
      (intent) =>
        (operation === undefined || operation === "*" || matches(operation, intent.operation)) &&
        (api === undefined || api === intent.api),
    );
    const intents = met.filter((intent) => intent.effects.length > 0 || intent.attempts.at(-1)?.outcome === "lost");
    const wrong = intents.filter((intent) => distinctEffects(intent.effects) !== 1);
    const lines = wrong.map((intent) => this.#story(intent));
    if (count !== undefined && intents.length !== count)
      lines.push(`Expected ${count} intents, found ${intents.length}.`);
    if (count === undefined && met.length === 0) lines.push(nothingMet(operation));
    if (lines.length > 0) throw new LedgerError(lines.join("\n\n"));
  }

  #checked(filter: LedgerFilter): LedgerFilter {
    const what = "ledger.expectExactlyOnce()";
    checkMembers(what, filter, ["operation", "api", "count"]);
    const { operation, count } = filter;
    const api = filter.api === undefined ? undefined : this.#catalogue.apiId(filter.api, what);
    if (operation !== undefined) this.#catalogue.checkOperation(operation, api, what);
    checkCount(what, "count", count, 0);
    return { ...filter, ...(api === undefined ? {} : { api }) };
  }

  clear(): void {
    this.#attempts.clear();
  }

  #story(intent: Intent): string {
    const times = distinctEffects(intent.effects);
    const head = `${intent.api} ${intent.operation} was carried out ${times === 0 ? "not at all" : `${times} times`}:`;
    const lines = intent.attempts.map((attempt, at) => {
      const key = attempt.key === undefined ? "no idempotency key" : `key ${attempt.key}`;
      const effects = attempt.effects.map((effect) => `${effect.kind} ${effect.resource}`).join(", ") || "nothing";
      const answer =
        attempt.fault ?? { delivered: "answer delivered", refused: "refused", lost: "answer lost" }[attempt.outcome];
      return `  attempt ${at + 1} (exchange ${attempt.exchange}, at ${attempt.at - this.#start()} ms, ${key}): committed ${effects}; ${answer}`;
    });
    return [head, ...lines].join("\n");
  }
}

function matches(pattern: string, operation: string): boolean {
  return pattern === operation || (pattern.endsWith(".*") && operation.startsWith(pattern.slice(0, -1)));
}

function nothingMet(operation: string | undefined): string {
  const whose = operation === undefined ? "that changes something" : `of ${operation}`;
  return `Nobody sent a request ${whose}, so nothing was carried out once. Say { count: 0 } if that is right.`;
}

/** A ledger expectation that does not hold. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";
}

function shown({ exchange, at, api, operation, key, effects, outcome, fault }: DraftAttempt): Attempt {
  return { exchange, at, api, operation, key, effects, outcome, fault };
}

/** By key always; by equal content only when the attempt before may have been lost on its way. */
function joined(group: DraftAttempt[] | undefined, attempt: DraftAttempt, at: number): DraftAttempt[] | undefined {
  const last = group?.at(-1);
  if (group === undefined || last === undefined) return undefined;
  if (attempt.key !== undefined && at === 0) return group;
  return last.outcome === "lost" ? group : undefined;
}

/** Several effects of one delivery are one carrying out; a second delivery that commits is a second one. */
export function distinctEffects(effects: readonly Effect[]): number {
  return new Set(effects.map((effect) => `${effect.exchange}.${effect.delivery}`)).size;
}
