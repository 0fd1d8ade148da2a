import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { checkConventions } from "../generate/conventions.js";
import { generateApi } from "../generate/generate-api.js";
import { loadDocument } from "../generate/load-document.js";
import { createModel } from "../generate/model.js";

const fixtures = "scripts/test/fixtures";
const tiny = {
  id: "tiny",
  spec: `${fixtures}/tiny.yaml`,
  client: "client",
  mock: "packages/mock/src/generated/mock.ts",
};

describe("generating an API", () => {
  test("writes types, raw paths, descriptors, methods and the mock's tables of a small document", async () => {
    const { outputs } = await generateApi(tiny);
    expect([...outputs.keys()].map((file) => file.split("/").at(-1))).toEqual([
      "mock.ts",
      "mock-operations.ts",
      "schema.ts",
      "paths.ts",
      "operations.ts",
      "resources.ts",
    ]);
    for (const [file, text] of outputs)
      await expect(text).toMatchFileSnapshot(`./golden/${file.split("/").at(-1) ?? ""}.txt`);
  });

  test("writes the same bytes every time", async () => {
    const [first, second] = [await generateApi(tiny), await generateApi(tiny)];
    expect([...second.outputs]).toEqual([...first.outputs]);
  });

  test("leaves what only the mock serves out of the client, types included", async () => {
    const { outputs } = await generateApi(tiny);
    for (const [file, text] of outputs)
      expect(text.includes("Hidden") || text.includes("hidden"), file).toBe(/\/mock(?:-operations)?\.ts$/.test(file));
  });
});

describe("an operation that takes JSON or multipart", () => {
  const json = 'application/json: { schema: { $ref: "tiny.common.yaml#/components/schemas/NewBook" } }';
  const both = `${json}, multipart/form-data: { schema: { type: object } }`;
  const spec = (): string => write(json, both);

  test("has the option `files` beside its own, in a method as documented as any other", async () => {
    const { outputs } = await generateApi({ ...tiny, spec: spec(), files: "../send.js" });
    const text = outputs.get("client/resources.ts") ?? "";
    expect(text).toContain('import type { FileOptions } from "../send.js";');
    expect(text).toContain("export interface ShelfBooksAddOptions extends CallOptions, FileOptions {");
    expect(text).toContain("options?: ShelfBooksAddOptions): Call<");
    expect(outputs.get("client/operations.ts")).toMatch(/add: "POST [^"]* body=json,multipart /);
    const plain = (await generateApi(tiny)).outputs.get("client/resources.ts") ?? "";
    const docs = (resources: string): string | undefined => /\/\*\*(?:(?!\*\/)[^])*\*\/\s+add\(/.exec(resources)?.[0];
    expect(docs(text)).toContain("Permissions: `WRITE`.");
    expect(docs(text)).toBe(docs(plain));
  });

  test("is refused when nothing is named that sends the files", async () => {
    await expect(generateApi({ ...tiny, spec: spec() })).rejects.toThrow(
      "shelf.books.add takes JSON or multipart: say in scripts/generate/apis.ts what sends the files of tiny",
    );
  });
});

describe("refusing a document", () => {
  test("names the place of a keyword that the mock's validator would ignore", async () => {
    await expect(changed("minLength: 1", "contentSchema: {}", "tiny.common.yaml")).rejects.toThrow(
      /tiny\.yaml: NewBook\/properties\/title: the mock's validator does not know the keyword contentSchema/,
    );
  });

  test("names the place of an unknown format", async () => {
    await expect(changed("minLength: 1", "format: sonnet", "tiny.common.yaml")).rejects.toThrow(
      "NewBook/properties/title: unknown format sonnet",
    );
  });

  test("names a reference that leads nowhere", async () => {
    await expect(changed("schemas/Refusal", "schemas/Refusla")).rejects.toThrow(
      "has nothing at #/components/schemas/Refusla",
    );
  });

  test("names two schemas of one name", async () => {
    await expect(changed("    Hidden:", "    BookKind:")).rejects.toThrow("the schema BookKind of");
  });
});

describe("our conventions", () => {
  const cases: readonly [string, find: string, replacement: string, problem: string][] = [
    ["an operation without provenance", "x-provenance: stated", "x-bucket: b", "shelf.books.list: needs x-provenance"],
    [
      "a write that does not say how safe it is",
      "x-safety: idempotent",
      "x-bucket: b",
      "shelf.books.remove: needs x-safety",
    ],
    [
      "a code that the registry does not have",
      "x-errors: [GONE]",
      "x-errors: [LOST]",
      "shelf.books.add: x-error-codes does not have LOST",
    ],
    [
      "a tag that is not the resource",
      "operationId: shelf.books.list",
      "operationId: shelf.list",
      "shelf.list: its one tag must be its resource",
    ],
    [
      "an id that is there twice",
      "operationId: shelf.books.hidden",
      "operationId: shelf.books.list",
      "shelf.books.list: the operationId is not unique",
    ],
    [
      "an unknown extension",
      "x-permissions: [WRITE]",
      "x-permission: [WRITE]",
      "shelf.books.add: unknown extension x-permission",
    ],
    ["an unknown keyword", "title: { type: string", "title: { typ: string", "NewBook.title: unknown keyword typ"],
    [
      "a schema without a description",
      "      description: Why not.\n",
      "",
      "Refusal: needs a description that ends with a full stop",
    ],
    ["a schema without an example", "      example: { secret: x }\n", "", "Hidden: needs an example"],
    ["a schema with the name of a global", "Hidden", "Error", "Error: generated files need this name for themselves"],
    ["a header that no option names", "x-option: reason, ", "", "shelf.books.add: the header X-Reason needs x-option"],
    [
      "a parameter that sounds like a secret and is not said to be one",
      "- { name: cursor, in: query",
      "- { name: page_token, in: query",
      "shelf.books.list: the parameter page_token has the name of a secret",
    ],
    [
      "a member that sounds like a secret and is not said to be one",
      "title: { type: string",
      "hmacSecret: { type: string }\n        title: { type: string",
      "NewBook.hmacSecret: say `x-secret: true`, or false",
    ],
    ["a page shape that lacks a member", "param: cursor, ", "", "shelf.books.list: x-pagination needs param"],
    [
      "a write that pretends to be a list",
      "x-bucket: books:{shelf_id}",
      "x-pagination: { style: single, items: data }",
      "shelf.books.add: x-pagination is for GET alone",
    ],
    [
      "a path parameter that is not declared",
      "name: shelf_id, in: path",
      "name: shelf, in: path",
      "its path names (shelf_id) but its parameters are (shelf)",
    ],
  ];

  test.each(cases)("name %s", (_, find, replacement, problem) => {
    const spec = write(find, replacement, find.startsWith("title:") ? "tiny.common.yaml" : "tiny.yaml");
    const problems = checkConventions(createModel({ ...tiny, spec }, loadDocument(spec)));
    expect(
      problems.some((line) => line.includes(problem)),
      problems.join("\n"),
    ).toBe(true);
  });

  test("accept the small document", () => {
    expect(checkConventions(createModel(tiny, loadDocument(tiny.spec)))).toEqual([]);
  });

  test("ask for a tag in every branch of a union of objects", () => {
    const branch = (value: string): string => `{ type: object, properties: { kind: { ${value} } } }`;
    const union = (...branches: string[]): string => `anyOf: [${branches.join(", ")}], description: What it holds.`;
    const untagged = problemsOf(union(branch("type: string"), branch("const: b")));
    expect(untagged).toEqual([expect.stringContaining("Hidden.secret: a union of objects needs a discriminator")]);
    const open = problemsOf(
      `${union(branch("type: string"), branch("const: b"))}, discriminator: { propertyName: kind }`,
    );
    expect(open).toEqual([
      expect.stringContaining("Hidden.secret: each branch needs a const or one-value enum as its kind"),
    ]);
    expect(
      problemsOf(`${union(branch("const: a"), branch("const: b"))}, discriminator: { propertyName: kind }`),
    ).toEqual([]);
  });
});

function problemsOf(secret: string): string[] {
  const spec = write("secret: { type: string, x-secret: false }", `secret: { ${secret} }`);
  return checkConventions(createModel({ ...tiny, spec }, loadDocument(spec)));
}

async function changed(find: string, replacement: string, file?: string): Promise<unknown> {
  const spec = write(find, replacement, file);
  return generateApi({ ...tiny, spec });
}

/** Copies the fixture with every `find` replaced, and gives the copy's path. */
function write(find: string, replacement: string, changedFile = "tiny.yaml"): string {
  const folder = mkdtempSync(join(tmpdir(), "antiphon-spec-"));
  for (const name of ["tiny.yaml", "tiny.common.yaml"]) {
    const text = readFileSync(`${fixtures}/${name}`, "utf8");
    if (name === changedFile && !text.includes(find)) throw new Error(`the fixture has no ${find}`);
    writeFileSync(join(folder, name), name === changedFile ? text.replaceAll(find, replacement) : text);
  }
  return relative(process.cwd(), join(folder, "tiny.yaml"));
}
