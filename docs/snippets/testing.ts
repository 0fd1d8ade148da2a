// #region setup
import { createMock } from "@antiphon/mock";
import { createAstral } from "@antiphon/chat";
import { createAuralis, isApiError } from "@antiphon/players";

const mock = createMock({ seed: 1 });
const auralis = createAuralis(mock.auralis.options());
// #endregion setup

const guild_id = "250000000000000001";
const voice = {
  user_id: "81384788765712384",
  channel_id: "250000000000000002",
  session_id: "s",
  token: "t",
  endpoint: "eu.example",
};

// #region bot
const astral = createAstral(mock.astral.options());
const { channelId } = mock.astral;

const question = mock.astral.say(channelId, "!ping"); // a person writes
await answerPing(question); // your code
const [newest] = (await astral.messages.list(channelId, { limit: 1 })).items;
console.assert(newest?.content === "pong");
// #endregion bot

async function answerPing(message: { readonly channel_id: string; readonly content: string }): Promise<void> {
  if (message.content === "!ping") await astral.messages.create(message.channel_id, { content: "pong" });
}

// #region clock
await mock.clock.advance("10m"); // runs every timer on the way, in order, and lets what it starts settle
mock.clock.now(); // wall time of the world, in ms
// #endregion clock

// #region faults
mock.faults.add({ operation: "players.create", after: "commit", drop: "connection", times: 1 }); // done, but the answer is lost
mock.faults.add({
  operation: "players.get",
  status: 503,
  code: "NO_NODE_AVAILABLE",
  headers: { "retry-after": "2" },
  times: 1,
});
mock.faults.add({ operation: "players.list", hang: true, times: 1 }); // never answered: your timeout decides
mock.faults.add({ api: "auralis", drop: "dns", nth: 4 }); // the fourth request finds no server
mock.faults.add({ operation: "cluster.*", probability: 0.1, latencyMs: 3000 }); // one in ten is three seconds late

await auralis.players.create({ guild_id, voice }); // tried again with the same idempotency key
await auralis.players.get(guild_id); // waits the two seconds it was told to, in no time
await auralis.players.list(); // gives the silent attempt up and tries again
mock.faults.clear();
// #endregion faults

// #region ledger
mock.ledger.expectExactlyOnce(); // or throws, with the attempts and the fault between them
mock.ledger.effects(); // every change: kind, resource, key, time
mock.journal.exchanges(); // every request and answer
// #endregion ledger

// #region contract
mock.contract.expect({ operation: "playback.setVolume", keyword: "maximum" });
const result = await auralis.playback.setVolume(guild_id, { volume: 5000 }).safe();
console.assert(!result.ok && isApiError(result.error, "INVALID_REQUEST"));
mock.assertClean(); // fails for a request that broke the spec and was not expected to
// #endregion contract

// #region worlds
const world = mock.world(); // microseconds: take one per test
const theirs = createAuralis(world.auralis.options());
await theirs.players.create({ guild_id, voice });
console.assert((await auralis.cluster.get()).players === 1 && world.journal.exchanges().length === 1);
// #endregion worlds

// #region snapshot
const prepared = mock.snapshot();
await auralis.players.delete(guild_id);
mock.restore(prepared); // the player is back
mock.reset(); // all is new, time too: make new clients
// #endregion snapshot

// #region coverage
const { missing } = mock.coverage.report()["auralis"] ?? { missing: [] };
console.log(`${missing.length} answers of Auralis were never seen, the first: ${missing[0]}`);
// #endregion coverage

// #region collect
const seen = mock.coverage.collect(); // from now on
await createAuralis(mock.auralis.options()).cluster.get();
console.log(seen.text()); // seen.html(): the same for a browser
const forAnotherProcess = JSON.stringify(seen.counts()); // there: seen.add(JSON.parse(forAnotherProcess))
console.assert(forAnotherProcess.includes("cluster.get"));
// #endregion collect
