import { ConfigError, type MaybePromise } from "@antiphon/core";
import { checkOptions, nearest, type OptionRule } from "@antiphon/core/internal";
import { type AstralEvents, astralEvents, fluxerEvents } from "../generated/gateway.js";
import { type CacheOptions, checkCacheOptions } from "./cache/cache-options.js";
import type { BotEventName } from "./event-name.js";
import { type AnyCommand, checkNames } from "./commands/command.js";
import type { Context } from "./context/context.js";
import type { CooldownStore } from "./cooldowns/cooldown.js";
import { checkTexts, type GivenTexts } from "./texts/texts-of.js";
import type { BotRuntime } from "./runtime/bot-runtime.js";

/** What `on` calls for one event. What it throws is logged with a code, and ends nothing. */
export type BotHandler<Name extends BotEventName> = (data: AstralEvents[Name], context: Context) => unknown;

/** A handler that may be run again for the same event when it fails: by then, what it did is done. */
export interface RepeatableHandler<Name extends BotEventName> {
  readonly retry: boolean;
  readonly run: BotHandler<Name>;
}

/** Handlers by event. */
export type BotHandlers = {
  readonly [Name in BotEventName]?: BotHandler<Name> | RepeatableHandler<Name> | undefined;
};

/** Where a message was written whose prefix is asked for. */
export interface PrefixPlace {
  readonly platform: "astral" | "fluxer";
  /** `undefined` in direct messages. */
  readonly guildId: string | undefined;
}

/** What a bot is: the same on every platform. */
export interface BotOptions {
  /**
   * What a command begins with, or a function that says so for each guild; a mention of the bot does everywhere. An empty text is refused:
   * everything would be a command. A function that fails, or gives no text, leaves the mention alone. Default `"!"`.
   */
  readonly prefix?: string | ((place: PrefixPlace) => MaybePromise<string>) | undefined;
  readonly commands?: readonly AnyCommand[] | undefined;
  /** A word that is no command: say nothing, or the name that was probably meant. Default `"nothing"`. */
  readonly unknown?: "nothing" | "nearest" | undefined;
  /** Where uses of commands are counted. Default: in memory. */
  readonly cooldowns?: CooldownStore | undefined;
  /** Called before a command is run, after its guards and before its cooldown; `refuse()` in it ends the command with an answer. */
  readonly before?: ((context: Context, command: AnyCommand) => unknown) | undefined;
  /** Called after a command was run, with what it threw where it failed. */
  readonly after?: ((context: Context, command: AnyCommand, failure: unknown) => unknown) | undefined;
  /**
   * What the layer says, in place of its English: a table of functions, or a function that gives the table of a place, such as of the
   * language of its guild. What is left out, throws or gives no text is English; an empty text is not sent.
   */
  readonly texts?: GivenTexts | undefined;
  /** Handlers by event. Events of one channel are handled one after the other, channels side by side. */
  readonly on?: BotHandlers | undefined;
  /** How much is remembered of guilds, members and messages. */
  readonly cache?: CacheOptions | undefined;
  /** Called once for each platform when it is connected: the place for `every`, `after`, `at` and reminders. */
  readonly start?: ((bot: BotRuntime) => unknown) | undefined;
}

/** A bot, as `runBot` and `startBot` take it. Frozen. */
export interface Bot {
  readonly prefix: NonNullable<BotOptions["prefix"]>;
  readonly commands: readonly AnyCommand[];
  readonly on: BotHandlers;
  /** Everything that was given. */
  readonly options: BotOptions;
}

/**
 * A bot from its parts. Nothing is connected. Throws `ConfigError` (`INVALID_OPTION`) for a misspelt option or event, with the name that
 * was probably meant, and for two commands of one name.
 *
 * @example
 * ```ts
 * export const bot = defineBot({ prefix: "!", commands: [kick], on: { MESSAGE_DELETE: ({ id }, { log }) => log.info("deleted", { id }) } });
 * ```
 */
export function defineBot(options: BotOptions): Bot {
  checkOptions(options, OF, Object.keys(RULES), {}, RULES);
  const { prefix = "!", commands = [], on = {} } = options;
  checkNames(OF, commands);
  checkHandlers(on);
  if (isObject(options.texts)) checkTexts(`\`texts\` of ${OF}`, options.texts as object);
  checkCacheOptions(options.cache ?? {}, OF);
  return Object.freeze({
    prefix,
    commands: Object.freeze([...commands]),
    on: Object.freeze({ ...on }),
    options: Object.freeze({ ...options }),
  });
}

const OF = "defineBot()";
const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

const isCommand = (value: unknown): boolean =>
  isObject(value) && Array.isArray((value as Partial<AnyCommand>).aliases) && "run" in (value as object);

// The list is the type's own: an option that is missing here does not compile.
const RULES: Readonly<Record<keyof BotOptions, OptionRule>> = {
  prefix: [
    (value) => typeof value === "function" || (typeof value === "string" && value.trim() !== ""),
    'a text such as "!", or a function that gives one',
  ],
  unknown: [(value) => value === "nothing" || value === "nearest", '"nothing" or "nearest"'],
  cooldowns: [
    (value) => typeof (value as CooldownStore | null)?.take === "function",
    "an object with the function take",
  ],
  before: [(value) => typeof value === "function", "a function"],
  after: [(value) => typeof value === "function", "a function"],
  commands: [(value) => Array.isArray(value) && value.every(isCommand), "a list of what command() gives"],
  texts: [
    (value) => isObject(value) || typeof value === "function",
    "an object of texts, or a function that gives one",
  ],
  on: [isObject, "an object of handlers by event"],
  cache: [isObject, "an object"],
  start: [(value) => typeof value === "function", "a function"],
};

function checkHandlers(on: object): void {
  const fluxer = new Set(fluxerEvents.split(" "));
  const known = astralEvents.split(" ").filter((name) => fluxer.has(name));
  for (const [name, handler] of Object.entries(on)) {
    if (!known.includes(name)) {
      const meant = nearest(name, known);
      const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
      throw new ConfigError("INVALID_OPTION", `\`on\` of ${OF}: no event of both platforms is called ${name}.${hint}`);
    }
    if (handler === undefined || typeof handler === "function") continue;
    const of = `\`on.${name}\` of ${OF}`;
    const isRepeatable = isObject(handler) && typeof (handler as { run?: unknown }).run === "function";
    if (!isRepeatable) throw new ConfigError("INVALID_OPTION", `${of} must be a function, or { retry, run }`);
    checkOptions(
      handler as object,
      of,
      ["retry", "run"],
      {},
      {
        retry: [(value) => typeof value === "boolean", "true or false"],
      },
    );
  }
}
