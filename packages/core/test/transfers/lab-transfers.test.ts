import { createHash } from "node:crypto";
import { DecodeError, isApiError, poll, type PollState, TimeoutError } from "@antiphon/core";
import { createDownload, runtimeOf } from "@antiphon/core/internal";
import { describe, expect, test } from "vitest";
import { filesDownload } from "../lab/files-download.js";
import type { Export } from "../lab/generated/schema.js";
import { failureOf, type LabWorld, openLab } from "../lab/lab-world.js";

const content = Uint8Array.from({ length: 50_000 }, (_, index) => (index * 7919) >> 3);
const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A download of a file of the lab through its presigned link. */
function downloadOf({ lab }: LabWorld, fileId: string) {
  const link = async (): Promise<string> => (await lab.files.link(fileId)).url;
  return createDownload({ runtime: runtimeOf(lab), operation: filesDownload, link, options: undefined });
}

describe("uploads to the lab", () => {
  test("P57: a multipart upload arrives byte for byte, by the server's own digest", async () => {
    const { lab, mock } = openLab();
    const stored = await lab.files.upload({
      file: { content: () => new Blob([content]).stream(), filename: 'ñ "q".bin', contentType: "audio/wav" },
      title: "línea\r\n2",
      extra: [new Uint8Array(3), new Blob(["hello"])],
    });
    expect(stored).toMatchObject({
      sha256: digest(content),
      size: content.length,
      content_type: "audio/wav",
      title: "línea\r\n2",
      extra_sizes: [3, 5],
    });
    mock.assertClean();
  });

  test("P58, P30: an upload whose answer is lost is sent again with the same key, applied once, and progress starts anew", async () => {
    const { lab, mock } = openLab();
    mock.faults.add({ operation: "files.upload", after: "commit", drop: "connection", times: 1 });
    const attempts: number[] = [];
    const loaded: number[] = [];
    await lab.files.upload(
      { file: content },
      {
        onUploadProgress({ attempt, loadedBytes }) {
          attempts.push(attempt);
          loaded.push(loadedBytes);
        },
      },
    );
    expect([...new Set(attempts)]).toEqual([1, 2]);
    expect(loaded.filter((bytes) => bytes === 0)).toHaveLength(2);
    expect(loaded.at(-1)).toBe(Math.max(...loaded));
    mock.ledger.expectExactlyOnce({ operation: "files.upload" });
  });

  test("P8: a stream that can be read once is sent once, and the error says why", async () => {
    const { lab, mock, arrived } = openLab();
    mock.faults.add({ operation: "files.upload", after: "commit", drop: "connection", times: 1 });
    async function* once(): AsyncGenerator<Uint8Array, void> {
      yield content;
    }
    const error = await failureOf(lab.files.upload({ file: once() }));
    expect(error).toMatchObject({
      outcome: "unknown",
      message: expect.stringContaining("cannot be replayed") as string,
    });
    expect(arrived("files.upload")).toBe(1);
  });
});

describe("P59: downloads from the lab", () => {
  test.each([1, 17, 4096, 49_999])("a body that is cut after %i bytes goes on where it ended", async (bodyBytes) => {
    const world = openLab();
    const id = world.mock.lab.putFile(content);
    const { url } = await world.lab.files.link(id);
    world.mock.faults.add({ api: "lab", body: "cut", bodyBytes, times: 1 });
    const download = createDownload({
      runtime: runtimeOf(world.lab),
      operation: filesDownload,
      link: url,
      options: undefined,
    });
    expect(digest(await download.bytes())).toBe(digest(content));
    const [first, second] = world.mock.journal.exchanges().filter(({ url: path }) => path.startsWith("/storage/"));
    expect(first?.requestHeaders["range"]).toBeUndefined();
    expect(second?.requestHeaders["range"]).toBe(`bytes=${bodyBytes}-`);
    world.mock.assertClean();
  });

  test("a file that is replaced in the middle starts again, and a store without ranges too", async () => {
    for (const ranges of [true, false]) {
      const world = openLab();
      world.mock.lab.configure({ ranges });
      const id = world.mock.lab.putFile(content);
      const { url } = await world.lab.files.link(id);
      const other = content.slice().reverse();
      world.mock.faults.add({ api: "lab", body: "cut", bodyBytes: 1000, times: 1 });
      const download = createDownload({
        runtime: runtimeOf(world.lab),
        operation: filesDownload,
        link: url,
        options: {
          onProgress({ loadedBytes, attempt }) {
            if (ranges && attempt === 1 && loadedBytes > 0) world.mock.lab.putFile(other, id);
          },
        },
      });
      expect(digest(await download.bytes())).toBe(digest(ranges ? other : content));
    }
  });

  test("a link that has run out is renewed once", async () => {
    const world = openLab();
    const id = world.mock.lab.putFile(content);
    const links = [(await world.lab.files.link(id)).url];
    await world.mock.clock.advance("61s");
    const link = async (): Promise<string> => links.pop() ?? (await world.lab.files.link(id)).url;
    const download = createDownload({
      runtime: runtimeOf(world.lab),
      operation: filesDownload,
      link,
      options: undefined,
    });
    expect(digest(await download.bytes())).toBe(digest(content));
    const expired = createDownload({
      runtime: runtimeOf(world.lab),
      operation: filesDownload,
      link: () => "https://lab.antiphon.test/v1/storage/none?expires=0&ticket=x",
      options: undefined,
    });
    expect(isApiError(await failureOf(expired.bytes()))).toBe(true);
  });

  test("a link carries no credential: the store of the lab refuses any", async () => {
    const world = openLab();
    const bytes = await downloadOf(world, world.mock.lab.putFile(content)).bytes();
    expect(digest(bytes)).toBe(digest(content));
    world.mock.assertClean();
  });
});

describe("P54: lists of the lab", () => {
  test.each([
    ["sound", "whole"],
    ["empty-page", "whole"],
    ["missing", "no cursor"],
    ["repeated", "repeated the cursor"],
  ] as const)("with %s cursors", async (cursor, problem) => {
    const { lab, mock } = openLab();
    for (let index = 0; index < 5; index += 1) await lab.orders.create({ item: `tea ${index}`, quantity: 1 });
    mock.lab.configure({ cursor });
    const ids: string[] = [];
    const walk = async (): Promise<string> => {
      for await (const event of lab.events.list({ limit: 2 })) ids.push(String(event.id));
      return "whole";
    };
    const end = await walk().catch((error: unknown) => (error instanceof DecodeError ? error.message : error));
    expect(end).toContain(problem);
    expect(ids.length).toBeGreaterThan(problem === "whole" ? 4 : 0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("by page and by key give every item once", async () => {
    const { lab } = openLab();
    for (let index = 0; index < 5; index += 1) {
      await lab.orders.create({ item: `tea ${index}`, quantity: 1 });
      await lab.rooms.notes.create("1489000000000000001", { text: `note ${index}` });
    }
    const orders: string[] = [];
    for await (const order of lab.orders.list({ pageSize: 2 })) orders.push(order.id);
    const notes: string[] = [];
    for await (const note of lab.rooms.notes.list("1489000000000000001", { limit: 2 })) notes.push(note.id);
    expect([new Set(orders).size, orders.length]).toEqual([5, 5]);
    expect([new Set(notes).size, notes.length]).toEqual([5, 5]);
  });
});

describe("P60: polling the lab", () => {
  /** What a domain's waiter does: the state of the answer, and the wait that its header asks for. */
  function waitFor(
    { lab, mock }: LabWorld,
    id: string,
    options: { deadlineMs?: number; resume?: PollState<string>; signal?: AbortSignal } = {},
  ) {
    return poll<string, { data: Export; waitMs: number }>({
      subject: id,
      async check(subject, call) {
        const { data, response } = await lab.exports.get(subject, call).withResponse();
        return { data, waitMs: Number(response.headers["retry-after"] ?? 0) * 1000 };
      },
      state: ({ data }) => data.status,
      serverWaitMs: ({ waitMs }) => waitMs,
      pending: ["queued", "running"],
      terminal: ["completed", "failed"],
      clock: mock.clock,
      ...options,
    });
  }

  test.each(["completed", "failed"] as const)(
    "ends when the export has %s, and never asks earlier than the server said",
    async (outcome) => {
      const world = openLab();
      world.mock.lab.configure({ pollAfterS: 7 });
      const started = await world.lab.exports.start({ duration_ms: 60_000, outcome });
      const { data } = await waitFor(world, started.id);
      expect(data.status).toBe(outcome);
      const times = world.mock.journal
        .exchanges()
        .filter(({ operation }) => operation === "exports.get")
        .map(({ at }) => at);
      for (const [index, time] of times.slice(1).entries())
        expect(time - (times[index] as number)).toBeGreaterThanOrEqual(7000);
      expect(times.length).toBeLessThan(11);
    },
  );

  test("a saved state goes on without a new create", async () => {
    const world = openLab();
    const started = await world.lab.exports.start({ duration_ms: 60_000 });
    const controller = new AbortController();
    const first = waitFor(world, started.id, { signal: controller.signal });
    first.catch(() => undefined);
    await world.lab.me.get();
    const saved = JSON.stringify(first);
    controller.abort("process ends");
    expect(await failureOf(first)).toBe("process ends");
    const { data } = await waitFor(world, "ignored", { resume: JSON.parse(saved) as PollState<string> });
    expect(data).toMatchObject({ id: started.id, status: "completed" });
    expect(world.arrived("exports.start")).toBe(1);
  });

  test("a state that never ends runs into the deadline, which all polls share", async () => {
    const world = openLab();
    const started = await world.lab.exports.start({ duration_ms: 1000, outcome: "paused" });
    const error = await failureOf(waitFor(world, started.id, { deadlineMs: 30_000 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(world.mock.clock.now()).toBeLessThanOrEqual(1_774_872_030_000);
  });
});
