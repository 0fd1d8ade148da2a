// Runs before each test file: our clients behave well in every test. One that wants bad conduct says so with
// `mock.conduct.expect()`. Tests of the mock's rules are left out: they ask by hand, as no client would.
import { afterEach, beforeEach, expect } from "vitest";
import { ConductBook } from "../packages/mock/src/kernel/conduct/conduct-book.js";

/** Registered, since the modules of a worker are shared by its files and this one is run for each. */
const place = Symbol.for("antiphon.test.conduct");
type Books = Set<ConductBook>;
const holder = globalThis as { [place]?: Books };

if (holder[place] === undefined) {
  const books: Books = (holder[place] = new Set());
  const { prototype } = ConductBook;
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const add = prototype.add;
  prototype.add = function (finding) {
    if (finding.kind !== "heartbeat-in-step") books.add(this); // many tests give every shard the same draw
    add.call(this, finding);
  };
}

beforeEach(() => {
  holder[place]?.clear();
});

/** The mock's own tests, and those that walk through what an API refuses. */
const asksByHand = [
  "mock/test/",
  "chat/test/rest/order-of-checks.test",
  "analytics/test/coverage.test",
  "analytics/test/client/auralytik.test",
  ...["answers", "codes", "credentials", "limiter", "pairs", "rules"].map((name) => `/${name}.test`),
  "chat/test/rest/astral/astral.test",
  "chat/test/rest/fluxer/fluxer.test",
];

afterEach(() => {
  const path = expect.getState().testPath?.replaceAll("\\", "/") ?? "";
  if (asksByHand.some((part) => path.includes(part))) return;
  for (const book of holder[place] ?? []) book.assertClean();
});
