import { createMock } from "@antiphon/mock";
import { expect, test } from "vitest";
import { createAuralytik } from "../src/index.js";
import { raw } from "../src/raw.js";

test("the raw client signs, retries and gives the vendor's envelope as it is", async () => {
  const mock = createMock();
  mock.faults.add({ operation: "evaluations.get", status: 503, times: 1 });
  const api = raw(createAuralytik(mock.auralytik.options()));
  const found = await api.GET("/evaluations/{id}", { params: { path: { id: "eval_1" } } });
  expect(found).toMatchObject({
    ok: true,
    data: { data: { id: "eval_1" }, meta: { requestId: expect.any(String) as string } },
  });
  const missing = await api.GET("/evaluations/{id}", { params: { path: { id: "eval_0" } } });
  expect(missing).toMatchObject({ ok: false, error: { error: { code: "RESOURCE_NOT_FOUND" } } });
  expect(mock.journal.exchanges().map(({ status }) => status)).toEqual([503, 200, 404]);
  mock.assertClean();
});

test.each([
  ['{"success":false,"error":{"code":"RESOURCE_NOT_FOUND"}}', false],
  ['{"success":null}', false],
  ['{"success":true,"data":{"id":"e"}}', true],
  ['{"data":{"success":false}}', true],
])("the raw client takes a 200 with %s as the envelope says: %s", async (body, ok) => {
  const mock = createMock();
  const send: typeof fetch = async () => new Response(body, { headers: { "content-type": "application/json" } });
  const api = raw(createAuralytik({ ...mock.auralytik.options(), fetch: send }));
  const answer = await api.GET("/evaluations/{id}", { params: { path: { id: "e" } } });
  expect([answer.ok, answer.ok ? answer.data : answer.error]).toEqual([ok, JSON.parse(body)]);
  expect(answer.response.status).toBe(200);
});
