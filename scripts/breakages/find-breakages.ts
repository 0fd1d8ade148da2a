import ts from "typescript";
import type { Breakage } from "./breakage.js";

type Place = Omit<Breakage, "id">;

interface Change {
  readonly node: ts.Node;
  readonly to: string;
}

const turned: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "&&": "||",
  "||": "&&",
  "??": "&&",
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
};

/** Every place of a source file where one token can be broken, in the order of the text. */
export function findBreakages(file: string, text: string): Place[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lines = text.split("\n");
  const found: Place[] = [];
  visit(source);
  return found;

  function visit(node: ts.Node): void {
    if (saysOnlyTypes(node)) return;
    for (const { node: broken, to } of changesAt(node, source)) {
      const start = broken.getStart(source);
      const end = broken.getEnd();
      const token = ts.isBinaryExpression(broken) ? broken.operatorToken.getStart(source) : start;
      const line = source.getLineAndCharacterOfPosition(token).line;
      found.push({ file, line: line + 1, text: lines[line]!.trim(), start, end, from: text.slice(start, end), to });
    }
    ts.forEachChild(node, visit);
  }
}

function changesAt(node: ts.Node, source: ts.SourceFile): Change[] {
  if (ts.isBinaryExpression(node)) return operatorTurned(node, source);
  if (ts.isNumericLiteral(node)) return isName(node) ? [] : [{ node, to: String(Number(node.text) + 1) }];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return [{ node, to: node.operand.getText(source) }];
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ node, to: "false" }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ node, to: "true" }];
  if (ts.isStringLiteral(node) && ts.isArrayLiteralExpression(node.parent)) return [{ node, to: "" }];
  // An early return that is gone.
  if (ts.isIfStatement(node) && node.elseStatement === undefined && leaves(node.thenStatement)) {
    return [{ node: node.expression, to: "false" }];
  }
  return [];
}

function operatorTurned(node: ts.BinaryExpression, source: ts.SourceFile): Change[] {
  const to = turned[node.operatorToken.getText(source)];
  const joinsTexts = ts.SyntaxKind.PlusToken === node.operatorToken.kind && /["'`]/.test(node.getText(source));
  if (to === undefined || joinsTexts) return [];
  return [{ node, to: `${side(node.left)} ${to} ${side(node.right)}` }];

  function side(operand: ts.Expression): string {
    const code = operand.getText(source);
    return ts.isBinaryExpression(operand) ? `(${code})` : code;
  }
}

function saysOnlyTypes(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    isListOfNames(node)
  );
}

function isName(node: ts.NumericLiteral): boolean {
  return (ts.isPropertyAssignment(node.parent) || ts.isMethodDeclaration(node.parent)) && node.parent.name === node;
}

function leaves(statement: ts.Statement): boolean {
  const only = ts.isBlock(statement) && statement.statements.length === 1 ? statement.statements[0]! : statement;
  return ts.isReturnStatement(only) || ts.isContinueStatement(only) || ts.isThrowStatement(only);
}

/** `Object.keys({ name: 1 } satisfies Record<keyof Options, 1>)`: the compiler checks the names, and nobody reads the values. */
function isListOfNames(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) &&
    node.expression.getText() === "Object.keys" &&
    node.arguments[0] !== undefined &&
    ts.isSatisfiesExpression(node.arguments[0])
  );
}
