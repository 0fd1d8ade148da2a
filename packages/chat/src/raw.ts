import { createRaw, type RawClient } from "@antiphon/core/internal/raw";
import type { Astral } from "./astral.js";
import type { Fluxer } from "./fluxer.js";
import * as astralOperations from "./generated/astral/operations.js";
import type { paths as AstralPaths } from "./generated/astral/paths.js";
import * as fluxerOperations from "./generated/fluxer/operations.js";
import type { paths as FluxerPaths } from "./generated/fluxer/paths.js";

export type { paths as AstralPaths } from "./generated/astral/paths.js";
export type { paths as FluxerPaths } from "./generated/fluxer/paths.js";

/** Astral by method and path, typed by its specification, through the client's own pipeline. */
export function rawAstral(client: Astral): RawClient<AstralPaths> {
  const { api: _, ...all } = astralOperations;
  return createRaw<AstralPaths>(client, Object.values(all));
}

/** Fluxer by method and path, typed by its specification, through the client's own pipeline. */
export function rawFluxer(client: Fluxer): RawClient<FluxerPaths> {
  const { api: _, ...all } = fluxerOperations;
  return createRaw<FluxerPaths>(client, Object.values(all));
}
