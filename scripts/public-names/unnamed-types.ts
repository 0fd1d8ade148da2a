import ts from "typescript";

/** Packages that whoever uses ours has installed: a peer dependency, and Node's types. */
const othersHave =
  /\/node_modules\/(?:@types\/node|msw|@mswjs\/[^/]+|@open-draft\/[^/]+|rettime|vitest|@vitest\/[^/]+|tinyrainbow|@types\/chai|vite|jest-[^/]+|@jest\/[^/]+|expect|@sinclair\/[^/]+|@playwright\/test|playwright(?:-core)?)\//;

/** A type that a public signature mentions and that nobody can import. */
export interface UnnamedType {
  readonly name: string;
  /** What mentions it. */
  readonly mentionedBy: string;
}

/**
 * The types that the entries mention, directly or in what they mention, and that none of them exports. A library with `declaration: true`
 * that exports what a method returns must name them, and in pnpm's layout it can import from the package itself alone.
 */
export function unnamedTypes(program: ts.Program, entries: readonly string[]): readonly UnnamedType[] {
  const checker = program.getTypeChecker();
  // Not those of namespaces: TypeScript writes `FluxerInstance` into a declaration, and never `FluxerSchemas.Instance`.
  const named = new Set(
    entries
      .flatMap((entry) => checker.getExportsOfModule(moduleOf(program, checker, entry)))
      .map((exported) => resolved(checker, exported) as ts.Symbol)
      .filter(({ flags }) => (flags & ts.SymbolFlags.Module) === 0),
  );

  const found = new Map<ts.Symbol, UnnamedType>();
  const waiting = [...named];
  const seen = new Set(waiting);
  for (let symbol = waiting.pop(); symbol !== undefined; symbol = waiting.pop()) {
    const owner = symbol;
    const mention = (name: ts.Node): void => {
      const mentioned = resolved(checker, checker.getSymbolAtLocation(name));
      if (mentioned === undefined || seen.has(mentioned) || !needsName(program, mentioned)) return;
      seen.add(mentioned);
      waiting.push(mentioned);
      if (!named.has(mentioned)) found.set(mentioned, { name: mentioned.name, mentionedBy: owner.name });
    };
    for (const declaration of symbol.declarations ?? []) visit(declaration, mention);
  }
  return [...found.values()];
}

function moduleOf(program: ts.Program, checker: ts.TypeChecker, entry: string): ts.Symbol {
  const file = program.getSourceFile(entry);
  const symbol = file && checker.getSymbolAtLocation(file);
  if (symbol === undefined) throw new Error(`${entry} is not a module of the program.`);
  return symbol;
}

function resolved(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): ts.Symbol | undefined {
  return symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
}

/** What stands at the top of a module, of ours or of a dependency. Others have the names of the language, of Node and of peer dependencies. */
function needsName(program: ts.Program, symbol: ts.Symbol): boolean {
  const declaration = symbol.declarations?.[0];
  if (declaration === undefined || (symbol.flags & ts.SymbolFlags.Type) === 0) return false;
  const file = declaration.getSourceFile();
  if (program.isSourceFileDefaultLibrary(file) || othersHave.test(file.fileName)) return false;
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return ts.isSourceFile(statement.parent);
}

function visit(node: ts.Node, mention: (name: ts.Node) => void): void {
  if (isHidden(node)) return;
  if (ts.isTypeReferenceNode(node)) mention(node.typeName);
  else if (ts.isExpressionWithTypeArguments(node)) mention(node.expression);
  else if (ts.isTypeQueryNode(node)) mention(node.exprName);
  else if (ts.isImportTypeNode(node) && node.qualifier !== undefined) mention(node.qualifier);
  ts.forEachChild(node, (child) => visit(child, mention));
}

/** Private members, and those under a symbol that is not exported: nobody outside reads them. */
function isHidden(node: ts.Node): boolean {
  if (!ts.isClassElement(node) && !ts.isTypeElement(node)) return false;
  const isPrivate =
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) === true;
  return (
    isPrivate ||
    (node.name !== undefined && ts.isComputedPropertyName(node.name) && ts.isIdentifier(node.name.expression))
  );
}
