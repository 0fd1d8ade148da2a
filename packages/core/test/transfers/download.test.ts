import { ApiError, ConnectionError, DecodeError, TimeoutError, type TransferProgress } from "@antiphon/core";
import { createDownload } from "@antiphon/core/internal";
import { describe, expect, test } from "vitest";
import { settle } from "../time/manual-clock.js";
import { content, digest, cut, store, setUp, finish } from "./download-set-up.js";

const secretLink = "https://storage.test/bucket/key?X-Amz-Signature=topsecret";

describe("P59: a download that is cut", () => {
  const whole = content(10_000);

  test.each(Array.from({ length: 12 }, (_, seed) => seed))(
    "goes on where it ended, at random offsets (seed %i)",
    async (seed) => {
      const cuts = Array.from(content(6, seed + 2), (byte) => 1 + byte * 9);
      const setup = setUp(store(() => ({ bytes: whole, etag: '"v1"' }), [...cuts]));
      const bytes = await finish(setup, createDownload(setup.init).bytes());
      expect(digest(bytes)).toBe(digest(whole));
      let offset = 0;
      for (const [index, { headers }] of setup.log.entries()) {
        expect(headers["range"]).toBe(index === 0 ? undefined : `bytes=${offset}-`);
        expect(headers["if-range"]).toBe(index === 0 ? undefined : '"v1"');
        offset += cuts[index] ?? 0;
      }
    },
  );

  test("starts again when the content has changed meanwhile", async () => {
    const other = content(8000, 99);
    let version = 0;
    const setup = setUp((request) =>
      store(
        () => (version++ === 0 ? { bytes: whole, etag: '"v1"' } : { bytes: other, etag: '"v2"' }),
        version === 0 ? [4000] : [],
      )(request),
    );
    expect(digest(await finish(setup, createDownload(setup.init).bytes()))).toBe(digest(other));
    expect(setup.log[1]?.headers["if-range"]).toBe('"v1"');
  });

  test("starts again when a range request is answered with 200", async () => {
    const setup = setUp(store(() => ({ bytes: whole, etag: '"v1"', ranges: false }), [4000]));
    expect(digest(await finish(setup, createDownload(setup.init).bytes()))).toBe(digest(whole));
    expect(setup.log).toHaveLength(2);
  });

  test("starts again when a server sends a part of other content in spite of If-Range", async () => {
    const other = content(10_000, 7);
    let index = 0;
    const setup = setUp((request) => {
      index += 1;
      if (index === 1) return store(() => ({ bytes: whole, etag: '"v1"' }), [4000])(request);
      if (index > 2) return store(() => ({ bytes: other, etag: '"v2"' }))(request);
      return {
        status: 206,
        headers: { etag: '"v2"', "content-range": "bytes 4000-9999/10000" },
        pieces: [other.subarray(4000)],
      };
    });
    expect(digest(await finish(setup, createDownload(setup.init).bytes()))).toBe(digest(other));
    expect(setup.log[2]?.headers["range"]).toBeUndefined();
  });

  test("starts again after 416, and without a validator to go on by", async () => {
    for (const etag of ['"v1"', 'W/"weak"', undefined]) {
      let index = 0;
      const setup = setUp((request) => {
        index += 1;
        if (request.headers["range"]) return { status: 416, body: {} };
        return store(() => ({ bytes: whole, ...(etag && { etag }) }), index === 1 ? [4000] : [])(request);
      });
      expect(digest(await finish(setup, createDownload(setup.init).bytes()))).toBe(digest(whole));
      expect(setup.log.some(({ headers }) => headers["range"])).toBe(etag === '"v1"');
    }
  });

  test("goes on by the date of the last change where there is no etag", async () => {
    const modified = "Mon, 30 Mar 2026 12:00:00 GMT";
    const setup = setUp(({ headers }) =>
      headers["range"]
        ? {
            status: 206,
            headers: { "last-modified": modified, "content-range": "bytes 4000-9999/10000" },
            pieces: [whole.subarray(4000)],
          }
        : { headers: { "last-modified": modified, "content-length": "10000" }, pieces: [whole.subarray(0, 4000), cut] },
    );
    expect(digest(await finish(setup, createDownload(setup.init).bytes()))).toBe(digest(whole));
    expect(setup.log[1]?.headers["if-range"]).toBe(modified);
  });

  test("counts a body that ends early without an error as cut", async () => {
    let index = 0;
    const setup = setUp((request) => {
      const answer = store(() => ({ bytes: whole, etag: '"v1"' }))(request);
      return index++ === 0 ? { ...answer, pieces: [whole.subarray(0, 100)] } : answer;
    });
    expect(digest(await finish(setup, createDownload(setup.init).bytes()))).toBe(digest(whole));
  });

  test("is whole when only the connection broke after the last byte", async () => {
    const setup = setUp(() => ({ headers: { "content-length": "10000" }, pieces: [whole, cut] }));
    expect(digest(await finish(setup, createDownload(setup.init).bytes()))).toBe(digest(whole));
    expect(setup.log).toHaveLength(1);
  });

  test("fails after three tries without a byte, and waits between them", async () => {
    const setup = setUp(() => ({ headers: { "content-length": "10", etag: '"v1"' }, pieces: [cut] }));
    const error = await finish(
      setup,
      createDownload(setup.init)
        .bytes()
        .catch((reason: unknown) => reason),
    );
    expect(error).toBeInstanceOf(ConnectionError);
    expect(setup.log).toHaveLength(3);
    expect(setup.clock.pending).toBe(0);
  });

  test("fails at once with retry: false", async () => {
    const setup = setUp(
      store(() => ({ bytes: whole, etag: '"v1"' }), [4000]),
      { retry: false },
    );
    await expect(finish(setup, createDownload(setup.init).bytes())).rejects.toBeInstanceOf(ConnectionError);
    expect(setup.log).toHaveLength(1);
  });

  test.each<readonly [string, string | undefined, number]>([
    ["always at the same place, of a content whose version nobody names", undefined, 3],
    ["always at the same place, where parts cannot be had", 'W/"weak"', 3],
    ["after a few bytes each time", '"v1"', 31],
  ])("that is cut %s ends after a bounded number of tries", async (_, etag, requests) => {
    const setup = setUp((request) =>
      store(() => ({ bytes: whole, ...(etag && { etag }) }), [request.headers["range"] ? 1 : 4000])(request),
    );
    const error = await finish(
      setup,
      createDownload(setup.init)
        .bytes()
        .catch((reason: unknown) => reason),
    );
    expect(error).toBeInstanceOf(ConnectionError);
    expect(setup.log).toHaveLength(requests);
  });

  test("that is cut after each large piece goes on for as long as it takes", async () => {
    const large = new Uint8Array(60 * 70_000).map((_, at) => at >> 8);
    const setup = setUp(store(() => ({ bytes: large, etag: '"v1"' }), Array<number>(59).fill(70_000)));
    expect(digest(await finish(setup, createDownload(setup.init).bytes()))).toBe(digest(large));
    expect(setup.log).toHaveLength(60);
  });

  test("refuses a part that is not the one it asked for", async () => {
    const setup = setUp(({ headers }) =>
      headers["range"]
        ? {
            status: 206,
            headers: { etag: '"v1"', "content-range": "bytes 10-9999/10000" },
            pieces: [whole.subarray(10)],
          }
        : { headers: { "content-length": "10000", etag: '"v1"' }, pieces: [whole.subarray(0, 4000), cut] },
    );
    await expect(finish(setup, createDownload(setup.init).bytes())).rejects.toBeInstanceOf(DecodeError);
  });

  test("is not put together from parts of a compressed answer", async () => {
    let index = 0;
    const setup = setUp(() => {
      const isFirst = index++ === 0;
      return {
        headers: { "content-encoding": "gzip", "content-length": "55", etag: '"v1"' },
        pieces: isFirst ? [whole.subarray(0, 4000), cut] : [whole],
      };
    });
    expect(digest(await finish(setup, createDownload(setup.init).bytes()))).toBe(digest(whole));
    expect(setup.log.map(({ headers }) => [headers["range"], headers["accept-encoding"]])).toEqual([
      [undefined, "identity"],
      [undefined, "identity"],
    ]);
  });
});

describe("P59: presigned links", () => {
  test("carry no credential, and no error or log shows their query", async () => {
    const setup = setUp(() => ({ status: 404, body: "<Error>NoSuchKey</Error>" }), undefined, secretLink);
    const error = (await finish(
      setup,
      createDownload(setup.init)
        .bytes()
        .catch((reason: unknown) => reason),
    )) as ApiError;
    expect(error).toBeInstanceOf(ApiError);
    expect(setup.log[0]?.url).toBe(secretLink);
    expect(JSON.stringify(setup.log[0]?.headers)).not.toMatch(/secret|authorization/i);
    expect(`${JSON.stringify(error)} ${error.stack}`).not.toContain("topsecret");
  });

  test("an operation's own answer does carry the credential", async () => {
    const setup = setUp(store(() => ({ bytes: content(1) })));
    await finish(setup, createDownload(setup.init).bytes());
    expect(setup.log[0]?.headers["authorization"]).toBe("Bearer secret-token");
  });

  test.each([401, 403, 410])("that have run out (%i) are renewed once through the callback", async (status) => {
    let links = 0;
    const setup = setUp(
      (request) =>
        request.url.endsWith("=1") ? { status, body: "<Error/>" } : store(() => ({ bytes: content(10) }))(request),
      undefined,
      () => `https://storage.test/key?link=${(links += 1)}`,
    );
    expect(digest(await finish(setup, createDownload(setup.init).bytes()))).toBe(digest(content(10)));
    expect(links).toBe(2);
  });

  test("that are refused anew fail, after one renewal", async () => {
    let links = 0;
    const setup = setUp(
      () => ({ status: 403, body: "" }),
      undefined,
      () => `https://storage.test/key?link=${(links += 1)}`,
    );
    await expect(finish(setup, createDownload(setup.init).bytes())).rejects.toMatchObject({ status: 403 });
    expect(links).toBe(2);
  });

  test("that run out in the middle are renewed, and the download goes on where it ended", async () => {
    const whole = content(10_000);
    let links = 0;
    const cuts = [3000, 3000];
    const setup = setUp(
      (request) => {
        const used = Number(request.url.split("=")[1]);
        const isExpired = used <= Math.ceil(setup.log.filter(({ headers }) => headers["range"]).length / 2);
        return isExpired ? { status: 403, body: "" } : store(() => ({ bytes: whole, etag: '"v1"' }), cuts)(request);
      },
      undefined,
      () => `https://storage.test/key?link=${(links += 1)}`,
    );
    expect(digest(await finish(setup, createDownload(setup.init).bytes()))).toBe(digest(whole));
    expect(links).toBe(3);
  });

  test("given as text cannot be renewed", async () => {
    const setup = setUp(() => ({ status: 403, body: "" }), undefined, secretLink);
    await expect(finish(setup, createDownload(setup.init).bytes())).rejects.toMatchObject({ status: 403 });
    expect(setup.log).toHaveLength(1);
  });
});

describe("P58, P23: progress, time and abort of a download", () => {
  test("progress goes on over a resumption, back to zero on a restart, and ends at the total", async () => {
    const whole = content(9000);
    for (const ranges of [true, false]) {
      const events: TransferProgress[] = [];
      const onProgress = (progress: TransferProgress): void => void events.push(progress);
      const setup = setUp(
        store(() => ({ bytes: whole, etag: '"v1"', ranges }), [4000]),
        { onProgress },
      );
      await finish(setup, createDownload(setup.init).bytes());
      expect(events.map(({ attempt, loadedBytes }) => [attempt, loadedBytes])).toEqual([
        [1, 0],
        [1, 4000],
        [2, ranges ? 4000 : 0],
        [2, 9000],
      ]);
      expect(new Set(events.map(({ totalBytes }) => totalBytes))).toEqual(new Set([9000]));
    }
  });

  test("there is no deadline unless one is set, and then it covers all requests and waits", async () => {
    const setup = setUp(() => ({ headers: { "content-length": "10", etag: '"v1"' }, pieces: [cut] }), {
      deadlineMs: 150,
      retry: { maxAttempts: 10 },
    });
    const error = await finish(
      setup,
      createDownload(setup.init)
        .bytes()
        .catch((reason: unknown) => reason),
    );
    expect(error).toBeInstanceOf(TimeoutError);
    expect(setup.log).toHaveLength(2);
  });

  test("a body that is silent for 60 s counts as cut, and the download goes on", async () => {
    const whole = content(9000);
    let index = 0;
    const setup = setUp((request) => {
      const answer = store(() => ({ bytes: whole, etag: '"v1"' }))(request);
      return index++ === 0 ? { ...answer, pieces: [whole.subarray(0, 100), "silence"] } : answer;
    });
    const reading = createDownload(setup.init).bytes();
    await setup.clock.advance(59_999);
    expect(setup.log).toHaveLength(1);
    expect(digest(await finish(setup, reading))).toBe(digest(whole));
    expect(setup.log[1]?.headers["range"]).toBe("bytes=100-");
  });

  test("an abort while it waits rejects with the caller's reason and leaves no timer", async () => {
    const controller = new AbortController();
    const setup = setUp(() => ({ headers: { "content-length": "10", etag: '"v1"' }, pieces: [content(5), cut] }), {
      signal: controller.signal,
    });
    const reading = createDownload(setup.init)
      .bytes()
      .catch((reason: unknown) => reason);
    await settle();
    expect(setup.clock.pending).toBe(1);
    controller.abort("enough");
    expect(await reading).toBe("enough");
    expect(setup.clock.pending).toBe(0);
  });
});
