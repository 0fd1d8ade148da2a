import type { Credential } from "./caller.js";
import type { GatewayHub } from "../../../gateway/platform.js";
import type { World } from "../../../kernel/world/world.js";
import type { DialectFacts } from "../platforms/dialect-facts.js";
import type { FluxerState } from "../platforms/fluxer/state.js";
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
  readonly users: Map<string, UserRecord>;
  readonly applications: Map<string, ApplicationRecord>;
  readonly guilds: Map<string, GuildRecord>;
  readonly channels: Map<string, ChannelRecord>;
  readonly webhooks: Map<string, WebhookRecord>;
  readonly invites: Map<string, InviteRecord>;
  /** Credentials by what stands in `Authorization` without its prefix. */
  readonly tokens: Map<string, Credential>;
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
