import { createAuralis, createQueue, isApiError, type Track } from "@antiphon/players";

const auralis = createAuralis();
const guild_id = "250000000000000031";
const voice = {
  user_id: "81384788765712384",
  channel_id: "250000000000000032",
  session_id: "s",
  token: "t",
  endpoint: "eu.example",
};
await auralis.players.create({ guild_id, voice });
const found = await auralis.tracks.resolve({ identifier: "ytsearch:river" });
const tracks: readonly Track[] = found.load_type === "search" ? found.data.slice(0, 2) : [];

// #region queue
const queue = createQueue(auralis, guild_id, { loop: "off" });
queue.add(...tracks);
queue.shuffle();
await queue.next(); // plays the first; `queue.run()` plays until nothing is left
await queue.skip(); // on to the second, also while a track loops
// #endregion queue

// #region adopt
const stillInVoice = new Set([guild_id]); // from the guilds your gateway reports at its start
const { taken, failed } = await auralis.players.adopt((player) => (stillInVoice.has(player.guild_id) ? "take" : "end"));
for (const player of taken) {
  const goingOn = createQueue(auralis, player.guild_id);
  await goingOn.adopt(); // what plays is its current track; `goingOn.run()` goes on from there
}
for (const { player, error } of failed) console.error(`${player.guild_id} still holds a slot.`, error);
// #endregion adopt

// #region filters
await auralis.playback.setFilters(guild_id, { timescale: { speed: 1.1 }, equalizer: [{ band: 0, gain: 0.2 }] });
await auralis.playback.setFilters(guild_id, { raw: "bass=g=8" }); // an ffmpeg audio filter string; replaces the ones before
await auralis.playback.setFilters(guild_id, {}); // clears them
// #endregion filters

// #region errors
const result = await auralis.players.create({ guild_id: "250000000000000033", voice }).safe();
if (!result.ok) {
  switch (result.error.code) {
    case "LIMIT_REACHED": // end a player, or change the plan; waiting does not help and nothing was retried
    case "BOT_RUNNING_ELSEWHERE": // passes once the other credential's players end
    case "BOT_USER_ID_MISMATCH": // this credential is locked to another bot
    case "BOT_USER_ID_TAKEN": // this bot is bound to another credential
      console.error(result.error.message);
      break;
    case "RATE_LIMITED": // retried already; what the server asked for is in retryAfterMs
    case "NO_NODE_AVAILABLE": // retried already, with backoff
      console.error(`Try again later. Outcome: ${result.error.outcome}`);
      break;
    default:
      throw result.error;
  }
}
// #endregion errors

// #region watch
const stop = new AbortController();
try {
  for await (const change of auralis.players.watch(guild_id, { intervalMs: 1000, signal: stop.signal })) {
    if (change.type === "gone") break;
    console.log(change.player.status, change.player.track?.info.title, change.player.state.position_ms);
    stop.abort(new Error("seen enough"));
  }
} catch (error) {
  if (!stop.signal.aborted || isApiError(error)) throw error;
}
// #endregion watch
await auralis.players.delete(guild_id);
await auralis.players.delete("250000000000000033");
