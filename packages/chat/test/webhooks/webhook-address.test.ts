import { expect, test } from "vitest";
import { createAstralWebhook, createFluxerWebhook } from "../../src/index.js";

const loose = (value: unknown): never => value as never;
const url = "https://astraof.com/api/webhooks/81384788765712384/tok-planted";

test.each([
  [undefined, "needs `url`, or `id` and `token`"],
  [{}, "needs `url`, or `id` and `token`"],
  [{ url: undefined }, "Is the environment variable set"],
  [{ url: "" }, "Is the environment variable set"],
  [{ id: "1" }, "Is the environment variable set"],
  [{ url: `${url}\n` }, "begins or ends with white space"],
  [{ url: `\uFEFF${url}` }, "begins or ends with white space"],
  [{ url: `"${url}"` }, "leave them out"],
  [{ url: `<${url}>` }, "leave them out"],
  [{ url: new URL(url) }, "pass `url.href`"],
  [{ url: "https://astraof.com/channels/1" }, "/webhooks/<id>/<token>"],
  [{ id: 81384788765712384, token: "tok-planted" }, "as a number it has lost its last digits"],
  [{ id: "me", token: "tok-planted" }, "digits only"],
  [{ id: "1", token: "tok-planted\n" }, "Was a line break read with it?"],
  [{ id: "1", token: url }, "pass the whole address as `url`"],
  [{ id: "1", token: 5 }, "`token` must be a string"],
])("%j is told what is wrong with it, and no token is shown", (options, message) => {
  for (const create of [createAstralWebhook, createFluxerWebhook]) {
    let told = "";
    try {
      create(loose(options));
    } catch (error) {
      told = (error as Error).message;
    }
    expect(told).toContain(message);
    expect(told).not.toContain("planted");
  }
});
