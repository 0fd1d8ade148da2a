import { statSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files of a few lines run a suite that stands elsewhere, on every face or for every operation. */
const suiteBytes = 1000;

/** Small test files first, suites last: what the small ones see, the suites need not look at. */
export class CheapestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => costOf(a.moduleId) - costOf(b.moduleId));
  }
}

function costOf(file: string): number {
  const { size } = statSync(file);
  return size < suiteBytes ? size + 1_000_000 : size;
}
