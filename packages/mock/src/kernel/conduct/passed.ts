import type { DraftExchange } from "../record/draft-exchange.js";
import type { DraftAttempt } from "../record/ledger.js";
import type { RouteRow } from "../schema/tables.js";
import type { DraftFinding } from "./conduct-book.js";
import type { SignatureFacts } from "./signature-facts.js";

/** A limit that a request took from, as far as conduct is concerned. */
export interface TakenLimit {
  /** Whose, and of what. */
  readonly key: string;
  readonly allowed: boolean;
  readonly remaining: number;
}

/** One exchange that is over, with what the kernel knows of it beside its row. */
export interface Passed {
  readonly row: DraftExchange;
  readonly route: RouteRow | undefined;
  /** Whoever asked, by the secret that says so. */
  readonly credential: string | undefined;
  readonly attempt: DraftAttempt | undefined;
  /** A second one changes nothing, whatever became of the first. */
  readonly repeatable: boolean;
  /** The last limit that the request took from: the one that its answer tells of. */
  readonly limit: TakenLimit | undefined;
  /** Refused since its key had another request. */
  readonly keyReused: boolean;
  /** How the API's requests are signed, where they are. */
  readonly signature: SignatureFacts | undefined;
}

/** An exchange that later ones are held against. */
export interface Known extends Passed {
  /** World time in ms at which the answer left. */
  readonly answeredAt: number;
  /** The newest exchange that had arrived by then: later ones were sent, or at least could be, with the answer in hand. */
  readonly newest: number;
}

/** One rule of conduct over exchanges. */
export interface ExchangeRule {
  passed(exchange: Known, add: (finding: DraftFinding) => void): void;
  clear(): void;
}

/** What every finding about an exchange says of it. */
export function about({ row }: Passed): Pick<DraftFinding, "api" | "operation" | "at"> {
  return { api: row.api, operation: row.operation, at: row.at };
}

/** Whether the client had the answer to `earlier` when it sent `later`. */
export function knew(later: Passed, earlier: Known): boolean {
  return earlier.row.delivered && later.row.index > earlier.newest;
}
