import { type Document, type Schema, resolve } from "./document.js";
import { type ApiModel, type OperationModel, splitCodes } from "./model.js";
import { literal } from "./operations.js";
import type { Signature } from "./signature.js";
import { camelCase } from "./names.js";

const safetyNotes: Record<string, string> = {
  safe: "Changes nothing, so it is repeated whenever that may help.",
  idempotent: "Repeating it has no further effect, so it is repeated whenever that may help.",
  key: "Carries an idempotency key, so it is repeated without ever being carried out twice.",
  nonce: "Carries a nonce, so it is repeated without ever being carried out twice.",
  unsafe: "Repeated only when the answer, or its absence, proves that nothing was applied.",
};

const provenanceNotes: Record<string, string> = {
  stated: "stated by the vendor",
  observed: "observed in public clients or server behaviour",
  proposed: "proposed by us, since the vendor is silent",
};

/** The doc comment of a generated method, line by line. */
export function methodDocs(model: ApiModel, operation: OperationModel, signature: Signature): readonly string[] {
  const lines = operation.description.split("\n");
  if (operation.scopes.length > 0) lines.push("", `Scopes: ${code(operation.scopes, " or ")}.`);
  if (operation.permissions.length > 0) lines.push("", `Permissions: ${code(operation.permissions)}.`);
  lines.push("", safetyNotes[operation.safety] ?? "");
  const { own, common } = splitCodes(model, operation);
  const codes = own.map((name) => codeWithStatus(model, name)).join(", ");
  if (own.length > 0) lines.push("", `Error codes: ${codes}${common ? ", and those of `CommonCode`" : ""}.`);
  else if (common) lines.push("", "Error codes: those of `CommonCode`.");
  if (operation.limit !== undefined) lines.push("", rateLimit(operation, operation.limit));
  lines.push("", `Source: ${provenanceNotes[operation.provenance] ?? operation.provenance}.`);
  if (operation.deprecated) lines.push("", "@deprecated The vendor has withdrawn it, or announced that it will.");
  lines.push("@example", "```ts", example(model, operation, signature), "```");
  return lines;
}

/** Calls of one bucket share its limit. */
function rateLimit(
  { bucket, source }: OperationModel,
  { limit, windowMs }: NonNullable<OperationModel["limit"]>,
): string {
  const { provenance } = source["x-limit"] as { readonly provenance?: string };
  const asWhat = provenance === undefined ? "" : ` (${provenance})`;
  return `Rate limit: ${limit} in ${windowMs / 1000} s, bucket \`${bucket}\`${asWhat}.`;
}

function code(names: readonly string[], between = ", "): string {
  return names.map((name) => `\`${name}\``).join(between);
}

function codeWithStatus(model: ApiModel, name: string): string {
  const status = model.codes[name]?.status;
  return status === undefined ? `\`${name}\`` : `\`${name}\` (${status})`;
}

/** `x-example`, or a call made of the spec's own examples. */
function example(model: ApiModel, operation: OperationModel, signature: Signature): string {
  const given = operation.source["x-example"];
  if (typeof given === "string") return /^(await|for|const) /.test(given) ? given : `await ${given};`;
  const client = camelCase(model.api.factory.replace(/^create/, ""));
  const args = signature.args
    .filter((argument) => !argument.optional)
    .map((argument) => exampleArgument(model.document, operation, argument.name));
  const call = `${client}.${operation.id}(${args.join(", ")})`;
  return operation.page === undefined ? `await ${call};` : `for await (const item of ${call}) console.log(item);`;
}

function exampleArgument(document: Document, operation: OperationModel, name: string): string {
  if (name === "body") return literal(bodyExample(document, operation));
  if (name === "query") {
    const required = operation.queryParameters.filter((parameter) => parameter.required === true);
    return literal(
      Object.fromEntries(
        required.map((parameter) => [parameter.name, exampleOf(document, parameter.example, parameter.schema)]),
      ),
    );
  }
  const values = operation.pathParameters.map((parameter) => [
    parameter.name,
    String(exampleOf(document, parameter.example, parameter.schema)),
  ]);
  return name === "path" ? literal(Object.fromEntries(values)) : literal(values[0]?.[1]);
}

function bodyExample(document: Document, operation: OperationModel): unknown {
  const media = operation.body?.content[operation.body.media];
  return exampleOf(document, media?.example, media?.schema);
}

function exampleOf(document: Document, own: unknown, schema: Schema | undefined): unknown {
  if (own !== undefined) return own;
  const { example: named, examples, enum: values } = resolve(document, schema);
  if (named !== undefined) return named;
  if (Array.isArray(examples)) return examples[0];
  return Array.isArray(values) ? values[0] : "…";
}
