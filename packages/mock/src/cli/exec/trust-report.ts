import type { ApiCoverage } from "../../kernel/record/coverage.js";
import type { Trust } from "../../kernel/trust/trust.js";
import * as engines from "../../apis/index.js";
import type { Check } from "./fail-on.js";

/** What came of one run on one level of trust. */
export interface LevelResult {
  readonly trust: Trust;
  readonly code: number;
  readonly failed: readonly Check[];
  /** By API id. */
  readonly coverage: Readonly<Record<string, ApiCoverage>>;
}

/** Which results rest on which proposals: levels whose result differs, and what of the less sure one was used. */
export function trustText(results: readonly LevelResult[]): string {
  const lines = results.map(({ trust, code, failed }) => {
    const why = failed.length === 0 ? "" : `, ${failed.join(" and ")} not clean`;
    return `  ${trust}: ${code === 0 ? "passes" : `ends with ${code}${why}`}`;
  });
  const differences = results.slice(1).flatMap((later, at) => {
    const earlier = results[at] as LevelResult;
    const used = usedOf(later);
    if (earlier.code === later.code)
      return used.length === 0
        ? []
        : [`What is ${later.trust} changes nothing in the result, although the command uses`, ...used];
    return [
      `The result depends on what is ${later.trust} (${earlier.trust} ${passes(earlier)}, ${later.trust} ${passes(later)}). The command uses`,
      ...(used.length === 0
        ? ["  no operation or code of that label: members, headers or limits make the difference"]
        : used),
    ];
  });
  return `antiphon-mock: by trust\n${[...lines, ...differences].join("\n")}\n`;
}

function passes({ code }: LevelResult): string {
  return code === 0 ? "passes" : `ends with ${code}`;
}

/** Operations and codes of the run that rest on no more than its level. */
function usedOf({ trust, coverage }: LevelResult): string[] {
  return Object.values(engines).flatMap((engine) => {
    const operations = coverage[engine.id]?.operations ?? {};
    const tables = engine.tables();
    return Object.entries(operations).flatMap(([id, { codes }]) => {
      const route = tables.routes.find((row) => row.id === id);
      const labelled = Object.keys(codes).filter((code) => tables.codes[code]?.label === trust);
      return [
        ...(route?.label === trust ? [`  ${engine.id} ${id}`] : []),
        ...labelled.map((code) => `  ${engine.id} ${id} ${code}`),
      ];
    });
  });
}
