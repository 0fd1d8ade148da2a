import { ConfigError } from "@antiphon/core";
import { problemAroundSecret } from "@antiphon/core/internal";

/** Refuses what no platform would accept: at the first use, since a build has no secrets. */
export function checkLogin(options: {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
}): void {
  for (const name of ["clientId", "clientSecret", "redirectUri"] as const) {
    const given: unknown = options[name];
    if (typeof given !== "string" || given === "")
      throw new ConfigError("CREDENTIALS_FAILED", `no ${name}. Pass \`${name}\` to createLogin()`);
    const problem = problemAroundSecret(given);
    if (problem) throw new ConfigError("CREDENTIALS_FAILED", `\`${name}\` of createLogin() ${problem}`);
  }
  if (!URL.canParse(options.redirectUri))
    throw new ConfigError("INVALID_OPTION", "`redirectUri` must be a whole address, with https://");
  if (!Array.isArray(options.scopes)) throw new ConfigError("INVALID_OPTION", "`scopes` must be an array of texts");
}
