import type { ApiTypes } from "./types.js";
import { sorted } from "./sorted.js";

/** The text of `schema.ts`. */
export function writeSchema(types: ApiTypes, header: string): string {
  return `${header}${fileImport(types.schema)}\n${types.schema}`;
}

/** The text of `paths.ts`, apart from `schema.ts` so that only users of the raw client pay for checking it. */
export function writePaths(types: ApiTypes, header: string): string {
  const used = sorted([...types.names].filter((name) => new RegExp(`\\b${name}\\b`).test(types.paths)));
  const schemas = used.length === 0 ? "" : `import type {\n${used.map((name) => `  ${name},\n`).join("")}} from "./schema.js";\n`;
  return `${header}${fileImport(types.paths)}${schemas}\n${types.paths}`;
}

function fileImport(text: string): string {
  return /\bFileInput\b/.test(text) ? `import type { FileInput } from "@antiphon/core";\n` : "";
}
