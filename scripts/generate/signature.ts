import { type Document, type Schema, propertyOf, refName, resolve } from "./document.js";
import type { ApiModel, OperationModel } from "./model.js";
import { camelCase, propertyName } from "./names.js";
import type { ApiTypes } from "./types.js";

/** One argument of a generated method, and the member of `CallArgs` it becomes. */
interface Argument {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
}

/** How a generated method is called and what it gives. */
export interface Signature {
  readonly args: readonly Argument[];
  /** Result inside `Call` or `List`. */
  readonly result: string;
  /** Members of the operation's own options interface; empty when plain `CallOptions` do. */
  readonly options: readonly { readonly name: string; readonly type: string; readonly description: string }[];
  /** Whether its options have `files` too. */
  readonly takesFiles: boolean;
}

/** One path parameter is positional, several are one object; then the body, or the query; call options last. */
export function signatureOf(model: ApiModel, types: ApiTypes, operation: OperationModel): Signature {
  const args: Argument[] = [];
  const [first, ...others] = operation.pathParameters;
  if (first !== undefined && others.length === 0) {
    args.push({ name: argumentName(first.name), type: "string", optional: false });
  } else if (first !== undefined) {
    const members = operation.pathParameters.map((parameter) => `readonly ${propertyName(parameter.name)}: string`);
    args.push({ name: "path", type: `{ ${members.join("; ")} }`, optional: false });
  }
  const options: { name: string; type: string; description: string }[] = [];
  const query = `${operation.typeName}Query`;
  const hasQuery = operation.queryParameters.length > 0;
  if (operation.body !== undefined) {
    args.push({ name: "body", type: types.body(operation), optional: !operation.body.required });
    if (hasQuery) {
      options.push({ name: "query", type: query, description: "Query parameters." });
    }
  } else if (hasQuery) {
    args.push({
      name: "query",
      type: query,
      optional: operation.queryParameters.every((parameter) => parameter.required !== true),
    });
  }
  for (const parameter of operation.headerParameters) {
    const name = parameter["x-option"];
    if (name === undefined) continue;
    const type = resolve(model.document, parameter.schema)["type"];
    options.push({
      name,
      type: type === "boolean" || type === "string" ? type : "string | number",
      description: parameter.description ?? "",
    });
  }
  return {
    args,
    options,
    takesFiles: takesFiles(model, operation),
    result: resultOf(model, types, operation),
  };
}

/** JSON that can be multipart instead: the call has the option `files`, and the API's own function sends them. */
function takesFiles({ entry }: ApiModel, { id, body }: OperationModel): boolean {
  if (body?.kind !== "json" || body.content["multipart/form-data"] === undefined) return false;
  if (entry.files === undefined)
    throw new Error(
      `${id} takes JSON or multipart: say in scripts/generate/apis.ts what sends the files of ${entry.id}`,
    );
  return true;
}

function resultOf(model: ApiModel, types: ApiTypes, operation: OperationModel): string {
  const { document } = model;
  const answers = operation.success.filter((answer) => answer.status < 300);
  const results = answers.map((answer) => {
    if (answer.media === undefined) return "undefined";
    if (operation.response === "binary") return "Uint8Array";
    if (operation.response === "text") return "string";
    const type = types.answer(operation, answer.status, answer.media);
    const schema = answer.content?.[answer.media]?.schema ?? true;
    if (operation.page !== undefined) {
      const items = operation.page["items"] === "" ? [] : (operation.page["items"] ?? "").split(".");
      return member(document, type, schema, [...items, itemStep]);
    }
    return operation.unwrap === undefined ? type : member(document, type, schema, operation.unwrap.split("."));
  });
  const unique = [...new Set(results)];
  if (unique.length === 1 && unique[0] === "undefined") return "void";
  return unique.length === 0 ? "void" : unique.join(" | ");
}

const itemStep = "[]";

/** The type at a path inside a schema: a component's name where there is one, else an indexed access. */
function member(document: Document, type: string, schema: Schema, path: readonly string[]): string {
  const [step, ...rest] = path;
  if (step === undefined) return type;
  const inner =
    step === itemStep ? (resolve(document, schema)["items"] as Schema | undefined) : propertyOf(document, schema, step);
  if (inner === undefined)
    throw new Error(`the answer ${type} has no ${step === itemStep ? "items" : `member ${step}`}`);
  const indexed = step === itemStep ? `${type}[number]` : `${type}[${JSON.stringify(step)}]`;
  return member(document, plainType(inner) ?? indexed, inner, rest);
}

function plainType(schema: Schema): string | undefined {
  const name = refName(schema);
  if (name !== undefined) return name;
  if (typeof schema !== "object" || schema["enum"] !== undefined || schema["const"] !== undefined) return undefined;
  if (schema["type"] === "array") {
    const item = plainType(schema["items"] as Schema);
    return item === undefined ? undefined : `readonly ${item}[]`;
  }
  const primitives: Record<string, string> = {
    string: "string",
    integer: "number",
    number: "number",
    boolean: "boolean",
  };
  return typeof schema["type"] === "string" ? primitives[schema["type"]] : undefined;
}

/** A parameter's name as an argument: `guild_id` becomes `guildId`. */
function argumentName(parameter: string): string {
  return propertyName(camelCase(parameter));
}
