import { ConfigError } from "@antiphon/core";
import { onAbort, within } from "@antiphon/core/internal";
import { gatewaySource } from "../../gateway/source.js";
import type { ChatClient } from "../../rest/chat-client.js";
import type { Bot } from "../define-bot.js";
import type { BotHealth } from "../health/bot-health.js";
import { createMemoryHandledEvents } from "../once/handled-events.js";
import type { BotRuntime } from "./bot-runtime.js";
import { PlatformRun } from "./platform-run.js";
import type { StartBotOptions, StartedBot } from "./start-options.js";

/** A bot on its platforms, from `startBot` to its end. */
export class RunningBot implements StartedBot {
  readonly closed: Promise<void>;
  readonly #runs: readonly PlatformRun[];
  readonly #options: StartBotOptions;
  #end: Promise<void> | undefined;
  #settle: { resolve(): void; reject(error: unknown): void } = { resolve: () => undefined, reject: () => undefined };

  constructor(bot: Bot, clients: readonly ChatClient[], options: StartBotOptions) {
    if (clients.length === 0 || clients.some((client) => !(gatewaySource in Object(client))))
      throw new ConfigError(
        "INVALID_OPTION",
        "startBot() needs a client of createAstral() or createFluxer(), or several.",
      );
    this.#options = options;
    const handled = options.handled ?? createMemoryHandledEvents();
    this.#runs = clients.map((client) => new PlatformRun(bot, client, { ...options, handled }));
    this.closed = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    this.closed.catch(() => undefined); // told by the log too: who does not wait for it loses nothing
  }

  get runtimes(): readonly BotRuntime[] {
    return this.#runs.map(({ runtime }) => runtime);
  }

  health(): BotHealth {
    const parts = this.#runs.map((run) => run.health());
    const sum = (name: "running" | "waiting" | "handled" | "failed" | "refused"): number =>
      parts.reduce((total, part) => total + part[name], 0);
    return {
      isReady: this.#end === undefined && parts.every(({ isReady }) => isReady),
      isAlive: parts.every(({ isAlive }) => isAlive),
      shards: parts.flatMap(({ shards }) => shards),
      running: sum("running"),
      waiting: sum("waiting"),
      handled: sum("handled"),
      failed: sum("failed"),
      refused: sum("refused"),
    };
  }

  async start(): Promise<void> {
    const { signal } = this.#options;
    if (signal?.aborted) throw signal.reason;
    if (signal !== undefined) onAbort(signal, () => void this.close());
    try {
      await Promise.all(this.#runs.map((run) => run.start()));
    } catch (error) {
      await this.close();
      throw error;
    }
    for (const run of this.#runs) run.closed.catch((error: unknown) => void this.#finish(error));
  }

  readonly close = (): Promise<void> => this.#finish(undefined);

  #finish(reason: unknown): Promise<void> {
    return (this.#end ??= this.#closeFor(reason));
  }

  async #closeFor(reason: unknown): Promise<void> {
    await this.#closeAll();
    if (reason === undefined) this.#settle.resolve();
    else this.#settle.reject(reason);
  }

  async #closeAll(): Promise<void> {
    const { graceMs = 10_000 } = this.#options;
    await Promise.all(
      this.#runs.map(async (run) => {
        const late = (): Error => new Error("time is over");
        const limit = { clock: run.runtime.clock, ms: graceMs, kind: "wait", late } as const;
        await within(limit, run.drain()).catch(() => undefined);
        await run.end();
      }),
    );
  }
}
