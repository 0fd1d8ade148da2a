type Kind = (value: unknown) => boolean;

const isText: Kind = (value) => typeof value === "string";
const matches =
  (pattern: RegExp): Kind =>
  (value) =>
    typeof value === "string" && pattern.test(value);

/** Values that a statement cannot know: `"$string"` stands for any text. */
const kinds: Readonly<Record<string, Kind>> = {
  $any: (value) => value !== undefined,
  $string: isText,
  $text: (value) => isText(value) && value !== "",
  $number: (value) => typeof value === "number",
  $integer: (value) => Number.isInteger(value),
  $boolean: (value) => typeof value === "boolean",
  $array: Array.isArray,
  $object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  $absent: (value) => value === undefined,
  $snowflake: matches(/^\d{17,20}$/),
  $uuid: matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  $time: matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)$/),
  $wholeSecond: matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  $url: matches(/^https?:\/\/\S+$/),
  $digits: matches(/^\d+$/),
};

/**
 * Where a value is not as expected. Members beyond the expected ones are fine, as vendors add some; a list has exactly the expected
 * items, unless `$items` says what each is; `$has` names members that must be there, whatever they hold.
 */
export function differences(expected: unknown, value: unknown, at = "body"): string[] {
  if (typeof expected === "string" && expected.startsWith("$")) return ofKind(expected, value, at);
  if (typeof expected === "string" && /^\/.+\/$/.test(expected))
    return matches(new RegExp(expected.slice(1, -1)))(value) ? [] : [told(at, expected, value)];
  if (Array.isArray(expected)) return ofList(expected, value, at);
  if (typeof expected === "object" && expected !== null)
    return ofObject(expected as Record<string, unknown>, value, at);
  return Object.is(expected, value) ? [] : [told(at, expected, value)];
}

/** `$string|null` is one of several. */
function ofKind(expected: string, value: unknown, at: string): string[] {
  const fits = expected.split("|").some((name) => {
    if (name === "null") return value === null;
    const kind = kinds[name];
    if (kind === undefined) throw new Error(`${at}: no kind of value is called ${name}`);
    return kind(value);
  });
  return fits ? [] : [told(at, expected, value)];
}

function ofList(expected: readonly unknown[], value: unknown, at: string): string[] {
  if (!Array.isArray(value) || value.length !== expected.length) return [told(at, expected, value)];
  return expected.flatMap((item, index) => differences(item, value[index], `${at}.${index}`));
}

function ofObject({ $has, $items, ...expected }: Record<string, unknown>, value: unknown, at: string): string[] {
  if (typeof value !== "object" || value === null) return [told(at, { $has, $items, ...expected }, value)];
  if ($items !== undefined) {
    if (!Array.isArray(value) || value.length === 0) return [told(at, "a list that is not empty", value)];
    return value.flatMap((item, index) => differences($items, item, `${at}.${index}`));
  }
  const members = value as Readonly<Record<string, unknown>>;
  const missing = (($has ?? []) as readonly string[]).filter((name) => !Object.hasOwn(members, name));
  return [
    ...missing.map((name) => told(`${at}.${name}`, "$any", undefined)),
    ...Object.entries(expected).flatMap(([name, one]) => differences(one, members[name], `${at}.${name}`)),
  ];
}

function told(at: string, expected: unknown, value: unknown): string {
  return `${at}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(value)?.slice(0, 300)}`;
}
