import type { Outcome } from "../errors.js";

const KNOWLEDGE: readonly Outcome[] = ["not_sent", "rejected", "unknown", "applied"];

/** What is known after several attempts: one that may have been applied outweighs a later refusal. */
export function joinOutcomes(a: Outcome, b: Outcome): Outcome {
  return KNOWLEDGE.indexOf(a) > KNOWLEDGE.indexOf(b) ? a : b;
}
