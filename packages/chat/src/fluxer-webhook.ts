import type { Call, CallOptions } from "@antiphon/core";
import { createResources, createRuntime } from "@antiphon/core/internal";
import { api, webhooks } from "./generated/fluxer/operations.js";
import type {
  FluxerResources,
  WebhooksDeleteMessageCode,
  WebhooksDeleteWithTokenCode,
  WebhooksEditMessageCode,
  WebhooksExecuteCode,
  WebhooksGetMessageCode,
  WebhooksGetWithTokenCode,
  WebhooksUpdateWithTokenCode,
} from "./generated/fluxer/resources.js";
import type {
  Message,
  Webhook,
  WebhookExecuteRequest,
  WebhookMessageEditRequest,
  WebhookTokenUpdateRequest,
} from "./generated/fluxer/schema.js";
import { callWithFiles, encodeMessage, type FileOptions } from "./uploads.js";
import { webhookAddress, type WebhookOptions } from "./webhook-address.js";

/** Options of `createFluxerWebhook`: the webhook's address, or its id and token. */
export type FluxerWebhookOptions = WebhookOptions;

/** A webhook, used by its token: no bot and no account is needed. */
export interface FluxerWebhook {
  readonly id: string;
  /** Writes a message and gives it back. Repeated attempts post once. */
  send(message: WebhookExecuteRequest, options?: CallOptions & FileOptions): Call<Message, WebhooksExecuteCode>;
  /** Reads a message that this webhook wrote. */
  getMessage(messageId: string, options?: CallOptions): Call<Message, WebhooksGetMessageCode>;
  editMessage(
    messageId: string,
    changes: WebhookMessageEditRequest,
    options?: CallOptions,
  ): Call<Message, WebhooksEditMessageCode>;
  deleteMessage(messageId: string, options?: CallOptions): Call<void, WebhooksDeleteMessageCode>;
  get(options?: CallOptions): Call<Webhook, WebhooksGetWithTokenCode>;
  update(changes: WebhookTokenUpdateRequest, options?: CallOptions): Call<Webhook, WebhooksUpdateWithTokenCode>;
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
    optionNames: ["url", "id", "token"],
    secretFields: ["token", "webhook_token"],
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
