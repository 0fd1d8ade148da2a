import type { AnyEngine } from "../../kernel/schema/compiled.js";
import type { PlainRequest } from "../../kernel/request/plain.js";

/** Which API an address belongs to, and the path and query below it. */
export interface Location {
  readonly engine: AnyEngine;
  readonly place: string | undefined;
  readonly url: string;
}

interface Known {
  readonly engine: AnyEngine;
  readonly place: string | undefined;
  /** Origin and path, or path alone; without a slash at the end. */
  readonly prefix: string;
}

/** Finds APIs by their public URLs or by their mounts on one port. The longest prefix wins. */
export function createLocator(
  engines: Iterable<AnyEngine>,
  by: "publicUrl" | "mount",
): (address: string) => Location | undefined {
  const known: Known[] = [];
  for (const engine of engines) {
    for (const place of engine.places ?? []) known.push({ engine, place: place.name, prefix: trimmed(place[by]) });
    known.push({ engine, place: undefined, prefix: trimmed(engine[by]) });
  }
  known.sort((a, b) => b.prefix.length - a.prefix.length);
  return (address) => {
    for (const { engine, place, prefix } of known) {
      if (!address.startsWith(prefix)) continue;
      const rest = address.slice(prefix.length);
      if (rest === "" || rest.startsWith("/")) return { engine, place, url: rest === "" ? "/" : rest };
      if (rest.startsWith("?")) return { engine, place, url: `/${rest}` };
    }
    return undefined;
  };
}

/** Absolute addresses of an API and its places, for `PlainRequest`. `root` turns a mount or public URL into one. */
export function addressesOf(
  engine: AnyEngine,
  by: "publicUrl" | "mount",
  root: string,
): Pick<PlainRequest, "base" | "places"> {
  const places = Object.fromEntries((engine.places ?? []).map((place) => [place.name, root + trimmed(place[by])]));
  return { base: root + trimmed(engine[by]), places };
}

function trimmed(url: string): string {
  return url.endsWith("/") ? url.slice(0, -1) : url;
}
