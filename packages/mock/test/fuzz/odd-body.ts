import type { ApiTables, RouteRow } from "../../src/kernel/schema/tables.js";
import { mutate, pick, sample, type Sampler } from "./sample.js";

/** A body as it goes out, with what says of what kind it is. */
export interface MadeBody {
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
}

const NO_BODY: MadeBody = { headers: {}, body: undefined };

/** A body of one of the kinds that an operation takes, half of them changed beyond what is meant; a few are called by another name. */
export function makeBody(route: RouteRow, tables: ApiTables, sampler: Sampler): MadeBody {
  const { random } = sampler;
  const kinds = Object.entries(route.body?.content ?? {});
  if (kinds.length === 0)
    return route.method !== "GET" && random() < 0.1 ? { headers: {}, body: "unasked for" } : NO_BODY;
  const [kind, schema] = pick(kinds, random);
  let value = sample(tables.schemas[schema], sampler);
  if (random() < 0.5) value = mutate(value, random);
  const made = written(kind, value, random);
  return random() < 0.07 ? { ...made, headers: { "content-type": pick(kindsNobodyMeans, random) } } : made;
}

const kindsNobodyMeans = [
  "",
  "json",
  "application/json; charset=utf-16",
  "APPLICATION/JSON",
  "application/json, text/plain",
  "multipart/form-data",
  'multipart/form-data; boundary=""',
  `multipart/form-data; boundary=${"b".repeat(300)}`,
  "multipart/mixed; boundary=b",
  "application/x-www-form-urlencoded; charset=latin1",
  "application/octet-stream",
  ";",
  "a/b/c",
];

function written(kind: string, value: unknown, random: () => number): MadeBody {
  if (kind.startsWith("multipart/")) return parts(value, random);
  if (kind.includes("urlencoded")) return { headers: { "content-type": kind }, body: form(value, random) };
  if (kind.includes("json")) {
    const text = JSON.stringify(value) ?? "null";
    return { headers: { "content-type": kind }, body: random() < 0.05 ? text.slice(0, -1) : text };
  }
  return { headers: { "content-type": kind }, body: bytes(random) };
}

function bytes(random: () => number): Uint8Array<ArrayBuffer> {
  const length = pick([0, 1, 3, 512, 70_000], random);
  return Uint8Array.from({ length }, () => Math.floor(random() * 256));
}

const FORMS = [
  "&&=&",
  "%zz=1",
  "a=%",
  "=",
  "a[b][c]=1",
  "__proto__=1&constructor=2",
  "x=1&".repeat(3000),
  "\u0000=\u0000",
];

function form(value: unknown, random: () => number): string {
  const fields = Object.entries(typeof value === "object" && value !== null ? value : { value });
  const search = new URLSearchParams();
  for (const [name, member] of fields) {
    for (let times = random() < 0.05 ? 3 : 1; times > 0; times -= 1) search.append(name, asText(member));
  }
  const text = search.toString();
  return random() < 0.15 ? `${text}&${pick(FORMS, random)}` : text;
}

const NAMES = [
  "payload_json",
  "files[0]",
  "files[999999]",
  "files[-1]",
  "files[]",
  "files",
  "__proto__",
  "",
  'a"b',
  "a\r\nb: c",
  "ä",
];
const FILES = [undefined, "", "a.txt", "../../etc/passwd", 'q"uote', "a\u0000b", "n".repeat(5000), "ä.png", "a;b=c"];
const TYPES = [undefined, "text/plain", "application/json", "image/png", "multipart/mixed; boundary=b", "x", "\u0001"];

/** The members as fields, and files that nobody means among them. */
function parts(value: unknown, random: () => number): MadeBody {
  const boundary = pick(["b", "----x", "a'()+_,-./:=?", "0".repeat(70)], random);
  const fields = Object.entries(typeof value === "object" && value !== null ? value : { value });
  const list: (readonly [name: string, file: string | undefined, type: string | undefined, content: string])[] =
    fields.map(([name, member]) => [name, undefined, undefined, asText(member)]);
  const more = random() < 0.03 ? 300 : Math.floor(random() * 4);
  for (let count = 0; count < more; count += 1)
    list.push([
      pick(NAMES, random),
      pick(FILES, random),
      pick(TYPES, random),
      pick(["", "x", "{", "y".repeat(9000)], random),
    ]);
  const line = random() < 0.05 ? "\n" : "\r\n";
  const texts = list.map(([name, file, type, content]) => {
    const disposition = `form-data; name="${name}"${file === undefined ? "" : `; filename="${file}"`}`;
    const head = random() < 0.03 ? [] : [`Content-Disposition: ${disposition}`];
    if (type !== undefined) head.push(`Content-Type: ${type}`);
    if (random() < 0.03)
      head.push(pick(["Content-Transfer-Encoding: base64", ": x", "X".repeat(9000), "Content-Length: -1"], random));
    return `--${boundary}${line}${head.join(line)}${line}${line}${content}${line}`;
  });
  const start = random() < 0.05 ? "a preamble\r\n" : "";
  const end = pick(["--", "--", "--", "--\r\nan epilogue", "", "-"], random);
  const body = new TextEncoder().encode(`${start}${texts.join("")}--${boundary}${end}${line}`);
  return { headers: { "content-type": `multipart/form-data; boundary="${boundary}"` }, body };
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "null");
}

const HEADERS: Readonly<Record<string, readonly string[]>> = {
  "idempotency-key": ["", "k", '"quoted"', "k".repeat(300), "a b"],
  range: ["bytes=0-", "bytes=5-1", "bytes=-0", "lines=1-2", `bytes=${"9".repeat(30)}-`],
  accept: ["", "text/html", "*/*;q=x"],
  "x-audit-log-reason": ["%zz", "%00", "r".repeat(600), "ä"],
  "x-timestamp": ["", "0", "1e99", "yesterday"],
  "content-encoding": ["gzip", "br", "x"],
  "if-none-match": ["*", '"x"'],
  cookie: ["a", "=;=;"],
};

/** Headers that nobody means, on one request of ten. */
export function oddHeaders(random: () => number): Record<string, string> {
  if (random() > 0.1) return {};
  const [name, values] = pick(Object.entries(HEADERS), random);
  return { [name]: pick(values, random) };
}
