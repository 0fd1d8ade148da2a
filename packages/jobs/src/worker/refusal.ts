import { type ApiError, isApiError } from "@antiphon/core";

/** Statuses by which the service refuses what concerns one job. 401 is about the token. */
const REFUSALS: readonly number[] = [400, 403, 404, 409, 422];

/**
 * True when the service itself has refused, which asking again will not change. Pages of proxies, and whatever else does not
 * have the service's error body, say nothing about the job.
 */
export function isRefusal(error: unknown): error is ApiError {
  if (!isApiError(error) || !REFUSALS.includes(error.status)) return false;
  const { body } = error;
  return typeof body === "object" && body !== null && "detail" in body;
}
