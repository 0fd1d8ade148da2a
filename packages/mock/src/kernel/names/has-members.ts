/** Whether a value has what the pattern has: its members, and theirs; anything else must be equal. */
export function hasMembers(value: unknown, pattern: unknown): boolean {
  if (typeof pattern !== "object" || pattern === null) return Object.is(value, pattern);
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(pattern))
    return (
      Array.isArray(value) &&
      value.length === pattern.length &&
      pattern.every((part, at) => hasMembers(value[at], part))
    );
  return Object.entries(pattern).every(([name, part]) => hasMembers((value as Record<string, unknown>)[name], part));
}
