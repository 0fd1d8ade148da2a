import { createAstral, createFluxer } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";
import { createMock } from "@antiphon/mock";
import { describe, expect, it } from "vitest";

/** What a JavaScript user may write. */
const loose = (value: unknown): never => value as never;

describe("A mistake with the gateway", () => {
  const astral = createAstral(createMock().astral.options());

  it.each([
    [{ tokenType: "Bot" }, '`tokenType` must be "bot" or "bearer" or "session"'],
    [{ tokenType: null }, '`tokenType` must be "bot" or "bearer" or "session"'],
    [{ gatewayUrl: new URL("wss://host") }, "`gatewayUrl` must be a string"],
    [{ instanceUrl: 5 }, "`instanceUrl` must be a string"],
    [{ WebSocket: "ws" }, "`WebSocket` must be a function"],
  ])("is told: %o for a client", (options, message) => {
    for (const create of [createAstral, createFluxer]) expect(() => create(loose(options))).toThrow(message);
  });

  it("is none when an address is empty: an empty variable is unset", async () => {
    const empty = { gatewayUrl: "", instanceUrl: "" };
    for (const gateway of [
      createGateway(createAstral({ ...createMock().astral.options(), ...empty })),
      createGateway(createFluxer({ ...createMock().fluxer.options(), ...empty })),
    ]) {
      await expect(gateway.connect()).resolves.toBeUndefined();
      await gateway.close();
    }
  });

  it("is told: a misspelt option", () => {
    expect(() => createGateway(astral, loose({ onErr: console.error }))).toThrow(
      "`onErr` is not an option of createGateway(). Did you mean `onError`?",
    );
    expect(() => createGateway(astral, loose({ intents: [] }))).toThrow(
      "`intents` is not an option of createGateway()",
    );
  });

  it.each([
    ["messageCreate", "there is no event messageCreate. Did you mean MESSAGE_CREATE?"],
    ["message", "Did you mean MESSAGE_CREATE?"],
    ["MESAGE_CRAETE", "Did you mean MESSAGE_CREATE?"],
    ["guildMemberAdd", "Did you mean GUILD_MEMBER_ADD?"],
    ["ready", "Did you mean READY?"],
    ["interactionCreated", "Events that the spec does not know come as UNRECOGNIZED"],
  ])("is told: the event %s", (event, message) => {
    expect(() => createGateway(astral).on(loose(event), () => undefined)).toThrow(message);
  });

  it("is told: no handler", () => {
    expect(() => createGateway(astral).on("MESSAGE_CREATE", loose(undefined))).toThrow(
      "the handler of MESSAGE_CREATE must be a function",
    );
  });
});

it.each([
  ["gives nothing", () => undefined],
  ["gives a promise of nothing", () => Promise.resolve(undefined)],
])("a double of fetch that %s is named, and asked once", async (_, answer) => {
  let asked = 0;
  const fetch = (): never => ((asked += 1), answer()) as never;
  const fluxer = createFluxer({ token: "1.x.y", fetch });
  const result = await fluxer.messages.create("1", { content: "hi" }).safe();
  expect(result).toMatchObject({
    error: {
      code: "INVALID_OPTION",
      outcome: "unknown",
      message: expect.stringContaining("`fetch` gave undefined, which is no Response") as unknown,
    },
  });
  expect(asked).toBe(1);
});

describe("A request that the platform refuses", () => {
  it.each(["astral", "fluxer"] as const)("names the fields in its message: %s", async (platform) => {
    const mock = createMock();
    const chat = platform === "astral" ? createAstral(mock.astral.options()) : createFluxer(mock.fluxer.options());
    const result = await chat.messages.list(mock[platform].channelId, { limit: 1000 }).safe();
    expect(!result.ok && result.error.message).toMatch(/limit: .+ \(status 400\)/);
  });
});

describe.each(["astral", "fluxer"] as const)("A mistake with files on %s", (platform) => {
  const send = async (files: unknown): Promise<unknown> => {
    const mock = createMock();
    const chat = platform === "astral" ? createAstral(mock.astral.options()) : createFluxer(mock.fluxer.options());
    const result = await chat.messages.create(mock[platform].channelId, { content: "x" }, loose({ files })).safe();
    expect(mock.journal.exchanges()).toEqual([]);
    return result.ok ? "sent" : [result.error.code, result.error.outcome, result.error.message];
  };

  it.each([
    ["a path as text", ["cat.png"], "files[0] is no file: give { path }, bytes or a Blob"],
    ["nothing", [new Uint8Array(1), null], "files[1] is no file"],
    ["one file in place of a list", { path: "cat.png" }, "`files` must be a list, in the options of the call"],
    ["a path where nothing is", [{ path: "no/such/cat.png" }], 'the file "no/such/cat.png" cannot be read'],
    ["something without content", [{ filename: "a" }], "files[0] is no file"],
  ])("is told before anything is sent: %s", async (_, files, message) => {
    expect(await send(files)).toEqual(["INVALID_OPTION", "not_sent", expect.stringContaining(message)]);
  });

  it("is told: files in the message, where they would be lost", async () => {
    const mock = createMock();
    const chat = platform === "astral" ? createAstral(mock.astral.options()) : createFluxer(mock.fluxer.options());
    const call = chat.messages.create(mock[platform].channelId, loose({ content: "x", files: [{ path: "cat.png" }] }));
    await expect(call).rejects.toThrow("`files` must be a list, in the options of the call");
    await expect(chat.messages.create(mock[platform].channelId, loose("hello"))).rejects.toThrow("must be object");
    mock.contract.expect({ keyword: "type", times: 1 });
  });

  it("is told: an address without a scheme", async () => {
    const chat = platform === "astral" ? createAstral : createFluxer;
    const call = chat({ token: "1.x", instanceUrl: "chat.example" }).users.getMe();
    await expect(call).rejects.toThrow("is not a URL such as https://host/path");
  });
});
