import {
  type ApiEngine,
  type Engines as AllEngines,
  createMock,
  createMockOf,
  type Handles,
  type Mock,
  type MockOf,
  type Snapshot,
  type World,
  type WorldView,
} from "@antiphon/mock";
import { expectTypeOf, test } from "vitest";
import type * as all from "../src/apis/index.js";

interface Engines {
  readonly shop: ApiEngine<{ orders: number }, { readonly user: string }, { order(): number }>;
}

declare const engines: Engines;

test("an API's handle is what its engine makes of world and state", () => {
  expectTypeOf<Handles<Engines>>().toEqualTypeOf<{ readonly shop: { order(): number } }>();
  expectTypeOf<Parameters<Engines["shop"]["handle"]>>().toEqualTypeOf<[world: World, state: { orders: number }]>();
  expectTypeOf<Engines["shop"]["createState"]>().returns.toEqualTypeOf<{ orders: number }>();
});

test("every engine is named with its handle", () => {
  expectTypeOf<keyof typeof all>().toEqualTypeOf<keyof AllEngines>();
});

test("a mock of some engines has their handles, in every world", () => {
  const mock = createMockOf(engines, { seed: 1 });
  expectTypeOf(mock).toEqualTypeOf<MockOf<Engines>>();
  expectTypeOf(mock.shop.order()).toEqualTypeOf<number>();
  expectTypeOf(mock.world({ id: "w" })).toEqualTypeOf<WorldView & Handles<Engines>>();
  expectTypeOf(mock.snapshot()).toEqualTypeOf<Snapshot>();
  // @ts-expect-error there is no such API
  void mock.astral;
  // @ts-expect-error it is seed
  createMockOf(engines, { sed: 1 });
});

test("createMock has all of ours", () => {
  const mock = createMock();
  expectTypeOf(mock).toEqualTypeOf<Mock>();
  expectTypeOf<"auralis" | "auralisCloud" | "astral" | "fluxer" | "auralytik">().toExtend<keyof Mock>();
  // @ts-expect-error a snapshot is made by snapshot() alone
  mock.restore({});
});

test("each chat platform takes the switches that it has", () => {
  const { astral, fluxer } = createMock();
  astral.configure({ rateLimits: false });
  fluxer.configure({ rateLimits: false, telemetry: true });
  // @ts-expect-error Fluxer alone has this
  astral.configure({ telemetry: true });
});
