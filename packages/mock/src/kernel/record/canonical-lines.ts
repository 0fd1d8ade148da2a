import { canonicalJson, isJson, isTooDeep, mediaType } from "../request/body.js";
import { hash } from "../world/random.js";
import type { ExchangeRow } from "./draft-exchange.js";

/**
 * A line of JSON for each exchange, equal for the same seed and script on every face. `start`: what its times are relative to.
 * Which of several exchanges of one moment came first is up to the machine, so those stand in the order of their text.
 */
export function canonicalLines(rows: readonly ExchangeRow[], start: number): readonly string[] {
  const first = rows[0]?.index ?? 0;
  return rows
    .map((row) => ({ at: row.at, row: canonicalRow(row, start) }))
    .map(({ at, row }) => ({ at, row, text: canonicalJson(row) }))
    .sort((a, b) => a.at - b.at || (a.text < b.text ? -1 : 1))
    .map(({ row }, position) => canonicalJson({ n: first + position, ...row }));
}

/** Added by runtimes and proxies, or naming a moment or a place. */
const dropped =
  /^(?:accept|accept-encoding|accept-language|cache-control|connection|content-length|date|dnt|expect|host|keep-alive|origin|pragma|priority|proxy-.*|referer|sec-.*|te|trailer|transfer-encoding|upgrade-insecure-requests|user-agent|x-forwarded-.*|forwarded|via|access-control-.*|vary)$/;
const secret = /authorization|cookie|key|token|secret|signature/;
const countsDown = /^x-ratelimit-(?:remaining|reset-after)$/;
const publicKeys = /^idempotency-key$/;

/** Numbered when the order is known. */
function canonicalRow(row: ExchangeRow, start: number): Record<string, unknown> {
  const longestFirst = [...row.bases].sort((a, b) => b.length - a.length); // one may be the beginning of another
  const neutral = (text: string): string =>
    longestFirst.reduce((left, base) => left.replaceAll(base, "…").replaceAll(base.replace(/^http/, "ws"), "…"), text);
  return {
    t: row.at - start,
    api: row.api,
    operation: row.operation ?? null,
    request: `${row.method} ${row.url}`,
    headers: canonicalHeaders(row.requestHeaders, neutral),
    body: canonicalBody(row.requestBody, row.requestHeaders["content-type"], neutral),
    status: row.status ?? null,
    code: row.code ?? null,
    answerHeaders: answerHeaders(row, neutral),
    answer: canonicalBody(row.responseBody, row.responseHeaders["content-type"], neutral),
    issues: row.issues.map((issue) => `${issue.in} ${issue.path.join(".")} ${issue.keyword}`),
    fault: row.fault ?? null,
    effects: row.effects,
  };
}

type Neutral = (text: string) => string;

function canonicalHeaders(headers: Readonly<Record<string, string>>, neutral: Neutral): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (dropped.test(name)) continue;
    // A signature covers the path on the request line, which differs from face to face.
    if (name.includes("signature")) shown[name] = "#";
    else if (secret.test(name) && !publicKeys.test(name)) shown[name] = `#${hash(value).toString(16)}`;
    else shown[name] = name === "content-type" ? value.replace(/boundary=.*$/i, "boundary=…") : neutral(value);
  }
  return shown;
}

/** How much of a limit is left says how many came before, which within one moment is up to the machine. */
function answerHeaders({ responseHeaders }: ExchangeRow, neutral: Neutral): Record<string, string> {
  const shown = Object.entries(canonicalHeaders(responseHeaders, neutral));
  return Object.fromEntries(shown.filter(([name]) => !countsDown.test(name)));
}

/** Addresses stand for the face, boundaries are drawn by the runtime: both are replaced. */
function canonicalBody(body: string | undefined, contentType: string | undefined, neutral: Neutral): unknown {
  if (body === undefined || body === "") return null;
  const type = mediaType(contentType);
  if (type === "multipart/form-data") {
    const boundary = /boundary="?([^";]+)/i.exec(contentType ?? "")?.[1];
    return boundary === undefined ? body : body.replaceAll(boundary, "…");
  }
  const text = neutral(body);
  if (!isJson(type) || isTooDeep(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
