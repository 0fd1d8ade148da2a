import { createRaw, type RawClient } from "@antiphon/core/internal/raw";
import type { Astral } from "./rest/astral.js";
import type { Fluxer } from "./rest/fluxer.js";
import type { paths as AstralPaths } from "./generated/astral/paths.js";
import type { paths as FluxerPaths } from "./generated/fluxer/paths.js";

export type { operations as AstralOperations, paths as AstralPaths } from "./generated/astral/paths.js";
export type { operations as FluxerOperations, paths as FluxerPaths } from "./generated/fluxer/paths.js";
export type * from "@antiphon/core/internal/raw";

/** Astral by method and path, typed by its specification, through the client's own pipeline. */
export function rawAstral(client: Astral): RawClient<AstralPaths> {
  return createRaw<AstralPaths>(client);
}

/** Fluxer by method and path, typed by its specification, through the client's own pipeline. */
export function rawFluxer(client: Fluxer): RawClient<FluxerPaths> {
  return createRaw<FluxerPaths>(client);
}
