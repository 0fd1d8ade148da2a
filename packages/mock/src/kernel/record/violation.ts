import type { Issue } from "../request/failure.js";

/** A request that breaks the spec. */
export interface Violation {
  readonly api: string;
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly issues: readonly Issue[];
}

/** Where both sides' breaches of the spec are noted. */
export interface ContractNotes {
  record(violation: Violation): void;
  /** The mock broke the spec itself, or crashed. */
  lied(error: Error): void;
}
