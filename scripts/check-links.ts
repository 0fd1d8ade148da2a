// Follows every relative link of every Markdown file: the file must exist, and so must the heading that the link names.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

const broken: string[] = [];
let followed = 0;

for (const file of markdownFiles()) {
  const prose = readFileSync(file, "utf8")
    .replaceAll(/^```[\s\S]*?^```$/gm, "")
    .replaceAll(/`[^`\n]*`/g, "");
  for (const [, target = ""] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(target)) continue; // the web may be down; our files may not
    followed += 1;
    const [path = "", heading] = target.split("#", 2);
    const there = path === "" ? file : join(dirname(file), path);
    if (!existsSync(there)) broken.push(`${file}: ${target} does not exist`);
    else if (heading !== undefined && !anchorsOf(there).includes(heading))
      broken.push(`${file}: ${there} has no heading #${heading}`);
  }
}

for (const line of broken) console.error(line);
console.log(`${followed} links followed, ${broken.length} broken`);
process.exit(broken.length === 0 ? 0 : 1);

function markdownFiles(): string[] {
  const below = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return ["node_modules", "dist", "api"].includes(entry.name) || entry.name.startsWith(".") ? [] : below(path);
      return entry.name.endsWith(".md") && entry.name !== "CHANGELOG.md" ? [path] : [];
    });
  return below(".");
}

/** The anchors of a file's headings, as forges make them. */
function anchorsOf(file: string): readonly string[] {
  const headings = readFileSync(file, "utf8")
    .replaceAll(/^```[\s\S]*?^```$/gm, "")
    .matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, text = ""]) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(/\s/g, "-"),
  );
}
