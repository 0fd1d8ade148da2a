// Packs every package and looks at the tarball as others will: publint reads the manifest, attw resolves the types of every entry.
// One process for all of them, since most of the time goes to loading TypeScript.
import { checkPackage, createPackageFromTarballData, type Analysis } from "@arethetypeswrong/core";
import { filterProblems } from "@arethetypeswrong/core/problems";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const folder = mkdtempSync(join(tmpdir(), "packages-"));
let failed = 0;
const names = readdirSync("packages");
for (const name of names) {
  const tarball = pack(name);
  const faults = [...(await faultsOfManifest(tarball)), ...(await faultsOfTypes(tarball))];
  if (faults.length > 0) failed += 1;
  console.log(faults.length === 0 ? `✓ ${name}` : `✗ ${name}\n  ${faults.join("\n  ")}`);
}
rmSync(folder, { recursive: true });
console.log(`tests: ${names.length - failed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);

function pack(name: string): ArrayBuffer {
  const file = join(folder, `${name}.tgz`);
  const { status, stdout, stderr } = spawnSync("pnpm", ["pack", "--out", file], {
    cwd: resolve("packages", name),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${name} cannot be packed:\n${stdout}${stderr}`);
  return new Uint8Array(readFileSync(file)).buffer;
}

async function faultsOfManifest(tarball: ArrayBuffer): Promise<readonly string[]> {
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  return messages
    .filter(({ type }) => type !== "suggestion")
    .map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

async function faultsOfTypes(tarball: ArrayBuffer): Promise<readonly string[]> {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
  if (analysis.types === false) return ["the package has no types"];
  return Object.keys(analysis.entrypoints).flatMap((entrypoint) =>
    resolutionsOf(entrypoint)
      .flatMap((resolutionKind) => filterProblems(analysis, { entrypoint, resolutionKind }))
      .map((problem) => `${entrypoint}: ${JSON.stringify(problem)}`),
  );
}

/** MSW is ES modules alone, and so is what builds on it. */
function resolutionsOf(entrypoint: string): readonly Resolution[] {
  return entrypoint === "./msw" ? ["node16-esm", "bundler"] : ["node16-cjs", "node16-esm", "bundler"];
}

type Resolution = keyof Analysis["entrypoints"][string]["resolutions"];
