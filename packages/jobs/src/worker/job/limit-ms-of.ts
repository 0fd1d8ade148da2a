const DEFAULT_HOURS = 8;

/** How long a job may run, in ms. From a service that errs, its hours may be anything. */
export function limitMsOf({ timeout }: { readonly timeout?: unknown }): number {
  const isGood = typeof timeout === "number" && Number.isFinite(timeout) && timeout > 0;
  return (isGood ? timeout : DEFAULT_HOURS) * 3_600_000;
}
