import type { Call, CallOptions, List } from "@antiphon/core";
import type {
  AllowedMentions,
  AuditLogEntry,
  Ban,
  Channel,
  EmbedInput,
  Member,
  Message,
  MessageReferenceInput,
  Overwrite,
  Pin,
  Role,
  User,
  Webhook,
} from "../generated/common.js";
import type {
  TokenIntrospection,
  TokenIntrospectRequest,
  TokenRequest,
  TokenResponse,
  TokenRevokeRequest,
  UserInfo,
} from "../generated/astral/schema.js";
import type { FileOptions } from "../files/uploads.js";
import type { GatewayClient } from "../gateway/source.js";
import type { SharedOperations } from "./shared-operations.js";

/** What a bot may send on both platforms. */
export interface ChatMessage {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly EmbedInput[] | undefined;
  readonly allowed_mentions?: AllowedMentions | undefined;
  readonly message_reference?: MessageReferenceInput | undefined;
  readonly flags?: number | undefined;
}

/** Options of writes that may give a reason. */
export interface ReasonOptions extends CallOptions {
  readonly auditLogReason?: string | undefined;
}

export interface MessagePath {
  readonly channel_id: string;
  readonly message_id: string;
}

export interface MemberPath {
  readonly guild_id: string;
  readonly user_id: string;
}

/** The operations whose common shape is written out, since it says more than what the two have in common by their types. */
export interface WrittenOut {
  readonly users: {
    getMe(options?: CallOptions): Call<Pick<User, "id" | "username" | "global_name" | "avatar" | "bot">>;
    get(userId: string, options?: CallOptions): Call<User>;
    createChannel(body: { readonly recipient_id: string }, options?: CallOptions): Call<Channel>;
    listGuilds(
      query?: {
        readonly limit?: number | undefined;
        readonly before?: string | undefined;
        readonly after?: string | undefined;
      },
      options?: CallOptions,
    ): List<{ readonly id: string; readonly name: string }>;
  };
  readonly messages: {
    list(
      channelId: string,
      query?: {
        readonly limit?: number | undefined;
        readonly before?: string | undefined;
        readonly after?: string | undefined;
        readonly around?: string | undefined;
      },
      options?: CallOptions,
    ): List<Message>;
    get(path: MessagePath, options?: CallOptions): Call<Message>;
    create(channelId: string, body: ChatMessage, options?: CallOptions & FileOptions): Call<Message>;
    edit(
      path: MessagePath,
      body: Omit<ChatMessage, "message_reference"> & {
        readonly attachments?: readonly { readonly id: string }[] | undefined;
      },
      options?: CallOptions & FileOptions,
    ): Call<Message>;
    delete(path: MessagePath, options?: ReasonOptions): Call<void>;
    bulkDelete(
      channelId: string,
      body: { readonly message_ids: readonly string[] },
      options?: ReasonOptions,
    ): Call<void>;
  };
  readonly reactions: {
    add(path: MessagePath & { readonly emoji: string }, options?: CallOptions): Call<void>;
    removeOwn(path: MessagePath & { readonly emoji: string }, options?: CallOptions): Call<void>;
    removeAll(path: MessagePath, options?: CallOptions): Call<void>;
  };
  readonly pins: {
    list(channelId: string, query?: { readonly limit?: number | undefined }, options?: CallOptions): List<Pin>;
    add(path: MessagePath, options?: ReasonOptions): Call<void>;
    remove(path: MessagePath, options?: ReasonOptions): Call<void>;
  };
  readonly channels: {
    get(channelId: string, options?: CallOptions): Call<Channel>;
    startTyping(channelId: string, options?: CallOptions): Call<void>;
    delete(channelId: string, options?: ReasonOptions): Call<void>;
    setPermission(
      path: { readonly channel_id: string; readonly overwrite_id: string },
      body: {
        readonly type: Overwrite["type"];
        readonly allow?: string | undefined;
        readonly deny?: string | undefined;
      },
      options?: ReasonOptions,
    ): Call<void>;
  };
  readonly guilds: {
    get(
      guildId: string,
      options?: CallOptions,
    ): Call<{ readonly id: string; readonly name: string; readonly owner_id: string }>;
    listChannels(guildId: string, options?: CallOptions): List<Channel>;
    createChannel(
      guildId: string,
      body: {
        readonly name: string;
        readonly type?: 0 | 2 | 4 | undefined;
        readonly parent_id?: string | null | undefined;
      },
      options?: ReasonOptions,
    ): Call<Channel>;
  };
  readonly members: {
    list(
      guildId: string,
      query?: { readonly limit?: number | undefined; readonly after?: string | undefined },
      options?: CallOptions,
    ): List<Member>;
    get(path: MemberPath, options?: CallOptions): Call<Member>;
    getMe(guildId: string, options?: CallOptions): Call<Member>;
    update(
      path: MemberPath,
      body: {
        readonly nick?: string | null | undefined;
        readonly roles?: readonly string[] | undefined;
        readonly communication_disabled_until?: string | null | undefined;
      },
      options?: ReasonOptions,
    ): Call<Member>;
    remove(path: MemberPath, options?: ReasonOptions): Call<void>;
    addRole(path: MemberPath & { readonly role_id: string }, options?: ReasonOptions): Call<void>;
    removeRole(path: MemberPath & { readonly role_id: string }, options?: ReasonOptions): Call<void>;
  };
  readonly bans: {
    list(guildId: string, options?: CallOptions): List<Ban>;
    create(
      path: MemberPath,
      body?: { readonly delete_message_days?: number | undefined; readonly reason?: string | null | undefined },
      options?: ReasonOptions,
    ): Call<void>;
    remove(path: MemberPath, options?: ReasonOptions): Call<void>;
  };
  readonly roles: {
    list(guildId: string, options?: CallOptions): List<Role>;
    create(
      guildId: string,
      body: { readonly name: string; readonly color?: number | undefined; readonly permissions?: string | undefined },
      options?: ReasonOptions,
    ): Call<Role>;
    delete(path: { readonly guild_id: string; readonly role_id: string }, options?: ReasonOptions): Call<void>;
  };
  readonly auditLogs: {
    list(
      guildId: string,
      query?: {
        readonly limit?: number | undefined;
        readonly user_id?: string | undefined;
        readonly action_type?: number | undefined;
      },
      options?: CallOptions,
    ): List<AuditLogEntry>;
  };
  readonly webhooks: {
    listForChannel(channelId: string, options?: CallOptions): List<Webhook>;
    create(
      channelId: string,
      body: { readonly name: string; readonly avatar?: string | null | undefined },
      options?: ReasonOptions,
    ): Call<Webhook>;
    delete(webhookId: string, options?: ReasonOptions): Call<void>;
    execute(
      path: { readonly webhook_id: string; readonly webhook_token: string },
      body: ChatMessage & { readonly username?: string | undefined; readonly avatar_url?: string | undefined },
      options?: CallOptions & FileOptions & { readonly query?: { readonly wait?: boolean | undefined } | undefined },
    ): Call<Message | undefined>;
  };
  /** `createLogin` does the whole of a login with these. */
  readonly oauth2: {
    token(body: TokenRequest, options?: CallOptions): Call<TokenResponse>;
    revoke(body: TokenRevokeRequest, options?: CallOptions): Call<void>;
    introspect(body: TokenIntrospectRequest, options?: CallOptions): Call<TokenIntrospection>;
    userinfo(options?: CallOptions): Call<UserInfo>;
    me(options?: CallOptions): Call<{ readonly scopes: readonly string[]; readonly expires: string }>;
  };
}

/**
 * The part of the REST clients that both platforms have: write a bot against it and give it either client. Errors of each call
 * carry the platform's code; `isApiError(error, "MISSING_PERMISSIONS")` reads it.
 *
 * @example
 * ```ts
 * async function purge(chat: ChatClient, channelId: string) {
 *   const ids = (await chat.messages.list(channelId, { limit: 100 })).items.map(({ id }) => id);
 *   await chat.messages.bulkDelete(channelId, { message_ids: ids });
 * }
 * await purge(createAstral(), channelId);
 * ```
 */
export type ChatClient = GatewayClient & {
  readonly [Resource in keyof SharedOperations]: Resource extends keyof WrittenOut
    ? WrittenOut[Resource] & Omit<SharedOperations[Resource], keyof WrittenOut[Resource]>
    : SharedOperations[Resource];
};
