import type { ChaosName } from "./kernel/chaos/chaos-profiles.js";
import type { ClockMode } from "./kernel/time/timeline.js";
import type { Trust } from "./kernel/trust/trust.js";

/** Options of `mock.world()`: those of the mock, where they are not about all worlds together. */
export interface WorldOptions extends Omit<MockOptions, "memoryBytes"> {
  /** Its name in journals and addresses. Default: made up. */
  readonly id?: string | undefined;
}

/** Options of `createMock()`. */
export interface MockOptions {
  /** Decides every id, token and fault. Default 1. */
  readonly seed?: number | undefined;
  /** `"auto"`: idle time is skipped. `"manual"`: time moves by `clock.advance()` only. `"real"`. Default `"auto"`. */
  readonly clock?: ClockMode | undefined;
  /**
   * How many rows each world keeps of what passed: exchanges, attempts, frames and invalid requests, the newest of each,
   * with 16 KiB for a row on average. What the APIs hold is not touched. Default: all. `antiphon-mock` keeps 5000.
   */
  readonly keep?: number | undefined;
  /**
   * What a client gets, by where it comes from. `"stated"`: nothing but what the vendors state: no other operations, optional
   * members, headers and limits, and refusals of ours without a body. `"observed"`: also what public clients and servers were
   * seen to do. Default `"proposed"`: also what this project proposes where a vendor is silent.
   */
  readonly trust?: Trust | undefined;
  /**
   * Whether Astral and Fluxer speak as existing Discord libraries expect, from the start and after each reset; `configure({
   * discord })` of either changes it in between. Default `false`.
   */
  readonly discord?: boolean | undefined;
  /**
   * About how many bytes all worlds may hold together: what the APIs keep, stored files, journals, and bodies that are
   * arriving. Requests that would add more are answered 507 with a sentence, and nothing of them is carried out; reading and
   * deleting go on. Default 2 GiB; `antiphon-mock` takes half of its heap where that is less. `Infinity` for no bound.
   */
  readonly memoryBytes?: number | undefined;
  /** A bad day by name, or several, from the start and after each reset: `"flaky-network"`. `chaos.start()` begins one in between. Default: none. */
  readonly chaos?: ChaosName | readonly ChaosName[] | undefined;
  /** World time in ms at the start. Default 2026-03-30T12:00:00Z, or now where the clock is real. */
  readonly start?: number | undefined;
}

/** Names of the options that each world has. */
export const optionNames = ["seed", "clock", "start", "keep", "trust", "discord", "chaos"] as const;
