import { sorted } from "./sorted.js";

/**
 * The text of `names.ts`: every shape, code and option of the API for the entry that users import from. A library that exports what
 * a method returns can then name it, whatever it is.
 */
export function writeNames(header: string): string {
  return `${header}export type * from "./resources.js";
export type * from "./schema.js";
`;
}

/**
 * The text of `prefixed-names.ts`, for a second API in one package: each name with the vendor's before it, since TypeScript names no
 * type by a namespace that a module exports.
 */
export function writePrefixedNames(prefix: string, files: Readonly<Record<string, string>>, header: string): string {
  const lists = Object.entries(files).map(([file, text]) => {
    const names = sorted(Array.from(text.matchAll(/^export (?:interface|type) (\w+)/gm), ([, name]) => name ?? ""));
    const members = names.map((name) => `  ${name}${name.startsWith(prefix) ? "" : ` as ${prefix}${name}`},\n`);
    return `export type {\n${members.join("")}} from "./${file}.js";\n`;
  });
  return header + lists.join("");
}
