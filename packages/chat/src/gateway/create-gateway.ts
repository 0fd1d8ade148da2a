import { type Clock, ConfigError } from "@antiphon/core";
import { createLog, env, systemClock, systemRandom } from "@antiphon/core/internal";
import { runtime as systemRuntime } from "#websocket";
import type { Runtime, WebSocketClass } from "./connection/socket.js";
import { openWebSocket } from "./connection/web-socket.js";
import type { EventsOf } from "./events/events.js";
import { openGateway } from "./fleet/open-gateway.js";
import type { GatewayOf } from "./chat-gateway.js";
import type { Gateway } from "./gateway.js";
import { type BareGatewayOptions, checkGatewayOptions, DEFAULTS, type GatewayOptions } from "./gateway-options.js";
import type { Platform } from "./platforms/platform.js";
import { astral } from "./platforms/astral.js";
import { fluxer } from "./platforms/fluxer.js";
import { checkAddress } from "./session/gateway-address.js";
import { type GatewayClient, type GatewaySource, gatewaySource } from "./source.js";

/**
 * The gateway of a chat client, not yet connected. It learns token, address, clock and WebSocket class from the client.
 *
 * @example
 * ```ts
 * const gateway = createGateway(astral);
 * gateway.on("MESSAGE_CREATE", (message) => console.log(message.content));
 * await gateway.connect();
 * ```
 */
export function createGateway<C extends GatewayClient>(client: C, options?: GatewayOptions): GatewayOf<C>;
/** A gateway of its own, without a REST client. */
export function createGateway<P extends Platform>(options: BareGatewayOptions<P>): Gateway<EventsOf<P["id"]>>;
export function createGateway(first: GatewayClient | BareGatewayOptions, second: GatewayOptions = {}): object {
  if (typeof first !== "object" || first === null) throw needsClient();
  const [options, source] = gatewaySource in first ? [second, first[gatewaySource]] : [first, bareSource(first)];
  checkGatewayOptions(options, source.platform === undefined);
  const platform = options.profile ?? (source.platform === "fluxer" ? fluxer : astral);
  const clock = source.clock ?? systemClock;
  const realTime = clock === systemClock;
  const runtime = runtimeOf(source.WebSocket, clock, realTime);
  const { compress, resumeHosts = [], shardCount, onError } = given(options);
  const compresses = compress && platform.compress.includes(compress) && compress in runtime.decoders;
  return openGateway({
    ...DEFAULTS,
    ...given(options),
    shardCount,
    onError,
    resumeHosts: [...(platform.resumeHosts ?? []), ...resumeHosts],
    tokens: { token: () => source.token(), renews: source.renewsToken, refresh: source.refreshToken },
    url: () => source.url(),
    plainHttp: source.plainHttp,
    bot: source.bot && ((signal) => (source.bot as GatewaySource["bot"])(signal)),
    openLog: () => createLog(source.logger, env("ANTIPHON_LOG")),
    platform,
    runtime,
    world: source.WebSocket ?? systemRuntime,
    clock,
    realTime,
    random: source.random ?? systemRandom,
    compress: compresses ? compress : undefined,
  });
}

/** What a client would offer. */
interface BareSource extends Omit<GatewaySource, "platform" | "bot" | "userAgent"> {
  readonly platform: undefined;
  readonly bot: GatewaySource["bot"] | undefined;
}

function bareSource(options: BareGatewayOptions): BareSource {
  const { profile, token, url, bot, clock, random, logger } = options;
  if (profile === undefined || typeof url !== "string" || token === undefined) throw needsClient();
  checkAddress(url, "`url` of createGateway()", true); // whether the token may go there is for connect() to say
  return {
    platform: undefined,
    token: typeof token === "function" ? token : () => token,
    renewsToken: typeof token === "function",
    refreshToken: undefined,
    url: () => url,
    plainHttp: options.dangerouslyAllowPlainHttp === true,
    bot,
    clock,
    random,
    logger,
    WebSocket: options.WebSocket as WebSocketClass | undefined,
  };
}

function needsClient(): ConfigError {
  return new ConfigError(
    "INVALID_OPTION",
    "createGateway() needs a client of createAstral() or createFluxer(), or { profile, url, token }.",
  );
}

/** An option that is `undefined` was not given. */
function given<Options extends object>(options: Options): Given<Options> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Given<Options>;
}

type Given<Options> = { readonly [Name in keyof Options]: Exclude<Options[Name], undefined> };

/** On an injected clock, what runs "later" must be seen by that clock. */
function runtimeOf(Class: WebSocketClass | undefined, clock: Clock, realTime: boolean): Runtime {
  return {
    ...systemRuntime,
    ...(Class && { load: undefined, open: (url, events) => openWebSocket(Class, url, events) }),
    ...(!realTime && { afterIo: (run) => clock.timer(run, 0, "wait") }),
  } satisfies Runtime;
}
