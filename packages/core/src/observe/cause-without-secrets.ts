/** How deep the causes of an error are followed; one that names itself ends here too. */
const DEEPEST = 5;

/**
 * The cause of an error as users may see it. Transports quote what they were to send: an error that holds a secret is replaced by a copy of
 * its name, code, message and stack without it. Any other is handed on as it is.
 */
export function causeWithoutSecrets(cause: unknown, scrub: (text: string) => string, depth: number = DEEPEST): unknown {
  if (typeof cause === "string") return scrub(cause);
  if (typeof cause !== "object" || cause === null) return cause;
  if (depth === 0) return undefined;
  if (!holds(cause, (text) => scrub(text) !== text, depth)) return cause;
  const { name, message, code, stack, cause: inner } = cause as Readonly<Record<string, unknown>>;
  const copy = new Error(scrub(String(message ?? "")), { cause: causeWithoutSecrets(inner, scrub, depth - 1) });
  const facts = { name, code, stack: typeof stack === "string" ? scrub(stack) : undefined };
  for (const [key, value] of Object.entries(facts))
    if (value !== undefined) Object.defineProperty(copy, key, { value, configurable: true, writable: true });
  return copy;
}

/** Whether a text in it, hidden members included, is one that must not be seen. */
function holds(value: unknown, isSecret: (text: string) => boolean, depth: number): boolean {
  if (typeof value === "string") return isSecret(value);
  if (typeof value !== "object" || value === null || depth === 0) return false;
  if (ArrayBuffer.isView(value)) return false;
  return Object.getOwnPropertyNames(value).some((name) => {
    const member = Object.getOwnPropertyDescriptor(value, name)?.value as unknown;
    return holds(member, isSecret, depth - 1);
  });
}
