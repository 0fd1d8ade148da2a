import { createMemoryReplayStore, type VerifyOptions } from "@antiphon/core/webhooks";
import { describe, expect, test } from "vitest";
import { delivery, now, secret, verify } from "./signed-delivery.js";

const loose = (value: unknown): never => value as never;
const amounts: readonly unknown[] = [Number.NaN, 0, -1, Number.POSITIVE_INFINITY, "5m", null];

describe('An option of a webhook that cannot be meant is refused, never taken for "off"', () => {
  test.each(
    ["toleranceMs", "replayTtlMs", "claimMs"].flatMap((name) => amounts.map((value) => [name, value] as const)),
  )("%s: %o", async (name, value) => {
    const replay = createMemoryReplayStore();
    const old = await delivery({ timestamp: now - 86_400 });
    await expect(verify(old, { replay, [name]: value })).rejects.toMatchObject({
      name: "ConfigError",
      message: expect.stringContaining(`\`${name}\``),
    });
  });

  test.each(amounts)("maxEntries: %o", async (value) => {
    const replay = createMemoryReplayStore({ maxEntries: loose(value) });
    await expect(verify(await delivery(), { replay })).rejects.toMatchObject({
      name: "ConfigError",
      message: expect.stringContaining("`maxEntries`"),
    });
  });

  test.each([
    [{ tolerance: 5 }, "Did you mean `toleranceMs`?"],
    [{ replay: { claim: () => true } }, "the replay store must have a function `finish`"],
    [{ clock: () => 5 }, "`clock` must have a function `now`"],
    [{ scheme: { name: "x", headers: {} } }, "`scheme.signedPrefix` must be a text"],
    [{ scheme: undefined, secrets: "x" }, "Did you mean `secret`?"],
  ])("%o", async (options, message) => {
    await expect(verify(await delivery(), loose(options))).rejects.toThrow(message);
  });

  test("a store's misspelt option", () => {
    expect(() => createMemoryReplayStore(loose({ maxEntris: 5 }))).toThrow("Did you mean `maxEntries`?");
  });
});

describe("The secret as a function", () => {
  test("is asked at every delivery, so that it can be replaced", async () => {
    let current: string | readonly string[] = secret;
    const options: Partial<VerifyOptions> = { secret: () => Promise.resolve(current) };
    await verify(await delivery(), options);
    await expect(verify(await delivery({ secret: "whsec_next" }), options)).rejects.toMatchObject({
      code: "INVALID_SIGNATURE",
    });
    current = ["whsec_next", secret];
    await verify(await delivery({ secret: "whsec_next" }), options);
    await verify(await delivery(), options);
  });

  const sources: readonly (readonly [string, () => string | Promise<string>, string])[] = [
    ["rejects", () => Promise.reject(new Error("vault sealed")), "CREDENTIALS_FAILED"],
    ["gives nothing", () => loose(undefined), "INVALID_OPTION"],
    ["gives an empty text", () => "", "INVALID_OPTION"],
  ];
  test.each(sources)("that %s refuses the delivery as a fault of ours", async (_, source, code) => {
    await expect(verify(await delivery(), { secret: source })).rejects.toMatchObject({ name: "ConfigError", code });
  });
});
