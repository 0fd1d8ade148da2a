/** So much of an answer stands in a message. */
const QUOTED = 100;

/**
 * What an answer carries in place of what was due, and how it begins: a proxy's page explains itself.
 * `start` holds no secret; `otherwise` says what it is when it is no page.
 */
export function whatCame(start: string, otherwise = "something that is not JSON"): string {
  if (start === "") return "an empty body";
  const kind = /^\s*<(?:!doctype|html)/i.test(start.slice(0, QUOTED)) ? "HTML" : otherwise;
  return `${kind}, which begins ${JSON.stringify(start.slice(0, QUOTED).replaceAll(/\s+/g, " "))}`;
}
