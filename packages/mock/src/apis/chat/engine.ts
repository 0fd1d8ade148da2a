import type { ApiEngine } from "../../kernel/engine.js";
import { endBan, type TimedBan } from "./services/guilds/bans.js";
import { deliverInteraction, type WaitingInteraction } from "./services/applications/interaction-delivery.js";
import { authenticate, credentialOf, resolveCaller } from "./world/credentials.js";
import type { Dialect } from "./platforms/dialect.js";
import type { ChatHandle } from "./chat-handle.js";
import { createHandle } from "./create-handle.js";
import { announcedBy } from "../../gateway/announced-by.js";
import { disturbGateway } from "../../gateway/disturb-gateway.js";
import { pageHeaders } from "./rules/pages.js";
import { limitRate } from "./rules/rate-limits.js";
import { refuse, routeNotFound } from "./rules/refusals.js";
import { asDiscordToken } from "./world/discord-token.js";
import { createState } from "./world/create-state.js";
import type { ChatOptions } from "./world/options.js";
import type { ChatState } from "./world/state.js";
import type { ChatCaller } from "./world/caller.js";

/** The engine of a platform that has these switches. */
export type ChatEngine<Switches = ChatOptions> = ApiEngine<ChatState, ChatCaller, ChatHandle<Switches>>;

/** One engine for both chat platforms: what differs is in the dialect. */
export function createChatEngine(dialect: Dialect): ChatEngine {
  const { hooks } = dialect;
  return {
    id: dialect.id,
    tables: dialect.tables,
    publicUrl: dialect.publicUrl,
    mount: dialect.mount,
    places: [
      {
        name: "gateway",
        publicUrl: dialect.gateway.publicUrl.replace(/^ws/, "http"),
        mount: `/${dialect.id}${dialect.gateway.path}`,
      },
      ...dialect.places,
    ],
    createState: (world) => createState(world, dialect),
    credentialOf,
    order: [hooks.enter, "route", hooks.origin, resolveCaller, limitRate, "auth", "validate"],
    aside: ["route", "validate"],
    ...(hooks.bodies === undefined ? {} : { bodies: hooks.bodies }),
    head: hooks.head,
    paramsFirst: hooks.paramsFirst,
    trueWords: hooks.trueWords,
    formats: hooks.formats,
    unknownMembers: ({ options }) => (options.discord ? "ignore" : "record"),
    authenticate,
    tasks: {
      deliverInteraction: (_, state, { delivery, attempt }: WaitingInteraction) =>
        deliverInteraction(state, delivery, attempt),
      endBan: (_, state, ban: TimedBan) => endBan(state, ban),
    },
    services: dialect.services,
    refuse(failure, context) {
      const answer = refuse(failure, context);
      hooks.refused(context, answer.status);
      return answer;
    },
    invalidCode: ({ route }) => (speaksOAuth2(route?.id) ? "invalid_request" : "INVALID_FORM_BODY"),
    codes: {
      notFound: routeNotFound,
      methodNotAllowed: routeNotFound,
      invalid: "INVALID_FORM_BODY",
      limited: "RATE_LIMITED",
      internal: dialect.codes.internal,
    },
    pageHeaders,
    extras: hooks.extras,
    sockets: {
      "gateway:/": ({ state, request }, connection) =>
        state.hub.accept(connection, request.places?.["gateway"]?.replace(/^http/, "ws")),
    },
    announces: () => announcedBy(dialect.gateway.profile),
    disturb: ({ hub }, how) => disturbGateway(hub.script, how),
    upgrade: ({ state }) => state.hub.upgrade(),
    handle: createHandle,
    printed,
  };
}

function printed({ options, seeded }: ChatState): Readonly<Record<string, string>> {
  const { token, userToken, applicationId, guildId, channelId, personId } = seeded;
  const shown = options.discord ? asDiscordToken(token) : token;
  return { token: shown, userToken, applicationId, guildId, channelId, personId };
}

/** The token endpoints refuse as RFC 6749 says, whatever is wrong. */
function speaksOAuth2(operation: string | undefined): boolean {
  return ["oauth2.token", "oauth2.revoke", "oauth2.introspect"].includes(operation ?? "");
}
