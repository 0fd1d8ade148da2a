import { connectVoice, createAuralis } from "@antiphon/players";
import { EventEmitter } from "node:events";

const client = Object.assign(new EventEmitter(), { user: { id: "81384788765712384" } });
const guild_id = "250000000000000021";

// #region voice
const auralis = createAuralis();
const voice = connectVoice(auralis, { guild_id, user_id: client.user.id, onError: console.error });
client.on("raw", voice.handle); // discord.js: "raw"; eris: "rawWS"; others hand over the same packet { t, d }
// #endregion voice
const d = { guild_id, user_id: client.user.id, channel_id: "250000000000000022", session_id: "s" };
client.emit("raw", { t: "VOICE_STATE_UPDATE", d });
client.emit("raw", { t: "VOICE_SERVER_UPDATE", d: { guild_id, token: "t", endpoint: "eu.voice.example:443" } });
// #region play
await voice.connected(); // the player exists from here on
await auralis.playback.play(guild_id, { identifier: "ytsearch:night drive" });
// #endregion play
await auralis.players.delete(guild_id);
