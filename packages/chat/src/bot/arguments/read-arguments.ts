import { type Argument, ArgumentError, type ArgumentPlace, type Arguments } from "./argument.js";
import type { Say } from "../texts/bot-texts.js";
import { readTokens, type Token } from "./tokens.js";

/** What a person got wrong, and where. */
export interface Mistake {
  /** In words: "`count`: must be a whole number." */
  readonly say: Say;
  /** From where to where in what follows the command's name; both the same for something that lacks. */
  readonly start: number;
  readonly end: number;
}

export type Read =
  | { readonly ok: true; readonly values: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly mistake: Mistake };

/** Reads what follows a command's name. Errors of look-ups other than `ArgumentError` are thrown: they are no mistake of the person's. */
export async function readArguments(args: Arguments, source: string, place: ArgumentPlace): Promise<Read> {
  const reader = new Reader(args, source, place);
  try {
    return { ok: true, values: await reader.read() };
  } catch (error) {
    if (error instanceof MistakeFound) return { ok: false, mistake: error.mistake };
    throw error;
  }
}

class MistakeFound extends Error {
  readonly mistake: Mistake;

  constructor(say: Say, start: number, end: number) {
    super("a mistake of the person's");
    this.mistake = { say, start, end };
  }
}

class Reader {
  readonly #args: readonly (readonly [name: string, argument: Argument<unknown>])[];
  readonly #source: string;
  readonly #place: ArgumentPlace;
  readonly #words: Token[] = [];
  readonly #flags: Token[] = [];
  readonly #values: Record<string, unknown> = {};
  #next = 0;
  #files = 0;

  constructor(args: Arguments, source: string, place: ArgumentPlace) {
    this.#args = Object.entries(args);
    this.#source = source;
    this.#place = place;
    for (const token of readTokens(source)) if (!this.#isFlag(token)) this.#words.push(token);
  }

  async read(): Promise<Readonly<Record<string, unknown>>> {
    for (const [at, [name, argument]] of this.#args.entries()) {
      if (argument.takes === "flag") this.#values[name] ??= false;
      else if (argument.takes === "file") this.#values[name] = this.#file(name, argument);
      else if (argument.takes === "several") this.#values[name] = await this.#several(name, argument, at);
      else this.#values[name] = await this.#one(name, argument, at);
    }
    const extra = this.#words[this.#next];
    if (extra) throw new MistakeFound((texts) => texts.tooManyWords(), extra.start, this.#source.trimEnd().length);
    return this.#values;
  }

  #isFlag(token: Token): boolean {
    const { text, isQuoted } = token;
    const name = !isQuoted && text.startsWith("--") ? text.slice(2) : undefined;
    if (name === undefined || !this.#args.some(([one, { takes }]) => takes === "flag" && one === name)) return false;
    this.#values[name] = true;
    this.#flags.push(token);
    return true;
  }

  #file(name: string, { isOptional, fallback }: Argument<unknown>): unknown {
    const file = this.#place.message.attachments[this.#files];
    if (file === undefined && !isOptional) this.#lacks((texts) => texts.missingFile({ name }));
    this.#files += 1;
    return file ?? fallback;
  }

  async #one(name: string, argument: Argument<unknown>, at: number): Promise<unknown> {
    const word = this.#words[this.#next];
    // What must be there goes before what may be left out, wherever it stands.
    const isSpare = this.#words.length - this.#next > this.#wants(at + 1, true);
    if (argument.isOptional && !isSpare) return argument.fallback;
    if (word === undefined) this.#lacks((texts) => texts.missingArgument({ name }));
    const isRest = argument.takes === "rest";
    const taken = isRest ? this.#rest(word) : word;
    const value = await this.#parse(name, argument, taken, argument.isOptional && this.#wants(at + 1) > 0);
    if (value === LEFT_OUT) return argument.fallback;
    this.#next = isRest ? this.#words.length : this.#next + 1;
    return value;
  }

  async #several(name: string, argument: Argument<unknown>, at: number): Promise<readonly unknown[]> {
    const until = Math.min(this.#words.length - this.#wants(at + 1, true), this.#next + (argument.most as number));
    if (until <= this.#next && !argument.isOptional) this.#lacks((texts) => texts.missingArgument({ name }));
    const values: unknown[] = [];
    for (; this.#next < until; this.#next += 1) {
      const value = await this.#parse(name, argument, this.#words[this.#next] as Token, false);
      values.push(...(value as readonly unknown[]));
    }
    return values;
  }

  /** Words that arguments from there on take; those that must be there, where `only` says so. */
  #wants(from: number, only = false): number {
    return this.#args
      .slice(from)
      .filter(([, { takes, isOptional }]) => takes !== "flag" && takes !== "file" && !(only && isOptional)).length;
  }

  /** What is left as it was written, but for quotes around all of it and for flags in it. */
  #rest(first: Token): Token {
    const last = this.#words.at(-1) as Token;
    if (first === last) return first;
    let text = "";
    let from = first.start;
    for (const { start, end } of this.#flags) {
      if (start < from || end > last.end) continue;
      text += this.#source.slice(from, start).trimEnd();
      from = end;
    }
    return { ...first, text: text + this.#source.slice(from, last.end), end: last.end };
  }

  async #parse(name: string, argument: Argument<unknown>, word: Token, mayBeLeftOut: boolean): Promise<unknown> {
    try {
      return await argument.parse(word.text, this.#place);
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      if (mayBeLeftOut) return LEFT_OUT;
      const { message, say } = error;
      throw new MistakeFound(
        (texts) => texts.wrongArgument({ name, why: say?.(texts) ?? message }),
        word.start,
        word.end,
      );
    }
  }

  #lacks(say: Say): never {
    const end = this.#source.trimEnd().length;
    throw new MistakeFound(say, end, end);
  }
}

const LEFT_OUT = Symbol("left out");
