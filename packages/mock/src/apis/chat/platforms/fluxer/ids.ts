import type { ApiTables, Schema } from "../../../../kernel/schema/tables.js";

/** JSON in which no number loses digits: a whole one that is too large for a number becomes text. */
export function readJson(text: string): unknown {
  return JSON.parse(/[1-9]\d{15}/.test(text) ? quoteLargeNumbers(text) : text);
}

function quoteLargeNumbers(json: string): string {
  let quoted = "";
  for (let at = 0; at < json.length;) {
    const open = json.indexOf('"', at);
    const between = json.slice(at, open < 0 ? json.length : open);
    quoted += between.replaceAll(/-?\d[\d.eE+-]*/g, (number) => (isLarge(number) ? `"${number}"` : number));
    at = open < 0 ? json.length : endOfText(json, open);
    if (open >= 0) quoted += json.slice(open, at);
  }
  return quoted;
}

function isLarge(number: string): boolean {
  return /^-?[1-9]\d{15,}$/.test(number) && !Number.isSafeInteger(Number(number));
}

/** Behind the quote that ends the text beginning at `open`. */
function endOfText(json: string, open: number): number {
  for (let close = json.indexOf('"', open + 1); close >= 0; close = json.indexOf('"', close + 1)) {
    let slashes = 0;
    while (json[close - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return close + 1;
  }
  return json.length;
}

/** Ids may come as numbers: wherever the schema wants an id and nothing else, a whole number becomes its text. */
export function idsAsText(schemas: ApiTables["schemas"], schema: Schema | undefined, value: unknown): unknown {
  if (typeof schema !== "object" || value === null) return value;
  if (typeof value === "number") return Number.isInteger(value) && isId(schemas, schema) ? String(value) : value;
  if (typeof value !== "object") return value;
  const node = resolve(schemas, schema) as Node;
  const changed = Array.isArray(value)
    ? value.map((item) => idsAsText(schemas, node.items, item))
    : Object.fromEntries(
        Object.entries(value).map(([name, member]) => [
          name,
          idsAsText(schemas, node.properties?.[name] ?? node.additionalProperties, member),
        ]),
      );
  return partsOf(node).reduce<unknown>((whole, part) => idsAsText(schemas, part, whole), changed);
}

interface Node {
  readonly type?: unknown;
  readonly format?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

function partsOf({ allOf = [], anyOf = [], oneOf = [] }: Node): readonly Schema[] {
  return [...allOf, ...anyOf, ...oneOf];
}

function isId(schemas: ApiTables["schemas"], schema: Schema): boolean {
  const kinds = kindsOf(schemas, schema);
  return kinds.includes("snowflake") && !kinds.includes("integer");
}

function kindsOf(schemas: ApiTables["schemas"], schema: Schema): readonly unknown[] {
  const node = resolve(schemas, schema) as Node;
  return [node.format ?? node.type, ...partsOf(node).flatMap((part) => kindsOf(schemas, part))];
}

function resolve(schemas: ApiTables["schemas"], schema: Schema): Schema {
  const ref = typeof schema === "object" ? schema["$ref"] : undefined;
  return typeof ref === "string" ? resolve(schemas, schemas[Number(ref.slice(2))] ?? true) : schema;
}

/** The largest id there is. */
const largest = "9223372036854775807";

/** Whether text is an id: digits without sign or leading zero, up to 63 bits. */
export function isSnowflake(value: string | number): boolean {
  return (
    typeof value === "number" || (isWhole(value) && (value.length < 19 || (value.length === 19 && value <= largest)))
  );
}

/** Of text that is no id: whether it is merely too large for one. */
export function isTooLarge(value: unknown): boolean {
  return typeof value === "string" && isWhole(value) && !isSnowflake(value);
}

function isWhole(text: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(text);
}
