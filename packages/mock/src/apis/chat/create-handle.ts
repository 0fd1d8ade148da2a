import type { World } from "../../kernel/world/world.js";
import { checkMembers } from "../../kernel/names/check-members.js";
import type { ChatClientOptions, ChatHandle } from "./chat-handle.js";
import { configure } from "./configure.js";
import { peopleOf } from "./people.js";
import { checkScopes, visitorOf } from "./visitor.js";
import { publicMediaUrl, worldAct } from "./world/act.js";
import { openDirect } from "./services/channels/private-channels.js";
import { postMessage } from "./services/messages/post-message.js";
import { buildGuild, checkUser, scenarioOf } from "./world/scenario.js";
import type { ChatState } from "./world/state.js";
import { issue } from "./world/tokens.js";
import { messagePayload } from "./wire/wire.js";

/** One chat platform of one world, made of what its state holds. */
export function createHandle(world: World, state: ChatState): ChatHandle {
  const { seeded } = state;
  const { publicUrl: gatewayUrl } = state.dialect.gateway;
  const optionsOf = (token: string, tokenType: ChatClientOptions["tokenType"]): ChatClientOptions => ({
    ...world.inject(),
    token,
    tokenType,
    gatewayUrl,
  });
  const cast = { personId: seeded.personId, botId: seeded.botId };
  return {
    ...seeded,
    ...peopleOf(state, optionsOf),
    ...visitorOf(state),
    gatewayUrl,
    options: () => optionsOf(seeded.token, "bot"),
    userOptions: () => optionsOf(seeded.userToken, "session"),
    bearerOptions(scopes) {
      checkScopes(state, scopes);
      const expiresAt = world.clock.now() + 604_800_000;
      const credential = {
        kind: "bearer",
        userId: seeded.personId,
        applicationId: seeded.applicationId,
        scopes,
        expiresAt,
      } as const;
      return optionsOf(issue(state, world.ids.token("", 43), credential), "bearer");
    },
    say(channelId, content, options = {}) {
      checkMembers("say()", options, ["as"]);
      const { as = seeded.personId } = options;
      checkUser(state, as);
      const channel = state.channels.get(channelId);
      if (channel === undefined) throw new Error(`there is no channel ${channelId}`);
      const message = postMessage(worldAct(state), { id: as }, channel, { fields: { content }, files: [] });
      const { id, channelId: channel_id } = message;
      return { ...messagePayload(state, message, as, publicMediaUrl(state)), id, channel_id, content: message.content };
    },
    directMessage(userId = seeded.botId, otherId = seeded.personId) {
      for (const id of [userId, otherId]) checkUser(state, id);
      return openDirect(worldAct(state), userId, otherId).id;
    },
    configure: (options) => configure(state, options),
    guild: (input = {}) => buildGuild(state, cast, input),
    get home() {
      return scenarioOf(state, state.guilds.get(seeded.guildId)!, cast);
    },
    standing(guildId) {
      const guild = state.guilds.get(guildId);
      if (guild === undefined) throw new Error(`there is no guild ${guildId}`);
      return scenarioOf(state, guild, cast);
    },
    sessions: () => state.hub.sessions(),
    gateway: state.hub.script,
  };
}
