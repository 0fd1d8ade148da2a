// TypeScript writes one .d.ts per source file; `require` needs a .d.cts beside it, or the types masquerade as ESM.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

for (const pkg of readdirSync("packages")) {
  for (const entry of readdirSync(`packages/${pkg}/dist`, { recursive: true, encoding: "utf8" })) {
    if (!entry.endsWith(".d.ts")) continue;
    const file = `packages/${pkg}/dist/${entry}`;
    const text = readFileSync(file, "utf8");
    writeFileSync(
      `${file.slice(0, -".d.ts".length)}.d.cts`,
      text.replace(/((?:from|import\()\s*['"]\.{1,2}\/[^'"]*)\.js(['"])/g, "$1.cjs$2"),
    );
  }
}
