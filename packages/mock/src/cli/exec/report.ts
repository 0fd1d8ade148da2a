import { kernelOf } from "../../mock.js";
import { distinctEffects, type Intent } from "../../kernel/record/ledger.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import { checks, type Check } from "./fail-on.js";
import { textOfError } from "../../platform/text-of-error.js";

/** What one check found, over all worlds of a mock. */
export interface CheckResult {
  readonly check: Check;
  readonly problems: readonly string[];
}

/** What a mock has to say once the command is over. */
export interface Report {
  readonly requests: number;
  /** Older writes that are no longer kept. */
  readonly dropped: number;
  readonly results: readonly CheckResult[];
}

type Problems = Readonly<Record<Check, readonly string[]>>;

/**
 * Watches a mock from now on; the returned function, called once at the end, says what was found in all its worlds, those among
 * them that have ended or begun anew since.
 */
export function watchReports(mock: object): () => Report {
  const { shared, worlds } = kernelOf(mock);
  const found: Problems[] = [];
  let requests = 0;
  let dropped = 0;
  const look = (world: WorldCore): void => {
    found.push(problemsOf(world));
    requests += world.journal.newest;
    dropped += world.ledger.dropped();
  };
  shared.retired.add(look);
  return () => {
    for (const world of worlds.values()) look(world);
    const results = checks.map((check) => ({ check, problems: found.flatMap((problems) => problems[check]) }));
    return { requests, dropped, results };
  };
}

/** A page for a terminal. */
export function reportText({ requests, dropped, results }: Report): string {
  const more = dropped === 0 ? "" : `; ${dropped} older writes are no longer kept and were not looked at (--keep)`;
  const lines = [`antiphon-mock: ${requests} requests${more}`];
  for (const { check, problems } of results) {
    lines.push(problems.length === 0 ? `${check}: clean` : `${check}:`);
    lines.push(...problems.flatMap((text) => text.split("\n").map((line) => `  ${line}`)));
  }
  return `${lines.join("\n")}\n`;
}

function problemsOf(world: WorldCore): Problems {
  const where = (text: string): string => (world.id === "default" ? text : `world ${world.id}: ${text}`);
  return {
    contract: thrownBy(() => world.contract.assertClean()).map(where),
    ledger: world.ledger.intents().filter(isDoubled).map(storyOf).map(where),
    conduct: thrownBy(() => world.conduct.book.assertClean()).map(where),
  };
}

/** Carried out more than once: whether something should have been carried out at all, only the caller knows. */
function isDoubled({ effects }: Intent): boolean {
  return distinctEffects(effects) > 1;
}

function storyOf({ api, operation, attempts, effects }: Intent): string {
  const lines = attempts.map(
    ({ exchange, key, fault, outcome }) =>
      `  exchange ${exchange}, ${key === undefined ? "no key" : "with a key"}: ${fault ?? `answer ${outcome}`}`,
  );
  return [`${api} ${operation} was carried out ${distinctEffects(effects)} times:`, ...lines].join("\n");
}

function thrownBy(run: () => void): readonly string[] {
  try {
    run();
    return [];
  } catch (error) {
    return [textOfError(error)];
  }
}
