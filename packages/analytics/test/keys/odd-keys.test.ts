import { createMock } from "@antiphon/mock";
import { expect, test } from "vitest";
import { createAuralytik } from "../../src/index.js";

const surroundings = ["KEY\n", "KEY\r\n", "\uFEFFKEY", " KEY", "KEY\t"] as const;

test.each(
  (["apiKey", "hmacSecret"] as const).flatMap((option) =>
    surroundings.flatMap((form) => [[option, form, "a text"] as const, [option, form, "a function"] as const]),
  ),
)("%s read as %j, given as %s, is refused with the reason and without being shown", async (option, form, how) => {
  const mock = createMock();
  const { apiKey, hmacSecret, ...reach } = mock.auralytik.options();
  const pair = { apiKey, hmacSecret };
  const text = form.replace("KEY", pair[option]);
  const client = createAuralytik({
    ...reach,
    ...pair,
    [option]: how === "a text" ? text : () => Promise.resolve(text),
  });
  const result = await client.usage.summary().safe();
  const error: Error & { cause?: unknown } = result.ok ? new Error("was sent") : result.error;
  expect(error).toMatchObject({ name: "ConfigError", outcome: "not_sent", attempts: 0 });
  expect(error.message).toContain(`\`${option}\` of createAuralytik()`);
  expect(`${error.message} ${error.stack} ${String(error.cause)}`).not.toContain(pair[option]);
  expect(mock.journal.exchanges()).toEqual([]);
});

test("a pair that is switched to is refused as well, and the pair in use stays", async () => {
  const mock = createMock();
  const client = createAuralytik(mock.auralytik.options());
  const { apiKey, hmacSecret } = mock.auralytik.options();
  expect(() => client.apiKeys.use({ apiKey: `${apiKey}\n`, hmacSecret })).toThrow("`apiKey` of use()");
  expect(() => client.apiKeys.use({ apiKey, hmacSecret: `${hmacSecret}\n` })).toThrow("`hmacSecret` of use()");
  await client.usage.summary();
  expect(mock.journal.exchanges()).toHaveLength(1);
});

test.each(["apiKey", "hmacSecret"] as const)("a client of one place may itself ask for its %s", async (option) => {
  const mock = createMock();
  const { [option]: text, ...options } = mock.auralytik.options();
  const startedAt = mock.clock.now();
  let asked = 0;
  const client = createAuralytik({
    ...options,
    maxConcurrency: 1,
    [option]: async () => {
      // Only the first to ask; whatever is asked meanwhile gets it at once.
      if ((asked += 1) === 1) await client.usage.summary();
      return text;
    },
  });
  await Promise.all([client.usage.summary(), client.usage.summary()]);
  expect(mock.journal.exchanges().map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(mock.clock.now() - startedAt).toBeLessThan(1000);
});
