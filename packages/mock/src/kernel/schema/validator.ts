import { createCompiler } from "./compile.js";
import { formats as ownFormats, type Formats } from "./formats.js";
import { findIssues, type SchemaIssue } from "./issues.js";
import type { Sub } from "./keywords.js";

export type { SchemaIssue } from "./issues.js";

/** How a value is judged: `loose` as the standard says, `strict` for our own answers, where undeclared members are a mistake. */
export type Mode = "loose" | "strict";

/** Checks values against the schemas of one document. */
export interface Validator {
  /** Allocates nothing. */
  check(schema: unknown, data: unknown, mode?: Mode): boolean;
  /** What is wrong, the first `most` (default 200) of it; empty when `check` holds. */
  issues(schema: unknown, data: unknown, mode?: Mode, most?: number): readonly SchemaIssue[];
}

export interface ValidatorOptions {
  /** `false`: `format` asserts nothing, as the standard's default has it. */
  readonly formats?: Formats | false;
}

/**
 * A validator for the schemas of `root`, the document that `$ref` pointers start from. A schema is compiled at its first
 * use; unsupported keywords, unknown formats and dangling references throw a `TypeError` then.
 */
export function createValidator(root: unknown, options: ValidatorOptions = {}): Validator {
  const formats = options.formats === false ? undefined : (options.formats ?? ownFormats);
  const compilers = { loose: createCompiler(root, formats, false), strict: createCompiler(root, formats, true) };
  return {
    check: (schema, data, mode = "loose") => compilers[mode].at(schema as Sub)(data),
    issues(schema, data, mode = "loose", most) {
      return this.check(schema, data, mode) ? [] : findIssues(schema as Sub, data, compilers[mode], formats, most);
    },
  };
}

/** One line for people: `embeds.0.fields.1.inline: must be boolean, got string`. */
export function describeIssue(issue: Pick<SchemaIssue, "path" | "message">): string {
  return `${issue.path.length === 0 ? "(whole)" : issue.path.join(".")}: ${issue.message}`;
}
