import { didYouMean } from "../names/nearest.js";
import type { CompiledApi } from "../schema/compiled.js";
import { declaredNames } from "../schema/declared-names.js";
import { mostIssues } from "../schema/issues.js";
import type { SchemaIssue } from "../schema/validator.js";
import type { Issue } from "./failure.js";

/** What was taken out of a body, with the nearest known member of each. */
export interface Dropped {
  /** The first of them: nobody reads more. */
  readonly issues: readonly Issue[];
  /** Whether there are more than anybody means, so that some are still there. */
  readonly endless: boolean;
}

/**
 * Takes members that the spec does not know out of a valid body: vendors pass them over, and no service may keep what it
 * could not answer.
 */
export function dropUnknownMembers(api: CompiledApi, schema: unknown, value: unknown): Dropped {
  if (typeof value !== "object" || value === null) return { issues: [], endless: false };
  const issues: Issue[] = [];
  let left = most;
  // A member inside a branch of a union is found once those around it are gone.
  while (left > 0 && !api.validator.check(schema, value, "strict")) {
    const unknown = api.validator
      .issues(schema, value, "strict", left)
      .filter(({ keyword }) => keyword === "unevaluatedProperties");
    if (unknown.length === 0) break;
    left -= unknown.length;
    for (const issue of unknown) {
      drop(value, issue.path);
      if (issues.length < mostIssues) issues.push(issueOf(api, issue));
    }
  }
  return { issues, endless: left <= 0 };
}

/** Members that are dropped of one body: a hundred commands of a library written for another vendor have some thousand. */
const most = 10_000;

function drop(value: object, path: readonly (string | number)[]): void {
  let holder: unknown = value;
  for (const name of path.slice(0, -1))
    holder = (holder as Readonly<Record<string | number, unknown>> | undefined)?.[name];
  if (typeof holder === "object" && holder !== null) Reflect.deleteProperty(holder, path.at(-1) as string);
}

function issueOf(api: CompiledApi, { path, schema }: SchemaIssue): Issue {
  const hint = didYouMean(String(path.at(-1)), declaredNames(schema, api.resolve));
  return { in: "body", path, keyword: "unknown", message: `is not a member that the spec knows${hint}` };
}
