import { createReadStream } from "node:fs";
import { PassThrough, Readable } from "node:stream";
import { ConfigError, type FileInput } from "@antiphon/core";
import { type Operation, uploadToLink, whileHeld } from "@antiphon/core/internal";
import { describe, expect, onTestFinished, test } from "vitest";
import { scriptRuntime } from "../pipeline/scripted-runtime.js";

const put: Operation = {
  id: "files.put",
  method: "PUT",
  path: "/(presigned)",
  safety: "idempotent",
  body: "binary",
  response: "text",
  codes: [],
};

/** Every place in which a stream can lie in what a caller hands over. */
const places: readonly (readonly [string, (stream: unknown) => unknown])[] = [
  ["bare", (stream) => stream],
  ["with a name", (stream) => ({ content: stream, filename: "a" })],
  ["in a list", (stream) => [new Uint8Array(1), stream]],
  ["in a list of named ones", (stream) => [{ content: stream }]],
  ["in a field of a form", (stream) => ({ title: "x", file: { content: stream } })],
  ["in a list in a field", (stream) => ({ files: [{ content: stream }] })],
];

describe("a stream that a caller hands over", () => {
  test.each(places)("%s: fails before it is read, and only the call fails", async (_, place) => {
    const stream = new PassThrough();
    const stray: unknown[] = [];
    const keep = (error: unknown): void => void stray.push(error);
    process.on("uncaughtException", keep);
    onTestFinished(() => void process.off("uncaughtException", keep));
    const work = whileHeld(place(stream), async () => {
      stream.destroy(new Error("the disk is gone"));
      await new Promise((resolve) => setImmediate(resolve)); // without a listener the process would end here
      for await (const piece of stream) expect.unreachable(String(piece));
    });
    await expect(work).rejects.toThrow("the disk is gone");
    expect(stray).toEqual([]);
  });

  test.each(places)("%s: is ended when the call never read it", async (_, place) => {
    const stream = new PassThrough();
    await expect(whileHeld(place(stream), () => Promise.reject(new Error("no link")))).rejects.toThrow("no link");
    expect(stream.destroyed).toBe(true);
  });

  test.each(places)("%s: a web stream is cancelled when the call never read it", async (_, place) => {
    let reason: unknown = "still open";
    const stream = new ReadableStream({ cancel: (why) => void (reason = why) });
    await whileHeld(place(stream), () => Promise.resolve());
    expect(reason).toBeUndefined();
  });

  test("that throws when it is ended does not hide how the call ended", async () => {
    const stream = Object.assign(new Readable(), { destroy: () => expect.unreachable("no") });
    expect(await whileHeld(stream, () => Promise.resolve("done"))).toBe("done");
  });

  test.each<readonly [string, unknown]>([
    ["bytes", new Uint8Array(3)],
    ["a Blob", new Blob(["x"])],
    ["a path", { path: "/x" }],
    ["a function", () => new PassThrough()],
    ["nothing", undefined],
  ])("is not looked for in %s", async (_, value) => {
    expect(await whileHeld(value, () => Promise.resolve("done"))).toBe("done");
  });
});

describe("an upload to a link", () => {
  const upload = (file: FileInput, link: () => string) => {
    const { runtime, log } = scriptRuntime(() => ({ body: "" }), {});
    return { log, done: uploadToLink({ runtime, operation: put, file, link, options: { retry: false } }) };
  };

  test("whose link cannot be had ends the stream", async () => {
    const stream = new PassThrough();
    const { log, done } = upload(stream, () => {
      throw new ConfigError("INVALID_OPTION", "no link");
    });
    await expect(done).rejects.toThrow("no link");
    expect([log.length, stream.destroyed]).toEqual([0, true]);
  });

  test("of a file that cannot be opened fails with the reason", async () => {
    const { done } = upload(createReadStream("/nowhere/a.wav"), () => "https://storage.test/x");
    await expect(done).rejects.toMatchObject({ name: "ConfigError", cause: { code: "ENOENT" } });
  });
});
