/**
 * How far a world goes beyond what vendors state. `"proposed"`: everything that this project serves. `"observed"` and
 * `"stated"`: a client gets nothing that rests on less than public behaviour, or than the vendor's own documentation.
 */
export type Trust = "stated" | "observed" | "proposed";

/** From the surest to what is ours alone. */
export const trusts = ["stated", "observed", "proposed"] as const;

/** Whether a fact of this label is served; facts without a label are stated. */
export function serves(trust: Trust, label: Trust = "stated"): boolean {
  return trusts.indexOf(label) <= trusts.indexOf(trust);
}

/** Throws `TypeError` for what is no level. */
export function checkTrust(value: unknown): Trust {
  if (trusts.includes(value as Trust)) return value as Trust;
  throw new TypeError(
    `"trust" must be "stated", "observed" or "proposed", got ${JSON.stringify(value) ?? typeof value}.`,
  );
}
