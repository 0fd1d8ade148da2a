// Written by `pnpm run generate` from spec/fluxer.yaml. Do not edit.
export type * from "./resources.js";
export type * from "./schema.js";
