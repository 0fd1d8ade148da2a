import { createAstral } from "@antiphon/chat";
import {
  astral as astralRules,
  createGateway,
  fluxer,
  type Gateway,
  GatewayError,
  GatewayFatalError,
  type GatewayNotice,
  guildMembers,
  joinVoice,
  type Platform,
} from "@antiphon/chat/gateway";
import type { AstralEvents, FluxerEvents, MessageCreateEvent } from "@antiphon/chat/gateway";
import { describe, expectTypeOf, test } from "vitest";

const astral = createAstral({ token: "x" });
const gateway = createGateway(astral, { onError: console.error });

describe("the gateway's types", () => {
  test("the client decides the events", () => {
    expectTypeOf(gateway).toEqualTypeOf<Gateway<AstralEvents>>();
  });

  test("without a client the profile decides, changed or not", () => {
    const where = { url: "wss://gateway.example", token: "x" };
    expectTypeOf(createGateway({ ...where, profile: fluxer })).toEqualTypeOf<Gateway<FluxerEvents>>();
    const changed = { ...astralRules, beatFactor: 0.8 };
    expectTypeOf(createGateway({ ...where, profile: changed })).toEqualTypeOf<Gateway<AstralEvents>>();
    const own: Platform = { ...fluxer, id: "own" };
    expectTypeOf(createGateway({ ...where, profile: own })).toEqualTypeOf<Gateway<AstralEvents & FluxerEvents>>();
  });

  test("a handler's data narrows by the event's name", () => {
    gateway.on("MESSAGE_CREATE", (message, info) => {
      expectTypeOf(message).toEqualTypeOf<MessageCreateEvent>();
      expectTypeOf(message.content).toEqualTypeOf<string>();
      expectTypeOf(message.author.bot).toEqualTypeOf<boolean | undefined>();
      expectTypeOf(info.seq).toEqualTypeOf<number>();
    });
    gateway.on("GUILD_CREATE", (guild) => {
      if (guild.unavailable === true) return;
      expectTypeOf(guild.properties.name).toEqualTypeOf<string>();
    });
    gateway.on("UNRECOGNIZED", (data) => expectTypeOf(data).toEqualTypeOf<unknown>());
    gateway.on("GATEWAY_ERROR", ({ code }) => expectTypeOf(code).toEqualTypeOf<string>());
    // @ts-expect-error no such event
    gateway.on("MESAGE_CREATE", () => undefined);
    // @ts-expect-error Fluxer's alone
    gateway.on("RATE_LIMITED", () => undefined);
  });

  test("an iterated event narrows by t, and unknown ones stay visible", async () => {
    for await (const event of gateway) {
      if (event.t === "MESSAGE_CREATE") expectTypeOf(event.d).toEqualTypeOf<MessageCreateEvent>();
      else if (event.t === "UNRECOGNIZED") {
        expectTypeOf(event.d).toEqualTypeOf<unknown>();
        expectTypeOf(event.event).toEqualTypeOf<string>();
      }
      // @ts-expect-error no such event
      if (event.t === "NOPE") return;
    }
  });

  test("notices and errors are told apart by type and code", () => {
    const notice = {} as GatewayNotice;
    if (notice.type === "sequenceGap") expectTypeOf(notice.from).toEqualTypeOf<number>();
    if (notice.type === "fatal") expectTypeOf(notice.error).toEqualTypeOf<GatewayFatalError>();
    const error = {} as GatewayError;
    expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
    expectTypeOf<"QUEUE_FULL">().toExtend<typeof error.code>();
    expectTypeOf({} as GatewayFatalError["code"]).toEqualTypeOf<
      "FATAL_CLOSE" | "UPGRADE_REFUSED" | "SESSION_BUDGET_SPENT"
    >();
  });

  test("requests over the gateway are typed by the platform", async () => {
    for await (const member of guildMembers(gateway, { guild_id: "1" }))
      expectTypeOf(member.user.username).toEqualTypeOf<string>();
    expectTypeOf(await joinVoice(gateway, { guild_id: "1", channel_id: "2" })).toHaveProperty("server");
    // @ts-expect-error a misspelt option
    createGateway(astral, { onErorr: console.error });
    // @ts-expect-error no such status
    await gateway.presence({ status: "away" });
  });
});
