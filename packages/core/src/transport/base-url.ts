import { ConfigError } from "../call/errors.js";
import type { MaybePromise } from "../call/options.js";
import type { RuntimeInit } from "../call/runtime.js";
import { env } from "#platform";

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
    const { env: name, discover } = init.baseUrl ?? {};
    const ofEnv = init.options.baseUrl === undefined && name !== undefined ? env(name) : undefined;
    const given = init.options.baseUrl ?? ofEnv ?? (discover ? undefined : init.api.baseUrl);
    if (given !== undefined && given !== "") return settle(given, ofEnv === undefined ? undefined : name);
    if (!discover) {
      const orSet = name === undefined ? "" : ` or set ${name}`;
      throw new ConfigError("INVALID_OPTION", `no address. Pass \`baseUrl\` to ${init.factory}()${orSet}.`);
    }
    pending ??= Promise.resolve(discover()).then((text) => settle(text));
    return pending.finally(() => {
      pending = undefined;
    });
  };
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
  return url.protocol === "https:" || /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
}
