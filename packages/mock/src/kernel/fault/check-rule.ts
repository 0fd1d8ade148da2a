import { checkMembers } from "../names/check-members.js";
import type { Catalogue } from "../names/catalogue.js";
import { didYouMean } from "../names/nearest.js";
import { headerProblem } from "../request/header-problem.js";
import type { FaultRule } from "./fault-rule.js";

const what = "This fault rule";
/** Longest time that a rule may name: a hundred days, which no timer of a runtime is surprised by. */
const longestMs = 8_640_000_000;

/** How large the numbers of a rule may be; `spec/admin.yaml` says the same. Whole numbers, but for `probability`. */
const bounds: Readonly<Record<string, readonly [least: number, most: number]>> = {
  status: [200, 599],
  bodyBytes: [0, 2 ** 31],
  bytesPerSecond: [1, 2 ** 31],
  deliveries: [1, 100],
  commitAfterMs: [0, longestMs],
  latencyMs: [0, longestMs],
  times: [1, 2 ** 31],
  nth: [1, 2 ** 31],
  every: [1, 2 ** 31],
  forMs: [1, longestMs],
};

const words: Readonly<Record<string, readonly string[]>> = {
  before: ["read", "service"],
  after: ["commit"],
  drop: ["connection", "refused", "dns", "tls"],
  body: ["stall", "cut", "short", "drip"],
};

const names = [
  "operation",
  "api",
  ...Object.keys(words),
  "code",
  "headers",
  "hang",
  ...Object.keys(bounds),
  "probability",
];
const effects = ["drop", "status", "hang", "body", "deliveries", "commitAfterMs"] as const;

/** Throws `TypeError` for a rule that contradicts itself, is misspelt, or could not be carried out; gives it with the API's id. */
export function checkRule(rule: FaultRule, catalogue: Catalogue): FaultRule {
  checkMembers(what, rule, names);
  const problem = typeProblem(rule) ?? effectProblem(rule) ?? rangeProblem(rule) ?? headersProblem(rule);
  if (problem !== undefined) throw new TypeError(`${what} ${problem}: ${JSON.stringify(rule)}`);
  const api = rule.api === undefined ? undefined : catalogue.apiId(rule.api, what);
  if (rule.operation !== undefined) catalogue.checkOperation(rule.operation, api, what);
  if (rule.code !== undefined) catalogue.checkCode(rule.code, api, what);
  return { ...rule, ...(api === undefined ? {} : { api }) };
}

function typeProblem(rule: FaultRule): string | undefined {
  for (const name of ["operation", "api", "code"] as const)
    if (rule[name] !== undefined && typeof rule[name] !== "string") return `needs a text for ${name}`;
  for (const [name, known] of Object.entries(words)) {
    const value = (rule as Readonly<Record<string, unknown>>)[name];
    if (value === undefined || known.includes(value as string)) continue;
    const list = known.map((word) => `"${word}"`).join(" or ");
    return `knows only ${name}: ${list}${didYouMean(String(value), known)}`;
  }
  return rule.hang === undefined || (rule.hang as unknown) === true ? undefined : "knows only hang: true";
}

function effectProblem(rule: FaultRule): string | undefined {
  const given = effects.filter((effect) => rule[effect] !== undefined);
  if (given.length > 1) return `has more than one effect (${given.join(", ")})`;
  if (given.length === 0 && rule.latencyMs === undefined) return "has no effect";
  if (rule.before !== undefined && rule.after !== undefined) return "is both before and after";
  if (rule.after !== undefined && rule.drop !== undefined && rule.drop !== "connection")
    return `cannot be after a ${rule.drop} failure`;
  if (rule.after !== undefined && (rule.deliveries !== undefined || rule.commitAfterMs !== undefined))
    return "decides before the commit";
  if (rule.code !== undefined && rule.status === undefined) return "needs a status beside its code";
  if (rule.headers !== undefined && rule.status === undefined) return "needs a status beside its headers";
  if (
    rule.operation === "socket" &&
    (["body", "after", "deliveries", "commitAfterMs"] as const).some((name) => rule[name] !== undefined)
  )
    return "can drop, hang, refuse or delay a WebSocket upgrade, which has no body and commits nothing";
  if (rule.bodyBytes !== undefined && rule.body === undefined) return "needs a body beside its bodyBytes";
  if (rule.bytesPerSecond !== undefined && rule.body !== "drip") return 'needs body: "drip" beside its bytesPerSecond';
  return undefined;
}

function rangeProblem(rule: FaultRule): string | undefined {
  for (const [name, [least, most]] of Object.entries(bounds)) {
    const value = (rule as Readonly<Record<string, unknown>>)[name];
    if (value === undefined) continue;
    const exact = name.endsWith("Ms") || name === "bytesPerSecond" ? Number.isFinite(value) : Number.isInteger(value);
    if (!exact || (value as number) < least || (value as number) > most)
      return `needs a ${name.endsWith("Ms") ? "time in ms" : "whole number"} from ${least} to ${most} for ${name}`;
  }
  const { probability } = rule;
  if (probability === undefined || (typeof probability === "number" && probability >= 0 && probability <= 1))
    return undefined;
  return "needs a probability from 0 to 1";
}

function headersProblem({ headers = {} }: FaultRule): string | undefined {
  if (typeof headers !== "object" || headers === null || Array.isArray(headers)) return "needs an object for headers";
  for (const [name, value] of Object.entries(headers)) {
    const problem = headerProblem(name, value);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
