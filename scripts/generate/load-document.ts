import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parse } from "yaml";
import type { Document } from "./document.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A self-contained document: schemas of other files are taken in by name, every other reference is written out. */
export interface Loaded {
  readonly document: Document;
  /** Name of each schema that came from another file, and that file. */
  readonly origins: Readonly<Record<string, string>>;
}

const schemaPointer = /^\/components\/schemas\/([^/]+)$/;

export function loadDocument(file: string): Loaded {
  const files = new Map<string, Json>();
  const origins: Record<string, string> = {};
  const root = structuredClone(read(file, files)) as { [key: string]: Json };
  const components = (root["components"] ??= {}) as { [key: string]: Json };
  const schemas = (components["schemas"] ??= {}) as { [key: string]: Json };

  const importSchema = (name: string, from: string): void => {
    if (origins[name] === from) return;
    if (origins[name] !== undefined || name in schemas) {
      throw new Error(`${file}: the schema ${name} of ${from} has the name of another schema`);
    }
    origins[name] = from;
    schemas[name] = null;
    schemas[name] = inline(structuredClone(at(read(from, files), `/components/schemas/${name}`, from)), from);
  };

  const follow = (ref: string, here: string): Json => {
    const [path = "", pointer = ""] = ref.split("#", 2);
    const target = path === "" ? here : normalize(join(dirname(here), path));
    const name = schemaPointer.exec(pointer)?.[1];
    if (name === undefined) return inline(structuredClone(at(read(target, files), pointer, target)), target);
    if (target === file) at(read(target, files), pointer, target);
    else importSchema(name, target);
    return { $ref: `#/components/schemas/${name}` };
  };

  const inline = (node: Json, here: string): Json => {
    if (Array.isArray(node)) return node.map((item) => inline(item, here));
    if (node === null || typeof node !== "object") return node;
    const { $ref, ...rest } = node;
    const own = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, inlineMember(key, value, here)]));
    if (typeof $ref !== "string") return $ref === undefined ? own : { $ref, ...own };
    const target = follow($ref, here);
    return typeof target === "object" && !Array.isArray(target) ? { ...target, ...own } : target;
  };

  const inlineMember = (key: string, value: Json, here: string): Json => {
    if (key === "example" || key === "examples") return value;
    if (key !== "mapping" || !isMapping(value)) return inline(value, here);
    const followed = Object.entries(value).map(([tag, ref]) => [tag, (follow(ref, here) as { $ref: string }).$ref]);
    return Object.fromEntries(followed) as Json;
  };

  const document = Object.fromEntries(
    Object.entries(root).map(([key, value]) => [key, key === "components" ? value : inline(value, file)]),
  );
  for (const [name, schema] of Object.entries(schemas)) if (!(name in origins)) schemas[name] = inline(schema, file);
  return { document: { ...document, components: { ...components, schemas } } as unknown as Document, origins };
}

/** The `mapping` of a discriminator, as opposed to a property of that name. */
function isMapping(value: Json): value is Record<string, string> {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return false;
  return Object.values(value).every((ref) => typeof ref === "string" && ref.includes("#"));
}

function read(file: string, files: Map<string, Json>): Json {
  const known = files.get(file);
  if (known !== undefined) return known;
  if (!existsSync(file)) throw new Error(`${file} does not exist`);
  const text = readFileSync(file, "utf8");
  const content = parsed.get(text) ?? (parse(text) as Json);
  parsed.set(text, content);
  files.set(file, content);
  return content;
}

/** By their text, since several documents refer to the same ones. Nobody changes what is in here. */
const parsed = new Map<string, Json>();

function at(content: Json, pointer: string, file: string): Json {
  let node: Json | undefined = content;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    node = node !== null && typeof node === "object" ? (node as { [key: string]: Json })[key] : undefined;
  }
  if (node === undefined) throw new Error(`${file} has nothing at #${pointer}`);
  return node;
}
