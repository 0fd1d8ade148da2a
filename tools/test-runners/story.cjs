// What a user's test does, whatever runs it: a retried call, a gateway, an error of its class, a spy. Each is an entry of the result.
"use strict";

/** `load(name)` gives an entry by require or import; `spyOn` is the runner's own. */
exports.story = async function story(load, spyOn, { hasResponse = true } = {}) {
  const { createMock } = await load("@antiphon/mock");
  const { createAuralis, isApiError } = await load("@antiphon/players");
  const { createAstral } = await load("@antiphon/chat");
  const { createGateway } = await load("@antiphon/chat/gateway");
  const { createAuralytik } = await load("@antiphon/analytics");
  const { createAuralisCloud } = await load("@antiphon/jobs");
  const { raw } = await load("@antiphon/players/raw");
  const result = {};

  const mock = createMock({ seed: 1 });
  const auralis = createAuralis(mock.auralis.options());
  mock.faults.add({ operation: "cluster.get", status: 503, times: 2 });
  result.retried = typeof (await auralis.cluster.get()) === "object" && mock.journal.exchanges().length === 3;

  const error = await auralis.players.get("100000000000000002").catch((reason) => reason);
  result.typedError = isApiError(error, "PLAYER_NOT_FOUND") && error instanceof Error;
  result.signed = typeof (await createAuralytik(mock.auralytik.options()).analytics.summary()) === "object";
  result.listed = Array.isArray((await createAuralisCloud(mock.auralisCloud.options()).jobs.list()).items);
  // jsdom has neither Request nor Response, of which the raw client is made.
  result.raw = !hasResponse || (await raw(auralis).GET("/v1/cluster")).response.status === 200;

  const astral = createAstral(mock.astral.options());
  const gateway = createGateway(astral, { onError() {} });
  const answered = new Promise((resolve, reject) => {
    gateway.on("MESSAGE_CREATE", (message) => {
      if (!message.author.bot) astral.messages.create(message.channel_id, { content: "pong" }).then(resolve, reject);
    });
  });
  await gateway.connect();
  mock.astral.say(mock.astral.channelId, "!ping");
  result.gateway = (await answered).content === "pong";
  await gateway.close();

  // Clients are frozen: a test spies on a copy of the part, as docs/guide/testing.md says.
  const cluster = { ...auralis.cluster };
  const calls = spyOn(cluster, "get");
  await { ...auralis, cluster }.cluster.get();
  result.spied = calls() === 1;
  return result;
};

exports.expected = {
  retried: true,
  typedError: true,
  signed: true,
  listed: true,
  raw: true,
  gateway: true,
  spied: true,
};
