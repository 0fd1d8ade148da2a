/** Structurally the clients' `Clock`; `wait` timers drive the automatic clock, `background` ones never do. */
export interface WorldClock {
  now(): number;
  monotonic(): number;
  timer(run: () => void, ms: number, kind: "wait" | "guard" | "background"): () => void;
}
