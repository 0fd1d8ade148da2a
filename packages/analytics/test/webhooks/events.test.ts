import { createMock } from "@antiphon/mock";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { createAuralytik, createWebhookReceiver, type KnownEventName } from "../../src/index.js";

const url = "https://hooks.example.com/all";
const names = [
  "evaluation.completed",
  "audio.transcribed",
  "audio.processed",
  "voice-call.completed",
  "export.ready",
  "usage.quota_warning",
  "api-key.rotated",
] as const;

/** The schema of deliveries as the spec has it, read by a validator that is not the mock's own. */
function compileEvent() {
  const { components } = parse(readFileSync(new URL("../../../../spec/analytics.yaml", import.meta.url), "utf8")) as {
    components: object;
  };
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  return ajv.compile({ $ref: "#/components/schemas/WebhookEvent", components });
}

test("every event of the spec is delivered by the mock, fits the spec and reaches its typed handler", async () => {
  const mock = createMock();
  mock.auralytik.settings.included = { calls: 5 };
  const auralytik = createAuralytik(mock.auralytik.options());
  const webhook = await auralytik.webhooks.create({ url, events: names });
  const receiver = createWebhookReceiver({ secrets: webhook.signing_secret, clock: mock.clock });
  const handled: string[] = [];
  const all: readonly KnownEventName[] = [...names, "webhook.test"];
  for (const name of all) receiver.on(name, (event) => void handled.push(event.event));
  const isEvent = compileEvent();
  mock.receive(url, async ({ headers, body = "" }) => {
    expect(isEvent(JSON.parse(String(body))), `${String(body)} ${JSON.stringify(isEvent.errors)}`).toBe(true);
    await receiver.receive({ headers, body });
    return { status: 204, headers: {}, body: "" };
  });
  await auralytik.webhooks.test(webhook.id);
  await auralytik.audioFiles.upload({ fileName: "a.wav", engagementId: "eng_1", content: new Uint8Array(8044) });
  await auralytik.exports.run({ type: "summary", format: "csv", dateFrom: "2026-03-01", dateTo: "2026-03-02" });
  await auralytik.apiKeys.rotate(mock.auralytik.issueKey().keyId);
  mock.auralytik.completeCall();
  await mock.clock.settle();
  expect(new Set(handled)).toEqual(new Set(all));
  const history = await auralytik.webhooks.deliveries(webhook.id);
  expect(history.items.every(({ status, attempts }) => status === "succeeded" && attempts === 1)).toBe(true);
  expect(Object.keys(mock.coverage.report()["auralytik"]?.events ?? {}).sort()).toEqual([...all].sort());
});
