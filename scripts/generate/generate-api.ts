import type { ApiEntry } from "./apis.js";
import { writeHttpReference } from "./http-reference.js";
import { headerOf } from "./header.js";
import { loadDocument } from "./load-document.js";
import { type ApiModel, createModel } from "./model.js";
import { writeMockOperations } from "./mock-operations.js";
import { writeOperations } from "./operations.js";
import { writeResources } from "./resources.js";
import { writePublished } from "./published/publish.js";
import { writeNames, writePrefixedNames } from "./write-names.js";
import { writeTables } from "./tables.js";
import { createTypes } from "./types.js";
import { writePaths, writeSchema } from "./write-types.js";

/** Everything that is generated from one document: file name to text. */
export async function generateApi(entry: ApiEntry): Promise<{ model: ApiModel; outputs: ReadonlyMap<string, string> }> {
  const model = createModel(entry, loadDocument(entry.spec));
  const header = headerOf(entry.spec);
  const outputs = new Map([[entry.mock, writeTables(model, header)]]);
  if (!entry.untyped)
    outputs.set(entry.mock.replace(/\.ts$/, "-operations.ts"), await writeMockOperations(model, header));
  if (entry.reference !== undefined) outputs.set(entry.reference, writeHttpReference(model));
  if (entry.reference !== undefined) for (const [file, text] of writePublished(model)) outputs.set(file, text);
  if (entry.client !== undefined) {
    const types = await createTypes(model);
    const schema = writeSchema(model, types, header);
    const resources = writeResources(model, types, header);
    outputs.set(`${entry.client}/schema.ts`, schema);
    outputs.set(`${entry.client}/paths.ts`, writePaths(types, header));
    outputs.set(`${entry.client}/operations.ts`, writeOperations(model, header));
    outputs.set(`${entry.client}/resources.ts`, resources);
    if (entry.reference !== undefined) outputs.set(`${entry.client}/names.ts`, writeNames(header));
    if (entry.prefix !== undefined) {
      const prefixed = writePrefixedNames(entry.prefix, { resources, schema }, header);
      outputs.set(`${entry.client}/prefixed-names.ts`, prefixed);
    }
  }
  return { model, outputs };
}
