import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** The shallowest folder with a `Dockerfile`: archives often hold one folder that holds everything. */
export async function folderOfDockerfile(root: string): Promise<string> {
  let level = [root];
  while (level.length > 0) {
    const next: string[] = [];
    for (const folder of level.sort()) {
      const entries = await readdir(folder, { withFileTypes: true });
      if (entries.some((entry) => entry.isFile() && entry.name === "Dockerfile")) return folder;
      next.push(...entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name)));
    }
    level = next;
  }
  throw new Error("The project has no Dockerfile.");
}
