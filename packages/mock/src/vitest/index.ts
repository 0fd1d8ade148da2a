import { expect as baseExpect, test as baseTest, type ExpectStatic, type TestAPI } from "vitest";
import { WorldError, withTranscript } from "../harness/fixture/failure.js";
import { createHarness, type Harness, type Stages } from "../harness/fixture/harness.js";
import { checkHarnessOptions, type HarnessOptions } from "../harness/fixture/harness-options.js";
import { beforeLimit, lateText } from "../harness/fixture/run-test.js";
import { matchers, type WorldMatchers } from "../harness/matchers/matchers.js";

/** Vitest's `expect` with the matchers of a world. */
export type WorldExpect = ((
  actual: unknown,
  message?: string,
) => ReturnType<ExpectStatic> & WorldMatchers & { readonly not: WorldMatchers }) &
  ExpectStatic;

/** What a test gets: the APIs of its own world, and an `expect` that knows them. */
export interface WorldFixtures extends Stages {
  /** All of the test's world: `harness.transcript()`, `harness.mock`. */
  readonly harness: Harness;
  readonly expect: WorldExpect;
}

/** What a test of both chat platforms gets. */
export interface PlatformFixtures extends Omit<WorldFixtures, "astral" | "fluxer"> {
  /** The platform that it is run on. */
  readonly chat: Stages["astral"] | Stages["fluxer"];
}

/** Vitest's `test`, with a world for each. */
export type WorldTest = TestAPI<WorldFixtures>;

baseExpect.extend({ ...matchers });

/** Vitest's `expect`, typed for bots and stages too; the one that a test gets is the same. */
export const expect: WorldExpect = baseExpect as unknown as WorldExpect;

/** A `test` whose worlds are made in this way. Throws `TypeError` for a misspelt option. */
export function createTest(options: HarnessOptions = {}): WorldTest {
  checkHarnessOptions("createTest()", options);
  const extended = baseTest.extend<Omit<WorldFixtures, "expect">>({
    harness: async ({ task }, use) => {
      const name = `${task.file.name} ${nameOf(task)}`;
      const harness = createHarness(name, options);
      const stop = beforeLimit(task.timeout, () => console.error(lateText(harness)));
      await use(harness);
      stop();
      const errors = task.result?.errors ?? [];
      const verdict = await harness.finish({ failed: errors.length > 0 });
      const [first] = errors;
      if (first !== undefined) tell(first, verdict.transcript);
      else if (verdict.problems.length > 0) throw new WorldError(verdict);
    },
    astral: async ({ harness }, use) => use(harness.astral),
    fluxer: async ({ harness }, use) => use(harness.fluxer),
    auralis: async ({ harness }, use) => use(harness.auralis),
    auralisCloud: async ({ harness }, use) => use(harness.auralisCloud),
    auralytik: async ({ harness }, use) => use(harness.auralytik),
  });
  return extended as unknown as WorldTest;
}

/** A test with a world of its own, for what it names: `test("answers", async ({ fluxer, expect }) => { … })`. */
export const test: WorldTest = /* @__PURE__ */ whenUsed(createTest);

/** Runs a test on both chat platforms: `eachPlatform("answers", async ({ chat, expect }) => { … })`. */
export function eachPlatform(
  name: string,
  body: (fixtures: PlatformFixtures) => unknown,
  options?: HarnessOptions,
): void {
  const on = options === undefined ? test : createTest(options);
  for (const platform of ["astral", "fluxer"] as const)
    on(`${name} (${platform})`, async ({ harness, expect: ofTest }) => {
      const { auralis, auralisCloud, auralytik } = harness;
      await body({ chat: harness[platform], harness, auralis, auralisCloud, auralytik, expect: ofTest });
    });
}

/** A `test` that is made when somebody uses it: Vitest refuses to make one in a program that only looks at this module. */
function whenUsed(make: () => WorldTest): WorldTest {
  let made: WorldTest | undefined;
  const use = (): WorldTest => (made ??= make());
  return new Proxy((() => undefined) as unknown as WorldTest, {
    apply: (_, self, given) => Reflect.apply(use(), self, given) as unknown,
    get: (_, name) => Reflect.get(use(), name) as unknown,
    has: (_, name) => Reflect.has(use(), name),
  });
}

interface Suite {
  readonly name: string;
  readonly suite?: Suite | undefined;
}

function nameOf(task: Suite): string {
  return task.suite === undefined ? task.name : `${nameOf(task.suite)} ${task.name}`;
}

/** Vitest has written the error down already; it prints what stands there. */
function tell(error: { message: string; stack?: string }, transcript: string | undefined): void {
  const told = withTranscript(Object.assign(new Error(error.message), { stack: error.stack ?? "" }), transcript);
  error.message = told.message;
  if (told.stack !== undefined) error.stack = told.stack;
}

export type { HarnessOptions } from "../harness/fixture/harness-options.js";
