import { type Guard, guardAt, orRefuse } from "./guard.js";

/** In a guild only: `guild` and `member` of the context are there, by type too. */
export function guildOnly(): Guard<"guild"> {
  return guardAt("guildOnly", "guild", ({ guild }) => orRefuse(guild !== undefined, (texts) => texts.guildOnly()));
}

/** In direct messages only. */
export function directOnly(): Guard<"direct"> {
  return guardAt("directOnly", "direct", ({ guild }) => orRefuse(guild === undefined, (texts) => texts.directOnly()));
}
