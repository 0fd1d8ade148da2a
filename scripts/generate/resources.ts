import { comment } from "./comment.js";
import { methodDocs } from "./method-docs.js";
import { type ApiModel, type OperationModel, commonCodes, publicOperations, splitCodes } from "./model.js";
import { pascalCase, propertyName } from "./names.js";
import { type Signature, signatureOf } from "./signature.js";
import type { ApiTypes } from "./types.js";
import { namedImport, usedIn } from "./write-types.js";

/** One resource: its own methods and the resources below it. */
interface ResourceNode {
  readonly path: readonly string[];
  readonly methods: OperationModel[];
  readonly children: Map<string, ResourceNode>;
}

/** The text of `resources.ts`: error unions, options, and one interface per resource. */
export function writeResources(model: ApiModel, types: ApiTypes, header: string): string {
  const operations = publicOperations(model);
  const signatures = new Map(operations.map((operation) => [operation, signatureOf(model, types, operation)]));
  const root = resourceTree(operations);
  const rootName = `${pascalCase(model.api.vendor)}Resources`;
  const declarations = [
    commonCodeType(model),
    ...operations.map((operation) => codeType(model, operation)),
    ...operations.map((operation) => optionsType(operation, signatures.get(operation) as Signature)),
    ...interfaces(model, root, rootName, signatures),
  ].filter((text) => text !== "");
  const body = declarations.join("\n");
  return `${header}${imports(model, body, types)}\n${body}`;
}

function imports({ entry }: ApiModel, body: string, types: ApiTypes): string {
  const core = usedIn(body, ["Call", "CallOptions", "FileInput", "List"]);
  const files = usedIn(body, ["FileOptions"]).map((name) => `import type { ${name} } from "${entry.files}";\n`);
  return `import type { ${core.join(", ")} } from "@antiphon/core";
${files.join("")}${namedImport(usedIn(body, types.names), "./schema.js")}`;
}

function resourceTree(operations: readonly OperationModel[]): ResourceNode {
  const root: ResourceNode = { path: [], methods: [], children: new Map() };
  for (const operation of operations) {
    let node = root;
    for (const part of operation.resource) {
      const child = node.children.get(part) ?? { path: [...node.path, part], methods: [], children: new Map() };
      node.children.set(part, child);
      node = child;
    }
    node.methods.push(operation);
  }
  return root;
}

/** The codes that any authenticated operation can answer stand once, as `CommonCode`. */
function commonCodeType(model: ApiModel): string {
  const common = commonCodes(model);
  return common.length === 0
    ? ""
    : `/** Error codes that any call with a credential can end in. */\nexport type CommonCode = ${union(common)};\n`;
}

function codeType(model: ApiModel, operation: OperationModel): string {
  const { own, common } = splitCodes(model, operation);
  const codes = [...(common ? ["CommonCode"] : []), ...own.map((code) => JSON.stringify(code))];
  return `/** Error codes that \`${operation.id}\` documents. */\nexport type ${operation.typeName}Code = ${codes.length === 0 ? "never" : codes.join(" | ")};\n`;
}

function union(codes: readonly string[]): string {
  return codes.map((code) => JSON.stringify(code)).join(" | ");
}

function optionsType(operation: OperationModel, signature: Signature): string {
  if (!hasOwnOptions(signature)) return "";
  const { options, takesFiles } = signature;
  const members = options.map(
    ({ name, type, description }) =>
      `${comment(description.trim().split("\n"), "  ")}  readonly ${propertyName(name)}?: ${type} | undefined;\n`,
  );
  return `/** Options of \`${operation.id}\`. */\nexport interface ${operation.typeName}Options extends CallOptions${takesFiles ? ", FileOptions" : ""} {\n${members.join("")}}\n`;
}

function hasOwnOptions({ options, takesFiles }: Signature): boolean {
  return options.length > 0 || takesFiles;
}

function interfaces(
  model: ApiModel,
  node: ResourceNode,
  name: string,
  signatures: ReadonlyMap<OperationModel, Signature>,
): string[] {
  const tag = model.document.tags?.find((candidate) => candidate.name === node.path.join("."));
  const methods = node.methods.map((operation) => {
    const signature = signatures.get(operation) as Signature;
    return `${comment(methodDocs(model, operation, signature), "  ")}  ${propertyName(operation.name)}(${parameters(operation, signature)}): ${returned(operation, signature)};\n`;
  });
  const children = [...node.children].map(
    ([part, child]) => `  readonly ${propertyName(part)}: ${interfaceName(child)};\n`,
  );
  const doc = comment(
    (
      tag?.description ??
      (node.path.length === 0 ? `Every resource of ${model.api.vendor}.` : `The resource \`${node.path.join(".")}\`.`)
    )
      .trim()
      .split("\n"),
  );
  const own = `${doc}export interface ${name} {\n${[...methods, ...children].join("\n")}}\n`.replaceAll(
    /;\n\n( {2}readonly)/g,
    ";\n$1",
  );
  return [
    own,
    ...[...node.children.values()].flatMap((child) => interfaces(model, child, interfaceName(child), signatures)),
  ];
}

function interfaceName(node: ResourceNode): string {
  return `${pascalCase(node.path.join("."))}Resource`;
}

function optionsName(operation: OperationModel, signature: Signature): string {
  return hasOwnOptions(signature) ? `${operation.typeName}Options` : "CallOptions";
}

function parameters(operation: OperationModel, signature: Signature): string {
  const own = signature.args.map(({ name, type, optional }) => `${name}${optional ? "?" : ""}: ${type}`);
  return [...own, `options?: ${optionsName(operation, signature)}`].join(", ");
}

function returned(operation: OperationModel, { result }: Signature): string {
  return `${operation.page === undefined ? "Call" : "List"}<${result}, ${operation.typeName}Code>`;
}
