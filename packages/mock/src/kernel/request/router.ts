import type { RouteRow } from "../schema/tables.js";

/** What a path leads to. `methods` is empty when nothing has the path. */
export interface Match {
  readonly route: RouteRow | undefined;
  /** Values as they stand on the request line, still encoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly methods: readonly string[];
}

interface Branch {
  readonly fixed: Map<string, Branch>;
  parameter: Branch | undefined;
  readonly routes: Map<string, RouteRow>;
}

/** Finds routes by path in one walk per segment; a fixed segment wins over a parameter. */
export function createRouter(rows: readonly RouteRow[]): (method: string, path: string) => Match {
  const root = branch();
  for (const row of rows) {
    let at = root;
    for (const segment of row.path.split("/").slice(1))
      at = isParameter(segment) ? (at.parameter ??= branch()) : child(at, segment);
    if (!at.routes.has(row.method)) at.routes.set(row.method, row);
  }
  return (method, path) => {
    const segments = path.split("/").slice(1);
    const found = walk(root, segments, 0, method) ?? walk(root, segments, 0, undefined);
    if (found === undefined) return { route: undefined, path: {}, methods: [] };
    const route = found.routes.get(method);
    return { route, path: route === undefined ? {} : valuesOf(route, segments), methods: [...found.routes.keys()] };
  };
}

function walk(at: Branch, segments: readonly string[], depth: number, method: string | undefined): Branch | undefined {
  if (depth === segments.length)
    return (method === undefined ? at.routes.size > 0 : at.routes.has(method)) ? at : undefined;
  const segment = segments[depth] as string;
  const fixed = at.fixed.get(segment);
  const found = fixed === undefined ? undefined : walk(fixed, segments, depth + 1, method);
  if (found !== undefined || at.parameter === undefined || segment === "") return found;
  return walk(at.parameter, segments, depth + 1, method);
}

function valuesOf(route: RouteRow, segments: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [at, segment] of route.path.split("/").slice(1).entries()) {
    if (isParameter(segment)) values[segment.slice(1, -1)] = segments[at] as string;
  }
  return values;
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{") && segment.endsWith("}");
}

function branch(): Branch {
  return { fixed: new Map(), parameter: undefined, routes: new Map() };
}

function child(at: Branch, segment: string): Branch {
  let next = at.fixed.get(segment);
  if (next === undefined) at.fixed.set(segment, (next = branch()));
  return next;
}
