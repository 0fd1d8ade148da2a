// #region catch
import { createAuralis, isAntiphonError, isApiError } from "@antiphon/players";

const auralis = createAuralis();
try {
  await auralis.players.get("250000000000000099");
} catch (error) {
  if (isApiError(error, "PLAYER_NOT_FOUND")) console.log("nothing plays there");
  else if (isAntiphonError(error)) console.error(error.code, error.outcome, error.requestId);
  else throw error; // not ours: a bug, or the reason you aborted with
}
// #endregion catch

const voice = {
  user_id: "81384788765712384",
  channel_id: "250000000000000002",
  session_id: "s",
  token: "t",
  endpoint: "eu.example",
};
const guild_id = "250000000000000031";

// #region safe
const result = await auralis.players.create({ guild_id, voice }).safe(); // never rejects but with your own abort reason
if (result.ok) {
  console.log("accepted");
} else {
  const { error } = result; // one union, told apart by `code`
  switch (error.code) {
    case "LIMIT_REACHED": // an ApiError: the plan is full
      console.error(error.message, error.status);
      break;
    case "ATTEMPT_TIMEOUT":
    case "DEADLINE_EXCEEDED": // a TimeoutError
    case "CONNECTION_FAILED": // a ConnectionError
      console.error(`Lost on the way: ${error.outcome}, after ${error.attempts} attempts`, error.cause);
      break;
    case "UNRECOGNIZED": // an ApiError with a code that this version does not know
      console.error(error.wireCode, error.body);
      break;
    default:
      throw error;
  }
}
// #endregion safe

// #region outcome
async function playAgain(): Promise<void> {
  const played = await auralis.playback.play(guild_id, { identifier: "https://audio.example/song-0001" }).safe();
  if (played.ok) return;
  switch (played.error.outcome) {
    case "not_sent": // nothing left this machine
    case "rejected": // the service answered and did nothing
      throw played.error;
    case "applied": // it plays; only the answer was lost
      return;
    case "unknown": {
      const { track } = await auralis.players.get(guild_id); // look before you repeat
      if (track === null) throw played.error;
    }
  }
}
await playAgain();
// #endregion outcome

// #region abort
const stop = new AbortController();
const reason = new Error("the user went away");
const call = auralis.cluster.get({ signal: stop.signal });
stop.abort(reason);
await call.catch((error: unknown) => console.log(error === reason)); // true: your own reason, not one of ours
// #endregion abort
