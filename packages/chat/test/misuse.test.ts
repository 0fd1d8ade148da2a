import { createAstral } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";
import { createMock } from "@antiphon/mock";
import { describe, expect, it } from "vitest";

/** What a JavaScript user may write. */
const loose = (value: unknown): never => value as never;

describe("A mistake with the gateway", () => {
  const astral = createAstral(createMock().astral.options());

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
    ["MESSAGE_CRAETE", "Did you mean MESSAGE_CREATE?"],
    ["message", "Events that the spec does not know come as UNRECOGNIZED"],
  ])("is told: the event %s", (event, message) => {
    expect(() => createGateway(astral).on(loose(event), () => undefined)).toThrow(message);
  });

  it("is told: no handler", () => {
    expect(() => createGateway(astral).on("MESSAGE_CREATE", loose(undefined))).toThrow(
      "the handler of MESSAGE_CREATE must be a function",
    );
  });
});

describe("A request that the platform refuses", () => {
  it.each(["astral", "fluxer"] as const)("names the fields in its message: %s", async (platform) => {
    const mock = createMock();
    const { createFluxer } = await import("@antiphon/chat");
    const chat = platform === "astral" ? createAstral(mock.astral.options()) : createFluxer(mock.fluxer.options());
    const result = await chat.messages.list(mock[platform].channelId, { limit: 1000 }).safe();
    expect(!result.ok && result.error.message).toMatch(/limit: .+ \(status 400\)/);
  });
});
