import { bindRuntime, createResources, createRuntime, env, type Runtime } from "@antiphon/core/internal";
import { instanceDiscovery } from "./fluxer-instance.js";
import type { FluxerOptions } from "./fluxer-options.js";
import type { GatewayClient } from "../gateway/source.js";
import { api, operations } from "../generated/fluxer/operations.js";
import type { AttachmentsResource, FluxerResources } from "../generated/fluxer/resources.js";
import { encodeOrUpload, type UploadAttachments, uploadAttachments } from "../files/planned-uploads.js";
import { chatOptions, chatSchemes, linkGateway } from "./platform-link.js";
import { callWithFiles } from "../files/uploads.js";

/** Client of Fluxer's REST API. Frozen; safe to share. `createGateway(fluxer)` opens its gateway. */
export interface Fluxer extends Omit<FluxerResources, "attachments">, GatewayClient<"fluxer"> {
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

/** Origin of the official instance's web pages: `authorizeUrl({ origin: fluxerWebOrigin, … })`. */
export const fluxerWebOrigin = "https://app.fluxer.app";

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
  const instance = instanceDiscovery(options, chatOptions, () => runtime);
  const runtime: Runtime = createRuntime({
    api: (options.tokenType ?? "bot") === "bot" ? api : apiOfPeople(),
    operations,
    factory: naming.factory,
    options,
    ownOptions: chatOptions,
    schemes: chatSchemes(options, naming),
    baseUrl: {
      env: !options.instanceUrl ? ["FLUXER_API_URL"] : [],
      discover: () => instance.apiUrl(),
    },
    multipart: (message, context) => encodeOrUpload(runtime, message, context),
  });
  const resources = createResources<FluxerResources>(runtime, callWithFiles);
  const attachments = Object.freeze<FluxerAttachments>({
    ...resources.attachments,
    upload: uploadAttachments(runtime),
  });
  const members = linkGateway(
    {
      ...resources,
      instance: Object.freeze({ ...resources.instance, discover: instance.discover }),
      attachments,
    },
    {
      platform: "fluxer",
      options,
      tokenEnv: naming.tokenEnv,
      url: () => (!options.instanceUrl ? env("FLUXER_GATEWAY_URL") : undefined),
      bot: (signal) => resources.gateway.getBot({ signal }),
      runtime,
    },
  );
  return bindRuntime(members, runtime);
}

/** Only bots are told of limits, and whoever exceeds the overall one loses the session: silence says nothing to people. */
function apiOfPeople(): typeof api {
  const { rateLimit } = api;
  return rateLimit?.overall === undefined
    ? api
    : { ...api, rateLimit: { ...rateLimit, overall: { ...rateLimit.overall, fixed: true } } };
}
