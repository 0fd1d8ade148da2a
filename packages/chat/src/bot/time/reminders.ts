import { type Cancel, ConfigError, type MaybePromise } from "@antiphon/core";
import { textOfError } from "../../gateway/text-of-error.js";
import type { BotRuntime } from "../runtime/bot-runtime.js";
import { type BotDuration, durationMs } from "./duration.js";
import { at } from "./timers.js";

/** Something that is to happen at its time. `data` must survive JSON. */
export interface Reminder<Data> {
  readonly id: string;
  /** In ms since 1970. */
  readonly dueMs: number;
  readonly data: Data;
  /** Whose bot it is told to, where one bot runs on both; `undefined` for the first that was connected. */
  readonly platform?: BotRuntime["platform"] | undefined;
}

/** Where reminders outlive the process: a table, a file, a key. */
export interface ReminderStore<Data> {
  list(): MaybePromise<readonly Reminder<Data>[]>;
  put(reminder: Reminder<Data>): MaybePromise<void>;
  delete(id: string): MaybePromise<void>;
}

export interface RemindersOptions<Data> {
  readonly store: ReminderStore<Data>;
  /**
   * Called when a reminder is due, and for what became due while the bot was away. It is deleted from the store after that: one whose bot
   * dies in the middle is called again, so write with a nonce of `reminder.id`. When it throws, that is logged and it is tried again in a minute.
   */
  readonly due: (reminder: Reminder<Data>, bot: BotRuntime) => unknown;
}

export interface Reminders<Data> {
  /**
   * Takes up what the store has. Call it from `start` of `defineBot`, which is called for each platform: each takes up its own reminders, and
   * the first one those of no platform.
   */
  start(bot: BotRuntime): Promise<void>;
  /** Notes a reminder in the store, then waits for its time. `when`: a duration from now, or a `Date`; `platform`: who is told of it. */
  add(when: BotDuration | Date, data: Data, platform?: BotRuntime["platform"]): Promise<Reminder<Data>>;
  /** Gives whether there was one. */
  cancel(id: string): Promise<boolean>;
}

const AGAIN_MS = 60_000;

/** Reminders that outlive a restart: what the store has is waited for again. */
export function createReminders<Data>({ store, due }: RemindersOptions<Data>): Reminders<Data> {
  const timers = new Map<string, Cancel>();
  const bots = new Map<BotRuntime["platform"], BotRuntime>();
  let count = 0;

  /** Who is told of it, where that one runs. */
  const botOf = (platform: BotRuntime["platform"] | undefined): BotRuntime | undefined =>
    [...bots.values()].find((bot) => !bot.signal.aborted && (platform === undefined || bot.platform === platform));
  const wait = (reminder: Reminder<Data>, atMs: number, running: BotRuntime): void => {
    timers.get(reminder.id)?.();
    timers.set(
      reminder.id,
      at(running, atMs, () => run(reminder, running)),
    );
  };
  const run = async (reminder: Reminder<Data>, running: BotRuntime): Promise<void> => {
    try {
      await due(reminder, running);
      timers.delete(reminder.id);
      await store.delete(reminder.id);
    } catch (error) {
      running.log.error(`a reminder failed, again in ${AGAIN_MS / 1000} s: ${textOfError(error)}`, { error });
      wait(reminder, running.clock.now() + AGAIN_MS, running);
    }
  };

  return {
    async start(started) {
      bots.set(started.platform, started);
      for (const reminder of await store.list()) {
        if (botOf(reminder.platform) !== started) continue;
        if (Number.isFinite(reminder.dueMs)) wait(reminder, reminder.dueMs, started);
        else started.log.error(`the store gave a reminder without a time: ${reminder.id}`);
      }
    },
    async add(when, data, platform) {
      const bot = botOf(platform);
      if (bot === undefined)
        throw new ConfigError(
          "INVALID_OPTION",
          `reminders must be started${platform === undefined ? "" : ` on ${platform}`}: defineBot({ start: (bot) => reminders.start(bot) })`,
        );
      const now = bot.clock.now();
      const dueMs = when instanceof Date ? when.getTime() : now + durationMs(when, "add()");
      if (Number.isNaN(dueMs)) throw new ConfigError("INVALID_OPTION", "add() needs a Date that is one");
      count += 1;
      const id = `${now.toString(36)}-${count.toString(36)}-${bot.gateway.nonce()}`;
      const reminder = { id, dueMs, data, ...(platform !== undefined && { platform }) };
      await store.put(reminder);
      wait(reminder, dueMs, bot);
      return reminder;
    },
    async cancel(id) {
      const timer = timers.get(id);
      timer?.();
      timers.delete(id);
      await store.delete(id);
      return timer !== undefined;
    },
  };
}
