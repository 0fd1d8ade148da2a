export { createGateway } from "./create-gateway.js";
export type { BareGatewayOptions, GatewayOptions } from "./gateway-options.js";
export type { ClientFrame, Gateway, Presence, ShardView } from "./gateway.js";
export type { ShardState } from "./session/phase.js";
export type {
  AnyEventName,
  EventData,
  EventInfo,
  EventName,
  EventsOf,
  FailedRequest,
  GatewayErrorEvent,
  GatewayEvent,
  Handler,
  KnownEvent,
  UnrecognizedEvent,
} from "./events/events.js";
export type { EventStream, IterateOptions, Overflow } from "./events/event-stream.js";
export type { GatewayNotice } from "./events/notices.js";
export { GatewayError, GatewayFatalError } from "./errors.js";
export type { GatewayErrorCode, GatewayFatalCode } from "./errors.js";
export type { NextOptions } from "./events/next.js";
export type { SettledGuilds } from "./events/guilds.js";
export { guildMembers } from "./events/members.js";
export type { MemberChunk, MemberEvents, MemberOf, MemberOptions, MemberRequest } from "./events/members.js";
export type { ChatGateway, GatewayOf } from "./chat-gateway.js";
export { joinVoice, leaveVoice } from "./events/voice.js";
export type {
  OwnVoiceState,
  VoiceConnection,
  VoiceEvents,
  VoiceOptions,
  UsableVoiceServer,
  VoiceServer,
  VoiceTarget,
} from "./events/voice-state.js";
export type { SendOptions } from "./connection/send-queue.js";
export { sessionsFrom } from "./session/record.js";
export type { SessionRecord, SessionStore } from "./session/record.js";

// For fleets and for other platforms.
export { memoryIdentifyGate } from "./fleet/identify-gate.js";
export type { IdentifyGate, IdentifyPermit } from "./fleet/identify-gate.js";
export { astral } from "./platforms/astral.js";
export { fluxer } from "./platforms/fluxer.js";
export type { CloseRule, FrameLimit, Platform } from "./platforms/platform.js";
export type { GatewayBotInfo } from "./source.js";

// Events and frames, from the spec.
export type * from "../generated/gateway.js";

// What signatures of this entry mention, so that it can be named from here.
export type { GatewayClient, GatewaySource } from "./source.js";
export type { RefusedResponse, SocketEvent, WebSocketClass, WebSocketLike } from "./connection/socket.js";
export type { GatewayErrorDetails } from "./errors.js";
export type { AsyncDisposableWhereKnown } from "./fleet/async-disposable.js";
export type { Phase } from "./session/phase.js";
export type { AbortSignalLike, Cancel, Clock, Logger, MaybePromise } from "@antiphon/core";
