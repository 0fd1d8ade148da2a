import { type ClientOptions, ConfigError } from "@antiphon/core";

/** Options of a webhook's client: its address, or its id and token. */
export interface WebhookOptions extends ClientOptions {
  /** `https://…/webhooks/<id>/<token>`, as the platform shows it. */
  readonly url?: string;
  readonly id?: string;
  readonly token?: string;
}

export interface WebhookAddress {
  readonly baseUrl?: string;
  readonly id: string;
  readonly token: string;
}

/** Where the webhook is. The token stands in the address, so messages name neither. */
export function webhookAddress({ url, id, token, baseUrl }: WebhookOptions, factory: string): WebhookAddress {
  if (url === undefined) {
    if (id === undefined || token === undefined)
      throw new ConfigError("INVALID_OPTION", `${factory}() needs \`url\`, or \`id\` and \`token\``);
    return { id, token };
  }
  const match = /^(https?:\/\/.+)\/webhooks\/(\d+)\/([^/?#]+)/.exec(url);
  if (match === null) throw new ConfigError("INVALID_OPTION", "the webhook's `url` must end in /webhooks/<id>/<token>");
  return { baseUrl: baseUrl ?? (match[1] as string), id: match[2] as string, token: match[3] as string };
}
