import type * as jestGlobals from "@jest/globals";
import {
  chatPlatforms,
  fixturesOf,
  platformFixturesOf,
  type Fixtures,
  type PlatformFixtures,
} from "../harness/fixture/fixtures.js";
import type { Harness } from "../harness/fixture/harness.js";
import { checkHarnessOptions, type HarnessOptions } from "../harness/fixture/harness-options.js";
import { runTest } from "../harness/fixture/run-test.js";
import { matchers, type WorldMatchers } from "../harness/matchers/matchers.js";

/** Jest's own. */
export type JestExpect = typeof jestGlobals.expect;

/** Jest's `expect` with the matchers of a world. */
export type WorldExpect = ((
  actual: unknown,
) => ReturnType<JestExpect> & WorldMatchers & { readonly not: WorldMatchers }) &
  JestExpect;

/** What a test gets beside its world. */
export interface Given {
  readonly expect: WorldExpect;
}

/** What a test does. */
export type TestBody<Of> = (fixtures: Of) => unknown;
/** Registers a test. `timeoutMs`: Jest's own limit for it. */
export type Register = (name: string, body: TestBody<Fixtures & Given>, timeoutMs?: number) => void;

/** Jest's `test`, with a world for each. */
export interface WorldTest extends Register {
  readonly only: Register;
  readonly skip: Register;
  todo(name: string): void;
}

/** Jest gives its functions to each test file as globals. */
interface JestGlobals {
  readonly test: (typeof jestGlobals)["test"];
  readonly expect: JestExpect;
}

/** A `test` whose worlds are made in this way. Throws `TypeError` for a misspelt option, and an error outside of Jest. */
export function createTest(options: HarnessOptions = {}): WorldTest {
  checkHarnessOptions("createTest()", options);
  const register =
    (how: "test" | "only" | "skip"): Register =>
    (name, body, timeoutMs) => {
      const { test: base } = globals();
      const on = how === "test" ? base : base[how];
      on(name, () => inWorld(options, timeoutMs, (harness, given) => body(fixturesOf(harness, given))), timeoutMs);
    };
  return Object.assign(register("test"), {
    only: register("only"),
    skip: register("skip"),
    todo: (name: string) => globals().test.todo(name),
  });
}

/** A test with a world of its own: `test("answers", async ({ fluxer, expect }) => { … })`. */
export const test: WorldTest = createTest();

/** Runs a test on both chat platforms: `eachPlatform("answers", async ({ chat, expect }) => { … })`. */
export function eachPlatform(
  name: string,
  body: TestBody<PlatformFixtures & Given>,
  options: HarnessOptions & { readonly timeoutMs?: number | undefined } = {},
): void {
  const { timeoutMs, ...ofWorld } = options;
  checkHarnessOptions("eachPlatform()", ofWorld);
  for (const platform of chatPlatforms)
    globals().test(
      `${name} (${platform})`,
      () => inWorld(ofWorld, timeoutMs, (harness, given) => body(platformFixturesOf(harness, platform, given))),
      timeoutMs,
    );
}

async function inWorld(
  options: HarnessOptions,
  timeoutMs: number | undefined,
  body: (harness: Harness, given: Given) => unknown,
): Promise<void> {
  const { expect } = globals();
  expect.extend(matchers as unknown as Parameters<JestExpect["extend"]>[0]);
  const { currentTestName = "a test", testPath = "" } = expect.getState();
  const name = `${testPath.split(/[\\/]/).at(-1) ?? ""} ${currentTestName}`;
  const limitMs = timeoutMs ?? limitOfJest();
  const given = { expect: expect as unknown as WorldExpect };
  const tell = (text: string): void => void process.stderr.write(text);
  await runTest({ name, options, limitMs, tell }, (harness) => body(harness, given));
}

/** What `testTimeout` and `jest.setTimeout()` have set, or Jest's own 5 seconds. */
function limitOfJest(): number {
  const set = (globalThis as unknown as Readonly<Record<symbol, unknown>>)[Symbol.for("TEST_TIMEOUT_SYMBOL")];
  return typeof set === "number" ? set : 5000;
}

function globals(): JestGlobals {
  const { test: found, expect } = globalThis as unknown as Partial<JestGlobals>;
  if (found === undefined || expect === undefined)
    throw new Error(
      "@antiphon/mock/jest needs Jest's globals: run it with Jest, and leave `injectGlobals` as it is (true).",
    );
  return { test: found, expect };
}

export type { Fixtures, PlatformFixtures } from "../harness/fixture/fixtures.js";
export type { HarnessOptions } from "../harness/fixture/harness-options.js";
