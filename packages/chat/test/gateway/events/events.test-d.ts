import type {
  AstralEvents,
  EventData,
  EventInfo,
  EventName,
  EventsOf,
  EventStream,
  FluxerEvents,
  Gateway,
  GatewayEvent,
  Handler,
  MemberChunk,
  MemberEvents,
  MemberOf,
} from "@antiphon/chat/gateway";
import { leaveVoice } from "@antiphon/chat/gateway";
import { describe, expectTypeOf, test } from "vitest";

interface Events {
  readonly TYPING_START: { readonly at: number };
  readonly MESSAGE_ACK: string;
}

declare const gateway: Gateway<Events>;

describe("names and data of events", () => {
  test("names are those of the platform and the two of our own", () => {
    expectTypeOf<EventName<Events>>().toEqualTypeOf<
      "TYPING_START" | "MESSAGE_ACK" | "UNRECOGNIZED" | "GATEWAY_ERROR"
    >();
  });

  test("data follows the name", () => {
    expectTypeOf<EventData<Events, "TYPING_START">>().toEqualTypeOf<{ readonly at: number }>();
    expectTypeOf<EventData<Events, "GATEWAY_ERROR">["code"]>().toEqualTypeOf<string>();
    expectTypeOf<EventData<Events, "UNRECOGNIZED">>().toEqualTypeOf<unknown>();
  });

  test("a platform's name gives its events, an unknown one only what both have", () => {
    expectTypeOf<EventsOf<"astral">>().toEqualTypeOf<AstralEvents>();
    expectTypeOf<EventsOf<"fluxer">>().toEqualTypeOf<FluxerEvents>();
    expectTypeOf<EventsOf<string>>().toEqualTypeOf<AstralEvents & FluxerEvents>();
  });

  test("an event is told apart by t", () => {
    const event = {} as GatewayEvent<Events>;
    if (event.t === "MESSAGE_ACK") expectTypeOf(event.d).toEqualTypeOf<string>();
    else if (event.t === "TYPING_START") expectTypeOf(event.d.at).toEqualTypeOf<number>();
    else expectTypeOf(event.t).toEqualTypeOf<"UNRECOGNIZED" | "GATEWAY_ERROR">();
    expectTypeOf(event.shard).toEqualTypeOf<number>();
  });

  test("a handler gets the data, and may be asynchronous", () => {
    expectTypeOf<Parameters<Handler<string>>>().toEqualTypeOf<[data: string, info: EventInfo]>();
    expectTypeOf<(data: string) => Promise<void>>().toExtend<Handler<string>>();
    expectTypeOf<(data: number) => void>().not.toExtend<Handler<string>>();
    expectTypeOf(gateway.once("MESSAGE_ACK", (data) => expectTypeOf(data).toEqualTypeOf<string>())).returns.toBeVoid();
  });
});

describe("the stream", () => {
  test("gives events, ends with undefined, and is its own iterator", async () => {
    const stream = {} as EventStream<GatewayEvent<Events>>;
    expectTypeOf(stream.next()).resolves.toEqualTypeOf<IteratorResult<GatewayEvent<Events>, undefined>>();
    expectTypeOf(stream[Symbol.asyncIterator]()).toEqualTypeOf(stream);
    for await (const event of stream) expectTypeOf(event).toEqualTypeOf<GatewayEvent<Events>>();
  });
});

describe("requests over the gateway", () => {
  test("a member is what the platform's chunks carry", () => {
    interface Person {
      readonly nick: string;
    }
    expectTypeOf<MemberEvents<Person>["GUILD_MEMBERS_CHUNK"]>().toEqualTypeOf<MemberChunk<Person>>();
    expectTypeOf<MemberChunk<Person>["members"]>().toEqualTypeOf<readonly Person[]>();
    expectTypeOf<MemberOf<MemberEvents<Person>>>().toEqualTypeOf<Person>();
    expectTypeOf<MemberOf<AstralEvents>["user"]["username"]>().toEqualTypeOf<string>();
    // @ts-expect-error these events carry no members
    expectTypeOf<MemberOf<Events>>().toBeUnknown();
  });

  test("voice is left by gateways that tell of voice", () => {
    expectTypeOf(leaveVoice({} as Gateway<AstralEvents>, { guild_id: "1" })).resolves.toBeVoid();
    // @ts-expect-error these events tell nothing of voice
    void leaveVoice(gateway, { guild_id: "1" });
  });
});
