/** Where a session is resumed: READY's address if it may have the token, else the base. */
export function resumeAddress(offered: string | undefined, base: string, hosts: readonly string[]): URL | undefined {
  if (offered === undefined || offered.length > 2048 || !URL.canParse(offered)) return undefined;
  const url = new URL(offered);
  const from = new URL(base);
  url.protocol = url.protocol.replace(/^http/, "ws");
  if (url.username !== "" || url.password !== "" || (url.protocol !== "wss:" && url.protocol !== "ws:"))
    return undefined;
  const loopback = isLoopback(url.hostname) && isLoopback(from.hostname);
  if (url.protocol === "ws:" && !loopback) return undefined;
  return loopback || isOneOf(url.hostname, [from.hostname, `*.${from.hostname}`, ...hosts]) ? url : undefined;
}

/** An address that a socket can be opened at. */
export function isGatewayAddress(value: unknown): value is string {
  return typeof value === "string" && URL.canParse(value) && /^(wss?|https?):$/.test(new URL(value).protocol);
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}

function isOneOf(host: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => (pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : host === pattern));
}
