import { Failure } from "../../kernel/failure.js";
import type { ChatContext } from "./act.js";

const needed: Readonly<Record<string, string>> = {
  "oauth2.token": "grant_type",
  "oauth2.revoke": "token",
  "oauth2.introspect": "token",
};

/** The token endpoints refuse in the form of RFC 6749, also where a parameter is missing. */
export async function requireParameters(context: ChatContext): Promise<void> {
  const name = needed[context.route?.id ?? ""];
  const isForm = context.request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") === true;
  if (name === undefined || !isForm) return;
  const fields = new URLSearchParams(new TextDecoder().decode(await context.bytes()));
  if (!fields.has(name)) throw new Failure("invalid_request");
}
