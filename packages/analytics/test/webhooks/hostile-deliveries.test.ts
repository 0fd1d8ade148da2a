import { createMemoryReplayStore, auralytikScheme, type ReplayStore, signWebhook } from "@antiphon/core/webhooks";
import { createServer, request as httpRequest, type RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createWebhookReceiver, type WebhookReceiver, type WebhookReceiverOptions } from "../../src/index.js";

const secret = "whsec_test_k7G2xQ9abcdef0123456789";
const text = JSON.stringify({ id: "evt_1", event: "webhook.test", timestamp: "t", data: {} });
const signed = () => signWebhook({ scheme: auralytikScheme, secret, body: text });

/** Whatever ends a process here would be an unhandled error of the test run. */
async function listen(handler: RequestListener): Promise<number> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

function post(port: number, pieces: readonly string[], headers: Record<string, string>): Promise<number | string> {
  return new Promise((resolve) => {
    const sent = httpRequest({ port, host: "127.0.0.1", method: "POST", headers }, (answer) => {
      answer.resume();
      answer.on("error", () => undefined);
      resolve(answer.statusCode ?? 0);
    });
    sent.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    for (const piece of pieces) sent.write(piece);
    sent.end();
  });
}

function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

async function turnsUntil(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 5000 && !holds(); turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(holds()).toBe(true);
}

test.each<readonly [string, NonNullable<WebhookReceiverOptions["onError"]>]>([
  ["throws", () => expect.unreachable("the logger broke")],
  ["rejects", () => Promise.reject(new Error("the logger broke"))],
  ["throws what is no error", () => Promise.reject(undefined)],
])("an onError that %s leaves the answer as it is", async (_, onError) => {
  const receiver = createWebhookReceiver({ secrets: secret, onError });
  const port = await listen(receiver.node);
  expect(await post(port, ["{}"], { ...(await signed()), "x-auralytik-signature": "wrong" })).toBe(400);
  const request = new Request("https://me.example/hooks", { method: "POST", body: "{}" });
  expect((await receiver.fetch(request)).status).toBe(400);
});

test("an answer that somebody else has sent stays, and the handler's work is kept", async () => {
  const handling = gate();
  const receiver = createWebhookReceiver({ secrets: secret });
  receiver.on("webhook.test", () => handling.opened);
  let finished = false;
  const port = await listen((request, response) => {
    void receiver.node(request, response).then(() => (finished = true));
    setImmediate(() => response.writeHead(503).end());
  });
  expect(await post(port, [text], await signed())).toBe(503);
  handling.open();
  await turnsUntil(() => finished);
  expect(await post(await listen(receiver.node), [text], await signed())).toBe(200);
});

test.each([
  ["in the middle of the body", "{"],
  ["before the body", ""],
])("a sender that hangs up %s is reported and nothing more", async (_, start) => {
  const errors: unknown[] = [];
  let started = false;
  const receiver = createWebhookReceiver({ secrets: secret, onError: (error) => errors.push(error) });
  const port = await listen((request, response) => {
    started = true;
    void receiver.node(request, response);
  });
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(`POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n${start}`);
  await turnsUntil(() => started);
  socket.destroy();
  await turnsUntil(() => errors.length > 0);
  expect(errors).toHaveLength(1);
});

test.each([
  ["announced by its length", { "content-length": "2400" }],
  ["sent in pieces", { "transfer-encoding": "chunked" }],
])("a body that is too large, %s, is answered 413", async (_, framing) => {
  const receiver = createWebhookReceiver({ secrets: secret, maxBodyBytes: 1000 });
  const port = await listen(receiver.node);
  const pieces = Array.from({ length: 4 }, () => "x".repeat(600));
  expect(await post(port, pieces, { ...(await signed()), ...framing })).toBe(413);
});

test("a Request whose body has no end is read up to the bound and cancelled", async () => {
  let given = 0;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += 1;
      controller.enqueue(new Uint8Array(600));
    },
    cancel() {
      cancelled = true;
    },
  });
  const receiver = createWebhookReceiver({ secrets: secret, maxBodyBytes: 1000 });
  const init = { method: "POST", headers: await signed(), body, duplex: "half" } as RequestInit;
  expect((await receiver.fetch(new Request("https://me.example/hooks", init))).status).toBe(413);
  expect([given <= 4, cancelled]).toEqual([true, true]);
});

interface Arrival {
  readonly status: number;
  readonly code: string;
  readonly retryAfter: string | null;
}

async function arrive(receiver: WebhookReceiver): Promise<Arrival> {
  const request = new Request("https://me.example/hooks", { method: "POST", headers: await signed(), body: text });
  const answer = await receiver.fetch(request);
  const { code } = (await answer.json()) as { code: string };
  return { status: answer.status, code, retryAfter: answer.headers.get("retry-after") };
}

test("an event that comes again while it is handled is neither accepted nor refused, and not lost when handling fails", async () => {
  const handling = gate();
  const receiver = createWebhookReceiver({ secrets: secret });
  const outcomes = ["fails", "works"];
  const handled: string[] = [];
  receiver.on("webhook.test", async ({ id }) => {
    const outcome = outcomes.shift();
    if (outcome !== "fails") return void handled.push(id);
    await handling.opened;
    throw new Error("the database was away");
  });
  const first = arrive(receiver);
  await turnsUntil(() => outcomes.length === 1);
  expect(await arrive(receiver)).toEqual({ status: 503, code: "IN_PROGRESS", retryAfter: "30" });
  handling.open();
  expect(await first).toMatchObject({ status: 500, code: "NOT_HANDLED" });
  expect(await arrive(receiver)).toMatchObject({ status: 200, code: "RECEIVED" });
  expect(await arrive(receiver)).toMatchObject({ status: 200, code: "REPLAYED" });
  expect(handled).toEqual(["evt_1"]);
});

test("a claim whose process died ends by itself", async () => {
  let now = Date.now();
  const clock = { now: () => now };
  const replay = createMemoryReplayStore({ clock });
  const dead = createWebhookReceiver({ secrets: secret, replay, claimMs: 60_000 });
  let begun = false;
  dead.on("webhook.test", () => {
    begun = true;
    return new Promise(() => undefined);
  });
  void arrive(dead);
  await turnsUntil(() => begun);
  const other = createWebhookReceiver({ secrets: secret, replay, claimMs: 60_000 });
  expect(await arrive(other)).toMatchObject({ status: 503 });
  now += 60_000;
  expect(await arrive(other)).toMatchObject({ status: 200, code: "RECEIVED" });
});

test.each<readonly [string, Partial<ReplayStore>, number, number]>([
  ["cannot be asked", { claim: () => Promise.reject(new Error("redis is away")) }, 500, 0],
  ["cannot keep that it was handled", { finish: () => Promise.reject(new Error("redis is away")) }, 200, 1],
  ["throws when it should keep it", { finish: () => expect.unreachable("redis is away") }, 200, 1],
])("with a store that %s the vendor is told the truth", async (_, broken, status, times) => {
  const errors: unknown[] = [];
  const replay = { ...createMemoryReplayStore(), ...broken };
  const receiver = createWebhookReceiver({ secrets: secret, replay, onError: (error) => errors.push(error) });
  let handled = 0;
  receiver.on("webhook.test", () => void (handled += 1));
  expect((await arrive(receiver)).status).toBe(status);
  expect([handled, errors.length]).toEqual([times, 1]);
});

test("a store that cannot give a claim back does not hide why handling failed", async () => {
  const errors: unknown[] = [];
  const replay = { ...createMemoryReplayStore(), release: () => Promise.reject(new Error("redis is away")) };
  const receiver = createWebhookReceiver({ secrets: secret, replay, onError: (error) => errors.push(error) });
  receiver.on("webhook.test", () => Promise.reject(new Error("the database was away")));
  expect((await arrive(receiver)).status).toBe(500);
  expect(errors.map((error) => (error as Error).message)).toEqual(["redis is away", "the database was away"]);
});
