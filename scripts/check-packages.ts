// Packs every package and looks at the tarball as others will: publint reads the manifest, attw resolves the types of every entry.
// One process for all of them, since most of the time goes to loading TypeScript.
import { checkPackage, createPackageFromTarballData, type Analysis } from "@arethetypeswrong/core";
import { filterProblems } from "@arethetypeswrong/core/problems";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { packPackages } from "./pack-packages.js";

const folder = mkdtempSync(join(tmpdir(), "packages-"));
let failed = 0;
const packed = packPackages(folder);
for (const { dir, file } of packed) {
  const tarball = new Uint8Array(readFileSync(file)).buffer;
  const faults = [
    ...(await faultsOfManifest(tarball)),
    ...(await faultsOfTypes(tarball)),
    ...testEquipmentIn(tarball),
    ...writtenDownIn(tarball),
    ...namesThatDiffer(dir),
  ];
  if (faults.length > 0) failed += 1;
  console.log(faults.length === 0 ? `✓ ${dir}` : `✗ ${dir}\n  ${faults.join("\n  ")}`);
}
rmSync(folder, { recursive: true });
console.log(`tests: ${packed.length - failed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);

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

/** The engine that tests are written against, `lab`, is nobody else's: neither its files nor its name leave the repository. */
function testEquipmentIn(tarball: ArrayBuffer): readonly string[] {
  const files = createPackageFromTarballData(new Uint8Array(tarball));
  return files
    .listFiles()
    .filter(
      (file) =>
        /\/(?:lab|test)\//.test(file) ||
        /["'/]lab(?:["'/.]|-operations)|\b(?:create)?Lab(?:Engine|Handle|State)\b/.test(files.readFile(file)),
    )
    .map((file) => `${file} holds test equipment`);
}

/** CommonJS says what the sources say: a helper in place of `?.` makes a closure for each. */
function writtenDownIn(tarball: ArrayBuffer): readonly string[] {
  const files = createPackageFromTarballData(new Uint8Array(tarball));
  return files
    .listFiles()
    .filter((file) => file.endsWith(".cjs") && /_optionalChain|_nullishCoalesce/.test(files.readFile(file)))
    .map((file) => `${file} has helpers for what Node 20 knows`);
}

/** Whoever requires an entry gets the names that others import, outside of a test runner too. */
function namesThatDiffer(dir: string): readonly string[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["scripts/entry-names.mjs", dir], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
  });
  return status === 0 ? stdout.split("\n").filter(Boolean) : [`its entries cannot be loaded: ${stderr}`];
}

/** MSW is ES modules alone, and so is what builds on it. */
function resolutionsOf(entrypoint: string): readonly Resolution[] {
  return entrypoint === "./msw" ? ["node16-esm", "bundler"] : ["node16-cjs", "node16-esm", "bundler"];
}

type Resolution = keyof Analysis["entrypoints"][string]["resolutions"];
