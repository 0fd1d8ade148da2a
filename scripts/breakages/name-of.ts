import type { Suite, Test } from "@vitest/runner";

/** Titles of a test and of the suites around it. */
export function nameOf(task: Test | Suite): string {
  return task.suite === undefined ? task.name : `${nameOf(task.suite)} > ${task.name}`;
}
