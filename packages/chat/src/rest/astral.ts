import { bindRuntime, createResources, createRuntime, env } from "@antiphon/core/internal";
import type { GatewayClient } from "../gateway/source.js";
import { api, operations } from "../generated/astral/operations.js";
import type { AstralResources } from "../generated/astral/resources.js";
import { type ChatOptions, chatOptions, chatSchemes, linkGateway } from "./platform-link.js";
import { callWithFiles, encodeMessage } from "../files/uploads.js";

/** Options of `createAstral`. The token is read from `ASTRAL_BOT_TOKEN` at the first call when none is given. */
export interface AstralOptions extends ChatOptions {
  /** Origin of a self-hosted instance: the API is at `<origin>/api/v1`, the gateway at `wss://<origin>/gateway`. */
  readonly instanceUrl?: string | undefined;
}

/** Client of Astral's REST API. Frozen; safe to share. `createGateway(astral)` opens its gateway. */
export interface Astral extends AstralResources, GatewayClient<"astral"> {}

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
  const instanceUrl = options.instanceUrl || undefined; // an empty variable is unset
  const runtime = createRuntime({
    api,
    operations,
    factory: naming.factory,
    options:
      instanceUrl === undefined || options.baseUrl !== undefined ? options : { ...options, baseUrl: instanceUrl },
    ownOptions: chatOptions,
    schemes: chatSchemes(options, naming),
    baseUrl: { env: addressVariables, normalize: withApiPath },
    multipart: encodeMessage,
  });
  const resources = createResources<AstralResources>(runtime, callWithFiles);
  const members = linkGateway(
    { ...resources },
    {
      platform: "astral",
      options,
      tokenEnv: naming.tokenEnv,
      url: () => (instanceUrl === undefined ? env("ASTRAL_GATEWAY_URL") : gatewayOf(instanceUrl)),
      bot: (signal) => resources.gateway.getBot({ signal }),
      runtime,
    },
  );
  return bindRuntime(members, runtime);
}

/** Where Astral's API is; the second name is that of the platform's own quickstart. */
const addressVariables: readonly string[] = ["ASTRAL_API_URL", "ASTRAL_API_BASE"];

/** An origin alone means the API's usual place on it. */
function withApiPath(url: string): string {
  const { pathname } = new URL(url);
  return pathname === "/" ? `${url.replace(/\/+$/, "")}/api/v1` : url;
}

function gatewayOf(instanceUrl: string): string {
  const { protocol, host } = new URL(instanceUrl);
  return `${protocol === "http:" ? "ws" : "wss"}://${host}/gateway`;
}
