// Runs before each test file: our clients behave well in every test of theirs.
import { afterEach, beforeEach, expect } from "vitest";
import { ConductBook } from "../packages/mock/src/kernel/conduct/conduct-book.js";
import { assertConduct } from "./conduct/assert-conduct.js";

/** Registered, since the modules of a worker are shared by its files and this one is run for each. */
const place = Symbol.for("antiphon.test.conduct");
const holder = globalThis as { [place]?: Set<ConductBook> };
const books = (holder[place] ??= watch());

beforeEach(() => {
  books.clear();
});

afterEach(() => {
  assertConduct(expect.getState().testPath ?? "", books);
});

/** The books that somebody wrote a finding into. */
function watch(): Set<ConductBook> {
  const written = new Set<ConductBook>();
  const { prototype } = ConductBook;
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const add = prototype.add;
  prototype.add = function (finding) {
    written.add(this);
    add.call(this, finding);
  };
  return written;
}
