import type { ApiCoverage } from "../record/coverage.js";
import type { Exchange } from "../record/exchange.js";
import type { AnyEngine } from "../schema/compiled.js";
import { countsOf, noneSeen, type CoverageCounts } from "./counts.js";
import { ShapeBook } from "./shape-book.js";

/** Gathers what a mock has seen: worlds that end, or begin anew, take their journals with them. */
export class CoverageCollector {
  readonly #shapes: ReadonlyMap<string, ShapeBook>;

  constructor(engines: Iterable<AnyEngine>) {
    this.#shapes = new Map([...engines].map((engine) => [engine.id, new ShapeBook(engine)]));
  }

  see(exchanges: Iterable<Exchange>): void {
    for (const exchange of exchanges) this.#shapes.get(exchange.api)?.see(exchange);
  }

  seeEvent(api: string, event: string, payload: unknown): void {
    this.#shapes.get(api)?.seeEvent(event, payload);
  }

  /** Everything so far. `report`: answers, codes, events and closes, as the mock's own book has them. */
  counts(report: Readonly<Record<string, ApiCoverage>>): CoverageCounts {
    return Object.fromEntries(
      [...this.#shapes].map(([api, { members, values }]) => {
        const counted = report[api];
        return [
          api,
          counted === undefined ? { ...noneSeen(), members, values } : countsOf(counted, { members, values }),
        ];
      }),
    );
  }
}
