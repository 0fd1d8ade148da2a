import type { Dirent } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigError } from "@antiphon/core";
import { type DockerIgnore, parseDockerIgnore } from "./docker-ignore.js";
import { type GitIgnore, isIgnoredByGit, parseGitIgnore } from "./git-ignore.js";

/** What the ignore files say of everything below one folder. */
export interface IgnoreRules {
  /** `out`: neither it nor anything below it is packed. `below`: a folder that is not packed itself, though something in it may be. */
  verdict(name: string, isFolder: boolean): "in" | "out" | "below";
  /** The rules for what a folder holds: these, and those of its own ignore files. */
  within(folder: string, found: readonly Dirent[]): Promise<IgnoreRules>;
}

/** Reads the rules that hold for a whole tree. An ignore file that cannot be read is an error: what it hides may be secret. */
export async function readIgnoreRules(root: string, ignoreFiles: readonly string[]): Promise<IgnoreRules> {
  const docker = ignoreFiles.includes(".dockerignore") ? await dockerRules(root) : undefined;
  const gitNames = ignoreFiles.filter((name) => name !== ".dockerignore");
  const rulesOf = (git: readonly GitIgnore[]): IgnoreRules => {
    const rules: IgnoreRules = {
      verdict(name, isFolder) {
        const isGits = name === ".git" || name.endsWith("/.git");
        if (isGits || (name !== "Dockerfile" && isIgnoredByGit(name, isFolder, git))) return "out";
        if (docker === undefined || !docker.ignores(name)) return "in";
        return isFolder && docker.hasExceptions ? "below" : "out";
      },
      async within(folder, found) {
        const here = gitNames.filter((name) => found.some((entry) => entry.name === name && entry.isFile()));
        if (here.length === 0) return rules;
        const own = await Promise.all(here.map((name) => read(join(root, folder, name))));
        return rulesOf([...git, ...own.map((text) => parseGitIgnore(folder, text))]);
      },
    };
    return rules;
  };
  return rulesOf([]);
}

/** A file named after the Dockerfile wins over the general one, as with Docker. */
async function dockerRules(root: string): Promise<DockerIgnore | undefined> {
  for (const name of ["Dockerfile.dockerignore", ".dockerignore"]) {
    const text = await read(join(root, name), ["ENOENT", "EISDIR"]);
    if (text !== undefined) return parseDockerIgnore(text);
  }
  return undefined;
}

async function read(path: string): Promise<string>;
async function read(path: string, absent: readonly string[]): Promise<string | undefined>;
async function read(path: string, absent: readonly string[] = []): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    const { code = "", message } = cause as NodeJS.ErrnoException;
    if (absent.includes(code)) return undefined;
    const reason = `"${path}" cannot be read, and what it hides must not be sent: ${message}`;
    throw new ConfigError("INVALID_OPTION", reason, { cause });
  }
}
