import { createGatewayHub } from "../../../gateway/hub.js";
import { configure } from "../configure.js";
import type { World } from "../../../kernel/world/world.js";
import type { Dialect } from "../platforms/dialect.js";
import { emptyFluxerState } from "../platforms/fluxer/state.js";
import { Grouped } from "./grouped.js";
import { createPlatform } from "./gateway-platform.js";
import { defaultOptions } from "./options.js";
import { seedWorld } from "./seed-world.js";
import { emptySeed } from "./seeded.js";
import type { ChatState } from "./state.js";

/** The platform of a new world, seeded. */
export function createState(world: World, dialect: Dialect): ChatState {
  const state: ChatState = {
    world,
    dialect,
    options: defaultOptions,
    hub: createGatewayHub({
      world,
      profile: dialect.gateway.profile,
      platform: createPlatform(() => state),
      strictTokenForm: () => state.options.strictIdentify,
    }),
    seeded: emptySeed,
    users: new Grouped(({ username }) => [username]),
    applications: new Grouped(({ ownerId }) => [ownerId]),
    guilds: new Grouped(({ fields }) => [(fields["vanity_url_code"] as string | null) ?? undefined]),
    memberships: new Map(),
    channels: new Grouped(({ guildId, recipients }) => (guildId === undefined ? recipients : [guildId])),
    webhooks: new Grouped(({ guildId }) => [guildId]),
    invites: new Grouped(({ guildId, channelId }) => [guildId, channelId]),
    tokens: new Grouped((one) => [one.userId, one.kind === "bearer" ? one.applicationId : undefined]),
    grants: { codes: new Map(), refreshTokens: new Map() },
    nonces: new Map(),
    limits: new Map(),
    relationships: new Map(),
    files: new Map(),
    fluxer: emptyFluxerState(),
    lastSent: new Map(),
  };
  state.seeded = seedWorld(state);
  if (world.discord) configure(state, { discord: true });
  return state;
}
