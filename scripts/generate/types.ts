import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { type Schema, type SchemaObject, schemasOf } from "./document.js";
import { type ApiModel, type OperationModel, publicOperations } from "./model.js";
import { reachableSchemas } from "./reachable.js";
import { camelCase, propertyName } from "./names.js";

/** TypeScript texts of one API, taken from what openapi-typescript makes of its document. */
export interface ApiTypes {
  /** `schema.ts`: one documented top-level declaration for each schema that a public operation uses. */
  readonly schema: string;
  /** `paths.ts`: `paths` and `operations` for the raw client. */
  readonly paths: string;
  /** Every name that `schema` exports. */
  readonly names: ReadonlySet<string>;
  /** The type of a request body, written out. */
  body(operation: OperationModel): string;
  /** The type of a success answer, written out. */
  answer(operation: OperationModel, status: number, media: string): string;
}

export async function createTypes(model: ApiModel, names: ReadonlySet<string> = reachableSchemas(model)): Promise<ApiTypes> {
  const nodes = await openapiTS(typesDocument(model, names), {
    immutable: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: transformSchema,
  });
  const components = interfaceNamed(nodes, "components");
  const operations = interfaceNamed(nodes, "operations");
  const known = new Set<string>(names);

  const schemas = typeLiteral(member(typeLiteral(components), "schemas"))
    .filter((property) => !model.commonNames.has(nameOf(property)))
    .map((property) => declaration(nameOf(property), property.type as ts.TypeNode, schemasOf(model.document)[nameOf(property)]));
  const queries = publicOperations(model)
    .filter((operation) => operation.queryParameters.length > 0)
    .map((operation) => {
      known.add(`${operation.typeName}Query`);
      const query = member(typeLiteral(member(operationNode(operations, operation), "parameters")), "query");
      // An alias, since `CallArgs.query` takes any record and an interface is none.
      return `${comment([`Query parameters of \`${operation.id}\`.`])}export type ${operation.typeName}Query = ${print(query)};\n`;
    });
  const helpers = nodes.filter((node) => ts.isTypeAliasDeclaration(node) && !/^(paths|webhooks|components|operations|\$defs)$/.test(node.name.text));

  return {
    schema: tidy([...schemas, ...queries, ...helpers.map((node) => astToString([node]))].join("\n")),
    paths: tidy(["paths", "operations"].map((name) => astToString([interfaceNamed(nodes, name)])).join("\n")),
    names: known,
    body: (operation) => contentType(member(operationNode(operations, operation), "requestBody"), operation.body?.media ?? ""),
    answer: (operation, status, media) =>
      contentType(member(typeLiteral(member(operationNode(operations, operation), "responses")), String(status)), media),
  };
}

/** The document as openapi-typescript should see it: public operations only, and nothing that it would turn into noise. */
function typesDocument(model: ApiModel, names: ReadonlySet<string>): never {
  const { document } = model;
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of publicOperations(model)) {
    const { security: _, ...source } = operation.source;
    const parameters = (source.parameters ?? []).filter((parameter) => parameter.in !== "header" || parameter["x-option"] !== undefined);
    (paths[operation.path] ??= {})[operation.method.toLowerCase()] = { ...source, parameters };
  }
  const schemas = Object.fromEntries(Object.entries(schemasOf(document)).filter(([name]) => names.has(name)));
  const info = { title: document.info.title, version: document.info.version };
  return withoutNoise({ openapi: document.openapi, info, paths, components: { schemas } }) as never;
}

/** Examples double the declarations, tags stand in each branch already, and a branch that only requires adds `unknown`. */
function withoutNoise(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutNoise);
  if (node === null || typeof node !== "object") return node;
  const kept = Object.entries(openEnum(node)).filter(
    ([key, value]) =>
      !(key === "example" || key === "examples" || (key === "discriminator" && isDiscriminator(value))) &&
      !((key === "anyOf" || key === "oneOf" || key === "not") && isConstraint(value)),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutNoise(value)]));
}

/** Open enums keep room for values we do not know yet: one more branch, which `transformSchema` turns into `string & {}`. */
function openEnum(schema: object): object {
  const { "x-open": open, enum: values, type, ...rest } = schema as SchemaObject;
  if (open !== true || !Array.isArray(values)) return schema;
  const kind = typeof values[0] === "number" ? "integer" : "string";
  const nullable = Array.isArray(type) && type.includes("null");
  const branches = [{ type: kind, enum: values.filter((value) => value !== null) }, { type: kind, format: restFormat }];
  return { ...rest, oneOf: nullable ? [...branches, { type: "null" }] : branches };
}

const restFormat = "x-rest";

function isDiscriminator(value: unknown): boolean {
  return typeof value === "object" && value !== null && typeof (value as SchemaObject)["propertyName"] === "string";
}

function isConstraint(value: unknown): boolean {
  const branches = Array.isArray(value) ? value : [value];
  return branches.every(
    (branch) => typeof branch === "object" && branch !== null && Object.keys(branch).every((key) => key === "required" || key === "not" || key === "maxProperties" || key === "minProperties"),
  );
}

function transformSchema(schema: object): ts.TypeNode | undefined {
  const { format, type } = schema as SchemaObject;
  if (format === restFormat) return typeName(type === "string" ? "(string & {})" : "(number & {})");
  if (format === "binary") return typeName("FileInput");
  return undefined;
}

function typeName(text: string): ts.TypeNode {
  return ts.factory.createTypeReferenceNode(ts.factory.createIdentifier(text));
}

function declaration(name: string, type: ts.TypeNode, schema: Schema | undefined): string {
  const { description, deprecated } = (typeof schema === "object" ? schema : {}) as { description?: string; deprecated?: boolean };
  const doc = comment([...(description ?? "").trim().split("\n"), ...(deprecated === true ? ["@deprecated"] : [])]);
  const isObject = ts.isTypeLiteralNode(type) && type.members.every(ts.isPropertySignature);
  return isObject ? `${doc}export interface ${name} ${print(type)}\n` : `${doc}export type ${name} = ${print(type)};\n`;
}

/** A doc comment of these lines, or nothing when they are empty. */
export function comment(lines: readonly string[], indent = ""): string {
  const text = lines.join("\n").trim().replaceAll("*/", "*\\/");
  if (text === "") return "";
  if (!text.includes("\n")) return `${indent}/** ${text} */\n`;
  return `${indent}/**\n${text.split("\n").map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

function contentType(node: ts.TypeNode, media: string): string {
  return tidy(print(member(typeLiteral(member(typeLiteral(node), "content")), media))).trim();
}

function operationNode(operations: ts.InterfaceDeclaration, operation: OperationModel): readonly ts.PropertySignature[] {
  return typeLiteral(member(typeLiteral(operations), operation.id));
}

function interfaceNamed(nodes: readonly ts.Node[], name: string): ts.InterfaceDeclaration {
  const found = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
  return (found as ts.InterfaceDeclaration | undefined) ?? ts.factory.createInterfaceDeclaration(undefined, name, undefined, undefined, []);
}

function typeLiteral(node: ts.Node): readonly ts.PropertySignature[] {
  if (ts.isTypeLiteralNode(node) || ts.isInterfaceDeclaration(node)) return node.members.filter(ts.isPropertySignature);
  return [];
}

function member(members: ts.Node | readonly ts.PropertySignature[], name: string): ts.TypeNode {
  const found = (Array.isArray(members) ? (members as ts.PropertySignature[]) : typeLiteral(members as ts.Node)).find(
    (property) => nameOf(property) === name,
  );
  if (found?.type === undefined) throw new Error(`openapi-typescript wrote no member ${name}`);
  return found.type;
}

function nameOf(property: ts.PropertySignature): string {
  return (property.name as ts.Identifier | ts.StringLiteral | ts.NumericLiteral).text;
}

const printer = ts.createPrinter();
const emptyFile = ts.createSourceFile("out.ts", "", ts.ScriptTarget.ES2022, false);

function print(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, emptyFile);
}

/** Component references become plain names, comments plain sentences, indentation two spaces. */
function tidy(text: string): string {
  return text
    .replaceAll(/components\["schemas"\]\["([^"]+)"\]/g, "$1")
    .replaceAll("@description ", "")
    .replaceAll(/^ *(?:\/\*\* Format: .* \*\/|\* Format: .*)\n/gm, "")
    .replaceAll(/\(("[^()]*"|\d[^()]*)\) \| \((string|number) & \{\}\)/g, "$1 | ($2 & {})")
    .replaceAll(/^ *\/\*\* @(?:enum \{[^}]*\}|constant) \*\/\n/gm, "")
    .replaceAll(/^ *\* @(?:enum \{.*\}|constant)\n/gm, "")
    .replaceAll(/^( *)\/\*\*\n *\* (.*)\n *\*\/$/gm, "$1/** $2 */")
    .replaceAll(/^(?: {4})+/gm, (indent) => " ".repeat(indent.length / 2));
}

/** A parameter's name as an argument: `guild_id` becomes `guildId`. */
export function argumentName(parameter: string): string {
  return propertyName(camelCase(parameter));
}
