/** What an account has used since the world began, counted when it happens: a journal keeps only so many rows. */
export interface Metered {
  /** By billing period: `"2026-03"`. */
  readonly periods: Map<string, MeteredPeriod>;
  /** The newest calls and attempts one by one, oldest first. */
  readonly entries: MeteredEntry[];
}

export interface MeteredPeriod {
  calls: number;
  /** Attempts to deliver a webhook's event. */
  webhooks: number;
  /** Of the files that were registered in this period. */
  storedBytes: number;
  readonly byKey: Map<string, { calls: number; lastUsedAt: string }>;
}

export interface MeteredEntry {
  readonly id: string;
  readonly keyId: string | null;
  readonly method: string;
  readonly path: string;
  status: number | null;
  readonly category: "calls" | "webhooks" | "storage";
  readonly quantity: number;
  readonly timestamp: string;
}

export function createMetered(): Metered {
  return { periods: new Map(), entries: [] };
}
