import type { Json, JsonObject } from "./published-json.js";

/** Extensions that say something to everyone; the others drive our own generator. */
const kept = new Set([
  "x-provenance",
  "x-limits",
  "x-codeSamples",
  "x-safety",
  "x-not-applied",
  "x-bucket",
  "x-limit",
  "x-permissions",
  "x-pagination",
  "x-codes",
  "x-secret",
]);

/** The node without what only our generator reads; an open enum becomes a choice of its values and any other string. */
export function plain(node: Json | Readonly<Record<string, Json | undefined>>): Json {
  if (Array.isArray(node)) return node.map((item) => plain(item));
  if (node === null || typeof node !== "object") return node;
  const own: JsonObject = {};
  for (const [key, value] of Object.entries(node)) {
    if (value === undefined || (key.startsWith("x-") && !kept.has(key) && !isHeaderName(value))) continue;
    own[key] = key === "example" || key === "examples" || key === "enum" || key === "const" ? value : plain(value);
  }
  if (node["x-open"] === true) return opened(own);
  if (isEitherShape(own)) return eitherShape(own);
  return "const" in own && isSchemaConst(own) ? oneValue(own) : own;
}

/** A `const` of a schema, as opposed to a member of that name. */
function isSchemaConst(node: JsonObject): boolean {
  return node["const"] === null || typeof node["const"] !== "object";
}

/** `const` as an enum of one value: the same to a validator, and known to tools of before OpenAPI 3.1. */
function oneValue({ const: value = null, type, ...rest }: JsonObject): JsonObject {
  const ofValue = value === null ? "null" : Number.isInteger(value) ? "integer" : typeof value;
  return { type: type ?? ofValue, enum: [value], ...rest };
}

const listKeywords = new Set(["items", "minItems", "maxItems", "uniqueItems", "prefixItems", "contains"]);
const objectKeywords = new Set(["properties", "required", "additionalProperties", "minProperties", "maxProperties"]);

function isEitherShape({ type }: JsonObject): boolean {
  return Array.isArray(type) && type.includes("object") && type.includes("array");
}

/** An object or a list as a choice of two: few tools read the members of one and the items of the other in one schema. */
function eitherShape({ type, ...own }: JsonObject): JsonObject {
  const others = (type as readonly Json[]).filter((one) => one !== "object" && one !== "array");
  const pick = (keywords: ReadonlySet<string>): JsonObject =>
    Object.fromEntries(Object.entries(own).filter(([keyword]) => keywords.has(keyword)));
  const shared = Object.entries(own).filter(([key]) => !listKeywords.has(key) && !objectKeywords.has(key));
  const choices = [
    { type: "object", ...pick(objectKeywords) },
    { type: "array", ...pick(listKeywords) },
  ];
  return { ...Object.fromEntries(shared), anyOf: [...choices, ...others.map((one) => ({ type: one }))] };
}

/** Names of headers begin with `x-` as well; there the value is a header object or a reference to one. */
function isHeaderName(value: Json): boolean {
  return value !== null && typeof value === "object" && !Array.isArray(value) && ("$ref" in value || "schema" in value);
}

function opened({ enum: values = [], type = "string", ...rest }: JsonObject): JsonObject {
  if (!Array.isArray(values) || values.length === 0) return { type, ...rest };
  return { ...rest, anyOf: [{ type, enum: values }, { type }] };
}

/** The schemas that the document refers to, directly or through others, in their own order. */
export function reachableSchemas(root: Json, schemas: JsonObject): JsonObject {
  const found = new Set<string>();
  const visit = (node: Json): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== "object") return;
    for (const [key, value] of Object.entries(node)) {
      const name = typeof value === "string" ? /^#\/components\/schemas\/(.+)$/.exec(value)?.[1] : undefined;
      if (name !== undefined && name in schemas && !found.has(name)) {
        found.add(name);
        visit(schemas[name] ?? null);
      } else if (key !== "example" && key !== "examples") visit(value);
    }
  };
  visit(root);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => found.has(name)));
}
