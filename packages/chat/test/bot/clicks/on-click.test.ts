import { createAstral, createAstralWebhook, type Interaction } from "@antiphon/chat";
import { onClick } from "@antiphon/chat/bot";
import { createMock } from "@antiphon/mock";
import { astralInteractionScheme, signWebhook } from "@antiphon/core/webhooks";
import { expect, test, vi } from "vitest";

const token = "webhook-token";
const click = {
  id: "1",
  channel_id: "2",
  message_id: "3",
  user: { id: "4", username: "a" },
  data: { custom_id: "yes" },
};
const lines: string[] = [];
const quiet = (): void => undefined;
const log = { debug: quiet, info: quiet, warn: quiet, error: (text: string) => void lines.push(text) };

async function request(body: string, secret = token): Promise<Request> {
  const headers = await signWebhook({ scheme: astralInteractionScheme, secret, body });
  return new Request("https://bot.example/clicks", { method: "POST", headers, body });
}

test("a click reaches the handler of its component, once, and is answered", async () => {
  const seen: Interaction[] = [];
  const others: string[] = [];
  const handle = onClick(
    { yes: (one) => void seen.push(one) },
    { webhookToken: token, otherwise: ({ data }) => void others.push(data.custom_id) },
  );
  const body = JSON.stringify(click);
  expect((await handle(await request(body))).status).toBe(204);
  expect(seen).toEqual([click]);
  expect((await handle(await request(body))).status).toBeOneOf([200, 204]);
  expect(
    (await handle(await request(JSON.stringify({ ...click, id: "2", data: { custom_id: "toString" } })))).status,
  ).toBe(204);
  expect(others).toEqual(["toString"]);
});

test("a delivery that comes twice is handled once; one that is being handled, later", async () => {
  let finish: () => void = quiet;
  let runs = 0;
  const handle = onClick(
    { yes: () => ((runs += 1), new Promise<void>((resolve) => (finish = resolve))) },
    { webhookToken: token },
  );
  const one = await request(JSON.stringify(click));
  const first = handle(one.clone());
  await vi.waitFor(() => expect(runs).toBe(1));
  const meanwhile = await handle(one.clone());
  finish();
  expect([(await first).status, meanwhile.status, meanwhile.headers.get("retry-after")]).toEqual([204, 503, "1"]);
  expect([(await handle(one)).status, runs]).toEqual([200, 1]);
});

test.each<[string, () => Promise<Request>, number]>([
  ["another secret", () => request(JSON.stringify(click), "another"), 400],
  ["no signature", async () => new Request("https://bot.example", { method: "POST", body: "{}" }), 400],
  ["no body", async () => new Request("https://bot.example", { method: "POST" }), 400],
  ["no click", () => request('{"a":1}'), 400],
  ["a body beyond any click", () => request(JSON.stringify({ ...click, more: "x".repeat(70_000) })), 413],
])("%s is answered with a status, and no handler runs", async (_, make, status) => {
  const handle = onClick({ yes: () => expect.unreachable() }, { webhookToken: token, log });
  expect((await handle(await make())).status).toBe(status);
});

test("a handler that fails is told of, and the next delivery is handled anew", async () => {
  let fails = true;
  const run = (): void => {
    if (fails) throw new Error("it broke");
  };
  const handle = onClick({ yes: run }, { webhookToken: token, log });
  const one = await request(JSON.stringify(click));
  expect((await handle(one.clone())).status).toBe(500);
  expect(lines).toEqual(['the click on "yes" failed: it broke']);
  fails = false;
  expect((await handle(one)).status).toBe(204);
});

test("what is no function is refused when the handler is made", () => {
  expect(() => onClick({ yes: 5 as never }, { webhookToken: token })).toThrow("`yes` of onClick() must be a function");
  expect(() => onClick({}, {} as never)).toThrow("`webhookToken` of onClick()");
});

test("a person's click on a message of Astral's webhook is answered through the webhook", async () => {
  const mock = createMock();
  const { astral } = mock;
  astral.home.role({ name: "hooks", permissions: ["MANAGE_WEBHOOKS"] }).grant(["hooks"]);
  const chat = createAstral(astral.options());
  const url = "https://bot.example/clicks";
  const hook = await chat.webhooks.create(astral.channelId, { name: "w", interaction_url: url });
  const { fetch, clock } = astral.options();
  const webhook = createAstralWebhook({ id: hook.id, token: hook.token, fetch, clock });
  const handle = onClick(
    { yes: ({ user }) => webhook.send({ content: `Thank you, ${user.username}.` }) },
    { webhookToken: hook.token, clock },
  );
  mock.receive(url, async ({ headers, body }) => ({
    status: (await handle(new Request(url, { method: "POST", headers, body: body as BodyInit }))).status,
  }));
  const message = await webhook.send({
    content: "Yes or no?",
    components: [{ type: 1, components: [{ type: 2, style: 1, label: "Yes", custom_id: "yes" }] }],
  });
  astral.click({ channelId: message.channel_id, messageId: message.id, customId: "yes" });
  await mock.clock.settle();
  expect((await chat.messages.list(astral.channelId)).items[0]?.content).toMatch(/^Thank you, \w+\.$/);
});
