/** `Date` with a present of its own. Dates made before, or by others, are instances of it as well. */
export function virtualDate(Real: DateConstructor, now: () => number): DateConstructor {
  return new Proxy(Real, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new Real(now()).toString(),
    get(target, name, receiver) {
      return name === "now" ? () => now() : (Reflect.get(target, name, receiver) as unknown);
    },
  });
}
