import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { platformTransport } from "../../../src/platform/node-http.js";
import { type Ask, byFetch, byTransport, type Fetch, type Seen } from "./ask.js";
import type { Behaviour } from "./behaviour.js";
import { bodies } from "./bodies.js";
import { codings } from "./codings.js";
import { heads } from "./heads.js";
import { play } from "./play.js";
import { type Reason, reasons } from "./reasons.js";

const AT_ONCE = 12;
const rows = [...codings, ...heads, ...bodies];
const major = Number(process.versions.node.split(".")[0]);
/** Where undici lies that is not Node's own; `scripts/runtimes.mjs` says so. */
const { ANTIPHON_UNDICI: undici } = process.env;
const others: readonly ("fetch" | "undici")[] = undici === undefined ? ["fetch"] : ["fetch", "undici"];

interface Undici {
  readonly fetch: Fetch;
  readonly Agent: new () => object;
}

const seen = new Map<string, Readonly<Record<string, readonly Seen[]>>>();

beforeAll(async () => {
  const ways: Record<string, Ask> = { ours: byTransport(platformTransport(undefined)), fetch: byFetch(fetch) };
  await fetch("data:,"); // makes Node's own dispatcher, before another undici brings one
  if (undici !== undefined) {
    const other = (await import(/* @vite-ignore */ pathToFileURL(undici).href)) as Undici;
    const dispatcher = new other.Agent();
    ways["undici"] = byFetch((url, init) => other.fetch(url, { ...init, dispatcher }));
  }
  const waiting = [...rows];
  const worker = async (): Promise<void> => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
      const results: Record<string, readonly Seen[]> = {};
      for (const [way, ask] of Object.entries(ways)) results[way] = await resultsOf(row, ask);
      seen.set(row.name, results);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}, 300_000);

async function resultsOf(row: Behaviour, ask: Ask): Promise<readonly Seen[]> {
  const server = await play(row);
  const results: Seen[] = [];
  try {
    for (let left = row.requests ?? 1; left > 0; left -= 1) results.push(await ask(server.origin, row));
  } finally {
    server.close();
  }
  return results;
}

describe.each(others)("what a server does comes out as by %s", (by) => {
  test.each(rows)("$name", ({ name }) => {
    const { ours, [by]: theirs } = seen.get(name) as Record<string, readonly Seen[]>;
    const reason = reasons.find((one) => holds(one, name, by));
    if (reason === undefined) expect(ours).toEqual(theirs);
    else expect(ours, `no longer needed: ${reason.why}`).not.toEqual(theirs);
  });
});

test("the table has 150 rows or more, no two of one name, and no reason for a row that is not there", () => {
  const names = rows.map(({ name }) => name);
  expect(names.length).toBeGreaterThanOrEqual(150);
  expect(new Set(names).size).toBe(names.length);
  expect(reasons.flatMap(({ rows: named }) => named).filter((name) => !names.includes(name))).toEqual([]);
});

function holds({ rows: named, on, by: way }: Reason, name: string, by: string): boolean {
  return named.includes(name) && on?.includes(major) !== false && (way ?? by) === by;
}
