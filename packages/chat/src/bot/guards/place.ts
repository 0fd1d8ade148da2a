/** Where a command can be used: what its context is sure to have. */
export type Place = "guild" | "direct" | "any";
