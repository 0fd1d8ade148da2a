import type { EventsOf } from "./events/events.js";
import type { Gateway } from "./gateway.js";

/** The gateway of either platform, as `createGateway(chat: ChatClient)` gives it: with the events that both have. */
export type ChatGateway = Gateway<EventsOf<"astral"> | EventsOf<"fluxer">>;
