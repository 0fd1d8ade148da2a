/** A fetch `Headers` object, Node's `request.headers`, or any plain object; names in any case. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Every value a header has, in order. Names that differ only in case count as one header. */
export function headerValues(headers: WebhookHeaders, name: string): readonly string[] {
  if (typeof headers.get === "function") {
    const value = (headers as { get(name: string): string | null }).get(name);
    return value === null ? [] : [value];
  }
  return Object.entries(headers)
    .filter(([key]) => key.toLowerCase() === name)
    .flatMap(([, value]) => (value === undefined ? [] : (value as string | string[])));
}
