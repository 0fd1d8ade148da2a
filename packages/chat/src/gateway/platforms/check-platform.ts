import { ConfigError } from "@antiphon/core";
import { atLeast, checkValues, object, oneOf, type Rule } from "../fleet/checks.js";
import type { CloseRule, FrameLimit, Platform } from "./platform.js";

const listOf = (isGood: (value: unknown) => boolean, expected: string, least = 0): Rule => [
  (value) => Array.isArray(value) && value.length >= least && value.every(isGood),
  expected,
];
const isText = (value: unknown): boolean => typeof value === "string";
const tokenForm = oneOf("prefixed", "bare");
const compression = oneOf("zstd-stream", "zlib-stream");
const action = oneOf("resume", "identify", "fatal");
const text: Rule = [(value) => isText(value) && value !== "", "a text"];
const closes: Rule = [
  (value) => isRecordOf(value, isCloseRule),
  `an object of { action: ${action[1]}, meaning, waitMs?, bug? } by close code`,
];
const limit = "{ count, windowMs }, both of at least 1";

const RULES: { readonly [Name in keyof Required<Platform>]: Rule } = {
  id: text,
  query: [(value) => isRecordOf(value, isText), "an object of texts"],
  closes,
  closesWhileIdentifying: closes,
  beatFactor: [(value) => typeof value === "number" && value > 0 && value <= 1, "a number above 0, and at most 1"],
  resumeWindowMs: atLeast(0),
  resumeHosts: listOf(isText, "a list of host names"),
  tokenForms: listOf(tokenForm[0], `a list of ${tokenForm[1]} that is not empty`, 1),
  propertyPrefixes: listOf(isText, "a list of texts that is not empty", 1),
  sharding: oneOf(true, false),
  frameBytes: atLeast(1),
  frames: [isLimit, limit],
  opLimits: [(value) => isRecordOf(value, isLimit), `an object of ${limit}, by op`],
  clientOps: listOf(Number.isInteger, "a list of ops"),
  events: text,
  compress: listOf(compression[0], `a list of ${compression[1]}`),
  identifySpacingMs: atLeast(0),
};

/** Refuses rules that would show only when the connection that needs them hangs or breaks. */
export function checkPlatform(platform: object): void {
  const of = "`profile` of createGateway()";
  checkValues(platform, of, RULES);
  for (const [name, [, expected]] of Object.entries(RULES))
    if (name !== "resumeHosts" && (platform as Record<string, unknown>)[name] === undefined)
      throw new ConfigError(
        "INVALID_OPTION",
        `${of} needs \`${name}\`, ${expected}. Begin with { ...astral } or { ...fluxer }`,
      );
}

function isRecordOf(value: unknown, isGood: (value: unknown) => boolean): boolean {
  return object[0](value) && Object.values(value as object).every(isGood);
}

function isLimit(value: unknown): boolean {
  const { count, windowMs } = (value ?? {}) as Partial<FrameLimit>;
  return [count, windowMs].every((each) => typeof each === "number" && each >= 1);
}

function isCloseRule(value: unknown): boolean {
  const { action: what, meaning, waitMs = 0 } = (value ?? {}) as Partial<CloseRule>;
  return action[0](what) && isText(meaning) && typeof waitMs === "number" && waitMs >= 0;
}
