import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { answering, type Behaviour, bytesOf, chunked, DESTROY, END, head, ok, PAUSE, whole } from "./behaviour.js";

const TEXT = JSON.stringify({ text: "é".repeat(2000), end: true });
const coders = {
  gzip: gzipSync,
  deflate: deflateSync,
  "deflate without zlib's header": deflateRawSync,
  br: brotliCompressSync,
} as const;
const kinds = Object.keys(coders) as readonly (keyof typeof coders)[];
const label = (kind: string): string => `content-encoding: ${kind.split(" ")[0]}`;
const packed = (kind: keyof typeof coders, text = TEXT): Buffer => coders[kind](text);

const read = kinds.flatMap((kind) => [
  answering(`${kind}, whole`, ok(packed(kind), label(kind))),
  answering(`${kind}, in chunks`, head("200 OK", label(kind), "transfer-encoding: chunked"), chunked(packed(kind))),
  answering(
    `${kind}, byte by byte`,
    head("200 OK", label(kind), "transfer-encoding: chunked"),
    chunked(...[...packed(kind)].map((byte) => Buffer.of(byte))),
  ),
  answering(`${kind}, until the connection closes`, head("200 OK", label(kind)), packed(kind), END),
  answering(`${kind} of nothing`, ok(packed(kind, ""), label(kind))),
]);

const broken = kinds.flatMap((kind) => [
  answering(`${kind}, no byte with length 0`, ok("", label(kind))),
  answering(`${kind}, no byte in chunks`, head("200 OK", label(kind), "transfer-encoding: chunked"), chunked()),
  answering(`${kind}, one byte alone`, ok(packed(kind).subarray(0, 1), label(kind))),
  answering(`${kind}, without its last 4 bytes`, ok(packed(kind).subarray(0, -4), label(kind))),
  answering(`${kind}, cut in the middle`, ok(packed(kind).subarray(0, packed(kind).length >> 1), label(kind))),
  answering(`${kind}, with other bytes behind`, ok(Buffer.concat([packed(kind), bytesOf("more")]), label(kind))),
  answering(`${kind}, with zeros behind`, ok(Buffer.concat([packed(kind), Buffer.alloc(16)]), label(kind))),
  answering(`${kind}, twice in a row`, ok(Buffer.concat([packed(kind), packed(kind)]), label(kind))),
  answering(`${kind}, plain text in truth`, ok("this is not packed", label(kind))),
  answering(
    `${kind}, cut by the connection`,
    head("200 OK", label(kind), `content-length: ${packed(kind).length}`),
    packed(kind).subarray(0, 20),
    PAUSE,
    DESTROY,
  ),
]);

const gzip = packed("gzip");
const spellings: readonly (readonly [string, Uint8Array])[] = [
  ["GZIP", gzip],
  ["x-gzip", gzip],
  ["X-GZip", gzip],
  [" gzip ", gzip],
  ["identity", bytesOf(TEXT)],
  ["", bytesOf(TEXT)],
  ["none", bytesOf(TEXT)],
  ["utf-8", bytesOf(TEXT)],
  ["compress", bytesOf(TEXT)],
  ["x-deflate", bytesOf(TEXT)],
  ["gzip, identity", gzip],
  ["identity, gzip", gzip],
  ["gzip,", gzip],
  [", gzip", gzip],
  ["gzip, gzip", gzipSync(gzip)],
  ["gzip,br", brotliCompressSync(gzip)],
  ["deflate, gzip", gzipSync(deflateSync(TEXT))],
  ["gzip, unknown", gzip],
  ["unknown, gzip", gzip],
  ["gzip;q=1", gzip],
  [Array.from({ length: 6 }, () => "gzip").join(", "), sixTimes(gzip)],
];

export const codings: readonly Behaviour[] = [
  ...read,
  ...broken,
  ...spellings.map(([name, body]) =>
    answering(`the coding ${JSON.stringify(name)}`, ok(body, `content-encoding: ${name}`)),
  ),
  answering("two coding headers", ok(gzipSync(gzip), "content-encoding: gzip", "content-encoding: gzip")),
  answering(
    "the same coding said in two spellings",
    ok(gzipSync(gzip), "Content-Encoding: gzip", "content-encoding: x-gzip"),
  ),
  answering("an error in gzip", whole("404 Not Found", gzip, "content-encoding: gzip")),
  answering("an error in gzip that is none", whole("500 Oh", "plain", "content-encoding: gzip")),
  answering("204 in gzip", head("204 No Content", "content-encoding: gzip")),
  answering("304 in br", head("304 Not Modified", "content-encoding: br")),
  answering(
    "205 in deflate, with length 0",
    head("205 Reset Content", "content-encoding: deflate", "content-length: 0"),
  ),
  {
    name: "HEAD in gzip",
    method: "HEAD",
    answers: [[head("200 OK", "content-encoding: gzip", "content-length: 100")]],
  },
];

function sixTimes(bytes: Uint8Array): Uint8Array {
  return Array.from({ length: 5 }).reduce<Uint8Array>((inner) => gzipSync(inner), bytes);
}
