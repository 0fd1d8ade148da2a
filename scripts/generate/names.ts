/** `"cluster.nodes.list"` to `"ClusterNodesList"`; also `"Auralis Cloud"` to `"AuralisCloud"` and `"guild_id"` to `"GuildId"`. */
export function pascalCase(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** `"cluster.nodes.list"` to `"clusterNodesList"`. */
export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** A property name as it is written in source: quoted only where it has to be. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** Names that generated files import or that every reader takes for the language's own; no schema may have them. */
export const reservedTypeNames: readonly string[] = [
  "Array",
  "Boolean",
  "Date",
  "Error",
  "Function",
  "Map",
  "Number",
  "Object",
  "Promise",
  "Record",
  "Set",
  "String",
  "Symbol",
  "Api",
  "Call",
  "CallOptions",
  "List",
  "Operation",
  "Page",
  "Runtime",
  "FileInput",
];
