import { canonicalJson, isJson, isTooDeep, mediaType } from "../request/body.js";
import type { Placeholders } from "./placeholders.js";
import type { ExchangeRow } from "./draft-exchange.js";

/**
 * A line of JSON for each exchange, equal for the same seed and script on every face. `start`: what its times are relative to. Secrets stand as placeholders.
 * Which of several exchanges of one moment came first is up to the machine, so those stand in the order of their text.
 */
export function canonicalLines(
  rows: readonly ExchangeRow[],
  start: number,
  placeholders: Placeholders,
): readonly string[] {
  const first = rows[0]?.index ?? 0;
  return rows
    .map((row) => ({ at: row.at, row: canonicalRow(row, start, placeholders) }))
    .map(({ at, row }) => ({ at, row, text: canonicalJson(row) }))
    .sort((a, b) => a.at - b.at || (a.text < b.text ? -1 : 1))
    .map(({ row }, position) => canonicalJson({ n: first + position, ...row }));
}

/** Added by runtimes and proxies, or naming a moment or a place. */
const dropped =
  /^(?:accept|accept-encoding|accept-language|cache-control|connection|content-length|date|dnt|expect|host|keep-alive|origin|pragma|priority|proxy-.*|referer|sec-.*|te|trailer|transfer-encoding|upgrade-insecure-requests|user-agent|x-forwarded-.*|forwarded|via|access-control-.*|vary)$/;
const countsDown = /^x-ratelimit-(?:remaining|reset-after)$/;

/** Numbered when the order is known. */
function canonicalRow(row: ExchangeRow, start: number, placeholders: Placeholders): Record<string, unknown> {
  const longestFirst = [...row.bases].sort((a, b) => b.length - a.length); // one may be the beginning of another
  const requestId = drawnRequestId(row);
  const withoutBases = (text: string): string =>
    longestFirst.reduce(
      (left, base) => left.replaceAll(base, "…").replaceAll(base.replace(/^http/, "ws"), "…"),
      requestId === undefined ? text : text.replaceAll(requestId, "…"),
    );
  const neutral: Neutral = { ...placeholders, text: (text) => placeholders.text(withoutBases(text)), withoutBases };
  return {
    t: row.at - start,
    api: row.api,
    operation: row.operation ?? null,
    request: `${row.method} ${placeholders.url(row.url)}`,
    headers: canonicalHeaders(row.requestHeaders, neutral),
    body: canonicalBody(row.requestBody, row.requestHeaders["content-type"], neutral),
    status: row.status ?? null,
    code: row.code ?? null,
    answerHeaders: answerHeaders(row, neutral),
    answer: canonicalBody(row.responseBody, row.responseHeaders["content-type"], neutral),
    issues: row.issues.map((issue) => `${issue.in} ${issue.path.join(".")} ${issue.keyword}`),
    fault: row.fault ?? null,
    effects: row.effects.map(placeholders.text),
  };
}

/** The id that the mock made up for this exchange: which of several of one moment draws which is up to the machine. */
function drawnRequestId({ requestHeaders, responseHeaders }: ExchangeRow): string | undefined {
  const id = responseHeaders["x-request-id"];
  return id === "" || id === requestHeaders["x-request-id"] ? undefined : id;
}

/** What takes faces and secrets out of texts. */
interface Neutral extends Placeholders {
  withoutBases(text: string): string;
}

function canonicalHeaders(headers: Readonly<Record<string, string>>, neutral: Neutral): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (dropped.test(name)) continue;
    // A signature covers the path on the request line, which differs from face to face.
    if (name.includes("signature")) shown[name] = "#";
    else if (neutral.isSecretHeader(name)) shown[name] = neutral.of(value);
    else shown[name] = name === "content-type" ? value.replace(/boundary=.*$/i, "boundary=…") : neutral.text(value);
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
    return neutral.text(boundary === undefined ? body : body.replaceAll(boundary, "…"));
  }
  if (!isJson(type) || isTooDeep(body)) return neutral.text(body);
  try {
    return neutral.json(JSON.parse(neutral.withoutBases(body)));
  } catch {
    return neutral.text(body);
  }
}
