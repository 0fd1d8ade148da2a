// What the CommonJS builds must do: load by require(), share their errors with the ESM builds, and carry the raw client.
const { createAuralis, isApiError } = require("../../packages/players/dist/index.cjs");
const { raw } = require("../../packages/players/dist/raw.cjs");
const { createAstral } = require("../../packages/chat/dist/index.cjs");
const { createGateway } = require("../../packages/chat/dist/gateway/index.cjs");
const { auralytikScheme, signWebhook, verifyWebhook } = require("../../packages/core/dist/webhooks/index.cjs");
const { createOtelHooks } = require("../../packages/core/dist/observe/otel/index.cjs");

const { line } = JSON.parse(process.argv[2]);
const { url, token } = line.apis.auralis;
const client = { baseUrl: url, token };

const checks = {
  async "require() gives a client, and its raw client"() {
    const { ok, response } = await raw(createAuralis(client)).GET("/v1/players");
    if (!ok || response.status !== 200) throw new Error(`status ${response.status}`);
  },

  async "an error of the CommonJS copy is one for the ESM copy"() {
    const esm = await import("../../packages/core/dist/index.js");
    const error = await createAuralis(client)
      .players.get("250000000000000404")
      .catch((reason) => reason);
    if (!esm.isApiError(error, "PLAYER_NOT_FOUND") || !(error instanceof esm.ApiError) || !isApiError(error))
      throw error;
  },

  async "require() gives a gateway that becomes ready and closes"() {
    const { url: baseUrl, gatewayUrl, token: botToken } = line.apis.astral;
    const gateway = createGateway(createAstral({ baseUrl, gatewayUrl, token: botToken }));
    await gateway.connect();
    if (gateway.shards[0].state !== "ready") throw new Error(gateway.shards[0].state);
    await gateway.close();
  },

  async "require() gives webhooks and spans"() {
    const options = { scheme: auralytikScheme, secret: "whsec_x" };
    await verifyWebhook({ headers: await signWebhook({ ...options, body: "{}" }), body: "{}" }, options);
    if (typeof createOtelHooks !== "function") throw new Error("no createOtelHooks");
  },
};

async function main() {
  const passed = [];
  const failed = {};
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check();
      passed.push(name);
    } catch (error) {
      failed[name] = String(error?.stack ?? error);
    }
  }
  console.log(JSON.stringify({ passed, failed }));
  process.exit(0);
}

void main();
