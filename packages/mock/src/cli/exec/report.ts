import { kernelOf } from "../../mock.js";
import type { Intent } from "../../kernel/record/ledger.js";
import { distinctEffects } from "../../kernel/record/ledger.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import type { Check } from "./fail-on.js";

/** What one check found, over all worlds of a mock. */
export interface CheckResult {
  readonly check: Check;
  readonly problems: readonly string[];
}

/** What the mock has to say once the command is over. */
export function resultsOf(mock: object): readonly CheckResult[] {
  const worlds = [...kernelOf(mock).worlds.values()];
  const over = (check: Check, problemOf: (world: WorldCore) => readonly string[]): CheckResult => ({
    check,
    problems: worlds.flatMap((world) => problemOf(world).map((text) => inWorld(world, text))),
  });
  return [
    over("contract", ({ contract }) => thrownBy(() => contract.assertClean())),
    over("ledger", ({ ledger }) => ledger.intents().filter(isDoubled).map(storyOf)),
    over("conduct", ({ conduct }) => thrownBy(() => conduct.book.assertClean())),
  ];
}

/** A page for a terminal. */
export function reportText(mock: object, results: readonly CheckResult[]): string {
  const { world } = kernelOf(mock);
  const exchanges = world.journal.newest;
  const lines = [`antiphon-mock: ${exchanges} requests${droppedText(world)}`];
  for (const { check, problems } of results) {
    lines.push(`${check}: ${problems.length === 0 ? "clean" : ""}`.trimEnd());
    lines.push(...problems.flatMap((text) => text.split("\n").map((line) => `  ${line}`)));
  }
  return `${lines.join("\n")}\n`;
}

function droppedText({ ledger }: WorldCore): string {
  const dropped = ledger.dropped();
  return dropped === 0 ? "" : `; ${dropped} older writes are no longer kept and were not looked at (--keep)`;
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

function inWorld({ id }: WorldCore, text: string): string {
  return id === "default" ? text : `world ${id}: ${text}`;
}

function thrownBy(run: () => void): readonly string[] {
  try {
    run();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
