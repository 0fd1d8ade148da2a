/**
 * Whether two texts are equal, in a time that depends on the length of `expected` alone: every position is read and
 * there is no way out of the loop. Use it for tokens and signatures of your own schemes.
 */
export function constantTimeEqual(expected: CodeUnits, given: CodeUnits): boolean {
  let difference = expected.length ^ given.length;
  for (let index = 0; index < expected.length; index += 1) {
    // Past the end of `given` this reads NaN, which `^` takes as 0; the lengths have decided by then.
    difference |= expected.charCodeAt(index) ^ given.charCodeAt(index);
  }
  return difference === 0;
}

/** The part of a string that is compared. */
export interface CodeUnits {
  readonly length: number;
  charCodeAt(index: number): number;
}
