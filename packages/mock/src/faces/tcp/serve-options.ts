import { checkMembers } from "../../kernel/names/check-members.js";

/** Options of `serve()`. */
export interface ServeOptions {
  /** The port to listen on. Default 0: any free one. */
  readonly port?: number | undefined;
  /** The address to listen on. Default `"127.0.0.1"`. */
  readonly host?: string | undefined;
  /**
   * Names beside loopback and `host` under which the admin routes are asked: those of a service container, `["mock"]`. Others
   * are refused, since a page can point a name of its own at this machine.
   */
  readonly allowHosts?: readonly string[] | undefined;
  /** Origins of pages, beside loopback ones and those that a platform lists, that may read answers; `"any"` for all. */
  readonly allowOrigins?: readonly string[] | "any" | undefined;
  /** Secret that admin routes want from other machines, as `Authorization: Bearer …`. Default: other machines are refused. */
  readonly adminToken?: string | undefined;
  /** Hosts beside loopback that the mock may send webhooks and interactions to; `"any"` for all. */
  readonly deliverTo?: readonly string[] | "any" | undefined;
}

/** Options with their defaults. */
export interface Served {
  readonly port: number;
  readonly host: string;
  readonly allowHosts: readonly string[];
  readonly allowOrigins: readonly string[] | "any";
  readonly adminToken: string | undefined;
  readonly deliverTo: readonly string[] | "any";
}

/** Throws `TypeError` for what cannot be meant. */
export function checkServeOptions(options: ServeOptions): Served {
  checkMembers("serve()", options, ["port", "host", "allowHosts", "allowOrigins", "adminToken", "deliverTo"]);
  const { port = 0, host = "127.0.0.1", allowHosts = [], allowOrigins = [], adminToken, deliverTo = [] } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new TypeError(`"port" is a whole number from 0 to 65535, got ${String(port)}.`);
  if (typeof host !== "string" || host.trim() === "") throw new TypeError('"host" is an address to listen on.');
  checkAdminToken(adminToken);
  return {
    port,
    host,
    allowHosts: listOf("allowHosts", allowHosts).map((name) => hostName("allowHosts", name)),
    allowOrigins:
      allowOrigins === "any" ? "any" : listOf("allowOrigins", allowOrigins).map((origin) => originOf(origin)),
    adminToken,
    deliverTo: deliverTo === "any" ? "any" : listOf("deliverTo", deliverTo).map((name) => hostName("deliverTo", name)),
  };
}

function checkAdminToken(token: unknown): void {
  if (token === undefined) return;
  if (typeof token !== "string" || token.length < 16)
    throw new TypeError('"adminToken" needs at least 16 characters: it guards the mock from other machines.');
  // It is not shown.
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new TypeError('"adminToken" holds a character that a header cannot carry; ASCII without spaces can be sent.');
}

function listOf(option: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  throw new TypeError(`"${option}" is a list of texts, got ${shown(value)}.`);
}

/** A name as requests carry it. A port beside it says nothing: the name decides. */
function hostName(option: string, value: unknown): string {
  const name = typeof value === "string" ? value.toLowerCase().replace(/:\d+$/, "") : "";
  if (/^(?:[\w-]+(?:\.[\w-]+)*|\[[0-9a-f:.]+\])$/.test(name)) return name;
  const meant = typeof value === "string" ? urlOf(value)?.hostname : undefined;
  const hint = meant ? `; did you mean "${meant}"?` : ".";
  throw new TypeError(`"${option}" takes names of hosts such as "mock" or "10.0.0.5", got ${shown(value)}${hint}`);
}

/** As browsers write it in `Origin`. */
function originOf(value: unknown): string {
  const origin = typeof value === "string" ? value.toLowerCase() : "";
  const url = urlOf(origin);
  const meant = url && `${url.protocol}//${url.host}`;
  if (origin === "null" || (url?.host && meant === origin)) return origin;
  const hint = url?.host ? `; did you mean "${meant}"?` : ".";
  throw new TypeError(`"allowOrigins" takes origins such as "https://app.example", got ${shown(value)}${hint}`);
}

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined; // what the caller says of a text that is no address
  }
}

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 100)) : String(value);
}
