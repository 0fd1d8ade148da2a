import { type Provenance, schemasOf } from "../document.js";
import type { ApiModel } from "../model.js";
import { labelsOf } from "./labels.js";

/** How many named facts there are of each label, for the README: a figure written by hand would age. */
function countLabels(models: readonly ApiModel[]): string {
  const counts: Record<Provenance, number> = { stated: 0, observed: 0, proposed: 0 };
  for (const model of models) for (const label of allLabels(model)) counts[label] += 1;
  const all = counts.stated + counts.observed + counts.proposed;
  return `Of the ${all} operations, parameters, schemas, headers, codes and limits, ${counts.stated} are stated, ${counts.observed} observed and ${counts.proposed} proposed.`;
}

/** The text with the sentence between the comments that name it. */
export function withLabelCount(text: string, models: readonly ApiModel[]): string {
  return text.replace(
    /(<!-- labels -->\n)[\s\S]*?(\n<!-- \/labels -->)/,
    (_, before: string, after: string) => `${before}${countLabels(models)}${after}`,
  );
}

function allLabels(model: ApiModel): Provenance[] {
  const labels = labelsOf(model);
  const operations = model.operations.filter((one) => !one.mockOnly);
  const headers = Object.values((model.document["x-headers"] ?? {}) as Readonly<Record<string, object>>);
  return [
    ...operations.map((one) => one.provenance),
    ...operations.flatMap((one) => (one.source.parameters ?? []).map((parameter) => labels.parameter(one, parameter))),
    ...operations.flatMap(({ limit }) => (limit?.provenance === undefined ? [] : [limit.provenance])),
    ...Object.keys(schemasOf(model.document)).flatMap((name) => labels.schemas.get(name) ?? []),
    ...headers
      .flatMap((group) => Object.values(group as Readonly<Record<string, { "x-provenance": Provenance }>>))
      .map((one) => one["x-provenance"]),
    ...Object.values(model.codes).map(({ provenance }) => provenance),
  ];
}
