/** The part of OpenAPI 3.1 that our documents use, after `loadDocument` has made them self-contained. */
export interface Document {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly servers?: readonly { readonly url: string }[];
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly security?: readonly SecurityRequirement[];
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly securitySchemes?: Readonly<Record<string, unknown>>;
  };
  readonly [key: string]: unknown;
}

type SecurityRequirement = Readonly<Record<string, readonly string[]>>;
type PathItem = Readonly<Record<string, unknown>> & { readonly parameters?: readonly Parameter[] };
export type SchemaObject = { readonly [keyword: string]: unknown };
export type Schema = boolean | SchemaObject;
export type Provenance = "stated" | "observed" | "proposed";

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
  readonly style?: string;
  readonly explode?: boolean;
  readonly example?: unknown;
  readonly deprecated?: boolean;
  readonly "x-option"?: string;
  readonly "x-mock-only"?: boolean;
  readonly "x-secret"?: boolean;
  readonly "x-provenance"?: Provenance;
}

interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
}

export type Content = Readonly<Record<string, MediaType>>;

export interface OperationObject {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly description?: string; readonly content: Content };
  readonly responses?: Readonly<Record<string, { readonly description?: string; readonly content?: Content }>>;
  readonly security?: readonly SecurityRequirement[];
  readonly [key: string]: unknown;
}

export interface ErrorCode {
  readonly status: number;
  readonly description: string;
  readonly provenance: Provenance;
  readonly message?: string;
  readonly retry?: boolean;
  readonly notApplied?: boolean;
}

const methods = ["get", "post", "put", "patch", "delete"] as const;

/** Every operation of the document with the parameters of its path folded in. */
export function operationsOf(document: Document): { method: string; path: string; operation: OperationObject }[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as OperationObject | undefined;
      if (operation === undefined) return [];
      const own = operation.parameters ?? [];
      const shared = (item.parameters ?? []).filter((p) => !own.some((o) => o.name === p.name && o.in === p.in));
      return [{ method: method.toUpperCase(), path, operation: { ...operation, parameters: [...shared, ...own] } }];
    }),
  );
}

export function schemasOf(document: Document): Readonly<Record<string, Schema>> {
  return document.components?.schemas ?? {};
}

/** The component name a `$ref` points to, if the schema is one. */
export function refName(schema: Schema | undefined): string | undefined {
  const ref = typeof schema === "object" ? schema["$ref"] : undefined;
  return typeof ref === "string" ? ref.replace("#/components/schemas/", "") : undefined;
}

/** The schema itself, with a reference to a component followed. */
export function resolve(document: Document, schema: Schema | undefined): SchemaObject {
  const name = refName(schema);
  if (name !== undefined) return resolve(document, schemasOf(document)[name]);
  return typeof schema === "object" ? schema : {};
}

/** A property's schema, also when it comes from a member of `allOf`. */
export function propertyOf(document: Document, schema: Schema, name: string): Schema | undefined {
  const object = resolve(document, schema);
  const own = (object["properties"] as Record<string, Schema> | undefined)?.[name];
  if (own !== undefined) return own;
  for (const part of (object["allOf"] as Schema[] | undefined) ?? []) {
    const found = propertyOf(document, part, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
