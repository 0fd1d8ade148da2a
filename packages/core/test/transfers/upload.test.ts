import { ApiError, ConfigError, TimeoutError, type TransferProgress } from "@antiphon/core";
import { encodeMultipart, type Operation, secretScheme, uploadToLink, type UploadInit } from "@antiphon/core/internal";
import { describe, expect, test } from "vitest";
import { createManualClock, type ManualClock, runUntilDone, settle } from "../time/manual-clock.js";
import {
  type ScriptedAnswer,
  type ScriptedRuntime,
  scriptRuntime,
  type WireRequest,
} from "../pipeline/scripted-runtime.js";

const put: Operation = {
  id: "files.put",
  method: "PUT",
  path: "/(presigned)",
  safety: "idempotent",
  body: "binary",
  response: "none",
  codes: [],
};
const post: Operation = {
  id: "files.upload",
  method: "POST",
  path: "/files",
  safety: "unsafe",
  auth: ["token"],
  body: "multipart",
  response: "json",
  codes: [],
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (body: Uint8Array | undefined): string => new TextDecoder().decode(body);

interface Setup extends ScriptedRuntime {
  readonly clock: ManualClock;
  upload(init: Partial<UploadInit>): Promise<unknown>;
  post(body: unknown, options?: object): Promise<unknown>;
}

function setUp(
  server: (request: WireRequest, index: number) => ScriptedAnswer | Promise<ScriptedAnswer> = () => ({ status: 201 }),
): Setup {
  const clock = createManualClock();
  const token = secretScheme({ value: "secret-token", option: "token", factory: "createScripted", prefix: "Bearer " });
  const scripted = scriptRuntime(server, { schemes: { token }, multipart: encodeMultipart }, clock);
  const { runtime } = scripted;
  return {
    ...scripted,
    clock,
    upload: (init) =>
      uploadToLink({
        runtime,
        operation: put,
        link: "https://storage.test/key?sig=topsecret",
        file: bytes("hello"),
        options: undefined,
        ...init,
      }),
    post: (body, options) => runtime.call(post, { body }, options),
  };
}

const finish = <T>({ clock }: Setup, work: Promise<T>): Promise<T> => runUntilDone(clock, work);

describe("P59: an upload to a presigned link", () => {
  test("sends the file as the whole body, with its type and length and no credential", async () => {
    const setup = setUp();
    await finish(
      setup,
      setup.upload({ file: new Blob(["hello"], { type: "audio/wav" }), headers: { "x-ms-blob-type": "BlockBlob" } }),
    );
    expect(setup.log[0]).toMatchObject({ method: "PUT", url: "https://storage.test/key?sig=topsecret" });
    expect(setup.log[0]?.headers).toMatchObject({
      "content-type": "audio/wav",
      "content-length": "5",
      "x-ms-blob-type": "BlockBlob",
    });
    expect(JSON.stringify(setup.log[0]?.headers)).not.toContain("secret");
    expect(text(setup.bodies[0])).toBe("hello");
  });

  test("sends the type the store demands in place of the file's own", async () => {
    const setup = setUp();
    await finish(setup, setup.upload({ headers: { "content-type": "application/zip" } }));
    expect(setup.log[0]?.headers["content-type"]).toBe("application/zip");
  });

  test("is retried from the first byte, which progress shows", async () => {
    const events: TransferProgress[] = [];
    const setup = setUp((_, index) => ({ status: index === 0 ? 503 : 201 }));
    await finish(setup, setup.upload({ options: { onUploadProgress: (progress) => events.push(progress) } }));
    expect(setup.bodies.map(text)).toEqual(["hello", "hello"]);
    expect(events.map(({ attempt, loadedBytes }) => [attempt, loadedBytes])).toEqual([
      [1, 0],
      [1, 5],
      [2, 0],
      [2, 5],
    ]);
  });

  test("renews a link that has run out once, and sends the file again", async () => {
    let links = 0;
    const setup = setUp(({ url }) => ({ status: url.endsWith("=1") ? 403 : 201, body: "" }));
    await finish(setup, setup.upload({ link: () => `https://storage.test/key?link=${(links += 1)}` }));
    expect(links).toBe(2);
    expect(setup.bodies.map(text)).toEqual(["hello", "hello"]);
  });

  test("does not send a stream that can be read once again, and says what was refused", async () => {
    async function* once(): AsyncGenerator<Uint8Array, void> {
      yield bytes("hello");
    }
    let links = 0;
    const setup = setUp(() => ({ status: 403, body: "" }));
    const link = (): string => `https://storage.test/key?link=${(links += 1)}`;
    const error = await finish(
      setup,
      setup.upload({ file: once(), link }).catch((reason: unknown) => reason),
    );
    expect(error).toBeInstanceOf(ApiError);
    expect([links, setup.log.length]).toEqual([1, 1]);
    const unlucky = setUp(() => ({ status: 503, body: "" }));
    await expect(finish(unlucky, unlucky.upload({ file: once() }))).rejects.toThrow(/cannot be replayed/);
    expect(unlucky.log).toHaveLength(1);
  });
});

describe("an upload's time", () => {
  /** A stream that gives a piece every so often. */
  function slow(clock: ManualClock, pieces: number, gapMs: number): () => AsyncGenerator<Uint8Array, void> {
    return async function* () {
      for (let index = 0; index < pieces; index += 1) {
        await new Promise<void>((resolve) => void clock.timer(resolve, gapMs, "wait"));
        yield bytes("piece");
      }
    };
  }

  test("is not bounded as a whole so long as it moves", async () => {
    const setup = setUp();
    await finish(setup, setup.post({ file: slow(setup.clock, 20, 50_000) }));
    expect(setup.clock.monotonic()).toBeGreaterThanOrEqual(20 * 50_000);
    expect(setup.log).toHaveLength(1);
  });

  test("ends when the stream is silent for 60 s", async () => {
    const setup = setUp();
    const error = await finish(
      setup,
      setup.post({ file: slow(setup.clock, 3, 61_000) }, { retry: false }).catch((reason: unknown) => reason),
    );
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: "ATTEMPT_TIMEOUT" });
  });

  test("is bounded by a deadline that the caller sets", async () => {
    const setup = setUp();
    const error = await finish(
      setup,
      setup.post({ file: slow(setup.clock, 20, 50_000) }, { deadlineMs: 120_000 }).catch((reason: unknown) => reason),
    );
    expect(error).toMatchObject({ code: "DEADLINE_EXCEEDED" });
    expect(setup.clock.pending).toBeLessThanOrEqual(1); // the stream's own
  });

  test("P23: an abort between pieces rejects with the caller's reason", async () => {
    const setup = setUp();
    const controller = new AbortController();
    const sending = setup
      .post({ file: slow(setup.clock, 20, 1000) }, { signal: controller.signal })
      .catch((reason: unknown) => reason);
    await setup.clock.advance(2500);
    controller.abort("enough");
    expect(await sending).toBe("enough");
  });
});

describe("a body whose source fails", () => {
  test("is not retried, and the source's own error is the cause", async () => {
    const broken = new Error("disk gone");
    async function* source(): AsyncGenerator<Uint8Array, void> {
      yield bytes("start");
      throw broken;
    }
    const setup = setUp();
    const error = await finish(
      setup,
      setup.upload({ file: source }).catch((reason: unknown) => reason),
    );
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).cause).toBe(broken);
    expect(setup.log).toHaveLength(1);
  });

  test("P7: a progress callback that throws ends the call and is the cause", async () => {
    const setup = setUp();
    const bug = new Error("bug");
    const onUploadProgress = (): void => {
      throw bug;
    };
    const error = await finish(
      setup,
      setup.upload({ options: { onUploadProgress } }).catch((reason: unknown) => reason),
    );
    expect(error).toMatchObject({ code: "HOOK_FAILED", cause: bug });
    expect(setup.log).toHaveLength(1);
  });
});

describe("a multipart call", () => {
  test("carries the credential and the form, and gives the parsed answer", async () => {
    const setup = setUp(() => ({ body: { id: "f1" } }));
    expect(await finish(setup, setup.post({ name: "x", file: bytes("hello") }))).toEqual({ id: "f1" });
    const { headers } = setup.log[0] as WireRequest;
    expect(headers["authorization"]).toBe("Bearer secret-token");
    const form = await new Response(setup.bodies[0] as Uint8Array<ArrayBuffer>, {
      headers: { "content-type": headers["content-type"] as string },
    }).formData();
    expect(await (form.get("file") as File).text()).toBe("hello");
    await settle();
    expect(setup.clock.pending).toBe(0);
  });
});
