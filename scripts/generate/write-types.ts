import { dirname, relative } from "node:path";
import type { ApiModel } from "./model.js";
import { sorted } from "./sorted.js";
import type { ApiTypes } from "./types.js";

/** The text of `schema.ts`. Schemas that the document shares with others come from their own file, under the same names. */
export function writeSchema(model: ApiModel, types: ApiTypes, header: string): string {
  return `${header}${fileImport(types.schema)}${commonImports(model, types, `${model.entry.client ?? ""}/schema.ts`)}\n${types.schema}`;
}

/** The text of `paths.ts`, apart from `schema.ts` so that only users of the raw client pay for checking it. */
export function writePaths(types: ApiTypes, header: string): string {
  return `${header}${fileImport(types.paths)}${namedImport(usedIn(types.paths, types.names), "./schema.js")}\n${types.paths}`;
}

/** Imports and re-exports of what `file` takes from the common schemas. */
export function commonImports(model: ApiModel, types: ApiTypes, file: string): string {
  const names = sorted([...types.names].filter((name) => model.commonNames.has(name)));
  if (names.length === 0) return "";
  const from = relative(dirname(file), model.entry.common?.file ?? "").replace(/\.ts$/, ".js");
  const module = from.startsWith(".") ? from : `./${from}`;
  return `${namedImport(usedIn(types.schema, names), module)}export type {\n${list(names)}} from "${module}";\n`;
}

export function namedImport(names: readonly string[], module: string): string {
  return names.length === 0 ? "" : `import type {\n${list(names)}} from "${module}";\n`;
}

/** The import of the one type that stands for bytes to send. */
export function fileImport(text: string): string {
  return /\bFileInput\b/.test(text) ? `import type { FileInput } from "@antiphon/core";\n` : "";
}

/** Which of these names a text mentions outside its comments. */
export function usedIn(text: string, names: Iterable<string>): readonly string[] {
  const words = new Set(text.replaceAll(/\/\*\*[\s\S]*?\*\//g, "").match(/[A-Za-z_$][\w$]*/g) ?? []);
  return sorted([...names].filter((name) => words.has(name)));
}

function list(names: readonly string[]): string {
  return names.map((name) => `  ${name},\n`).join("");
}
