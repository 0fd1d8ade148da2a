import type { AstralEvents, FluxerEvents } from "../generated/gateway.js";

/** Events that both platforms have. */
export type BotEventName = keyof AstralEvents & keyof FluxerEvents;
