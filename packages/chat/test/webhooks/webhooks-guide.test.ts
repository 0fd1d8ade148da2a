import { createMock } from "@antiphon/mock";
import { expect, test } from "vitest";
import { createAstral, createAstralWebhook, ephemeral, verifyInteraction } from "../../src/index.js";

test("a click is received, verified and answered in virtual time, as the guide shows", async () => {
  const mock = createMock();
  const { channelId } = mock.astral;
  const person = createAstral(mock.astral.userOptions());
  const interaction_url = "https://bot.example/clicks";
  const { id, token } = await person.webhooks.create(channelId, { name: "deploys" });
  await person.webhooks.update(id, { interaction_url });

  // #region testing
  const { baseUrl, fetch, clock, random } = mock.astral.options();
  const webhook = createAstralWebhook({ url: `${baseUrl}/webhooks/${id}/${token}`, fetch, clock, random }); // no bot token here
  const asked = await webhook.send({
    content: "Deploy?",
    components: [{ type: 1, components: [{ type: 2, style: 1, label: "Yes", custom_id: "deploy" }] }],
  });
  mock.receive("https://bot.example/clicks", async ({ headers, body = "" }) => {
    const { interaction } = await verifyInteraction({ headers, body }, { webhookToken: token, clock }); // the mock's time
    await webhook.send(ephemeral({ content: `${interaction.user.username}: ${interaction.data.custom_id}` }));
    return { status: 204 }; // anything else is tried again: `await mock.clock.advance("1m")`
  });
  await person.interactions.click({ channel_id: channelId, message_id: asked.id, custom_id: "deploy" });
  await mock.clock.advance("1s");
  // #endregion testing

  const [newest] = (await person.messages.list(channelId)).items;
  expect(newest).toMatchObject({ content: "ada: deploy", flags: 64 });
  mock.assertClean();
});
