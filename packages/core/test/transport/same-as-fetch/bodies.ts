import {
  answering,
  type Behaviour,
  bytesOf,
  chunked,
  DESTROY,
  END,
  head,
  ok,
  PAUSE,
  RESET,
  whole,
} from "./behaviour.js";

const CHUNKED = head("200 OK", "transfer-encoding: chunked");
const FIRST = "5\r\nfirst\r\n";
const LAST = "0\r\n\r\n";
const cut = (name: string, ...steps: Parameters<typeof answering>[1][]): readonly Behaviour[] =>
  (
    [
      ["half-closed", END],
      ["destroyed", DESTROY],
      ["reset", RESET],
    ] as const
  ).map(([how, act]) => answering(`${name}, then ${how}`, ...steps, PAUSE, act));

const texts: readonly (readonly [string, Uint8Array])[] = [
  ["nothing", bytesOf("")],
  ["a byte order mark alone", Buffer.of(0xef, 0xbb, 0xbf)],
  ["a byte order mark", Buffer.of(0xef, 0xbb, 0xbf, 0x61)],
  ["two byte order marks", Buffer.of(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61)],
  ["half a byte order mark", Buffer.of(0xef, 0xbb)],
  ["a byte order mark of UTF-16, little end", Buffer.of(0xff, 0xfe, 0x61, 0)],
  ["a byte order mark of UTF-16, big end", Buffer.of(0xfe, 0xff, 0, 0x61)],
  ["bytes that are no UTF-8", Buffer.of(0x61, 0xff, 0xfe, 0x62, 0xc3)],
  ["half a pair of surrogates", Buffer.of(0xed, 0xa0, 0x80)],
  ["four bytes for one character, cut", Buffer.of(0xf0, 0x9f, 0x93)],
  ["zero bytes", Buffer.alloc(10)],
  ["200 kB", bytesOf("é".repeat(100_000))],
];

const sizes = [
  "5;name=value",
  "5 ",
  " 5",
  "05",
  "0000000000005",
  "5;",
  '5;a="b;c"',
  "0x5",
  "+5",
  "5\t",
  "",
  "g",
  "-5",
  "5\n",
];

const framing = [
  ...sizes.map((size) =>
    answering(`a chunk of size ${JSON.stringify(size)}`, CHUNKED, `${size}\r\nfirst\r\n${LAST}`, PAUSE, END),
  ),
  answering("a size beyond all numbers", CHUNKED, `${"f".repeat(20)}\r\nfirst`, PAUSE, END),
  answering("a chunk longer than it says", CHUNKED, `3\r\nfirst\r\n${LAST}`, PAUSE, END),
  answering("a chunk without its line end", CHUNKED, `5\r\nfirst5\r\nagain\r\n${LAST}`, PAUSE, END),
  answering("chunks with line feeds alone", CHUNKED, "5\nfirst\n0\n\n", PAUSE, END),
  answering("SIZES in capitals", CHUNKED, `A\r\n0123456789\r\n${LAST}`),
  answering("trailers", CHUNKED, FIRST, "0\r\nx-sum: 1\r\nx-more: 2\r\n\r\n"),
  answering("a trailer that says content-length", CHUNKED, FIRST, "0\r\ncontent-length: 1\r\n\r\n"),
  answering("a trailer that is none", CHUNKED, FIRST, "0\r\nnothing\r\n\r\n", PAUSE, END),
  answering("an extension of 30 kB", CHUNKED, `5;${"a".repeat(30_000)}\r\nfirst\r\n${LAST}`, PAUSE, END),
  answering("Transfer-Encoding: Chunked", head("200 OK", "Transfer-Encoding: Chunked"), FIRST, LAST),
  answering("transfer-encoding: identity", head("200 OK", "transfer-encoding: identity"), "first", PAUSE, END),
  answering("transfer-encoding: gzip, chunked", head("200 OK", "transfer-encoding: gzip, chunked"), FIRST, LAST),
  answering(
    "transfer-encoding: chunked, gzip",
    head("200 OK", "transfer-encoding: chunked, gzip"),
    "first",
    PAUSE,
    END,
  ),
  answering(
    "transfer-encoding: chunked twice",
    head("200 OK", "transfer-encoding: chunked", "transfer-encoding: chunked"),
    FIRST,
    LAST,
    PAUSE,
    END,
  ),
  answering("transfer-encoding without sense", head("200 OK", "transfer-encoding: nonsense"), "first", PAUSE, END),
  answering(
    "length beside chunks",
    head("200 OK", "content-length: 3", "transfer-encoding: chunked"),
    FIRST,
    LAST,
    PAUSE,
    END,
  ),
  answering(
    "chunks beside length",
    head("200 OK", "transfer-encoding: chunked", "content-length: 3"),
    FIRST,
    LAST,
    PAUSE,
    END,
  ),
  ...["5, 5", "5 5", "-1", "+5", "5.0", "0x5", "abc", "", "99999999999999999999"].map((length) =>
    answering(`content-length: ${length}`, head("200 OK", `content-length: ${length}`), "first", PAUSE, END),
  ),
  answering("content-length: 05", head("200 OK", "content-length: 05"), "first", PAUSE, END),
  answering("one length twice", head("200 OK", "content-length: 5", "content-length: 5"), "first", PAUSE, END),
  answering("two lengths", head("200 OK", "content-length: 5", "content-length: 6"), "first", PAUSE, END),
  answering("no length at all, until the end", head("200 OK"), "first", PAUSE, " second", END),
  answering("connection: close, until the end", head("200 OK", "connection: close"), "first", PAUSE, " second", END),
  answering("connection: close with a length", whole("200 OK", "first", "connection: close"), END),
  answering("more bytes than the length", ok("first"), " and more", PAUSE, END),
  answering("another whole answer behind", ok("first"), ok("second")),
  answering("line ends behind", ok("first"), "\r\n\r\n"),
  answering("a pause in the body", head("200 OK", "content-length: 10"), "first", PAUSE, "again"),
  answering("a pause within a character", head("200 OK", "content-length: 2"), Buffer.of(0xc3), PAUSE, Buffer.of(0xa9)),
];

const cuts = [
  ...cut("nothing at all"),
  ...cut("half a status line", "HTTP/1.1 20"),
  ...cut("half a head", "HTTP/1.1 200 OK\r\nx-a: b\r\n"),
  ...cut("a head without its body", head("200 OK", "content-length: 10")),
  ...cut("half a body", head("200 OK", "content-length: 10"), "first"),
  ...cut("a head of chunks", CHUNKED),
  ...cut("half a chunk", CHUNKED, "a\r\nfirst"),
  ...cut("a chunk without the last", CHUNKED, FIRST),
  ...cut("the last chunk without its line end", CHUNKED, FIRST, "0\r\n"),
  ...cut("a body until the end", head("200 OK", "connection: close"), "first"),
  ...cut("an error's half body", head("500 Oh", "content-length: 10"), "first"),
];

const reuse: readonly Behaviour[] = [
  { name: "three requests, kept alive", requests: 3, answers: [[ok("one")], [ok("two")], [ok("three")]] },
  { name: "three requests, each closed as it says", requests: 3, answers: [[ok("x", "connection: close"), END]] },
  { name: "three requests, each closed in silence", requests: 3, answers: [[ok("x"), END]] },
  { name: "three requests after bodies in chunks", requests: 3, answers: [[CHUNKED, chunked("x")]] },
  {
    name: "three requests after HTTP/1.0",
    requests: 3,
    answers: [[`HTTP/1.0 200 OK\r\ncontent-length: 1\r\n\r\nx`, END]],
  },
  {
    name: "three requests after HTTP/1.0 with keep-alive",
    requests: 3,
    answers: [[`HTTP/1.0 200 OK\r\nconnection: keep-alive\r\ncontent-length: 1\r\n\r\nx`]],
  },
  { name: "three requests after 204", requests: 3, answers: [[head("204 No Content")]] },
  { name: "three requests after 304", requests: 3, answers: [[head("304 Not Modified")]] },
  { name: "a request after one that was refused", requests: 2, answers: [[whole("400 Bad", "no")], [ok("yes")]] },
  {
    name: "a request after an answer that was cut",
    requests: 2,
    answers: [[head("200 OK", "content-length: 9"), "x", PAUSE, DESTROY], [ok("yes")]],
  },
  { name: "a request after bytes too many", requests: 2, answers: [[ok("one"), "and more", PAUSE, END], [ok("two")]] },
  { name: "a request after Early Hints", requests: 2, answers: [[head("103 Early Hints"), ok("one")], [ok("two")]] },
  {
    name: "a request after 101",
    requests: 2,
    answers: [[head("101 S", "connection: upgrade", "upgrade: x")], [ok("two")]],
  },
];

const methods: readonly Behaviour[] = [
  { name: "HEAD with a length", method: "HEAD", answers: [[head("200 OK", "content-length: 100", "x-a: b")]] },
  { name: "HEAD in chunks", method: "HEAD", answers: [[CHUNKED]] },
  { name: "HEAD of an error", method: "HEAD", answers: [[head("404 Not Found", "content-length: 9")]] },
  { name: "HEAD with a body all the same", method: "HEAD", answers: [[ok("first"), PAUSE, END]] },
  { name: "two HEAD", method: "HEAD", requests: 2, answers: [[head("200 OK", "content-length: 5")]] },
  { name: "OPTIONS", method: "OPTIONS", answers: [[head("204 No Content", "allow: GET")]] },
  { name: "DELETE with a body that comes back", method: "DELETE", body: "x", answers: [[ok("gone")]] },
  { name: "POST of nothing", method: "POST", answers: [[ok("made")]] },
  {
    name: "POST of a text",
    method: "POST",
    body: "x".repeat(1000),
    answers: [[whole("201 Created", "made", "location: /1")]],
  },
  { name: "PUT of a stream", method: "PUT", body: ["one", "two"], answers: [[ok("put")]] },
  {
    name: "PATCH that is answered by 205",
    method: "PATCH",
    body: "x",
    answers: [[head("205 Reset Content", "content-length: 0")]],
  },
  { name: "POST with 100 and then 200", method: "POST", body: "x", answers: [[head("100 Continue"), ok("made")]] },
];

const big = "x".repeat(4_000_000);
const uploads: readonly Behaviour[] = [
  {
    name: "an answer from the head alone, of a short text",
    method: "POST",
    body: "x",
    isEarly: true,
    answers: [[ok("early")]],
  },
  {
    name: "a refusal from the head alone, of a short text",
    method: "POST",
    body: "x",
    isEarly: true,
    answers: [[whole("401 No", "early")]],
  },
  {
    name: "a refusal from the head alone, of 4 MB",
    method: "POST",
    body: big,
    isEarly: true,
    answers: [[whole("413 Too Large", "early", "connection: close"), PAUSE, END]],
  },
  {
    name: "a refusal from the head alone, of a stream",
    method: "POST",
    body: [big, big],
    isEarly: true,
    answers: [[whole("413 Too Large", "early", "connection: close"), PAUSE, END]],
  },
  {
    name: "a refusal of a stream, and the connection gone",
    method: "POST",
    body: ["one", "two"],
    isEarly: true,
    answers: [[DESTROY]],
  },
  {
    name: "a stream and a connection that is reset",
    method: "POST",
    body: [big, big],
    isEarly: true,
    answers: [[PAUSE, RESET]],
  },
  { name: "a text and a connection that closes without a word", method: "POST", body: "x", answers: [[END]] },
];

export const bodies: readonly Behaviour[] = [
  ...texts.map(([name, body]) => answering(`a body of ${name}`, ok(body))),
  ...framing,
  ...cuts,
  ...reuse,
  ...methods,
  ...uploads,
];
