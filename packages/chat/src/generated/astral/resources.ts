// Written by `pnpm run generate` from spec/astral.yaml. Do not edit.
import type { Call, CallOptions, List } from "@antiphon/core";
import type { Runtime } from "@antiphon/core/internal";
import * as operations from "./operations.js";
import type {
  Application,
  ApplicationBot,
  ApplicationBotUpdateRequest,
  ApplicationCreateRequest,
  ApplicationPublic,
  ApplicationSelf,
  ApplicationUpdateRequest,
  BotTokenReset,
  Channel,
  ClientSecretReset,
  GatewayBot,
  Message,
  MessageBulkDeleteRequest,
  MessageCreateRequest,
  MessageEditRequest,
  MessagesListQuery,
  PrivateChannelCreateRequest,
  ReactionsListQuery,
  SudoRequest,
  User,
  UserSelf,
  UserSelfUpdateRequest,
} from "./schema.js";

/** Error codes that any call with a credential can end in. */
export type CommonCode = "ACCESS_DENIED" | "GENERAL_ERROR" | "INVALID_FORM_BODY" | "RATE_LIMITED" | "UNAUTHORIZED";

/** Error codes that `gateway.getBot` documents. */
export type GatewayGetBotCode = CommonCode | "INVALID_AUTH_TOKEN" | "MISSING_AUTHORIZATION";

/** Error codes that `users.getMe` documents. */
export type UsersGetMeCode = CommonCode | "MISSING_OAUTH_SCOPE";

/** Error codes that `users.updateMe` documents. */
export type UsersUpdateMeCode = CommonCode;

/** Error codes that `users.listChannels` documents. */
export type UsersListChannelsCode = CommonCode;

/** Error codes that `users.createChannel` documents. */
export type UsersCreateChannelCode = CommonCode | "CANNOT_SEND_MESSAGES_TO_USER" | "UNKNOWN_USER";

/** Error codes that `applications.getMe` documents. */
export type ApplicationsGetMeCode = CommonCode | "INVALID_TOKEN";

/** Error codes that `applications.list` documents. */
export type ApplicationsListCode = CommonCode;

/** Error codes that `applications.create` documents. */
export type ApplicationsCreateCode = CommonCode;

/** Error codes that `applications.get` documents. */
export type ApplicationsGetCode = CommonCode | "UNKNOWN_APPLICATION";

/** Error codes that `applications.update` documents. */
export type ApplicationsUpdateCode = CommonCode | "UNKNOWN_APPLICATION";

/** Error codes that `applications.delete` documents. */
export type ApplicationsDeleteCode = CommonCode | "UNKNOWN_APPLICATION";

/** Error codes that `applications.getPublic` documents. */
export type ApplicationsGetPublicCode = "UNKNOWN_APPLICATION";

/** Error codes that `applications.updateBot` documents. */
export type ApplicationsUpdateBotCode = CommonCode | "BOT_USER_NOT_FOUND" | "UNKNOWN_APPLICATION";

/** Error codes that `applications.resetBotToken` documents. */
export type ApplicationsResetBotTokenCode = CommonCode | "BOT_USER_NOT_FOUND" | "SUDO_MODE_REQUIRED" | "UNKNOWN_APPLICATION";

/** Error codes that `applications.resetClientSecret` documents. */
export type ApplicationsResetClientSecretCode = CommonCode | "SUDO_MODE_REQUIRED" | "UNKNOWN_APPLICATION";

/** Error codes that `channels.get` documents. */
export type ChannelsGetCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL";

/** Error codes that `channels.startTyping` documents. */
export type ChannelsStartTypingCode = CommonCode | "CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL" | "COMMUNICATION_DISABLED" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL";

/** Error codes that `messages.list` documents. */
export type MessagesListCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL";

/** Error codes that `messages.create` documents. */
export type MessagesCreateCode = CommonCode | "CANNOT_SEND_EMPTY_MESSAGE" | "CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL" | "CANNOT_SEND_MESSAGES_TO_USER" | "COMMUNICATION_DISABLED" | "FEATURE_TEMPORARILY_DISABLED" | "FILE_SIZE_TOO_LARGE" | "MISSING_PERMISSIONS" | "SLOWMODE_RATE_LIMITED" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `messages.bulkDelete` documents. */
export type MessagesBulkDeleteCode = CommonCode | "CANNOT_EXECUTE_ON_DM" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL";

/** Error codes that `messages.get` documents. */
export type MessagesGetCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `messages.edit` documents. */
export type MessagesEditCode = CommonCode | "CANNOT_EDIT_OTHER_USER_MESSAGE" | "CANNOT_MODIFY_SYSTEM_WEBHOOK" | "CANNOT_SEND_EMPTY_MESSAGE" | "COMMUNICATION_DISABLED" | "FILE_SIZE_TOO_LARGE" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `messages.delete` documents. */
export type MessagesDeleteCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `messages.deleteAttachment` documents. */
export type MessagesDeleteAttachmentCode = CommonCode | "CANNOT_EDIT_OTHER_USER_MESSAGE" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `reactions.removeAll` documents. */
export type ReactionsRemoveAllCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `reactions.list` documents. */
export type ReactionsListCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `reactions.removeEmoji` documents. */
export type ReactionsRemoveEmojiCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `reactions.add` documents. */
export type ReactionsAddCode = CommonCode | "COMMUNICATION_DISABLED" | "MAX_REACTIONS" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `reactions.removeOwn` documents. */
export type ReactionsRemoveOwnCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `reactions.remove` documents. */
export type ReactionsRemoveCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Options of `messages.bulkDelete`. */
export interface MessagesBulkDeleteOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string;
}

/** Options of `messages.delete`. */
export interface MessagesDeleteOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string;
}

/** Every resource of Astral. */
export interface AstralResources {
  readonly gateway: GatewayResource;
  readonly users: UsersResource;
  readonly applications: ApplicationsResource;
  readonly channels: ChannelsResource;
  readonly messages: MessagesResource;
  readonly reactions: ReactionsResource;
}

/** The resource `gateway`. */
export interface GatewayResource {
  /**
   * Where a bot connects, and how many sessions it may still start. The URL comes without query.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_AUTH_TOKEN` (401), `MISSING_AUTHORIZATION` (401), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { url } = await astral.gateway.getBot();
   * ```
   */
  getBot(options?: CallOptions): Call<GatewayBot, GatewayGetBotCode>;
}

/** The resource `users`. */
export interface UsersResource {
  /**
   * The caller's own account. With an OAuth2 token the scope `identify` is needed, and `email` for the address.
   *
   * Scopes: `identify`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_OAUTH_SCOPE` (403), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const me = await astral.users.getMe();
   * ```
   */
  getMe(options?: CallOptions): Call<UserSelf, UsersGetMeCode>;

  /**
   * Changes the caller's own account and gives it back.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.users.updateMe({ username: "pongbot" });
   * ```
   */
  updateMe(body: UserSelfUpdateRequest, options?: CallOptions): Call<UserSelf, UsersUpdateMeCode>;

  /**
   * The caller's direct messages and groups.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const channel of astral.users.listChannels()) console.log(channel.recipients);
   * ```
   */
  listChannels(options?: CallOptions): List<Channel, UsersListChannelsCode>;

  /**
   * Opens a direct message, or gives the one that exists. Several recipients make a new group each time.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `CANNOT_SEND_MESSAGES_TO_USER` (400), `UNKNOWN_USER` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const dm = await astral.users.createChannel({ recipient_id: userId });
   * ```
   */
  createChannel(body: PrivateChannelCreateRequest, options?: CallOptions): Call<Channel, UsersCreateChannelCode>;
}

/** The resource `applications`. */
export interface ApplicationsResource {
  /**
   * The application that the calling bot belongs to. Only a bot token will do.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_TOKEN` (401), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { id } = await astral.applications.getMe();
   * ```
   */
  getMe(options?: CallOptions): Call<ApplicationSelf, ApplicationsGetMeCode>;

  /**
   * The applications of the calling person.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const application of person.applications.list()) console.log(application.name);
   * ```
   */
  list(options?: CallOptions): List<Application, ApplicationsListCode>;

  /**
   * Makes an application with a bot. The answer carries the bot token and the client secret, which are never shown again.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const application = await person.applications.create({ name: "pingpong" });
   * ```
   */
  create(body: ApplicationCreateRequest, options?: CallOptions): Call<Application, ApplicationsCreateCode>;

  /**
   * One application of the calling person.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_APPLICATION` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await person.applications.get(applicationId);
   * ```
   */
  get(applicationId: string, options?: CallOptions): Call<Application, ApplicationsGetCode>;

  /**
   * Changes an application and gives it back.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_APPLICATION` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await person.applications.update(applicationId, { bot_public: false });
   * ```
   */
  update(applicationId: string, body: ApplicationUpdateRequest, options?: CallOptions): Call<Application, ApplicationsUpdateCode>;

  /**
   * Deletes an application with its bot. Its tokens end and its bot leaves every guild.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_APPLICATION` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await person.applications.delete(applicationId);
   * ```
   */
  delete(applicationId: string, options?: CallOptions): Call<void, ApplicationsDeleteCode>;

  /**
   * What anybody may know of an application. Needs no credential.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_APPLICATION` (404).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.applications.getPublic(applicationId);
   * ```
   */
  getPublic(applicationId: string, options?: CallOptions): Call<ApplicationPublic, ApplicationsGetPublicCode>;

  /**
   * Changes the bot of an application and gives it back.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `BOT_USER_NOT_FOUND` (404), `UNKNOWN_APPLICATION` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await person.applications.updateBot(applicationId, { username: "pongbot" });
   * ```
   */
  updateBot(applicationId: string, body: ApplicationBotUpdateRequest, options?: CallOptions): Call<ApplicationBot, ApplicationsUpdateBotCode>;

  /**
   * Gives the bot a new token. The old one is invalid at once and its gateway sessions end.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `BOT_USER_NOT_FOUND` (404), `SUDO_MODE_REQUIRED` (403), `UNKNOWN_APPLICATION` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { token } = await person.applications.resetBotToken(applicationId, { password });
   * ```
   */
  resetBotToken(applicationId: string, body?: SudoRequest, options?: CallOptions): Call<BotTokenReset, ApplicationsResetBotTokenCode>;

  /**
   * Gives the application a new client secret. The old one is invalid at once.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `SUDO_MODE_REQUIRED` (403), `UNKNOWN_APPLICATION` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { client_secret } = await person.applications.resetClientSecret(applicationId, { password });
   * ```
   */
  resetClientSecret(applicationId: string, body?: SudoRequest, options?: CallOptions): Call<ClientSecretReset, ApplicationsResetClientSecretCode>;
}

/** The resource `channels`. */
export interface ChannelsResource {
  /**
   * One channel.
   *
   * Permissions: `VIEW_CHANNEL`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const channel = await astral.channels.get(channelId);
   * ```
   */
  get(channelId: string, options?: CallOptions): Call<Channel, ChannelsGetCode>;

  /**
   * Shows the caller as typing for some seconds.
   *
   * Permissions: `VIEW_CHANNEL`, `SEND_MESSAGES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL` (400), `COMMUNICATION_DISABLED` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.channels.startTyping(channelId);
   * ```
   */
  startTyping(channelId: string, options?: CallOptions): Call<void, ChannelsStartTypingCode>;
}

/** The resource `messages`. */
export interface MessagesResource {
  /**
   * Messages of a channel, newest first. Without the permission to read the history the list is empty. `around` wins over `before` and `after`.
   *
   * Permissions: `VIEW_CHANNEL`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const message of astral.messages.list(channelId)) console.log(message.content);
   * ```
   */
  list(channelId: string, query?: MessagesListQuery, options?: CallOptions): List<Message, MessagesListCode>;

  /**
   * Sends a message and gives it back. The client adds a `nonce`, so that a repeated attempt posts once. Embeds need `EMBED_LINKS`, files need `ATTACH_FILES`.
   *
   * Permissions: `VIEW_CHANNEL`, `SEND_MESSAGES`.
   *
   * Carries a nonce, so it is repeated without ever being carried out twice.
   *
   * Error codes: `CANNOT_SEND_EMPTY_MESSAGE` (400), `CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL` (400), `CANNOT_SEND_MESSAGES_TO_USER` (400), `COMMUNICATION_DISABLED` (403), `FEATURE_TEMPORARILY_DISABLED` (403), `FILE_SIZE_TOO_LARGE` (400), `MISSING_PERMISSIONS` (403), `SLOWMODE_RATE_LIMITED` (400), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const message = await astral.messages.create(channelId, { content: "pong" });
   * ```
   */
  create(channelId: string, body: MessageCreateRequest, options?: CallOptions): Call<Message, MessagesCreateCode>;

  /**
   * Deletes up to 100 messages of a guild channel. Ids that do not exist are skipped.
   *
   * Permissions: `VIEW_CHANNEL`, `MANAGE_MESSAGES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `CANNOT_EXECUTE_ON_DM` (400), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Source: observed in public clients or server behaviour.
   * @example
   * ```ts
   * await astral.messages.bulkDelete(channelId, { message_ids }, { auditLogReason: "spam" });
   * ```
   */
  bulkDelete(channelId: string, body: MessageBulkDeleteRequest, options?: MessagesBulkDeleteOptions): Call<void, MessagesBulkDeleteCode>;

  /**
   * One message.
   *
   * Permissions: `VIEW_CHANNEL`, `READ_MESSAGE_HISTORY`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const message = await astral.messages.get({ channel_id, message_id });
   * ```
   */
  get(path: { readonly channel_id: string; readonly message_id: string }, options?: CallOptions): Call<Message, MessagesGetCode>;

  /**
   * Changes one of the caller's own messages and gives it back.
   *
   * Permissions: `VIEW_CHANNEL`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `CANNOT_EDIT_OTHER_USER_MESSAGE` (403), `CANNOT_MODIFY_SYSTEM_WEBHOOK` (400), `CANNOT_SEND_EMPTY_MESSAGE` (400), `COMMUNICATION_DISABLED` (403), `FILE_SIZE_TOO_LARGE` (400), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.messages.edit({ channel_id, message_id }, { content: "pong!" });
   * ```
   */
  edit(path: { readonly channel_id: string; readonly message_id: string }, body: MessageEditRequest, options?: CallOptions): Call<Message, MessagesEditCode>;

  /**
   * Deletes a message. That of another author needs `MANAGE_MESSAGES`.
   *
   * Permissions: `VIEW_CHANNEL`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.messages.delete({ channel_id, message_id });
   * ```
   */
  delete(path: { readonly channel_id: string; readonly message_id: string }, options?: MessagesDeleteOptions): Call<void, MessagesDeleteCode>;

  /**
   * Removes one file from a message of the caller. A message with nothing left is deleted.
   *
   * Permissions: `VIEW_CHANNEL`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `CANNOT_EDIT_OTHER_USER_MESSAGE` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.messages.deleteAttachment({ channel_id, message_id, attachment_id });
   * ```
   */
  deleteAttachment(path: { readonly channel_id: string; readonly message_id: string; readonly attachment_id: string }, options?: CallOptions): Call<void, MessagesDeleteAttachmentCode>;
}

/** The resource `reactions`. */
export interface ReactionsResource {
  /**
   * Removes every reaction from a message.
   *
   * Permissions: `VIEW_CHANNEL`, `MANAGE_MESSAGES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.reactions.removeAll({ channel_id, message_id });
   * ```
   */
  removeAll(path: { readonly channel_id: string; readonly message_id: string }, options?: CallOptions): Call<void, ReactionsRemoveAllCode>;

  /**
   * Who used an emoji on a message, by ascending id.
   *
   * Permissions: `VIEW_CHANNEL`, `READ_MESSAGE_HISTORY`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const user of astral.reactions.list({ channel_id, message_id, emoji: "👍" })) console.log(user.username);
   * ```
   */
  list(path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string }, query?: ReactionsListQuery, options?: CallOptions): List<User, ReactionsListCode>;

  /**
   * Removes one emoji of everybody from a message.
   *
   * Permissions: `VIEW_CHANNEL`, `MANAGE_MESSAGES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.reactions.removeEmoji({ channel_id, message_id, emoji: "👍" });
   * ```
   */
  removeEmoji(path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string }, options?: CallOptions): Call<void, ReactionsRemoveEmojiCode>;

  /**
   * Reacts to a message. `ADD_REACTIONS` is needed only for an emoji that the message does not carry yet. Reacting again changes nothing.
   *
   * Permissions: `VIEW_CHANNEL`, `READ_MESSAGE_HISTORY`, `ADD_REACTIONS`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `COMMUNICATION_DISABLED` (403), `MAX_REACTIONS` (400), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.reactions.add({ channel_id, message_id, emoji: "👍" });
   * ```
   */
  add(path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string }, options?: CallOptions): Call<void, ReactionsAddCode>;

  /**
   * Takes back the caller's own reaction.
   *
   * Permissions: `VIEW_CHANNEL`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.reactions.removeOwn({ channel_id, message_id, emoji: "👍" });
   * ```
   */
  removeOwn(path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string }, options?: CallOptions): Call<void, ReactionsRemoveOwnCode>;

  /**
   * Removes somebody's reaction. That of another needs `MANAGE_MESSAGES`, unless the message is the caller's own.
   *
   * Permissions: `VIEW_CHANNEL`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.reactions.remove({ channel_id, message_id, emoji: "👍", user_id });
   * ```
   */
  remove(path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string; readonly user_id: string }, options?: CallOptions): Call<void, ReactionsRemoveCode>;
}

/** Binds every operation of Astral to a runtime. */
export function createResources(runtime: Runtime): AstralResources {
  return Object.freeze<AstralResources>({
    gateway: Object.freeze<GatewayResource>({
      getBot: (options) => runtime.call(operations.gatewayGetBot, {}, options),
    }),
    users: Object.freeze<UsersResource>({
      getMe: (options) => runtime.call(operations.usersGetMe, {}, options),
      updateMe: (body, options) => runtime.call(operations.usersUpdateMe, { body }, options),
      listChannels: (options) => runtime.list(operations.usersListChannels, {}, options),
      createChannel: (body, options) => runtime.call(operations.usersCreateChannel, { body }, options),
    }),
    applications: Object.freeze<ApplicationsResource>({
      getMe: (options) => runtime.call(operations.applicationsGetMe, {}, options),
      list: (options) => runtime.list(operations.applicationsList, {}, options),
      create: (body, options) => runtime.call(operations.applicationsCreate, { body }, options),
      get: (applicationId, options) => runtime.call(operations.applicationsGet, { path: { application_id: applicationId } }, options),
      update: (applicationId, body, options) => runtime.call(operations.applicationsUpdate, { path: { application_id: applicationId }, body }, options),
      delete: (applicationId, options) => runtime.call(operations.applicationsDelete, { path: { application_id: applicationId } }, options),
      getPublic: (applicationId, options) => runtime.call(operations.applicationsGetPublic, { path: { application_id: applicationId } }, options),
      updateBot: (applicationId, body, options) => runtime.call(operations.applicationsUpdateBot, { path: { application_id: applicationId }, body }, options),
      resetBotToken: (applicationId, body, options) => runtime.call(operations.applicationsResetBotToken, { path: { application_id: applicationId }, body }, options),
      resetClientSecret: (applicationId, body, options) => runtime.call(operations.applicationsResetClientSecret, { path: { application_id: applicationId }, body }, options),
    }),
    channels: Object.freeze<ChannelsResource>({
      get: (channelId, options) => runtime.call(operations.channelsGet, { path: { channel_id: channelId } }, options),
      startTyping: (channelId, options) => runtime.call(operations.channelsStartTyping, { path: { channel_id: channelId } }, options),
    }),
    messages: Object.freeze<MessagesResource>({
      list: (channelId, query, options) => runtime.list(operations.messagesList, { path: { channel_id: channelId }, query }, options),
      create: (channelId, body, options) => runtime.call(operations.messagesCreate, { path: { channel_id: channelId }, body }, options),
      bulkDelete: (channelId, body, options) => runtime.call(operations.messagesBulkDelete, { path: { channel_id: channelId }, body }, options),
      get: (path, options) => runtime.call(operations.messagesGet, { path }, options),
      edit: (path, body, options) => runtime.call(operations.messagesEdit, { path, body }, options),
      delete: (path, options) => runtime.call(operations.messagesDelete, { path }, options),
      deleteAttachment: (path, options) => runtime.call(operations.messagesDeleteAttachment, { path }, options),
    }),
    reactions: Object.freeze<ReactionsResource>({
      removeAll: (path, options) => runtime.call(operations.reactionsRemoveAll, { path }, options),
      list: (path, query, options) => runtime.list(operations.reactionsList, { path, query }, options),
      removeEmoji: (path, options) => runtime.call(operations.reactionsRemoveEmoji, { path }, options),
      add: (path, options) => runtime.call(operations.reactionsAdd, { path }, options),
      removeOwn: (path, options) => runtime.call(operations.reactionsRemoveOwn, { path }, options),
      remove: (path, options) => runtime.call(operations.reactionsRemove, { path }, options),
    }),
  });
}
