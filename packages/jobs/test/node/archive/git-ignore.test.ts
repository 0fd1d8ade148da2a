import { describe, expect, test } from "vitest";
import { type GitIgnore, isIgnoredByGit, parseGitIgnore } from "../../../src/node/archive/git-ignore.js";

/** As a walk asks: what lies below an ignored folder is ignored with it. */
function ignores(files: readonly GitIgnore[], path: string): boolean {
  const parts = path.split("/");
  return parts.some((_, index) => {
    const folder = parts.slice(0, index).join("/");
    const above = files.filter(
      (file) => file.folder === "" || folder === file.folder || folder.startsWith(`${file.folder}/`),
    );
    return isIgnoredByGit(parts.slice(0, index + 1).join("/"), index < parts.length - 1, above);
  });
}

/** What `git check-ignore` (2.x) answered: for each pattern those of the paths that it ignores. */
const answered: Readonly<
  Record<
    string,
    { readonly paths: readonly string[]; readonly rows: readonly (readonly [string, readonly string[]])[] }
  >
> = {
  names: {
    paths: ["a", "b/a", "a/b", "ab", "A", "b/a/c", "aa"],
    rows: [
      ["a", ["a", "b/a", "a/b", "b/a/c"]],
      ["/a", ["a", "a/b"]],
      ["a/", ["a/b", "b/a/c"]],
      ["b/a", ["b/a", "b/a/c"]],
      ["/b/a", ["b/a", "b/a/c"]],
      ["b/", ["b/a", "b/a/c"]],
      ["*", ["a", "b/a", "a/b", "ab", "A", "b/a/c", "aa"]],
      ["*a", ["a", "b/a", "a/b", "b/a/c", "aa"]],
      ["a*", ["a", "b/a", "a/b", "ab", "b/a/c", "aa"]],
      ["?", ["a", "b/a", "a/b", "A", "b/a/c"]],
      ["a?", ["ab", "aa"]],
      ["??", ["ab", "aa"]],
      ["[ab]", ["a", "b/a", "a/b", "b/a/c"]],
      ["[!a]", ["b/a", "a/b", "A", "b/a/c"]],
      ["[^a]", ["b/a", "a/b", "A", "b/a/c"]],
      ["[a", []],
      ["a]", []],
      ["\\a", ["a", "b/a", "a/b", "b/a/c"]],
      ["\\*", []],
      ["!a", []],
      ["#a", []],
      ["\\#a", []],
      ["\\!a", []],
      [" a", []],
      ["a ", ["a", "b/a", "a/b", "b/a/c"]],
      ["a\\ ", []],
      ["a/*", ["a/b"]],
      ["*/a", ["b/a", "b/a/c"]],
      ["a/**", ["a/b"]],
      ["**/a", ["a", "b/a", "a/b", "b/a/c"]],
      ["**", ["a", "b/a", "a/b", "ab", "A", "b/a/c", "aa"]],
      ["**/", ["b/a", "a/b", "b/a/c"]],
      ["/**", ["a", "b/a", "a/b", "ab", "A", "b/a/c", "aa"]],
      ["a/**/c", []],
      ["b/**/c", ["b/a/c"]],
      ["b**/c", ["b/a/c"]],
      ["*/", ["b/a", "a/b", "b/a/c"]],
      ["/*", ["a", "b/a", "a/b", "ab", "A", "b/a/c", "aa"]],
      ["/*/a", ["b/a", "b/a/c"]],
      ["a//b", []],
      ["b/a/c", ["b/a/c"]],
      ["./a", []],
      ["", []],
    ],
  },
  odd: {
    paths: ["#a", "!a", " a", "a ", "a]", "[a", "*", "a\\", "-", "é", "ab", "a-b", "a]b", "\\"],
    rows: [
      ["#a", []],
      ["\\#a", ["#a"]],
      ["!a", []],
      ["\\!a", ["!a"]],
      [" a", [" a"]],
      ["a\\ ", ["a "]],
      ["a ", []],
      ["[a", []],
      ["a]", ["a]"]],
      ["\\[a", ["[a"]],
      ["\\*", ["*"]],
      ["[*]", ["*"]],
      ["a\\\\", ["a\\"]],
      ["\\\\", ["\\"]],
      ["[-]", ["-"]],
      ["[a-]", ["-"]],
      ["é", ["é"]],
      ["?", ["*", "-", "\\"]],
      ["??", ["#a", "!a", " a", "a ", "a]", "[a", "a\\", "é", "ab"]],
      ["[é]", []],
      ["a[]]", ["a]"]],
      ["a[]b]", ["a]", "ab"]],
      ["a[]-]b", ["a-b", "a]b"]],
      ["a[^]]b", ["a-b"]],
      ["a[!-]b", ["a]b"]],
      ["[[]a", ["[a"]],
      ["[\\]]", []],
      ["a[\\]]", ["a]"]],
      ["[]", []],
      ["[!]", []],
      ["[a-", []],
      ["a\\", []],
      ["[\\\\]", ["\\"]],
    ],
  },
  ranges: {
    paths: ["a", "b", "c", "d", "B", "0", "5", "9", "_", "-"],
    rows: [
      ["[a-c]", ["a", "b", "c"]],
      ["[b-c]", ["b", "c"]],
      ["[c-a]", ["c"]],
      ["[!a-c]", ["d", "B", "0", "5", "9", "_", "-"]],
      ["[^b]", ["a", "c", "d", "B", "0", "5", "9", "_", "-"]],
      ["[a-b0-5]", ["a", "b", "0", "5"]],
      ["[a-]", ["a", "-"]],
      ["[-a]", ["a", "-"]],
      ["[0-9]", ["0", "5", "9"]],
      ["[a-ac]", ["a", "c"]],
      ["[\\a-\\c]", ["a", "b", "c"]],
      ["[^0-9a-z]", ["B", "_", "-"]],
      ["[b-b]", ["b"]],
    ],
  },
  classes: {
    paths: ["a", "Z", "5", "_", "~", " ", "\t", "f", "g", "G", "x", "\u0001", "é"],
    rows: [
      ["[[:alpha:]]", ["a", "Z", "f", "g", "G"]],
      ["[[:digit:]]", ["5"]],
      ["[[:alnum:]]", ["a", "Z", "5", "f", "g", "G"]],
      ["[[:upper:]]", ["Z", "G"]],
      ["[[:lower:]]", ["a", "f", "g"]],
      ["[[:punct:]]", ["_", "~"]],
      ["[[:space:]]", [" ", "\t"]],
      ["[[:blank:]]", [" ", "\t"]],
      ["[[:xdigit:]]", ["a", "5", "f"]],
      ["[[:print:]]", ["a", "Z", "5", "_", "~", " ", "f", "g", "G"]],
      ["[[:graph:]]", ["a", "Z", "5", "_", "~", "f", "g", "G"]],
      ["[[:cntrl:]]", ["\t", "\u0001"]],
      ["[![:alpha:]]", ["5", "_", "~", " ", "\t", "\u0001"]],
      ["[[:alpha:]5]", ["a", "Z", "5", "f", "g", "G"]],
      ["[5[:upper:]]", ["Z", "5", "G"]],
      ["[[:word:]]", []],
      ["[[:alpha]", ["a"]],
      ["[:alpha:]", ["a"]],
      ["[a[:digit:]-]", ["a", "5"]],
      ["x[[:cntrl:]]", ["x"]],
    ],
  },
  deep: {
    paths: ["a/b/c/d", "a/c", "a/b/c", "x/a/c", "a/bc/c", "ab/c", "a/b", "c"],
    rows: [
      ["a/**/c", ["a/b/c/d", "a/c", "a/b/c", "a/bc/c"]],
      ["a/**", ["a/b/c/d", "a/c", "a/b/c", "a/bc/c", "a/b"]],
      ["**/c", ["a/b/c/d", "a/c", "a/b/c", "x/a/c", "a/bc/c", "ab/c", "c"]],
      ["**/b/c", ["a/b/c/d", "a/b/c"]],
      ["a/**/**/c", ["a/b/c/d", "a/c", "a/b/c", "a/bc/c"]],
      ["a/*/c", ["a/b/c/d", "a/b/c", "a/bc/c"]],
      ["a/*", ["a/b/c/d", "a/c", "a/b/c", "a/bc/c", "a/b"]],
      ["a**/c", ["a/b/c/d", "a/c", "a/b/c", "a/bc/c", "ab/c"]],
      ["**c", ["a/b/c/d", "a/c", "a/b/c", "x/a/c", "a/bc/c", "ab/c", "c"]],
      ["a/b**", ["a/b/c/d", "a/b/c", "a/bc/c", "a/b"]],
      ["**/a/**", ["a/b/c/d", "a/c", "a/b/c", "x/a/c", "a/bc/c", "a/b"]],
      ["/**/c", ["a/b/c/d", "a/c", "a/b/c", "x/a/c", "a/bc/c", "ab/c", "c"]],
      ["a/**/b/**/d", ["a/b/c/d"]],
      ["a/?/c", ["a/b/c/d", "a/b/c"]],
      ["x/**", ["x/a/c"]],
      ["**/**/c", ["a/b/c/d", "a/c", "a/b/c", "x/a/c", "a/bc/c", "ab/c", "c"]],
      ["a\\/b", ["a/b/c/d", "a/b/c", "a/b"]],
      ["a/b\\/c", ["a/b/c/d", "a/b/c"]],
      ["*/*/*", ["a/b/c/d", "a/b/c", "x/a/c", "a/bc/c"]],
      ["a/**/", ["a/b/c/d", "a/b/c", "a/bc/c"]],
    ],
  },
};

describe.each(Object.keys(answered))("a pattern of a .gitignore, %s", (group) => {
  const { paths = [], rows = [] } = answered[group] ?? {};
  test.each(rows)("%j ignores %j", (pattern, ignored) => {
    const file = parseGitIgnore("", `${pattern}\n`);
    expect(paths.filter((path) => ignores([file], path))).toEqual(ignored);
  });
});

/** The same for whole files, by folder: ignored paths, and the others. */
const files: readonly (readonly [
  Readonly<Record<string, string>>,
  ignored: readonly string[],
  others: readonly string[],
])[] = [
  [
    {
      "": "*.log\n!keep.log\n",
    },
    ["a.log", "b/a.log"],
    ["keep.log", "b/keep.log"],
  ],
  [
    {
      "": "!keep.log\n*.log\n",
    },
    ["a.log", "keep.log"],
    [],
  ],
  [
    {
      "": "a\r\nb\r\n",
    },
    ["a", "b"],
    ["a\r"],
  ],
  [
    {
      "": "﻿first\nsecond\n",
    },
    ["first", "second"],
    [],
  ],
  [
    {
      "": "# a\n\n  \nb\n",
    },
    ["b"],
    ["# a", " ", "a"],
  ],
  [
    {
      "": "a  \nb\\ \nc \\ \n",
    },
    ["a", "b ", "c  "],
    ["a  ", "b", "c"],
  ],
  [
    {
      "": "build/\n!build/keep\n",
    },
    ["build/a", "build/keep"],
    [],
  ],
  [
    {
      "": "build/*\n!build/keep\n",
    },
    ["build/a"],
    ["build/keep", "build/keep/x"],
  ],
  [
    {
      "": "*\n!*/\n!*.c\n",
    },
    ["a.h", "d/a.h"],
    ["a.c", "d/a.c", "d/e/a.c"],
  ],
  [
    {
      "": "*.txt\n",
      d: "!a.txt\n",
    },
    ["a.txt", "d/b.txt"],
    ["d/a.txt", "d/e/a.txt"],
  ],
  [
    {
      "": "!a.txt\n",
      d: "a.txt\n",
    },
    ["d/a.txt", "d/e/a.txt"],
    ["a.txt"],
  ],
  [
    {
      d: "/a\n",
    },
    ["d/a"],
    ["a", "d/e/a"],
  ],
  [
    {
      d: "e/a\n",
    },
    ["d/e/a"],
    ["e/a", "d/x/e/a"],
  ],
  [
    {
      "": "x\n",
      d: "*\n!x\n",
      "d/e": "x\n",
    },
    ["x", "d/y", "d/e/x"],
    ["d/x"],
  ],
  [
    {
      "": "/*\n!/d\n/d/*\n!/d/e\n",
    },
    ["a", "d/a"],
    ["d/e", "d/e/f"],
  ],
  [
    {
      "": "A\n",
    },
    ["A"],
    ["a"],
  ],
];

test.each(files)("files of several rules: %j", (texts, ignored, others) => {
  const parsed = Object.entries(texts).map(([folder, text]) => parseGitIgnore(folder, text));
  expect([...ignored, ...others].filter((path) => ignores(parsed, path))).toEqual(ignored);
});
