import type { Collected } from "../coverage/collected.js";
import { checkMembers } from "../names/check-members.js";
import type { ApiTables, RouteRow } from "../schema/tables.js";

/** What has been exercised of one operation: how often each status and code was answered by the rules of the API. */
export interface OperationCoverage {
  readonly statuses: Readonly<Record<string, number>>;
  readonly codes: Readonly<Record<string, number>>;
  /** Answers that a fault rule forced: they show nothing about the operation. */
  readonly forced: number;
}

/** What of one API was exercised. */
export interface ApiCoverage {
  /** By operation id. */
  readonly operations: Readonly<Record<string, OperationCoverage>>;
  /** Gateway events sent, by name. */
  readonly events: Readonly<Record<string, number>>;
  /** Times the gateway closed with each code. */
  readonly closeCodes: Readonly<Record<string, number>>;
  /** `"players.create 202"`, `"players.create LIMIT_REACHED"`, `"RATE_LIMITED"` (a code that every operation has). */
  readonly missing: readonly string[];
}

/** Coverage of a mock, over all its worlds. */
export interface Coverage {
  /** What was exercised, by API. */
  report(): Readonly<Record<string, ApiCoverage>>;
  /** Throws and names what was never exercised. `except` lists what need not be, in the words of `missing`. Throws `TypeError` for an API that the mock does not have. */
  expectComplete(api: string, options?: { readonly except?: readonly string[] | undefined }): void;
  /** Looks closer from now on, at optional members and values of enums too: in bodies, and in payloads of gateway events. Costs time. */
  collect(): Collected;
  clear(): void;
}

interface Counts {
  readonly statuses: Map<string, number>;
  readonly codes: Map<string, number>;
  forced: number;
}

interface ApiCounts {
  readonly operations: Map<string, Counts>;
  readonly events: Map<string, number>;
  readonly closeCodes: Map<string, number>;
}

export class CoverageBook implements Coverage {
  readonly #apis = new Map<string, ApiCounts>();
  readonly #tables: (api: string) => ApiTables | undefined;
  readonly #apiId: (name: string) => string;
  readonly #collect: () => Collected;
  /** Shown each event with its payload. */
  readonly watchers: Set<(api: string, event: string, payload: unknown) => void> = new Set();

  /** `apiId`: the id of an API by either of its names; throws for others. `collect`: begins to look at what passes. */
  constructor(
    tables: (api: string) => ApiTables | undefined,
    apiId: (name: string) => string,
    collect: () => Collected,
  ) {
    this.#tables = tables;
    this.#apiId = apiId;
    this.#collect = collect;
  }

  answered(api: string, operation: string, status: number, code: string | undefined, forced: boolean): void {
    const { operations } = this.#api(api);
    let counts = operations.get(operation);
    if (counts === undefined)
      operations.set(operation, (counts = { statuses: new Map(), codes: new Map(), forced: 0 }));
    if (forced) counts.forced += 1;
    else {
      count(counts.statuses, String(status));
      if (code !== undefined) count(counts.codes, code);
    }
  }

  observed(api: string, what: "event" | "close", name: string, payload: unknown): void {
    count(what === "event" ? this.#api(api).events : this.#api(api).closeCodes, name);
    if (what === "event") for (const show of this.watchers) show(api, name, payload);
  }

  collect(): Collected {
    return this.#collect();
  }

  report(): Readonly<Record<string, ApiCoverage>> {
    return Object.fromEntries([...this.#apis.keys()].map((api) => [api, this.#reportOf(api)]));
  }

  expectComplete(apiName: string, options: { readonly except?: readonly string[] } = {}): void {
    checkMembers("coverage.expectComplete()", options, ["except"]);
    const api = this.#apiId(apiName);
    const missing = this.#missing(api);
    const except = new Set(options.except);
    const open = missing.filter((name) => !except.has(name));
    const stale = [...except].filter((name) => !missing.includes(name));
    const lines: string[] = [];
    if (open.length > 0) lines.push(`Never exercised of ${api}:`, ...open.map((name) => `  ${name}`));
    if (stale.length > 0) lines.push(`Excepted, but exercised or unknown:`, ...stale.map((name) => `  ${name}`));
    if (lines.length > 0) throw new CoverageError(lines.join("\n"));
  }

  clear(): void {
    this.#apis.clear();
  }

  #api(api: string): ApiCounts {
    let counts = this.#apis.get(api);
    if (counts === undefined)
      this.#apis.set(api, (counts = { operations: new Map(), events: new Map(), closeCodes: new Map() }));
    return counts;
  }

  #reportOf(api: string): ApiCoverage {
    const { operations, events, closeCodes } = this.#api(api);
    const shown = [...operations].map(([id, { statuses, codes, forced }]) => [
      id,
      { statuses: Object.fromEntries(statuses), codes: Object.fromEntries(codes), forced },
    ]);
    return {
      operations: Object.fromEntries(shown) as Record<string, OperationCoverage>,
      events: Object.fromEntries(events),
      closeCodes: Object.fromEntries(closeCodes),
      missing: this.#missing(api),
    };
  }

  #missing(api: string): string[] {
    const routes = this.#tables(api)?.routes ?? [];
    const { operations } = this.#api(api);
    const common = commonCodes(routes);
    const seen = new Set([...operations.values()].flatMap(({ codes }) => [...codes.keys()]));
    const missing = routes.flatMap((route) => {
      const counts = operations.get(route.id);
      const statuses = Object.keys(route.responses).filter((status) => !counts?.statuses.has(status));
      const codes = route.codes.filter((code) => !common.has(code) && !counts?.codes.has(code));
      return [...statuses, ...codes].map((name) => `${route.id} ${name}`);
    });
    return [...missing, ...[...common].filter((code) => !seen.has(code))];
  }
}

/** A coverage expectation that does not hold. */
export class CoverageError extends Error {
  override readonly name = "CoverageError";
}

/** Codes that every operation with a credential has: answered once for the API, they are covered. */
function commonCodes(routes: readonly RouteRow[]): ReadonlySet<string> {
  const guarded = routes.filter((route) => route.auth.length > 0);
  const [first, ...rest] = guarded;
  if (first === undefined || rest.length === 0) return new Set();
  return new Set(first.codes.filter((code) => rest.every((route) => route.codes.includes(code))));
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
