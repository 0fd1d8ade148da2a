import { auralytikScheme, signWebhook } from "@antiphon/core/webhooks";
import { createMock } from "@antiphon/mock";
import { describe, expect, test } from "vitest";
import {
  createWebhookReceiver,
  type FetchRequestLike,
  type NodeRequestLike,
  type NodeResponseLike,
  type WebhookReceiver,
  type WebhookReceiverOptions,
} from "../../src/index.js";

const secret = "whsec_test_k7G2xQ9abcdef0123456789";
const text = JSON.stringify({ id: "evt_1", event: "webhook.test", timestamp: "t", data: {} });
const bytes = new TextEncoder().encode(text);
const size = bytes.length;

function setup(options: Partial<WebhookReceiverOptions> = {}): { receiver: WebhookReceiver; errors: unknown[] } {
  const errors: unknown[] = [];
  const receiver = createWebhookReceiver({ secrets: secret, onError: (error) => errors.push(error), ...options });
  return { receiver, errors };
}

interface NodeLike extends Partial<Omit<NodeRequestLike, "headers">> {
  readonly headers?: Readonly<Record<string, string>>;
  readonly pieces?: readonly unknown[];
}

/** Hands a request as Node, Express or a host of functions would give it to the receiver, and gives the answers' statuses. */
async function toNode(receiver: WebhookReceiver, { headers, pieces = [bytes], ...more }: NodeLike, isSent?: boolean) {
  const statuses: number[] = [];
  let reads = 0;
  const request: NodeRequestLike = {
    method: "POST",
    headers: { ...(await signWebhook({ scheme: auralytikScheme, secret, body: text })), ...headers },
    async *[Symbol.asyncIterator]() {
      for (const piece of pieces) {
        reads += 1;
        yield piece;
      }
    },
    ...more,
  };
  const response: NodeResponseLike = {
    ...(isSent !== undefined && { headersSent: isSent }),
    writeHead: (status) => void statuses.push(status),
    end: () => undefined,
  };
  await receiver.node(request, response);
  return { statuses, reads };
}

async function toFetch(receiver: WebhookReceiver, request: Partial<FetchRequestLike>, contentLength?: string) {
  const headers = new Headers(await signWebhook({ scheme: auralytikScheme, secret, body: text }));
  if (contentLength !== undefined) headers.set("content-length", contentLength);
  let reads = 0;
  const arrayBuffer = async (): Promise<ArrayBuffer> => {
    reads += 1;
    return bytes.slice().buffer;
  };
  const { status } = await receiver.fetch({ method: "POST", headers, arrayBuffer, ...request });
  return { status, reads };
}

describe("a body of just the size that is allowed is taken, and one byte more is not", () => {
  const sizes = [
    [size - 1, 413],
    [size, 200],
    [size + 1, 200],
  ] as const;
  test.each(sizes)("at most %i bytes: %i", async (maxBodyBytes, expected) => {
    const half = Math.floor(size / 2);
    for (const request of [
      {},
      { pieces: [bytes.subarray(0, half), bytes.subarray(half)] },
      { pieces: [text] },
      { pieces: [...text] },
      { rawBody: bytes },
      { rawBody: text },
      { body: bytes },
      { body: text },
    ])
      expect((await toNode(setup({ maxBodyBytes }).receiver, request)).statuses).toEqual([expected]);
    const streamed = new Response(text).body;
    for (const request of [{ body: streamed }, {}, { body: null }, { body: "a text" }])
      expect((await toFetch(setup({ maxBodyBytes }).receiver, request)).status).toBe(expected);
  });

  test.each(sizes)(
    "at most %i bytes, by what it says of itself: %i, and nothing is read of what is too large",
    async (maxBodyBytes, expected) => {
      const reads = expected === 200 ? 1 : 0;
      const headers = { "content-length": String(size) };
      expect(await toNode(setup({ maxBodyBytes }).receiver, { headers })).toEqual({ statuses: [expected], reads });
      expect(await toFetch(setup({ maxBodyBytes }).receiver, {}, String(size))).toEqual({ status: expected, reads });
    },
  );

  test("one that says of itself what is no number is read up to the bound", async () => {
    expect(await toNode(setup().receiver, { headers: { "content-length": "x" } })).toEqual({
      statuses: [200],
      reads: 1,
    });
    expect(await toFetch(setup().receiver, {}, "x")).toEqual({ status: 200, reads: 1 });
  });
});

describe("what a host has done with a request before", () => {
  test.each([
    ["nothing", {}, 200],
    ["no body at all", { body: null }, 200],
    ["an undefined one", { body: undefined, rawBody: undefined }, 200],
    ["the raw one beside a parsed one", { body: {}, rawBody: bytes }, 200],
    ["a parsed one", { body: {} }, 500],
    ["a parsed one of another kind", { body: 5 }, 500],
    ["a body that was read", { readableDidRead: true }, 500],
    ["one that was not", { readableDidRead: false }, 200],
    ["a body that was read and kept", { readableDidRead: true, rawBody: text }, 200],
  ])("%s", async (_, request, expected) => {
    const { receiver, errors } = setup();
    expect((await toNode(receiver, request)).statuses).toEqual([expected]);
    expect(errors).toHaveLength(expected === 200 ? 0 : 1);
  });

  test.each([
    [undefined, 200],
    [false, 200],
    [true, 500],
  ])("a Request whose body was used: %s", async (bodyUsed, expected) => {
    const { receiver, errors } = setup();
    expect((await toFetch(receiver, { ...(bodyUsed !== undefined && { bodyUsed }) })).status).toBe(expected);
    expect(errors).toHaveLength(expected === 200 ? 0 : 1);
  });

  test.each([
    [undefined, [200]],
    [false, [200]],
    [true, []],
  ])("headers that were sent already: %s", async (isSent, statuses) => {
    const { receiver, errors } = setup();
    expect((await toNode(receiver, {}, isSent)).statuses).toEqual(statuses);
    expect(errors).toEqual([]);
  });
});

test.each(["GET", "PUT", "", undefined])("a method %s is answered 405 unread", async (method) => {
  const { receiver, errors } = setup();
  expect(await toNode(receiver, { method })).toEqual({ statuses: [405], reads: 0 });
  expect(errors).toEqual([]);
});

test("what a request or an answer fails with is told to onError alone", async () => {
  const listeners: Record<string, (error: Error) => void> = {};
  const { receiver, errors } = setup();
  const request: NodeRequestLike = {
    method: "GET",
    headers: {},
    on: (_, listener) => (listeners["request"] = listener),
    async *[Symbol.asyncIterator]() {},
  };
  const broken = new Error("write after end");
  const response: NodeResponseLike = {
    on: (_, listener) => (listeners["response"] = listener),
    writeHead() {
      throw broken;
    },
    end: () => undefined,
  };
  await receiver.node(request, response);
  expect(errors).toEqual([broken]);
  listeners["request"]?.(new Error("aborted")); // the reading says the same
  const reset = new Error("ECONNRESET");
  listeners["response"]?.(reset);
  expect(errors).toEqual([broken, reset]);
});

test.each([
  [false, [200, 200]],
  [undefined, [200, 200]],
] as const)("with replay %s a delivery that comes twice is handled %s", async (replay, statuses) => {
  const { receiver } = setup(replay === undefined ? {} : { replay });
  let handled = 0;
  receiver.on("webhook.test", () => void (handled += 1));
  const answers = [(await toNode(receiver, {})).statuses, (await toNode(receiver, {})).statuses].flat();
  expect([answers, handled]).toEqual([statuses, replay === false ? 2 : 1]);
});

test.each([
  [undefined, 300_000],
  [20_000, 20_000],
])("with claimMs %s a handler may take %i ms, and not one more", async (claimMs, mostMs) => {
  const { clock } = createMock();
  const { receiver, errors } = setup({ clock, claimMs, toleranceMs: 1e15 });
  receiver.on("webhook.test", () => new Promise(() => undefined));
  const answering = toNode(receiver, {});
  await clock.advance(mostMs - 1);
  expect(errors).toEqual([]);
  await clock.advance(1);
  expect((await answering).statuses).toEqual([500]);
  expect(errors).toEqual([expect.objectContaining({ code: "DEADLINE_EXCEEDED" })]);
});
