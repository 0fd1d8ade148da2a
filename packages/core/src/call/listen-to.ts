import { isPromise } from "./is-promise.js";

/** For what a user's function gives and nobody waits for: a rejection of it would end the process. */
export function listenTo(given: unknown): void {
  if (isPromise(given)) given.then(undefined, () => {});
}
