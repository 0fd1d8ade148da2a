import { checkEventMembers, checkEventName } from "../../gateway/event-names.js";
import { checkCount } from "../../kernel/names/check-count.js";
import { checkMembers } from "../../kernel/names/check-members.js";
import type { Catalogue } from "../../kernel/names/catalogue.js";

/** What somebody outside waits for: calls of an operation, or events. Plain JSON. */
export interface Awaited {
  /** Operation id, or `"messages.*"`. */
  readonly operation?: string | undefined;
  /** Event of a chat platform. */
  readonly event?: string | undefined;
  /** The API by either of its names. Default: any. */
  readonly api?: string | undefined;
  /** Members that the row, or the event's payload, has with these values. Bodies of rows are compared as the JSON that they are. */
  readonly where?: Readonly<Record<string, unknown>> | undefined;
  /** How many must have come. Default 1. */
  readonly times?: number | undefined;
  /** Longest wait in ms of real time, at most ten minutes. Default 1500: a bot on the same machine answers in milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** Place in the world's order after which they count. Default 0: from the start. */
  readonly since?: number | undefined;
}

/** What is waited for, checked and complete. */
export interface Wanted {
  readonly what: { readonly operation: string } | { readonly event: string };
  /** Id of the API. */
  readonly api: string | undefined;
  readonly where: Readonly<Record<string, unknown>>;
  readonly times: number;
  readonly timeoutMs: number;
  readonly since: number | undefined;
}

const members = ["operation", "event", "api", "where", "times", "timeoutMs", "since"];
const longestMs = 600_000;

/** Members of an exchange that `where` may ask for. */
const rowMembers = [
  "index", "at", "method", "url", "status", "code", "fault", "delivered", "effects", "issues", "operation", "api",
  "requestHeaders", "requestBody", "responseHeaders", "responseBody",
] as const; // prettier-ignore

/** Throws `TypeError` for what is misspelt, beyond its bounds, or could never come. */
export function checkAwaited(what: string, given: Awaited, catalogue: Catalogue): Wanted {
  checkMembers(what, given, members);
  const { operation, event, where = {}, times = 1, timeoutMs = 1500, since } = given;
  if ((operation === undefined) === (event === undefined))
    throw new TypeError(`${what} takes either "operation" or "event".`);
  const api = given.api === undefined ? undefined : catalogue.apiId(given.api, what);
  checkCount(what, "times", times, 1);
  checkCount(what, "since", since, 0);
  if (!(timeoutMs >= 0 && timeoutMs <= longestMs))
    throw new TypeError(`${what} takes "timeoutMs" from 0 to ${longestMs}, got ${String(timeoutMs)}.`);
  const rest = { api, where, times, timeoutMs, since };
  if (operation !== undefined) {
    if (operation === "socket")
      throw new TypeError(`${what} takes the id of an operation; sockets are in the journal.`);
    catalogue.checkOperation(operation, api, what);
    checkMembers(`"where" of ${what}`, where, rowMembers);
    return { what: { operation }, ...rest };
  }
  checkEventName(event, api, what);
  checkMembers(`"where" of ${what}`, where, Object.keys(where));
  checkEventMembers(Object.keys(where), event as string, api, `"where" of ${what}`);
  return { what: { event: event as string }, ...rest };
}
