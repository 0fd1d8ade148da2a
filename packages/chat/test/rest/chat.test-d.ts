import { type ChatGateway, createGateway } from "../../src/gateway/index.js";
import { expectTypeOf, test } from "vitest";
import {
  createAstral,
  createAstralWebhook,
  type Astral,
  type Call,
  type Channel,
  type ChatClient,
  type FileOptions,
  type Fluxer,
  type Message,
  memberPermissions,
  Permissions,
} from "../../src/index.js";
import type { sharedNames } from "./shared-names.js";
import type {
  MessagesCreateOptions,
  MessagesResource as AstralMessages,
  WebhooksResource as AstralWebhooks,
} from "../../src/generated/astral/resources.js";
import type {
  MessagesResource as FluxerMessages,
  WebhooksResource as FluxerWebhooks,
} from "../../src/generated/fluxer/resources.js";

declare const astral: Astral;

test("a client fits the type that one bot for both platforms is written against", () => {
  expectTypeOf<Astral>().toExtend<ChatClient>();
  expectTypeOf<Fluxer>().toExtend<ChatClient>();
});

test("one bot for both platforms has every operation that both have, and the gateway with the common events", async () => {
  const chat = {} as ChatClient;
  expectTypeOf(chat.emojis.create).toBeFunction();
  expectTypeOf(chat.invites.get).toBeFunction();
  expectTypeOf(chat.guilds.update).toBeFunction();
  expectTypeOf((await chat.emojis.list("1")).items[0]!.name).toEqualTypeOf<string>();
  // @ts-expect-error: only one of the platforms has it
  void chat.commands;
  const gateway = createGateway(chat);
  expectTypeOf(gateway).toEqualTypeOf<ChatGateway>();
  gateway.on("MESSAGE_CREATE", ({ content }) => expectTypeOf(content).toExtend<string>());
  // @ts-expect-error: no such event
  gateway.on("MESSAGE_CREATED", () => undefined);
});

/** Names of methods that cannot be called, or whose result is nothing that one can await. */
type Broken<Client> = {
  [Resource in keyof Client & string]: {
    [Method in keyof Client[Resource] & string]: Client[Resource][Method] extends (...args: never[]) => infer Result
      ? [Result] extends [never]
        ? `${Resource}.${Method}`
        : never
      : `${Resource}.${Method}`;
  }[keyof Client[Resource] & string];
}[keyof Client & string];

/** `resource.method` for each operation of a client. */
type NamesOf<Client> = {
  [Resource in keyof Client & string]: `${Resource}.${keyof Client[Resource] & string}`;
}[keyof Client & string];

test("a bot for both platforms may call 91 operations: all that both have", () => {
  expectTypeOf<NamesOf<ChatClient>>().toEqualTypeOf<(typeof sharedNames)[number]>();
  expectTypeOf<(typeof sharedNames)["length"]>().toEqualTypeOf<91>();
});

test("every shared operation can be called", () => {
  expectTypeOf<Broken<ChatClient>>().toEqualTypeOf<never>();
});

test("calls give named types, and errors the operation's own codes", async () => {
  expectTypeOf(astral.messages.create("1", { content: "x" })).resolves.toEqualTypeOf<Message>();
  expectTypeOf(astral.messages.delete({ channel_id: "1", message_id: "2" })).resolves.toEqualTypeOf<void>();
  const result = await astral.channels.get("1").safe();
  if (result.ok) expectTypeOf(result.data).toEqualTypeOf<Channel>();
  else if (result.error.code === "UNKNOWN_CHANNEL") expectTypeOf(result.error.status).toEqualTypeOf<number>();
  // @ts-expect-error: no such code
  else if (result.error.code === "UNKNOWN_STICKER") throw result.error;
  else if (result.error.code === "UNRECOGNIZED") expectTypeOf(result.error.wireCode).toExtend<string | undefined>();
});

test("ids of a path cannot be swapped, and options cannot be misspelt", () => {
  // @ts-expect-error: two ids are one object
  void astral.messages.get("1", "2");
  // @ts-expect-error: no such option
  createAstral({ tokn: "x" });
  // @ts-expect-error: no such kind of token
  createAstral({ tokenType: "user" });
  // @ts-expect-error: messages carry no such field
  void astral.messages.create("1", { contents: "x" });
  void astral.messages.create("1", { content: "x" }, { files: [{ content: new Uint8Array(1), filename: "a" }] });
  // @ts-expect-error: a file needs its content
  void astral.messages.create("1", { content: "x" }, { files: [{ filename: "a" }] });
});

test("methods that take files are the generated ones, documentation and codes included", async () => {
  expectTypeOf<Astral["messages"]>().toEqualTypeOf<AstralMessages>();
  expectTypeOf<Astral["webhooks"]>().toEqualTypeOf<AstralWebhooks>();
  expectTypeOf<Fluxer["messages"]>().toEqualTypeOf<FluxerMessages>();
  expectTypeOf<Fluxer["webhooks"]>().toEqualTypeOf<FluxerWebhooks>();
  expectTypeOf<MessagesCreateOptions>().toExtend<FileOptions>();
  const files = [new Uint8Array(1), { path: "a.png" }, { content: new Uint8Array(1), spoiler: true }];
  const result = await astral.messages.edit({ channel_id: "1", message_id: "2" }, {}, { files }).safe();
  if (!result.ok && result.error.code === "FILE_SIZE_TOO_LARGE")
    expectTypeOf(result.error.status).toEqualTypeOf<number>();
  // @ts-expect-error: no such code
  if (!result.ok && result.error.code === "UNKNOWN_STICKER") throw result.error;
  const at = { webhook_id: "1", webhook_token: "t" };
  const posted = astral.webhooks.execute(at, { content: "x" }, { files, query: { wait: true } });
  expectTypeOf(posted).resolves.toEqualTypeOf<Message | undefined>();
  // @ts-expect-error: pins carry no files
  void astral.pins.add({ channel_id: "1", message_id: "2" }, { files });
});

test("lists iterate their items", async () => {
  for await (const message of astral.messages.list("1")) expectTypeOf(message).toEqualTypeOf<Message>();
  for await (const pin of astral.pins.list("1")) expectTypeOf(pin.message).toEqualTypeOf<Message>();
});

test("permissions are bigints", () => {
  expectTypeOf(Permissions.KICK_MEMBERS).toEqualTypeOf<bigint>();
  expectTypeOf(memberPermissions).returns.toEqualTypeOf<bigint>();
});

test("a webhook by token gives the message it wrote", () => {
  const webhook = createAstralWebhook({ id: "1", token: "t" });
  expectTypeOf(webhook.send({ content: "x" })).toExtend<Call<Message>>();
});
