import type { ApiTables, RouteRow, Schema } from "../schema/tables.js";
import { serves, type Trust } from "./trust.js";

/** The tables without what rests on less: operations (where the API has others), limits of rates, and upper limits of values. */
export function tablesAt(tables: ApiTables, trust: Trust): ApiTables {
  if (trust === "proposed") return tables;
  const sure = tables.routes.filter((route) => serves(trust, route.label));
  const routes = (sure.length > 0 ? sure : tables.routes).map((route) => withoutLimit(route, trust));
  return { ...tables, routes, schemas: tables.schemas.map((schema) => relaxed(schema, "stated", trust) as Schema) };
}

function withoutLimit(route: RouteRow, trust: Trust): RouteRow {
  if (route.limit === undefined || serves(trust, route.limit.label)) return route;
  const { limit: _, ...rest } = route;
  return rest;
}

const upperLimits = new Set(["maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties"]);
const maps = new Set(["properties", "patternProperties", "dependentSchemas"]);
const lists = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const members = new Set(["items", "additionalProperties", "contains", "not", "if", "then", "else", "propertyNames"]);

function relaxed(node: unknown, inherited: Trust, trust: Trust): unknown {
  if (typeof node !== "object" || node === null) return node;
  const own = node as Readonly<Record<string, unknown>>;
  const label = (own["x-provenance"] as Trust | undefined) ?? inherited;
  const limited = serves(trust, (own["x-limits"] as Trust | undefined) ?? label);
  const kept = Object.entries(own).filter(([keyword]) => limited || !upperLimits.has(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => {
      if (maps.has(keyword))
        return [keyword, mapValues(value as Record<string, unknown>, (one) => relaxed(one, label, trust))];
      if (lists.has(keyword)) return [keyword, (value as unknown[]).map((one) => relaxed(one, label, trust))];
      return [keyword, members.has(keyword) ? relaxed(value, label, trust) : value];
    }),
  );
}

function mapValues(record: Readonly<Record<string, unknown>>, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
