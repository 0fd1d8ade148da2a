import { createRaw, type RawClient } from "@antiphon/core/internal/raw";
import type { Astral } from "./astral.js";
import * as operations from "./generated/astral/operations.js";
import type { paths } from "./generated/astral/paths.js";

export type { paths as AstralPaths } from "./generated/astral/paths.js";

/** Astral by method and path, typed by its specification, through the client's own pipeline. */
export function rawAstral(client: Astral): RawClient<paths> {
  const { api: _, ...all } = operations;
  return createRaw<paths>(client, Object.values(all));
}
