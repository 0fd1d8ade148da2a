// #region quickstart
import { createAuralis, isApiError } from "@antiphon/players";

const auralis = createAuralis(); // AURALIS_TOKEN, or { token }
const voice = {
  user_id: "81384788765712384",
  channel_id: "250000000000000002",
  session_id: "s",
  token: "t",
  endpoint: "eu.example",
};
await auralis.players.create({ guild_id: "250000000000000001", voice }); // safe to retry: the key is made once
await auralis.playback.play("250000000000000001", { identifier: "ytsearch:night drive" });
for await (const player of auralis.players.list()) console.log(player.guild_id, player.status);

const result = await auralis.players.create({ guild_id: "250000000000000003", voice }).safe();
if (!result.ok && result.error.code === "LIMIT_REACHED") console.log("The plan is full.");
// #endregion quickstart

// #region errors
try {
  await auralis.players.get("250000000000000009");
} catch (error) {
  if (!isApiError(error, "PLAYER_NOT_FOUND")) throw error;
  console.log(error.status, error.requestId, error.outcome);
}
// #endregion errors
