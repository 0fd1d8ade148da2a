import type { AbortSignalLike, Clock } from "@antiphon/core";
import { ConfigError } from "@antiphon/core";
import { checkOptions, systemClock, systemRandom } from "@antiphon/core/internal";
import { runtime as systemRuntime } from "#websocket";
import type { EventInfo, EventsOf } from "./events.js";
import { Gateway } from "./gateway.js";
import type { IdentifyGate } from "./identify-gate.js";
import type { GatewayNotice } from "./notices.js";
import type { Platform } from "./platform.js";
import { astral } from "./platforms/astral.js";
import { fluxer } from "./platforms/fluxer.js";
import type { SessionStore } from "./session.js";
import type { Runtime, WebSocketClass } from "./socket.js";
import { type GatewayClient, type GatewaySource, gatewaySource } from "./source.js";
import { openWebSocket } from "./web-socket.js";

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
  if (gatewaySource in first) {
    const source = first[gatewaySource];
    return build(second, {
      ...source,
      profile: second.profile ?? (source.platform === "astral" ? astral : fluxer),
      token: () => source.token(),
      url: () => source.url(),
      bot: (signal) => source.bot(signal),
    });
  }
  const { token, url } = first;
  if (first.profile === undefined || typeof url !== "string") {
    throw new ConfigError(
      "INVALID_OPTION",
      "createGateway() needs a client made by createAstral() or createFluxer(), or { profile, url, token }.",
    );
  }
  return build(first, {
    profile: first.profile,
    token: typeof token === "function" ? token : () => token,
    url: () => url,
    bot: first.bot,
    clock: first.clock,
    random: first.random,
    WebSocket: first.WebSocket as WebSocketClass | undefined,
  });
}

const OPTIONS = (
  "onError onNotice signal shards shardCount identify compress gate store attemptsPerMinute budgetFloor whenBudgetSpent maxQueue " +
  "helloTimeoutMs readyTimeoutMs resumeTimeoutMs closeTimeoutMs profile url token clock random WebSocket bot"
).split(" ");

interface Parts extends Pick<GatewaySource, "token" | "url" | "clock" | "random" | "WebSocket"> {
  readonly profile: Platform;
  readonly bot: GatewaySource["bot"] | undefined;
}

function build(options: GatewayOptions, parts: Parts): Gateway<never> {
  checkOptions(options, "createGateway()", OPTIONS);
  const { profile: platform, clock = systemClock } = parts;
  const realTime = clock === systemClock;
  const runtime = runtimeOf(parts.WebSocket, clock, realTime);
  const canCompress =
    options.compress !== undefined &&
    platform.compress.includes(options.compress) &&
    supports(runtime, options.compress);
  return new Gateway({
    platform,
    runtime,
    clock,
    realTime,
    random: parts.random ?? systemRandom,
    token: parts.token,
    url: parts.url,
    bot: parts.bot,
    shards: options.shards ?? "auto",
    shardCount: options.shardCount,
    helloTimeoutMs: options.helloTimeoutMs ?? 15_000,
    readyTimeoutMs: options.readyTimeoutMs ?? 30_000,
    resumeTimeoutMs: options.resumeTimeoutMs ?? 15_000,
    compress: canCompress ? options.compress : undefined,
    identify: options.identify ?? {},
    gate: options.gate,
    store: options.store,
    attemptsPerMinute: options.attemptsPerMinute,
    budgetFloor: options.budgetFloor,
    whenBudgetSpent: options.whenBudgetSpent ?? "error",
    maxQueue: options.maxQueue ?? 500,
    closeTimeoutMs: options.closeTimeoutMs ?? 5000,
    signal: options.signal,
    onError: options.onError ?? ((error, { event }) => console.error(`A handler of ${event} failed.`, error)),
    onNotice: options.onNotice,
  });
}

/** On an injected clock, what runs "later" must be seen by that clock. */
function runtimeOf(Class: WebSocketClass | undefined, clock: Clock, realTime: boolean): Runtime {
  return {
    ...systemRuntime,
    ...(Class && { open: (url, events) => openWebSocket(Class, url, events) }),
    ...(!realTime && { afterIo: (run) => clock.timer(run, 0, "wait") }),
  } satisfies Runtime;
}

function supports(runtime: Runtime, format: "zstd-stream" | "zlib-stream"): boolean {
  const decoder = runtime.decoder(format);
  decoder?.end();
  return decoder !== undefined;
}
