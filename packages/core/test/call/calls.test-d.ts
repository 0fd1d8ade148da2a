import {
  type AbortSignalLike,
  ApiError,
  type CallError,
  type ClientOptions,
  type FetchLike,
  isApiError,
  type Page,
  type Result,
  type Transport,
} from "@antiphon/core";
import { expectTypeOf, test } from "vitest";
import { createLab } from "../lab/create-lab.js";
import type { Order } from "../lab/generated/schema.js";
import type { OrdersCreateCode } from "../lab/generated/resources.js";

const lab = createLab({ token: "t" });
const PIANO = { item: "piano", quantity: 1 } as const;

test("a call gives the operation's type, and a result that narrows", async () => {
  expectTypeOf(lab.orders.create(PIANO)).resolves.toEqualTypeOf<Order>();
  const result = await lab.orders.create(PIANO).safe();
  expectTypeOf(result).toEqualTypeOf<Result<Order, OrdersCreateCode>>();
  if (result.ok) expectTypeOf(result.data).toEqualTypeOf<Order>();
  else expectTypeOf(result.error).toEqualTypeOf<CallError<OrdersCreateCode>>();
});

test("P64 a switch over the codes of an operation is exhaustive, with one arm for what is not documented", async () => {
  const result = await lab.orders.create(PIANO).safe();
  if (result.ok) return;
  const { error } = result;
  switch (error.code) {
    case "INTERNAL":
    case "INVALID_REQUEST":
    case "KEY_IN_FLIGHT":
    case "KEY_REUSED":
    case "MISSING_SCOPE":
    case "OUT_OF_STOCK":
    case "OVERLOADED":
    case "RATE_LIMITED":
    case "TOKEN_EXPIRED":
    case "UNAUTHORIZED":
    case "UNRECOGNIZED":
      expectTypeOf(error.status).toEqualTypeOf<number>();
      expectTypeOf(error.wireCode).toEqualTypeOf<string | undefined>();
      break;
    case "CONNECTION_FAILED":
    case "ATTEMPT_TIMEOUT":
    case "DEADLINE_EXCEEDED":
    case "INVALID_RESPONSE":
    case "RATE_LIMIT_WAIT":
    case "INVALID_OPTION":
    case "HOOK_FAILED":
    case "CREDENTIALS_FAILED":
    case "SIGNING_FAILED":
      break;
    default:
      // A code that the spec adds lands here and breaks the build.
      expectTypeOf(error).toEqualTypeOf<never>();
  }
});

test("P64 a code that the operation does not have is an error of the compiler", async () => {
  const result = await lab.me.get().safe();
  // @ts-expect-error me.get cannot be out of stock
  if (!result.ok && result.error.code === "OUT_OF_STOCK") return;
});

test("P64 options that are misspelt or excess do not compile", () => {
  // @ts-expect-error it is timeoutMs
  void lab.me.get({ timeout: 5 });
  // @ts-expect-error orders.create has a reason, me.get has none
  void lab.me.get({ reason: "x" });
  void lab.orders.create(PIANO, { reason: "x" });
  // @ts-expect-error it is token
  createLab({ tokn: "t" });
  // @ts-expect-error a path value is a string
  void lab.orders.get(5);
  // @ts-expect-error two path values are given by name
  void lab.rooms.notes.remove("room", "note");
});

test("guards narrow to the codes they are asked for", () => {
  const error: unknown = undefined;
  if (isApiError(error, "A", "B")) expectTypeOf(error.code).toEqualTypeOf<"A" | "B">();
  if (isApiError(error)) expectTypeOf(error).toEqualTypeOf<ApiError>();
});

test("a list is awaited for a page and iterated for items", async () => {
  expectTypeOf(await lab.orders.list()).toEqualTypeOf<Page<Order>>();
  for await (const order of lab.orders.list()) expectTypeOf(order).toEqualTypeOf<Order>();
});

test("the platform's own classes and functions fit", () => {
  expectTypeOf<AbortSignal>().toExtend<AbortSignalLike>();
  expectTypeOf<typeof fetch>().toExtend<FetchLike>();
  expectTypeOf<typeof WebSocket>().toExtend<NonNullable<ClientOptions["WebSocket"]>>();
  expectTypeOf(lab.me.get().asResponse()).resolves.toExtend<Response>();
  expectTypeOf<Console>().toExtend<NonNullable<ClientOptions["logger"]>>();
  const transport: Transport = async () => ({
    status: 200,
    headers: {},
    text: async () => "",
    stream: async function* () {},
    cancel() {},
  });
  void transport;
});
