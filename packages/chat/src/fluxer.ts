import type { Call, CallOptions } from "@antiphon/core";
import { bindRuntime, createResources, createRuntime, encodeMultipart, type Runtime } from "@antiphon/core/internal";
import { instanceDiscovery } from "./fluxer-instance.js";
import type { GatewayClient } from "./gateway/source.js";
import { api, operations } from "./generated/fluxer/operations.js";
import type {
  AttachmentsResource,
  FluxerResources,
  MessagesCreateCode,
  MessagesEditCode,
  MessagesResource,
  WebhooksExecuteCode,
  WebhooksExecuteOptions,
  WebhooksResource,
} from "./generated/fluxer/resources.js";
import type {
  Message,
  MessageCreateRequest,
  MessageEditRequest,
  WebhookExecuteRequest,
} from "./generated/fluxer/schema.js";
import { type UploadAttachments, uploadAttachments } from "./planned-uploads.js";
import { type ChatOptions, chatOptionNames, chatSchemes, linkGateway } from "./platform-link.js";
import { callWithFiles, type FileOptions } from "./uploads.js";

/** Options of `createFluxer`. The token is read from `FLUXER_BOT_TOKEN` at the first call when none is given. */
export interface FluxerOptions extends ChatOptions {
  /** Root of an instance, whose parts are then discovered at the first call. Default: `FLUXER_INSTANCE_URL`, else the official instance. */
  readonly instanceUrl?: string;
}

/** Client of Fluxer's REST API. Frozen; safe to share. `createGateway(fluxer)` opens its gateway. */
export interface Fluxer
  extends Omit<FluxerResources, "messages" | "webhooks" | "attachments">, GatewayClient<"fluxer"> {
  readonly messages: FluxerMessages;
  readonly webhooks: FluxerWebhooks;
  readonly attachments: FluxerAttachments;
}

/** Uploads ahead of the message: for files that are too large for one request. */
export interface FluxerAttachments extends AttachmentsResource {
  /**
   * Uploads files to the media host, those above 10 MiB in parts, and gives what a message's `attachments` take.
   * Each part is retried on its own.
   *
   * @example
   * ```ts
   * const attachments = await fluxer.attachments.upload(channelId, [{ content: { path: "film.mp4" }, contentType: "video/mp4" }]);
   * await fluxer.messages.create(channelId, { content: "the film", attachments });
   * ```
   */
  readonly upload: UploadAttachments;
}

/** Webhooks, with files. `createFluxerWebhook` uses one without any account. */
export interface FluxerWebhooks extends Omit<WebhooksResource, "execute"> {
  /** Writes a message as the webhook; with `query: { wait: true }` it is the answer. Repeated attempts post once. */
  execute(
    path: { readonly webhook_id: string; readonly webhook_token: string },
    body: WebhookExecuteRequest,
    options?: WebhooksExecuteOptions & FileOptions,
  ): Call<Message | undefined, WebhooksExecuteCode>;
}

/** Messages, with files. */
export interface FluxerMessages extends Omit<MessagesResource, "create" | "edit"> {
  /**
   * Sends a message and gives it back. The client adds a `nonce`, so that a repeated attempt posts once.
   * Embeds need `EMBED_LINKS`, `files` need `ATTACH_FILES`.
   *
   * @example
   * ```ts
   * await fluxer.messages.create(channelId, { content: "a cat" }, { files: [{ path: "cat.png" }] });
   * ```
   */
  create(
    channelId: string,
    body: MessageCreateRequest,
    options?: CallOptions & FileOptions,
  ): Call<Message, MessagesCreateCode>;
  /** Changes one of the caller's own messages. `files` are added; files that `attachments` does not name are removed. */
  edit(
    path: { readonly channel_id: string; readonly message_id: string },
    body: MessageEditRequest,
    options?: CallOptions & FileOptions,
  ): Call<Message, MessagesEditCode>;
}

/** Origin of the official instance's web pages: `authorizeUrl({ origin: fluxerWebOrigin, … })`. */
export const fluxerWebOrigin = "https://web.fluxer.app";

/**
 * A client for Fluxer. Nothing is sent and no environment is read before the first call.
 * Throws `ConfigError` for a misspelt option, and in a browser without `dangerouslyAllowBrowser`.
 *
 * @example
 * ```ts
 * const fluxer = createFluxer({ token });
 * await fluxer.messages.create(channelId, { content: "pong" });
 * ```
 */
export function createFluxer(options: FluxerOptions = {}): Fluxer {
  const naming = { factory: "createFluxer", tokenEnv: "FLUXER_BOT_TOKEN" };
  const instance = instanceDiscovery(options, chatOptionNames, () => runtime);
  const runtime: Runtime = createRuntime({
    api,
    operations,
    factory: naming.factory,
    options,
    optionNames: chatOptionNames,
    schemes: chatSchemes(options, naming),
    baseUrl: { discover: () => instance.apiUrl() },
    secretFields: ["token", "client_secret", "password", "refresh_token", "access_token", "webhook_token"],
    multipart: encodeMultipart,
  });
  const resources = createResources<FluxerResources>(runtime);
  const messages = Object.freeze<FluxerMessages>({
    ...resources.messages,
    create: (channelId, body, callOptions) =>
      callWithFiles(runtime, "messages.create", { path: { channel_id: channelId }, body }, callOptions),
    edit: (path, body, callOptions) => callWithFiles(runtime, "messages.edit", { path, body }, callOptions),
  });
  const webhooks = Object.freeze<FluxerWebhooks>({
    ...resources.webhooks,
    execute: (path, body, callOptions) =>
      callWithFiles(runtime, "webhooks.execute", { path, body, query: callOptions?.query }, callOptions),
  });
  const attachments = Object.freeze<FluxerAttachments>({
    ...resources.attachments,
    upload: uploadAttachments(runtime, resources.attachments),
  });
  const members = linkGateway(
    {
      ...resources,
      instance: Object.freeze({ ...resources.instance, discover: instance.discover }),
      messages,
      webhooks,
      attachments,
    },
    {
      platform: "fluxer",
      options,
      tokenEnv: naming.tokenEnv,
      url: () => undefined,
      bot: (signal) => resources.gateway.getBot({ signal }),
      runtime,
    },
  );
  return bindRuntime(members, runtime);
}
