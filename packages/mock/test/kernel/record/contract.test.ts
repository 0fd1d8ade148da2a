import { describe, expect, test } from "vitest";
import { MockDefect } from "../../../src/index.js";
import { createMockOf } from "../../../src/mock.js";
import { client, start } from "../../toy-client.js";
import { toy } from "../../toy-engine.js";

describe("the contract", () => {
  test("P68 fails an invalid request that nobody expected, and says where it is wrong", async () => {
    const { mock, call } = start();
    await call("POST", "/v1/notes", { text: 5 });
    expect(() => mock.assertClean()).toThrow(
      "toy notes.create: POST /v1/notes is not a valid request\n  body text: must be string, got number (type)",
    );
  });

  test("lets an expected one pass, before or after it is made, once", async () => {
    const { mock, call } = start();
    mock.contract.expect({ operation: "notes.create", keyword: "type", path: "text" });
    await call("POST", "/v1/notes", { text: 5 });
    mock.assertClean();
    await call("POST", "/v1/notes", { text: 6 });
    expect(() => mock.assertClean()).toThrow();
    mock.contract.expect({});
    mock.assertClean();
  });

  test("fails when an expected one never comes", () => {
    const { mock } = start();
    mock.contract.expect({ operation: "notes.create", times: 2 });
    expect(() => mock.assertClean()).toThrow(
      'expected 2 more invalid request like {"operation":"notes.create","times":2}',
    );
  });

  test.each([
    ["a member of the wrong type", { id: 1, text: "a", at: 0 }, "id: must be string, got number"],
    ["a member that is missing", { id: "1", at: 0 }, "text: is required"],
    ["a member that the spec does not know", { id: "1", text: "a", at: 0, secret: "x" }, "secret: is not declared"],
    ["a number that is none", { id: "1", text: "a", at: Number.NaN }, "at: must be"],
    ["an instance of a class", Object.assign(new Date(), { id: "1", text: "a", at: 0 }), "(whole): must be plain JSON"],
  ])("throws when the mock itself answers %s", async (_, lie, where) => {
    const { mock, call } = start();
    mock.toy.lie(lie);
    const failed = await call("POST", "/v1/notes", { text: "a" }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(MockDefect);
    expect((failed as Error).message).toContain(where);
    expect(() => mock.assertClean()).toThrow(MockDefect);
  });

  test("P68 throws when a service crashes, answers an undocumented status or refuses with an undocumented code", async () => {
    for (const broken of [
      () => {
        throw new TypeError("boom");
      },
      () => ({ status: 299 }),
      () => ({ status: 200 }),
      () => ({ status: 200, body: "x", type: "text/plain" }),
    ]) {
      const mock = createMockOf({ toy: { ...toy, services: { ...toy.services, "notes.list": broken } } });
      await expect(client(mock)("GET", "/v1/notes")).rejects.toThrow(MockDefect);
      expect(() => mock.assertClean()).toThrow(MockDefect);
    }
  });
});

describe("coverage", () => {
  test("names what was never exercised, and counts forced answers apart", async () => {
    const { mock, call } = start();
    mock.faults.add({ operation: "notes.list", status: 503, code: "BUSY", times: 1 });
    await call("GET", "/v1/notes");
    expect(mock.coverage.report()["toy"]?.operations["notes.list"]).toEqual({ statuses: {}, codes: {}, forced: 1 });
    await call("GET", "/v1/notes");
    await call("GET", "/v1/nothing");
    const { missing = [] } = mock.coverage.report()["toy"] ?? {};
    expect(missing).not.toContain("notes.list 200");
    expect(missing).toEqual(
      expect.arrayContaining([
        "notes.create 201",
        "notes.create BUSY",
        "notes.create KEY_REUSED",
        "UNAUTHORIZED",
        "LIMITED",
      ]),
    );
    expect(() => mock.coverage.expectComplete("toy")).toThrow("Never exercised of toy:\n  notes.create 201\n");
    mock.coverage.expectComplete("toy", { except: missing });
    expect(() => mock.coverage.expectComplete("toy", { except: [...missing, "notes.list 200"] })).toThrow(
      /Excepted[^]*notes\.list 200/,
    );
  });

  test("sees all worlds", async () => {
    const { mock } = start();
    await client(mock.world())("GET", "/health");
    expect(mock.coverage.report()["toy"]?.operations["health"]?.statuses).toEqual({ "200": 1 });
  });
});
