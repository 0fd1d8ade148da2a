import type { ApiEngine } from "../engine.js";
import { createCoerce, type Coerce } from "../request/params.js";
import { createRouter, type Match } from "../request/router.js";
import { formats } from "./formats.js";
import { createValidator, type Validator } from "./validator.js";
import type { ApiTables, ParamRow, RouteRow } from "./tables.js";
import { tablesAt } from "../trust/tables-at.js";
import type { Trust } from "../trust/trust.js";
import { type Guard, withoutGuesses } from "../trust/without-guesses.js";

/** An engine whose own state and caller types nobody outside knows. */
export type AnyEngine = ApiEngine<unknown, unknown, unknown>;

/** What is made of an API's tables once, on first use: worlds and mocks share it. */
export interface CompiledApi {
  readonly engine: AnyEngine;
  readonly tables: ApiTables;
  readonly validator: Validator;
  /** What becomes of answers where a world trusts less than everything. */
  readonly guard: Guard;
  match(method: string, path: string): Match;
  params(route: RouteRow): readonly ParamPlan[];
  /** The schema behind an index, `$ref` followed. */
  schema(index: number): unknown;
  /** Follows `$ref`. */
  resolve(schema: unknown): unknown;
  /** Coerces the fields of a form body by the schema's members. */
  form(index: number, fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
  /** The code to blame for a status that a fault forces. */
  codeFor(route: RouteRow | undefined, status: number): string;
}

export interface ParamPlan {
  readonly row: ParamRow;
  readonly coerce: Coerce;
  readonly schema: unknown;
}

// A pure memo: the tables of an engine never change.
const memo: Readonly<Record<Trust, WeakMap<AnyEngine, CompiledApi>>> = {
  stated: new WeakMap(),
  observed: new WeakMap(),
  proposed: new WeakMap(),
};

export function compileApi(engine: AnyEngine, trust: Trust = "proposed"): CompiledApi {
  let compiled = memo[trust].get(engine);
  if (compiled === undefined) memo[trust].set(engine, (compiled = compile(engine, trust)));
  return compiled;
}

function compile(engine: AnyEngine, trust: Trust): CompiledApi {
  const tables = tablesAt(engine.tables(), trust);
  const validator = createValidator(tables.schemas, { formats: { ...formats, ...engine.formats } });
  const match = createRouter(tables.routes);
  const plans = new Map<RouteRow, readonly ParamPlan[]>();
  const resolve = (schema: unknown): unknown => {
    let found = schema;
    for (let hops = 0; hops < 32; hops += 1) {
      const ref = (found as { $ref?: unknown } | undefined)?.$ref;
      if (typeof ref !== "string") return found;
      found = tables.schemas[Number(ref.slice(2))];
    }
    return found;
  };
  const plan = (row: ParamRow): ParamPlan => {
    const schema = tables.schemas[row.schema];
    return { row, schema, coerce: createCoerce(row, schema, resolve, engine.trueWords) };
  };
  return {
    engine,
    tables,
    match,
    validator,
    guard: withoutGuesses(tables, validator, trust),
    params(route) {
      let found = plans.get(route);
      if (found === undefined) plans.set(route, (found = route.params.map(plan)));
      return found;
    },
    resolve,
    schema: (index) => resolve(tables.schemas[index]),
    form(index, fields) {
      const { properties = {} } = (resolve(tables.schemas[index]) ?? {}) as {
        properties?: Readonly<Record<string, unknown>>;
      };
      const coerced: Record<string, unknown> = { ...fields };
      for (const [name, schema] of Object.entries(properties)) {
        const value = fields[name];
        if (value === undefined || !Object.hasOwn(fields, name)) continue;
        const texts = Array.isArray(value) ? (value as string[]) : [value as string];
        coerced[name] = createCoerce({ name, in: "query", required: false, schema: 0 }, schema, resolve)(texts);
      }
      return coerced;
    },
    codeFor(route, status) {
      const codes = [...(route?.codes ?? []), ...Object.keys(tables.codes)];
      return codes.find((code) => tables.codes[code]?.status === status) ?? engine.codes.internal;
    },
  };
}
