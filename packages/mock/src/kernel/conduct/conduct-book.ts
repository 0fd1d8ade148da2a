import { checkCount } from "../names/check-count.js";
import { checkMembers } from "../names/check-members.js";
import type { Catalogue } from "../names/catalogue.js";
import { didYouMean } from "../names/nearest.js";
import { rowOf, type DraftExchange } from "../record/draft-exchange.js";
import { Recent, type Remembered } from "../record/recent.js";
import { describeFinding } from "./describe-finding.js";
import { findingKinds, type Evidence, type Finding, type FindingKind } from "./finding.js";

/** Which finding is meant; members that are absent fit any. */
export interface FindingPattern {
  readonly kind?: FindingKind | undefined;
  readonly api?: string | undefined;
  /** Operation id, or `"socket"` for gateways. */
  readonly operation?: string | undefined;
  /** How many; default: as many as come, at least one. */
  readonly times?: number | undefined;
}

/** What clients did that a platform would punish. */
export interface Conduct {
  /** Every finding, expected ones too, oldest first; the newest thousand, or as many as the mock keeps rows. */
  report(): readonly Finding[];
  /** A page for people, the first of each kind and operation in full; empty when nothing was found that is not expected. */
  text(): string;
  /** An intended finding, already made or still to come, so that `assertClean()` passes. Throws `TypeError` when misspelt. */
  expect(pattern?: FindingPattern): void;
  /** Throws `ConductError` when something was found that was not expected, or an expected one never came. */
  assertClean(): void;
}

/** A finding while rows are still written: an exchange becomes text when somebody looks. */
export type DraftEvidence = DraftExchange | Extract<Evidence, { readonly row: "frame" }>;
type Drafted<One> = One extends Finding
  ? Omit<One, "evidence"> & { readonly evidence: readonly DraftEvidence[] }
  : never;
export type DraftFinding = Drafted<Finding>;

interface Recorded extends Remembered {
  readonly finding: DraftFinding;
  expected: boolean;
}

interface Expectation {
  readonly pattern: FindingPattern;
  met: number;
}

const mostFindings = 1000;

export class ConductBook implements Conduct {
  readonly #found: Recent<Recorded>;
  readonly #catalogue: Catalogue;
  readonly #start: () => number;
  #expectations: Expectation[] = [];
  /** Unexpected ones that are no longer kept: bad conduct all the same. */
  #forgotten = 0;

  /** `start`: world time that texts are relative to. */
  constructor(start: () => number, keep: number, catalogue: Catalogue) {
    this.#start = start;
    this.#catalogue = catalogue;
    this.#found = new Recent(Math.min(keep, mostFindings), ({ expected }) => {
      if (!expected) this.#forgotten += 1;
    });
  }

  add(finding: DraftFinding): void {
    const expectation = this.#expectations.find((each) => isOpen(each) && fits(each.pattern, finding));
    if (expectation !== undefined) expectation.met += 1;
    this.#found.push({ finding, expected: expectation !== undefined, bytes: 0 });
  }

  report(): readonly Finding[] {
    return this.#found.items.map(({ finding }) => shown(finding));
  }

  text(): string {
    const lines = this.#grouped().flatMap(([first, ...more]) => {
      const text = describeFinding(shown(first), this.#start());
      return more.length === 0 ? [text] : [text, `  and ${more.length} more of ${first.operation ?? "no operation"}`];
    });
    const missing = this.#expectations.filter(({ pattern, met }) => met < (pattern.times ?? 1));
    lines.push(
      ...missing.map(
        ({ pattern, met }) => `expected ${(pattern.times ?? 1) - met} more like ${JSON.stringify(pattern)}`,
      ),
    );
    if (this.#forgotten > 0) lines.unshift(`${this.#forgotten} older findings, which are no longer kept`);
    return lines.join("\n");
  }

  expect(given: FindingPattern = {}): void {
    const pattern = this.#checked(given);
    const expectation: Expectation = { pattern, met: 0 };
    for (const entry of this.#found.items) {
      if (entry.expected || !isOpen(expectation) || !fits(pattern, entry.finding)) continue;
      entry.expected = true;
      expectation.met += 1;
    }
    this.#expectations.push(expectation);
  }

  assertClean(): void {
    const text = this.text();
    if (text !== "") throw new ConductError(text);
  }

  clear(): void {
    this.#found.clear();
    this.#expectations = [];
    this.#forgotten = 0;
  }

  /** Those that nobody expected, by kind and operation. */
  #grouped(): readonly (readonly [DraftFinding, ...DraftFinding[]])[] {
    const groups = new Map<string, [DraftFinding, ...DraftFinding[]]>();
    for (const { finding, expected } of this.#found.items) {
      if (expected) continue;
      const name = `${finding.kind} ${finding.api} ${finding.operation}`;
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [finding]);
      else group.push(finding);
    }
    return [...groups.values()];
  }

  #checked(pattern: FindingPattern): FindingPattern {
    const what = "conduct.expect()";
    checkMembers(what, pattern, ["kind", "api", "operation", "times"]);
    const { kind, operation, times } = pattern;
    if (kind !== undefined && !Object.hasOwn(findingKinds, kind))
      throw new TypeError(`${what} knows no finding "${kind}"${didYouMean(kind, Object.keys(findingKinds))}`);
    const api = pattern.api === undefined ? undefined : this.#catalogue.apiId(pattern.api, what);
    if (operation !== undefined) this.#catalogue.checkOperation(operation, api, what);
    checkCount(what, "times", times, 1);
    return { ...pattern, ...(api === undefined ? {} : { api }) };
  }
}

/** Clients did what a platform would punish, and nobody expected it. */
export class ConductError extends Error {
  override readonly name = "ConductError";
}

function isOpen({ pattern, met }: Expectation): boolean {
  return pattern.times === undefined || met < pattern.times;
}

function fits({ kind, api, operation }: FindingPattern, finding: DraftFinding): boolean {
  return (
    (kind === undefined || kind === finding.kind) &&
    (api === undefined || api === finding.api) &&
    (operation === undefined || operation === finding.operation)
  );
}

function shown(finding: DraftFinding): Finding {
  const evidence = finding.evidence.map((row): Evidence => {
    if ("row" in row) return row;
    const { bases: _, order: __, ...exchange } = rowOf(row);
    return { row: "exchange", exchange };
  });
  return { ...finding, evidence };
}
