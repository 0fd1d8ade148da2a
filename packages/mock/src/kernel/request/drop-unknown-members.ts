import { didYouMean } from "../names/nearest.js";
import type { CompiledApi } from "../schema/compiled.js";
import { declaredNames } from "../schema/declared-names.js";
import type { SchemaIssue } from "../schema/validator.js";
import type { Issue } from "./failure.js";

/**
 * Takes members that the spec does not know out of a valid body: vendors pass them over, and no service may keep what it
 * could not answer. Gives what it took, each with the nearest member that the spec does know.
 */
export function dropUnknownMembers(api: CompiledApi, schema: unknown, value: unknown): readonly Issue[] {
  if (typeof value !== "object" || value === null) return [];
  const dropped: Issue[] = [];
  // A member inside a branch of a union is found once those around it are gone.
  for (let pass = 0; pass < passes && !api.validator.check(schema, value, "strict"); pass += 1) {
    const unknown = api.validator
      .issues(schema, value, "strict")
      .filter(({ keyword }) => keyword === "unevaluatedProperties");
    if (unknown.length === 0) break;
    for (const issue of unknown) {
      drop(value, issue.path);
      dropped.push(issueOf(api, issue));
    }
  }
  return dropped;
}

const passes = 8;

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
