import { createRaw, type RawClient } from "@antiphon/core/internal/raw";
import type { AuralisCloud } from "./client/auralis-cloud.js";
import type { paths } from "./generated/paths.js";

export type * from "./generated/paths.js";
export type * from "@antiphon/core/internal/raw";

/** The API by method and path, typed by its specification, through the client's own pipeline. */
export function raw(client: AuralisCloud): RawClient<paths> {
  return createRaw<paths>(client);
}
