// Fails for a promise that is left alone behind a `void` and that nobody listens to: what it rejects with would end the process. The
// linter takes the word for an answer. A promise is listened to when `.catch()` or the second function of `.then()` takes its error.
import { readdirSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import ts from "typescript";

const USES_VOID = /\bvoid [\w(]/;
const NOT_OURS = /[\\/](?:node_modules|dist|build|generated|test)[\\/]/;
const names = ["packages", "scripts"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => resolve(folder, name)))
  .filter((name) => name.endsWith(".ts") && !NOT_OURS.test(name) && USES_VOID.test(readFileSync(name, "utf8")));

const { config } = ts.readConfigFile("tsconfig.base.json", ts.sys.readFile) as { config: object };
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
const program = ts.createProgram(names, {
  ...options,
  types: ["node"],
  isolatedDeclarations: false,
  declaration: false,
});
const checker = program.getTypeChecker();

let count = 0;
for (const name of names) {
  const file = program.getSourceFile(name) as ts.SourceFile;
  visit(file, file);
}
if (count > 0) process.exitCode = 1;
else console.log(`somebody listens to every promise behind a void, in ${names.length} files`);

function visit(node: ts.Node, file: ts.SourceFile): void {
  if (ts.isVoidExpression(node) && isPromise(node.expression) && !isListenedTo(node.expression)) {
    count += 1;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    const text = node.getText().replaceAll(/\s+/g, " ").slice(0, 80);
    console.error(`${relative("", file.fileName)}:${line + 1}: \`${text}\` may fail unheard: add a catch that tells.`);
  }
  ts.forEachChild(node, (child) => visit(child, file));
}

function isPromise(node: ts.Expression): boolean {
  const type = checker.getTypeAtLocation(node);
  return (type.isUnion() ? type.types : [type]).some((part) => part.getProperty("then") !== undefined);
}

function isListenedTo(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isListenedTo(node.expression);
  if (ts.isAwaitExpression(node)) return true; // the function around it hands the error on
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression } = node.expression;
  if (name.text === "finally") return isListenedTo(expression);
  return (
    (name.text === "catch" && node.arguments.length === 1) || (name.text === "then" && node.arguments.length === 2)
  );
}
