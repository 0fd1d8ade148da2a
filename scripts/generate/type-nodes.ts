import ts from "typescript";

// Reading and printing the tree that openapi-typescript makes.

export function interfaceNamed(nodes: readonly ts.Node[], name: string): ts.InterfaceDeclaration {
  const found = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
  return (
    (found as ts.InterfaceDeclaration | undefined) ??
    ts.factory.createInterfaceDeclaration(undefined, name, undefined, undefined, [])
  );
}

export function typeLiteral(node: ts.Node): readonly ts.PropertySignature[] {
  const [first = node] = ts.isUnionTypeNode(node) ? node.types : []; // of an optional member, beside `undefined`
  if (first !== node) return typeLiteral(first);
  if (ts.isTypeLiteralNode(node) || ts.isInterfaceDeclaration(node)) return node.members.filter(ts.isPropertySignature);
  return [];
}

export function member(members: ts.Node | readonly ts.PropertySignature[], name: string): ts.TypeNode {
  const found = (Array.isArray(members) ? (members as ts.PropertySignature[]) : typeLiteral(members as ts.Node)).find(
    (property) => nameOf(property) === name,
  );
  if (found?.type === undefined) throw new Error(`openapi-typescript wrote no member ${name}`);
  return found.type;
}

export function nameOf(property: ts.PropertySignature): string {
  return (property.name as ts.Identifier | ts.StringLiteral | ts.NumericLiteral).text;
}

/**
 * Optional members take `undefined` as well, which is what `process.env` and optional parameters give: under
 * `exactOptionalPropertyTypes` a consumer could not hand these on otherwise.
 */
export function acceptUndefined<Node extends ts.Node>(node: Node): Node {
  const { factory } = ts;
  const visit = (child: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(child, visit, undefined);
    if (!ts.isPropertySignature(visited) || !visited.questionToken || !visited.type) return visited;
    if (visited.type.kind === ts.SyntaxKind.NeverKeyword || visited.type.kind === ts.SyntaxKind.UnknownKeyword)
      return visited;
    const type = factory.createUnionTypeNode([
      visited.type,
      factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
    ]);
    const { modifiers, name, questionToken } = visited;
    const widened = factory.updatePropertySignature(visited, modifiers, name, questionToken, type);
    return ts.setSyntheticLeadingComments(widened, ts.getSyntheticLeadingComments(child));
  };
  return visit(node) as Node;
}

const printer = ts.createPrinter();
const emptyFile = ts.createSourceFile("out.ts", "", ts.ScriptTarget.ES2022, false);

export function print(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, emptyFile);
}

/** Component references become plain names, comments plain sentences, indentation two spaces. */
export function tidy(text: string): string {
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
