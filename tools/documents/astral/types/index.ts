export type { ActionRow, ActionRowTypeEnumKey } from "./ActionRow.ts";
export type { AllowedMentions, AllowedMentionsParseEnumKey } from "./AllowedMentions.ts";
export type { Application } from "./Application.ts";
export type { ApplicationBot } from "./ApplicationBot.ts";
export type { ApplicationBotUpdateRequest } from "./ApplicationBotUpdateRequest.ts";
export type { ApplicationCreateRequest } from "./ApplicationCreateRequest.ts";
export type { ApplicationPublic } from "./ApplicationPublic.ts";
export type { ApplicationSelf } from "./ApplicationSelf.ts";
export type { ApplicationUpdateRequest } from "./ApplicationUpdateRequest.ts";
export type {
  ApplicationsGetMe401Answer,
  ApplicationsGetMe401AnswerCodeEnumKey,
} from "./ApplicationsGetMe401Answer.ts";
export type {
  ApplicationsResetBotToken403Answer,
  ApplicationsResetBotToken403AnswerCodeEnumKey,
} from "./ApplicationsResetBotToken403Answer.ts";
export type {
  ApplicationsUpdateBot404Answer,
  ApplicationsUpdateBot404AnswerCodeEnumKey,
} from "./ApplicationsUpdateBot404Answer.ts";
export type { Attachment } from "./Attachment.ts";
export type { AttachmentInput } from "./AttachmentInput.ts";
export type { AuditLog } from "./AuditLog.ts";
export type { AuditLogAction, AuditLogActionEnumKey } from "./AuditLogAction.ts";
export type { AuditLogChange } from "./AuditLogChange.ts";
export type { AuditLogEntry } from "./AuditLogEntry.ts";
export type { Authorization } from "./Authorization.ts";
export type { Ban } from "./Ban.ts";
export type { BanRequest } from "./BanRequest.ts";
export type { BansCreate404Answer, BansCreate404AnswerCodeEnumKey } from "./BansCreate404Answer.ts";
export type { BotTokenReset } from "./BotTokenReset.ts";
export type { Button, ButtonStyleEnumKey, ButtonTypeEnumKey } from "./Button.ts";
export type { CallEligibility } from "./CallEligibility.ts";
export type { CallRingRequest } from "./CallRingRequest.ts";
export type { CallUpdateRequest } from "./CallUpdateRequest.ts";
export type { CallsUpdate404Answer, CallsUpdate404AnswerCodeEnumKey } from "./CallsUpdate404Answer.ts";
export type { Channel } from "./Channel.ts";
export type { ChannelCreateRequest, ChannelCreateRequestTypeEnumKey } from "./ChannelCreateRequest.ts";
export type { ChannelOverwriteRequest, ChannelOverwriteRequestTypeEnumKey } from "./ChannelOverwriteRequest.ts";
export type { ChannelPosition } from "./ChannelPosition.ts";
export type { ChannelType, ChannelTypeEnumKey } from "./ChannelType.ts";
export type { ChannelUpdateRequest } from "./ChannelUpdateRequest.ts";
export type {
  ChannelsAddRecipient400Answer,
  ChannelsAddRecipient400AnswerCodeEnumKey,
} from "./ChannelsAddRecipient400Answer.ts";
export type { ChannelsGet403Answer, ChannelsGet403AnswerCodeEnumKey } from "./ChannelsGet403Answer.ts";
export type {
  ChannelsSetPermission404Answer,
  ChannelsSetPermission404AnswerCodeEnumKey,
} from "./ChannelsSetPermission404Answer.ts";
export type {
  ChannelsStartTyping400Answer,
  ChannelsStartTyping400AnswerCodeEnumKey,
} from "./ChannelsStartTyping400Answer.ts";
export type {
  ChannelsStartTyping403Answer,
  ChannelsStartTyping403AnswerCodeEnumKey,
} from "./ChannelsStartTyping403Answer.ts";
export type { ChannelsUpdate400Answer, ChannelsUpdate400AnswerCodeEnumKey } from "./ChannelsUpdate400Answer.ts";
export type { ChannelsUpdate404Answer, ChannelsUpdate404AnswerCodeEnumKey } from "./ChannelsUpdate404Answer.ts";
export type { ClickRequest } from "./ClickRequest.ts";
export type { ClientSecretReset } from "./ClientSecretReset.ts";
export type { Command, CommandTypeEnumKey } from "./Command.ts";
export type { CommandChoice } from "./CommandChoice.ts";
export type { CommandCreateRequest, CommandCreateRequestTypeEnumKey } from "./CommandCreateRequest.ts";
export type { CommandOption, CommandOptionTypeEnumKey } from "./CommandOption.ts";
export type { CommandUpdateRequest } from "./CommandUpdateRequest.ts";
export type { CommandsGet404Answer, CommandsGet404AnswerCodeEnumKey } from "./CommandsGet404Answer.ts";
export type { ConsentRequest, ConsentRequestCodeChallengeMethodEnumKey } from "./ConsentRequest.ts";
export type { ConsentResponse } from "./ConsentResponse.ts";
export type { Embed, EmbedTypeEnumKey } from "./Embed.ts";
export type { EmbedAuthor } from "./EmbedAuthor.ts";
export type { EmbedField } from "./EmbedField.ts";
export type { EmbedFieldInput } from "./EmbedFieldInput.ts";
export type { EmbedFooter } from "./EmbedFooter.ts";
export type { EmbedInput } from "./EmbedInput.ts";
export type { EmbedMedia } from "./EmbedMedia.ts";
export type { EmbedMediaInput } from "./EmbedMediaInput.ts";
export type { Emoji } from "./Emoji.ts";
export type { EmojiBulkRequest } from "./EmojiBulkRequest.ts";
export type { EmojiBulkResult } from "./EmojiBulkResult.ts";
export type { EmojiCreateRequest } from "./EmojiCreateRequest.ts";
export type { EmojiUpdateRequest } from "./EmojiUpdateRequest.ts";
export type { EmojisCreate400Answer, EmojisCreate400AnswerCodeEnumKey } from "./EmojisCreate400Answer.ts";
export type { EmojisUpdate404Answer, EmojisUpdate404AnswerCodeEnumKey } from "./EmojisUpdate404Answer.ts";
export type { ErrorBody } from "./ErrorBody.ts";
export type { ErrorIssue } from "./ErrorIssue.ts";
export type { ExpressionFailure } from "./ExpressionFailure.ts";
export type { GatewayBot } from "./GatewayBot.ts";
export type { GatewayGetBot401Answer, GatewayGetBot401AnswerCodeEnumKey } from "./GatewayGetBot401Answer.ts";
export type { GatewayGetBot403Answer, GatewayGetBot403AnswerCodeEnumKey } from "./GatewayGetBot403Answer.ts";
export type { GeneralErrorAnswer, GeneralErrorAnswerCodeEnumKey } from "./GeneralErrorAnswer.ts";
export type { GeneralErrorAnswer2, GeneralErrorAnswer2CodeEnumKey } from "./GeneralErrorAnswer2.ts";
export type { GithubEvent } from "./GithubEvent.ts";
export type { Guild } from "./Guild.ts";
export type { GuildCommandsGet404Answer, GuildCommandsGet404AnswerCodeEnumKey } from "./GuildCommandsGet404Answer.ts";
export type {
  GuildCommandsList404Answer,
  GuildCommandsList404AnswerCodeEnumKey,
} from "./GuildCommandsList404Answer.ts";
export type { GuildCreateRequest } from "./GuildCreateRequest.ts";
export type { GuildUpdateRequest } from "./GuildUpdateRequest.ts";
export type { GuildsCreate400Answer, GuildsCreate400AnswerCodeEnumKey } from "./GuildsCreate400Answer.ts";
export type {
  GuildsCreateChannel400Answer,
  GuildsCreateChannel400AnswerCodeEnumKey,
} from "./GuildsCreateChannel400Answer.ts";
export type { GuildsDelete403Answer, GuildsDelete403AnswerCodeEnumKey } from "./GuildsDelete403Answer.ts";
export type { GuildsGet403Answer, GuildsGet403AnswerCodeEnumKey } from "./GuildsGet403Answer.ts";
export type {
  GuildsMoveChannels400Answer,
  GuildsMoveChannels400AnswerCodeEnumKey,
} from "./GuildsMoveChannels400Answer.ts";
export type { GuildsUpdate403Answer, GuildsUpdate403AnswerCodeEnumKey } from "./GuildsUpdate403Answer.ts";
export type { GuildsUpdate404Answer, GuildsUpdate404AnswerCodeEnumKey } from "./GuildsUpdate404Answer.ts";
export type {
  InteractionsClick404Answer,
  InteractionsClick404AnswerCodeEnumKey,
} from "./InteractionsClick404Answer.ts";
export type { InvalidApiOriginAnswer, InvalidApiOriginAnswerCodeEnumKey } from "./InvalidApiOriginAnswer.ts";
export type { InvalidApiOriginAnswer2, InvalidApiOriginAnswer2CodeEnumKey } from "./InvalidApiOriginAnswer2.ts";
export type { InvalidFormBodyAnswer, InvalidFormBodyAnswerCodeEnumKey } from "./InvalidFormBodyAnswer.ts";
export type { Invite, InviteTypeEnumKey } from "./Invite.ts";
export type { InviteChannel } from "./InviteChannel.ts";
export type { InviteCreateRequest } from "./InviteCreateRequest.ts";
export type { InviteGuild } from "./InviteGuild.ts";
export type { InvitesAccept403Answer, InvitesAccept403AnswerCodeEnumKey } from "./InvitesAccept403Answer.ts";
export type { InvitesCreate400Answer, InvitesCreate400AnswerCodeEnumKey } from "./InvitesCreate400Answer.ts";
export type { InvitesCreate403Answer, InvitesCreate403AnswerCodeEnumKey } from "./InvitesCreate403Answer.ts";
export type { Member } from "./Member.ts";
export type { MemberSelfUpdateRequest } from "./MemberSelfUpdateRequest.ts";
export type { MemberUpdateRequest } from "./MemberUpdateRequest.ts";
export type { MembersAddRole404Answer, MembersAddRole404AnswerCodeEnumKey } from "./MembersAddRole404Answer.ts";
export type { MembersGet404Answer, MembersGet404AnswerCodeEnumKey } from "./MembersGet404Answer.ts";
export type { MembersUpdate404Answer, MembersUpdate404AnswerCodeEnumKey } from "./MembersUpdate404Answer.ts";
export type { Message } from "./Message.ts";
export type { MessageBulkDeleteRequest } from "./MessageBulkDeleteRequest.ts";
export type { MessageCall } from "./MessageCall.ts";
export type { MessageCreateRequest } from "./MessageCreateRequest.ts";
export type { MessageEditRequest } from "./MessageEditRequest.ts";
export type { MessageReference, MessageReferenceTypeEnumKey } from "./MessageReference.ts";
export type { MessageReferenceInput, MessageReferenceInputTypeEnumKey } from "./MessageReferenceInput.ts";
export type { MessageSnapshot } from "./MessageSnapshot.ts";
export type { MessageSticker } from "./MessageSticker.ts";
export type { MessageType, MessageTypeEnumKey } from "./MessageType.ts";
export type { MessageUpload } from "./MessageUpload.ts";
export type {
  MessagesBulkDelete400Answer,
  MessagesBulkDelete400AnswerCodeEnumKey,
} from "./MessagesBulkDelete400Answer.ts";
export type { MessagesCreate400Answer, MessagesCreate400AnswerCodeEnumKey } from "./MessagesCreate400Answer.ts";
export type { MessagesCreate403Answer, MessagesCreate403AnswerCodeEnumKey } from "./MessagesCreate403Answer.ts";
export type { MessagesCreate404Answer, MessagesCreate404AnswerCodeEnumKey } from "./MessagesCreate404Answer.ts";
export type {
  MessagesDeleteAttachment403Answer,
  MessagesDeleteAttachment403AnswerCodeEnumKey,
} from "./MessagesDeleteAttachment403Answer.ts";
export type { MessagesEdit400Answer, MessagesEdit400AnswerCodeEnumKey } from "./MessagesEdit400Answer.ts";
export type { MessagesEdit403Answer, MessagesEdit403AnswerCodeEnumKey } from "./MessagesEdit403Answer.ts";
export type { OAuth2ErrorBody } from "./OAuth2ErrorBody.ts";
export type { Oauth2Consent400Answer, Oauth2Consent400AnswerCodeEnumKey } from "./Oauth2Consent400Answer.ts";
export type { Oauth2Consent403Answer, Oauth2Consent403AnswerCodeEnumKey } from "./Oauth2Consent403Answer.ts";
export type { Oauth2Consent404Answer, Oauth2Consent404AnswerCodeEnumKey } from "./Oauth2Consent404Answer.ts";
export type { Oauth2Revoke400Answer, Oauth2Revoke400AnswerCodeEnumKey } from "./Oauth2Revoke400Answer.ts";
export type { Oauth2Token400Answer, Oauth2Token400AnswerCodeEnumKey } from "./Oauth2Token400Answer.ts";
export type { Overwrite, OverwriteTypeEnumKey } from "./Overwrite.ts";
export type { OverwriteRequest, OverwriteRequestTypeEnumKey } from "./OverwriteRequest.ts";
export type { PermissionBits } from "./PermissionBits.ts";
export type { Pin } from "./Pin.ts";
export type { PinPage } from "./PinPage.ts";
export type { PinsAdd400Answer, PinsAdd400AnswerCodeEnumKey } from "./PinsAdd400Answer.ts";
export type { PrivateChannelCreateRequest } from "./PrivateChannelCreateRequest.ts";
export type { RateLimitedAnswer, RateLimitedAnswerCodeEnumKey } from "./RateLimitedAnswer.ts";
export type { RateLimitedAnswer2, RateLimitedAnswer2CodeEnumKey } from "./RateLimitedAnswer2.ts";
export type { Reaction } from "./Reaction.ts";
export type { ReactionEmoji } from "./ReactionEmoji.ts";
export type { ReactionsAdd400Answer, ReactionsAdd400AnswerCodeEnumKey } from "./ReactionsAdd400Answer.ts";
export type { Relationship, RelationshipTypeEnumKey } from "./Relationship.ts";
export type { Role } from "./Role.ts";
export type { RoleCreateRequest } from "./RoleCreateRequest.ts";
export type { RolePosition } from "./RolePosition.ts";
export type { RoleUpdateRequest } from "./RoleUpdateRequest.ts";
export type { RolesCreate400Answer, RolesCreate400AnswerCodeEnumKey } from "./RolesCreate400Answer.ts";
export type { RolesMove404Answer, RolesMove404AnswerCodeEnumKey } from "./RolesMove404Answer.ts";
export type { RtcRegion } from "./RtcRegion.ts";
export type { SelectOption } from "./SelectOption.ts";
export type { SessionStartLimit } from "./SessionStartLimit.ts";
export type { SlackAttachment } from "./SlackAttachment.ts";
export type { SlackMessage } from "./SlackMessage.ts";
export type { Snowflake } from "./Snowflake.ts";
export type { Sticker } from "./Sticker.ts";
export type { StickerBulkRequest } from "./StickerBulkRequest.ts";
export type { StickerBulkResult } from "./StickerBulkResult.ts";
export type { StickerCreateRequest } from "./StickerCreateRequest.ts";
export type { StickerUpdateRequest } from "./StickerUpdateRequest.ts";
export type { StickersCreate400Answer, StickersCreate400AnswerCodeEnumKey } from "./StickersCreate400Answer.ts";
export type { StickersUpdate404Answer, StickersUpdate404AnswerCodeEnumKey } from "./StickersUpdate404Answer.ts";
export type { StringSelect, StringSelectTypeEnumKey } from "./StringSelect.ts";
export type { SudoRequest } from "./SudoRequest.ts";
export type { Timestamp } from "./Timestamp.ts";
export type { TokenIntrospectRequest } from "./TokenIntrospectRequest.ts";
export type { TokenIntrospection } from "./TokenIntrospection.ts";
export type { TokenRequest } from "./TokenRequest.ts";
export type { TokenResponse, TokenResponseTokenTypeEnumKey } from "./TokenResponse.ts";
export type { TokenRevokeRequest } from "./TokenRevokeRequest.ts";
export type { UnauthorizedAnswer, UnauthorizedAnswerCodeEnumKey } from "./UnauthorizedAnswer.ts";
export type { UnauthorizedAnswer2, UnauthorizedAnswer2CodeEnumKey } from "./UnauthorizedAnswer2.ts";
export type { UnknownApplicationAnswer, UnknownApplicationAnswerCodeEnumKey } from "./UnknownApplicationAnswer.ts";
export type { UnknownChannelAnswer, UnknownChannelAnswerCodeEnumKey } from "./UnknownChannelAnswer.ts";
export type { UnknownGuildAnswer, UnknownGuildAnswerCodeEnumKey } from "./UnknownGuildAnswer.ts";
export type { UnknownInviteAnswer, UnknownInviteAnswerCodeEnumKey } from "./UnknownInviteAnswer.ts";
export type { UnknownUserAnswer, UnknownUserAnswerCodeEnumKey } from "./UnknownUserAnswer.ts";
export type { UnknownWebhookAnswer, UnknownWebhookAnswerCodeEnumKey } from "./UnknownWebhookAnswer.ts";
export type { User } from "./User.ts";
export type { UserInfo } from "./UserInfo.ts";
export type { UserSelf } from "./UserSelf.ts";
export type { UserSelfUpdateRequest } from "./UserSelfUpdateRequest.ts";
export type { UsersGetMe403Answer, UsersGetMe403AnswerCodeEnumKey } from "./UsersGetMe403Answer.ts";
export type { UsersLeaveGuild403Answer, UsersLeaveGuild403AnswerCodeEnumKey } from "./UsersLeaveGuild403Answer.ts";
export type { VanityUrl } from "./VanityUrl.ts";
export type { VanityUrlChange } from "./VanityUrlChange.ts";
export type { VanityUrlRequest } from "./VanityUrlRequest.ts";
export type { Webhook } from "./Webhook.ts";
export type { WebhookCreateRequest } from "./WebhookCreateRequest.ts";
export type { WebhookExecuteRequest } from "./WebhookExecuteRequest.ts";
export type { WebhookTokenUpdateRequest } from "./WebhookTokenUpdateRequest.ts";
export type { WebhookUpdateRequest } from "./WebhookUpdateRequest.ts";
export type { WebhooksCreate400Answer, WebhooksCreate400AnswerCodeEnumKey } from "./WebhooksCreate400Answer.ts";
export type { WebhooksExecute400Answer, WebhooksExecute400AnswerCodeEnumKey } from "./WebhooksExecute400Answer.ts";
export type { WebhooksExecute403Answer, WebhooksExecute403AnswerCodeEnumKey } from "./WebhooksExecute403Answer.ts";
export type { WebhooksExecute404Answer, WebhooksExecute404AnswerCodeEnumKey } from "./WebhooksExecute404Answer.ts";
export type {
  WebhooksExecuteSlack400Answer,
  WebhooksExecuteSlack400AnswerCodeEnumKey,
} from "./WebhooksExecuteSlack400Answer.ts";
export type { WebhooksUpdate404Answer, WebhooksUpdate404AnswerCodeEnumKey } from "./WebhooksUpdate404Answer.ts";
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
} from "./applications/Create.ts";
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
} from "./applications/Delete.ts";
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
} from "./applications/Get.ts";
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
} from "./applications/GetMe.ts";
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
} from "./applications/GetPublic.ts";
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
} from "./applications/List.ts";
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
} from "./applications/ResetBotToken.ts";
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
} from "./applications/ResetClientSecret.ts";
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
} from "./applications/Update.ts";
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
} from "./applications/UpdateBot.ts";
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
} from "./auditLogs/List.ts";
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
} from "./bans/Create.ts";
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
} from "./bans/List.ts";
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
} from "./bans/Remove.ts";
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
} from "./calls/Get.ts";
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
} from "./calls/Ring.ts";
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
} from "./calls/StopRinging.ts";
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
} from "./calls/Update.ts";
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
} from "./channels/AddRecipient.ts";
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
} from "./channels/Delete.ts";
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
} from "./channels/DeletePermission.ts";
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
} from "./channels/Get.ts";
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
} from "./channels/ListRtcRegions.ts";
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
} from "./channels/RemoveRecipient.ts";
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
} from "./channels/SetPermission.ts";
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
} from "./channels/StartTyping.ts";
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
} from "./channels/Update.ts";
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
} from "./commands/Create.ts";
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
} from "./commands/Delete.ts";
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
} from "./commands/Get.ts";
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
} from "./commands/List.ts";
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
} from "./commands/Replace.ts";
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
} from "./commands/Update.ts";
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
} from "./emojis/Create.ts";
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
} from "./emojis/CreateMany.ts";
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
} from "./emojis/Delete.ts";
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
} from "./emojis/List.ts";
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
} from "./emojis/Update.ts";
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
} from "./gateway/GetBot.ts";
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
} from "./guildCommands/Create.ts";
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
} from "./guildCommands/Delete.ts";
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
} from "./guildCommands/Get.ts";
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
} from "./guildCommands/List.ts";
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
} from "./guildCommands/Replace.ts";
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
} from "./guildCommands/Update.ts";
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
} from "./guilds/Create.ts";
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
} from "./guilds/CreateChannel.ts";
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
} from "./guilds/Delete.ts";
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
} from "./guilds/Get.ts";
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
} from "./guilds/GetVanityUrl.ts";
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
} from "./guilds/ListChannels.ts";
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
} from "./guilds/MoveChannels.ts";
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
} from "./guilds/Update.ts";
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
} from "./guilds/UpdateVanityUrl.ts";
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
} from "./interactions/Click.ts";
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
} from "./invites/Accept.ts";
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
} from "./invites/Create.ts";
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
} from "./invites/Delete.ts";
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
} from "./invites/Get.ts";
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
} from "./invites/ListForChannel.ts";
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
} from "./invites/ListForGuild.ts";
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
} from "./members/AddRole.ts";
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
} from "./members/Get.ts";
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
} from "./members/GetMe.ts";
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
} from "./members/List.ts";
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
} from "./members/Remove.ts";
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
} from "./members/RemoveRole.ts";
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
} from "./members/Update.ts";
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
} from "./members/UpdateMe.ts";
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
} from "./messages/BulkDelete.ts";
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
} from "./messages/Create.ts";
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
} from "./messages/Delete.ts";
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
} from "./messages/DeleteAttachment.ts";
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
} from "./messages/Edit.ts";
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
} from "./messages/Get.ts";
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
} from "./messages/List.ts";
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
} from "./oauth2/Consent.ts";
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
} from "./oauth2/Introspect.ts";
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
} from "./oauth2/Me.ts";
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
} from "./oauth2/Revoke.ts";
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
} from "./oauth2/Token.ts";
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
} from "./oauth2/Userinfo.ts";
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
} from "./pins/Add.ts";
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
} from "./pins/List.ts";
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
} from "./pins/Remove.ts";
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
} from "./reactions/Add.ts";
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
} from "./reactions/List.ts";
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
} from "./reactions/Remove.ts";
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
} from "./reactions/RemoveAll.ts";
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
} from "./reactions/RemoveEmoji.ts";
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
} from "./reactions/RemoveOwn.ts";
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
} from "./roles/Create.ts";
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
} from "./roles/Delete.ts";
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
} from "./roles/List.ts";
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
} from "./roles/Move.ts";
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
} from "./roles/Update.ts";
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
} from "./stickers/Create.ts";
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
} from "./stickers/CreateMany.ts";
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
} from "./stickers/Delete.ts";
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
} from "./stickers/List.ts";
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
} from "./stickers/Update.ts";
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
} from "./users/CreateChannel.ts";
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
} from "./users/Get.ts";
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
} from "./users/GetMe.ts";
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
} from "./users/LeaveGuild.ts";
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
} from "./users/ListChannels.ts";
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
} from "./users/ListGuilds.ts";
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
} from "./users/ListRelationships.ts";
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
} from "./users/UpdateMe.ts";
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
} from "./webhooks/Create.ts";
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
} from "./webhooks/Delete.ts";
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
} from "./webhooks/DeleteWithToken.ts";
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
} from "./webhooks/Execute.ts";
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
} from "./webhooks/ExecuteGithub.ts";
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
} from "./webhooks/ExecuteSlack.ts";
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
} from "./webhooks/Get.ts";
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
} from "./webhooks/GetWithToken.ts";
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
} from "./webhooks/ListForChannel.ts";
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
} from "./webhooks/ListForGuild.ts";
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
} from "./webhooks/Update.ts";
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
} from "./webhooks/UpdateWithToken.ts";
export { actionRowTypeEnum } from "./ActionRow.ts";
export { allowedMentionsParseEnum } from "./AllowedMentions.ts";
export { applicationsGetMe401AnswerCodeEnum } from "./ApplicationsGetMe401Answer.ts";
export { applicationsResetBotToken403AnswerCodeEnum } from "./ApplicationsResetBotToken403Answer.ts";
export { applicationsUpdateBot404AnswerCodeEnum } from "./ApplicationsUpdateBot404Answer.ts";
export { auditLogActionEnum } from "./AuditLogAction.ts";
export { bansCreate404AnswerCodeEnum } from "./BansCreate404Answer.ts";
export { buttonStyleEnum } from "./Button.ts";
export { buttonTypeEnum } from "./Button.ts";
export { callsUpdate404AnswerCodeEnum } from "./CallsUpdate404Answer.ts";
export { channelCreateRequestTypeEnum } from "./ChannelCreateRequest.ts";
export { channelOverwriteRequestTypeEnum } from "./ChannelOverwriteRequest.ts";
export { channelTypeEnum } from "./ChannelType.ts";
export { channelsAddRecipient400AnswerCodeEnum } from "./ChannelsAddRecipient400Answer.ts";
export { channelsGet403AnswerCodeEnum } from "./ChannelsGet403Answer.ts";
export { channelsSetPermission404AnswerCodeEnum } from "./ChannelsSetPermission404Answer.ts";
export { channelsStartTyping400AnswerCodeEnum } from "./ChannelsStartTyping400Answer.ts";
export { channelsStartTyping403AnswerCodeEnum } from "./ChannelsStartTyping403Answer.ts";
export { channelsUpdate400AnswerCodeEnum } from "./ChannelsUpdate400Answer.ts";
export { channelsUpdate404AnswerCodeEnum } from "./ChannelsUpdate404Answer.ts";
export { commandTypeEnum } from "./Command.ts";
export { commandCreateRequestTypeEnum } from "./CommandCreateRequest.ts";
export { commandOptionTypeEnum } from "./CommandOption.ts";
export { commandsGet404AnswerCodeEnum } from "./CommandsGet404Answer.ts";
export { consentRequestCodeChallengeMethodEnum } from "./ConsentRequest.ts";
export { embedTypeEnum } from "./Embed.ts";
export { emojisCreate400AnswerCodeEnum } from "./EmojisCreate400Answer.ts";
export { emojisUpdate404AnswerCodeEnum } from "./EmojisUpdate404Answer.ts";
export { gatewayGetBot401AnswerCodeEnum } from "./GatewayGetBot401Answer.ts";
export { gatewayGetBot403AnswerCodeEnum } from "./GatewayGetBot403Answer.ts";
export { generalErrorAnswerCodeEnum } from "./GeneralErrorAnswer.ts";
export { generalErrorAnswer2CodeEnum } from "./GeneralErrorAnswer2.ts";
export { guildCommandsGet404AnswerCodeEnum } from "./GuildCommandsGet404Answer.ts";
export { guildCommandsList404AnswerCodeEnum } from "./GuildCommandsList404Answer.ts";
export { guildsCreate400AnswerCodeEnum } from "./GuildsCreate400Answer.ts";
export { guildsCreateChannel400AnswerCodeEnum } from "./GuildsCreateChannel400Answer.ts";
export { guildsDelete403AnswerCodeEnum } from "./GuildsDelete403Answer.ts";
export { guildsGet403AnswerCodeEnum } from "./GuildsGet403Answer.ts";
export { guildsMoveChannels400AnswerCodeEnum } from "./GuildsMoveChannels400Answer.ts";
export { guildsUpdate403AnswerCodeEnum } from "./GuildsUpdate403Answer.ts";
export { guildsUpdate404AnswerCodeEnum } from "./GuildsUpdate404Answer.ts";
export { interactionsClick404AnswerCodeEnum } from "./InteractionsClick404Answer.ts";
export { invalidApiOriginAnswerCodeEnum } from "./InvalidApiOriginAnswer.ts";
export { invalidApiOriginAnswer2CodeEnum } from "./InvalidApiOriginAnswer2.ts";
export { invalidFormBodyAnswerCodeEnum } from "./InvalidFormBodyAnswer.ts";
export { inviteTypeEnum } from "./Invite.ts";
export { invitesAccept403AnswerCodeEnum } from "./InvitesAccept403Answer.ts";
export { invitesCreate400AnswerCodeEnum } from "./InvitesCreate400Answer.ts";
export { invitesCreate403AnswerCodeEnum } from "./InvitesCreate403Answer.ts";
export { membersAddRole404AnswerCodeEnum } from "./MembersAddRole404Answer.ts";
export { membersGet404AnswerCodeEnum } from "./MembersGet404Answer.ts";
export { membersUpdate404AnswerCodeEnum } from "./MembersUpdate404Answer.ts";
export { messageReferenceTypeEnum } from "./MessageReference.ts";
export { messageReferenceInputTypeEnum } from "./MessageReferenceInput.ts";
export { messageTypeEnum } from "./MessageType.ts";
export { messagesBulkDelete400AnswerCodeEnum } from "./MessagesBulkDelete400Answer.ts";
export { messagesCreate400AnswerCodeEnum } from "./MessagesCreate400Answer.ts";
export { messagesCreate403AnswerCodeEnum } from "./MessagesCreate403Answer.ts";
export { messagesCreate404AnswerCodeEnum } from "./MessagesCreate404Answer.ts";
export { messagesDeleteAttachment403AnswerCodeEnum } from "./MessagesDeleteAttachment403Answer.ts";
export { messagesEdit400AnswerCodeEnum } from "./MessagesEdit400Answer.ts";
export { messagesEdit403AnswerCodeEnum } from "./MessagesEdit403Answer.ts";
export { oauth2Consent400AnswerCodeEnum } from "./Oauth2Consent400Answer.ts";
export { oauth2Consent403AnswerCodeEnum } from "./Oauth2Consent403Answer.ts";
export { oauth2Consent404AnswerCodeEnum } from "./Oauth2Consent404Answer.ts";
export { oauth2Revoke400AnswerCodeEnum } from "./Oauth2Revoke400Answer.ts";
export { oauth2Token400AnswerCodeEnum } from "./Oauth2Token400Answer.ts";
export { overwriteTypeEnum } from "./Overwrite.ts";
export { overwriteRequestTypeEnum } from "./OverwriteRequest.ts";
export { pinsAdd400AnswerCodeEnum } from "./PinsAdd400Answer.ts";
export { rateLimitedAnswerCodeEnum } from "./RateLimitedAnswer.ts";
export { rateLimitedAnswer2CodeEnum } from "./RateLimitedAnswer2.ts";
export { reactionsAdd400AnswerCodeEnum } from "./ReactionsAdd400Answer.ts";
export { relationshipTypeEnum } from "./Relationship.ts";
export { rolesCreate400AnswerCodeEnum } from "./RolesCreate400Answer.ts";
export { rolesMove404AnswerCodeEnum } from "./RolesMove404Answer.ts";
export { stickersCreate400AnswerCodeEnum } from "./StickersCreate400Answer.ts";
export { stickersUpdate404AnswerCodeEnum } from "./StickersUpdate404Answer.ts";
export { stringSelectTypeEnum } from "./StringSelect.ts";
export { tokenResponseTokenTypeEnum } from "./TokenResponse.ts";
export { unauthorizedAnswerCodeEnum } from "./UnauthorizedAnswer.ts";
export { unauthorizedAnswer2CodeEnum } from "./UnauthorizedAnswer2.ts";
export { unknownApplicationAnswerCodeEnum } from "./UnknownApplicationAnswer.ts";
export { unknownChannelAnswerCodeEnum } from "./UnknownChannelAnswer.ts";
export { unknownGuildAnswerCodeEnum } from "./UnknownGuildAnswer.ts";
export { unknownInviteAnswerCodeEnum } from "./UnknownInviteAnswer.ts";
export { unknownUserAnswerCodeEnum } from "./UnknownUserAnswer.ts";
export { unknownWebhookAnswerCodeEnum } from "./UnknownWebhookAnswer.ts";
export { usersGetMe403AnswerCodeEnum } from "./UsersGetMe403Answer.ts";
export { usersLeaveGuild403AnswerCodeEnum } from "./UsersLeaveGuild403Answer.ts";
export { webhooksCreate400AnswerCodeEnum } from "./WebhooksCreate400Answer.ts";
export { webhooksExecute400AnswerCodeEnum } from "./WebhooksExecute400Answer.ts";
export { webhooksExecute403AnswerCodeEnum } from "./WebhooksExecute403Answer.ts";
export { webhooksExecute404AnswerCodeEnum } from "./WebhooksExecute404Answer.ts";
export { webhooksExecuteSlack400AnswerCodeEnum } from "./WebhooksExecuteSlack400Answer.ts";
export { webhooksUpdate404AnswerCodeEnum } from "./WebhooksUpdate404Answer.ts";
export { applicationsCreate400CodeEnum } from "./applications/Create.ts";
export { applicationsCreate401CodeEnum } from "./applications/Create.ts";
export { applicationsCreate403CodeEnum } from "./applications/Create.ts";
export { applicationsCreate429CodeEnum } from "./applications/Create.ts";
export { applicationsCreate500CodeEnum } from "./applications/Create.ts";
export { applicationsDelete400CodeEnum } from "./applications/Delete.ts";
export { applicationsDelete401CodeEnum } from "./applications/Delete.ts";
export { applicationsDelete403CodeEnum } from "./applications/Delete.ts";
export { applicationsDelete404CodeEnum } from "./applications/Delete.ts";
export { applicationsDelete429CodeEnum } from "./applications/Delete.ts";
export { applicationsDelete500CodeEnum } from "./applications/Delete.ts";
export { applicationsGet400CodeEnum } from "./applications/Get.ts";
export { applicationsGet401CodeEnum } from "./applications/Get.ts";
export { applicationsGet403CodeEnum } from "./applications/Get.ts";
export { applicationsGet404CodeEnum } from "./applications/Get.ts";
export { applicationsGet429CodeEnum } from "./applications/Get.ts";
export { applicationsGet500CodeEnum } from "./applications/Get.ts";
export { applicationsGetMe400CodeEnum } from "./applications/GetMe.ts";
export { applicationsGetMe401CodeEnum } from "./applications/GetMe.ts";
export { applicationsGetMe403CodeEnum } from "./applications/GetMe.ts";
export { applicationsGetMe429CodeEnum } from "./applications/GetMe.ts";
export { applicationsGetMe500CodeEnum } from "./applications/GetMe.ts";
export { applicationsGetPublic400CodeEnum } from "./applications/GetPublic.ts";
export { applicationsGetPublic404CodeEnum } from "./applications/GetPublic.ts";
export { applicationsGetPublic429CodeEnum } from "./applications/GetPublic.ts";
export { applicationsGetPublic500CodeEnum } from "./applications/GetPublic.ts";
export { applicationsList400CodeEnum } from "./applications/List.ts";
export { applicationsList401CodeEnum } from "./applications/List.ts";
export { applicationsList403CodeEnum } from "./applications/List.ts";
export { applicationsList429CodeEnum } from "./applications/List.ts";
export { applicationsList500CodeEnum } from "./applications/List.ts";
export { applicationsResetBotToken400CodeEnum } from "./applications/ResetBotToken.ts";
export { applicationsResetBotToken401CodeEnum } from "./applications/ResetBotToken.ts";
export { applicationsResetBotToken403CodeEnum } from "./applications/ResetBotToken.ts";
export { applicationsResetBotToken404CodeEnum } from "./applications/ResetBotToken.ts";
export { applicationsResetBotToken429CodeEnum } from "./applications/ResetBotToken.ts";
export { applicationsResetBotToken500CodeEnum } from "./applications/ResetBotToken.ts";
export { applicationsResetClientSecret400CodeEnum } from "./applications/ResetClientSecret.ts";
export { applicationsResetClientSecret401CodeEnum } from "./applications/ResetClientSecret.ts";
export { applicationsResetClientSecret403CodeEnum } from "./applications/ResetClientSecret.ts";
export { applicationsResetClientSecret404CodeEnum } from "./applications/ResetClientSecret.ts";
export { applicationsResetClientSecret429CodeEnum } from "./applications/ResetClientSecret.ts";
export { applicationsResetClientSecret500CodeEnum } from "./applications/ResetClientSecret.ts";
export { applicationsUpdate400CodeEnum } from "./applications/Update.ts";
export { applicationsUpdate401CodeEnum } from "./applications/Update.ts";
export { applicationsUpdate403CodeEnum } from "./applications/Update.ts";
export { applicationsUpdate404CodeEnum } from "./applications/Update.ts";
export { applicationsUpdate429CodeEnum } from "./applications/Update.ts";
export { applicationsUpdate500CodeEnum } from "./applications/Update.ts";
export { applicationsUpdateBot400CodeEnum } from "./applications/UpdateBot.ts";
export { applicationsUpdateBot401CodeEnum } from "./applications/UpdateBot.ts";
export { applicationsUpdateBot403CodeEnum } from "./applications/UpdateBot.ts";
export { applicationsUpdateBot404CodeEnum } from "./applications/UpdateBot.ts";
export { applicationsUpdateBot429CodeEnum } from "./applications/UpdateBot.ts";
export { applicationsUpdateBot500CodeEnum } from "./applications/UpdateBot.ts";
export { auditLogsList400CodeEnum } from "./auditLogs/List.ts";
export { auditLogsList401CodeEnum } from "./auditLogs/List.ts";
export { auditLogsList403CodeEnum } from "./auditLogs/List.ts";
export { auditLogsList404CodeEnum } from "./auditLogs/List.ts";
export { auditLogsList429CodeEnum } from "./auditLogs/List.ts";
export { auditLogsList500CodeEnum } from "./auditLogs/List.ts";
export { bansCreate400CodeEnum } from "./bans/Create.ts";
export { bansCreate401CodeEnum } from "./bans/Create.ts";
export { bansCreate403CodeEnum } from "./bans/Create.ts";
export { bansCreate404CodeEnum } from "./bans/Create.ts";
export { bansCreate429CodeEnum } from "./bans/Create.ts";
export { bansCreate500CodeEnum } from "./bans/Create.ts";
export { bansList400CodeEnum } from "./bans/List.ts";
export { bansList401CodeEnum } from "./bans/List.ts";
export { bansList403CodeEnum } from "./bans/List.ts";
export { bansList404CodeEnum } from "./bans/List.ts";
export { bansList429CodeEnum } from "./bans/List.ts";
export { bansList500CodeEnum } from "./bans/List.ts";
export { bansRemove400CodeEnum } from "./bans/Remove.ts";
export { bansRemove401CodeEnum } from "./bans/Remove.ts";
export { bansRemove403CodeEnum } from "./bans/Remove.ts";
export { bansRemove404CodeEnum } from "./bans/Remove.ts";
export { bansRemove429CodeEnum } from "./bans/Remove.ts";
export { bansRemove500CodeEnum } from "./bans/Remove.ts";
export { callsGet400CodeEnum } from "./calls/Get.ts";
export { callsGet401CodeEnum } from "./calls/Get.ts";
export { callsGet403CodeEnum } from "./calls/Get.ts";
export { callsGet404CodeEnum } from "./calls/Get.ts";
export { callsGet429CodeEnum } from "./calls/Get.ts";
export { callsGet500CodeEnum } from "./calls/Get.ts";
export { callsRing400CodeEnum } from "./calls/Ring.ts";
export { callsRing401CodeEnum } from "./calls/Ring.ts";
export { callsRing403CodeEnum } from "./calls/Ring.ts";
export { callsRing404CodeEnum } from "./calls/Ring.ts";
export { callsRing429CodeEnum } from "./calls/Ring.ts";
export { callsRing500CodeEnum } from "./calls/Ring.ts";
export { callsStopRinging400CodeEnum } from "./calls/StopRinging.ts";
export { callsStopRinging401CodeEnum } from "./calls/StopRinging.ts";
export { callsStopRinging403CodeEnum } from "./calls/StopRinging.ts";
export { callsStopRinging404CodeEnum } from "./calls/StopRinging.ts";
export { callsStopRinging429CodeEnum } from "./calls/StopRinging.ts";
export { callsStopRinging500CodeEnum } from "./calls/StopRinging.ts";
export { callsUpdate400CodeEnum } from "./calls/Update.ts";
export { callsUpdate401CodeEnum } from "./calls/Update.ts";
export { callsUpdate403CodeEnum } from "./calls/Update.ts";
export { callsUpdate404CodeEnum } from "./calls/Update.ts";
export { callsUpdate429CodeEnum } from "./calls/Update.ts";
export { callsUpdate500CodeEnum } from "./calls/Update.ts";
export { channelsAddRecipient400CodeEnum } from "./channels/AddRecipient.ts";
export { channelsAddRecipient401CodeEnum } from "./channels/AddRecipient.ts";
export { channelsAddRecipient403CodeEnum } from "./channels/AddRecipient.ts";
export { channelsAddRecipient404CodeEnum } from "./channels/AddRecipient.ts";
export { channelsAddRecipient429CodeEnum } from "./channels/AddRecipient.ts";
export { channelsAddRecipient500CodeEnum } from "./channels/AddRecipient.ts";
export { channelsDelete400CodeEnum } from "./channels/Delete.ts";
export { channelsDelete401CodeEnum } from "./channels/Delete.ts";
export { channelsDelete403CodeEnum } from "./channels/Delete.ts";
export { channelsDelete404CodeEnum } from "./channels/Delete.ts";
export { channelsDelete429CodeEnum } from "./channels/Delete.ts";
export { channelsDelete500CodeEnum } from "./channels/Delete.ts";
export { channelsDeletePermission400CodeEnum } from "./channels/DeletePermission.ts";
export { channelsDeletePermission401CodeEnum } from "./channels/DeletePermission.ts";
export { channelsDeletePermission403CodeEnum } from "./channels/DeletePermission.ts";
export { channelsDeletePermission404CodeEnum } from "./channels/DeletePermission.ts";
export { channelsDeletePermission429CodeEnum } from "./channels/DeletePermission.ts";
export { channelsDeletePermission500CodeEnum } from "./channels/DeletePermission.ts";
export { channelsGet400CodeEnum } from "./channels/Get.ts";
export { channelsGet401CodeEnum } from "./channels/Get.ts";
export { channelsGet403CodeEnum } from "./channels/Get.ts";
export { channelsGet404CodeEnum } from "./channels/Get.ts";
export { channelsGet429CodeEnum } from "./channels/Get.ts";
export { channelsGet500CodeEnum } from "./channels/Get.ts";
export { channelsListRtcRegions400CodeEnum } from "./channels/ListRtcRegions.ts";
export { channelsListRtcRegions401CodeEnum } from "./channels/ListRtcRegions.ts";
export { channelsListRtcRegions403CodeEnum } from "./channels/ListRtcRegions.ts";
export { channelsListRtcRegions404CodeEnum } from "./channels/ListRtcRegions.ts";
export { channelsListRtcRegions429CodeEnum } from "./channels/ListRtcRegions.ts";
export { channelsListRtcRegions500CodeEnum } from "./channels/ListRtcRegions.ts";
export { channelsRemoveRecipient400CodeEnum } from "./channels/RemoveRecipient.ts";
export { channelsRemoveRecipient401CodeEnum } from "./channels/RemoveRecipient.ts";
export { channelsRemoveRecipient403CodeEnum } from "./channels/RemoveRecipient.ts";
export { channelsRemoveRecipient404CodeEnum } from "./channels/RemoveRecipient.ts";
export { channelsRemoveRecipient429CodeEnum } from "./channels/RemoveRecipient.ts";
export { channelsRemoveRecipient500CodeEnum } from "./channels/RemoveRecipient.ts";
export { channelsSetPermission400CodeEnum } from "./channels/SetPermission.ts";
export { channelsSetPermission401CodeEnum } from "./channels/SetPermission.ts";
export { channelsSetPermission403CodeEnum } from "./channels/SetPermission.ts";
export { channelsSetPermission404CodeEnum } from "./channels/SetPermission.ts";
export { channelsSetPermission429CodeEnum } from "./channels/SetPermission.ts";
export { channelsSetPermission500CodeEnum } from "./channels/SetPermission.ts";
export { channelsStartTyping400CodeEnum } from "./channels/StartTyping.ts";
export { channelsStartTyping401CodeEnum } from "./channels/StartTyping.ts";
export { channelsStartTyping403CodeEnum } from "./channels/StartTyping.ts";
export { channelsStartTyping404CodeEnum } from "./channels/StartTyping.ts";
export { channelsStartTyping429CodeEnum } from "./channels/StartTyping.ts";
export { channelsStartTyping500CodeEnum } from "./channels/StartTyping.ts";
export { channelsUpdate400CodeEnum } from "./channels/Update.ts";
export { channelsUpdate401CodeEnum } from "./channels/Update.ts";
export { channelsUpdate403CodeEnum } from "./channels/Update.ts";
export { channelsUpdate404CodeEnum } from "./channels/Update.ts";
export { channelsUpdate429CodeEnum } from "./channels/Update.ts";
export { channelsUpdate500CodeEnum } from "./channels/Update.ts";
export { commandsCreate400CodeEnum } from "./commands/Create.ts";
export { commandsCreate401CodeEnum } from "./commands/Create.ts";
export { commandsCreate403CodeEnum } from "./commands/Create.ts";
export { commandsCreate404CodeEnum } from "./commands/Create.ts";
export { commandsCreate429CodeEnum } from "./commands/Create.ts";
export { commandsCreate500CodeEnum } from "./commands/Create.ts";
export { commandsDelete400CodeEnum } from "./commands/Delete.ts";
export { commandsDelete401CodeEnum } from "./commands/Delete.ts";
export { commandsDelete403CodeEnum } from "./commands/Delete.ts";
export { commandsDelete404CodeEnum } from "./commands/Delete.ts";
export { commandsDelete429CodeEnum } from "./commands/Delete.ts";
export { commandsDelete500CodeEnum } from "./commands/Delete.ts";
export { commandsGet400CodeEnum } from "./commands/Get.ts";
export { commandsGet401CodeEnum } from "./commands/Get.ts";
export { commandsGet403CodeEnum } from "./commands/Get.ts";
export { commandsGet404CodeEnum } from "./commands/Get.ts";
export { commandsGet429CodeEnum } from "./commands/Get.ts";
export { commandsGet500CodeEnum } from "./commands/Get.ts";
export { commandsList400CodeEnum } from "./commands/List.ts";
export { commandsList401CodeEnum } from "./commands/List.ts";
export { commandsList403CodeEnum } from "./commands/List.ts";
export { commandsList404CodeEnum } from "./commands/List.ts";
export { commandsList429CodeEnum } from "./commands/List.ts";
export { commandsList500CodeEnum } from "./commands/List.ts";
export { commandsReplace400CodeEnum } from "./commands/Replace.ts";
export { commandsReplace401CodeEnum } from "./commands/Replace.ts";
export { commandsReplace403CodeEnum } from "./commands/Replace.ts";
export { commandsReplace404CodeEnum } from "./commands/Replace.ts";
export { commandsReplace429CodeEnum } from "./commands/Replace.ts";
export { commandsReplace500CodeEnum } from "./commands/Replace.ts";
export { commandsUpdate400CodeEnum } from "./commands/Update.ts";
export { commandsUpdate401CodeEnum } from "./commands/Update.ts";
export { commandsUpdate403CodeEnum } from "./commands/Update.ts";
export { commandsUpdate404CodeEnum } from "./commands/Update.ts";
export { commandsUpdate429CodeEnum } from "./commands/Update.ts";
export { commandsUpdate500CodeEnum } from "./commands/Update.ts";
export { emojisCreate400CodeEnum } from "./emojis/Create.ts";
export { emojisCreate401CodeEnum } from "./emojis/Create.ts";
export { emojisCreate403CodeEnum } from "./emojis/Create.ts";
export { emojisCreate404CodeEnum } from "./emojis/Create.ts";
export { emojisCreate429CodeEnum } from "./emojis/Create.ts";
export { emojisCreate500CodeEnum } from "./emojis/Create.ts";
export { emojisCreateMany400CodeEnum } from "./emojis/CreateMany.ts";
export { emojisCreateMany401CodeEnum } from "./emojis/CreateMany.ts";
export { emojisCreateMany403CodeEnum } from "./emojis/CreateMany.ts";
export { emojisCreateMany404CodeEnum } from "./emojis/CreateMany.ts";
export { emojisCreateMany429CodeEnum } from "./emojis/CreateMany.ts";
export { emojisCreateMany500CodeEnum } from "./emojis/CreateMany.ts";
export { emojisDelete400CodeEnum } from "./emojis/Delete.ts";
export { emojisDelete401CodeEnum } from "./emojis/Delete.ts";
export { emojisDelete403CodeEnum } from "./emojis/Delete.ts";
export { emojisDelete404CodeEnum } from "./emojis/Delete.ts";
export { emojisDelete429CodeEnum } from "./emojis/Delete.ts";
export { emojisDelete500CodeEnum } from "./emojis/Delete.ts";
export { emojisList400CodeEnum } from "./emojis/List.ts";
export { emojisList401CodeEnum } from "./emojis/List.ts";
export { emojisList403CodeEnum } from "./emojis/List.ts";
export { emojisList404CodeEnum } from "./emojis/List.ts";
export { emojisList429CodeEnum } from "./emojis/List.ts";
export { emojisList500CodeEnum } from "./emojis/List.ts";
export { emojisUpdate400CodeEnum } from "./emojis/Update.ts";
export { emojisUpdate401CodeEnum } from "./emojis/Update.ts";
export { emojisUpdate403CodeEnum } from "./emojis/Update.ts";
export { emojisUpdate404CodeEnum } from "./emojis/Update.ts";
export { emojisUpdate429CodeEnum } from "./emojis/Update.ts";
export { emojisUpdate500CodeEnum } from "./emojis/Update.ts";
export { gatewayGetBot400CodeEnum } from "./gateway/GetBot.ts";
export { gatewayGetBot401CodeEnum } from "./gateway/GetBot.ts";
export { gatewayGetBot403CodeEnum } from "./gateway/GetBot.ts";
export { gatewayGetBot429CodeEnum } from "./gateway/GetBot.ts";
export { gatewayGetBot500CodeEnum } from "./gateway/GetBot.ts";
export { guildCommandsCreate400CodeEnum } from "./guildCommands/Create.ts";
export { guildCommandsCreate401CodeEnum } from "./guildCommands/Create.ts";
export { guildCommandsCreate403CodeEnum } from "./guildCommands/Create.ts";
export { guildCommandsCreate404CodeEnum } from "./guildCommands/Create.ts";
export { guildCommandsCreate429CodeEnum } from "./guildCommands/Create.ts";
export { guildCommandsCreate500CodeEnum } from "./guildCommands/Create.ts";
export { guildCommandsDelete400CodeEnum } from "./guildCommands/Delete.ts";
export { guildCommandsDelete401CodeEnum } from "./guildCommands/Delete.ts";
export { guildCommandsDelete403CodeEnum } from "./guildCommands/Delete.ts";
export { guildCommandsDelete404CodeEnum } from "./guildCommands/Delete.ts";
export { guildCommandsDelete429CodeEnum } from "./guildCommands/Delete.ts";
export { guildCommandsDelete500CodeEnum } from "./guildCommands/Delete.ts";
export { guildCommandsGet400CodeEnum } from "./guildCommands/Get.ts";
export { guildCommandsGet401CodeEnum } from "./guildCommands/Get.ts";
export { guildCommandsGet403CodeEnum } from "./guildCommands/Get.ts";
export { guildCommandsGet404CodeEnum } from "./guildCommands/Get.ts";
export { guildCommandsGet429CodeEnum } from "./guildCommands/Get.ts";
export { guildCommandsGet500CodeEnum } from "./guildCommands/Get.ts";
export { guildCommandsList400CodeEnum } from "./guildCommands/List.ts";
export { guildCommandsList401CodeEnum } from "./guildCommands/List.ts";
export { guildCommandsList403CodeEnum } from "./guildCommands/List.ts";
export { guildCommandsList404CodeEnum } from "./guildCommands/List.ts";
export { guildCommandsList429CodeEnum } from "./guildCommands/List.ts";
export { guildCommandsList500CodeEnum } from "./guildCommands/List.ts";
export { guildCommandsReplace400CodeEnum } from "./guildCommands/Replace.ts";
export { guildCommandsReplace401CodeEnum } from "./guildCommands/Replace.ts";
export { guildCommandsReplace403CodeEnum } from "./guildCommands/Replace.ts";
export { guildCommandsReplace404CodeEnum } from "./guildCommands/Replace.ts";
export { guildCommandsReplace429CodeEnum } from "./guildCommands/Replace.ts";
export { guildCommandsReplace500CodeEnum } from "./guildCommands/Replace.ts";
export { guildCommandsUpdate400CodeEnum } from "./guildCommands/Update.ts";
export { guildCommandsUpdate401CodeEnum } from "./guildCommands/Update.ts";
export { guildCommandsUpdate403CodeEnum } from "./guildCommands/Update.ts";
export { guildCommandsUpdate404CodeEnum } from "./guildCommands/Update.ts";
export { guildCommandsUpdate429CodeEnum } from "./guildCommands/Update.ts";
export { guildCommandsUpdate500CodeEnum } from "./guildCommands/Update.ts";
export { guildsCreate400CodeEnum } from "./guilds/Create.ts";
export { guildsCreate401CodeEnum } from "./guilds/Create.ts";
export { guildsCreate403CodeEnum } from "./guilds/Create.ts";
export { guildsCreate429CodeEnum } from "./guilds/Create.ts";
export { guildsCreate500CodeEnum } from "./guilds/Create.ts";
export { guildsCreateChannel400CodeEnum } from "./guilds/CreateChannel.ts";
export { guildsCreateChannel401CodeEnum } from "./guilds/CreateChannel.ts";
export { guildsCreateChannel403CodeEnum } from "./guilds/CreateChannel.ts";
export { guildsCreateChannel404CodeEnum } from "./guilds/CreateChannel.ts";
export { guildsCreateChannel429CodeEnum } from "./guilds/CreateChannel.ts";
export { guildsCreateChannel500CodeEnum } from "./guilds/CreateChannel.ts";
export { guildsDelete400CodeEnum } from "./guilds/Delete.ts";
export { guildsDelete401CodeEnum } from "./guilds/Delete.ts";
export { guildsDelete403CodeEnum } from "./guilds/Delete.ts";
export { guildsDelete404CodeEnum } from "./guilds/Delete.ts";
export { guildsDelete429CodeEnum } from "./guilds/Delete.ts";
export { guildsDelete500CodeEnum } from "./guilds/Delete.ts";
export { guildsGet400CodeEnum } from "./guilds/Get.ts";
export { guildsGet401CodeEnum } from "./guilds/Get.ts";
export { guildsGet403CodeEnum } from "./guilds/Get.ts";
export { guildsGet404CodeEnum } from "./guilds/Get.ts";
export { guildsGet429CodeEnum } from "./guilds/Get.ts";
export { guildsGet500CodeEnum } from "./guilds/Get.ts";
export { guildsGetVanityUrl400CodeEnum } from "./guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl401CodeEnum } from "./guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl403CodeEnum } from "./guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl404CodeEnum } from "./guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl429CodeEnum } from "./guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl500CodeEnum } from "./guilds/GetVanityUrl.ts";
export { guildsListChannels400CodeEnum } from "./guilds/ListChannels.ts";
export { guildsListChannels401CodeEnum } from "./guilds/ListChannels.ts";
export { guildsListChannels403CodeEnum } from "./guilds/ListChannels.ts";
export { guildsListChannels404CodeEnum } from "./guilds/ListChannels.ts";
export { guildsListChannels429CodeEnum } from "./guilds/ListChannels.ts";
export { guildsListChannels500CodeEnum } from "./guilds/ListChannels.ts";
export { guildsMoveChannels400CodeEnum } from "./guilds/MoveChannels.ts";
export { guildsMoveChannels401CodeEnum } from "./guilds/MoveChannels.ts";
export { guildsMoveChannels403CodeEnum } from "./guilds/MoveChannels.ts";
export { guildsMoveChannels404CodeEnum } from "./guilds/MoveChannels.ts";
export { guildsMoveChannels429CodeEnum } from "./guilds/MoveChannels.ts";
export { guildsMoveChannels500CodeEnum } from "./guilds/MoveChannels.ts";
export { guildsUpdate400CodeEnum } from "./guilds/Update.ts";
export { guildsUpdate401CodeEnum } from "./guilds/Update.ts";
export { guildsUpdate403CodeEnum } from "./guilds/Update.ts";
export { guildsUpdate404CodeEnum } from "./guilds/Update.ts";
export { guildsUpdate429CodeEnum } from "./guilds/Update.ts";
export { guildsUpdate500CodeEnum } from "./guilds/Update.ts";
export { guildsUpdateVanityUrl400CodeEnum } from "./guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl401CodeEnum } from "./guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl403CodeEnum } from "./guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl404CodeEnum } from "./guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl429CodeEnum } from "./guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl500CodeEnum } from "./guilds/UpdateVanityUrl.ts";
export { interactionsClick400CodeEnum } from "./interactions/Click.ts";
export { interactionsClick401CodeEnum } from "./interactions/Click.ts";
export { interactionsClick403CodeEnum } from "./interactions/Click.ts";
export { interactionsClick404CodeEnum } from "./interactions/Click.ts";
export { interactionsClick429CodeEnum } from "./interactions/Click.ts";
export { interactionsClick500CodeEnum } from "./interactions/Click.ts";
export { invitesAccept400CodeEnum } from "./invites/Accept.ts";
export { invitesAccept401CodeEnum } from "./invites/Accept.ts";
export { invitesAccept403CodeEnum } from "./invites/Accept.ts";
export { invitesAccept404CodeEnum } from "./invites/Accept.ts";
export { invitesAccept429CodeEnum } from "./invites/Accept.ts";
export { invitesAccept500CodeEnum } from "./invites/Accept.ts";
export { invitesCreate400CodeEnum } from "./invites/Create.ts";
export { invitesCreate401CodeEnum } from "./invites/Create.ts";
export { invitesCreate403CodeEnum } from "./invites/Create.ts";
export { invitesCreate404CodeEnum } from "./invites/Create.ts";
export { invitesCreate429CodeEnum } from "./invites/Create.ts";
export { invitesCreate500CodeEnum } from "./invites/Create.ts";
export { invitesDelete400CodeEnum } from "./invites/Delete.ts";
export { invitesDelete401CodeEnum } from "./invites/Delete.ts";
export { invitesDelete403CodeEnum } from "./invites/Delete.ts";
export { invitesDelete404CodeEnum } from "./invites/Delete.ts";
export { invitesDelete429CodeEnum } from "./invites/Delete.ts";
export { invitesDelete500CodeEnum } from "./invites/Delete.ts";
export { invitesGet400CodeEnum } from "./invites/Get.ts";
export { invitesGet404CodeEnum } from "./invites/Get.ts";
export { invitesGet429CodeEnum } from "./invites/Get.ts";
export { invitesGet500CodeEnum } from "./invites/Get.ts";
export { invitesListForChannel400CodeEnum } from "./invites/ListForChannel.ts";
export { invitesListForChannel401CodeEnum } from "./invites/ListForChannel.ts";
export { invitesListForChannel403CodeEnum } from "./invites/ListForChannel.ts";
export { invitesListForChannel404CodeEnum } from "./invites/ListForChannel.ts";
export { invitesListForChannel429CodeEnum } from "./invites/ListForChannel.ts";
export { invitesListForChannel500CodeEnum } from "./invites/ListForChannel.ts";
export { invitesListForGuild400CodeEnum } from "./invites/ListForGuild.ts";
export { invitesListForGuild401CodeEnum } from "./invites/ListForGuild.ts";
export { invitesListForGuild403CodeEnum } from "./invites/ListForGuild.ts";
export { invitesListForGuild404CodeEnum } from "./invites/ListForGuild.ts";
export { invitesListForGuild429CodeEnum } from "./invites/ListForGuild.ts";
export { invitesListForGuild500CodeEnum } from "./invites/ListForGuild.ts";
export { membersAddRole400CodeEnum } from "./members/AddRole.ts";
export { membersAddRole401CodeEnum } from "./members/AddRole.ts";
export { membersAddRole403CodeEnum } from "./members/AddRole.ts";
export { membersAddRole404CodeEnum } from "./members/AddRole.ts";
export { membersAddRole429CodeEnum } from "./members/AddRole.ts";
export { membersAddRole500CodeEnum } from "./members/AddRole.ts";
export { membersGet400CodeEnum } from "./members/Get.ts";
export { membersGet401CodeEnum } from "./members/Get.ts";
export { membersGet403CodeEnum } from "./members/Get.ts";
export { membersGet404CodeEnum } from "./members/Get.ts";
export { membersGet429CodeEnum } from "./members/Get.ts";
export { membersGet500CodeEnum } from "./members/Get.ts";
export { membersGetMe400CodeEnum } from "./members/GetMe.ts";
export { membersGetMe401CodeEnum } from "./members/GetMe.ts";
export { membersGetMe403CodeEnum } from "./members/GetMe.ts";
export { membersGetMe404CodeEnum } from "./members/GetMe.ts";
export { membersGetMe429CodeEnum } from "./members/GetMe.ts";
export { membersGetMe500CodeEnum } from "./members/GetMe.ts";
export { membersList400CodeEnum } from "./members/List.ts";
export { membersList401CodeEnum } from "./members/List.ts";
export { membersList403CodeEnum } from "./members/List.ts";
export { membersList404CodeEnum } from "./members/List.ts";
export { membersList429CodeEnum } from "./members/List.ts";
export { membersList500CodeEnum } from "./members/List.ts";
export { membersRemove400CodeEnum } from "./members/Remove.ts";
export { membersRemove401CodeEnum } from "./members/Remove.ts";
export { membersRemove403CodeEnum } from "./members/Remove.ts";
export { membersRemove404CodeEnum } from "./members/Remove.ts";
export { membersRemove429CodeEnum } from "./members/Remove.ts";
export { membersRemove500CodeEnum } from "./members/Remove.ts";
export { membersRemoveRole400CodeEnum } from "./members/RemoveRole.ts";
export { membersRemoveRole401CodeEnum } from "./members/RemoveRole.ts";
export { membersRemoveRole403CodeEnum } from "./members/RemoveRole.ts";
export { membersRemoveRole404CodeEnum } from "./members/RemoveRole.ts";
export { membersRemoveRole429CodeEnum } from "./members/RemoveRole.ts";
export { membersRemoveRole500CodeEnum } from "./members/RemoveRole.ts";
export { membersUpdate400CodeEnum } from "./members/Update.ts";
export { membersUpdate401CodeEnum } from "./members/Update.ts";
export { membersUpdate403CodeEnum } from "./members/Update.ts";
export { membersUpdate404CodeEnum } from "./members/Update.ts";
export { membersUpdate429CodeEnum } from "./members/Update.ts";
export { membersUpdate500CodeEnum } from "./members/Update.ts";
export { membersUpdateMe400CodeEnum } from "./members/UpdateMe.ts";
export { membersUpdateMe401CodeEnum } from "./members/UpdateMe.ts";
export { membersUpdateMe403CodeEnum } from "./members/UpdateMe.ts";
export { membersUpdateMe404CodeEnum } from "./members/UpdateMe.ts";
export { membersUpdateMe429CodeEnum } from "./members/UpdateMe.ts";
export { membersUpdateMe500CodeEnum } from "./members/UpdateMe.ts";
export { messagesBulkDelete400CodeEnum } from "./messages/BulkDelete.ts";
export { messagesBulkDelete401CodeEnum } from "./messages/BulkDelete.ts";
export { messagesBulkDelete403CodeEnum } from "./messages/BulkDelete.ts";
export { messagesBulkDelete404CodeEnum } from "./messages/BulkDelete.ts";
export { messagesBulkDelete429CodeEnum } from "./messages/BulkDelete.ts";
export { messagesBulkDelete500CodeEnum } from "./messages/BulkDelete.ts";
export { messagesCreate400CodeEnum } from "./messages/Create.ts";
export { messagesCreate401CodeEnum } from "./messages/Create.ts";
export { messagesCreate403CodeEnum } from "./messages/Create.ts";
export { messagesCreate404CodeEnum } from "./messages/Create.ts";
export { messagesCreate429CodeEnum } from "./messages/Create.ts";
export { messagesCreate500CodeEnum } from "./messages/Create.ts";
export { messagesDelete400CodeEnum } from "./messages/Delete.ts";
export { messagesDelete401CodeEnum } from "./messages/Delete.ts";
export { messagesDelete403CodeEnum } from "./messages/Delete.ts";
export { messagesDelete404CodeEnum } from "./messages/Delete.ts";
export { messagesDelete429CodeEnum } from "./messages/Delete.ts";
export { messagesDelete500CodeEnum } from "./messages/Delete.ts";
export { messagesDeleteAttachment400CodeEnum } from "./messages/DeleteAttachment.ts";
export { messagesDeleteAttachment401CodeEnum } from "./messages/DeleteAttachment.ts";
export { messagesDeleteAttachment403CodeEnum } from "./messages/DeleteAttachment.ts";
export { messagesDeleteAttachment404CodeEnum } from "./messages/DeleteAttachment.ts";
export { messagesDeleteAttachment429CodeEnum } from "./messages/DeleteAttachment.ts";
export { messagesDeleteAttachment500CodeEnum } from "./messages/DeleteAttachment.ts";
export { messagesEdit400CodeEnum } from "./messages/Edit.ts";
export { messagesEdit401CodeEnum } from "./messages/Edit.ts";
export { messagesEdit403CodeEnum } from "./messages/Edit.ts";
export { messagesEdit404CodeEnum } from "./messages/Edit.ts";
export { messagesEdit429CodeEnum } from "./messages/Edit.ts";
export { messagesEdit500CodeEnum } from "./messages/Edit.ts";
export { messagesGet400CodeEnum } from "./messages/Get.ts";
export { messagesGet401CodeEnum } from "./messages/Get.ts";
export { messagesGet403CodeEnum } from "./messages/Get.ts";
export { messagesGet404CodeEnum } from "./messages/Get.ts";
export { messagesGet429CodeEnum } from "./messages/Get.ts";
export { messagesGet500CodeEnum } from "./messages/Get.ts";
export { messagesList400CodeEnum } from "./messages/List.ts";
export { messagesList401CodeEnum } from "./messages/List.ts";
export { messagesList403CodeEnum } from "./messages/List.ts";
export { messagesList404CodeEnum } from "./messages/List.ts";
export { messagesList429CodeEnum } from "./messages/List.ts";
export { messagesList500CodeEnum } from "./messages/List.ts";
export { oauth2Consent400CodeEnum } from "./oauth2/Consent.ts";
export { oauth2Consent401CodeEnum } from "./oauth2/Consent.ts";
export { oauth2Consent403CodeEnum } from "./oauth2/Consent.ts";
export { oauth2Consent404CodeEnum } from "./oauth2/Consent.ts";
export { oauth2Consent429CodeEnum } from "./oauth2/Consent.ts";
export { oauth2Consent500CodeEnum } from "./oauth2/Consent.ts";
export { oauth2Introspect400CodeEnum } from "./oauth2/Introspect.ts";
export { oauth2Introspect403CodeEnum } from "./oauth2/Introspect.ts";
export { oauth2Introspect429CodeEnum } from "./oauth2/Introspect.ts";
export { oauth2Introspect500CodeEnum } from "./oauth2/Introspect.ts";
export { oauth2Me400CodeEnum } from "./oauth2/Me.ts";
export { oauth2Me401CodeEnum } from "./oauth2/Me.ts";
export { oauth2Me403CodeEnum } from "./oauth2/Me.ts";
export { oauth2Me429CodeEnum } from "./oauth2/Me.ts";
export { oauth2Me500CodeEnum } from "./oauth2/Me.ts";
export { oauth2Revoke400CodeEnum } from "./oauth2/Revoke.ts";
export { oauth2Revoke403CodeEnum } from "./oauth2/Revoke.ts";
export { oauth2Revoke429CodeEnum } from "./oauth2/Revoke.ts";
export { oauth2Revoke500CodeEnum } from "./oauth2/Revoke.ts";
export { oauth2Token400CodeEnum } from "./oauth2/Token.ts";
export { oauth2Token403CodeEnum } from "./oauth2/Token.ts";
export { oauth2Token429CodeEnum } from "./oauth2/Token.ts";
export { oauth2Token500CodeEnum } from "./oauth2/Token.ts";
export { oauth2Userinfo400CodeEnum } from "./oauth2/Userinfo.ts";
export { oauth2Userinfo401CodeEnum } from "./oauth2/Userinfo.ts";
export { oauth2Userinfo403CodeEnum } from "./oauth2/Userinfo.ts";
export { oauth2Userinfo429CodeEnum } from "./oauth2/Userinfo.ts";
export { oauth2Userinfo500CodeEnum } from "./oauth2/Userinfo.ts";
export { pinsAdd400CodeEnum } from "./pins/Add.ts";
export { pinsAdd401CodeEnum } from "./pins/Add.ts";
export { pinsAdd403CodeEnum } from "./pins/Add.ts";
export { pinsAdd404CodeEnum } from "./pins/Add.ts";
export { pinsAdd429CodeEnum } from "./pins/Add.ts";
export { pinsAdd500CodeEnum } from "./pins/Add.ts";
export { pinsList400CodeEnum } from "./pins/List.ts";
export { pinsList401CodeEnum } from "./pins/List.ts";
export { pinsList403CodeEnum } from "./pins/List.ts";
export { pinsList404CodeEnum } from "./pins/List.ts";
export { pinsList429CodeEnum } from "./pins/List.ts";
export { pinsList500CodeEnum } from "./pins/List.ts";
export { pinsRemove400CodeEnum } from "./pins/Remove.ts";
export { pinsRemove401CodeEnum } from "./pins/Remove.ts";
export { pinsRemove403CodeEnum } from "./pins/Remove.ts";
export { pinsRemove404CodeEnum } from "./pins/Remove.ts";
export { pinsRemove429CodeEnum } from "./pins/Remove.ts";
export { pinsRemove500CodeEnum } from "./pins/Remove.ts";
export { reactionsAdd400CodeEnum } from "./reactions/Add.ts";
export { reactionsAdd401CodeEnum } from "./reactions/Add.ts";
export { reactionsAdd403CodeEnum } from "./reactions/Add.ts";
export { reactionsAdd404CodeEnum } from "./reactions/Add.ts";
export { reactionsAdd429CodeEnum } from "./reactions/Add.ts";
export { reactionsAdd500CodeEnum } from "./reactions/Add.ts";
export { reactionsList400CodeEnum } from "./reactions/List.ts";
export { reactionsList401CodeEnum } from "./reactions/List.ts";
export { reactionsList403CodeEnum } from "./reactions/List.ts";
export { reactionsList404CodeEnum } from "./reactions/List.ts";
export { reactionsList429CodeEnum } from "./reactions/List.ts";
export { reactionsList500CodeEnum } from "./reactions/List.ts";
export { reactionsRemove400CodeEnum } from "./reactions/Remove.ts";
export { reactionsRemove401CodeEnum } from "./reactions/Remove.ts";
export { reactionsRemove403CodeEnum } from "./reactions/Remove.ts";
export { reactionsRemove404CodeEnum } from "./reactions/Remove.ts";
export { reactionsRemove429CodeEnum } from "./reactions/Remove.ts";
export { reactionsRemove500CodeEnum } from "./reactions/Remove.ts";
export { reactionsRemoveAll400CodeEnum } from "./reactions/RemoveAll.ts";
export { reactionsRemoveAll401CodeEnum } from "./reactions/RemoveAll.ts";
export { reactionsRemoveAll403CodeEnum } from "./reactions/RemoveAll.ts";
export { reactionsRemoveAll404CodeEnum } from "./reactions/RemoveAll.ts";
export { reactionsRemoveAll429CodeEnum } from "./reactions/RemoveAll.ts";
export { reactionsRemoveAll500CodeEnum } from "./reactions/RemoveAll.ts";
export { reactionsRemoveEmoji400CodeEnum } from "./reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji401CodeEnum } from "./reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji403CodeEnum } from "./reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji404CodeEnum } from "./reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji429CodeEnum } from "./reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji500CodeEnum } from "./reactions/RemoveEmoji.ts";
export { reactionsRemoveOwn400CodeEnum } from "./reactions/RemoveOwn.ts";
export { reactionsRemoveOwn401CodeEnum } from "./reactions/RemoveOwn.ts";
export { reactionsRemoveOwn403CodeEnum } from "./reactions/RemoveOwn.ts";
export { reactionsRemoveOwn404CodeEnum } from "./reactions/RemoveOwn.ts";
export { reactionsRemoveOwn429CodeEnum } from "./reactions/RemoveOwn.ts";
export { reactionsRemoveOwn500CodeEnum } from "./reactions/RemoveOwn.ts";
export { rolesCreate400CodeEnum } from "./roles/Create.ts";
export { rolesCreate401CodeEnum } from "./roles/Create.ts";
export { rolesCreate403CodeEnum } from "./roles/Create.ts";
export { rolesCreate404CodeEnum } from "./roles/Create.ts";
export { rolesCreate429CodeEnum } from "./roles/Create.ts";
export { rolesCreate500CodeEnum } from "./roles/Create.ts";
export { rolesDelete400CodeEnum } from "./roles/Delete.ts";
export { rolesDelete401CodeEnum } from "./roles/Delete.ts";
export { rolesDelete403CodeEnum } from "./roles/Delete.ts";
export { rolesDelete404CodeEnum } from "./roles/Delete.ts";
export { rolesDelete429CodeEnum } from "./roles/Delete.ts";
export { rolesDelete500CodeEnum } from "./roles/Delete.ts";
export { rolesList400CodeEnum } from "./roles/List.ts";
export { rolesList401CodeEnum } from "./roles/List.ts";
export { rolesList403CodeEnum } from "./roles/List.ts";
export { rolesList404CodeEnum } from "./roles/List.ts";
export { rolesList429CodeEnum } from "./roles/List.ts";
export { rolesList500CodeEnum } from "./roles/List.ts";
export { rolesMove400CodeEnum } from "./roles/Move.ts";
export { rolesMove401CodeEnum } from "./roles/Move.ts";
export { rolesMove403CodeEnum } from "./roles/Move.ts";
export { rolesMove404CodeEnum } from "./roles/Move.ts";
export { rolesMove429CodeEnum } from "./roles/Move.ts";
export { rolesMove500CodeEnum } from "./roles/Move.ts";
export { rolesUpdate400CodeEnum } from "./roles/Update.ts";
export { rolesUpdate401CodeEnum } from "./roles/Update.ts";
export { rolesUpdate403CodeEnum } from "./roles/Update.ts";
export { rolesUpdate404CodeEnum } from "./roles/Update.ts";
export { rolesUpdate429CodeEnum } from "./roles/Update.ts";
export { rolesUpdate500CodeEnum } from "./roles/Update.ts";
export { stickersCreate400CodeEnum } from "./stickers/Create.ts";
export { stickersCreate401CodeEnum } from "./stickers/Create.ts";
export { stickersCreate403CodeEnum } from "./stickers/Create.ts";
export { stickersCreate404CodeEnum } from "./stickers/Create.ts";
export { stickersCreate429CodeEnum } from "./stickers/Create.ts";
export { stickersCreate500CodeEnum } from "./stickers/Create.ts";
export { stickersCreateMany400CodeEnum } from "./stickers/CreateMany.ts";
export { stickersCreateMany401CodeEnum } from "./stickers/CreateMany.ts";
export { stickersCreateMany403CodeEnum } from "./stickers/CreateMany.ts";
export { stickersCreateMany404CodeEnum } from "./stickers/CreateMany.ts";
export { stickersCreateMany429CodeEnum } from "./stickers/CreateMany.ts";
export { stickersCreateMany500CodeEnum } from "./stickers/CreateMany.ts";
export { stickersDelete400CodeEnum } from "./stickers/Delete.ts";
export { stickersDelete401CodeEnum } from "./stickers/Delete.ts";
export { stickersDelete403CodeEnum } from "./stickers/Delete.ts";
export { stickersDelete404CodeEnum } from "./stickers/Delete.ts";
export { stickersDelete429CodeEnum } from "./stickers/Delete.ts";
export { stickersDelete500CodeEnum } from "./stickers/Delete.ts";
export { stickersList400CodeEnum } from "./stickers/List.ts";
export { stickersList401CodeEnum } from "./stickers/List.ts";
export { stickersList403CodeEnum } from "./stickers/List.ts";
export { stickersList404CodeEnum } from "./stickers/List.ts";
export { stickersList429CodeEnum } from "./stickers/List.ts";
export { stickersList500CodeEnum } from "./stickers/List.ts";
export { stickersUpdate400CodeEnum } from "./stickers/Update.ts";
export { stickersUpdate401CodeEnum } from "./stickers/Update.ts";
export { stickersUpdate403CodeEnum } from "./stickers/Update.ts";
export { stickersUpdate404CodeEnum } from "./stickers/Update.ts";
export { stickersUpdate429CodeEnum } from "./stickers/Update.ts";
export { stickersUpdate500CodeEnum } from "./stickers/Update.ts";
export { usersCreateChannel400CodeEnum } from "./users/CreateChannel.ts";
export { usersCreateChannel401CodeEnum } from "./users/CreateChannel.ts";
export { usersCreateChannel403CodeEnum } from "./users/CreateChannel.ts";
export { usersCreateChannel404CodeEnum } from "./users/CreateChannel.ts";
export { usersCreateChannel429CodeEnum } from "./users/CreateChannel.ts";
export { usersCreateChannel500CodeEnum } from "./users/CreateChannel.ts";
export { usersGet400CodeEnum } from "./users/Get.ts";
export { usersGet401CodeEnum } from "./users/Get.ts";
export { usersGet403CodeEnum } from "./users/Get.ts";
export { usersGet404CodeEnum } from "./users/Get.ts";
export { usersGet429CodeEnum } from "./users/Get.ts";
export { usersGet500CodeEnum } from "./users/Get.ts";
export { usersGetMe400CodeEnum } from "./users/GetMe.ts";
export { usersGetMe401CodeEnum } from "./users/GetMe.ts";
export { usersGetMe403CodeEnum } from "./users/GetMe.ts";
export { usersGetMe429CodeEnum } from "./users/GetMe.ts";
export { usersGetMe500CodeEnum } from "./users/GetMe.ts";
export { usersLeaveGuild400CodeEnum } from "./users/LeaveGuild.ts";
export { usersLeaveGuild401CodeEnum } from "./users/LeaveGuild.ts";
export { usersLeaveGuild403CodeEnum } from "./users/LeaveGuild.ts";
export { usersLeaveGuild404CodeEnum } from "./users/LeaveGuild.ts";
export { usersLeaveGuild429CodeEnum } from "./users/LeaveGuild.ts";
export { usersLeaveGuild500CodeEnum } from "./users/LeaveGuild.ts";
export { usersListChannels400CodeEnum } from "./users/ListChannels.ts";
export { usersListChannels401CodeEnum } from "./users/ListChannels.ts";
export { usersListChannels403CodeEnum } from "./users/ListChannels.ts";
export { usersListChannels429CodeEnum } from "./users/ListChannels.ts";
export { usersListChannels500CodeEnum } from "./users/ListChannels.ts";
export { usersListGuilds400CodeEnum } from "./users/ListGuilds.ts";
export { usersListGuilds401CodeEnum } from "./users/ListGuilds.ts";
export { usersListGuilds403CodeEnum } from "./users/ListGuilds.ts";
export { usersListGuilds429CodeEnum } from "./users/ListGuilds.ts";
export { usersListGuilds500CodeEnum } from "./users/ListGuilds.ts";
export { usersListRelationships400CodeEnum } from "./users/ListRelationships.ts";
export { usersListRelationships401CodeEnum } from "./users/ListRelationships.ts";
export { usersListRelationships403CodeEnum } from "./users/ListRelationships.ts";
export { usersListRelationships429CodeEnum } from "./users/ListRelationships.ts";
export { usersListRelationships500CodeEnum } from "./users/ListRelationships.ts";
export { usersUpdateMe400CodeEnum } from "./users/UpdateMe.ts";
export { usersUpdateMe401CodeEnum } from "./users/UpdateMe.ts";
export { usersUpdateMe403CodeEnum } from "./users/UpdateMe.ts";
export { usersUpdateMe429CodeEnum } from "./users/UpdateMe.ts";
export { usersUpdateMe500CodeEnum } from "./users/UpdateMe.ts";
export { webhooksCreate400CodeEnum } from "./webhooks/Create.ts";
export { webhooksCreate401CodeEnum } from "./webhooks/Create.ts";
export { webhooksCreate403CodeEnum } from "./webhooks/Create.ts";
export { webhooksCreate404CodeEnum } from "./webhooks/Create.ts";
export { webhooksCreate429CodeEnum } from "./webhooks/Create.ts";
export { webhooksCreate500CodeEnum } from "./webhooks/Create.ts";
export { webhooksDelete400CodeEnum } from "./webhooks/Delete.ts";
export { webhooksDelete401CodeEnum } from "./webhooks/Delete.ts";
export { webhooksDelete403CodeEnum } from "./webhooks/Delete.ts";
export { webhooksDelete404CodeEnum } from "./webhooks/Delete.ts";
export { webhooksDelete429CodeEnum } from "./webhooks/Delete.ts";
export { webhooksDelete500CodeEnum } from "./webhooks/Delete.ts";
export { webhooksDeleteWithToken400CodeEnum } from "./webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken403CodeEnum } from "./webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken404CodeEnum } from "./webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken429CodeEnum } from "./webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken500CodeEnum } from "./webhooks/DeleteWithToken.ts";
export { webhooksExecute400CodeEnum } from "./webhooks/Execute.ts";
export { webhooksExecute403CodeEnum } from "./webhooks/Execute.ts";
export { webhooksExecute404CodeEnum } from "./webhooks/Execute.ts";
export { webhooksExecute429CodeEnum } from "./webhooks/Execute.ts";
export { webhooksExecute500CodeEnum } from "./webhooks/Execute.ts";
export { webhooksExecuteGithub400CodeEnum } from "./webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub403CodeEnum } from "./webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub404CodeEnum } from "./webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub429CodeEnum } from "./webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub500CodeEnum } from "./webhooks/ExecuteGithub.ts";
export { webhooksExecuteSlack200Enum } from "./webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack400CodeEnum } from "./webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack403CodeEnum } from "./webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack404CodeEnum } from "./webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack429CodeEnum } from "./webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack500CodeEnum } from "./webhooks/ExecuteSlack.ts";
export { webhooksGet400CodeEnum } from "./webhooks/Get.ts";
export { webhooksGet401CodeEnum } from "./webhooks/Get.ts";
export { webhooksGet403CodeEnum } from "./webhooks/Get.ts";
export { webhooksGet404CodeEnum } from "./webhooks/Get.ts";
export { webhooksGet429CodeEnum } from "./webhooks/Get.ts";
export { webhooksGet500CodeEnum } from "./webhooks/Get.ts";
export { webhooksGetWithToken400CodeEnum } from "./webhooks/GetWithToken.ts";
export { webhooksGetWithToken404CodeEnum } from "./webhooks/GetWithToken.ts";
export { webhooksGetWithToken429CodeEnum } from "./webhooks/GetWithToken.ts";
export { webhooksGetWithToken500CodeEnum } from "./webhooks/GetWithToken.ts";
export { webhooksListForChannel400CodeEnum } from "./webhooks/ListForChannel.ts";
export { webhooksListForChannel401CodeEnum } from "./webhooks/ListForChannel.ts";
export { webhooksListForChannel403CodeEnum } from "./webhooks/ListForChannel.ts";
export { webhooksListForChannel404CodeEnum } from "./webhooks/ListForChannel.ts";
export { webhooksListForChannel429CodeEnum } from "./webhooks/ListForChannel.ts";
export { webhooksListForChannel500CodeEnum } from "./webhooks/ListForChannel.ts";
export { webhooksListForGuild400CodeEnum } from "./webhooks/ListForGuild.ts";
export { webhooksListForGuild401CodeEnum } from "./webhooks/ListForGuild.ts";
export { webhooksListForGuild403CodeEnum } from "./webhooks/ListForGuild.ts";
export { webhooksListForGuild404CodeEnum } from "./webhooks/ListForGuild.ts";
export { webhooksListForGuild429CodeEnum } from "./webhooks/ListForGuild.ts";
export { webhooksListForGuild500CodeEnum } from "./webhooks/ListForGuild.ts";
export { webhooksUpdate400CodeEnum } from "./webhooks/Update.ts";
export { webhooksUpdate401CodeEnum } from "./webhooks/Update.ts";
export { webhooksUpdate403CodeEnum } from "./webhooks/Update.ts";
export { webhooksUpdate404CodeEnum } from "./webhooks/Update.ts";
export { webhooksUpdate429CodeEnum } from "./webhooks/Update.ts";
export { webhooksUpdate500CodeEnum } from "./webhooks/Update.ts";
export { webhooksUpdateWithToken400CodeEnum } from "./webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken403CodeEnum } from "./webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken404CodeEnum } from "./webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken429CodeEnum } from "./webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken500CodeEnum } from "./webhooks/UpdateWithToken.ts";
