import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** One schema of the official JSON Schema test suite, and what it says of some values. */
export interface SuiteGroup {
  /** `"allOf"`: the file. */
  readonly about: string;
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

// No npm package carries the suite of this draft as files; Debian's package of another validator's tests does.
const name = "libtest-json-schema-acceptance-perl";
const cache = fileURLToPath(new URL("../../node_modules/.cache/json-schema-suite", import.meta.url));
const folder = join(cache, "usr/share/perl5/auto/share/dist/Test-JSON-Schema-Acceptance/tests/draft2020-12");

/** The mandatory cases of draft 2020-12. They are fetched once, and never part of this repository. */
export function officialSuite(): readonly SuiteGroup[] {
  if (!existsSync(folder)) fetchSuite();
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) =>
      (JSON.parse(readFileSync(join(folder, file), "utf8")) as Omit<SuiteGroup, "about">[]).map((group) => ({
        ...group,
        about: file.replace(".json", ""),
      })),
    );
}

function fetchSuite(): void {
  mkdirSync(cache, { recursive: true });
  const run = (command: string, ...args: string[]): void =>
    void execFileSync(command, args, { cwd: cache, stdio: ["ignore", "ignore", "pipe"] });
  try {
    try {
      run("apt-get", "download", name);
    } catch {
      run("apt-get", "update");
      run("apt-get", "download", name);
    }
    const file = readdirSync(cache).find((found) => found.endsWith(".deb")) ?? name;
    run("dpkg-deb", "--extract", file, cache);
  } catch (error) {
    throw new Error(`The JSON Schema test suite comes in Debian's package ${name}, which could not be fetched.`, {
      cause: error,
    });
  }
}
