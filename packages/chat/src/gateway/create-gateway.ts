import type { AbortSignalLike, Clock } from "@antiphon/core";
import { ConfigError } from "@antiphon/core";
import { checkOptions, systemClock, systemRandom } from "@antiphon/core/internal";
import { runtime as systemRuntime } from "#websocket";
import type { EventInfo, EventsOf } from "./events/events.js";
import type { Gateway } from "./gateway.js";
import type { IdentifyGate } from "./fleet/identify-gate.js";
import type { GatewayNotice } from "./events/notices.js";
import type { Platform } from "./platforms/platform.js";
import { astral } from "./platforms/astral.js";
import { fluxer } from "./platforms/fluxer.js";
import type { SessionStore } from "./session/session.js";
import type { Runtime, WebSocketClass } from "./connection/socket.js";
import { type GatewayClient, type GatewaySource, gatewaySource } from "./source.js";
import { openGateway } from "./fleet/open-gateway.js";
import { openWebSocket } from "./connection/web-socket.js";

export interface GatewayOptions {
  /** Gets what a handler throws or rejects with. Default: `console.error`. */
  readonly onError?: (error: unknown, info: EventInfo) => void;
  /** Gets what happens to the connections, for logs and metrics. */
  readonly onNotice?: (notice: GatewayNotice) => void;
  /** Aborting it is `close()`; `connect()` then rejects with its reason. */
  readonly signal?: AbortSignalLike;
  /** `"auto"`: as many as the platform recommends. A number: that many. A list: these, of `shardCount`. Default `"auto"`. */
  readonly shards?: "auto" | number | readonly number[];
  /** Shards over all processes. Default: the number of shards here, or the highest id of a list plus one. */
  readonly shardCount?: number;
  /** More members of IDENTIFY: `presence`, `ignored_events`, `initial_guild_id`, `flags`. */
  readonly identify?: Readonly<Record<string, unknown>>;
  /** Used when both the platform and the runtime have it. Default: none. */
  readonly compress?: "zstd-stream" | "zlib-stream";
  /** Where every IDENTIFY waits its turn. Default: in memory. */
  readonly gate?: IdentifyGate;
  /** Where sessions outlive the process. Default: nowhere. */
  readonly store?: SessionStore;
  /** Connection attempts of all shards together. Default 20, or 4 for each shard when that is more. */
  readonly attemptsPerMinute?: number;
  /** Session starts that are kept in reserve. Default: 5 % of the total, at most 10. */
  readonly budgetFloor?: number;
  /** When no session start is left: fail, or wait for the reset. Default `"error"`. */
  readonly whenBudgetSpent?: "error" | "wait";
  /** Frames that may wait to be sent, per shard. Default 500. */
  readonly maxQueue?: number;
  /** Longest wait for HELLO, connecting included, in ms. Default 15 000. */
  readonly helloTimeoutMs?: number;
  /** Longest wait for READY, in ms. Default 30 000. */
  readonly readyTimeoutMs?: number;
  /** Longest wait between RESUME and the next replayed event, in ms. Default 15 000. */
  readonly resumeTimeoutMs?: number;
  /** Longest wait for the server's close frame, in ms. Default 5000. */
  readonly closeTimeoutMs?: number;
  /** Rules of the platform, to override one: `{ ...astral, beatFactor: 0.8 }`. */
  readonly profile?: Platform;
}

/** For a gateway without a REST client. */
export interface BareGatewayOptions<P extends Platform = Platform> extends GatewayOptions {
  readonly profile: P;
  /** The gateway's address; query parameters of the platform are added. */
  readonly url: string;
  /** The bare secret, without `Bot `. */
  readonly token: string | (() => string | Promise<string>);
  readonly clock?: Clock;
  /** Uniform on [0, 1). Default `Math.random`. */
  readonly random?: () => number;
  /** Default: npm `ws` on Node, the global class elsewhere. */
  readonly WebSocket?: new (url: string) => object;
  /** GET /gateway/bot, for shards and the session budget. */
  readonly bot?: GatewaySource["bot"];
}

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
export function createGateway<P extends "astral" | "fluxer">(
  client: GatewayClient<P>,
  options?: GatewayOptions,
): Gateway<EventsOf<P>>;
/** A gateway of its own, without a REST client. */
export function createGateway<P extends Platform>(options: BareGatewayOptions<P>): Gateway<EventsOf<P["id"]>>;
export function createGateway(first: GatewayClient | BareGatewayOptions, second: GatewayOptions = {}): object {
  const [options, source] = gatewaySource in first ? [second, first[gatewaySource]] : [first, bareSource(first)];
  checkOptions(options, "createGateway()", OPTIONS);
  const platform = options.profile ?? (source.platform === "fluxer" ? fluxer : astral);
  const clock = source.clock ?? systemClock;
  const realTime = clock === systemClock;
  const runtime = runtimeOf(source.WebSocket, clock, realTime);
  const { compress } = options;
  const compresses = compress && platform.compress.includes(compress) && compress in runtime.decoders;
  return openGateway({
    ...DEFAULTS,
    ...given(options),
    ...source,
    platform,
    runtime,
    clock,
    realTime,
    random: source.random ?? systemRandom,
    compress: compresses ? compress : undefined,
  });
}

const DEFAULTS = {
  shards: "auto",
  identify: {},
  whenBudgetSpent: "error",
  maxQueue: 500,
  helloTimeoutMs: 15_000,
  readyTimeoutMs: 30_000,
  resumeTimeoutMs: 15_000,
  closeTimeoutMs: 5000,
  onError: (error: unknown, { event }: EventInfo) => console.error(`A handler of ${event} failed.`, error),
} as const satisfies GatewayOptions;

const OPTIONS = [
  ...Object.keys(DEFAULTS),
  ...(
    "onNotice signal shardCount compress gate store attemptsPerMinute budgetFloor " +
    "profile url token clock random WebSocket bot"
  ).split(" "),
];

/** What a client would offer. */
interface BareSource extends Pick<GatewaySource, "token" | "url" | "clock" | "random" | "WebSocket"> {
  readonly platform: undefined;
  readonly bot: GatewaySource["bot"] | undefined;
}

function bareSource(options: BareGatewayOptions): BareSource {
  const { profile, token, url, bot, clock, random } = options;
  if (profile === undefined || typeof url !== "string") {
    throw new ConfigError(
      "INVALID_OPTION",
      "createGateway() needs a client of createAstral() or createFluxer(), or { profile, url, token }.",
    );
  }
  return {
    platform: undefined,
    token: typeof token === "function" ? token : () => token,
    url: () => url,
    bot,
    clock,
    random,
    WebSocket: options.WebSocket as WebSocketClass | undefined,
  };
}

/** An option that is `undefined` was not given. */
function given<Options extends object>(options: Options): Options {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Options;
}

/** On an injected clock, what runs "later" must be seen by that clock. */
function runtimeOf(Class: WebSocketClass | undefined, clock: Clock, realTime: boolean): Runtime {
  return {
    ...systemRuntime,
    ...(Class && { open: (url, events) => openWebSocket(Class, url, events) }),
    ...(!realTime && { afterIo: (run) => clock.timer(run, 0, "wait") }),
  } satisfies Runtime;
}
