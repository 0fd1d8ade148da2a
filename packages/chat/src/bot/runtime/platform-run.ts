import { createGateway } from "../../gateway/create-gateway.js";
import type { ChatGateway } from "../../gateway/chat-gateway.js";
import type { GatewayNotice } from "../../gateway/events/notices.js";
import { gatewaySource } from "../../gateway/source.js";
import { textOfError } from "../../gateway/text-of-error.js";
import type { ChatClient } from "../../rest/chat-client.js";
import { createBotCache } from "../cache/create-bot-cache.js";
import type { BotHealth } from "../health/bot-health.js";
import type { Bot } from "../define-bot.js";
import type { HandledEvents } from "../once/handled-events.js";
import type { BotRuntime, EventGap } from "./bot-runtime.js";
import { createBotLog } from "./create-bot-log.js";
import { Dispatcher } from "./dispatcher.js";
import type { StartBotOptions } from "./start-options.js";
import { WEB_ORIGINS } from "./web-origins.js";
import { TimeLimit } from "./time-limit.js";

/** A bot on one platform. */
export class PlatformRun {
  readonly runtime: BotRuntime;
  readonly #bot: Bot;
  readonly #gateway: ChatGateway;
  readonly #dispatcher: Dispatcher;
  readonly #limit: TimeLimit;
  readonly #abort: AbortController = new AbortController();
  readonly #gapHandlers = new Set<(gap: EventGap) => void>();

  constructor(bot: Bot, chat: ChatClient, options: StartBotOptions & { readonly handled: HandledEvents }) {
    this.#bot = bot;
    const { platform, logger } = chat[gatewaySource];
    const log = options.log ?? createBotLog(logger);
    const gateway: ChatGateway = createGateway(chat, {
      ...options.gateway,
      onNotice: (notice) => {
        this.#notice(notice);
        options.gateway?.onNotice?.(notice);
      },
      onError: (error, info) => {
        log.error(`a handler of ${info.event} failed: ${textOfError(error)}`, { error });
        options.gateway?.onError?.(error, info);
      },
    });
    this.#gateway = gateway;
    const { clock } = gateway;
    const runtime: BotRuntime = {
      platform,
      chat,
      gateway,
      clock,
      log,
      signal: this.#abort.signal,
      get userId() {
        return gateway.userId ?? "";
      },
      get cache() {
        return cache;
      },
      onGap: (handler) => {
        this.#gapHandlers.add(handler);
        return () => void this.#gapHandlers.delete(handler);
      },
    };
    const cache = createBotCache(runtime, bot.options.cache);
    this.runtime = runtime;
    this.#limit = new TimeLimit(clock, options.handlerTimeoutMs ?? 300_000);
    this.#dispatcher = new Dispatcher({
      bot,
      runtime,
      handled: options.handled,
      webOrigin: WEB_ORIGINS[platform],
      limit: this.#limit,
      handlerTimeoutMs: options.handlerTimeoutMs ?? 300_000,
      lanes: {
        maxRunning: options.maxRunning ?? 100,
        maxWaiting: options.maxWaiting ?? 10_000,
        maxPerLane: options.maxWaitingPerChannel ?? 1000,
      },
      texts: bot.options.texts ?? {},
    });
  }

  get closed(): Promise<void> {
    return this.#gateway.closed;
  }

  async start(): Promise<void> {
    await this.#gateway.connect();
    await this.#bot.options.start?.(this.runtime);
  }

  /** Resolves when all events that came are handled; takes no more. */
  drain(): Promise<void> {
    return this.#dispatcher.drain();
  }

  /** What it adds to the health of the bot. */
  health(): BotHealth {
    const { platform } = this.runtime;
    const { running, waiting, handled, failed, refused } = this.#dispatcher;
    const shards = this.#gateway.shards.map(({ id, state, latencyMs }) => ({ platform, shard: id, state, latencyMs }));
    const isAlive = !this.#gateway.signal.aborted;
    const isReady = isAlive && shards.length > 0 && shards.every(({ state }) => state === "ready");
    return { isReady, isAlive, shards, running, waiting, handled, failed, refused };
  }

  async end(): Promise<void> {
    const reason = new Error("the bot ends");
    this.#abort.abort(reason);
    const dropped = this.#dispatcher.end(reason);
    if (dropped > 0) this.runtime.log.warn("ended before all events were handled", { dropped });
    this.#limit.close();
    await this.#gateway.close();
  }

  #notice(notice: GatewayNotice): void {
    if (notice.type !== "sessionLost" && notice.type !== "sequenceGap") return;
    const isResumed = notice.type === "sequenceGap" && notice.replaying;
    const reason =
      notice.type === "sessionLost" ? notice.reason : `events ${notice.from} to ${notice.to} were not delivered`;
    this.runtime.log[isResumed ? "debug" : "warn"](`events may be lost: ${reason}`, { shard: notice.shard });
    for (const handler of this.#gapHandlers) {
      try {
        handler({ shard: notice.shard, reason, isResumed });
      } catch (error) {
        this.runtime.log.error(`a handler of gaps failed: ${textOfError(error)}`, { error });
      }
    }
  }
}
