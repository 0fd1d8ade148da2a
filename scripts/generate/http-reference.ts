import type { ErrorCode } from "./document.js";
import { type ApiModel, commonCodes, type OperationModel, publicOperations, splitCodes } from "./model.js";

/** The reference of one API by HTTP, as Markdown: a table per resource, then every error code. */
export function writeHttpReference(model: ApiModel): string {
  const operations = publicOperations(model);
  const resources = [...new Set(operations.map(resourceOf))];
  const shared = commonCodes(model);
  const spec = model.entry.spec;
  return [
    `<!-- Generated from ${spec} by \`pnpm run generate\`. Do not edit. -->`,
    `# ${model.api.vendor} by HTTP`,
    "",
    `Every operation of \`${model.api.factory}()\`, from [\`${spec}\`](../../${spec}). The base URL is \`${model.document.servers?.[0]?.url}\`. *Source* tells what the vendor`,
    "states, what was observed, and what this project proposes where the vendor is silent.",
    "",
    ...(shared.length === 0
      ? []
      : [`Any call with a credential can also end in ${shared.map((code) => `\`${code}\``).join(", ")}.`, ""]),
    ...resources.flatMap((resource) => [
      `## ${resource}`,
      "",
      `| method | request | what you get | ${accessTitle(model)}codes | source |`,
      `| --- | --- | --- | ${accessTitle(model) === "" ? "" : "--- | "}--- | --- |`,
      ...operations.filter((one) => resourceOf(one) === resource).map((one) => row(model, one)),
      "",
    ]),
    "## Error codes",
    "",
    "*Repeated*: whether another attempt is made, where it [does no harm](../guide/errors.md#what-is-repeated).",
    "",
    "| code | status | meaning | repeated | source |",
    "| --- | --- | --- | --- | --- |",
    ...Object.entries(model.codes).map(([code, rule]) => codeRow(code, rule)),
    "",
  ].join("\n");
}

function row(model: ApiModel, operation: OperationModel): string {
  const { own } = splitCodes(model, operation);
  const scopes = operation.scopes.map((name) => `\`${name}\``).join(" or "); // any of them is enough
  const access = [...operation.permissions.map((name) => `\`${name}\``), scopes]
    .filter((text) => text !== "")
    .join(", ");
  const open = operation.auth.length === 0 ? "no credential" : access;
  const cells = [
    `\`${operation.id}\`${operation.deprecated ? " (deprecated)" : ""}`,
    `\`${operation.method} ${operation.path}\``,
    firstSentence(operation.description),
    ...(accessTitle(model) === "" ? [] : [open]),
    own.map((code) => `\`${code}\``).join(", "),
    operation.provenance,
  ];
  return `| ${cells.join(" | ")} |`;
}

function codeRow(code: string, rule: ErrorCode): string {
  const retried = rule.retry ?? [408, 425, 429, 500, 502, 503, 504].includes(rule.status);
  return `| \`${code}\` | ${rule.status} | ${cell(rule.description)} | ${retried ? "yes" : "no"} | ${rule.provenance} |`;
}

/** The title of the column for permissions or scopes, where the API has any. */
function accessTitle(model: ApiModel): string {
  const operations = publicOperations(model);
  if (operations.some(({ permissions }) => permissions.length > 0)) return "permissions | ";
  return operations.some(({ scopes }) => scopes.length > 0) ? "scopes | " : "";
}

function resourceOf({ resource }: OperationModel): string {
  return resource.join(".");
}

function firstSentence(text: string): string {
  return cell(/^[\s\S]*?\.(?=\s|$)/.exec(text)?.[0] ?? text);
}

/** Text that stays in its cell. */
function cell(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replaceAll("|", "\\|")
    .replace(/<(?=\w)/g, "&lt;");
}
