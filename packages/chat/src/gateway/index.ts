export { createGateway } from "./create-gateway.js";
export type { BareGatewayOptions, GatewayOptions } from "./create-gateway.js";
export type { ClientFrame, Gateway, Presence, ShardView } from "./gateway.js";
export type { ShardState } from "./shard.js";
export type {
  EventData,
  EventInfo,
  EventName,
  EventsOf,
  FailedRequest,
  GatewayErrorEvent,
  GatewayEvent,
  Handler,
  UnrecognizedEvent,
} from "./events.js";
export type { EventStream, IterateOptions, Overflow } from "./event-stream.js";
export type { GatewayNotice } from "./notices.js";
export { GatewayError, GatewayFatalError } from "./errors.js";
export type { GatewayErrorCode, GatewayFatalCode } from "./errors.js";
export type { SettledGuilds } from "./guilds.js";
export { guildMembers } from "./members.js";
export type { MemberChunk, MemberEvents, MemberOf, MemberOptions, MemberRequest } from "./members.js";
export { joinVoice, leaveVoice } from "./voice.js";
export type { OwnVoiceState, VoiceConnection, VoiceEvents, VoiceOptions, VoiceServer, VoiceTarget } from "./voice.js";
export type { SendOptions } from "./send-queue.js";
export { sessionsFrom } from "./session.js";
export type { SessionRecord, SessionStore } from "./session.js";

// For fleets and for other platforms.
export { memoryIdentifyGate } from "./identify-gate.js";
export type { IdentifyGate, IdentifyPermit } from "./identify-gate.js";
export { astral } from "./platforms/astral.js";
export { fluxer } from "./platforms/fluxer.js";
export type { CloseRule, FrameLimit, Platform } from "./platform.js";
export type { GatewayBotInfo } from "./source.js";

// Events and frames, from the spec.
export type * from "../generated/gateway.js";
