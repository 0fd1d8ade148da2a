import { ConfigError } from "@antiphon/core";
import { nearest } from "@antiphon/core/internal";
import { type PermissionName, Permissions } from "../../permissions/permissions.js";
import { type Guard, guardAt } from "./guard.js";

/** The person may do all of this in the channel. In a guild only. Throws `ConfigError` for a misspelt permission. */
export function needs(...permissions: readonly [PermissionName, ...(readonly PermissionName[])]): Guard<"guild"> {
  check("needs()", permissions);
  return guardAt(`needs ${permissions.join(", ")}`, "guild", async ({ guild, can }) => {
    if (guild === undefined) return ELSEWHERE;
    return (await can(...permissions)) || `You need ${listed(permissions)} for this.`;
  });
}

/** The bot may do all of this in the channel. In a guild only. */
export function botNeeds(...permissions: readonly [PermissionName, ...(readonly PermissionName[])]): Guard<"guild"> {
  check("botNeeds()", permissions);
  return guardAt(`botNeeds ${permissions.join(", ")}`, "guild", async ({ guild, botCan }) => {
    if (guild === undefined) return ELSEWHERE;
    return (await botCan(...permissions)) || `I need ${listed(permissions)} for this.`;
  });
}

/** The owner of the guild alone; with `ids`, these people alone, wherever they are. */
export function ownerOnly(): Guard<"guild">;
export function ownerOnly(ids: readonly string[]): Guard<"any">;
export function ownerOnly(ids?: readonly string[]): Guard {
  if (ids !== undefined)
    return guardAt(
      "ownerOnly",
      "any",
      ({ user }) => ids.includes(user?.id ?? "") || "This is for the owner of the bot.",
    );
  return guardAt("ownerOnly", "guild", async ({ guild, user }) => {
    if (guild === undefined) return ELSEWHERE;
    return (await guild.known())?.owner_id === user?.id || "This is for the owner of the server.";
  });
}

const ELSEWHERE = "This works in a server only.";

function check(of: string, permissions: readonly string[]): void {
  const known = Object.keys(Permissions);
  const wrong = permissions.find((name) => !known.includes(name));
  if (permissions.length > 0 && wrong === undefined) return;
  if (wrong === undefined) throw new ConfigError("INVALID_OPTION", `${of} needs the name of a permission`);
  const near = nearest(wrong, known);
  const hint = near === undefined ? "" : ` Did you mean ${near}?`;
  throw new ConfigError("INVALID_OPTION", `${of}: there is no permission ${wrong}.${hint}`);
}

function listed(permissions: readonly string[]): string {
  return permissions.map((name) => name.toLowerCase().replaceAll("_", " ")).join(", ");
}
