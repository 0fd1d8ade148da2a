import type { Call, CallOptions } from "@antiphon/core";
import { createResources, createRuntime } from "@antiphon/core/internal";
import { api, webhooks } from "../generated/astral/operations.js";
import type {
  AstralResources,
  WebhooksDeleteWithTokenCode,
  WebhooksExecuteCode,
  WebhooksGetWithTokenCode,
  WebhooksUpdateWithTokenCode,
} from "../generated/astral/resources.js";
import type { Message, Webhook, WebhookExecuteRequest, WebhookTokenUpdateRequest } from "../generated/astral/schema.js";
import { callWithFiles, encodeMessage, type FileOptions } from "../files/uploads.js";
import { webhookAddress, type WebhookOptions } from "./webhook-address.js";

/** Options of `createAstralWebhook`: the webhook's address, or its id and token. */
export type AstralWebhookOptions = WebhookOptions;

/** A webhook, used by its token: no bot and no account is needed. */
export interface AstralWebhook {
  readonly id: string;
  /**
   * Writes a message and gives it back. It carries a nonce, so that a repeated attempt posts once. Throws `UNKNOWN_WEBHOOK` (404)
   * for a wrong id or token, as the other methods do. 60 a minute for each webhook.
   */
  send(message: WebhookExecuteRequest, options?: CallOptions & FileOptions): Call<Message, WebhooksExecuteCode>;
  /** The webhook itself. */
  get(options?: CallOptions): Call<Webhook, WebhooksGetWithTokenCode>;
  /** Changes its name or picture, and gives it back. */
  update(changes: WebhookTokenUpdateRequest, options?: CallOptions): Call<Webhook, WebhooksUpdateWithTokenCode>;
  /** Deletes the webhook: its address is worthless from then on. */
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
  const { baseUrl, id, token } = webhookAddress(options, "createAstralWebhook");
  const runtime = createRuntime({
    api,
    operations: { webhooks },
    factory: "createAstralWebhook",
    options: baseUrl === undefined ? options : { ...options, baseUrl },
    ownOptions: { url: undefined, id: undefined, token: undefined }, // read before
    baseUrl: { env: ["ASTRAL_API_URL", "ASTRAL_API_BASE"] },
    multipart: encodeMessage,
  });
  const { webhooks: resource } = createResources<Pick<AstralResources, "webhooks">>(runtime, callWithFiles);
  const path = { webhook_id: id, webhook_token: token };
  return Object.freeze<AstralWebhook>({
    id,
    send: (body, callOptions) =>
      callWithFiles(runtime, runtime.operation("webhooks.execute"), { path, body, query: { wait: true } }, callOptions),
    get: (callOptions) => resource.getWithToken(path, callOptions),
    update: (body, callOptions) => resource.updateWithToken(path, body, callOptions),
    delete: (callOptions) => resource.deleteWithToken(path, callOptions),
  });
}
