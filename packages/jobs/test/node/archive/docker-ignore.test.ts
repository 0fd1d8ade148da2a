import { describe, expect, test } from "vitest";
import { parseDockerIgnore } from "../../../src/node/archive/docker-ignore.js";

/** What Docker's own documentation says of each pattern: paths that are left out, and paths that are sent. */
const documented: readonly (readonly [rule: string, out: readonly string[], sent: readonly string[]])[] = [
  ["# comment", [], ["# comment", "comment"]],
  ["*/temp*", ["somedir/temporary.txt", "somedir/temp", "somedir/temp/a"], ["temp", "temporary.txt", "a/b/temp"]],
  ["*/*/temp*", ["somedir/subdir/temporary.txt"], ["somedir/temporary.txt", "a/b/c/temp"]],
  ["temp?", ["tempa", "tempb", "tempa/x"], ["temp", "tempab", "a/tempa"]],
  ["**/*.go", ["a.go", "a/b.go", "a/b/c.go"], ["a.goo", "go"]],
  ["*.md\n!README.md", ["a.md"], ["README.md", "b/a.md"]],
  ["*.md\n!README*.md\nREADME-secret.md", ["a.md", "README-secret.md"], ["README.md", "README-1.md"]],
  ["*.md\nREADME-secret.md\n!README*.md", ["a.md"], ["README.md", "README-secret.md"]],
  ["/foo/bar", ["foo/bar", "foo/bar/a"], ["a/foo/bar"]],
  ["foo/bar", ["foo/bar"], ["a/foo/bar", "bar"]],
  [".", [], ["a", "a/b"]],
  ["", [], ["a"]],
];

/** What follows from it and is easily got wrong. */
const edges: readonly (readonly [rule: string, out: readonly string[], sent: readonly string[]])[] = [
  ["Data", ["Data", "Data/x"], ["data", "data/x"]],
  ["build/", ["build", "build/x"], ["a/build"]],
  ["a/../b", ["b"], ["a", "a/b"]],
  ["./c", ["c"], ["d/c"]],
  ["  spaced  ", ["spaced"], ["  spaced  "]],
  ["! x\n", [], ["x"]],
  ["*\n! x", ["y"], ["x"]],
  ["#x\n\\#y", ["#y"], ["#x"]],
  ["a\r\nb\r\n", ["a", "b"], ["a\r"]],
  ["\uFEFFfirst", ["first"], []],
  ["**", ["a", "a/b", ".hidden"], []],
  ["**/", ["a", "a/b"], []],
  ["a/**", ["a/b", "a/b/c"], ["a", "b"]],
  ["a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["b", "a/xb"]],
  ["**/node_modules", ["node_modules", "x/node_modules/y"], ["node_modules2"]],
  ["**\n!keep/**", ["a"], ["keep/a", "keep/b/c"]],
  ["dir\n!dir/keep", ["dir/a"], ["dir/keep", "dir/keep/a"]],
  ["[ab].txt", ["a.txt", "b.txt"], ["c.txt", "ab.txt"]],
  ["[^a].txt", ["b.txt"], ["a.txt", "/.txt"]],
  ["[a-c]x", ["ax", "cx"], ["dx", "-x"]],
  ["[]", [], ["[]", "a"]],
  ["[", [], ["["]],
  ["a[\\]]b", ["a]b"], ["ab"]],
  ["\\*", ["*"], ["a"]],
  ["a.b+c$", ["a.b+c$"], ["aXb+c$", "a.bbc"]],
  ["*.\u{1F600}", ["a.\u{1F600}"], ["a.x"]],
  ["?", ["\u{1F600}", "a"], ["ab"]],
];

describe.each([
  ["documented", documented],
  ["an edge", edges],
])("a .dockerignore, %s", (_, table) => {
  test.each(table)("%j leaves out %j and sends %j", (rules, out, sent) => {
    const { ignores } = parseDockerIgnore(rules);
    expect([...out, ...sent].filter(ignores)).toEqual(out);
  });
});

test("never keeps back what the engine needs to build", () => {
  const { ignores } = parseDockerIgnore("*\n**/Dockerfile*\n.dockerignore\n");
  expect(["Dockerfile", ".dockerignore"].filter(ignores)).toEqual([]);
  expect(ignores("src/Dockerfile")).toBe(true);
});

test("says whether anything below an ignored folder may be sent", () => {
  expect(parseDockerIgnore("a\n").hasExceptions).toBe(false);
  expect(parseDockerIgnore("a\n!a/b\n").hasExceptions).toBe(true);
});
