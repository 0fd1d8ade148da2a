import { dirname, relative } from "node:path";
import { statSync } from "node:fs";
import type { TestSpecification } from "vitest/node";
import type { Breakage } from "./breakage.js";

/** The test files of the packages that have one of these breakages: those of its folder first, and of two alike the smaller one. */
export function nearestFirst<File extends Pick<TestSpecification, "moduleId">>(
  files: readonly File[],
  breakages: readonly Pick<Breakage, "file">[],
  root: string,
): File[] {
  const places = breakages.map(({ file }) => placeOf(file));
  const ranked = files.map((file) => {
    const place = placeOf(relative(root, file.moduleId).replaceAll("\\", "/"));
    return { file, near: Math.max(0, ...places.map((other) => shared(place, other))) };
  });
  return ranked
    .filter(({ near }) => near >= 2)
    .sort((a, b) => b.near - a.near || statSync(a.file.moduleId).size - statSync(b.file.moduleId).size)
    .map(({ file }) => file);
}

/** `packages/core/src/limits/gate.ts` and `packages/core/test/limits/turns.test.ts` are both at `packages/core/limits`. */
function placeOf(file: string): readonly string[] {
  const [packages, name, _, ...folders] = dirname(file).split("/");
  return [packages ?? "", name ?? "", ...folders];
}

function shared(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((name, at) => name !== b[at]);
  return end < 0 ? a.length : end;
}
