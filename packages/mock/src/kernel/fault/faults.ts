import type { FaultRule } from "./fault-rule.js";
import type { Catalogue } from "../names/catalogue.js";
import { hash } from "../world/random.js";
import { checkRule } from "./check-rule.js";

/** A rule that is in force. */
export interface ActiveFault {
  readonly id: string;
  readonly rule: FaultRule;
  /** How often it fired. */
  readonly fired: number;
}

/** The faults of one world. */
export interface Faults {
  /** Puts a rule in force and returns its id. Throws `TypeError` when it is misspelt, contradicts itself or is out of bounds. */
  add(rule: FaultRule): string;
  remove(id: string): boolean;
  clear(): void;
  list(): readonly ActiveFault[];
}

/** Moments at which the engine asks for a fault, in order. */
export type FaultPhase = "connect" | "read" | "service" | "commit" | "body";

export interface FaultSubject {
  readonly api: string;
  readonly operation: string;
  /** Tells the attempts of one request apart, in whatever order requests arrive. */
  readonly attempt: string;
}

interface Entry {
  readonly id: string;
  readonly index: number;
  readonly rule: FaultRule;
  readonly phase: FaultPhase;
  /** World time in ms. */
  readonly until: number;
  matched: number;
  fired: number;
}

/** Each request is held against every rule. */
const mostRules = 1000;

/** Decides for one world. Never draws from a shared random sequence: the order of requests must not matter. */
export class FaultTable implements Faults {
  readonly #entries: Entry[] = [];
  readonly #seed: number;
  readonly #world: string;
  readonly #catalogue: Catalogue;
  readonly #now: () => number;
  #added = 0;

  /** `now`: the world's time. */
  constructor(seed: number, world: string, catalogue: Catalogue, now: () => number) {
    this.#catalogue = catalogue;
    this.#now = now;
    this.#seed = seed;
    this.#world = world;
  }

  add(given: FaultRule): string {
    if (this.#entries.length >= mostRules)
      throw new RangeError(`There are ${mostRules} fault rules already; clear() or remove() some.`);
    const rule = checkRule(given, this.#catalogue);
    const index = (this.#added += 1);
    const until = this.#now() + (rule.forMs ?? Infinity);
    const id = `fault-${index}`;
    const entry: Entry = { id, index, rule, phase: phaseOf(rule), until, matched: 0, fired: 0 };
    this.#entries.push(entry);
    return entry.id;
  }

  remove(id: string): boolean {
    const at = this.#entries.findIndex((entry) => entry.id === id);
    if (at >= 0) this.#entries.splice(at, 1);
    return at >= 0;
  }

  clear(): void {
    this.#entries.length = 0;
  }

  /** Forgets everything, ids included. */
  reset(): void {
    this.clear();
    this.#added = 0;
  }

  list(): readonly ActiveFault[] {
    return this.#entries.map(({ id, rule, fired }) => ({ id, rule, fired }));
  }

  get any(): boolean {
    return this.#entries.length > 0;
  }

  /** The first rule of the phase that fires for the request. */
  decide(phase: FaultPhase, subject: FaultSubject): ActiveFault | undefined {
    for (const entry of this.#entries) {
      if (entry.phase !== phase || !matches(entry.rule, subject) || this.#now() >= entry.until) continue;
      entry.matched += 1;
      if (!this.#fires(entry, subject)) continue;
      entry.fired += 1;
      return { id: entry.id, rule: entry.rule, fired: entry.fired };
    }
    return undefined;
  }

  #fires(entry: Entry, subject: FaultSubject): boolean {
    const { times, nth, every, probability } = entry.rule;
    if (times !== undefined && entry.fired >= times) return false;
    if (nth !== undefined && entry.matched !== nth) return false;
    if (every !== undefined && entry.matched % every !== 0) return false;
    if (probability === undefined) return true;
    return (
      hash(`${entry.index}|${this.#world}|${subject.operation}|${subject.attempt}`, this.#seed) / 2 ** 32 < probability
    );
  }
}

function matches(rule: FaultRule, { api, operation }: FaultSubject): boolean {
  if (rule.api !== undefined && rule.api !== api) return false;
  const pattern = rule.operation ?? "*";
  if (pattern === operation) return true;
  if (operation === "socket") return false;
  return pattern === "*" || (pattern.endsWith(".*") && operation.startsWith(pattern.slice(0, -1)));
}

function phaseOf(rule: FaultRule): FaultPhase {
  if (rule.drop !== undefined && rule.drop !== "connection") return "connect";
  if (rule.body !== undefined) return "body";
  if (rule.after === "commit") return "commit";
  if (rule.deliveries !== undefined || rule.commitAfterMs !== undefined) return "read"; // decided by the network, not by us
  return rule.before ?? "service";
}
