import { ConfigError } from "../call/errors.js";
import type { MaybePromise } from "../call/maybe-promise.js";
import type { RuntimeInit } from "../call/runtime.js";
import { variable } from "../call/variable.js";

export interface BaseUrl {
  readonly origin: string;
  /** Without a trailing slash. */
  readonly href: string;
  /** Path below the origin, without a trailing slash: `"/api/v1"`. */
  readonly path: string;
  /** True when nobody on the way can read along: https, or this very machine. */
  readonly isPrivate: boolean;
}

/** Finds the address at the first call: option, environment, discovery, the vendor's own. A failure is tried again later. */
export function createBaseUrl(init: RuntimeInit): () => MaybePromise<BaseUrl> {
  let known: BaseUrl | undefined;
  let pending: Promise<BaseUrl> | undefined;
  const settle = (text: string, source = "`baseUrl`"): BaseUrl => (known = parseBaseUrl(text, source, init));
  return () => {
    if (known) return known;
    const { env: names = [], discover } = init.baseUrl ?? {};
    const option = init.options.baseUrl?.trim();
    if (option) return settle(option);
    const name = names.find((one) => variable(one) !== undefined);
    if (name !== undefined) return settle(withPathOfApi(variable(name) as string, init), name);
    if (!discover && init.api.baseUrl !== undefined) return settle(init.api.baseUrl);
    if (!discover) {
      const orSet = names[0] === undefined ? "" : ` or set ${names[0]}`;
      throw new ConfigError("INVALID_OPTION", `no address. Pass \`baseUrl\` to ${init.factory}()${orSet}.`);
    }
    pending ??= Promise.resolve(discover()).then((text) => settle(text));
    return pending.finally(() => {
      pending = undefined;
    });
  };
}

/** A variable may name the origin alone: the API is where it usually is then. */
function withPathOfApi(text: string, { api }: RuntimeInit): string {
  if (api.baseUrl === undefined || !URL.canParse(text)) return text;
  const url = new URL(text);
  if (url.pathname === "/") url.pathname = new URL(api.baseUrl).pathname;
  return url.href;
}

function parseBaseUrl(text: string, source: string, init: RuntimeInit): BaseUrl {
  let url: URL;
  try {
    url = new URL(init.baseUrl?.normalize?.(text) ?? text);
  } catch (cause) {
    throw new ConfigError("INVALID_OPTION", `${source} is not a URL such as https://host/path`, { cause });
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new ConfigError("INVALID_OPTION", `${source} must begin with https: or http:`);
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new ConfigError("INVALID_OPTION", `${source} must be an origin and a path, without credentials and query`);
  }
  const path = url.pathname.replace(/\/+$/, "");
  return { origin: url.origin, href: url.origin + path, path, isPrivate: isPrivate(url) };
}

/** https, or a loopback host. */
export function isPrivate(url: { readonly protocol: string; readonly hostname: string }): boolean {
  return url.protocol === "https:" || isLoopback(url.hostname);
}

/** This very machine, as a host name is written. */
export function isLoopback(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost\.?|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
