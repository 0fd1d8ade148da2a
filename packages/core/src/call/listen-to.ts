import { isPromise } from "./is-promise.js";

/** For a promise that nobody waits for, as a function of the user's may give one: a rejection of it would end the process. */
export function listenTo(given: unknown, failed: (error: unknown) => void = () => {}): void {
  if (isPromise(given)) given.then(undefined, failed);
}
