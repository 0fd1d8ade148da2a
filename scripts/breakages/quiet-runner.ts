import { startTests, type File, type Suite, type Test } from "@vitest/runner";
import { TestRunner, vi } from "vitest";
import { internalsOf, type Internals } from "./internals.js";
import { nameOf } from "./name-of.js";

export interface Again {
  readonly path: string;
  /** Names of the tests to run; without, all. */
  readonly tests: ReadonlySet<string> | undefined;
  /** Loads every module anew, so that what is computed when a module loads is computed again. */
  readonly fresh: boolean;
  /** For one test: broken code often waits for what never comes. */
  readonly limitMs: number;
}

/** Runs tests of a file once more in the same process, reports to nobody, and stops at the first that is red. */
export class QuietRunner extends TestRunner {
  readonly #tests: ReadonlySet<string> | undefined;
  #red: string | undefined;

  /** Name of the first test that is red; `undefined` when all are green. */
  static async run(parent: TestRunner, { path, tests, fresh, limitMs }: Again): Promise<string | undefined> {
    if (fresh) vi.resetModules();
    const runner = new QuietRunner(internalsOf(parent), tests, limitMs);
    const [file] = await startTests([path], runner);
    return runner.#red ?? (file?.result?.state === "fail" ? "the file does not load, or a hook is red" : undefined);
  }

  private constructor(parent: Internals, tests: ReadonlySet<string> | undefined, limitMs: number) {
    super({ ...parent.config, testTimeout: limitMs, hookTimeout: limitMs });
    Object.assign(this, { moduleRunner: parent.moduleRunner, _otel: parent._otel });
    this.#tests = tests;
  }

  /** The test file itself is always loaded again: that is what collects its tests. */
  override importFile(path: string, source: "collect" | "setup"): unknown {
    const module = internalsOf(this).workerState.evaluatedModules.getModuleById(path);
    Object.assign(module ?? {}, { promise: undefined, exports: undefined, evaluated: false });
    return super.importFile(path, source);
  }

  onCollected(files: File[]): void {
    for (const file of files) this.#skipOthers(file);
  }

  override async onBeforeRunTask(test: Test): Promise<void> {
    if (this.#red !== undefined) test.mode = "skip";
    await super.onBeforeRunTask(test);
  }

  override onAfterRunTask(test: Test): void {
    super.onAfterRunTask(test);
    if (test.result?.state === "fail") this.#red ??= nameOf(test);
  }

  override async onAfterRunSuite(suite: Suite): Promise<void> {
    internalsOf(this).workerState.current = suite.suite ?? suite.file; // without the snapshots, which the first run has told of
  }

  #skipOthers(suite: Suite): void {
    for (const task of suite.tasks) {
      if (task.type === "suite") this.#skipOthers(task);
      else if (this.#tests !== undefined && !this.#tests.has(nameOf(task))) task.mode = "skip";
    }
  }
}
