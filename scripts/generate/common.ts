import { type CommonSchemas } from "./apis.js";
import { schemasOf } from "./document.js";
import { headerOf } from "./header.js";
import { loadDocument } from "./load-document.js";
import { createModel } from "./model.js";
import { createTypes } from "./types.js";
import { fileImport } from "./write-types.js";

/** The file that declares the schemas which several documents refer to. */
export async function generateCommon({ spec, file }: CommonSchemas): Promise<ReadonlyMap<string, string>> {
  const model = createModel({ id: "common", spec, mock: "" }, loadDocument(spec));
  const types = await createTypes(model, new Set(Object.keys(schemasOf(model.document))));
  return new Map([[file, `${headerOf(spec)}${fileImport(types.schema)}\n${types.schema}`]]);
}
