/** Names that the transport decides: another value would break the framing of the answer. */
const framing = /^(?:content-length|transfer-encoding|connection|keep-alive|upgrade|te|trailer)$/i;

/** Why a header cannot be sent, or `undefined` when it can. Names are tokens, values Latin-1 without control characters (RFC 9110, 5). */
export function headerProblem(name: string, value: unknown): string | undefined {
  if (!/^[!#$%&'*+.^`|~\w-]+$/.test(name)) return `has a header name that cannot be sent, ${JSON.stringify(name)}`;
  if (framing.test(name)) return `cannot set the header ${name}, which frames the answer`;
  if (typeof value !== "string" || !isSendable(value)) return `has a value that the header ${name} cannot carry`;
  return undefined;
}

/** Whether a text can be the value of a header. */
function isSendable(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}
