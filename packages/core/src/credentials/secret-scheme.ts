import { ConfigError } from "../call/errors.js";
import { isPromise } from "../call/is-promise.js";
import type { MaybePromise } from "../call/maybe-promise.js";
import type { Secret } from "../call/options.js";
import type { Credential, Scheme } from "../call/runtime.js";
import { variable } from "../call/variable.js";
import { kindOf } from "../call/kind-of.js";

export interface SecretSchemeInit {
  /** As the user gave it; a function is asked before every attempt. */
  readonly value: Secret | undefined;
  /** Name of the option, for messages: `"token"`. */
  readonly option: string;
  /** Environment variable that stands in, read when it is first needed. */
  readonly env?: string | undefined;
  /** Name of the factory, for messages. */
  readonly factory: string;
  /** Lower case. Default `"authorization"`. */
  readonly header?: string | undefined;
  /** What stands before the secret: `"Bearer "`. Default nothing. */
  readonly prefix?: string | undefined;
  /** Called after a 401 with the secret that was refused: true when the next attempt has a new one. */
  readonly refresh?: ((used: string) => MaybePromise<boolean>) | undefined;
}

/** One header that carries one secret. */
export function secretScheme(init: SecretSchemeInit): Scheme {
  const { header = "authorization", prefix = "" } = init;
  let last: Credential | undefined;
  let lastSecret: string | undefined;

  function credentialOf(secret: unknown): Credential {
    if (secret === undefined || secret === null || secret === "") throw missing(init);
    if (last === undefined || secret !== lastSecret) {
      const problem = problemOf(secret, prefix);
      if (problem) throw new ConfigError("CREDENTIALS_FAILED", `\`${init.option}\` of ${init.factory}() ${problem}`);
      last = { headers: { [header]: prefix + (secret as string) } };
      lastSecret = secret as string;
    }
    return last;
  }

  const scheme: Scheme = {
    credential() {
      const { value } = init;
      const secret = typeof value === "function" ? value() : (value ?? (init.env && variable(init.env)));
      return isPromise(secret) ? secret.then(credentialOf) : credentialOf(secret);
    },
  };
  const refresh = init.refresh ?? (typeof init.value === "function" ? init.value.refresh : undefined);
  if (!refresh) return scheme;
  return { ...scheme, refresh: (used) => refresh((used.headers?.[header] ?? "").slice(prefix.length)) };
}

function missing(init: SecretSchemeInit): ConfigError {
  const orSet = init.env === undefined ? "" : ` or set ${init.env}`;
  return new ConfigError(
    "CREDENTIALS_FAILED",
    `no ${init.option}. Pass \`${init.option}\` to ${init.factory}()${orSet}.`,
  );
}

/** What is wrong with a secret that goes into a header, in words that do not show it; `undefined` when nothing is. */
export function problemOfSecret(secret: string): string | undefined {
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(secret))
    return "holds a character that a header cannot carry. Was a line break read with it?";
  return problemAroundSecret(secret);
}

/** The same for one that goes elsewhere. A byte order mark counts as white space. */
export function problemAroundSecret(secret: string): string | undefined {
  if (secret.trim() === secret) return undefined;
  return "begins or ends with white space. Was a line break read with it?";
}

/** What keeps a secret from being sent, in words that do not show it. */
function problemOf(secret: unknown, prefix: string): string | undefined {
  if (typeof secret !== "string") return `must be a string, not ${kindOf(secret)}`;
  const problem = problemOfSecret(secret);
  if (problem) return problem;
  if (prefix !== "" && secret.startsWith(prefix)) return `begins with "${prefix}", which the client adds by itself`;
  return undefined;
}
