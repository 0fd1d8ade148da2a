import { systemClock } from "#platform";

/** Taking a stack costs a tenth of a call: at most one in so many ms. */
const PAUSE_MS = 1;
let nextAt = 0;

/**
 * Where a call comes from: an error whose stack is read if nobody awaits the call by the time it fails. The stack of what it fails with
 * would end within the client then. `undefined` where the call before was made a moment ago.
 */
export function originOfCall(): Error | undefined {
  const now = systemClock.monotonic();
  if (now < nextAt) return undefined;
  nextAt = now + PAUSE_MS;
  return new Error();
}

/** Goes on with the frames of the caller. */
export function tellOrigin(error: Error, { stack = "" }: Error): void {
  error.stack += stack.slice(stack.indexOf("\n"));
}
