import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { ConfigError, type FileInput, type TransferProgress } from "@antiphon/core";
import { encodeMultipart, type PreparedBody } from "@antiphon/core/internal";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const random = (): number => 0.5;

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array, void> {
  for (const text of texts) yield bytes(text);
}

function open(body: PreparedBody): AsyncIterable<Uint8Array> {
  return (body.content as () => AsyncIterable<Uint8Array>)();
}

async function collect(body: PreparedBody): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(Readable.from(open(body)) as never).arrayBuffer());
}

/** Reads a body back with the platform's own parser, which shares no code with ours. */
async function parse(body: PreparedBody): Promise<FormData> {
  return new Response(await collect(body), { headers: { "content-type": body.contentType as string } }).formData();
}

const encode = (
  fields: Record<string, unknown>,
  onProgress?: (progress: TransferProgress) => void,
): Promise<PreparedBody> => encodeMultipart(fields, { random, onProgress });

const digest = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "antiphon-"));
  await writeFile(join(folder, "project.zip"), "zipped");
});
afterAll(() => rm(folder, { recursive: true }));

describe("P57: multipart", () => {
  test("a file has the type that is given, else its Blob's, else that of its name's ending", async () => {
    await writeFile(join(folder, "Cat.PNG"), "picture");
    const types = await parse(
      await encode({
        path: { path: join(folder, "Cat.PNG") },
        named: { content: bytes("x"), filename: "graph.jpg" },
        given: { content: bytes("x"), filename: "graph.jpg", contentType: "image/x-own" },
        blob: { content: new Blob(["x"], { type: "video/mp4" }), filename: "a.png" },
        unknown: { content: bytes("x"), filename: "a.constructor" },
        bare: bytes("x"),
      }),
    );
    expect([...types.values()].map((file) => (file as File).type)).toEqual([
      "image/png",
      "image/jpeg",
      "image/x-own",
      "video/mp4",
      "application/octet-stream",
      "application/octet-stream",
    ]);
  });

  test.each<[string, () => FileInput, string]>([
    ["bytes", () => bytes("hello"), "file"],
    ["an ArrayBuffer", () => bytes("hello").buffer as ArrayBuffer, "file"],
    ["a Buffer", () => Buffer.from("hello"), "file"],
    ["a Blob", () => new Blob(["hello"]), "file"],
    ["a File", () => new File(["hello"], "a.txt"), "a.txt"],
    ["a stream factory", () => () => pieces("hel", "lo"), "file"],
    ["a factory of a web stream", () => () => new Blob(["hello"]).stream(), "file"],
    ["an async iterable", () => pieces("hel", "lo"), "file"],
    ["a Node stream", () => Readable.from([Buffer.from("hel"), Buffer.from("lo")]), "file"],
    ["a web stream", () => new Blob(["hello"]).stream(), "file"],
    ["a named source", () => ({ content: bytes("hello"), filename: "b.bin" }), "b.bin"],
  ])("a file may be %s", async (_, input, filename) => {
    const form = await parse(await encode({ file: input(), note: "x" }));
    const file = form.get("file") as File;
    expect([file.name, await file.text(), form.get("note")]).toEqual([filename, "hello", "x"]);
  });

  test("a file may be a path, which gives it its name and length", async () => {
    const body = await encode({ file: { path: join(folder, "project.zip") } });
    expect(body.length).toBe((await collect(body)).length);
    const file = (await parse(body)).get("file") as File;
    expect([file.name, await file.text()]).toEqual(["project.zip", "zipped"]);
  });

  test("a path that is not there is refused before anything is sent", async () => {
    const error = await encode({ file: { path: join(folder, "absent.zip") } }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as Error).message).toContain("absent.zip");
  });

  test("strings, numbers and booleans are fields, arrays repeat, objects are JSON, and undefined is left out", async () => {
    const form = await parse(
      await encode({
        text: "a\nb",
        count: 3,
        yes: true,
        tags: ["x", "y"],
        meta: { content: "c", path: 1 },
        none: undefined,
      }),
    );
    expect([...form.keys()]).toEqual(["text", "count", "yes", "tags", "tags", "meta"]);
    expect([form.get("text"), form.get("count"), form.get("yes"), form.getAll("tags")]).toEqual([
      "a\nb",
      "3",
      "true",
      ["x", "y"],
    ]);
    expect(JSON.parse(form.get("meta") as string)).toEqual({ content: "c", path: 1 });
    await expect(encode({ none: null })).rejects.toThrow(/"none" is null/);
  });

  test.each<[what: string, field: unknown, member: string]>([
    ["half an emoji", "half \ud83d", "`field`"],
    ["the other half", "\ude00", "`field`"],
    ["no number", Number.NaN, "`field` is NaN"],
    ["endless", Infinity, "`field` is Infinity"],
    ["no date", new Date(Number.NaN), "`field` is a date that is none"],
    ["a symbol", Symbol("x"), "a value of type symbol"],
    ["no number in JSON", { limits: { count: Number.NaN } }, "`limits.count`"],
    ["no date in JSON", { at: new Date(Number.NaN) }, "`at`"],
    ["a bigint in JSON", { id: 5n }, "`id`"],
    ["one of several", ["good", "\ud83d"], "`field`"],
    ["half an emoji as a file's name", { content: bytes("x"), filename: "\ud83d.txt" }, "`filename`"],
  ])("what has no written form is refused by its name: %s", async (_, field, member) => {
    await expect(encode({ field })).rejects.toMatchObject({
      code: "INVALID_OPTION",
      message: expect.stringContaining(member) as unknown,
    });
  });

  test("dates and big integers are fields", async () => {
    const form = await parse(await encode({ at: new Date(0), id: 9007199254740993n }));
    expect([form.get("at"), form.get("id")]).toEqual(["1970-01-01T00:00:00.000Z", "9007199254740993"]);
  });

  test.each([
    ["a folder", (): string => folder, "is a folder: pack it"],
    ["no ordinary file", (): string => "/dev/null", "is no ordinary file"],
  ])("a path that is %s is refused before anything is sent", async (_, path, text) => {
    await expect(encode({ file: { path: path() } })).rejects.toMatchObject({
      code: "INVALID_OPTION",
      message: expect.stringContaining(text) as unknown,
    });
  });

  test("a name beside a path, where it would be lost, is refused", async () => {
    const file = { path: join(folder, "project.zip"), filename: "a.zip" };
    await expect(encode({ file })).rejects.toThrow("`filename` is not an option of a file's `{ path }`");
  });

  test("order is kept, so that fields may come before and after files", async () => {
    const form = await parse(await encode({ first: "1", file: bytes(""), last: "2" }));
    expect([...form.keys()]).toEqual(["first", "file", "last"]);
  });

  test("quotes, line breaks and non-ASCII letters in names cannot break out of the header", async () => {
    const filename = 'ñ "x"\r\nX-Evil: 1\r\n\r\nbody 📞.txt';
    const form = await parse(await encode({ 'a"b\r\nc': { content: bytes("x"), filename } }));
    const [[name, file]] = [...form] as [[string, File]];
    expect(name).toMatch(/^a("|%22)b(\r\n|%0D%0A)c$/); // parsers differ in whether they decode
    expect(decodeURIComponent(file.name)).toBe(filename);
    expect([...form.keys()]).toHaveLength(1);
  });

  test("a content type that would break out of the header is refused", async () => {
    await expect(encode({ file: { content: bytes("x"), contentType: "a/b\r\nX-Evil: 1" } })).rejects.toBeInstanceOf(
      ConfigError,
    );
  });

  test("an empty file and a form without parts are whole bodies", async () => {
    const form = await parse(await encode({ file: bytes("") }));
    expect((form.get("file") as File).size).toBe(0);
    const empty = await encode({});
    const text = new TextDecoder().decode(await collect(empty));
    expect(text).toMatch(/^--[\w-]+--\r\n$/);
    expect(empty.length).toBe(text.length);
  });

  test("the boundary does not occur in any part that lies in memory, whatever the random source gives", async () => {
    const boundary = (await encode({})).contentType?.split("boundary=")[1] as string;
    const hostile = `x\r\n--${boundary}--\r\n`;
    const file = (await parse(await encode({ content: bytes(hostile) }))).get("content") as File;
    expect(await file.text()).toBe(hostile);
    const twice = await parse(await encode({ one: hostile, two: `--${boundary}-1` }));
    expect([twice.get("one"), twice.get("two")]).toEqual([hostile, `--${boundary}-1`]);
  });

  test("the announced length is the length sent, and is not announced when a stream hides it", async () => {
    const known = await encode({
      a: "ñ",
      b: new Blob(["xy"]),
      c: { content: () => pieces("abc"), sizeBytes: 3 },
      d: bytes("x".repeat(200_000)),
    });
    expect(known.length).toBe((await collect(known)).length);
    expect((await encode({ a: () => pieces("abc") })).length).toBeUndefined();
  });

  test.each(["ab", "abcd"])(
    "a stream that gives %j in place of the three bytes announced fails instead of sending a wrong body",
    async (content) => {
      await expect(collect(await encode({ file: { content: () => pieces(content), sizeBytes: 3 } }))).rejects.toThrow(
        /announced/,
      );
    },
  );

  test("a body of replayable files is the same each time, and a bare stream is read once", async () => {
    const body = await encode({ file: () => pieces("a", "b"), other: bytes("c") });
    expect(body.replayable).toBe(true);
    expect(digest(await collect(body))).toBe(digest(await collect(body)));
    const once = await encode({ file: pieces("a", "b") });
    expect(once.replayable).toBe(false);
    await collect(once);
    await expect(collect(once)).rejects.toThrow(/function that opens a new one/);
  });

  test("nothing is read before it is wanted, and a stream is closed when the body is given up", async () => {
    const events: string[] = [];
    async function* source(): AsyncGenerator<Uint8Array, void> {
      events.push("opened");
      try {
        for (;;) yield bytes("piece");
      } finally {
        events.push("closed");
      }
    }
    const body = await encode({ file: source });
    expect(events).toEqual([]);
    let seen = 0;
    for await (const _ of open(body)) if ((seen += 1) === 5) break;
    expect(events).toEqual(["opened", "closed"]);
  });

  test("a web stream of a browser that has no iterator is read whole, or cancelled when the body is given up", async () => {
    const cancelled: string[] = [];
    const bare = (name: string, count: number) => () => {
      let left = count;
      const stream = new ReadableStream<Uint8Array>({
        pull: (controller) => (left-- > 0 ? controller.enqueue(bytes("piece")) : controller.close()),
        cancel: () => void cancelled.push(name),
      });
      return { getReader: () => stream.getReader() };
    };
    let seen = 0;
    for await (const _ of open(await encode({ file: bare("left early", 100) }))) if ((seen += 1) === 5) break;
    const form = await parse(await encode({ file: bare("read whole", 2) }));
    expect(await (form.get("file") as File).text()).toBe("piecepiece");
    expect(cancelled).toEqual(["left early"]);
  });

  test("a gibibyte streams in bounded memory", async () => {
    const piece = new Uint8Array(1024 * 1024);
    async function* large(): AsyncGenerator<Uint8Array, void> {
      for (let index = 0; index < 1024; index += 1) yield piece;
    }
    const body = await encode({ file: { content: large, sizeBytes: 2 ** 30 } });
    const before = process.memoryUsage().arrayBuffers;
    let total = 0;
    let most = 0;
    for await (const chunk of open(body)) {
      total += chunk.length;
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    expect(total).toBe(body.length);
    expect(most).toBeLessThan(16 * 2 ** 20);
  });
});

describe("P58: upload progress", () => {
  test("is monotonic, ends at the total, and starts again from zero on a retry", async () => {
    const events: TransferProgress[] = [];
    const body = await encode({ file: bytes("x".repeat(300_000)) }, (progress) => events.push(progress));
    const total = body.length as number;
    for await (const _ of open(body)) if (events.length > 3) break; // the first attempt is cut
    await collect(body);

    const attempts = [1, 2].map((attempt) =>
      events.filter((event) => event.attempt === attempt).map(({ loadedBytes }) => loadedBytes),
    );
    for (const loaded of attempts) {
      expect(loaded[0]).toBe(0);
      expect(loaded).toEqual([...loaded].sort((left, right) => left - right));
    }
    expect(attempts[0]?.at(-1)).toBeLessThan(total);
    expect(attempts[1]?.at(-1)).toBe(total);
    expect(new Set(events.map(({ totalBytes }) => totalBytes))).toEqual(new Set([total]));
    expect(events.map(({ attempt }) => attempt)).toEqual(
      events.map(({ attempt }) => attempt).sort((left, right) => left - right),
    );
  });

  test("has no total for a stream of unknown length", async () => {
    const events: TransferProgress[] = [];
    const body = await encode({ file: () => pieces("abc") }, (progress) => events.push(progress));
    const { length } = await collect(body);
    expect(events.at(-1)).toEqual({ loadedBytes: length, totalBytes: undefined, attempt: 1 });
  });
});
