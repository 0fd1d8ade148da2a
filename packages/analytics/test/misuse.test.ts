import { createAuralytik, createWebhookReceiver } from "@antiphon/analytics";
import { createMock } from "@antiphon/mock";
import { describe, expect, it } from "vitest";

/** What a JavaScript user may write. */
const loose = (value: unknown): never => value as never;

describe("A mistake with analytics", () => {
  it("is told with the fields that the service refuses", async () => {
    const auralytik = createAuralytik(createMock().auralytik.options());
    const result = await auralytik.analytics.summary({ dateFrom: "1.3.2026" }).safe();
    expect(!result.ok && result.error.message).toMatch(/dateFrom: .+ \(status 400\)/);
  });

  it.each([
    [{ hmacSecretEncoding: "bas64" }, '`hmacSecretEncoding` must be "utf8" or "base64"'],
    [{ hmacSecret: 5 }, "`hmacSecret` must be a string, or a function that gives one"],
    [{ apiKey: {} }, "`apiKey` must be a string, or a function that gives one"],
    [{ hooks: { onCal: () => undefined } }, "Did you mean `onCall`?"],
  ])("is told: %o for a client", (options, message) => {
    expect(() => createAuralytik(loose(options))).toThrow(message);
  });

  it("is told: a handler of an event that does not exist", () => {
    const receiver = createWebhookReceiver({ secrets: ["whsec_x"] });
    expect(() => receiver.on(loose("export.redy"), () => undefined)).toThrow(
      "there is no event export.redy in this version. Did you mean export.ready?",
    );
    expect(() => receiver.on(loose("message"), () => undefined)).toThrow("Use onUnknown()");
  });

  it("is told when a receiver's secret is not set", async () => {
    const receiver = createWebhookReceiver({ secrets: loose(undefined) });
    const delivery = { headers: {}, body: new Uint8Array() };
    await expect(receiver.receive(delivery)).rejects.toThrow("a webhook secret is empty");
  });
});
