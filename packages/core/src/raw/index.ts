/* For the `./raw` entries of the sibling packages: kept apart, so that nobody else loads openapi-fetch. */
export { createRaw } from "./create-raw.js";
export type * from "./raw-types.js";
