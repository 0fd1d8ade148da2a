import { ApiError } from "../call/errors.js";
import type { MaybePromise } from "../call/maybe-promise.js";

/** A presigned link, or how to get one; only a function can renew it. */
export type Link = string | (() => MaybePromise<string>);

/** Statuses by which stores say that a link has run out. */
const EXPIRED: readonly number[] = [401, 403, 410];

/** A link that is asked for when it is first needed, and once more when it turns out to have expired. */
export interface LinkHolder {
  get(): MaybePromise<string>;
  /** Whether the failure means that a new link is worth a try; then `get()` asks for one. */
  renew(error: unknown): boolean;
  /** The link worked: it may be renewed again when it runs out later. */
  worked(): void;
}

export function holdLink(link: Link): LinkHolder {
  let current = typeof link === "string" ? link : undefined;
  let isNew = false;
  return {
    async get() {
      current ??= await (link as () => MaybePromise<string>)();
      return current;
    },
    renew(error) {
      const expired = error instanceof ApiError && EXPIRED.includes(error.status);
      if (!expired || isNew || typeof link === "string") return false;
      isNew = true;
      current = undefined;
      return true;
    },
    worked() {
      isNew = false;
    },
  };
}
