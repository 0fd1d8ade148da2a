import type { AbortSignalLike, Clock, Logger } from "@antiphon/core";
import type { WebSocketClass } from "./connection/socket.js";

/**
 * Where a REST client keeps what the gateway needs: a non-enumerable member, so that neither spreading nor `inspect`
 * shows it. `Symbol.for`, since the two halves may be loaded from different module formats.
 */
export const gatewaySource: unique symbol = Symbol.for("antiphon.chat.gateway");

/** A REST client as the gateway sees it. */
export interface GatewayClient<P extends "astral" | "fluxer" = "astral" | "fluxer"> {
  readonly [gatewaySource]: GatewaySource<P>;
}

/** What `createAstral` and `createFluxer` offer to `createGateway`. Everything is read when the gateway connects. */
export interface GatewaySource<P extends "astral" | "fluxer" = "astral" | "fluxer"> {
  readonly platform: P;
  /** The bare secret, without `Bot `. */
  token(): string | Promise<string>;
  /** Whether the token comes from a function, which may have another one when one is refused. */
  readonly renewsToken: boolean;
  /** Told of a refused token, where the function can be. */
  readonly refreshToken: ((refused: string) => unknown) | undefined;
  /** GET /gateway/bot through the client's own pipeline. */
  bot(signal: AbortSignalLike): Promise<GatewayBotInfo>;
  /** In place of the address that `bot()` gives, where options or environment name one. */
  url(): string | undefined;
  /** Whether the user lets the token travel over ws:// to another machine. */
  readonly plainHttp: boolean;
  readonly clock: Clock | undefined;
  readonly random: (() => number) | undefined;
  readonly WebSocket: WebSocketClass | undefined;
  /** The client's own, beside `ANTIPHON_LOG`. */
  readonly logger: Logger | undefined;
  readonly userAgent: string;
}

/** What GET /gateway/bot says. */
export interface GatewayBotInfo {
  readonly url: string;
  readonly shards: number;
  readonly session_start_limit: {
    readonly total: number;
    readonly remaining: number;
    /** ms until `remaining` is `total` again. */
    readonly reset_after: number;
    readonly max_concurrency: number;
  };
}
