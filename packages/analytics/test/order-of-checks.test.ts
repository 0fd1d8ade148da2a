import { createMock } from "@antiphon/mock";
import { createHash, createHmac } from "node:crypto";
import { expect, test } from "vitest";

const base = "https://api.auralytik.ai/api/v1";

/** A request signed here by the vendor's rule, written a third time on purpose, with any part of it spoilt. */
function start(facts: { readonly scopes?: readonly string[]; readonly ipAllowlist?: readonly string[] } = {}) {
  const mock = createMock();
  const { options } = mock.auralytik.issueKey(facts);
  const request = async (method: string, path: string, spoil: Partial<Spoilt> = {}) => {
    const body = spoil.body ?? "";
    const timestamp = spoil.timestamp ?? String(Math.floor(mock.clock.now() / 1000));
    const hash = createHash("sha256").update(body).digest("base64");
    const text = `${timestamp}.${method}.${new URL(base + path).pathname}.${hash}`;
    const signature = spoil.signature ?? createHmac("sha256", options.hmacSecret).update(text).digest("base64");
    const headers: Record<string, string> = {
      "x-api-key": spoil.key ?? options.apiKey,
      "x-timestamp": timestamp,
      "x-signature": signature,
    };
    if (body !== "") headers["content-type"] = spoil.type ?? "application/json";
    for (const name of spoil.without ?? []) delete headers[name];
    const response = await options.fetch(base + path, { method, headers, ...(body !== "" && { body }) });
    const answer = (await response.json()) as {
      error?: { code: string; requestId: string; details?: unknown };
      meta?: { requestId: string };
    };
    return { status: response.status, code: answer.error?.code, answer, response };
  };
  return { mock, request };
}

interface Spoilt {
  readonly key: string;
  readonly timestamp: string;
  readonly signature: string;
  readonly body: string;
  readonly type: string;
  readonly without: readonly string[];
}

test("each check comes before the next: key, address, timestamp, signature, limit, route, scope, validation, resource", async () => {
  const { mock, request } = start({ scopes: ["engagements:read"], ipAllowlist: ["10.0.0.0/8"] });
  mock.auralytik.settings.requestsPerMinute = 0;
  const wrong = { key: "ak_live_nobody", timestamp: "1", signature: "x" };
  expect((await request("GET", "/nowhere", wrong)).code).toBe("INVALID_API_KEY");
  expect((await request("GET", "/nowhere", { timestamp: "1", signature: "x" })).code).toBe("IP_NOT_ALLOWED");

  const second = start({ scopes: ["engagements:read"] });
  second.mock.auralytik.settings.requestsPerMinute = 0;
  expect((await second.request("GET", "/nowhere", { timestamp: "1", signature: "x" })).code).toBe("TIMESTAMP_EXPIRED");
  expect((await second.request("GET", "/nowhere", { signature: "x" })).code).toBe("INVALID_SIGNATURE");
  expect((await second.request("GET", "/nowhere")).code).toBe("RATE_LIMIT_EXCEEDED");

  const third = start({ scopes: ["engagements:read"] });
  for (const api of ["auralytik"]) third.mock.contract.expect({ api, keyword: "route", times: 2 });
  expect((await third.request("GET", "/nowhere")).code).toBe("RESOURCE_NOT_FOUND");
  expect((await third.request("PUT", "/engagements", { body: "{" })).code).toBe("METHOD_NOT_ALLOWED");
  expect((await third.request("POST", "/engagements", { body: "{" })).code).toBe("INSUFFICIENT_SCOPE");

  const fourth = start({ scopes: ["engagements:write"] });
  fourth.mock.contract.expect({ operation: "engagements.update", times: 2 });
  expect((await fourth.request("PATCH", "/engagements/eng_0", { body: '{"name":""}' })).code).toBe("VALIDATION_ERROR");
  expect((await fourth.request("PATCH", "/engagements/eng_0", { body: "{" })).code).toBe("VALIDATION_ERROR");
  expect((await fourth.request("PATCH", "/engagements/eng_0", { body: '{"name":"x"}' })).code).toBe(
    "RESOURCE_NOT_FOUND",
  );
});

test("a timestamp must be whole seconds within the window, and is needed at all", async () => {
  const { mock, request } = start();
  const at = Math.floor(mock.clock.now() / 1000);
  for (const timestamp of ["", "abc", `${at}.5`, `${at} `, "-1", String(at - 301), String(at + 301)]) {
    expect((await request("GET", "/engagements", { timestamp })).code, timestamp).toBe("TIMESTAMP_EXPIRED");
  }
  for (const timestamp of [String(at - 300), String(at + 300)])
    expect((await request("GET", "/engagements", { timestamp })).status).toBe(200);
  expect((await request("GET", "/engagements", { without: ["x-timestamp"] })).code).toBe("TIMESTAMP_EXPIRED");
  expect((await request("GET", "/engagements", { without: ["x-signature"] })).code).toBe("INVALID_SIGNATURE");
  expect((await request("GET", "/engagements", { without: ["x-api-key"] })).code).toBe("INVALID_API_KEY");
});

test("the query is not signed, the body is, to the byte", async () => {
  const { request } = start();
  expect((await request("GET", "/engagements?page=1&pageSize=2")).status).toBe(200);
  const body = '{"name":"Evaluación ñandú – 通話 📞","type":"quality_review"}';
  expect((await request("POST", "/engagements", { body })).status).toBe(201);
});

test("every answer carries a fresh id in body and header, and what it refuses says which field", async () => {
  const { mock, request } = start();
  mock.contract.expect({ operation: "apiKeys.create" });
  const ids = new Set<string>();
  for (const { answer, response } of [
    await request("GET", "/engagements"),
    await request("GET", "/engagements/eng_0"),
  ]) {
    const id = answer.meta?.requestId ?? answer.error?.requestId ?? "";
    expect(id).toMatch(/^req_[A-Za-z0-9]{12}$/);
    expect(response.headers.get("x-request-id")).toBe(id);
    ids.add(id);
  }
  expect(ids.size).toBe(2);
  const { answer } = await request("POST", "/api-keys", { body: '{"name":"x","scopes":["nope"]}' });
  expect(answer.error?.details).toEqual([{ field: "scopes.0", message: expect.any(String) as string }]);
});

test.each([
  ["127.0.0.1", ["127.0.0.1"], 200],
  ["127.0.0.1", ["127.0.0.0/8"], 200],
  ["127.0.0.1", ["::1", "10.0.0.1"], 403],
  ["127.0.0.1", ["::ffff:127.0.0.1"], 200],
] as const)("the address %s against the list %j gives %i", async (_, ipAllowlist, status) => {
  expect((await start({ ipAllowlist }).request("GET", "/engagements")).status).toBe(status);
});

test("an allowlist entry that is no address is refused when the key is made", async () => {
  const { request } = start();
  const body = JSON.stringify({ name: "x", scopes: ["usage:read"], ipAllowlist: ["10.0.0.1", "10.0.0.0/33"] });
  const { code, answer } = await request("POST", "/api-keys", { body });
  expect([code, answer.error?.details]).toEqual([
    "VALIDATION_ERROR",
    [{ field: "ipAllowlist.1", message: "must be an IP address or a CIDR range" }],
  ]);
});

test("an expired key is refused from its last moment on", async () => {
  const { mock, request } = start();
  const expiresAt = new Date(mock.clock.now() + 60_000).toISOString();
  const { answer } = await request("POST", "/api-keys", {
    body: JSON.stringify({ name: "short", scopes: ["usage:read"], expiresAt }),
  });
  const { key } = (answer as unknown as { data: { key: string } }).data;
  await mock.clock.advance("60s");
  expect((await request("GET", "/usage/summary", { key })).code).toBe("INVALID_API_KEY");
});
