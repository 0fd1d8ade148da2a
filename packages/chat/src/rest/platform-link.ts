import type { ClientOptions, Secret } from "@antiphon/core";
import type { Runtime, RuntimeInit, Scheme } from "@antiphon/core/internal";
import { oneOf, secretScheme, text } from "@antiphon/core/internal";
import { environmentToken } from "./environment-token.js";
import { gatewaySource, type GatewayBotInfo, type GatewayClient, type GatewaySource } from "../gateway/source.js";

/** How an account proves itself: a bot token, an OAuth2 access token, or a person's session token. */
export type TokenType = "bot" | "bearer" | "session";

/** Options that both chat factories take beside the common ones. */
export interface ChatOptions extends ClientOptions {
  /** The bare secret, or a function that is asked for it. Default: the environment, read at the first call. */
  readonly token?: Secret | undefined;
  /** What the token is. Default `"bot"`. */
  readonly tokenType?: TokenType | undefined;
  /** Where the gateway is, in place of the address that `GET /gateway/bot` gives. */
  readonly gatewayUrl?: string | undefined;
}

/** The options that a chat factory adds, and what they must be. */
export const chatOptions: RuntimeInit["ownOptions"] = {
  token: undefined, // checked when it is read
  tokenType: oneOf("bot", "bearer", "session"),
  gatewayUrl: text,
  instanceUrl: text,
};

interface Naming {
  readonly factory: string;
  readonly tokenEnv: string;
}

const prefixes: Readonly<Record<TokenType, string>> = { bot: "Bot ", bearer: "Bearer ", session: "" };

/** One credential answers every security scheme of a chat API: all stand in the same header. */
export function chatSchemes(options: ChatOptions, { factory, tokenEnv }: Naming): Readonly<Record<string, Scheme>> {
  const scheme = secretScheme({
    value: options.token ?? environmentToken(tokenEnv, options.clock),
    option: "token",
    env: tokenEnv,
    factory,
    prefix: prefixes[options.tokenType ?? "bot"],
  });
  return { botToken: scheme, userSession: scheme, bearerToken: scheme };
}

interface GatewayLink<P extends "astral" | "fluxer"> {
  readonly platform: P;
  readonly options: ChatOptions;
  readonly tokenEnv: string;
  readonly url: () => string | undefined;
  readonly bot: GatewaySource["bot"];
  readonly runtime: Runtime;
}

/** Puts what `createGateway` needs on a client, out of sight. */
export function linkGateway<Client extends object, P extends "astral" | "fluxer">(
  client: Client,
  link: GatewayLink<P>,
): Client & GatewayClient<P> {
  const { options } = link;
  const ofEnvironment = environmentToken(link.tokenEnv, options.clock);
  const token = options.token ?? ofEnvironment;
  const source: GatewaySource<P> = {
    platform: link.platform,
    token: () => (typeof token === "function" ? token() : token),
    get renewsToken() {
      return token === ofEnvironment ? ofEnvironment.renews() : typeof token === "function";
    },
    refreshToken: typeof token === "function" ? token.refresh : undefined,
    bot: (signal): Promise<GatewayBotInfo> => link.bot(signal),
    url: () => options.gatewayUrl || link.url(),
    plainHttp: options.dangerouslyAllowPlainHttp === true,
    clock: options.clock,
    random: options.random,
    WebSocket: options.WebSocket as GatewaySource["WebSocket"],
    logger: options.logger,
    userAgent: "antiphon",
  };
  return Object.defineProperty(client, gatewaySource, { value: source }) as Client & GatewayClient<P>;
}
