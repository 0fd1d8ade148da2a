import type { Suite } from "@vitest/runner";
import type { TestRunner } from "vitest";

/** What a runner of Vitest holds, and its types keep to themselves. */
export interface Internals {
  readonly config: TestRunner["config"];
  readonly moduleRunner: unknown;
  readonly _otel: unknown;
  readonly workerState: {
    readonly filepath: string;
    readonly evaluatedModules: { getModuleById(id: string): object | undefined };
    current: Suite | undefined;
  };
}

export function internalsOf(runner: TestRunner): Internals {
  return runner as unknown as Internals;
}
