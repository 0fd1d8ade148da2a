/** Throws an error that says what was found where something else was expected. */
export function expectThat(holds: boolean, expected: string, found: unknown): asserts holds {
  if (!holds) throw new Error(`expected ${expected}, found ${written(found)}`);
}

/** The same for two values that are data. The order of members does not count, and one that is `undefined` is as good as none. */
export function expectSame(found: unknown, expected: unknown): void {
  expectThat(written(found) === written(expected), written(expected), found);
}

function written(value: unknown): string {
  return JSON.stringify(value, inOrder) ?? String(value);
}

function inOrder(_key: string, value: unknown): unknown {
  if (value === undefined || value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
