import { execFile } from "node:child_process";
import { pbkdf2, randomBytes, scrypt } from "node:crypto";
import { once } from "node:events";
import { lookup } from "node:dns/promises";
import { mkdtempSync, openAsBlob } from "node:fs";
import { readFile } from "node:fs/promises";
import http, { createServer, type RequestListener, type Server } from "node:http";
import { connect, createServer as createNetServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleepByPromise } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createMock } from "../../../src/index.js";
import { Timeline } from "../../../src/kernel/time/timeline.js";
import { pendingOfProcess } from "../../../src/platform/pending.js";
import { platform } from "../../../src/platform/runtime.js";

const wait = (clock: Timeline, ms: number): Promise<number> =>
  new Promise((resolve) => void clock.timer(() => resolve(clock.monotonic()), ms, "wait"));
const sleep = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));
const servers: Server[] = [];
const ends: (() => void)[] = [];

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const slow: RequestListener = (_, response) => void setTimeout(() => response.end("{}"), 20);
const dripping: RequestListener = (_, response) => {
  response.write("[");
  setTimeout(() => response.end("]"), 20);
};

const works: Readonly<Record<string, () => Promise<unknown>>> = {
  "a file": () => readFile(new URL(import.meta.url)),
  "a look-up": () => lookup("localhost"),
  "a key derivation": () => promisify(pbkdf2)("secret", "salt", 20_000, 32, "sha256"),
  "another key derivation": () => promisify(scrypt)("secret", "salt", 32),
  "random bytes": () => promisify(randomBytes)(1_000_000),
  "a digest of WebCrypto": () => crypto.subtle.digest("SHA-256", new Uint8Array(1_000_000)),
  "a compression": () => promisify(gzip)(Buffer.alloc(200_000, "ab")),
  "another compression": () => promisify(brotliCompress)(Buffer.alloc(20_000, "ab")),
  "a file as a Blob": async () => (await openAsBlob(fileURLToPath(import.meta.url))).text(),
  "a short timer": () => sleep(30),
  "a short timer of node:timers": () => sleepByPromise(30),
  "a short timer that is put off twice": () =>
    new Promise<void>((resolve) => {
      let rang = 0;
      const timer = setTimeout(() => ((rang += 1) > 2 ? resolve() : timer.refresh()), 10);
    }),
  "many turns of the loop": async () => {
    for (let n = 0; n < 30; n += 1) await new Promise((resolve) => void setImmediate(resolve));
  },
  "a fetch from a server of this process": async () => (await fetch(await serve(slow))).text(),
  "a body that comes in pieces": async () => (await fetch(await serve(dripping))).text(),
  "a request of node:http": async () => {
    const [answer] = (await once(http.get(await serve(slow)), "response")) as [http.IncomingMessage];
    return text(answer);
  },
  "one after the other": async () => {
    for (let n = 0; n < 3; n += 1) await readFile(new URL(import.meta.url));
    await sleep(5);
    await crypto.subtle.digest("SHA-256", new Uint8Array(100));
  },
};

afterEach(() => {
  vi.restoreAllMocks();
  for (const server of servers.splice(0)) server.close().closeAllConnections();
  for (const end of ends.splice(0)) end();
});

describe("an automatic clock stands still during", () => {
  test.each(Object.entries(works))("%s", async (_, work) => {
    const clock = new Timeline("auto", undefined);
    const waited = wait(clock, 1000);
    await work();
    expect(clock.monotonic()).toBe(0);
    expect(await waited).toBe(1000);
  });

  test.each(Object.entries(works))(
    "%s that a timer has begun, before the next timer of the same moment",
    async (_, work) => {
      const clock = new Timeline("manual", undefined);
      const log: string[] = [];
      const chain = async (name: string): Promise<void> => {
        await wait(clock, 1000);
        log.push(`${name} begins`);
        await work();
        log.push(`${name} ends at ${clock.monotonic()}`);
      };
      const chains = [chain("first"), chain("second")];
      await clock.advance(5000);
      await Promise.all(chains);
      expect(log).toEqual(["first begins", "first ends at 1000", "second begins", "second ends at 1000"]);
    },
  );

  test("what it is told to", async () => {
    const clock = new Timeline("auto", undefined);
    const waited = wait(clock, 1000);
    const [{ stdout }, at] = await Promise.all([
      clock.busy(promisify(execFile)(process.execPath, ["-p", "6 * 7"])),
      clock.busy(sleep(600)).then(() => clock.monotonic()),
    ]);
    expect([stdout, at]).toEqual(["42\n", 0]);
    expect(await waited).toBe(1000);
  });

  test("what it is told to, also when that fails", async () => {
    const clock = new Timeline("auto", undefined);
    const waited = wait(clock, 1000);
    await expect(clock.busy(Promise.reject(new Error("mine")))).rejects.toThrow("mine");
    expect(await waited).toBe(1000);
    expect(() => clock.busy((() => undefined) as never)).toThrow("needs a promise");
  });

  test("the work of a client, but not while it rests", async () => {
    const clock = new Timeline("auto", undefined);
    const waited = wait(clock, 1000);
    const rest = clock.work();
    await works["many turns of the loop"]?.();
    expect(clock.monotonic()).toBe(0);
    rest();
    rest();
    expect(await waited).toBe(1000);
  });
});

describe("time moves on, without a word,", () => {
  test.each<[string, (clock: Timeline) => Promise<unknown>]>([
    ["a timer of more than half a second", () => Promise.resolve(setTimeout(() => undefined, 60_000).unref())],
    ["a timer that was cancelled", () => Promise.resolve(clearTimeout(setTimeout(() => undefined, 400)))],
    ["a timer that keeps no process alive", () => Promise.resolve(setTimeout(() => undefined, 400).unref())],
    ["an interval", () => Promise.resolve(setInterval(() => undefined, 100).unref())],
    ["synchronous crypto", () => Promise.resolve(randomBytes(16))],
    ["a Blob of a file, read to its end", works["a file as a Blob"]!],
    [
      "a server of this process that waits for time",
      async (clock) => {
        const url = await serve((_, response) => void wait(clock, 10).then(() => response.end("late")));
        expect(await (await fetch(url)).text()).toBe("late");
      },
    ],
    [
      "a pair of connections by path, of which each has said something else",
      async () => {
        const path = join(mkdtempSync(join(tmpdir(), "quiet-")), "socket");
        const server = createNetServer((socket) => void socket.resume().write("welcome")).listen(path);
        await once(server, "listening");
        const clients = [connect(path), connect(path)];
        clients[0]?.write("x".repeat(1000));
        await Promise.all(clients.map((client) => once(client, "data")));
        ends.push(() => server.close() && clients.forEach((client) => client.destroy()));
      },
    ],
    [
      "a stream of events that says nothing for now",
      async () => {
        const url = await serve((_, response) => void response.write("data: 1\n\n"));
        const reader = (await fetch(url)).body?.getReader();
        await reader?.read();
      },
    ],
  ])("while there is %s", async (_, begin) => {
    const warn = vi.spyOn(platform, "warn");
    const clock = new Timeline("auto", undefined);
    await begin(clock);
    const before = clock.monotonic();
    expect(await wait(clock, 1000)).toBe(before + 1000);
    expect(warn).not.toHaveBeenCalled();
  });
});

describe("what never ends", () => {
  beforeEach(() => {
    vi.spyOn(platform, "pause").mockImplementation(() => platform.nextTurn());
  });

  test("is named once, set aside, and does not stop later jumps", async () => {
    let real = 0;
    vi.spyOn(platform, "monotonic").mockImplementation(() => (real += 50));
    const warn = vi.spyOn(platform, "warn").mockReturnValue();
    const clock = new Timeline("auto", undefined);
    void clock.busy(new Promise(() => undefined));
    expect(await wait(clock, 1000)).toBe(1000);
    expect(await wait(clock, 1000)).toBe(2000);
    expect(warn.mock.calls).toEqual([[expect.stringContaining("no longer waits for what clock.busy() was given")]]);
  });

  test("such as a loop of timers is set aside whole while it runs; one like them is waited for once it has ended", async () => {
    let real = 0;
    const warn = vi.spyOn(platform, "warn").mockReturnValue();
    const monotonic = vi.spyOn(platform, "monotonic").mockImplementation(() => (real += 50));
    const clock = new Timeline("auto", undefined);
    let isOver = false;
    const loop = (async () => {
      while (!isOver) await sleep(31);
    })();
    expect([await wait(clock, 1000), await wait(clock, 1000)]).toEqual([1000, 2000]);
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/for a timer of 31 ms set at \S*quiet\.test\.ts:\d+: still pending after \d+ ms/)],
    ]);
    isOver = true;
    await loop;
    await clock.settle();
    monotonic.mockRestore();
    const waited = wait(clock, 1000);
    await sleep(31);
    expect(clock.monotonic()).toBe(2000);
    expect(await waited).toBe(3000);
  });

  test("is judged by turns as well: a job of 300 turns is waited for, however long each of them takes", async () => {
    let real = 0;
    vi.spyOn(platform, "monotonic").mockImplementation(() => (real += 50));
    const warn = vi.spyOn(platform, "warn").mockReturnValue();
    const clock = new Timeline("auto", undefined);
    const job = {};
    pendingOfProcess().begin(job, { what: "a job" });
    const waited = wait(clock, 1000);
    for (let turn = 0; turn < 300; turn += 1) await platform.nextTurn();
    expect(clock.monotonic()).toBe(0);
    pendingOfProcess().end(job);
    expect(await waited).toBe(1000);
    expect(warn).not.toHaveBeenCalled();
  });

  test("leaves what has begun meanwhile its own time", async () => {
    let real = 0;
    vi.spyOn(platform, "monotonic").mockImplementation(() => (real += 50));
    const warn = vi.spyOn(platform, "warn").mockReturnValue();
    const clock = new Timeline("auto", undefined);
    const [long, late] = [{}, {}];
    pendingOfProcess().begin(long, { what: "a long job", limitMs: 10_000 });
    const waited = wait(clock, 1000);
    for (let turn = 0; turn < 700; turn += 1) await platform.nextTurn();
    pendingOfProcess().begin(late, { what: "a late job" });
    await platform.nextTurn();
    pendingOfProcess().end(long);
    for (let turn = 0; turn < 300; turn += 1) await platform.nextTurn();
    expect([clock.monotonic(), warn.mock.calls]).toEqual([0, []]);
    pendingOfProcess().end(late);
    expect(await waited).toBe(1000);
  });

  test("and begins anew again and again is given up in the end, and named once", async () => {
    let real = 0;
    vi.spyOn(platform, "monotonic").mockImplementation(() => (real += 50));
    const warn = vi.spyOn(platform, "warn").mockReturnValue();
    const clock = new Timeline("auto", undefined);
    let isOver = false;
    const loop = (async () => {
      for (let key = {}; !isOver; key = {}) {
        pendingOfProcess().begin(key, { what: "a look into a file" });
        for (let turn = 0; turn < 20; turn += 1) await platform.nextTurn();
        pendingOfProcess().end(key);
      }
    })();
    expect(await wait(clock, 1000)).toBe(1000);
    isOver = true;
    await loop;
    expect(warn.mock.calls).toEqual([[expect.stringContaining("a look into a file")]]);
  });

  test("and asks at every turn whether time has moved is no work: it moves, and nothing is named", async () => {
    const warn = vi.spyOn(platform, "warn").mockReturnValue();
    const clock = new Timeline("auto", undefined);
    const times: number[] = [];
    const chain = (async () => {
      for (let n = 0; n < 5; n += 1) times.push(await wait(clock, 1000));
    })();
    while (times.length < 5) await new Promise((resolve) => void setImmediate(resolve));
    await chain;
    expect([times, warn.mock.calls]).toEqual([[1000, 2000, 3000, 4000, 5000], []]);
  });

  test("does not take along what waits beside it, when it is given up", async () => {
    let real = 0;
    vi.spyOn(platform, "monotonic").mockImplementation(() => (real += 50));
    const warn = vi.spyOn(platform, "warn").mockReturnValue();
    const clock = new Timeline("auto", undefined);
    void clock.busy(new Promise(() => undefined)); // has ten seconds, which are 2500 turns here
    const waited = wait(clock, 500);
    const job = {};
    for (let turn = 0; turn < 2400; turn += 1) await platform.nextTurn();
    pendingOfProcess().begin(job, { what: "a job" });
    for (let turn = 0; turn < 300; turn += 1) await platform.nextTurn();
    expect([clock.monotonic(), warn.mock.calls.length]).toEqual([0, 1]);
    pendingOfProcess().end(job);
    expect(await waited).toBe(500);
  });

  test("is no upload whose client takes its time between two pieces", async () => {
    const warn = vi.spyOn(platform, "warn").mockReturnValue();
    const mock = createMock();
    const { baseUrl, fetch: send } = mock.auralisCloud.options();
    async function* slowly(): AsyncGenerator<Uint8Array> {
      for (const piece of ['--b\r\ncontent-disposition: form-data; name="platform"\r\n\r\n', "x86\r\n--b--\r\n"]) {
        await new Promise<void>((resolve) => void mock.clock.timer(resolve, 60_000, "wait"));
        yield new TextEncoder().encode(piece);
      }
    }
    const answer = await send(`${baseUrl}/upload`, {
      method: "POST",
      headers: { "content-type": "multipart/form-data; boundary=b" },
      body: slowly() as unknown as BodyInit,
    });
    expect([answer.status, mock.clock.monotonic(), warn.mock.calls]).toEqual([422, 120_000, []]);
  });
});
