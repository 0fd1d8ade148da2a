import { ConfigError } from "@antiphon/core";
import { LoginError } from "./login-error.js";

/** What to keep in the visitor's session until the callback. */
export interface LoginAttempt {
  readonly state: string;
  readonly verifier: string;
}

/**
 * The code that a callback brings, with the verifier it can be exchanged with. Throws `LoginError` unless it belongs to this
 * attempt: a state that is missing on both sides, or empty, proves nothing.
 */
export function grantIn(
  callback: string | { readonly href: string },
  redirectUri: string,
  started: LoginAttempt | undefined,
): { readonly code: string; readonly verifier: string } {
  const query = queryOf(callback, redirectUri);
  const { state, verifier } = (started ?? {}) as Partial<LoginAttempt>;
  if (!isText(state) || only(query, "state") !== state)
    throw new LoginError("STATE_MISMATCH", "the callback belongs to no login that this visitor started");
  const refused = query.get("error");
  if (refused !== null)
    throw new LoginError("NOT_GRANTED", `the login was not granted: ${refused.slice(0, 200)}`, refused);
  const code = only(query, "code");
  if (!isText(code)) throw new LoginError("MISSING_CODE", "the callback brings no code, or more than one");
  if (!isText(verifier))
    throw new LoginError("MISSING_VERIFIER", "the session has no verifier: keep all that start() gave but the url");
  return { code, verifier };
}

function queryOf(callback: string | { readonly href: string }, redirectUri: string): URLSearchParams {
  const address: unknown = typeof callback === "string" ? callback : callback?.href;
  if (typeof address === "string" && URL.canParse(address, redirectUri))
    return new URL(address, redirectUri).searchParams;
  const reason = "the callback must be the address that the browser came back to, such as `request.url`";
  throw new ConfigError("INVALID_OPTION", reason);
}

/** The one value of a parameter: which of several counts is a matter of taste, and so of attacks. */
function only(query: URLSearchParams, name: string): string | undefined {
  const values = query.getAll(name);
  return values.length === 1 ? values[0] : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
