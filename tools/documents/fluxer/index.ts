export type { ActionRow, ActionRowTypeEnumKey } from "./types/ActionRow.ts";
export type { AllowedMentions, AllowedMentionsParseEnumKey } from "./types/AllowedMentions.ts";
export type { Application } from "./types/Application.ts";
export type { ApplicationBot } from "./types/ApplicationBot.ts";
export type { ApplicationPublic } from "./types/ApplicationPublic.ts";
export type { ApplicationSelf } from "./types/ApplicationSelf.ts";
export type {
  ApplicationsGetMe401Answer,
  ApplicationsGetMe401AnswerCodeEnumKey,
} from "./types/ApplicationsGetMe401Answer.ts";
export type {
  ApplicationsGetOwn401Answer,
  ApplicationsGetOwn401AnswerCodeEnumKey,
} from "./types/ApplicationsGetOwn401Answer.ts";
export type {
  ApplicationsGetPublic404Answer,
  ApplicationsGetPublic404AnswerCodeEnumKey,
} from "./types/ApplicationsGetPublic404Answer.ts";
export type { Attachment } from "./types/Attachment.ts";
export type {
  AttachmentsPlan400Answer,
  AttachmentsPlan400AnswerCodeEnumKey,
} from "./types/AttachmentsPlan400Answer.ts";
export type { AuditLog } from "./types/AuditLog.ts";
export type { AuditLogAction, AuditLogActionEnumKey } from "./types/AuditLogAction.ts";
export type { AuditLogChange } from "./types/AuditLogChange.ts";
export type { AuditLogEntry } from "./types/AuditLogEntry.ts";
export type { Authorization } from "./types/Authorization.ts";
export type { BadGatewayAnswer, BadGatewayAnswerCodeEnumKey } from "./types/BadGatewayAnswer.ts";
export type { BadGatewayAnswer2, BadGatewayAnswer2CodeEnumKey } from "./types/BadGatewayAnswer2.ts";
export type { Ban } from "./types/Ban.ts";
export type { BanRequest } from "./types/BanRequest.ts";
export type { BansCreate404Answer, BansCreate404AnswerCodeEnumKey } from "./types/BansCreate404Answer.ts";
export type { Button, ButtonStyleEnumKey, ButtonTypeEnumKey } from "./types/Button.ts";
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
export type { ChannelsDelete400Answer, ChannelsDelete400AnswerCodeEnumKey } from "./types/ChannelsDelete400Answer.ts";
export type {
  ChannelsDeletePermission400Answer,
  ChannelsDeletePermission400AnswerCodeEnumKey,
} from "./types/ChannelsDeletePermission400Answer.ts";
export type { ChannelsGet403Answer, ChannelsGet403AnswerCodeEnumKey } from "./types/ChannelsGet403Answer.ts";
export type { ChannelsGet404Answer, ChannelsGet404AnswerCodeEnumKey } from "./types/ChannelsGet404Answer.ts";
export type {
  ChannelsRemoveRecipient400Answer,
  ChannelsRemoveRecipient400AnswerCodeEnumKey,
} from "./types/ChannelsRemoveRecipient400Answer.ts";
export type {
  ChannelsSetPermission400Answer,
  ChannelsSetPermission400AnswerCodeEnumKey,
} from "./types/ChannelsSetPermission400Answer.ts";
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
export type { EmojiCloneRequest } from "./types/EmojiCloneRequest.ts";
export type { EmojiCreateRequest } from "./types/EmojiCreateRequest.ts";
export type { EmojiUpdateRequest } from "./types/EmojiUpdateRequest.ts";
export type { EmojisClone400Answer, EmojisClone400AnswerCodeEnumKey } from "./types/EmojisClone400Answer.ts";
export type { EmojisClone404Answer, EmojisClone404AnswerCodeEnumKey } from "./types/EmojisClone404Answer.ts";
export type { EmojisCreate400Answer, EmojisCreate400AnswerCodeEnumKey } from "./types/EmojisCreate400Answer.ts";
export type {
  EmojisGetMetadata404Answer,
  EmojisGetMetadata404AnswerCodeEnumKey,
} from "./types/EmojisGetMetadata404Answer.ts";
export type { ErrorBody } from "./types/ErrorBody.ts";
export type { ExpressionFailure } from "./types/ExpressionFailure.ts";
export type { ExpressionMetadata } from "./types/ExpressionMetadata.ts";
export type { FieldCode, FieldCodeEnumKey } from "./types/FieldCode.ts";
export type { FieldIssue } from "./types/FieldIssue.ts";
export type { FinishedUpload } from "./types/FinishedUpload.ts";
export type { GatewayBot } from "./types/GatewayBot.ts";
export type { GatewayGetBot400Answer, GatewayGetBot400AnswerCodeEnumKey } from "./types/GatewayGetBot400Answer.ts";
export type { GatewayGetBot401Answer, GatewayGetBot401AnswerCodeEnumKey } from "./types/GatewayGetBot401Answer.ts";
export type { GatewayGetBot403Answer, GatewayGetBot403AnswerCodeEnumKey } from "./types/GatewayGetBot403Answer.ts";
export type { GatewayTimeoutAnswer, GatewayTimeoutAnswerCodeEnumKey } from "./types/GatewayTimeoutAnswer.ts";
export type { GatewayTimeoutAnswer2, GatewayTimeoutAnswer2CodeEnumKey } from "./types/GatewayTimeoutAnswer2.ts";
export type { GeneralErrorAnswer, GeneralErrorAnswerCodeEnumKey } from "./types/GeneralErrorAnswer.ts";
export type { GithubEvent } from "./types/GithubEvent.ts";
export type { Guild } from "./types/Guild.ts";
export type { GuildDetails } from "./types/GuildDetails.ts";
export type { GuildUpdateRequest } from "./types/GuildUpdateRequest.ts";
export type {
  GuildsCreateChannel400Answer,
  GuildsCreateChannel400AnswerCodeEnumKey,
} from "./types/GuildsCreateChannel400Answer.ts";
export type { GuildsGet403Answer, GuildsGet403AnswerCodeEnumKey } from "./types/GuildsGet403Answer.ts";
export type {
  GuildsMoveChannels400Answer,
  GuildsMoveChannels400AnswerCodeEnumKey,
} from "./types/GuildsMoveChannels400Answer.ts";
export type { GuildsUpdate404Answer, GuildsUpdate404AnswerCodeEnumKey } from "./types/GuildsUpdate404Answer.ts";
export type { Instance } from "./types/Instance.ts";
export type {
  InstanceDiscover403Answer,
  InstanceDiscover403AnswerCodeEnumKey,
} from "./types/InstanceDiscover403Answer.ts";
export type { InstanceEndpoints } from "./types/InstanceEndpoints.ts";
export type { InstanceLimitRule } from "./types/InstanceLimitRule.ts";
export type { InstanceLimits } from "./types/InstanceLimits.ts";
export type { InstatusEvent } from "./types/InstatusEvent.ts";
export type {
  InternalServerErrorAnswer,
  InternalServerErrorAnswerCodeEnumKey,
} from "./types/InternalServerErrorAnswer.ts";
export type {
  InternalServerErrorAnswer2,
  InternalServerErrorAnswer2CodeEnumKey,
} from "./types/InternalServerErrorAnswer2.ts";
export type { InvalidFormBodyAnswer, InvalidFormBodyAnswerCodeEnumKey } from "./types/InvalidFormBodyAnswer.ts";
export type { Invite, InviteTypeEnumKey } from "./types/Invite.ts";
export type { InviteChannel } from "./types/InviteChannel.ts";
export type { InviteCreateRequest } from "./types/InviteCreateRequest.ts";
export type { InviteGuild } from "./types/InviteGuild.ts";
export type { InvitesAccept400Answer, InvitesAccept400AnswerCodeEnumKey } from "./types/InvitesAccept400Answer.ts";
export type { InvitesAccept403Answer, InvitesAccept403AnswerCodeEnumKey } from "./types/InvitesAccept403Answer.ts";
export type { InvitesCreate400Answer, InvitesCreate400AnswerCodeEnumKey } from "./types/InvitesCreate400Answer.ts";
export type { InvitesCreate403Answer, InvitesCreate403AnswerCodeEnumKey } from "./types/InvitesCreate403Answer.ts";
export type { InvitesDelete403Answer, InvitesDelete403AnswerCodeEnumKey } from "./types/InvitesDelete403Answer.ts";
export type { InvitesGet404Answer, InvitesGet404AnswerCodeEnumKey } from "./types/InvitesGet404Answer.ts";
export type { Member } from "./types/Member.ts";
export type {
  MemberSearchRequest,
  MemberSearchRequestSortByEnumKey,
  MemberSearchRequestSortOrderEnumKey,
} from "./types/MemberSearchRequest.ts";
export type { MemberSearchResult } from "./types/MemberSearchResult.ts";
export type { MemberSelfUpdateRequest } from "./types/MemberSelfUpdateRequest.ts";
export type { MemberUpdateRequest } from "./types/MemberUpdateRequest.ts";
export type { MembersAddRole404Answer, MembersAddRole404AnswerCodeEnumKey } from "./types/MembersAddRole404Answer.ts";
export type { MembersGet404Answer, MembersGet404AnswerCodeEnumKey } from "./types/MembersGet404Answer.ts";
export type { MembersUpdate400Answer, MembersUpdate400AnswerCodeEnumKey } from "./types/MembersUpdate400Answer.ts";
export type { MembersUpdate404Answer, MembersUpdate404AnswerCodeEnumKey } from "./types/MembersUpdate404Answer.ts";
export type { Message } from "./types/Message.ts";
export type { MessageAttachment } from "./types/MessageAttachment.ts";
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
export type { MessagesCreate400Answer, MessagesCreate400AnswerCodeEnumKey } from "./types/MessagesCreate400Answer.ts";
export type { MessagesCreate403Answer, MessagesCreate403AnswerCodeEnumKey } from "./types/MessagesCreate403Answer.ts";
export type { MessagesCreate404Answer, MessagesCreate404AnswerCodeEnumKey } from "./types/MessagesCreate404Answer.ts";
export type {
  MessagesDeleteAttachment403Answer,
  MessagesDeleteAttachment403AnswerCodeEnumKey,
} from "./types/MessagesDeleteAttachment403Answer.ts";
export type { MessagesEdit400Answer, MessagesEdit400AnswerCodeEnumKey } from "./types/MessagesEdit400Answer.ts";
export type { MessagesEdit403Answer, MessagesEdit403AnswerCodeEnumKey } from "./types/MessagesEdit403Answer.ts";
export type { MessagesEdit429Answer, MessagesEdit429AnswerCodeEnumKey } from "./types/MessagesEdit429Answer.ts";
export type { MutualGuild } from "./types/MutualGuild.ts";
export type { NotFoundAnswer, NotFoundAnswerCodeEnumKey } from "./types/NotFoundAnswer.ts";
export type { NotFoundAnswer2, NotFoundAnswer2CodeEnumKey } from "./types/NotFoundAnswer2.ts";
export type { OAuth2ErrorBody } from "./types/OAuth2ErrorBody.ts";
export type { Oauth2Consent400Answer, Oauth2Consent400AnswerCodeEnumKey } from "./types/Oauth2Consent400Answer.ts";
export type { Oauth2Consent403Answer, Oauth2Consent403AnswerCodeEnumKey } from "./types/Oauth2Consent403Answer.ts";
export type { Oauth2Consent404Answer, Oauth2Consent404AnswerCodeEnumKey } from "./types/Oauth2Consent404Answer.ts";
export type { Oauth2Revoke400Answer, Oauth2Revoke400AnswerCodeEnumKey } from "./types/Oauth2Revoke400Answer.ts";
export type { Oauth2Token400Answer, Oauth2Token400AnswerCodeEnumKey } from "./types/Oauth2Token400Answer.ts";
export type { Oauth2Token401Answer, Oauth2Token401AnswerCodeEnumKey } from "./types/Oauth2Token401Answer.ts";
export type { Oauth2Token403Answer, Oauth2Token403AnswerCodeEnumKey } from "./types/Oauth2Token403Answer.ts";
export type { Overwrite, OverwriteTypeEnumKey } from "./types/Overwrite.ts";
export type { OverwriteRequest, OverwriteRequestTypeEnumKey } from "./types/OverwriteRequest.ts";
export type { OwnApplications } from "./types/OwnApplications.ts";
export type { PermissionBits } from "./types/PermissionBits.ts";
export type { PermissionInput } from "./types/PermissionInput.ts";
export type { Pin } from "./types/Pin.ts";
export type { PinPage } from "./types/PinPage.ts";
export type { PinsAdd400Answer, PinsAdd400AnswerCodeEnumKey } from "./types/PinsAdd400Answer.ts";
export type { PlannedPart } from "./types/PlannedPart.ts";
export type { PlannedUpload } from "./types/PlannedUpload.ts";
export type { PrivateChannelCreateRequest } from "./types/PrivateChannelCreateRequest.ts";
export type { ProfileText } from "./types/ProfileText.ts";
export type { RateLimitedAnswer, RateLimitedAnswerCodeEnumKey } from "./types/RateLimitedAnswer.ts";
export type { RateLimitedAnswer2, RateLimitedAnswer2CodeEnumKey } from "./types/RateLimitedAnswer2.ts";
export type { Reaction } from "./types/Reaction.ts";
export type { ReactionEmoji } from "./types/ReactionEmoji.ts";
export type { ReactionUsersPage } from "./types/ReactionUsersPage.ts";
export type { ReactionsAdd400Answer, ReactionsAdd400AnswerCodeEnumKey } from "./types/ReactionsAdd400Answer.ts";
export type { ReactionsAdd403Answer, ReactionsAdd403AnswerCodeEnumKey } from "./types/ReactionsAdd403Answer.ts";
export type { Relay } from "./types/Relay.ts";
export type { RelayAnswer, RelayAnswerStatusEnumKey } from "./types/RelayAnswer.ts";
export type { RelayList } from "./types/RelayList.ts";
export type { RelayRegisterRequest } from "./types/RelayRegisterRequest.ts";
export type {
  RelaysGetStatus404Answer,
  RelaysGetStatus404AnswerCodeEnumKey,
} from "./types/RelaysGetStatus404Answer.ts";
export type { RelaysRegister403Answer, RelaysRegister403AnswerCodeEnumKey } from "./types/RelaysRegister403Answer.ts";
export type { Role } from "./types/Role.ts";
export type { RoleCreateRequest } from "./types/RoleCreateRequest.ts";
export type { RoleHoistPosition } from "./types/RoleHoistPosition.ts";
export type { RolePosition } from "./types/RolePosition.ts";
export type { RoleUpdateRequest } from "./types/RoleUpdateRequest.ts";
export type { RolesCreate400Answer, RolesCreate400AnswerCodeEnumKey } from "./types/RolesCreate400Answer.ts";
export type { RolesMove404Answer, RolesMove404AnswerCodeEnumKey } from "./types/RolesMove404Answer.ts";
export type { RolesUpdate400Answer, RolesUpdate400AnswerCodeEnumKey } from "./types/RolesUpdate400Answer.ts";
export type { SelectOption } from "./types/SelectOption.ts";
export type {
  ServiceUnavailableAnswer,
  ServiceUnavailableAnswerCodeEnumKey,
} from "./types/ServiceUnavailableAnswer.ts";
export type {
  ServiceUnavailableAnswer2,
  ServiceUnavailableAnswer2CodeEnumKey,
} from "./types/ServiceUnavailableAnswer2.ts";
export type { SessionStartLimit } from "./types/SessionStartLimit.ts";
export type { SlackAttachment } from "./types/SlackAttachment.ts";
export type { SlackMessage } from "./types/SlackMessage.ts";
export type { Slowmode } from "./types/Slowmode.ts";
export type { Snowflake } from "./types/Snowflake.ts";
export type { SsoStatus } from "./types/SsoStatus.ts";
export type { Sticker } from "./types/Sticker.ts";
export type { StickerBulkRequest } from "./types/StickerBulkRequest.ts";
export type { StickerBulkResult } from "./types/StickerBulkResult.ts";
export type { StickerCloneRequest } from "./types/StickerCloneRequest.ts";
export type { StickerCreateRequest } from "./types/StickerCreateRequest.ts";
export type { StickerUpdateRequest } from "./types/StickerUpdateRequest.ts";
export type { StickersClone400Answer, StickersClone400AnswerCodeEnumKey } from "./types/StickersClone400Answer.ts";
export type { StickersClone404Answer, StickersClone404AnswerCodeEnumKey } from "./types/StickersClone404Answer.ts";
export type { StickersCreate400Answer, StickersCreate400AnswerCodeEnumKey } from "./types/StickersCreate400Answer.ts";
export type {
  StickersGetMetadata404Answer,
  StickersGetMetadata404AnswerCodeEnumKey,
} from "./types/StickersGetMetadata404Answer.ts";
export type { StringSelect, StringSelectTypeEnumKey } from "./types/StringSelect.ts";
export type { TelemetryStatus, TelemetryStatusServiceEnumKey } from "./types/TelemetryStatus.ts";
export type { Timestamp } from "./types/Timestamp.ts";
export type { TokenIntrospectRequest } from "./types/TokenIntrospectRequest.ts";
export type { TokenIntrospection } from "./types/TokenIntrospection.ts";
export type { TokenRequest } from "./types/TokenRequest.ts";
export type { TokenResponse, TokenResponseTokenTypeEnumKey } from "./types/TokenResponse.ts";
export type { TokenRevokeRequest } from "./types/TokenRevokeRequest.ts";
export type { UploadCompleteRequest } from "./types/UploadCompleteRequest.ts";
export type { UploadCompletion } from "./types/UploadCompletion.ts";
export type { UploadPlan } from "./types/UploadPlan.ts";
export type { UploadPlanFile } from "./types/UploadPlanFile.ts";
export type { UploadPlanRequest } from "./types/UploadPlanRequest.ts";
export type { UploadResult } from "./types/UploadResult.ts";
export type { User } from "./types/User.ts";
export type { UserInfo } from "./types/UserInfo.ts";
export type { UserProfile } from "./types/UserProfile.ts";
export type { UserSelf } from "./types/UserSelf.ts";
export type { UsersGet404Answer, UsersGet404AnswerCodeEnumKey } from "./types/UsersGet404Answer.ts";
export type { UsersGetMe403Answer, UsersGetMe403AnswerCodeEnumKey } from "./types/UsersGetMe403Answer.ts";
export type {
  UsersGetProfile403Answer,
  UsersGetProfile403AnswerCodeEnumKey,
} from "./types/UsersGetProfile403Answer.ts";
export type {
  UsersGetProfile404Answer,
  UsersGetProfile404AnswerCodeEnumKey,
} from "./types/UsersGetProfile404Answer.ts";
export type {
  UsersLeaveGuild404Answer,
  UsersLeaveGuild404AnswerCodeEnumKey,
} from "./types/UsersLeaveGuild404Answer.ts";
export type { VanityUrl } from "./types/VanityUrl.ts";
export type { VanityUrlChange } from "./types/VanityUrlChange.ts";
export type { VanityUrlRequest } from "./types/VanityUrlRequest.ts";
export type { Webhook } from "./types/Webhook.ts";
export type { WebhookCreateRequest } from "./types/WebhookCreateRequest.ts";
export type { WebhookExecuteRequest } from "./types/WebhookExecuteRequest.ts";
export type { WebhookMessageEditRequest } from "./types/WebhookMessageEditRequest.ts";
export type { WebhookTokenUpdateRequest } from "./types/WebhookTokenUpdateRequest.ts";
export type { WebhookUpdateRequest } from "./types/WebhookUpdateRequest.ts";
export type { WebhooksCreate400Answer, WebhooksCreate400AnswerCodeEnumKey } from "./types/WebhooksCreate400Answer.ts";
export type {
  WebhooksEditMessage400Answer,
  WebhooksEditMessage400AnswerCodeEnumKey,
} from "./types/WebhooksEditMessage400Answer.ts";
export type {
  WebhooksEditMessage403Answer,
  WebhooksEditMessage403AnswerCodeEnumKey,
} from "./types/WebhooksEditMessage403Answer.ts";
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
  WebhooksExecuteGithub403Answer,
  WebhooksExecuteGithub403AnswerCodeEnumKey,
} from "./types/WebhooksExecuteGithub403Answer.ts";
export type { WebhooksGet404Answer, WebhooksGet404AnswerCodeEnumKey } from "./types/WebhooksGet404Answer.ts";
export type { WebhooksUpdate400Answer, WebhooksUpdate400AnswerCodeEnumKey } from "./types/WebhooksUpdate400Answer.ts";
export type { WebhooksUpdate404Answer, WebhooksUpdate404AnswerCodeEnumKey } from "./types/WebhooksUpdate404Answer.ts";
export type {
  ApplicationsGetMe200,
  ApplicationsGetMe400,
  ApplicationsGetMe400CodeEnumKey,
  ApplicationsGetMe401,
  ApplicationsGetMe401CodeEnumKey,
  ApplicationsGetMe403,
  ApplicationsGetMe403CodeEnumKey,
  ApplicationsGetMe404,
  ApplicationsGetMe404CodeEnumKey,
  ApplicationsGetMe429,
  ApplicationsGetMe429CodeEnumKey,
  ApplicationsGetMe500,
  ApplicationsGetMe500CodeEnumKey,
  ApplicationsGetMe502,
  ApplicationsGetMe502CodeEnumKey,
  ApplicationsGetMe503,
  ApplicationsGetMe503CodeEnumKey,
  ApplicationsGetMe504,
  ApplicationsGetMe504CodeEnumKey,
  ApplicationsGetMeError,
  ApplicationsGetMeHeaderParams,
  ApplicationsGetMeQuery,
  ApplicationsGetMeQueryResponse,
} from "./types/applications/GetMe.ts";
export type {
  ApplicationsGetOwn200,
  ApplicationsGetOwn400,
  ApplicationsGetOwn400CodeEnumKey,
  ApplicationsGetOwn401,
  ApplicationsGetOwn401CodeEnumKey,
  ApplicationsGetOwn403,
  ApplicationsGetOwn403CodeEnumKey,
  ApplicationsGetOwn404,
  ApplicationsGetOwn404CodeEnumKey,
  ApplicationsGetOwn429,
  ApplicationsGetOwn429CodeEnumKey,
  ApplicationsGetOwn500,
  ApplicationsGetOwn500CodeEnumKey,
  ApplicationsGetOwn502,
  ApplicationsGetOwn502CodeEnumKey,
  ApplicationsGetOwn503,
  ApplicationsGetOwn503CodeEnumKey,
  ApplicationsGetOwn504,
  ApplicationsGetOwn504CodeEnumKey,
  ApplicationsGetOwnError,
  ApplicationsGetOwnHeaderParams,
  ApplicationsGetOwnQuery,
  ApplicationsGetOwnQueryResponse,
} from "./types/applications/GetOwn.ts";
export type {
  ApplicationsGetPublic200,
  ApplicationsGetPublic400,
  ApplicationsGetPublic400CodeEnumKey,
  ApplicationsGetPublic401,
  ApplicationsGetPublic401CodeEnumKey,
  ApplicationsGetPublic403,
  ApplicationsGetPublic403CodeEnumKey,
  ApplicationsGetPublic404,
  ApplicationsGetPublic404CodeEnumKey,
  ApplicationsGetPublic429,
  ApplicationsGetPublic429CodeEnumKey,
  ApplicationsGetPublic500,
  ApplicationsGetPublic500CodeEnumKey,
  ApplicationsGetPublic502,
  ApplicationsGetPublic502CodeEnumKey,
  ApplicationsGetPublic503,
  ApplicationsGetPublic503CodeEnumKey,
  ApplicationsGetPublic504,
  ApplicationsGetPublic504CodeEnumKey,
  ApplicationsGetPublicError,
  ApplicationsGetPublicHeaderParams,
  ApplicationsGetPublicPathParams,
  ApplicationsGetPublicQuery,
  ApplicationsGetPublicQueryResponse,
} from "./types/applications/GetPublic.ts";
export type {
  AttachmentsComplete200,
  AttachmentsComplete400,
  AttachmentsComplete400CodeEnumKey,
  AttachmentsComplete401,
  AttachmentsComplete401CodeEnumKey,
  AttachmentsComplete403,
  AttachmentsComplete403CodeEnumKey,
  AttachmentsComplete404,
  AttachmentsComplete404CodeEnumKey,
  AttachmentsComplete429,
  AttachmentsComplete429CodeEnumKey,
  AttachmentsComplete500,
  AttachmentsComplete500CodeEnumKey,
  AttachmentsComplete502,
  AttachmentsComplete502CodeEnumKey,
  AttachmentsComplete503,
  AttachmentsComplete503CodeEnumKey,
  AttachmentsComplete504,
  AttachmentsComplete504CodeEnumKey,
  AttachmentsCompleteError,
  AttachmentsCompleteHeaderParams,
  AttachmentsCompleteMutation,
  AttachmentsCompleteMutationRequest,
  AttachmentsCompleteMutationResponse,
  AttachmentsCompletePathParams,
} from "./types/attachments/Complete.ts";
export type {
  AttachmentsPlan200,
  AttachmentsPlan400,
  AttachmentsPlan400CodeEnumKey,
  AttachmentsPlan401,
  AttachmentsPlan401CodeEnumKey,
  AttachmentsPlan403,
  AttachmentsPlan403CodeEnumKey,
  AttachmentsPlan404,
  AttachmentsPlan404CodeEnumKey,
  AttachmentsPlan429,
  AttachmentsPlan429CodeEnumKey,
  AttachmentsPlan500,
  AttachmentsPlan500CodeEnumKey,
  AttachmentsPlan502,
  AttachmentsPlan502CodeEnumKey,
  AttachmentsPlan503,
  AttachmentsPlan503CodeEnumKey,
  AttachmentsPlan504,
  AttachmentsPlan504CodeEnumKey,
  AttachmentsPlanError,
  AttachmentsPlanHeaderParams,
  AttachmentsPlanMutation,
  AttachmentsPlanMutationRequest,
  AttachmentsPlanMutationResponse,
  AttachmentsPlanPathParams,
} from "./types/attachments/Plan.ts";
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
  AuditLogsList502,
  AuditLogsList502CodeEnumKey,
  AuditLogsList503,
  AuditLogsList503CodeEnumKey,
  AuditLogsList504,
  AuditLogsList504CodeEnumKey,
  AuditLogsListError,
  AuditLogsListHeaderParams,
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
  BansCreate502,
  BansCreate502CodeEnumKey,
  BansCreate503,
  BansCreate503CodeEnumKey,
  BansCreate504,
  BansCreate504CodeEnumKey,
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
  BansList502,
  BansList502CodeEnumKey,
  BansList503,
  BansList503CodeEnumKey,
  BansList504,
  BansList504CodeEnumKey,
  BansListError,
  BansListHeaderParams,
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
  BansRemove502,
  BansRemove502CodeEnumKey,
  BansRemove503,
  BansRemove503CodeEnumKey,
  BansRemove504,
  BansRemove504CodeEnumKey,
  BansRemoveError,
  BansRemoveHeaderParams,
  BansRemoveMutation,
  BansRemoveMutationResponse,
  BansRemovePathParams,
} from "./types/bans/Remove.ts";
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
  ChannelsAddRecipient502,
  ChannelsAddRecipient502CodeEnumKey,
  ChannelsAddRecipient503,
  ChannelsAddRecipient503CodeEnumKey,
  ChannelsAddRecipient504,
  ChannelsAddRecipient504CodeEnumKey,
  ChannelsAddRecipientError,
  ChannelsAddRecipientHeaderParams,
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
  ChannelsDelete502,
  ChannelsDelete502CodeEnumKey,
  ChannelsDelete503,
  ChannelsDelete503CodeEnumKey,
  ChannelsDelete504,
  ChannelsDelete504CodeEnumKey,
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
  ChannelsDeletePermission502,
  ChannelsDeletePermission502CodeEnumKey,
  ChannelsDeletePermission503,
  ChannelsDeletePermission503CodeEnumKey,
  ChannelsDeletePermission504,
  ChannelsDeletePermission504CodeEnumKey,
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
  ChannelsGet502,
  ChannelsGet502CodeEnumKey,
  ChannelsGet503,
  ChannelsGet503CodeEnumKey,
  ChannelsGet504,
  ChannelsGet504CodeEnumKey,
  ChannelsGetError,
  ChannelsGetHeaderParams,
  ChannelsGetPathParams,
  ChannelsGetQuery,
  ChannelsGetQueryResponse,
} from "./types/channels/Get.ts";
export type {
  ChannelsGetSlowmode200,
  ChannelsGetSlowmode400,
  ChannelsGetSlowmode400CodeEnumKey,
  ChannelsGetSlowmode401,
  ChannelsGetSlowmode401CodeEnumKey,
  ChannelsGetSlowmode403,
  ChannelsGetSlowmode403CodeEnumKey,
  ChannelsGetSlowmode404,
  ChannelsGetSlowmode404CodeEnumKey,
  ChannelsGetSlowmode429,
  ChannelsGetSlowmode429CodeEnumKey,
  ChannelsGetSlowmode500,
  ChannelsGetSlowmode500CodeEnumKey,
  ChannelsGetSlowmode502,
  ChannelsGetSlowmode502CodeEnumKey,
  ChannelsGetSlowmode503,
  ChannelsGetSlowmode503CodeEnumKey,
  ChannelsGetSlowmode504,
  ChannelsGetSlowmode504CodeEnumKey,
  ChannelsGetSlowmodeError,
  ChannelsGetSlowmodeHeaderParams,
  ChannelsGetSlowmodePathParams,
  ChannelsGetSlowmodeQuery,
  ChannelsGetSlowmodeQueryResponse,
} from "./types/channels/GetSlowmode.ts";
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
  ChannelsRemoveRecipient502,
  ChannelsRemoveRecipient502CodeEnumKey,
  ChannelsRemoveRecipient503,
  ChannelsRemoveRecipient503CodeEnumKey,
  ChannelsRemoveRecipient504,
  ChannelsRemoveRecipient504CodeEnumKey,
  ChannelsRemoveRecipientError,
  ChannelsRemoveRecipientHeaderParams,
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
  ChannelsSetPermission502,
  ChannelsSetPermission502CodeEnumKey,
  ChannelsSetPermission503,
  ChannelsSetPermission503CodeEnumKey,
  ChannelsSetPermission504,
  ChannelsSetPermission504CodeEnumKey,
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
  ChannelsStartTyping502,
  ChannelsStartTyping502CodeEnumKey,
  ChannelsStartTyping503,
  ChannelsStartTyping503CodeEnumKey,
  ChannelsStartTyping504,
  ChannelsStartTyping504CodeEnumKey,
  ChannelsStartTypingError,
  ChannelsStartTypingHeaderParams,
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
  ChannelsUpdate502,
  ChannelsUpdate502CodeEnumKey,
  ChannelsUpdate503,
  ChannelsUpdate503CodeEnumKey,
  ChannelsUpdate504,
  ChannelsUpdate504CodeEnumKey,
  ChannelsUpdateError,
  ChannelsUpdateHeaderParams,
  ChannelsUpdateMutation,
  ChannelsUpdateMutationRequest,
  ChannelsUpdateMutationResponse,
  ChannelsUpdatePathParams,
} from "./types/channels/Update.ts";
export type {
  EmojisClone200,
  EmojisClone400,
  EmojisClone400CodeEnumKey,
  EmojisClone401,
  EmojisClone401CodeEnumKey,
  EmojisClone403,
  EmojisClone403CodeEnumKey,
  EmojisClone404,
  EmojisClone404CodeEnumKey,
  EmojisClone429,
  EmojisClone429CodeEnumKey,
  EmojisClone500,
  EmojisClone500CodeEnumKey,
  EmojisClone502,
  EmojisClone502CodeEnumKey,
  EmojisClone503,
  EmojisClone503CodeEnumKey,
  EmojisClone504,
  EmojisClone504CodeEnumKey,
  EmojisCloneError,
  EmojisCloneHeaderParams,
  EmojisCloneMutation,
  EmojisCloneMutationRequest,
  EmojisCloneMutationResponse,
  EmojisClonePathParams,
} from "./types/emojis/Clone.ts";
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
  EmojisCreate502,
  EmojisCreate502CodeEnumKey,
  EmojisCreate503,
  EmojisCreate503CodeEnumKey,
  EmojisCreate504,
  EmojisCreate504CodeEnumKey,
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
  EmojisCreateMany502,
  EmojisCreateMany502CodeEnumKey,
  EmojisCreateMany503,
  EmojisCreateMany503CodeEnumKey,
  EmojisCreateMany504,
  EmojisCreateMany504CodeEnumKey,
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
  EmojisDelete502,
  EmojisDelete502CodeEnumKey,
  EmojisDelete503,
  EmojisDelete503CodeEnumKey,
  EmojisDelete504,
  EmojisDelete504CodeEnumKey,
  EmojisDeleteError,
  EmojisDeleteHeaderParams,
  EmojisDeleteMutation,
  EmojisDeleteMutationResponse,
  EmojisDeletePathParams,
} from "./types/emojis/Delete.ts";
export type {
  EmojisGetMetadata200,
  EmojisGetMetadata400,
  EmojisGetMetadata400CodeEnumKey,
  EmojisGetMetadata401,
  EmojisGetMetadata401CodeEnumKey,
  EmojisGetMetadata403,
  EmojisGetMetadata403CodeEnumKey,
  EmojisGetMetadata404,
  EmojisGetMetadata404CodeEnumKey,
  EmojisGetMetadata429,
  EmojisGetMetadata429CodeEnumKey,
  EmojisGetMetadata500,
  EmojisGetMetadata500CodeEnumKey,
  EmojisGetMetadata502,
  EmojisGetMetadata502CodeEnumKey,
  EmojisGetMetadata503,
  EmojisGetMetadata503CodeEnumKey,
  EmojisGetMetadata504,
  EmojisGetMetadata504CodeEnumKey,
  EmojisGetMetadataError,
  EmojisGetMetadataHeaderParams,
  EmojisGetMetadataPathParams,
  EmojisGetMetadataQuery,
  EmojisGetMetadataQueryResponse,
} from "./types/emojis/GetMetadata.ts";
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
  EmojisList502,
  EmojisList502CodeEnumKey,
  EmojisList503,
  EmojisList503CodeEnumKey,
  EmojisList504,
  EmojisList504CodeEnumKey,
  EmojisListError,
  EmojisListHeaderParams,
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
  EmojisUpdate502,
  EmojisUpdate502CodeEnumKey,
  EmojisUpdate503,
  EmojisUpdate503CodeEnumKey,
  EmojisUpdate504,
  EmojisUpdate504CodeEnumKey,
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
  GatewayGetBot404,
  GatewayGetBot404CodeEnumKey,
  GatewayGetBot429,
  GatewayGetBot429CodeEnumKey,
  GatewayGetBot500,
  GatewayGetBot500CodeEnumKey,
  GatewayGetBot502,
  GatewayGetBot502CodeEnumKey,
  GatewayGetBot503,
  GatewayGetBot503CodeEnumKey,
  GatewayGetBot504,
  GatewayGetBot504CodeEnumKey,
  GatewayGetBotError,
  GatewayGetBotHeaderParams,
  GatewayGetBotQuery,
  GatewayGetBotQueryResponse,
} from "./types/gateway/GetBot.ts";
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
  GuildsCreateChannel502,
  GuildsCreateChannel502CodeEnumKey,
  GuildsCreateChannel503,
  GuildsCreateChannel503CodeEnumKey,
  GuildsCreateChannel504,
  GuildsCreateChannel504CodeEnumKey,
  GuildsCreateChannelError,
  GuildsCreateChannelHeaderParams,
  GuildsCreateChannelMutation,
  GuildsCreateChannelMutationRequest,
  GuildsCreateChannelMutationResponse,
  GuildsCreateChannelPathParams,
} from "./types/guilds/CreateChannel.ts";
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
  GuildsGet502,
  GuildsGet502CodeEnumKey,
  GuildsGet503,
  GuildsGet503CodeEnumKey,
  GuildsGet504,
  GuildsGet504CodeEnumKey,
  GuildsGetError,
  GuildsGetHeaderParams,
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
  GuildsGetVanityUrl502,
  GuildsGetVanityUrl502CodeEnumKey,
  GuildsGetVanityUrl503,
  GuildsGetVanityUrl503CodeEnumKey,
  GuildsGetVanityUrl504,
  GuildsGetVanityUrl504CodeEnumKey,
  GuildsGetVanityUrlError,
  GuildsGetVanityUrlHeaderParams,
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
  GuildsListChannels502,
  GuildsListChannels502CodeEnumKey,
  GuildsListChannels503,
  GuildsListChannels503CodeEnumKey,
  GuildsListChannels504,
  GuildsListChannels504CodeEnumKey,
  GuildsListChannelsError,
  GuildsListChannelsHeaderParams,
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
  GuildsMoveChannels423,
  GuildsMoveChannels423CodeEnumKey,
  GuildsMoveChannels429,
  GuildsMoveChannels429CodeEnumKey,
  GuildsMoveChannels500,
  GuildsMoveChannels500CodeEnumKey,
  GuildsMoveChannels502,
  GuildsMoveChannels502CodeEnumKey,
  GuildsMoveChannels503,
  GuildsMoveChannels503CodeEnumKey,
  GuildsMoveChannels504,
  GuildsMoveChannels504CodeEnumKey,
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
  GuildsUpdate502,
  GuildsUpdate502CodeEnumKey,
  GuildsUpdate503,
  GuildsUpdate503CodeEnumKey,
  GuildsUpdate504,
  GuildsUpdate504CodeEnumKey,
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
  GuildsUpdateVanityUrl502,
  GuildsUpdateVanityUrl502CodeEnumKey,
  GuildsUpdateVanityUrl503,
  GuildsUpdateVanityUrl503CodeEnumKey,
  GuildsUpdateVanityUrl504,
  GuildsUpdateVanityUrl504CodeEnumKey,
  GuildsUpdateVanityUrlError,
  GuildsUpdateVanityUrlHeaderParams,
  GuildsUpdateVanityUrlMutation,
  GuildsUpdateVanityUrlMutationRequest,
  GuildsUpdateVanityUrlMutationResponse,
  GuildsUpdateVanityUrlPathParams,
} from "./types/guilds/UpdateVanityUrl.ts";
export type {
  InstanceDiscover200,
  InstanceDiscover403,
  InstanceDiscover403CodeEnumKey,
  InstanceDiscover429,
  InstanceDiscover429CodeEnumKey,
  InstanceDiscover503,
  InstanceDiscover503CodeEnumKey,
  InstanceDiscoverError,
  InstanceDiscoverHeaderParams,
  InstanceDiscoverQuery,
  InstanceDiscoverQueryResponse,
} from "./types/instance/Discover.ts";
export type {
  InstanceGetSsoStatus200,
  InstanceGetSsoStatus400,
  InstanceGetSsoStatus400CodeEnumKey,
  InstanceGetSsoStatus401,
  InstanceGetSsoStatus401CodeEnumKey,
  InstanceGetSsoStatus403,
  InstanceGetSsoStatus403CodeEnumKey,
  InstanceGetSsoStatus404,
  InstanceGetSsoStatus404CodeEnumKey,
  InstanceGetSsoStatus429,
  InstanceGetSsoStatus429CodeEnumKey,
  InstanceGetSsoStatus500,
  InstanceGetSsoStatus500CodeEnumKey,
  InstanceGetSsoStatus502,
  InstanceGetSsoStatus502CodeEnumKey,
  InstanceGetSsoStatus503,
  InstanceGetSsoStatus503CodeEnumKey,
  InstanceGetSsoStatus504,
  InstanceGetSsoStatus504CodeEnumKey,
  InstanceGetSsoStatusError,
  InstanceGetSsoStatusHeaderParams,
  InstanceGetSsoStatusQuery,
  InstanceGetSsoStatusQueryResponse,
} from "./types/instance/GetSsoStatus.ts";
export type {
  InstanceGetTelemetry200,
  InstanceGetTelemetry403,
  InstanceGetTelemetry403CodeEnumKey,
  InstanceGetTelemetry404,
  InstanceGetTelemetry404CodeEnumKey,
  InstanceGetTelemetry429,
  InstanceGetTelemetry429CodeEnumKey,
  InstanceGetTelemetry503,
  InstanceGetTelemetry503CodeEnumKey,
  InstanceGetTelemetryError,
  InstanceGetTelemetryHeaderParams,
  InstanceGetTelemetryQuery,
  InstanceGetTelemetryQueryResponse,
} from "./types/instance/GetTelemetry.ts";
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
  InvitesAccept502,
  InvitesAccept502CodeEnumKey,
  InvitesAccept503,
  InvitesAccept503CodeEnumKey,
  InvitesAccept504,
  InvitesAccept504CodeEnumKey,
  InvitesAcceptError,
  InvitesAcceptHeaderParams,
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
  InvitesCreate502,
  InvitesCreate502CodeEnumKey,
  InvitesCreate503,
  InvitesCreate503CodeEnumKey,
  InvitesCreate504,
  InvitesCreate504CodeEnumKey,
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
  InvitesDelete502,
  InvitesDelete502CodeEnumKey,
  InvitesDelete503,
  InvitesDelete503CodeEnumKey,
  InvitesDelete504,
  InvitesDelete504CodeEnumKey,
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
  InvitesGet401,
  InvitesGet401CodeEnumKey,
  InvitesGet403,
  InvitesGet403CodeEnumKey,
  InvitesGet404,
  InvitesGet404CodeEnumKey,
  InvitesGet429,
  InvitesGet429CodeEnumKey,
  InvitesGet500,
  InvitesGet500CodeEnumKey,
  InvitesGet502,
  InvitesGet502CodeEnumKey,
  InvitesGet503,
  InvitesGet503CodeEnumKey,
  InvitesGet504,
  InvitesGet504CodeEnumKey,
  InvitesGetError,
  InvitesGetHeaderParams,
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
  InvitesListForChannel502,
  InvitesListForChannel502CodeEnumKey,
  InvitesListForChannel503,
  InvitesListForChannel503CodeEnumKey,
  InvitesListForChannel504,
  InvitesListForChannel504CodeEnumKey,
  InvitesListForChannelError,
  InvitesListForChannelHeaderParams,
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
  InvitesListForGuild502,
  InvitesListForGuild502CodeEnumKey,
  InvitesListForGuild503,
  InvitesListForGuild503CodeEnumKey,
  InvitesListForGuild504,
  InvitesListForGuild504CodeEnumKey,
  InvitesListForGuildError,
  InvitesListForGuildHeaderParams,
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
  MembersAddRole502,
  MembersAddRole502CodeEnumKey,
  MembersAddRole503,
  MembersAddRole503CodeEnumKey,
  MembersAddRole504,
  MembersAddRole504CodeEnumKey,
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
  MembersGet502,
  MembersGet502CodeEnumKey,
  MembersGet503,
  MembersGet503CodeEnumKey,
  MembersGet504,
  MembersGet504CodeEnumKey,
  MembersGetError,
  MembersGetHeaderParams,
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
  MembersGetMe502,
  MembersGetMe502CodeEnumKey,
  MembersGetMe503,
  MembersGetMe503CodeEnumKey,
  MembersGetMe504,
  MembersGetMe504CodeEnumKey,
  MembersGetMeError,
  MembersGetMeHeaderParams,
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
  MembersList502,
  MembersList502CodeEnumKey,
  MembersList503,
  MembersList503CodeEnumKey,
  MembersList504,
  MembersList504CodeEnumKey,
  MembersListError,
  MembersListHeaderParams,
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
  MembersRemove502,
  MembersRemove502CodeEnumKey,
  MembersRemove503,
  MembersRemove503CodeEnumKey,
  MembersRemove504,
  MembersRemove504CodeEnumKey,
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
  MembersRemoveRole502,
  MembersRemoveRole502CodeEnumKey,
  MembersRemoveRole503,
  MembersRemoveRole503CodeEnumKey,
  MembersRemoveRole504,
  MembersRemoveRole504CodeEnumKey,
  MembersRemoveRoleError,
  MembersRemoveRoleHeaderParams,
  MembersRemoveRoleMutation,
  MembersRemoveRoleMutationResponse,
  MembersRemoveRolePathParams,
} from "./types/members/RemoveRole.ts";
export type {
  MembersSearch200,
  MembersSearch400,
  MembersSearch400CodeEnumKey,
  MembersSearch401,
  MembersSearch401CodeEnumKey,
  MembersSearch403,
  MembersSearch403CodeEnumKey,
  MembersSearch404,
  MembersSearch404CodeEnumKey,
  MembersSearch429,
  MembersSearch429CodeEnumKey,
  MembersSearch500,
  MembersSearch500CodeEnumKey,
  MembersSearch502,
  MembersSearch502CodeEnumKey,
  MembersSearch503,
  MembersSearch503CodeEnumKey,
  MembersSearch504,
  MembersSearch504CodeEnumKey,
  MembersSearchError,
  MembersSearchHeaderParams,
  MembersSearchMutation,
  MembersSearchMutationRequest,
  MembersSearchMutationResponse,
  MembersSearchPathParams,
} from "./types/members/Search.ts";
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
  MembersUpdate502,
  MembersUpdate502CodeEnumKey,
  MembersUpdate503,
  MembersUpdate503CodeEnumKey,
  MembersUpdate504,
  MembersUpdate504CodeEnumKey,
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
  MembersUpdateMe502,
  MembersUpdateMe502CodeEnumKey,
  MembersUpdateMe503,
  MembersUpdateMe503CodeEnumKey,
  MembersUpdateMe504,
  MembersUpdateMe504CodeEnumKey,
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
  MessagesBulkDelete502,
  MessagesBulkDelete502CodeEnumKey,
  MessagesBulkDelete503,
  MessagesBulkDelete503CodeEnumKey,
  MessagesBulkDelete504,
  MessagesBulkDelete504CodeEnumKey,
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
  MessagesCreate502,
  MessagesCreate502CodeEnumKey,
  MessagesCreate503,
  MessagesCreate503CodeEnumKey,
  MessagesCreate504,
  MessagesCreate504CodeEnumKey,
  MessagesCreateError,
  MessagesCreateHeaderParams,
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
  MessagesDelete502,
  MessagesDelete502CodeEnumKey,
  MessagesDelete503,
  MessagesDelete503CodeEnumKey,
  MessagesDelete504,
  MessagesDelete504CodeEnumKey,
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
  MessagesDeleteAttachment502,
  MessagesDeleteAttachment502CodeEnumKey,
  MessagesDeleteAttachment503,
  MessagesDeleteAttachment503CodeEnumKey,
  MessagesDeleteAttachment504,
  MessagesDeleteAttachment504CodeEnumKey,
  MessagesDeleteAttachmentError,
  MessagesDeleteAttachmentHeaderParams,
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
  MessagesEdit502,
  MessagesEdit502CodeEnumKey,
  MessagesEdit503,
  MessagesEdit503CodeEnumKey,
  MessagesEdit504,
  MessagesEdit504CodeEnumKey,
  MessagesEditError,
  MessagesEditHeaderParams,
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
  MessagesGet502,
  MessagesGet502CodeEnumKey,
  MessagesGet503,
  MessagesGet503CodeEnumKey,
  MessagesGet504,
  MessagesGet504CodeEnumKey,
  MessagesGetError,
  MessagesGetHeaderParams,
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
  MessagesList502,
  MessagesList502CodeEnumKey,
  MessagesList503,
  MessagesList503CodeEnumKey,
  MessagesList504,
  MessagesList504CodeEnumKey,
  MessagesListError,
  MessagesListHeaderParams,
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
  Oauth2Consent502,
  Oauth2Consent502CodeEnumKey,
  Oauth2Consent503,
  Oauth2Consent503CodeEnumKey,
  Oauth2Consent504,
  Oauth2Consent504CodeEnumKey,
  Oauth2ConsentError,
  Oauth2ConsentHeaderParams,
  Oauth2ConsentMutation,
  Oauth2ConsentMutationRequest,
  Oauth2ConsentMutationResponse,
} from "./types/oauth2/Consent.ts";
export type {
  Oauth2Introspect200,
  Oauth2Introspect400,
  Oauth2Introspect400CodeEnumKey,
  Oauth2Introspect401,
  Oauth2Introspect401CodeEnumKey,
  Oauth2Introspect403,
  Oauth2Introspect403CodeEnumKey,
  Oauth2Introspect404,
  Oauth2Introspect404CodeEnumKey,
  Oauth2Introspect429,
  Oauth2Introspect429CodeEnumKey,
  Oauth2Introspect500,
  Oauth2Introspect500CodeEnumKey,
  Oauth2Introspect502,
  Oauth2Introspect502CodeEnumKey,
  Oauth2Introspect503,
  Oauth2Introspect503CodeEnumKey,
  Oauth2Introspect504,
  Oauth2Introspect504CodeEnumKey,
  Oauth2IntrospectError,
  Oauth2IntrospectHeaderParams,
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
  Oauth2Me404,
  Oauth2Me404CodeEnumKey,
  Oauth2Me429,
  Oauth2Me429CodeEnumKey,
  Oauth2Me500,
  Oauth2Me500CodeEnumKey,
  Oauth2Me502,
  Oauth2Me502CodeEnumKey,
  Oauth2Me503,
  Oauth2Me503CodeEnumKey,
  Oauth2Me504,
  Oauth2Me504CodeEnumKey,
  Oauth2MeError,
  Oauth2MeHeaderParams,
  Oauth2MeQuery,
  Oauth2MeQueryResponse,
} from "./types/oauth2/Me.ts";
export type {
  Oauth2Revoke200,
  Oauth2Revoke400,
  Oauth2Revoke400CodeEnumKey,
  Oauth2Revoke401,
  Oauth2Revoke401CodeEnumKey,
  Oauth2Revoke403,
  Oauth2Revoke403CodeEnumKey,
  Oauth2Revoke404,
  Oauth2Revoke404CodeEnumKey,
  Oauth2Revoke429,
  Oauth2Revoke429CodeEnumKey,
  Oauth2Revoke500,
  Oauth2Revoke500CodeEnumKey,
  Oauth2Revoke502,
  Oauth2Revoke502CodeEnumKey,
  Oauth2Revoke503,
  Oauth2Revoke503CodeEnumKey,
  Oauth2Revoke504,
  Oauth2Revoke504CodeEnumKey,
  Oauth2RevokeError,
  Oauth2RevokeHeaderParams,
  Oauth2RevokeMutation,
  Oauth2RevokeMutationRequest,
  Oauth2RevokeMutationResponse,
} from "./types/oauth2/Revoke.ts";
export type {
  Oauth2Token200,
  Oauth2Token400,
  Oauth2Token400CodeEnumKey,
  Oauth2Token401,
  Oauth2Token401CodeEnumKey,
  Oauth2Token403,
  Oauth2Token403CodeEnumKey,
  Oauth2Token404,
  Oauth2Token404CodeEnumKey,
  Oauth2Token429,
  Oauth2Token429CodeEnumKey,
  Oauth2Token500,
  Oauth2Token500CodeEnumKey,
  Oauth2Token502,
  Oauth2Token502CodeEnumKey,
  Oauth2Token503,
  Oauth2Token503CodeEnumKey,
  Oauth2Token504,
  Oauth2Token504CodeEnumKey,
  Oauth2TokenError,
  Oauth2TokenHeaderParams,
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
  Oauth2Userinfo404,
  Oauth2Userinfo404CodeEnumKey,
  Oauth2Userinfo429,
  Oauth2Userinfo429CodeEnumKey,
  Oauth2Userinfo500,
  Oauth2Userinfo500CodeEnumKey,
  Oauth2Userinfo502,
  Oauth2Userinfo502CodeEnumKey,
  Oauth2Userinfo503,
  Oauth2Userinfo503CodeEnumKey,
  Oauth2Userinfo504,
  Oauth2Userinfo504CodeEnumKey,
  Oauth2UserinfoError,
  Oauth2UserinfoHeaderParams,
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
  PinsAdd502,
  PinsAdd502CodeEnumKey,
  PinsAdd503,
  PinsAdd503CodeEnumKey,
  PinsAdd504,
  PinsAdd504CodeEnumKey,
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
  PinsList502,
  PinsList502CodeEnumKey,
  PinsList503,
  PinsList503CodeEnumKey,
  PinsList504,
  PinsList504CodeEnumKey,
  PinsListError,
  PinsListHeaderParams,
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
  PinsRemove502,
  PinsRemove502CodeEnumKey,
  PinsRemove503,
  PinsRemove503CodeEnumKey,
  PinsRemove504,
  PinsRemove504CodeEnumKey,
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
  ReactionsAdd502,
  ReactionsAdd502CodeEnumKey,
  ReactionsAdd503,
  ReactionsAdd503CodeEnumKey,
  ReactionsAdd504,
  ReactionsAdd504CodeEnumKey,
  ReactionsAddError,
  ReactionsAddHeaderParams,
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
  ReactionsList502,
  ReactionsList502CodeEnumKey,
  ReactionsList503,
  ReactionsList503CodeEnumKey,
  ReactionsList504,
  ReactionsList504CodeEnumKey,
  ReactionsListError,
  ReactionsListHeaderParams,
  ReactionsListPathParams,
  ReactionsListQuery,
  ReactionsListQueryParams,
  ReactionsListQueryResponse,
} from "./types/reactions/List.ts";
export type {
  ReactionsListUsers200,
  ReactionsListUsers400,
  ReactionsListUsers400CodeEnumKey,
  ReactionsListUsers401,
  ReactionsListUsers401CodeEnumKey,
  ReactionsListUsers403,
  ReactionsListUsers403CodeEnumKey,
  ReactionsListUsers404,
  ReactionsListUsers404CodeEnumKey,
  ReactionsListUsers429,
  ReactionsListUsers429CodeEnumKey,
  ReactionsListUsers500,
  ReactionsListUsers500CodeEnumKey,
  ReactionsListUsers502,
  ReactionsListUsers502CodeEnumKey,
  ReactionsListUsers503,
  ReactionsListUsers503CodeEnumKey,
  ReactionsListUsers504,
  ReactionsListUsers504CodeEnumKey,
  ReactionsListUsersError,
  ReactionsListUsersHeaderParams,
  ReactionsListUsersPathParams,
  ReactionsListUsersQuery,
  ReactionsListUsersQueryParams,
  ReactionsListUsersQueryResponse,
} from "./types/reactions/ListUsers.ts";
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
  ReactionsRemove502,
  ReactionsRemove502CodeEnumKey,
  ReactionsRemove503,
  ReactionsRemove503CodeEnumKey,
  ReactionsRemove504,
  ReactionsRemove504CodeEnumKey,
  ReactionsRemoveError,
  ReactionsRemoveHeaderParams,
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
  ReactionsRemoveAll502,
  ReactionsRemoveAll502CodeEnumKey,
  ReactionsRemoveAll503,
  ReactionsRemoveAll503CodeEnumKey,
  ReactionsRemoveAll504,
  ReactionsRemoveAll504CodeEnumKey,
  ReactionsRemoveAllError,
  ReactionsRemoveAllHeaderParams,
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
  ReactionsRemoveEmoji502,
  ReactionsRemoveEmoji502CodeEnumKey,
  ReactionsRemoveEmoji503,
  ReactionsRemoveEmoji503CodeEnumKey,
  ReactionsRemoveEmoji504,
  ReactionsRemoveEmoji504CodeEnumKey,
  ReactionsRemoveEmojiError,
  ReactionsRemoveEmojiHeaderParams,
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
  ReactionsRemoveOwn502,
  ReactionsRemoveOwn502CodeEnumKey,
  ReactionsRemoveOwn503,
  ReactionsRemoveOwn503CodeEnumKey,
  ReactionsRemoveOwn504,
  ReactionsRemoveOwn504CodeEnumKey,
  ReactionsRemoveOwnError,
  ReactionsRemoveOwnHeaderParams,
  ReactionsRemoveOwnMutation,
  ReactionsRemoveOwnMutationResponse,
  ReactionsRemoveOwnPathParams,
} from "./types/reactions/RemoveOwn.ts";
export type {
  RelaysDelete200,
  RelaysDelete400,
  RelaysDelete400CodeEnumKey,
  RelaysDelete403,
  RelaysDelete403CodeEnumKey,
  RelaysDelete404,
  RelaysDelete404CodeEnumKey,
  RelaysDelete429,
  RelaysDelete429CodeEnumKey,
  RelaysDelete503,
  RelaysDelete503CodeEnumKey,
  RelaysDeleteError,
  RelaysDeleteHeaderParams,
  RelaysDeleteMutation,
  RelaysDeleteMutationResponse,
  RelaysDeletePathParams,
} from "./types/relays/Delete.ts";
export type {
  RelaysGetStatus200,
  RelaysGetStatus400,
  RelaysGetStatus400CodeEnumKey,
  RelaysGetStatus403,
  RelaysGetStatus403CodeEnumKey,
  RelaysGetStatus404,
  RelaysGetStatus404CodeEnumKey,
  RelaysGetStatus429,
  RelaysGetStatus429CodeEnumKey,
  RelaysGetStatus503,
  RelaysGetStatus503CodeEnumKey,
  RelaysGetStatusError,
  RelaysGetStatusHeaderParams,
  RelaysGetStatusPathParams,
  RelaysGetStatusQuery,
  RelaysGetStatusQueryResponse,
} from "./types/relays/GetStatus.ts";
export type {
  RelaysHeartbeat200,
  RelaysHeartbeat400,
  RelaysHeartbeat400CodeEnumKey,
  RelaysHeartbeat403,
  RelaysHeartbeat403CodeEnumKey,
  RelaysHeartbeat404,
  RelaysHeartbeat404CodeEnumKey,
  RelaysHeartbeat429,
  RelaysHeartbeat429CodeEnumKey,
  RelaysHeartbeat503,
  RelaysHeartbeat503CodeEnumKey,
  RelaysHeartbeatError,
  RelaysHeartbeatHeaderParams,
  RelaysHeartbeatMutation,
  RelaysHeartbeatMutationResponse,
  RelaysHeartbeatPathParams,
} from "./types/relays/Heartbeat.ts";
export type {
  RelaysList200,
  RelaysList400,
  RelaysList400CodeEnumKey,
  RelaysList403,
  RelaysList403CodeEnumKey,
  RelaysList404,
  RelaysList404CodeEnumKey,
  RelaysList429,
  RelaysList429CodeEnumKey,
  RelaysList503,
  RelaysList503CodeEnumKey,
  RelaysListError,
  RelaysListHeaderParams,
  RelaysListQuery,
  RelaysListQueryParams,
  RelaysListQueryResponse,
} from "./types/relays/List.ts";
export type {
  RelaysRegister201,
  RelaysRegister400,
  RelaysRegister400CodeEnumKey,
  RelaysRegister403,
  RelaysRegister403CodeEnumKey,
  RelaysRegister404,
  RelaysRegister404CodeEnumKey,
  RelaysRegister429,
  RelaysRegister429CodeEnumKey,
  RelaysRegister503,
  RelaysRegister503CodeEnumKey,
  RelaysRegisterError,
  RelaysRegisterHeaderParams,
  RelaysRegisterMutation,
  RelaysRegisterMutationRequest,
  RelaysRegisterMutationResponse,
} from "./types/relays/Register.ts";
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
  RolesCreate502,
  RolesCreate502CodeEnumKey,
  RolesCreate503,
  RolesCreate503CodeEnumKey,
  RolesCreate504,
  RolesCreate504CodeEnumKey,
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
  RolesDelete502,
  RolesDelete502CodeEnumKey,
  RolesDelete503,
  RolesDelete503CodeEnumKey,
  RolesDelete504,
  RolesDelete504CodeEnumKey,
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
  RolesList502,
  RolesList502CodeEnumKey,
  RolesList503,
  RolesList503CodeEnumKey,
  RolesList504,
  RolesList504CodeEnumKey,
  RolesListError,
  RolesListHeaderParams,
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
  RolesMove423,
  RolesMove423CodeEnumKey,
  RolesMove429,
  RolesMove429CodeEnumKey,
  RolesMove500,
  RolesMove500CodeEnumKey,
  RolesMove502,
  RolesMove502CodeEnumKey,
  RolesMove503,
  RolesMove503CodeEnumKey,
  RolesMove504,
  RolesMove504CodeEnumKey,
  RolesMoveError,
  RolesMoveHeaderParams,
  RolesMoveMutation,
  RolesMoveMutationRequest,
  RolesMoveMutationResponse,
  RolesMovePathParams,
} from "./types/roles/Move.ts";
export type {
  RolesResetHoistPositions204,
  RolesResetHoistPositions400,
  RolesResetHoistPositions400CodeEnumKey,
  RolesResetHoistPositions401,
  RolesResetHoistPositions401CodeEnumKey,
  RolesResetHoistPositions403,
  RolesResetHoistPositions403CodeEnumKey,
  RolesResetHoistPositions404,
  RolesResetHoistPositions404CodeEnumKey,
  RolesResetHoistPositions429,
  RolesResetHoistPositions429CodeEnumKey,
  RolesResetHoistPositions500,
  RolesResetHoistPositions500CodeEnumKey,
  RolesResetHoistPositions502,
  RolesResetHoistPositions502CodeEnumKey,
  RolesResetHoistPositions503,
  RolesResetHoistPositions503CodeEnumKey,
  RolesResetHoistPositions504,
  RolesResetHoistPositions504CodeEnumKey,
  RolesResetHoistPositionsError,
  RolesResetHoistPositionsHeaderParams,
  RolesResetHoistPositionsMutation,
  RolesResetHoistPositionsMutationResponse,
  RolesResetHoistPositionsPathParams,
} from "./types/roles/ResetHoistPositions.ts";
export type {
  RolesSetHoistPositions204,
  RolesSetHoistPositions400,
  RolesSetHoistPositions400CodeEnumKey,
  RolesSetHoistPositions401,
  RolesSetHoistPositions401CodeEnumKey,
  RolesSetHoistPositions403,
  RolesSetHoistPositions403CodeEnumKey,
  RolesSetHoistPositions404,
  RolesSetHoistPositions404CodeEnumKey,
  RolesSetHoistPositions429,
  RolesSetHoistPositions429CodeEnumKey,
  RolesSetHoistPositions500,
  RolesSetHoistPositions500CodeEnumKey,
  RolesSetHoistPositions502,
  RolesSetHoistPositions502CodeEnumKey,
  RolesSetHoistPositions503,
  RolesSetHoistPositions503CodeEnumKey,
  RolesSetHoistPositions504,
  RolesSetHoistPositions504CodeEnumKey,
  RolesSetHoistPositionsError,
  RolesSetHoistPositionsHeaderParams,
  RolesSetHoistPositionsMutation,
  RolesSetHoistPositionsMutationRequest,
  RolesSetHoistPositionsMutationResponse,
  RolesSetHoistPositionsPathParams,
} from "./types/roles/SetHoistPositions.ts";
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
  RolesUpdate502,
  RolesUpdate502CodeEnumKey,
  RolesUpdate503,
  RolesUpdate503CodeEnumKey,
  RolesUpdate504,
  RolesUpdate504CodeEnumKey,
  RolesUpdateError,
  RolesUpdateHeaderParams,
  RolesUpdateMutation,
  RolesUpdateMutationRequest,
  RolesUpdateMutationResponse,
  RolesUpdatePathParams,
} from "./types/roles/Update.ts";
export type {
  StickersClone200,
  StickersClone400,
  StickersClone400CodeEnumKey,
  StickersClone401,
  StickersClone401CodeEnumKey,
  StickersClone403,
  StickersClone403CodeEnumKey,
  StickersClone404,
  StickersClone404CodeEnumKey,
  StickersClone429,
  StickersClone429CodeEnumKey,
  StickersClone500,
  StickersClone500CodeEnumKey,
  StickersClone502,
  StickersClone502CodeEnumKey,
  StickersClone503,
  StickersClone503CodeEnumKey,
  StickersClone504,
  StickersClone504CodeEnumKey,
  StickersCloneError,
  StickersCloneHeaderParams,
  StickersCloneMutation,
  StickersCloneMutationRequest,
  StickersCloneMutationResponse,
  StickersClonePathParams,
} from "./types/stickers/Clone.ts";
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
  StickersCreate502,
  StickersCreate502CodeEnumKey,
  StickersCreate503,
  StickersCreate503CodeEnumKey,
  StickersCreate504,
  StickersCreate504CodeEnumKey,
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
  StickersCreateMany502,
  StickersCreateMany502CodeEnumKey,
  StickersCreateMany503,
  StickersCreateMany503CodeEnumKey,
  StickersCreateMany504,
  StickersCreateMany504CodeEnumKey,
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
  StickersDelete502,
  StickersDelete502CodeEnumKey,
  StickersDelete503,
  StickersDelete503CodeEnumKey,
  StickersDelete504,
  StickersDelete504CodeEnumKey,
  StickersDeleteError,
  StickersDeleteHeaderParams,
  StickersDeleteMutation,
  StickersDeleteMutationResponse,
  StickersDeletePathParams,
} from "./types/stickers/Delete.ts";
export type {
  StickersGetMetadata200,
  StickersGetMetadata400,
  StickersGetMetadata400CodeEnumKey,
  StickersGetMetadata401,
  StickersGetMetadata401CodeEnumKey,
  StickersGetMetadata403,
  StickersGetMetadata403CodeEnumKey,
  StickersGetMetadata404,
  StickersGetMetadata404CodeEnumKey,
  StickersGetMetadata429,
  StickersGetMetadata429CodeEnumKey,
  StickersGetMetadata500,
  StickersGetMetadata500CodeEnumKey,
  StickersGetMetadata502,
  StickersGetMetadata502CodeEnumKey,
  StickersGetMetadata503,
  StickersGetMetadata503CodeEnumKey,
  StickersGetMetadata504,
  StickersGetMetadata504CodeEnumKey,
  StickersGetMetadataError,
  StickersGetMetadataHeaderParams,
  StickersGetMetadataPathParams,
  StickersGetMetadataQuery,
  StickersGetMetadataQueryResponse,
} from "./types/stickers/GetMetadata.ts";
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
  StickersList502,
  StickersList502CodeEnumKey,
  StickersList503,
  StickersList503CodeEnumKey,
  StickersList504,
  StickersList504CodeEnumKey,
  StickersListError,
  StickersListHeaderParams,
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
  StickersUpdate502,
  StickersUpdate502CodeEnumKey,
  StickersUpdate503,
  StickersUpdate503CodeEnumKey,
  StickersUpdate504,
  StickersUpdate504CodeEnumKey,
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
  UsersCreateChannel502,
  UsersCreateChannel502CodeEnumKey,
  UsersCreateChannel503,
  UsersCreateChannel503CodeEnumKey,
  UsersCreateChannel504,
  UsersCreateChannel504CodeEnumKey,
  UsersCreateChannelError,
  UsersCreateChannelHeaderParams,
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
  UsersGet502,
  UsersGet502CodeEnumKey,
  UsersGet503,
  UsersGet503CodeEnumKey,
  UsersGet504,
  UsersGet504CodeEnumKey,
  UsersGetError,
  UsersGetHeaderParams,
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
  UsersGetMe404,
  UsersGetMe404CodeEnumKey,
  UsersGetMe429,
  UsersGetMe429CodeEnumKey,
  UsersGetMe500,
  UsersGetMe500CodeEnumKey,
  UsersGetMe502,
  UsersGetMe502CodeEnumKey,
  UsersGetMe503,
  UsersGetMe503CodeEnumKey,
  UsersGetMe504,
  UsersGetMe504CodeEnumKey,
  UsersGetMeError,
  UsersGetMeHeaderParams,
  UsersGetMeQuery,
  UsersGetMeQueryResponse,
} from "./types/users/GetMe.ts";
export type {
  UsersGetProfile200,
  UsersGetProfile400,
  UsersGetProfile400CodeEnumKey,
  UsersGetProfile401,
  UsersGetProfile401CodeEnumKey,
  UsersGetProfile403,
  UsersGetProfile403CodeEnumKey,
  UsersGetProfile404,
  UsersGetProfile404CodeEnumKey,
  UsersGetProfile429,
  UsersGetProfile429CodeEnumKey,
  UsersGetProfile500,
  UsersGetProfile500CodeEnumKey,
  UsersGetProfile502,
  UsersGetProfile502CodeEnumKey,
  UsersGetProfile503,
  UsersGetProfile503CodeEnumKey,
  UsersGetProfile504,
  UsersGetProfile504CodeEnumKey,
  UsersGetProfileError,
  UsersGetProfileHeaderParams,
  UsersGetProfilePathParams,
  UsersGetProfileQuery,
  UsersGetProfileQueryParams,
  UsersGetProfileQueryResponse,
} from "./types/users/GetProfile.ts";
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
  UsersLeaveGuild502,
  UsersLeaveGuild502CodeEnumKey,
  UsersLeaveGuild503,
  UsersLeaveGuild503CodeEnumKey,
  UsersLeaveGuild504,
  UsersLeaveGuild504CodeEnumKey,
  UsersLeaveGuildError,
  UsersLeaveGuildHeaderParams,
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
  UsersListChannels404,
  UsersListChannels404CodeEnumKey,
  UsersListChannels429,
  UsersListChannels429CodeEnumKey,
  UsersListChannels500,
  UsersListChannels500CodeEnumKey,
  UsersListChannels502,
  UsersListChannels502CodeEnumKey,
  UsersListChannels503,
  UsersListChannels503CodeEnumKey,
  UsersListChannels504,
  UsersListChannels504CodeEnumKey,
  UsersListChannelsError,
  UsersListChannelsHeaderParams,
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
  UsersListGuilds404,
  UsersListGuilds404CodeEnumKey,
  UsersListGuilds429,
  UsersListGuilds429CodeEnumKey,
  UsersListGuilds500,
  UsersListGuilds500CodeEnumKey,
  UsersListGuilds502,
  UsersListGuilds502CodeEnumKey,
  UsersListGuilds503,
  UsersListGuilds503CodeEnumKey,
  UsersListGuilds504,
  UsersListGuilds504CodeEnumKey,
  UsersListGuildsError,
  UsersListGuildsHeaderParams,
  UsersListGuildsQuery,
  UsersListGuildsQueryParams,
  UsersListGuildsQueryResponse,
} from "./types/users/ListGuilds.ts";
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
  WebhooksCreate502,
  WebhooksCreate502CodeEnumKey,
  WebhooksCreate503,
  WebhooksCreate503CodeEnumKey,
  WebhooksCreate504,
  WebhooksCreate504CodeEnumKey,
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
  WebhooksDelete502,
  WebhooksDelete502CodeEnumKey,
  WebhooksDelete503,
  WebhooksDelete503CodeEnumKey,
  WebhooksDelete504,
  WebhooksDelete504CodeEnumKey,
  WebhooksDeleteError,
  WebhooksDeleteHeaderParams,
  WebhooksDeleteMutation,
  WebhooksDeleteMutationResponse,
  WebhooksDeletePathParams,
} from "./types/webhooks/Delete.ts";
export type {
  WebhooksDeleteMessage204,
  WebhooksDeleteMessage400,
  WebhooksDeleteMessage400CodeEnumKey,
  WebhooksDeleteMessage401,
  WebhooksDeleteMessage401CodeEnumKey,
  WebhooksDeleteMessage403,
  WebhooksDeleteMessage403CodeEnumKey,
  WebhooksDeleteMessage404,
  WebhooksDeleteMessage404CodeEnumKey,
  WebhooksDeleteMessage429,
  WebhooksDeleteMessage429CodeEnumKey,
  WebhooksDeleteMessage500,
  WebhooksDeleteMessage500CodeEnumKey,
  WebhooksDeleteMessage502,
  WebhooksDeleteMessage502CodeEnumKey,
  WebhooksDeleteMessage503,
  WebhooksDeleteMessage503CodeEnumKey,
  WebhooksDeleteMessage504,
  WebhooksDeleteMessage504CodeEnumKey,
  WebhooksDeleteMessageError,
  WebhooksDeleteMessageHeaderParams,
  WebhooksDeleteMessageMutation,
  WebhooksDeleteMessageMutationResponse,
  WebhooksDeleteMessagePathParams,
} from "./types/webhooks/DeleteMessage.ts";
export type {
  WebhooksDeleteWithToken204,
  WebhooksDeleteWithToken400,
  WebhooksDeleteWithToken400CodeEnumKey,
  WebhooksDeleteWithToken401,
  WebhooksDeleteWithToken401CodeEnumKey,
  WebhooksDeleteWithToken403,
  WebhooksDeleteWithToken403CodeEnumKey,
  WebhooksDeleteWithToken404,
  WebhooksDeleteWithToken404CodeEnumKey,
  WebhooksDeleteWithToken429,
  WebhooksDeleteWithToken429CodeEnumKey,
  WebhooksDeleteWithToken500,
  WebhooksDeleteWithToken500CodeEnumKey,
  WebhooksDeleteWithToken502,
  WebhooksDeleteWithToken502CodeEnumKey,
  WebhooksDeleteWithToken503,
  WebhooksDeleteWithToken503CodeEnumKey,
  WebhooksDeleteWithToken504,
  WebhooksDeleteWithToken504CodeEnumKey,
  WebhooksDeleteWithTokenError,
  WebhooksDeleteWithTokenHeaderParams,
  WebhooksDeleteWithTokenMutation,
  WebhooksDeleteWithTokenMutationResponse,
  WebhooksDeleteWithTokenPathParams,
} from "./types/webhooks/DeleteWithToken.ts";
export type {
  WebhooksEditMessage200,
  WebhooksEditMessage400,
  WebhooksEditMessage400CodeEnumKey,
  WebhooksEditMessage401,
  WebhooksEditMessage401CodeEnumKey,
  WebhooksEditMessage403,
  WebhooksEditMessage403CodeEnumKey,
  WebhooksEditMessage404,
  WebhooksEditMessage404CodeEnumKey,
  WebhooksEditMessage429,
  WebhooksEditMessage429CodeEnumKey,
  WebhooksEditMessage500,
  WebhooksEditMessage500CodeEnumKey,
  WebhooksEditMessage502,
  WebhooksEditMessage502CodeEnumKey,
  WebhooksEditMessage503,
  WebhooksEditMessage503CodeEnumKey,
  WebhooksEditMessage504,
  WebhooksEditMessage504CodeEnumKey,
  WebhooksEditMessageError,
  WebhooksEditMessageHeaderParams,
  WebhooksEditMessageMutation,
  WebhooksEditMessageMutationRequest,
  WebhooksEditMessageMutationResponse,
  WebhooksEditMessagePathParams,
} from "./types/webhooks/EditMessage.ts";
export type {
  WebhooksExecute200,
  WebhooksExecute204,
  WebhooksExecute400,
  WebhooksExecute400CodeEnumKey,
  WebhooksExecute401,
  WebhooksExecute401CodeEnumKey,
  WebhooksExecute403,
  WebhooksExecute403CodeEnumKey,
  WebhooksExecute404,
  WebhooksExecute404CodeEnumKey,
  WebhooksExecute429,
  WebhooksExecute429CodeEnumKey,
  WebhooksExecute500,
  WebhooksExecute500CodeEnumKey,
  WebhooksExecute502,
  WebhooksExecute502CodeEnumKey,
  WebhooksExecute503,
  WebhooksExecute503CodeEnumKey,
  WebhooksExecute504,
  WebhooksExecute504CodeEnumKey,
  WebhooksExecuteError,
  WebhooksExecuteHeaderParams,
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
  WebhooksExecuteGithub401,
  WebhooksExecuteGithub401CodeEnumKey,
  WebhooksExecuteGithub403,
  WebhooksExecuteGithub403CodeEnumKey,
  WebhooksExecuteGithub404,
  WebhooksExecuteGithub404CodeEnumKey,
  WebhooksExecuteGithub429,
  WebhooksExecuteGithub429CodeEnumKey,
  WebhooksExecuteGithub500,
  WebhooksExecuteGithub500CodeEnumKey,
  WebhooksExecuteGithub502,
  WebhooksExecuteGithub502CodeEnumKey,
  WebhooksExecuteGithub503,
  WebhooksExecuteGithub503CodeEnumKey,
  WebhooksExecuteGithub504,
  WebhooksExecuteGithub504CodeEnumKey,
  WebhooksExecuteGithubError,
  WebhooksExecuteGithubHeaderParams,
  WebhooksExecuteGithubMutation,
  WebhooksExecuteGithubMutationRequest,
  WebhooksExecuteGithubMutationResponse,
  WebhooksExecuteGithubPathParams,
} from "./types/webhooks/ExecuteGithub.ts";
export type {
  WebhooksExecuteInstatus204,
  WebhooksExecuteInstatus400,
  WebhooksExecuteInstatus400CodeEnumKey,
  WebhooksExecuteInstatus401,
  WebhooksExecuteInstatus401CodeEnumKey,
  WebhooksExecuteInstatus403,
  WebhooksExecuteInstatus403CodeEnumKey,
  WebhooksExecuteInstatus404,
  WebhooksExecuteInstatus404CodeEnumKey,
  WebhooksExecuteInstatus429,
  WebhooksExecuteInstatus429CodeEnumKey,
  WebhooksExecuteInstatus500,
  WebhooksExecuteInstatus500CodeEnumKey,
  WebhooksExecuteInstatus502,
  WebhooksExecuteInstatus502CodeEnumKey,
  WebhooksExecuteInstatus503,
  WebhooksExecuteInstatus503CodeEnumKey,
  WebhooksExecuteInstatus504,
  WebhooksExecuteInstatus504CodeEnumKey,
  WebhooksExecuteInstatusError,
  WebhooksExecuteInstatusHeaderParams,
  WebhooksExecuteInstatusMutation,
  WebhooksExecuteInstatusMutationRequest,
  WebhooksExecuteInstatusMutationResponse,
  WebhooksExecuteInstatusPathParams,
} from "./types/webhooks/ExecuteInstatus.ts";
export type {
  WebhooksExecuteSlack200,
  WebhooksExecuteSlack200EnumKey,
  WebhooksExecuteSlack400,
  WebhooksExecuteSlack400CodeEnumKey,
  WebhooksExecuteSlack401,
  WebhooksExecuteSlack401CodeEnumKey,
  WebhooksExecuteSlack403,
  WebhooksExecuteSlack403CodeEnumKey,
  WebhooksExecuteSlack404,
  WebhooksExecuteSlack404CodeEnumKey,
  WebhooksExecuteSlack429,
  WebhooksExecuteSlack429CodeEnumKey,
  WebhooksExecuteSlack500,
  WebhooksExecuteSlack500CodeEnumKey,
  WebhooksExecuteSlack502,
  WebhooksExecuteSlack502CodeEnumKey,
  WebhooksExecuteSlack503,
  WebhooksExecuteSlack503CodeEnumKey,
  WebhooksExecuteSlack504,
  WebhooksExecuteSlack504CodeEnumKey,
  WebhooksExecuteSlackError,
  WebhooksExecuteSlackHeaderParams,
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
  WebhooksGet502,
  WebhooksGet502CodeEnumKey,
  WebhooksGet503,
  WebhooksGet503CodeEnumKey,
  WebhooksGet504,
  WebhooksGet504CodeEnumKey,
  WebhooksGetError,
  WebhooksGetHeaderParams,
  WebhooksGetPathParams,
  WebhooksGetQuery,
  WebhooksGetQueryResponse,
} from "./types/webhooks/Get.ts";
export type {
  WebhooksGetMessage200,
  WebhooksGetMessage400,
  WebhooksGetMessage400CodeEnumKey,
  WebhooksGetMessage401,
  WebhooksGetMessage401CodeEnumKey,
  WebhooksGetMessage403,
  WebhooksGetMessage403CodeEnumKey,
  WebhooksGetMessage404,
  WebhooksGetMessage404CodeEnumKey,
  WebhooksGetMessage429,
  WebhooksGetMessage429CodeEnumKey,
  WebhooksGetMessage500,
  WebhooksGetMessage500CodeEnumKey,
  WebhooksGetMessage502,
  WebhooksGetMessage502CodeEnumKey,
  WebhooksGetMessage503,
  WebhooksGetMessage503CodeEnumKey,
  WebhooksGetMessage504,
  WebhooksGetMessage504CodeEnumKey,
  WebhooksGetMessageError,
  WebhooksGetMessageHeaderParams,
  WebhooksGetMessagePathParams,
  WebhooksGetMessageQuery,
  WebhooksGetMessageQueryResponse,
} from "./types/webhooks/GetMessage.ts";
export type {
  WebhooksGetWithToken200,
  WebhooksGetWithToken400,
  WebhooksGetWithToken400CodeEnumKey,
  WebhooksGetWithToken401,
  WebhooksGetWithToken401CodeEnumKey,
  WebhooksGetWithToken403,
  WebhooksGetWithToken403CodeEnumKey,
  WebhooksGetWithToken404,
  WebhooksGetWithToken404CodeEnumKey,
  WebhooksGetWithToken429,
  WebhooksGetWithToken429CodeEnumKey,
  WebhooksGetWithToken500,
  WebhooksGetWithToken500CodeEnumKey,
  WebhooksGetWithToken502,
  WebhooksGetWithToken502CodeEnumKey,
  WebhooksGetWithToken503,
  WebhooksGetWithToken503CodeEnumKey,
  WebhooksGetWithToken504,
  WebhooksGetWithToken504CodeEnumKey,
  WebhooksGetWithTokenError,
  WebhooksGetWithTokenHeaderParams,
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
  WebhooksListForChannel502,
  WebhooksListForChannel502CodeEnumKey,
  WebhooksListForChannel503,
  WebhooksListForChannel503CodeEnumKey,
  WebhooksListForChannel504,
  WebhooksListForChannel504CodeEnumKey,
  WebhooksListForChannelError,
  WebhooksListForChannelHeaderParams,
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
  WebhooksListForGuild502,
  WebhooksListForGuild502CodeEnumKey,
  WebhooksListForGuild503,
  WebhooksListForGuild503CodeEnumKey,
  WebhooksListForGuild504,
  WebhooksListForGuild504CodeEnumKey,
  WebhooksListForGuildError,
  WebhooksListForGuildHeaderParams,
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
  WebhooksUpdate502,
  WebhooksUpdate502CodeEnumKey,
  WebhooksUpdate503,
  WebhooksUpdate503CodeEnumKey,
  WebhooksUpdate504,
  WebhooksUpdate504CodeEnumKey,
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
  WebhooksUpdateWithToken401,
  WebhooksUpdateWithToken401CodeEnumKey,
  WebhooksUpdateWithToken403,
  WebhooksUpdateWithToken403CodeEnumKey,
  WebhooksUpdateWithToken404,
  WebhooksUpdateWithToken404CodeEnumKey,
  WebhooksUpdateWithToken429,
  WebhooksUpdateWithToken429CodeEnumKey,
  WebhooksUpdateWithToken500,
  WebhooksUpdateWithToken500CodeEnumKey,
  WebhooksUpdateWithToken502,
  WebhooksUpdateWithToken502CodeEnumKey,
  WebhooksUpdateWithToken503,
  WebhooksUpdateWithToken503CodeEnumKey,
  WebhooksUpdateWithToken504,
  WebhooksUpdateWithToken504CodeEnumKey,
  WebhooksUpdateWithTokenError,
  WebhooksUpdateWithTokenHeaderParams,
  WebhooksUpdateWithTokenMutation,
  WebhooksUpdateWithTokenMutationRequest,
  WebhooksUpdateWithTokenMutationResponse,
  WebhooksUpdateWithTokenPathParams,
} from "./types/webhooks/UpdateWithToken.ts";
export { applicationsGetMe } from "./clients/applications/getMe.ts";
export { applicationsGetOwn } from "./clients/applications/getOwn.ts";
export { applicationsGetPublic } from "./clients/applications/getPublic.ts";
export { attachmentsComplete } from "./clients/attachments/complete.ts";
export { attachmentsPlan } from "./clients/attachments/plan.ts";
export { auditLogsList } from "./clients/auditLogs/list.ts";
export { bansCreate } from "./clients/bans/create.ts";
export { bansList } from "./clients/bans/list.ts";
export { bansRemove } from "./clients/bans/remove.ts";
export { channelsAddRecipient } from "./clients/channels/addRecipient.ts";
export { channelsDelete } from "./clients/channels/delete.ts";
export { channelsDeletePermission } from "./clients/channels/deletePermission.ts";
export { channelsGet } from "./clients/channels/get.ts";
export { channelsGetSlowmode } from "./clients/channels/getSlowmode.ts";
export { channelsRemoveRecipient } from "./clients/channels/removeRecipient.ts";
export { channelsSetPermission } from "./clients/channels/setPermission.ts";
export { channelsStartTyping } from "./clients/channels/startTyping.ts";
export { channelsUpdate } from "./clients/channels/update.ts";
export { emojisClone } from "./clients/emojis/clone.ts";
export { emojisCreate } from "./clients/emojis/create.ts";
export { emojisCreateMany } from "./clients/emojis/createMany.ts";
export { emojisDelete } from "./clients/emojis/delete.ts";
export { emojisGetMetadata } from "./clients/emojis/getMetadata.ts";
export { emojisList } from "./clients/emojis/list.ts";
export { emojisUpdate } from "./clients/emojis/update.ts";
export { gatewayGetBot } from "./clients/gateway/getBot.ts";
export { guildsCreateChannel } from "./clients/guilds/createChannel.ts";
export { guildsGet } from "./clients/guilds/get.ts";
export { guildsGetVanityUrl } from "./clients/guilds/getVanityUrl.ts";
export { guildsListChannels } from "./clients/guilds/listChannels.ts";
export { guildsMoveChannels } from "./clients/guilds/moveChannels.ts";
export { guildsUpdate } from "./clients/guilds/update.ts";
export { guildsUpdateVanityUrl } from "./clients/guilds/updateVanityUrl.ts";
export { instanceDiscover } from "./clients/instance/discover.ts";
export { instanceGetSsoStatus } from "./clients/instance/getSsoStatus.ts";
export { instanceGetTelemetry } from "./clients/instance/getTelemetry.ts";
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
export { membersSearch } from "./clients/members/search.ts";
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
export { reactionsListUsers } from "./clients/reactions/listUsers.ts";
export { reactionsRemove } from "./clients/reactions/remove.ts";
export { reactionsRemoveAll } from "./clients/reactions/removeAll.ts";
export { reactionsRemoveEmoji } from "./clients/reactions/removeEmoji.ts";
export { reactionsRemoveOwn } from "./clients/reactions/removeOwn.ts";
export { relaysDelete } from "./clients/relays/delete.ts";
export { relaysGetStatus } from "./clients/relays/getStatus.ts";
export { relaysHeartbeat } from "./clients/relays/heartbeat.ts";
export { relaysList } from "./clients/relays/list.ts";
export { relaysRegister } from "./clients/relays/register.ts";
export { rolesCreate } from "./clients/roles/create.ts";
export { rolesDelete } from "./clients/roles/delete.ts";
export { rolesList } from "./clients/roles/list.ts";
export { rolesMove } from "./clients/roles/move.ts";
export { rolesResetHoistPositions } from "./clients/roles/resetHoistPositions.ts";
export { rolesSetHoistPositions } from "./clients/roles/setHoistPositions.ts";
export { rolesUpdate } from "./clients/roles/update.ts";
export { stickersClone } from "./clients/stickers/clone.ts";
export { stickersCreate } from "./clients/stickers/create.ts";
export { stickersCreateMany } from "./clients/stickers/createMany.ts";
export { stickersDelete } from "./clients/stickers/delete.ts";
export { stickersGetMetadata } from "./clients/stickers/getMetadata.ts";
export { stickersList } from "./clients/stickers/list.ts";
export { stickersUpdate } from "./clients/stickers/update.ts";
export { usersCreateChannel } from "./clients/users/createChannel.ts";
export { usersGet } from "./clients/users/get.ts";
export { usersGetMe } from "./clients/users/getMe.ts";
export { usersGetProfile } from "./clients/users/getProfile.ts";
export { usersLeaveGuild } from "./clients/users/leaveGuild.ts";
export { usersListChannels } from "./clients/users/listChannels.ts";
export { usersListGuilds } from "./clients/users/listGuilds.ts";
export { webhooksCreate } from "./clients/webhooks/create.ts";
export { webhooksDelete } from "./clients/webhooks/delete.ts";
export { webhooksDeleteMessage } from "./clients/webhooks/deleteMessage.ts";
export { webhooksDeleteWithToken } from "./clients/webhooks/deleteWithToken.ts";
export { webhooksEditMessage } from "./clients/webhooks/editMessage.ts";
export { webhooksExecute } from "./clients/webhooks/execute.ts";
export { webhooksExecuteGithub } from "./clients/webhooks/executeGithub.ts";
export { webhooksExecuteInstatus } from "./clients/webhooks/executeInstatus.ts";
export { webhooksExecuteSlack } from "./clients/webhooks/executeSlack.ts";
export { webhooksGet } from "./clients/webhooks/get.ts";
export { webhooksGetMessage } from "./clients/webhooks/getMessage.ts";
export { webhooksGetWithToken } from "./clients/webhooks/getWithToken.ts";
export { webhooksListForChannel } from "./clients/webhooks/listForChannel.ts";
export { webhooksListForGuild } from "./clients/webhooks/listForGuild.ts";
export { webhooksUpdate } from "./clients/webhooks/update.ts";
export { webhooksUpdateWithToken } from "./clients/webhooks/updateWithToken.ts";
export { actionRowTypeEnum } from "./types/ActionRow.ts";
export { allowedMentionsParseEnum } from "./types/AllowedMentions.ts";
export { applicationsGetMe401AnswerCodeEnum } from "./types/ApplicationsGetMe401Answer.ts";
export { applicationsGetOwn401AnswerCodeEnum } from "./types/ApplicationsGetOwn401Answer.ts";
export { applicationsGetPublic404AnswerCodeEnum } from "./types/ApplicationsGetPublic404Answer.ts";
export { attachmentsPlan400AnswerCodeEnum } from "./types/AttachmentsPlan400Answer.ts";
export { auditLogActionEnum } from "./types/AuditLogAction.ts";
export { badGatewayAnswerCodeEnum } from "./types/BadGatewayAnswer.ts";
export { badGatewayAnswer2CodeEnum } from "./types/BadGatewayAnswer2.ts";
export { bansCreate404AnswerCodeEnum } from "./types/BansCreate404Answer.ts";
export { buttonStyleEnum } from "./types/Button.ts";
export { buttonTypeEnum } from "./types/Button.ts";
export { channelCreateRequestTypeEnum } from "./types/ChannelCreateRequest.ts";
export { channelOverwriteRequestTypeEnum } from "./types/ChannelOverwriteRequest.ts";
export { channelTypeEnum } from "./types/ChannelType.ts";
export { channelsAddRecipient400AnswerCodeEnum } from "./types/ChannelsAddRecipient400Answer.ts";
export { channelsDelete400AnswerCodeEnum } from "./types/ChannelsDelete400Answer.ts";
export { channelsDeletePermission400AnswerCodeEnum } from "./types/ChannelsDeletePermission400Answer.ts";
export { channelsGet403AnswerCodeEnum } from "./types/ChannelsGet403Answer.ts";
export { channelsGet404AnswerCodeEnum } from "./types/ChannelsGet404Answer.ts";
export { channelsRemoveRecipient400AnswerCodeEnum } from "./types/ChannelsRemoveRecipient400Answer.ts";
export { channelsSetPermission400AnswerCodeEnum } from "./types/ChannelsSetPermission400Answer.ts";
export { channelsSetPermission404AnswerCodeEnum } from "./types/ChannelsSetPermission404Answer.ts";
export { channelsStartTyping400AnswerCodeEnum } from "./types/ChannelsStartTyping400Answer.ts";
export { channelsStartTyping403AnswerCodeEnum } from "./types/ChannelsStartTyping403Answer.ts";
export { channelsUpdate400AnswerCodeEnum } from "./types/ChannelsUpdate400Answer.ts";
export { channelsUpdate404AnswerCodeEnum } from "./types/ChannelsUpdate404Answer.ts";
export { consentRequestCodeChallengeMethodEnum } from "./types/ConsentRequest.ts";
export { embedTypeEnum } from "./types/Embed.ts";
export { emojisClone400AnswerCodeEnum } from "./types/EmojisClone400Answer.ts";
export { emojisClone404AnswerCodeEnum } from "./types/EmojisClone404Answer.ts";
export { emojisCreate400AnswerCodeEnum } from "./types/EmojisCreate400Answer.ts";
export { emojisGetMetadata404AnswerCodeEnum } from "./types/EmojisGetMetadata404Answer.ts";
export { fieldCodeEnum } from "./types/FieldCode.ts";
export { gatewayGetBot400AnswerCodeEnum } from "./types/GatewayGetBot400Answer.ts";
export { gatewayGetBot401AnswerCodeEnum } from "./types/GatewayGetBot401Answer.ts";
export { gatewayGetBot403AnswerCodeEnum } from "./types/GatewayGetBot403Answer.ts";
export { gatewayTimeoutAnswerCodeEnum } from "./types/GatewayTimeoutAnswer.ts";
export { gatewayTimeoutAnswer2CodeEnum } from "./types/GatewayTimeoutAnswer2.ts";
export { generalErrorAnswerCodeEnum } from "./types/GeneralErrorAnswer.ts";
export { guildsCreateChannel400AnswerCodeEnum } from "./types/GuildsCreateChannel400Answer.ts";
export { guildsGet403AnswerCodeEnum } from "./types/GuildsGet403Answer.ts";
export { guildsMoveChannels400AnswerCodeEnum } from "./types/GuildsMoveChannels400Answer.ts";
export { guildsUpdate404AnswerCodeEnum } from "./types/GuildsUpdate404Answer.ts";
export { instanceDiscover403AnswerCodeEnum } from "./types/InstanceDiscover403Answer.ts";
export { internalServerErrorAnswerCodeEnum } from "./types/InternalServerErrorAnswer.ts";
export { internalServerErrorAnswer2CodeEnum } from "./types/InternalServerErrorAnswer2.ts";
export { invalidFormBodyAnswerCodeEnum } from "./types/InvalidFormBodyAnswer.ts";
export { inviteTypeEnum } from "./types/Invite.ts";
export { invitesAccept400AnswerCodeEnum } from "./types/InvitesAccept400Answer.ts";
export { invitesAccept403AnswerCodeEnum } from "./types/InvitesAccept403Answer.ts";
export { invitesCreate400AnswerCodeEnum } from "./types/InvitesCreate400Answer.ts";
export { invitesCreate403AnswerCodeEnum } from "./types/InvitesCreate403Answer.ts";
export { invitesDelete403AnswerCodeEnum } from "./types/InvitesDelete403Answer.ts";
export { invitesGet404AnswerCodeEnum } from "./types/InvitesGet404Answer.ts";
export { memberSearchRequestSortByEnum } from "./types/MemberSearchRequest.ts";
export { memberSearchRequestSortOrderEnum } from "./types/MemberSearchRequest.ts";
export { membersAddRole404AnswerCodeEnum } from "./types/MembersAddRole404Answer.ts";
export { membersGet404AnswerCodeEnum } from "./types/MembersGet404Answer.ts";
export { membersUpdate400AnswerCodeEnum } from "./types/MembersUpdate400Answer.ts";
export { membersUpdate404AnswerCodeEnum } from "./types/MembersUpdate404Answer.ts";
export { messageReferenceTypeEnum } from "./types/MessageReference.ts";
export { messageReferenceInputTypeEnum } from "./types/MessageReferenceInput.ts";
export { messageTypeEnum } from "./types/MessageType.ts";
export { messagesCreate400AnswerCodeEnum } from "./types/MessagesCreate400Answer.ts";
export { messagesCreate403AnswerCodeEnum } from "./types/MessagesCreate403Answer.ts";
export { messagesCreate404AnswerCodeEnum } from "./types/MessagesCreate404Answer.ts";
export { messagesDeleteAttachment403AnswerCodeEnum } from "./types/MessagesDeleteAttachment403Answer.ts";
export { messagesEdit400AnswerCodeEnum } from "./types/MessagesEdit400Answer.ts";
export { messagesEdit403AnswerCodeEnum } from "./types/MessagesEdit403Answer.ts";
export { messagesEdit429AnswerCodeEnum } from "./types/MessagesEdit429Answer.ts";
export { notFoundAnswerCodeEnum } from "./types/NotFoundAnswer.ts";
export { notFoundAnswer2CodeEnum } from "./types/NotFoundAnswer2.ts";
export { oauth2Consent400AnswerCodeEnum } from "./types/Oauth2Consent400Answer.ts";
export { oauth2Consent403AnswerCodeEnum } from "./types/Oauth2Consent403Answer.ts";
export { oauth2Consent404AnswerCodeEnum } from "./types/Oauth2Consent404Answer.ts";
export { oauth2Revoke400AnswerCodeEnum } from "./types/Oauth2Revoke400Answer.ts";
export { oauth2Token400AnswerCodeEnum } from "./types/Oauth2Token400Answer.ts";
export { oauth2Token401AnswerCodeEnum } from "./types/Oauth2Token401Answer.ts";
export { oauth2Token403AnswerCodeEnum } from "./types/Oauth2Token403Answer.ts";
export { overwriteTypeEnum } from "./types/Overwrite.ts";
export { overwriteRequestTypeEnum } from "./types/OverwriteRequest.ts";
export { pinsAdd400AnswerCodeEnum } from "./types/PinsAdd400Answer.ts";
export { rateLimitedAnswerCodeEnum } from "./types/RateLimitedAnswer.ts";
export { rateLimitedAnswer2CodeEnum } from "./types/RateLimitedAnswer2.ts";
export { reactionsAdd400AnswerCodeEnum } from "./types/ReactionsAdd400Answer.ts";
export { reactionsAdd403AnswerCodeEnum } from "./types/ReactionsAdd403Answer.ts";
export { relayAnswerStatusEnum } from "./types/RelayAnswer.ts";
export { relaysGetStatus404AnswerCodeEnum } from "./types/RelaysGetStatus404Answer.ts";
export { relaysRegister403AnswerCodeEnum } from "./types/RelaysRegister403Answer.ts";
export { rolesCreate400AnswerCodeEnum } from "./types/RolesCreate400Answer.ts";
export { rolesMove404AnswerCodeEnum } from "./types/RolesMove404Answer.ts";
export { rolesUpdate400AnswerCodeEnum } from "./types/RolesUpdate400Answer.ts";
export { serviceUnavailableAnswerCodeEnum } from "./types/ServiceUnavailableAnswer.ts";
export { serviceUnavailableAnswer2CodeEnum } from "./types/ServiceUnavailableAnswer2.ts";
export { stickersClone400AnswerCodeEnum } from "./types/StickersClone400Answer.ts";
export { stickersClone404AnswerCodeEnum } from "./types/StickersClone404Answer.ts";
export { stickersCreate400AnswerCodeEnum } from "./types/StickersCreate400Answer.ts";
export { stickersGetMetadata404AnswerCodeEnum } from "./types/StickersGetMetadata404Answer.ts";
export { stringSelectTypeEnum } from "./types/StringSelect.ts";
export { telemetryStatusServiceEnum } from "./types/TelemetryStatus.ts";
export { tokenResponseTokenTypeEnum } from "./types/TokenResponse.ts";
export { usersGet404AnswerCodeEnum } from "./types/UsersGet404Answer.ts";
export { usersGetMe403AnswerCodeEnum } from "./types/UsersGetMe403Answer.ts";
export { usersGetProfile403AnswerCodeEnum } from "./types/UsersGetProfile403Answer.ts";
export { usersGetProfile404AnswerCodeEnum } from "./types/UsersGetProfile404Answer.ts";
export { usersLeaveGuild404AnswerCodeEnum } from "./types/UsersLeaveGuild404Answer.ts";
export { webhooksCreate400AnswerCodeEnum } from "./types/WebhooksCreate400Answer.ts";
export { webhooksEditMessage400AnswerCodeEnum } from "./types/WebhooksEditMessage400Answer.ts";
export { webhooksEditMessage403AnswerCodeEnum } from "./types/WebhooksEditMessage403Answer.ts";
export { webhooksExecute400AnswerCodeEnum } from "./types/WebhooksExecute400Answer.ts";
export { webhooksExecute403AnswerCodeEnum } from "./types/WebhooksExecute403Answer.ts";
export { webhooksExecute404AnswerCodeEnum } from "./types/WebhooksExecute404Answer.ts";
export { webhooksExecuteGithub403AnswerCodeEnum } from "./types/WebhooksExecuteGithub403Answer.ts";
export { webhooksGet404AnswerCodeEnum } from "./types/WebhooksGet404Answer.ts";
export { webhooksUpdate400AnswerCodeEnum } from "./types/WebhooksUpdate400Answer.ts";
export { webhooksUpdate404AnswerCodeEnum } from "./types/WebhooksUpdate404Answer.ts";
export { applicationsGetMe400CodeEnum } from "./types/applications/GetMe.ts";
export { applicationsGetMe401CodeEnum } from "./types/applications/GetMe.ts";
export { applicationsGetMe403CodeEnum } from "./types/applications/GetMe.ts";
export { applicationsGetMe404CodeEnum } from "./types/applications/GetMe.ts";
export { applicationsGetMe429CodeEnum } from "./types/applications/GetMe.ts";
export { applicationsGetMe500CodeEnum } from "./types/applications/GetMe.ts";
export { applicationsGetMe502CodeEnum } from "./types/applications/GetMe.ts";
export { applicationsGetMe503CodeEnum } from "./types/applications/GetMe.ts";
export { applicationsGetMe504CodeEnum } from "./types/applications/GetMe.ts";
export { applicationsGetOwn400CodeEnum } from "./types/applications/GetOwn.ts";
export { applicationsGetOwn401CodeEnum } from "./types/applications/GetOwn.ts";
export { applicationsGetOwn403CodeEnum } from "./types/applications/GetOwn.ts";
export { applicationsGetOwn404CodeEnum } from "./types/applications/GetOwn.ts";
export { applicationsGetOwn429CodeEnum } from "./types/applications/GetOwn.ts";
export { applicationsGetOwn500CodeEnum } from "./types/applications/GetOwn.ts";
export { applicationsGetOwn502CodeEnum } from "./types/applications/GetOwn.ts";
export { applicationsGetOwn503CodeEnum } from "./types/applications/GetOwn.ts";
export { applicationsGetOwn504CodeEnum } from "./types/applications/GetOwn.ts";
export { applicationsGetPublic400CodeEnum } from "./types/applications/GetPublic.ts";
export { applicationsGetPublic401CodeEnum } from "./types/applications/GetPublic.ts";
export { applicationsGetPublic403CodeEnum } from "./types/applications/GetPublic.ts";
export { applicationsGetPublic404CodeEnum } from "./types/applications/GetPublic.ts";
export { applicationsGetPublic429CodeEnum } from "./types/applications/GetPublic.ts";
export { applicationsGetPublic500CodeEnum } from "./types/applications/GetPublic.ts";
export { applicationsGetPublic502CodeEnum } from "./types/applications/GetPublic.ts";
export { applicationsGetPublic503CodeEnum } from "./types/applications/GetPublic.ts";
export { applicationsGetPublic504CodeEnum } from "./types/applications/GetPublic.ts";
export { attachmentsComplete400CodeEnum } from "./types/attachments/Complete.ts";
export { attachmentsComplete401CodeEnum } from "./types/attachments/Complete.ts";
export { attachmentsComplete403CodeEnum } from "./types/attachments/Complete.ts";
export { attachmentsComplete404CodeEnum } from "./types/attachments/Complete.ts";
export { attachmentsComplete429CodeEnum } from "./types/attachments/Complete.ts";
export { attachmentsComplete500CodeEnum } from "./types/attachments/Complete.ts";
export { attachmentsComplete502CodeEnum } from "./types/attachments/Complete.ts";
export { attachmentsComplete503CodeEnum } from "./types/attachments/Complete.ts";
export { attachmentsComplete504CodeEnum } from "./types/attachments/Complete.ts";
export { attachmentsPlan400CodeEnum } from "./types/attachments/Plan.ts";
export { attachmentsPlan401CodeEnum } from "./types/attachments/Plan.ts";
export { attachmentsPlan403CodeEnum } from "./types/attachments/Plan.ts";
export { attachmentsPlan404CodeEnum } from "./types/attachments/Plan.ts";
export { attachmentsPlan429CodeEnum } from "./types/attachments/Plan.ts";
export { attachmentsPlan500CodeEnum } from "./types/attachments/Plan.ts";
export { attachmentsPlan502CodeEnum } from "./types/attachments/Plan.ts";
export { attachmentsPlan503CodeEnum } from "./types/attachments/Plan.ts";
export { attachmentsPlan504CodeEnum } from "./types/attachments/Plan.ts";
export { auditLogsList400CodeEnum } from "./types/auditLogs/List.ts";
export { auditLogsList401CodeEnum } from "./types/auditLogs/List.ts";
export { auditLogsList403CodeEnum } from "./types/auditLogs/List.ts";
export { auditLogsList404CodeEnum } from "./types/auditLogs/List.ts";
export { auditLogsList429CodeEnum } from "./types/auditLogs/List.ts";
export { auditLogsList500CodeEnum } from "./types/auditLogs/List.ts";
export { auditLogsList502CodeEnum } from "./types/auditLogs/List.ts";
export { auditLogsList503CodeEnum } from "./types/auditLogs/List.ts";
export { auditLogsList504CodeEnum } from "./types/auditLogs/List.ts";
export { bansCreate400CodeEnum } from "./types/bans/Create.ts";
export { bansCreate401CodeEnum } from "./types/bans/Create.ts";
export { bansCreate403CodeEnum } from "./types/bans/Create.ts";
export { bansCreate404CodeEnum } from "./types/bans/Create.ts";
export { bansCreate429CodeEnum } from "./types/bans/Create.ts";
export { bansCreate500CodeEnum } from "./types/bans/Create.ts";
export { bansCreate502CodeEnum } from "./types/bans/Create.ts";
export { bansCreate503CodeEnum } from "./types/bans/Create.ts";
export { bansCreate504CodeEnum } from "./types/bans/Create.ts";
export { bansList400CodeEnum } from "./types/bans/List.ts";
export { bansList401CodeEnum } from "./types/bans/List.ts";
export { bansList403CodeEnum } from "./types/bans/List.ts";
export { bansList404CodeEnum } from "./types/bans/List.ts";
export { bansList429CodeEnum } from "./types/bans/List.ts";
export { bansList500CodeEnum } from "./types/bans/List.ts";
export { bansList502CodeEnum } from "./types/bans/List.ts";
export { bansList503CodeEnum } from "./types/bans/List.ts";
export { bansList504CodeEnum } from "./types/bans/List.ts";
export { bansRemove400CodeEnum } from "./types/bans/Remove.ts";
export { bansRemove401CodeEnum } from "./types/bans/Remove.ts";
export { bansRemove403CodeEnum } from "./types/bans/Remove.ts";
export { bansRemove404CodeEnum } from "./types/bans/Remove.ts";
export { bansRemove429CodeEnum } from "./types/bans/Remove.ts";
export { bansRemove500CodeEnum } from "./types/bans/Remove.ts";
export { bansRemove502CodeEnum } from "./types/bans/Remove.ts";
export { bansRemove503CodeEnum } from "./types/bans/Remove.ts";
export { bansRemove504CodeEnum } from "./types/bans/Remove.ts";
export { channelsAddRecipient400CodeEnum } from "./types/channels/AddRecipient.ts";
export { channelsAddRecipient401CodeEnum } from "./types/channels/AddRecipient.ts";
export { channelsAddRecipient403CodeEnum } from "./types/channels/AddRecipient.ts";
export { channelsAddRecipient404CodeEnum } from "./types/channels/AddRecipient.ts";
export { channelsAddRecipient429CodeEnum } from "./types/channels/AddRecipient.ts";
export { channelsAddRecipient500CodeEnum } from "./types/channels/AddRecipient.ts";
export { channelsAddRecipient502CodeEnum } from "./types/channels/AddRecipient.ts";
export { channelsAddRecipient503CodeEnum } from "./types/channels/AddRecipient.ts";
export { channelsAddRecipient504CodeEnum } from "./types/channels/AddRecipient.ts";
export { channelsDelete400CodeEnum } from "./types/channels/Delete.ts";
export { channelsDelete401CodeEnum } from "./types/channels/Delete.ts";
export { channelsDelete403CodeEnum } from "./types/channels/Delete.ts";
export { channelsDelete404CodeEnum } from "./types/channels/Delete.ts";
export { channelsDelete429CodeEnum } from "./types/channels/Delete.ts";
export { channelsDelete500CodeEnum } from "./types/channels/Delete.ts";
export { channelsDelete502CodeEnum } from "./types/channels/Delete.ts";
export { channelsDelete503CodeEnum } from "./types/channels/Delete.ts";
export { channelsDelete504CodeEnum } from "./types/channels/Delete.ts";
export { channelsDeletePermission400CodeEnum } from "./types/channels/DeletePermission.ts";
export { channelsDeletePermission401CodeEnum } from "./types/channels/DeletePermission.ts";
export { channelsDeletePermission403CodeEnum } from "./types/channels/DeletePermission.ts";
export { channelsDeletePermission404CodeEnum } from "./types/channels/DeletePermission.ts";
export { channelsDeletePermission429CodeEnum } from "./types/channels/DeletePermission.ts";
export { channelsDeletePermission500CodeEnum } from "./types/channels/DeletePermission.ts";
export { channelsDeletePermission502CodeEnum } from "./types/channels/DeletePermission.ts";
export { channelsDeletePermission503CodeEnum } from "./types/channels/DeletePermission.ts";
export { channelsDeletePermission504CodeEnum } from "./types/channels/DeletePermission.ts";
export { channelsGet400CodeEnum } from "./types/channels/Get.ts";
export { channelsGet401CodeEnum } from "./types/channels/Get.ts";
export { channelsGet403CodeEnum } from "./types/channels/Get.ts";
export { channelsGet404CodeEnum } from "./types/channels/Get.ts";
export { channelsGet429CodeEnum } from "./types/channels/Get.ts";
export { channelsGet500CodeEnum } from "./types/channels/Get.ts";
export { channelsGet502CodeEnum } from "./types/channels/Get.ts";
export { channelsGet503CodeEnum } from "./types/channels/Get.ts";
export { channelsGet504CodeEnum } from "./types/channels/Get.ts";
export { channelsGetSlowmode400CodeEnum } from "./types/channels/GetSlowmode.ts";
export { channelsGetSlowmode401CodeEnum } from "./types/channels/GetSlowmode.ts";
export { channelsGetSlowmode403CodeEnum } from "./types/channels/GetSlowmode.ts";
export { channelsGetSlowmode404CodeEnum } from "./types/channels/GetSlowmode.ts";
export { channelsGetSlowmode429CodeEnum } from "./types/channels/GetSlowmode.ts";
export { channelsGetSlowmode500CodeEnum } from "./types/channels/GetSlowmode.ts";
export { channelsGetSlowmode502CodeEnum } from "./types/channels/GetSlowmode.ts";
export { channelsGetSlowmode503CodeEnum } from "./types/channels/GetSlowmode.ts";
export { channelsGetSlowmode504CodeEnum } from "./types/channels/GetSlowmode.ts";
export { channelsRemoveRecipient400CodeEnum } from "./types/channels/RemoveRecipient.ts";
export { channelsRemoveRecipient401CodeEnum } from "./types/channels/RemoveRecipient.ts";
export { channelsRemoveRecipient403CodeEnum } from "./types/channels/RemoveRecipient.ts";
export { channelsRemoveRecipient404CodeEnum } from "./types/channels/RemoveRecipient.ts";
export { channelsRemoveRecipient429CodeEnum } from "./types/channels/RemoveRecipient.ts";
export { channelsRemoveRecipient500CodeEnum } from "./types/channels/RemoveRecipient.ts";
export { channelsRemoveRecipient502CodeEnum } from "./types/channels/RemoveRecipient.ts";
export { channelsRemoveRecipient503CodeEnum } from "./types/channels/RemoveRecipient.ts";
export { channelsRemoveRecipient504CodeEnum } from "./types/channels/RemoveRecipient.ts";
export { channelsSetPermission400CodeEnum } from "./types/channels/SetPermission.ts";
export { channelsSetPermission401CodeEnum } from "./types/channels/SetPermission.ts";
export { channelsSetPermission403CodeEnum } from "./types/channels/SetPermission.ts";
export { channelsSetPermission404CodeEnum } from "./types/channels/SetPermission.ts";
export { channelsSetPermission429CodeEnum } from "./types/channels/SetPermission.ts";
export { channelsSetPermission500CodeEnum } from "./types/channels/SetPermission.ts";
export { channelsSetPermission502CodeEnum } from "./types/channels/SetPermission.ts";
export { channelsSetPermission503CodeEnum } from "./types/channels/SetPermission.ts";
export { channelsSetPermission504CodeEnum } from "./types/channels/SetPermission.ts";
export { channelsStartTyping400CodeEnum } from "./types/channels/StartTyping.ts";
export { channelsStartTyping401CodeEnum } from "./types/channels/StartTyping.ts";
export { channelsStartTyping403CodeEnum } from "./types/channels/StartTyping.ts";
export { channelsStartTyping404CodeEnum } from "./types/channels/StartTyping.ts";
export { channelsStartTyping429CodeEnum } from "./types/channels/StartTyping.ts";
export { channelsStartTyping500CodeEnum } from "./types/channels/StartTyping.ts";
export { channelsStartTyping502CodeEnum } from "./types/channels/StartTyping.ts";
export { channelsStartTyping503CodeEnum } from "./types/channels/StartTyping.ts";
export { channelsStartTyping504CodeEnum } from "./types/channels/StartTyping.ts";
export { channelsUpdate400CodeEnum } from "./types/channels/Update.ts";
export { channelsUpdate401CodeEnum } from "./types/channels/Update.ts";
export { channelsUpdate403CodeEnum } from "./types/channels/Update.ts";
export { channelsUpdate404CodeEnum } from "./types/channels/Update.ts";
export { channelsUpdate429CodeEnum } from "./types/channels/Update.ts";
export { channelsUpdate500CodeEnum } from "./types/channels/Update.ts";
export { channelsUpdate502CodeEnum } from "./types/channels/Update.ts";
export { channelsUpdate503CodeEnum } from "./types/channels/Update.ts";
export { channelsUpdate504CodeEnum } from "./types/channels/Update.ts";
export { emojisClone400CodeEnum } from "./types/emojis/Clone.ts";
export { emojisClone401CodeEnum } from "./types/emojis/Clone.ts";
export { emojisClone403CodeEnum } from "./types/emojis/Clone.ts";
export { emojisClone404CodeEnum } from "./types/emojis/Clone.ts";
export { emojisClone429CodeEnum } from "./types/emojis/Clone.ts";
export { emojisClone500CodeEnum } from "./types/emojis/Clone.ts";
export { emojisClone502CodeEnum } from "./types/emojis/Clone.ts";
export { emojisClone503CodeEnum } from "./types/emojis/Clone.ts";
export { emojisClone504CodeEnum } from "./types/emojis/Clone.ts";
export { emojisCreate400CodeEnum } from "./types/emojis/Create.ts";
export { emojisCreate401CodeEnum } from "./types/emojis/Create.ts";
export { emojisCreate403CodeEnum } from "./types/emojis/Create.ts";
export { emojisCreate404CodeEnum } from "./types/emojis/Create.ts";
export { emojisCreate429CodeEnum } from "./types/emojis/Create.ts";
export { emojisCreate500CodeEnum } from "./types/emojis/Create.ts";
export { emojisCreate502CodeEnum } from "./types/emojis/Create.ts";
export { emojisCreate503CodeEnum } from "./types/emojis/Create.ts";
export { emojisCreate504CodeEnum } from "./types/emojis/Create.ts";
export { emojisCreateMany400CodeEnum } from "./types/emojis/CreateMany.ts";
export { emojisCreateMany401CodeEnum } from "./types/emojis/CreateMany.ts";
export { emojisCreateMany403CodeEnum } from "./types/emojis/CreateMany.ts";
export { emojisCreateMany404CodeEnum } from "./types/emojis/CreateMany.ts";
export { emojisCreateMany429CodeEnum } from "./types/emojis/CreateMany.ts";
export { emojisCreateMany500CodeEnum } from "./types/emojis/CreateMany.ts";
export { emojisCreateMany502CodeEnum } from "./types/emojis/CreateMany.ts";
export { emojisCreateMany503CodeEnum } from "./types/emojis/CreateMany.ts";
export { emojisCreateMany504CodeEnum } from "./types/emojis/CreateMany.ts";
export { emojisDelete400CodeEnum } from "./types/emojis/Delete.ts";
export { emojisDelete401CodeEnum } from "./types/emojis/Delete.ts";
export { emojisDelete403CodeEnum } from "./types/emojis/Delete.ts";
export { emojisDelete404CodeEnum } from "./types/emojis/Delete.ts";
export { emojisDelete429CodeEnum } from "./types/emojis/Delete.ts";
export { emojisDelete500CodeEnum } from "./types/emojis/Delete.ts";
export { emojisDelete502CodeEnum } from "./types/emojis/Delete.ts";
export { emojisDelete503CodeEnum } from "./types/emojis/Delete.ts";
export { emojisDelete504CodeEnum } from "./types/emojis/Delete.ts";
export { emojisGetMetadata400CodeEnum } from "./types/emojis/GetMetadata.ts";
export { emojisGetMetadata401CodeEnum } from "./types/emojis/GetMetadata.ts";
export { emojisGetMetadata403CodeEnum } from "./types/emojis/GetMetadata.ts";
export { emojisGetMetadata404CodeEnum } from "./types/emojis/GetMetadata.ts";
export { emojisGetMetadata429CodeEnum } from "./types/emojis/GetMetadata.ts";
export { emojisGetMetadata500CodeEnum } from "./types/emojis/GetMetadata.ts";
export { emojisGetMetadata502CodeEnum } from "./types/emojis/GetMetadata.ts";
export { emojisGetMetadata503CodeEnum } from "./types/emojis/GetMetadata.ts";
export { emojisGetMetadata504CodeEnum } from "./types/emojis/GetMetadata.ts";
export { emojisList400CodeEnum } from "./types/emojis/List.ts";
export { emojisList401CodeEnum } from "./types/emojis/List.ts";
export { emojisList403CodeEnum } from "./types/emojis/List.ts";
export { emojisList404CodeEnum } from "./types/emojis/List.ts";
export { emojisList429CodeEnum } from "./types/emojis/List.ts";
export { emojisList500CodeEnum } from "./types/emojis/List.ts";
export { emojisList502CodeEnum } from "./types/emojis/List.ts";
export { emojisList503CodeEnum } from "./types/emojis/List.ts";
export { emojisList504CodeEnum } from "./types/emojis/List.ts";
export { emojisUpdate400CodeEnum } from "./types/emojis/Update.ts";
export { emojisUpdate401CodeEnum } from "./types/emojis/Update.ts";
export { emojisUpdate403CodeEnum } from "./types/emojis/Update.ts";
export { emojisUpdate404CodeEnum } from "./types/emojis/Update.ts";
export { emojisUpdate429CodeEnum } from "./types/emojis/Update.ts";
export { emojisUpdate500CodeEnum } from "./types/emojis/Update.ts";
export { emojisUpdate502CodeEnum } from "./types/emojis/Update.ts";
export { emojisUpdate503CodeEnum } from "./types/emojis/Update.ts";
export { emojisUpdate504CodeEnum } from "./types/emojis/Update.ts";
export { gatewayGetBot400CodeEnum } from "./types/gateway/GetBot.ts";
export { gatewayGetBot401CodeEnum } from "./types/gateway/GetBot.ts";
export { gatewayGetBot403CodeEnum } from "./types/gateway/GetBot.ts";
export { gatewayGetBot404CodeEnum } from "./types/gateway/GetBot.ts";
export { gatewayGetBot429CodeEnum } from "./types/gateway/GetBot.ts";
export { gatewayGetBot500CodeEnum } from "./types/gateway/GetBot.ts";
export { gatewayGetBot502CodeEnum } from "./types/gateway/GetBot.ts";
export { gatewayGetBot503CodeEnum } from "./types/gateway/GetBot.ts";
export { gatewayGetBot504CodeEnum } from "./types/gateway/GetBot.ts";
export { guildsCreateChannel400CodeEnum } from "./types/guilds/CreateChannel.ts";
export { guildsCreateChannel401CodeEnum } from "./types/guilds/CreateChannel.ts";
export { guildsCreateChannel403CodeEnum } from "./types/guilds/CreateChannel.ts";
export { guildsCreateChannel404CodeEnum } from "./types/guilds/CreateChannel.ts";
export { guildsCreateChannel429CodeEnum } from "./types/guilds/CreateChannel.ts";
export { guildsCreateChannel500CodeEnum } from "./types/guilds/CreateChannel.ts";
export { guildsCreateChannel502CodeEnum } from "./types/guilds/CreateChannel.ts";
export { guildsCreateChannel503CodeEnum } from "./types/guilds/CreateChannel.ts";
export { guildsCreateChannel504CodeEnum } from "./types/guilds/CreateChannel.ts";
export { guildsGet400CodeEnum } from "./types/guilds/Get.ts";
export { guildsGet401CodeEnum } from "./types/guilds/Get.ts";
export { guildsGet403CodeEnum } from "./types/guilds/Get.ts";
export { guildsGet404CodeEnum } from "./types/guilds/Get.ts";
export { guildsGet429CodeEnum } from "./types/guilds/Get.ts";
export { guildsGet500CodeEnum } from "./types/guilds/Get.ts";
export { guildsGet502CodeEnum } from "./types/guilds/Get.ts";
export { guildsGet503CodeEnum } from "./types/guilds/Get.ts";
export { guildsGet504CodeEnum } from "./types/guilds/Get.ts";
export { guildsGetVanityUrl400CodeEnum } from "./types/guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl401CodeEnum } from "./types/guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl403CodeEnum } from "./types/guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl404CodeEnum } from "./types/guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl429CodeEnum } from "./types/guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl500CodeEnum } from "./types/guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl502CodeEnum } from "./types/guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl503CodeEnum } from "./types/guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl504CodeEnum } from "./types/guilds/GetVanityUrl.ts";
export { guildsListChannels400CodeEnum } from "./types/guilds/ListChannels.ts";
export { guildsListChannels401CodeEnum } from "./types/guilds/ListChannels.ts";
export { guildsListChannels403CodeEnum } from "./types/guilds/ListChannels.ts";
export { guildsListChannels404CodeEnum } from "./types/guilds/ListChannels.ts";
export { guildsListChannels429CodeEnum } from "./types/guilds/ListChannels.ts";
export { guildsListChannels500CodeEnum } from "./types/guilds/ListChannels.ts";
export { guildsListChannels502CodeEnum } from "./types/guilds/ListChannels.ts";
export { guildsListChannels503CodeEnum } from "./types/guilds/ListChannels.ts";
export { guildsListChannels504CodeEnum } from "./types/guilds/ListChannels.ts";
export { guildsMoveChannels400CodeEnum } from "./types/guilds/MoveChannels.ts";
export { guildsMoveChannels401CodeEnum } from "./types/guilds/MoveChannels.ts";
export { guildsMoveChannels403CodeEnum } from "./types/guilds/MoveChannels.ts";
export { guildsMoveChannels404CodeEnum } from "./types/guilds/MoveChannels.ts";
export { guildsMoveChannels423CodeEnum } from "./types/guilds/MoveChannels.ts";
export { guildsMoveChannels429CodeEnum } from "./types/guilds/MoveChannels.ts";
export { guildsMoveChannels500CodeEnum } from "./types/guilds/MoveChannels.ts";
export { guildsMoveChannels502CodeEnum } from "./types/guilds/MoveChannels.ts";
export { guildsMoveChannels503CodeEnum } from "./types/guilds/MoveChannels.ts";
export { guildsMoveChannels504CodeEnum } from "./types/guilds/MoveChannels.ts";
export { guildsUpdate400CodeEnum } from "./types/guilds/Update.ts";
export { guildsUpdate401CodeEnum } from "./types/guilds/Update.ts";
export { guildsUpdate403CodeEnum } from "./types/guilds/Update.ts";
export { guildsUpdate404CodeEnum } from "./types/guilds/Update.ts";
export { guildsUpdate429CodeEnum } from "./types/guilds/Update.ts";
export { guildsUpdate500CodeEnum } from "./types/guilds/Update.ts";
export { guildsUpdate502CodeEnum } from "./types/guilds/Update.ts";
export { guildsUpdate503CodeEnum } from "./types/guilds/Update.ts";
export { guildsUpdate504CodeEnum } from "./types/guilds/Update.ts";
export { guildsUpdateVanityUrl400CodeEnum } from "./types/guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl401CodeEnum } from "./types/guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl403CodeEnum } from "./types/guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl404CodeEnum } from "./types/guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl429CodeEnum } from "./types/guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl500CodeEnum } from "./types/guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl502CodeEnum } from "./types/guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl503CodeEnum } from "./types/guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl504CodeEnum } from "./types/guilds/UpdateVanityUrl.ts";
export { instanceDiscover403CodeEnum } from "./types/instance/Discover.ts";
export { instanceDiscover429CodeEnum } from "./types/instance/Discover.ts";
export { instanceDiscover503CodeEnum } from "./types/instance/Discover.ts";
export { instanceGetSsoStatus400CodeEnum } from "./types/instance/GetSsoStatus.ts";
export { instanceGetSsoStatus401CodeEnum } from "./types/instance/GetSsoStatus.ts";
export { instanceGetSsoStatus403CodeEnum } from "./types/instance/GetSsoStatus.ts";
export { instanceGetSsoStatus404CodeEnum } from "./types/instance/GetSsoStatus.ts";
export { instanceGetSsoStatus429CodeEnum } from "./types/instance/GetSsoStatus.ts";
export { instanceGetSsoStatus500CodeEnum } from "./types/instance/GetSsoStatus.ts";
export { instanceGetSsoStatus502CodeEnum } from "./types/instance/GetSsoStatus.ts";
export { instanceGetSsoStatus503CodeEnum } from "./types/instance/GetSsoStatus.ts";
export { instanceGetSsoStatus504CodeEnum } from "./types/instance/GetSsoStatus.ts";
export { instanceGetTelemetry403CodeEnum } from "./types/instance/GetTelemetry.ts";
export { instanceGetTelemetry404CodeEnum } from "./types/instance/GetTelemetry.ts";
export { instanceGetTelemetry429CodeEnum } from "./types/instance/GetTelemetry.ts";
export { instanceGetTelemetry503CodeEnum } from "./types/instance/GetTelemetry.ts";
export { invitesAccept400CodeEnum } from "./types/invites/Accept.ts";
export { invitesAccept401CodeEnum } from "./types/invites/Accept.ts";
export { invitesAccept403CodeEnum } from "./types/invites/Accept.ts";
export { invitesAccept404CodeEnum } from "./types/invites/Accept.ts";
export { invitesAccept429CodeEnum } from "./types/invites/Accept.ts";
export { invitesAccept500CodeEnum } from "./types/invites/Accept.ts";
export { invitesAccept502CodeEnum } from "./types/invites/Accept.ts";
export { invitesAccept503CodeEnum } from "./types/invites/Accept.ts";
export { invitesAccept504CodeEnum } from "./types/invites/Accept.ts";
export { invitesCreate400CodeEnum } from "./types/invites/Create.ts";
export { invitesCreate401CodeEnum } from "./types/invites/Create.ts";
export { invitesCreate403CodeEnum } from "./types/invites/Create.ts";
export { invitesCreate404CodeEnum } from "./types/invites/Create.ts";
export { invitesCreate429CodeEnum } from "./types/invites/Create.ts";
export { invitesCreate500CodeEnum } from "./types/invites/Create.ts";
export { invitesCreate502CodeEnum } from "./types/invites/Create.ts";
export { invitesCreate503CodeEnum } from "./types/invites/Create.ts";
export { invitesCreate504CodeEnum } from "./types/invites/Create.ts";
export { invitesDelete400CodeEnum } from "./types/invites/Delete.ts";
export { invitesDelete401CodeEnum } from "./types/invites/Delete.ts";
export { invitesDelete403CodeEnum } from "./types/invites/Delete.ts";
export { invitesDelete404CodeEnum } from "./types/invites/Delete.ts";
export { invitesDelete429CodeEnum } from "./types/invites/Delete.ts";
export { invitesDelete500CodeEnum } from "./types/invites/Delete.ts";
export { invitesDelete502CodeEnum } from "./types/invites/Delete.ts";
export { invitesDelete503CodeEnum } from "./types/invites/Delete.ts";
export { invitesDelete504CodeEnum } from "./types/invites/Delete.ts";
export { invitesGet400CodeEnum } from "./types/invites/Get.ts";
export { invitesGet401CodeEnum } from "./types/invites/Get.ts";
export { invitesGet403CodeEnum } from "./types/invites/Get.ts";
export { invitesGet404CodeEnum } from "./types/invites/Get.ts";
export { invitesGet429CodeEnum } from "./types/invites/Get.ts";
export { invitesGet500CodeEnum } from "./types/invites/Get.ts";
export { invitesGet502CodeEnum } from "./types/invites/Get.ts";
export { invitesGet503CodeEnum } from "./types/invites/Get.ts";
export { invitesGet504CodeEnum } from "./types/invites/Get.ts";
export { invitesListForChannel400CodeEnum } from "./types/invites/ListForChannel.ts";
export { invitesListForChannel401CodeEnum } from "./types/invites/ListForChannel.ts";
export { invitesListForChannel403CodeEnum } from "./types/invites/ListForChannel.ts";
export { invitesListForChannel404CodeEnum } from "./types/invites/ListForChannel.ts";
export { invitesListForChannel429CodeEnum } from "./types/invites/ListForChannel.ts";
export { invitesListForChannel500CodeEnum } from "./types/invites/ListForChannel.ts";
export { invitesListForChannel502CodeEnum } from "./types/invites/ListForChannel.ts";
export { invitesListForChannel503CodeEnum } from "./types/invites/ListForChannel.ts";
export { invitesListForChannel504CodeEnum } from "./types/invites/ListForChannel.ts";
export { invitesListForGuild400CodeEnum } from "./types/invites/ListForGuild.ts";
export { invitesListForGuild401CodeEnum } from "./types/invites/ListForGuild.ts";
export { invitesListForGuild403CodeEnum } from "./types/invites/ListForGuild.ts";
export { invitesListForGuild404CodeEnum } from "./types/invites/ListForGuild.ts";
export { invitesListForGuild429CodeEnum } from "./types/invites/ListForGuild.ts";
export { invitesListForGuild500CodeEnum } from "./types/invites/ListForGuild.ts";
export { invitesListForGuild502CodeEnum } from "./types/invites/ListForGuild.ts";
export { invitesListForGuild503CodeEnum } from "./types/invites/ListForGuild.ts";
export { invitesListForGuild504CodeEnum } from "./types/invites/ListForGuild.ts";
export { membersAddRole400CodeEnum } from "./types/members/AddRole.ts";
export { membersAddRole401CodeEnum } from "./types/members/AddRole.ts";
export { membersAddRole403CodeEnum } from "./types/members/AddRole.ts";
export { membersAddRole404CodeEnum } from "./types/members/AddRole.ts";
export { membersAddRole429CodeEnum } from "./types/members/AddRole.ts";
export { membersAddRole500CodeEnum } from "./types/members/AddRole.ts";
export { membersAddRole502CodeEnum } from "./types/members/AddRole.ts";
export { membersAddRole503CodeEnum } from "./types/members/AddRole.ts";
export { membersAddRole504CodeEnum } from "./types/members/AddRole.ts";
export { membersGet400CodeEnum } from "./types/members/Get.ts";
export { membersGet401CodeEnum } from "./types/members/Get.ts";
export { membersGet403CodeEnum } from "./types/members/Get.ts";
export { membersGet404CodeEnum } from "./types/members/Get.ts";
export { membersGet429CodeEnum } from "./types/members/Get.ts";
export { membersGet500CodeEnum } from "./types/members/Get.ts";
export { membersGet502CodeEnum } from "./types/members/Get.ts";
export { membersGet503CodeEnum } from "./types/members/Get.ts";
export { membersGet504CodeEnum } from "./types/members/Get.ts";
export { membersGetMe400CodeEnum } from "./types/members/GetMe.ts";
export { membersGetMe401CodeEnum } from "./types/members/GetMe.ts";
export { membersGetMe403CodeEnum } from "./types/members/GetMe.ts";
export { membersGetMe404CodeEnum } from "./types/members/GetMe.ts";
export { membersGetMe429CodeEnum } from "./types/members/GetMe.ts";
export { membersGetMe500CodeEnum } from "./types/members/GetMe.ts";
export { membersGetMe502CodeEnum } from "./types/members/GetMe.ts";
export { membersGetMe503CodeEnum } from "./types/members/GetMe.ts";
export { membersGetMe504CodeEnum } from "./types/members/GetMe.ts";
export { membersList400CodeEnum } from "./types/members/List.ts";
export { membersList401CodeEnum } from "./types/members/List.ts";
export { membersList403CodeEnum } from "./types/members/List.ts";
export { membersList404CodeEnum } from "./types/members/List.ts";
export { membersList429CodeEnum } from "./types/members/List.ts";
export { membersList500CodeEnum } from "./types/members/List.ts";
export { membersList502CodeEnum } from "./types/members/List.ts";
export { membersList503CodeEnum } from "./types/members/List.ts";
export { membersList504CodeEnum } from "./types/members/List.ts";
export { membersRemove400CodeEnum } from "./types/members/Remove.ts";
export { membersRemove401CodeEnum } from "./types/members/Remove.ts";
export { membersRemove403CodeEnum } from "./types/members/Remove.ts";
export { membersRemove404CodeEnum } from "./types/members/Remove.ts";
export { membersRemove429CodeEnum } from "./types/members/Remove.ts";
export { membersRemove500CodeEnum } from "./types/members/Remove.ts";
export { membersRemove502CodeEnum } from "./types/members/Remove.ts";
export { membersRemove503CodeEnum } from "./types/members/Remove.ts";
export { membersRemove504CodeEnum } from "./types/members/Remove.ts";
export { membersRemoveRole400CodeEnum } from "./types/members/RemoveRole.ts";
export { membersRemoveRole401CodeEnum } from "./types/members/RemoveRole.ts";
export { membersRemoveRole403CodeEnum } from "./types/members/RemoveRole.ts";
export { membersRemoveRole404CodeEnum } from "./types/members/RemoveRole.ts";
export { membersRemoveRole429CodeEnum } from "./types/members/RemoveRole.ts";
export { membersRemoveRole500CodeEnum } from "./types/members/RemoveRole.ts";
export { membersRemoveRole502CodeEnum } from "./types/members/RemoveRole.ts";
export { membersRemoveRole503CodeEnum } from "./types/members/RemoveRole.ts";
export { membersRemoveRole504CodeEnum } from "./types/members/RemoveRole.ts";
export { membersSearch400CodeEnum } from "./types/members/Search.ts";
export { membersSearch401CodeEnum } from "./types/members/Search.ts";
export { membersSearch403CodeEnum } from "./types/members/Search.ts";
export { membersSearch404CodeEnum } from "./types/members/Search.ts";
export { membersSearch429CodeEnum } from "./types/members/Search.ts";
export { membersSearch500CodeEnum } from "./types/members/Search.ts";
export { membersSearch502CodeEnum } from "./types/members/Search.ts";
export { membersSearch503CodeEnum } from "./types/members/Search.ts";
export { membersSearch504CodeEnum } from "./types/members/Search.ts";
export { membersUpdate400CodeEnum } from "./types/members/Update.ts";
export { membersUpdate401CodeEnum } from "./types/members/Update.ts";
export { membersUpdate403CodeEnum } from "./types/members/Update.ts";
export { membersUpdate404CodeEnum } from "./types/members/Update.ts";
export { membersUpdate429CodeEnum } from "./types/members/Update.ts";
export { membersUpdate500CodeEnum } from "./types/members/Update.ts";
export { membersUpdate502CodeEnum } from "./types/members/Update.ts";
export { membersUpdate503CodeEnum } from "./types/members/Update.ts";
export { membersUpdate504CodeEnum } from "./types/members/Update.ts";
export { membersUpdateMe400CodeEnum } from "./types/members/UpdateMe.ts";
export { membersUpdateMe401CodeEnum } from "./types/members/UpdateMe.ts";
export { membersUpdateMe403CodeEnum } from "./types/members/UpdateMe.ts";
export { membersUpdateMe404CodeEnum } from "./types/members/UpdateMe.ts";
export { membersUpdateMe429CodeEnum } from "./types/members/UpdateMe.ts";
export { membersUpdateMe500CodeEnum } from "./types/members/UpdateMe.ts";
export { membersUpdateMe502CodeEnum } from "./types/members/UpdateMe.ts";
export { membersUpdateMe503CodeEnum } from "./types/members/UpdateMe.ts";
export { membersUpdateMe504CodeEnum } from "./types/members/UpdateMe.ts";
export { messagesBulkDelete400CodeEnum } from "./types/messages/BulkDelete.ts";
export { messagesBulkDelete401CodeEnum } from "./types/messages/BulkDelete.ts";
export { messagesBulkDelete403CodeEnum } from "./types/messages/BulkDelete.ts";
export { messagesBulkDelete404CodeEnum } from "./types/messages/BulkDelete.ts";
export { messagesBulkDelete429CodeEnum } from "./types/messages/BulkDelete.ts";
export { messagesBulkDelete500CodeEnum } from "./types/messages/BulkDelete.ts";
export { messagesBulkDelete502CodeEnum } from "./types/messages/BulkDelete.ts";
export { messagesBulkDelete503CodeEnum } from "./types/messages/BulkDelete.ts";
export { messagesBulkDelete504CodeEnum } from "./types/messages/BulkDelete.ts";
export { messagesCreate400CodeEnum } from "./types/messages/Create.ts";
export { messagesCreate401CodeEnum } from "./types/messages/Create.ts";
export { messagesCreate403CodeEnum } from "./types/messages/Create.ts";
export { messagesCreate404CodeEnum } from "./types/messages/Create.ts";
export { messagesCreate429CodeEnum } from "./types/messages/Create.ts";
export { messagesCreate500CodeEnum } from "./types/messages/Create.ts";
export { messagesCreate502CodeEnum } from "./types/messages/Create.ts";
export { messagesCreate503CodeEnum } from "./types/messages/Create.ts";
export { messagesCreate504CodeEnum } from "./types/messages/Create.ts";
export { messagesDelete400CodeEnum } from "./types/messages/Delete.ts";
export { messagesDelete401CodeEnum } from "./types/messages/Delete.ts";
export { messagesDelete403CodeEnum } from "./types/messages/Delete.ts";
export { messagesDelete404CodeEnum } from "./types/messages/Delete.ts";
export { messagesDelete429CodeEnum } from "./types/messages/Delete.ts";
export { messagesDelete500CodeEnum } from "./types/messages/Delete.ts";
export { messagesDelete502CodeEnum } from "./types/messages/Delete.ts";
export { messagesDelete503CodeEnum } from "./types/messages/Delete.ts";
export { messagesDelete504CodeEnum } from "./types/messages/Delete.ts";
export { messagesDeleteAttachment400CodeEnum } from "./types/messages/DeleteAttachment.ts";
export { messagesDeleteAttachment401CodeEnum } from "./types/messages/DeleteAttachment.ts";
export { messagesDeleteAttachment403CodeEnum } from "./types/messages/DeleteAttachment.ts";
export { messagesDeleteAttachment404CodeEnum } from "./types/messages/DeleteAttachment.ts";
export { messagesDeleteAttachment429CodeEnum } from "./types/messages/DeleteAttachment.ts";
export { messagesDeleteAttachment500CodeEnum } from "./types/messages/DeleteAttachment.ts";
export { messagesDeleteAttachment502CodeEnum } from "./types/messages/DeleteAttachment.ts";
export { messagesDeleteAttachment503CodeEnum } from "./types/messages/DeleteAttachment.ts";
export { messagesDeleteAttachment504CodeEnum } from "./types/messages/DeleteAttachment.ts";
export { messagesEdit400CodeEnum } from "./types/messages/Edit.ts";
export { messagesEdit401CodeEnum } from "./types/messages/Edit.ts";
export { messagesEdit403CodeEnum } from "./types/messages/Edit.ts";
export { messagesEdit404CodeEnum } from "./types/messages/Edit.ts";
export { messagesEdit429CodeEnum } from "./types/messages/Edit.ts";
export { messagesEdit500CodeEnum } from "./types/messages/Edit.ts";
export { messagesEdit502CodeEnum } from "./types/messages/Edit.ts";
export { messagesEdit503CodeEnum } from "./types/messages/Edit.ts";
export { messagesEdit504CodeEnum } from "./types/messages/Edit.ts";
export { messagesGet400CodeEnum } from "./types/messages/Get.ts";
export { messagesGet401CodeEnum } from "./types/messages/Get.ts";
export { messagesGet403CodeEnum } from "./types/messages/Get.ts";
export { messagesGet404CodeEnum } from "./types/messages/Get.ts";
export { messagesGet429CodeEnum } from "./types/messages/Get.ts";
export { messagesGet500CodeEnum } from "./types/messages/Get.ts";
export { messagesGet502CodeEnum } from "./types/messages/Get.ts";
export { messagesGet503CodeEnum } from "./types/messages/Get.ts";
export { messagesGet504CodeEnum } from "./types/messages/Get.ts";
export { messagesList400CodeEnum } from "./types/messages/List.ts";
export { messagesList401CodeEnum } from "./types/messages/List.ts";
export { messagesList403CodeEnum } from "./types/messages/List.ts";
export { messagesList404CodeEnum } from "./types/messages/List.ts";
export { messagesList429CodeEnum } from "./types/messages/List.ts";
export { messagesList500CodeEnum } from "./types/messages/List.ts";
export { messagesList502CodeEnum } from "./types/messages/List.ts";
export { messagesList503CodeEnum } from "./types/messages/List.ts";
export { messagesList504CodeEnum } from "./types/messages/List.ts";
export { oauth2Consent400CodeEnum } from "./types/oauth2/Consent.ts";
export { oauth2Consent401CodeEnum } from "./types/oauth2/Consent.ts";
export { oauth2Consent403CodeEnum } from "./types/oauth2/Consent.ts";
export { oauth2Consent404CodeEnum } from "./types/oauth2/Consent.ts";
export { oauth2Consent429CodeEnum } from "./types/oauth2/Consent.ts";
export { oauth2Consent500CodeEnum } from "./types/oauth2/Consent.ts";
export { oauth2Consent502CodeEnum } from "./types/oauth2/Consent.ts";
export { oauth2Consent503CodeEnum } from "./types/oauth2/Consent.ts";
export { oauth2Consent504CodeEnum } from "./types/oauth2/Consent.ts";
export { oauth2Introspect400CodeEnum } from "./types/oauth2/Introspect.ts";
export { oauth2Introspect401CodeEnum } from "./types/oauth2/Introspect.ts";
export { oauth2Introspect403CodeEnum } from "./types/oauth2/Introspect.ts";
export { oauth2Introspect404CodeEnum } from "./types/oauth2/Introspect.ts";
export { oauth2Introspect429CodeEnum } from "./types/oauth2/Introspect.ts";
export { oauth2Introspect500CodeEnum } from "./types/oauth2/Introspect.ts";
export { oauth2Introspect502CodeEnum } from "./types/oauth2/Introspect.ts";
export { oauth2Introspect503CodeEnum } from "./types/oauth2/Introspect.ts";
export { oauth2Introspect504CodeEnum } from "./types/oauth2/Introspect.ts";
export { oauth2Me400CodeEnum } from "./types/oauth2/Me.ts";
export { oauth2Me401CodeEnum } from "./types/oauth2/Me.ts";
export { oauth2Me403CodeEnum } from "./types/oauth2/Me.ts";
export { oauth2Me404CodeEnum } from "./types/oauth2/Me.ts";
export { oauth2Me429CodeEnum } from "./types/oauth2/Me.ts";
export { oauth2Me500CodeEnum } from "./types/oauth2/Me.ts";
export { oauth2Me502CodeEnum } from "./types/oauth2/Me.ts";
export { oauth2Me503CodeEnum } from "./types/oauth2/Me.ts";
export { oauth2Me504CodeEnum } from "./types/oauth2/Me.ts";
export { oauth2Revoke400CodeEnum } from "./types/oauth2/Revoke.ts";
export { oauth2Revoke401CodeEnum } from "./types/oauth2/Revoke.ts";
export { oauth2Revoke403CodeEnum } from "./types/oauth2/Revoke.ts";
export { oauth2Revoke404CodeEnum } from "./types/oauth2/Revoke.ts";
export { oauth2Revoke429CodeEnum } from "./types/oauth2/Revoke.ts";
export { oauth2Revoke500CodeEnum } from "./types/oauth2/Revoke.ts";
export { oauth2Revoke502CodeEnum } from "./types/oauth2/Revoke.ts";
export { oauth2Revoke503CodeEnum } from "./types/oauth2/Revoke.ts";
export { oauth2Revoke504CodeEnum } from "./types/oauth2/Revoke.ts";
export { oauth2Token400CodeEnum } from "./types/oauth2/Token.ts";
export { oauth2Token401CodeEnum } from "./types/oauth2/Token.ts";
export { oauth2Token403CodeEnum } from "./types/oauth2/Token.ts";
export { oauth2Token404CodeEnum } from "./types/oauth2/Token.ts";
export { oauth2Token429CodeEnum } from "./types/oauth2/Token.ts";
export { oauth2Token500CodeEnum } from "./types/oauth2/Token.ts";
export { oauth2Token502CodeEnum } from "./types/oauth2/Token.ts";
export { oauth2Token503CodeEnum } from "./types/oauth2/Token.ts";
export { oauth2Token504CodeEnum } from "./types/oauth2/Token.ts";
export { oauth2Userinfo400CodeEnum } from "./types/oauth2/Userinfo.ts";
export { oauth2Userinfo401CodeEnum } from "./types/oauth2/Userinfo.ts";
export { oauth2Userinfo403CodeEnum } from "./types/oauth2/Userinfo.ts";
export { oauth2Userinfo404CodeEnum } from "./types/oauth2/Userinfo.ts";
export { oauth2Userinfo429CodeEnum } from "./types/oauth2/Userinfo.ts";
export { oauth2Userinfo500CodeEnum } from "./types/oauth2/Userinfo.ts";
export { oauth2Userinfo502CodeEnum } from "./types/oauth2/Userinfo.ts";
export { oauth2Userinfo503CodeEnum } from "./types/oauth2/Userinfo.ts";
export { oauth2Userinfo504CodeEnum } from "./types/oauth2/Userinfo.ts";
export { pinsAdd400CodeEnum } from "./types/pins/Add.ts";
export { pinsAdd401CodeEnum } from "./types/pins/Add.ts";
export { pinsAdd403CodeEnum } from "./types/pins/Add.ts";
export { pinsAdd404CodeEnum } from "./types/pins/Add.ts";
export { pinsAdd429CodeEnum } from "./types/pins/Add.ts";
export { pinsAdd500CodeEnum } from "./types/pins/Add.ts";
export { pinsAdd502CodeEnum } from "./types/pins/Add.ts";
export { pinsAdd503CodeEnum } from "./types/pins/Add.ts";
export { pinsAdd504CodeEnum } from "./types/pins/Add.ts";
export { pinsList400CodeEnum } from "./types/pins/List.ts";
export { pinsList401CodeEnum } from "./types/pins/List.ts";
export { pinsList403CodeEnum } from "./types/pins/List.ts";
export { pinsList404CodeEnum } from "./types/pins/List.ts";
export { pinsList429CodeEnum } from "./types/pins/List.ts";
export { pinsList500CodeEnum } from "./types/pins/List.ts";
export { pinsList502CodeEnum } from "./types/pins/List.ts";
export { pinsList503CodeEnum } from "./types/pins/List.ts";
export { pinsList504CodeEnum } from "./types/pins/List.ts";
export { pinsRemove400CodeEnum } from "./types/pins/Remove.ts";
export { pinsRemove401CodeEnum } from "./types/pins/Remove.ts";
export { pinsRemove403CodeEnum } from "./types/pins/Remove.ts";
export { pinsRemove404CodeEnum } from "./types/pins/Remove.ts";
export { pinsRemove429CodeEnum } from "./types/pins/Remove.ts";
export { pinsRemove500CodeEnum } from "./types/pins/Remove.ts";
export { pinsRemove502CodeEnum } from "./types/pins/Remove.ts";
export { pinsRemove503CodeEnum } from "./types/pins/Remove.ts";
export { pinsRemove504CodeEnum } from "./types/pins/Remove.ts";
export { reactionsAdd400CodeEnum } from "./types/reactions/Add.ts";
export { reactionsAdd401CodeEnum } from "./types/reactions/Add.ts";
export { reactionsAdd403CodeEnum } from "./types/reactions/Add.ts";
export { reactionsAdd404CodeEnum } from "./types/reactions/Add.ts";
export { reactionsAdd429CodeEnum } from "./types/reactions/Add.ts";
export { reactionsAdd500CodeEnum } from "./types/reactions/Add.ts";
export { reactionsAdd502CodeEnum } from "./types/reactions/Add.ts";
export { reactionsAdd503CodeEnum } from "./types/reactions/Add.ts";
export { reactionsAdd504CodeEnum } from "./types/reactions/Add.ts";
export { reactionsList400CodeEnum } from "./types/reactions/List.ts";
export { reactionsList401CodeEnum } from "./types/reactions/List.ts";
export { reactionsList403CodeEnum } from "./types/reactions/List.ts";
export { reactionsList404CodeEnum } from "./types/reactions/List.ts";
export { reactionsList429CodeEnum } from "./types/reactions/List.ts";
export { reactionsList500CodeEnum } from "./types/reactions/List.ts";
export { reactionsList502CodeEnum } from "./types/reactions/List.ts";
export { reactionsList503CodeEnum } from "./types/reactions/List.ts";
export { reactionsList504CodeEnum } from "./types/reactions/List.ts";
export { reactionsListUsers400CodeEnum } from "./types/reactions/ListUsers.ts";
export { reactionsListUsers401CodeEnum } from "./types/reactions/ListUsers.ts";
export { reactionsListUsers403CodeEnum } from "./types/reactions/ListUsers.ts";
export { reactionsListUsers404CodeEnum } from "./types/reactions/ListUsers.ts";
export { reactionsListUsers429CodeEnum } from "./types/reactions/ListUsers.ts";
export { reactionsListUsers500CodeEnum } from "./types/reactions/ListUsers.ts";
export { reactionsListUsers502CodeEnum } from "./types/reactions/ListUsers.ts";
export { reactionsListUsers503CodeEnum } from "./types/reactions/ListUsers.ts";
export { reactionsListUsers504CodeEnum } from "./types/reactions/ListUsers.ts";
export { reactionsRemove400CodeEnum } from "./types/reactions/Remove.ts";
export { reactionsRemove401CodeEnum } from "./types/reactions/Remove.ts";
export { reactionsRemove403CodeEnum } from "./types/reactions/Remove.ts";
export { reactionsRemove404CodeEnum } from "./types/reactions/Remove.ts";
export { reactionsRemove429CodeEnum } from "./types/reactions/Remove.ts";
export { reactionsRemove500CodeEnum } from "./types/reactions/Remove.ts";
export { reactionsRemove502CodeEnum } from "./types/reactions/Remove.ts";
export { reactionsRemove503CodeEnum } from "./types/reactions/Remove.ts";
export { reactionsRemove504CodeEnum } from "./types/reactions/Remove.ts";
export { reactionsRemoveAll400CodeEnum } from "./types/reactions/RemoveAll.ts";
export { reactionsRemoveAll401CodeEnum } from "./types/reactions/RemoveAll.ts";
export { reactionsRemoveAll403CodeEnum } from "./types/reactions/RemoveAll.ts";
export { reactionsRemoveAll404CodeEnum } from "./types/reactions/RemoveAll.ts";
export { reactionsRemoveAll429CodeEnum } from "./types/reactions/RemoveAll.ts";
export { reactionsRemoveAll500CodeEnum } from "./types/reactions/RemoveAll.ts";
export { reactionsRemoveAll502CodeEnum } from "./types/reactions/RemoveAll.ts";
export { reactionsRemoveAll503CodeEnum } from "./types/reactions/RemoveAll.ts";
export { reactionsRemoveAll504CodeEnum } from "./types/reactions/RemoveAll.ts";
export { reactionsRemoveEmoji400CodeEnum } from "./types/reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji401CodeEnum } from "./types/reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji403CodeEnum } from "./types/reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji404CodeEnum } from "./types/reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji429CodeEnum } from "./types/reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji500CodeEnum } from "./types/reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji502CodeEnum } from "./types/reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji503CodeEnum } from "./types/reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji504CodeEnum } from "./types/reactions/RemoveEmoji.ts";
export { reactionsRemoveOwn400CodeEnum } from "./types/reactions/RemoveOwn.ts";
export { reactionsRemoveOwn401CodeEnum } from "./types/reactions/RemoveOwn.ts";
export { reactionsRemoveOwn403CodeEnum } from "./types/reactions/RemoveOwn.ts";
export { reactionsRemoveOwn404CodeEnum } from "./types/reactions/RemoveOwn.ts";
export { reactionsRemoveOwn429CodeEnum } from "./types/reactions/RemoveOwn.ts";
export { reactionsRemoveOwn500CodeEnum } from "./types/reactions/RemoveOwn.ts";
export { reactionsRemoveOwn502CodeEnum } from "./types/reactions/RemoveOwn.ts";
export { reactionsRemoveOwn503CodeEnum } from "./types/reactions/RemoveOwn.ts";
export { reactionsRemoveOwn504CodeEnum } from "./types/reactions/RemoveOwn.ts";
export { relaysDelete400CodeEnum } from "./types/relays/Delete.ts";
export { relaysDelete403CodeEnum } from "./types/relays/Delete.ts";
export { relaysDelete404CodeEnum } from "./types/relays/Delete.ts";
export { relaysDelete429CodeEnum } from "./types/relays/Delete.ts";
export { relaysDelete503CodeEnum } from "./types/relays/Delete.ts";
export { relaysGetStatus400CodeEnum } from "./types/relays/GetStatus.ts";
export { relaysGetStatus403CodeEnum } from "./types/relays/GetStatus.ts";
export { relaysGetStatus404CodeEnum } from "./types/relays/GetStatus.ts";
export { relaysGetStatus429CodeEnum } from "./types/relays/GetStatus.ts";
export { relaysGetStatus503CodeEnum } from "./types/relays/GetStatus.ts";
export { relaysHeartbeat400CodeEnum } from "./types/relays/Heartbeat.ts";
export { relaysHeartbeat403CodeEnum } from "./types/relays/Heartbeat.ts";
export { relaysHeartbeat404CodeEnum } from "./types/relays/Heartbeat.ts";
export { relaysHeartbeat429CodeEnum } from "./types/relays/Heartbeat.ts";
export { relaysHeartbeat503CodeEnum } from "./types/relays/Heartbeat.ts";
export { relaysList400CodeEnum } from "./types/relays/List.ts";
export { relaysList403CodeEnum } from "./types/relays/List.ts";
export { relaysList404CodeEnum } from "./types/relays/List.ts";
export { relaysList429CodeEnum } from "./types/relays/List.ts";
export { relaysList503CodeEnum } from "./types/relays/List.ts";
export { relaysRegister400CodeEnum } from "./types/relays/Register.ts";
export { relaysRegister403CodeEnum } from "./types/relays/Register.ts";
export { relaysRegister404CodeEnum } from "./types/relays/Register.ts";
export { relaysRegister429CodeEnum } from "./types/relays/Register.ts";
export { relaysRegister503CodeEnum } from "./types/relays/Register.ts";
export { rolesCreate400CodeEnum } from "./types/roles/Create.ts";
export { rolesCreate401CodeEnum } from "./types/roles/Create.ts";
export { rolesCreate403CodeEnum } from "./types/roles/Create.ts";
export { rolesCreate404CodeEnum } from "./types/roles/Create.ts";
export { rolesCreate429CodeEnum } from "./types/roles/Create.ts";
export { rolesCreate500CodeEnum } from "./types/roles/Create.ts";
export { rolesCreate502CodeEnum } from "./types/roles/Create.ts";
export { rolesCreate503CodeEnum } from "./types/roles/Create.ts";
export { rolesCreate504CodeEnum } from "./types/roles/Create.ts";
export { rolesDelete400CodeEnum } from "./types/roles/Delete.ts";
export { rolesDelete401CodeEnum } from "./types/roles/Delete.ts";
export { rolesDelete403CodeEnum } from "./types/roles/Delete.ts";
export { rolesDelete404CodeEnum } from "./types/roles/Delete.ts";
export { rolesDelete429CodeEnum } from "./types/roles/Delete.ts";
export { rolesDelete500CodeEnum } from "./types/roles/Delete.ts";
export { rolesDelete502CodeEnum } from "./types/roles/Delete.ts";
export { rolesDelete503CodeEnum } from "./types/roles/Delete.ts";
export { rolesDelete504CodeEnum } from "./types/roles/Delete.ts";
export { rolesList400CodeEnum } from "./types/roles/List.ts";
export { rolesList401CodeEnum } from "./types/roles/List.ts";
export { rolesList403CodeEnum } from "./types/roles/List.ts";
export { rolesList404CodeEnum } from "./types/roles/List.ts";
export { rolesList429CodeEnum } from "./types/roles/List.ts";
export { rolesList500CodeEnum } from "./types/roles/List.ts";
export { rolesList502CodeEnum } from "./types/roles/List.ts";
export { rolesList503CodeEnum } from "./types/roles/List.ts";
export { rolesList504CodeEnum } from "./types/roles/List.ts";
export { rolesMove400CodeEnum } from "./types/roles/Move.ts";
export { rolesMove401CodeEnum } from "./types/roles/Move.ts";
export { rolesMove403CodeEnum } from "./types/roles/Move.ts";
export { rolesMove404CodeEnum } from "./types/roles/Move.ts";
export { rolesMove423CodeEnum } from "./types/roles/Move.ts";
export { rolesMove429CodeEnum } from "./types/roles/Move.ts";
export { rolesMove500CodeEnum } from "./types/roles/Move.ts";
export { rolesMove502CodeEnum } from "./types/roles/Move.ts";
export { rolesMove503CodeEnum } from "./types/roles/Move.ts";
export { rolesMove504CodeEnum } from "./types/roles/Move.ts";
export { rolesResetHoistPositions400CodeEnum } from "./types/roles/ResetHoistPositions.ts";
export { rolesResetHoistPositions401CodeEnum } from "./types/roles/ResetHoistPositions.ts";
export { rolesResetHoistPositions403CodeEnum } from "./types/roles/ResetHoistPositions.ts";
export { rolesResetHoistPositions404CodeEnum } from "./types/roles/ResetHoistPositions.ts";
export { rolesResetHoistPositions429CodeEnum } from "./types/roles/ResetHoistPositions.ts";
export { rolesResetHoistPositions500CodeEnum } from "./types/roles/ResetHoistPositions.ts";
export { rolesResetHoistPositions502CodeEnum } from "./types/roles/ResetHoistPositions.ts";
export { rolesResetHoistPositions503CodeEnum } from "./types/roles/ResetHoistPositions.ts";
export { rolesResetHoistPositions504CodeEnum } from "./types/roles/ResetHoistPositions.ts";
export { rolesSetHoistPositions400CodeEnum } from "./types/roles/SetHoistPositions.ts";
export { rolesSetHoistPositions401CodeEnum } from "./types/roles/SetHoistPositions.ts";
export { rolesSetHoistPositions403CodeEnum } from "./types/roles/SetHoistPositions.ts";
export { rolesSetHoistPositions404CodeEnum } from "./types/roles/SetHoistPositions.ts";
export { rolesSetHoistPositions429CodeEnum } from "./types/roles/SetHoistPositions.ts";
export { rolesSetHoistPositions500CodeEnum } from "./types/roles/SetHoistPositions.ts";
export { rolesSetHoistPositions502CodeEnum } from "./types/roles/SetHoistPositions.ts";
export { rolesSetHoistPositions503CodeEnum } from "./types/roles/SetHoistPositions.ts";
export { rolesSetHoistPositions504CodeEnum } from "./types/roles/SetHoistPositions.ts";
export { rolesUpdate400CodeEnum } from "./types/roles/Update.ts";
export { rolesUpdate401CodeEnum } from "./types/roles/Update.ts";
export { rolesUpdate403CodeEnum } from "./types/roles/Update.ts";
export { rolesUpdate404CodeEnum } from "./types/roles/Update.ts";
export { rolesUpdate429CodeEnum } from "./types/roles/Update.ts";
export { rolesUpdate500CodeEnum } from "./types/roles/Update.ts";
export { rolesUpdate502CodeEnum } from "./types/roles/Update.ts";
export { rolesUpdate503CodeEnum } from "./types/roles/Update.ts";
export { rolesUpdate504CodeEnum } from "./types/roles/Update.ts";
export { stickersClone400CodeEnum } from "./types/stickers/Clone.ts";
export { stickersClone401CodeEnum } from "./types/stickers/Clone.ts";
export { stickersClone403CodeEnum } from "./types/stickers/Clone.ts";
export { stickersClone404CodeEnum } from "./types/stickers/Clone.ts";
export { stickersClone429CodeEnum } from "./types/stickers/Clone.ts";
export { stickersClone500CodeEnum } from "./types/stickers/Clone.ts";
export { stickersClone502CodeEnum } from "./types/stickers/Clone.ts";
export { stickersClone503CodeEnum } from "./types/stickers/Clone.ts";
export { stickersClone504CodeEnum } from "./types/stickers/Clone.ts";
export { stickersCreate400CodeEnum } from "./types/stickers/Create.ts";
export { stickersCreate401CodeEnum } from "./types/stickers/Create.ts";
export { stickersCreate403CodeEnum } from "./types/stickers/Create.ts";
export { stickersCreate404CodeEnum } from "./types/stickers/Create.ts";
export { stickersCreate429CodeEnum } from "./types/stickers/Create.ts";
export { stickersCreate500CodeEnum } from "./types/stickers/Create.ts";
export { stickersCreate502CodeEnum } from "./types/stickers/Create.ts";
export { stickersCreate503CodeEnum } from "./types/stickers/Create.ts";
export { stickersCreate504CodeEnum } from "./types/stickers/Create.ts";
export { stickersCreateMany400CodeEnum } from "./types/stickers/CreateMany.ts";
export { stickersCreateMany401CodeEnum } from "./types/stickers/CreateMany.ts";
export { stickersCreateMany403CodeEnum } from "./types/stickers/CreateMany.ts";
export { stickersCreateMany404CodeEnum } from "./types/stickers/CreateMany.ts";
export { stickersCreateMany429CodeEnum } from "./types/stickers/CreateMany.ts";
export { stickersCreateMany500CodeEnum } from "./types/stickers/CreateMany.ts";
export { stickersCreateMany502CodeEnum } from "./types/stickers/CreateMany.ts";
export { stickersCreateMany503CodeEnum } from "./types/stickers/CreateMany.ts";
export { stickersCreateMany504CodeEnum } from "./types/stickers/CreateMany.ts";
export { stickersDelete400CodeEnum } from "./types/stickers/Delete.ts";
export { stickersDelete401CodeEnum } from "./types/stickers/Delete.ts";
export { stickersDelete403CodeEnum } from "./types/stickers/Delete.ts";
export { stickersDelete404CodeEnum } from "./types/stickers/Delete.ts";
export { stickersDelete429CodeEnum } from "./types/stickers/Delete.ts";
export { stickersDelete500CodeEnum } from "./types/stickers/Delete.ts";
export { stickersDelete502CodeEnum } from "./types/stickers/Delete.ts";
export { stickersDelete503CodeEnum } from "./types/stickers/Delete.ts";
export { stickersDelete504CodeEnum } from "./types/stickers/Delete.ts";
export { stickersGetMetadata400CodeEnum } from "./types/stickers/GetMetadata.ts";
export { stickersGetMetadata401CodeEnum } from "./types/stickers/GetMetadata.ts";
export { stickersGetMetadata403CodeEnum } from "./types/stickers/GetMetadata.ts";
export { stickersGetMetadata404CodeEnum } from "./types/stickers/GetMetadata.ts";
export { stickersGetMetadata429CodeEnum } from "./types/stickers/GetMetadata.ts";
export { stickersGetMetadata500CodeEnum } from "./types/stickers/GetMetadata.ts";
export { stickersGetMetadata502CodeEnum } from "./types/stickers/GetMetadata.ts";
export { stickersGetMetadata503CodeEnum } from "./types/stickers/GetMetadata.ts";
export { stickersGetMetadata504CodeEnum } from "./types/stickers/GetMetadata.ts";
export { stickersList400CodeEnum } from "./types/stickers/List.ts";
export { stickersList401CodeEnum } from "./types/stickers/List.ts";
export { stickersList403CodeEnum } from "./types/stickers/List.ts";
export { stickersList404CodeEnum } from "./types/stickers/List.ts";
export { stickersList429CodeEnum } from "./types/stickers/List.ts";
export { stickersList500CodeEnum } from "./types/stickers/List.ts";
export { stickersList502CodeEnum } from "./types/stickers/List.ts";
export { stickersList503CodeEnum } from "./types/stickers/List.ts";
export { stickersList504CodeEnum } from "./types/stickers/List.ts";
export { stickersUpdate400CodeEnum } from "./types/stickers/Update.ts";
export { stickersUpdate401CodeEnum } from "./types/stickers/Update.ts";
export { stickersUpdate403CodeEnum } from "./types/stickers/Update.ts";
export { stickersUpdate404CodeEnum } from "./types/stickers/Update.ts";
export { stickersUpdate429CodeEnum } from "./types/stickers/Update.ts";
export { stickersUpdate500CodeEnum } from "./types/stickers/Update.ts";
export { stickersUpdate502CodeEnum } from "./types/stickers/Update.ts";
export { stickersUpdate503CodeEnum } from "./types/stickers/Update.ts";
export { stickersUpdate504CodeEnum } from "./types/stickers/Update.ts";
export { usersCreateChannel400CodeEnum } from "./types/users/CreateChannel.ts";
export { usersCreateChannel401CodeEnum } from "./types/users/CreateChannel.ts";
export { usersCreateChannel403CodeEnum } from "./types/users/CreateChannel.ts";
export { usersCreateChannel404CodeEnum } from "./types/users/CreateChannel.ts";
export { usersCreateChannel429CodeEnum } from "./types/users/CreateChannel.ts";
export { usersCreateChannel500CodeEnum } from "./types/users/CreateChannel.ts";
export { usersCreateChannel502CodeEnum } from "./types/users/CreateChannel.ts";
export { usersCreateChannel503CodeEnum } from "./types/users/CreateChannel.ts";
export { usersCreateChannel504CodeEnum } from "./types/users/CreateChannel.ts";
export { usersGet400CodeEnum } from "./types/users/Get.ts";
export { usersGet401CodeEnum } from "./types/users/Get.ts";
export { usersGet403CodeEnum } from "./types/users/Get.ts";
export { usersGet404CodeEnum } from "./types/users/Get.ts";
export { usersGet429CodeEnum } from "./types/users/Get.ts";
export { usersGet500CodeEnum } from "./types/users/Get.ts";
export { usersGet502CodeEnum } from "./types/users/Get.ts";
export { usersGet503CodeEnum } from "./types/users/Get.ts";
export { usersGet504CodeEnum } from "./types/users/Get.ts";
export { usersGetMe400CodeEnum } from "./types/users/GetMe.ts";
export { usersGetMe401CodeEnum } from "./types/users/GetMe.ts";
export { usersGetMe403CodeEnum } from "./types/users/GetMe.ts";
export { usersGetMe404CodeEnum } from "./types/users/GetMe.ts";
export { usersGetMe429CodeEnum } from "./types/users/GetMe.ts";
export { usersGetMe500CodeEnum } from "./types/users/GetMe.ts";
export { usersGetMe502CodeEnum } from "./types/users/GetMe.ts";
export { usersGetMe503CodeEnum } from "./types/users/GetMe.ts";
export { usersGetMe504CodeEnum } from "./types/users/GetMe.ts";
export { usersGetProfile400CodeEnum } from "./types/users/GetProfile.ts";
export { usersGetProfile401CodeEnum } from "./types/users/GetProfile.ts";
export { usersGetProfile403CodeEnum } from "./types/users/GetProfile.ts";
export { usersGetProfile404CodeEnum } from "./types/users/GetProfile.ts";
export { usersGetProfile429CodeEnum } from "./types/users/GetProfile.ts";
export { usersGetProfile500CodeEnum } from "./types/users/GetProfile.ts";
export { usersGetProfile502CodeEnum } from "./types/users/GetProfile.ts";
export { usersGetProfile503CodeEnum } from "./types/users/GetProfile.ts";
export { usersGetProfile504CodeEnum } from "./types/users/GetProfile.ts";
export { usersLeaveGuild400CodeEnum } from "./types/users/LeaveGuild.ts";
export { usersLeaveGuild401CodeEnum } from "./types/users/LeaveGuild.ts";
export { usersLeaveGuild403CodeEnum } from "./types/users/LeaveGuild.ts";
export { usersLeaveGuild404CodeEnum } from "./types/users/LeaveGuild.ts";
export { usersLeaveGuild429CodeEnum } from "./types/users/LeaveGuild.ts";
export { usersLeaveGuild500CodeEnum } from "./types/users/LeaveGuild.ts";
export { usersLeaveGuild502CodeEnum } from "./types/users/LeaveGuild.ts";
export { usersLeaveGuild503CodeEnum } from "./types/users/LeaveGuild.ts";
export { usersLeaveGuild504CodeEnum } from "./types/users/LeaveGuild.ts";
export { usersListChannels400CodeEnum } from "./types/users/ListChannels.ts";
export { usersListChannels401CodeEnum } from "./types/users/ListChannels.ts";
export { usersListChannels403CodeEnum } from "./types/users/ListChannels.ts";
export { usersListChannels404CodeEnum } from "./types/users/ListChannels.ts";
export { usersListChannels429CodeEnum } from "./types/users/ListChannels.ts";
export { usersListChannels500CodeEnum } from "./types/users/ListChannels.ts";
export { usersListChannels502CodeEnum } from "./types/users/ListChannels.ts";
export { usersListChannels503CodeEnum } from "./types/users/ListChannels.ts";
export { usersListChannels504CodeEnum } from "./types/users/ListChannels.ts";
export { usersListGuilds400CodeEnum } from "./types/users/ListGuilds.ts";
export { usersListGuilds401CodeEnum } from "./types/users/ListGuilds.ts";
export { usersListGuilds403CodeEnum } from "./types/users/ListGuilds.ts";
export { usersListGuilds404CodeEnum } from "./types/users/ListGuilds.ts";
export { usersListGuilds429CodeEnum } from "./types/users/ListGuilds.ts";
export { usersListGuilds500CodeEnum } from "./types/users/ListGuilds.ts";
export { usersListGuilds502CodeEnum } from "./types/users/ListGuilds.ts";
export { usersListGuilds503CodeEnum } from "./types/users/ListGuilds.ts";
export { usersListGuilds504CodeEnum } from "./types/users/ListGuilds.ts";
export { webhooksCreate400CodeEnum } from "./types/webhooks/Create.ts";
export { webhooksCreate401CodeEnum } from "./types/webhooks/Create.ts";
export { webhooksCreate403CodeEnum } from "./types/webhooks/Create.ts";
export { webhooksCreate404CodeEnum } from "./types/webhooks/Create.ts";
export { webhooksCreate429CodeEnum } from "./types/webhooks/Create.ts";
export { webhooksCreate500CodeEnum } from "./types/webhooks/Create.ts";
export { webhooksCreate502CodeEnum } from "./types/webhooks/Create.ts";
export { webhooksCreate503CodeEnum } from "./types/webhooks/Create.ts";
export { webhooksCreate504CodeEnum } from "./types/webhooks/Create.ts";
export { webhooksDelete400CodeEnum } from "./types/webhooks/Delete.ts";
export { webhooksDelete401CodeEnum } from "./types/webhooks/Delete.ts";
export { webhooksDelete403CodeEnum } from "./types/webhooks/Delete.ts";
export { webhooksDelete404CodeEnum } from "./types/webhooks/Delete.ts";
export { webhooksDelete429CodeEnum } from "./types/webhooks/Delete.ts";
export { webhooksDelete500CodeEnum } from "./types/webhooks/Delete.ts";
export { webhooksDelete502CodeEnum } from "./types/webhooks/Delete.ts";
export { webhooksDelete503CodeEnum } from "./types/webhooks/Delete.ts";
export { webhooksDelete504CodeEnum } from "./types/webhooks/Delete.ts";
export { webhooksDeleteMessage400CodeEnum } from "./types/webhooks/DeleteMessage.ts";
export { webhooksDeleteMessage401CodeEnum } from "./types/webhooks/DeleteMessage.ts";
export { webhooksDeleteMessage403CodeEnum } from "./types/webhooks/DeleteMessage.ts";
export { webhooksDeleteMessage404CodeEnum } from "./types/webhooks/DeleteMessage.ts";
export { webhooksDeleteMessage429CodeEnum } from "./types/webhooks/DeleteMessage.ts";
export { webhooksDeleteMessage500CodeEnum } from "./types/webhooks/DeleteMessage.ts";
export { webhooksDeleteMessage502CodeEnum } from "./types/webhooks/DeleteMessage.ts";
export { webhooksDeleteMessage503CodeEnum } from "./types/webhooks/DeleteMessage.ts";
export { webhooksDeleteMessage504CodeEnum } from "./types/webhooks/DeleteMessage.ts";
export { webhooksDeleteWithToken400CodeEnum } from "./types/webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken401CodeEnum } from "./types/webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken403CodeEnum } from "./types/webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken404CodeEnum } from "./types/webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken429CodeEnum } from "./types/webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken500CodeEnum } from "./types/webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken502CodeEnum } from "./types/webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken503CodeEnum } from "./types/webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken504CodeEnum } from "./types/webhooks/DeleteWithToken.ts";
export { webhooksEditMessage400CodeEnum } from "./types/webhooks/EditMessage.ts";
export { webhooksEditMessage401CodeEnum } from "./types/webhooks/EditMessage.ts";
export { webhooksEditMessage403CodeEnum } from "./types/webhooks/EditMessage.ts";
export { webhooksEditMessage404CodeEnum } from "./types/webhooks/EditMessage.ts";
export { webhooksEditMessage429CodeEnum } from "./types/webhooks/EditMessage.ts";
export { webhooksEditMessage500CodeEnum } from "./types/webhooks/EditMessage.ts";
export { webhooksEditMessage502CodeEnum } from "./types/webhooks/EditMessage.ts";
export { webhooksEditMessage503CodeEnum } from "./types/webhooks/EditMessage.ts";
export { webhooksEditMessage504CodeEnum } from "./types/webhooks/EditMessage.ts";
export { webhooksExecute400CodeEnum } from "./types/webhooks/Execute.ts";
export { webhooksExecute401CodeEnum } from "./types/webhooks/Execute.ts";
export { webhooksExecute403CodeEnum } from "./types/webhooks/Execute.ts";
export { webhooksExecute404CodeEnum } from "./types/webhooks/Execute.ts";
export { webhooksExecute429CodeEnum } from "./types/webhooks/Execute.ts";
export { webhooksExecute500CodeEnum } from "./types/webhooks/Execute.ts";
export { webhooksExecute502CodeEnum } from "./types/webhooks/Execute.ts";
export { webhooksExecute503CodeEnum } from "./types/webhooks/Execute.ts";
export { webhooksExecute504CodeEnum } from "./types/webhooks/Execute.ts";
export { webhooksExecuteGithub400CodeEnum } from "./types/webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub401CodeEnum } from "./types/webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub403CodeEnum } from "./types/webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub404CodeEnum } from "./types/webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub429CodeEnum } from "./types/webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub500CodeEnum } from "./types/webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub502CodeEnum } from "./types/webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub503CodeEnum } from "./types/webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub504CodeEnum } from "./types/webhooks/ExecuteGithub.ts";
export { webhooksExecuteInstatus400CodeEnum } from "./types/webhooks/ExecuteInstatus.ts";
export { webhooksExecuteInstatus401CodeEnum } from "./types/webhooks/ExecuteInstatus.ts";
export { webhooksExecuteInstatus403CodeEnum } from "./types/webhooks/ExecuteInstatus.ts";
export { webhooksExecuteInstatus404CodeEnum } from "./types/webhooks/ExecuteInstatus.ts";
export { webhooksExecuteInstatus429CodeEnum } from "./types/webhooks/ExecuteInstatus.ts";
export { webhooksExecuteInstatus500CodeEnum } from "./types/webhooks/ExecuteInstatus.ts";
export { webhooksExecuteInstatus502CodeEnum } from "./types/webhooks/ExecuteInstatus.ts";
export { webhooksExecuteInstatus503CodeEnum } from "./types/webhooks/ExecuteInstatus.ts";
export { webhooksExecuteInstatus504CodeEnum } from "./types/webhooks/ExecuteInstatus.ts";
export { webhooksExecuteSlack200Enum } from "./types/webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack400CodeEnum } from "./types/webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack401CodeEnum } from "./types/webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack403CodeEnum } from "./types/webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack404CodeEnum } from "./types/webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack429CodeEnum } from "./types/webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack500CodeEnum } from "./types/webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack502CodeEnum } from "./types/webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack503CodeEnum } from "./types/webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack504CodeEnum } from "./types/webhooks/ExecuteSlack.ts";
export { webhooksGet400CodeEnum } from "./types/webhooks/Get.ts";
export { webhooksGet401CodeEnum } from "./types/webhooks/Get.ts";
export { webhooksGet403CodeEnum } from "./types/webhooks/Get.ts";
export { webhooksGet404CodeEnum } from "./types/webhooks/Get.ts";
export { webhooksGet429CodeEnum } from "./types/webhooks/Get.ts";
export { webhooksGet500CodeEnum } from "./types/webhooks/Get.ts";
export { webhooksGet502CodeEnum } from "./types/webhooks/Get.ts";
export { webhooksGet503CodeEnum } from "./types/webhooks/Get.ts";
export { webhooksGet504CodeEnum } from "./types/webhooks/Get.ts";
export { webhooksGetMessage400CodeEnum } from "./types/webhooks/GetMessage.ts";
export { webhooksGetMessage401CodeEnum } from "./types/webhooks/GetMessage.ts";
export { webhooksGetMessage403CodeEnum } from "./types/webhooks/GetMessage.ts";
export { webhooksGetMessage404CodeEnum } from "./types/webhooks/GetMessage.ts";
export { webhooksGetMessage429CodeEnum } from "./types/webhooks/GetMessage.ts";
export { webhooksGetMessage500CodeEnum } from "./types/webhooks/GetMessage.ts";
export { webhooksGetMessage502CodeEnum } from "./types/webhooks/GetMessage.ts";
export { webhooksGetMessage503CodeEnum } from "./types/webhooks/GetMessage.ts";
export { webhooksGetMessage504CodeEnum } from "./types/webhooks/GetMessage.ts";
export { webhooksGetWithToken400CodeEnum } from "./types/webhooks/GetWithToken.ts";
export { webhooksGetWithToken401CodeEnum } from "./types/webhooks/GetWithToken.ts";
export { webhooksGetWithToken403CodeEnum } from "./types/webhooks/GetWithToken.ts";
export { webhooksGetWithToken404CodeEnum } from "./types/webhooks/GetWithToken.ts";
export { webhooksGetWithToken429CodeEnum } from "./types/webhooks/GetWithToken.ts";
export { webhooksGetWithToken500CodeEnum } from "./types/webhooks/GetWithToken.ts";
export { webhooksGetWithToken502CodeEnum } from "./types/webhooks/GetWithToken.ts";
export { webhooksGetWithToken503CodeEnum } from "./types/webhooks/GetWithToken.ts";
export { webhooksGetWithToken504CodeEnum } from "./types/webhooks/GetWithToken.ts";
export { webhooksListForChannel400CodeEnum } from "./types/webhooks/ListForChannel.ts";
export { webhooksListForChannel401CodeEnum } from "./types/webhooks/ListForChannel.ts";
export { webhooksListForChannel403CodeEnum } from "./types/webhooks/ListForChannel.ts";
export { webhooksListForChannel404CodeEnum } from "./types/webhooks/ListForChannel.ts";
export { webhooksListForChannel429CodeEnum } from "./types/webhooks/ListForChannel.ts";
export { webhooksListForChannel500CodeEnum } from "./types/webhooks/ListForChannel.ts";
export { webhooksListForChannel502CodeEnum } from "./types/webhooks/ListForChannel.ts";
export { webhooksListForChannel503CodeEnum } from "./types/webhooks/ListForChannel.ts";
export { webhooksListForChannel504CodeEnum } from "./types/webhooks/ListForChannel.ts";
export { webhooksListForGuild400CodeEnum } from "./types/webhooks/ListForGuild.ts";
export { webhooksListForGuild401CodeEnum } from "./types/webhooks/ListForGuild.ts";
export { webhooksListForGuild403CodeEnum } from "./types/webhooks/ListForGuild.ts";
export { webhooksListForGuild404CodeEnum } from "./types/webhooks/ListForGuild.ts";
export { webhooksListForGuild429CodeEnum } from "./types/webhooks/ListForGuild.ts";
export { webhooksListForGuild500CodeEnum } from "./types/webhooks/ListForGuild.ts";
export { webhooksListForGuild502CodeEnum } from "./types/webhooks/ListForGuild.ts";
export { webhooksListForGuild503CodeEnum } from "./types/webhooks/ListForGuild.ts";
export { webhooksListForGuild504CodeEnum } from "./types/webhooks/ListForGuild.ts";
export { webhooksUpdate400CodeEnum } from "./types/webhooks/Update.ts";
export { webhooksUpdate401CodeEnum } from "./types/webhooks/Update.ts";
export { webhooksUpdate403CodeEnum } from "./types/webhooks/Update.ts";
export { webhooksUpdate404CodeEnum } from "./types/webhooks/Update.ts";
export { webhooksUpdate429CodeEnum } from "./types/webhooks/Update.ts";
export { webhooksUpdate500CodeEnum } from "./types/webhooks/Update.ts";
export { webhooksUpdate502CodeEnum } from "./types/webhooks/Update.ts";
export { webhooksUpdate503CodeEnum } from "./types/webhooks/Update.ts";
export { webhooksUpdate504CodeEnum } from "./types/webhooks/Update.ts";
export { webhooksUpdateWithToken400CodeEnum } from "./types/webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken401CodeEnum } from "./types/webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken403CodeEnum } from "./types/webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken404CodeEnum } from "./types/webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken429CodeEnum } from "./types/webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken500CodeEnum } from "./types/webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken502CodeEnum } from "./types/webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken503CodeEnum } from "./types/webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken504CodeEnum } from "./types/webhooks/UpdateWithToken.ts";
