import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ApiTables, RouteRow } from "../../../../mock/src/kernel/schema/tables.js";
import { ownPairs, probe, refusedIn, type Reached } from "./pairs.js";
import { platformCases } from "./platform-cases.js";
import { openPlay, type PlatformName } from "./play.js";
import type { Refusal } from "./refusals.js";

/** All operations, as the deep run asks; else a third of them, another one for each platform: both are one engine. */
const isFull = process.env["ANTIPHON_IN_FULL"] === "1";
const shares: Readonly<Record<PlatformName, number>> = { astral: 0, fluxer: 1 };

/** Each operation refuses with each code that the specification lists for it: a code met elsewhere is not its own. */
export function onEveryPair(
  platform: PlatformName,
  tables: ApiTables,
  refusals: Readonly<Record<string, Refusal>>,
): void {
  describe(`every operation of ${platform} refuses with each of its own codes`, () => {
    const routes = tables.routes.filter((_, at) => isFull || at % 3 === shares[platform]);
    const pairs = ownPairs(tables).filter(({ operation }) => routes.some(({ id }) => id === operation));
    const reached = new Set<string>();
    const name = ({ operation, code }: Reached): string => `${operation} ${code}`;

    beforeAll(async () => {
      for (const [code, run] of Object.entries(refusals)) {
        if (tables.codes[code] === undefined) continue;
        const play = openPlay(platform);
        await run(play);
        for (const pair of refusedIn(play)) reached.add(name(pair));
        await play.close();
      }
    });

    for (const route of routes) {
      const own = pairs.filter(({ operation }) => operation === route.id);
      if (own.length === 0) continue;
      test(`${route.id}: ${own.map(({ code }) => code).join(", ")}`, async () => {
        const run = platformCases[platform][route.id];
        if (run === undefined) throw new Error(`${route.id} has no case`);
        for (const code of await probe(platform, tables, route, run)) reached.add(`${route.id} ${code}`);
        expect(own.map(name).filter((pair) => !reached.has(pair))).toEqual([]);
      });
    }

    for (const route of routes) {
      const shared = sharedCodes(route);
      test(`${route.id} by itself: ${shared.join(", ")}`, async () => {
        const run = platformCases[platform][route.id];
        if (run === undefined) throw new Error(`${route.id} has no case`);
        const met = await probe(platform, tables, { ...route, codes: shared }, run);
        expect(shared.filter((code) => !met.includes(code))).toEqual([]);
      });
    }

    afterAll(() => {
      const met = pairs.filter((pair) => reached.has(name(pair))).length;
      console.log(`${platform}: ${met} of ${pairs.length} pairs of operation and code`);
    });
  });
}

/** Of the codes that all operations have, those that an operation's own request can bring about without another address or load. */
function sharedCodes({ id, auth, codes }: RouteRow): readonly string[] {
  const ownRefusals = id === "gateway.getBot" || id === "applications.getMe";
  const takesEveryKind = auth.includes("bearerToken");
  const credential =
    auth.length === 0 || ownRefusals ? [] : ["UNAUTHORIZED", ...(takesEveryKind ? [] : ["ACCESS_DENIED"])];
  return [...credential, "RATE_LIMITED"].filter((code) => codes.includes(code));
}
