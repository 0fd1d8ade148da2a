// Every entry, by import and by require(): the same names, of the same kind, and what one format makes the other one knows.
// Arguments: the entries.
import assert from "node:assert/strict";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const importEntry = (entry) => import(entry);
const formats = { import: importEntry, require: async (entry) => require(entry) };

for (const entry of process.argv.slice(2)) {
  const kinds = async (load) => {
    const module = await load(entry);
    const names = Object.keys(module).filter((name) => name !== "default" && name !== "module.exports");
    return Object.fromEntries([...names].sort().map((name) => [name, typeof module[name]]));
  };
  const imported = await kinds(importEntry);
  assert.ok(Object.keys(imported).length > 0, `${entry} exports nothing`);
  assert.ok(!Object.values(imported).includes("undefined"), `${entry} exports what is undefined`);
  assert.deepEqual(await kinds(formats.require), imported, `${entry} differs by require()`);
}

/** A call of each package, with the clients of one format and the mock of the other: errors and mocks are known across. */
for (const [ours, theirs] of [
  ["import", "require"],
  ["require", "import"],
  ["require", "require"],
]) {
  const load = formats[ours];
  const { createMock } = await formats[theirs]("@antiphon/mock");
  const { isApiError } = await formats[theirs]("@antiphon/players");
  const mock = createMock({ seed: 1 });

  const { createAuralis } = await load("@antiphon/players");
  const auralis = createAuralis(mock.auralis.options());
  const error = await auralis.players.get("100000000000000001").catch((reason) => reason);
  assert.ok(isApiError(error, "PLAYER_NOT_FOUND"), `${ours} and ${theirs}: ${error}`);
  const { raw } = await load("@antiphon/players/raw");
  assert.equal((await raw(auralis).GET("/v1/cluster")).response.status, 200);

  const { createAuralisCloud } = await load("@antiphon/jobs");
  assert.deepEqual((await createAuralisCloud(mock.auralisCloud.options()).jobs.list()).items, []);
  const { createAuralytik, createWebhookReceiver } = await load("@antiphon/analytics");
  assert.equal(typeof (await createAuralytik(mock.auralytik.options()).analytics.summary()), "object");
  const { auralytikScheme, signWebhook } = await formats[theirs]("@antiphon/core/webhooks");
  const body = JSON.stringify({ id: "evt_1", event: "webhook.test", timestamp: "t", data: {} });
  const headers = await signWebhook({ scheme: auralytikScheme, secret: "whsec_0123456789", body });
  const request = new Request("https://me.example/hooks", { method: "POST", headers, body });
  assert.equal((await createWebhookReceiver({ secrets: "whsec_0123456789" }).fetch(request)).status, 200);

  const { createAstral } = await load("@antiphon/chat");
  const { createGateway } = await formats[theirs]("@antiphon/chat/gateway");
  const gateway = createGateway(createAstral(mock.astral.options()));
  await gateway.connect();
  await gateway.close();
}
