const causes = {
  connection: ["ECONNRESET", "read ECONNRESET"],
  refused: ["ECONNREFUSED", "connect ECONNREFUSED"],
  dns: ["ENOTFOUND", "getaddrinfo ENOTFOUND"],
  tls: ["CERT_HAS_EXPIRED", "certificate has expired"],
  body: ["UND_ERR_SOCKET", "other side closed"],
} as const;

/** What `fetch` of Node rejects with: a `TypeError` whose cause carries the system's code. */
export function networkError(kind: keyof typeof causes, host = ""): TypeError {
  const [code, message] = causes[kind];
  const cause = Object.assign(new Error(`${message} ${host}`.trim()), { code });
  return new TypeError(kind === "body" ? "terminated" : "fetch failed", { cause });
}
