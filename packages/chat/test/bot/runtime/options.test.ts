import { createFluxer } from "@antiphon/chat";
import { defineBot, runBot, startBot } from "@antiphon/chat/bot";
import { describe, expect, it } from "vitest";

const bot = defineBot({});
const client = createFluxer({ token: "t" });

describe("options of a bot that starts", () => {
  it.each<[object, RegExp]>([
    [{ grace: 5 }, /`grace` is not an option of startBot\(\)\. Did you mean `graceMs`\?/],
    [{ graceMs: -1 }, /`graceMs` must be a number of milliseconds of at least 0/],
    [{ handlerTimeoutMs: 0 }, /`handlerTimeoutMs` must be a number of milliseconds above 0/],
    [{ maxRunning: 0 }, /`maxRunning` must be a whole number of at least 1/],
    [{ maxRunning: 1.5 }, /`maxRunning` must be a whole number of at least 1/],
    [{ maxWaiting: "many" }, /`maxWaiting` must be a whole number of at least 1/],
    [{ maxWaitingPerChannel: Number.NaN }, /`maxWaitingPerChannel` must be a whole number of at least 1/],
    [{ log: console.log }, /`log` must be an object with the functions debug, info, warn, error/],
    [{ handled: {} }, /`handled` must be an object with the functions begin, end/],
    [{ signal: {} }, /`signal` must be an AbortSignal/],
    [{ gateway: 5 }, /`gateway` must be an object/],
  ])("are refused: %o", async (options, text) => {
    await expect(startBot(bot, client, options)).rejects.toThrow(text);
  });

  it("are refused by runBot() too, which has some of its own", async () => {
    await expect(runBot(bot, client, { onConected: () => undefined } as object)).rejects.toThrow(
      /`onConected` is not an option of runBot\(\)\. Did you mean `onConnected`\?/,
    );
  });

  it.each([[[]], [undefined], [[{}]], ["fluxer"]])("need a client: %o is none", async (clients) => {
    await expect(startBot(bot, clients as never)).rejects.toThrow("startBot() needs a client of createAstral()");
  });
});

describe("events of a bot", () => {
  it.each<[object, RegExp]>([
    [
      { MESSAGE_CREAT: () => undefined },
      /no event of both platforms is called MESSAGE_CREAT\. Did you mean MESSAGE_CREATE\?/,
    ],
    [{ RATE_LIMITED: () => undefined }, /no event of both platforms is called RATE_LIMITED/],
    [{ MESSAGE_CREATE: "x" }, /`on\.MESSAGE_CREATE` of defineBot\(\) must be a function, or \{ retry, run \}/],
    [{ MESSAGE_CREATE: { retry: true } }, /must be a function, or \{ retry, run \}/],
    [{ MESSAGE_CREATE: { retry: "yes", run: () => undefined } }, /`retry` must be true or false/],
    [
      { MESSAGE_CREATE: { retries: 1, run: () => undefined } },
      /`retries` is not an option of `on\.MESSAGE_CREATE` of defineBot\(\)/,
    ],
  ])("are refused: %o", (on, text) => {
    expect(() => defineBot({ on })).toThrow(text);
  });
});
