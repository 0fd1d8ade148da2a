import type { AnyEngine } from "../schema/compiled.js";
import { noneSeen, seenKinds, type CoverageCounts, type SeenCounts, type SeenKind } from "./counts.js";
import { jsonSchema } from "./shape-book.js";
import { Shapes } from "./shapes.js";

/** What of one kind was seen of an API. */
export interface KindReport {
  readonly seen: number;
  readonly all: number;
  /** Names that were never seen. */
  readonly unseen: readonly string[];
}

/** Coverage of the APIs that were used, by API id, and over all of them. */
export interface CoverageReport {
  /** Version of this form. */
  readonly antiphon: 1;
  /** Share of everything that those APIs have, in per cent, with one decimal, rounded down. 0 when none was used. */
  readonly percent: number;
  readonly apis: Readonly<Record<string, Readonly<Record<SeenKind, KindReport>>>>;
  readonly counts: CoverageCounts;
}

/** Holds what was seen against everything that the specifications have. */
export function reportOn(counts: CoverageCounts, engines: Iterable<AnyEngine>): CoverageReport {
  const apis: Record<string, Readonly<Record<SeenKind, KindReport>>> = {};
  let seen = 0;
  let all = 0;
  for (const engine of engines) {
    const counted = counts[engine.id];
    if (counted === undefined || isEmpty(counted)) continue;
    const universe = universeOf(engine);
    const report = Object.fromEntries(
      seenKinds.map((kind) => [kind, kindReport(universe[kind], counted[kind])]),
    ) as Record<SeenKind, KindReport>;
    for (const kind of seenKinds) {
      seen += report[kind].seen;
      all += report[kind].all;
    }
    apis[engine.id] = report;
  }
  return { antiphon: 1, percent: all === 0 ? 0 : Math.floor((seen / all) * 1000) / 10, apis, counts };
}

/** Every name of each kind that an API has, with a count of 0. */
export function universeOf(engine: AnyEngine): SeenCounts {
  const tables = engine.tables();
  const shapes = new Shapes(tables);
  const universe = noneSeen() as Record<SeenKind, Record<string, number>>;
  const done = new Set<number>();
  const sink = {
    member: (name: string): void => void (universe.members[name] = 0),
    value: (name: string): void => void (universe.values[name] = 0),
  };
  for (const route of tables.routes) {
    universe.operations[route.id] = 0;
    for (const [status, { content }] of Object.entries(route.responses)) {
      universe.statuses[`${route.id} ${status}`] = 0;
      const index = jsonSchema(content);
      if (index !== undefined) shapes.all(index, `${route.id} ${status}`, sink, done);
    }
    for (const code of route.codes) universe.codes[`${route.id} ${code}`] = 0;
    const body = jsonSchema(route.body?.content);
    if (body !== undefined) shapes.all(body, `${route.id} body`, sink, done);
  }
  const { events = [], closeCodes = [], payloads } = engine.announces?.() ?? {};
  if (payloads !== undefined) {
    const ofEvents = new Shapes(payloads);
    const walked = new Set<number>();
    for (const [event, { schema }] of Object.entries(payloads.events)) ofEvents.all(schema, event, sink, walked);
  }
  for (const event of events) universe.events[event] = 0;
  for (const code of closeCodes) universe.closeCodes[String(code)] = 0;
  return universe;
}

function kindReport(known: Readonly<Record<string, number>>, seen: Readonly<Record<string, number>>): KindReport {
  const names = Object.keys(known);
  const unseen = names.filter((name) => !Object.hasOwn(seen, name));
  return { seen: names.length - unseen.length, all: names.length, unseen };
}

function isEmpty(seen: SeenCounts): boolean {
  return seenKinds.every((kind) => Object.keys(seen[kind]).length === 0);
}
