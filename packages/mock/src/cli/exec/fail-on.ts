import { didYouMean } from "../../kernel/names/nearest.js";

/** What of the report makes the command fail. */
export const checks = ["contract", "ledger", "conduct"] as const;
export type Check = (typeof checks)[number];

/** Reads `--fail-on contract,ledger,conduct`; `none` for none. Throws `TypeError` for others. */
export function failOn(text: string): ReadonlySet<Check> {
  if (text === "none") return new Set();
  const names = text.split(",").map((name) => name.trim());
  for (const name of names)
    if (!checks.includes(name as Check))
      throw new TypeError(
        `--fail-on takes some of ${checks.join(", ")} with commas between them, or none, got "${name}"${didYouMean(name, checks)}`,
      );
  return new Set(names as Check[]);
}
