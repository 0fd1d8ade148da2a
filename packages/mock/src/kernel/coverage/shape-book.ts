import type { Exchange } from "../record/exchange.js";
import type { ApiTables, RouteRow } from "../schema/tables.js";
import { Shapes } from "./shapes.js";

/** Optional members and values of enums, in requests and answers of one API, each with how often it was seen. */
export class ShapeBook {
  readonly members: Record<string, number> = {};
  readonly values: Record<string, number> = {};
  readonly #shapes: Shapes;
  readonly #routes: ReadonlyMap<string, RouteRow>;

  constructor(tables: ApiTables) {
    this.#shapes = new Shapes(tables);
    this.#routes = new Map(tables.routes.map((route) => [route.id, route]));
  }

  /** Looks at the bodies of an exchange that the API's own rules have answered; what no JSON is says nothing. */
  see({ operation, status, requestBody, responseBody, issues, fault }: Exchange): void {
    const route = this.#routes.get(operation ?? "");
    if (route === undefined || fault !== undefined) return;
    const answer = jsonSchema(route.responses[String(status)]?.content);
    if (answer !== undefined) this.#seen(answer, `${route.id} ${status}`, responseBody);
    const asked = jsonSchema(route.body?.content);
    if (asked !== undefined && issues.length === 0) this.#seen(asked, `${route.id} body`, requestBody);
  }

  #seen(index: number, where: string, text: string | undefined): void {
    const value = parsed(text);
    if (value === undefined) return;
    this.#shapes.seen(index, where, value, {
      member: (name) => void (this.members[name] = (this.members[name] ?? 0) + 1),
      value: (name) => void (this.values[name] = (this.values[name] ?? 0) + 1),
    });
  }
}

/** Index of the schema of a JSON body. */
export function jsonSchema(content: Readonly<Record<string, number>> | undefined): number | undefined {
  return Object.entries(content ?? {}).find(([type]) => /^application\/(?:[\w.-]+\+)?json$/.test(type))?.[1];
}

function parsed(text: string | undefined): unknown {
  if (text === undefined || text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // a file, a page: it has no members
  }
}
