/** One token of hand-written source and what it is turned into: so small that only a test of that very rule can see it. */
export interface Breakage {
  readonly id: number;
  /** Below the project: `packages/core/src/retry.ts`. */
  readonly file: string;
  readonly line: number;
  /** The whole source line, so that a reader sees the rule. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The code between `start` and `end`. */
  readonly from: string;
  /** What stands there when it is broken; empty for a member that is left out. */
  readonly to: string;
}

/** What became of one breakage. `reached`: some test ran the broken place. */
export interface Verdict extends Breakage {
  readonly reached: boolean;
  /** The test that turned red, `undefined` when none did. */
  readonly seenBy: string | undefined;
  /** False when time ran out before every test that could see it was asked. */
  readonly isDecided: boolean;
}
