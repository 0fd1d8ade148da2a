interface Shape {
  readonly $ref?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly allOf?: readonly unknown[];
  readonly anyOf?: readonly unknown[];
  readonly oneOf?: readonly unknown[];
}

/** Every member that a schema names for its position, through references and branches. */
export function declaredNames(schema: unknown, resolve: (schema: unknown) => unknown): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (part: unknown): void => {
    const shape = resolve(part) as Shape | undefined;
    if (typeof shape !== "object" || shape === null || seen.has(shape)) return;
    seen.add(shape);
    for (const name of Object.keys(shape.properties ?? {})) names.add(name);
    for (const branch of [...(shape.allOf ?? []), ...(shape.anyOf ?? []), ...(shape.oneOf ?? [])]) visit(branch);
  };
  visit(schema);
  return [...names];
}
