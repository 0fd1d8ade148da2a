import { test as baseTest, type TestContext } from "node:test";
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
import { expect } from "./expect.js";

export { expect, type Expectation } from "./expect.js";

/** What a test gets beside its world. */
export interface Given {
  readonly expect: typeof expect;
  /** The runner's own context: `t.diagnostic()`, `t.mock`. */
  readonly t: TestContext;
}

/** Options of one test, as `node:test` has them. */
export interface TestSettings {
  readonly concurrency?: number | boolean | undefined;
  readonly only?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly skip?: boolean | string | undefined;
  readonly todo?: boolean | string | undefined;
  /** In ms. Default: none. */
  readonly timeout?: number | undefined;
}

/** What a test does. */
export type TestBody<Of> = (fixtures: Of) => unknown;

/** `node:test`'s `test`, with a world for each. */
export interface WorldTest {
  (name: string, body: TestBody<Fixtures & Given>): void;
  (name: string, settings: TestSettings, body: TestBody<Fixtures & Given>): void;
}

/** A `test` whose worlds are made in this way. Throws `TypeError` for a misspelt option. */
export function createTest(options: HarnessOptions = {}): WorldTest {
  checkHarnessOptions("createTest()", options);
  return (name: string, first: TestSettings | TestBody<Fixtures & Given>, second?: TestBody<Fixtures & Given>) => {
    const [settings, body] = typeof first === "function" ? [{}, first] : [first, second];
    inWorld(name, settings, options, (harness, given) => body?.(fixturesOf(harness, given)));
  };
}

/** A test with a world of its own: `test("answers", async ({ fluxer, expect }) => { … })`. */
export const test: WorldTest = createTest();

/** Runs a test on both chat platforms: `eachPlatform("answers", async ({ chat, expect }) => { … })`. */
export function eachPlatform(
  name: string,
  body: TestBody<PlatformFixtures & Given>,
  options: HarnessOptions = {},
): void {
  checkHarnessOptions("eachPlatform()", options);
  for (const platform of chatPlatforms)
    inWorld(`${name} (${platform})`, {}, options, (harness, given) =>
      body(platformFixturesOf(harness, platform, given)),
    );
}

function inWorld(
  name: string,
  settings: TestSettings,
  options: HarnessOptions,
  body: (harness: Harness, given: Given) => unknown,
): void {
  const registered = baseTest(name, settings, async (t) => {
    const tell = (text: string): void => void process.stderr.write(text);
    await runTest({ name: t.name, options, limitMs: settings.timeout, tell }, (harness) =>
      body(harness, { expect, t }),
    );
  });
  Promise.resolve(registered).catch(() => undefined); // the runner reports it
}

export type { Fixtures, PlatformFixtures } from "../harness/fixture/fixtures.js";
export type { HarnessOptions } from "../harness/fixture/harness-options.js";
