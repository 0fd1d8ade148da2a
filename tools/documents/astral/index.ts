export type { ActionRow, ActionRowTypeEnumKey } from "./types/ActionRow.ts";
export type { AllowedMentions, AllowedMentionsParseEnumKey } from "./types/AllowedMentions.ts";
export type { Application } from "./types/Application.ts";
export type { ApplicationBot } from "./types/ApplicationBot.ts";
export type { ApplicationBotUpdateRequest } from "./types/ApplicationBotUpdateRequest.ts";
export type { ApplicationCreateRequest } from "./types/ApplicationCreateRequest.ts";
export type { ApplicationPublic } from "./types/ApplicationPublic.ts";
export type { ApplicationSelf } from "./types/ApplicationSelf.ts";
export type { ApplicationUpdateRequest } from "./types/ApplicationUpdateRequest.ts";
export type {
  ApplicationsGetMe401Answer,
  ApplicationsGetMe401AnswerCodeEnumKey,
} from "./types/ApplicationsGetMe401Answer.ts";
export type {
  ApplicationsResetBotToken403Answer,
  ApplicationsResetBotToken403AnswerCodeEnumKey,
} from "./types/ApplicationsResetBotToken403Answer.ts";
export type {
  ApplicationsUpdateBot404Answer,
  ApplicationsUpdateBot404AnswerCodeEnumKey,
} from "./types/ApplicationsUpdateBot404Answer.ts";
export type { Attachment } from "./types/Attachment.ts";
export type { AttachmentInput } from "./types/AttachmentInput.ts";
export type { AuditLog } from "./types/AuditLog.ts";
export type { AuditLogAction, AuditLogActionEnumKey } from "./types/AuditLogAction.ts";
export type { AuditLogChange } from "./types/AuditLogChange.ts";
export type { AuditLogEntry } from "./types/AuditLogEntry.ts";
export type { Authorization } from "./types/Authorization.ts";
export type { Ban } from "./types/Ban.ts";
export type { BanRequest } from "./types/BanRequest.ts";
export type { BansCreate404Answer, BansCreate404AnswerCodeEnumKey } from "./types/BansCreate404Answer.ts";
export type { BotTokenReset } from "./types/BotTokenReset.ts";
export type { Button, ButtonStyleEnumKey, ButtonTypeEnumKey } from "./types/Button.ts";
export type { CallEligibility } from "./types/CallEligibility.ts";
export type { CallRingRequest } from "./types/CallRingRequest.ts";
export type { CallUpdateRequest } from "./types/CallUpdateRequest.ts";
export type { CallsUpdate404Answer, CallsUpdate404AnswerCodeEnumKey } from "./types/CallsUpdate404Answer.ts";
export type { Channel } from "./types/Channel.ts";
export type { ChannelCreateRequest, ChannelCreateRequestTypeEnumKey } from "./types/ChannelCreateRequest.ts";
export type { ChannelOverwriteRequest, ChannelOverwriteRequestTypeEnumKey } from "./types/ChannelOverwriteRequest.ts";
export type { ChannelPosition } from "./types/ChannelPosition.ts";
export type { ChannelType, ChannelTypeEnumKey } from "./types/ChannelType.ts";
export type { ChannelUpdateRequest } from "./types/ChannelUpdateRequest.ts";
export type {
  ChannelsAddRecipient400Answer,
  ChannelsAddRecipient400AnswerCodeEnumKey,
} from "./types/ChannelsAddRecipient400Answer.ts";
export type { ChannelsGet403Answer, ChannelsGet403AnswerCodeEnumKey } from "./types/ChannelsGet403Answer.ts";
export type {
  ChannelsSetPermission404Answer,
  ChannelsSetPermission404AnswerCodeEnumKey,
} from "./types/ChannelsSetPermission404Answer.ts";
export type {
  ChannelsStartTyping400Answer,
  ChannelsStartTyping400AnswerCodeEnumKey,
} from "./types/ChannelsStartTyping400Answer.ts";
export type {
  ChannelsStartTyping403Answer,
  ChannelsStartTyping403AnswerCodeEnumKey,
} from "./types/ChannelsStartTyping403Answer.ts";
export type { ChannelsUpdate400Answer, ChannelsUpdate400AnswerCodeEnumKey } from "./types/ChannelsUpdate400Answer.ts";
export type { ChannelsUpdate404Answer, ChannelsUpdate404AnswerCodeEnumKey } from "./types/ChannelsUpdate404Answer.ts";
export type { ClickRequest } from "./types/ClickRequest.ts";
export type { ClientSecretReset } from "./types/ClientSecretReset.ts";
export type { Command, CommandTypeEnumKey } from "./types/Command.ts";
export type { CommandChoice } from "./types/CommandChoice.ts";
export type { CommandCreateRequest, CommandCreateRequestTypeEnumKey } from "./types/CommandCreateRequest.ts";
export type { CommandOption, CommandOptionTypeEnumKey } from "./types/CommandOption.ts";
export type { CommandUpdateRequest } from "./types/CommandUpdateRequest.ts";
export type { CommandsGet404Answer, CommandsGet404AnswerCodeEnumKey } from "./types/CommandsGet404Answer.ts";
export type { ConsentRequest, ConsentRequestCodeChallengeMethodEnumKey } from "./types/ConsentRequest.ts";
export type { ConsentResponse } from "./types/ConsentResponse.ts";
export type { Embed, EmbedTypeEnumKey } from "./types/Embed.ts";
export type { EmbedAuthor } from "./types/EmbedAuthor.ts";
export type { EmbedField } from "./types/EmbedField.ts";
export type { EmbedFieldInput } from "./types/EmbedFieldInput.ts";
export type { EmbedFooter } from "./types/EmbedFooter.ts";
export type { EmbedInput } from "./types/EmbedInput.ts";
export type { EmbedMedia } from "./types/EmbedMedia.ts";
export type { EmbedMediaInput } from "./types/EmbedMediaInput.ts";
export type { Emoji } from "./types/Emoji.ts";
export type { EmojiBulkRequest } from "./types/EmojiBulkRequest.ts";
export type { EmojiBulkResult } from "./types/EmojiBulkResult.ts";
export type { EmojiCreateRequest } from "./types/EmojiCreateRequest.ts";
export type { EmojiUpdateRequest } from "./types/EmojiUpdateRequest.ts";
export type { EmojisCreate400Answer, EmojisCreate400AnswerCodeEnumKey } from "./types/EmojisCreate400Answer.ts";
export type { EmojisUpdate404Answer, EmojisUpdate404AnswerCodeEnumKey } from "./types/EmojisUpdate404Answer.ts";
export type { ErrorBody } from "./types/ErrorBody.ts";
export type { ErrorIssue } from "./types/ErrorIssue.ts";
export type { ExpressionFailure } from "./types/ExpressionFailure.ts";
export type { GatewayBot } from "./types/GatewayBot.ts";
export type { GatewayGetBot401Answer, GatewayGetBot401AnswerCodeEnumKey } from "./types/GatewayGetBot401Answer.ts";
export type { GatewayGetBot403Answer, GatewayGetBot403AnswerCodeEnumKey } from "./types/GatewayGetBot403Answer.ts";
export type { GeneralErrorAnswer, GeneralErrorAnswerCodeEnumKey } from "./types/GeneralErrorAnswer.ts";
export type { GeneralErrorAnswer2, GeneralErrorAnswer2CodeEnumKey } from "./types/GeneralErrorAnswer2.ts";
export type { GithubEvent } from "./types/GithubEvent.ts";
export type { Guild } from "./types/Guild.ts";
export type {
  GuildCommandsGet404Answer,
  GuildCommandsGet404AnswerCodeEnumKey,
} from "./types/GuildCommandsGet404Answer.ts";
export type {
  GuildCommandsList404Answer,
  GuildCommandsList404AnswerCodeEnumKey,
} from "./types/GuildCommandsList404Answer.ts";
export type { GuildCreateRequest } from "./types/GuildCreateRequest.ts";
export type { GuildUpdateRequest } from "./types/GuildUpdateRequest.ts";
export type { GuildsCreate400Answer, GuildsCreate400AnswerCodeEnumKey } from "./types/GuildsCreate400Answer.ts";
export type {
  GuildsCreateChannel400Answer,
  GuildsCreateChannel400AnswerCodeEnumKey,
} from "./types/GuildsCreateChannel400Answer.ts";
export type { GuildsDelete403Answer, GuildsDelete403AnswerCodeEnumKey } from "./types/GuildsDelete403Answer.ts";
export type { GuildsGet403Answer, GuildsGet403AnswerCodeEnumKey } from "./types/GuildsGet403Answer.ts";
export type {
  GuildsMoveChannels400Answer,
  GuildsMoveChannels400AnswerCodeEnumKey,
} from "./types/GuildsMoveChannels400Answer.ts";
export type { GuildsUpdate403Answer, GuildsUpdate403AnswerCodeEnumKey } from "./types/GuildsUpdate403Answer.ts";
export type { GuildsUpdate404Answer, GuildsUpdate404AnswerCodeEnumKey } from "./types/GuildsUpdate404Answer.ts";
export type {
  InteractionsClick404Answer,
  InteractionsClick404AnswerCodeEnumKey,
} from "./types/InteractionsClick404Answer.ts";
export type { InvalidApiOriginAnswer, InvalidApiOriginAnswerCodeEnumKey } from "./types/InvalidApiOriginAnswer.ts";
export type { InvalidApiOriginAnswer2, InvalidApiOriginAnswer2CodeEnumKey } from "./types/InvalidApiOriginAnswer2.ts";
export type { InvalidFormBodyAnswer, InvalidFormBodyAnswerCodeEnumKey } from "./types/InvalidFormBodyAnswer.ts";
export type { Invite, InviteTypeEnumKey } from "./types/Invite.ts";
export type { InviteChannel } from "./types/InviteChannel.ts";
export type { InviteCreateRequest } from "./types/InviteCreateRequest.ts";
export type { InviteGuild } from "./types/InviteGuild.ts";
export type { InvitesAccept403Answer, InvitesAccept403AnswerCodeEnumKey } from "./types/InvitesAccept403Answer.ts";
export type { InvitesCreate400Answer, InvitesCreate400AnswerCodeEnumKey } from "./types/InvitesCreate400Answer.ts";
export type { InvitesCreate403Answer, InvitesCreate403AnswerCodeEnumKey } from "./types/InvitesCreate403Answer.ts";
export type { Member } from "./types/Member.ts";
export type { MemberSelfUpdateRequest } from "./types/MemberSelfUpdateRequest.ts";
export type { MemberUpdateRequest } from "./types/MemberUpdateRequest.ts";
export type { MembersAddRole404Answer, MembersAddRole404AnswerCodeEnumKey } from "./types/MembersAddRole404Answer.ts";
export type { MembersGet404Answer, MembersGet404AnswerCodeEnumKey } from "./types/MembersGet404Answer.ts";
export type { MembersUpdate404Answer, MembersUpdate404AnswerCodeEnumKey } from "./types/MembersUpdate404Answer.ts";
export type { Message } from "./types/Message.ts";
export type { MessageBulkDeleteRequest } from "./types/MessageBulkDeleteRequest.ts";
export type { MessageCall } from "./types/MessageCall.ts";
export type { MessageCreateRequest } from "./types/MessageCreateRequest.ts";
export type { MessageEditRequest } from "./types/MessageEditRequest.ts";
export type { MessageReference, MessageReferenceTypeEnumKey } from "./types/MessageReference.ts";
export type { MessageReferenceInput, MessageReferenceInputTypeEnumKey } from "./types/MessageReferenceInput.ts";
export type { MessageSnapshot } from "./types/MessageSnapshot.ts";
export type { MessageSticker } from "./types/MessageSticker.ts";
export type { MessageType, MessageTypeEnumKey } from "./types/MessageType.ts";
export type { MessageUpload } from "./types/MessageUpload.ts";
export type {
  MessagesBulkDelete400Answer,
  MessagesBulkDelete400AnswerCodeEnumKey,
} from "./types/MessagesBulkDelete400Answer.ts";
export type { MessagesCreate400Answer, MessagesCreate400AnswerCodeEnumKey } from "./types/MessagesCreate400Answer.ts";
export type { MessagesCreate403Answer, MessagesCreate403AnswerCodeEnumKey } from "./types/MessagesCreate403Answer.ts";
export type { MessagesCreate404Answer, MessagesCreate404AnswerCodeEnumKey } from "./types/MessagesCreate404Answer.ts";
export type {
  MessagesDeleteAttachment403Answer,
  MessagesDeleteAttachment403AnswerCodeEnumKey,
} from "./types/MessagesDeleteAttachment403Answer.ts";
export type { MessagesEdit400Answer, MessagesEdit400AnswerCodeEnumKey } from "./types/MessagesEdit400Answer.ts";
export type { MessagesEdit403Answer, MessagesEdit403AnswerCodeEnumKey } from "./types/MessagesEdit403Answer.ts";
export type { OAuth2ErrorBody } from "./types/OAuth2ErrorBody.ts";
export type { Oauth2Consent400Answer, Oauth2Consent400AnswerCodeEnumKey } from "./types/Oauth2Consent400Answer.ts";
export type { Oauth2Consent403Answer, Oauth2Consent403AnswerCodeEnumKey } from "./types/Oauth2Consent403Answer.ts";
export type { Oauth2Consent404Answer, Oauth2Consent404AnswerCodeEnumKey } from "./types/Oauth2Consent404Answer.ts";
export type { Oauth2Revoke400Answer, Oauth2Revoke400AnswerCodeEnumKey } from "./types/Oauth2Revoke400Answer.ts";
export type { Oauth2Token400Answer, Oauth2Token400AnswerCodeEnumKey } from "./types/Oauth2Token400Answer.ts";
export type { Overwrite, OverwriteTypeEnumKey } from "./types/Overwrite.ts";
export type { OverwriteRequest, OverwriteRequestTypeEnumKey } from "./types/OverwriteRequest.ts";
export type { PermissionBits } from "./types/PermissionBits.ts";
export type { Pin } from "./types/Pin.ts";
export type { PinPage } from "./types/PinPage.ts";
export type { PinsAdd400Answer, PinsAdd400AnswerCodeEnumKey } from "./types/PinsAdd400Answer.ts";
export type { PrivateChannelCreateRequest } from "./types/PrivateChannelCreateRequest.ts";
export type { RateLimitedAnswer, RateLimitedAnswerCodeEnumKey } from "./types/RateLimitedAnswer.ts";
export type { RateLimitedAnswer2, RateLimitedAnswer2CodeEnumKey } from "./types/RateLimitedAnswer2.ts";
export type { Reaction } from "./types/Reaction.ts";
export type { ReactionEmoji } from "./types/ReactionEmoji.ts";
export type { ReactionsAdd400Answer, ReactionsAdd400AnswerCodeEnumKey } from "./types/ReactionsAdd400Answer.ts";
export type { Relationship, RelationshipTypeEnumKey } from "./types/Relationship.ts";
export type { Role } from "./types/Role.ts";
export type { RoleCreateRequest } from "./types/RoleCreateRequest.ts";
export type { RolePosition } from "./types/RolePosition.ts";
export type { RoleUpdateRequest } from "./types/RoleUpdateRequest.ts";
export type { RolesCreate400Answer, RolesCreate400AnswerCodeEnumKey } from "./types/RolesCreate400Answer.ts";
export type { RolesMove404Answer, RolesMove404AnswerCodeEnumKey } from "./types/RolesMove404Answer.ts";
export type { RtcRegion } from "./types/RtcRegion.ts";
export type { SelectOption } from "./types/SelectOption.ts";
export type { SessionStartLimit } from "./types/SessionStartLimit.ts";
export type { SlackAttachment } from "./types/SlackAttachment.ts";
export type { SlackMessage } from "./types/SlackMessage.ts";
export type { Snowflake } from "./types/Snowflake.ts";
export type { Sticker } from "./types/Sticker.ts";
export type { StickerBulkRequest } from "./types/StickerBulkRequest.ts";
export type { StickerBulkResult } from "./types/StickerBulkResult.ts";
export type { StickerCreateRequest } from "./types/StickerCreateRequest.ts";
export type { StickerUpdateRequest } from "./types/StickerUpdateRequest.ts";
export type { StickersCreate400Answer, StickersCreate400AnswerCodeEnumKey } from "./types/StickersCreate400Answer.ts";
export type { StickersUpdate404Answer, StickersUpdate404AnswerCodeEnumKey } from "./types/StickersUpdate404Answer.ts";
export type { StringSelect, StringSelectTypeEnumKey } from "./types/StringSelect.ts";
export type { SudoRequest } from "./types/SudoRequest.ts";
export type { Timestamp } from "./types/Timestamp.ts";
export type { TokenIntrospectRequest } from "./types/TokenIntrospectRequest.ts";
export type { TokenIntrospection } from "./types/TokenIntrospection.ts";
export type { TokenRequest } from "./types/TokenRequest.ts";
export type { TokenResponse, TokenResponseTokenTypeEnumKey } from "./types/TokenResponse.ts";
export type { TokenRevokeRequest } from "./types/TokenRevokeRequest.ts";
export type { UnauthorizedAnswer, UnauthorizedAnswerCodeEnumKey } from "./types/UnauthorizedAnswer.ts";
export type { UnauthorizedAnswer2, UnauthorizedAnswer2CodeEnumKey } from "./types/UnauthorizedAnswer2.ts";
export type {
  UnknownApplicationAnswer,
  UnknownApplicationAnswerCodeEnumKey,
} from "./types/UnknownApplicationAnswer.ts";
export type { UnknownChannelAnswer, UnknownChannelAnswerCodeEnumKey } from "./types/UnknownChannelAnswer.ts";
export type { UnknownGuildAnswer, UnknownGuildAnswerCodeEnumKey } from "./types/UnknownGuildAnswer.ts";
export type { UnknownInviteAnswer, UnknownInviteAnswerCodeEnumKey } from "./types/UnknownInviteAnswer.ts";
export type { UnknownUserAnswer, UnknownUserAnswerCodeEnumKey } from "./types/UnknownUserAnswer.ts";
export type { UnknownWebhookAnswer, UnknownWebhookAnswerCodeEnumKey } from "./types/UnknownWebhookAnswer.ts";
export type { User } from "./types/User.ts";
export type { UserInfo } from "./types/UserInfo.ts";
export type { UserSelf } from "./types/UserSelf.ts";
export type { UserSelfUpdateRequest } from "./types/UserSelfUpdateRequest.ts";
export type { UsersGetMe403Answer, UsersGetMe403AnswerCodeEnumKey } from "./types/UsersGetMe403Answer.ts";
export type {
  UsersLeaveGuild403Answer,
  UsersLeaveGuild403AnswerCodeEnumKey,
} from "./types/UsersLeaveGuild403Answer.ts";
export type { VanityUrl } from "./types/VanityUrl.ts";
export type { VanityUrlChange } from "./types/VanityUrlChange.ts";
export type { VanityUrlRequest } from "./types/VanityUrlRequest.ts";
export type { Webhook } from "./types/Webhook.ts";
export type { WebhookCreateRequest } from "./types/WebhookCreateRequest.ts";
export type { WebhookExecuteRequest } from "./types/WebhookExecuteRequest.ts";
export type { WebhookTokenUpdateRequest } from "./types/WebhookTokenUpdateRequest.ts";
export type { WebhookUpdateRequest } from "./types/WebhookUpdateRequest.ts";
export type { WebhooksCreate400Answer, WebhooksCreate400AnswerCodeEnumKey } from "./types/WebhooksCreate400Answer.ts";
export type {
  WebhooksExecute400Answer,
  WebhooksExecute400AnswerCodeEnumKey,
} from "./types/WebhooksExecute400Answer.ts";
export type {
  WebhooksExecute403Answer,
  WebhooksExecute403AnswerCodeEnumKey,
} from "./types/WebhooksExecute403Answer.ts";
export type {
  WebhooksExecute404Answer,
  WebhooksExecute404AnswerCodeEnumKey,
} from "./types/WebhooksExecute404Answer.ts";
export type {
  WebhooksExecuteSlack400Answer,
  WebhooksExecuteSlack400AnswerCodeEnumKey,
} from "./types/WebhooksExecuteSlack400Answer.ts";
export type { WebhooksUpdate404Answer, WebhooksUpdate404AnswerCodeEnumKey } from "./types/WebhooksUpdate404Answer.ts";
export type {
  ApplicationsCreate200,
  ApplicationsCreate400,
  ApplicationsCreate400CodeEnumKey,
  ApplicationsCreate401,
  ApplicationsCreate401CodeEnumKey,
  ApplicationsCreate403,
  ApplicationsCreate403CodeEnumKey,
  ApplicationsCreate429,
  ApplicationsCreate429CodeEnumKey,
  ApplicationsCreate500,
  ApplicationsCreate500CodeEnumKey,
  ApplicationsCreateError,
  ApplicationsCreateMutation,
  ApplicationsCreateMutationRequest,
  ApplicationsCreateMutationResponse,
} from "./types/applications/Create.ts";
export type {
  ApplicationsDelete204,
  ApplicationsDelete400,
  ApplicationsDelete400CodeEnumKey,
  ApplicationsDelete401,
  ApplicationsDelete401CodeEnumKey,
  ApplicationsDelete403,
  ApplicationsDelete403CodeEnumKey,
  ApplicationsDelete404,
  ApplicationsDelete404CodeEnumKey,
  ApplicationsDelete429,
  ApplicationsDelete429CodeEnumKey,
  ApplicationsDelete500,
  ApplicationsDelete500CodeEnumKey,
  ApplicationsDeleteError,
  ApplicationsDeleteMutation,
  ApplicationsDeleteMutationResponse,
  ApplicationsDeletePathParams,
} from "./types/applications/Delete.ts";
export type {
  ApplicationsGet200,
  ApplicationsGet400,
  ApplicationsGet400CodeEnumKey,
  ApplicationsGet401,
  ApplicationsGet401CodeEnumKey,
  ApplicationsGet403,
  ApplicationsGet403CodeEnumKey,
  ApplicationsGet404,
  ApplicationsGet404CodeEnumKey,
  ApplicationsGet429,
  ApplicationsGet429CodeEnumKey,
  ApplicationsGet500,
  ApplicationsGet500CodeEnumKey,
  ApplicationsGetError,
  ApplicationsGetPathParams,
  ApplicationsGetQuery,
  ApplicationsGetQueryResponse,
} from "./types/applications/Get.ts";
export type {
  ApplicationsGetMe200,
  ApplicationsGetMe400,
  ApplicationsGetMe400CodeEnumKey,
  ApplicationsGetMe401,
  ApplicationsGetMe401CodeEnumKey,
  ApplicationsGetMe403,
  ApplicationsGetMe403CodeEnumKey,
  ApplicationsGetMe429,
  ApplicationsGetMe429CodeEnumKey,
  ApplicationsGetMe500,
  ApplicationsGetMe500CodeEnumKey,
  ApplicationsGetMeError,
  ApplicationsGetMeQuery,
  ApplicationsGetMeQueryResponse,
} from "./types/applications/GetMe.ts";
export type {
  ApplicationsGetPublic200,
  ApplicationsGetPublic400,
  ApplicationsGetPublic400CodeEnumKey,
  ApplicationsGetPublic404,
  ApplicationsGetPublic404CodeEnumKey,
  ApplicationsGetPublic429,
  ApplicationsGetPublic429CodeEnumKey,
  ApplicationsGetPublic500,
  ApplicationsGetPublic500CodeEnumKey,
  ApplicationsGetPublicError,
  ApplicationsGetPublicPathParams,
  ApplicationsGetPublicQuery,
  ApplicationsGetPublicQueryResponse,
} from "./types/applications/GetPublic.ts";
export type {
  ApplicationsList200,
  ApplicationsList400,
  ApplicationsList400CodeEnumKey,
  ApplicationsList401,
  ApplicationsList401CodeEnumKey,
  ApplicationsList403,
  ApplicationsList403CodeEnumKey,
  ApplicationsList429,
  ApplicationsList429CodeEnumKey,
  ApplicationsList500,
  ApplicationsList500CodeEnumKey,
  ApplicationsListError,
  ApplicationsListQuery,
  ApplicationsListQueryResponse,
} from "./types/applications/List.ts";
export type {
  ApplicationsResetBotToken200,
  ApplicationsResetBotToken400,
  ApplicationsResetBotToken400CodeEnumKey,
  ApplicationsResetBotToken401,
  ApplicationsResetBotToken401CodeEnumKey,
  ApplicationsResetBotToken403,
  ApplicationsResetBotToken403CodeEnumKey,
  ApplicationsResetBotToken404,
  ApplicationsResetBotToken404CodeEnumKey,
  ApplicationsResetBotToken429,
  ApplicationsResetBotToken429CodeEnumKey,
  ApplicationsResetBotToken500,
  ApplicationsResetBotToken500CodeEnumKey,
  ApplicationsResetBotTokenError,
  ApplicationsResetBotTokenMutation,
  ApplicationsResetBotTokenMutationRequest,
  ApplicationsResetBotTokenMutationResponse,
  ApplicationsResetBotTokenPathParams,
} from "./types/applications/ResetBotToken.ts";
export type {
  ApplicationsResetClientSecret200,
  ApplicationsResetClientSecret400,
  ApplicationsResetClientSecret400CodeEnumKey,
  ApplicationsResetClientSecret401,
  ApplicationsResetClientSecret401CodeEnumKey,
  ApplicationsResetClientSecret403,
  ApplicationsResetClientSecret403CodeEnumKey,
  ApplicationsResetClientSecret404,
  ApplicationsResetClientSecret404CodeEnumKey,
  ApplicationsResetClientSecret429,
  ApplicationsResetClientSecret429CodeEnumKey,
  ApplicationsResetClientSecret500,
  ApplicationsResetClientSecret500CodeEnumKey,
  ApplicationsResetClientSecretError,
  ApplicationsResetClientSecretMutation,
  ApplicationsResetClientSecretMutationRequest,
  ApplicationsResetClientSecretMutationResponse,
  ApplicationsResetClientSecretPathParams,
} from "./types/applications/ResetClientSecret.ts";
export type {
  ApplicationsUpdate200,
  ApplicationsUpdate400,
  ApplicationsUpdate400CodeEnumKey,
  ApplicationsUpdate401,
  ApplicationsUpdate401CodeEnumKey,
  ApplicationsUpdate403,
  ApplicationsUpdate403CodeEnumKey,
  ApplicationsUpdate404,
  ApplicationsUpdate404CodeEnumKey,
  ApplicationsUpdate429,
  ApplicationsUpdate429CodeEnumKey,
  ApplicationsUpdate500,
  ApplicationsUpdate500CodeEnumKey,
  ApplicationsUpdateError,
  ApplicationsUpdateMutation,
  ApplicationsUpdateMutationRequest,
  ApplicationsUpdateMutationResponse,
  ApplicationsUpdatePathParams,
} from "./types/applications/Update.ts";
export type {
  ApplicationsUpdateBot200,
  ApplicationsUpdateBot400,
  ApplicationsUpdateBot400CodeEnumKey,
  ApplicationsUpdateBot401,
  ApplicationsUpdateBot401CodeEnumKey,
  ApplicationsUpdateBot403,
  ApplicationsUpdateBot403CodeEnumKey,
  ApplicationsUpdateBot404,
  ApplicationsUpdateBot404CodeEnumKey,
  ApplicationsUpdateBot429,
  ApplicationsUpdateBot429CodeEnumKey,
  ApplicationsUpdateBot500,
  ApplicationsUpdateBot500CodeEnumKey,
  ApplicationsUpdateBotError,
  ApplicationsUpdateBotMutation,
  ApplicationsUpdateBotMutationRequest,
  ApplicationsUpdateBotMutationResponse,
  ApplicationsUpdateBotPathParams,
} from "./types/applications/UpdateBot.ts";
export type {
  AuditLogsList200,
  AuditLogsList400,
  AuditLogsList400CodeEnumKey,
  AuditLogsList401,
  AuditLogsList401CodeEnumKey,
  AuditLogsList403,
  AuditLogsList403CodeEnumKey,
  AuditLogsList404,
  AuditLogsList404CodeEnumKey,
  AuditLogsList429,
  AuditLogsList429CodeEnumKey,
  AuditLogsList500,
  AuditLogsList500CodeEnumKey,
  AuditLogsListError,
  AuditLogsListPathParams,
  AuditLogsListQuery,
  AuditLogsListQueryParams,
  AuditLogsListQueryResponse,
} from "./types/auditLogs/List.ts";
export type {
  BansCreate204,
  BansCreate400,
  BansCreate400CodeEnumKey,
  BansCreate401,
  BansCreate401CodeEnumKey,
  BansCreate403,
  BansCreate403CodeEnumKey,
  BansCreate404,
  BansCreate404CodeEnumKey,
  BansCreate429,
  BansCreate429CodeEnumKey,
  BansCreate500,
  BansCreate500CodeEnumKey,
  BansCreateError,
  BansCreateHeaderParams,
  BansCreateMutation,
  BansCreateMutationRequest,
  BansCreateMutationResponse,
  BansCreatePathParams,
} from "./types/bans/Create.ts";
export type {
  BansList200,
  BansList400,
  BansList400CodeEnumKey,
  BansList401,
  BansList401CodeEnumKey,
  BansList403,
  BansList403CodeEnumKey,
  BansList404,
  BansList404CodeEnumKey,
  BansList429,
  BansList429CodeEnumKey,
  BansList500,
  BansList500CodeEnumKey,
  BansListError,
  BansListPathParams,
  BansListQuery,
  BansListQueryResponse,
} from "./types/bans/List.ts";
export type {
  BansRemove204,
  BansRemove400,
  BansRemove400CodeEnumKey,
  BansRemove401,
  BansRemove401CodeEnumKey,
  BansRemove403,
  BansRemove403CodeEnumKey,
  BansRemove404,
  BansRemove404CodeEnumKey,
  BansRemove429,
  BansRemove429CodeEnumKey,
  BansRemove500,
  BansRemove500CodeEnumKey,
  BansRemoveError,
  BansRemoveHeaderParams,
  BansRemoveMutation,
  BansRemoveMutationResponse,
  BansRemovePathParams,
} from "./types/bans/Remove.ts";
export type {
  CallsGet200,
  CallsGet400,
  CallsGet400CodeEnumKey,
  CallsGet401,
  CallsGet401CodeEnumKey,
  CallsGet403,
  CallsGet403CodeEnumKey,
  CallsGet404,
  CallsGet404CodeEnumKey,
  CallsGet429,
  CallsGet429CodeEnumKey,
  CallsGet500,
  CallsGet500CodeEnumKey,
  CallsGetError,
  CallsGetPathParams,
  CallsGetQuery,
  CallsGetQueryResponse,
} from "./types/calls/Get.ts";
export type {
  CallsRing204,
  CallsRing400,
  CallsRing400CodeEnumKey,
  CallsRing401,
  CallsRing401CodeEnumKey,
  CallsRing403,
  CallsRing403CodeEnumKey,
  CallsRing404,
  CallsRing404CodeEnumKey,
  CallsRing429,
  CallsRing429CodeEnumKey,
  CallsRing500,
  CallsRing500CodeEnumKey,
  CallsRingError,
  CallsRingMutation,
  CallsRingMutationRequest,
  CallsRingMutationResponse,
  CallsRingPathParams,
} from "./types/calls/Ring.ts";
export type {
  CallsStopRinging204,
  CallsStopRinging400,
  CallsStopRinging400CodeEnumKey,
  CallsStopRinging401,
  CallsStopRinging401CodeEnumKey,
  CallsStopRinging403,
  CallsStopRinging403CodeEnumKey,
  CallsStopRinging404,
  CallsStopRinging404CodeEnumKey,
  CallsStopRinging429,
  CallsStopRinging429CodeEnumKey,
  CallsStopRinging500,
  CallsStopRinging500CodeEnumKey,
  CallsStopRingingError,
  CallsStopRingingMutation,
  CallsStopRingingMutationRequest,
  CallsStopRingingMutationResponse,
  CallsStopRingingPathParams,
} from "./types/calls/StopRinging.ts";
export type {
  CallsUpdate204,
  CallsUpdate400,
  CallsUpdate400CodeEnumKey,
  CallsUpdate401,
  CallsUpdate401CodeEnumKey,
  CallsUpdate403,
  CallsUpdate403CodeEnumKey,
  CallsUpdate404,
  CallsUpdate404CodeEnumKey,
  CallsUpdate429,
  CallsUpdate429CodeEnumKey,
  CallsUpdate500,
  CallsUpdate500CodeEnumKey,
  CallsUpdateError,
  CallsUpdateMutation,
  CallsUpdateMutationRequest,
  CallsUpdateMutationResponse,
  CallsUpdatePathParams,
} from "./types/calls/Update.ts";
export type {
  ChannelsAddRecipient204,
  ChannelsAddRecipient400,
  ChannelsAddRecipient400CodeEnumKey,
  ChannelsAddRecipient401,
  ChannelsAddRecipient401CodeEnumKey,
  ChannelsAddRecipient403,
  ChannelsAddRecipient403CodeEnumKey,
  ChannelsAddRecipient404,
  ChannelsAddRecipient404CodeEnumKey,
  ChannelsAddRecipient429,
  ChannelsAddRecipient429CodeEnumKey,
  ChannelsAddRecipient500,
  ChannelsAddRecipient500CodeEnumKey,
  ChannelsAddRecipientError,
  ChannelsAddRecipientMutation,
  ChannelsAddRecipientMutationResponse,
  ChannelsAddRecipientPathParams,
} from "./types/channels/AddRecipient.ts";
export type {
  ChannelsDelete204,
  ChannelsDelete400,
  ChannelsDelete400CodeEnumKey,
  ChannelsDelete401,
  ChannelsDelete401CodeEnumKey,
  ChannelsDelete403,
  ChannelsDelete403CodeEnumKey,
  ChannelsDelete404,
  ChannelsDelete404CodeEnumKey,
  ChannelsDelete429,
  ChannelsDelete429CodeEnumKey,
  ChannelsDelete500,
  ChannelsDelete500CodeEnumKey,
  ChannelsDeleteError,
  ChannelsDeleteHeaderParams,
  ChannelsDeleteMutation,
  ChannelsDeleteMutationResponse,
  ChannelsDeletePathParams,
} from "./types/channels/Delete.ts";
export type {
  ChannelsDeletePermission204,
  ChannelsDeletePermission400,
  ChannelsDeletePermission400CodeEnumKey,
  ChannelsDeletePermission401,
  ChannelsDeletePermission401CodeEnumKey,
  ChannelsDeletePermission403,
  ChannelsDeletePermission403CodeEnumKey,
  ChannelsDeletePermission404,
  ChannelsDeletePermission404CodeEnumKey,
  ChannelsDeletePermission429,
  ChannelsDeletePermission429CodeEnumKey,
  ChannelsDeletePermission500,
  ChannelsDeletePermission500CodeEnumKey,
  ChannelsDeletePermissionError,
  ChannelsDeletePermissionHeaderParams,
  ChannelsDeletePermissionMutation,
  ChannelsDeletePermissionMutationResponse,
  ChannelsDeletePermissionPathParams,
} from "./types/channels/DeletePermission.ts";
export type {
  ChannelsGet200,
  ChannelsGet400,
  ChannelsGet400CodeEnumKey,
  ChannelsGet401,
  ChannelsGet401CodeEnumKey,
  ChannelsGet403,
  ChannelsGet403CodeEnumKey,
  ChannelsGet404,
  ChannelsGet404CodeEnumKey,
  ChannelsGet429,
  ChannelsGet429CodeEnumKey,
  ChannelsGet500,
  ChannelsGet500CodeEnumKey,
  ChannelsGetError,
  ChannelsGetPathParams,
  ChannelsGetQuery,
  ChannelsGetQueryResponse,
} from "./types/channels/Get.ts";
export type {
  ChannelsListRtcRegions200,
  ChannelsListRtcRegions400,
  ChannelsListRtcRegions400CodeEnumKey,
  ChannelsListRtcRegions401,
  ChannelsListRtcRegions401CodeEnumKey,
  ChannelsListRtcRegions403,
  ChannelsListRtcRegions403CodeEnumKey,
  ChannelsListRtcRegions404,
  ChannelsListRtcRegions404CodeEnumKey,
  ChannelsListRtcRegions429,
  ChannelsListRtcRegions429CodeEnumKey,
  ChannelsListRtcRegions500,
  ChannelsListRtcRegions500CodeEnumKey,
  ChannelsListRtcRegionsError,
  ChannelsListRtcRegionsPathParams,
  ChannelsListRtcRegionsQuery,
  ChannelsListRtcRegionsQueryResponse,
} from "./types/channels/ListRtcRegions.ts";
export type {
  ChannelsRemoveRecipient204,
  ChannelsRemoveRecipient400,
  ChannelsRemoveRecipient400CodeEnumKey,
  ChannelsRemoveRecipient401,
  ChannelsRemoveRecipient401CodeEnumKey,
  ChannelsRemoveRecipient403,
  ChannelsRemoveRecipient403CodeEnumKey,
  ChannelsRemoveRecipient404,
  ChannelsRemoveRecipient404CodeEnumKey,
  ChannelsRemoveRecipient429,
  ChannelsRemoveRecipient429CodeEnumKey,
  ChannelsRemoveRecipient500,
  ChannelsRemoveRecipient500CodeEnumKey,
  ChannelsRemoveRecipientError,
  ChannelsRemoveRecipientMutation,
  ChannelsRemoveRecipientMutationResponse,
  ChannelsRemoveRecipientPathParams,
} from "./types/channels/RemoveRecipient.ts";
export type {
  ChannelsSetPermission204,
  ChannelsSetPermission400,
  ChannelsSetPermission400CodeEnumKey,
  ChannelsSetPermission401,
  ChannelsSetPermission401CodeEnumKey,
  ChannelsSetPermission403,
  ChannelsSetPermission403CodeEnumKey,
  ChannelsSetPermission404,
  ChannelsSetPermission404CodeEnumKey,
  ChannelsSetPermission429,
  ChannelsSetPermission429CodeEnumKey,
  ChannelsSetPermission500,
  ChannelsSetPermission500CodeEnumKey,
  ChannelsSetPermissionError,
  ChannelsSetPermissionHeaderParams,
  ChannelsSetPermissionMutation,
  ChannelsSetPermissionMutationRequest,
  ChannelsSetPermissionMutationResponse,
  ChannelsSetPermissionPathParams,
} from "./types/channels/SetPermission.ts";
export type {
  ChannelsStartTyping204,
  ChannelsStartTyping400,
  ChannelsStartTyping400CodeEnumKey,
  ChannelsStartTyping401,
  ChannelsStartTyping401CodeEnumKey,
  ChannelsStartTyping403,
  ChannelsStartTyping403CodeEnumKey,
  ChannelsStartTyping404,
  ChannelsStartTyping404CodeEnumKey,
  ChannelsStartTyping429,
  ChannelsStartTyping429CodeEnumKey,
  ChannelsStartTyping500,
  ChannelsStartTyping500CodeEnumKey,
  ChannelsStartTypingError,
  ChannelsStartTypingMutation,
  ChannelsStartTypingMutationResponse,
  ChannelsStartTypingPathParams,
} from "./types/channels/StartTyping.ts";
export type {
  ChannelsUpdate200,
  ChannelsUpdate400,
  ChannelsUpdate400CodeEnumKey,
  ChannelsUpdate401,
  ChannelsUpdate401CodeEnumKey,
  ChannelsUpdate403,
  ChannelsUpdate403CodeEnumKey,
  ChannelsUpdate404,
  ChannelsUpdate404CodeEnumKey,
  ChannelsUpdate429,
  ChannelsUpdate429CodeEnumKey,
  ChannelsUpdate500,
  ChannelsUpdate500CodeEnumKey,
  ChannelsUpdateError,
  ChannelsUpdateHeaderParams,
  ChannelsUpdateMutation,
  ChannelsUpdateMutationRequest,
  ChannelsUpdateMutationResponse,
  ChannelsUpdatePathParams,
} from "./types/channels/Update.ts";
export type {
  CommandsCreate201,
  CommandsCreate400,
  CommandsCreate400CodeEnumKey,
  CommandsCreate401,
  CommandsCreate401CodeEnumKey,
  CommandsCreate403,
  CommandsCreate403CodeEnumKey,
  CommandsCreate404,
  CommandsCreate404CodeEnumKey,
  CommandsCreate429,
  CommandsCreate429CodeEnumKey,
  CommandsCreate500,
  CommandsCreate500CodeEnumKey,
  CommandsCreateError,
  CommandsCreateMutation,
  CommandsCreateMutationRequest,
  CommandsCreateMutationResponse,
  CommandsCreatePathParams,
} from "./types/commands/Create.ts";
export type {
  CommandsDelete204,
  CommandsDelete400,
  CommandsDelete400CodeEnumKey,
  CommandsDelete401,
  CommandsDelete401CodeEnumKey,
  CommandsDelete403,
  CommandsDelete403CodeEnumKey,
  CommandsDelete404,
  CommandsDelete404CodeEnumKey,
  CommandsDelete429,
  CommandsDelete429CodeEnumKey,
  CommandsDelete500,
  CommandsDelete500CodeEnumKey,
  CommandsDeleteError,
  CommandsDeleteMutation,
  CommandsDeleteMutationResponse,
  CommandsDeletePathParams,
} from "./types/commands/Delete.ts";
export type {
  CommandsGet200,
  CommandsGet400,
  CommandsGet400CodeEnumKey,
  CommandsGet401,
  CommandsGet401CodeEnumKey,
  CommandsGet403,
  CommandsGet403CodeEnumKey,
  CommandsGet404,
  CommandsGet404CodeEnumKey,
  CommandsGet429,
  CommandsGet429CodeEnumKey,
  CommandsGet500,
  CommandsGet500CodeEnumKey,
  CommandsGetError,
  CommandsGetPathParams,
  CommandsGetQuery,
  CommandsGetQueryResponse,
} from "./types/commands/Get.ts";
export type {
  CommandsList200,
  CommandsList400,
  CommandsList400CodeEnumKey,
  CommandsList401,
  CommandsList401CodeEnumKey,
  CommandsList403,
  CommandsList403CodeEnumKey,
  CommandsList404,
  CommandsList404CodeEnumKey,
  CommandsList429,
  CommandsList429CodeEnumKey,
  CommandsList500,
  CommandsList500CodeEnumKey,
  CommandsListError,
  CommandsListPathParams,
  CommandsListQuery,
  CommandsListQueryResponse,
} from "./types/commands/List.ts";
export type {
  CommandsReplace200,
  CommandsReplace400,
  CommandsReplace400CodeEnumKey,
  CommandsReplace401,
  CommandsReplace401CodeEnumKey,
  CommandsReplace403,
  CommandsReplace403CodeEnumKey,
  CommandsReplace404,
  CommandsReplace404CodeEnumKey,
  CommandsReplace429,
  CommandsReplace429CodeEnumKey,
  CommandsReplace500,
  CommandsReplace500CodeEnumKey,
  CommandsReplaceError,
  CommandsReplaceMutation,
  CommandsReplaceMutationRequest,
  CommandsReplaceMutationResponse,
  CommandsReplacePathParams,
} from "./types/commands/Replace.ts";
export type {
  CommandsUpdate200,
  CommandsUpdate400,
  CommandsUpdate400CodeEnumKey,
  CommandsUpdate401,
  CommandsUpdate401CodeEnumKey,
  CommandsUpdate403,
  CommandsUpdate403CodeEnumKey,
  CommandsUpdate404,
  CommandsUpdate404CodeEnumKey,
  CommandsUpdate429,
  CommandsUpdate429CodeEnumKey,
  CommandsUpdate500,
  CommandsUpdate500CodeEnumKey,
  CommandsUpdateError,
  CommandsUpdateMutation,
  CommandsUpdateMutationRequest,
  CommandsUpdateMutationResponse,
  CommandsUpdatePathParams,
} from "./types/commands/Update.ts";
export type {
  EmojisCreate200,
  EmojisCreate400,
  EmojisCreate400CodeEnumKey,
  EmojisCreate401,
  EmojisCreate401CodeEnumKey,
  EmojisCreate403,
  EmojisCreate403CodeEnumKey,
  EmojisCreate404,
  EmojisCreate404CodeEnumKey,
  EmojisCreate429,
  EmojisCreate429CodeEnumKey,
  EmojisCreate500,
  EmojisCreate500CodeEnumKey,
  EmojisCreateError,
  EmojisCreateHeaderParams,
  EmojisCreateMutation,
  EmojisCreateMutationRequest,
  EmojisCreateMutationResponse,
  EmojisCreatePathParams,
} from "./types/emojis/Create.ts";
export type {
  EmojisCreateMany200,
  EmojisCreateMany400,
  EmojisCreateMany400CodeEnumKey,
  EmojisCreateMany401,
  EmojisCreateMany401CodeEnumKey,
  EmojisCreateMany403,
  EmojisCreateMany403CodeEnumKey,
  EmojisCreateMany404,
  EmojisCreateMany404CodeEnumKey,
  EmojisCreateMany429,
  EmojisCreateMany429CodeEnumKey,
  EmojisCreateMany500,
  EmojisCreateMany500CodeEnumKey,
  EmojisCreateManyError,
  EmojisCreateManyHeaderParams,
  EmojisCreateManyMutation,
  EmojisCreateManyMutationRequest,
  EmojisCreateManyMutationResponse,
  EmojisCreateManyPathParams,
} from "./types/emojis/CreateMany.ts";
export type {
  EmojisDelete204,
  EmojisDelete400,
  EmojisDelete400CodeEnumKey,
  EmojisDelete401,
  EmojisDelete401CodeEnumKey,
  EmojisDelete403,
  EmojisDelete403CodeEnumKey,
  EmojisDelete404,
  EmojisDelete404CodeEnumKey,
  EmojisDelete429,
  EmojisDelete429CodeEnumKey,
  EmojisDelete500,
  EmojisDelete500CodeEnumKey,
  EmojisDeleteError,
  EmojisDeleteHeaderParams,
  EmojisDeleteMutation,
  EmojisDeleteMutationResponse,
  EmojisDeletePathParams,
} from "./types/emojis/Delete.ts";
export type {
  EmojisList200,
  EmojisList400,
  EmojisList400CodeEnumKey,
  EmojisList401,
  EmojisList401CodeEnumKey,
  EmojisList403,
  EmojisList403CodeEnumKey,
  EmojisList404,
  EmojisList404CodeEnumKey,
  EmojisList429,
  EmojisList429CodeEnumKey,
  EmojisList500,
  EmojisList500CodeEnumKey,
  EmojisListError,
  EmojisListPathParams,
  EmojisListQuery,
  EmojisListQueryResponse,
} from "./types/emojis/List.ts";
export type {
  EmojisUpdate200,
  EmojisUpdate400,
  EmojisUpdate400CodeEnumKey,
  EmojisUpdate401,
  EmojisUpdate401CodeEnumKey,
  EmojisUpdate403,
  EmojisUpdate403CodeEnumKey,
  EmojisUpdate404,
  EmojisUpdate404CodeEnumKey,
  EmojisUpdate429,
  EmojisUpdate429CodeEnumKey,
  EmojisUpdate500,
  EmojisUpdate500CodeEnumKey,
  EmojisUpdateError,
  EmojisUpdateHeaderParams,
  EmojisUpdateMutation,
  EmojisUpdateMutationRequest,
  EmojisUpdateMutationResponse,
  EmojisUpdatePathParams,
} from "./types/emojis/Update.ts";
export type {
  GatewayGetBot200,
  GatewayGetBot400,
  GatewayGetBot400CodeEnumKey,
  GatewayGetBot401,
  GatewayGetBot401CodeEnumKey,
  GatewayGetBot403,
  GatewayGetBot403CodeEnumKey,
  GatewayGetBot429,
  GatewayGetBot429CodeEnumKey,
  GatewayGetBot500,
  GatewayGetBot500CodeEnumKey,
  GatewayGetBotError,
  GatewayGetBotQuery,
  GatewayGetBotQueryResponse,
} from "./types/gateway/GetBot.ts";
export type {
  GuildCommandsCreate201,
  GuildCommandsCreate400,
  GuildCommandsCreate400CodeEnumKey,
  GuildCommandsCreate401,
  GuildCommandsCreate401CodeEnumKey,
  GuildCommandsCreate403,
  GuildCommandsCreate403CodeEnumKey,
  GuildCommandsCreate404,
  GuildCommandsCreate404CodeEnumKey,
  GuildCommandsCreate429,
  GuildCommandsCreate429CodeEnumKey,
  GuildCommandsCreate500,
  GuildCommandsCreate500CodeEnumKey,
  GuildCommandsCreateError,
  GuildCommandsCreateMutation,
  GuildCommandsCreateMutationRequest,
  GuildCommandsCreateMutationResponse,
  GuildCommandsCreatePathParams,
} from "./types/guildCommands/Create.ts";
export type {
  GuildCommandsDelete204,
  GuildCommandsDelete400,
  GuildCommandsDelete400CodeEnumKey,
  GuildCommandsDelete401,
  GuildCommandsDelete401CodeEnumKey,
  GuildCommandsDelete403,
  GuildCommandsDelete403CodeEnumKey,
  GuildCommandsDelete404,
  GuildCommandsDelete404CodeEnumKey,
  GuildCommandsDelete429,
  GuildCommandsDelete429CodeEnumKey,
  GuildCommandsDelete500,
  GuildCommandsDelete500CodeEnumKey,
  GuildCommandsDeleteError,
  GuildCommandsDeleteMutation,
  GuildCommandsDeleteMutationResponse,
  GuildCommandsDeletePathParams,
} from "./types/guildCommands/Delete.ts";
export type {
  GuildCommandsGet200,
  GuildCommandsGet400,
  GuildCommandsGet400CodeEnumKey,
  GuildCommandsGet401,
  GuildCommandsGet401CodeEnumKey,
  GuildCommandsGet403,
  GuildCommandsGet403CodeEnumKey,
  GuildCommandsGet404,
  GuildCommandsGet404CodeEnumKey,
  GuildCommandsGet429,
  GuildCommandsGet429CodeEnumKey,
  GuildCommandsGet500,
  GuildCommandsGet500CodeEnumKey,
  GuildCommandsGetError,
  GuildCommandsGetPathParams,
  GuildCommandsGetQuery,
  GuildCommandsGetQueryResponse,
} from "./types/guildCommands/Get.ts";
export type {
  GuildCommandsList200,
  GuildCommandsList400,
  GuildCommandsList400CodeEnumKey,
  GuildCommandsList401,
  GuildCommandsList401CodeEnumKey,
  GuildCommandsList403,
  GuildCommandsList403CodeEnumKey,
  GuildCommandsList404,
  GuildCommandsList404CodeEnumKey,
  GuildCommandsList429,
  GuildCommandsList429CodeEnumKey,
  GuildCommandsList500,
  GuildCommandsList500CodeEnumKey,
  GuildCommandsListError,
  GuildCommandsListPathParams,
  GuildCommandsListQuery,
  GuildCommandsListQueryResponse,
} from "./types/guildCommands/List.ts";
export type {
  GuildCommandsReplace200,
  GuildCommandsReplace400,
  GuildCommandsReplace400CodeEnumKey,
  GuildCommandsReplace401,
  GuildCommandsReplace401CodeEnumKey,
  GuildCommandsReplace403,
  GuildCommandsReplace403CodeEnumKey,
  GuildCommandsReplace404,
  GuildCommandsReplace404CodeEnumKey,
  GuildCommandsReplace429,
  GuildCommandsReplace429CodeEnumKey,
  GuildCommandsReplace500,
  GuildCommandsReplace500CodeEnumKey,
  GuildCommandsReplaceError,
  GuildCommandsReplaceMutation,
  GuildCommandsReplaceMutationRequest,
  GuildCommandsReplaceMutationResponse,
  GuildCommandsReplacePathParams,
} from "./types/guildCommands/Replace.ts";
export type {
  GuildCommandsUpdate200,
  GuildCommandsUpdate400,
  GuildCommandsUpdate400CodeEnumKey,
  GuildCommandsUpdate401,
  GuildCommandsUpdate401CodeEnumKey,
  GuildCommandsUpdate403,
  GuildCommandsUpdate403CodeEnumKey,
  GuildCommandsUpdate404,
  GuildCommandsUpdate404CodeEnumKey,
  GuildCommandsUpdate429,
  GuildCommandsUpdate429CodeEnumKey,
  GuildCommandsUpdate500,
  GuildCommandsUpdate500CodeEnumKey,
  GuildCommandsUpdateError,
  GuildCommandsUpdateMutation,
  GuildCommandsUpdateMutationRequest,
  GuildCommandsUpdateMutationResponse,
  GuildCommandsUpdatePathParams,
} from "./types/guildCommands/Update.ts";
export type {
  GuildsCreate200,
  GuildsCreate400,
  GuildsCreate400CodeEnumKey,
  GuildsCreate401,
  GuildsCreate401CodeEnumKey,
  GuildsCreate403,
  GuildsCreate403CodeEnumKey,
  GuildsCreate429,
  GuildsCreate429CodeEnumKey,
  GuildsCreate500,
  GuildsCreate500CodeEnumKey,
  GuildsCreateError,
  GuildsCreateMutation,
  GuildsCreateMutationRequest,
  GuildsCreateMutationResponse,
} from "./types/guilds/Create.ts";
export type {
  GuildsCreateChannel200,
  GuildsCreateChannel400,
  GuildsCreateChannel400CodeEnumKey,
  GuildsCreateChannel401,
  GuildsCreateChannel401CodeEnumKey,
  GuildsCreateChannel403,
  GuildsCreateChannel403CodeEnumKey,
  GuildsCreateChannel404,
  GuildsCreateChannel404CodeEnumKey,
  GuildsCreateChannel429,
  GuildsCreateChannel429CodeEnumKey,
  GuildsCreateChannel500,
  GuildsCreateChannel500CodeEnumKey,
  GuildsCreateChannelError,
  GuildsCreateChannelHeaderParams,
  GuildsCreateChannelMutation,
  GuildsCreateChannelMutationRequest,
  GuildsCreateChannelMutationResponse,
  GuildsCreateChannelPathParams,
} from "./types/guilds/CreateChannel.ts";
export type {
  GuildsDelete204,
  GuildsDelete400,
  GuildsDelete400CodeEnumKey,
  GuildsDelete401,
  GuildsDelete401CodeEnumKey,
  GuildsDelete403,
  GuildsDelete403CodeEnumKey,
  GuildsDelete404,
  GuildsDelete404CodeEnumKey,
  GuildsDelete429,
  GuildsDelete429CodeEnumKey,
  GuildsDelete500,
  GuildsDelete500CodeEnumKey,
  GuildsDeleteError,
  GuildsDeleteMutation,
  GuildsDeleteMutationRequest,
  GuildsDeleteMutationResponse,
  GuildsDeletePathParams,
} from "./types/guilds/Delete.ts";
export type {
  GuildsGet200,
  GuildsGet400,
  GuildsGet400CodeEnumKey,
  GuildsGet401,
  GuildsGet401CodeEnumKey,
  GuildsGet403,
  GuildsGet403CodeEnumKey,
  GuildsGet404,
  GuildsGet404CodeEnumKey,
  GuildsGet429,
  GuildsGet429CodeEnumKey,
  GuildsGet500,
  GuildsGet500CodeEnumKey,
  GuildsGetError,
  GuildsGetPathParams,
  GuildsGetQuery,
  GuildsGetQueryResponse,
} from "./types/guilds/Get.ts";
export type {
  GuildsGetVanityUrl200,
  GuildsGetVanityUrl400,
  GuildsGetVanityUrl400CodeEnumKey,
  GuildsGetVanityUrl401,
  GuildsGetVanityUrl401CodeEnumKey,
  GuildsGetVanityUrl403,
  GuildsGetVanityUrl403CodeEnumKey,
  GuildsGetVanityUrl404,
  GuildsGetVanityUrl404CodeEnumKey,
  GuildsGetVanityUrl429,
  GuildsGetVanityUrl429CodeEnumKey,
  GuildsGetVanityUrl500,
  GuildsGetVanityUrl500CodeEnumKey,
  GuildsGetVanityUrlError,
  GuildsGetVanityUrlPathParams,
  GuildsGetVanityUrlQuery,
  GuildsGetVanityUrlQueryResponse,
} from "./types/guilds/GetVanityUrl.ts";
export type {
  GuildsListChannels200,
  GuildsListChannels400,
  GuildsListChannels400CodeEnumKey,
  GuildsListChannels401,
  GuildsListChannels401CodeEnumKey,
  GuildsListChannels403,
  GuildsListChannels403CodeEnumKey,
  GuildsListChannels404,
  GuildsListChannels404CodeEnumKey,
  GuildsListChannels429,
  GuildsListChannels429CodeEnumKey,
  GuildsListChannels500,
  GuildsListChannels500CodeEnumKey,
  GuildsListChannelsError,
  GuildsListChannelsPathParams,
  GuildsListChannelsQuery,
  GuildsListChannelsQueryResponse,
} from "./types/guilds/ListChannels.ts";
export type {
  GuildsMoveChannels204,
  GuildsMoveChannels400,
  GuildsMoveChannels400CodeEnumKey,
  GuildsMoveChannels401,
  GuildsMoveChannels401CodeEnumKey,
  GuildsMoveChannels403,
  GuildsMoveChannels403CodeEnumKey,
  GuildsMoveChannels404,
  GuildsMoveChannels404CodeEnumKey,
  GuildsMoveChannels429,
  GuildsMoveChannels429CodeEnumKey,
  GuildsMoveChannels500,
  GuildsMoveChannels500CodeEnumKey,
  GuildsMoveChannelsError,
  GuildsMoveChannelsHeaderParams,
  GuildsMoveChannelsMutation,
  GuildsMoveChannelsMutationRequest,
  GuildsMoveChannelsMutationResponse,
  GuildsMoveChannelsPathParams,
} from "./types/guilds/MoveChannels.ts";
export type {
  GuildsUpdate200,
  GuildsUpdate400,
  GuildsUpdate400CodeEnumKey,
  GuildsUpdate401,
  GuildsUpdate401CodeEnumKey,
  GuildsUpdate403,
  GuildsUpdate403CodeEnumKey,
  GuildsUpdate404,
  GuildsUpdate404CodeEnumKey,
  GuildsUpdate429,
  GuildsUpdate429CodeEnumKey,
  GuildsUpdate500,
  GuildsUpdate500CodeEnumKey,
  GuildsUpdateError,
  GuildsUpdateHeaderParams,
  GuildsUpdateMutation,
  GuildsUpdateMutationRequest,
  GuildsUpdateMutationResponse,
  GuildsUpdatePathParams,
} from "./types/guilds/Update.ts";
export type {
  GuildsUpdateVanityUrl200,
  GuildsUpdateVanityUrl400,
  GuildsUpdateVanityUrl400CodeEnumKey,
  GuildsUpdateVanityUrl401,
  GuildsUpdateVanityUrl401CodeEnumKey,
  GuildsUpdateVanityUrl403,
  GuildsUpdateVanityUrl403CodeEnumKey,
  GuildsUpdateVanityUrl404,
  GuildsUpdateVanityUrl404CodeEnumKey,
  GuildsUpdateVanityUrl429,
  GuildsUpdateVanityUrl429CodeEnumKey,
  GuildsUpdateVanityUrl500,
  GuildsUpdateVanityUrl500CodeEnumKey,
  GuildsUpdateVanityUrlError,
  GuildsUpdateVanityUrlHeaderParams,
  GuildsUpdateVanityUrlMutation,
  GuildsUpdateVanityUrlMutationRequest,
  GuildsUpdateVanityUrlMutationResponse,
  GuildsUpdateVanityUrlPathParams,
} from "./types/guilds/UpdateVanityUrl.ts";
export type {
  InteractionsClick204,
  InteractionsClick400,
  InteractionsClick400CodeEnumKey,
  InteractionsClick401,
  InteractionsClick401CodeEnumKey,
  InteractionsClick403,
  InteractionsClick403CodeEnumKey,
  InteractionsClick404,
  InteractionsClick404CodeEnumKey,
  InteractionsClick429,
  InteractionsClick429CodeEnumKey,
  InteractionsClick500,
  InteractionsClick500CodeEnumKey,
  InteractionsClickError,
  InteractionsClickMutation,
  InteractionsClickMutationRequest,
  InteractionsClickMutationResponse,
} from "./types/interactions/Click.ts";
export type {
  InvitesAccept200,
  InvitesAccept400,
  InvitesAccept400CodeEnumKey,
  InvitesAccept401,
  InvitesAccept401CodeEnumKey,
  InvitesAccept403,
  InvitesAccept403CodeEnumKey,
  InvitesAccept404,
  InvitesAccept404CodeEnumKey,
  InvitesAccept429,
  InvitesAccept429CodeEnumKey,
  InvitesAccept500,
  InvitesAccept500CodeEnumKey,
  InvitesAcceptError,
  InvitesAcceptMutation,
  InvitesAcceptMutationResponse,
  InvitesAcceptPathParams,
} from "./types/invites/Accept.ts";
export type {
  InvitesCreate200,
  InvitesCreate400,
  InvitesCreate400CodeEnumKey,
  InvitesCreate401,
  InvitesCreate401CodeEnumKey,
  InvitesCreate403,
  InvitesCreate403CodeEnumKey,
  InvitesCreate404,
  InvitesCreate404CodeEnumKey,
  InvitesCreate429,
  InvitesCreate429CodeEnumKey,
  InvitesCreate500,
  InvitesCreate500CodeEnumKey,
  InvitesCreateError,
  InvitesCreateHeaderParams,
  InvitesCreateMutation,
  InvitesCreateMutationRequest,
  InvitesCreateMutationResponse,
  InvitesCreatePathParams,
} from "./types/invites/Create.ts";
export type {
  InvitesDelete204,
  InvitesDelete400,
  InvitesDelete400CodeEnumKey,
  InvitesDelete401,
  InvitesDelete401CodeEnumKey,
  InvitesDelete403,
  InvitesDelete403CodeEnumKey,
  InvitesDelete404,
  InvitesDelete404CodeEnumKey,
  InvitesDelete429,
  InvitesDelete429CodeEnumKey,
  InvitesDelete500,
  InvitesDelete500CodeEnumKey,
  InvitesDeleteError,
  InvitesDeleteHeaderParams,
  InvitesDeleteMutation,
  InvitesDeleteMutationResponse,
  InvitesDeletePathParams,
} from "./types/invites/Delete.ts";
export type {
  InvitesGet200,
  InvitesGet400,
  InvitesGet400CodeEnumKey,
  InvitesGet404,
  InvitesGet404CodeEnumKey,
  InvitesGet429,
  InvitesGet429CodeEnumKey,
  InvitesGet500,
  InvitesGet500CodeEnumKey,
  InvitesGetError,
  InvitesGetPathParams,
  InvitesGetQuery,
  InvitesGetQueryResponse,
} from "./types/invites/Get.ts";
export type {
  InvitesListForChannel200,
  InvitesListForChannel400,
  InvitesListForChannel400CodeEnumKey,
  InvitesListForChannel401,
  InvitesListForChannel401CodeEnumKey,
  InvitesListForChannel403,
  InvitesListForChannel403CodeEnumKey,
  InvitesListForChannel404,
  InvitesListForChannel404CodeEnumKey,
  InvitesListForChannel429,
  InvitesListForChannel429CodeEnumKey,
  InvitesListForChannel500,
  InvitesListForChannel500CodeEnumKey,
  InvitesListForChannelError,
  InvitesListForChannelPathParams,
  InvitesListForChannelQuery,
  InvitesListForChannelQueryResponse,
} from "./types/invites/ListForChannel.ts";
export type {
  InvitesListForGuild200,
  InvitesListForGuild400,
  InvitesListForGuild400CodeEnumKey,
  InvitesListForGuild401,
  InvitesListForGuild401CodeEnumKey,
  InvitesListForGuild403,
  InvitesListForGuild403CodeEnumKey,
  InvitesListForGuild404,
  InvitesListForGuild404CodeEnumKey,
  InvitesListForGuild429,
  InvitesListForGuild429CodeEnumKey,
  InvitesListForGuild500,
  InvitesListForGuild500CodeEnumKey,
  InvitesListForGuildError,
  InvitesListForGuildPathParams,
  InvitesListForGuildQuery,
  InvitesListForGuildQueryResponse,
} from "./types/invites/ListForGuild.ts";
export type {
  MembersAddRole204,
  MembersAddRole400,
  MembersAddRole400CodeEnumKey,
  MembersAddRole401,
  MembersAddRole401CodeEnumKey,
  MembersAddRole403,
  MembersAddRole403CodeEnumKey,
  MembersAddRole404,
  MembersAddRole404CodeEnumKey,
  MembersAddRole429,
  MembersAddRole429CodeEnumKey,
  MembersAddRole500,
  MembersAddRole500CodeEnumKey,
  MembersAddRoleError,
  MembersAddRoleHeaderParams,
  MembersAddRoleMutation,
  MembersAddRoleMutationResponse,
  MembersAddRolePathParams,
} from "./types/members/AddRole.ts";
export type {
  MembersGet200,
  MembersGet400,
  MembersGet400CodeEnumKey,
  MembersGet401,
  MembersGet401CodeEnumKey,
  MembersGet403,
  MembersGet403CodeEnumKey,
  MembersGet404,
  MembersGet404CodeEnumKey,
  MembersGet429,
  MembersGet429CodeEnumKey,
  MembersGet500,
  MembersGet500CodeEnumKey,
  MembersGetError,
  MembersGetPathParams,
  MembersGetQuery,
  MembersGetQueryResponse,
} from "./types/members/Get.ts";
export type {
  MembersGetMe200,
  MembersGetMe400,
  MembersGetMe400CodeEnumKey,
  MembersGetMe401,
  MembersGetMe401CodeEnumKey,
  MembersGetMe403,
  MembersGetMe403CodeEnumKey,
  MembersGetMe404,
  MembersGetMe404CodeEnumKey,
  MembersGetMe429,
  MembersGetMe429CodeEnumKey,
  MembersGetMe500,
  MembersGetMe500CodeEnumKey,
  MembersGetMeError,
  MembersGetMePathParams,
  MembersGetMeQuery,
  MembersGetMeQueryResponse,
} from "./types/members/GetMe.ts";
export type {
  MembersList200,
  MembersList400,
  MembersList400CodeEnumKey,
  MembersList401,
  MembersList401CodeEnumKey,
  MembersList403,
  MembersList403CodeEnumKey,
  MembersList404,
  MembersList404CodeEnumKey,
  MembersList429,
  MembersList429CodeEnumKey,
  MembersList500,
  MembersList500CodeEnumKey,
  MembersListError,
  MembersListPathParams,
  MembersListQuery,
  MembersListQueryParams,
  MembersListQueryResponse,
} from "./types/members/List.ts";
export type {
  MembersRemove204,
  MembersRemove400,
  MembersRemove400CodeEnumKey,
  MembersRemove401,
  MembersRemove401CodeEnumKey,
  MembersRemove403,
  MembersRemove403CodeEnumKey,
  MembersRemove404,
  MembersRemove404CodeEnumKey,
  MembersRemove429,
  MembersRemove429CodeEnumKey,
  MembersRemove500,
  MembersRemove500CodeEnumKey,
  MembersRemoveError,
  MembersRemoveHeaderParams,
  MembersRemoveMutation,
  MembersRemoveMutationResponse,
  MembersRemovePathParams,
} from "./types/members/Remove.ts";
export type {
  MembersRemoveRole204,
  MembersRemoveRole400,
  MembersRemoveRole400CodeEnumKey,
  MembersRemoveRole401,
  MembersRemoveRole401CodeEnumKey,
  MembersRemoveRole403,
  MembersRemoveRole403CodeEnumKey,
  MembersRemoveRole404,
  MembersRemoveRole404CodeEnumKey,
  MembersRemoveRole429,
  MembersRemoveRole429CodeEnumKey,
  MembersRemoveRole500,
  MembersRemoveRole500CodeEnumKey,
  MembersRemoveRoleError,
  MembersRemoveRoleHeaderParams,
  MembersRemoveRoleMutation,
  MembersRemoveRoleMutationResponse,
  MembersRemoveRolePathParams,
} from "./types/members/RemoveRole.ts";
export type {
  MembersUpdate200,
  MembersUpdate400,
  MembersUpdate400CodeEnumKey,
  MembersUpdate401,
  MembersUpdate401CodeEnumKey,
  MembersUpdate403,
  MembersUpdate403CodeEnumKey,
  MembersUpdate404,
  MembersUpdate404CodeEnumKey,
  MembersUpdate429,
  MembersUpdate429CodeEnumKey,
  MembersUpdate500,
  MembersUpdate500CodeEnumKey,
  MembersUpdateError,
  MembersUpdateHeaderParams,
  MembersUpdateMutation,
  MembersUpdateMutationRequest,
  MembersUpdateMutationResponse,
  MembersUpdatePathParams,
} from "./types/members/Update.ts";
export type {
  MembersUpdateMe200,
  MembersUpdateMe400,
  MembersUpdateMe400CodeEnumKey,
  MembersUpdateMe401,
  MembersUpdateMe401CodeEnumKey,
  MembersUpdateMe403,
  MembersUpdateMe403CodeEnumKey,
  MembersUpdateMe404,
  MembersUpdateMe404CodeEnumKey,
  MembersUpdateMe429,
  MembersUpdateMe429CodeEnumKey,
  MembersUpdateMe500,
  MembersUpdateMe500CodeEnumKey,
  MembersUpdateMeError,
  MembersUpdateMeHeaderParams,
  MembersUpdateMeMutation,
  MembersUpdateMeMutationRequest,
  MembersUpdateMeMutationResponse,
  MembersUpdateMePathParams,
} from "./types/members/UpdateMe.ts";
export type {
  MessagesBulkDelete204,
  MessagesBulkDelete400,
  MessagesBulkDelete400CodeEnumKey,
  MessagesBulkDelete401,
  MessagesBulkDelete401CodeEnumKey,
  MessagesBulkDelete403,
  MessagesBulkDelete403CodeEnumKey,
  MessagesBulkDelete404,
  MessagesBulkDelete404CodeEnumKey,
  MessagesBulkDelete429,
  MessagesBulkDelete429CodeEnumKey,
  MessagesBulkDelete500,
  MessagesBulkDelete500CodeEnumKey,
  MessagesBulkDeleteError,
  MessagesBulkDeleteHeaderParams,
  MessagesBulkDeleteMutation,
  MessagesBulkDeleteMutationRequest,
  MessagesBulkDeleteMutationResponse,
  MessagesBulkDeletePathParams,
} from "./types/messages/BulkDelete.ts";
export type {
  MessagesCreate200,
  MessagesCreate400,
  MessagesCreate400CodeEnumKey,
  MessagesCreate401,
  MessagesCreate401CodeEnumKey,
  MessagesCreate403,
  MessagesCreate403CodeEnumKey,
  MessagesCreate404,
  MessagesCreate404CodeEnumKey,
  MessagesCreate429,
  MessagesCreate429CodeEnumKey,
  MessagesCreate500,
  MessagesCreate500CodeEnumKey,
  MessagesCreateError,
  MessagesCreateMutation,
  MessagesCreateMutationRequest,
  MessagesCreateMutationResponse,
  MessagesCreatePathParams,
} from "./types/messages/Create.ts";
export type {
  MessagesDelete204,
  MessagesDelete400,
  MessagesDelete400CodeEnumKey,
  MessagesDelete401,
  MessagesDelete401CodeEnumKey,
  MessagesDelete403,
  MessagesDelete403CodeEnumKey,
  MessagesDelete404,
  MessagesDelete404CodeEnumKey,
  MessagesDelete429,
  MessagesDelete429CodeEnumKey,
  MessagesDelete500,
  MessagesDelete500CodeEnumKey,
  MessagesDeleteError,
  MessagesDeleteHeaderParams,
  MessagesDeleteMutation,
  MessagesDeleteMutationResponse,
  MessagesDeletePathParams,
} from "./types/messages/Delete.ts";
export type {
  MessagesDeleteAttachment204,
  MessagesDeleteAttachment400,
  MessagesDeleteAttachment400CodeEnumKey,
  MessagesDeleteAttachment401,
  MessagesDeleteAttachment401CodeEnumKey,
  MessagesDeleteAttachment403,
  MessagesDeleteAttachment403CodeEnumKey,
  MessagesDeleteAttachment404,
  MessagesDeleteAttachment404CodeEnumKey,
  MessagesDeleteAttachment429,
  MessagesDeleteAttachment429CodeEnumKey,
  MessagesDeleteAttachment500,
  MessagesDeleteAttachment500CodeEnumKey,
  MessagesDeleteAttachmentError,
  MessagesDeleteAttachmentMutation,
  MessagesDeleteAttachmentMutationResponse,
  MessagesDeleteAttachmentPathParams,
} from "./types/messages/DeleteAttachment.ts";
export type {
  MessagesEdit200,
  MessagesEdit400,
  MessagesEdit400CodeEnumKey,
  MessagesEdit401,
  MessagesEdit401CodeEnumKey,
  MessagesEdit403,
  MessagesEdit403CodeEnumKey,
  MessagesEdit404,
  MessagesEdit404CodeEnumKey,
  MessagesEdit429,
  MessagesEdit429CodeEnumKey,
  MessagesEdit500,
  MessagesEdit500CodeEnumKey,
  MessagesEditError,
  MessagesEditMutation,
  MessagesEditMutationRequest,
  MessagesEditMutationResponse,
  MessagesEditPathParams,
} from "./types/messages/Edit.ts";
export type {
  MessagesGet200,
  MessagesGet400,
  MessagesGet400CodeEnumKey,
  MessagesGet401,
  MessagesGet401CodeEnumKey,
  MessagesGet403,
  MessagesGet403CodeEnumKey,
  MessagesGet404,
  MessagesGet404CodeEnumKey,
  MessagesGet429,
  MessagesGet429CodeEnumKey,
  MessagesGet500,
  MessagesGet500CodeEnumKey,
  MessagesGetError,
  MessagesGetPathParams,
  MessagesGetQuery,
  MessagesGetQueryResponse,
} from "./types/messages/Get.ts";
export type {
  MessagesList200,
  MessagesList400,
  MessagesList400CodeEnumKey,
  MessagesList401,
  MessagesList401CodeEnumKey,
  MessagesList403,
  MessagesList403CodeEnumKey,
  MessagesList404,
  MessagesList404CodeEnumKey,
  MessagesList429,
  MessagesList429CodeEnumKey,
  MessagesList500,
  MessagesList500CodeEnumKey,
  MessagesListError,
  MessagesListPathParams,
  MessagesListQuery,
  MessagesListQueryParams,
  MessagesListQueryResponse,
} from "./types/messages/List.ts";
export type {
  Oauth2Consent200,
  Oauth2Consent400,
  Oauth2Consent400CodeEnumKey,
  Oauth2Consent401,
  Oauth2Consent401CodeEnumKey,
  Oauth2Consent403,
  Oauth2Consent403CodeEnumKey,
  Oauth2Consent404,
  Oauth2Consent404CodeEnumKey,
  Oauth2Consent429,
  Oauth2Consent429CodeEnumKey,
  Oauth2Consent500,
  Oauth2Consent500CodeEnumKey,
  Oauth2ConsentError,
  Oauth2ConsentMutation,
  Oauth2ConsentMutationRequest,
  Oauth2ConsentMutationResponse,
} from "./types/oauth2/Consent.ts";
export type {
  Oauth2Introspect200,
  Oauth2Introspect400,
  Oauth2Introspect400CodeEnumKey,
  Oauth2Introspect403,
  Oauth2Introspect403CodeEnumKey,
  Oauth2Introspect429,
  Oauth2Introspect429CodeEnumKey,
  Oauth2Introspect500,
  Oauth2Introspect500CodeEnumKey,
  Oauth2IntrospectError,
  Oauth2IntrospectMutation,
  Oauth2IntrospectMutationRequest,
  Oauth2IntrospectMutationResponse,
} from "./types/oauth2/Introspect.ts";
export type {
  Oauth2Me200,
  Oauth2Me400,
  Oauth2Me400CodeEnumKey,
  Oauth2Me401,
  Oauth2Me401CodeEnumKey,
  Oauth2Me403,
  Oauth2Me403CodeEnumKey,
  Oauth2Me429,
  Oauth2Me429CodeEnumKey,
  Oauth2Me500,
  Oauth2Me500CodeEnumKey,
  Oauth2MeError,
  Oauth2MeQuery,
  Oauth2MeQueryResponse,
} from "./types/oauth2/Me.ts";
export type {
  Oauth2Revoke200,
  Oauth2Revoke400,
  Oauth2Revoke400CodeEnumKey,
  Oauth2Revoke403,
  Oauth2Revoke403CodeEnumKey,
  Oauth2Revoke429,
  Oauth2Revoke429CodeEnumKey,
  Oauth2Revoke500,
  Oauth2Revoke500CodeEnumKey,
  Oauth2RevokeError,
  Oauth2RevokeMutation,
  Oauth2RevokeMutationRequest,
  Oauth2RevokeMutationResponse,
} from "./types/oauth2/Revoke.ts";
export type {
  Oauth2Token200,
  Oauth2Token400,
  Oauth2Token400CodeEnumKey,
  Oauth2Token403,
  Oauth2Token403CodeEnumKey,
  Oauth2Token429,
  Oauth2Token429CodeEnumKey,
  Oauth2Token500,
  Oauth2Token500CodeEnumKey,
  Oauth2TokenError,
  Oauth2TokenMutation,
  Oauth2TokenMutationRequest,
  Oauth2TokenMutationResponse,
} from "./types/oauth2/Token.ts";
export type {
  Oauth2Userinfo200,
  Oauth2Userinfo400,
  Oauth2Userinfo400CodeEnumKey,
  Oauth2Userinfo401,
  Oauth2Userinfo401CodeEnumKey,
  Oauth2Userinfo403,
  Oauth2Userinfo403CodeEnumKey,
  Oauth2Userinfo429,
  Oauth2Userinfo429CodeEnumKey,
  Oauth2Userinfo500,
  Oauth2Userinfo500CodeEnumKey,
  Oauth2UserinfoError,
  Oauth2UserinfoQuery,
  Oauth2UserinfoQueryResponse,
} from "./types/oauth2/Userinfo.ts";
export type {
  PinsAdd204,
  PinsAdd400,
  PinsAdd400CodeEnumKey,
  PinsAdd401,
  PinsAdd401CodeEnumKey,
  PinsAdd403,
  PinsAdd403CodeEnumKey,
  PinsAdd404,
  PinsAdd404CodeEnumKey,
  PinsAdd429,
  PinsAdd429CodeEnumKey,
  PinsAdd500,
  PinsAdd500CodeEnumKey,
  PinsAddError,
  PinsAddHeaderParams,
  PinsAddMutation,
  PinsAddMutationResponse,
  PinsAddPathParams,
} from "./types/pins/Add.ts";
export type {
  PinsList200,
  PinsList400,
  PinsList400CodeEnumKey,
  PinsList401,
  PinsList401CodeEnumKey,
  PinsList403,
  PinsList403CodeEnumKey,
  PinsList404,
  PinsList404CodeEnumKey,
  PinsList429,
  PinsList429CodeEnumKey,
  PinsList500,
  PinsList500CodeEnumKey,
  PinsListError,
  PinsListPathParams,
  PinsListQuery,
  PinsListQueryParams,
  PinsListQueryResponse,
} from "./types/pins/List.ts";
export type {
  PinsRemove204,
  PinsRemove400,
  PinsRemove400CodeEnumKey,
  PinsRemove401,
  PinsRemove401CodeEnumKey,
  PinsRemove403,
  PinsRemove403CodeEnumKey,
  PinsRemove404,
  PinsRemove404CodeEnumKey,
  PinsRemove429,
  PinsRemove429CodeEnumKey,
  PinsRemove500,
  PinsRemove500CodeEnumKey,
  PinsRemoveError,
  PinsRemoveHeaderParams,
  PinsRemoveMutation,
  PinsRemoveMutationResponse,
  PinsRemovePathParams,
} from "./types/pins/Remove.ts";
export type {
  ReactionsAdd204,
  ReactionsAdd400,
  ReactionsAdd400CodeEnumKey,
  ReactionsAdd401,
  ReactionsAdd401CodeEnumKey,
  ReactionsAdd403,
  ReactionsAdd403CodeEnumKey,
  ReactionsAdd404,
  ReactionsAdd404CodeEnumKey,
  ReactionsAdd429,
  ReactionsAdd429CodeEnumKey,
  ReactionsAdd500,
  ReactionsAdd500CodeEnumKey,
  ReactionsAddError,
  ReactionsAddMutation,
  ReactionsAddMutationResponse,
  ReactionsAddPathParams,
} from "./types/reactions/Add.ts";
export type {
  ReactionsList200,
  ReactionsList400,
  ReactionsList400CodeEnumKey,
  ReactionsList401,
  ReactionsList401CodeEnumKey,
  ReactionsList403,
  ReactionsList403CodeEnumKey,
  ReactionsList404,
  ReactionsList404CodeEnumKey,
  ReactionsList429,
  ReactionsList429CodeEnumKey,
  ReactionsList500,
  ReactionsList500CodeEnumKey,
  ReactionsListError,
  ReactionsListPathParams,
  ReactionsListQuery,
  ReactionsListQueryParams,
  ReactionsListQueryResponse,
} from "./types/reactions/List.ts";
export type {
  ReactionsRemove204,
  ReactionsRemove400,
  ReactionsRemove400CodeEnumKey,
  ReactionsRemove401,
  ReactionsRemove401CodeEnumKey,
  ReactionsRemove403,
  ReactionsRemove403CodeEnumKey,
  ReactionsRemove404,
  ReactionsRemove404CodeEnumKey,
  ReactionsRemove429,
  ReactionsRemove429CodeEnumKey,
  ReactionsRemove500,
  ReactionsRemove500CodeEnumKey,
  ReactionsRemoveError,
  ReactionsRemoveMutation,
  ReactionsRemoveMutationResponse,
  ReactionsRemovePathParams,
} from "./types/reactions/Remove.ts";
export type {
  ReactionsRemoveAll204,
  ReactionsRemoveAll400,
  ReactionsRemoveAll400CodeEnumKey,
  ReactionsRemoveAll401,
  ReactionsRemoveAll401CodeEnumKey,
  ReactionsRemoveAll403,
  ReactionsRemoveAll403CodeEnumKey,
  ReactionsRemoveAll404,
  ReactionsRemoveAll404CodeEnumKey,
  ReactionsRemoveAll429,
  ReactionsRemoveAll429CodeEnumKey,
  ReactionsRemoveAll500,
  ReactionsRemoveAll500CodeEnumKey,
  ReactionsRemoveAllError,
  ReactionsRemoveAllMutation,
  ReactionsRemoveAllMutationResponse,
  ReactionsRemoveAllPathParams,
} from "./types/reactions/RemoveAll.ts";
export type {
  ReactionsRemoveEmoji204,
  ReactionsRemoveEmoji400,
  ReactionsRemoveEmoji400CodeEnumKey,
  ReactionsRemoveEmoji401,
  ReactionsRemoveEmoji401CodeEnumKey,
  ReactionsRemoveEmoji403,
  ReactionsRemoveEmoji403CodeEnumKey,
  ReactionsRemoveEmoji404,
  ReactionsRemoveEmoji404CodeEnumKey,
  ReactionsRemoveEmoji429,
  ReactionsRemoveEmoji429CodeEnumKey,
  ReactionsRemoveEmoji500,
  ReactionsRemoveEmoji500CodeEnumKey,
  ReactionsRemoveEmojiError,
  ReactionsRemoveEmojiMutation,
  ReactionsRemoveEmojiMutationResponse,
  ReactionsRemoveEmojiPathParams,
} from "./types/reactions/RemoveEmoji.ts";
export type {
  ReactionsRemoveOwn204,
  ReactionsRemoveOwn400,
  ReactionsRemoveOwn400CodeEnumKey,
  ReactionsRemoveOwn401,
  ReactionsRemoveOwn401CodeEnumKey,
  ReactionsRemoveOwn403,
  ReactionsRemoveOwn403CodeEnumKey,
  ReactionsRemoveOwn404,
  ReactionsRemoveOwn404CodeEnumKey,
  ReactionsRemoveOwn429,
  ReactionsRemoveOwn429CodeEnumKey,
  ReactionsRemoveOwn500,
  ReactionsRemoveOwn500CodeEnumKey,
  ReactionsRemoveOwnError,
  ReactionsRemoveOwnMutation,
  ReactionsRemoveOwnMutationResponse,
  ReactionsRemoveOwnPathParams,
} from "./types/reactions/RemoveOwn.ts";
export type {
  RolesCreate200,
  RolesCreate400,
  RolesCreate400CodeEnumKey,
  RolesCreate401,
  RolesCreate401CodeEnumKey,
  RolesCreate403,
  RolesCreate403CodeEnumKey,
  RolesCreate404,
  RolesCreate404CodeEnumKey,
  RolesCreate429,
  RolesCreate429CodeEnumKey,
  RolesCreate500,
  RolesCreate500CodeEnumKey,
  RolesCreateError,
  RolesCreateHeaderParams,
  RolesCreateMutation,
  RolesCreateMutationRequest,
  RolesCreateMutationResponse,
  RolesCreatePathParams,
} from "./types/roles/Create.ts";
export type {
  RolesDelete204,
  RolesDelete400,
  RolesDelete400CodeEnumKey,
  RolesDelete401,
  RolesDelete401CodeEnumKey,
  RolesDelete403,
  RolesDelete403CodeEnumKey,
  RolesDelete404,
  RolesDelete404CodeEnumKey,
  RolesDelete429,
  RolesDelete429CodeEnumKey,
  RolesDelete500,
  RolesDelete500CodeEnumKey,
  RolesDeleteError,
  RolesDeleteHeaderParams,
  RolesDeleteMutation,
  RolesDeleteMutationResponse,
  RolesDeletePathParams,
} from "./types/roles/Delete.ts";
export type {
  RolesList200,
  RolesList400,
  RolesList400CodeEnumKey,
  RolesList401,
  RolesList401CodeEnumKey,
  RolesList403,
  RolesList403CodeEnumKey,
  RolesList404,
  RolesList404CodeEnumKey,
  RolesList429,
  RolesList429CodeEnumKey,
  RolesList500,
  RolesList500CodeEnumKey,
  RolesListError,
  RolesListPathParams,
  RolesListQuery,
  RolesListQueryResponse,
} from "./types/roles/List.ts";
export type {
  RolesMove204,
  RolesMove400,
  RolesMove400CodeEnumKey,
  RolesMove401,
  RolesMove401CodeEnumKey,
  RolesMove403,
  RolesMove403CodeEnumKey,
  RolesMove404,
  RolesMove404CodeEnumKey,
  RolesMove429,
  RolesMove429CodeEnumKey,
  RolesMove500,
  RolesMove500CodeEnumKey,
  RolesMoveError,
  RolesMoveHeaderParams,
  RolesMoveMutation,
  RolesMoveMutationRequest,
  RolesMoveMutationResponse,
  RolesMovePathParams,
} from "./types/roles/Move.ts";
export type {
  RolesUpdate200,
  RolesUpdate400,
  RolesUpdate400CodeEnumKey,
  RolesUpdate401,
  RolesUpdate401CodeEnumKey,
  RolesUpdate403,
  RolesUpdate403CodeEnumKey,
  RolesUpdate404,
  RolesUpdate404CodeEnumKey,
  RolesUpdate429,
  RolesUpdate429CodeEnumKey,
  RolesUpdate500,
  RolesUpdate500CodeEnumKey,
  RolesUpdateError,
  RolesUpdateHeaderParams,
  RolesUpdateMutation,
  RolesUpdateMutationRequest,
  RolesUpdateMutationResponse,
  RolesUpdatePathParams,
} from "./types/roles/Update.ts";
export type {
  StickersCreate200,
  StickersCreate400,
  StickersCreate400CodeEnumKey,
  StickersCreate401,
  StickersCreate401CodeEnumKey,
  StickersCreate403,
  StickersCreate403CodeEnumKey,
  StickersCreate404,
  StickersCreate404CodeEnumKey,
  StickersCreate429,
  StickersCreate429CodeEnumKey,
  StickersCreate500,
  StickersCreate500CodeEnumKey,
  StickersCreateError,
  StickersCreateHeaderParams,
  StickersCreateMutation,
  StickersCreateMutationRequest,
  StickersCreateMutationResponse,
  StickersCreatePathParams,
} from "./types/stickers/Create.ts";
export type {
  StickersCreateMany200,
  StickersCreateMany400,
  StickersCreateMany400CodeEnumKey,
  StickersCreateMany401,
  StickersCreateMany401CodeEnumKey,
  StickersCreateMany403,
  StickersCreateMany403CodeEnumKey,
  StickersCreateMany404,
  StickersCreateMany404CodeEnumKey,
  StickersCreateMany429,
  StickersCreateMany429CodeEnumKey,
  StickersCreateMany500,
  StickersCreateMany500CodeEnumKey,
  StickersCreateManyError,
  StickersCreateManyHeaderParams,
  StickersCreateManyMutation,
  StickersCreateManyMutationRequest,
  StickersCreateManyMutationResponse,
  StickersCreateManyPathParams,
} from "./types/stickers/CreateMany.ts";
export type {
  StickersDelete204,
  StickersDelete400,
  StickersDelete400CodeEnumKey,
  StickersDelete401,
  StickersDelete401CodeEnumKey,
  StickersDelete403,
  StickersDelete403CodeEnumKey,
  StickersDelete404,
  StickersDelete404CodeEnumKey,
  StickersDelete429,
  StickersDelete429CodeEnumKey,
  StickersDelete500,
  StickersDelete500CodeEnumKey,
  StickersDeleteError,
  StickersDeleteHeaderParams,
  StickersDeleteMutation,
  StickersDeleteMutationResponse,
  StickersDeletePathParams,
} from "./types/stickers/Delete.ts";
export type {
  StickersList200,
  StickersList400,
  StickersList400CodeEnumKey,
  StickersList401,
  StickersList401CodeEnumKey,
  StickersList403,
  StickersList403CodeEnumKey,
  StickersList404,
  StickersList404CodeEnumKey,
  StickersList429,
  StickersList429CodeEnumKey,
  StickersList500,
  StickersList500CodeEnumKey,
  StickersListError,
  StickersListPathParams,
  StickersListQuery,
  StickersListQueryResponse,
} from "./types/stickers/List.ts";
export type {
  StickersUpdate200,
  StickersUpdate400,
  StickersUpdate400CodeEnumKey,
  StickersUpdate401,
  StickersUpdate401CodeEnumKey,
  StickersUpdate403,
  StickersUpdate403CodeEnumKey,
  StickersUpdate404,
  StickersUpdate404CodeEnumKey,
  StickersUpdate429,
  StickersUpdate429CodeEnumKey,
  StickersUpdate500,
  StickersUpdate500CodeEnumKey,
  StickersUpdateError,
  StickersUpdateHeaderParams,
  StickersUpdateMutation,
  StickersUpdateMutationRequest,
  StickersUpdateMutationResponse,
  StickersUpdatePathParams,
} from "./types/stickers/Update.ts";
export type {
  UsersCreateChannel200,
  UsersCreateChannel400,
  UsersCreateChannel400CodeEnumKey,
  UsersCreateChannel401,
  UsersCreateChannel401CodeEnumKey,
  UsersCreateChannel403,
  UsersCreateChannel403CodeEnumKey,
  UsersCreateChannel404,
  UsersCreateChannel404CodeEnumKey,
  UsersCreateChannel429,
  UsersCreateChannel429CodeEnumKey,
  UsersCreateChannel500,
  UsersCreateChannel500CodeEnumKey,
  UsersCreateChannelError,
  UsersCreateChannelMutation,
  UsersCreateChannelMutationRequest,
  UsersCreateChannelMutationResponse,
} from "./types/users/CreateChannel.ts";
export type {
  UsersGet200,
  UsersGet400,
  UsersGet400CodeEnumKey,
  UsersGet401,
  UsersGet401CodeEnumKey,
  UsersGet403,
  UsersGet403CodeEnumKey,
  UsersGet404,
  UsersGet404CodeEnumKey,
  UsersGet429,
  UsersGet429CodeEnumKey,
  UsersGet500,
  UsersGet500CodeEnumKey,
  UsersGetError,
  UsersGetPathParams,
  UsersGetQuery,
  UsersGetQueryResponse,
} from "./types/users/Get.ts";
export type {
  UsersGetMe200,
  UsersGetMe400,
  UsersGetMe400CodeEnumKey,
  UsersGetMe401,
  UsersGetMe401CodeEnumKey,
  UsersGetMe403,
  UsersGetMe403CodeEnumKey,
  UsersGetMe429,
  UsersGetMe429CodeEnumKey,
  UsersGetMe500,
  UsersGetMe500CodeEnumKey,
  UsersGetMeError,
  UsersGetMeQuery,
  UsersGetMeQueryResponse,
} from "./types/users/GetMe.ts";
export type {
  UsersLeaveGuild204,
  UsersLeaveGuild400,
  UsersLeaveGuild400CodeEnumKey,
  UsersLeaveGuild401,
  UsersLeaveGuild401CodeEnumKey,
  UsersLeaveGuild403,
  UsersLeaveGuild403CodeEnumKey,
  UsersLeaveGuild404,
  UsersLeaveGuild404CodeEnumKey,
  UsersLeaveGuild429,
  UsersLeaveGuild429CodeEnumKey,
  UsersLeaveGuild500,
  UsersLeaveGuild500CodeEnumKey,
  UsersLeaveGuildError,
  UsersLeaveGuildMutation,
  UsersLeaveGuildMutationResponse,
  UsersLeaveGuildPathParams,
} from "./types/users/LeaveGuild.ts";
export type {
  UsersListChannels200,
  UsersListChannels400,
  UsersListChannels400CodeEnumKey,
  UsersListChannels401,
  UsersListChannels401CodeEnumKey,
  UsersListChannels403,
  UsersListChannels403CodeEnumKey,
  UsersListChannels429,
  UsersListChannels429CodeEnumKey,
  UsersListChannels500,
  UsersListChannels500CodeEnumKey,
  UsersListChannelsError,
  UsersListChannelsQuery,
  UsersListChannelsQueryResponse,
} from "./types/users/ListChannels.ts";
export type {
  UsersListGuilds200,
  UsersListGuilds400,
  UsersListGuilds400CodeEnumKey,
  UsersListGuilds401,
  UsersListGuilds401CodeEnumKey,
  UsersListGuilds403,
  UsersListGuilds403CodeEnumKey,
  UsersListGuilds429,
  UsersListGuilds429CodeEnumKey,
  UsersListGuilds500,
  UsersListGuilds500CodeEnumKey,
  UsersListGuildsError,
  UsersListGuildsQuery,
  UsersListGuildsQueryParams,
  UsersListGuildsQueryResponse,
} from "./types/users/ListGuilds.ts";
export type {
  UsersListRelationships200,
  UsersListRelationships400,
  UsersListRelationships400CodeEnumKey,
  UsersListRelationships401,
  UsersListRelationships401CodeEnumKey,
  UsersListRelationships403,
  UsersListRelationships403CodeEnumKey,
  UsersListRelationships429,
  UsersListRelationships429CodeEnumKey,
  UsersListRelationships500,
  UsersListRelationships500CodeEnumKey,
  UsersListRelationshipsError,
  UsersListRelationshipsQuery,
  UsersListRelationshipsQueryResponse,
} from "./types/users/ListRelationships.ts";
export type {
  UsersUpdateMe200,
  UsersUpdateMe400,
  UsersUpdateMe400CodeEnumKey,
  UsersUpdateMe401,
  UsersUpdateMe401CodeEnumKey,
  UsersUpdateMe403,
  UsersUpdateMe403CodeEnumKey,
  UsersUpdateMe429,
  UsersUpdateMe429CodeEnumKey,
  UsersUpdateMe500,
  UsersUpdateMe500CodeEnumKey,
  UsersUpdateMeError,
  UsersUpdateMeMutation,
  UsersUpdateMeMutationRequest,
  UsersUpdateMeMutationResponse,
} from "./types/users/UpdateMe.ts";
export type {
  WebhooksCreate200,
  WebhooksCreate400,
  WebhooksCreate400CodeEnumKey,
  WebhooksCreate401,
  WebhooksCreate401CodeEnumKey,
  WebhooksCreate403,
  WebhooksCreate403CodeEnumKey,
  WebhooksCreate404,
  WebhooksCreate404CodeEnumKey,
  WebhooksCreate429,
  WebhooksCreate429CodeEnumKey,
  WebhooksCreate500,
  WebhooksCreate500CodeEnumKey,
  WebhooksCreateError,
  WebhooksCreateHeaderParams,
  WebhooksCreateMutation,
  WebhooksCreateMutationRequest,
  WebhooksCreateMutationResponse,
  WebhooksCreatePathParams,
} from "./types/webhooks/Create.ts";
export type {
  WebhooksDelete204,
  WebhooksDelete400,
  WebhooksDelete400CodeEnumKey,
  WebhooksDelete401,
  WebhooksDelete401CodeEnumKey,
  WebhooksDelete403,
  WebhooksDelete403CodeEnumKey,
  WebhooksDelete404,
  WebhooksDelete404CodeEnumKey,
  WebhooksDelete429,
  WebhooksDelete429CodeEnumKey,
  WebhooksDelete500,
  WebhooksDelete500CodeEnumKey,
  WebhooksDeleteError,
  WebhooksDeleteHeaderParams,
  WebhooksDeleteMutation,
  WebhooksDeleteMutationResponse,
  WebhooksDeletePathParams,
} from "./types/webhooks/Delete.ts";
export type {
  WebhooksDeleteWithToken204,
  WebhooksDeleteWithToken400,
  WebhooksDeleteWithToken400CodeEnumKey,
  WebhooksDeleteWithToken403,
  WebhooksDeleteWithToken403CodeEnumKey,
  WebhooksDeleteWithToken404,
  WebhooksDeleteWithToken404CodeEnumKey,
  WebhooksDeleteWithToken429,
  WebhooksDeleteWithToken429CodeEnumKey,
  WebhooksDeleteWithToken500,
  WebhooksDeleteWithToken500CodeEnumKey,
  WebhooksDeleteWithTokenError,
  WebhooksDeleteWithTokenMutation,
  WebhooksDeleteWithTokenMutationResponse,
  WebhooksDeleteWithTokenPathParams,
} from "./types/webhooks/DeleteWithToken.ts";
export type {
  WebhooksExecute200,
  WebhooksExecute204,
  WebhooksExecute400,
  WebhooksExecute400CodeEnumKey,
  WebhooksExecute403,
  WebhooksExecute403CodeEnumKey,
  WebhooksExecute404,
  WebhooksExecute404CodeEnumKey,
  WebhooksExecute429,
  WebhooksExecute429CodeEnumKey,
  WebhooksExecute500,
  WebhooksExecute500CodeEnumKey,
  WebhooksExecuteError,
  WebhooksExecuteMutation,
  WebhooksExecuteMutationRequest,
  WebhooksExecuteMutationResponse,
  WebhooksExecutePathParams,
  WebhooksExecuteQueryParams,
} from "./types/webhooks/Execute.ts";
export type {
  WebhooksExecuteGithub204,
  WebhooksExecuteGithub400,
  WebhooksExecuteGithub400CodeEnumKey,
  WebhooksExecuteGithub403,
  WebhooksExecuteGithub403CodeEnumKey,
  WebhooksExecuteGithub404,
  WebhooksExecuteGithub404CodeEnumKey,
  WebhooksExecuteGithub429,
  WebhooksExecuteGithub429CodeEnumKey,
  WebhooksExecuteGithub500,
  WebhooksExecuteGithub500CodeEnumKey,
  WebhooksExecuteGithubError,
  WebhooksExecuteGithubHeaderParams,
  WebhooksExecuteGithubMutation,
  WebhooksExecuteGithubMutationRequest,
  WebhooksExecuteGithubMutationResponse,
  WebhooksExecuteGithubPathParams,
} from "./types/webhooks/ExecuteGithub.ts";
export type {
  WebhooksExecuteSlack200,
  WebhooksExecuteSlack200EnumKey,
  WebhooksExecuteSlack400,
  WebhooksExecuteSlack400CodeEnumKey,
  WebhooksExecuteSlack403,
  WebhooksExecuteSlack403CodeEnumKey,
  WebhooksExecuteSlack404,
  WebhooksExecuteSlack404CodeEnumKey,
  WebhooksExecuteSlack429,
  WebhooksExecuteSlack429CodeEnumKey,
  WebhooksExecuteSlack500,
  WebhooksExecuteSlack500CodeEnumKey,
  WebhooksExecuteSlackError,
  WebhooksExecuteSlackMutation,
  WebhooksExecuteSlackMutationRequest,
  WebhooksExecuteSlackMutationResponse,
  WebhooksExecuteSlackPathParams,
} from "./types/webhooks/ExecuteSlack.ts";
export type {
  WebhooksGet200,
  WebhooksGet400,
  WebhooksGet400CodeEnumKey,
  WebhooksGet401,
  WebhooksGet401CodeEnumKey,
  WebhooksGet403,
  WebhooksGet403CodeEnumKey,
  WebhooksGet404,
  WebhooksGet404CodeEnumKey,
  WebhooksGet429,
  WebhooksGet429CodeEnumKey,
  WebhooksGet500,
  WebhooksGet500CodeEnumKey,
  WebhooksGetError,
  WebhooksGetPathParams,
  WebhooksGetQuery,
  WebhooksGetQueryResponse,
} from "./types/webhooks/Get.ts";
export type {
  WebhooksGetWithToken200,
  WebhooksGetWithToken400,
  WebhooksGetWithToken400CodeEnumKey,
  WebhooksGetWithToken404,
  WebhooksGetWithToken404CodeEnumKey,
  WebhooksGetWithToken429,
  WebhooksGetWithToken429CodeEnumKey,
  WebhooksGetWithToken500,
  WebhooksGetWithToken500CodeEnumKey,
  WebhooksGetWithTokenError,
  WebhooksGetWithTokenPathParams,
  WebhooksGetWithTokenQuery,
  WebhooksGetWithTokenQueryResponse,
} from "./types/webhooks/GetWithToken.ts";
export type {
  WebhooksListForChannel200,
  WebhooksListForChannel400,
  WebhooksListForChannel400CodeEnumKey,
  WebhooksListForChannel401,
  WebhooksListForChannel401CodeEnumKey,
  WebhooksListForChannel403,
  WebhooksListForChannel403CodeEnumKey,
  WebhooksListForChannel404,
  WebhooksListForChannel404CodeEnumKey,
  WebhooksListForChannel429,
  WebhooksListForChannel429CodeEnumKey,
  WebhooksListForChannel500,
  WebhooksListForChannel500CodeEnumKey,
  WebhooksListForChannelError,
  WebhooksListForChannelPathParams,
  WebhooksListForChannelQuery,
  WebhooksListForChannelQueryResponse,
} from "./types/webhooks/ListForChannel.ts";
export type {
  WebhooksListForGuild200,
  WebhooksListForGuild400,
  WebhooksListForGuild400CodeEnumKey,
  WebhooksListForGuild401,
  WebhooksListForGuild401CodeEnumKey,
  WebhooksListForGuild403,
  WebhooksListForGuild403CodeEnumKey,
  WebhooksListForGuild404,
  WebhooksListForGuild404CodeEnumKey,
  WebhooksListForGuild429,
  WebhooksListForGuild429CodeEnumKey,
  WebhooksListForGuild500,
  WebhooksListForGuild500CodeEnumKey,
  WebhooksListForGuildError,
  WebhooksListForGuildPathParams,
  WebhooksListForGuildQuery,
  WebhooksListForGuildQueryResponse,
} from "./types/webhooks/ListForGuild.ts";
export type {
  WebhooksUpdate200,
  WebhooksUpdate400,
  WebhooksUpdate400CodeEnumKey,
  WebhooksUpdate401,
  WebhooksUpdate401CodeEnumKey,
  WebhooksUpdate403,
  WebhooksUpdate403CodeEnumKey,
  WebhooksUpdate404,
  WebhooksUpdate404CodeEnumKey,
  WebhooksUpdate429,
  WebhooksUpdate429CodeEnumKey,
  WebhooksUpdate500,
  WebhooksUpdate500CodeEnumKey,
  WebhooksUpdateError,
  WebhooksUpdateHeaderParams,
  WebhooksUpdateMutation,
  WebhooksUpdateMutationRequest,
  WebhooksUpdateMutationResponse,
  WebhooksUpdatePathParams,
} from "./types/webhooks/Update.ts";
export type {
  WebhooksUpdateWithToken200,
  WebhooksUpdateWithToken400,
  WebhooksUpdateWithToken400CodeEnumKey,
  WebhooksUpdateWithToken403,
  WebhooksUpdateWithToken403CodeEnumKey,
  WebhooksUpdateWithToken404,
  WebhooksUpdateWithToken404CodeEnumKey,
  WebhooksUpdateWithToken429,
  WebhooksUpdateWithToken429CodeEnumKey,
  WebhooksUpdateWithToken500,
  WebhooksUpdateWithToken500CodeEnumKey,
  WebhooksUpdateWithTokenError,
  WebhooksUpdateWithTokenMutation,
  WebhooksUpdateWithTokenMutationRequest,
  WebhooksUpdateWithTokenMutationResponse,
  WebhooksUpdateWithTokenPathParams,
} from "./types/webhooks/UpdateWithToken.ts";
export { applicationsCreate } from "./clients/applications/create.ts";
export { applicationsDelete } from "./clients/applications/delete.ts";
export { applicationsGet } from "./clients/applications/get.ts";
export { applicationsGetMe } from "./clients/applications/getMe.ts";
export { applicationsGetPublic } from "./clients/applications/getPublic.ts";
export { applicationsList } from "./clients/applications/list.ts";
export { applicationsResetBotToken } from "./clients/applications/resetBotToken.ts";
export { applicationsResetClientSecret } from "./clients/applications/resetClientSecret.ts";
export { applicationsUpdate } from "./clients/applications/update.ts";
export { applicationsUpdateBot } from "./clients/applications/updateBot.ts";
export { auditLogsList } from "./clients/auditLogs/list.ts";
export { bansCreate } from "./clients/bans/create.ts";
export { bansList } from "./clients/bans/list.ts";
export { bansRemove } from "./clients/bans/remove.ts";
export { callsGet } from "./clients/calls/get.ts";
export { callsRing } from "./clients/calls/ring.ts";
export { callsStopRinging } from "./clients/calls/stopRinging.ts";
export { callsUpdate } from "./clients/calls/update.ts";
export { channelsAddRecipient } from "./clients/channels/addRecipient.ts";
export { channelsDelete } from "./clients/channels/delete.ts";
export { channelsDeletePermission } from "./clients/channels/deletePermission.ts";
export { channelsGet } from "./clients/channels/get.ts";
export { channelsListRtcRegions } from "./clients/channels/listRtcRegions.ts";
export { channelsRemoveRecipient } from "./clients/channels/removeRecipient.ts";
export { channelsSetPermission } from "./clients/channels/setPermission.ts";
export { channelsStartTyping } from "./clients/channels/startTyping.ts";
export { channelsUpdate } from "./clients/channels/update.ts";
export { commandsCreate } from "./clients/commands/create.ts";
export { commandsDelete } from "./clients/commands/delete.ts";
export { commandsGet } from "./clients/commands/get.ts";
export { commandsList } from "./clients/commands/list.ts";
export { commandsReplace } from "./clients/commands/replace.ts";
export { commandsUpdate } from "./clients/commands/update.ts";
export { emojisCreate } from "./clients/emojis/create.ts";
export { emojisCreateMany } from "./clients/emojis/createMany.ts";
export { emojisDelete } from "./clients/emojis/delete.ts";
export { emojisList } from "./clients/emojis/list.ts";
export { emojisUpdate } from "./clients/emojis/update.ts";
export { gatewayGetBot } from "./clients/gateway/getBot.ts";
export { guildCommandsCreate } from "./clients/guildCommands/create.ts";
export { guildCommandsDelete } from "./clients/guildCommands/delete.ts";
export { guildCommandsGet } from "./clients/guildCommands/get.ts";
export { guildCommandsList } from "./clients/guildCommands/list.ts";
export { guildCommandsReplace } from "./clients/guildCommands/replace.ts";
export { guildCommandsUpdate } from "./clients/guildCommands/update.ts";
export { guildsCreate } from "./clients/guilds/create.ts";
export { guildsCreateChannel } from "./clients/guilds/createChannel.ts";
export { guildsDelete } from "./clients/guilds/delete.ts";
export { guildsGet } from "./clients/guilds/get.ts";
export { guildsGetVanityUrl } from "./clients/guilds/getVanityUrl.ts";
export { guildsListChannels } from "./clients/guilds/listChannels.ts";
export { guildsMoveChannels } from "./clients/guilds/moveChannels.ts";
export { guildsUpdate } from "./clients/guilds/update.ts";
export { guildsUpdateVanityUrl } from "./clients/guilds/updateVanityUrl.ts";
export { interactionsClick } from "./clients/interactions/click.ts";
export { invitesAccept } from "./clients/invites/accept.ts";
export { invitesCreate } from "./clients/invites/create.ts";
export { invitesDelete } from "./clients/invites/delete.ts";
export { invitesGet } from "./clients/invites/get.ts";
export { invitesListForChannel } from "./clients/invites/listForChannel.ts";
export { invitesListForGuild } from "./clients/invites/listForGuild.ts";
export { membersAddRole } from "./clients/members/addRole.ts";
export { membersGet } from "./clients/members/get.ts";
export { membersGetMe } from "./clients/members/getMe.ts";
export { membersList } from "./clients/members/list.ts";
export { membersRemove } from "./clients/members/remove.ts";
export { membersRemoveRole } from "./clients/members/removeRole.ts";
export { membersUpdate } from "./clients/members/update.ts";
export { membersUpdateMe } from "./clients/members/updateMe.ts";
export { messagesBulkDelete } from "./clients/messages/bulkDelete.ts";
export { messagesCreate } from "./clients/messages/create.ts";
export { messagesDelete } from "./clients/messages/delete.ts";
export { messagesDeleteAttachment } from "./clients/messages/deleteAttachment.ts";
export { messagesEdit } from "./clients/messages/edit.ts";
export { messagesGet } from "./clients/messages/get.ts";
export { messagesList } from "./clients/messages/list.ts";
export { oauth2Consent } from "./clients/oauth2/consent.ts";
export { oauth2Introspect } from "./clients/oauth2/introspect.ts";
export { oauth2Me } from "./clients/oauth2/me.ts";
export { oauth2Revoke } from "./clients/oauth2/revoke.ts";
export { oauth2Token } from "./clients/oauth2/token.ts";
export { oauth2Userinfo } from "./clients/oauth2/userinfo.ts";
export { pinsAdd } from "./clients/pins/add.ts";
export { pinsList } from "./clients/pins/list.ts";
export { pinsRemove } from "./clients/pins/remove.ts";
export { reactionsAdd } from "./clients/reactions/add.ts";
export { reactionsList } from "./clients/reactions/list.ts";
export { reactionsRemove } from "./clients/reactions/remove.ts";
export { reactionsRemoveAll } from "./clients/reactions/removeAll.ts";
export { reactionsRemoveEmoji } from "./clients/reactions/removeEmoji.ts";
export { reactionsRemoveOwn } from "./clients/reactions/removeOwn.ts";
export { rolesCreate } from "./clients/roles/create.ts";
export { rolesDelete } from "./clients/roles/delete.ts";
export { rolesList } from "./clients/roles/list.ts";
export { rolesMove } from "./clients/roles/move.ts";
export { rolesUpdate } from "./clients/roles/update.ts";
export { stickersCreate } from "./clients/stickers/create.ts";
export { stickersCreateMany } from "./clients/stickers/createMany.ts";
export { stickersDelete } from "./clients/stickers/delete.ts";
export { stickersList } from "./clients/stickers/list.ts";
export { stickersUpdate } from "./clients/stickers/update.ts";
export { usersCreateChannel } from "./clients/users/createChannel.ts";
export { usersGet } from "./clients/users/get.ts";
export { usersGetMe } from "./clients/users/getMe.ts";
export { usersLeaveGuild } from "./clients/users/leaveGuild.ts";
export { usersListChannels } from "./clients/users/listChannels.ts";
export { usersListGuilds } from "./clients/users/listGuilds.ts";
export { usersListRelationships } from "./clients/users/listRelationships.ts";
export { usersUpdateMe } from "./clients/users/updateMe.ts";
export { webhooksCreate } from "./clients/webhooks/create.ts";
export { webhooksDelete } from "./clients/webhooks/delete.ts";
export { webhooksDeleteWithToken } from "./clients/webhooks/deleteWithToken.ts";
export { webhooksExecute } from "./clients/webhooks/execute.ts";
export { webhooksExecuteGithub } from "./clients/webhooks/executeGithub.ts";
export { webhooksExecuteSlack } from "./clients/webhooks/executeSlack.ts";
export { webhooksGet } from "./clients/webhooks/get.ts";
export { webhooksGetWithToken } from "./clients/webhooks/getWithToken.ts";
export { webhooksListForChannel } from "./clients/webhooks/listForChannel.ts";
export { webhooksListForGuild } from "./clients/webhooks/listForGuild.ts";
export { webhooksUpdate } from "./clients/webhooks/update.ts";
export { webhooksUpdateWithToken } from "./clients/webhooks/updateWithToken.ts";
export { actionRowTypeEnum } from "./types/ActionRow.ts";
export { allowedMentionsParseEnum } from "./types/AllowedMentions.ts";
export { applicationsGetMe401AnswerCodeEnum } from "./types/ApplicationsGetMe401Answer.ts";
export { applicationsResetBotToken403AnswerCodeEnum } from "./types/ApplicationsResetBotToken403Answer.ts";
export { applicationsUpdateBot404AnswerCodeEnum } from "./types/ApplicationsUpdateBot404Answer.ts";
export { auditLogActionEnum } from "./types/AuditLogAction.ts";
export { bansCreate404AnswerCodeEnum } from "./types/BansCreate404Answer.ts";
export { buttonStyleEnum } from "./types/Button.ts";
export { buttonTypeEnum } from "./types/Button.ts";
export { callsUpdate404AnswerCodeEnum } from "./types/CallsUpdate404Answer.ts";
export { channelCreateRequestTypeEnum } from "./types/ChannelCreateRequest.ts";
export { channelOverwriteRequestTypeEnum } from "./types/ChannelOverwriteRequest.ts";
export { channelTypeEnum } from "./types/ChannelType.ts";
export { channelsAddRecipient400AnswerCodeEnum } from "./types/ChannelsAddRecipient400Answer.ts";
export { channelsGet403AnswerCodeEnum } from "./types/ChannelsGet403Answer.ts";
export { channelsSetPermission404AnswerCodeEnum } from "./types/ChannelsSetPermission404Answer.ts";
export { channelsStartTyping400AnswerCodeEnum } from "./types/ChannelsStartTyping400Answer.ts";
export { channelsStartTyping403AnswerCodeEnum } from "./types/ChannelsStartTyping403Answer.ts";
export { channelsUpdate400AnswerCodeEnum } from "./types/ChannelsUpdate400Answer.ts";
export { channelsUpdate404AnswerCodeEnum } from "./types/ChannelsUpdate404Answer.ts";
export { commandTypeEnum } from "./types/Command.ts";
export { commandCreateRequestTypeEnum } from "./types/CommandCreateRequest.ts";
export { commandOptionTypeEnum } from "./types/CommandOption.ts";
export { commandsGet404AnswerCodeEnum } from "./types/CommandsGet404Answer.ts";
export { consentRequestCodeChallengeMethodEnum } from "./types/ConsentRequest.ts";
export { embedTypeEnum } from "./types/Embed.ts";
export { emojisCreate400AnswerCodeEnum } from "./types/EmojisCreate400Answer.ts";
export { emojisUpdate404AnswerCodeEnum } from "./types/EmojisUpdate404Answer.ts";
export { gatewayGetBot401AnswerCodeEnum } from "./types/GatewayGetBot401Answer.ts";
export { gatewayGetBot403AnswerCodeEnum } from "./types/GatewayGetBot403Answer.ts";
export { generalErrorAnswerCodeEnum } from "./types/GeneralErrorAnswer.ts";
export { generalErrorAnswer2CodeEnum } from "./types/GeneralErrorAnswer2.ts";
export { guildCommandsGet404AnswerCodeEnum } from "./types/GuildCommandsGet404Answer.ts";
export { guildCommandsList404AnswerCodeEnum } from "./types/GuildCommandsList404Answer.ts";
export { guildsCreate400AnswerCodeEnum } from "./types/GuildsCreate400Answer.ts";
export { guildsCreateChannel400AnswerCodeEnum } from "./types/GuildsCreateChannel400Answer.ts";
export { guildsDelete403AnswerCodeEnum } from "./types/GuildsDelete403Answer.ts";
export { guildsGet403AnswerCodeEnum } from "./types/GuildsGet403Answer.ts";
export { guildsMoveChannels400AnswerCodeEnum } from "./types/GuildsMoveChannels400Answer.ts";
export { guildsUpdate403AnswerCodeEnum } from "./types/GuildsUpdate403Answer.ts";
export { guildsUpdate404AnswerCodeEnum } from "./types/GuildsUpdate404Answer.ts";
export { interactionsClick404AnswerCodeEnum } from "./types/InteractionsClick404Answer.ts";
export { invalidApiOriginAnswerCodeEnum } from "./types/InvalidApiOriginAnswer.ts";
export { invalidApiOriginAnswer2CodeEnum } from "./types/InvalidApiOriginAnswer2.ts";
export { invalidFormBodyAnswerCodeEnum } from "./types/InvalidFormBodyAnswer.ts";
export { inviteTypeEnum } from "./types/Invite.ts";
export { invitesAccept403AnswerCodeEnum } from "./types/InvitesAccept403Answer.ts";
export { invitesCreate400AnswerCodeEnum } from "./types/InvitesCreate400Answer.ts";
export { invitesCreate403AnswerCodeEnum } from "./types/InvitesCreate403Answer.ts";
export { membersAddRole404AnswerCodeEnum } from "./types/MembersAddRole404Answer.ts";
export { membersGet404AnswerCodeEnum } from "./types/MembersGet404Answer.ts";
export { membersUpdate404AnswerCodeEnum } from "./types/MembersUpdate404Answer.ts";
export { messageReferenceTypeEnum } from "./types/MessageReference.ts";
export { messageReferenceInputTypeEnum } from "./types/MessageReferenceInput.ts";
export { messageTypeEnum } from "./types/MessageType.ts";
export { messagesBulkDelete400AnswerCodeEnum } from "./types/MessagesBulkDelete400Answer.ts";
export { messagesCreate400AnswerCodeEnum } from "./types/MessagesCreate400Answer.ts";
export { messagesCreate403AnswerCodeEnum } from "./types/MessagesCreate403Answer.ts";
export { messagesCreate404AnswerCodeEnum } from "./types/MessagesCreate404Answer.ts";
export { messagesDeleteAttachment403AnswerCodeEnum } from "./types/MessagesDeleteAttachment403Answer.ts";
export { messagesEdit400AnswerCodeEnum } from "./types/MessagesEdit400Answer.ts";
export { messagesEdit403AnswerCodeEnum } from "./types/MessagesEdit403Answer.ts";
export { oauth2Consent400AnswerCodeEnum } from "./types/Oauth2Consent400Answer.ts";
export { oauth2Consent403AnswerCodeEnum } from "./types/Oauth2Consent403Answer.ts";
export { oauth2Consent404AnswerCodeEnum } from "./types/Oauth2Consent404Answer.ts";
export { oauth2Revoke400AnswerCodeEnum } from "./types/Oauth2Revoke400Answer.ts";
export { oauth2Token400AnswerCodeEnum } from "./types/Oauth2Token400Answer.ts";
export { overwriteTypeEnum } from "./types/Overwrite.ts";
export { overwriteRequestTypeEnum } from "./types/OverwriteRequest.ts";
export { pinsAdd400AnswerCodeEnum } from "./types/PinsAdd400Answer.ts";
export { rateLimitedAnswerCodeEnum } from "./types/RateLimitedAnswer.ts";
export { rateLimitedAnswer2CodeEnum } from "./types/RateLimitedAnswer2.ts";
export { reactionsAdd400AnswerCodeEnum } from "./types/ReactionsAdd400Answer.ts";
export { relationshipTypeEnum } from "./types/Relationship.ts";
export { rolesCreate400AnswerCodeEnum } from "./types/RolesCreate400Answer.ts";
export { rolesMove404AnswerCodeEnum } from "./types/RolesMove404Answer.ts";
export { stickersCreate400AnswerCodeEnum } from "./types/StickersCreate400Answer.ts";
export { stickersUpdate404AnswerCodeEnum } from "./types/StickersUpdate404Answer.ts";
export { stringSelectTypeEnum } from "./types/StringSelect.ts";
export { tokenResponseTokenTypeEnum } from "./types/TokenResponse.ts";
export { unauthorizedAnswerCodeEnum } from "./types/UnauthorizedAnswer.ts";
export { unauthorizedAnswer2CodeEnum } from "./types/UnauthorizedAnswer2.ts";
export { unknownApplicationAnswerCodeEnum } from "./types/UnknownApplicationAnswer.ts";
export { unknownChannelAnswerCodeEnum } from "./types/UnknownChannelAnswer.ts";
export { unknownGuildAnswerCodeEnum } from "./types/UnknownGuildAnswer.ts";
export { unknownInviteAnswerCodeEnum } from "./types/UnknownInviteAnswer.ts";
export { unknownUserAnswerCodeEnum } from "./types/UnknownUserAnswer.ts";
export { unknownWebhookAnswerCodeEnum } from "./types/UnknownWebhookAnswer.ts";
export { usersGetMe403AnswerCodeEnum } from "./types/UsersGetMe403Answer.ts";
export { usersLeaveGuild403AnswerCodeEnum } from "./types/UsersLeaveGuild403Answer.ts";
export { webhooksCreate400AnswerCodeEnum } from "./types/WebhooksCreate400Answer.ts";
export { webhooksExecute400AnswerCodeEnum } from "./types/WebhooksExecute400Answer.ts";
export { webhooksExecute403AnswerCodeEnum } from "./types/WebhooksExecute403Answer.ts";
export { webhooksExecute404AnswerCodeEnum } from "./types/WebhooksExecute404Answer.ts";
export { webhooksExecuteSlack400AnswerCodeEnum } from "./types/WebhooksExecuteSlack400Answer.ts";
export { webhooksUpdate404AnswerCodeEnum } from "./types/WebhooksUpdate404Answer.ts";
export { applicationsCreate400CodeEnum } from "./types/applications/Create.ts";
export { applicationsCreate401CodeEnum } from "./types/applications/Create.ts";
export { applicationsCreate403CodeEnum } from "./types/applications/Create.ts";
export { applicationsCreate429CodeEnum } from "./types/applications/Create.ts";
export { applicationsCreate500CodeEnum } from "./types/applications/Create.ts";
export { applicationsDelete400CodeEnum } from "./types/applications/Delete.ts";
export { applicationsDelete401CodeEnum } from "./types/applications/Delete.ts";
export { applicationsDelete403CodeEnum } from "./types/applications/Delete.ts";
export { applicationsDelete404CodeEnum } from "./types/applications/Delete.ts";
export { applicationsDelete429CodeEnum } from "./types/applications/Delete.ts";
export { applicationsDelete500CodeEnum } from "./types/applications/Delete.ts";
export { applicationsGet400CodeEnum } from "./types/applications/Get.ts";
export { applicationsGet401CodeEnum } from "./types/applications/Get.ts";
export { applicationsGet403CodeEnum } from "./types/applications/Get.ts";
export { applicationsGet404CodeEnum } from "./types/applications/Get.ts";
export { applicationsGet429CodeEnum } from "./types/applications/Get.ts";
export { applicationsGet500CodeEnum } from "./types/applications/Get.ts";
export { applicationsGetMe400CodeEnum } from "./types/applications/GetMe.ts";
export { applicationsGetMe401CodeEnum } from "./types/applications/GetMe.ts";
export { applicationsGetMe403CodeEnum } from "./types/applications/GetMe.ts";
export { applicationsGetMe429CodeEnum } from "./types/applications/GetMe.ts";
export { applicationsGetMe500CodeEnum } from "./types/applications/GetMe.ts";
export { applicationsGetPublic400CodeEnum } from "./types/applications/GetPublic.ts";
export { applicationsGetPublic404CodeEnum } from "./types/applications/GetPublic.ts";
export { applicationsGetPublic429CodeEnum } from "./types/applications/GetPublic.ts";
export { applicationsGetPublic500CodeEnum } from "./types/applications/GetPublic.ts";
export { applicationsList400CodeEnum } from "./types/applications/List.ts";
export { applicationsList401CodeEnum } from "./types/applications/List.ts";
export { applicationsList403CodeEnum } from "./types/applications/List.ts";
export { applicationsList429CodeEnum } from "./types/applications/List.ts";
export { applicationsList500CodeEnum } from "./types/applications/List.ts";
export { applicationsResetBotToken400CodeEnum } from "./types/applications/ResetBotToken.ts";
export { applicationsResetBotToken401CodeEnum } from "./types/applications/ResetBotToken.ts";
export { applicationsResetBotToken403CodeEnum } from "./types/applications/ResetBotToken.ts";
export { applicationsResetBotToken404CodeEnum } from "./types/applications/ResetBotToken.ts";
export { applicationsResetBotToken429CodeEnum } from "./types/applications/ResetBotToken.ts";
export { applicationsResetBotToken500CodeEnum } from "./types/applications/ResetBotToken.ts";
export { applicationsResetClientSecret400CodeEnum } from "./types/applications/ResetClientSecret.ts";
export { applicationsResetClientSecret401CodeEnum } from "./types/applications/ResetClientSecret.ts";
export { applicationsResetClientSecret403CodeEnum } from "./types/applications/ResetClientSecret.ts";
export { applicationsResetClientSecret404CodeEnum } from "./types/applications/ResetClientSecret.ts";
export { applicationsResetClientSecret429CodeEnum } from "./types/applications/ResetClientSecret.ts";
export { applicationsResetClientSecret500CodeEnum } from "./types/applications/ResetClientSecret.ts";
export { applicationsUpdate400CodeEnum } from "./types/applications/Update.ts";
export { applicationsUpdate401CodeEnum } from "./types/applications/Update.ts";
export { applicationsUpdate403CodeEnum } from "./types/applications/Update.ts";
export { applicationsUpdate404CodeEnum } from "./types/applications/Update.ts";
export { applicationsUpdate429CodeEnum } from "./types/applications/Update.ts";
export { applicationsUpdate500CodeEnum } from "./types/applications/Update.ts";
export { applicationsUpdateBot400CodeEnum } from "./types/applications/UpdateBot.ts";
export { applicationsUpdateBot401CodeEnum } from "./types/applications/UpdateBot.ts";
export { applicationsUpdateBot403CodeEnum } from "./types/applications/UpdateBot.ts";
export { applicationsUpdateBot404CodeEnum } from "./types/applications/UpdateBot.ts";
export { applicationsUpdateBot429CodeEnum } from "./types/applications/UpdateBot.ts";
export { applicationsUpdateBot500CodeEnum } from "./types/applications/UpdateBot.ts";
export { auditLogsList400CodeEnum } from "./types/auditLogs/List.ts";
export { auditLogsList401CodeEnum } from "./types/auditLogs/List.ts";
export { auditLogsList403CodeEnum } from "./types/auditLogs/List.ts";
export { auditLogsList404CodeEnum } from "./types/auditLogs/List.ts";
export { auditLogsList429CodeEnum } from "./types/auditLogs/List.ts";
export { auditLogsList500CodeEnum } from "./types/auditLogs/List.ts";
export { bansCreate400CodeEnum } from "./types/bans/Create.ts";
export { bansCreate401CodeEnum } from "./types/bans/Create.ts";
export { bansCreate403CodeEnum } from "./types/bans/Create.ts";
export { bansCreate404CodeEnum } from "./types/bans/Create.ts";
export { bansCreate429CodeEnum } from "./types/bans/Create.ts";
export { bansCreate500CodeEnum } from "./types/bans/Create.ts";
export { bansList400CodeEnum } from "./types/bans/List.ts";
export { bansList401CodeEnum } from "./types/bans/List.ts";
export { bansList403CodeEnum } from "./types/bans/List.ts";
export { bansList404CodeEnum } from "./types/bans/List.ts";
export { bansList429CodeEnum } from "./types/bans/List.ts";
export { bansList500CodeEnum } from "./types/bans/List.ts";
export { bansRemove400CodeEnum } from "./types/bans/Remove.ts";
export { bansRemove401CodeEnum } from "./types/bans/Remove.ts";
export { bansRemove403CodeEnum } from "./types/bans/Remove.ts";
export { bansRemove404CodeEnum } from "./types/bans/Remove.ts";
export { bansRemove429CodeEnum } from "./types/bans/Remove.ts";
export { bansRemove500CodeEnum } from "./types/bans/Remove.ts";
export { callsGet400CodeEnum } from "./types/calls/Get.ts";
export { callsGet401CodeEnum } from "./types/calls/Get.ts";
export { callsGet403CodeEnum } from "./types/calls/Get.ts";
export { callsGet404CodeEnum } from "./types/calls/Get.ts";
export { callsGet429CodeEnum } from "./types/calls/Get.ts";
export { callsGet500CodeEnum } from "./types/calls/Get.ts";
export { callsRing400CodeEnum } from "./types/calls/Ring.ts";
export { callsRing401CodeEnum } from "./types/calls/Ring.ts";
export { callsRing403CodeEnum } from "./types/calls/Ring.ts";
export { callsRing404CodeEnum } from "./types/calls/Ring.ts";
export { callsRing429CodeEnum } from "./types/calls/Ring.ts";
export { callsRing500CodeEnum } from "./types/calls/Ring.ts";
export { callsStopRinging400CodeEnum } from "./types/calls/StopRinging.ts";
export { callsStopRinging401CodeEnum } from "./types/calls/StopRinging.ts";
export { callsStopRinging403CodeEnum } from "./types/calls/StopRinging.ts";
export { callsStopRinging404CodeEnum } from "./types/calls/StopRinging.ts";
export { callsStopRinging429CodeEnum } from "./types/calls/StopRinging.ts";
export { callsStopRinging500CodeEnum } from "./types/calls/StopRinging.ts";
export { callsUpdate400CodeEnum } from "./types/calls/Update.ts";
export { callsUpdate401CodeEnum } from "./types/calls/Update.ts";
export { callsUpdate403CodeEnum } from "./types/calls/Update.ts";
export { callsUpdate404CodeEnum } from "./types/calls/Update.ts";
export { callsUpdate429CodeEnum } from "./types/calls/Update.ts";
export { callsUpdate500CodeEnum } from "./types/calls/Update.ts";
export { channelsAddRecipient400CodeEnum } from "./types/channels/AddRecipient.ts";
export { channelsAddRecipient401CodeEnum } from "./types/channels/AddRecipient.ts";
export { channelsAddRecipient403CodeEnum } from "./types/channels/AddRecipient.ts";
export { channelsAddRecipient404CodeEnum } from "./types/channels/AddRecipient.ts";
export { channelsAddRecipient429CodeEnum } from "./types/channels/AddRecipient.ts";
export { channelsAddRecipient500CodeEnum } from "./types/channels/AddRecipient.ts";
export { channelsDelete400CodeEnum } from "./types/channels/Delete.ts";
export { channelsDelete401CodeEnum } from "./types/channels/Delete.ts";
export { channelsDelete403CodeEnum } from "./types/channels/Delete.ts";
export { channelsDelete404CodeEnum } from "./types/channels/Delete.ts";
export { channelsDelete429CodeEnum } from "./types/channels/Delete.ts";
export { channelsDelete500CodeEnum } from "./types/channels/Delete.ts";
export { channelsDeletePermission400CodeEnum } from "./types/channels/DeletePermission.ts";
export { channelsDeletePermission401CodeEnum } from "./types/channels/DeletePermission.ts";
export { channelsDeletePermission403CodeEnum } from "./types/channels/DeletePermission.ts";
export { channelsDeletePermission404CodeEnum } from "./types/channels/DeletePermission.ts";
export { channelsDeletePermission429CodeEnum } from "./types/channels/DeletePermission.ts";
export { channelsDeletePermission500CodeEnum } from "./types/channels/DeletePermission.ts";
export { channelsGet400CodeEnum } from "./types/channels/Get.ts";
export { channelsGet401CodeEnum } from "./types/channels/Get.ts";
export { channelsGet403CodeEnum } from "./types/channels/Get.ts";
export { channelsGet404CodeEnum } from "./types/channels/Get.ts";
export { channelsGet429CodeEnum } from "./types/channels/Get.ts";
export { channelsGet500CodeEnum } from "./types/channels/Get.ts";
export { channelsListRtcRegions400CodeEnum } from "./types/channels/ListRtcRegions.ts";
export { channelsListRtcRegions401CodeEnum } from "./types/channels/ListRtcRegions.ts";
export { channelsListRtcRegions403CodeEnum } from "./types/channels/ListRtcRegions.ts";
export { channelsListRtcRegions404CodeEnum } from "./types/channels/ListRtcRegions.ts";
export { channelsListRtcRegions429CodeEnum } from "./types/channels/ListRtcRegions.ts";
export { channelsListRtcRegions500CodeEnum } from "./types/channels/ListRtcRegions.ts";
export { channelsRemoveRecipient400CodeEnum } from "./types/channels/RemoveRecipient.ts";
export { channelsRemoveRecipient401CodeEnum } from "./types/channels/RemoveRecipient.ts";
export { channelsRemoveRecipient403CodeEnum } from "./types/channels/RemoveRecipient.ts";
export { channelsRemoveRecipient404CodeEnum } from "./types/channels/RemoveRecipient.ts";
export { channelsRemoveRecipient429CodeEnum } from "./types/channels/RemoveRecipient.ts";
export { channelsRemoveRecipient500CodeEnum } from "./types/channels/RemoveRecipient.ts";
export { channelsSetPermission400CodeEnum } from "./types/channels/SetPermission.ts";
export { channelsSetPermission401CodeEnum } from "./types/channels/SetPermission.ts";
export { channelsSetPermission403CodeEnum } from "./types/channels/SetPermission.ts";
export { channelsSetPermission404CodeEnum } from "./types/channels/SetPermission.ts";
export { channelsSetPermission429CodeEnum } from "./types/channels/SetPermission.ts";
export { channelsSetPermission500CodeEnum } from "./types/channels/SetPermission.ts";
export { channelsStartTyping400CodeEnum } from "./types/channels/StartTyping.ts";
export { channelsStartTyping401CodeEnum } from "./types/channels/StartTyping.ts";
export { channelsStartTyping403CodeEnum } from "./types/channels/StartTyping.ts";
export { channelsStartTyping404CodeEnum } from "./types/channels/StartTyping.ts";
export { channelsStartTyping429CodeEnum } from "./types/channels/StartTyping.ts";
export { channelsStartTyping500CodeEnum } from "./types/channels/StartTyping.ts";
export { channelsUpdate400CodeEnum } from "./types/channels/Update.ts";
export { channelsUpdate401CodeEnum } from "./types/channels/Update.ts";
export { channelsUpdate403CodeEnum } from "./types/channels/Update.ts";
export { channelsUpdate404CodeEnum } from "./types/channels/Update.ts";
export { channelsUpdate429CodeEnum } from "./types/channels/Update.ts";
export { channelsUpdate500CodeEnum } from "./types/channels/Update.ts";
export { commandsCreate400CodeEnum } from "./types/commands/Create.ts";
export { commandsCreate401CodeEnum } from "./types/commands/Create.ts";
export { commandsCreate403CodeEnum } from "./types/commands/Create.ts";
export { commandsCreate404CodeEnum } from "./types/commands/Create.ts";
export { commandsCreate429CodeEnum } from "./types/commands/Create.ts";
export { commandsCreate500CodeEnum } from "./types/commands/Create.ts";
export { commandsDelete400CodeEnum } from "./types/commands/Delete.ts";
export { commandsDelete401CodeEnum } from "./types/commands/Delete.ts";
export { commandsDelete403CodeEnum } from "./types/commands/Delete.ts";
export { commandsDelete404CodeEnum } from "./types/commands/Delete.ts";
export { commandsDelete429CodeEnum } from "./types/commands/Delete.ts";
export { commandsDelete500CodeEnum } from "./types/commands/Delete.ts";
export { commandsGet400CodeEnum } from "./types/commands/Get.ts";
export { commandsGet401CodeEnum } from "./types/commands/Get.ts";
export { commandsGet403CodeEnum } from "./types/commands/Get.ts";
export { commandsGet404CodeEnum } from "./types/commands/Get.ts";
export { commandsGet429CodeEnum } from "./types/commands/Get.ts";
export { commandsGet500CodeEnum } from "./types/commands/Get.ts";
export { commandsList400CodeEnum } from "./types/commands/List.ts";
export { commandsList401CodeEnum } from "./types/commands/List.ts";
export { commandsList403CodeEnum } from "./types/commands/List.ts";
export { commandsList404CodeEnum } from "./types/commands/List.ts";
export { commandsList429CodeEnum } from "./types/commands/List.ts";
export { commandsList500CodeEnum } from "./types/commands/List.ts";
export { commandsReplace400CodeEnum } from "./types/commands/Replace.ts";
export { commandsReplace401CodeEnum } from "./types/commands/Replace.ts";
export { commandsReplace403CodeEnum } from "./types/commands/Replace.ts";
export { commandsReplace404CodeEnum } from "./types/commands/Replace.ts";
export { commandsReplace429CodeEnum } from "./types/commands/Replace.ts";
export { commandsReplace500CodeEnum } from "./types/commands/Replace.ts";
export { commandsUpdate400CodeEnum } from "./types/commands/Update.ts";
export { commandsUpdate401CodeEnum } from "./types/commands/Update.ts";
export { commandsUpdate403CodeEnum } from "./types/commands/Update.ts";
export { commandsUpdate404CodeEnum } from "./types/commands/Update.ts";
export { commandsUpdate429CodeEnum } from "./types/commands/Update.ts";
export { commandsUpdate500CodeEnum } from "./types/commands/Update.ts";
export { emojisCreate400CodeEnum } from "./types/emojis/Create.ts";
export { emojisCreate401CodeEnum } from "./types/emojis/Create.ts";
export { emojisCreate403CodeEnum } from "./types/emojis/Create.ts";
export { emojisCreate404CodeEnum } from "./types/emojis/Create.ts";
export { emojisCreate429CodeEnum } from "./types/emojis/Create.ts";
export { emojisCreate500CodeEnum } from "./types/emojis/Create.ts";
export { emojisCreateMany400CodeEnum } from "./types/emojis/CreateMany.ts";
export { emojisCreateMany401CodeEnum } from "./types/emojis/CreateMany.ts";
export { emojisCreateMany403CodeEnum } from "./types/emojis/CreateMany.ts";
export { emojisCreateMany404CodeEnum } from "./types/emojis/CreateMany.ts";
export { emojisCreateMany429CodeEnum } from "./types/emojis/CreateMany.ts";
export { emojisCreateMany500CodeEnum } from "./types/emojis/CreateMany.ts";
export { emojisDelete400CodeEnum } from "./types/emojis/Delete.ts";
export { emojisDelete401CodeEnum } from "./types/emojis/Delete.ts";
export { emojisDelete403CodeEnum } from "./types/emojis/Delete.ts";
export { emojisDelete404CodeEnum } from "./types/emojis/Delete.ts";
export { emojisDelete429CodeEnum } from "./types/emojis/Delete.ts";
export { emojisDelete500CodeEnum } from "./types/emojis/Delete.ts";
export { emojisList400CodeEnum } from "./types/emojis/List.ts";
export { emojisList401CodeEnum } from "./types/emojis/List.ts";
export { emojisList403CodeEnum } from "./types/emojis/List.ts";
export { emojisList404CodeEnum } from "./types/emojis/List.ts";
export { emojisList429CodeEnum } from "./types/emojis/List.ts";
export { emojisList500CodeEnum } from "./types/emojis/List.ts";
export { emojisUpdate400CodeEnum } from "./types/emojis/Update.ts";
export { emojisUpdate401CodeEnum } from "./types/emojis/Update.ts";
export { emojisUpdate403CodeEnum } from "./types/emojis/Update.ts";
export { emojisUpdate404CodeEnum } from "./types/emojis/Update.ts";
export { emojisUpdate429CodeEnum } from "./types/emojis/Update.ts";
export { emojisUpdate500CodeEnum } from "./types/emojis/Update.ts";
export { gatewayGetBot400CodeEnum } from "./types/gateway/GetBot.ts";
export { gatewayGetBot401CodeEnum } from "./types/gateway/GetBot.ts";
export { gatewayGetBot403CodeEnum } from "./types/gateway/GetBot.ts";
export { gatewayGetBot429CodeEnum } from "./types/gateway/GetBot.ts";
export { gatewayGetBot500CodeEnum } from "./types/gateway/GetBot.ts";
export { guildCommandsCreate400CodeEnum } from "./types/guildCommands/Create.ts";
export { guildCommandsCreate401CodeEnum } from "./types/guildCommands/Create.ts";
export { guildCommandsCreate403CodeEnum } from "./types/guildCommands/Create.ts";
export { guildCommandsCreate404CodeEnum } from "./types/guildCommands/Create.ts";
export { guildCommandsCreate429CodeEnum } from "./types/guildCommands/Create.ts";
export { guildCommandsCreate500CodeEnum } from "./types/guildCommands/Create.ts";
export { guildCommandsDelete400CodeEnum } from "./types/guildCommands/Delete.ts";
export { guildCommandsDelete401CodeEnum } from "./types/guildCommands/Delete.ts";
export { guildCommandsDelete403CodeEnum } from "./types/guildCommands/Delete.ts";
export { guildCommandsDelete404CodeEnum } from "./types/guildCommands/Delete.ts";
export { guildCommandsDelete429CodeEnum } from "./types/guildCommands/Delete.ts";
export { guildCommandsDelete500CodeEnum } from "./types/guildCommands/Delete.ts";
export { guildCommandsGet400CodeEnum } from "./types/guildCommands/Get.ts";
export { guildCommandsGet401CodeEnum } from "./types/guildCommands/Get.ts";
export { guildCommandsGet403CodeEnum } from "./types/guildCommands/Get.ts";
export { guildCommandsGet404CodeEnum } from "./types/guildCommands/Get.ts";
export { guildCommandsGet429CodeEnum } from "./types/guildCommands/Get.ts";
export { guildCommandsGet500CodeEnum } from "./types/guildCommands/Get.ts";
export { guildCommandsList400CodeEnum } from "./types/guildCommands/List.ts";
export { guildCommandsList401CodeEnum } from "./types/guildCommands/List.ts";
export { guildCommandsList403CodeEnum } from "./types/guildCommands/List.ts";
export { guildCommandsList404CodeEnum } from "./types/guildCommands/List.ts";
export { guildCommandsList429CodeEnum } from "./types/guildCommands/List.ts";
export { guildCommandsList500CodeEnum } from "./types/guildCommands/List.ts";
export { guildCommandsReplace400CodeEnum } from "./types/guildCommands/Replace.ts";
export { guildCommandsReplace401CodeEnum } from "./types/guildCommands/Replace.ts";
export { guildCommandsReplace403CodeEnum } from "./types/guildCommands/Replace.ts";
export { guildCommandsReplace404CodeEnum } from "./types/guildCommands/Replace.ts";
export { guildCommandsReplace429CodeEnum } from "./types/guildCommands/Replace.ts";
export { guildCommandsReplace500CodeEnum } from "./types/guildCommands/Replace.ts";
export { guildCommandsUpdate400CodeEnum } from "./types/guildCommands/Update.ts";
export { guildCommandsUpdate401CodeEnum } from "./types/guildCommands/Update.ts";
export { guildCommandsUpdate403CodeEnum } from "./types/guildCommands/Update.ts";
export { guildCommandsUpdate404CodeEnum } from "./types/guildCommands/Update.ts";
export { guildCommandsUpdate429CodeEnum } from "./types/guildCommands/Update.ts";
export { guildCommandsUpdate500CodeEnum } from "./types/guildCommands/Update.ts";
export { guildsCreate400CodeEnum } from "./types/guilds/Create.ts";
export { guildsCreate401CodeEnum } from "./types/guilds/Create.ts";
export { guildsCreate403CodeEnum } from "./types/guilds/Create.ts";
export { guildsCreate429CodeEnum } from "./types/guilds/Create.ts";
export { guildsCreate500CodeEnum } from "./types/guilds/Create.ts";
export { guildsCreateChannel400CodeEnum } from "./types/guilds/CreateChannel.ts";
export { guildsCreateChannel401CodeEnum } from "./types/guilds/CreateChannel.ts";
export { guildsCreateChannel403CodeEnum } from "./types/guilds/CreateChannel.ts";
export { guildsCreateChannel404CodeEnum } from "./types/guilds/CreateChannel.ts";
export { guildsCreateChannel429CodeEnum } from "./types/guilds/CreateChannel.ts";
export { guildsCreateChannel500CodeEnum } from "./types/guilds/CreateChannel.ts";
export { guildsDelete400CodeEnum } from "./types/guilds/Delete.ts";
export { guildsDelete401CodeEnum } from "./types/guilds/Delete.ts";
export { guildsDelete403CodeEnum } from "./types/guilds/Delete.ts";
export { guildsDelete404CodeEnum } from "./types/guilds/Delete.ts";
export { guildsDelete429CodeEnum } from "./types/guilds/Delete.ts";
export { guildsDelete500CodeEnum } from "./types/guilds/Delete.ts";
export { guildsGet400CodeEnum } from "./types/guilds/Get.ts";
export { guildsGet401CodeEnum } from "./types/guilds/Get.ts";
export { guildsGet403CodeEnum } from "./types/guilds/Get.ts";
export { guildsGet404CodeEnum } from "./types/guilds/Get.ts";
export { guildsGet429CodeEnum } from "./types/guilds/Get.ts";
export { guildsGet500CodeEnum } from "./types/guilds/Get.ts";
export { guildsGetVanityUrl400CodeEnum } from "./types/guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl401CodeEnum } from "./types/guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl403CodeEnum } from "./types/guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl404CodeEnum } from "./types/guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl429CodeEnum } from "./types/guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl500CodeEnum } from "./types/guilds/GetVanityUrl.ts";
export { guildsListChannels400CodeEnum } from "./types/guilds/ListChannels.ts";
export { guildsListChannels401CodeEnum } from "./types/guilds/ListChannels.ts";
export { guildsListChannels403CodeEnum } from "./types/guilds/ListChannels.ts";
export { guildsListChannels404CodeEnum } from "./types/guilds/ListChannels.ts";
export { guildsListChannels429CodeEnum } from "./types/guilds/ListChannels.ts";
export { guildsListChannels500CodeEnum } from "./types/guilds/ListChannels.ts";
export { guildsMoveChannels400CodeEnum } from "./types/guilds/MoveChannels.ts";
export { guildsMoveChannels401CodeEnum } from "./types/guilds/MoveChannels.ts";
export { guildsMoveChannels403CodeEnum } from "./types/guilds/MoveChannels.ts";
export { guildsMoveChannels404CodeEnum } from "./types/guilds/MoveChannels.ts";
export { guildsMoveChannels429CodeEnum } from "./types/guilds/MoveChannels.ts";
export { guildsMoveChannels500CodeEnum } from "./types/guilds/MoveChannels.ts";
export { guildsUpdate400CodeEnum } from "./types/guilds/Update.ts";
export { guildsUpdate401CodeEnum } from "./types/guilds/Update.ts";
export { guildsUpdate403CodeEnum } from "./types/guilds/Update.ts";
export { guildsUpdate404CodeEnum } from "./types/guilds/Update.ts";
export { guildsUpdate429CodeEnum } from "./types/guilds/Update.ts";
export { guildsUpdate500CodeEnum } from "./types/guilds/Update.ts";
export { guildsUpdateVanityUrl400CodeEnum } from "./types/guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl401CodeEnum } from "./types/guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl403CodeEnum } from "./types/guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl404CodeEnum } from "./types/guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl429CodeEnum } from "./types/guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl500CodeEnum } from "./types/guilds/UpdateVanityUrl.ts";
export { interactionsClick400CodeEnum } from "./types/interactions/Click.ts";
export { interactionsClick401CodeEnum } from "./types/interactions/Click.ts";
export { interactionsClick403CodeEnum } from "./types/interactions/Click.ts";
export { interactionsClick404CodeEnum } from "./types/interactions/Click.ts";
export { interactionsClick429CodeEnum } from "./types/interactions/Click.ts";
export { interactionsClick500CodeEnum } from "./types/interactions/Click.ts";
export { invitesAccept400CodeEnum } from "./types/invites/Accept.ts";
export { invitesAccept401CodeEnum } from "./types/invites/Accept.ts";
export { invitesAccept403CodeEnum } from "./types/invites/Accept.ts";
export { invitesAccept404CodeEnum } from "./types/invites/Accept.ts";
export { invitesAccept429CodeEnum } from "./types/invites/Accept.ts";
export { invitesAccept500CodeEnum } from "./types/invites/Accept.ts";
export { invitesCreate400CodeEnum } from "./types/invites/Create.ts";
export { invitesCreate401CodeEnum } from "./types/invites/Create.ts";
export { invitesCreate403CodeEnum } from "./types/invites/Create.ts";
export { invitesCreate404CodeEnum } from "./types/invites/Create.ts";
export { invitesCreate429CodeEnum } from "./types/invites/Create.ts";
export { invitesCreate500CodeEnum } from "./types/invites/Create.ts";
export { invitesDelete400CodeEnum } from "./types/invites/Delete.ts";
export { invitesDelete401CodeEnum } from "./types/invites/Delete.ts";
export { invitesDelete403CodeEnum } from "./types/invites/Delete.ts";
export { invitesDelete404CodeEnum } from "./types/invites/Delete.ts";
export { invitesDelete429CodeEnum } from "./types/invites/Delete.ts";
export { invitesDelete500CodeEnum } from "./types/invites/Delete.ts";
export { invitesGet400CodeEnum } from "./types/invites/Get.ts";
export { invitesGet404CodeEnum } from "./types/invites/Get.ts";
export { invitesGet429CodeEnum } from "./types/invites/Get.ts";
export { invitesGet500CodeEnum } from "./types/invites/Get.ts";
export { invitesListForChannel400CodeEnum } from "./types/invites/ListForChannel.ts";
export { invitesListForChannel401CodeEnum } from "./types/invites/ListForChannel.ts";
export { invitesListForChannel403CodeEnum } from "./types/invites/ListForChannel.ts";
export { invitesListForChannel404CodeEnum } from "./types/invites/ListForChannel.ts";
export { invitesListForChannel429CodeEnum } from "./types/invites/ListForChannel.ts";
export { invitesListForChannel500CodeEnum } from "./types/invites/ListForChannel.ts";
export { invitesListForGuild400CodeEnum } from "./types/invites/ListForGuild.ts";
export { invitesListForGuild401CodeEnum } from "./types/invites/ListForGuild.ts";
export { invitesListForGuild403CodeEnum } from "./types/invites/ListForGuild.ts";
export { invitesListForGuild404CodeEnum } from "./types/invites/ListForGuild.ts";
export { invitesListForGuild429CodeEnum } from "./types/invites/ListForGuild.ts";
export { invitesListForGuild500CodeEnum } from "./types/invites/ListForGuild.ts";
export { membersAddRole400CodeEnum } from "./types/members/AddRole.ts";
export { membersAddRole401CodeEnum } from "./types/members/AddRole.ts";
export { membersAddRole403CodeEnum } from "./types/members/AddRole.ts";
export { membersAddRole404CodeEnum } from "./types/members/AddRole.ts";
export { membersAddRole429CodeEnum } from "./types/members/AddRole.ts";
export { membersAddRole500CodeEnum } from "./types/members/AddRole.ts";
export { membersGet400CodeEnum } from "./types/members/Get.ts";
export { membersGet401CodeEnum } from "./types/members/Get.ts";
export { membersGet403CodeEnum } from "./types/members/Get.ts";
export { membersGet404CodeEnum } from "./types/members/Get.ts";
export { membersGet429CodeEnum } from "./types/members/Get.ts";
export { membersGet500CodeEnum } from "./types/members/Get.ts";
export { membersGetMe400CodeEnum } from "./types/members/GetMe.ts";
export { membersGetMe401CodeEnum } from "./types/members/GetMe.ts";
export { membersGetMe403CodeEnum } from "./types/members/GetMe.ts";
export { membersGetMe404CodeEnum } from "./types/members/GetMe.ts";
export { membersGetMe429CodeEnum } from "./types/members/GetMe.ts";
export { membersGetMe500CodeEnum } from "./types/members/GetMe.ts";
export { membersList400CodeEnum } from "./types/members/List.ts";
export { membersList401CodeEnum } from "./types/members/List.ts";
export { membersList403CodeEnum } from "./types/members/List.ts";
export { membersList404CodeEnum } from "./types/members/List.ts";
export { membersList429CodeEnum } from "./types/members/List.ts";
export { membersList500CodeEnum } from "./types/members/List.ts";
export { membersRemove400CodeEnum } from "./types/members/Remove.ts";
export { membersRemove401CodeEnum } from "./types/members/Remove.ts";
export { membersRemove403CodeEnum } from "./types/members/Remove.ts";
export { membersRemove404CodeEnum } from "./types/members/Remove.ts";
export { membersRemove429CodeEnum } from "./types/members/Remove.ts";
export { membersRemove500CodeEnum } from "./types/members/Remove.ts";
export { membersRemoveRole400CodeEnum } from "./types/members/RemoveRole.ts";
export { membersRemoveRole401CodeEnum } from "./types/members/RemoveRole.ts";
export { membersRemoveRole403CodeEnum } from "./types/members/RemoveRole.ts";
export { membersRemoveRole404CodeEnum } from "./types/members/RemoveRole.ts";
export { membersRemoveRole429CodeEnum } from "./types/members/RemoveRole.ts";
export { membersRemoveRole500CodeEnum } from "./types/members/RemoveRole.ts";
export { membersUpdate400CodeEnum } from "./types/members/Update.ts";
export { membersUpdate401CodeEnum } from "./types/members/Update.ts";
export { membersUpdate403CodeEnum } from "./types/members/Update.ts";
export { membersUpdate404CodeEnum } from "./types/members/Update.ts";
export { membersUpdate429CodeEnum } from "./types/members/Update.ts";
export { membersUpdate500CodeEnum } from "./types/members/Update.ts";
export { membersUpdateMe400CodeEnum } from "./types/members/UpdateMe.ts";
export { membersUpdateMe401CodeEnum } from "./types/members/UpdateMe.ts";
export { membersUpdateMe403CodeEnum } from "./types/members/UpdateMe.ts";
export { membersUpdateMe404CodeEnum } from "./types/members/UpdateMe.ts";
export { membersUpdateMe429CodeEnum } from "./types/members/UpdateMe.ts";
export { membersUpdateMe500CodeEnum } from "./types/members/UpdateMe.ts";
export { messagesBulkDelete400CodeEnum } from "./types/messages/BulkDelete.ts";
export { messagesBulkDelete401CodeEnum } from "./types/messages/BulkDelete.ts";
export { messagesBulkDelete403CodeEnum } from "./types/messages/BulkDelete.ts";
export { messagesBulkDelete404CodeEnum } from "./types/messages/BulkDelete.ts";
export { messagesBulkDelete429CodeEnum } from "./types/messages/BulkDelete.ts";
export { messagesBulkDelete500CodeEnum } from "./types/messages/BulkDelete.ts";
export { messagesCreate400CodeEnum } from "./types/messages/Create.ts";
export { messagesCreate401CodeEnum } from "./types/messages/Create.ts";
export { messagesCreate403CodeEnum } from "./types/messages/Create.ts";
export { messagesCreate404CodeEnum } from "./types/messages/Create.ts";
export { messagesCreate429CodeEnum } from "./types/messages/Create.ts";
export { messagesCreate500CodeEnum } from "./types/messages/Create.ts";
export { messagesDelete400CodeEnum } from "./types/messages/Delete.ts";
export { messagesDelete401CodeEnum } from "./types/messages/Delete.ts";
export { messagesDelete403CodeEnum } from "./types/messages/Delete.ts";
export { messagesDelete404CodeEnum } from "./types/messages/Delete.ts";
export { messagesDelete429CodeEnum } from "./types/messages/Delete.ts";
export { messagesDelete500CodeEnum } from "./types/messages/Delete.ts";
export { messagesDeleteAttachment400CodeEnum } from "./types/messages/DeleteAttachment.ts";
export { messagesDeleteAttachment401CodeEnum } from "./types/messages/DeleteAttachment.ts";
export { messagesDeleteAttachment403CodeEnum } from "./types/messages/DeleteAttachment.ts";
export { messagesDeleteAttachment404CodeEnum } from "./types/messages/DeleteAttachment.ts";
export { messagesDeleteAttachment429CodeEnum } from "./types/messages/DeleteAttachment.ts";
export { messagesDeleteAttachment500CodeEnum } from "./types/messages/DeleteAttachment.ts";
export { messagesEdit400CodeEnum } from "./types/messages/Edit.ts";
export { messagesEdit401CodeEnum } from "./types/messages/Edit.ts";
export { messagesEdit403CodeEnum } from "./types/messages/Edit.ts";
export { messagesEdit404CodeEnum } from "./types/messages/Edit.ts";
export { messagesEdit429CodeEnum } from "./types/messages/Edit.ts";
export { messagesEdit500CodeEnum } from "./types/messages/Edit.ts";
export { messagesGet400CodeEnum } from "./types/messages/Get.ts";
export { messagesGet401CodeEnum } from "./types/messages/Get.ts";
export { messagesGet403CodeEnum } from "./types/messages/Get.ts";
export { messagesGet404CodeEnum } from "./types/messages/Get.ts";
export { messagesGet429CodeEnum } from "./types/messages/Get.ts";
export { messagesGet500CodeEnum } from "./types/messages/Get.ts";
export { messagesList400CodeEnum } from "./types/messages/List.ts";
export { messagesList401CodeEnum } from "./types/messages/List.ts";
export { messagesList403CodeEnum } from "./types/messages/List.ts";
export { messagesList404CodeEnum } from "./types/messages/List.ts";
export { messagesList429CodeEnum } from "./types/messages/List.ts";
export { messagesList500CodeEnum } from "./types/messages/List.ts";
export { oauth2Consent400CodeEnum } from "./types/oauth2/Consent.ts";
export { oauth2Consent401CodeEnum } from "./types/oauth2/Consent.ts";
export { oauth2Consent403CodeEnum } from "./types/oauth2/Consent.ts";
export { oauth2Consent404CodeEnum } from "./types/oauth2/Consent.ts";
export { oauth2Consent429CodeEnum } from "./types/oauth2/Consent.ts";
export { oauth2Consent500CodeEnum } from "./types/oauth2/Consent.ts";
export { oauth2Introspect400CodeEnum } from "./types/oauth2/Introspect.ts";
export { oauth2Introspect403CodeEnum } from "./types/oauth2/Introspect.ts";
export { oauth2Introspect429CodeEnum } from "./types/oauth2/Introspect.ts";
export { oauth2Introspect500CodeEnum } from "./types/oauth2/Introspect.ts";
export { oauth2Me400CodeEnum } from "./types/oauth2/Me.ts";
export { oauth2Me401CodeEnum } from "./types/oauth2/Me.ts";
export { oauth2Me403CodeEnum } from "./types/oauth2/Me.ts";
export { oauth2Me429CodeEnum } from "./types/oauth2/Me.ts";
export { oauth2Me500CodeEnum } from "./types/oauth2/Me.ts";
export { oauth2Revoke400CodeEnum } from "./types/oauth2/Revoke.ts";
export { oauth2Revoke403CodeEnum } from "./types/oauth2/Revoke.ts";
export { oauth2Revoke429CodeEnum } from "./types/oauth2/Revoke.ts";
export { oauth2Revoke500CodeEnum } from "./types/oauth2/Revoke.ts";
export { oauth2Token400CodeEnum } from "./types/oauth2/Token.ts";
export { oauth2Token403CodeEnum } from "./types/oauth2/Token.ts";
export { oauth2Token429CodeEnum } from "./types/oauth2/Token.ts";
export { oauth2Token500CodeEnum } from "./types/oauth2/Token.ts";
export { oauth2Userinfo400CodeEnum } from "./types/oauth2/Userinfo.ts";
export { oauth2Userinfo401CodeEnum } from "./types/oauth2/Userinfo.ts";
export { oauth2Userinfo403CodeEnum } from "./types/oauth2/Userinfo.ts";
export { oauth2Userinfo429CodeEnum } from "./types/oauth2/Userinfo.ts";
export { oauth2Userinfo500CodeEnum } from "./types/oauth2/Userinfo.ts";
export { pinsAdd400CodeEnum } from "./types/pins/Add.ts";
export { pinsAdd401CodeEnum } from "./types/pins/Add.ts";
export { pinsAdd403CodeEnum } from "./types/pins/Add.ts";
export { pinsAdd404CodeEnum } from "./types/pins/Add.ts";
export { pinsAdd429CodeEnum } from "./types/pins/Add.ts";
export { pinsAdd500CodeEnum } from "./types/pins/Add.ts";
export { pinsList400CodeEnum } from "./types/pins/List.ts";
export { pinsList401CodeEnum } from "./types/pins/List.ts";
export { pinsList403CodeEnum } from "./types/pins/List.ts";
export { pinsList404CodeEnum } from "./types/pins/List.ts";
export { pinsList429CodeEnum } from "./types/pins/List.ts";
export { pinsList500CodeEnum } from "./types/pins/List.ts";
export { pinsRemove400CodeEnum } from "./types/pins/Remove.ts";
export { pinsRemove401CodeEnum } from "./types/pins/Remove.ts";
export { pinsRemove403CodeEnum } from "./types/pins/Remove.ts";
export { pinsRemove404CodeEnum } from "./types/pins/Remove.ts";
export { pinsRemove429CodeEnum } from "./types/pins/Remove.ts";
export { pinsRemove500CodeEnum } from "./types/pins/Remove.ts";
export { reactionsAdd400CodeEnum } from "./types/reactions/Add.ts";
export { reactionsAdd401CodeEnum } from "./types/reactions/Add.ts";
export { reactionsAdd403CodeEnum } from "./types/reactions/Add.ts";
export { reactionsAdd404CodeEnum } from "./types/reactions/Add.ts";
export { reactionsAdd429CodeEnum } from "./types/reactions/Add.ts";
export { reactionsAdd500CodeEnum } from "./types/reactions/Add.ts";
export { reactionsList400CodeEnum } from "./types/reactions/List.ts";
export { reactionsList401CodeEnum } from "./types/reactions/List.ts";
export { reactionsList403CodeEnum } from "./types/reactions/List.ts";
export { reactionsList404CodeEnum } from "./types/reactions/List.ts";
export { reactionsList429CodeEnum } from "./types/reactions/List.ts";
export { reactionsList500CodeEnum } from "./types/reactions/List.ts";
export { reactionsRemove400CodeEnum } from "./types/reactions/Remove.ts";
export { reactionsRemove401CodeEnum } from "./types/reactions/Remove.ts";
export { reactionsRemove403CodeEnum } from "./types/reactions/Remove.ts";
export { reactionsRemove404CodeEnum } from "./types/reactions/Remove.ts";
export { reactionsRemove429CodeEnum } from "./types/reactions/Remove.ts";
export { reactionsRemove500CodeEnum } from "./types/reactions/Remove.ts";
export { reactionsRemoveAll400CodeEnum } from "./types/reactions/RemoveAll.ts";
export { reactionsRemoveAll401CodeEnum } from "./types/reactions/RemoveAll.ts";
export { reactionsRemoveAll403CodeEnum } from "./types/reactions/RemoveAll.ts";
export { reactionsRemoveAll404CodeEnum } from "./types/reactions/RemoveAll.ts";
export { reactionsRemoveAll429CodeEnum } from "./types/reactions/RemoveAll.ts";
export { reactionsRemoveAll500CodeEnum } from "./types/reactions/RemoveAll.ts";
export { reactionsRemoveEmoji400CodeEnum } from "./types/reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji401CodeEnum } from "./types/reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji403CodeEnum } from "./types/reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji404CodeEnum } from "./types/reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji429CodeEnum } from "./types/reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji500CodeEnum } from "./types/reactions/RemoveEmoji.ts";
export { reactionsRemoveOwn400CodeEnum } from "./types/reactions/RemoveOwn.ts";
export { reactionsRemoveOwn401CodeEnum } from "./types/reactions/RemoveOwn.ts";
export { reactionsRemoveOwn403CodeEnum } from "./types/reactions/RemoveOwn.ts";
export { reactionsRemoveOwn404CodeEnum } from "./types/reactions/RemoveOwn.ts";
export { reactionsRemoveOwn429CodeEnum } from "./types/reactions/RemoveOwn.ts";
export { reactionsRemoveOwn500CodeEnum } from "./types/reactions/RemoveOwn.ts";
export { rolesCreate400CodeEnum } from "./types/roles/Create.ts";
export { rolesCreate401CodeEnum } from "./types/roles/Create.ts";
export { rolesCreate403CodeEnum } from "./types/roles/Create.ts";
export { rolesCreate404CodeEnum } from "./types/roles/Create.ts";
export { rolesCreate429CodeEnum } from "./types/roles/Create.ts";
export { rolesCreate500CodeEnum } from "./types/roles/Create.ts";
export { rolesDelete400CodeEnum } from "./types/roles/Delete.ts";
export { rolesDelete401CodeEnum } from "./types/roles/Delete.ts";
export { rolesDelete403CodeEnum } from "./types/roles/Delete.ts";
export { rolesDelete404CodeEnum } from "./types/roles/Delete.ts";
export { rolesDelete429CodeEnum } from "./types/roles/Delete.ts";
export { rolesDelete500CodeEnum } from "./types/roles/Delete.ts";
export { rolesList400CodeEnum } from "./types/roles/List.ts";
export { rolesList401CodeEnum } from "./types/roles/List.ts";
export { rolesList403CodeEnum } from "./types/roles/List.ts";
export { rolesList404CodeEnum } from "./types/roles/List.ts";
export { rolesList429CodeEnum } from "./types/roles/List.ts";
export { rolesList500CodeEnum } from "./types/roles/List.ts";
export { rolesMove400CodeEnum } from "./types/roles/Move.ts";
export { rolesMove401CodeEnum } from "./types/roles/Move.ts";
export { rolesMove403CodeEnum } from "./types/roles/Move.ts";
export { rolesMove404CodeEnum } from "./types/roles/Move.ts";
export { rolesMove429CodeEnum } from "./types/roles/Move.ts";
export { rolesMove500CodeEnum } from "./types/roles/Move.ts";
export { rolesUpdate400CodeEnum } from "./types/roles/Update.ts";
export { rolesUpdate401CodeEnum } from "./types/roles/Update.ts";
export { rolesUpdate403CodeEnum } from "./types/roles/Update.ts";
export { rolesUpdate404CodeEnum } from "./types/roles/Update.ts";
export { rolesUpdate429CodeEnum } from "./types/roles/Update.ts";
export { rolesUpdate500CodeEnum } from "./types/roles/Update.ts";
export { stickersCreate400CodeEnum } from "./types/stickers/Create.ts";
export { stickersCreate401CodeEnum } from "./types/stickers/Create.ts";
export { stickersCreate403CodeEnum } from "./types/stickers/Create.ts";
export { stickersCreate404CodeEnum } from "./types/stickers/Create.ts";
export { stickersCreate429CodeEnum } from "./types/stickers/Create.ts";
export { stickersCreate500CodeEnum } from "./types/stickers/Create.ts";
export { stickersCreateMany400CodeEnum } from "./types/stickers/CreateMany.ts";
export { stickersCreateMany401CodeEnum } from "./types/stickers/CreateMany.ts";
export { stickersCreateMany403CodeEnum } from "./types/stickers/CreateMany.ts";
export { stickersCreateMany404CodeEnum } from "./types/stickers/CreateMany.ts";
export { stickersCreateMany429CodeEnum } from "./types/stickers/CreateMany.ts";
export { stickersCreateMany500CodeEnum } from "./types/stickers/CreateMany.ts";
export { stickersDelete400CodeEnum } from "./types/stickers/Delete.ts";
export { stickersDelete401CodeEnum } from "./types/stickers/Delete.ts";
export { stickersDelete403CodeEnum } from "./types/stickers/Delete.ts";
export { stickersDelete404CodeEnum } from "./types/stickers/Delete.ts";
export { stickersDelete429CodeEnum } from "./types/stickers/Delete.ts";
export { stickersDelete500CodeEnum } from "./types/stickers/Delete.ts";
export { stickersList400CodeEnum } from "./types/stickers/List.ts";
export { stickersList401CodeEnum } from "./types/stickers/List.ts";
export { stickersList403CodeEnum } from "./types/stickers/List.ts";
export { stickersList404CodeEnum } from "./types/stickers/List.ts";
export { stickersList429CodeEnum } from "./types/stickers/List.ts";
export { stickersList500CodeEnum } from "./types/stickers/List.ts";
export { stickersUpdate400CodeEnum } from "./types/stickers/Update.ts";
export { stickersUpdate401CodeEnum } from "./types/stickers/Update.ts";
export { stickersUpdate403CodeEnum } from "./types/stickers/Update.ts";
export { stickersUpdate404CodeEnum } from "./types/stickers/Update.ts";
export { stickersUpdate429CodeEnum } from "./types/stickers/Update.ts";
export { stickersUpdate500CodeEnum } from "./types/stickers/Update.ts";
export { usersCreateChannel400CodeEnum } from "./types/users/CreateChannel.ts";
export { usersCreateChannel401CodeEnum } from "./types/users/CreateChannel.ts";
export { usersCreateChannel403CodeEnum } from "./types/users/CreateChannel.ts";
export { usersCreateChannel404CodeEnum } from "./types/users/CreateChannel.ts";
export { usersCreateChannel429CodeEnum } from "./types/users/CreateChannel.ts";
export { usersCreateChannel500CodeEnum } from "./types/users/CreateChannel.ts";
export { usersGet400CodeEnum } from "./types/users/Get.ts";
export { usersGet401CodeEnum } from "./types/users/Get.ts";
export { usersGet403CodeEnum } from "./types/users/Get.ts";
export { usersGet404CodeEnum } from "./types/users/Get.ts";
export { usersGet429CodeEnum } from "./types/users/Get.ts";
export { usersGet500CodeEnum } from "./types/users/Get.ts";
export { usersGetMe400CodeEnum } from "./types/users/GetMe.ts";
export { usersGetMe401CodeEnum } from "./types/users/GetMe.ts";
export { usersGetMe403CodeEnum } from "./types/users/GetMe.ts";
export { usersGetMe429CodeEnum } from "./types/users/GetMe.ts";
export { usersGetMe500CodeEnum } from "./types/users/GetMe.ts";
export { usersLeaveGuild400CodeEnum } from "./types/users/LeaveGuild.ts";
export { usersLeaveGuild401CodeEnum } from "./types/users/LeaveGuild.ts";
export { usersLeaveGuild403CodeEnum } from "./types/users/LeaveGuild.ts";
export { usersLeaveGuild404CodeEnum } from "./types/users/LeaveGuild.ts";
export { usersLeaveGuild429CodeEnum } from "./types/users/LeaveGuild.ts";
export { usersLeaveGuild500CodeEnum } from "./types/users/LeaveGuild.ts";
export { usersListChannels400CodeEnum } from "./types/users/ListChannels.ts";
export { usersListChannels401CodeEnum } from "./types/users/ListChannels.ts";
export { usersListChannels403CodeEnum } from "./types/users/ListChannels.ts";
export { usersListChannels429CodeEnum } from "./types/users/ListChannels.ts";
export { usersListChannels500CodeEnum } from "./types/users/ListChannels.ts";
export { usersListGuilds400CodeEnum } from "./types/users/ListGuilds.ts";
export { usersListGuilds401CodeEnum } from "./types/users/ListGuilds.ts";
export { usersListGuilds403CodeEnum } from "./types/users/ListGuilds.ts";
export { usersListGuilds429CodeEnum } from "./types/users/ListGuilds.ts";
export { usersListGuilds500CodeEnum } from "./types/users/ListGuilds.ts";
export { usersListRelationships400CodeEnum } from "./types/users/ListRelationships.ts";
export { usersListRelationships401CodeEnum } from "./types/users/ListRelationships.ts";
export { usersListRelationships403CodeEnum } from "./types/users/ListRelationships.ts";
export { usersListRelationships429CodeEnum } from "./types/users/ListRelationships.ts";
export { usersListRelationships500CodeEnum } from "./types/users/ListRelationships.ts";
export { usersUpdateMe400CodeEnum } from "./types/users/UpdateMe.ts";
export { usersUpdateMe401CodeEnum } from "./types/users/UpdateMe.ts";
export { usersUpdateMe403CodeEnum } from "./types/users/UpdateMe.ts";
export { usersUpdateMe429CodeEnum } from "./types/users/UpdateMe.ts";
export { usersUpdateMe500CodeEnum } from "./types/users/UpdateMe.ts";
export { webhooksCreate400CodeEnum } from "./types/webhooks/Create.ts";
export { webhooksCreate401CodeEnum } from "./types/webhooks/Create.ts";
export { webhooksCreate403CodeEnum } from "./types/webhooks/Create.ts";
export { webhooksCreate404CodeEnum } from "./types/webhooks/Create.ts";
export { webhooksCreate429CodeEnum } from "./types/webhooks/Create.ts";
export { webhooksCreate500CodeEnum } from "./types/webhooks/Create.ts";
export { webhooksDelete400CodeEnum } from "./types/webhooks/Delete.ts";
export { webhooksDelete401CodeEnum } from "./types/webhooks/Delete.ts";
export { webhooksDelete403CodeEnum } from "./types/webhooks/Delete.ts";
export { webhooksDelete404CodeEnum } from "./types/webhooks/Delete.ts";
export { webhooksDelete429CodeEnum } from "./types/webhooks/Delete.ts";
export { webhooksDelete500CodeEnum } from "./types/webhooks/Delete.ts";
export { webhooksDeleteWithToken400CodeEnum } from "./types/webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken403CodeEnum } from "./types/webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken404CodeEnum } from "./types/webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken429CodeEnum } from "./types/webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken500CodeEnum } from "./types/webhooks/DeleteWithToken.ts";
export { webhooksExecute400CodeEnum } from "./types/webhooks/Execute.ts";
export { webhooksExecute403CodeEnum } from "./types/webhooks/Execute.ts";
export { webhooksExecute404CodeEnum } from "./types/webhooks/Execute.ts";
export { webhooksExecute429CodeEnum } from "./types/webhooks/Execute.ts";
export { webhooksExecute500CodeEnum } from "./types/webhooks/Execute.ts";
export { webhooksExecuteGithub400CodeEnum } from "./types/webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub403CodeEnum } from "./types/webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub404CodeEnum } from "./types/webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub429CodeEnum } from "./types/webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub500CodeEnum } from "./types/webhooks/ExecuteGithub.ts";
export { webhooksExecuteSlack200Enum } from "./types/webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack400CodeEnum } from "./types/webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack403CodeEnum } from "./types/webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack404CodeEnum } from "./types/webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack429CodeEnum } from "./types/webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack500CodeEnum } from "./types/webhooks/ExecuteSlack.ts";
export { webhooksGet400CodeEnum } from "./types/webhooks/Get.ts";
export { webhooksGet401CodeEnum } from "./types/webhooks/Get.ts";
export { webhooksGet403CodeEnum } from "./types/webhooks/Get.ts";
export { webhooksGet404CodeEnum } from "./types/webhooks/Get.ts";
export { webhooksGet429CodeEnum } from "./types/webhooks/Get.ts";
export { webhooksGet500CodeEnum } from "./types/webhooks/Get.ts";
export { webhooksGetWithToken400CodeEnum } from "./types/webhooks/GetWithToken.ts";
export { webhooksGetWithToken404CodeEnum } from "./types/webhooks/GetWithToken.ts";
export { webhooksGetWithToken429CodeEnum } from "./types/webhooks/GetWithToken.ts";
export { webhooksGetWithToken500CodeEnum } from "./types/webhooks/GetWithToken.ts";
export { webhooksListForChannel400CodeEnum } from "./types/webhooks/ListForChannel.ts";
export { webhooksListForChannel401CodeEnum } from "./types/webhooks/ListForChannel.ts";
export { webhooksListForChannel403CodeEnum } from "./types/webhooks/ListForChannel.ts";
export { webhooksListForChannel404CodeEnum } from "./types/webhooks/ListForChannel.ts";
export { webhooksListForChannel429CodeEnum } from "./types/webhooks/ListForChannel.ts";
export { webhooksListForChannel500CodeEnum } from "./types/webhooks/ListForChannel.ts";
export { webhooksListForGuild400CodeEnum } from "./types/webhooks/ListForGuild.ts";
export { webhooksListForGuild401CodeEnum } from "./types/webhooks/ListForGuild.ts";
export { webhooksListForGuild403CodeEnum } from "./types/webhooks/ListForGuild.ts";
export { webhooksListForGuild404CodeEnum } from "./types/webhooks/ListForGuild.ts";
export { webhooksListForGuild429CodeEnum } from "./types/webhooks/ListForGuild.ts";
export { webhooksListForGuild500CodeEnum } from "./types/webhooks/ListForGuild.ts";
export { webhooksUpdate400CodeEnum } from "./types/webhooks/Update.ts";
export { webhooksUpdate401CodeEnum } from "./types/webhooks/Update.ts";
export { webhooksUpdate403CodeEnum } from "./types/webhooks/Update.ts";
export { webhooksUpdate404CodeEnum } from "./types/webhooks/Update.ts";
export { webhooksUpdate429CodeEnum } from "./types/webhooks/Update.ts";
export { webhooksUpdate500CodeEnum } from "./types/webhooks/Update.ts";
export { webhooksUpdateWithToken400CodeEnum } from "./types/webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken403CodeEnum } from "./types/webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken404CodeEnum } from "./types/webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken429CodeEnum } from "./types/webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken500CodeEnum } from "./types/webhooks/UpdateWithToken.ts";
