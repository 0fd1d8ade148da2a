import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const sources = readdirSync(join(root, "packages"), { recursive: true, encoding: "utf8" }).filter(
  (path) => /^\w+\/src\/.+\.ts$/.test(path) && !path.includes("node_modules"),
);

test("no module has a variable that a CommonJS loader puts around it, since its exports would be lost", () => {
  expect(sources.length).toBeGreaterThan(300);
  const bad = sources.filter((path) =>
    /^(?:export )?(?:const|let|var|function|class) (?:exports|module|require)\b/m.test(
      readFileSync(join(root, "packages", path), "utf8"),
    ),
  );
  expect(bad).toEqual([]);
});
