import { ConfigError } from "@antiphon/core";
import { numberOrKind } from "@antiphon/core/internal";

/** What an amount must be. */
export type AmountRule =
  | { readonly above: number }
  | { readonly from: number; /** No part of one. */ readonly isWhole?: true };

/** Refuses amounts that cannot be meant: `NaN`, from a variable that is not set, would mean never here and at once there. */
export function checkAmounts(options: object, rules: Readonly<Record<string, AmountRule>>): void {
  for (const [name, rule] of Object.entries(rules)) {
    const value = (options as Readonly<Record<string, unknown>>)[name];
    if (value === undefined || (typeof value === "number" && keeps(rule, value))) continue;
    throw new ConfigError("INVALID_OPTION", `\`${name}\` must be ${wordsOf(rule)}, not ${numberOrKind(value)}`);
  }
}

function keeps(rule: AmountRule, value: number): boolean {
  if ("above" in rule) return value > rule.above;
  return value >= rule.from && (!rule.isWhole || Number.isInteger(value));
}

function wordsOf(rule: AmountRule): string {
  if ("above" in rule) return `a number above ${rule.above}`;
  return `a ${rule.isWhole ? "whole " : ""}number of at least ${rule.from}`;
}
