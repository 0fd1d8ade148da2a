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
  if (typeof host !== "string" || host === "") throw new TypeError('"host" is an address to listen on.');
  if (adminToken !== undefined && adminToken.length < 16)
    throw new TypeError('"adminToken" needs at least 16 characters: it guards the mock from other machines.');
  return { port, host, allowHosts: allowHosts.map(withoutPort), allowOrigins, adminToken, deliverTo };
}

function withoutPort(name: string): string {
  return name.toLowerCase().replace(/:\d+$/, "");
}
