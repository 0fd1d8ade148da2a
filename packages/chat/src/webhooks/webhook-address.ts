import { type ClientOptions, ConfigError } from "@antiphon/core";
import { problemAroundSecret, problemOfSecret } from "@antiphon/core/internal";

/** Options of a webhook's client: its address, or its id and token. */
export interface WebhookOptions extends ClientOptions {
  /** `https://…/webhooks/<id>/<token>`, as the platform shows it. */
  readonly url?: string | undefined;
  readonly id?: string | undefined;
  readonly token?: string | undefined;
}

export interface WebhookAddress {
  readonly baseUrl?: string | undefined;
  readonly id: string;
  readonly token: string;
}

/** Where the webhook is. The token stands in the address, so messages name neither. */
export function webhookAddress(options: WebhookOptions, factory: string): WebhookAddress {
  const { url, id, token, baseUrl } = options ?? {};
  if (isMissing(url)) {
    if (isMissing(id) || isMissing(token))
      throw wrong(`${factory}() needs \`url\`, or \`id\` and \`token\`.${unset(options)}`);
    return { id: checkedId(id), token: checkedToken(token) };
  }
  if (typeof url !== "string") throw wrong(`the webhook's \`url\` must be a string${hintOf(url)}`);
  const problem = problemAroundSecret(url);
  if (problem) throw wrong(`the webhook's \`url\` ${problem}`);
  if (/^(["'<]).*(["'>])$/.test(url)) throw wrong("the webhook's `url` is in quotes or angle brackets: leave them out");
  const match = /^(https?:\/\/.+)\/webhooks\/(\d+)\/([^/?#]+)/.exec(url);
  if (match === null)
    throw wrong(
      "the webhook's `url` must be https://…/webhooks/<id>/<token>, as the platform shows it once it is made",
    );
  return { baseUrl: baseUrl ?? match[1], id: match[2] as string, token: checkedToken(match[3]) };
}

function checkedId(id: unknown): string {
  if (typeof id === "string" && /^\d+$/.test(id)) return id;
  const hint = typeof id === "number" ? ": as a number it has lost its last digits" : ", digits only";
  throw wrong(`the webhook's \`id\` must be a string${hint}`);
}

function checkedToken(token: unknown): string {
  if (typeof token !== "string") throw wrong("the webhook's `token` must be a string");
  const problem =
    problemOfSecret(token) ?? (token.includes("/") ? "holds a slash: pass the whole address as `url`" : undefined);
  if (problem) throw wrong(`the webhook's \`token\` ${problem}`);
  return token;
}

function isMissing(value: unknown): value is undefined {
  return value === undefined || value === null || value === "";
}

function unset(options: WebhookOptions): string {
  return Object.keys(options ?? {}).some((name) => ["url", "id", "token"].includes(name))
    ? " Is the environment variable set that they come from?"
    : "";
}

function hintOf(value: unknown): string {
  return value instanceof URL ? ": pass `url.href`" : "";
}

function wrong(reason: string): ConfigError {
  return new ConfigError("INVALID_OPTION", reason);
}
