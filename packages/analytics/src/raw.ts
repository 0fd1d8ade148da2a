import { createRaw, type RawClient } from "@antiphon/core/internal/raw";
import type { Auralytik } from "./auralytik.js";
import * as operations from "./generated/operations.js";
import type { paths } from "./generated/paths.js";

/** The API by method and path, typed by the spec, through the client's own pipeline: signed and retried alike. */
export function raw(auralytik: Auralytik): RawClient<paths> {
  const { api: _, ...table } = operations;
  return createRaw<paths>(auralytik, Object.values(table));
}
