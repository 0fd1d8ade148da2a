import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import type { Dice } from "./dice.js";

/** What the server does with one request, bytes first. */
export interface HostileAnswer {
  readonly bytes: Buffer;
  /** So many pieces, with pauses of up to so many ms before each. */
  readonly pieces: number;
  readonly pauseMs: number;
  /** Before the whole request is there. */
  readonly isEarly: boolean;
  /** How many of the bytes go out. */
  readonly sends: number;
  readonly then: "keep" | "end" | "destroy" | "reset" | "stall";
  readonly status: number;
  /** What the body is, when it comes whole and says so: set where its framing is true and none of it is missing. */
  readonly content: Buffer | undefined;
}

const REFUSALS = [400, 401, 403, 404, 408, 409, 410, 413, 416, 418, 425, 429, 429, 451, 500, 500, 502, 503, 503, 504];
const ODD = [201, 202, 204, 204, 205, 206, 299, 301, 302, 303, 304, 307, 308, 308, 599, 600, 999, 99, 101];
const STATUSES = Array.from({ length: 30 }, () => 200).concat(REFUSALS, ODD);
const coders = { gzip: gzipSync, "x-gzip": gzipSync, deflate: deflateSync, br: brotliCompressSync } as const;
const MANY = "gzip,br,gzip,br,gzip,br";
const LABELS = ["zstd", "nonsense", "gzip, gzip", "identity", "", MANY];

/** What one server leaves out. */
export interface Mercy {
  /** Built-in fetch refuses more than five codings, and ends the process when the rest of such an answer is cut. */
  readonly manyCodings?: boolean | undefined;
}

export function hostileAnswer(dice: Dice, path: string, range: number | undefined, mercy: Mercy = {}): HostileAnswer {
  const where = path.split("?")[0] as string; // the number stays in it
  const plain = plainBody(dice);
  const etag = dice.chance(0.7) ? '"a"' : dice.oneOf(['W/"a"', '"b"', "a", ""]);
  const status = dice.oneOf(STATUSES);
  const resumes = range !== undefined && status === 206;
  const part = resumes ? plain.subarray(range) : plain;
  const coding = dice.chance(0.25) ? dice.oneOf(Object.keys(coders) as (keyof typeof coders)[]) : undefined;
  const packed = coding === undefined ? part : dice.chance(0.1) ? deflateRawSync(part) : coders[coding](part);
  const body = dice.chance(0.05) ? Buffer.concat([packed, Buffer.from("more")]) : packed;
  const wrongLength = dice.chance(0.1);
  const framing = dice.oneOf(["length", "length", "length", "chunked", "chunked", "close"] as const);
  const lines = [
    ...(coding === undefined && dice.chance(0.04) ? [`content-encoding: ${labelOf(dice, mercy)}`] : []),
    ...(coding === undefined ? [] : [`content-encoding: ${coding}`]),
    ...(framing === "length" ? [`content-length: ${body.length + (wrongLength ? dice.between(-3, 50) : 0)}`] : []),
    ...(framing === "chunked" ? ["transfer-encoding: chunked"] : []),
    ...(status >= 300 && status < 400
      ? [
          `location: ${dice.oneOf([path, `${path}?again`, `${where}/a`, "http://[", "//127.0.0.1:1/x", `${where}/${"x".repeat(300)}`])}`,
        ]
      : []),
    ...(status === 206 || dice.chance(0.03)
      ? [
          `content-range: bytes ${resumes ? range : dice.between(0, 9)}-${plain.length - 1}/${dice.oneOf([plain.length, "*", "x"])}`,
        ]
      : []),
    ...(dice.chance(0.2) ? [`retry-after: ${dice.oneOf(["0", "0", "1", "x", "99999999999", "-1"])}`] : []),
    ...(dice.chance(0.1)
      ? [
          dice.oneOf([
            "connection: close",
            "x-should-retry: true",
            "x-should-retry: false",
            "set-cookie: a=1",
            `x-long: ${"y".repeat(9000)}`,
            `x-too-long: ${"y".repeat(20_000)}`,
          ]),
        ]
      : []),
    `etag: ${etag}`,
  ];
  const ahead = dice.chance(0.05)
    ? dice.oneOf(["HTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\n", "HTTP/1.1 100 Continue\r\n\r\n"])
    : "";
  const start = dice.chance(0.02) ? dice.oneOf(["", "HTTP/1.1 abc\r\n\r\n", "<html>", "\x16\x03\x01"]) : undefined;
  const head = start ?? `${ahead}HTTP/1.1 ${status} ${dice.oneOf(["OK", "", "\xe9"])}\r\n${lines.join("\r\n")}\r\n\r\n`;
  const bytes = Buffer.concat([Buffer.from(head, "latin1"), framing === "chunked" ? inChunks(dice, body) : body]);
  const isWhole = dice.chance(0.7);
  const ending = dice.oneOf(["end", "destroy", "reset", "stall"] as const);
  const isTrue =
    isWhole && start === undefined && body === packed && !(wrongLength && framing === "length") && framing !== "close";
  const hasBody = status >= 200 && ![204, 205, 304].includes(status);
  return {
    bytes,
    pieces: dice.oneOf([1, 1, 1, 2, 5]),
    pauseMs: dice.oneOf([0, 0, 5, 40]),
    isEarly: dice.chance(0.1),
    sends: isWhole ? bytes.length : dice.between(0, bytes.length),
    then: isWhole ? (framing === "close" ? "end" : dice.chance(0.85) ? "keep" : ending) : ending,
    status: start === undefined ? status : 0,
    content: isTrue && hasBody ? part : undefined,
  };
}

function plainBody(dice: Dice): Buffer {
  const kind = dice.between(0, 20);
  if (kind < 8)
    return Buffer.from(
      JSON.stringify({
        items: [{ id: String(dice.between(0, 9)) }],
        has_more: dice.chance(0.3),
        next_cursor: dice.oneOf(["b", "c", null]),
        state: dice.oneOf(["open", "done", 3]),
      }),
    );
  if (kind < 10)
    return Buffer.from(
      JSON.stringify({
        code: "X",
        message: "é".repeat(dice.between(0, 400)),
        retry_after: dice.oneOf([0.01, 5, -1, "x", 1e9]),
      }),
    );
  if (kind < 11) return Buffer.from("[".repeat(5000));
  if (kind < 12) return Buffer.from("<html>Bad gateway</html>");
  if (kind < 13) return Buffer.alloc(0);
  if (kind < 15) return Buffer.from(Array.from({ length: dice.between(0, 3000) }, () => dice.between(0, 256)));
  if (kind < 16) return Buffer.alloc(dice.between(100_000, 1_500_000), "z");
  return Buffer.from(dice.oneOf(["null", "3", '"text"', "{", "\ufeff{}", "{}", "[]", '{"__proto__":{"x":1}}']));
}

function labelOf(dice: Dice, { manyCodings = false }: Mercy): string {
  const label = dice.oneOf(LABELS);
  return manyCodings && label === MANY ? "gzip, gzip" : label;
}

function inChunks(dice: Dice, body: Buffer): Buffer {
  if (dice.chance(0.05)) return Buffer.from("g\r\nnonsense\r\n0\r\n\r\n");
  const size = Math.max(1, dice.between(1, body.length + 2));
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const piece = body.subarray(at, at + size);
    chunks.push(
      Buffer.from(`${piece.length.toString(16)}${dice.chance(0.05) ? ";a=b" : ""}\r\n`),
      piece,
      Buffer.from("\r\n"),
    );
    if (chunks.length > 300) {
      const rest = body.subarray(at + size);
      if (rest.length > 0) chunks.push(Buffer.from(`${rest.length.toString(16)}\r\n`), rest, Buffer.from("\r\n"));
      break;
    }
  }
  return Buffer.concat([...chunks, Buffer.from(dice.chance(0.1) ? "0\r\nx-sum: 1\r\n\r\n" : "0\r\n\r\n")]);
}
