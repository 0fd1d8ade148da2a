import type { EventInfo } from "../../gateway/events/events.js";
import type { Gateway } from "../../gateway/gateway.js";
import { textOfError } from "../../gateway/text-of-error.js";
import { handleCommand } from "../commands/handle-command.js";
import { createContext } from "../context/context.js";
import type { Bot, RepeatableHandler } from "../define-bot.js";
import type { BotEventName } from "../event-name.js";
import { EventRun, NONCE_WINDOW_MS } from "./event-run.js";
import { laneOf } from "./event-place.js";
import { Lanes, type LaneLimits } from "./lanes.js";
import type { RunParts } from "./run-parts.js";

/** Pauses before a handler with `retry: true` is run again, in ms. */
const PAUSES_MS = [1000, 5000, 30_000];

export interface DispatcherParts extends RunParts {
  readonly bot: Bot;
  readonly lanes: LaneLimits;
}

/** A function of the user's for one event. */
interface Step {
  readonly handler: string;
  /** Resolves when it is done; false when it was nothing for it. */
  run(run: EventRun): PromiseLike<unknown>;
}

/** Brings events to the bot's handlers: those of a channel in order, channels side by side. What a handler throws ends nothing. */
export class Dispatcher {
  readonly #parts: DispatcherParts;
  readonly #lanes: Lanes;
  readonly #runs = new Set<EventRun>();
  readonly #stops: (() => void)[] = [];
  handled = 0;
  failed = 0;
  refused = 0;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    this.#lanes = new Lanes(parts.lanes);
    const { bot, runtime } = parts;
    const gateway = runtime.gateway as unknown as Gateway<Record<string, unknown>>;
    const names = new Set(Object.keys(bot.on));
    if (bot.commands.length > 0) names.add("MESSAGE_CREATE");
    for (const name of names) {
      const steps = stepsOf(bot, name);
      this.#stops.push(gateway.on(name as never, (data: unknown, info: EventInfo) => this.#accept(steps, data, info)));
    }
  }

  get running(): number {
    return this.#lanes.running;
  }

  get waiting(): number {
    return this.#lanes.waiting;
  }

  /** Takes no more events; resolves when those that were taken are handled. */
  async drain(): Promise<void> {
    for (const stop of this.#stops.splice(0)) stop();
    await this.#lanes.idle();
  }

  /** Ends what still runs; gives how many events were not begun. */
  end(reason: unknown): number {
    const dropped = this.#lanes.clear();
    for (const run of this.#runs) run.end(reason);
    return dropped;
  }

  #accept(steps: readonly Step[], data: unknown, info: EventInfo): void {
    const { event } = info;
    const lane = laneOf(event, data);
    const isTaken = this.#lanes.add(lane, async (release) => {
      for (const step of steps)
        await this.#run(new EventRun(this.#parts, { event, data, info, handler: step.handler }, release), step);
    });
    if (isTaken) return;
    this.refused += 1;
    this.#parts.runtime.log.error(`too many events wait; one is not handled`, { event, lane, waiting: this.waiting });
  }

  async #run(run: EventRun, step: Step): Promise<void> {
    const { limit, handled } = this.#parts;
    this.#runs.add(run);
    limit.start(run);
    try {
      await run.within(step.run(run));
      this.handled += 1;
    } catch (error) {
      await this.#failed(run, step, error);
    } finally {
      limit.stop(run);
      this.#runs.delete(run);
      if (run.begunAtMs !== undefined) await this.#quietly(run, () => handled.end(run.id));
    }
  }

  /** Runs it again where it may be; else tells the log and the person. Never rejects. */
  async #failed(run: EventRun, step: Step, first: unknown): Promise<void> {
    let error = first;
    const { clock } = this.#parts.runtime;
    for (const pauseMs of run.mayRepeat ? PAUSES_MS : []) {
      const until = (run.begunAtMs ?? 0) + NONCE_WINDOW_MS;
      if (run.signal.aborted || clock.now() + pauseMs >= until) break;
      run.log.warn(`failed, runs again in ${pauseMs} ms: ${textOfError(error)}`);
      try {
        await this.#parts.runtime.gateway.sleep(pauseMs, { signal: run.signal });
        run.repeat();
        await run.within(step.run(run));
        this.handled += 1;
        return;
      } catch (next) {
        error = next;
      }
    }
    if (this.#parts.runtime.signal.aborted) return run.log.warn("was not finished when the bot ended");
    this.failed += 1;
    run.log.error(`failed (code ${run.code}): ${textOfError(error)}`, { code: run.code, error });
    if (run.handler === "commands") await this.#quietly(run, () => this.#tellPerson(run));
  }

  async #tellPerson(run: EventRun): Promise<void> {
    const content = (await run.texts()).failed({ code: run.code });
    const { channel_id: channelId, id } = run.data as { readonly channel_id: string; readonly id: string };
    if (content === "") return;
    const body = {
      content,
      message_reference: { message_id: id },
      allowed_mentions: { parse: [] },
      nonce: textHashOf(run),
    };
    await this.#parts.runtime.chat.messages.create(channelId, body);
  }

  async #quietly(run: EventRun, work: () => unknown): Promise<void> {
    try {
      await work();
    } catch (error) {
      run.log.warn(`after the handler: ${textOfError(error)}`);
    }
  }
}

function stepsOf(bot: Bot, event: string): readonly Step[] {
  const given = bot.on[event as BotEventName] as RepeatableHandler<BotEventName> | undefined;
  const [on, retry] = typeof given === "object" ? [given.run, given.retry] : [given, false];
  const steps: Step[] = [];
  if (event === "MESSAGE_CREATE" && bot.commands.length > 0)
    steps.push({ handler: "commands", run: (run) => handleCommand(bot, run) });
  if (on !== undefined)
    steps.push({
      handler: `on:${event}`,
      async run(run) {
        if (await run.claim({ retry })) await on(run.data as never, createContext(run));
      },
    });
  return steps;
}

/** Apart from those of the handler's own messages. */
function textHashOf(run: EventRun): string {
  return run.nextNonce(`code ${run.code}`);
}
