import { auralytikScheme, createMemoryReplayStore, type ReplayStore, signWebhook } from "@antiphon/core/webhooks";
import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createWebhookReceiver, type WebhookReceiverOptions } from "../../src/index.js";

const secret = "whsec_test_k7G2xQ9abcdef0123456789";
const body = JSON.stringify({ id: "evt_1", event: "webhook.test", timestamp: "t", data: {} });
const loose = (value: unknown): never => value as never;
const request = async (id = "evt_1", signer = secret): Promise<Request> => {
  const text = body.replace("evt_1", id);
  const headers = await signWebhook({ scheme: auralytikScheme, secret: signer, body: text });
  return new Request("https://me.example/hooks", { method: "POST", headers, body: text });
};

/** A clock that fires its timers when told to. */
function createClock() {
  const due = new Map<number, Set<() => void>>();
  return {
    now: () => Date.now(),
    monotonic: () => 0,
    timer(run: () => void, ms: number) {
      const runs = due.get(ms) ?? new Set();
      due.set(ms, runs.add(run));
      return () => void runs.delete(run);
    },
    fire: (ms: number) => [...(due.get(ms) ?? [])].map((run) => run()).length,
  };
}

async function fired(clock: ReturnType<typeof createClock>, ms: number): Promise<void> {
  while (clock.fire(ms) === 0) await new Promise((resolve) => setImmediate(resolve));
}

describe("Options of a receiver that cannot be meant are refused when it is made", () => {
  test.each([
    [{ secret }, "Did you mean `secrets`?"],
    [{}, "needs `secrets`"],
    [undefined, "must be an object"],
    [{ secrets: 5 }, "`secrets` must be a text"],
    [{ secrets: secret, toleranceMs: Number.NaN }, "`toleranceMs`"],
    [{ secrets: secret, replayTtlMs: 0 }, "`replayTtlMs`"],
    [{ secrets: secret, claimMs: "5m" }, "`claimMs`"],
    [{ secrets: secret, maxBodyBytes: Number.NaN }, "`maxBodyBytes`"],
    [{ secrets: secret, bodyTimeoutMs: -1 }, "`bodyTimeoutMs`"],
    [{ secrets: secret, onError: "log" }, "`onError` must be a function"],
    [{ secrets: secret, replay: { claim: () => true } }, "the replay store must have a function `finish`"],
    [{ secrets: secret, scheme: null }, "the options of scheme must be an object, not null"],
    [{ secrets: secret, scheme: "hex" }, "the options of scheme must be an object"],
    [{ secrets: secret, scheme: { encodng: "hex" } }, "Did you mean `encoding`?"],
    [{ secrets: secret, scheme: { encoding: "base65" } }, '`scheme.encoding` must be "base64" or "hex"'],
    [{ secrets: secret, scheme: { headers: { signature: "x-sig" } } }, "`scheme.headers.timestamp` must be a text"],
  ])("%o", (options, message) => {
    expect(() => createWebhookReceiver(loose(options))).toThrow(message);
  });

  test("a variable that a build does not have is refused at the first delivery only", async () => {
    const errors: unknown[] = [];
    const receiver = createWebhookReceiver({ secrets: loose(undefined), onError: (error) => errors.push(error) });
    expect((await receiver.fetch(await request())).status).toBe(500);
    expect(errors).toEqual([expect.objectContaining({ name: "ConfigError" })]);
  });

  test("a handler that is no function", () => {
    const receiver = createWebhookReceiver({ secrets: secret });
    expect(() => receiver.on("webhook.test", loose("log"))).toThrow("a handler must be a function");
    expect(() => receiver.onUnknown(loose(undefined))).toThrow("a handler must be a function");
  });
});

test("a member of the scheme that is undefined stays as it is by default", async () => {
  const scheme = { version: undefined, encoding: undefined, headers: undefined };
  const receiver = createWebhookReceiver({ secrets: secret, scheme });
  expect((await receiver.fetch(await request())).status).toBe(200);
});

test("secrets as a function are asked at every delivery: a rotation needs no restart", async () => {
  let secrets: readonly string[] = [secret];
  const receiver = createWebhookReceiver({ secrets: () => secrets });
  expect((await receiver.fetch(await request("evt_a"))).status).toBe(200);
  expect((await receiver.fetch(await request("evt_b", "whsec_next"))).status).toBe(400);
  secrets = ["whsec_next"];
  expect((await receiver.fetch(await request("evt_b", "whsec_next"))).status).toBe(200);
  expect((await receiver.fetch(await request("evt_c"))).status).toBe(400);
});

describe("Every wait has an end", () => {
  const make = (options: Partial<WebhookReceiverOptions> = {}) => {
    const clock = createClock();
    const errors: unknown[] = [];
    const receiver = createWebhookReceiver({
      secrets: secret,
      clock,
      onError: (error) => errors.push(error),
      ...options,
    });
    return { clock, errors, receiver };
  };

  test("a body that stalls is answered 408 and given up", async () => {
    const { clock, receiver } = make();
    let cancelled = false;
    const stalled = new ReadableStream<Uint8Array>({ cancel: () => void (cancelled = true) });
    const { headers } = await request();
    const init = { method: "POST", headers, body: stalled, duplex: "half" } as RequestInit;
    const answer = receiver.fetch(new Request("https://me.example/hooks", init));
    await fired(clock, 30_000);
    expect((await answer).status).toBe(408);
    expect(cancelled).toBe(true);
  });

  test("a sender that stops in the middle is answered 408 over a real port, and its connection ends", async () => {
    const { clock, receiver } = make({ bodyTimeoutMs: 7000 });
    const server = createServer((incoming, outgoing) => void receiver.node(incoming, outgoing));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
    socket.write("POST /hooks HTTP/1.1\r\nhost: me\r\ncontent-length: 100\r\n\r\n{");
    const chunks: Buffer[] = [];
    const ended = new Promise<void>((resolve) =>
      socket.on("data", (chunk: Buffer) => chunks.push(chunk)).on("close", () => resolve()),
    );
    await fired(clock, 7000);
    await ended;
    expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1.1 408 /);
    await new Promise((resolve) => server.close(resolve));
  });

  test("handlers that never end are answered 500, and the event can come again", async () => {
    const { clock, errors, receiver } = make({ claimMs: 5000 });
    let calls = 0;
    receiver.on("webhook.test", () => ((calls += 1) === 1 ? new Promise(() => undefined) : undefined));
    const answer = receiver.fetch(await request());
    await fired(clock, 5000);
    expect((await answer).status).toBe(500);
    expect(errors).toEqual([expect.objectContaining({ code: "DEADLINE_EXCEEDED", outcome: "unknown" })]);
    expect((await receiver.fetch(await request())).status).toBe(200);
  });

  const store = createMemoryReplayStore();
  test.each<readonly [keyof ReplayStore, number, readonly string[]]>([
    ["claim", 500, ["claim"]],
    ["finish", 200, ["finish"]],
    ["release", 500, ["release", "the database was away"]],
  ])("a replay store whose %s() never answers holds no delivery: it is answered %i", async (name, status, told) => {
    const { clock, errors, receiver } = make({ replay: { ...store, [name]: () => new Promise(() => undefined) } });
    receiver.on("webhook.test", () => {
      if (name === "release") throw new Error("the database was away");
    });
    const answer = receiver.fetch(await request(`evt_${name}`));
    await fired(clock, 10_000);
    expect((await answer).status).toBe(status);
    expect(errors.map((error) => (error as Error).message)).toEqual(
      told.map((text) => (text.includes(" ") ? text : expect.stringContaining(`to ${text}() after 10000 ms`))),
    );
  });

  test.each<readonly [string, () => unknown]>([
    ["throws", () => expect.unreachable("the vault is sealed")],
    ["rejects", () => Promise.reject(new Error("the vault is sealed"))],
    ["gives nothing", () => undefined],
    ["gives null", () => Promise.resolve(null)],
    ["gives no text", () => [secret, 7]],
    ["gives an empty list", () => []],
    ["gives one that is empty beside a good one", () => [secret, ""]],
  ])(
    "a source of secrets that %s is answered 500, so that the vendor comes again, and works once it is well",
    async (_, bad) => {
      let isWell = false;
      const { errors, receiver } = make({ secrets: (() => (isWell ? secret : bad())) as () => string });
      expect((await receiver.fetch(await request())).status).toBe(500);
      expect(errors).toEqual([expect.objectContaining({ name: "ConfigError" })]);
      expect(inspect(errors, { depth: 5 })).not.toContain(secret);
      isWell = true;
      expect((await receiver.fetch(await request())).status).toBe(200);
    },
  );

  test("a source of secrets that never answers is answered 500", async () => {
    const { clock, receiver } = make({ secrets: () => new Promise(() => undefined) });
    const answer = receiver.fetch(await request());
    await fired(clock, 10_000);
    expect((await answer).status).toBe(500);
  });
});

test("a body that something has read before is a fault of ours, so that the vendor sends it again", async () => {
  const errors: unknown[] = [];
  const receiver = createWebhookReceiver({ secrets: secret, onError: (error) => errors.push(error) });
  const used = await request();
  await used.text();
  expect((await receiver.fetch(used)).status).toBe(500);
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining("was read before") })]);
});
