import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Breakage } from "./breakage.js";

/** A line of a `survivors.json`: known by content, so that it outlives a move of the file or the line. */
export interface AllowedSurvivor {
  /** The source line, without what it is indented by. */
  readonly text: string;
  readonly from: string;
  readonly to: string;
  /** Why nobody can see it, and why the code stays as it is. */
  readonly reason: string;
}

export function readAllowedSurvivors(root: string): Map<string, readonly AllowedSurvivor[]> {
  const lists = new Map<string, readonly AllowedSurvivor[]>();
  for (const name of readdirSync(join(root, "packages"))) {
    const file = join(root, "packages", name, "test/mutants/survivors.json");
    if (existsSync(file)) lists.set(name, JSON.parse(readFileSync(file, "utf8")) as AllowedSurvivor[]);
  }
  return lists;
}

/** The entry of its package that allows this breakage to survive. */
export function allowanceOf(
  breakage: Pick<Breakage, "file" | "text" | "from" | "to">,
  lists: ReadonlyMap<string, readonly AllowedSurvivor[]>,
): AllowedSurvivor | undefined {
  const list = lists.get(packageOf(breakage)) ?? [];
  return list.find(({ text, from, to }) => text === breakage.text && from === breakage.from && to === breakage.to);
}

export function packageOf({ file }: Pick<Breakage, "file">): string {
  return file.split("/")[1]!;
}
