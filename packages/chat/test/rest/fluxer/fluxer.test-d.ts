import { expectTypeOf, test } from "vitest";
import {
  createFluxer,
  createFluxerWebhook,
  type Call,
  type ChatClient,
  type Fluxer,
  type FluxerSchemas,
  type Message,
} from "../../../src/index.js";

declare const fluxer: Fluxer;

test("a client of Fluxer fits the type that one bot for both platforms is written against", () => {
  expectTypeOf<Fluxer>().toExtend<ChatClient>();
});

test("calls give named types, and errors the operation's own codes", async () => {
  expectTypeOf(fluxer.messages.create("1", { content: "x" })).resolves.toEqualTypeOf<Message>();
  expectTypeOf(fluxer.instance.discover()).resolves.toEqualTypeOf<FluxerSchemas.Instance>();
  const result = await fluxer.bans.create({ guild_id: "1", user_id: "2" }).safe();
  if (result.ok) expectTypeOf(result.data).toEqualTypeOf<void>();
  else if (result.error.code === "TWO_FACTOR_REQUIRED") expectTypeOf(result.error.status).toEqualTypeOf<number>();
  // @ts-expect-error: no such code
  else if (result.error.code === "UNKNOWN_STICKER") throw result.error;
});

test("what was uploaded ahead goes into a message", async () => {
  const attachments = await fluxer.attachments.upload("1", [{ content: new Uint8Array(1), filename: "a" }]);
  expectTypeOf(attachments).toEqualTypeOf<readonly FluxerSchemas.MessageAttachment[]>();
  void fluxer.messages.create("1", { attachments });
});

test("there is nothing that only Astral has, and options cannot be misspelt", () => {
  // @ts-expect-error: commands are Astral's
  void fluxer.commands;
  // @ts-expect-error: no such option
  createFluxer({ instanceURL: "x" });
  // @ts-expect-error: messages of Fluxer have no components
  void fluxer.messages.create("1", { content: "x", components: [] });
});

test("a webhook by token gives the message it wrote", () => {
  expectTypeOf(createFluxerWebhook({ id: "1", token: "t" }).send({ content: "x" })).toExtend<Call<Message>>();
});
