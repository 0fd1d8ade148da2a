import { describe, expectTypeOf, test } from "vitest";
import type { Lab } from "./create-lab.js";
import type { OrdersCreateCode, OrdersGetCode } from "./generated/resources.js";
import type { CreateOrderRequest, Event, Order, OrderStatus } from "./generated/schema.js";

declare const lab: Lab;
declare const content: CreateOrderRequest;
const ids = { room_id: "1", note_id: "2" };

describe("what a call gives", () => {
  test("is the value inside the envelope", () => {
    expectTypeOf(lab.orders.get("ord_1")).resolves.toEqualTypeOf<Order>();
    expectTypeOf(lab.files.read("file_1")).resolves.toEqualTypeOf<Uint8Array>();
    expectTypeOf(lab.files.text("file_1")).resolves.toEqualTypeOf<string>();
    expectTypeOf(lab.orders.remove("ord_1")).resolves.toEqualTypeOf<void>();
  });

  test("is the item when a list is iterated, and a page when it is awaited", () => {
    expectTypeOf(lab.events.list()[Symbol.asyncIterator]().next).returns.resolves.toEqualTypeOf<
      IteratorResult<Event>
    >();
    void lab.orders.list({ pageSize: 5 }).then((page) => expectTypeOf(page.items).toEqualTypeOf<readonly Order[]>());
  });

  test("keeps room for values of an open enum that are not known yet", () => {
    expectTypeOf<"open">().toExtend<OrderStatus>();
    expectTypeOf<"melted">().toExtend<OrderStatus>();
    expectTypeOf<7>().not.toExtend<OrderStatus>();
  });

  test("narrows a union by its tag", () => {
    const event = {} as Event;
    if (event.type === "order.created") expectTypeOf(event.order_id).toEqualTypeOf<string>();
  });
});

describe("what does not compile", () => {
  test("a misspelt option", () => {
    // @ts-expect-error -- timeoutMs
    void lab.me.get({ timeout: 5 });
    // @ts-expect-error -- reason
    void lab.orders.create(content, { reson: "x" });
  });

  test("an option of another operation", () => {
    // @ts-expect-error -- me.get takes no reason
    void lab.me.get({ reason: "x" });
    // @ts-expect-error -- only operations with a body take their query there
    void lab.orders.list({}, { query: { page: 2 } });
  });

  test("a misspelt, missing or swapped path parameter", () => {
    // @ts-expect-error -- two ids are one object
    void lab.rooms.notes.edit("1", "2", { text: "x" });
    // @ts-expect-error -- note_id
    void lab.rooms.notes.edit({ room_id: "1", noteId: "2" }, { text: "x" });
    // @ts-expect-error -- note_id is missing
    void lab.rooms.notes.remove({ room_id: "1" });
    void lab.rooms.notes.edit(ids, { text: "x" });
  });

  test("a misspelt or mistyped query parameter or body member", () => {
    // @ts-expect-error -- pageSize
    void lab.orders.list({ pagesize: 5 });
    // @ts-expect-error -- a number
    void lab.orders.list({ pageSize: "5" });
    // @ts-expect-error -- quantity is missing
    void lab.orders.create({ item: "piano" });
    // @ts-expect-error -- no such tag
    void lab.orders.create({ ...content, payment: { method: "barter", reference: "x" } });
  });

  test("a resource or operation that is not there, or that only the mock serves", () => {
    // @ts-expect-error -- orders
    void lab.order;
    // @ts-expect-error -- x-mock-only
    void lab.odd.hidden;
  });
});

describe("error codes", () => {
  test("are the operation's own, the common ones, and UNRECOGNIZED", async () => {
    const result = await lab.orders.create(content).safe();
    if (result.ok) return;
    if (result.error.name !== "ApiError") return;
    expectTypeOf(result.error.code).toEqualTypeOf<OrdersCreateCode | "UNRECOGNIZED">();
    expectTypeOf<"KEY_REUSED">().toExtend<OrdersCreateCode>();
    expectTypeOf<"RATE_LIMITED">().toExtend<OrdersCreateCode>();
    expectTypeOf<"ALREADY_SHIPPED">().not.toExtend<OrdersCreateCode>();
  });

  test("are compared with literals that exist", async () => {
    const result = await lab.orders.get("ord_1").safe();
    if (!result.ok && result.error.name === "ApiError") {
      // @ts-expect-error -- NOT_FOUND
      if (result.error.code === "NOT_FUOND") return;
      if (result.error.code === "NOT_FOUND") return;
    }
  });

  test("make a switch exhaustive, which a new code in the spec breaks", () => {
    const advise = (code: OrdersGetCode | "UNRECOGNIZED"): string => {
      switch (code) {
        case "INTERNAL":
        case "OVERLOADED":
        case "RATE_LIMITED":
          return "later";
        case "TOKEN_EXPIRED":
        case "UNAUTHORIZED":
        case "MISSING_SCOPE":
          return "another token";
        case "NOT_FOUND":
          return "another id";
        case "UNRECOGNIZED":
          return "look at wireCode";
        default:
          return code satisfies never;
      }
    };
    const forgetful = (code: OrdersGetCode | "NEW_CODE"): string => {
      switch (code) {
        case "INTERNAL":
        case "OVERLOADED":
        case "RATE_LIMITED":
        case "TOKEN_EXPIRED":
        case "UNAUTHORIZED":
        case "MISSING_SCOPE":
        case "NOT_FOUND":
          return "known";
        default:
          // @ts-expect-error -- NEW_CODE has no case
          return code satisfies never;
      }
    };
    expectTypeOf(advise).returns.toEqualTypeOf<string>();
    expectTypeOf(forgetful).returns.toEqualTypeOf<string>();
  });
});
