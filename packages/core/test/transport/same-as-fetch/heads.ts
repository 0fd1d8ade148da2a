import { answering, type Behaviour, END, head, ok, PAUSE, whole } from "./behaviour.js";

const BODY = '{"a":1}';
const RAW = `content-length: ${BODY.length}\r\n\r\n${BODY}`;
const withHead = (name: string, text: string): Behaviour => answering(name, `${text}\r\n${RAW}`);

const codes = [200, 201, 202, 203, 206, 207, 226, 299, 300, 305, 306, 399, 400, 404, 418, 429, 451, 499, 500, 503, 599];
const bodiless = [204, 205, 304];

const statuses = [
  ...codes.map((code) => answering(`status ${code}`, whole(`${code} X`, BODY))),
  ...bodiless.map((code) => answering(`status ${code}, no length`, head(`${code} X`))),
  ...bodiless.map((code) => answering(`status ${code}, length 0`, head(`${code} X`, "content-length: 0"))),
  ...bodiless.map((code) =>
    answering(`status ${code}, in chunks that are none`, head(`${code} X`, "transfer-encoding: chunked"), "0\r\n\r\n"),
  ),
  ...bodiless.map((code) => answering(`status ${code} with a body all the same`, whole(`${code} X`, BODY))),
  ...["0", "1", "20", "099", "600", "666", "999", "1000", "2000", "-1", "abc", ""].map((code) =>
    answering(`status "${code}"`, whole(`${code} X`, BODY)),
  ),
];

const information = [
  answering("103 and then 200", head("103 Early Hints", "link: </x>"), ok(BODY)),
  answering("100 that nobody asked for", head("100 Continue"), ok(BODY)),
  answering("102 and then 200", head("102 Processing"), ok(BODY)),
  answering("199 and then 200", head("199 Something"), ok(BODY)),
  answering("three 103", head("103 Early Hints"), head("103 Early Hints"), head("103 Early Hints"), ok(BODY)),
  answering(
    "100, 102 and 103 in pieces",
    head("100 Continue"),
    PAUSE,
    head("102 P"),
    PAUSE,
    head("103 E"),
    PAUSE,
    ok(BODY),
  ),
  answering("103 and then the end", head("103 Early Hints"), PAUSE, END),
  answering("101 that nobody asked for", head("101 Switching Protocols", "connection: upgrade", "upgrade: h2c")),
  answering("101 without upgrade", head("101 Switching Protocols")),
  answering("426 with upgrade", whole("426 Upgrade Required", BODY, "connection: upgrade", "upgrade: h2c")),
  answering("200 with upgrade", ok(BODY, "connection: upgrade", "upgrade: websocket")),
  answering("200 with upgrade: h2c beside keep-alive", ok(BODY, "connection: keep-alive", "upgrade: h2,h2c")),
];

const reasons = [
  withHead("no reason, with its space", "HTTP/1.1 200 "),
  withHead("no reason and no space", "HTTP/1.1 200"),
  withHead("a reason in Latin-1", "HTTP/1.1 200 tr\xe8s bien"),
  withHead("a reason in UTF-8", "HTTP/1.1 200 tr\xc3\xa8s bien"),
  withHead("a very long reason", `HTTP/1.1 200 ${"x".repeat(5000)}`),
  withHead("a reason with tabs", "HTTP/1.1 200 O\tK"),
  withHead("two spaces before the status", "HTTP/1.1  200 OK"),
  withHead("a tab before the status", "HTTP/1.1\t200 OK"),
  withHead("an empty line ahead", "\r\nHTTP/1.1 200 OK"),
  withHead("lower-case http", "http/1.1 200 OK"),
  withHead("HTTP/1.2", "HTTP/1.2 200 OK"),
  withHead("HTTP/2.0 in text", "HTTP/2.0 200 OK"),
  withHead("HTTP/3", "HTTP/3 200 OK"),
  withHead("ICY", "ICY 200 OK"),
  answering("HTTP/1.0 with a length", `HTTP/1.0 200 OK\r\n${RAW}`),
  answering("HTTP/1.0 until the end", `HTTP/1.0 200 OK\r\n\r\n${BODY}`, END),
  answering(
    "HTTP/1.0 in chunks",
    `HTTP/1.0 200 OK\r\ntransfer-encoding: chunked\r\n\r\n7\r\n${BODY}\r\n0\r\n\r\n`,
    END,
  ),
  answering("HTTP/0.9: a body alone", BODY, END),
  answering("a page in place of a head", "<html>hello</html>", END),
  answering("a greeting of SMTP", "220 mail ESMTP\r\n", END),
  answering("a TLS alert", "\x15\x03\x01\x00\x02\x02\x28", END),
  answering("line feeds alone", `HTTP/1.1 200 OK\ncontent-length: 7\n\n${BODY}`),
  answering("carriage returns alone", `HTTP/1.1 200 OK\rcontent-length: 7\r\r${BODY}`, END),
  answering(
    "a head in pieces of one byte",
    ...[...`HTTP/1.1 200 OK\r\n${RAW}`].flatMap((letter, at) => (at % 9 === 0 ? [letter, PAUSE] : [letter])),
  ),
];

const fields: readonly (readonly [string, readonly string[]])[] = [
  ["capitals", ["X-Upper: One"]],
  ["no space", ["x-a:b"]],
  ["white space around the value", ["x-a: \t b \t "]],
  ["white space within the value", ["x-a: b   c\td"]],
  ["an empty value", ["x-a:"]],
  ["Latin-1", ["x-a: tr\xe8s"]],
  ["UTF-8", ["x-a: tr\xc3\xa8s"]],
  ["a bell in the value", ["x-a: a\x07b"]],
  ["a zero byte in the value", ["x-a: a\x00b"]],
  ["a value over two lines", ["x-a: b", "  c"]],
  ["a space before the colon", ["x-a : b"]],
  ["a space in the name", ["x a: b"]],
  ["no name", [": b"]],
  ["no colon", ["nothing"]],
  ["an odd letter in the name", ["x(a): b"]],
  ["a name beyond ASCII", ["x\xe8: b"]],
  ["every odd letter that a name may have", ["!#$%&'*+-.^_`|~9: b"]],
  ["the name __proto__", ["__proto__: b"]],
  ["the name constructor", ["constructor: b"]],
  ["one name three times", ["x-a: 1", "X-A: 2", "x-a: 3"]],
  ["two of content-type", ["content-type: text/plain", "content-type: application/json"]],
  ["two of retry-after", ["retry-after: 1", "retry-after: 2"]],
  ["two of etag", ['etag: "a"', 'etag: "b"']],
  ["two of date", ["date: Mon, 30 Nov 2026 10:00:00 GMT", "date: Mon, 30 Nov 2026 10:00:01 GMT"]],
  ["two of server", ["server: a", "server: b"]],
  ["two of location", ["location: /a", "location: /b"]],
  ["two of last-modified", ["last-modified: a", "last-modified: b"]],
  ["two of vary", ["vary: a", "vary: b"]],
  ["two of x-ratelimit-remaining", ["x-ratelimit-remaining: 1", "x-ratelimit-remaining: 2"]],
  ["one cookie", ["set-cookie: a=1; Path=/"]],
  ["three cookies", ["set-cookie: a=1", "Set-Cookie: b=2; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "set-cookie: c=3"]],
  ["an empty cookie", ["set-cookie:"]],
  ["a cookie that goes out", ["cookie: a=1", "cookie: b=2"]],
  ["300 headers", Array.from({ length: 300 }, (_, at) => `x-${at}: ${at}`)],
  ["2500 headers", Array.from({ length: 2500 }, (_, at) => `x-${at}: `)],
  ["a value of 8 kB", [`x-a: ${"a".repeat(8000)}`]],
  ["a value of 15 kB", [`x-a: ${"a".repeat(15_000)}`]],
  ["a value of 20 kB", [`x-a: ${"a".repeat(20_000)}`]],
  ["a value of 1 MB", [`x-a: ${"a".repeat(1_000_000)}`]],
  ["a name of 10 kB", [`x-${"a".repeat(10_000)}: b`]],
  ["40 values of 1 kB", Array.from({ length: 40 }, (_, at) => `x-${at}: ${"a".repeat(1000)}`)],
  ["trailer announced", ["trailer: x-sum"]],
  ["connection that names a header", ["connection: x-a", "x-a: b"]],
  ["proxy-connection", ["proxy-connection: close"]],
  ["keep-alive without sense", ["keep-alive: timeout=abc, max=-1"]],
  ["keep-alive: timeout=0", ["keep-alive: timeout=0"]],
  ["date without sense", ["date: yesterday"]],
];

const types = [
  "",
  "application/json",
  "text/plain; charset=iso-8859-1",
  "application/json; charset=utf-16",
  'text/plain; charset="UTF-8"',
  "nonsense",
  "text/html; charset=nonsense",
  "multipart/form-data; boundary=x",
  "image/png",
];

export const heads: readonly Behaviour[] = [
  ...statuses,
  ...information,
  ...reasons,
  ...fields.map(([name, lines]) => answering(`headers: ${name}`, ok(BODY, ...lines))),
  ...types.map((type) => answering(`content-type: ${type}`, ok("tr\u00e8s", `content-type: ${type}`))),
];
