import { describe, expect, it } from "vitest";
import type { RetryOptions } from "@antiphon/core";
import { createDownload, type Operation, type Runtime, uploadToLink } from "@antiphon/core/internal";
import { createManualClock, runUntilDone } from "../time/manual-clock.js";
import { type ScriptedAnswer, scriptRuntime } from "../pipeline/scripted-runtime.js";

const read: Operation = { id: "a.get", method: "GET", path: "/a", safety: "safe", response: "json", codes: [] };
const put: Operation = { ...read, id: "a.put", method: "PUT", safety: "idempotent", body: "binary", response: "text" };
const files: Operation = { ...read, id: "a.download", response: "binary" };

const cut: ScriptedAnswer = {
  headers: { "content-length": "9", etag: '"1"' },
  pieces: [new Error("hang up")],
};

type Call = { readonly retry?: RetryOptions | false };

/** Everything of a client that asks again after a failure. */
const work: Readonly<Record<string, readonly [ScriptedAnswer, (runtime: Runtime, call: Call) => Promise<unknown>]>> = {
  "a call": [{ status: 503 }, (runtime, call) => Promise.resolve(runtime.call(read, {}, call))],
  "a page": [{ status: 503 }, (runtime, call) => Promise.resolve(runtime.list(read, {}, call))],
  "an upload": [
    { status: 503 },
    (runtime, options) =>
      uploadToLink({ runtime, operation: put, link: "https://store.test/x", file: new Uint8Array(3), options }),
  ],
  "a download whose head fails": [
    { status: 503 },
    (runtime, options) => createDownload({ runtime, operation: files, options }).bytes(),
  ],
  "a download that is cut": [cut, (runtime, options) => createDownload({ runtime, operation: files, options }).bytes()],
  "a download that is cut, iterated": [
    cut,
    async (runtime, options) => {
      for await (const _ of createDownload({ runtime, operation: files, options }));
    },
  ],
};

const settings: readonly (readonly [client: Call["retry"], call: Call["retry"], requests: number])[] = [
  [undefined, undefined, 3],
  [false, undefined, 1],
  [{ maxAttempts: 1 }, undefined, 1],
  [{ maxAttempts: 6 }, undefined, 6],
  [{}, undefined, 3],
  [false, { maxAttempts: 2 }, 2],
  [false, {}, 3],
  [{ maxAttempts: 6 }, false, 1],
  [{ maxAttempts: 6 }, { maxAttempts: 4 }, 4],
];

describe.each(Object.entries(work))("%s", (_, [answer, start]) => {
  it.each(settings)("with the client's retry %j and its own %j makes %d requests", async (client, call, requests) => {
    const clock = createManualClock();
    const options = client === undefined ? {} : { retry: client };
    const { runtime, log } = scriptRuntime(() => answer, { options }, clock);
    const ended = start(runtime, call === undefined ? {} : { retry: call }).then(
      () => "done",
      (error: Error) => error.name,
    );
    expect(await runUntilDone(clock, ended)).toMatch(/^(?:ApiError|ConnectionError)$/);
    expect(log).toHaveLength(requests);
  });
});
