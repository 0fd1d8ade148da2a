import { ConfigError, ConnectionError, DecodeError } from "@antiphon/core";
import { bindRuntime, encodeMultipart, secretScheme } from "@antiphon/core/internal";
import { createRaw } from "@antiphon/core/internal/raw";
import { describe, expect, test } from "vitest";
import type { paths } from "../lab/generated/paths.js";
import { api as labApi, operations } from "../lab/generated/operations.js";
import { failureOf, openLab } from "../lab/lab-world.js";
import { type ScriptedAnswer, scriptRuntime, type WireRequest } from "../pipeline/scripted-runtime.js";

/** A raw client of a scripted server. */
function rawOf(answer: (request: WireRequest, index: number) => ScriptedAnswer) {
  const token = secretScheme({ value: "token", option: "token", factory: "createScripted", prefix: "Bearer " });
  const schemes = { bearer: token, apiKey: token };
  const scripted = scriptRuntime(answer, { api: labApi, operations, schemes, multipart: encodeMultipart });
  return { ...scripted, api: createRaw<paths>(bindRuntime({}, scripted.runtime)) };
}

describe("the raw client on the lab", () => {
  test("speaks methods and path templates and answers data with a real Response", async () => {
    const world = openLab();
    const api = createRaw<paths>(world.lab);
    const created = await api.POST("/orders", { body: { item: "tea", quantity: 2 } });
    expect(created.ok).toBe(true);
    if (!created.ok) return;
    expect(created.response).toBeInstanceOf(Response);
    expect(created.response.status).toBe(201);
    const { id } = created.data.data;
    const read = await api.GET("/orders/{order_id}", { params: { path: { order_id: id } } });
    expect(read.data).toEqual(created.data);
    world.mock.assertClean();
  });

  test("goes through the pipeline: a lost answer is repeated with the same key, and applied once", async () => {
    const world = openLab();
    const api = createRaw<paths>(world.lab);
    world.mock.faults.add({ operation: "orders.create", after: "commit", drop: "connection", times: 1 });
    const { ok } = await api.POST("/orders", { body: { item: "tea", quantity: 2 } });
    expect(ok).toBe(true);
    expect(world.arrived("orders.create")).toBe(2);
    world.mock.ledger.expectExactlyOnce();
  });

  test("gives an error status as a value with the vendor's own body", async () => {
    const world = openLab();
    const api = createRaw<paths>(world.lab);
    const answer = await api.GET("/orders/{order_id}", { params: { path: { order_id: "none" } } });
    expect(answer.ok).toBe(false);
    expect(answer.response.status).toBe(404);
    expect(answer.error).toMatchObject({ error: { code: "NOT_FOUND" } });
  });

  test("sends a multipart body as one, with its boundary, and reads bytes as bytes", async () => {
    const world = openLab();
    const api = createRaw<paths>(world.lab);
    const file = new Uint8Array([0, 255, 128, 13, 10]);
    const uploaded = await api.POST("/files", { body: { file: { content: file, filename: "raw.bin" } } });
    expect(uploaded.ok).toBe(true);
    if (!uploaded.ok) return;
    const read = await api.GET("/files/{file_id}", { params: { path: { file_id: uploaded.data.data.id } } });
    expect(new Uint8Array(read.data as ArrayBuffer)).toEqual(file);
    world.mock.assertClean();
  });
});

describe("the traps of openapi-fetch are closed", () => {
  test.each(["..", ".", "", "%2e%2e", "%2E."])("P67: the path value %j never reaches the wire", async (order_id) => {
    const { api, log } = rawOf(() => ({}));
    await expect(api.DELETE("/orders/{order_id}", { params: { path: { order_id } } })).rejects.toBeInstanceOf(
      ConfigError,
    );
    expect(log).toHaveLength(0);
  });

  test("P67: a missing path value is refused, not sent as the literal template", async () => {
    const { api, log } = rawOf(() => ({}));
    await expect(api.GET("/orders/{order_id}", {} as never)).rejects.toThrow(/order_id/);
    expect(log).toHaveLength(0);
  });

  test("P67: a slash in a value stays within its segment", async () => {
    const { api, log } = rawOf(() => ({ body: {} }));
    await api.GET("/orders/{order_id}", { params: { path: { order_id: "a/../b?c#d" } } });
    expect(log[0]?.url).toBe("https://lab.antiphon.test/v1/orders/a%2F..%2Fb%3Fc%23d");
  });

  test("P64: options, query names and parameter places that do not exist are refused with a hint", async () => {
    const { api, log } = rawOf(() => ({ body: {} }));
    const given = { params: { path: { order_id: "o1" } } };
    await expect(api.GET("/orders/{order_id}", { ...given, timeoutMS: 5 } as never)).rejects.toThrow(/timeoutMs/);
    await expect(api.GET("/orders", { params: { query: { pagesize: 5 } } } as never)).rejects.toThrow(/pageSize/);
    await expect(api.GET("/orders", { params: { cookie: {} } } as never)).rejects.toThrow(/params\.cookie/);
    for (const option of ["fetch", "Request", "baseUrl", "middleware", "querySerializer"]) {
      await expect(api.GET("/me", { [option]: () => undefined })).rejects.toBeInstanceOf(ConfigError);
    }
    expect(log).toHaveLength(0);
  });

  test("a path that the API does not have is refused", async () => {
    const { api } = rawOf(() => ({}));
    await expect(api.GET("/nowhere" as never)).rejects.toThrow(/no operation GET \/nowhere/);
  });

  test("HTML with status 200 is a typed error, not a bare SyntaxError", async () => {
    const { api } = rawOf(() => ({ headers: { "content-length": "20" }, body: "<html>maintenance" }));
    const error = (await failureOf(api.GET("/me"))) as DecodeError;
    expect(error).toBeInstanceOf(DecodeError);
    expect(error.excerpt).toContain("<html>");
  });

  test("success and failure are told apart by ok, also when neither has a body", async () => {
    const { api } = rawOf((_, index) => ({
      status: index === 0 ? 204 : 404,
      headers: { "content-length": "0" },
      body: "",
    }));
    const path = { params: { path: { order_id: "o1" } } };
    expect(await api.DELETE("/orders/{order_id}", path)).toMatchObject({ ok: true, data: undefined });
    expect(await api.DELETE("/orders/{order_id}", path)).toMatchObject({ ok: false });
  });

  test("what is no answer throws the typed error of the pipeline", async () => {
    const { api } = rawOf(() => {
      throw new Error("refused");
    });
    expect(await failureOf(api.GET("/me", { retry: false }))).toBeInstanceOf(ConnectionError);
  });

  test("signal, timeout, retry and key are options of each call", async () => {
    const { api, log } = rawOf(() => ({ status: 503, body: {} }));
    await expect(api.GET("/me", { signal: AbortSignal.abort("mine") })).rejects.toBe("mine");
    const answer = await api.POST("/orders", {
      body: { item: "tea", quantity: 1 },
      retry: false,
      headers: { "x-trace": "t" },
    });
    expect(answer.response.status).toBe(503);
    expect(log).toHaveLength(1);
    expect(log[0]?.headers).toMatchObject({
      "x-trace": "t",
      authorization: "Bearer token",
      "content-type": "application/json",
    });
  });

  test("a header that the client itself sets is refused", async () => {
    const { api, log } = rawOf(() => ({ body: {} }));
    await expect(api.GET("/me", { headers: { authorization: "Bearer other" } })).rejects.toBeInstanceOf(ConfigError);
    expect(log).toHaveLength(0);
  });

  test("parseAs decides how a success is read, a stream unread included", async () => {
    const { api } = rawOf(() => ({ body: "[1]" }));
    expect((await api.GET("/me", { parseAs: "text" })).data).toBe("[1]");
    expect(await new Response((await api.GET("/me", { parseAs: "stream" })).data as ReadableStream).text()).toBe("[1]");
    expect(await ((await api.GET("/me", { parseAs: "blob" })).data as Blob).text()).toBe("[1]");
  });

  test("only a client of ours can be used", () => {
    expect(() => createRaw<paths>({})).toThrow(ConfigError);
  });
});
