import type { MaybePromise } from "@antiphon/core";
import type { EventInfo } from "../../gateway/events/events.js";
import type { HandledEvent } from "../once/handled-events.js";
import type { BotTexts } from "../texts/bot-texts.js";
import { textsOf } from "../texts/texts-of.js";
import type { BotLog } from "./bot-log.js";
import type { BotRuntime } from "./bot-runtime.js";
import { withFacts } from "./create-bot-log.js";
import { eventIdOf, linkOf } from "./event-place.js";
import type { HandlerRun } from "./handler-run.js";
import type { RunParts } from "./run-parts.js";
import { RunSignal } from "./run-signal.js";
import { textHash } from "./text-hash.js";
import type { Timed } from "./time-limit.js";

/** How long the platforms keep one message of two with the same nonce, in ms. */
export const NONCE_WINDOW_MS = 300_000;

/** One run of a handler, as it is seen by who runs it. */
export class EventRun implements HandlerRun, Timed {
  readonly event: string;
  readonly data: unknown;
  readonly info: EventInfo;
  readonly handler: string;
  endsAt = 0;
  /** Set by `claim`: the handler may be run again. */
  mayRepeat = false;
  /** Set by `claim`: when it was begun, by the clock. */
  begunAtMs: number | undefined;
  readonly #parts: RunParts;
  readonly #release: () => void;
  readonly signal: RunSignal = new RunSignal();
  #id: string | undefined;
  #log: BotLog | undefined;
  #texts: Promise<BotTexts> | undefined;
  #position = 0;
  #late: ((error: unknown) => void) | undefined;

  constructor(parts: RunParts, of: Pick<HandlerRun, "event" | "data" | "info" | "handler">, release: () => void) {
    this.#parts = parts;
    this.#release = release;
    this.event = of.event;
    this.data = of.data;
    this.info = of.info;
    this.handler = of.handler;
  }

  get runtime(): BotRuntime {
    return this.#parts.runtime;
  }

  /** The same for the same handler and the same event. */
  get id(): string {
    return (this.#id ??= `${this.runtime.platform} ${eventIdOf(this.event, this.data, this.info)} ${this.handler}`);
  }

  /** What a person can tell, and a log can be searched for. */
  get code(): string {
    return textHash(this.id).slice(1, 7).toUpperCase(); // the first letter says little
  }

  get link(): string | undefined {
    return linkOf(this.#parts.webOrigin, this.event, this.data);
  }

  get log(): BotLog {
    return (this.#log ??= withFacts(this.runtime.log, {
      event: this.event,
      handler: this.handler,
      ...(this.link !== undefined && { link: this.link }),
    }));
  }

  claim({ retry }: { readonly retry: boolean }): MaybePromise<boolean> {
    const now = this.runtime.clock.now();
    if (this.begunAtMs !== undefined) return true; // a second run of the same handler: `retry`
    const known = this.#parts.handled.begin(this.id, now);
    if (known === undefined || !("then" in known)) return this.#judge(known, now, retry);
    return known.then((event) => this.#judge(event, now, retry));
  }

  nextNonce(content: string): string {
    this.#position += 1;
    return textHash(`${this.id} ${this.#position} ${content}`);
  }

  texts(): Promise<BotTexts> {
    return (this.#texts ??= textsOf(this.#parts.texts, this));
  }

  async whileWaiting<T>(wait: () => Promise<T>): Promise<T> {
    this.#release();
    this.#parts.limit.stop(this);
    try {
      return await wait();
    } finally {
      if (!this.signal.aborted) this.#parts.limit.start(this);
    }
  }

  /** From the first position again, so that its messages have the nonces of the first time. */
  repeat(): void {
    this.#position = 0;
  }

  /** The work, or an error when its time is over or the bot ends. */
  async within(work: PromiseLike<unknown>): Promise<void> {
    const late = new Promise<never>((_, reject) => {
      this.#late = reject;
    });
    try {
      await Promise.race([work, late]);
    } finally {
      this.#late = undefined;
    }
  }

  onLate(): void {
    this.end(new Error(`the handler ran longer than ${this.#parts.handlerTimeoutMs} ms`));
  }

  end(reason: unknown): void {
    this.signal.abort(reason);
    this.#late?.(reason);
  }

  #judge(known: HandledEvent | undefined, now: number, retry: boolean): boolean {
    this.mayRepeat = retry;
    this.begunAtMs = known?.begunAtMs ?? now;
    if (known === undefined) return true;
    const isFresh = now - known.begunAtMs < NONCE_WINDOW_MS;
    if (!known.isDone && retry && isFresh) return true;
    if (known.isDone) this.log.debug("came twice, and was handled the first time");
    else this.log.warn(`was begun before and not finished; not repeated${retry ? ": the time for that is over" : ""}`);
    return false;
  }
}
