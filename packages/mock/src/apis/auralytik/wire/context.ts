import type { AuralytikOperations } from "../../../generated/auralytik-operations.js";
import type { Context } from "../../../kernel/engine.js";
import type { PartsOf, Services } from "../../../kernel/operation.js";
import type { AnyParts, RequestParts, Reading } from "../../../kernel/request/request-parts.js";
import { Failure } from "../../../kernel/request/failure.js";
import type { KeyRecord } from "../world/records.js";
import type { State } from "../world/state.js";

/** One request on its way through this API; the caller is the API key. */
export type AuralytikContext<Parts extends RequestParts = AnyParts> = Context<State, KeyRecord, Parts>;
export type AuralytikRequest<Id extends keyof AuralytikOperations> = AuralytikContext<PartsOf<AuralytikOperations[Id]>>;

/** A request whose path names something by its id. */
export type WithId = AuralytikContext<Reading<{ readonly path: { readonly id: string } }>>;

/** Services of some operations. */
export type AuralytikServices<Id extends keyof AuralytikOperations> = Pick<
  Services<AuralytikOperations, State, KeyRecord>,
  Id
>;

/** The id that every answer carries, in its body and as `X-Request-Id`. */
export function requestIdOf(context: AuralytikContext): string {
  const known = context.state.requestIds.get(context);
  if (known !== undefined) return known;
  const id = context.world.ids.token("req_", 12);
  context.state.requestIds.set(context, id);
  return id;
}

/** ISO 8601 text of a time in ms. */
export function iso(time: number): string {
  return new Date(time).toISOString();
}

export function isoOrNull(time: number | undefined | null): string | null {
  return time === undefined || time === null ? null : iso(time);
}

export function notFound(what: string, id: string): Failure {
  return new Failure("RESOURCE_NOT_FOUND", { message: `There is no ${what} ${id}.` });
}

/** A body or query that the schema lets through and the rules do not. */
export function invalid(where: "body" | "query", field: string, message: string): Failure {
  const path = field.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  return new Failure("VALIDATION_ERROR", { issues: [{ in: where, path, keyword: "rule", message }] });
}
