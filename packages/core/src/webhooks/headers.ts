/** A fetch `Headers` object, Node's `request.headers`, or any plain object; names in any case. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Every value a header has, in order. Names that differ only in case count as one header. */
export function headerValues(headers: WebhookHeaders, name: string): readonly string[] {
  // Some hosts give `null` for none.
  const given = (headers as WebhookHeaders | null | undefined) ?? {};
  if (typeof given.get === "function") return textsOf((given as { get(name: string): unknown }).get(name));
  return Object.entries(given)
    .filter(([key]) => key.toLowerCase() === name)
    .flatMap(([, value]) => textsOf(value));
}

/** A `Map` gives `undefined` or several, and a test of somebody's a number. */
function textsOf(value: unknown): readonly string[] {
  return [value ?? []].flat().map(String);
}
