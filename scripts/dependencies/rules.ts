import { dirname, join, normalize } from "node:path";
import type { ImportFact } from "./imports.js";

const scope = "@antiphon/";
const domains = ["players", "jobs", "chat", "analytics"];

/** Which packages of ours the code of a package may load, beside itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  mock: [],
  redis: ["core"],
  ...Object.fromEntries(domains.map((domain) => [domain, ["core"]])),
};

/** What is wrong with one import, in one sentence; `undefined` when nothing is. Paths are relative to the repository. */
export function violationOf(file: string, { specifier, typeOnly }: ImportFact): string | undefined {
  const [, home = "", area = ""] = /^packages\/([^/]+)\/([^/]+)\//.exec(file) ?? [];
  if (home === "") return undefined;
  const target = packageOf(file, specifier);
  if (target !== undefined && target !== home)
    return area === "src" ? sourceViolation(home, target, specifier, typeOnly) : testViolation(home, target, specifier);
  if (specifier.startsWith("node:") && area === "src" && !mayUseNode(file)) {
    return `${specifier} is only for files called *-node.ts or in a folder called platform, node, node-test, tcp, admin or cli, so that everything else runs everywhere`;
  }
  return undefined;
}

function sourceViolation(home: string, target: string, specifier: string, typeOnly: boolean): string | undefined {
  if (!specifier.startsWith(scope)) return `reaches into packages/${target} by path; import ${scope}${target} by name`;
  if ((allowed[home] ?? []).includes(target)) return undefined;
  if (home === "mock")
    return typeOnly
      ? undefined
      : `the mock loads nothing of ours at run time, so that one bug cannot hide in client and mock alike`;
  if (home === "core") return `core stands below every other package and may not know ${scope}${target}`;
  if (target === "mock") return `only tests may use the mock`;
  return `no domain may import another; what ${home} and ${target} share belongs into core`;
}

/** Tests may use core by name and the mock also by path: its faces, its tables. */
function testViolation(home: string, target: string, specifier: string): string | undefined {
  if (target === "mock" || home === "mock") return undefined;
  if (target !== "core") return `tests of ${home} may use core and the mock, not ${scope}${target}`;
  return specifier.startsWith(scope) ? undefined : `reaches into packages/core by path; import ${scope}core by name`;
}

/** The package of ours that a specifier leads to. */
function packageOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith(scope)) return specifier.slice(scope.length).split("/", 1)[0];
  if (!specifier.startsWith(".")) return undefined;
  return /^packages\/([^/]+)\//.exec(normalize(join(dirname(file), specifier)))?.[1];
}

function mayUseNode(file: string): boolean {
  return /\/src\/(?:.*\/)?(?:admin|cli|node|node-test|platform|tcp)\/|-node\.ts$/.test(file);
}
