import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";

export interface Packed {
  /** Below `packages`. */
  readonly dir: string;
  /** The tarball. */
  readonly file: string;
}

/** Packs every package as it is published. Throws, with what was printed, when one cannot be. */
export function packPackages(folder: string): readonly Packed[] {
  return readdirSync("packages").map((dir) => {
    const file = join(folder, `${dir}.tgz`);
    const { status, stdout, stderr } = spawnSync("pnpm", ["pack", "--out", file], {
      cwd: resolve("packages", dir),
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${dir} cannot be packed:\n${stdout}${stderr}`);
    return { dir, file };
  });
}
