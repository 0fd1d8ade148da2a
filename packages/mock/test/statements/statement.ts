import { readFileSync } from "node:fs";

/** What a vendor's page, or public behaviour, says: requests, and the answers they must get. `spec/README.md` explains the form. */
export interface Statement {
  readonly says: string;
  readonly label: "stated" | "observed" | "proposed";
  /** `jobs.md:34` or `jobs.md:34,40-42` are lines of the collected facts; `vendor page` has no such line. */
  readonly source: string;
  /** What in the specification says the same: `operation jobs.submit`, `member Job.timeout`, `code RATE_LIMITED`, `event READY`. */
  readonly facts: readonly string[];
  readonly steps: readonly Step[];
}

export type Step = HttpStep | WorldStep | DocumentStep | GatewayStep;

export interface HttpStep {
  /** `GET /jobs?user_id=${userId}`, below the API's base URL; or a whole URL. */
  readonly send: string;
  /** Names a row of `credentials`; nothing without it. */
  readonly as?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  /** A part with a file name is a file. */
  readonly parts?: readonly { readonly name: string; readonly file?: string; readonly content: string }[];
  readonly text?: string;
  /** A body of so many zeros. */
  readonly bytes?: number;
  /** What the signature covers; the path alone is right. */
  readonly signed?: "path and query";
  /** Sent so often; each answer must be the expected one. */
  readonly times?: number;
  readonly expect: ExpectedAnswer;
  /** Variable to path in the answer's body: `job_id`, `jobs.0.id`; `url?code` is a parameter of that address's query. */
  readonly keep?: Readonly<Record<string, string>>;
}

export interface ExpectedAnswer {
  readonly status: number;
  /** Lower-case names; `null` is a header that must not be there. */
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** A call of the mock's own routes, which no vendor has: time, forced answers, settings. */
export interface WorldStep {
  readonly world: string;
  readonly json?: unknown;
  readonly keep?: Readonly<Record<string, string>>;
}

/** A member of the published document. */
export interface DocumentStep {
  readonly document: string;
  readonly is: unknown;
}

/** One connection to the gateway; `open` ends the one before. */
export interface GatewayStep {
  readonly gateway: "open" | "send" | "receive" | "closed" | "drop";
  readonly query?: string;
  readonly frame?: unknown;
  readonly text?: string;
  readonly code?: number;
}

export interface StatementFile {
  /** As the mock's line and `createMock` name it. */
  readonly api: "auralis" | "auralisCloud" | "auralytik" | "astral" | "fluxer";
  readonly document: string;
  readonly credentials: Readonly<Record<string, Readonly<Record<string, string>> & { readonly sign?: string }>>;
  readonly statements: readonly Statement[];
  /** The lines of the collected facts that no statement can say. */
  readonly lines: Lines;
}

export interface Lines {
  /** How many lines the collected facts have. */
  readonly count: number;
  /** Shown by another test of ours: a client's duty, an algorithm, something that only time or many callers show. */
  readonly elsewhere: readonly { readonly lines: string; readonly says: string; readonly tests: readonly string[] }[];
  /** No fact that a test could show, and why. */
  readonly untold: readonly { readonly lines: string; readonly why: string }[];
}

/** The numbers of `34,40-42`. */
export function lineNumbers(lines: string): readonly number[] {
  return lines.split(",").flatMap((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** The lines that a statement shows; none for what a vendor's page says and the collected facts do not. */
export function citedLines({ source }: Statement): readonly number[] {
  const [, lines] = /^\w+\.md:(.+)$/.exec(source) ?? [];
  return lines === undefined ? [] : lineNumbers(lines);
}

export function readStatements(name: string): StatementFile {
  const file = new URL(`../../../../spec/vectors/statements/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as StatementFile;
}
