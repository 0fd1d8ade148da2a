import type { Platform } from "../platforms/platform.js";
import type { SessionRecord } from "./record.js";

/** All that a shard knows of its session and of how its connections went: a value, changed by nobody. */
export interface SessionState {
  readonly session: SessionRecord | undefined;
  readonly tokenForm: SessionRecord["tokenForm"];
  /** The token has been taken before. */
  readonly tokenProven: boolean;
  /** Whether the source of a refused token is to be asked for another, or has given one. */
  readonly nextToken: "unneeded" | "wanted" | "given";
  /** Attempts since the connection was last stable. */
  readonly attempt: number;
  /** Monotonic, as every time here; `undefined` while not ready. */
  readonly readyAt: number | undefined;
  /** When the server last held the session for us. */
  readonly aliveAt: number;
  readonly failedResumes: number;
  readonly failedIdentifies: number;
  /** Closes that blame the client, in the last unstable minute. */
  readonly bugs: number;
  /** The address that READY named is passed over. */
  readonly onBase: boolean;
}

/** Before the first connection; with what a store kept, if it did. */
export function newState(
  platform: Pick<Platform, "tokenForms">,
  kept?: SessionRecord,
  aliveAt: number = -Infinity,
): SessionState {
  return {
    session: kept,
    tokenForm: kept?.tokenForm ?? platform.tokenForms[0] ?? "bare",
    tokenProven: false,
    nextToken: "unneeded",
    attempt: 0,
    readyAt: undefined,
    aliveAt,
    failedResumes: 0,
    failedIdentifies: 0,
    bugs: 0,
    onBase: false,
  };
}

/** READY or RESUMED came. */
export function whenReady(state: SessionState, at: number): SessionState {
  return {
    ...state,
    tokenProven: true,
    nextToken: "unneeded",
    readyAt: at,
    aliveAt: at,
    failedResumes: 0,
    failedIdentifies: 0,
    onBase: false,
  };
}
