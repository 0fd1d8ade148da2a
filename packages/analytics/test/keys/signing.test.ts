import { createMock } from "@antiphon/mock";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Auralytik, createAuralytik, isApiError } from "../../src/index.js";

interface Vectors {
  readonly apiKey: string;
  readonly secret: string;
  readonly cases: readonly Vector[];
  readonly refused: readonly {
    readonly id: string;
    readonly of: string;
    readonly signature: string;
    readonly code: string;
  }[];
}

interface Vector {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly timestamp: number;
  readonly body: string;
  readonly signature: string;
}

const vectors = JSON.parse(
  readFileSync(new URL("../../../../spec/vectors/analytics-signing.json", import.meta.url), "utf8"),
) as Vectors;
const origin = "https://api.auralytik.ai";

/** The call that sends each vector's request. */
const calls: Readonly<Record<string, (auralytik: Auralytik, body: unknown) => PromiseLike<unknown>>> = {
  A1: (auralytik) => auralytik.evaluations.list(),
  A2: (auralytik) => auralytik.evaluations.list({ state: "Completed", page: 2, pageSize: 50 }),
  A3: (auralytik, body) => auralytik.engagements.create(body as never),
  A4: (auralytik, body) => auralytik.engagements.create(body as never),
  A5: (auralytik) => auralytik.webhooks.delete("wh_8f3a1b2c"),
  A6: (auralytik, body) => auralytik.engagements.update("eng_456", body as never),
  A7: (auralytik, body) => auralytik.audioFiles.process("af_98765", body as never),
  A8: (auralytik) => auralytik.campaigns.get("camp 789"),
  A9: (auralytik) => auralytik.webhooks.test("wh_8f3a1b2c"),
};

/** A mock world at the vector's second that knows the vector's key. */
function worldAt(timestamp: number) {
  const mock = createMock({ start: timestamp * 1000 });
  const { options } = mock.auralytik.issueKey({ apiKey: vectors.apiKey, hmacSecret: vectors.secret });
  return { mock, options };
}

test.each(vectors.cases.map((vector) => [vector.id, vector] as const))(
  "the client sends vector %s as published",
  async (id, vector) => {
    const { mock, options } = worldAt(vector.timestamp);
    const auralytik = createAuralytik(options);
    await Promise.resolve(calls[id]?.(auralytik, vector.body === "" ? undefined : JSON.parse(vector.body))).catch(
      (error: unknown) => {
        // The vectors name resources that the world does not have; what counts is that the signature was accepted.
        if (!isApiError(error, "RESOURCE_NOT_FOUND")) throw error;
      },
    );
    const [sent] = mock.journal.exchanges();
    expect(`${sent?.method} ${sent?.requestBody ?? ""}`).toBe(`${vector.method} ${vector.body}`);
    expect(sent?.requestHeaders).toMatchObject({
      "x-api-key": vectors.apiKey,
      "x-timestamp": String(vector.timestamp),
      "x-signature": vector.signature,
    });
  },
);

test.each(vectors.cases.map((vector) => [vector.id, vector] as const))(
  "P70 the mock accepts vector %s",
  async (_, vector) => {
    const { options } = worldAt(vector.timestamp);
    const response = await options.fetch(origin + vector.path + vector.query, requestOf(vector, vector.signature));
    expect([200, 201, 404]).toContain(response.status);
  },
);

test.each(vectors.refused.map((refused) => [refused.id, refused] as const))(
  "the mock refuses %s, which signs the query too",
  async (_, refused) => {
    const vector = vectors.cases.find(({ id }) => id === refused.of) as Vector;
    const { options } = worldAt(vector.timestamp);
    const response = await options.fetch(origin + vector.path + vector.query, requestOf(vector, refused.signature));
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: refused.code } });
  },
);

test("each attempt carries a fresh timestamp and its own signature", async () => {
  const mock = createMock();
  mock.faults.add({ operation: "analytics.summary", status: 503, times: 2 });
  const auralytik = createAuralytik(mock.auralytik.options());
  await auralytik.analytics.summary();
  const attempts = mock.journal.exchanges().map(({ requestHeaders, at }) => ({ ...requestHeaders, at }));
  expect(attempts).toHaveLength(3);
  for (const { at, "x-timestamp": timestamp } of attempts as { at: number; "x-timestamp"?: string }[]) {
    expect(Number(timestamp)).toBe(Math.floor(at / 1000));
  }
});

test("a signature made after ten minutes in the queue is no older than a second on arrival", async () => {
  const mock = createMock();
  mock.auralytik.settings.requestsPerMinute = 1;
  const auralytik = createAuralytik({
    ...mock.auralytik.options(),
    deadlineMs: 3_600_000,
    retry: { maxRetryAfterMs: 3_600_000 },
  });
  await auralytik.analytics.summary(); // the answer tells the limit
  await Promise.all(Array.from({ length: 10 }, () => auralytik.analytics.summary()));
  const last = mock.journal.exchanges().at(-1);
  expect((last?.at ?? 0) - (mock.journal.exchanges()[0]?.at ?? 0)).toBeGreaterThanOrEqual(600_000);
  expect(mock.journal.exchanges().filter(({ status }) => status === 401)).toHaveLength(0);
  for (const { at, requestHeaders } of mock.journal.exchanges())
    expect(at / 1000 - Number(requestHeaders["x-timestamp"])).toBeLessThanOrEqual(1);
});

test.each([3_600_000, -3_600_000])(
  "50 parallel calls with a clock %i ms off all succeed, with one extra request at most each",
  async (offMs) => {
    const mock = createMock();
    const { clock, ...options } = mock.auralytik.options();
    const wrong = { ...clock, now: () => clock.now() + offMs, monotonic: () => clock.monotonic(), timer: clock.timer };
    const auralytik = createAuralytik({ ...options, clock: wrong });
    await Promise.all(Array.from({ length: 50 }, (_, index) => auralytik.evaluations.get(`eval_${index + 1}`)));
    expect(mock.journal.exchanges().length).toBeLessThanOrEqual(100);
    for (let index = 0; index < 50; index += 1) {
      expect(
        mock.journal.exchanges().filter(({ url }) => url === `/evaluations/eval_${index + 1}`).length,
      ).toBeLessThanOrEqual(2);
    }
    const before = mock.journal.exchanges().length;
    for (let index = 0; index < 100; index += 1) await auralytik.evaluations.get("eval_7");
    expect(mock.journal.exchanges().length - before).toBe(100);
  },
);

test("a wrong secret is not taken for a wrong clock: one request, one clear error", async () => {
  const mock = createMock();
  const auralytik = createAuralytik({ ...mock.auralytik.options(), hmacSecret: "hs_live_wrong" });
  const result = await auralytik.engagements.create({ name: "Q1", type: "quality_review" }).safe();
  expect(result).toMatchObject({
    ok: false,
    error: { code: "INVALID_SIGNATURE", status: 401, outcome: "rejected", attempts: 1 },
  });
  expect(mock.journal.exchanges()).toHaveLength(1);
});

test("a wrong secret with a wrong clock still ends in INVALID_SIGNATURE, after the clock was put right", async () => {
  const mock = createMock();
  const { clock, ...options } = mock.auralytik.options();
  const wrong = { now: () => clock.now() + 3_600_000, monotonic: clock.monotonic, timer: clock.timer };
  const auralytik = createAuralytik({ ...options, clock: wrong, hmacSecret: "hs_live_wrong" });
  expect(await auralytik.usage.summary().safe()).toMatchObject({ ok: false, error: { code: "INVALID_SIGNATURE" } });
  expect(mock.journal.exchanges()).toHaveLength(2);
});

test("a secret can stand for Base64 bytes", async () => {
  const mock = createMock();
  const bytes = "raw key bytes";
  const { options } = mock.auralytik.issueKey({ hmacSecret: bytes });
  const auralytik = createAuralytik({
    ...options,
    hmacSecret: Buffer.from(bytes).toString("base64"),
    hmacSecretEncoding: "base64",
  });
  expect(await auralytik.usage.summary()).toMatchObject({ tier: "professional" });
});

test("a test key works without a secret, a live key without one is refused before anything is sent", async () => {
  const mock = createMock();
  const { hmacSecret: _, ...unsigned } = mock.auralytik.issueKey({ live: false }).options;
  expect(await createAuralytik(unsigned).usage.summary()).toMatchObject({ tier: "professional" });
  const { hmacSecret: __, ...live } = mock.auralytik.options();
  const result = await createAuralytik(live).usage.summary().safe();
  expect(result).toMatchObject({ ok: false, error: { code: "CREDENTIALS_FAILED", outcome: "not_sent" } });
  expect(mock.journal.exchanges()).toHaveLength(1);
});

test("key and secret come from the environment at the first call, not before", async () => {
  const mock = createMock();
  const { apiKey, hmacSecret, ...options } = mock.auralytik.options();
  const auralytik = createAuralytik(options);
  process.env["AURALYTIK_API_KEY"] = apiKey;
  process.env["AURALYTIK_HMAC_SECRET"] = hmacSecret;
  try {
    expect(await auralytik.usage.summary()).toMatchObject({ tier: "professional" });
  } finally {
    delete process.env["AURALYTIK_API_KEY"];
    delete process.env["AURALYTIK_HMAC_SECRET"];
  }
});

test("health needs no key", async () => {
  const { apiKey: _, hmacSecret: __, ...options } = createMock().auralytik.options();
  expect(await createAuralytik(options).health.get()).toEqual({ status: "ok" });
});

function requestOf({ method, timestamp, body }: Vector, signature: string): RequestInit {
  const headers = { "x-api-key": vectors.apiKey, "x-timestamp": String(timestamp), "x-signature": signature };
  return body === ""
    ? { method, headers }
    : { method, headers: { ...headers, "content-type": "application/json" }, body };
}
