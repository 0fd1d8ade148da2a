import { ConfigError } from "@antiphon/core";
import { nearest } from "@antiphon/core/internal";
import { type PermissionName, Permissions } from "../../permissions/permissions.js";
import { refusal } from "../bot-error.js";
import { type Guard, guardAt, orRefuse } from "./guard.js";

/** The person may do all of this in the channel. In a guild only. Throws `ConfigError` for a misspelt permission. */
export function needs(...permissions: readonly [PermissionName, ...(readonly PermissionName[])]): Guard<"guild"> {
  check("needs()", permissions);
  return guardAt(`needs ${permissions.join(", ")}`, "guild", async ({ guild, can }) => {
    if (guild === undefined) throw refusal((texts) => texts.guildOnly());
    return orRefuse(await can(...permissions), (texts) => texts.needs({ permissions }));
  });
}

/** The bot may do all of this in the channel. In a guild only. */
export function botNeeds(...permissions: readonly [PermissionName, ...(readonly PermissionName[])]): Guard<"guild"> {
  check("botNeeds()", permissions);
  return guardAt(`botNeeds ${permissions.join(", ")}`, "guild", async ({ guild, botCan }) => {
    if (guild === undefined) throw refusal((texts) => texts.guildOnly());
    return orRefuse(await botCan(...permissions), (texts) => texts.botNeeds({ permissions }));
  });
}

/** The owner of the guild alone; with `ids`, these people alone, wherever they are. */
export function ownerOnly(): Guard<"guild">;
export function ownerOnly(ids: readonly string[]): Guard<"any">;
export function ownerOnly(ids?: readonly string[]): Guard {
  if (ids !== undefined)
    return guardAt("ownerOnly", "any", ({ user }) =>
      orRefuse(ids.includes(user?.id ?? ""), (texts) => texts.botOwnerOnly()),
    );
  return guardAt("ownerOnly", "guild", async ({ guild, user }) => {
    if (guild === undefined) throw refusal((texts) => texts.guildOnly());
    return orRefuse((await guild.known())?.owner_id === user?.id, (texts) => texts.guildOwnerOnly());
  });
}

function check(of: string, permissions: readonly string[]): void {
  const known = Object.keys(Permissions);
  const wrong = permissions.find((name) => !known.includes(name));
  if (permissions.length > 0 && wrong === undefined) return;
  if (wrong === undefined) throw new ConfigError("INVALID_OPTION", `${of} needs the name of a permission`);
  const near = nearest(wrong, known);
  const hint = near === undefined ? "" : ` Did you mean ${near}?`;
  throw new ConfigError("INVALID_OPTION", `${of}: there is no permission ${wrong}.${hint}`);
}
