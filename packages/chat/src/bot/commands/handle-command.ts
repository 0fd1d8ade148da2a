import { nearest, within } from "@antiphon/core/internal";
import type { Message } from "../../generated/common.js";
import type { MessagePlace } from "../../generated/gateway.js";
import { textOfError } from "../../gateway/text-of-error.js";
import { withoutMentions } from "../../text/formatting.js";
import { readArguments, type Mistake } from "../arguments/read-arguments.js";
import { usageOf } from "../arguments/usage.js";
import { BotError, refusal } from "../bot-error.js";
import { type CommandContext, createContext } from "../context/context.js";
import { createMemoryCooldowns } from "../cooldowns/memory-cooldowns.js";
import type { CooldownStore } from "../cooldowns/cooldown.js";
import type { Bot, BotOptions } from "../define-bot.js";
import type { Place } from "../guards/place.js";
import type { HandlerRun } from "../runtime/handler-run.js";
import type { BotTexts, Say } from "../texts/bot-texts.js";
import { type AnyCommand, command as newCommand } from "./command.js";
import { commandStart } from "./command-start.js";
import { type Called, findCommand } from "./find-command.js";
import { helpCommand } from "./help.js";

/** A guard that says nothing for so long has refused. */
const GUARD_MS = 10_000;

/** What a bot's commands need to be found, made once for each bot. */
interface Book {
  readonly commands: readonly AnyCommand[];
  readonly cooldowns: CooldownStore;
  readonly options: BotOptions;
}

const books = new WeakMap<Bot, Book>();

/** Resolves when the message of this run has been carried out, where it was a command of the bot. */
export async function handleCommand(bot: Bot, run: HandlerRun): Promise<void> {
  const message = run.data as Message & MessagePlace;
  const { author, content, webhook_id: webhookId } = message;
  if (typeof content !== "string" || author?.bot === true || webhookId !== undefined) return;
  const start = await commandStart(bot.prefix, run, content, message.guild_id);
  if (start === undefined) return;
  const book = bookOf(bot);
  const called = findCommand(book.commands, content, start) ?? suggestion(book, content, start);
  if (called === undefined) return;
  const claimed = run.claim({ retry: called.command.retry });
  if (await claimed) await new Use(book, run, message, called).carryOut();
}

function bookOf(bot: Bot): Book {
  let book = books.get(bot);
  if (book === undefined) {
    const { options, commands: own } = bot;
    const commands = findCommand(own, "help", 0) === undefined ? [...own, helpCommand(own)] : own;
    book = { commands, cooldowns: options.cooldowns ?? createMemoryCooldowns(), options };
    books.set(bot, book);
  }
  return book;
}

/** For a word that is nearly a command, where the bot is to say so. */
function suggestion({ commands, options }: Book, content: string, start: number): Called | undefined {
  const [word = ""] = content.slice(start).trim().split(/\s/, 1);
  if (options.unknown !== "nearest" || word === "") return undefined;
  const meant = nearest(
    word.toLowerCase(),
    commands.flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  if (meant === undefined) return undefined;
  const run = (): never => {
    throw refusal((texts) => texts.noCommandButNear({ name: withoutMentions(word), meant }));
  };
  return {
    command: newCommand({ name: "?", description: "", run }),
    path: "?",
    call: content,
    rest: "",
  };
}

/** One use of a command. */
class Use {
  readonly #book: Book;
  readonly #run: HandlerRun;
  readonly #message: Message & MessagePlace;
  readonly #called: Called;
  readonly #context: CommandContext<Place>;

  constructor(book: Book, run: HandlerRun, message: Message & MessagePlace, called: Called) {
    this.#book = book;
    this.#run = run;
    this.#message = message;
    this.#called = called;
    this.#context = createContext(run) as CommandContext<Place>;
  }

  async carryOut(): Promise<void> {
    const { command } = this.#called;
    try {
      await this.#checkGuards();
      const args = await this.#read();
      if (args === undefined) return;
      await this.#runIt(command, args);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      await this.#answer(error.say ?? (() => error.message));
    }
  }

  async #answer(say: Say): Promise<void> {
    const text = say(await this.#run.texts());
    if (text !== "") await this.#context.reply(text);
  }

  async #runIt(command: AnyCommand, args: Readonly<Record<string, unknown>>): Promise<void> {
    const { before, after } = this.#book.options;
    let failure: unknown;
    let giveBack: (() => unknown) | undefined;
    try {
      await before?.(this.#context, command);
      giveBack = await this.#takeCooldown(); // last, so that what is refused costs no use
      await command.run(this.#context, args);
    } catch (error) {
      failure = error;
      if (isRefusal(error)) await giveBack?.();
      throw error;
    } finally {
      try {
        await after?.(this.#context, command, failure);
      } catch (error) {
        this.#run.log.error(`\`after\` failed: ${textOfError(error)}`, { error }); // the command's own end stays its end
      }
    }
  }

  async #checkGuards(): Promise<void> {
    const { clock } = this.#run.runtime;
    for (const guard of this.#called.command.guards) {
      const late = (): Error => new Error(`said nothing for ${GUARD_MS} ms`);
      let said: unknown;
      try {
        const limit = { clock, ms: GUARD_MS, kind: "guard", late } as const;
        said = await within(limit, Promise.resolve(guard.check(this.#context)));
      } catch (error) {
        if (isRefusal(error)) throw error;
        this.#run.log.error(`the guard ${guard.name} failed, so the command is refused: ${textOfError(error)}`, {
          error,
        });
        said = undefined;
      }
      if (said === true) continue;
      if (typeof said === "string" && said !== "") throw new BotError("REFUSED", said);
      throw refusal((texts) => texts.notAllowed());
    }
  }

  async #read(): Promise<Readonly<Record<string, unknown>> | undefined> {
    const { command, call, rest } = this.#called;
    const { runtime } = this.#run;
    const place = { runtime, message: this.#message, guildId: this.#message.guild_id };
    const read = await readArguments(command.args, rest, place);
    if (read.ok) return read.values;
    await this.#answer((texts) => mistakeText(texts, call, command, rest, read.mistake));
    return undefined;
  }

  /** Gives the function that gives the use back. */
  async #takeCooldown(): Promise<(() => unknown) | undefined> {
    const { path, command } = this.#called;
    const { cooldown } = command;
    if (cooldown === undefined) return undefined;
    const { author, channel_id: channelId, guild_id: guildId = channelId } = this.#message;
    const whose = { user: author.id, channel: channelId, guild: guildId, everyone: "" }[cooldown.per];
    const { clock, platform } = this.#run.runtime;
    const key = `${platform} ${path} ${cooldown.per} ${whose}`;
    const { cooldowns } = this.#book;
    const waitMs = await cooldowns.take(key, cooldown, clock.now());
    if (waitMs > 0) throw refusal((texts) => texts.tooFast({ waitMs }));
    return () => cooldowns.giveBack?.(key, cooldown);
  }
}

function isRefusal(error: unknown): error is BotError {
  return error instanceof BotError && error.code === "REFUSED";
}

/** What is wrong, where, and how it is written. */
function mistakeText(texts: BotTexts, call: string, { args }: AnyCommand, rest: string, mistake: Mistake): string {
  const { say, start, end } = mistake;
  const line = `${call}${rest.trimEnd()}`.replaceAll(/[\n`]/g, " ");
  const from = call.length + start;
  const marks = " ".repeat(from) + "^".repeat(Math.max(1, end - start));
  const shown = line.length <= 100 ? `\n\`\`\`\n${line}\n${marks}\n\`\`\`` : "";
  return `${say(texts)}${shown}\n${texts.usage({ usage: usageOf(call, args) })}`;
}
