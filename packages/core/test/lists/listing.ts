import type { List } from "@antiphon/core";
import type { Operation, PageShape } from "@antiphon/core/internal";
import {
  queryOf,
  type ScriptedAnswer,
  type ScriptedRuntime,
  scriptRuntime,
  type WireRequest,
} from "../pipeline/scripted-runtime.js";

export interface Item {
  readonly id: string;
}

export const shapes = {
  single: { style: "single", items: "data.items" },
  page: {
    style: "page",
    items: "data",
    page: "page",
    size: "pageSize",
    totalPages: "pagination.totalPages",
    totalCount: "pagination.totalCount",
  },
  cursor: { style: "cursor", items: "items", param: "cursor", next: "next_cursor", more: "has_more" },
  keyset: { style: "keyset", items: "", param: "before", key: "id", limit: "limit" },
} as const satisfies Record<string, PageShape>;

export function operation(page: PageShape): Operation {
  return {
    id: "things.list",
    method: "GET",
    path: "/things",
    safety: "safe",
    response: "json",
    page,
    codes: [],
    unwrap: "data",
  };
}

export type Server = (request: WireRequest, index: number) => ScriptedAnswer | Promise<ScriptedAnswer>;

export function listFrom(
  shape: PageShape,
  server: Server,
  query: Record<string, unknown> = {},
  options?: Parameters<ScriptedRuntime["runtime"]["list"]>[2],
): ScriptedRuntime & { list: List<Item> } {
  const scripted = scriptRuntime(server);
  return { ...scripted, list: scripted.runtime.list<Item, string>(operation(shape), { query }, options) };
}

export const items = (...ids: (string | number)[]): Item[] => ids.map((id) => ({ id: String(id) }));

export async function collect(source: AsyncIterable<Item>): Promise<string[]> {
  const ids: string[] = [];
  for await (const item of source) ids.push(item.id);
  return ids;
}

/** Pages of two by cursor, the middle one empty. */
export const threePages: Server = (request) => {
  const pages: Record<string, unknown> = {
    start: { items: items(1, 2), has_more: true, next_cursor: "b" },
    b: { items: [], has_more: true, next_cursor: "c" },
    c: { items: items(3), has_more: false, next_cursor: null },
  };
  return { body: pages[queryOf(request)["cursor"] ?? "start"] };
};
