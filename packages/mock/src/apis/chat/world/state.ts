import type { Credential } from "./caller.js";
import type { GatewayHub } from "../../../gateway/platform.js";
import type { World } from "../../../kernel/world/world.js";
import type { DialectFacts } from "../platforms/dialect-facts.js";
import type { FluxerState } from "../platforms/fluxer/state.js";
import type { Grouped } from "./grouped.js";
import type { GrantStore } from "../services/oauth2/grants.js";
import type { ChatOptions } from "./options.js";
import type { Seeded } from "./seeded.js";
import type {
  ApplicationRecord,
  AttachmentRecord,
  ChannelRecord,
  GuildRecord,
  InviteRecord,
  UserRecord,
  WebhookRecord,
} from "./records.js";

/** Everything one world knows of one chat platform. */
export interface ChatState {
  readonly world: World;
  /** With the limits that `configure` set. */
  dialect: DialectFacts;
  options: ChatOptions;
  /** The default accounts, guild and channel. */
  seeded: Seeded;
  readonly hub: GatewayHub;
  /** By user name too. */
  readonly users: Grouped<UserRecord>;
  /** By owner too. */
  readonly applications: Grouped<ApplicationRecord>;
  /** By their own invite code too. */
  readonly guilds: Grouped<GuildRecord>;
  /** Guilds of each account. */
  readonly memberships: Map<string, Set<string>>;
  /** By guild too, or by each of its people. */
  readonly channels: Grouped<ChannelRecord>;
  /** By guild too. */
  readonly webhooks: Grouped<WebhookRecord>;
  /** By guild and by channel too. */
  readonly invites: Grouped<InviteRecord>;
  /** Credentials by what stands in `Authorization` without its prefix; by account and application too. */
  readonly tokens: Grouped<Credential>;
  readonly grants: GrantStore;
  readonly nonces: Map<string, NonceRecord>;
  readonly limits: Map<string, LimitRecord>;
  readonly relationships: Map<string, Map<string, number>>;
  /** Attachments by the path they are served under. */
  readonly files: Map<string, AttachmentRecord>;
  /** What only Fluxer keeps. */
  readonly fluxer: FluxerState;
  /** Time of each person's last message per slow-mode channel. */
  readonly lastSent: Map<string, number>;
}

export interface NonceRecord {
  readonly channelId: string;
  readonly messageId: string;
  readonly expiresAt: number;
}

/** A fixed window (`level` counts, `at` is its end) or a leaky bucket (`level` drains since `at`). */
export interface LimitRecord {
  level: number;
  at: number;
}
