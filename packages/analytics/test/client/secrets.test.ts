import { createMock } from "@antiphon/mock";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createAuralytik } from "../../src/index.js";

/** Everything that an observer of the client can get hold of. */
async function observe(
  run: (auralytik: ReturnType<typeof createAuralytik>, mock: ReturnType<typeof createMock>) => Promise<unknown>,
) {
  const mock = createMock();
  const options = mock.auralytik.options();
  const seen: unknown[] = [];
  const log = (message: string, details?: object): void => void seen.push(message, details);
  const record = (event: unknown): void =>
    void seen.push(structuredClone(JSON.parse(JSON.stringify(event)) as unknown));
  const auralytik = createAuralytik({
    ...options,
    logger: { debug: log, info: log, warn: log, error: log },
    hooks: { onCall: record, onAttempt: record, onAnswer: record, onRetry: record, onResult: record },
  });
  await run(auralytik, mock).catch((error: unknown) => seen.push(error));
  seen.push(auralytik);
  const text = seen
    .map(
      (one) =>
        `${inspect(one, { depth: 20, showHidden: true })} ${one instanceof Error ? `${String(one)} ${one.stack} ${JSON.stringify(one)}` : ""}`,
    )
    .join("\n");
  return { text, mock, options };
}

test("no key, secret, signature, signing secret or signed query shows in errors, logs, hooks or inspect output", async () => {
  const { text, mock, options } = await observe(async (auralytik, { faults }) => {
    const webhook = await auralytik.webhooks.create({ url: "https://hooks.example.com/a", events: ["export.ready"] });
    const issued = await auralytik.apiKeys.create({ name: "x", scopes: ["usage:read"] });
    await auralytik.usage.summary().safe();
    await auralytik.evaluations.get("eval_0").safe();
    await auralytik.apiKeys.rotateOwn(issued.id).catch(() => undefined);
    const file = await auralytik.exports.run({
      type: "summary",
      format: "csv",
      dateFrom: "2026-03-01",
      dateTo: "2026-03-02",
    });
    faults.add({ drop: "connection", before: "read" });
    void webhook;
    await file.download().text();
  });
  const planted = new Set([options.apiKey, options.hmacSecret]);
  for (const { requestHeaders, responseBody = "", url } of mock.journal.exchanges()) {
    if (requestHeaders["x-signature"] !== undefined) planted.add(requestHeaders["x-signature"]);
    for (const [secret] of responseBody.matchAll(/(?:ak_live_|hs_live_|whsec_)[A-Za-z0-9]+/g)) planted.add(secret);
    for (const [, signature = ""] of `${responseBody} ${url}`.matchAll(/sig=([A-Za-z0-9]+)/g)) planted.add(signature);
  }
  expect(planted.size).toBeGreaterThan(10);
  for (const secret of planted) expect(text.includes(secret), secret.slice(0, 12)).toBe(false);
});

test("a server that echoes the credential in its error does not spill it", async () => {
  const auralytik = createAuralytik({
    apiKey: "ak_live_planted000000000000000000000000",
    hmacSecret: "hs_live_planted",
    fetch: (_: string, init?: { headers?: unknown }) =>
      Promise.resolve(
        new Response(
          JSON.stringify({ error: { code: "INVALID_API_KEY", message: `Bad key: ${JSON.stringify(init?.headers)}` } }),
          { status: 401 },
        ),
      ),
  });
  const result = await auralytik.usage.summary().safe();
  const text = inspect(result, { depth: 20 }) + JSON.stringify(result);
  expect(text).not.toContain("planted");
});

test("plain http is refused before a credential leaves, unless it stays on this machine", async () => {
  const mock = createMock();
  const options = mock.auralytik.options();
  const result = await createAuralytik({ ...options, baseUrl: "http://api.auralytik.ai/api/v1" })
    .usage.summary()
    .safe();
  expect(result).toMatchObject({ ok: false, error: { name: "ConfigError", outcome: "not_sent" } });
  expect(mock.journal.exchanges()).toHaveLength(0);
});
