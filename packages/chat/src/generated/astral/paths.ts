// Written by `pnpm run generate` from spec/astral.yaml. Do not edit.
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
  ErrorBody,
  GatewayBot,
  Message,
  MessageBulkDeleteRequest,
  MessageCreateRequest,
  MessageEditRequest,
  MessageUpload,
  PrivateChannelCreateRequest,
  Snowflake,
  SudoRequest,
  User,
  UserSelf,
  UserSelfUpdateRequest,
} from "./schema.js";

export interface paths {
  readonly "/gateway/bot": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Where a bot connects, and how many sessions it may still start.
     * Where a bot connects, and how many sessions it may still start. The URL comes without query.
     */
    readonly get: operations["gateway.getBot"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/users/@me": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The caller's own account.
     * The caller's own account. With an OAuth2 token the scope `identify` is needed, and `email` for the address.
     */
    readonly get: operations["users.getMe"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes the caller's own account and gives it back.
     * Changes the caller's own account and gives it back.
     */
    readonly patch: operations["users.updateMe"];
    readonly trace?: never;
  };
  readonly "/users/@me/channels": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The caller's direct messages and groups.
     * The caller's direct messages and groups.
     */
    readonly get: operations["users.listChannels"];
    readonly put?: never;
    /**
     * Opens a direct message, or gives the one that exists.
     * Opens a direct message, or gives the one that exists. Several recipients make a new group each time.
     */
    readonly post: operations["users.createChannel"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/applications/@me": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The application that the calling bot belongs to.
     * The application that the calling bot belongs to. Only a bot token will do.
     */
    readonly get: operations["applications.getMe"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/users/@me/applications": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The applications of the calling person.
     * The applications of the calling person.
     */
    readonly get: operations["applications.list"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/oauth2/applications": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Makes an application with a bot; the answer carries token and client secret once.
     * Makes an application with a bot. The answer carries the bot token and the client secret, which are never shown again.
     */
    readonly post: operations["applications.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/oauth2/applications/{application_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One application of the calling person.
     * One application of the calling person.
     */
    readonly get: operations["applications.get"];
    readonly put?: never;
    readonly post?: never;
    /**
     * Deletes an application with its bot.
     * Deletes an application with its bot. Its tokens end and its bot leaves every guild.
     */
    readonly delete: operations["applications.delete"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes an application and gives it back.
     * Changes an application and gives it back.
     */
    readonly patch: operations["applications.update"];
    readonly trace?: never;
  };
  readonly "/oauth2/applications/{application_id}/public": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * What anybody may know of an application.
     * What anybody may know of an application. Needs no credential.
     */
    readonly get: operations["applications.getPublic"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/oauth2/applications/{application_id}/bot": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes the bot of an application and gives it back.
     * Changes the bot of an application and gives it back.
     */
    readonly patch: operations["applications.updateBot"];
    readonly trace?: never;
  };
  readonly "/oauth2/applications/{application_id}/bot/reset-token": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Gives the bot a new token; the old one is invalid at once.
     * Gives the bot a new token. The old one is invalid at once and its gateway sessions end.
     */
    readonly post: operations["applications.resetBotToken"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/oauth2/applications/{application_id}/client-secret/reset": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Gives the application a new client secret; the old one is invalid at once.
     * Gives the application a new client secret. The old one is invalid at once.
     */
    readonly post: operations["applications.resetClientSecret"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One channel.
     * One channel.
     */
    readonly get: operations["channels.get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/typing": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Shows the caller as typing for some seconds.
     * Shows the caller as typing for some seconds.
     */
    readonly post: operations["channels.startTyping"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/messages": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Messages of a channel, newest first.
     * Messages of a channel, newest first. Without the permission to read the history the list is empty. `around` wins over `before` and `after`.
     */
    readonly get: operations["messages.list"];
    readonly put?: never;
    /**
     * Sends a message and gives it back.
     * Sends a message and gives it back. The client adds a `nonce`, so that a repeated attempt posts once. Embeds need `EMBED_LINKS`, files need `ATTACH_FILES`.
     */
    readonly post: operations["messages.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/messages/bulk-delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Deletes up to 100 messages of a guild channel.
     * Deletes up to 100 messages of a guild channel. Ids that do not exist are skipped.
     */
    readonly post: operations["messages.bulkDelete"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/messages/{message_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One message.
     * One message.
     */
    readonly get: operations["messages.get"];
    readonly put?: never;
    readonly post?: never;
    /**
     * Deletes a message.
     * Deletes a message. That of another author needs `MANAGE_MESSAGES`.
     */
    readonly delete: operations["messages.delete"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes one of the caller's own messages and gives it back.
     * Changes one of the caller's own messages and gives it back.
     */
    readonly patch: operations["messages.edit"];
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/messages/{message_id}/attachments/{attachment_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Removes one file from a message of the caller.
     * Removes one file from a message of the caller. A message with nothing left is deleted.
     */
    readonly delete: operations["messages.deleteAttachment"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/messages/{message_id}/reactions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Removes every reaction from a message.
     * Removes every reaction from a message.
     */
    readonly delete: operations["reactions.removeAll"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Who used an emoji on a message.
     * Who used an emoji on a message, by ascending id.
     */
    readonly get: operations["reactions.list"];
    readonly put?: never;
    readonly post?: never;
    /**
     * Removes one emoji of everybody from a message.
     * Removes one emoji of everybody from a message.
     */
    readonly delete: operations["reactions.removeEmoji"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Reacts to a message.
     * Reacts to a message. `ADD_REACTIONS` is needed only for an emoji that the message does not carry yet. Reacting again changes nothing.
     */
    readonly put: operations["reactions.add"];
    readonly post?: never;
    /**
     * Takes back the caller's own reaction.
     * Takes back the caller's own reaction.
     */
    readonly delete: operations["reactions.removeOwn"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/{user_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Removes somebody's reaction.
     * Removes somebody's reaction. That of another needs `MANAGE_MESSAGES`, unless the message is the caller's own.
     */
    readonly delete: operations["reactions.remove"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}

export interface operations {
  readonly "gateway.getBot": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The connection data. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": GatewayBot;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "users.getMe": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The account. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": UserSelf;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "users.updateMe": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": UserSelfUpdateRequest;
      };
    };
    readonly responses: {
      /** The account after the change. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": UserSelf;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "users.listChannels": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The channels. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Channel[];
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "users.createChannel": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": PrivateChannelCreateRequest;
      };
    };
    readonly responses: {
      /** The channel. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Channel;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "applications.getMe": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The application. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ApplicationSelf;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "applications.list": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The applications. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Application[];
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "applications.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": ApplicationCreateRequest;
      };
    };
    readonly responses: {
      /** The new application. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Application;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "applications.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The application. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Application;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "applications.delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Deleted. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "applications.update": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": ApplicationUpdateRequest;
      };
    };
    readonly responses: {
      /** The application after the change. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Application;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "applications.getPublic": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The public part. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ApplicationPublic;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "applications.updateBot": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": ApplicationBotUpdateRequest;
      };
    };
    readonly responses: {
      /** The bot after the change. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ApplicationBot;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "applications.resetBotToken": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": SudoRequest;
      };
    };
    readonly responses: {
      /** The new token. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": BotTokenReset;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "applications.resetClientSecret": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": SudoRequest;
      };
    };
    readonly responses: {
      /** The new secret. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ClientSecretReset;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "channels.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The channel. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Channel;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "channels.startTyping": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Shown. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "messages.list": {
    readonly parameters: {
      readonly query?: {
        /** Messages per page, 1 to 100. Default 50. */
        readonly limit?: number;
        /** Only older ones than this id. */
        readonly before?: Snowflake;
        /** Only newer ones than this id. */
        readonly after?: Snowflake;
        /** Messages on both sides of this id. */
        readonly around?: Snowflake;
      };
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The messages. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Message[];
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "messages.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": MessageCreateRequest;
        readonly "multipart/form-data": MessageUpload;
      };
    };
    readonly responses: {
      /** The message. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Message;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "messages.bulkDelete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. */
        readonly "X-Audit-Log-Reason"?: string;
      };
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": MessageBulkDeleteRequest;
      };
    };
    readonly responses: {
      /** Deleted. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "messages.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The message. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Message;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "messages.delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. */
        readonly "X-Audit-Log-Reason"?: string;
      };
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Deleted. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "messages.edit": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": MessageEditRequest;
        readonly "multipart/form-data": MessageUpload;
      };
    };
    readonly responses: {
      /** The message after the change. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Message;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "messages.deleteAttachment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
        /** Id of the attachment. */
        readonly attachment_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Removed. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "reactions.removeAll": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Removed. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "reactions.list": {
    readonly parameters: {
      readonly query?: {
        /** Users per page, 1 to 100. Default 25. */
        readonly limit?: number;
        /** Only newer ones than this id. */
        readonly after?: Snowflake;
      };
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
        /** Unicode emoji, or `name:id` for a custom one. The client encodes it. */
        readonly emoji: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The users. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly User[];
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "reactions.removeEmoji": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
        /** Unicode emoji, or `name:id` for a custom one. The client encodes it. */
        readonly emoji: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Removed. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "reactions.add": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
        /** Unicode emoji, or `name:id` for a custom one. The client encodes it. */
        readonly emoji: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Added. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "reactions.removeOwn": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
        /** Unicode emoji, or `name:id` for a custom one. The client encodes it. */
        readonly emoji: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Removed. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "reactions.remove": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
        /** Unicode emoji, or `name:id` for a custom one. The client encodes it. */
        readonly emoji: string;
        /** Id of the user. */
        readonly user_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Removed. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
}
