import type { Exchange } from "../record/exchange.js";
import type { AnyEngine } from "../schema/compiled.js";
import type { PayloadTables, RouteRow } from "../schema/tables.js";
import { Shapes, type ShapeSink } from "./shapes.js";

/** Optional members and values of enums, in requests, answers and events of one API, each with how often it was seen. */
export class ShapeBook {
  readonly members: Record<string, number> = {};
  readonly values: Record<string, number> = {};
  readonly #shapes: Shapes;
  readonly #routes: ReadonlyMap<string, RouteRow>;
  readonly #payloads: PayloadTables | undefined;
  readonly #ofEvents: Shapes | undefined;
  readonly #sink: ShapeSink = {
    member: (name) => void (this.members[name] = (this.members[name] ?? 0) + 1),
    value: (name) => void (this.values[name] = (this.values[name] ?? 0) + 1),
  };

  constructor(engine: AnyEngine) {
    const tables = engine.tables();
    this.#payloads = engine.announces?.().payloads;
    this.#ofEvents = this.#payloads && new Shapes(this.#payloads);
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

  /** Looks at what a gateway sends with an event. */
  seeEvent(event: string, payload: unknown): void {
    const index = this.#payloads?.events[event]?.schema;
    if (index !== undefined) this.#ofEvents?.seen(index, event, payload, this.#sink);
  }

  #seen(index: number, where: string, text: string | undefined): void {
    const value = parsed(text);
    if (value !== undefined) this.#shapes.seen(index, where, value, this.#sink);
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
