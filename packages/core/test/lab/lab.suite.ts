import type { labEngines } from "./lab-world.js";
import { expect } from "vitest";
import type { Bench, Stage } from "../../../mock/test/faces/faces.js";
import { createLab } from "./create-lab.js";

type LabEngines = typeof labEngines;
type LabStage = Stage<LabEngines, "lab">;

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Record<string, unknown>;
    readonly error?: { readonly code: string; readonly retry_after?: number; readonly issues?: readonly object[] };
  };
}

/** A client of the lab on the test's face, and bare requests beside it. */
function enter({ mock, fetch, options, over }: LabStage) {
  const given = options();
  const ask = async (line: string, init: RequestInit = {}): Promise<Reply> => {
    const [method = "GET", path = ""] = line.split(" ", 2);
    const absolute = path.startsWith("http");
    const credential = absolute ? {} : { authorization: `Bearer ${given.token}` };
    const headers = {
      ...credential,
      ...(init.body ? { "content-type": "application/json" } : {}),
      ...(init.headers as object),
    };
    const url = absolute ? path : `${given.baseUrl}${path}`;
    const response = await fetch(url, { redirect: "manual", ...init, method, headers });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text.startsWith("{") ? JSON.parse(text) : {} };
  };
  return { mock, ask, over, lab: createLab(given) };
}

/** What the lab does, whoever asks and over whatever face. */
export function labSuite({ test }: Bench<LabEngines, "lab">): void {
  const order = { item: "piano", quantity: 1 };

  test("tells a missing, an expired and a narrow token apart", async (stage) => {
    const { ask, mock } = enter(stage);
    const as = (token: string): RequestInit => ({ headers: { authorization: `Bearer ${token}` } });
    expect(await ask("GET /me", as("lab_unknown"))).toMatchObject({
      status: 401,
      body: { error: { code: "UNAUTHORIZED" } },
    });
    const old = mock.lab.issueToken();
    mock.lab.expireTokens(old);
    expect(await ask("GET /me", as(old))).toMatchObject({ status: 401, body: { error: { code: "TOKEN_EXPIRED" } } });
    const narrow = mock.lab.issueToken({ scopes: ["orders:read"] });
    expect((await ask("GET /orders", as(narrow))).status).toBe(200);
    expect(await ask("DELETE /orders/x", as(narrow))).toMatchObject({
      status: 403,
      body: { error: { code: "MISSING_SCOPE" } },
    });
  });

  test("gives a token for the refresh token, which ends when it said", async (stage) => {
    const { mock, over } = enter(stage);
    const { refreshToken, ...reachable } = over(mock.lab.refreshing());
    mock.lab.configure({ tokenLifetimeMs: 0 });
    const { token } = await createLab(reachable).tokens.create({ refresh_token: refreshToken });
    const late = await createLab({ ...reachable, token })
      .me.get({ retry: false })
      .safe();
    expect(late.ok ? "ok" : late.error.code).toBe("TOKEN_EXPIRED");
  });

  test("answers an unknown route with 404 and a wrong method with 405 and what is allowed", async (stage) => {
    const { ask, mock } = enter(stage);
    expect(await ask("GET /nowhere")).toMatchObject({ status: 404, body: { error: { code: "NOT_FOUND" } } });
    const wrong = await ask("PATCH /orders");
    expect(wrong).toMatchObject({ status: 405, body: { error: { code: "METHOD_NOT_ALLOWED" } } });
    expect(wrong.headers.get("allow")?.split(", ").sort()).toEqual(["GET", "POST"]);
    mock.contract.expect({ api: "lab", times: 2 });
  });

  test("says of each wrong value where it is, and carries nothing out", async (stage) => {
    const { ask, mock } = enter(stage);
    const body = JSON.stringify({ quantity: 0, labels: { a: 1 }, payment: { method: "card", last4: "42" } });
    const refused = await ask("POST /orders", { body });
    expect(refused).toMatchObject({ status: 400, body: { error: { code: "INVALID_REQUEST" } } });
    expect(refused.body.error?.issues?.map((issue) => (issue as { path: string }).path).sort()).toEqual([
      "item",
      "labels.a",
      "payment.last4",
      "quantity",
    ]);
    expect(await ask("POST /orders", { body: "{" })).toMatchObject({
      status: 400,
      body: { error: { code: "INVALID_REQUEST" } },
    });
    expect(await ask("GET /orders?page=0")).toMatchObject({ status: 400 });
    mock.contract.expect({ api: "lab", times: 3 });
    expect(mock.lab.orders()).toEqual([]);
  });

  test("leads an order through its life", async (stage) => {
    const { lab, mock } = enter(stage);
    const made = await lab.orders.create(
      { ...order, payment: { method: "invoice", reference: "PO-17" } },
      { reason: "a gift" },
    );
    expect(made).toMatchObject({ status: "open", reason: "a gift", payment: { method: "invoice" } });
    expect(
      await lab.orders.replace(made.id, { item: "harp", quantity: 2 }, { query: { dry_run: true } }),
    ).toMatchObject({ item: "harp" });
    expect(await lab.orders.get(made.id)).toEqual(made);
    expect(await lab.orders.replace(made.id, { item: "harp", quantity: 2 })).toMatchObject({
      item: "harp",
      quantity: 2,
    });
    expect(await lab.orders.ship(made.id)).toMatchObject({ status: "shipped" });
    const again = await lab.orders.ship(made.id).safe();
    expect(again.ok ? "" : again.error.code).toBe("ALREADY_SHIPPED");
    await lab.orders.remove(made.id);
    const gone = await lab.orders.get(made.id).safe();
    expect(gone.ok ? "" : gone.error.code).toBe("NOT_FOUND");
    mock.ledger.expectExactlyOnce({ operation: "orders.create", count: 1 });
  });

  test("carries a key out once, replays its answer, and refuses it for another order", async (stage) => {
    const { ask, mock } = enter(stage);
    const keyed = (content: object): RequestInit => ({
      body: JSON.stringify(content),
      headers: { "idempotency-key": "k-1" },
    });
    const first = await ask("POST /orders", keyed(order));
    const second = await ask("POST /orders", keyed({ quantity: 1, item: "piano" }));
    expect([first.status, first.headers.get("idempotency-replayed")]).toEqual([201, null]);
    expect([second.status, second.headers.get("idempotency-replayed")]).toEqual([201, "true"]);
    expect(second.body).toEqual(first.body);
    expect(await ask("POST /orders", keyed({ ...order, quantity: 2 }))).toMatchObject({
      status: 422,
      body: { error: { code: "KEY_REUSED" } },
    });
    expect(mock.lab.orders()).toHaveLength(1);
  });

  test("asks the second of two requests with one key to wait for the first", async (stage) => {
    const { ask, mock } = enter(stage);
    mock.lab.configure({ orderDelayMs: 200 });
    const keyed: RequestInit = { body: JSON.stringify(order), headers: { "idempotency-key": "k-2" } };
    const both = await Promise.all([ask("POST /orders", keyed), ask("POST /orders", keyed)]);
    const [first, second] = both.sort((a, b) => a.status - b.status);
    expect([first?.status, second?.status]).toEqual([201, 409]);
    expect(second?.body.error?.code).toBe("KEY_IN_FLIGHT");
    expect(second?.headers.get("retry-after")).toBe("1");
  });

  test("makes one note of a nonce, also for parallel requests", async (stage) => {
    const { ask, mock } = enter(stage);
    const send = (): Promise<Reply> =>
      ask("POST /rooms/1470000000000000001/notes", { body: JSON.stringify({ text: "hello", nonce: "n-1" }) });
    const replies = await Promise.all([send(), send(), send()]);
    expect(new Set(replies.map((reply) => reply.body.data?.["id"])).size).toBe(1);
    expect(mock.lab.notes()).toHaveLength(1);
  });

  test("accepts a signature over awkward text, and refuses a wrong secret and an old timestamp", async (stage) => {
    const { mock, over, ask } = enter(stage);
    const { apiKey, hmacSecret, ...reachable } = over(mock.lab.signed());
    const signed = createLab({ ...reachable, apiKey, hmacSecret });
    expect(await signed.signed.write("größe 50% a+b", { text: "ñ 📞" })).toMatchObject({
      name: "größe 50% a+b",
      text: "ñ 📞",
    });
    expect(await signed.signed.read("größe 50% a+b", { word: ["a b", "c&d", ""] })).toMatchObject({
      words: ["a b", "c&d", ""],
      text: "ñ 📞",
    });
    const forged = createLab({ ...reachable, apiKey, hmacSecret: "wrong" });
    const refused = await forged.signed.read("x").safe();
    expect(refused.ok ? "" : refused.error.code).toBe("UNAUTHORIZED");
    const stale = { "x-api-key": apiKey, "x-timestamp": "1", "x-signature": "AAAA" };
    expect(await ask("GET /signed/x", { headers: stale })).toMatchObject({
      status: 401,
      body: { error: { code: "TIMESTAMP_EXPIRED" } },
    });
  });

  test("pages by number, by cursor and by key, each item once and in order", async (stage) => {
    const { lab, mock } = enter(stage);
    for (let index = 0; index < 7; index += 1) {
      await lab.orders.create({ item: `item ${index}`, quantity: 1, gift: index % 2 === 0 });
      await lab.rooms.notes.create("1470000000000000001", { text: `note ${index}` });
    }
    const collect = async <T, R>(list: AsyncIterable<T>, pick: (item: T) => R): Promise<R[]> => {
      const items: R[] = [];
      for await (const item of list) items.push(pick(item));
      return items;
    };
    const up = [0, 1, 2, 3, 4, 5, 6];
    expect(await collect(lab.orders.list({ pageSize: 3 }), ({ item }) => item)).toEqual(
      up.map((index) => `item ${index}`),
    );
    expect(await collect(lab.orders.list({ giftOnly: true, pageSize: 3 }), ({ item }) => item)).toEqual(
      [0, 2, 4, 6].map((index) => `item ${index}`),
    );
    expect(await collect(lab.rooms.notes.list("1470000000000000001", { limit: 3 }), ({ text }) => text)).toEqual(
      up.map((index) => `note ${6 - index}`),
    );
    for (const cursor of ["sound", "empty-page"] as const) {
      mock.lab.configure({ cursor });
      expect(await collect(lab.events.list({ limit: 4 }), ({ id }) => id)).toEqual(
        Array.from({ length: 14 }, (_, index) => index + 1),
      );
    }
    const page = await lab.orders.list({ page: 9 });
    expect([page.items, page.totalCount, page.hasNext]).toEqual([[], 7, false]);
  });

  test("speaks three dialects of rate limiting", async (stage) => {
    const { ask, mock } = enter(stage);
    const fixed = await ask("GET /limits/window");
    expect([fixed.headers.get("x-ratelimit-limit"), fixed.headers.get("x-ratelimit-remaining")]).toEqual(["10", "9"]);
    expect(Number(fixed.headers.get("x-ratelimit-reset")) * 1000).toBeGreaterThan(mock.clock.now());

    const drops: Reply[] = [];
    for (let index = 0; index < 5; index += 1)
      drops.push(await ask(`GET /limits/leaky/1470000000000000001${index % 2 ? "/twin" : ""}`));
    expect(drops.map((drop) => drop.headers.get("x-ratelimit-remaining")).slice(0, 4)).toEqual(["3", "2", "1", "0"]);
    expect(new Set(drops.map((drop) => drop.headers.get("x-ratelimit-bucket"))).size).toBe(1);
    expect(drops[4]).toMatchObject({ status: 429, body: { error: { code: "RATE_LIMITED" } } });
    expect(drops[4]?.body.error?.retry_after).toBeLessThanOrEqual(0.5);
    expect((await ask("GET /limits/leaky/1470000000000000002")).status).toBe(200);

    for (let index = 0; index < 3; index += 1)
      expect((await ask("GET /limits/plain")).headers.get("x-ratelimit-limit")).toBeNull();
    const told = async (tell: string): Promise<[string | null, number | undefined]> => {
      const refused = await ask(`GET /limits/plain?tell=${tell}`);
      return [refused.headers.get("retry-after"), refused.body.error?.retry_after];
    };
    expect(await told("header")).toEqual(["2", undefined]);
    expect(await told("body")).toEqual([null, 2]);
    expect(await told("both")).toEqual(["2", 2]);
    expect(await told("nowhere")).toEqual([null, undefined]);
  });

  test("stores an upload and serves its bytes by range behind a link that runs out", async (stage) => {
    const { lab, mock, ask } = enter(stage);
    const bytes = new TextEncoder().encode("0123456789");
    const stored = await lab.files.upload({
      title: "Ziffern „0–9“",
      file: { content: bytes, filename: 'a "b"\r\n.txt', contentType: "text/plain" },
      extra: [new Uint8Array(0), new Uint8Array(3)],
    });
    expect(stored).toMatchObject({
      title: "Ziffern „0–9“",
      filename: 'a "b"\r\n.txt',
      content_type: "text/plain",
      size: 10,
      extra_sizes: [0, 3],
    });
    expect(stored.sha256).toBe("84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882");
    expect(await lab.files.text(stored.id)).toBe("0123456789");
    expect(await lab.files.read(stored.id)).toEqual(bytes);
    const { url } = await lab.files.link(stored.id);
    const fetchLink = (headers: Record<string, string> = {}): Promise<Reply> => ask(`GET ${url}`, { headers });
    const whole = await fetchLink();
    expect([whole.status, whole.headers.get("accept-ranges")]).toEqual([200, "bytes"]);
    const etag = whole.headers.get("etag") ?? "";
    expect((await fetchLink({ range: "bytes=4-" })).headers.get("content-range")).toBe("bytes 4-9/10");
    expect((await fetchLink({ range: "bytes=4-", "if-range": etag })).status).toBe(206);
    expect((await fetchLink({ range: "bytes=4-", "if-range": '"other"' })).status).toBe(200);
    expect((await fetchLink({ range: "bytes=10-" })).status).toBe(416);
    expect((await fetchLink({ authorization: "Bearer x" })).status).toBe(400);
    await mock.clock.advance("61s");
    expect(await fetchLink()).toMatchObject({ status: 410, body: { error: { code: "LINK_EXPIRED" } } });
  });

  test("works on an export as long as it was told, and says when to ask again", async (stage) => {
    const { ask, mock } = enter(stage);
    const started = await ask("POST /exports", { body: JSON.stringify({ duration_ms: 10_000 }) });
    expect([started.status, started.headers.get("retry-after"), started.body.data?.["status"]]).toEqual([
      202,
      "2",
      "queued",
    ]);
    const look = (): Promise<Reply> => ask(`GET /exports/${String(started.body.data?.["id"])}`);
    await mock.clock.advance("4s");
    expect((await look()).body.data).toMatchObject({
      status: "running",
      progress: expect.toSatisfy((progress: number) => progress >= 40 && progress < 100) as number,
    });
    await mock.clock.advance("6s");
    const ended = await look();
    expect([ended.status, ended.body.data?.["status"], typeof ended.body.data?.["file_id"]]).toEqual([
      200,
      "completed",
      "string",
    ]);
  });

  test("gives odd answers, statuses on demand, and redirects that carry no credential elsewhere", async (stage) => {
    const { ask, mock } = enter(stage);
    expect((await ask("GET /odd/answers/html-502")).headers.get("content-type")).toContain("text/html");
    const busy = await ask("GET /odd/statuses/503?retry_after=7&should_retry=false&times=1&label=a");
    expect([busy.status, busy.headers.get("retry-after"), busy.headers.get("x-should-retry")]).toEqual([
      503,
      "7",
      "false",
    ]);
    expect((await ask("GET /odd/statuses/503?times=1&label=a")).status).toBe(200);
    const away = await ask("GET /odd/redirects/elsewhere");
    expect(away.status).toBe(302);
    await ask(`GET ${away.headers.get("location") ?? ""}`);
    expect(mock.lab.landings()).toHaveLength(1);
  });
}
