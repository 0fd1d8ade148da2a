import { seenKinds, type SeenKind } from "./counts.js";
import type { CoverageReport } from "./coverage-report.js";

/** How each kind is called for people. */
export const kindWords: Readonly<Record<SeenKind, string>> = {
  operations: "operations",
  statuses: "statuses",
  codes: "error codes",
  events: "gateway events",
  closeCodes: "close codes",
  members: "optional members",
  values: "values of enums",
};

/** A page for a terminal: how much of each kind was seen, then what was not. */
export function coverageText({ percent, apis }: CoverageReport): string {
  const lines = [`Coverage of the APIs that were used: ${percent.toFixed(1)} %`];
  for (const [api, kinds] of Object.entries(apis)) {
    lines.push("", api);
    for (const kind of seenKinds) {
      const { seen, all } = kinds[kind];
      if (all > 0) lines.push(`  ${kindWords[kind].padEnd(18)}${String(seen).padStart(5)} of ${all}`);
    }
    for (const kind of seenKinds) {
      const { unseen } = kinds[kind];
      if (unseen.length > 0) lines.push(`  never seen, ${kindWords[kind]}:`, ...unseen.map((name) => `    ${name}`));
    }
  }
  return `${lines.join("\n")}\n`;
}
