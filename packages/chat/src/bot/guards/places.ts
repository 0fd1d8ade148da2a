import { type Guard, guardAt } from "./guard.js";

/** In a guild only: `guild` and `member` of the context are there, by type too. */
export function guildOnly(): Guard<"guild"> {
  return guardAt("guildOnly", "guild", ({ guild }) => guild !== undefined || "This works in a server only.");
}

/** In direct messages only. */
export function directOnly(): Guard<"direct"> {
  return guardAt("directOnly", "direct", ({ guild }) => guild === undefined || "This works in direct messages only.");
}
