import type { Conduct } from "../../packages/mock/src/kernel/conduct/conduct-book.js";
import type { FindingKind } from "../../packages/mock/src/kernel/conduct/finding.js";
import { provoked } from "./provoked.js";

/**
 * Throws when a test of a client did what a platform would punish. A test takes what it provokes with `mock.conduct.expect()`, a file of
 * such tests with a line in `provoked`. Tests of the mock make findings on purpose, and are left out.
 */
export function assertConduct(testPath: string, books: Iterable<Conduct>): void {
  const file = /[\\/]packages[\\/]((?:analytics|chat|jobs|players)[\\/]test[\\/].*)$/.exec(testPath)?.[1];
  if (file === undefined) return;
  const kinds: readonly FindingKind[] = provoked[file.replaceAll("\\", "/")] ?? [];
  for (const book of books) {
    for (const kind of kinds) if (new RegExp(`^${kind}: `, "m").test(book.text())) book.expect({ kind });
    book.assertClean();
  }
}
