import { ConfigError } from "./errors.js";
import { isPromise } from "./is-promise.js";
import { listenTo } from "./listen-to.js";

/** What a callback says that must answer at once. A promise would be taken for its value: it is refused by name, and listened to. */
export function atOnce<T>(name: string, value: T): T {
  if (!isPromise(value)) return value;
  listenTo(value);
  throw new ConfigError("HOOK_FAILED", `\`${name}\` gave a promise: it must answer at once`);
}

/** A wait in ms that a callback names; what is none counts as 0. */
export function waitAtOnce(name: string, value: unknown): number {
  const said = atOnce(name, value);
  return typeof said === "number" && said > 0 ? said : 0;
}

/** A source of random numbers that is refused where it gives none: waits drawn from `NaN` would be no waits. */
export function checkedRandom(random: () => number): () => number {
  return () => {
    const value = atOnce("random", random());
    if (value >= 0 && value <= 1) return value;
    throw new ConfigError("INVALID_OPTION", "`random` must give numbers from 0 to 1");
  };
}
