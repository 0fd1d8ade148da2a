// Fills every fenced block whose info string names a source region from that region; `--check` only compares.
//
//   ```ts source="docs/snippets/players.ts#quickstart"
//   …filled from `// #region quickstart` to `// #endregion quickstart`, or the whole file when no region is named…
//   ```
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const check = process.argv.includes("--check");
const stale: string[] = [];

for (const file of markdownFiles()) {
  const text = readFileSync(file, "utf8");
  const filled = text.replace(
    /^```(\w+) source="([^"#]+)(?:#([^"]+))?"\n[\s\S]*?^```$/gm,
    (_, language: string, path: string, region: string | undefined) => {
      const name = region === undefined ? path : `${path}#${region}`;
      return `\`\`\`${language} source="${name}"\n${snippet(file, path, region)}\n\`\`\``;
    },
  );
  if (filled === text) continue;
  stale.push(file);
  if (!check) writeFileSync(file, filled);
}

if (check && stale.length > 0) {
  console.error(`Snippets are stale in ${stale.join(", ")}: run \`pnpm run snippets\`.`);
  process.exit(1);
}
console.log(stale.length === 0 ? "Every snippet is current." : `Filled ${stale.join(", ")}.`);

function markdownFiles(): string[] {
  const guide = readdirSync("docs", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
  const packages = readdirSync("packages").map((name) => `packages/${name}/README.md`);
  const own = ["README.md", "CONTRIBUTING.md", "spec/README.md", ...packages].filter((name) => exists(name));
  return [...own, ...guide.filter((name) => !name.startsWith("api/")).map((name) => `docs/${name}`)];
}

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

function snippet(user: string, path: string, region: string | undefined): string {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  if (region === undefined) return lines.join("\n");
  const start = lines.findIndex((line) => new RegExp(`^\\s*(//|#) ?#?region ${region}$`).test(line));
  const end = lines.findIndex(
    (line, index) => index > start && new RegExp(`^\\s*(//|#) ?#?endregion( ${region})?$`).test(line),
  );
  if (start < 0 || end < 0) throw new Error(`${user} names the region "${region}", which ${path} does not have.`);
  const body = lines.slice(start + 1, end).filter((line) => !/^\s*(\/\/|#) ?#?(end)?region /.test(line));
  const indent = Math.min(...body.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  const code = body
    .map((line) => line.slice(indent))
    .join("\n")
    .trim();
  return [...importsFor(code, path, lines), code].join("\n");
}

/** What the region uses of the imports above it, so that a reader can paste it: nobody else has the files beside it. */
function importsFor(code: string, path: string, lines: readonly string[]): string[] {
  if (!path.endsWith(".ts")) return [];
  const used = [...lines.join("\n").matchAll(/^import (type )?\{([^}]*)\} from "([^."][^"]*)";/gm)].flatMap(
    ([whole, type = "", list = "", from = ""]) => {
      const names = list.split(",").map((name) => name.trim());
      const here = names.filter((name) => name !== "" && !code.includes(whole) && isUsed(name, code));
      return here.length === 0 ? [] : [`import ${type}{ ${here.join(", ")} } from "${from}";`];
    },
  );
  return used.length === 0 || code.startsWith("import ") ? used : [...used, ""];
}

/** As a word of the code itself: not after a dot, in a comment, or as the name of a member. */
function isUsed(name: string, code: string): boolean {
  const local = name
    .replace(/^type /, "")
    .split(/\s+as\s+/)
    .at(-1) as string;
  return new RegExp(`(?<![.\\w"'])${local}(?![\\w"']|:\\s)`).test(code.replace(/\/\/.*$/gm, ""));
}
