// Runs before each test file: a test that fails says what the process was waiting for, since the clock may have waited for it too.
import hooks from "node:async_hooks";
import { beforeEach, onTestFailed } from "vitest";

/** The mock keeps what is pending under this name, one list for the process. */
const place = Symbol.for("antiphon.mock.pending");

beforeEach(() => {
  onTestFailed(() => {
    const book = (hooks as { [place]?: { list(): readonly { readonly what: string }[] } })[place];
    const pending = book?.list().map(({ what }) => what) ?? [];
    if (pending.length > 0) console.error(`Pending: ${pending.join(", ")}`);
  });
});
