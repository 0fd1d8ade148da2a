import { createServer } from "node:http";
import { mkdtemp, readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock } from "@antiphon/mock";

const states = ["queued", "rendering", "done"];
const renders = { get: async (id: string) => ({ id, status: states.shift() ?? "done" }) };
const folder = await mkdtemp(join(tmpdir(), "antiphon-"));
const path = join(folder, "tokens.json");
await writeFile(path, JSON.stringify({ accessToken: "a", refreshToken: "r" }));
const { token: fresh, ...options } = createMock({ seed: 1 }).auralis.options();
const requestTokens = async (_refreshToken: string) => ({ accessToken: fresh });
const stateFile = join(folder, "state.json");

// #region poll
import { poll } from "@antiphon/core";

const polling = poll({
  subject: "render-7",
  check: (id) => renders.get(id),
  state: (render) => render.status,
  pending: ["queued", "rendering"], // the wait grows while it is known to be under way
  terminal: ["done", "failed"],
  floorMs: 10,
  ceilingMs: 5000,
});
await writeFile(stateFile, JSON.stringify(polling)); // go on later with { resume: JSON.parse(…) }
console.log((await polling).status);
// #endregion poll

// #region tokens
import { createTokenSource, type Tokens } from "@antiphon/core";
import { createAuralis } from "@antiphon/players";

const tokens = createTokenSource({
  store: {
    load: async () => JSON.parse(await readFile(path, "utf8")) as Tokens,
    async save(next) {
      await writeFile(`${path}.new`, JSON.stringify(next));
      await rename(`${path}.new`, path);
    },
  },
  renew: (refreshToken) => requestTokens(refreshToken), // the answer of your token endpoint, as { accessToken, refreshToken, expiresAt }
});
const auralis = createAuralis({ ...options, token: tokens }); // asked before each attempt, renewed once after a 401
await auralis.players.list();
// #endregion tokens

// #region webhook
import { createMemoryReplayStore, verifyWebhook, type WebhookError, type WebhookScheme } from "@antiphon/core/webhooks";

const scheme: WebhookScheme = {
  name: "Example",
  headers: { timestamp: "x-example-timestamp", signature: "x-example-signature" },
  signedPrefix: "{timestamp}.",
  version: "v1=",
  encoding: "hex",
  toleranceMs: 300_000,
};
const replay = createMemoryReplayStore();
const server = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray()); // raw bytes: before anything parses them
  try {
    const delivery = await verifyWebhook({ headers: request.headers, body }, { scheme, secret: "whsec_…", replay });
    console.log(delivery.json());
    await delivery.done(); // or release(), when handling failed
    response.writeHead(204).end();
  } catch (error) {
    const { code } = error as WebhookError;
    response.writeHead(code === "REPLAYED" ? 200 : code === "IN_PROGRESS" ? 503 : 400).end();
  }
});
// #endregion webhook
server.close();
