import { type ByteStream, type CallOptions, fetchTransport, type Transport, TransportError } from "@antiphon/core";
import { createRuntime, encodeMultipart, type Operation, type Runtime, uploadToLink } from "@antiphon/core/internal";
import { describe, expect, test } from "vitest";
import { createManualClock, type ManualClock, settle } from "../time/manual-clock.js";

const put: Operation = {
  id: "files.put",
  method: "PUT",
  path: "/(presigned)",
  safety: "unsafe",
  body: "binary",
  response: "none",
  codes: [],
};
const post: Operation = { ...put, id: "files.upload", method: "POST", path: "/files", body: "multipart" };

/** Reads what is sent and never answers; ends at once when it is told to, as Node's does. */
const prompt: Transport = Object.assign(
  ({ body }: Parameters<Transport>[0], signal: Parameters<Transport>[1]) =>
    new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(new TransportError("given up", "head_written")));
      void drain(body as AsyncIterable<Uint8Array>);
    }),
  { isPrompt: () => true },
);
const byFetch = fetchTransport(async (_url, init) => {
  const { body, signal } = init as { readonly body: ReadableStream<Uint8Array>; readonly signal: AbortSignal };
  void drain(body);
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("aborted")));
  });
});

/** Gives as many pieces, 10 s apart, and then nothing more. */
async function* stalls(clock: ManualClock, pieces: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let left = pieces; left > 0; left -= 1) {
    yield new Uint8Array(1000);
    await new Promise<void>((resolve) => clock.timer(resolve, 10_000, "wait"));
  }
  await new Promise(() => {});
}

type Upload = (runtime: Runtime, source: ByteStream, options: CallOptions) => Promise<unknown>;
const uploads: readonly (readonly [string, Upload])[] = [
  [
    "a stream",
    (runtime, file, options) => uploadToLink({ runtime, operation: put, link: "https://x.test/k", file, options }),
  ],
  [
    "a function",
    (runtime, source, options) =>
      uploadToLink({ runtime, operation: put, link: "https://x.test/k", file: () => source, options }),
  ],
  ["a form", (runtime, file, options) => runtime.call(post, { body: { file } }, options)],
];
const reason = new Error("the caller's own");
const ends: readonly (readonly [string, CallOptions, number, object])[] = [
  ["by its deadline", { deadlineMs: 35_000 }, 35_000, { code: "DEADLINE_EXCEEDED", outcome: "unknown" }],
  ["a minute after its last piece", {}, 80_000, { code: "ATTEMPT_TIMEOUT", outcome: "unknown" }],
  ["by a timeout of the caller's own", { timeoutMs: 15_000 }, 15_000, { code: "ATTEMPT_TIMEOUT" }],
  ["by an abort", { signal: AbortSignal.abort(reason) }, 35_000, reason],
];

describe.each([
  ["Node's transport", prompt],
  ["fetch", byFetch],
])("an upload over %s whose source falls silent", (_, transport) => {
  describe.each(uploads)("of %s", (_source, upload) => {
    test.each(ends)("ends %s", async (_end, options, atMs, expected) => {
      const clock = createManualClock();
      const runtime = createRuntime({
        api: { id: "files", vendor: "Files", errorBody: { message: [] }, codes: {} },
        factory: "createFiles",
        options: { baseUrl: "https://x.test", transport, clock, retry: false },
        multipart: encodeMultipart,
      });
      const controller = new AbortController();
      const { signal, ...rest } = options;
      let ended: unknown;
      upload(runtime, stalls(clock, 3), { ...rest, ...(signal && { signal: controller.signal }) }).catch(
        (error: unknown) => (ended = error),
      );
      await settle();
      await clock.advance(atMs - 1);
      expect(ended).toBeUndefined();
      if (signal) controller.abort(reason);
      else await clock.advance(1);
      await settle();
      expect(ended).toMatchObject(expected);
    });
  });
});

async function drain(body: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>): Promise<void> {
  for await (const piece of body as AsyncIterable<Uint8Array>) expect(piece.length).toBeGreaterThan(0);
}
