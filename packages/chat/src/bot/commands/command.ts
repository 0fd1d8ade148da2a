import { ConfigError } from "@antiphon/core";
import { checkOptions, type OptionRule } from "@antiphon/core/internal";
import type { Arguments, ValuesOf } from "../arguments/argument.js";
import type { CommandContext } from "../context/context.js";
import { type Cooldown, cooldownOf, type CooldownOptions } from "../cooldowns/cooldown.js";
import type { Guard, PlaceOf } from "../guards/guard.js";
import type { Place } from "../guards/place.js";

/** What a command is. */
export interface CommandOptions<A extends Arguments, G extends readonly Guard[]> {
  /** One word. Capitals make no difference. */
  readonly name: string;
  /** One line, for `help`. */
  readonly description: string;
  /** Other names of it. */
  readonly aliases?: readonly string[] | undefined;
  /** Arguments by name, in the order in which they are written. */
  readonly args?: A | undefined;
  /** Conditions, asked in order before anything is read or counted. */
  readonly guards?: G | undefined;
  /** How often it may be used. A use that was refused, by `run` too, or misspelt costs nothing. */
  readonly cooldown?: CooldownOptions | undefined;
  /** Run it again for the same message when it fails, within five minutes: its messages come once, other writes twice. Default false. */
  readonly retry?: boolean | undefined;
  readonly run: (context: CommandContext<PlaceOf<G>>, args: ValuesOf<A>) => unknown;
}

/** A command, whatever its arguments are: what `command()` and `group()` give. Frozen. */
export interface AnyCommand {
  readonly name: string;
  readonly description: string;
  readonly aliases: readonly string[];
  readonly args: Arguments;
  readonly guards: readonly Guard[];
  readonly cooldown: Cooldown | undefined;
  readonly retry: boolean;
  /** Of a group: the commands in it. */
  readonly commands: readonly AnyCommand[];
  run(context: CommandContext<Place>, args: Readonly<Record<string, unknown>>): unknown;
}

/**
 * A command. `run` gets the context and the arguments, typed by what was asked for. Throws `ConfigError` (`INVALID_OPTION`) for misspelt
 * options, a name of more than one word, and arguments in an order that cannot be read.
 *
 * @example
 * ```ts
 * const say = command({
 *   name: "say",
 *   description: "Repeats a text.",
 *   args: { words: rest() },
 *   run: ({ send }, { words }) => send(words),
 * });
 * ```
 */
export function command<
  const A extends Arguments = Readonly<Record<string, never>>,
  const G extends readonly Guard[] = readonly [],
>(options: CommandOptions<A, G>): AnyCommand {
  const of = `command(${JSON.stringify(options?.name)})`;
  checkOptions(options, of, Object.keys(RULES), {}, RULES);
  if (options.name === undefined || options.run === undefined)
    throw new ConfigError("INVALID_OPTION", `${of} needs \`name\`, \`description\` and \`run\``);
  const { name, description, aliases = [], args = {}, guards = [], cooldown, retry = false, run } = options;
  checkOrder(of, args);
  return Object.freeze({
    name: name.toLowerCase(),
    description,
    aliases: Object.freeze(aliases.map((one) => one.toLowerCase())),
    args,
    guards,
    cooldown: cooldown && cooldownOf(`\`cooldown\` of ${of}`, cooldown),
    retry,
    commands: [],
    run,
  });
}

/** Commands below a common word: `!role add`, `!role remove`. */
export function group(options: {
  readonly name: string;
  readonly description: string;
  readonly aliases?: readonly string[] | undefined;
  readonly commands: readonly AnyCommand[];
}): AnyCommand {
  const of = `group(${JSON.stringify(options?.name)})`;
  checkOptions(
    options,
    of,
    ["name", "description", "aliases", "commands"],
    {},
    {
      name: [isName, "one word"],
      commands: [(value) => Array.isArray(value) && value.length > 0, "a list of commands"],
    },
  );
  checkNames(of, options.commands);
  const { name, description, aliases = [], commands } = options;
  const names = commands.map((one) => one.name);
  return Object.freeze({
    ...command({
      name,
      description,
      aliases,
      run: async ({ reply, texts }) => reply((await texts()).oneOf({ commands: names })),
    }),
    commands: Object.freeze([...commands]),
  });
}

/** Two commands of one name: the second would never run. */
export function checkNames(of: string, commands: readonly AnyCommand[]): void {
  const seen = new Set<string>();
  for (const { name, aliases } of commands) {
    for (const one of [name, ...aliases]) {
      if (seen.has(one)) throw new ConfigError("INVALID_OPTION", `${of} has two commands called ${one}`);
      seen.add(one);
    }
  }
}

const isName = (value: unknown): boolean => typeof value === "string" && /^[^\s"“„«]{1,32}$/.test(value);
const isGuard = (value: unknown): boolean => typeof (value as Guard | null)?.check === "function";

// The list is the type's own: an option that is missing here does not compile.
const RULES: Readonly<Record<keyof CommandOptions<Arguments, readonly Guard[]>, OptionRule>> = {
  name: [isName, "one word"],
  description: [(value) => typeof value === "string", "a text"],
  aliases: [(value) => Array.isArray(value) && value.every(isName), "a list of words"],
  args: [(value) => typeof value === "object" && value !== null, "an object of arguments"],
  guards: [(value) => Array.isArray(value) && value.every(isGuard), "a list of guards"],
  cooldown: [(value) => typeof value === "object" && value !== null, "an object"],
  retry: [(value) => typeof value === "boolean", "true or false"],
  run: [(value) => typeof value === "function", "a function"],
};

function checkOrder(of: string, args: Arguments): void {
  let last: string | undefined;
  for (const [name, argument] of Object.entries(args)) {
    if (typeof argument?.parse !== "function")
      throw new ConfigError("INVALID_OPTION", `\`args.${name}\` of ${of} must be an argument such as text()`);
    if (argument.takes === "flag" || argument.takes === "file") continue;
    if (last !== undefined)
      throw new ConfigError(
        "INVALID_OPTION",
        `\`args.${name}\` of ${of} stands behind \`${last}\`, which takes all that is left`,
      );
    if (argument.takes === "rest") last = name;
  }
}
