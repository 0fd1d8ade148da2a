import { apis } from "../../../../scripts/generate/apis.js";
import { loadDocument } from "../../../../scripts/generate/load-document.js";
import { type ApiModel, createModel } from "../../../../scripts/generate/model.js";
import { readStatements, type StatementFile } from "./statement.js";

/** Every file of statements, with the specification that says the same. */
export const statementFiles: readonly {
  readonly name: string;
  readonly file: StatementFile;
  readonly model: ApiModel;
}[] = ["players", "jobs", "analytics", "astral", "fluxer"].map((name) => {
  const file = readStatements(name);
  const entry = apis.find(({ spec }) => spec === `spec/${file.document}`);
  if (entry === undefined) throw new Error(`no specification for ${name}`);
  return { name, file, model: createModel(entry, loadDocument(entry.spec)) };
});
