/* For users. */
export { createAuralis } from "./client/auralis.js";
export type { Auralis, AuralisOptions, AuralisPlayers } from "./client/auralis.js";
export type { AdoptedPlayers, Adoption, AdoptPlayers } from "./client/adopt-players.js";
export { connectVoice } from "./voice/connect-voice.js";
export type { ConnectedOptions, ConnectVoiceOptions, VoiceChange, VoiceConnection } from "./voice/voice-connection.js";
export type { VoicePacket } from "./voice/voice-material.js";
export { createQueue } from "./queue/create-queue.js";
export type { LoopMode, Queue, QueueOptions } from "./queue/queue.js";
export type { PlayerAspect, PlayerChange, WatchOptions, WatchPlayer } from "./client/watch.js";
export {
  AntiphonError,
  ApiError,
  closeIdleConnections,
  ConfigError,
  ConnectionError,
  DecodeError,
  isAntiphonError,
  isApiError,
  RateLimitError,
  TimeoutError,
} from "@antiphon/core";
/* What signatures of this package mention, so that it can be named without a second dependency. */
export type * from "@antiphon/core";

/* Every shape, code and option of the API. */
export type * from "./generated/names.js";
