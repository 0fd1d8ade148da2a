import { type Api, createResources, createRuntime, readOperations } from "@antiphon/core/internal";
import { describe, expect, it } from "vitest";
import { scriptRuntime } from "../pipeline/scripted-runtime.js";

const api: Api = {
  id: "shop",
  vendor: "Shop",
  baseUrl: "https://shop.test",
  auth: ["token"],
  commonCodes: ["BUSY", "DENIED"],
  pages: [
    { style: "single", items: "" },
    { style: "cursor", items: "data", param: "cursor", next: "next" },
  ],
  errorBody: { code: ["code"], message: ["message"] },
  codes: {},
};

const read = (line: string) => readOperations({ shop: { item: line } }, api)[0];

describe("the line of an operation", () => {
  it("says the method and the path; the rest is as usual", () => {
    expect(read("GET /items/{item_id}")).toMatchObject({
      id: "shop.item",
      method: "GET",
      path: "/items/{item_id}",
      safety: "safe",
      auth: ["token"],
      response: "json",
      codes: ["BUSY", "DENIED"],
    });
  });

  it.each([
    ["GET", "safe"],
    ["PUT", "idempotent"],
    ["PATCH", "idempotent"],
    ["DELETE", "idempotent"],
    ["POST", "unsafe"],
  ])("takes %s for %s unless it says something else", (method, safety) => {
    expect(read(`${method} /items`)?.safety).toBe(safety);
    expect(read(`${method} /items safety=key`)?.safety).toBe("key");
  });

  it("adds codes to the common ones, and takes away those with an exclamation mark", () => {
    expect(read("GET /items GONE !DENIED")?.codes).toEqual(["BUSY", "GONE"]);
  });

  it("names query, bucket, page, headers and what proves that nothing was applied", () => {
    const line = "GET /items?limit,after auth=a,b bucket=:{shop_id} page=1 headers=reason:X-Reason notApplied=429,503";
    expect(read(line)).toMatchObject({
      query: ["limit", "after"],
      auth: ["a", "b"],
      bucket: "shop.item:{shop_id}",
      page: { style: "cursor" },
      headers: { reason: "X-Reason" },
      notApplied: [429, 503],
    });
    expect(read("GET /items auth= bucket=other response=none")).toMatchObject({ bucket: "other", response: "none" });
    expect(read("GET /items auth=")?.auth).toBeUndefined();
  });

  it("tells JSON from JSON that files may come with", () => {
    expect(read("POST /items body=json")).toMatchObject({ body: "json", takesFiles: false });
    expect(read("POST /items body=json,multipart")).toMatchObject({ body: "json", takesFiles: true });
  });
});

describe("the methods of a table", () => {
  const operations = {
    items: {
      find: "GET /items/{item_id}?lang",
      list: "GET /items page=0",
      move: "POST /shelves/{shelf_id}/items/{item_id}?dry body=json",
    },
  };
  interface Methods {
    readonly items: Readonly<Record<string, (...values: unknown[]) => PromiseLike<unknown>>>;
  }

  it("take one id as text and several by name, then the body or the query, then options with the other", async () => {
    const { runtime, log } = scriptRuntime(() => ({ body: [] }), {
      api,
      operations,
      schemes: { token: { credential: () => ({}) } },
    });
    const { items } = createResources<Methods>(runtime);
    await items["find"]?.("1", { lang: "de" }, { headers: { "x-a": "b" } });
    await items["list"]?.({ headers: { "x-a": "c" } });
    await items["move"]?.({ shelf_id: "s", item_id: "i" }, { to: "t" }, { query: { dry: true } });
    expect(log.map(({ method, url, body }) => `${method} ${url} ${String(body)}`)).toEqual([
      "GET https://shop.test/items/1?lang=de undefined",
      "GET https://shop.test/items undefined",
      'POST https://shop.test/shelves/s/items/i?dry=true {"to":"t"}',
    ]);
    expect(log.map(({ headers }) => headers["x-a"])).toEqual(["b", "c", undefined]);
  });

  it("are there for what the table has, and for nothing else", () => {
    const runtime = createRuntime({ api, operations, factory: "createShop", options: {} });
    expect(Object.keys(createResources<Methods>(runtime).items)).toEqual(["find", "list", "move"]);
    expect(() => runtime.operation("items.sell")).toThrow("there is no operation items.sell");
  });
});
