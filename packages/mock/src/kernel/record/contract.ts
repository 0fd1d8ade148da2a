import type { Catalogue } from "../names/catalogue.js";
import { checkCount } from "../names/check-count.js";
import { checkMembers } from "../names/check-members.js";
import type { ContractNotes, Violation } from "./violation.js";
import { Recent, type Remembered } from "./recent.js";
import { describeIssue } from "../schema/validator.js";
import { pathOf } from "../request/path-of.js";

/** Which violation is meant; members that are absent fit any. */
export interface ViolationPattern {
  readonly api?: string | undefined;
  readonly operation?: string | undefined;
  /** Keyword of one of its issues: `"maxLength"`, `"required"`, `"route"`; `"unknown"` for a member that the spec does not know. */
  readonly keyword?: string | undefined;
  /** Path of one of its issues: `"embeds.0.title"`. */
  readonly path?: string | undefined;
  /** How many; default 1. */
  readonly times?: number | undefined;
}

/** Both sides keep to the spec: invalid requests are recorded, and the mock's own mistakes throw. */
export interface Contract {
  violations(): readonly Violation[];
  /** Consumes an intended violation, already made or still to come, so that `assertClean()` passes. Throws `TypeError` when misspelt. */
  expect(pattern: ViolationPattern): void;
  /** Throws when a request was invalid and not expected, an expected one never came, or the mock itself lied. */
  assertClean(): void;
}

interface Recorded extends Remembered {
  readonly violation: Violation;
  expected: boolean;
}

interface Expectation {
  readonly pattern: ViolationPattern;
  left: number;
}

/** About what a violation takes, and each thing that is wrong with the request. */
const violationBytes = 256;
const issueBytes = 256;
/** Expectations that may wait for their requests: each one is asked at each violation. */
const mostExpectations = 1000;

export class ContractBook implements Contract, ContractNotes {
  readonly #violations: Recent<Recorded>;
  readonly #catalogue: Catalogue;
  #expectations: Expectation[] = [];
  /** The first one: it is what `assertClean` throws. */
  #lie: Error | undefined;
  /** Unexpected ones that are no longer kept: dirty all the same. */
  #forgotten = 0;

  constructor(keep: number, catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#violations = new Recent(keep, ({ expected }) => {
      if (!expected) this.#forgotten += 1;
    });
  }

  violations(): readonly Violation[] {
    return this.#violations.items.map(({ violation }) => violation);
  }

  record(violation: Violation): void {
    const expectation = this.#expectations.find(({ pattern }) => fits(pattern, violation));
    if (expectation !== undefined && (expectation.left -= 1) === 0)
      this.#expectations.splice(this.#expectations.indexOf(expectation), 1);
    const bytes = violationBytes + violation.url.length + violation.issues.length * issueBytes;
    this.#violations.push({ violation, expected: expectation !== undefined, bytes });
  }

  /** The mock broke the spec itself, or crashed. */
  lied(error: Error): void {
    this.#lie ??= error;
  }

  expect(given: ViolationPattern): void {
    const pattern = this.#checked(given);
    let left = pattern.times ?? 1;
    for (const entry of this.#violations.items) {
      if (left === 0) break;
      if (entry.expected || !fits(pattern, entry.violation)) continue;
      entry.expected = true;
      left -= 1;
    }
    if (left === 0) return;
    if (this.#expectations.length >= mostExpectations)
      throw new RangeError(
        `${mostExpectations} expectations wait for invalid requests already; clear the contract first.`,
      );
    this.#expectations.push({ pattern, left });
  }

  #checked(pattern: ViolationPattern): ViolationPattern {
    const what = "contract.expect()";
    checkMembers(what, pattern, ["api", "operation", "keyword", "path", "times"]);
    const { operation, times } = pattern;
    const api = pattern.api === undefined ? undefined : this.#catalogue.apiId(pattern.api, what);
    if (operation !== undefined && !operation.startsWith("gateway.op"))
      this.#catalogue.checkOperation(operation, api, what);
    checkCount(what, "times", times, 1);
    return { ...pattern, ...(api === undefined ? {} : { api }) };
  }

  assertClean(): void {
    if (this.#lie !== undefined) throw this.#lie;
    const lines = this.#violations.items
      .filter(({ expected }) => !expected)
      .map(({ violation }) => describe(violation));
    lines.push(
      ...this.#expectations.map(
        ({ pattern, left }) => `expected ${left} more invalid request like ${JSON.stringify(pattern)}`,
      ),
    );
    if (this.#forgotten > 0) lines.unshift(`${this.#forgotten} older invalid requests, which are no longer kept`);
    if (lines.length > 0) throw new ContractError(lines.join("\n"));
  }

  /** About how many bytes it holds. */
  get weight(): number {
    return this.#violations.bytes;
  }

  clear(): void {
    this.#violations.clear();
    this.#expectations = [];
    this.#lie = undefined;
    this.#forgotten = 0;
  }
}

/** Requests that broke the spec and were not expected to. */
export class ContractError extends Error {
  override readonly name = "ContractError";
}

/** The mock answered what the spec does not allow, or crashed: a defect of the mock, never of the client. */
export class MockDefect extends Error {
  override readonly name = "MockDefect";
}

function describe({ api, operation, method, url, issues }: Violation): string {
  const lines = issues.map((issue) => `  ${issue.in} ${describeIssue(issue)} (${issue.keyword})`);
  return [`${api} ${operation ?? "no operation"}: ${method} ${pathOf(url)} is not a valid request`, ...lines].join(
    "\n",
  );
}

function fits(pattern: ViolationPattern, violation: Violation): boolean {
  if (pattern.api !== undefined && pattern.api !== violation.api) return false;
  if (pattern.operation !== undefined && pattern.operation !== violation.operation) return false;
  return (
    (pattern.keyword === undefined && pattern.path === undefined) ||
    violation.issues.some(
      (issue) =>
        (pattern.keyword === undefined || pattern.keyword === issue.keyword) &&
        (pattern.path === undefined || pattern.path === issue.path.join(".")),
    )
  );
}
