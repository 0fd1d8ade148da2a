import { effectiveProfile } from "../../gateway/effective-profile.js";
import type { GatewayScript, SessionView } from "../../gateway/platform.js";
import type { Injected, World } from "../../kernel/world/world.js";
import { checkMembers, checkSettings } from "../../kernel/names/check-members.js";
import { publicMediaUrl, worldAct } from "./world/act.js";
import { newApplication, newUser } from "./world/new-records.js";
import { defaultOptions, type ChatOptions } from "./world/options.js";
import { openDirect } from "./services/channels/private-channels.js";
import { postMessage } from "./services/messages/post-message.js";
import { buildGuild, checkUser, scenarioOf, type GuildInput, type GuildScenario } from "./world/scenario.js";
import type { ChatState } from "./world/state.js";
import { issue, issueBotToken, issueSession } from "./world/tokens.js";
import { messagePayload } from "./wire/wire.js";

/** What lets a client reach this world without a network; spread it into the factory. */
export interface ChatClientOptions extends Injected {
  readonly token: string;
  readonly tokenType: "bot" | "bearer" | "session";
  readonly gatewayUrl: string;
}

/** An account beside its credential. */
export interface Account {
  readonly id: string;
  readonly token: string;
  options(): ChatClientOptions;
}

export interface BotAccount extends Account {
  readonly applicationId: string;
}

/** One chat platform of one world, as tests see it. */
export interface ChatHandle {
  /** Token of the world's bot. */
  readonly token: string;
  /** Session token of the person who owns bot and guild. */
  readonly userToken: string;
  readonly applicationId: string;
  readonly clientSecret: string;
  readonly botId: string;
  readonly personId: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly gatewayUrl: string;
  /** Options of a client that calls as the world's bot. */
  options(): ChatClientOptions;
  /** Options of a client that calls as the world's person. */
  userOptions(): ChatClientOptions;
  /** Options of a client with an OAuth2 access token of the world's person. */
  bearerOptions(scopes: readonly string[]): ChatClientOptions;
  /** A person writes; by default the world's. Gives the message. */
  say(channelId: string, content: string, options?: { readonly as?: string }): SaidMessage;
  /** The direct message between two accounts; by default the world's bot and person. */
  directMessage(userId?: string, otherId?: string): string;
  /** Sets switches of the platform. */
  configure(options: Partial<ChatOptions>): void;
  /** Builds a guild: `mock.astral.guild({ name: "Lab" }).role({ … }).channel({ … }).member({ … })`. */
  guild(input?: GuildInput): GuildScenario;
  /** The seeded guild, to build on. */
  readonly home: GuildScenario;
  /** A guild that stands, to build on. Throws for one that does not. */
  standing(guildId: string): GuildScenario;
  person(input: {
    readonly name: string;
    readonly premium?: boolean;
    readonly acceptsMessages?: boolean;
    readonly mfa?: boolean;
    /** Whether the account may see age-restricted channels. Default `true`. */
    readonly nsfwAllowed?: boolean;
  }): Account;
  bot(input: { readonly name: string; readonly owner?: string }): BotAccount;
  /** An application without a bot. */
  application(input: { readonly name: string; readonly owner?: string }): { readonly applicationId: string };
  /** Makes two people friends (1), or one block the other (2). */
  relate(userId: string, otherId: string, type?: 1 | 2): void;
  /** Sessions of the gateway, oldest first. */
  sessions(): readonly SessionView[];
  /** Scripted misbehaviour of the gateway. */
  readonly gateway: GatewayScript;
}

export interface SaidMessage {
  readonly id: string;
  readonly channel_id: string;
  readonly content: string;
}

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
    gatewayUrl,
    options: () => optionsOf(seeded.token, "bot"),
    userOptions: () => optionsOf(seeded.userToken, "session"),
    bearerOptions(scopes) {
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
      return messagePayload(state, message, as, publicMediaUrl(state)) as unknown as SaidMessage;
    },
    directMessage(userId = seeded.botId, otherId = seeded.personId) {
      for (const id of [userId, otherId]) checkUser(state, id);
      return openDirect(worldAct(state), userId, otherId).id;
    },
    configure(options) {
      checkSettings("configure()", options, { ...defaultOptions, corsOrigins: undefined });
      if (options.limits !== undefined) checkSettings("limits of configure()", options.limits, state.dialect.limits);
      if (options.gateway !== undefined)
        checkMembers("gateway of configure()", options.gateway, Object.keys(state.dialect.gateway.profile));
      state.options = { ...state.options, ...options };
      state.dialect = { ...state.dialect, limits: { ...state.dialect.limits, ...options.limits } };
      state.hub.use(effectiveProfile(state.dialect.gateway.profile, state.options));
    },
    guild: (input = {}) => buildGuild(state, cast, input),
    get home() {
      return scenarioOf(state, state.guilds.get(seeded.guildId)!, cast);
    },
    standing(guildId) {
      const guild = state.guilds.get(guildId);
      if (guild === undefined) throw new Error(`there is no guild ${guildId}`);
      return scenarioOf(state, guild, cast);
    },
    person(input) {
      checkMembers("person()", input, ["name", "premium", "acceptsMessages", "mfa", "nsfwAllowed"]);
      const { name, ...fields } = input;
      const { id } = newUser(state, { username: name, email: `${name}@example.com`, ...fields });
      const token = issueSession(state, id);
      return { id, token, options: () => optionsOf(token, "session") };
    },
    bot(input) {
      checkMembers("bot()", input, ["name", "owner"]);
      const { name, owner = seeded.personId } = input;
      checkUser(state, owner);
      const application = newApplication(state, owner, name);
      const token = issueBotToken(state, application);
      return { id: application.botId, applicationId: application.id, token, options: () => optionsOf(token, "bot") };
    },
    application(input) {
      checkMembers("application()", input, ["name", "owner"]);
      const { name, owner = seeded.personId } = input;
      checkUser(state, owner);
      const application = newApplication(state, owner, name);
      state.users.delete(application.botId);
      return { applicationId: application.id };
    },
    relate(userId, otherId, type = 1) {
      for (const id of [userId, otherId]) checkUser(state, id);
      link(state, userId, otherId, type);
      if (type === 1) link(state, otherId, userId, type);
    },
    sessions: () => state.hub.sessions(),
    gateway: state.hub.script,
  };
}

function link(state: ChatState, userId: string, otherId: string, type: number): void {
  const mine = state.relationships.get(userId) ?? new Map<string, number>();
  state.relationships.set(userId, mine.set(otherId, type));
}
