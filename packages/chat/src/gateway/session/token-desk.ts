import type { AbortSignalLike, Clock } from "@antiphon/core";
import { inTime } from "./in-time.js";
import type { SessionRecord } from "./record.js";

/** Longest wait for a token, in ms. */
const LIMIT_MS = 15_000;

export interface TokenSource {
  token(): string | Promise<string>;
  /** Whether another token may come when one is refused. */
  readonly renews: boolean;
  /** Told of a refused one, where the source can be asked for another. */
  readonly refresh?: ((refused: string) => unknown) | undefined;
}

/** Asks for the bare secret, or for another than the one that was `refused`. A source that rejects, hangs or gives nothing rejects here, in time. */
export function askForToken(
  source: TokenSource,
  clock: Clock,
  signal: AbortSignalLike,
  refused: string | undefined,
): Promise<string> {
  return inTime(clock, LIMIT_MS, "the token source", signal, async () => {
    if (refused !== undefined) await source.refresh?.(refused);
    const token: unknown = await source.token();
    if (typeof token === "string" && token !== "") return token;
    throw new TypeError("the token source gave no token");
  });
}

/** How the platform wants it. */
export function tokenText(secret: string, form: SessionRecord["tokenForm"]): string {
  return form === "prefixed" ? `Bot ${secret}` : secret;
}
