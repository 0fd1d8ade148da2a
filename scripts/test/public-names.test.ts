import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { writePrefixedNames } from "../generate/write-names.js";
import { closedMembers } from "../public-names/closed-members.js";
import { unnamedTypes } from "../public-names/unnamed-types.js";

const members: readonly (readonly [what: string, text: string, unnamed: readonly string[]])[] = [
  ["a type that the entry exports", "copy(): Client;", []],
  ["what the language brings", "get(): Promise<Map<string, Uint8Array>>;", []],
  ["a type parameter", "get<T>(value: T): T;", []],
  ["a result", "get(): Code;", ["Code"]],
  ["an argument", "get(options: Options): void;", ["Options"]],
  ["a member", "readonly code: readonly Code[];", ["Code"]],
  ["the type of an exported value", "readonly make: typeof createClient;", []],
  ["a member under a symbol of its own", "readonly [hidden]: Code;", []],
  ["a member that every iterable has", "[Symbol.iterator](): Iterator<Code>;", ["Code"]],
];
const folder = mkdtempSync(join(tmpdir(), "names-"));
const files: Record<string, string> = {
  "nested/index.d.ts": `export type { A } from "./a.js"; export type * as Names from "./b.js";`,
  "nested/a.d.ts": `import type { B } from "./b.js"; export interface A { readonly b: B }`,
  "nested/b.d.ts": `export interface B { readonly c: C } export type C = string;`,
  "private/index.d.ts": `declare class Code {} export declare class Client { private readonly code: Code }`,
};
members.forEach(([, text], index) => {
  files[`${index}/index.d.ts`] =
    `export type { Client } from "./client.js"; export { createClient } from "./client.js";`;
  files[`${index}/client.d.ts`] = `export declare class Code {}
export interface Options { readonly retry?: number }
declare const hidden: unique symbol;
export interface Client { ${text} }
export declare function createClient(): Client;`;
});
for (const [name, text] of Object.entries({ ...files, "package.json": '{ "type": "module" }' })) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
// One program for all: each would read the language's own library again.
const program = ts.createProgram(
  Object.keys(files).map((name) => join(folder, name)),
  { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, lib: ["lib.es2022.d.ts"], types: [] },
);
const handed: readonly (readonly [what: string, text: string, closed: readonly string[]])[] = [
  ["an option", "export declare function f(options: { readonly a?: number }): void;", ["a"]],
  ["an option that takes it", "export declare function f(options: { readonly a?: number | undefined }): void;", []],
  ["a parameter that may be left out", "export declare function f(a?: number): void;", []],
  ["an option of a method of what a function gives", "export declare function f(): { g(o: { a?: 1 }): void };", ["a"]],
  ["a member of a result", "export declare function f(): { readonly a?: number };", []],
  ["a member of what a promise gives", "export declare function f(): Promise<{ g(o: { a?: 1 }): void }>;", ["a"]],
  ["what a callback gets", "export declare function f(run: (event: { readonly a?: 1 }) => void): void;", []],
  ["what a callback answers", "export declare function f(run: () => { readonly a?: 1 }): void;", ["a"]],
  ["an option of a class", "export declare class C { constructor(options: { readonly a?: 1 }) }", ["a"]],
  ["a part of a type", "interface O { a: 1; b: 2 } export declare function f(o: Partial<O>): void;", ["a", "b"]],
  ["what stands in a list or a record", "export declare function f(o: Record<string, { a?: 1 }[]>): void;", ["a"]],
  ["a method that a store may have", "export declare function f(store: { lock?(): void }): void;", []],
  ["what may not be there", "export declare function f(o: { readonly query?: never }): void;", []],
  ["a type alone", "export interface O { readonly a?: 1 }", []],
];
handed.forEach(([, text], index) => writeFileSync(join(folder, `handed${index}.d.ts`), text));
const exact = ts.createProgram(
  handed.map((_, index) => join(folder, `handed${index}.d.ts`)),
  {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    types: [],
  },
);

describe("an optional member that refuses undefined is told, of what users hand over:", () => {
  test.each(handed)("%s", (what, _, closed) => {
    const file = join(folder, `handed${handed.findIndex(([other]) => other === what)}.d.ts`);
    expect(closedMembers(exact, [file], (path) => path === file).map(({ member }) => member)).toEqual(closed);
  });
});

afterAll(() => rmSync(folder, { recursive: true }));
const unnamed = (...entries: readonly string[]) =>
  unnamedTypes(
    program,
    entries.map((entry) => join(folder, entry)),
  );

describe("types that a public signature mentions", () => {
  test.each(members)("%s", (what, _, expected) => {
    const index = members.findIndex(([other]) => other === what);
    expect(unnamed(`${index}/index.d.ts`).map(({ name }) => name)).toEqual(expected);
  });

  test("need names where they mention one another, and a namespace gives none", () => {
    expect(unnamed("nested/index.d.ts")).toEqual([
      { name: "B", mentionedBy: "A" },
      { name: "C", mentionedBy: "B" },
    ]);
  });

  test("may come from another entry of the package", () => {
    expect(unnamed("nested/index.d.ts", "nested/b.d.ts")).toEqual([]);
  });

  test("need no name in a private member", () => {
    expect(unnamed("private/index.d.ts")).toEqual([]);
  });
});

test("the second API of a package has its vendor before each name that does not begin with it", () => {
  const text = "export interface Member {\n  readonly id: string;\n}\nexport type FluxerResources = {};\n";
  expect(writePrefixedNames("Fluxer", { schema: text }, "// header\n")).toBe(
    `// header\nexport type {\n  FluxerResources,\n  Member as FluxerMember,\n} from "./schema.js";\n`,
  );
});
