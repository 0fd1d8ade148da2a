export type { ActionRow, ActionRowTypeEnumKey } from "./ActionRow.ts";
export type { AllowedMentions, AllowedMentionsParseEnumKey } from "./AllowedMentions.ts";
export type { Application } from "./Application.ts";
export type { ApplicationBot } from "./ApplicationBot.ts";
export type { ApplicationPublic } from "./ApplicationPublic.ts";
export type { ApplicationSelf } from "./ApplicationSelf.ts";
export type {
  ApplicationsGetMe401Answer,
  ApplicationsGetMe401AnswerCodeEnumKey,
} from "./ApplicationsGetMe401Answer.ts";
export type {
  ApplicationsGetOwn401Answer,
  ApplicationsGetOwn401AnswerCodeEnumKey,
} from "./ApplicationsGetOwn401Answer.ts";
export type {
  ApplicationsGetPublic404Answer,
  ApplicationsGetPublic404AnswerCodeEnumKey,
} from "./ApplicationsGetPublic404Answer.ts";
export type { Attachment } from "./Attachment.ts";
export type { AttachmentsPlan400Answer, AttachmentsPlan400AnswerCodeEnumKey } from "./AttachmentsPlan400Answer.ts";
export type { AuditLog } from "./AuditLog.ts";
export type { AuditLogAction, AuditLogActionEnumKey } from "./AuditLogAction.ts";
export type { AuditLogChange } from "./AuditLogChange.ts";
export type { AuditLogEntry } from "./AuditLogEntry.ts";
export type { Authorization } from "./Authorization.ts";
export type { BadGatewayAnswer, BadGatewayAnswerCodeEnumKey } from "./BadGatewayAnswer.ts";
export type { BadGatewayAnswer2, BadGatewayAnswer2CodeEnumKey } from "./BadGatewayAnswer2.ts";
export type { Ban } from "./Ban.ts";
export type { BanRequest } from "./BanRequest.ts";
export type { BansCreate404Answer, BansCreate404AnswerCodeEnumKey } from "./BansCreate404Answer.ts";
export type { Button, ButtonStyleEnumKey, ButtonTypeEnumKey } from "./Button.ts";
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
export type { ChannelsDelete400Answer, ChannelsDelete400AnswerCodeEnumKey } from "./ChannelsDelete400Answer.ts";
export type {
  ChannelsDeletePermission400Answer,
  ChannelsDeletePermission400AnswerCodeEnumKey,
} from "./ChannelsDeletePermission400Answer.ts";
export type { ChannelsGet403Answer, ChannelsGet403AnswerCodeEnumKey } from "./ChannelsGet403Answer.ts";
export type { ChannelsGet404Answer, ChannelsGet404AnswerCodeEnumKey } from "./ChannelsGet404Answer.ts";
export type {
  ChannelsRemoveRecipient400Answer,
  ChannelsRemoveRecipient400AnswerCodeEnumKey,
} from "./ChannelsRemoveRecipient400Answer.ts";
export type {
  ChannelsSetPermission400Answer,
  ChannelsSetPermission400AnswerCodeEnumKey,
} from "./ChannelsSetPermission400Answer.ts";
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
export type { EmojiCloneRequest } from "./EmojiCloneRequest.ts";
export type { EmojiCreateRequest } from "./EmojiCreateRequest.ts";
export type { EmojiUpdateRequest } from "./EmojiUpdateRequest.ts";
export type { EmojisClone400Answer, EmojisClone400AnswerCodeEnumKey } from "./EmojisClone400Answer.ts";
export type { EmojisClone404Answer, EmojisClone404AnswerCodeEnumKey } from "./EmojisClone404Answer.ts";
export type { EmojisCreate400Answer, EmojisCreate400AnswerCodeEnumKey } from "./EmojisCreate400Answer.ts";
export type {
  EmojisGetMetadata404Answer,
  EmojisGetMetadata404AnswerCodeEnumKey,
} from "./EmojisGetMetadata404Answer.ts";
export type { ErrorBody } from "./ErrorBody.ts";
export type { ExpressionFailure } from "./ExpressionFailure.ts";
export type { ExpressionMetadata } from "./ExpressionMetadata.ts";
export type { FieldCode, FieldCodeEnumKey } from "./FieldCode.ts";
export type { FieldIssue } from "./FieldIssue.ts";
export type { FinishedUpload } from "./FinishedUpload.ts";
export type { GatewayBot } from "./GatewayBot.ts";
export type { GatewayGetBot400Answer, GatewayGetBot400AnswerCodeEnumKey } from "./GatewayGetBot400Answer.ts";
export type { GatewayGetBot401Answer, GatewayGetBot401AnswerCodeEnumKey } from "./GatewayGetBot401Answer.ts";
export type { GatewayGetBot403Answer, GatewayGetBot403AnswerCodeEnumKey } from "./GatewayGetBot403Answer.ts";
export type { GatewayTimeoutAnswer, GatewayTimeoutAnswerCodeEnumKey } from "./GatewayTimeoutAnswer.ts";
export type { GatewayTimeoutAnswer2, GatewayTimeoutAnswer2CodeEnumKey } from "./GatewayTimeoutAnswer2.ts";
export type { GeneralErrorAnswer, GeneralErrorAnswerCodeEnumKey } from "./GeneralErrorAnswer.ts";
export type { GithubEvent } from "./GithubEvent.ts";
export type { Guild } from "./Guild.ts";
export type { GuildDetails } from "./GuildDetails.ts";
export type { GuildUpdateRequest } from "./GuildUpdateRequest.ts";
export type {
  GuildsCreateChannel400Answer,
  GuildsCreateChannel400AnswerCodeEnumKey,
} from "./GuildsCreateChannel400Answer.ts";
export type { GuildsGet403Answer, GuildsGet403AnswerCodeEnumKey } from "./GuildsGet403Answer.ts";
export type {
  GuildsMoveChannels400Answer,
  GuildsMoveChannels400AnswerCodeEnumKey,
} from "./GuildsMoveChannels400Answer.ts";
export type { GuildsUpdate404Answer, GuildsUpdate404AnswerCodeEnumKey } from "./GuildsUpdate404Answer.ts";
export type { Instance } from "./Instance.ts";
export type { InstanceDiscover403Answer, InstanceDiscover403AnswerCodeEnumKey } from "./InstanceDiscover403Answer.ts";
export type { InstanceEndpoints } from "./InstanceEndpoints.ts";
export type { InstanceLimitRule } from "./InstanceLimitRule.ts";
export type { InstanceLimits } from "./InstanceLimits.ts";
export type { InstatusEvent } from "./InstatusEvent.ts";
export type { InternalServerErrorAnswer, InternalServerErrorAnswerCodeEnumKey } from "./InternalServerErrorAnswer.ts";
export type {
  InternalServerErrorAnswer2,
  InternalServerErrorAnswer2CodeEnumKey,
} from "./InternalServerErrorAnswer2.ts";
export type { InvalidFormBodyAnswer, InvalidFormBodyAnswerCodeEnumKey } from "./InvalidFormBodyAnswer.ts";
export type { Invite, InviteTypeEnumKey } from "./Invite.ts";
export type { InviteChannel } from "./InviteChannel.ts";
export type { InviteCreateRequest } from "./InviteCreateRequest.ts";
export type { InviteGuild } from "./InviteGuild.ts";
export type { InvitesAccept400Answer, InvitesAccept400AnswerCodeEnumKey } from "./InvitesAccept400Answer.ts";
export type { InvitesAccept403Answer, InvitesAccept403AnswerCodeEnumKey } from "./InvitesAccept403Answer.ts";
export type { InvitesCreate400Answer, InvitesCreate400AnswerCodeEnumKey } from "./InvitesCreate400Answer.ts";
export type { InvitesCreate403Answer, InvitesCreate403AnswerCodeEnumKey } from "./InvitesCreate403Answer.ts";
export type { InvitesDelete403Answer, InvitesDelete403AnswerCodeEnumKey } from "./InvitesDelete403Answer.ts";
export type { InvitesGet404Answer, InvitesGet404AnswerCodeEnumKey } from "./InvitesGet404Answer.ts";
export type { Member } from "./Member.ts";
export type {
  MemberSearchRequest,
  MemberSearchRequestSortByEnumKey,
  MemberSearchRequestSortOrderEnumKey,
} from "./MemberSearchRequest.ts";
export type { MemberSearchResult } from "./MemberSearchResult.ts";
export type { MemberSelfUpdateRequest } from "./MemberSelfUpdateRequest.ts";
export type { MemberUpdateRequest } from "./MemberUpdateRequest.ts";
export type { MembersAddRole404Answer, MembersAddRole404AnswerCodeEnumKey } from "./MembersAddRole404Answer.ts";
export type { MembersGet404Answer, MembersGet404AnswerCodeEnumKey } from "./MembersGet404Answer.ts";
export type { MembersUpdate400Answer, MembersUpdate400AnswerCodeEnumKey } from "./MembersUpdate400Answer.ts";
export type { MembersUpdate404Answer, MembersUpdate404AnswerCodeEnumKey } from "./MembersUpdate404Answer.ts";
export type { Message } from "./Message.ts";
export type { MessageAttachment } from "./MessageAttachment.ts";
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
export type { MessagesCreate400Answer, MessagesCreate400AnswerCodeEnumKey } from "./MessagesCreate400Answer.ts";
export type { MessagesCreate403Answer, MessagesCreate403AnswerCodeEnumKey } from "./MessagesCreate403Answer.ts";
export type { MessagesCreate404Answer, MessagesCreate404AnswerCodeEnumKey } from "./MessagesCreate404Answer.ts";
export type {
  MessagesDeleteAttachment403Answer,
  MessagesDeleteAttachment403AnswerCodeEnumKey,
} from "./MessagesDeleteAttachment403Answer.ts";
export type { MessagesEdit400Answer, MessagesEdit400AnswerCodeEnumKey } from "./MessagesEdit400Answer.ts";
export type { MessagesEdit403Answer, MessagesEdit403AnswerCodeEnumKey } from "./MessagesEdit403Answer.ts";
export type { MessagesEdit429Answer, MessagesEdit429AnswerCodeEnumKey } from "./MessagesEdit429Answer.ts";
export type { MutualGuild } from "./MutualGuild.ts";
export type { NotFoundAnswer, NotFoundAnswerCodeEnumKey } from "./NotFoundAnswer.ts";
export type { NotFoundAnswer2, NotFoundAnswer2CodeEnumKey } from "./NotFoundAnswer2.ts";
export type { OAuth2ErrorBody } from "./OAuth2ErrorBody.ts";
export type { Oauth2Consent400Answer, Oauth2Consent400AnswerCodeEnumKey } from "./Oauth2Consent400Answer.ts";
export type { Oauth2Consent403Answer, Oauth2Consent403AnswerCodeEnumKey } from "./Oauth2Consent403Answer.ts";
export type { Oauth2Consent404Answer, Oauth2Consent404AnswerCodeEnumKey } from "./Oauth2Consent404Answer.ts";
export type { Oauth2Revoke400Answer, Oauth2Revoke400AnswerCodeEnumKey } from "./Oauth2Revoke400Answer.ts";
export type { Oauth2Token400Answer, Oauth2Token400AnswerCodeEnumKey } from "./Oauth2Token400Answer.ts";
export type { Oauth2Token401Answer, Oauth2Token401AnswerCodeEnumKey } from "./Oauth2Token401Answer.ts";
export type { Oauth2Token403Answer, Oauth2Token403AnswerCodeEnumKey } from "./Oauth2Token403Answer.ts";
export type { Overwrite, OverwriteTypeEnumKey } from "./Overwrite.ts";
export type { OverwriteRequest, OverwriteRequestTypeEnumKey } from "./OverwriteRequest.ts";
export type { OwnApplications } from "./OwnApplications.ts";
export type { PermissionBits } from "./PermissionBits.ts";
export type { PermissionInput } from "./PermissionInput.ts";
export type { Pin } from "./Pin.ts";
export type { PinPage } from "./PinPage.ts";
export type { PinsAdd400Answer, PinsAdd400AnswerCodeEnumKey } from "./PinsAdd400Answer.ts";
export type { PlannedPart } from "./PlannedPart.ts";
export type { PlannedUpload } from "./PlannedUpload.ts";
export type { PrivateChannelCreateRequest } from "./PrivateChannelCreateRequest.ts";
export type { ProfileText } from "./ProfileText.ts";
export type { RateLimitedAnswer, RateLimitedAnswerCodeEnumKey } from "./RateLimitedAnswer.ts";
export type { RateLimitedAnswer2, RateLimitedAnswer2CodeEnumKey } from "./RateLimitedAnswer2.ts";
export type { Reaction } from "./Reaction.ts";
export type { ReactionEmoji } from "./ReactionEmoji.ts";
export type { ReactionUsersPage } from "./ReactionUsersPage.ts";
export type { ReactionsAdd400Answer, ReactionsAdd400AnswerCodeEnumKey } from "./ReactionsAdd400Answer.ts";
export type { ReactionsAdd403Answer, ReactionsAdd403AnswerCodeEnumKey } from "./ReactionsAdd403Answer.ts";
export type { Relay } from "./Relay.ts";
export type { RelayAnswer, RelayAnswerStatusEnumKey } from "./RelayAnswer.ts";
export type { RelayList } from "./RelayList.ts";
export type { RelayRegisterRequest } from "./RelayRegisterRequest.ts";
export type { RelaysGetStatus404Answer, RelaysGetStatus404AnswerCodeEnumKey } from "./RelaysGetStatus404Answer.ts";
export type { RelaysRegister403Answer, RelaysRegister403AnswerCodeEnumKey } from "./RelaysRegister403Answer.ts";
export type { Role } from "./Role.ts";
export type { RoleCreateRequest } from "./RoleCreateRequest.ts";
export type { RoleHoistPosition } from "./RoleHoistPosition.ts";
export type { RolePosition } from "./RolePosition.ts";
export type { RoleUpdateRequest } from "./RoleUpdateRequest.ts";
export type { RolesCreate400Answer, RolesCreate400AnswerCodeEnumKey } from "./RolesCreate400Answer.ts";
export type { RolesMove404Answer, RolesMove404AnswerCodeEnumKey } from "./RolesMove404Answer.ts";
export type { RolesUpdate400Answer, RolesUpdate400AnswerCodeEnumKey } from "./RolesUpdate400Answer.ts";
export type { SelectOption } from "./SelectOption.ts";
export type { ServiceUnavailableAnswer, ServiceUnavailableAnswerCodeEnumKey } from "./ServiceUnavailableAnswer.ts";
export type { ServiceUnavailableAnswer2, ServiceUnavailableAnswer2CodeEnumKey } from "./ServiceUnavailableAnswer2.ts";
export type { SessionStartLimit } from "./SessionStartLimit.ts";
export type { SlackAttachment } from "./SlackAttachment.ts";
export type { SlackMessage } from "./SlackMessage.ts";
export type { Slowmode } from "./Slowmode.ts";
export type { Snowflake } from "./Snowflake.ts";
export type { SsoStatus } from "./SsoStatus.ts";
export type { Sticker } from "./Sticker.ts";
export type { StickerBulkRequest } from "./StickerBulkRequest.ts";
export type { StickerBulkResult } from "./StickerBulkResult.ts";
export type { StickerCloneRequest } from "./StickerCloneRequest.ts";
export type { StickerCreateRequest } from "./StickerCreateRequest.ts";
export type { StickerUpdateRequest } from "./StickerUpdateRequest.ts";
export type { StickersClone400Answer, StickersClone400AnswerCodeEnumKey } from "./StickersClone400Answer.ts";
export type { StickersClone404Answer, StickersClone404AnswerCodeEnumKey } from "./StickersClone404Answer.ts";
export type { StickersCreate400Answer, StickersCreate400AnswerCodeEnumKey } from "./StickersCreate400Answer.ts";
export type {
  StickersGetMetadata404Answer,
  StickersGetMetadata404AnswerCodeEnumKey,
} from "./StickersGetMetadata404Answer.ts";
export type { StringSelect, StringSelectTypeEnumKey } from "./StringSelect.ts";
export type { TelemetryStatus, TelemetryStatusServiceEnumKey } from "./TelemetryStatus.ts";
export type { Timestamp } from "./Timestamp.ts";
export type { TokenIntrospectRequest } from "./TokenIntrospectRequest.ts";
export type { TokenIntrospection } from "./TokenIntrospection.ts";
export type { TokenRequest } from "./TokenRequest.ts";
export type { TokenResponse, TokenResponseTokenTypeEnumKey } from "./TokenResponse.ts";
export type { TokenRevokeRequest } from "./TokenRevokeRequest.ts";
export type { UploadCompleteRequest } from "./UploadCompleteRequest.ts";
export type { UploadCompletion } from "./UploadCompletion.ts";
export type { UploadPlan } from "./UploadPlan.ts";
export type { UploadPlanFile } from "./UploadPlanFile.ts";
export type { UploadPlanRequest } from "./UploadPlanRequest.ts";
export type { UploadResult } from "./UploadResult.ts";
export type { User } from "./User.ts";
export type { UserInfo } from "./UserInfo.ts";
export type { UserProfile } from "./UserProfile.ts";
export type { UserSelf } from "./UserSelf.ts";
export type { UsersGet404Answer, UsersGet404AnswerCodeEnumKey } from "./UsersGet404Answer.ts";
export type { UsersGetMe403Answer, UsersGetMe403AnswerCodeEnumKey } from "./UsersGetMe403Answer.ts";
export type { UsersGetProfile403Answer, UsersGetProfile403AnswerCodeEnumKey } from "./UsersGetProfile403Answer.ts";
export type { UsersGetProfile404Answer, UsersGetProfile404AnswerCodeEnumKey } from "./UsersGetProfile404Answer.ts";
export type { UsersLeaveGuild404Answer, UsersLeaveGuild404AnswerCodeEnumKey } from "./UsersLeaveGuild404Answer.ts";
export type { VanityUrl } from "./VanityUrl.ts";
export type { VanityUrlChange } from "./VanityUrlChange.ts";
export type { VanityUrlRequest } from "./VanityUrlRequest.ts";
export type { Webhook } from "./Webhook.ts";
export type { WebhookCreateRequest } from "./WebhookCreateRequest.ts";
export type { WebhookExecuteRequest } from "./WebhookExecuteRequest.ts";
export type { WebhookMessageEditRequest } from "./WebhookMessageEditRequest.ts";
export type { WebhookTokenUpdateRequest } from "./WebhookTokenUpdateRequest.ts";
export type { WebhookUpdateRequest } from "./WebhookUpdateRequest.ts";
export type { WebhooksCreate400Answer, WebhooksCreate400AnswerCodeEnumKey } from "./WebhooksCreate400Answer.ts";
export type {
  WebhooksEditMessage400Answer,
  WebhooksEditMessage400AnswerCodeEnumKey,
} from "./WebhooksEditMessage400Answer.ts";
export type {
  WebhooksEditMessage403Answer,
  WebhooksEditMessage403AnswerCodeEnumKey,
} from "./WebhooksEditMessage403Answer.ts";
export type { WebhooksExecute400Answer, WebhooksExecute400AnswerCodeEnumKey } from "./WebhooksExecute400Answer.ts";
export type { WebhooksExecute403Answer, WebhooksExecute403AnswerCodeEnumKey } from "./WebhooksExecute403Answer.ts";
export type { WebhooksExecute404Answer, WebhooksExecute404AnswerCodeEnumKey } from "./WebhooksExecute404Answer.ts";
export type {
  WebhooksExecuteGithub403Answer,
  WebhooksExecuteGithub403AnswerCodeEnumKey,
} from "./WebhooksExecuteGithub403Answer.ts";
export type { WebhooksGet404Answer, WebhooksGet404AnswerCodeEnumKey } from "./WebhooksGet404Answer.ts";
export type { WebhooksUpdate400Answer, WebhooksUpdate400AnswerCodeEnumKey } from "./WebhooksUpdate400Answer.ts";
export type { WebhooksUpdate404Answer, WebhooksUpdate404AnswerCodeEnumKey } from "./WebhooksUpdate404Answer.ts";
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
} from "./applications/GetMe.ts";
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
} from "./applications/GetOwn.ts";
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
} from "./applications/GetPublic.ts";
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
} from "./attachments/Complete.ts";
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
} from "./attachments/Plan.ts";
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
} from "./bans/Remove.ts";
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
} from "./channels/Get.ts";
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
} from "./channels/GetSlowmode.ts";
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
} from "./channels/Update.ts";
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
} from "./emojis/Clone.ts";
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
} from "./emojis/Delete.ts";
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
} from "./emojis/GetMetadata.ts";
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
} from "./emojis/Update.ts";
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
} from "./gateway/GetBot.ts";
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
} from "./guilds/CreateChannel.ts";
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
} from "./guilds/UpdateVanityUrl.ts";
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
} from "./instance/Discover.ts";
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
} from "./instance/GetSsoStatus.ts";
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
} from "./instance/GetTelemetry.ts";
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
} from "./invites/Delete.ts";
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
} from "./members/RemoveRole.ts";
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
} from "./members/Search.ts";
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
} from "./oauth2/Consent.ts";
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
} from "./oauth2/Introspect.ts";
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
} from "./oauth2/Me.ts";
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
} from "./oauth2/Revoke.ts";
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
} from "./oauth2/Token.ts";
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
} from "./reactions/List.ts";
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
} from "./reactions/ListUsers.ts";
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
} from "./reactions/RemoveOwn.ts";
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
} from "./relays/Delete.ts";
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
} from "./relays/GetStatus.ts";
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
} from "./relays/Heartbeat.ts";
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
} from "./relays/List.ts";
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
} from "./relays/Register.ts";
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
} from "./roles/Move.ts";
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
} from "./roles/ResetHoistPositions.ts";
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
} from "./roles/SetHoistPositions.ts";
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
} from "./roles/Update.ts";
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
} from "./stickers/Clone.ts";
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
} from "./stickers/Delete.ts";
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
} from "./stickers/GetMetadata.ts";
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
} from "./users/Get.ts";
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
} from "./users/GetMe.ts";
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
} from "./users/GetProfile.ts";
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
} from "./users/LeaveGuild.ts";
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
} from "./users/ListChannels.ts";
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
} from "./users/ListGuilds.ts";
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
} from "./webhooks/Delete.ts";
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
} from "./webhooks/DeleteMessage.ts";
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
} from "./webhooks/DeleteWithToken.ts";
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
} from "./webhooks/EditMessage.ts";
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
} from "./webhooks/Execute.ts";
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
} from "./webhooks/ExecuteGithub.ts";
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
} from "./webhooks/ExecuteInstatus.ts";
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
} from "./webhooks/Get.ts";
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
} from "./webhooks/GetMessage.ts";
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
} from "./webhooks/Update.ts";
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
} from "./webhooks/UpdateWithToken.ts";
export { actionRowTypeEnum } from "./ActionRow.ts";
export { allowedMentionsParseEnum } from "./AllowedMentions.ts";
export { applicationsGetMe401AnswerCodeEnum } from "./ApplicationsGetMe401Answer.ts";
export { applicationsGetOwn401AnswerCodeEnum } from "./ApplicationsGetOwn401Answer.ts";
export { applicationsGetPublic404AnswerCodeEnum } from "./ApplicationsGetPublic404Answer.ts";
export { attachmentsPlan400AnswerCodeEnum } from "./AttachmentsPlan400Answer.ts";
export { auditLogActionEnum } from "./AuditLogAction.ts";
export { badGatewayAnswerCodeEnum } from "./BadGatewayAnswer.ts";
export { badGatewayAnswer2CodeEnum } from "./BadGatewayAnswer2.ts";
export { bansCreate404AnswerCodeEnum } from "./BansCreate404Answer.ts";
export { buttonStyleEnum } from "./Button.ts";
export { buttonTypeEnum } from "./Button.ts";
export { channelCreateRequestTypeEnum } from "./ChannelCreateRequest.ts";
export { channelOverwriteRequestTypeEnum } from "./ChannelOverwriteRequest.ts";
export { channelTypeEnum } from "./ChannelType.ts";
export { channelsAddRecipient400AnswerCodeEnum } from "./ChannelsAddRecipient400Answer.ts";
export { channelsDelete400AnswerCodeEnum } from "./ChannelsDelete400Answer.ts";
export { channelsDeletePermission400AnswerCodeEnum } from "./ChannelsDeletePermission400Answer.ts";
export { channelsGet403AnswerCodeEnum } from "./ChannelsGet403Answer.ts";
export { channelsGet404AnswerCodeEnum } from "./ChannelsGet404Answer.ts";
export { channelsRemoveRecipient400AnswerCodeEnum } from "./ChannelsRemoveRecipient400Answer.ts";
export { channelsSetPermission400AnswerCodeEnum } from "./ChannelsSetPermission400Answer.ts";
export { channelsSetPermission404AnswerCodeEnum } from "./ChannelsSetPermission404Answer.ts";
export { channelsStartTyping400AnswerCodeEnum } from "./ChannelsStartTyping400Answer.ts";
export { channelsStartTyping403AnswerCodeEnum } from "./ChannelsStartTyping403Answer.ts";
export { channelsUpdate400AnswerCodeEnum } from "./ChannelsUpdate400Answer.ts";
export { channelsUpdate404AnswerCodeEnum } from "./ChannelsUpdate404Answer.ts";
export { consentRequestCodeChallengeMethodEnum } from "./ConsentRequest.ts";
export { embedTypeEnum } from "./Embed.ts";
export { emojisClone400AnswerCodeEnum } from "./EmojisClone400Answer.ts";
export { emojisClone404AnswerCodeEnum } from "./EmojisClone404Answer.ts";
export { emojisCreate400AnswerCodeEnum } from "./EmojisCreate400Answer.ts";
export { emojisGetMetadata404AnswerCodeEnum } from "./EmojisGetMetadata404Answer.ts";
export { fieldCodeEnum } from "./FieldCode.ts";
export { gatewayGetBot400AnswerCodeEnum } from "./GatewayGetBot400Answer.ts";
export { gatewayGetBot401AnswerCodeEnum } from "./GatewayGetBot401Answer.ts";
export { gatewayGetBot403AnswerCodeEnum } from "./GatewayGetBot403Answer.ts";
export { gatewayTimeoutAnswerCodeEnum } from "./GatewayTimeoutAnswer.ts";
export { gatewayTimeoutAnswer2CodeEnum } from "./GatewayTimeoutAnswer2.ts";
export { generalErrorAnswerCodeEnum } from "./GeneralErrorAnswer.ts";
export { guildsCreateChannel400AnswerCodeEnum } from "./GuildsCreateChannel400Answer.ts";
export { guildsGet403AnswerCodeEnum } from "./GuildsGet403Answer.ts";
export { guildsMoveChannels400AnswerCodeEnum } from "./GuildsMoveChannels400Answer.ts";
export { guildsUpdate404AnswerCodeEnum } from "./GuildsUpdate404Answer.ts";
export { instanceDiscover403AnswerCodeEnum } from "./InstanceDiscover403Answer.ts";
export { internalServerErrorAnswerCodeEnum } from "./InternalServerErrorAnswer.ts";
export { internalServerErrorAnswer2CodeEnum } from "./InternalServerErrorAnswer2.ts";
export { invalidFormBodyAnswerCodeEnum } from "./InvalidFormBodyAnswer.ts";
export { inviteTypeEnum } from "./Invite.ts";
export { invitesAccept400AnswerCodeEnum } from "./InvitesAccept400Answer.ts";
export { invitesAccept403AnswerCodeEnum } from "./InvitesAccept403Answer.ts";
export { invitesCreate400AnswerCodeEnum } from "./InvitesCreate400Answer.ts";
export { invitesCreate403AnswerCodeEnum } from "./InvitesCreate403Answer.ts";
export { invitesDelete403AnswerCodeEnum } from "./InvitesDelete403Answer.ts";
export { invitesGet404AnswerCodeEnum } from "./InvitesGet404Answer.ts";
export { memberSearchRequestSortByEnum } from "./MemberSearchRequest.ts";
export { memberSearchRequestSortOrderEnum } from "./MemberSearchRequest.ts";
export { membersAddRole404AnswerCodeEnum } from "./MembersAddRole404Answer.ts";
export { membersGet404AnswerCodeEnum } from "./MembersGet404Answer.ts";
export { membersUpdate400AnswerCodeEnum } from "./MembersUpdate400Answer.ts";
export { membersUpdate404AnswerCodeEnum } from "./MembersUpdate404Answer.ts";
export { messageReferenceTypeEnum } from "./MessageReference.ts";
export { messageReferenceInputTypeEnum } from "./MessageReferenceInput.ts";
export { messageTypeEnum } from "./MessageType.ts";
export { messagesCreate400AnswerCodeEnum } from "./MessagesCreate400Answer.ts";
export { messagesCreate403AnswerCodeEnum } from "./MessagesCreate403Answer.ts";
export { messagesCreate404AnswerCodeEnum } from "./MessagesCreate404Answer.ts";
export { messagesDeleteAttachment403AnswerCodeEnum } from "./MessagesDeleteAttachment403Answer.ts";
export { messagesEdit400AnswerCodeEnum } from "./MessagesEdit400Answer.ts";
export { messagesEdit403AnswerCodeEnum } from "./MessagesEdit403Answer.ts";
export { messagesEdit429AnswerCodeEnum } from "./MessagesEdit429Answer.ts";
export { notFoundAnswerCodeEnum } from "./NotFoundAnswer.ts";
export { notFoundAnswer2CodeEnum } from "./NotFoundAnswer2.ts";
export { oauth2Consent400AnswerCodeEnum } from "./Oauth2Consent400Answer.ts";
export { oauth2Consent403AnswerCodeEnum } from "./Oauth2Consent403Answer.ts";
export { oauth2Consent404AnswerCodeEnum } from "./Oauth2Consent404Answer.ts";
export { oauth2Revoke400AnswerCodeEnum } from "./Oauth2Revoke400Answer.ts";
export { oauth2Token400AnswerCodeEnum } from "./Oauth2Token400Answer.ts";
export { oauth2Token401AnswerCodeEnum } from "./Oauth2Token401Answer.ts";
export { oauth2Token403AnswerCodeEnum } from "./Oauth2Token403Answer.ts";
export { overwriteTypeEnum } from "./Overwrite.ts";
export { overwriteRequestTypeEnum } from "./OverwriteRequest.ts";
export { pinsAdd400AnswerCodeEnum } from "./PinsAdd400Answer.ts";
export { rateLimitedAnswerCodeEnum } from "./RateLimitedAnswer.ts";
export { rateLimitedAnswer2CodeEnum } from "./RateLimitedAnswer2.ts";
export { reactionsAdd400AnswerCodeEnum } from "./ReactionsAdd400Answer.ts";
export { reactionsAdd403AnswerCodeEnum } from "./ReactionsAdd403Answer.ts";
export { relayAnswerStatusEnum } from "./RelayAnswer.ts";
export { relaysGetStatus404AnswerCodeEnum } from "./RelaysGetStatus404Answer.ts";
export { relaysRegister403AnswerCodeEnum } from "./RelaysRegister403Answer.ts";
export { rolesCreate400AnswerCodeEnum } from "./RolesCreate400Answer.ts";
export { rolesMove404AnswerCodeEnum } from "./RolesMove404Answer.ts";
export { rolesUpdate400AnswerCodeEnum } from "./RolesUpdate400Answer.ts";
export { serviceUnavailableAnswerCodeEnum } from "./ServiceUnavailableAnswer.ts";
export { serviceUnavailableAnswer2CodeEnum } from "./ServiceUnavailableAnswer2.ts";
export { stickersClone400AnswerCodeEnum } from "./StickersClone400Answer.ts";
export { stickersClone404AnswerCodeEnum } from "./StickersClone404Answer.ts";
export { stickersCreate400AnswerCodeEnum } from "./StickersCreate400Answer.ts";
export { stickersGetMetadata404AnswerCodeEnum } from "./StickersGetMetadata404Answer.ts";
export { stringSelectTypeEnum } from "./StringSelect.ts";
export { telemetryStatusServiceEnum } from "./TelemetryStatus.ts";
export { tokenResponseTokenTypeEnum } from "./TokenResponse.ts";
export { usersGet404AnswerCodeEnum } from "./UsersGet404Answer.ts";
export { usersGetMe403AnswerCodeEnum } from "./UsersGetMe403Answer.ts";
export { usersGetProfile403AnswerCodeEnum } from "./UsersGetProfile403Answer.ts";
export { usersGetProfile404AnswerCodeEnum } from "./UsersGetProfile404Answer.ts";
export { usersLeaveGuild404AnswerCodeEnum } from "./UsersLeaveGuild404Answer.ts";
export { webhooksCreate400AnswerCodeEnum } from "./WebhooksCreate400Answer.ts";
export { webhooksEditMessage400AnswerCodeEnum } from "./WebhooksEditMessage400Answer.ts";
export { webhooksEditMessage403AnswerCodeEnum } from "./WebhooksEditMessage403Answer.ts";
export { webhooksExecute400AnswerCodeEnum } from "./WebhooksExecute400Answer.ts";
export { webhooksExecute403AnswerCodeEnum } from "./WebhooksExecute403Answer.ts";
export { webhooksExecute404AnswerCodeEnum } from "./WebhooksExecute404Answer.ts";
export { webhooksExecuteGithub403AnswerCodeEnum } from "./WebhooksExecuteGithub403Answer.ts";
export { webhooksGet404AnswerCodeEnum } from "./WebhooksGet404Answer.ts";
export { webhooksUpdate400AnswerCodeEnum } from "./WebhooksUpdate400Answer.ts";
export { webhooksUpdate404AnswerCodeEnum } from "./WebhooksUpdate404Answer.ts";
export { applicationsGetMe400CodeEnum } from "./applications/GetMe.ts";
export { applicationsGetMe401CodeEnum } from "./applications/GetMe.ts";
export { applicationsGetMe403CodeEnum } from "./applications/GetMe.ts";
export { applicationsGetMe404CodeEnum } from "./applications/GetMe.ts";
export { applicationsGetMe429CodeEnum } from "./applications/GetMe.ts";
export { applicationsGetMe500CodeEnum } from "./applications/GetMe.ts";
export { applicationsGetMe502CodeEnum } from "./applications/GetMe.ts";
export { applicationsGetMe503CodeEnum } from "./applications/GetMe.ts";
export { applicationsGetMe504CodeEnum } from "./applications/GetMe.ts";
export { applicationsGetOwn400CodeEnum } from "./applications/GetOwn.ts";
export { applicationsGetOwn401CodeEnum } from "./applications/GetOwn.ts";
export { applicationsGetOwn403CodeEnum } from "./applications/GetOwn.ts";
export { applicationsGetOwn404CodeEnum } from "./applications/GetOwn.ts";
export { applicationsGetOwn429CodeEnum } from "./applications/GetOwn.ts";
export { applicationsGetOwn500CodeEnum } from "./applications/GetOwn.ts";
export { applicationsGetOwn502CodeEnum } from "./applications/GetOwn.ts";
export { applicationsGetOwn503CodeEnum } from "./applications/GetOwn.ts";
export { applicationsGetOwn504CodeEnum } from "./applications/GetOwn.ts";
export { applicationsGetPublic400CodeEnum } from "./applications/GetPublic.ts";
export { applicationsGetPublic401CodeEnum } from "./applications/GetPublic.ts";
export { applicationsGetPublic403CodeEnum } from "./applications/GetPublic.ts";
export { applicationsGetPublic404CodeEnum } from "./applications/GetPublic.ts";
export { applicationsGetPublic429CodeEnum } from "./applications/GetPublic.ts";
export { applicationsGetPublic500CodeEnum } from "./applications/GetPublic.ts";
export { applicationsGetPublic502CodeEnum } from "./applications/GetPublic.ts";
export { applicationsGetPublic503CodeEnum } from "./applications/GetPublic.ts";
export { applicationsGetPublic504CodeEnum } from "./applications/GetPublic.ts";
export { attachmentsComplete400CodeEnum } from "./attachments/Complete.ts";
export { attachmentsComplete401CodeEnum } from "./attachments/Complete.ts";
export { attachmentsComplete403CodeEnum } from "./attachments/Complete.ts";
export { attachmentsComplete404CodeEnum } from "./attachments/Complete.ts";
export { attachmentsComplete429CodeEnum } from "./attachments/Complete.ts";
export { attachmentsComplete500CodeEnum } from "./attachments/Complete.ts";
export { attachmentsComplete502CodeEnum } from "./attachments/Complete.ts";
export { attachmentsComplete503CodeEnum } from "./attachments/Complete.ts";
export { attachmentsComplete504CodeEnum } from "./attachments/Complete.ts";
export { attachmentsPlan400CodeEnum } from "./attachments/Plan.ts";
export { attachmentsPlan401CodeEnum } from "./attachments/Plan.ts";
export { attachmentsPlan403CodeEnum } from "./attachments/Plan.ts";
export { attachmentsPlan404CodeEnum } from "./attachments/Plan.ts";
export { attachmentsPlan429CodeEnum } from "./attachments/Plan.ts";
export { attachmentsPlan500CodeEnum } from "./attachments/Plan.ts";
export { attachmentsPlan502CodeEnum } from "./attachments/Plan.ts";
export { attachmentsPlan503CodeEnum } from "./attachments/Plan.ts";
export { attachmentsPlan504CodeEnum } from "./attachments/Plan.ts";
export { auditLogsList400CodeEnum } from "./auditLogs/List.ts";
export { auditLogsList401CodeEnum } from "./auditLogs/List.ts";
export { auditLogsList403CodeEnum } from "./auditLogs/List.ts";
export { auditLogsList404CodeEnum } from "./auditLogs/List.ts";
export { auditLogsList429CodeEnum } from "./auditLogs/List.ts";
export { auditLogsList500CodeEnum } from "./auditLogs/List.ts";
export { auditLogsList502CodeEnum } from "./auditLogs/List.ts";
export { auditLogsList503CodeEnum } from "./auditLogs/List.ts";
export { auditLogsList504CodeEnum } from "./auditLogs/List.ts";
export { bansCreate400CodeEnum } from "./bans/Create.ts";
export { bansCreate401CodeEnum } from "./bans/Create.ts";
export { bansCreate403CodeEnum } from "./bans/Create.ts";
export { bansCreate404CodeEnum } from "./bans/Create.ts";
export { bansCreate429CodeEnum } from "./bans/Create.ts";
export { bansCreate500CodeEnum } from "./bans/Create.ts";
export { bansCreate502CodeEnum } from "./bans/Create.ts";
export { bansCreate503CodeEnum } from "./bans/Create.ts";
export { bansCreate504CodeEnum } from "./bans/Create.ts";
export { bansList400CodeEnum } from "./bans/List.ts";
export { bansList401CodeEnum } from "./bans/List.ts";
export { bansList403CodeEnum } from "./bans/List.ts";
export { bansList404CodeEnum } from "./bans/List.ts";
export { bansList429CodeEnum } from "./bans/List.ts";
export { bansList500CodeEnum } from "./bans/List.ts";
export { bansList502CodeEnum } from "./bans/List.ts";
export { bansList503CodeEnum } from "./bans/List.ts";
export { bansList504CodeEnum } from "./bans/List.ts";
export { bansRemove400CodeEnum } from "./bans/Remove.ts";
export { bansRemove401CodeEnum } from "./bans/Remove.ts";
export { bansRemove403CodeEnum } from "./bans/Remove.ts";
export { bansRemove404CodeEnum } from "./bans/Remove.ts";
export { bansRemove429CodeEnum } from "./bans/Remove.ts";
export { bansRemove500CodeEnum } from "./bans/Remove.ts";
export { bansRemove502CodeEnum } from "./bans/Remove.ts";
export { bansRemove503CodeEnum } from "./bans/Remove.ts";
export { bansRemove504CodeEnum } from "./bans/Remove.ts";
export { channelsAddRecipient400CodeEnum } from "./channels/AddRecipient.ts";
export { channelsAddRecipient401CodeEnum } from "./channels/AddRecipient.ts";
export { channelsAddRecipient403CodeEnum } from "./channels/AddRecipient.ts";
export { channelsAddRecipient404CodeEnum } from "./channels/AddRecipient.ts";
export { channelsAddRecipient429CodeEnum } from "./channels/AddRecipient.ts";
export { channelsAddRecipient500CodeEnum } from "./channels/AddRecipient.ts";
export { channelsAddRecipient502CodeEnum } from "./channels/AddRecipient.ts";
export { channelsAddRecipient503CodeEnum } from "./channels/AddRecipient.ts";
export { channelsAddRecipient504CodeEnum } from "./channels/AddRecipient.ts";
export { channelsDelete400CodeEnum } from "./channels/Delete.ts";
export { channelsDelete401CodeEnum } from "./channels/Delete.ts";
export { channelsDelete403CodeEnum } from "./channels/Delete.ts";
export { channelsDelete404CodeEnum } from "./channels/Delete.ts";
export { channelsDelete429CodeEnum } from "./channels/Delete.ts";
export { channelsDelete500CodeEnum } from "./channels/Delete.ts";
export { channelsDelete502CodeEnum } from "./channels/Delete.ts";
export { channelsDelete503CodeEnum } from "./channels/Delete.ts";
export { channelsDelete504CodeEnum } from "./channels/Delete.ts";
export { channelsDeletePermission400CodeEnum } from "./channels/DeletePermission.ts";
export { channelsDeletePermission401CodeEnum } from "./channels/DeletePermission.ts";
export { channelsDeletePermission403CodeEnum } from "./channels/DeletePermission.ts";
export { channelsDeletePermission404CodeEnum } from "./channels/DeletePermission.ts";
export { channelsDeletePermission429CodeEnum } from "./channels/DeletePermission.ts";
export { channelsDeletePermission500CodeEnum } from "./channels/DeletePermission.ts";
export { channelsDeletePermission502CodeEnum } from "./channels/DeletePermission.ts";
export { channelsDeletePermission503CodeEnum } from "./channels/DeletePermission.ts";
export { channelsDeletePermission504CodeEnum } from "./channels/DeletePermission.ts";
export { channelsGet400CodeEnum } from "./channels/Get.ts";
export { channelsGet401CodeEnum } from "./channels/Get.ts";
export { channelsGet403CodeEnum } from "./channels/Get.ts";
export { channelsGet404CodeEnum } from "./channels/Get.ts";
export { channelsGet429CodeEnum } from "./channels/Get.ts";
export { channelsGet500CodeEnum } from "./channels/Get.ts";
export { channelsGet502CodeEnum } from "./channels/Get.ts";
export { channelsGet503CodeEnum } from "./channels/Get.ts";
export { channelsGet504CodeEnum } from "./channels/Get.ts";
export { channelsGetSlowmode400CodeEnum } from "./channels/GetSlowmode.ts";
export { channelsGetSlowmode401CodeEnum } from "./channels/GetSlowmode.ts";
export { channelsGetSlowmode403CodeEnum } from "./channels/GetSlowmode.ts";
export { channelsGetSlowmode404CodeEnum } from "./channels/GetSlowmode.ts";
export { channelsGetSlowmode429CodeEnum } from "./channels/GetSlowmode.ts";
export { channelsGetSlowmode500CodeEnum } from "./channels/GetSlowmode.ts";
export { channelsGetSlowmode502CodeEnum } from "./channels/GetSlowmode.ts";
export { channelsGetSlowmode503CodeEnum } from "./channels/GetSlowmode.ts";
export { channelsGetSlowmode504CodeEnum } from "./channels/GetSlowmode.ts";
export { channelsRemoveRecipient400CodeEnum } from "./channels/RemoveRecipient.ts";
export { channelsRemoveRecipient401CodeEnum } from "./channels/RemoveRecipient.ts";
export { channelsRemoveRecipient403CodeEnum } from "./channels/RemoveRecipient.ts";
export { channelsRemoveRecipient404CodeEnum } from "./channels/RemoveRecipient.ts";
export { channelsRemoveRecipient429CodeEnum } from "./channels/RemoveRecipient.ts";
export { channelsRemoveRecipient500CodeEnum } from "./channels/RemoveRecipient.ts";
export { channelsRemoveRecipient502CodeEnum } from "./channels/RemoveRecipient.ts";
export { channelsRemoveRecipient503CodeEnum } from "./channels/RemoveRecipient.ts";
export { channelsRemoveRecipient504CodeEnum } from "./channels/RemoveRecipient.ts";
export { channelsSetPermission400CodeEnum } from "./channels/SetPermission.ts";
export { channelsSetPermission401CodeEnum } from "./channels/SetPermission.ts";
export { channelsSetPermission403CodeEnum } from "./channels/SetPermission.ts";
export { channelsSetPermission404CodeEnum } from "./channels/SetPermission.ts";
export { channelsSetPermission429CodeEnum } from "./channels/SetPermission.ts";
export { channelsSetPermission500CodeEnum } from "./channels/SetPermission.ts";
export { channelsSetPermission502CodeEnum } from "./channels/SetPermission.ts";
export { channelsSetPermission503CodeEnum } from "./channels/SetPermission.ts";
export { channelsSetPermission504CodeEnum } from "./channels/SetPermission.ts";
export { channelsStartTyping400CodeEnum } from "./channels/StartTyping.ts";
export { channelsStartTyping401CodeEnum } from "./channels/StartTyping.ts";
export { channelsStartTyping403CodeEnum } from "./channels/StartTyping.ts";
export { channelsStartTyping404CodeEnum } from "./channels/StartTyping.ts";
export { channelsStartTyping429CodeEnum } from "./channels/StartTyping.ts";
export { channelsStartTyping500CodeEnum } from "./channels/StartTyping.ts";
export { channelsStartTyping502CodeEnum } from "./channels/StartTyping.ts";
export { channelsStartTyping503CodeEnum } from "./channels/StartTyping.ts";
export { channelsStartTyping504CodeEnum } from "./channels/StartTyping.ts";
export { channelsUpdate400CodeEnum } from "./channels/Update.ts";
export { channelsUpdate401CodeEnum } from "./channels/Update.ts";
export { channelsUpdate403CodeEnum } from "./channels/Update.ts";
export { channelsUpdate404CodeEnum } from "./channels/Update.ts";
export { channelsUpdate429CodeEnum } from "./channels/Update.ts";
export { channelsUpdate500CodeEnum } from "./channels/Update.ts";
export { channelsUpdate502CodeEnum } from "./channels/Update.ts";
export { channelsUpdate503CodeEnum } from "./channels/Update.ts";
export { channelsUpdate504CodeEnum } from "./channels/Update.ts";
export { emojisClone400CodeEnum } from "./emojis/Clone.ts";
export { emojisClone401CodeEnum } from "./emojis/Clone.ts";
export { emojisClone403CodeEnum } from "./emojis/Clone.ts";
export { emojisClone404CodeEnum } from "./emojis/Clone.ts";
export { emojisClone429CodeEnum } from "./emojis/Clone.ts";
export { emojisClone500CodeEnum } from "./emojis/Clone.ts";
export { emojisClone502CodeEnum } from "./emojis/Clone.ts";
export { emojisClone503CodeEnum } from "./emojis/Clone.ts";
export { emojisClone504CodeEnum } from "./emojis/Clone.ts";
export { emojisCreate400CodeEnum } from "./emojis/Create.ts";
export { emojisCreate401CodeEnum } from "./emojis/Create.ts";
export { emojisCreate403CodeEnum } from "./emojis/Create.ts";
export { emojisCreate404CodeEnum } from "./emojis/Create.ts";
export { emojisCreate429CodeEnum } from "./emojis/Create.ts";
export { emojisCreate500CodeEnum } from "./emojis/Create.ts";
export { emojisCreate502CodeEnum } from "./emojis/Create.ts";
export { emojisCreate503CodeEnum } from "./emojis/Create.ts";
export { emojisCreate504CodeEnum } from "./emojis/Create.ts";
export { emojisCreateMany400CodeEnum } from "./emojis/CreateMany.ts";
export { emojisCreateMany401CodeEnum } from "./emojis/CreateMany.ts";
export { emojisCreateMany403CodeEnum } from "./emojis/CreateMany.ts";
export { emojisCreateMany404CodeEnum } from "./emojis/CreateMany.ts";
export { emojisCreateMany429CodeEnum } from "./emojis/CreateMany.ts";
export { emojisCreateMany500CodeEnum } from "./emojis/CreateMany.ts";
export { emojisCreateMany502CodeEnum } from "./emojis/CreateMany.ts";
export { emojisCreateMany503CodeEnum } from "./emojis/CreateMany.ts";
export { emojisCreateMany504CodeEnum } from "./emojis/CreateMany.ts";
export { emojisDelete400CodeEnum } from "./emojis/Delete.ts";
export { emojisDelete401CodeEnum } from "./emojis/Delete.ts";
export { emojisDelete403CodeEnum } from "./emojis/Delete.ts";
export { emojisDelete404CodeEnum } from "./emojis/Delete.ts";
export { emojisDelete429CodeEnum } from "./emojis/Delete.ts";
export { emojisDelete500CodeEnum } from "./emojis/Delete.ts";
export { emojisDelete502CodeEnum } from "./emojis/Delete.ts";
export { emojisDelete503CodeEnum } from "./emojis/Delete.ts";
export { emojisDelete504CodeEnum } from "./emojis/Delete.ts";
export { emojisGetMetadata400CodeEnum } from "./emojis/GetMetadata.ts";
export { emojisGetMetadata401CodeEnum } from "./emojis/GetMetadata.ts";
export { emojisGetMetadata403CodeEnum } from "./emojis/GetMetadata.ts";
export { emojisGetMetadata404CodeEnum } from "./emojis/GetMetadata.ts";
export { emojisGetMetadata429CodeEnum } from "./emojis/GetMetadata.ts";
export { emojisGetMetadata500CodeEnum } from "./emojis/GetMetadata.ts";
export { emojisGetMetadata502CodeEnum } from "./emojis/GetMetadata.ts";
export { emojisGetMetadata503CodeEnum } from "./emojis/GetMetadata.ts";
export { emojisGetMetadata504CodeEnum } from "./emojis/GetMetadata.ts";
export { emojisList400CodeEnum } from "./emojis/List.ts";
export { emojisList401CodeEnum } from "./emojis/List.ts";
export { emojisList403CodeEnum } from "./emojis/List.ts";
export { emojisList404CodeEnum } from "./emojis/List.ts";
export { emojisList429CodeEnum } from "./emojis/List.ts";
export { emojisList500CodeEnum } from "./emojis/List.ts";
export { emojisList502CodeEnum } from "./emojis/List.ts";
export { emojisList503CodeEnum } from "./emojis/List.ts";
export { emojisList504CodeEnum } from "./emojis/List.ts";
export { emojisUpdate400CodeEnum } from "./emojis/Update.ts";
export { emojisUpdate401CodeEnum } from "./emojis/Update.ts";
export { emojisUpdate403CodeEnum } from "./emojis/Update.ts";
export { emojisUpdate404CodeEnum } from "./emojis/Update.ts";
export { emojisUpdate429CodeEnum } from "./emojis/Update.ts";
export { emojisUpdate500CodeEnum } from "./emojis/Update.ts";
export { emojisUpdate502CodeEnum } from "./emojis/Update.ts";
export { emojisUpdate503CodeEnum } from "./emojis/Update.ts";
export { emojisUpdate504CodeEnum } from "./emojis/Update.ts";
export { gatewayGetBot400CodeEnum } from "./gateway/GetBot.ts";
export { gatewayGetBot401CodeEnum } from "./gateway/GetBot.ts";
export { gatewayGetBot403CodeEnum } from "./gateway/GetBot.ts";
export { gatewayGetBot404CodeEnum } from "./gateway/GetBot.ts";
export { gatewayGetBot429CodeEnum } from "./gateway/GetBot.ts";
export { gatewayGetBot500CodeEnum } from "./gateway/GetBot.ts";
export { gatewayGetBot502CodeEnum } from "./gateway/GetBot.ts";
export { gatewayGetBot503CodeEnum } from "./gateway/GetBot.ts";
export { gatewayGetBot504CodeEnum } from "./gateway/GetBot.ts";
export { guildsCreateChannel400CodeEnum } from "./guilds/CreateChannel.ts";
export { guildsCreateChannel401CodeEnum } from "./guilds/CreateChannel.ts";
export { guildsCreateChannel403CodeEnum } from "./guilds/CreateChannel.ts";
export { guildsCreateChannel404CodeEnum } from "./guilds/CreateChannel.ts";
export { guildsCreateChannel429CodeEnum } from "./guilds/CreateChannel.ts";
export { guildsCreateChannel500CodeEnum } from "./guilds/CreateChannel.ts";
export { guildsCreateChannel502CodeEnum } from "./guilds/CreateChannel.ts";
export { guildsCreateChannel503CodeEnum } from "./guilds/CreateChannel.ts";
export { guildsCreateChannel504CodeEnum } from "./guilds/CreateChannel.ts";
export { guildsGet400CodeEnum } from "./guilds/Get.ts";
export { guildsGet401CodeEnum } from "./guilds/Get.ts";
export { guildsGet403CodeEnum } from "./guilds/Get.ts";
export { guildsGet404CodeEnum } from "./guilds/Get.ts";
export { guildsGet429CodeEnum } from "./guilds/Get.ts";
export { guildsGet500CodeEnum } from "./guilds/Get.ts";
export { guildsGet502CodeEnum } from "./guilds/Get.ts";
export { guildsGet503CodeEnum } from "./guilds/Get.ts";
export { guildsGet504CodeEnum } from "./guilds/Get.ts";
export { guildsGetVanityUrl400CodeEnum } from "./guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl401CodeEnum } from "./guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl403CodeEnum } from "./guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl404CodeEnum } from "./guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl429CodeEnum } from "./guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl500CodeEnum } from "./guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl502CodeEnum } from "./guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl503CodeEnum } from "./guilds/GetVanityUrl.ts";
export { guildsGetVanityUrl504CodeEnum } from "./guilds/GetVanityUrl.ts";
export { guildsListChannels400CodeEnum } from "./guilds/ListChannels.ts";
export { guildsListChannels401CodeEnum } from "./guilds/ListChannels.ts";
export { guildsListChannels403CodeEnum } from "./guilds/ListChannels.ts";
export { guildsListChannels404CodeEnum } from "./guilds/ListChannels.ts";
export { guildsListChannels429CodeEnum } from "./guilds/ListChannels.ts";
export { guildsListChannels500CodeEnum } from "./guilds/ListChannels.ts";
export { guildsListChannels502CodeEnum } from "./guilds/ListChannels.ts";
export { guildsListChannels503CodeEnum } from "./guilds/ListChannels.ts";
export { guildsListChannels504CodeEnum } from "./guilds/ListChannels.ts";
export { guildsMoveChannels400CodeEnum } from "./guilds/MoveChannels.ts";
export { guildsMoveChannels401CodeEnum } from "./guilds/MoveChannels.ts";
export { guildsMoveChannels403CodeEnum } from "./guilds/MoveChannels.ts";
export { guildsMoveChannels404CodeEnum } from "./guilds/MoveChannels.ts";
export { guildsMoveChannels423CodeEnum } from "./guilds/MoveChannels.ts";
export { guildsMoveChannels429CodeEnum } from "./guilds/MoveChannels.ts";
export { guildsMoveChannels500CodeEnum } from "./guilds/MoveChannels.ts";
export { guildsMoveChannels502CodeEnum } from "./guilds/MoveChannels.ts";
export { guildsMoveChannels503CodeEnum } from "./guilds/MoveChannels.ts";
export { guildsMoveChannels504CodeEnum } from "./guilds/MoveChannels.ts";
export { guildsUpdate400CodeEnum } from "./guilds/Update.ts";
export { guildsUpdate401CodeEnum } from "./guilds/Update.ts";
export { guildsUpdate403CodeEnum } from "./guilds/Update.ts";
export { guildsUpdate404CodeEnum } from "./guilds/Update.ts";
export { guildsUpdate429CodeEnum } from "./guilds/Update.ts";
export { guildsUpdate500CodeEnum } from "./guilds/Update.ts";
export { guildsUpdate502CodeEnum } from "./guilds/Update.ts";
export { guildsUpdate503CodeEnum } from "./guilds/Update.ts";
export { guildsUpdate504CodeEnum } from "./guilds/Update.ts";
export { guildsUpdateVanityUrl400CodeEnum } from "./guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl401CodeEnum } from "./guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl403CodeEnum } from "./guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl404CodeEnum } from "./guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl429CodeEnum } from "./guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl500CodeEnum } from "./guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl502CodeEnum } from "./guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl503CodeEnum } from "./guilds/UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl504CodeEnum } from "./guilds/UpdateVanityUrl.ts";
export { instanceDiscover403CodeEnum } from "./instance/Discover.ts";
export { instanceDiscover429CodeEnum } from "./instance/Discover.ts";
export { instanceDiscover503CodeEnum } from "./instance/Discover.ts";
export { instanceGetSsoStatus400CodeEnum } from "./instance/GetSsoStatus.ts";
export { instanceGetSsoStatus401CodeEnum } from "./instance/GetSsoStatus.ts";
export { instanceGetSsoStatus403CodeEnum } from "./instance/GetSsoStatus.ts";
export { instanceGetSsoStatus404CodeEnum } from "./instance/GetSsoStatus.ts";
export { instanceGetSsoStatus429CodeEnum } from "./instance/GetSsoStatus.ts";
export { instanceGetSsoStatus500CodeEnum } from "./instance/GetSsoStatus.ts";
export { instanceGetSsoStatus502CodeEnum } from "./instance/GetSsoStatus.ts";
export { instanceGetSsoStatus503CodeEnum } from "./instance/GetSsoStatus.ts";
export { instanceGetSsoStatus504CodeEnum } from "./instance/GetSsoStatus.ts";
export { instanceGetTelemetry403CodeEnum } from "./instance/GetTelemetry.ts";
export { instanceGetTelemetry404CodeEnum } from "./instance/GetTelemetry.ts";
export { instanceGetTelemetry429CodeEnum } from "./instance/GetTelemetry.ts";
export { instanceGetTelemetry503CodeEnum } from "./instance/GetTelemetry.ts";
export { invitesAccept400CodeEnum } from "./invites/Accept.ts";
export { invitesAccept401CodeEnum } from "./invites/Accept.ts";
export { invitesAccept403CodeEnum } from "./invites/Accept.ts";
export { invitesAccept404CodeEnum } from "./invites/Accept.ts";
export { invitesAccept429CodeEnum } from "./invites/Accept.ts";
export { invitesAccept500CodeEnum } from "./invites/Accept.ts";
export { invitesAccept502CodeEnum } from "./invites/Accept.ts";
export { invitesAccept503CodeEnum } from "./invites/Accept.ts";
export { invitesAccept504CodeEnum } from "./invites/Accept.ts";
export { invitesCreate400CodeEnum } from "./invites/Create.ts";
export { invitesCreate401CodeEnum } from "./invites/Create.ts";
export { invitesCreate403CodeEnum } from "./invites/Create.ts";
export { invitesCreate404CodeEnum } from "./invites/Create.ts";
export { invitesCreate429CodeEnum } from "./invites/Create.ts";
export { invitesCreate500CodeEnum } from "./invites/Create.ts";
export { invitesCreate502CodeEnum } from "./invites/Create.ts";
export { invitesCreate503CodeEnum } from "./invites/Create.ts";
export { invitesCreate504CodeEnum } from "./invites/Create.ts";
export { invitesDelete400CodeEnum } from "./invites/Delete.ts";
export { invitesDelete401CodeEnum } from "./invites/Delete.ts";
export { invitesDelete403CodeEnum } from "./invites/Delete.ts";
export { invitesDelete404CodeEnum } from "./invites/Delete.ts";
export { invitesDelete429CodeEnum } from "./invites/Delete.ts";
export { invitesDelete500CodeEnum } from "./invites/Delete.ts";
export { invitesDelete502CodeEnum } from "./invites/Delete.ts";
export { invitesDelete503CodeEnum } from "./invites/Delete.ts";
export { invitesDelete504CodeEnum } from "./invites/Delete.ts";
export { invitesGet400CodeEnum } from "./invites/Get.ts";
export { invitesGet401CodeEnum } from "./invites/Get.ts";
export { invitesGet403CodeEnum } from "./invites/Get.ts";
export { invitesGet404CodeEnum } from "./invites/Get.ts";
export { invitesGet429CodeEnum } from "./invites/Get.ts";
export { invitesGet500CodeEnum } from "./invites/Get.ts";
export { invitesGet502CodeEnum } from "./invites/Get.ts";
export { invitesGet503CodeEnum } from "./invites/Get.ts";
export { invitesGet504CodeEnum } from "./invites/Get.ts";
export { invitesListForChannel400CodeEnum } from "./invites/ListForChannel.ts";
export { invitesListForChannel401CodeEnum } from "./invites/ListForChannel.ts";
export { invitesListForChannel403CodeEnum } from "./invites/ListForChannel.ts";
export { invitesListForChannel404CodeEnum } from "./invites/ListForChannel.ts";
export { invitesListForChannel429CodeEnum } from "./invites/ListForChannel.ts";
export { invitesListForChannel500CodeEnum } from "./invites/ListForChannel.ts";
export { invitesListForChannel502CodeEnum } from "./invites/ListForChannel.ts";
export { invitesListForChannel503CodeEnum } from "./invites/ListForChannel.ts";
export { invitesListForChannel504CodeEnum } from "./invites/ListForChannel.ts";
export { invitesListForGuild400CodeEnum } from "./invites/ListForGuild.ts";
export { invitesListForGuild401CodeEnum } from "./invites/ListForGuild.ts";
export { invitesListForGuild403CodeEnum } from "./invites/ListForGuild.ts";
export { invitesListForGuild404CodeEnum } from "./invites/ListForGuild.ts";
export { invitesListForGuild429CodeEnum } from "./invites/ListForGuild.ts";
export { invitesListForGuild500CodeEnum } from "./invites/ListForGuild.ts";
export { invitesListForGuild502CodeEnum } from "./invites/ListForGuild.ts";
export { invitesListForGuild503CodeEnum } from "./invites/ListForGuild.ts";
export { invitesListForGuild504CodeEnum } from "./invites/ListForGuild.ts";
export { membersAddRole400CodeEnum } from "./members/AddRole.ts";
export { membersAddRole401CodeEnum } from "./members/AddRole.ts";
export { membersAddRole403CodeEnum } from "./members/AddRole.ts";
export { membersAddRole404CodeEnum } from "./members/AddRole.ts";
export { membersAddRole429CodeEnum } from "./members/AddRole.ts";
export { membersAddRole500CodeEnum } from "./members/AddRole.ts";
export { membersAddRole502CodeEnum } from "./members/AddRole.ts";
export { membersAddRole503CodeEnum } from "./members/AddRole.ts";
export { membersAddRole504CodeEnum } from "./members/AddRole.ts";
export { membersGet400CodeEnum } from "./members/Get.ts";
export { membersGet401CodeEnum } from "./members/Get.ts";
export { membersGet403CodeEnum } from "./members/Get.ts";
export { membersGet404CodeEnum } from "./members/Get.ts";
export { membersGet429CodeEnum } from "./members/Get.ts";
export { membersGet500CodeEnum } from "./members/Get.ts";
export { membersGet502CodeEnum } from "./members/Get.ts";
export { membersGet503CodeEnum } from "./members/Get.ts";
export { membersGet504CodeEnum } from "./members/Get.ts";
export { membersGetMe400CodeEnum } from "./members/GetMe.ts";
export { membersGetMe401CodeEnum } from "./members/GetMe.ts";
export { membersGetMe403CodeEnum } from "./members/GetMe.ts";
export { membersGetMe404CodeEnum } from "./members/GetMe.ts";
export { membersGetMe429CodeEnum } from "./members/GetMe.ts";
export { membersGetMe500CodeEnum } from "./members/GetMe.ts";
export { membersGetMe502CodeEnum } from "./members/GetMe.ts";
export { membersGetMe503CodeEnum } from "./members/GetMe.ts";
export { membersGetMe504CodeEnum } from "./members/GetMe.ts";
export { membersList400CodeEnum } from "./members/List.ts";
export { membersList401CodeEnum } from "./members/List.ts";
export { membersList403CodeEnum } from "./members/List.ts";
export { membersList404CodeEnum } from "./members/List.ts";
export { membersList429CodeEnum } from "./members/List.ts";
export { membersList500CodeEnum } from "./members/List.ts";
export { membersList502CodeEnum } from "./members/List.ts";
export { membersList503CodeEnum } from "./members/List.ts";
export { membersList504CodeEnum } from "./members/List.ts";
export { membersRemove400CodeEnum } from "./members/Remove.ts";
export { membersRemove401CodeEnum } from "./members/Remove.ts";
export { membersRemove403CodeEnum } from "./members/Remove.ts";
export { membersRemove404CodeEnum } from "./members/Remove.ts";
export { membersRemove429CodeEnum } from "./members/Remove.ts";
export { membersRemove500CodeEnum } from "./members/Remove.ts";
export { membersRemove502CodeEnum } from "./members/Remove.ts";
export { membersRemove503CodeEnum } from "./members/Remove.ts";
export { membersRemove504CodeEnum } from "./members/Remove.ts";
export { membersRemoveRole400CodeEnum } from "./members/RemoveRole.ts";
export { membersRemoveRole401CodeEnum } from "./members/RemoveRole.ts";
export { membersRemoveRole403CodeEnum } from "./members/RemoveRole.ts";
export { membersRemoveRole404CodeEnum } from "./members/RemoveRole.ts";
export { membersRemoveRole429CodeEnum } from "./members/RemoveRole.ts";
export { membersRemoveRole500CodeEnum } from "./members/RemoveRole.ts";
export { membersRemoveRole502CodeEnum } from "./members/RemoveRole.ts";
export { membersRemoveRole503CodeEnum } from "./members/RemoveRole.ts";
export { membersRemoveRole504CodeEnum } from "./members/RemoveRole.ts";
export { membersSearch400CodeEnum } from "./members/Search.ts";
export { membersSearch401CodeEnum } from "./members/Search.ts";
export { membersSearch403CodeEnum } from "./members/Search.ts";
export { membersSearch404CodeEnum } from "./members/Search.ts";
export { membersSearch429CodeEnum } from "./members/Search.ts";
export { membersSearch500CodeEnum } from "./members/Search.ts";
export { membersSearch502CodeEnum } from "./members/Search.ts";
export { membersSearch503CodeEnum } from "./members/Search.ts";
export { membersSearch504CodeEnum } from "./members/Search.ts";
export { membersUpdate400CodeEnum } from "./members/Update.ts";
export { membersUpdate401CodeEnum } from "./members/Update.ts";
export { membersUpdate403CodeEnum } from "./members/Update.ts";
export { membersUpdate404CodeEnum } from "./members/Update.ts";
export { membersUpdate429CodeEnum } from "./members/Update.ts";
export { membersUpdate500CodeEnum } from "./members/Update.ts";
export { membersUpdate502CodeEnum } from "./members/Update.ts";
export { membersUpdate503CodeEnum } from "./members/Update.ts";
export { membersUpdate504CodeEnum } from "./members/Update.ts";
export { membersUpdateMe400CodeEnum } from "./members/UpdateMe.ts";
export { membersUpdateMe401CodeEnum } from "./members/UpdateMe.ts";
export { membersUpdateMe403CodeEnum } from "./members/UpdateMe.ts";
export { membersUpdateMe404CodeEnum } from "./members/UpdateMe.ts";
export { membersUpdateMe429CodeEnum } from "./members/UpdateMe.ts";
export { membersUpdateMe500CodeEnum } from "./members/UpdateMe.ts";
export { membersUpdateMe502CodeEnum } from "./members/UpdateMe.ts";
export { membersUpdateMe503CodeEnum } from "./members/UpdateMe.ts";
export { membersUpdateMe504CodeEnum } from "./members/UpdateMe.ts";
export { messagesBulkDelete400CodeEnum } from "./messages/BulkDelete.ts";
export { messagesBulkDelete401CodeEnum } from "./messages/BulkDelete.ts";
export { messagesBulkDelete403CodeEnum } from "./messages/BulkDelete.ts";
export { messagesBulkDelete404CodeEnum } from "./messages/BulkDelete.ts";
export { messagesBulkDelete429CodeEnum } from "./messages/BulkDelete.ts";
export { messagesBulkDelete500CodeEnum } from "./messages/BulkDelete.ts";
export { messagesBulkDelete502CodeEnum } from "./messages/BulkDelete.ts";
export { messagesBulkDelete503CodeEnum } from "./messages/BulkDelete.ts";
export { messagesBulkDelete504CodeEnum } from "./messages/BulkDelete.ts";
export { messagesCreate400CodeEnum } from "./messages/Create.ts";
export { messagesCreate401CodeEnum } from "./messages/Create.ts";
export { messagesCreate403CodeEnum } from "./messages/Create.ts";
export { messagesCreate404CodeEnum } from "./messages/Create.ts";
export { messagesCreate429CodeEnum } from "./messages/Create.ts";
export { messagesCreate500CodeEnum } from "./messages/Create.ts";
export { messagesCreate502CodeEnum } from "./messages/Create.ts";
export { messagesCreate503CodeEnum } from "./messages/Create.ts";
export { messagesCreate504CodeEnum } from "./messages/Create.ts";
export { messagesDelete400CodeEnum } from "./messages/Delete.ts";
export { messagesDelete401CodeEnum } from "./messages/Delete.ts";
export { messagesDelete403CodeEnum } from "./messages/Delete.ts";
export { messagesDelete404CodeEnum } from "./messages/Delete.ts";
export { messagesDelete429CodeEnum } from "./messages/Delete.ts";
export { messagesDelete500CodeEnum } from "./messages/Delete.ts";
export { messagesDelete502CodeEnum } from "./messages/Delete.ts";
export { messagesDelete503CodeEnum } from "./messages/Delete.ts";
export { messagesDelete504CodeEnum } from "./messages/Delete.ts";
export { messagesDeleteAttachment400CodeEnum } from "./messages/DeleteAttachment.ts";
export { messagesDeleteAttachment401CodeEnum } from "./messages/DeleteAttachment.ts";
export { messagesDeleteAttachment403CodeEnum } from "./messages/DeleteAttachment.ts";
export { messagesDeleteAttachment404CodeEnum } from "./messages/DeleteAttachment.ts";
export { messagesDeleteAttachment429CodeEnum } from "./messages/DeleteAttachment.ts";
export { messagesDeleteAttachment500CodeEnum } from "./messages/DeleteAttachment.ts";
export { messagesDeleteAttachment502CodeEnum } from "./messages/DeleteAttachment.ts";
export { messagesDeleteAttachment503CodeEnum } from "./messages/DeleteAttachment.ts";
export { messagesDeleteAttachment504CodeEnum } from "./messages/DeleteAttachment.ts";
export { messagesEdit400CodeEnum } from "./messages/Edit.ts";
export { messagesEdit401CodeEnum } from "./messages/Edit.ts";
export { messagesEdit403CodeEnum } from "./messages/Edit.ts";
export { messagesEdit404CodeEnum } from "./messages/Edit.ts";
export { messagesEdit429CodeEnum } from "./messages/Edit.ts";
export { messagesEdit500CodeEnum } from "./messages/Edit.ts";
export { messagesEdit502CodeEnum } from "./messages/Edit.ts";
export { messagesEdit503CodeEnum } from "./messages/Edit.ts";
export { messagesEdit504CodeEnum } from "./messages/Edit.ts";
export { messagesGet400CodeEnum } from "./messages/Get.ts";
export { messagesGet401CodeEnum } from "./messages/Get.ts";
export { messagesGet403CodeEnum } from "./messages/Get.ts";
export { messagesGet404CodeEnum } from "./messages/Get.ts";
export { messagesGet429CodeEnum } from "./messages/Get.ts";
export { messagesGet500CodeEnum } from "./messages/Get.ts";
export { messagesGet502CodeEnum } from "./messages/Get.ts";
export { messagesGet503CodeEnum } from "./messages/Get.ts";
export { messagesGet504CodeEnum } from "./messages/Get.ts";
export { messagesList400CodeEnum } from "./messages/List.ts";
export { messagesList401CodeEnum } from "./messages/List.ts";
export { messagesList403CodeEnum } from "./messages/List.ts";
export { messagesList404CodeEnum } from "./messages/List.ts";
export { messagesList429CodeEnum } from "./messages/List.ts";
export { messagesList500CodeEnum } from "./messages/List.ts";
export { messagesList502CodeEnum } from "./messages/List.ts";
export { messagesList503CodeEnum } from "./messages/List.ts";
export { messagesList504CodeEnum } from "./messages/List.ts";
export { oauth2Consent400CodeEnum } from "./oauth2/Consent.ts";
export { oauth2Consent401CodeEnum } from "./oauth2/Consent.ts";
export { oauth2Consent403CodeEnum } from "./oauth2/Consent.ts";
export { oauth2Consent404CodeEnum } from "./oauth2/Consent.ts";
export { oauth2Consent429CodeEnum } from "./oauth2/Consent.ts";
export { oauth2Consent500CodeEnum } from "./oauth2/Consent.ts";
export { oauth2Consent502CodeEnum } from "./oauth2/Consent.ts";
export { oauth2Consent503CodeEnum } from "./oauth2/Consent.ts";
export { oauth2Consent504CodeEnum } from "./oauth2/Consent.ts";
export { oauth2Introspect400CodeEnum } from "./oauth2/Introspect.ts";
export { oauth2Introspect401CodeEnum } from "./oauth2/Introspect.ts";
export { oauth2Introspect403CodeEnum } from "./oauth2/Introspect.ts";
export { oauth2Introspect404CodeEnum } from "./oauth2/Introspect.ts";
export { oauth2Introspect429CodeEnum } from "./oauth2/Introspect.ts";
export { oauth2Introspect500CodeEnum } from "./oauth2/Introspect.ts";
export { oauth2Introspect502CodeEnum } from "./oauth2/Introspect.ts";
export { oauth2Introspect503CodeEnum } from "./oauth2/Introspect.ts";
export { oauth2Introspect504CodeEnum } from "./oauth2/Introspect.ts";
export { oauth2Me400CodeEnum } from "./oauth2/Me.ts";
export { oauth2Me401CodeEnum } from "./oauth2/Me.ts";
export { oauth2Me403CodeEnum } from "./oauth2/Me.ts";
export { oauth2Me404CodeEnum } from "./oauth2/Me.ts";
export { oauth2Me429CodeEnum } from "./oauth2/Me.ts";
export { oauth2Me500CodeEnum } from "./oauth2/Me.ts";
export { oauth2Me502CodeEnum } from "./oauth2/Me.ts";
export { oauth2Me503CodeEnum } from "./oauth2/Me.ts";
export { oauth2Me504CodeEnum } from "./oauth2/Me.ts";
export { oauth2Revoke400CodeEnum } from "./oauth2/Revoke.ts";
export { oauth2Revoke401CodeEnum } from "./oauth2/Revoke.ts";
export { oauth2Revoke403CodeEnum } from "./oauth2/Revoke.ts";
export { oauth2Revoke404CodeEnum } from "./oauth2/Revoke.ts";
export { oauth2Revoke429CodeEnum } from "./oauth2/Revoke.ts";
export { oauth2Revoke500CodeEnum } from "./oauth2/Revoke.ts";
export { oauth2Revoke502CodeEnum } from "./oauth2/Revoke.ts";
export { oauth2Revoke503CodeEnum } from "./oauth2/Revoke.ts";
export { oauth2Revoke504CodeEnum } from "./oauth2/Revoke.ts";
export { oauth2Token400CodeEnum } from "./oauth2/Token.ts";
export { oauth2Token401CodeEnum } from "./oauth2/Token.ts";
export { oauth2Token403CodeEnum } from "./oauth2/Token.ts";
export { oauth2Token404CodeEnum } from "./oauth2/Token.ts";
export { oauth2Token429CodeEnum } from "./oauth2/Token.ts";
export { oauth2Token500CodeEnum } from "./oauth2/Token.ts";
export { oauth2Token502CodeEnum } from "./oauth2/Token.ts";
export { oauth2Token503CodeEnum } from "./oauth2/Token.ts";
export { oauth2Token504CodeEnum } from "./oauth2/Token.ts";
export { oauth2Userinfo400CodeEnum } from "./oauth2/Userinfo.ts";
export { oauth2Userinfo401CodeEnum } from "./oauth2/Userinfo.ts";
export { oauth2Userinfo403CodeEnum } from "./oauth2/Userinfo.ts";
export { oauth2Userinfo404CodeEnum } from "./oauth2/Userinfo.ts";
export { oauth2Userinfo429CodeEnum } from "./oauth2/Userinfo.ts";
export { oauth2Userinfo500CodeEnum } from "./oauth2/Userinfo.ts";
export { oauth2Userinfo502CodeEnum } from "./oauth2/Userinfo.ts";
export { oauth2Userinfo503CodeEnum } from "./oauth2/Userinfo.ts";
export { oauth2Userinfo504CodeEnum } from "./oauth2/Userinfo.ts";
export { pinsAdd400CodeEnum } from "./pins/Add.ts";
export { pinsAdd401CodeEnum } from "./pins/Add.ts";
export { pinsAdd403CodeEnum } from "./pins/Add.ts";
export { pinsAdd404CodeEnum } from "./pins/Add.ts";
export { pinsAdd429CodeEnum } from "./pins/Add.ts";
export { pinsAdd500CodeEnum } from "./pins/Add.ts";
export { pinsAdd502CodeEnum } from "./pins/Add.ts";
export { pinsAdd503CodeEnum } from "./pins/Add.ts";
export { pinsAdd504CodeEnum } from "./pins/Add.ts";
export { pinsList400CodeEnum } from "./pins/List.ts";
export { pinsList401CodeEnum } from "./pins/List.ts";
export { pinsList403CodeEnum } from "./pins/List.ts";
export { pinsList404CodeEnum } from "./pins/List.ts";
export { pinsList429CodeEnum } from "./pins/List.ts";
export { pinsList500CodeEnum } from "./pins/List.ts";
export { pinsList502CodeEnum } from "./pins/List.ts";
export { pinsList503CodeEnum } from "./pins/List.ts";
export { pinsList504CodeEnum } from "./pins/List.ts";
export { pinsRemove400CodeEnum } from "./pins/Remove.ts";
export { pinsRemove401CodeEnum } from "./pins/Remove.ts";
export { pinsRemove403CodeEnum } from "./pins/Remove.ts";
export { pinsRemove404CodeEnum } from "./pins/Remove.ts";
export { pinsRemove429CodeEnum } from "./pins/Remove.ts";
export { pinsRemove500CodeEnum } from "./pins/Remove.ts";
export { pinsRemove502CodeEnum } from "./pins/Remove.ts";
export { pinsRemove503CodeEnum } from "./pins/Remove.ts";
export { pinsRemove504CodeEnum } from "./pins/Remove.ts";
export { reactionsAdd400CodeEnum } from "./reactions/Add.ts";
export { reactionsAdd401CodeEnum } from "./reactions/Add.ts";
export { reactionsAdd403CodeEnum } from "./reactions/Add.ts";
export { reactionsAdd404CodeEnum } from "./reactions/Add.ts";
export { reactionsAdd429CodeEnum } from "./reactions/Add.ts";
export { reactionsAdd500CodeEnum } from "./reactions/Add.ts";
export { reactionsAdd502CodeEnum } from "./reactions/Add.ts";
export { reactionsAdd503CodeEnum } from "./reactions/Add.ts";
export { reactionsAdd504CodeEnum } from "./reactions/Add.ts";
export { reactionsList400CodeEnum } from "./reactions/List.ts";
export { reactionsList401CodeEnum } from "./reactions/List.ts";
export { reactionsList403CodeEnum } from "./reactions/List.ts";
export { reactionsList404CodeEnum } from "./reactions/List.ts";
export { reactionsList429CodeEnum } from "./reactions/List.ts";
export { reactionsList500CodeEnum } from "./reactions/List.ts";
export { reactionsList502CodeEnum } from "./reactions/List.ts";
export { reactionsList503CodeEnum } from "./reactions/List.ts";
export { reactionsList504CodeEnum } from "./reactions/List.ts";
export { reactionsListUsers400CodeEnum } from "./reactions/ListUsers.ts";
export { reactionsListUsers401CodeEnum } from "./reactions/ListUsers.ts";
export { reactionsListUsers403CodeEnum } from "./reactions/ListUsers.ts";
export { reactionsListUsers404CodeEnum } from "./reactions/ListUsers.ts";
export { reactionsListUsers429CodeEnum } from "./reactions/ListUsers.ts";
export { reactionsListUsers500CodeEnum } from "./reactions/ListUsers.ts";
export { reactionsListUsers502CodeEnum } from "./reactions/ListUsers.ts";
export { reactionsListUsers503CodeEnum } from "./reactions/ListUsers.ts";
export { reactionsListUsers504CodeEnum } from "./reactions/ListUsers.ts";
export { reactionsRemove400CodeEnum } from "./reactions/Remove.ts";
export { reactionsRemove401CodeEnum } from "./reactions/Remove.ts";
export { reactionsRemove403CodeEnum } from "./reactions/Remove.ts";
export { reactionsRemove404CodeEnum } from "./reactions/Remove.ts";
export { reactionsRemove429CodeEnum } from "./reactions/Remove.ts";
export { reactionsRemove500CodeEnum } from "./reactions/Remove.ts";
export { reactionsRemove502CodeEnum } from "./reactions/Remove.ts";
export { reactionsRemove503CodeEnum } from "./reactions/Remove.ts";
export { reactionsRemove504CodeEnum } from "./reactions/Remove.ts";
export { reactionsRemoveAll400CodeEnum } from "./reactions/RemoveAll.ts";
export { reactionsRemoveAll401CodeEnum } from "./reactions/RemoveAll.ts";
export { reactionsRemoveAll403CodeEnum } from "./reactions/RemoveAll.ts";
export { reactionsRemoveAll404CodeEnum } from "./reactions/RemoveAll.ts";
export { reactionsRemoveAll429CodeEnum } from "./reactions/RemoveAll.ts";
export { reactionsRemoveAll500CodeEnum } from "./reactions/RemoveAll.ts";
export { reactionsRemoveAll502CodeEnum } from "./reactions/RemoveAll.ts";
export { reactionsRemoveAll503CodeEnum } from "./reactions/RemoveAll.ts";
export { reactionsRemoveAll504CodeEnum } from "./reactions/RemoveAll.ts";
export { reactionsRemoveEmoji400CodeEnum } from "./reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji401CodeEnum } from "./reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji403CodeEnum } from "./reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji404CodeEnum } from "./reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji429CodeEnum } from "./reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji500CodeEnum } from "./reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji502CodeEnum } from "./reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji503CodeEnum } from "./reactions/RemoveEmoji.ts";
export { reactionsRemoveEmoji504CodeEnum } from "./reactions/RemoveEmoji.ts";
export { reactionsRemoveOwn400CodeEnum } from "./reactions/RemoveOwn.ts";
export { reactionsRemoveOwn401CodeEnum } from "./reactions/RemoveOwn.ts";
export { reactionsRemoveOwn403CodeEnum } from "./reactions/RemoveOwn.ts";
export { reactionsRemoveOwn404CodeEnum } from "./reactions/RemoveOwn.ts";
export { reactionsRemoveOwn429CodeEnum } from "./reactions/RemoveOwn.ts";
export { reactionsRemoveOwn500CodeEnum } from "./reactions/RemoveOwn.ts";
export { reactionsRemoveOwn502CodeEnum } from "./reactions/RemoveOwn.ts";
export { reactionsRemoveOwn503CodeEnum } from "./reactions/RemoveOwn.ts";
export { reactionsRemoveOwn504CodeEnum } from "./reactions/RemoveOwn.ts";
export { relaysDelete400CodeEnum } from "./relays/Delete.ts";
export { relaysDelete403CodeEnum } from "./relays/Delete.ts";
export { relaysDelete404CodeEnum } from "./relays/Delete.ts";
export { relaysDelete429CodeEnum } from "./relays/Delete.ts";
export { relaysDelete503CodeEnum } from "./relays/Delete.ts";
export { relaysGetStatus400CodeEnum } from "./relays/GetStatus.ts";
export { relaysGetStatus403CodeEnum } from "./relays/GetStatus.ts";
export { relaysGetStatus404CodeEnum } from "./relays/GetStatus.ts";
export { relaysGetStatus429CodeEnum } from "./relays/GetStatus.ts";
export { relaysGetStatus503CodeEnum } from "./relays/GetStatus.ts";
export { relaysHeartbeat400CodeEnum } from "./relays/Heartbeat.ts";
export { relaysHeartbeat403CodeEnum } from "./relays/Heartbeat.ts";
export { relaysHeartbeat404CodeEnum } from "./relays/Heartbeat.ts";
export { relaysHeartbeat429CodeEnum } from "./relays/Heartbeat.ts";
export { relaysHeartbeat503CodeEnum } from "./relays/Heartbeat.ts";
export { relaysList400CodeEnum } from "./relays/List.ts";
export { relaysList403CodeEnum } from "./relays/List.ts";
export { relaysList404CodeEnum } from "./relays/List.ts";
export { relaysList429CodeEnum } from "./relays/List.ts";
export { relaysList503CodeEnum } from "./relays/List.ts";
export { relaysRegister400CodeEnum } from "./relays/Register.ts";
export { relaysRegister403CodeEnum } from "./relays/Register.ts";
export { relaysRegister404CodeEnum } from "./relays/Register.ts";
export { relaysRegister429CodeEnum } from "./relays/Register.ts";
export { relaysRegister503CodeEnum } from "./relays/Register.ts";
export { rolesCreate400CodeEnum } from "./roles/Create.ts";
export { rolesCreate401CodeEnum } from "./roles/Create.ts";
export { rolesCreate403CodeEnum } from "./roles/Create.ts";
export { rolesCreate404CodeEnum } from "./roles/Create.ts";
export { rolesCreate429CodeEnum } from "./roles/Create.ts";
export { rolesCreate500CodeEnum } from "./roles/Create.ts";
export { rolesCreate502CodeEnum } from "./roles/Create.ts";
export { rolesCreate503CodeEnum } from "./roles/Create.ts";
export { rolesCreate504CodeEnum } from "./roles/Create.ts";
export { rolesDelete400CodeEnum } from "./roles/Delete.ts";
export { rolesDelete401CodeEnum } from "./roles/Delete.ts";
export { rolesDelete403CodeEnum } from "./roles/Delete.ts";
export { rolesDelete404CodeEnum } from "./roles/Delete.ts";
export { rolesDelete429CodeEnum } from "./roles/Delete.ts";
export { rolesDelete500CodeEnum } from "./roles/Delete.ts";
export { rolesDelete502CodeEnum } from "./roles/Delete.ts";
export { rolesDelete503CodeEnum } from "./roles/Delete.ts";
export { rolesDelete504CodeEnum } from "./roles/Delete.ts";
export { rolesList400CodeEnum } from "./roles/List.ts";
export { rolesList401CodeEnum } from "./roles/List.ts";
export { rolesList403CodeEnum } from "./roles/List.ts";
export { rolesList404CodeEnum } from "./roles/List.ts";
export { rolesList429CodeEnum } from "./roles/List.ts";
export { rolesList500CodeEnum } from "./roles/List.ts";
export { rolesList502CodeEnum } from "./roles/List.ts";
export { rolesList503CodeEnum } from "./roles/List.ts";
export { rolesList504CodeEnum } from "./roles/List.ts";
export { rolesMove400CodeEnum } from "./roles/Move.ts";
export { rolesMove401CodeEnum } from "./roles/Move.ts";
export { rolesMove403CodeEnum } from "./roles/Move.ts";
export { rolesMove404CodeEnum } from "./roles/Move.ts";
export { rolesMove423CodeEnum } from "./roles/Move.ts";
export { rolesMove429CodeEnum } from "./roles/Move.ts";
export { rolesMove500CodeEnum } from "./roles/Move.ts";
export { rolesMove502CodeEnum } from "./roles/Move.ts";
export { rolesMove503CodeEnum } from "./roles/Move.ts";
export { rolesMove504CodeEnum } from "./roles/Move.ts";
export { rolesResetHoistPositions400CodeEnum } from "./roles/ResetHoistPositions.ts";
export { rolesResetHoistPositions401CodeEnum } from "./roles/ResetHoistPositions.ts";
export { rolesResetHoistPositions403CodeEnum } from "./roles/ResetHoistPositions.ts";
export { rolesResetHoistPositions404CodeEnum } from "./roles/ResetHoistPositions.ts";
export { rolesResetHoistPositions429CodeEnum } from "./roles/ResetHoistPositions.ts";
export { rolesResetHoistPositions500CodeEnum } from "./roles/ResetHoistPositions.ts";
export { rolesResetHoistPositions502CodeEnum } from "./roles/ResetHoistPositions.ts";
export { rolesResetHoistPositions503CodeEnum } from "./roles/ResetHoistPositions.ts";
export { rolesResetHoistPositions504CodeEnum } from "./roles/ResetHoistPositions.ts";
export { rolesSetHoistPositions400CodeEnum } from "./roles/SetHoistPositions.ts";
export { rolesSetHoistPositions401CodeEnum } from "./roles/SetHoistPositions.ts";
export { rolesSetHoistPositions403CodeEnum } from "./roles/SetHoistPositions.ts";
export { rolesSetHoistPositions404CodeEnum } from "./roles/SetHoistPositions.ts";
export { rolesSetHoistPositions429CodeEnum } from "./roles/SetHoistPositions.ts";
export { rolesSetHoistPositions500CodeEnum } from "./roles/SetHoistPositions.ts";
export { rolesSetHoistPositions502CodeEnum } from "./roles/SetHoistPositions.ts";
export { rolesSetHoistPositions503CodeEnum } from "./roles/SetHoistPositions.ts";
export { rolesSetHoistPositions504CodeEnum } from "./roles/SetHoistPositions.ts";
export { rolesUpdate400CodeEnum } from "./roles/Update.ts";
export { rolesUpdate401CodeEnum } from "./roles/Update.ts";
export { rolesUpdate403CodeEnum } from "./roles/Update.ts";
export { rolesUpdate404CodeEnum } from "./roles/Update.ts";
export { rolesUpdate429CodeEnum } from "./roles/Update.ts";
export { rolesUpdate500CodeEnum } from "./roles/Update.ts";
export { rolesUpdate502CodeEnum } from "./roles/Update.ts";
export { rolesUpdate503CodeEnum } from "./roles/Update.ts";
export { rolesUpdate504CodeEnum } from "./roles/Update.ts";
export { stickersClone400CodeEnum } from "./stickers/Clone.ts";
export { stickersClone401CodeEnum } from "./stickers/Clone.ts";
export { stickersClone403CodeEnum } from "./stickers/Clone.ts";
export { stickersClone404CodeEnum } from "./stickers/Clone.ts";
export { stickersClone429CodeEnum } from "./stickers/Clone.ts";
export { stickersClone500CodeEnum } from "./stickers/Clone.ts";
export { stickersClone502CodeEnum } from "./stickers/Clone.ts";
export { stickersClone503CodeEnum } from "./stickers/Clone.ts";
export { stickersClone504CodeEnum } from "./stickers/Clone.ts";
export { stickersCreate400CodeEnum } from "./stickers/Create.ts";
export { stickersCreate401CodeEnum } from "./stickers/Create.ts";
export { stickersCreate403CodeEnum } from "./stickers/Create.ts";
export { stickersCreate404CodeEnum } from "./stickers/Create.ts";
export { stickersCreate429CodeEnum } from "./stickers/Create.ts";
export { stickersCreate500CodeEnum } from "./stickers/Create.ts";
export { stickersCreate502CodeEnum } from "./stickers/Create.ts";
export { stickersCreate503CodeEnum } from "./stickers/Create.ts";
export { stickersCreate504CodeEnum } from "./stickers/Create.ts";
export { stickersCreateMany400CodeEnum } from "./stickers/CreateMany.ts";
export { stickersCreateMany401CodeEnum } from "./stickers/CreateMany.ts";
export { stickersCreateMany403CodeEnum } from "./stickers/CreateMany.ts";
export { stickersCreateMany404CodeEnum } from "./stickers/CreateMany.ts";
export { stickersCreateMany429CodeEnum } from "./stickers/CreateMany.ts";
export { stickersCreateMany500CodeEnum } from "./stickers/CreateMany.ts";
export { stickersCreateMany502CodeEnum } from "./stickers/CreateMany.ts";
export { stickersCreateMany503CodeEnum } from "./stickers/CreateMany.ts";
export { stickersCreateMany504CodeEnum } from "./stickers/CreateMany.ts";
export { stickersDelete400CodeEnum } from "./stickers/Delete.ts";
export { stickersDelete401CodeEnum } from "./stickers/Delete.ts";
export { stickersDelete403CodeEnum } from "./stickers/Delete.ts";
export { stickersDelete404CodeEnum } from "./stickers/Delete.ts";
export { stickersDelete429CodeEnum } from "./stickers/Delete.ts";
export { stickersDelete500CodeEnum } from "./stickers/Delete.ts";
export { stickersDelete502CodeEnum } from "./stickers/Delete.ts";
export { stickersDelete503CodeEnum } from "./stickers/Delete.ts";
export { stickersDelete504CodeEnum } from "./stickers/Delete.ts";
export { stickersGetMetadata400CodeEnum } from "./stickers/GetMetadata.ts";
export { stickersGetMetadata401CodeEnum } from "./stickers/GetMetadata.ts";
export { stickersGetMetadata403CodeEnum } from "./stickers/GetMetadata.ts";
export { stickersGetMetadata404CodeEnum } from "./stickers/GetMetadata.ts";
export { stickersGetMetadata429CodeEnum } from "./stickers/GetMetadata.ts";
export { stickersGetMetadata500CodeEnum } from "./stickers/GetMetadata.ts";
export { stickersGetMetadata502CodeEnum } from "./stickers/GetMetadata.ts";
export { stickersGetMetadata503CodeEnum } from "./stickers/GetMetadata.ts";
export { stickersGetMetadata504CodeEnum } from "./stickers/GetMetadata.ts";
export { stickersList400CodeEnum } from "./stickers/List.ts";
export { stickersList401CodeEnum } from "./stickers/List.ts";
export { stickersList403CodeEnum } from "./stickers/List.ts";
export { stickersList404CodeEnum } from "./stickers/List.ts";
export { stickersList429CodeEnum } from "./stickers/List.ts";
export { stickersList500CodeEnum } from "./stickers/List.ts";
export { stickersList502CodeEnum } from "./stickers/List.ts";
export { stickersList503CodeEnum } from "./stickers/List.ts";
export { stickersList504CodeEnum } from "./stickers/List.ts";
export { stickersUpdate400CodeEnum } from "./stickers/Update.ts";
export { stickersUpdate401CodeEnum } from "./stickers/Update.ts";
export { stickersUpdate403CodeEnum } from "./stickers/Update.ts";
export { stickersUpdate404CodeEnum } from "./stickers/Update.ts";
export { stickersUpdate429CodeEnum } from "./stickers/Update.ts";
export { stickersUpdate500CodeEnum } from "./stickers/Update.ts";
export { stickersUpdate502CodeEnum } from "./stickers/Update.ts";
export { stickersUpdate503CodeEnum } from "./stickers/Update.ts";
export { stickersUpdate504CodeEnum } from "./stickers/Update.ts";
export { usersCreateChannel400CodeEnum } from "./users/CreateChannel.ts";
export { usersCreateChannel401CodeEnum } from "./users/CreateChannel.ts";
export { usersCreateChannel403CodeEnum } from "./users/CreateChannel.ts";
export { usersCreateChannel404CodeEnum } from "./users/CreateChannel.ts";
export { usersCreateChannel429CodeEnum } from "./users/CreateChannel.ts";
export { usersCreateChannel500CodeEnum } from "./users/CreateChannel.ts";
export { usersCreateChannel502CodeEnum } from "./users/CreateChannel.ts";
export { usersCreateChannel503CodeEnum } from "./users/CreateChannel.ts";
export { usersCreateChannel504CodeEnum } from "./users/CreateChannel.ts";
export { usersGet400CodeEnum } from "./users/Get.ts";
export { usersGet401CodeEnum } from "./users/Get.ts";
export { usersGet403CodeEnum } from "./users/Get.ts";
export { usersGet404CodeEnum } from "./users/Get.ts";
export { usersGet429CodeEnum } from "./users/Get.ts";
export { usersGet500CodeEnum } from "./users/Get.ts";
export { usersGet502CodeEnum } from "./users/Get.ts";
export { usersGet503CodeEnum } from "./users/Get.ts";
export { usersGet504CodeEnum } from "./users/Get.ts";
export { usersGetMe400CodeEnum } from "./users/GetMe.ts";
export { usersGetMe401CodeEnum } from "./users/GetMe.ts";
export { usersGetMe403CodeEnum } from "./users/GetMe.ts";
export { usersGetMe404CodeEnum } from "./users/GetMe.ts";
export { usersGetMe429CodeEnum } from "./users/GetMe.ts";
export { usersGetMe500CodeEnum } from "./users/GetMe.ts";
export { usersGetMe502CodeEnum } from "./users/GetMe.ts";
export { usersGetMe503CodeEnum } from "./users/GetMe.ts";
export { usersGetMe504CodeEnum } from "./users/GetMe.ts";
export { usersGetProfile400CodeEnum } from "./users/GetProfile.ts";
export { usersGetProfile401CodeEnum } from "./users/GetProfile.ts";
export { usersGetProfile403CodeEnum } from "./users/GetProfile.ts";
export { usersGetProfile404CodeEnum } from "./users/GetProfile.ts";
export { usersGetProfile429CodeEnum } from "./users/GetProfile.ts";
export { usersGetProfile500CodeEnum } from "./users/GetProfile.ts";
export { usersGetProfile502CodeEnum } from "./users/GetProfile.ts";
export { usersGetProfile503CodeEnum } from "./users/GetProfile.ts";
export { usersGetProfile504CodeEnum } from "./users/GetProfile.ts";
export { usersLeaveGuild400CodeEnum } from "./users/LeaveGuild.ts";
export { usersLeaveGuild401CodeEnum } from "./users/LeaveGuild.ts";
export { usersLeaveGuild403CodeEnum } from "./users/LeaveGuild.ts";
export { usersLeaveGuild404CodeEnum } from "./users/LeaveGuild.ts";
export { usersLeaveGuild429CodeEnum } from "./users/LeaveGuild.ts";
export { usersLeaveGuild500CodeEnum } from "./users/LeaveGuild.ts";
export { usersLeaveGuild502CodeEnum } from "./users/LeaveGuild.ts";
export { usersLeaveGuild503CodeEnum } from "./users/LeaveGuild.ts";
export { usersLeaveGuild504CodeEnum } from "./users/LeaveGuild.ts";
export { usersListChannels400CodeEnum } from "./users/ListChannels.ts";
export { usersListChannels401CodeEnum } from "./users/ListChannels.ts";
export { usersListChannels403CodeEnum } from "./users/ListChannels.ts";
export { usersListChannels404CodeEnum } from "./users/ListChannels.ts";
export { usersListChannels429CodeEnum } from "./users/ListChannels.ts";
export { usersListChannels500CodeEnum } from "./users/ListChannels.ts";
export { usersListChannels502CodeEnum } from "./users/ListChannels.ts";
export { usersListChannels503CodeEnum } from "./users/ListChannels.ts";
export { usersListChannels504CodeEnum } from "./users/ListChannels.ts";
export { usersListGuilds400CodeEnum } from "./users/ListGuilds.ts";
export { usersListGuilds401CodeEnum } from "./users/ListGuilds.ts";
export { usersListGuilds403CodeEnum } from "./users/ListGuilds.ts";
export { usersListGuilds404CodeEnum } from "./users/ListGuilds.ts";
export { usersListGuilds429CodeEnum } from "./users/ListGuilds.ts";
export { usersListGuilds500CodeEnum } from "./users/ListGuilds.ts";
export { usersListGuilds502CodeEnum } from "./users/ListGuilds.ts";
export { usersListGuilds503CodeEnum } from "./users/ListGuilds.ts";
export { usersListGuilds504CodeEnum } from "./users/ListGuilds.ts";
export { webhooksCreate400CodeEnum } from "./webhooks/Create.ts";
export { webhooksCreate401CodeEnum } from "./webhooks/Create.ts";
export { webhooksCreate403CodeEnum } from "./webhooks/Create.ts";
export { webhooksCreate404CodeEnum } from "./webhooks/Create.ts";
export { webhooksCreate429CodeEnum } from "./webhooks/Create.ts";
export { webhooksCreate500CodeEnum } from "./webhooks/Create.ts";
export { webhooksCreate502CodeEnum } from "./webhooks/Create.ts";
export { webhooksCreate503CodeEnum } from "./webhooks/Create.ts";
export { webhooksCreate504CodeEnum } from "./webhooks/Create.ts";
export { webhooksDelete400CodeEnum } from "./webhooks/Delete.ts";
export { webhooksDelete401CodeEnum } from "./webhooks/Delete.ts";
export { webhooksDelete403CodeEnum } from "./webhooks/Delete.ts";
export { webhooksDelete404CodeEnum } from "./webhooks/Delete.ts";
export { webhooksDelete429CodeEnum } from "./webhooks/Delete.ts";
export { webhooksDelete500CodeEnum } from "./webhooks/Delete.ts";
export { webhooksDelete502CodeEnum } from "./webhooks/Delete.ts";
export { webhooksDelete503CodeEnum } from "./webhooks/Delete.ts";
export { webhooksDelete504CodeEnum } from "./webhooks/Delete.ts";
export { webhooksDeleteMessage400CodeEnum } from "./webhooks/DeleteMessage.ts";
export { webhooksDeleteMessage401CodeEnum } from "./webhooks/DeleteMessage.ts";
export { webhooksDeleteMessage403CodeEnum } from "./webhooks/DeleteMessage.ts";
export { webhooksDeleteMessage404CodeEnum } from "./webhooks/DeleteMessage.ts";
export { webhooksDeleteMessage429CodeEnum } from "./webhooks/DeleteMessage.ts";
export { webhooksDeleteMessage500CodeEnum } from "./webhooks/DeleteMessage.ts";
export { webhooksDeleteMessage502CodeEnum } from "./webhooks/DeleteMessage.ts";
export { webhooksDeleteMessage503CodeEnum } from "./webhooks/DeleteMessage.ts";
export { webhooksDeleteMessage504CodeEnum } from "./webhooks/DeleteMessage.ts";
export { webhooksDeleteWithToken400CodeEnum } from "./webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken401CodeEnum } from "./webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken403CodeEnum } from "./webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken404CodeEnum } from "./webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken429CodeEnum } from "./webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken500CodeEnum } from "./webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken502CodeEnum } from "./webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken503CodeEnum } from "./webhooks/DeleteWithToken.ts";
export { webhooksDeleteWithToken504CodeEnum } from "./webhooks/DeleteWithToken.ts";
export { webhooksEditMessage400CodeEnum } from "./webhooks/EditMessage.ts";
export { webhooksEditMessage401CodeEnum } from "./webhooks/EditMessage.ts";
export { webhooksEditMessage403CodeEnum } from "./webhooks/EditMessage.ts";
export { webhooksEditMessage404CodeEnum } from "./webhooks/EditMessage.ts";
export { webhooksEditMessage429CodeEnum } from "./webhooks/EditMessage.ts";
export { webhooksEditMessage500CodeEnum } from "./webhooks/EditMessage.ts";
export { webhooksEditMessage502CodeEnum } from "./webhooks/EditMessage.ts";
export { webhooksEditMessage503CodeEnum } from "./webhooks/EditMessage.ts";
export { webhooksEditMessage504CodeEnum } from "./webhooks/EditMessage.ts";
export { webhooksExecute400CodeEnum } from "./webhooks/Execute.ts";
export { webhooksExecute401CodeEnum } from "./webhooks/Execute.ts";
export { webhooksExecute403CodeEnum } from "./webhooks/Execute.ts";
export { webhooksExecute404CodeEnum } from "./webhooks/Execute.ts";
export { webhooksExecute429CodeEnum } from "./webhooks/Execute.ts";
export { webhooksExecute500CodeEnum } from "./webhooks/Execute.ts";
export { webhooksExecute502CodeEnum } from "./webhooks/Execute.ts";
export { webhooksExecute503CodeEnum } from "./webhooks/Execute.ts";
export { webhooksExecute504CodeEnum } from "./webhooks/Execute.ts";
export { webhooksExecuteGithub400CodeEnum } from "./webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub401CodeEnum } from "./webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub403CodeEnum } from "./webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub404CodeEnum } from "./webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub429CodeEnum } from "./webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub500CodeEnum } from "./webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub502CodeEnum } from "./webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub503CodeEnum } from "./webhooks/ExecuteGithub.ts";
export { webhooksExecuteGithub504CodeEnum } from "./webhooks/ExecuteGithub.ts";
export { webhooksExecuteInstatus400CodeEnum } from "./webhooks/ExecuteInstatus.ts";
export { webhooksExecuteInstatus401CodeEnum } from "./webhooks/ExecuteInstatus.ts";
export { webhooksExecuteInstatus403CodeEnum } from "./webhooks/ExecuteInstatus.ts";
export { webhooksExecuteInstatus404CodeEnum } from "./webhooks/ExecuteInstatus.ts";
export { webhooksExecuteInstatus429CodeEnum } from "./webhooks/ExecuteInstatus.ts";
export { webhooksExecuteInstatus500CodeEnum } from "./webhooks/ExecuteInstatus.ts";
export { webhooksExecuteInstatus502CodeEnum } from "./webhooks/ExecuteInstatus.ts";
export { webhooksExecuteInstatus503CodeEnum } from "./webhooks/ExecuteInstatus.ts";
export { webhooksExecuteInstatus504CodeEnum } from "./webhooks/ExecuteInstatus.ts";
export { webhooksExecuteSlack200Enum } from "./webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack400CodeEnum } from "./webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack401CodeEnum } from "./webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack403CodeEnum } from "./webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack404CodeEnum } from "./webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack429CodeEnum } from "./webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack500CodeEnum } from "./webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack502CodeEnum } from "./webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack503CodeEnum } from "./webhooks/ExecuteSlack.ts";
export { webhooksExecuteSlack504CodeEnum } from "./webhooks/ExecuteSlack.ts";
export { webhooksGet400CodeEnum } from "./webhooks/Get.ts";
export { webhooksGet401CodeEnum } from "./webhooks/Get.ts";
export { webhooksGet403CodeEnum } from "./webhooks/Get.ts";
export { webhooksGet404CodeEnum } from "./webhooks/Get.ts";
export { webhooksGet429CodeEnum } from "./webhooks/Get.ts";
export { webhooksGet500CodeEnum } from "./webhooks/Get.ts";
export { webhooksGet502CodeEnum } from "./webhooks/Get.ts";
export { webhooksGet503CodeEnum } from "./webhooks/Get.ts";
export { webhooksGet504CodeEnum } from "./webhooks/Get.ts";
export { webhooksGetMessage400CodeEnum } from "./webhooks/GetMessage.ts";
export { webhooksGetMessage401CodeEnum } from "./webhooks/GetMessage.ts";
export { webhooksGetMessage403CodeEnum } from "./webhooks/GetMessage.ts";
export { webhooksGetMessage404CodeEnum } from "./webhooks/GetMessage.ts";
export { webhooksGetMessage429CodeEnum } from "./webhooks/GetMessage.ts";
export { webhooksGetMessage500CodeEnum } from "./webhooks/GetMessage.ts";
export { webhooksGetMessage502CodeEnum } from "./webhooks/GetMessage.ts";
export { webhooksGetMessage503CodeEnum } from "./webhooks/GetMessage.ts";
export { webhooksGetMessage504CodeEnum } from "./webhooks/GetMessage.ts";
export { webhooksGetWithToken400CodeEnum } from "./webhooks/GetWithToken.ts";
export { webhooksGetWithToken401CodeEnum } from "./webhooks/GetWithToken.ts";
export { webhooksGetWithToken403CodeEnum } from "./webhooks/GetWithToken.ts";
export { webhooksGetWithToken404CodeEnum } from "./webhooks/GetWithToken.ts";
export { webhooksGetWithToken429CodeEnum } from "./webhooks/GetWithToken.ts";
export { webhooksGetWithToken500CodeEnum } from "./webhooks/GetWithToken.ts";
export { webhooksGetWithToken502CodeEnum } from "./webhooks/GetWithToken.ts";
export { webhooksGetWithToken503CodeEnum } from "./webhooks/GetWithToken.ts";
export { webhooksGetWithToken504CodeEnum } from "./webhooks/GetWithToken.ts";
export { webhooksListForChannel400CodeEnum } from "./webhooks/ListForChannel.ts";
export { webhooksListForChannel401CodeEnum } from "./webhooks/ListForChannel.ts";
export { webhooksListForChannel403CodeEnum } from "./webhooks/ListForChannel.ts";
export { webhooksListForChannel404CodeEnum } from "./webhooks/ListForChannel.ts";
export { webhooksListForChannel429CodeEnum } from "./webhooks/ListForChannel.ts";
export { webhooksListForChannel500CodeEnum } from "./webhooks/ListForChannel.ts";
export { webhooksListForChannel502CodeEnum } from "./webhooks/ListForChannel.ts";
export { webhooksListForChannel503CodeEnum } from "./webhooks/ListForChannel.ts";
export { webhooksListForChannel504CodeEnum } from "./webhooks/ListForChannel.ts";
export { webhooksListForGuild400CodeEnum } from "./webhooks/ListForGuild.ts";
export { webhooksListForGuild401CodeEnum } from "./webhooks/ListForGuild.ts";
export { webhooksListForGuild403CodeEnum } from "./webhooks/ListForGuild.ts";
export { webhooksListForGuild404CodeEnum } from "./webhooks/ListForGuild.ts";
export { webhooksListForGuild429CodeEnum } from "./webhooks/ListForGuild.ts";
export { webhooksListForGuild500CodeEnum } from "./webhooks/ListForGuild.ts";
export { webhooksListForGuild502CodeEnum } from "./webhooks/ListForGuild.ts";
export { webhooksListForGuild503CodeEnum } from "./webhooks/ListForGuild.ts";
export { webhooksListForGuild504CodeEnum } from "./webhooks/ListForGuild.ts";
export { webhooksUpdate400CodeEnum } from "./webhooks/Update.ts";
export { webhooksUpdate401CodeEnum } from "./webhooks/Update.ts";
export { webhooksUpdate403CodeEnum } from "./webhooks/Update.ts";
export { webhooksUpdate404CodeEnum } from "./webhooks/Update.ts";
export { webhooksUpdate429CodeEnum } from "./webhooks/Update.ts";
export { webhooksUpdate500CodeEnum } from "./webhooks/Update.ts";
export { webhooksUpdate502CodeEnum } from "./webhooks/Update.ts";
export { webhooksUpdate503CodeEnum } from "./webhooks/Update.ts";
export { webhooksUpdate504CodeEnum } from "./webhooks/Update.ts";
export { webhooksUpdateWithToken400CodeEnum } from "./webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken401CodeEnum } from "./webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken403CodeEnum } from "./webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken404CodeEnum } from "./webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken429CodeEnum } from "./webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken500CodeEnum } from "./webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken502CodeEnum } from "./webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken503CodeEnum } from "./webhooks/UpdateWithToken.ts";
export { webhooksUpdateWithToken504CodeEnum } from "./webhooks/UpdateWithToken.ts";
