import type { AnyEngine } from "../schema/compiled.js";
import type { Shared, WorldCore } from "../world/world-core.js";
import { isCounts, mergeCounts, type CoverageCounts } from "./counts.js";
import { CoverageCollector } from "./coverage-collector.js";
import { coverageHtml } from "./coverage-html.js";
import { reportOn, type CoverageReport } from "./coverage-report.js";
import { coverageText } from "./coverage-text.js";

/** Coverage down to optional members and values of enums, over all worlds of a mock, from `coverage.collect()` on. */
export interface Collected {
  /** What was seen, as plain JSON: for a file, or for `add()` in another process. */
  counts(): CoverageCounts;
  /** Adds what another process has seen. Throws `TypeError` for what `counts()` never gives. */
  add(counts: CoverageCounts): void;
  /** What was seen and what never was. */
  report(): CoverageReport;
  /** The same as a page for a terminal. */
  text(): string;
  /** The same as a page for a browser, in one file. */
  html(): string;
  /** Looks no further: later counts stay as they are. */
  stop(): void;
}

/** Where to look. */
export interface Watched {
  readonly shared: Shared;
  readonly worlds: ReadonlyMap<string, WorldCore>;
  readonly engines: readonly AnyEngine[];
}

/** Begins to look at what passes in all worlds. Exchanges that a journal no longer keeps (`MockOptions.keep`) are not seen. */
export function collect({ shared, worlds, engines }: Watched): Collected {
  const gone = new CoverageCollector(engines);
  const others: CoverageCounts[] = [];
  let ended: CoverageCounts | undefined;
  const retire = ({ journal }: WorldCore): void => gone.see(journal.exchanges());
  const show = (api: string, event: string, payload: unknown): void => gone.seeEvent(api, event, payload);
  shared.retired.add(retire);
  shared.coverage.watchers.add(show);
  const now = (): CoverageCounts => {
    const open = new CoverageCollector(engines); // anew each time: its journals grow
    for (const { journal } of worlds.values()) open.see(journal.exchanges());
    return mergeCounts([gone.counts(shared.coverage.report()), open.counts({})]);
  };
  const counts = (): CoverageCounts => mergeCounts([ended ?? now(), ...others]);
  const report = (): CoverageReport => reportOn(counts(), engines);
  return {
    counts,
    add(more) {
      if (!isCounts(more)) throw new TypeError("add() takes what counts() of another process gave.");
      others.push(more);
    },
    report,
    text: () => coverageText(report()),
    html: () => coverageHtml(report()),
    stop() {
      ended ??= now();
      shared.retired.delete(retire);
      shared.coverage.watchers.delete(show);
    },
  };
}
