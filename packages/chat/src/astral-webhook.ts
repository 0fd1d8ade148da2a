import type { Call, CallOptions, ClientOptions } from "@antiphon/core";
import { ConfigError } from "@antiphon/core";
import { createRuntime, encodeMultipart } from "@antiphon/core/internal";
import * as operations from "./generated/astral/operations.js";
import type {
  WebhooksDeleteWithTokenCode,
  WebhooksExecuteCode,
  WebhooksGetWithTokenCode,
  WebhooksUpdateWithTokenCode,
} from "./generated/astral/resources.js";
import type { Message, Webhook, WebhookExecuteRequest, WebhookTokenUpdateRequest } from "./generated/astral/schema.js";
import { callWithFiles, type FileOptions } from "./uploads.js";

/** Options of `createAstralWebhook`: the webhook's address, or its id and token. */
export interface AstralWebhookOptions extends ClientOptions {
  /** `https://astraof.com/api/v1/webhooks/<id>/<token>`, as the platform shows it. */
  readonly url?: string;
  readonly id?: string;
  readonly token?: string;
}

/** A webhook, used by its token: no bot and no account is needed. */
export interface AstralWebhook {
  readonly id: string;
  /** Writes a message and gives it back. Repeated attempts post once. */
  send(message: WebhookExecuteRequest, options?: CallOptions & FileOptions): Call<Message, WebhooksExecuteCode>;
  get(options?: CallOptions): Call<Webhook, WebhooksGetWithTokenCode>;
  update(changes: WebhookTokenUpdateRequest, options?: CallOptions): Call<Webhook, WebhooksUpdateWithTokenCode>;
  delete(options?: CallOptions): Call<void, WebhooksDeleteWithTokenCode>;
}

/**
 * A client of one webhook. Throws `ConfigError` for an address that is none.
 *
 * @example
 * ```ts
 * const webhook = createAstralWebhook({ url: process.env.WEBHOOK_URL });
 * await webhook.send({ content: "built", username: "CI" });
 * ```
 */
export function createAstralWebhook(options: AstralWebhookOptions): AstralWebhook {
  const { baseUrl, id, token } = locate(options);
  const runtime = createRuntime({
    api: operations.api,
    factory: "createAstralWebhook",
    options: baseUrl === undefined ? options : { ...options, baseUrl },
    optionNames: ["url", "id", "token"],
    baseUrl: { env: "ASTRAL_API_BASE" },
    secretFields: ["token", "webhook_token"],
    multipart: encodeMultipart,
  });
  const path = { webhook_id: id, webhook_token: token };
  return Object.freeze<AstralWebhook>({
    id,
    send: (body, callOptions) =>
      callWithFiles(runtime, operations.webhooksExecute, { path, body, query: { wait: true } }, callOptions),
    get: (callOptions) => runtime.call(operations.webhooksGetWithToken, { path }, callOptions),
    update: (body, callOptions) => runtime.call(operations.webhooksUpdateWithToken, { path, body }, callOptions),
    delete: (callOptions) => runtime.call(operations.webhooksDeleteWithToken, { path }, callOptions),
  });
}

/** Where the webhook is. The token stands in the address, so messages name neither. */
function locate({ url, id, token, baseUrl }: AstralWebhookOptions): { readonly baseUrl?: string; readonly id: string; readonly token: string } {
  if (url === undefined) {
    if (id === undefined || token === undefined) throw new ConfigError("INVALID_OPTION", "createAstralWebhook() needs `url`, or `id` and `token`");
    return { id, token };
  }
  const match = /^(https?:\/\/.+)\/webhooks\/(\d+)\/([^/?#]+)/.exec(url);
  if (match === null) throw new ConfigError("INVALID_OPTION", "the webhook's `url` must end in /webhooks/<id>/<token>");
  return { baseUrl: baseUrl ?? (match[1] as string), id: match[2] as string, token: match[3] as string };
}
