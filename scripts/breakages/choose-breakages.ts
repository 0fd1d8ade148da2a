import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Breakage } from "./breakage.js";
import { findBreakages } from "./find-breakages.js";

export interface Choice {
  readonly root: string;
  readonly seed: number;
  /** How many of each package; 0 for all. */
  readonly each: number;
  /** Starts of paths below `packages/`; without any, all. */
  readonly only: readonly string[];
}

/** What runs on no runtime of the unit tests, or is a test's own. */
const notTested = /(?:^|\/)generated\/|web\.ts$/;

/** The same breakages for the same seed and sources, so many of each package. */
export function chooseBreakages({ root, seed, each, only }: Choice): Breakage[] {
  const random = sequence(seed);
  const chosen = readdirSync(join(root, "packages")).flatMap((name) => {
    const places = filesOf(root, name)
      .filter((file) => only.length === 0 || only.some((start) => file.startsWith(`packages/${start}`)))
      .flatMap((file) => findBreakages(file, readFileSync(join(root, file), "utf8")));
    return each === 0 || each >= places.length ? places : draw(places, each, random);
  });
  return chosen.map((place, id) => ({ ...place, id }));
}

function filesOf(root: string, name: string): string[] {
  const names = readdirSync(join(root, "packages", name, "src"), { recursive: true, encoding: "utf8" });
  return names
    .map((file) => `packages/${name}/src/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts") && !notTested.test(file))
    .sort();
}

function draw<T>(from: readonly T[], count: number, random: () => number): T[] {
  const left = [...from];
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0]!);
}

/** Uniform on [0, 1): a linear congruence is enough to pick lines. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
