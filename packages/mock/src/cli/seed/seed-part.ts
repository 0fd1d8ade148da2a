import { checkMembers } from "../../kernel/names/check-members.js";
import { textOfError } from "../../platform/text-of-error.js";

export type Members = Readonly<Record<string, unknown>>;

/** One place of a seed file: what stands there, and how a person finds it. */
export class SeedPart {
  readonly where: string;
  readonly #value: unknown;

  constructor(where: string, value: unknown) {
    this.where = where;
    this.#value = value;
  }

  /** The members of an object. Throws `TypeError` for others than `known`, with the nearest name. */
  members(known: readonly string[]): Members {
    checkMembers(this.where, this.#value ?? {}, known);
    return (this.#value ?? {}) as Members;
  }

  /** A part below this one. */
  part(name: string): SeedPart {
    return new SeedPart(`${this.where} ${name}`, (this.#value as Members | null | undefined)?.[name]);
  }

  /** The entries of a list below this part; none where nothing is said. */
  list(name: string): readonly SeedPart[] {
    const value = (this.#value as Members | null | undefined)?.[name] ?? [];
    if (!Array.isArray(value)) throw new TypeError(`${this.where} takes a list as "${name}".`);
    return value.map((entry: unknown, at) => new SeedPart(`${this.where} ${name}[${at}]`, entry));
  }

  /** A text that must be there. */
  text(name: string): string {
    const value = (this.#value as Members | null | undefined)?.[name];
    if (typeof value !== "string" || value === "") throw new TypeError(`${this.where} needs a text as "${name}".`);
    return value;
  }

  /** Runs a step, whose complaint gets the place in front. */
  run<T>(step: () => T): T {
    try {
      return step();
    } catch (error) {
      throw new TypeError(`${this.where}: ${textOfError(error)}`, { cause: error });
    }
  }
}
