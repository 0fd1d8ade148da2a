import { expect as baseExpect, test as baseTest } from "@playwright/test";
import type {
  Expect,
  PlaywrightTestArgs,
  PlaywrightTestOptions,
  PlaywrightWorkerArgs,
  PlaywrightWorkerOptions,
  TestType,
} from "@playwright/test";
import { serve, type MockServer } from "../faces/tcp/serve.js";
import { WorldError } from "../harness/fixture/failure.js";
import { createHarness, type Harness, type Stages } from "../harness/fixture/harness.js";
import { checkHarnessOptions, type HarnessOptions } from "../harness/fixture/harness-options.js";
import { beforeLimit, lateText } from "../harness/fixture/run-test.js";
import { matchers, type WorldMatchers } from "../harness/matchers/matchers.js";

/** Playwright's `expect` with the matchers of a world. */
export type WorldExpect = Expect<object> & ((actual: unknown) => WorldMatchers & { readonly not: WorldMatchers });

/** What a test gets beside Playwright's own fixtures: the APIs of its own world. */
export interface WorldFixtures extends Stages {
  /** All of the test's world: `harness.transcript()`, `harness.mock`. */
  readonly harness: Harness;
  /** The address of an API of the test's world, for a page or a server of yours: `mockUrl("astral")`. */
  readonly mockUrl: (api: keyof Stages) => string;
}

/** What the tests of one worker share. */
export interface WorkerFixtures {
  /** The port of the mock, opened for the first test that wants it. */
  readonly mockServer: MockServer;
}

/** Playwright's `test`, with a world for each. */
export type WorldTest = TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & WorldFixtures,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions & WorkerFixtures
>;

/** Playwright's `expect`, which knows bots and stages too. */
export const expect: WorldExpect = baseExpect.extend({ ...matchers });

/** A `test` whose worlds are made in this way. Throws `TypeError` for a misspelt option. */
export function createTest(options: HarnessOptions = {}): WorldTest {
  checkHarnessOptions("createTest()", options);
  const extended = baseTest.extend<WorldFixtures, WorkerFixtures>({
    mockServer: [
      // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads from the pattern which fixtures are wanted
      async ({}, use) => {
        const harness = createHarness("the port of a worker");
        const server = await serve(harness.mock);
        await use(server);
        await server.close();
        await harness.finish({ failed: true });
      },
      { scope: "worker" },
    ],
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads from the pattern which fixtures are wanted
    harness: async ({}, use, info) => {
      const harness = createHarness(info.titlePath.join(" "), options);
      const stop = beforeLimit(info.timeout, () => void process.stderr.write(lateText(harness)));
      await use(harness);
      stop();
      const failed = info.status !== info.expectedStatus;
      const verdict = await harness.finish({ failed });
      if (verdict.transcript !== undefined)
        await info.attach("transcript", { body: verdict.transcript, contentType: "text/plain" });
      if (failed && verdict.transcript !== undefined) process.stderr.write(`\n${verdict.transcript}\n`);
      if (verdict.problems.length > 0) throw new WorldError(verdict);
    },
    mockUrl: async ({ harness, mockServer }, use) => {
      await use((api) => (mockServer.url === "" ? "" : harness.world.url(api)));
    },
    astral: ({ harness }, use) => use(harness.astral),
    fluxer: ({ harness }, use) => use(harness.fluxer),
    auralis: ({ harness }, use) => use(harness.auralis),
    auralisCloud: ({ harness }, use) => use(harness.auralisCloud),
    auralytik: ({ harness }, use) => use(harness.auralytik),
  });
  return extended;
}

/** A test with a world of its own: `test("answers", async ({ fluxer, page }) => { … })`. */
export const test: WorldTest = createTest();

/** Runs a test on both chat platforms: `eachPlatform("answers", async ({ chat }) => { … })`. */
export function eachPlatform(
  name: string,
  body: (fixtures: { readonly chat: Stages["astral"] | Stages["fluxer"]; readonly harness: Harness }) => unknown,
  options?: HarnessOptions,
): void {
  const on = options === undefined ? test : createTest(options);
  for (const platform of ["astral", "fluxer"] as const)
    on(`${name} (${platform})`, async ({ harness }) => {
      await body({ chat: harness[platform], harness });
    });
}

export type { HarnessOptions } from "../harness/fixture/harness-options.js";
