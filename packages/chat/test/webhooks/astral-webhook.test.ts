import { createMock } from "@antiphon/mock";
import { describe, expect, test } from "vitest";
import { createAstral, createAstralWebhook } from "../../src/index.js";

async function openWebhook(): Promise<{
  mock: ReturnType<typeof createMock>;
  url: string;
  id: string;
  token: string;
  channelId: string;
}> {
  const mock = createMock();
  const guild = mock.astral
    .guild()
    .role({ name: "hooks", permissions: ["MANAGE_WEBHOOKS"] })
    .grant(["hooks"])
    .channel({ name: "talk" });
  const channelId = guild.channels["talk"] ?? "";
  const { id, token } = await createAstral(mock.astral.options()).webhooks.create(channelId, { name: "builds" });
  return { mock, url: `https://astraof.com/api/v1/webhooks/${id}/${token}`, id, token, channelId };
}

describe("a webhook by its token", () => {
  test("writes, changes and deletes itself without any account", async () => {
    const { mock, url, channelId } = await openWebhook();
    const { fetch, clock, random } = mock.astral.options();
    const webhook = createAstralWebhook({ url, fetch, clock, random });
    const message = await webhook.send(
      { content: "built", username: "CI" },
      { files: [{ content: new Uint8Array([1]), filename: "log.txt" }] },
    );
    expect(message).toMatchObject({
      content: "built",
      author: { username: "CI" },
      attachments: [{ filename: "log.txt" }],
    });
    await webhook.update({ name: "deploys" });
    expect(await webhook.get()).toMatchObject({ name: "deploys", channel_id: channelId });
    await webhook.delete();
    expect(await webhook.send({ content: "x" }).safe()).toMatchObject({
      ok: false,
      error: { code: "UNKNOWN_WEBHOOK" },
    });
    const sent = mock.journal
      .exchanges()
      .filter(({ operation }) => operation?.endsWith("WithToken") || operation === "webhooks.execute");
    expect(sent.every(({ requestHeaders }) => requestHeaders["authorization"] === undefined)).toBe(true);
  });

  test("never shows its token in an error", async () => {
    const { mock, id, token } = await openWebhook();
    const { fetch, clock, random } = mock.astral.options();
    const webhook = createAstralWebhook({ id, token, fetch, clock, random });
    const failure = await webhook.send({ content: "" }).catch((error: unknown) => error as Error);
    expect(String(failure)).toContain("CANNOT_SEND_EMPTY_MESSAGE");
    expect(JSON.stringify(failure) + String((failure as Error).stack)).not.toContain(token);
    expect(() => createAstralWebhook({ url: `https://astraof.com/${token}` })).toThrow("/webhooks/<id>/<token>");
  });
});
