import type { RawClient } from "@antiphon/core/internal/raw";
import { describe, expectTypeOf, test } from "vitest";
import type { paths } from "../lab/generated/paths.js";
import type { CallerAnswer, ErrorAnswer, OrderAnswer } from "../lab/generated/schema.js";

declare const api: RawClient<paths>;

describe("raw", () => {
  test("data and error are told apart by ok", async () => {
    const answer = await api.GET("/orders/{order_id}", { params: { path: { order_id: "o1" } } });
    if (answer.ok) {
      expectTypeOf(answer.data).toEqualTypeOf<OrderAnswer>();
      expectTypeOf(answer.error).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(answer.error).toEqualTypeOf<ErrorAnswer>();
      expectTypeOf(answer.data).toEqualTypeOf<undefined>();
    }
    expectTypeOf(answer.response).toEqualTypeOf<Response>();
  });

  test("an answer without content is undefined", async () => {
    const answer = await api.DELETE("/orders/{order_id}", { params: { path: { order_id: "o1" } } });
    if (answer.ok) expectTypeOf(answer.data).toEqualTypeOf<undefined>();
  });

  test("parseAs decides the type of a success", async () => {
    const text = await api.GET("/me", { parseAs: "text" });
    if (text.ok) expectTypeOf(text.data).toEqualTypeOf<string>();
    const plain = await api.GET("/me");
    if (plain.ok) expectTypeOf(plain.data).toEqualTypeOf<CallerAnswer>();
    const bytes = await api.GET("/files/{file_id}", { params: { path: { file_id: "f" } } });
    if (bytes.ok) expectTypeOf(bytes.data).toEqualTypeOf<ArrayBuffer>();
  });

  test("P64: paths, parameters and options that do not exist are errors, each on its line", () => {
    // @ts-expect-error -- no such path
    void api.GET("/nowhere");
    // @ts-expect-error -- the path has no such method
    void api.POST("/me");
    // @ts-expect-error -- the path parameter is missing
    void api.GET("/orders/{order_id}");
    // @ts-expect-error -- a misspelt option
    void api.GET("/me", { timeoutMS: 1 });
    // @ts-expect-error -- a misspelt query parameter
    void api.GET("/orders", { params: { query: { pagesize: 1 } } });
    // @ts-expect-error -- the body lacks a member
    void api.POST("/orders", { body: { item: "tea" } });
  });
});
