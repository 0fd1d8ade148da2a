// A failed build is announced over real HTTP with its log; a click on it is signed, delivered and starts the build again.
import assert from "node:assert/strict";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createAstral } from "@antiphon/chat";
import { createMock } from "@antiphon/mock";
import { serve } from "@antiphon/mock/node";
import { createRelay } from "./relay.js";

const mock = createMock({ seed: 1, clock: "real" });
const server = await serve(mock);
const owner = createAstral({ ...mock.astral.userOptions(), ...server.at("astral") });
const { channelId } = mock.astral;
const made = await owner.webhooks.create(channelId, { name: "builds" });

const rebuilt: number[] = [];
const relay = createRelay({
  url: `${server.at("astral").baseUrl}/webhooks/${made.id}/${made.token}`,
  webhookToken: made.token,
  rebuild: async (build) => void rebuilt.push(build),
});
relay.listen(0, "127.0.0.1");
await once(relay, "listening");
const base = `http://127.0.0.1:${(relay.address() as AddressInfo).port}`;
await owner.webhooks.update(made.id, { interaction_url: `${base}/clicks` });

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(`${base}${path}`, { method: "POST", body: JSON.stringify(body) });
assert.equal((await post("/builds", { id: 12, branch: "main", ok: false, log: "1 test failed" })).status, 204);
const [failed] = (await owner.messages.list(channelId)).items;
assert.equal(failed?.embeds[0]?.title, "Build 12 failed");
const log = await fetch(failed?.attachments[0]?.url ?? "");
assert.equal(await log.text(), "1 test failed");
console.log("the failed build is announced with its log");

assert.equal((await post("/clicks", { data: { custom_id: "rebuild:13" } })).status, 400);
assert.deepEqual(rebuilt, []);
console.log("a click that nobody signed is refused");

await owner.interactions.click({ channel_id: channelId, message_id: failed?.id ?? "", custom_id: "rebuild:12" });
const reply = async (): Promise<string> => (await owner.messages.list(channelId)).items[0]?.content ?? "";
for (let tries = 0; tries < 100 && (await reply()) === ""; tries += 1)
  await new Promise((resolve) => setTimeout(resolve, 20));
assert.equal(await reply(), "ada started build 12 again.");
assert.deepEqual(rebuilt, [12]);
console.log("a click starts the build again, and the channel hears of it");

relay.close();
await server.close();
mock.assertClean();
