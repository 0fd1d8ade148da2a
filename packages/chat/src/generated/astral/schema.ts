// Written by `pnpm run generate` from spec/astral.yaml. Do not edit.
import type {
  ActionRow,
  AllowedMentions,
  AttachmentInput,
  EmbedInput,
  ErrorIssue,
  MessageReferenceInput,
  Snowflake,
  User,
} from "../common.js";
export type {
  ActionRow,
  AllowedMentions,
  Attachment,
  AttachmentInput,
  Button,
  Channel,
  ChannelType,
  Embed,
  EmbedAuthor,
  EmbedField,
  EmbedFieldInput,
  EmbedFooter,
  EmbedInput,
  EmbedMedia,
  EmbedMediaInput,
  ErrorIssue,
  GatewayBot,
  Message,
  MessageCall,
  MessageReference,
  MessageReferenceInput,
  MessageSnapshot,
  MessageSticker,
  MessageType,
  Overwrite,
  PermissionBits,
  Reaction,
  ReactionEmoji,
  SelectOption,
  SessionStartLimit,
  Snowflake,
  StringSelect,
  Timestamp,
  User,
} from "../common.js";

/** An error answer. Members that depend on the code stand beside the three. */
export interface ErrorBody {
  readonly code: string;
  readonly message: string;
  /** With `INVALID_FORM_BODY`: one entry per wrong field. */
  readonly errors?: readonly ErrorIssue[];
  /** With `RATE_LIMITED` and `SLOWMODE_RATE_LIMITED`: seconds to wait. */
  readonly retry_after?: number;
  /** With `RATE_LIMITED`: whether all operations are meant. */
  readonly global?: boolean;
  /** With `SUDO_MODE_REQUIRED`: whether the account has a second factor. */
  readonly has_mfa?: boolean;
  /** With `MISSING_OAUTH_SCOPE`: the scope that is missing. */
  readonly required_scope?: string;
}

/** The caller's own account. With an OAuth2 token the members depend on its scopes. */
export interface UserSelf extends User {
  readonly email?: string | null;
  readonly verified?: boolean;
  readonly mfa_enabled?: boolean;
  readonly locale?: string | null;
  readonly bio?: string | null;
  readonly pronouns?: string | null;
  readonly accent_color?: number | null;
  readonly banner?: string | null;
  readonly premium_type?: number | null;
  readonly public_flags?: number;
}

/** What the caller changes about itself. */
export interface UserSelfUpdateRequest {
  readonly username?: string;
  readonly discriminator?: string;
  readonly global_name?: string | null;
  /** Data URI (`data:image/png;base64,…`); null removes it. */
  readonly avatar?: string | null;
  /** Data URI; null removes it. */
  readonly banner?: string | null;
  readonly bio?: string | null;
  readonly pronouns?: string | null;
  readonly accent_color?: number | null;
}

/** Names one person (`recipient_id`), or several for a group (`recipients`). */
export interface PrivateChannelCreateRequest {
  readonly recipient_id?: Snowflake;
  readonly recipients?: readonly Snowflake[];
}

/** A message to send. At least one of text, embeds, files, stickers or a forward is needed. */
export interface MessageCreateRequest {
  /** Text of up to 2000 characters; 4000 for premium accounts. */
  readonly content?: string | null;
  readonly embeds?: readonly EmbedInput[];
  /** One entry per uploaded file. The `files` option writes them. */
  readonly attachments?: readonly AttachmentInput[];
  readonly message_reference?: MessageReferenceInput;
  readonly allowed_mentions?: AllowedMentions;
  /** 4 suppress embeds, 4096 suppress notifications. */
  readonly flags?: number;
  /** The same nonce in the same channel within five minutes gives the first message again. The client sets one. */
  readonly nonce?: string;
  readonly sticker_ids?: readonly Snowflake[];
  readonly tts?: boolean;
  readonly components?: readonly ActionRow[];
}

/** What changes on a message. A list replaces the whole list; what is absent stays. */
export interface MessageEditRequest {
  readonly content?: string | null;
  readonly embeds?: readonly EmbedInput[];
  readonly allowed_mentions?: AllowedMentions;
  readonly flags?: number;
  /** Files that stay by id, and new ones by index. */
  readonly attachments?: readonly AttachmentInput[];
  readonly components?: readonly ActionRow[];
}

/** The same as JSON in `payload_json`, and the files as `files[0]` to `files[9]`. */
export type MessageUpload = {
  /** The JSON body as text. */
  readonly payload_json?: string;
} & {
  readonly [key: string]: unknown;
};

/** Messages to delete; ids that do not exist are skipped. */
export interface MessageBulkDeleteRequest {
  readonly message_ids: readonly Snowflake[];
}

/** An application as its owner sees it. */
export interface Application {
  readonly id: Snowflake;
  readonly name: string;
  readonly redirect_uris: readonly string[];
  /** Whether people other than the owner may add the bot. */
  readonly bot_public: boolean;
  readonly bot_require_code_grant: boolean;
  /** Only in the answers that create or reset it. */
  readonly client_secret?: string;
  readonly bot?: ApplicationBot;
}

/** The bot user of an application. */
export interface ApplicationBot {
  readonly id: Snowflake;
  readonly username: string;
  readonly discriminator: string;
  readonly avatar: string | null;
  readonly banner: string | null;
  readonly bio: string | null;
  /** Only in the answers that create or reset it. */
  readonly token?: string;
  readonly mfa_enabled?: boolean;
  readonly authenticator_types?: readonly number[];
}

/** The application that the calling bot belongs to. */
export interface ApplicationSelf {
  readonly id: Snowflake;
  readonly name: string;
  readonly icon: string | null;
  readonly description: string | null;
  readonly bot_public: boolean;
  readonly bot_require_code_grant: boolean;
  readonly verify_key: string | null;
  readonly flags: number;
  readonly bot?: ApplicationBot;
}

/** What anybody may know of an application. */
export interface ApplicationPublic {
  readonly id: Snowflake;
  readonly name: string;
  readonly icon: string | null;
  readonly description: string | null;
  readonly redirect_uris: readonly string[];
  readonly scopes: readonly string[];
  readonly bot_public: boolean;
  readonly bot?: User;
}

/** A new application; it gets a bot at once. */
export interface ApplicationCreateRequest {
  readonly name: string;
  readonly redirect_uris?: readonly string[];
  /** @default true */
  readonly bot_public?: boolean;
}

/** What changes about an application. */
export interface ApplicationUpdateRequest {
  readonly name?: string;
  readonly redirect_uris?: readonly string[];
  readonly bot_public?: boolean;
  readonly bot_require_code_grant?: boolean;
}

/** What changes about the bot of an application. */
export interface ApplicationBotUpdateRequest {
  readonly username?: string;
  readonly discriminator?: string;
  /** Data URI; null removes it. */
  readonly avatar?: string | null;
  /** Data URI; null removes it. */
  readonly banner?: string | null;
  readonly bio?: string | null;
}

/** The new token; the old one is invalid from now on. */
export interface BotTokenReset {
  readonly token: string;
  readonly bot: ApplicationBot;
}

/** The new client secret; the old one is invalid from now on. */
export interface ClientSecretReset {
  readonly client_secret: string;
}

/** A person's confirmation. Bots send nothing. */
export interface SudoRequest {
  readonly password?: string;
  readonly mfa_code?: string;
}

/** Query parameters of `messages.list`. */
export type MessagesListQuery = {
  /** Messages per page, 1 to 100. Default 50. */
  readonly limit?: number;
  /** Only older ones than this id. */
  readonly before?: Snowflake;
  /** Only newer ones than this id. */
  readonly after?: Snowflake;
  /** Messages on both sides of this id. */
  readonly around?: Snowflake;
};

/** Query parameters of `reactions.list`. */
export type ReactionsListQuery = {
  /** Users per page, 1 to 100. Default 25. */
  readonly limit?: number;
  /** Only newer ones than this id. */
  readonly after?: Snowflake;
};
