import type { Parameter, Schema } from "../document.js";
import { resolve } from "../document.js";
import type { ApiModel, OperationModel } from "../model.js";
import type { Json, JsonObject } from "./published-json.js";

/** An operation as a request that works as it stands, made of the document's own examples. */
interface SampleRequest {
  readonly method: string;
  readonly path: string;
  /** Values that hold no variable. */
  readonly headers: Readonly<Record<string, string>>;
  readonly keyed: boolean;
  readonly body: string | undefined;
}

const tokenVariable = "AURALIS_TOKEN";
const addressVariable = "AURALIS_URL";

/** The same call in cURL, Node.js and Python, as the vendor's reference has it for every endpoint; only Auralis' does. */
export function codeSamples(model: ApiModel, operation: OperationModel): JsonObject[] | undefined {
  if (model.entry.id !== "auralis") return undefined;
  const request = requestOf(model, operation);
  return [
    { lang: "Shell", label: "cURL", source: asCurl(request) },
    { lang: "JavaScript", label: "Node.js", source: asNode(request) },
    { lang: "Python", label: "Python", source: asPython(request) },
  ];
}

function requestOf(model: ApiModel, operation: OperationModel): SampleRequest {
  const value = (parameter: Parameter): string =>
    encodeURIComponent(String(parameter.example ?? exampleOf(model, parameter.schema ?? true)));
  const path = operation.pathParameters.reduce(
    (text, one) => text.replace(`{${one.name}}`, value(one)),
    operation.path,
  );
  const query = operation.queryParameters
    .filter((one) => one.required === true)
    .map((one) => `${one.name}=${value(one)}`);
  const schema = operation.body?.content["application/json"]?.schema;
  return {
    method: operation.method,
    path: query.length === 0 ? path : `${path}?${query.join("&")}`,
    headers: schema === undefined ? {} : { "Content-Type": "application/json" },
    keyed: operation.safety === "key",
    body: schema === undefined ? undefined : JSON.stringify(exampleOf(model, schema)),
  };
}

function exampleOf(model: ApiModel, schema: Schema): Json {
  const { example } = resolve(model.document, schema) as { readonly example?: Json };
  if (example === undefined) throw new Error(`${model.entry.spec}: a schema that a sample needs has no example`);
  return example;
}

function asCurl({ method, path, headers, keyed, body }: SampleRequest): string {
  const lines = [
    `curl --fail-with-body -sS -X ${method} "$${addressVariable}${path}"`,
    `-H "Authorization: Bearer $${tokenVariable}"`,
    ...Object.entries(headers).map(([name, value]) => `-H "${name}: ${value}"`),
    ...(keyed ? ['-H "Idempotency-Key: $(date +%s%N)"'] : []),
    ...(body === undefined ? [] : [`-d '${body.replaceAll("'", String.raw`'\''`)}'`]),
  ];
  return lines.join(" \\\n  ");
}

function asNode({ method, path, headers, keyed, body }: SampleRequest): string {
  const written = [
    `Authorization: \`Bearer \${process.env.${tokenVariable}}\``,
    ...Object.entries(headers).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`),
    ...(keyed ? ['"Idempotency-Key": crypto.randomUUID()'] : []),
  ];
  return [
    `const answer = await fetch(\`\${process.env.${addressVariable}}${path}\`, {`,
    `  method: ${JSON.stringify(method)},`,
    `  headers: { ${written.join(", ")} },`,
    ...(body === undefined ? [] : [`  body: JSON.stringify(${body}),`]),
    "});",
    "if (!answer.ok) throw new Error(await answer.text());",
    "console.log(await answer.json());",
  ].join("\n");
}

function asPython({ method, path, headers, keyed, body }: SampleRequest): string {
  const written = [
    `"Authorization": f"Bearer {os.environ['${tokenVariable}']}"`,
    ...Object.entries(headers).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`),
    ...(keyed ? ['"Idempotency-Key": str(uuid.uuid4())'] : []),
  ];
  return [
    `import json, os, urllib.request${keyed ? ", uuid" : ""}`,
    "",
    "request = urllib.request.Request(",
    `    os.environ["${addressVariable}"] + ${JSON.stringify(path)},`,
    `    method=${JSON.stringify(method)},`,
    `    headers={${written.join(", ")}},`,
    ...(body === undefined ? [] : [`    data=${pythonText(body)}.encode(),`]),
    ")",
    "with urllib.request.urlopen(request) as answer:",
    "    print(json.load(answer))",
  ].join("\n");
}

function pythonText(text: string): string {
  return JSON.stringify(text);
}
