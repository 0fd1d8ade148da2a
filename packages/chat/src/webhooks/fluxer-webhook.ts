import type { Call, CallOptions } from "@antiphon/core";
import { createResources, createRuntime } from "@antiphon/core/internal";
import { api, webhooks } from "../generated/fluxer/operations.js";
import type {
  FluxerResources,
  WebhooksDeleteMessageCode,
  WebhooksDeleteWithTokenCode,
  WebhooksEditMessageCode,
  WebhooksExecuteCode,
  WebhooksGetMessageCode,
  WebhooksGetWithTokenCode,
  WebhooksUpdateWithTokenCode,
} from "../generated/fluxer/resources.js";
import type {
  Message,
  Webhook,
  WebhookExecuteRequest,
  WebhookMessageEditRequest,
  WebhookTokenUpdateRequest,
} from "../generated/fluxer/schema.js";
import { callWithFiles, encodeMessage, type FileOptions } from "../files/uploads.js";
import { webhookAddress, type WebhookOptions } from "./webhook-address.js";

/** Options of `createFluxerWebhook`: the webhook's address, or its id and token. */
export type FluxerWebhookOptions = WebhookOptions;

/** A webhook, used by its token: no bot and no account is needed. */
export interface FluxerWebhook {
  readonly id: string;
  /**
   * Writes a message and gives it back. It carries a nonce, so that a repeated attempt posts once. Throws `UNKNOWN_WEBHOOK` (404)
   * for a wrong id or token, as the other methods do. 60 a minute for each webhook.
   */
  send(message: WebhookExecuteRequest, options?: CallOptions & FileOptions): Call<Message, WebhooksExecuteCode>;
  /** Reads a message that this webhook wrote. */
  getMessage(messageId: string, options?: CallOptions): Call<Message, WebhooksGetMessageCode>;
  /** Changes a message that this webhook wrote, and gives it back. Throws `MISSING_PERMISSIONS` (403) for one of somebody else's. */
  editMessage(
    messageId: string,
    changes: WebhookMessageEditRequest,
    options?: CallOptions,
  ): Call<Message, WebhooksEditMessageCode>;
  /** Deletes a message that this webhook wrote. Throws `MISSING_PERMISSIONS` (403) for one of somebody else's. */
  deleteMessage(messageId: string, options?: CallOptions): Call<void, WebhooksDeleteMessageCode>;
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
 * const webhook = createFluxerWebhook({ url: process.env.WEBHOOK_URL });
 * const message = await webhook.send({ content: "building", username: "CI" });
 * await webhook.editMessage(message.id, { content: "built" });
 * ```
 */
export function createFluxerWebhook(options: FluxerWebhookOptions): FluxerWebhook {
  const { baseUrl, id, token } = webhookAddress(options, "createFluxerWebhook");
  const runtime = createRuntime({
    api,
    operations: { webhooks },
    factory: "createFluxerWebhook",
    options: baseUrl === undefined ? options : { ...options, baseUrl },
    ownOptions: { url: undefined, id: undefined, token: undefined }, // read before
    baseUrl: { env: ["FLUXER_API_URL"] },
    multipart: encodeMessage,
  });
  const { webhooks: resource } = createResources<Pick<FluxerResources, "webhooks">>(runtime, callWithFiles);
  const path = { webhook_id: id, webhook_token: token };
  return Object.freeze<FluxerWebhook>({
    id,
    send: (body, callOptions) =>
      callWithFiles(runtime, runtime.operation("webhooks.execute"), { path, body, query: { wait: true } }, callOptions),
    getMessage: (messageId, callOptions) => resource.getMessage({ ...path, message_id: messageId }, callOptions),
    editMessage: (messageId, body, callOptions) =>
      resource.editMessage({ ...path, message_id: messageId }, body, callOptions),
    deleteMessage: (messageId, callOptions) => resource.deleteMessage({ ...path, message_id: messageId }, callOptions),
    get: (callOptions) => resource.getWithToken(path, callOptions),
    update: (body, callOptions) => resource.updateWithToken(path, body, callOptions),
    delete: (callOptions) => resource.deleteWithToken(path, callOptions),
  });
}
