import { hash } from "../world/random.js";

/** What goes wrong, when and how often. Plain JSON: the admin routes take the same. One effect per rule. */
export interface FaultRule {
  /** Operation id, `"players.*"` for a resource, `"socket"` for WebSocket upgrades. Default: every operation. */
  readonly operation?: string;
  /** Id of the API (`"auralis"`). Default: every API. */
  readonly api?: string;

  /** `"read"`: before the request is looked at. Default `"service"`: after every check, before anything is changed. */
  readonly before?: "read" | "service";
  /** After the change is committed, before the answer leaves: the effect happened, the client cannot know. */
  readonly after?: "commit";

  /** The connection ends without an answer. `refused`, `dns` and `tls` end it before the request is sent. */
  readonly drop?: "connection" | "refused" | "dns" | "tls";
  /** The vendor's error answer of this status, with `code` if given. */
  readonly status?: number;
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** No answer, ever. */
  readonly hang?: true;
  /** The head of the answer arrives; its body stalls, is cut, ends short of its content-length, or drips. */
  readonly body?: "stall" | "cut" | "short" | "drip";
  /** Bytes of the body that arrive before it stalls, is cut or ends. Default 0; `short` defaults to one byte less than all. */
  readonly bodyBytes?: number;
  /** Speed of `drip`. Default 1. */
  readonly bytesPerSecond?: number;
  /** The request is delivered this many times (a proxy that repeats); the client gets the last answer. */
  readonly deliveries?: number;
  /** The connection drops now, the request is carried out this many ms of world time later. */
  readonly commitAfterMs?: number;
  /** The answer is late by this much world time, in ms. Goes with other effects. */
  readonly latencyMs?: number;

  /** Fires this many times, then is spent. Default: until removed. */
  readonly times?: number;
  /** Fires at the nth matching request only, counted from 1. */
  readonly nth?: number;
  /** Fires at every so many matching requests: 3 is the third, the sixth and so on. */
  readonly every?: number;
  /** In force for this long in world time. Default: until removed. */
  readonly forMs?: number;
  /** Fires with this chance, decided by a hash of seed, rule, world, operation and attempt: equal on every face. */
  readonly probability?: number;
}

/** A rule that is in force. */
export interface ActiveFault {
  readonly id: string;
  readonly rule: FaultRule;
  /** How often it fired. */
  readonly fired: number;
}

/** The faults of one world. */
export interface Faults {
  /** Puts a rule in force and returns its id. Throws when the rule contradicts itself. */
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

/** Decides for one world. Never draws from a shared random sequence: the order of requests must not matter. */
export class FaultTable implements Faults {
  readonly #entries: Entry[] = [];
  readonly #seed: number;
  readonly #world: string;
  readonly #operations: (api: string | undefined) => readonly string[];
  readonly #now: () => number;
  #added = 0;

  /** `operations` gives the operation ids of one API, or of all; `now` the world's time. */
  constructor(
    seed: number,
    world: string,
    operations: (api: string | undefined) => readonly string[],
    now: () => number,
  ) {
    this.#operations = operations;
    this.#now = now;
    this.#seed = seed;
    this.#world = world;
  }

  add(rule: FaultRule): string {
    const problem = problemOf(rule) ?? this.#misses(rule);
    if (problem !== undefined) throw new TypeError(`This fault rule ${problem}: ${JSON.stringify(rule)}`);
    const index = (this.#added += 1);
    const until = this.#now() + (rule.forMs ?? Infinity);
    const id = `fault-${index}`;
    const entry: Entry = { id, index, rule: { ...rule }, phase: phaseOf(rule), until, matched: 0, fired: 0 };
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

  /** A rule for an operation that does not exist would never fire, and its test would pass for nothing. */
  #misses({ operation: pattern, api }: FaultRule): string | undefined {
    if (api !== undefined && this.#operations(api).length === 0)
      return `names an API that the mock does not have, "${api}"`;
    if (pattern === undefined || pattern === "*" || pattern === "socket") return undefined;
    const known = this.#operations(api);
    if (known.some((operation) => matches({ operation: pattern }, { api: "", operation, attempt: "" })))
      return undefined;
    const same = known.filter((operation) => operation.startsWith(`${pattern.split(".")[0]}.`));
    const hint = same.length === 0 ? "" : `, but ${[...new Set(same)].join(", ")}`;
    return `names no operation with "${pattern}"${hint}`;
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

const effects = ["drop", "status", "hang", "body", "deliveries", "commitAfterMs"] as const;
const names: ReadonlySet<string> = new Set<keyof FaultRule>([
  "operation",
  "api",
  "before",
  "after",
  "drop",
  "status",
  "code",
  "headers",
  "hang",
  "body",
  "bodyBytes",
  "bytesPerSecond",
  "deliveries",
  "commitAfterMs",
  "latencyMs",
  "times",
  "nth",
  "every",
  "forMs",
  "probability",
]);

function problemOf(rule: FaultRule): string | undefined {
  const unknown = Object.keys(rule).find((name) => !names.has(name));
  if (unknown !== undefined) return `has an unknown member "${unknown}"`;
  const given = effects.filter((effect) => rule[effect] !== undefined);
  if (given.length > 1) return `has more than one effect (${given.join(", ")})`;
  if (given.length === 0 && rule.latencyMs === undefined) return "has no effect";
  if (rule.before !== undefined && rule.after !== undefined) return "is both before and after";
  if (rule.after !== undefined && rule.after !== "commit") return 'knows only after: "commit"';
  if (rule.before !== undefined && rule.before !== "read" && rule.before !== "service")
    return 'knows only before: "read" or "service"';
  if (rule.after !== undefined && rule.drop !== undefined && rule.drop !== "connection")
    return `cannot be after a ${rule.drop} failure`;
  if (rule.after !== undefined && (rule.deliveries !== undefined || rule.commitAfterMs !== undefined))
    return "decides before the commit";
  if (rule.drop !== undefined && !["connection", "refused", "dns", "tls"].includes(rule.drop))
    return `cannot drop "${rule.drop}"`;
  if (rule.body !== undefined && !["stall", "cut", "short", "drip"].includes(rule.body))
    return `cannot do "${rule.body}" to a body`;
  if (rule.status !== undefined && !(Number.isInteger(rule.status) && rule.status >= 200 && rule.status <= 599))
    return "needs a status from 200 to 599";
  if (rule.code !== undefined && rule.status === undefined) return "needs a status beside its code";
  if (rule.every !== undefined && !(Number.isInteger(rule.every) && rule.every >= 1))
    return "needs a whole number from 1 on for every";
  if (rule.forMs !== undefined && !(rule.forMs > 0)) return "needs a time above 0 for forMs";
  if (rule.probability !== undefined && !(rule.probability >= 0 && rule.probability <= 1))
    return "needs a probability from 0 to 1";
  return undefined;
}
