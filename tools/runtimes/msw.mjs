// What the face for MSW 3 must do, on a Node that MSW 3 supports. The workspace itself tests it with MSW 2, which Node 20 still runs.
import { registerHooks } from "node:module";
import process from "node:process";

// The package's own development copy is MSW 2: here its peer is this folder's.
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, /^msw(?:\/|$)/.test(specifier) ? { ...context, parentURL: import.meta.url } : context),
});

const { version } = await import("msw/package.json", { with: { type: "json" } }).then((module) => module.default);
const { setupServer } = await import("msw/node");
const { createMock } = await import("../../packages/mock/dist/index.js");
const { handlers, unhandled } = await import("../../packages/mock/dist/msw/index.js");
const { createAuralis } = await import("../../packages/players/dist/index.js");
const { createAstral } = await import("../../packages/chat/dist/index.js");
const { createGateway } = await import("../../packages/chat/dist/gateway/index.js");

const guildId = "250000000000000001";
const voice = { user_id: "81384788765712384", channel_id: guildId, session_id: "a", token: "t", endpoint: "e:443" };

const checks = {
  async "MSW 3 is what answers"() {
    equal(version.split(".")[0], "3");
  },

  async "MSW 3 carries calls: data, errors by code, and a create whose answer is lost is applied once"({ mock }) {
    const auralis = createAuralis({ token: mock.auralis.options().token });
    mock.faults.add({ operation: "players.create", after: "commit", drop: "connection", times: 1 });
    await auralis.players.create({ guild_id: guildId, voice });
    equal((await auralis.players.get(guildId)).guild_id, guildId);
    equal((await auralis.players.get("250000000000000404").safe()).error?.code, "PLAYER_NOT_FOUND");
    mock.ledger.expectExactlyOnce({ operation: "players.create", count: 1 });
  },

  async "MSW 3 carries a body that is cut: an error, or another attempt"({ mock }) {
    const auralis = createAuralis({ token: mock.auralis.options().token });
    mock.faults.add({ operation: "cluster.get", body: "cut", bodyBytes: 5, times: 1 });
    const { response } = await auralis.cluster.get().withResponse();
    equal([response.status, response.attempts].join(), "200,2");
    mock.faults.add({ operation: "cluster.get", body: "cut", bodyBytes: 5 });
    const { error } = await auralis.cluster.get({ retry: false }).safe();
    equal(error?.code, "CONNECTION_FAILED");
  },

  async "MSW 3 carries a WebSocket: a bot gets a message, is closed, and resumes"({ mock }) {
    const astral = createAstral({ token: mock.astral.options().token, WebSocket: globalThis.WebSocket });
    const gateway = createGateway(astral); // npm ws, the default on Node, is what MSW cannot carry
    const arrived = (text) =>
      new Promise((resolve) => gateway.on("MESSAGE_CREATE", ({ content }) => content === text && resolve()));
    const [one, two] = [arrived("one"), arrived("two")];
    await gateway.connect();
    mock.astral.say(mock.astral.channelId, "one");
    await one;
    mock.astral.gateway.close(4000);
    mock.astral.say(mock.astral.channelId, "two");
    await two;
    await gateway.close();
    const ops = mock.journal
      .sockets()
      .map(({ frames }) => frames.filter(({ from }) => from === "client").map(({ data }) => JSON.parse(data).op));
    equal(
      ops
        .flat()
        .filter((op) => op === 2 || op === 6)
        .join(),
      "2,6",
    );
  },
};

const passed = [];
const failed = {};
for (const [name, check] of Object.entries(checks)) {
  const mock = createMock({ clock: "real" });
  const server = setupServer(...handlers(mock));
  server.listen(unhandled);
  try {
    await check({ mock });
    mock.assertClean();
    passed.push(name);
  } catch (error) {
    failed[name] = `${error?.stack ?? error}${error?.cause ? `\ncause: ${error.cause.stack ?? error.cause}` : ""}`;
  } finally {
    server.close();
  }
}
console.log(JSON.stringify({ passed, failed }));
process.exit(0);

function equal(found, expected) {
  if (found !== expected) throw new Error(`found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
}
