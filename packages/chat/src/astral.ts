import type { Call, CallOptions } from "@antiphon/core";
import { bindRuntime, createResources, createRuntime, encodeMultipart, env } from "@antiphon/core/internal";
import type { GatewayClient } from "./gateway/source.js";
import { api, operations } from "./generated/astral/operations.js";
import type {
  AstralResources,
  MessagesCreateCode,
  MessagesEditCode,
  MessagesResource,
  WebhooksExecuteCode,
  WebhooksExecuteOptions,
  WebhooksResource,
} from "./generated/astral/resources.js";
import type {
  Message,
  MessageCreateRequest,
  MessageEditRequest,
  WebhookExecuteRequest,
} from "./generated/astral/schema.js";
import { type ChatOptions, chatOptionNames, chatSchemes, linkGateway } from "./platform-link.js";
import { callWithFiles, type FileOptions } from "./uploads.js";

/** Options of `createAstral`. The token is read from `ASTRAL_BOT_TOKEN` at the first call when none is given. */
export interface AstralOptions extends ChatOptions {
  /** Origin of a self-hosted instance: the API is at `<origin>/api/v1`, the gateway at `wss://<origin>/gateway`. */
  readonly instanceUrl?: string;
}

/** Client of Astral's REST API. Frozen; safe to share. `createGateway(astral)` opens its gateway. */
export interface Astral extends Omit<AstralResources, "messages" | "webhooks">, GatewayClient<"astral"> {
  readonly messages: AstralMessages;
  readonly webhooks: AstralWebhooks;
}

/** Webhooks, with files. `createAstralWebhook` uses one without any account. */
export interface AstralWebhooks extends Omit<WebhooksResource, "execute"> {
  /** Writes a message as the webhook; with `query: { wait: true }` it is the answer. Repeated attempts post once. */
  execute(
    path: { readonly webhook_id: string; readonly webhook_token: string },
    body: WebhookExecuteRequest,
    options?: WebhooksExecuteOptions & FileOptions,
  ): Call<Message | undefined, WebhooksExecuteCode>;
}

/** Messages, with files. */
export interface AstralMessages extends Omit<MessagesResource, "create" | "edit"> {
  /**
   * Sends a message and gives it back. The client adds a `nonce`, so that a repeated attempt posts once.
   * Embeds need `EMBED_LINKS`, `files` need `ATTACH_FILES`.
   *
   * @example
   * ```ts
   * await astral.messages.create(channelId, { content: "a cat" }, { files: [{ path: "cat.png" }] });
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

/**
 * A client for Astral. Nothing is sent and no environment is read before the first call.
 * Throws `ConfigError` for a misspelt option, and in a browser without `dangerouslyAllowBrowser`.
 *
 * @example
 * ```ts
 * const astral = createAstral({ token });
 * await astral.messages.create(channelId, { content: "pong" });
 * ```
 */
export function createAstral(options: AstralOptions = {}): Astral {
  const naming = { factory: "createAstral", tokenEnv: "ASTRAL_BOT_TOKEN" };
  const { instanceUrl } = options;
  const runtime = createRuntime({
    api,
    operations,
    factory: naming.factory,
    options:
      instanceUrl === undefined || options.baseUrl !== undefined
        ? options
        : { ...options, baseUrl: new URL(instanceUrl).origin },
    optionNames: chatOptionNames,
    schemes: chatSchemes(options, naming),
    baseUrl: { env: "ASTRAL_API_BASE", normalize: withApiPath },
    secretFields: ["token", "client_secret", "password", "refresh_token", "access_token", "webhook_token"],
    multipart: encodeMultipart,
  });
  const resources = createResources<AstralResources>(runtime);
  const messages = Object.freeze<AstralMessages>({
    ...resources.messages,
    create: (channelId, body, callOptions) =>
      callWithFiles(runtime, "messages.create", { path: { channel_id: channelId }, body }, callOptions),
    edit: (path, body, callOptions) => callWithFiles(runtime, "messages.edit", { path, body }, callOptions),
  });
  const webhooks = Object.freeze<AstralWebhooks>({
    ...resources.webhooks,
    execute: (path, body, callOptions) =>
      callWithFiles(runtime, "webhooks.execute", { path, body, query: callOptions?.query }, callOptions),
  });
  const members = linkGateway(
    { ...resources, messages, webhooks },
    {
      platform: "astral",
      options,
      tokenEnv: naming.tokenEnv,
      url: () => env("ASTRAL_GATEWAY_URL") ?? (instanceUrl === undefined ? undefined : gatewayOf(instanceUrl)),
      bot: (signal) => resources.gateway.getBot({ signal }),
      runtime,
    },
  );
  return bindRuntime(members, runtime);
}

/** An origin alone means the API's usual place on it. */
function withApiPath(url: string): string {
  const { pathname } = new URL(url);
  return pathname === "/" ? `${url.replace(/\/+$/, "")}/api/v1` : url;
}

function gatewayOf(instanceUrl: string): string {
  const { protocol, host } = new URL(instanceUrl);
  return `${protocol === "http:" ? "ws" : "wss"}://${host}/gateway`;
}
