import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { comment } from "./comment.js";
import { declaration, findInterfaces } from "./declaration.js";
import { schemasOf } from "./document.js";
import { type ApiModel, type OperationModel, publicOperations } from "./model.js";
import { reachableSchemas } from "./reachable.js";
import { acceptUndefined, interfaceNamed, member, nameOf, print, tidy, typeLiteral } from "./type-nodes.js";
import { transformSchema, typesDocument } from "./types-document.js";

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

export async function createTypes(
  model: ApiModel,
  names: ReadonlySet<string> = reachableSchemas(model),
): Promise<ApiTypes> {
  const written = await openapiTS(typesDocument(model, names), {
    immutable: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: transformSchema,
  });
  const nodes = written.map(acceptUndefined);
  const components = interfaceNamed(nodes, "components");
  const operations = interfaceNamed(nodes, "operations");
  const known = new Set<string>(names);

  const properties = typeLiteral(member(typeLiteral(components), "schemas"));
  const interfaces = findInterfaces(properties);
  const schemas = properties
    .filter((property) => !model.commonNames.has(nameOf(property)))
    .map((property) =>
      declaration(
        nameOf(property),
        property.type as ts.TypeNode,
        schemasOf(model.document)[nameOf(property)],
        interfaces,
      ),
    );
  const queries = publicOperations(model)
    .filter((operation) => operation.queryParameters.length > 0)
    .map((operation) => {
      known.add(`${operation.typeName}Query`);
      const query = member(typeLiteral(member(operationNode(operations, operation), "parameters")), "query");
      // An alias, since `CallArgs.query` takes any record and an interface is none.
      return `${comment([`Query parameters of \`${operation.id}\`.`])}export type ${operation.typeName}Query = ${print(query)};\n`;
    });
  const helpers = nodes.filter(
    (node) =>
      ts.isTypeAliasDeclaration(node) && !/^(paths|webhooks|components|operations|\$defs)$/.test(node.name.text),
  );

  return {
    schema: tidy([...schemas, ...queries, ...helpers.map((node) => astToString([node]))].join("\n")),
    paths: tidy(["paths", "operations"].map((name) => astToString([interfaceNamed(nodes, name)])).join("\n")),
    names: known,
    body: (operation) =>
      contentType(member(operationNode(operations, operation), "requestBody"), operation.body?.media ?? ""),
    answer: (operation, status, media) =>
      contentType(
        member(typeLiteral(member(operationNode(operations, operation), "responses")), String(status)),
        media,
      ),
  };
}

function contentType(node: ts.TypeNode, media: string): string {
  return tidy(print(member(typeLiteral(member(typeLiteral(node), "content")), media))).trim();
}

function operationNode(
  operations: ts.InterfaceDeclaration,
  operation: OperationModel,
): readonly ts.PropertySignature[] {
  return typeLiteral(member(typeLiteral(operations), operation.id));
}
