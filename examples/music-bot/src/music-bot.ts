// A music bot's evening over the mock, in virtual time: resolve, voice hand-over, play, seek, queue, a lost node, a full plan.
import assert from "node:assert/strict";
import { createMock } from "@antiphon/mock";
import { connectVoice, createAuralis, createQueue, isApiError, type Track } from "@antiphon/players";
import { progressLine } from "./progress-line.js";

const mock = createMock({ seed: 7 });
const auralis = createAuralis(mock.auralis.options());
const guild_id = "250000000000000001";
const user_id = "81384788765712384";

const voice = connectVoice(auralis, { guild_id, user_id });
const session = { guild_id, user_id, session_id: "a1b2", channel_id: "250000000000000002" };
voice.handle({ t: "VOICE_SERVER_UPDATE", d: { guild_id, token: "t0k3n", endpoint: "eu.voice.example:443" } });
voice.handle({ t: "VOICE_STATE_UPDATE", d: session });
await voice.connected();
console.log("joined the call");

const found = await auralis.tracks.resolve({ identifier: "ytsearch:night drive" });
assert(found.load_type === "search" && found.data.length > 2);
const [first, second, third] = found.data as readonly [Track, Track, Track];
console.log(`found ${found.data.map((track) => track.info.title).join(", ")}`);

const queue = createQueue(auralis, guild_id);
queue.add(first, second, third);
await queue.next();
await auralis.playback.seek(guild_id, { position_ms: first.info.length_ms - 20_000 });

// The answer to the next start is lost after it took effect: the queue asks the player and neither skips nor repeats.
mock.faults.add({ operation: "playback.play", after: "commit", drop: "connection", times: 1 });

const evening = queue.run();
const heard: string[] = [];
for await (const change of auralis.players.watch(guild_id, { intervalMs: 5000 })) {
  if (change.type === "gone") break;
  const title = change.player.track?.info.title;
  if (title !== undefined && heard.at(-1) !== title) heard.push(title);
  console.log(progressLine(change.player));
  if (change.type === "changed" && change.changed.includes("track") && title === second.info.title) {
    mock.auralis.loseNode(change.player.node_id);
    console.log(`lost ${change.player.node_id}; the player moves and keeps its position`);
  }
  if (change.type === "changed" && change.player.status === "idle" && queue.upcoming.length === 0) break;
}
await evening;
assert.deepEqual(
  heard,
  [first, second, third].map((track) => track.info.title),
);
const moved = await auralis.players.get(guild_id);
assert.notEqual(moved.node_id, "eu-1");

// Five guilds is the plan: the sixth is told so at once, and nothing is retried.
for (let n = 2; n <= 5; n += 1) await auralis.players.create({ guild_id: `25000000000000000${n}`, voice: voiceOf(n) });
const sixth = await auralis.players.create({ guild_id: "250000000000000006", voice: voiceOf(6) }).safe();
assert(!sixth.ok && isApiError(sixth.error, "LIMIT_REACHED") && sixth.error.attempts === 1);
console.log(`sixth guild: ${sixth.error.message}`);

const { limits, nodes_online } = await auralis.cluster.get();
assert.deepEqual({ limits, nodes_online }, { limits: { concurrent_guilds: 5, used: 5 }, nodes_online: 2 });
mock.ledger.expectExactlyOnce();
mock.assertClean();
console.log("every track was heard once, in order");

function voiceOf(n: number): Parameters<typeof auralis.players.create>[0]["voice"] {
  return {
    user_id,
    channel_id: `2500000000000001${n}0`,
    session_id: `s${n}`,
    token: `t${n}`,
    endpoint: "eu.voice.example:443",
  };
}
