import type { MaybePromise } from "./maybe-promise.js";

/** Whether there is something to wait for: a value at once needs no turn of the microtask queue. */
export function isPromise<T>(value: MaybePromise<T>): value is Promise<T> {
  return typeof (value as Promise<T> | undefined)?.then === "function";
}
