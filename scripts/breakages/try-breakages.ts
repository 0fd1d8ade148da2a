import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { createVitest, type TestSpecification, type UserWorkspaceConfig } from "vitest/node";
import type { Breakage, Verdict } from "./breakage.js";
import { CheapestFirst } from "./cheapest-first.js";
import { nearestFirst } from "./nearest-first.js";
import { instrument } from "./instrument.js";
import { notes } from "./notes.js";

export interface Trial {
  readonly root: string;
  readonly breakages: readonly Breakage[];
  /** The project whose tests are asked. */
  readonly project: UserWorkspaceConfig;
  /** Parts of the paths of test files; without any, all. */
  readonly tests: readonly string[];
  readonly workers: number;
  /** Asks only the tests of a breakage's own package, the nearest first, and so long; without it, all that it reaches. */
  readonly sampleMs?: number | undefined;
}

/** So many test files of a sample run before it is looked which breakages are still unseen. */
const waveFiles = 8;

/** A process that broken code has ended takes its test file with it: the rest of that file is tried again, so often. */
const mostRounds = 20;

/** Runs every test file once, and with each breakage that it reaches once more: see `BrokenRunner`. */
export async function tryBreakages(trial: Trial): Promise<Verdict[]> {
  const folder = mkdtempSync(join(tmpdir(), "antiphon-breakages-"));
  process.env["BREAKAGES"] = folder;
  const until = performance.now() + (trial.sampleMs ?? Number.POSITIVE_INFINITY);
  try {
    let isDone = false;
    for (let round = 0; round < mostRounds && !isDone && performance.now() < until; round += 1)
      isDone = await everyFileIsDone(trial, folder, until);
    return trial.breakages.map((breakage) => ({
      ...breakage,
      reached: existsSync(notes.reached(folder, breakage.id)),
      seenBy: read(notes.seen(folder, breakage.id)),
      isDecided: isDone || existsSync(notes.seen(folder, breakage.id)),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One round: every file that has not tried all of its breakages yet. */
async function everyFileIsDone(trial: Trial, folder: string, until: number): Promise<boolean> {
  const vitest = await createInstrumented(trial);
  try {
    const all = await vitest.globTestSpecifications([...trial.tests]);
    const left = (): TestSpecification[] => all.filter(({ moduleId }) => !existsSync(notes.asked(folder, moduleId)));
    const watch = setInterval(endWhatHangs, 2000, folder);
    try {
      if (trial.sampleMs === undefined) {
        if (left().length > 0) await vitest.runTestSpecifications(left());
        return left().length === 0;
      }
      return await waveByWave();
    } finally {
      clearInterval(watch);
    }

    async function waveByWave(): Promise<boolean> {
      const tried = new Set<TestSpecification>();
      for (;;) {
        const unseen = trial.breakages.filter(({ id }) => !existsSync(notes.seen(folder, id)));
        const next = nearestFirst(left(), unseen, trial.root);
        const wave = next.filter((one) => !tried.has(one)).slice(0, waveFiles);
        if (wave.length === 0) return next.length === 0; // what is left has lost its process, and has another round
        if (performance.now() >= until) return false;
        for (const one of wave) tried.add(one);
        await vitest.runTestSpecifications(wave);
      }
    }
  } finally {
    await vitest.close();
  }
}

function createInstrumented({ root, breakages, project, workers }: Trial) {
  const byFile = new Map<string, Breakage[]>();
  for (const one of breakages) byFile.set(one.file, [...(byFile.get(one.file) ?? []), one]);
  const { test, ...vite } = project;
  const runner = join(import.meta.dirname, "broken-runner.ts");
  const options = {
    root,
    config: false as const,
    watch: false,
    reporters: [{}],
    maxWorkers: workers,
    isolate: true, // a worker tries the breakages of one file, and its process may be ended with them
    runner,
    sequence: { sequencer: CheapestFirst },
  };
  return createVitest(
    "test",
    { ...(test as object), ...options, onConsoleLog: () => false },
    {
      ...(vite as object),
      plugins: [
        {
          name: "breakages",
          enforce: "pre",
          transform(code: string, id: string) {
            const mine = byFile.get(relative(root, id.replace(/\?.*$/, "")).replaceAll("\\", "/"));
            return mine === undefined ? undefined : { code: instrument(code, mine), map: null };
          },
        },
      ],
    },
  );
}

/** Code that loops without asking any switch holds its thread: only from outside can it be ended. */
function endWhatHangs(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!notes.isAttempt(name)) continue;
    const attempt = read(join(folder, name));
    if (attempt === undefined || attempt === "") continue;
    const { id, until, pid, path } = JSON.parse(attempt) as { id: number; until: number; pid: number; path: string };
    if (Date.now() < until) continue;
    writeFileSync(notes.seen(folder, id), `${path}: never ends`);
    rmSync(join(folder, name));
    end(pid);
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error; // it has ended meanwhile
  }
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
