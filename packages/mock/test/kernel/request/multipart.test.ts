import { expect, test } from "vitest";
import { parseMultipart, type Part } from "../../../src/kernel/request/multipart.js";

async function encoded(form: FormData): Promise<readonly [string, Uint8Array]> {
  const made = new Response(form);
  return [made.headers.get("content-type") ?? "", new Uint8Array(await made.arrayBuffer())];
}

test("reads what the platform writes: names with quotes, line breaks and other scripts, empty files, any bytes", async () => {
  const form = new FormData();
  const bytes = new Uint8Array([0, 13, 10, 45, 45, 255]);
  form.append("payload_json", '{"content":"hé"}');
  form.append('a"b', new Blob([bytes], { type: "image/png" }), 'we"ird\r\nñ.png');
  form.append("empty", new Blob([]), "empty.bin");
  const parts = parseMultipart(...(await encoded(form))) as readonly Part[];
  expect(parts.map(({ name, filename, type }) => [name, filename, type])).toEqual([
    ["payload_json", undefined, "text/plain"],
    ['a"b', 'we"ird\r\nñ.png', "image/png"],
    ["empty", "empty.bin", "application/octet-stream"],
  ]);
  expect(new TextDecoder().decode(parts[0]?.bytes)).toBe('{"content":"hé"}');
  expect([...(parts[1]?.bytes ?? [])]).toEqual([...bytes]);
  expect(parts[2]?.bytes.length).toBe(0);
});

test("gives back every byte of a large file, line breaks and all that looks like a boundary included", async () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7919) % 256);
  bytes.set(new TextEncoder().encode("\r\n--\r\n\r\n--almost"), 1000);
  bytes.fill(13, 2000, 9000);
  const form = new FormData();
  form.append("file", new Blob([bytes]), "all.bin");
  form.append("last", "x");
  const [file, last] = parseMultipart(...(await encoded(form))) as readonly Part[];
  expect(Buffer.compare(file?.bytes as Uint8Array, bytes)).toBe(0);
  expect(new TextDecoder().decode(last?.bytes)).toBe("x");
});

test("reads a form without parts", async () => {
  expect(parseMultipart("multipart/form-data; boundary=x", new TextEncoder().encode("--x--\r\n"))).toEqual([]);
});

test.each([
  ["multipart/form-data", "--x--", "has no boundary"],
  ["multipart/form-data; boundary=x", "hello", "does not have its boundary"],
  [
    "multipart/form-data; boundary=x",
    '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nvalue',
    "ends before its last boundary",
  ],
  ["multipart/form-data; boundary=x", "--x\r\n\r\nvalue\r\n--x--", "has a part without a name"],
  ["multipart/form-data; boundary=x", "--xy", "has a broken boundary line"],
])("says what is wrong with %s %j", (type, body, problem) => {
  expect(parseMultipart(type, new TextEncoder().encode(body))).toEqual({ problem });
});
