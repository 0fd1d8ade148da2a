import { type ApiError, isApiError } from "@antiphon/core";

/** Statuses by which the service refuses what concerns one job. 401 is about the token. */
const REFUSALS: readonly number[] = [400, 403, 404, 409, 422];

/** What a web framework says of a route or a header that it does not know, before anybody has looked for the job. */
const SAYS_NOTHING =
  /^(bad request|forbidden|not authenticated|not found|conflict|unprocessable (entity|content))\.?$/i;

/**
 * True when the service itself has refused, which asking again will not change. Pages of proxies, whatever else does not have
 * the service's error body, and the bare name of a status (an older version without the route) say nothing about the job.
 */
export function isRefusal(error: unknown): error is ApiError {
  if (!isApiError(error) || !REFUSALS.includes(error.status)) return false;
  const detail = detailOf(error);
  return detail !== undefined && !(typeof detail === "string" && SAYS_NOTHING.test(detail));
}

/** True when the service itself does not know the token. A proxy that wants a login says nothing about it. */
export function isUnauthorized(error: unknown): boolean {
  return isApiError(error, "UNAUTHORIZED") && detailOf(error) !== undefined;
}

function detailOf({ body }: ApiError): unknown {
  return typeof body === "object" && body !== null && "detail" in body ? body.detail : undefined;
}
