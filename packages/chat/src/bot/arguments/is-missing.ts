import { isApiError } from "@antiphon/core";

/** For a look-up that failed: `undefined` where the platform says that there is no such thing. Throws any other failure. */
export function isMissing(error: unknown): undefined {
  if (isApiError(error) && (error.status === 404 || error.status === 403)) return undefined;
  throw error;
}
