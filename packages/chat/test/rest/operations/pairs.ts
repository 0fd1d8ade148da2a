import type { InjectedFetch } from "@antiphon/mock";
import type { ApiTables, RouteRow } from "../../../../mock/src/kernel/schema/tables.js";
import { isApiError } from "../../../src/index.js";
import { openPlay, type Case, type PlatformName, type Play } from "./play.js";
import { probes } from "./probes.js";

/** The first request of an operation, held back, in the state in which it would have succeeded. */
export interface Held {
  readonly route: RouteRow;
  readonly method: string;
  readonly url: URL;
  /** Path parameters by name. */
  readonly path: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyInit | undefined;
  /** Past what holds it back. */
  readonly fetch: InjectedFetch;
}

export interface Reached {
  readonly operation: string;
  readonly code: string;
}

/** What a probe changes about the request; what it does not name stays. */
export interface Changed {
  readonly url?: URL;
  /** `undefined` takes a header away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: BodyInit;
}

/** Changes the state, the request or both; `undefined` when the operation has nothing of the kind. */
export type Probe = (play: Play, held: Held) => Changed | undefined | Promise<Changed | undefined>;

/** Codes that are the operation's own: those of every operation with a credential are counted once, in the table of codes. */
export function ownPairs({ routes }: ApiTables): readonly Reached[] {
  const guarded = routes.filter(({ auth }) => auth.length > 0);
  const common = new Set(guarded[0]?.codes.filter((code) => guarded.every(({ codes }) => codes.includes(code))));
  return routes.flatMap(({ id, codes }) =>
    codes.filter((code) => !common.has(code)).map((code) => ({ operation: id, code })),
  );
}

/** Brings codes of one operation about, each by a change of state or request right before it would have succeeded. */
export async function probe(platform: PlatformName, tables: ApiTables, route: RouteRow, run: Case): Promise<string[]> {
  const found = new Set<string>();
  for (const group of probes.filter(({ code }) => route.codes.includes(code))) {
    for (const attempt of group.attempts) {
      if (found.has(group.code)) break;
      const [play, held] = await hold(platform, tables, route.id, run);
      if (held !== undefined) await send(play, held, attempt);
      for (const { operation, code } of refusedIn(play)) if (operation === route.id) found.add(code);
    }
  }
  return [...found];
}

/** What the platform refused by its own rules, from what the play's journal holds. */
export function refusedIn({ mock }: Play): Reached[] {
  return mock.journal
    .exchanges()
    .flatMap(({ operation, code, fault }) =>
      operation === undefined || code === undefined || fault !== undefined ? [] : [{ operation, code }],
    );
}

async function send(play: Play, held: Held, attempt: Probe): Promise<void> {
  const changed = await whereItFits(attempt, play, held);
  if (changed === undefined) return;
  const { url = held.url, headers = {}, body = held.body } = changed;
  await held.fetch(String(url), {
    method: held.method,
    headers: Object.fromEntries(
      Object.entries({ ...held.headers, ...headers }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
    ...(body === undefined ? {} : { body, duplex: "half" }),
  });
}

/** A probe whose own steps the platform refuses does not fit the operation. */
async function whereItFits(attempt: Probe, play: Play, held: Held): Promise<Changed | undefined> {
  try {
    return await attempt(play, held);
  } catch (error) {
    if (isApiError(error)) return undefined;
    throw error;
  }
}

/** Runs the case until it is about to send the operation's first request. */
function hold(
  platform: PlatformName,
  tables: ApiTables,
  operation: string,
  run: Case,
): Promise<[Play, Held | undefined]> {
  return new Promise((resolve) => {
    let isHeld = false;
    const play = openPlay(platform, (fetch, base) => {
      const through = (input: string, init: RequestInit = {}): Promise<Response> => {
        const url = new URL(input);
        const { route, path } = routeOf(tables, init.method ?? "GET", url, base);
        if (isHeld || route?.id !== operation) return fetch(input, init);
        isHeld = true; // the probe itself may use the operation
        const headers = Object.fromEntries(new Headers(init.headers));
        resolve([play, { route, method: route.method, url, path, headers, body: init.body ?? undefined, fetch }]);
        return new Promise(() => undefined); // the case ends here
      };
      return through as InjectedFetch;
    });
    run(play).then(
      () => resolve([play, undefined]),
      () => resolve([play, undefined]),
    );
  });
}

/** The route that fits with the fewest parameters. */
function routeOf(
  { routes }: ApiTables,
  method: string,
  url: URL,
  base: string,
): { readonly route?: RouteRow; readonly path: Held["path"] } {
  const root = new URL(base).pathname;
  const at = url.pathname.startsWith(`${root}/`) ? url.pathname.slice(root.length) : url.pathname;
  const fitting = routes.flatMap((route) => {
    const match = route.method === method ? patternOf(route.path).exec(at) : null;
    return match === null ? [] : [{ route, path: { ...match.groups } }];
  });
  const byParams = fitting.sort((a, b) => Object.keys(a.path).length - Object.keys(b.path).length);
  return byParams[0] ?? { path: {} };
}

const patterns = new Map<string, RegExp>();

/** Compiled once: a play asks for each of its requests. */
function patternOf(template: string): RegExp {
  const known = patterns.get(template);
  if (known !== undefined) return known;
  const pattern = new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
  patterns.set(template, pattern);
  return pattern;
}
