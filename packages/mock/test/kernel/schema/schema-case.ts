/** `[schema, data, valid]`; several rows share a schema through `rows`. */
export interface SchemaCase {
  readonly about: string;
  readonly schema: unknown;
  readonly data: unknown;
  readonly valid: boolean;
  /** Where Ajv errs, and why: the oracle is not asked. */
  readonly ajv?: string;
}

export function rows(
  about: string,
  schema: unknown,
  valid: readonly unknown[],
  invalid: readonly unknown[],
): SchemaCase[] {
  return [
    ...valid.map((data) => ({ about, schema, data, valid: true })),
    ...invalid.map((data) => ({ about, schema, data, valid: false })),
  ];
}

export const json = (text: string): unknown => JSON.parse(text) as unknown;
