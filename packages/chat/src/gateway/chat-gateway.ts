import type { EventsOf } from "./events/events.js";
import type { Gateway } from "./gateway.js";
import type { GatewayClient } from "./source.js";

/** The gateway of either platform, as `createGateway(chat: ChatClient)` gives it: with the events that both have. */
export type ChatGateway = Gateway<EventsOf<"astral"> | EventsOf<"fluxer">>;

/** The gateway of a client: of either platform where the client is of either. */
export type GatewayOf<Client> = Client extends GatewayClient<infer P> ? Gateway<EventsOf<P>> : never;
