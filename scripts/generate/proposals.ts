import type { Provenance } from "./document.js";
import type { ApiModel, OperationModel } from "./model.js";
import { schemasOf } from "./document.js";
import { labelsOf } from "./provenance/labels.js";

interface Proposal {
  readonly what: string;
  readonly question: string;
}

/** The page of everything that this project assumes, each with the question whose answer would settle it. */
export function writeProposals(models: readonly ApiModel[]): string {
  return [
    "<!-- Generated from spec/ by `pnpm run generate`. Do not edit. -->",
    "# What is proposed",
    "",
    "Where a vendor is silent, this project proposes. Each row is one proposal and the question that would settle it: whoever has access to the service can answer",
    'it, in an issue or with a change of the label in `spec/`. A program that must not lean on proposals is tested with `createMock({ trust: "observed" })`, or',
    '`"stated"`: see [testing](guide/testing.md#how-much-to-trust).',
    "",
    ...models.flatMap((model) => section(model)),
  ].join("\n");
}

function section(model: ApiModel): string[] {
  const found = proposalsOf(model);
  const title = [
    `## ${model.api.vendor}`,
    "",
    `${found.length} proposals in [\`${model.entry.spec}\`](../${model.entry.spec}).`,
    "",
  ];
  if (found.length === 0) return title;
  const rows = found.map(({ what, question }) => `| ${cell(what)} | ${cell(question)} |`);
  return [...title, "| proposal | question |", "| --- | --- |", ...rows, ""];
}

/** In the order of the document: operations with their parameters and limits, headers, codes, schemas with their members. */
function proposalsOf(model: ApiModel): Proposal[] {
  const labels = labelsOf(model);
  const operations = model.operations.filter((one) => !one.mockOnly);
  const schemas = Object.entries(schemasOf(model.document)).filter(([name]) => labels.schemas.get(name) !== undefined);
  return [
    ...operations.flatMap((one) => ofOperation(model, one)),
    ...ofHeaders(model),
    ...Object.entries(model.codes)
      .filter(([, { provenance }]) => provenance === "proposed")
      .map(([code, { status, description }]) => ({
        what: `\`${code}\`, status ${status}: ${description}`,
        question: "Which status and which body does the service answer with then?",
      })),
    ...schemas.flatMap(([name, schema]) => ofSchema(name, schema as SchemaShape, labels.schemas.get(name))),
  ];
}

function ofOperation({ document }: ApiModel, operation: OperationModel): Proposal[] {
  const request = `\`${operation.method} ${operation.path}\``;
  const found: Proposal[] = [];
  if (operation.provenance === "proposed")
    found.push({
      what: `${request}: ${operation.source.summary ?? operation.description}`,
      question: `Which method and path has this, below \`${document.servers?.[0]?.url}\`?`,
    });
  for (const parameter of operation.source.parameters ?? [])
    if (parameter["x-provenance"] === "proposed" && operation.provenance !== "proposed")
      found.push({
        what: `${request}, ${parameter.in} \`${parameter.name}\``,
        question: "Does the service read it, and what does it take?",
      });
  if (operation.limit?.provenance === "proposed")
    found.push({
      what: `${request}: ${operation.limit.limit} requests in ${operation.limit.windowMs / 1000} s`,
      question: "How many requests does the service admit, in which time, and whose count together?",
    });
  return found;
}

function ofHeaders({ document }: ApiModel): Proposal[] {
  const groups = (document["x-headers"] ?? {}) as Readonly<
    Record<string, Readonly<Record<string, { readonly "x-provenance": Provenance; readonly description: string }>>>
  >;
  return Object.entries(groups).flatMap(([group, headers]) =>
    Object.entries(headers)
      .filter(([, header]) => header["x-provenance"] === "proposed")
      .map(([name, { description }]) => ({
        what: `Header \`${name}\` of ${group === "answer" ? "answers" : "requests"}: ${description}`,
        question: group === "answer" ? "Does the service send it, and in which form?" : "Does the service read it?",
      })),
  );
}

interface SchemaShape {
  readonly description?: string;
  readonly properties?: Readonly<
    Record<string, { readonly "x-provenance"?: Provenance; readonly "x-limits"?: Provenance }>
  >;
}

function ofSchema(
  name: string,
  { description = "", properties = {} }: SchemaShape,
  label: Provenance | undefined,
): Proposal[] {
  if (label === "proposed")
    return [
      {
        what: `\`${name}\`: ${description}`,
        question: "Which members and values does it have on the wire? An example settles it.",
      },
    ];
  return Object.entries(properties).flatMap(([member, schema]) => {
    if (schema["x-provenance"] === "proposed")
      return [{ what: `\`${name}.${member}\``, question: "Is it there, and with which values?" }];
    return schema["x-limits"] === "proposed"
      ? [{ what: `Limits of \`${name}.${member}\``, question: "Which is the longest or largest value that is taken?" }]
      : [];
  });
}

function cell(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replaceAll("|", "\\|")
    .replace(/<(?=\w)/g, "&lt;");
}
