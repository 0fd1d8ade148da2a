import { createAstral, createFluxer, type ChatClient } from "@antiphon/chat";
import { createGateway, type ChatGateway, type EventsOf, type Gateway } from "@antiphon/chat/gateway";
import { expectTypeOf, test } from "vitest";

type Either = Gateway<EventsOf<"astral">> | Gateway<EventsOf<"fluxer">>;

declare const either: Either;
declare const chat: ChatClient;

test("one function wires a bot on both platforms", () => {
  function start(client: ChatClient, gateway: Either): void {
    gateway.on("MESSAGE_CREATE", (message) => void client.messages.create(message.channel_id, { content: "x" }));
    gateway.once("READY", (ready) => expectTypeOf(ready.session_id).toBeString());
  }
  for (const client of [createAstral(), createFluxer()]) start(client, createGateway(client));
  start(createAstral(), createGateway(createAstral()));
  start(createFluxer(), createGateway(createFluxer()));
});

test("either gateway waits for an event that both have", async () => {
  const message = await either.next("MESSAGE_CREATE", { where: ({ author }) => author.bot !== true, timeoutMs: 1000 });
  expectTypeOf(message.content).toEqualTypeOf<string>();
  for await (const event of either) if (event.t === "MESSAGE_CREATE") expectTypeOf(event.d.channel_id).toBeString();
});

test("a name that no platform has, or only the other one, does not compile", () => {
  const astral = createGateway(createAstral());
  // @ts-expect-error -- a letter is missing
  astral.on("MESSAGE_CREAT", () => undefined);
  // @ts-expect-error -- a letter is missing
  either.on("MESSAGE_CREAT", () => undefined);
});

test("the gateway of a client that may be either has the events that both have, and gives those of each", async () => {
  const gateway = createGateway(chat);
  expectTypeOf(gateway).toEqualTypeOf<ChatGateway>();
  expectTypeOf(createGateway(createAstral())).toEqualTypeOf<Gateway<EventsOf<"astral">>>();
  gateway.on("MESSAGE_CREATE", ({ id }) => expectTypeOf(id).toBeString());
  // @ts-expect-error -- Astral has no such event
  gateway.on("PRESENCE_UPDATE_BULK", () => undefined);
  for await (const event of gateway) if (event.t === "PRESENCE_UPDATE_BULK") expectTypeOf(event.shard).toBeNumber();
});

test("a function may ask for the events that it needs alone", () => {
  function count<E extends Pick<EventsOf<"astral">, "GUILD_CREATE">>(gateway: Gateway<E>): () => void {
    return gateway.on("GUILD_CREATE", (guild, { shard }) => void [guild, shard]);
  }
  expectTypeOf(count(createGateway(createAstral()))).toBeFunction();
});
