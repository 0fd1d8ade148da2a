/** A bot's token as libraries for Discord read it: its first part is the account's id in base64. */
export function asDiscordToken(token: string): string {
  const [id = "", ...rest] = token.split(".");
  return [btoa(id).replaceAll("=", ""), ...rest].join(".");
}

/** The token that `asDiscordToken` made this of; anything else as it is. */
export function asPlainToken(token: string): string {
  const [first = "", ...rest] = token.split(".");
  if (rest.length === 0 || !/^[\w+/-]{20,40}$/.test(first)) return token;
  const id = decoded(first);
  return /^\d{15,20}$/.test(id) ? [id, ...rest].join(".") : token;
}

function decoded(base64: string): string {
  try {
    return atob(base64.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return "";
  }
}
