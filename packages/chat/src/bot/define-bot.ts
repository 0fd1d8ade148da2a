import { ConfigError } from "@antiphon/core";
import { checkOptions, nearest, type OptionRule } from "@antiphon/core/internal";
import { type AstralEvents, astralEvents, type FluxerEvents, fluxerEvents } from "../generated/gateway.js";
import { type CacheOptions, checkCacheOptions } from "./cache/cache-options.js";
import { type AnyCommand, checkNames } from "./commands/command.js";
import type { Context } from "./context/context.js";
import type { BotRuntime } from "./runtime/bot-runtime.js";

/** Events that both platforms have. */
export type BotEventName = keyof AstralEvents & keyof FluxerEvents;

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

/** What a bot is: the same on every platform. */
export interface BotOptions {
  /** What a command begins with: `"!"`. An empty text is refused: everything would be a command. Default `"!"`. */
  readonly prefix?: string | undefined;
  readonly commands?: readonly AnyCommand[] | undefined;
  /** Handlers by event. Events of one channel are handled one after the other, channels side by side. */
  readonly on?: BotHandlers | undefined;
  /** How much is remembered of guilds, members and messages. */
  readonly cache?: CacheOptions | undefined;
  /** Called once for each platform when it is connected: the place for `every`, `after`, `at` and reminders. */
  readonly start?: ((bot: BotRuntime) => unknown) | undefined;
}

/** A bot, as `runBot` and `startBot` take it. Frozen. */
export interface Bot {
  readonly prefix: string;
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

// The list is the type's own: an option that is missing here does not compile.
const RULES: Readonly<Record<keyof BotOptions, OptionRule>> = {
  prefix: [(value) => typeof value === "string" && value.trim() !== "", 'a text such as "!"'],
  commands: [(value) => Array.isArray(value) && value.every(isObject), "a list of what command() gives"],
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
