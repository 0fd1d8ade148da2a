import openapiTS from "openapi-typescript";
import ts from "typescript";
import type { Content, Parameter, Schema } from "./document.js";
import { schemasOf } from "./document.js";
import type { ApiModel, OperationModel } from "./model.js";
import { pascalCase } from "./names.js";
import { reachableFrom } from "./reachable.js";
import { interfaceNamed, member, nameOf, tidy, typeLiteral } from "./type-nodes.js";
import { withoutNoise } from "./types-document.js";

/** The text of the mock's types: what each operation's service gets of a request, and what it may answer. */
export async function writeMockOperations(model: ApiModel, header: string): Promise<string> {
  const nodes = await openapiTS(documentOf(model), {
    immutable: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
  });
  const schemas = typeLiteral(member(typeLiteral(interfaceNamed(nodes, "components")), "schemas"));
  const helpers = nodes.filter(
    (node) =>
      ts.isTypeAliasDeclaration(node) && !/^(paths|webhooks|components|operations|\$defs)$/.test(node.name.text),
  );
  const bundles = typeLiteral(interfaceNamed(nodes, "operations"));
  const name = `${pascalCase(model.entry.id)}Operations`;
  return [
    header,
    ...helpers.map((node) => `${plain(node)}\n`),
    ...schemas.map((schema) => `export type ${nameOf(schema)} = ${plain(schema.type as ts.TypeNode)};\n`),
    `/** Every operation of ${model.document.info.title} as its service sees it. */`,
    `export interface ${name} {`,
    ...model.operations.map((operation) => entryOf(operation, bundles)),
    "}\n",
  ].join("\n");
}

/** The document with nothing but what a service reads and writes: queries, parsed bodies and JSON answers. */
function documentOf(model: ApiModel): never {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of model.operations) {
    const parameters = parametersOf(operation, "query");
    const answers = operation.success.map(({ status, content }) => [
      String(status),
      { description: "", ...(jsonOf(content) === undefined ? {} : { content: json(jsonOf(content)) }) },
    ]);
    const body = parsedOf(operation);
    (paths[operation.path] ??= {})[operation.method.toLowerCase()] = {
      operationId: operation.id,
      parameters,
      ...(body === undefined ? {} : { requestBody: { required: true, content: json(body) } }),
      responses: Object.fromEntries(answers),
    };
  }
  const info = { title: model.document.info.title, version: model.document.info.version };
  const names = reachableFrom(model.document, paths);
  const schemas = Object.fromEntries(Object.entries(schemasOf(model.document)).filter(([name]) => names.has(name)));
  return withoutNoise({ openapi: model.document.openapi, info, paths, components: { schemas } }) as never;
}

function entryOf(operation: OperationModel, bundles: readonly ts.PropertySignature[]): string {
  const written = typeLiteral(member(bundles, operation.id));
  const path = parametersOf(operation, "path").map(({ name }) => `readonly ${name}: string`);
  const query = parametersOf(operation, "query").length === 0 ? empty : plain(memberOf(written, "parameters", "query"));
  const answers = operation.success.map(({ status, content }) => {
    const type = content === undefined ? "undefined" : jsonOf(content) === undefined ? "unknown" : undefined;
    const shape = type ?? plain(memberOf(written, "responses", String(status), "content", media));
    return `readonly ${status}: ${shape}`;
  });
  return `  readonly ${JSON.stringify(operation.id)}: {
    readonly path: ${path.length === 0 ? empty : `{ ${path.join("; ")} }`};
    readonly query: ${query};
    readonly body: ${bodyType(operation, written)};
    readonly answers: { ${answers.join("; ")} };
  };`;
}

/** A body that is left out, or comes in parts, is `undefined`; one that is nothing but bytes always is. */
function bodyType(operation: OperationModel, written: readonly ts.PropertySignature[]): string {
  if (operation.body === undefined || parsedOf(operation) === undefined) return "undefined";
  const type = plain(memberOf(written, "requestBody", "content", media));
  const always = operation.body.required && Object.keys(operation.body.content).every(isParsed);
  return always ? type : `(${type}) | undefined`;
}

function memberOf(written: readonly ts.PropertySignature[], ...path: readonly string[]): ts.TypeNode {
  const [first, ...rest] = path;
  return rest.reduce((node, name) => member(typeLiteral(node), name), member(written, first ?? ""));
}

function parametersOf({ source }: OperationModel, where: Parameter["in"]): readonly Parameter[] {
  return (source.parameters ?? []).filter((parameter) => parameter.in === where);
}

/** The schema of what the kernel parses of a body: JSON and forms. */
function parsedOf({ body }: OperationModel): Schema | undefined {
  const type = Object.keys(body?.content ?? {}).find(isParsed);
  return type === undefined ? undefined : (body?.content[type]?.schema ?? true);
}

function isParsed(type: string): boolean {
  return isJson(type) || type === "application/x-www-form-urlencoded";
}

function jsonOf(content: Content | undefined): Schema | undefined {
  const type = Object.keys(content ?? {}).find(isJson);
  return type === undefined ? undefined : (content?.[type]?.schema ?? true);
}

function isJson(type: string): boolean {
  return type === "application/json" || type.endsWith("+json");
}

/** All under one media type, so that every type is found in the same place. */
function json(schema: Schema | undefined): Content {
  return { [media]: { schema: schema ?? true } };
}

const media = "application/json";
const empty = "Readonly<Record<never, never>>";

const printer = ts.createPrinter({ removeComments: true });
const emptyFile = ts.createSourceFile("out.ts", "", ts.ScriptTarget.ES2022, false);

function plain(node: ts.Node): string {
  return tidy(printer.printNode(ts.EmitHint.Unspecified, node, emptyFile)).trim();
}
