import { fetchTransport, TransportError } from "@antiphon/core";
import { describe, expect, it } from "vitest";
import { AbortRelay } from "../../src/transport/abort-relay.js";

type Init = RequestInit & { readonly duplex?: string };
const request = { method: "GET", url: "https://x.test/a", headers: {}, meta: { operation: "a", attempt: 1 } };

/** One exchange over a `fetch` that answers so, and what it was given. */
async function over(answer: (init: Init) => Response | Promise<Response>, more: object = {}, relay = new AbortRelay()) {
  const seen: Init[] = [];
  const transport = fetchTransport((_: string, init: Init) => {
    seen.push(init);
    return Promise.resolve(answer(init));
  });
  return { response: await transport({ ...request, ...more }, relay), init: seen[0]!, relay };
}

/** A source of an upload that knows whether it was ended. */
function source(pieces = 3) {
  const state = { read: 0, ended: false };
  async function* read(): AsyncGenerator<Uint8Array> {
    try {
      for (; state.read < pieces; state.read += 1) yield new Uint8Array([state.read]);
    } finally {
      state.ended = true;
    }
  }
  return { state, body: read() };
}

const collect = async (stream: AsyncIterable<Uint8Array>): Promise<number> => {
  let size = 0;
  for await (const piece of stream) size += piece.length;
  return size;
};

describe("an answer that is none", () => {
  it.each<[what: unknown, said: string]>([
    [undefined, "gave undefined"],
    [null, "gave null"],
    ["text", "gave text"],
    [5, "gave 5"],
    [{}, "gave an object without status and headers"],
    [{ status: 200 }, "gave an object without status and headers"],
    [{ status: 200, headers: {} }, "gave an object without status and headers"],
    [{ status: "200", headers: new Headers() }, "gave an object without status and headers"],
    [{ status: 0, type: "opaqueredirect", headers: new Headers() }, "the server redirects"],
  ])("is said to be none, and not tried again: %j", async (answer, said) => {
    await expect(over(() => answer as Response)).rejects.toMatchObject({
      code: "INVALID_OPTION",
      outcome: "unknown",
      message: expect.stringContaining(said) as unknown,
    });
  });
});

describe("a body over fetch", () => {
  it("is read whole where its length fits and nothing is packed, and counted elsewhere", async () => {
    const text = "x".repeat(100);
    for (const [headers, maxBytes, length] of [
      [{ "content-length": "100" }, 100, 100],
      [{ "content-length": "100" }, 99, 99],
      [{ "content-length": "5" }, 4, 4],
      [{ "content-length": "5", "content-encoding": "gzip" }, 50, 50],
      [{}, 50, 50],
      [{}, 100, 100],
      [{}, undefined, 100],
    ] as const) {
      const { response } = await over(() => new Response(text, { headers: headers as never }));
      expect([headers, maxBytes, (await response.text(maxBytes)).length]).toEqual([headers, maxBytes, length]);
    }
  });

  it("is nothing where there is none, and whatever a test double gives elsewhere", async () => {
    const { response } = await over(() => new Response(null, { status: 204 }));
    expect(await collect(response.stream())).toBe(0);
    const double = { status: 200, headers: new Headers(), arrayBuffer: async () => new ArrayBuffer(7) };
    expect(await collect((await over(() => double as never)).response.stream())).toBe(7);
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(3);
    }
    const node = { ...double, body: pieces() };
    expect(await collect((await over(() => node as never)).response.stream())).toBe(3);
  });

  it("joins headers that came twice", async () => {
    const headers: [string, string][] = [
      ["set-cookie", "a=1"],
      ["set-cookie", "b=2"],
      ["x-a", "1"],
    ];
    expect((await over(() => new Response("", { headers }))).response.headers).toMatchObject({
      "set-cookie": "a=1, b=2",
      "x-a": "1",
    });
  });
});

describe("an upload over fetch", () => {
  it("is a stream that may be half sent, texts and bytes go as they are", async () => {
    const { init } = await over(() => new Response(""), { method: "PUT", body: source().body });
    expect([init.body instanceof ReadableStream, init.duplex, init.redirect]).toEqual([true, "half", "manual"]);
    for (const body of ["text", new Uint8Array(2), undefined]) {
      const { init: plain } = await over(() => new Response(""), { method: "PUT", body });
      expect([plain.body, plain.duplex]).toEqual([body, undefined]);
    }
  });

  const ends: Readonly<Record<string, (body: AsyncIterable<Uint8Array>) => Promise<unknown>>> = {
    "fetch fails": (body) =>
      over(() => Promise.reject(Object.assign(new Error("x"), { code: "ECONNRESET" })), { body }).catch(() => {}),
    "it is aborted": async (body) => {
      const relay = new AbortRelay();
      const ended = over(() => new Promise<never>(() => {}), { body }, relay);
      relay.abort("enough");
      return Promise.race([ended, Promise.resolve()]);
    },
    "it was aborted before": (body) => {
      const relay = new AbortRelay();
      relay.abort("enough");
      return over(({ signal }) => Promise.reject(signal?.reason as Error), { body }, relay).catch(() => {});
    },
    "the answer has been read": async (body) => (await over(() => new Response("early"), { body })).response.text(),
    "a part of the answer has been read": async (body) =>
      (await over(() => new Response("early"), { body })).response.text(2),
    "the answer was streamed": async (body) =>
      collect((await over(() => new Response("early"), { body })).response.stream()),
    "the answer is given up": async (body) => (await over(() => new Response("early"), { body })).response.cancel(),
  };
  it.each(Object.entries(ends))("ends its source when %s before it is out", async (_, end) => {
    const { state, body } = source();
    await body.next(); // it has begun
    await end(body);
    await new Promise((resolve) => setImmediate(resolve));
    expect(state.ended).toBe(true);
  });

  it("aborts the connection only where something of it was left", async () => {
    const { body } = source(1);
    const { response, init } = await over(
      async ({ body: stream }) => {
        await new Response(stream).arrayBuffer();
        return new Response("done");
      },
      { body },
    );
    await response.text();
    expect(init.signal?.aborted).toBe(false);
    const early = await over(() => new Response("early"), { body: source().body });
    await early.response.text();
    expect(early.init.signal?.aborted).toBe(true);
  });

  it("that fails says how far it came", async () => {
    for (const [code, reached] of [
      ["ECONNREFUSED", "not_sent"],
      ["ECONNRESET", "unknown"],
    ] as const) {
      const cause = new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code }) });
      const error = await over(() => Promise.reject(cause)).catch((why: unknown) => why);
      expect(error).toBeInstanceOf(TransportError);
      expect(error).toMatchObject({ reached, cause });
    }
  });
});
