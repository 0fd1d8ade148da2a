import { execFileSync } from "node:child_process";
import { EventEmitter } from "node:events";
import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { ConnectionError, type WritableLike } from "@antiphon/core";
import { createDownload } from "@antiphon/core/internal";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { settle } from "../time/manual-clock.js";
import { content, digest, cut, store, setUp, finish } from "./download-set-up.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "antiphon-"));
});

afterEach(() => rm(folder, { recursive: true }));

describe("P59: where a download goes", () => {
  const whole = content(300_000);
  const resumed = () => setUp(store(() => ({ bytes: whole, etag: '"v1"' }), [1000, 50_000]));
  const restarted = () => setUp(store(() => ({ bytes: whole, etag: '"v1"', ranges: false }), [1000, 50_000]));

  test.each([
    ["resumed", resumed],
    ["restarted", restarted],
  ])("to an async iterable, %s", async (_, make) => {
    const setup = make();
    const pieces: Uint8Array[] = [];
    await finish(
      setup,
      (async () => {
        for await (const piece of createDownload(setup.init)) pieces.push(piece);
      })(),
    );
    expect(digest(Buffer.concat(pieces))).toBe(digest(whole));
  });

  test.each([
    ["resumed", resumed],
    ["restarted", restarted],
  ])("to a path, %s", async (_, make) => {
    const setup = make();
    const path = join(folder, "file.bin");
    expect(await finish(setup, createDownload(setup.init).toFile(path))).toBe(whole.length);
    expect(digest(await readFile(path))).toBe(digest(whole));
    expect(await readdir(folder)).toEqual(["file.bin"]);
  });

  test("to one path twice at the same time: the file is one of them, whole, and nothing else is left", async () => {
    const other = content(120_000, 5);
    const path = join(folder, "file.bin");
    const setups = [whole, other].map((bytes) => setUp(store(() => ({ bytes, etag: '"v1"' }), [1000])));
    const sizes = await Promise.all(setups.map((setup) => finish(setup, createDownload(setup.init).toFile(path))));
    expect(sizes).toEqual([300_000, 120_000]);
    expect([digest(whole), digest(other)]).toContain(digest(await readFile(path)));
    expect(await readdir(folder)).toEqual(["file.bin"]);
  });

  test("to a path: neither a file nor the target of a link beside it is touched", async () => {
    const path = join(folder, "file.bin");
    await writeFile(join(folder, "precious"), "precious");
    await symlink(join(folder, "precious"), `${path}.partial`);
    await writeFile(join(folder, "other.bin.partial"), "mine");
    for (const name of ["file.bin", "other.bin"]) {
      const setup = resumed();
      await finish(setup, createDownload(setup.init).toFile(join(folder, name)));
    }
    expect(await readFile(join(folder, "precious"), "utf8")).toBe("precious");
    expect(await readFile(join(folder, "other.bin.partial"), "utf8")).toBe("mine");
    expect((await lstat(path)).isFile()).toBe(true);
  });

  test("a link at the path itself is replaced, and what it points to stays", async () => {
    const path = join(folder, "file.bin");
    await writeFile(join(folder, "precious"), "precious");
    await symlink(join(folder, "precious"), path);
    const setup = resumed();
    await finish(setup, createDownload(setup.init).toFile(path));
    expect(await readFile(join(folder, "precious"), "utf8")).toBe("precious");
    expect(digest(await readFile(path))).toBe(digest(whole));
  });

  test.each<readonly [string, (folder: string) => unknown, string]>([
    ["a folder", (at) => at, "is a folder: name the file in it"],
    ["what ends like a folder", (at) => join(at, "new/"), "is a folder: name the file in it"],
    ["a folder that is not there", (at) => join(at, "none/file"), "cannot be written: ENOENT"],
    ["a file as a folder", (at) => join(at, "precious/file"), "cannot be written: ENOTDIR"],
    ["a name that is too long", (at) => join(at, "x".repeat(300)), "cannot be written: ENAMETOOLONG"],
    ["a name with a zero byte", (at) => join(at, "a\0b"), "cannot be written"],
    ["no name", () => "", "is no path of a file"],
    ["nothing", () => undefined, "undefined is no path of a file"],
    ["a pipe", (at) => join(at, "pipe"), "is no ordinary file: open a stream to it and use `to()`"],
    ["a device", () => "/dev/null", "is no ordinary file"],
  ])("to %s is refused before anything is asked for, and leaves everything as it was", async (kind, target, reason) => {
    await writeFile(join(folder, "precious"), "precious");
    if (kind === "a pipe") execFileSync("mkfifo", [join(folder, "pipe")]);
    const before = await readdir(folder);
    const setup = resumed();
    const path = target(folder) as string;
    await expect(finish(setup, createDownload(setup.init).toFile(path))).rejects.toMatchObject({
      name: "ConfigError",
      code: "INVALID_OPTION",
      outcome: "not_sent",
      message: expect.stringContaining(reason) as string,
    });
    expect(setup.log).toHaveLength(0);
    expect(await readdir(folder)).toEqual(before);
    expect((await lstat("/dev/null")).isCharacterDevice()).toBe(true);
  });

  test.each(["x".repeat(255), "\u00e9".repeat(127), "\u{1F600}".repeat(63)])(
    "to a name as long as the system takes: %s",
    async (name) => {
      const setup = resumed();
      await finish(setup, createDownload(setup.init).toFile(join(folder, name)));
      expect(await readdir(folder)).toEqual([name]);
    },
  );

  test("a sink that cannot be discarded does not hide why the download failed", async () => {
    const setup = setUp(() => ({ headers: { "content-length": "10" }, pieces: [cut] }), { retry: false });
    const writable = new WritableStream({ abort: () => expect.unreachable("no") });
    await expect(finish(setup, createDownload(setup.init).to(writable))).rejects.toBeInstanceOf(ConnectionError);
  });

  test("to a web stream and to a Node stream, which are closed", async () => {
    const parts: Uint8Array[] = [];
    const events: string[] = [];
    const web = new WritableStream<Uint8Array>({
      write: (piece) => void parts.push(piece),
      close: () => void events.push("closed"),
    });
    const first = resumed();
    expect(await finish(first, createDownload(first.init).to(web))).toBe(whole.length);
    const node = new Writable({ write: (piece: Uint8Array, __, done) => (parts.push(piece), setImmediate(done)) });
    node.on("finish", () => events.push("finished"));
    const second = resumed();
    expect(await finish(second, createDownload(second.init).to(node))).toBe(whole.length);
    expect(digest(Buffer.concat(parts))).toBe(digest(Buffer.concat([whole, whole])));
    expect(events).toEqual(["closed", "finished"]);
  });

  test("to text", async () => {
    const setup = setUp(() => ({ pieces: [new TextEncoder().encode("ñandú")] }));
    expect(await finish(setup, createDownload(setup.init).text())).toBe("ñandú");
  });

  test("a failed download leaves the file that was there before, and nothing else", async () => {
    const path = join(folder, "file.bin");
    await writeFile(path, "before");
    const setup = setUp(() => ({ headers: { "content-length": "10" }, pieces: [content(5), cut] }), { retry: false });
    await expect(finish(setup, createDownload(setup.init).toFile(path))).rejects.toBeInstanceOf(ConnectionError);
    expect(await readdir(folder)).toEqual(["file.bin"]);
    expect(await readFile(path, "utf8")).toBe("before");
  });

  test("a failed download aborts the stream it wrote to", async () => {
    const reasons: unknown[] = [];
    const setup = setUp(() => ({ headers: { "content-length": "10" }, pieces: [content(5), cut] }), { retry: false });
    const web = new WritableStream<Uint8Array>({ abort: (reason) => void reasons.push(reason) });
    await expect(finish(setup, createDownload(setup.init).to(web))).rejects.toBeInstanceOf(ConnectionError);
    expect(reasons[0]).toBeInstanceOf(ConnectionError);
  });

  test("a writer that fails ends the download with its own error", async () => {
    const full = new Error("disk full");
    const setup = resumed();
    const node = new Writable({ write: (_, __, done) => done(full) });
    await expect(finish(setup, createDownload(setup.init).to(node))).rejects.toBe(full);
  });

  const stuck: Readonly<Record<string, () => WritableLike>> = {
    "a Node stream": () => new Writable({ write: () => {} }),
    "a Node stream that takes all and never ends": () =>
      new Writable({ write: (_piece, _encoding, done) => done(), final: () => {} }),
    "a web stream": () => new WritableStream({ write: () => new Promise(() => {}) }),
    "a web stream that takes all and never ends": () => new WritableStream({ close: () => new Promise(() => {}) }),
  };

  test.each(Object.entries(stuck))(
    "%s that takes nothing holds neither an abort nor the deadline up",
    async (_, open) => {
      const controller = new AbortController();
      const aborted = setUp(
        store(() => ({ bytes: whole })),
        { signal: controller.signal },
      );
      setImmediate(() => controller.abort("enough"));
      await expect(createDownload(aborted.init).to(open())).rejects.toBe("enough");
      const late = setUp(
        store(() => ({ bytes: whole })),
        { deadlineMs: 2000 },
      );
      await expect(finish(late, createDownload(late.init).to(open()))).rejects.toMatchObject({
        code: "DEADLINE_EXCEEDED",
        message: expect.stringContaining("was not written within the deadline"),
        operation: "files.read",
        outcome: "applied",
      });
      expect([aborted.clock.pending, late.clock.pending]).toEqual([0, 0]);
    },
  );

  test.each([
    ["before anything is written", 0],
    ["while it is written to", 1],
    ["between two pieces", 2],
  ])("a Node stream that closes %s ends the download, also when it never calls back", async (_, moment) => {
    const target = new EventEmitter();
    const setup = setUp(() => ({ pieces: [content(10), content(10)] }));
    const close = (): void => void target.emit("close");
    let writes = 0;
    const node = Object.assign(target, {
      write(_piece: Uint8Array, done: () => void) {
        writes += 1;
        if (moment === 1) setImmediate(close);
        else done();
        if (moment === 2) queueMicrotask(close);
      },
      end: () => {},
      destroy: () => {},
    });
    const work = createDownload(setup.init).to(node);
    if (moment === 0) close();
    await expect(finish(setup, work)).rejects.toThrow("closed before everything was written");
    expect(writes).toBeLessThanOrEqual(2);
  });

  test("changed content fails for a reader that cannot take bytes back, and says what to do", async () => {
    let version = 0;
    const setup = setUp((request) =>
      store(
        () => (version++ === 0 ? { bytes: whole, etag: '"v1"' } : { bytes: content(5), etag: '"v2"' }),
        version === 0 ? [1000] : [],
      )(request),
    );
    const reading = (async () => {
      for await (const _ of createDownload(setup.init)) await settle();
    })();
    await expect(finish(setup, reading)).rejects.toThrow(/Download to a file/);
  });

  test("leaving the loop gives the answer up and asks for nothing more", async () => {
    const setup = resumed();
    for await (const _ of createDownload(setup.init)) break;
    await settle();
    expect(setup.log).toHaveLength(1);
    expect(setup.clock.pending).toBe(0);
  });

  test("nothing is asked for before it is read, and each reading is a download of its own", async () => {
    const setup = setUp(store(() => ({ bytes: content(10) })));
    const download = createDownload(setup.init);
    await settle();
    expect(setup.log).toHaveLength(0);
    await Promise.all([download.bytes(), download.bytes()]);
    expect(setup.log).toHaveLength(2);
  });
});
