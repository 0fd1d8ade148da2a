import { astralInteractionScheme, signWebhook } from "@antiphon/core/webhooks";
import { describe, expect, test } from "vitest";
import { ephemeral, type InteractionOptions, verifyInteraction } from "../../src/index.js";

const now = Date.UTC(2026, 0, 1);
const clock = { now: () => now, monotonic: () => 0, timer: () => () => undefined };
const webhookToken = "webhook-token";
const click = { id: "1", channel_id: "2", message_id: "3", user: { id: "4" }, data: { custom_id: "yes" } };

async function deliver(body: string, options: Partial<InteractionOptions> = {}) {
  const headers = await signWebhook({ scheme: astralInteractionScheme, secret: webhookToken, body, clock });
  return verifyInteraction({ headers, body }, { webhookToken, clock, ...options });
}

describe("A signed delivery", () => {
  test("is the click, as it was sent", async () => {
    expect((await deliver(JSON.stringify(click))).interaction).toEqual(click);
  });

  const broken: readonly (readonly [name: string, body: unknown])[] = [
    ["a text", "click"],
    ["null", null],
    ["a list", []],
    ["nothing in it", {}],
    ...(["channel_id", "message_id", "user", "data"] as const).flatMap((member) => [
      [`no ${member}`, { ...click, [member]: undefined }] as const,
      [`null as ${member}`, { ...click, [member]: null }] as const,
      [`a number as ${member}`, { ...click, [member]: 7 }] as const,
    ]),
    ["a user without an id", { ...click, user: {} }],
    ["a user whose id is a number", { ...click, user: { id: 4 } }],
    ["data without the component", { ...click, data: {} }],
    ["a component that is a number", { ...click, data: { custom_id: 1 } }],
  ];

  test.each(broken)("with %s is no interaction", async (_, body) => {
    await expect(deliver(JSON.stringify(body))).rejects.toMatchObject({
      name: "WebhookError",
      code: "INVALID_JSON",
      message: expect.stringContaining("signed, but it is no interaction") as unknown,
    });
  });
});

test.each([
  [{ content: "done" }, 64],
  [{ content: "done", flags: 0 }, 64],
  [{ content: "done", flags: 4 }, 68],
  [{ content: "done", flags: 64 }, 64],
])("%j becomes a hint to one reader", (message, flags) => {
  expect(ephemeral(message)).toEqual({ content: "done", flags });
});
