import { type AbortSignalLike, type Clock, ConfigError, type Logger } from "@antiphon/core";
import type { EventInfo } from "./events/events.js";
import type { GatewayNotice } from "./events/notices.js";
import {
  atLeast,
  callback,
  checkPresence,
  checkJson,
  checkValues,
  duration,
  object,
  oneOf,
  WAIT,
  withMethods,
} from "./fleet/checks.js";
import type { IdentifyGate } from "./fleet/identify-gate.js";
import { checkPlatform } from "./platforms/check-platform.js";
import type { Platform } from "./platforms/platform.js";
import type { SessionStore } from "./session/record.js";
import type { GatewaySource } from "./source.js";

export interface GatewayOptions {
  /**
   * Gets what a handler throws or rejects with, and what ends the gateway for good when nobody else is told of it (`GATEWAY_ENDED`).
   * Default: `console.error` for handlers.
   */
  readonly onError?: ((error: unknown, info: EventInfo) => void) | undefined;
  /** Gets what happens to the connections, for logs and metrics. */
  readonly onNotice?: ((notice: GatewayNotice) => void) | undefined;
  /** Aborting it is `close()`; `connect()` then rejects with its reason. */
  readonly signal?: AbortSignalLike | undefined;
  /** `"auto"`: as many as the platform recommends. A number: that many. A list: these, of `shardCount`. Default `"auto"`. */
  readonly shards?: "auto" | number | readonly number[] | undefined;
  /** Shards over all processes. Default: the number of shards here, or the highest id of a list plus one. */
  readonly shardCount?: number | undefined;
  /** More members of IDENTIFY: `presence`, `ignored_events`, `initial_guild_id`, `flags`. */
  readonly identify?: Readonly<Record<string, unknown>> | undefined;
  /** Used when both the platform and the runtime have it. Default: none. */
  readonly compress?: "zstd-stream" | "zlib-stream" | undefined;
  /** Where every IDENTIFY waits its turn. Default: in memory. */
  readonly gate?: IdentifyGate | undefined;
  /** Where sessions outlive the process. Default: nowhere. */
  readonly store?: SessionStore | undefined;
  /** Hosts beside the gateway's own that READY may name for a RESUME, which carries the token: `["gw.example", "*.gw.example"]`. Default: none. */
  readonly resumeHosts?: readonly string[] | undefined;
  /** Connection attempts of all shards together. Default 20, or 4 for each shard when that is more. */
  readonly attemptsPerMinute?: number | undefined;
  /** Session starts that are kept in reserve. Default: 5 % of the total, at most 10. */
  readonly budgetFloor?: number | undefined;
  /** When no session start is left: fail, or wait for the reset. Default `"error"`. */
  readonly whenBudgetSpent?: "error" | "wait" | undefined;
  /** Frames that may wait to be sent, per shard. Default 500. */
  readonly maxQueue?: number | undefined;
  /** Longest wait for HELLO, connecting included, in ms. Default 15 000. */
  readonly helloTimeoutMs?: number | undefined;
  /** Longest wait for READY, in ms. Default 30 000. */
  readonly readyTimeoutMs?: number | undefined;
  /** Longest wait between RESUME and the next replayed event, in ms; for RESUMED itself a minute, whatever comes. Default 15 000. */
  readonly resumeTimeoutMs?: number | undefined;
  /** Longest wait for the server's close frame, in ms. Default 5000. */
  readonly closeTimeoutMs?: number | undefined;
  /** Rules of the platform, to override one: `{ ...astral, beatFactor: 0.8 }`. */
  readonly profile?: Platform | undefined;
}

/** For a gateway without a REST client. */
export interface BareGatewayOptions<P extends Platform = Platform> extends GatewayOptions {
  readonly profile: P;
  /** The gateway's address; query parameters of the platform are added. */
  readonly url: string;
  /**
   * Lets the token travel over ws:// to another machine, where everybody on the way can read it: for a service in the same private
   * network, such as docker-compose's. Default false; loopback addresses are always allowed. A client has its own.
   */
  readonly dangerouslyAllowPlainHttp?: boolean | undefined;
  /** The bare secret, without `Bot `, or a function that is asked for it before each connection. */
  readonly token: string | (() => string | Promise<string>);
  readonly clock?: Clock | undefined;
  /** Uniform on [0, 1). Default `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Default: npm `ws` on Node, the global class elsewhere. */
  readonly WebSocket?: (new (url: string) => object) | undefined;
  /** Gets what the connections do, from the level that `ANTIPHON_LOG` names. Default: the console, when that is set. */
  readonly logger?: Logger | undefined;
  /** GET /gateway/bot, for shards and the session budget. */
  readonly bot?: GatewaySource["bot"] | undefined;
}

/** What was not given. */
export const DEFAULTS: Defaults = {
  shards: "auto",
  identify: {},
  whenBudgetSpent: "error",
  maxQueue: 500,
  helloTimeoutMs: 15_000,
  readyTimeoutMs: 30_000,
  resumeTimeoutMs: 15_000,
  closeTimeoutMs: 5000,
};

type Defaults = {
  readonly [
    Name in
      | "shards"
      | "identify"
      | "whenBudgetSpent"
      | "maxQueue"
      | "helloTimeoutMs"
      | "readyTimeoutMs"
      | "resumeTimeoutMs"
      | "closeTimeoutMs"
  ]-?: NonNullable<GatewayOptions[Name]>;
};

const RULES: Readonly<Record<keyof BareGatewayOptions, Parameters<typeof checkValues>[2][string]>> = {
  onError: callback,
  onNotice: callback,
  signal: WAIT.signal,
  shards: undefined, // checked against the platform
  shardCount: undefined,
  identify: object,
  compress: oneOf("zstd-stream", "zlib-stream"),
  gate: withMethods("enter"),
  store: withMethods("load", "save"),
  resumeHosts: [
    (value) => Array.isArray(value) && value.every((host) => typeof host === "string"),
    "a list of host names",
  ],
  attemptsPerMinute: atLeast(1),
  budgetFloor: atLeast(0),
  whenBudgetSpent: oneOf("error", "wait"),
  maxQueue: atLeast(1),
  helloTimeoutMs: duration,
  readyTimeoutMs: duration,
  resumeTimeoutMs: duration,
  closeTimeoutMs: duration,
  profile: object,
  url: undefined, // checked with what the client says
  dangerouslyAllowPlainHttp: oneOf(true, false),
  token: [
    (value) => typeof value === "function" || (typeof value === "string" && value !== ""),
    "a text, or a function that gives one",
  ],
  clock: withMethods("now", "monotonic", "timer"),
  random: callback,
  WebSocket: callback,
  logger: object,
  bot: callback,
};

/** What a client knows already, and would be passed over beside one. */
const OF_BARE = ["url", "dangerouslyAllowPlainHttp", "token", "clock", "random", "WebSocket", "logger", "bot"] as const;

/** Refuses misspelt options, and values that cannot be meant. `bare`: there is no client. */
export function checkGatewayOptions(options: object, bare: boolean): void {
  checkValues(options, "createGateway()", RULES);
  const idle = bare ? undefined : OF_BARE.find((name) => (options as BareGatewayOptions)[name] !== undefined);
  if (idle !== undefined)
    throw new ConfigError(
      "INVALID_OPTION",
      `\`${idle}\` of createGateway() comes from the client: pass ${idle === "url" ? "`gatewayUrl`" : "it"} to the client instead`,
    );
  const { identify = {}, profile } = options as GatewayOptions;
  if (profile !== undefined) checkPlatform(profile);
  checkJson(identify, "`identify` of createGateway()");
  const { presence } = identify;
  if (presence !== undefined) checkPresence(presence, "`identify.presence` of createGateway()");
}
