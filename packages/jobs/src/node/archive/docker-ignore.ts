import { posix } from "node:path";

/** The rules of one `.dockerignore`, as Docker reads them: the last one that matches decides. */
export interface DockerIgnore {
  ignores(path: string): boolean;
  /** A rule begins with `!`: something below an ignored folder may still be sent. */
  readonly hasExceptions: boolean;
}

interface Rule {
  readonly pattern: RegExp;
  readonly isException: boolean;
}

/** Sent whatever the rules say: the engine needs them to build. */
const ALWAYS_SENT: readonly string[] = ["Dockerfile", ".dockerignore"];

/**
 * Reads a `.dockerignore`. Its patterns are anchored at the root and match by Go's `filepath.Match`, with `**` for any number
 * of folders: https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
export function parseDockerIgnore(text: string): DockerIgnore {
  const rules = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .flatMap(ruleOf);
  return {
    hasExceptions: rules.some(({ isException }) => isException),
    ignores(path) {
      if (ALWAYS_SENT.includes(path)) return false;
      const levels = path.split("/").map((_, index, parts) => parts.slice(0, index + 1).join("/"));
      let ignored = false;
      for (const { pattern, isException } of rules) {
        if (ignored === isException && levels.some((level) => pattern.test(level))) ignored = !isException;
      }
      return ignored;
    },
  };
}

function ruleOf(line: string): readonly Rule[] {
  if (line.startsWith("#")) return [];
  const trimmed = line.trim();
  const isException = trimmed.startsWith("!");
  const written = isException ? trimmed.slice(1).trim() : trimmed;
  if (written === "") return [];
  const pattern = posix.normalize(written).replace(/^\/+|\/+$/g, "");
  if (pattern === "" || pattern === ".") return [];
  try {
    return [{ pattern: new RegExp(`^${translate(pattern)}$`, "su"), isException }];
  } catch {
    return []; // Docker refuses such a file as a whole; a bad line says nothing about any file
  }
}

function translate(pattern: string): string {
  let regex = "";
  let rest = pattern;
  while (rest !== "") {
    const [token, range] = /^(?:\*\*+\/?|\[(\^?(?:\\.|[^\\\]])+)\]|\\.|.)/su.exec(rest) as unknown as [string, string?];
    rest = rest.slice(token.length);
    // At the end `**` means everything below; before a name, any number of folders, none included.
    if (token.startsWith("**")) regex += rest === "" ? ".*" : "(?:.*/)?";
    else if (token === "*") regex += "[^/]*";
    else if (token === "?") regex += "[^/]";
    else if (token === "[") throw new SyntaxError("a range without its end");
    else if (range !== undefined) regex += `(?!/)[${range.replace(/\\.|[^\\^-]|(?<!^)\^/gsu, literal)}]`;
    else regex += literal(token);
  }
  return regex;
}

/** A character, or one behind a backslash, that stands for itself. */
function literal(token: string): string {
  const character = token.length > 1 && token.startsWith("\\") ? token.slice(1) : token;
  return `\\u{${(character.codePointAt(0) as number).toString(16)}}`;
}
