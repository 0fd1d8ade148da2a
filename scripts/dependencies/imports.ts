import ts from "typescript";

/** One import or re-export as it stands in a file. */
export interface ImportFact {
  readonly specifier: string;
  /** Erased by the compiler: nothing is loaded at run time. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/** Every static and dynamic import of a source text. */
export function importsOf(file: string, text: string): readonly ImportFact[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, false);
  const facts: ImportFact[] = [];
  const add = (literal: ts.Expression | undefined, typeOnly: boolean): void => {
    if (literal === undefined || !ts.isStringLiteralLike(literal)) return;
    facts.push({ specifier: literal.text, typeOnly, line: source.getLineAndCharacterOfPosition(literal.pos).line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly === true);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return facts;
}
