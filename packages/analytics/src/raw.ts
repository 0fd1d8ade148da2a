import { createRaw, type RawClient } from "@antiphon/core/internal/raw";
import type { Auralytik } from "./client/auralytik.js";
import type { paths } from "./generated/paths.js";

export type * from "./generated/paths.js";
export type * from "@antiphon/core/internal/raw";

/** The API by method and path, typed by the spec, through the client's own pipeline: signed and retried alike. */
export function raw(auralytik: Auralytik): RawClient<paths> {
  return createRaw<paths>(auralytik);
}
