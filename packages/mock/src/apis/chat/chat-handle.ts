import type { GatewayScript, SessionView } from "../../gateway/platform.js";
import type { Some } from "../../kernel/names/given.js";
import type { Injected } from "../../kernel/world/world.js";
import type { ChatOptions } from "./world/options.js";
import type { GuildInput, GuildScenario, PermissionInput } from "./world/scenario.js";

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

export interface ApplicationInput {
  readonly name: string;
  /** User id; default: the world's person. */
  readonly owner?: string | undefined;
  /** Addresses that a consent may lead to. Default: none. */
  readonly redirectUris?: readonly string[] | undefined;
}

/** An application beside the world's own. */
export interface ApplicationAccount {
  readonly applicationId: string;
  readonly clientSecret: string;
}

export interface BotAccount extends Account, ApplicationAccount {}

/** One chat platform of one world, as tests see it. */
export interface ChatHandle<Switches = ChatOptions> {
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
  /**
   * A person lets an application in on the platform's page: its bot into a guild (scope `"bot"`), or its data out. Gives where
   * the browser goes, with the code. Throws what the platform refuses, and for a scope or permission that is misspelt.
   */
  consent(input: ConsentInput): ConsentResult;
  /** A person clicks a button or chooses in a select; the interaction is sent to the webhook that wrote the message. */
  click(input: ClickInput): void;
  /** A person writes; by default the world's. Gives the message. */
  say(channelId: string, content: string, options?: { readonly as?: string | undefined }): SaidMessage;
  /** The direct message between two accounts; by default the world's bot and person. */
  directMessage(userId?: string, otherId?: string): string;
  /** Sets switches of the platform. */
  configure(options: Some<Switches>): void;
  /** Builds a guild: `mock.astral.guild({ name: "Lab" }).role({ … }).channel({ … }).member({ … })`. */
  guild(input?: GuildInput): GuildScenario;
  /** The seeded guild, to build on. */
  readonly home: GuildScenario;
  /** A guild that stands, to build on. Throws for one that does not. */
  standing(guildId: string): GuildScenario;
  person(input: {
    readonly name: string;
    readonly premium?: boolean | undefined;
    readonly acceptsMessages?: boolean | undefined;
    readonly mfa?: boolean | undefined;
    /** Whether the account may see age-restricted channels. Default `true`. */
    readonly nsfwAllowed?: boolean | undefined;
  }): Account;
  bot(input: ApplicationInput): BotAccount;
  /** An application without a bot. */
  application(input: ApplicationInput): ApplicationAccount;
  /** Makes two people friends (1), or one block the other (2). */
  relate(userId: string, otherId: string, type?: 1 | 2): void;
  /** Sessions of the gateway, oldest first. */
  sessions(): readonly SessionView[];
  /** Scripted misbehaviour of the gateway. */
  readonly gateway: GatewayScript;
}

export interface ConsentInput {
  /** `["bot"]`, `["identify", "guilds"]`. */
  readonly scopes: readonly string[];
  /** Who agrees; default: the world's person. */
  readonly as?: string | undefined;
  /** Application id; default: the world's. */
  readonly clientId?: string | undefined;
  /** One that the application has registered; only `"bot"` alone does without. */
  readonly redirectUri?: string | undefined;
  readonly state?: string | undefined;
  /** Where the bot is added, and what it may do there. */
  readonly guildId?: string | undefined;
  readonly permissions?: PermissionInput | undefined;
  readonly codeChallenge?: string | undefined;
  /** Default `"plain"`. */
  readonly codeChallengeMethod?: "S256" | "plain" | undefined;
}

export interface ConsentResult {
  /** Absent without a `redirectUri`. */
  readonly redirectTo?: string | undefined;
  /** The code in it, for the token endpoint. */
  readonly code?: string | undefined;
}

export interface ClickInput {
  readonly channelId: string;
  readonly messageId: string;
  readonly customId: string;
  /** Choices of a select. */
  readonly values?: readonly string[] | undefined;
  /** Who clicks; default: the world's person. */
  readonly as?: string | undefined;
}

export interface SaidMessage {
  readonly id: string;
  readonly channel_id: string;
  readonly content: string;
}
