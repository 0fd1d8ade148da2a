import { existsSync, writeFileSync } from "node:fs";
import type { Test } from "@vitest/runner";
import { TestRunner } from "vitest";
import { breakageSwitch } from "./breakage-switch.js";
import { internalsOf } from "./internals.js";
import { nameOf } from "./name-of.js";
import { notes } from "./notes.js";
import { QuietRunner, type Again } from "./quiet-runner.js";

const folder = process.env["BREAKAGES"]!;

/**
 * Runs a test file as ever and notes which test reaches which breakage; then switches the breakages on, one after the
 * other, and runs the tests that reach it again in the same process. That costs milliseconds where a new process costs seconds.
 */
// eslint-disable-next-line import/no-default-export -- the way in which Vitest finds a runner
export default class BrokenRunner extends TestRunner {
  readonly #byTests = new Map<number, Set<string>>();
  readonly #byHooks = new Set<number>();
  readonly #byLoading = new Set<number>();
  #reached = new Set<number>();
  #startedAt = 0;
  #rejected = false;
  #slowestMs = 0;

  onBeforeCollect(): void {
    this.#startedAt = Date.now();
    breakageSwitch.record = this.#byLoading;
  }

  onBeforeRunFiles(): void {
    breakageSwitch.record = this.#byHooks;
  }

  override async onBeforeRunTask(test: Test): Promise<void> {
    await super.onBeforeRunTask(test);
    breakageSwitch.record = this.#reached = new Set();
  }

  override onAfterRunTask(test: Test): void {
    super.onAfterRunTask(test);
    breakageSwitch.record = this.#byHooks;
    this.#slowestMs = Math.max(this.#slowestMs, test.result?.duration ?? 0);
    if (test.result?.state !== "pass") return; // red without any breakage: it proves nothing
    for (const id of this.#reached) this.#byTests.set(id, (this.#byTests.get(id) ?? new Set()).add(nameOf(test)));
  }

  override async onAfterRunFiles(): Promise<void> {
    const path = internalsOf(this).workerState.filepath;
    super.onAfterRunFiles();
    breakageSwitch.record = undefined;
    const most = 1_000_000 + 20 * breakageSwitch.asked;
    const patienceMs = 10_000 + 2 * (Date.now() - this.#startedAt);
    breakageSwitch.onEndless = (id) => {
      writeFileSync(notes.seen(folder, id), `${path}: never ends`);
      writeFileSync(notes.attempt(folder, process.pid), "");
      process.kill(process.pid, "SIGKILL"); // an error thrown here could be caught by the loop
    };
    for (const event of ["unhandledRejection", "uncaughtException"]) process.on(event, () => (this.#rejected = true));
    const ids = new Set([...this.#byTests.keys(), ...this.#byHooks, ...this.#byLoading]);
    for (const id of ids) {
      if (existsSync(notes.seen(folder, id)) || existsSync(notes.asked(folder, path, id))) continue;
      const attempt = { id, path, pid: process.pid, until: Date.now() + patienceMs };
      writeFileSync(notes.attempt(folder, process.pid), JSON.stringify(attempt));
      writeFileSync(notes.reached(folder, id), "");
      const by = await this.#tryOne(path, id, most);
      if (by !== undefined) writeFileSync(notes.seen(folder, id), `${path}: ${by}`);
      writeFileSync(notes.asked(folder, path, id), "");
    }
    writeFileSync(notes.attempt(folder, process.pid), "");
    writeFileSync(notes.asked(folder, path), "");
  }

  /** The test that turned red because of this breakage alone. */
  async #tryOne(path: string, id: number, most: number): Promise<string | undefined> {
    const limitMs = Math.min(4000, 1000 + 3 * this.#slowestMs);
    const fresh = this.#byLoading.has(id);
    const tests = fresh || this.#byHooks.has(id) ? undefined : this.#byTests.get(id);
    const red = await this.#runBroken(id, most, { path, tests, fresh, limitMs });
    if (red === undefined || (await this.#isGreen({ path, tests: only(red, tests), fresh, limitMs }))) return red;
    // What came before left something behind, or this test is red now and then: fresh modules tell.
    if (!(await this.#isGreen({ path, tests, fresh: true, limitMs }))) return undefined;
    const again = await this.#runBroken(id, most, { path, tests, fresh: true, limitMs });
    return again !== undefined && (await this.#isGreen({ path, tests, fresh: true, limitMs })) ? again : undefined;
  }

  async #isGreen(again: Again): Promise<boolean> {
    return (await QuietRunner.run(this, again)) === undefined;
  }

  async #runBroken(id: number, most: number, again: Again): Promise<string | undefined> {
    Object.assign(breakageSwitch, { on: id, asked: 0, most });
    this.#rejected = false;
    try {
      const red = await QuietRunner.run(this, again);
      await new Promise((done) => setImmediate(done));
      return red ?? (this.#rejected ? "a rejection that nobody handles" : undefined);
    } finally {
      Object.assign(breakageSwitch, { on: undefined, most: Number.POSITIVE_INFINITY });
    }
  }
}

function only(red: string, tests: ReadonlySet<string> | undefined): ReadonlySet<string> | undefined {
  return tests?.has(red) === true ? new Set([red]) : tests;
}
