/** What a test can change by `mock.lab.configure()`. */
export interface LabSettings {
  /** Life of tokens from `tokens.create`, in ms. */
  tokenLifetimeMs: number;
  /** How far a signature's timestamp may be off, in seconds. */
  signatureToleranceS: number;
  /** Life of a presigned link, in ms. */
  linkLifetimeMs: number;
  /** Whether presigned links take ranges; else they answer 200 with everything. */
  ranges: boolean;
  /** How long `orders.create` works before it answers, in ms of world time. */
  orderDelayMs: number;
  /** Orders that can still be made; then `OUT_OF_STOCK`. */
  stock: number;
  /** What `retry-after` says while an export runs, in seconds; `null` for no header. */
  pollAfterS: number | null;
  /** How `events.list` misbehaves: an empty page in the middle, more without a cursor, or the same cursor again. */
  cursor: "sound" | "empty-page" | "missing" | "repeated";
  /** Drops a leaky bucket holds, and how many it loses a second. */
  leakyCapacity: number;
  leakyPerSecond: number;
  /** Calls of all leaky routes together within a second. */
  globalPerSecond: number;
}

export const defaultSettings: Readonly<LabSettings> = {
  tokenLifetimeMs: 600_000,
  signatureToleranceS: 300,
  linkLifetimeMs: 60_000,
  ranges: true,
  orderDelayMs: 0,
  stock: Infinity,
  pollAfterS: 2,
  cursor: "sound",
  leakyCapacity: 4,
  leakyPerSecond: 2,
  globalPerSecond: 20,
};
