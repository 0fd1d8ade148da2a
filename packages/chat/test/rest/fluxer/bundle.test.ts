import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

const entry = fileURLToPath(new URL("../../../src/index.ts", import.meta.url));

/** What a program that uses one export brings along, unminified. */
async function bundled(name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import { ${name} } from ${JSON.stringify(entry)};\nconsole.log(${name});`, resolveDir: "." },
    bundle: true,
    format: "esm",
    platform: "browser",
    conditions: ["@antiphon/source"],
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

test.each([
  ["createFluxer", "astral", "fluxer"],
  ["createFluxerWebhook", "astral", "fluxer"],
  ["createAstral", "fluxer", "astral"],
  ["createAstralWebhook", "fluxer", "astral"],
])("%s bundles nothing of %s", async (name, other, own) => {
  const text = await bundled(name);
  expect(text).toContain(`generated/${own}/operations.ts`);
  expect(text).not.toContain(`generated/${other}/`);
  expect(text.toLowerCase()).not.toContain(`vendor: "${other}"`);
});
