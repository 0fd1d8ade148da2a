export type { AiCallStatus, AiCallStatusEnumKey } from "./types/AiCallStatus.ts";
export type { AiCallsExportRequest, AiCallsExportRequestFormatEnumKey } from "./types/AiCallsExportRequest.ts";
export type { AnalyticsSummary } from "./types/AnalyticsSummary.ts";
export type { ApiKey } from "./types/ApiKey.ts";
export type { ApiKeyRotatedEvent, ApiKeyRotatedEventEventEnumKey } from "./types/ApiKeyRotatedEvent.ts";
export type { ApiKeyStatus, ApiKeyStatusEnumKey } from "./types/ApiKeyStatus.ts";
export type { AudioFile } from "./types/AudioFile.ts";
export type { AudioFileStatus, AudioFileStatusEnumKey } from "./types/AudioFileStatus.ts";
export type { AudioProcessedEvent, AudioProcessedEventEventEnumKey } from "./types/AudioProcessedEvent.ts";
export type { AudioTranscribedEvent, AudioTranscribedEventEventEnumKey } from "./types/AudioTranscribedEvent.ts";
export type { BillingPeriod } from "./types/BillingPeriod.ts";
export type { CalendarDate } from "./types/CalendarDate.ts";
export type { CallDirection, CallDirectionEnumKey } from "./types/CallDirection.ts";
export type { CallState, CallStateEnumKey } from "./types/CallState.ts";
export type { CallTurn } from "./types/CallTurn.ts";
export type { Campaign } from "./types/Campaign.ts";
export type { CampaignStatus, CampaignStatusEnumKey } from "./types/CampaignStatus.ts";
export type { CampaignType, CampaignTypeEnumKey } from "./types/CampaignType.ts";
export type { ConflictAnswer, ErrorCodeEnum10Key } from "./types/ConflictAnswer.ts";
export type { Conversation } from "./types/Conversation.ts";
export type { ConversationMessage } from "./types/ConversationMessage.ts";
export type { ConversationMessages } from "./types/ConversationMessages.ts";
export type { ConversationStatus, ConversationStatusEnumKey } from "./types/ConversationStatus.ts";
export type { CreateApiKeyRequest } from "./types/CreateApiKeyRequest.ts";
export type { CreateEngagementRequest } from "./types/CreateEngagementRequest.ts";
export type { CreateWebhookRequest } from "./types/CreateWebhookRequest.ts";
export type { CreatedWebhook } from "./types/CreatedWebhook.ts";
export type { DateOrTime } from "./types/DateOrTime.ts";
export type { DeliveryStatus, DeliveryStatusEnumKey } from "./types/DeliveryStatus.ts";
export type { Engagement } from "./types/Engagement.ts";
export type { EngagementStatus, EngagementStatusEnumKey } from "./types/EngagementStatus.ts";
export type { EpaCompletionReason, EpaCompletionReasonEnumKey } from "./types/EpaCompletionReason.ts";
export type { EpaResponse } from "./types/EpaResponse.ts";
export type { EpaResults } from "./types/EpaResults.ts";
export type { EpaState, EpaStateEnumKey } from "./types/EpaState.ts";
export type { ErrorAnswer } from "./types/ErrorAnswer.ts";
export type { Evaluation } from "./types/Evaluation.ts";
export type {
  EvaluationCompletedEvent,
  EvaluationCompletedEventEventEnumKey,
} from "./types/EvaluationCompletedEvent.ts";
export type { EvaluationCriterion } from "./types/EvaluationCriterion.ts";
export type { EvaluationResults } from "./types/EvaluationResults.ts";
export type { EvaluationState, EvaluationStateEnumKey } from "./types/EvaluationState.ts";
export type { ErrorCodeEnum2Key, EvaluationsList401Answer } from "./types/EvaluationsList401Answer.ts";
export type { ErrorCodeEnum3Key, EvaluationsList403Answer } from "./types/EvaluationsList403Answer.ts";
export type { ExportFormat, ExportFormatEnumKey } from "./types/ExportFormat.ts";
export type { ExportJob } from "./types/ExportJob.ts";
export type { ExportReadyEvent, ExportReadyEventEventEnumKey } from "./types/ExportReadyEvent.ts";
export type { ExportRequest } from "./types/ExportRequest.ts";
export type { ExportState, ExportStateEnumKey } from "./types/ExportState.ts";
export type { ExportType, ExportTypeEnumKey } from "./types/ExportType.ts";
export type { FieldError } from "./types/FieldError.ts";
export type { Granularity, GranularityEnumKey } from "./types/Granularity.ts";
export type { Health } from "./types/Health.ts";
export type { ErrorCodeEnum5Key, InternalErrorAnswer } from "./types/InternalErrorAnswer.ts";
export type { IssuedApiKey } from "./types/IssuedApiKey.ts";
export type { KeyUsage } from "./types/KeyUsage.ts";
export type { Meta } from "./types/Meta.ts";
export type { Pagination } from "./types/Pagination.ts";
export type { ErrorCodeEnum8Key, PayloadTooLargeAnswer } from "./types/PayloadTooLargeAnswer.ts";
export type { PerformanceRow } from "./types/PerformanceRow.ts";
export type { Period } from "./types/Period.ts";
export type { ProcessRequest } from "./types/ProcessRequest.ts";
export type { ProcessingJob } from "./types/ProcessingJob.ts";
export type { ProcessingStage, ProcessingStageEnumKey } from "./types/ProcessingStage.ts";
export type { ProcessingState, ProcessingStateEnumKey } from "./types/ProcessingState.ts";
export type { ProcessingStatus } from "./types/ProcessingStatus.ts";
export type { ErrorCodeEnum4Key, RateLimitExceededAnswer } from "./types/RateLimitExceededAnswer.ts";
export type { ErrorCodeEnum7Key, ResourceNotFoundAnswer } from "./types/ResourceNotFoundAnswer.ts";
export type { Scope, ScopeEnumKey } from "./types/Scope.ts";
export type { Sentiment, SentimentEnumKey } from "./types/Sentiment.ts";
export type { SentimentCounts } from "./types/SentimentCounts.ts";
export type { ErrorCodeEnum6Key, ServiceUnavailableAnswer } from "./types/ServiceUnavailableAnswer.ts";
export type { SignedUrl } from "./types/SignedUrl.ts";
export type { SpeakerRole, SpeakerRoleEnumKey } from "./types/SpeakerRole.ts";
export type { Transcript } from "./types/Transcript.ts";
export type { TranscriptSegment } from "./types/TranscriptSegment.ts";
export type { TrendPoint } from "./types/TrendPoint.ts";
export type { Trends } from "./types/Trends.ts";
export type { ErrorCodeEnum9Key, UnsupportedMediaTypeAnswer } from "./types/UnsupportedMediaTypeAnswer.ts";
export type { UpdateApiKeyRequest } from "./types/UpdateApiKeyRequest.ts";
export type { UpdateEngagementRequest } from "./types/UpdateEngagementRequest.ts";
export type { UpdateWebhookRequest } from "./types/UpdateWebhookRequest.ts";
export type { UploadUrl } from "./types/UploadUrl.ts";
export type { UploadUrlRequest } from "./types/UploadUrlRequest.ts";
export type { UsageByKey } from "./types/UsageByKey.ts";
export type { UsageCategory, UsageCategoryEnumKey } from "./types/UsageCategory.ts";
export type { UsageEntry } from "./types/UsageEntry.ts";
export type { UsageMetric } from "./types/UsageMetric.ts";
export type { UsageQuotaWarningEvent, UsageQuotaWarningEventEventEnumKey } from "./types/UsageQuotaWarningEvent.ts";
export type { UsageSummary, UsageSummaryTierEnumKey } from "./types/UsageSummary.ts";
export type { ErrorCodeEnumKey, ValidationErrorAnswer } from "./types/ValidationErrorAnswer.ts";
export type { VoiceCall } from "./types/VoiceCall.ts";
export type { VoiceCallCompletedEvent, VoiceCallCompletedEventEventEnumKey } from "./types/VoiceCallCompletedEvent.ts";
export type { Webhook } from "./types/Webhook.ts";
export type { WebhookDelivery } from "./types/WebhookDelivery.ts";
export type { WebhookEvent } from "./types/WebhookEvent.ts";
export type { WebhookEventName, WebhookEventNameEnumKey } from "./types/WebhookEventName.ts";
export type { WebhookTest, WebhookTestEventEnumKey } from "./types/WebhookTest.ts";
export type { WebhookTestEvent, WebhookTestEventEventEnumKey } from "./types/WebhookTestEvent.ts";
export type {
  AnalyticsCallCenters200,
  AnalyticsCallCenters400,
  AnalyticsCallCenters401,
  AnalyticsCallCenters403,
  AnalyticsCallCenters429,
  AnalyticsCallCenters500,
  AnalyticsCallCenters503,
  AnalyticsCallCentersError,
  AnalyticsCallCentersHeaderParams,
  AnalyticsCallCentersQuery,
  AnalyticsCallCentersQueryParams,
  AnalyticsCallCentersQueryResponse,
  ErrorCodeEnum100Key,
  ErrorCodeEnum95Key,
  ErrorCodeEnum96Key,
  ErrorCodeEnum97Key,
  ErrorCodeEnum98Key,
  ErrorCodeEnum99Key,
} from "./types/analytics/CallCenters.ts";
export type {
  AnalyticsCampaigns200,
  AnalyticsCampaigns400,
  AnalyticsCampaigns401,
  AnalyticsCampaigns403,
  AnalyticsCampaigns429,
  AnalyticsCampaigns500,
  AnalyticsCampaigns503,
  AnalyticsCampaignsError,
  AnalyticsCampaignsHeaderParams,
  AnalyticsCampaignsQuery,
  AnalyticsCampaignsQueryParams,
  AnalyticsCampaignsQueryResponse,
  ErrorCodeEnum89Key,
  ErrorCodeEnum90Key,
  ErrorCodeEnum91Key,
  ErrorCodeEnum92Key,
  ErrorCodeEnum93Key,
  ErrorCodeEnum94Key,
} from "./types/analytics/Campaigns.ts";
export type {
  AnalyticsExecutives200,
  AnalyticsExecutives400,
  AnalyticsExecutives401,
  AnalyticsExecutives403,
  AnalyticsExecutives429,
  AnalyticsExecutives500,
  AnalyticsExecutives503,
  AnalyticsExecutivesError,
  AnalyticsExecutivesHeaderParams,
  AnalyticsExecutivesQuery,
  AnalyticsExecutivesQueryParams,
  AnalyticsExecutivesQueryResponse,
  ErrorCodeEnum101Key,
  ErrorCodeEnum102Key,
  ErrorCodeEnum103Key,
  ErrorCodeEnum104Key,
  ErrorCodeEnum105Key,
  ErrorCodeEnum106Key,
} from "./types/analytics/Executives.ts";
export type {
  AnalyticsSummary200,
  AnalyticsSummary400,
  AnalyticsSummary401,
  AnalyticsSummary403,
  AnalyticsSummary429,
  AnalyticsSummary500,
  AnalyticsSummary503,
  AnalyticsSummaryError,
  AnalyticsSummaryHeaderParams,
  AnalyticsSummaryQuery,
  AnalyticsSummaryQueryParams,
  AnalyticsSummaryQueryResponse,
  ErrorCodeEnum83Key,
  ErrorCodeEnum84Key,
  ErrorCodeEnum85Key,
  ErrorCodeEnum86Key,
  ErrorCodeEnum87Key,
  ErrorCodeEnum88Key,
} from "./types/analytics/Summary.ts";
export type {
  AnalyticsTrends200,
  AnalyticsTrends400,
  AnalyticsTrends401,
  AnalyticsTrends403,
  AnalyticsTrends429,
  AnalyticsTrends500,
  AnalyticsTrends503,
  AnalyticsTrendsError,
  AnalyticsTrendsHeaderParams,
  AnalyticsTrendsQuery,
  AnalyticsTrendsQueryParams,
  AnalyticsTrendsQueryResponse,
  ErrorCodeEnum107Key,
  ErrorCodeEnum108Key,
  ErrorCodeEnum109Key,
  ErrorCodeEnum110Key,
  ErrorCodeEnum111Key,
  ErrorCodeEnum112Key,
} from "./types/analytics/Trends.ts";
export type {
  ApiKeysCreate201,
  ApiKeysCreate400,
  ApiKeysCreate401,
  ApiKeysCreate403,
  ApiKeysCreate413,
  ApiKeysCreate415,
  ApiKeysCreate429,
  ApiKeysCreate500,
  ApiKeysCreate503,
  ApiKeysCreateError,
  ApiKeysCreateHeaderParams,
  ApiKeysCreateMutation,
  ApiKeysCreateMutationRequest,
  ApiKeysCreateMutationResponse,
  ErrorCodeEnum272Key,
  ErrorCodeEnum273Key,
  ErrorCodeEnum274Key,
  ErrorCodeEnum275Key,
  ErrorCodeEnum276Key,
  ErrorCodeEnum277Key,
  ErrorCodeEnum278Key,
  ErrorCodeEnum279Key,
} from "./types/apiKeys/Create.ts";
export type {
  ApiKeysList200,
  ApiKeysList400,
  ApiKeysList401,
  ApiKeysList403,
  ApiKeysList429,
  ApiKeysList500,
  ApiKeysList503,
  ApiKeysListError,
  ApiKeysListHeaderParams,
  ApiKeysListQuery,
  ApiKeysListQueryParams,
  ApiKeysListQueryResponse,
  ErrorCodeEnum266Key,
  ErrorCodeEnum267Key,
  ErrorCodeEnum268Key,
  ErrorCodeEnum269Key,
  ErrorCodeEnum270Key,
  ErrorCodeEnum271Key,
} from "./types/apiKeys/List.ts";
export type {
  ApiKeysRevoke204,
  ApiKeysRevoke401,
  ApiKeysRevoke403,
  ApiKeysRevoke404,
  ApiKeysRevoke429,
  ApiKeysRevoke500,
  ApiKeysRevoke503,
  ApiKeysRevokeError,
  ApiKeysRevokeHeaderParams,
  ApiKeysRevokeMutation,
  ApiKeysRevokeMutationResponse,
  ApiKeysRevokePathParams,
  ErrorCodeEnum289Key,
  ErrorCodeEnum290Key,
  ErrorCodeEnum291Key,
  ErrorCodeEnum292Key,
  ErrorCodeEnum293Key,
  ErrorCodeEnum294Key,
} from "./types/apiKeys/Revoke.ts";
export type {
  ApiKeysRotate200,
  ApiKeysRotate401,
  ApiKeysRotate403,
  ApiKeysRotate404,
  ApiKeysRotate409,
  ApiKeysRotate429,
  ApiKeysRotate500,
  ApiKeysRotate503,
  ApiKeysRotateError,
  ApiKeysRotateHeaderParams,
  ApiKeysRotateMutation,
  ApiKeysRotateMutationResponse,
  ApiKeysRotatePathParams,
  ErrorCodeEnum295Key,
  ErrorCodeEnum296Key,
  ErrorCodeEnum297Key,
  ErrorCodeEnum298Key,
  ErrorCodeEnum299Key,
  ErrorCodeEnum300Key,
  ErrorCodeEnum301Key,
} from "./types/apiKeys/Rotate.ts";
export type {
  ApiKeysUpdate200,
  ApiKeysUpdate400,
  ApiKeysUpdate401,
  ApiKeysUpdate403,
  ApiKeysUpdate404,
  ApiKeysUpdate413,
  ApiKeysUpdate415,
  ApiKeysUpdate429,
  ApiKeysUpdate500,
  ApiKeysUpdate503,
  ApiKeysUpdateError,
  ApiKeysUpdateHeaderParams,
  ApiKeysUpdateMutation,
  ApiKeysUpdateMutationRequest,
  ApiKeysUpdateMutationResponse,
  ApiKeysUpdatePathParams,
  ErrorCodeEnum280Key,
  ErrorCodeEnum281Key,
  ErrorCodeEnum282Key,
  ErrorCodeEnum283Key,
  ErrorCodeEnum284Key,
  ErrorCodeEnum285Key,
  ErrorCodeEnum286Key,
  ErrorCodeEnum287Key,
  ErrorCodeEnum288Key,
} from "./types/apiKeys/Update.ts";
export type {
  AudioFilesDownloadUrl200,
  AudioFilesDownloadUrl401,
  AudioFilesDownloadUrl403,
  AudioFilesDownloadUrl404,
  AudioFilesDownloadUrl429,
  AudioFilesDownloadUrl500,
  AudioFilesDownloadUrl503,
  AudioFilesDownloadUrlError,
  AudioFilesDownloadUrlHeaderParams,
  AudioFilesDownloadUrlPathParams,
  AudioFilesDownloadUrlQuery,
  AudioFilesDownloadUrlQueryResponse,
  ErrorCodeEnum59Key,
  ErrorCodeEnum60Key,
  ErrorCodeEnum61Key,
  ErrorCodeEnum62Key,
  ErrorCodeEnum63Key,
  ErrorCodeEnum64Key,
} from "./types/audioFiles/DownloadUrl.ts";
export type {
  AudioFilesGet200,
  AudioFilesGet401,
  AudioFilesGet403,
  AudioFilesGet404,
  AudioFilesGet429,
  AudioFilesGet500,
  AudioFilesGet503,
  AudioFilesGetError,
  AudioFilesGetHeaderParams,
  AudioFilesGetPathParams,
  AudioFilesGetQuery,
  AudioFilesGetQueryResponse,
  ErrorCodeEnum41Key,
  ErrorCodeEnum42Key,
  ErrorCodeEnum43Key,
  ErrorCodeEnum44Key,
  ErrorCodeEnum45Key,
  ErrorCodeEnum46Key,
} from "./types/audioFiles/Get.ts";
export type {
  AudioFilesList200,
  AudioFilesList400,
  AudioFilesList401,
  AudioFilesList403,
  AudioFilesList429,
  AudioFilesList500,
  AudioFilesList503,
  AudioFilesListError,
  AudioFilesListHeaderParams,
  AudioFilesListQuery,
  AudioFilesListQueryParams,
  AudioFilesListQueryResponse,
  ErrorCodeEnum35Key,
  ErrorCodeEnum36Key,
  ErrorCodeEnum37Key,
  ErrorCodeEnum38Key,
  ErrorCodeEnum39Key,
  ErrorCodeEnum40Key,
} from "./types/audioFiles/List.ts";
export type {
  AudioFilesProcess202,
  AudioFilesProcess400,
  AudioFilesProcess401,
  AudioFilesProcess403,
  AudioFilesProcess404,
  AudioFilesProcess409,
  AudioFilesProcess413,
  AudioFilesProcess415,
  AudioFilesProcess429,
  AudioFilesProcess500,
  AudioFilesProcess503,
  AudioFilesProcessError,
  AudioFilesProcessHeaderParams,
  AudioFilesProcessMutation,
  AudioFilesProcessMutationRequest,
  AudioFilesProcessMutationResponse,
  AudioFilesProcessPathParams,
  ErrorCodeEnum73Key,
  ErrorCodeEnum74Key,
  ErrorCodeEnum75Key,
  ErrorCodeEnum76Key,
  ErrorCodeEnum77Key,
  ErrorCodeEnum78Key,
  ErrorCodeEnum79Key,
  ErrorCodeEnum80Key,
  ErrorCodeEnum81Key,
  ErrorCodeEnum82Key,
} from "./types/audioFiles/Process.ts";
export type {
  AudioFilesProcessingStatus200,
  AudioFilesProcessingStatus401,
  AudioFilesProcessingStatus403,
  AudioFilesProcessingStatus404,
  AudioFilesProcessingStatus429,
  AudioFilesProcessingStatus500,
  AudioFilesProcessingStatus503,
  AudioFilesProcessingStatusError,
  AudioFilesProcessingStatusHeaderParams,
  AudioFilesProcessingStatusPathParams,
  AudioFilesProcessingStatusQuery,
  AudioFilesProcessingStatusQueryResponse,
  ErrorCodeEnum53Key,
  ErrorCodeEnum54Key,
  ErrorCodeEnum55Key,
  ErrorCodeEnum56Key,
  ErrorCodeEnum57Key,
  ErrorCodeEnum58Key,
} from "./types/audioFiles/ProcessingStatus.ts";
export type {
  AudioFilesTranscript200,
  AudioFilesTranscript401,
  AudioFilesTranscript403,
  AudioFilesTranscript404,
  AudioFilesTranscript429,
  AudioFilesTranscript500,
  AudioFilesTranscript503,
  AudioFilesTranscriptError,
  AudioFilesTranscriptHeaderParams,
  AudioFilesTranscriptPathParams,
  AudioFilesTranscriptQuery,
  AudioFilesTranscriptQueryResponse,
  ErrorCodeEnum47Key,
  ErrorCodeEnum48Key,
  ErrorCodeEnum49Key,
  ErrorCodeEnum50Key,
  ErrorCodeEnum51Key,
  ErrorCodeEnum52Key,
} from "./types/audioFiles/Transcript.ts";
export type {
  AudioFilesUploadUrl201,
  AudioFilesUploadUrl400,
  AudioFilesUploadUrl401,
  AudioFilesUploadUrl403,
  AudioFilesUploadUrl413,
  AudioFilesUploadUrl415,
  AudioFilesUploadUrl429,
  AudioFilesUploadUrl500,
  AudioFilesUploadUrl503,
  AudioFilesUploadUrlError,
  AudioFilesUploadUrlHeaderParams,
  AudioFilesUploadUrlMutation,
  AudioFilesUploadUrlMutationRequest,
  AudioFilesUploadUrlMutationResponse,
  ErrorCodeEnum65Key,
  ErrorCodeEnum66Key,
  ErrorCodeEnum67Key,
  ErrorCodeEnum68Key,
  ErrorCodeEnum69Key,
  ErrorCodeEnum70Key,
  ErrorCodeEnum71Key,
  ErrorCodeEnum72Key,
} from "./types/audioFiles/UploadUrl.ts";
export type {
  CampaignsGet200,
  CampaignsGet401,
  CampaignsGet403,
  CampaignsGet404,
  CampaignsGet429,
  CampaignsGet500,
  CampaignsGet503,
  CampaignsGetError,
  CampaignsGetHeaderParams,
  CampaignsGetPathParams,
  CampaignsGetQuery,
  CampaignsGetQueryResponse,
  ErrorCodeEnum218Key,
  ErrorCodeEnum219Key,
  ErrorCodeEnum220Key,
  ErrorCodeEnum221Key,
  ErrorCodeEnum222Key,
  ErrorCodeEnum223Key,
} from "./types/campaigns/Get.ts";
export type {
  CampaignsList200,
  CampaignsList400,
  CampaignsList401,
  CampaignsList403,
  CampaignsList429,
  CampaignsList500,
  CampaignsList503,
  CampaignsListError,
  CampaignsListHeaderParams,
  CampaignsListQuery,
  CampaignsListQueryParams,
  CampaignsListQueryResponse,
  ErrorCodeEnum212Key,
  ErrorCodeEnum213Key,
  ErrorCodeEnum214Key,
  ErrorCodeEnum215Key,
  ErrorCodeEnum216Key,
  ErrorCodeEnum217Key,
} from "./types/campaigns/List.ts";
export type {
  ConversationsGet200,
  ConversationsGet401,
  ConversationsGet403,
  ConversationsGet404,
  ConversationsGet429,
  ConversationsGet500,
  ConversationsGet503,
  ConversationsGetError,
  ConversationsGetHeaderParams,
  ConversationsGetPathParams,
  ConversationsGetQuery,
  ConversationsGetQueryResponse,
  ErrorCodeEnum176Key,
  ErrorCodeEnum177Key,
  ErrorCodeEnum178Key,
  ErrorCodeEnum179Key,
  ErrorCodeEnum180Key,
  ErrorCodeEnum181Key,
} from "./types/conversations/Get.ts";
export type {
  ConversationsList200,
  ConversationsList400,
  ConversationsList401,
  ConversationsList403,
  ConversationsList429,
  ConversationsList500,
  ConversationsList503,
  ConversationsListError,
  ConversationsListHeaderParams,
  ConversationsListQuery,
  ConversationsListQueryParams,
  ConversationsListQueryResponse,
  ErrorCodeEnum170Key,
  ErrorCodeEnum171Key,
  ErrorCodeEnum172Key,
  ErrorCodeEnum173Key,
  ErrorCodeEnum174Key,
  ErrorCodeEnum175Key,
} from "./types/conversations/List.ts";
export type {
  ConversationsMessages200,
  ConversationsMessages401,
  ConversationsMessages403,
  ConversationsMessages404,
  ConversationsMessages429,
  ConversationsMessages500,
  ConversationsMessages503,
  ConversationsMessagesError,
  ConversationsMessagesHeaderParams,
  ConversationsMessagesPathParams,
  ConversationsMessagesQuery,
  ConversationsMessagesQueryResponse,
  ErrorCodeEnum182Key,
  ErrorCodeEnum183Key,
  ErrorCodeEnum184Key,
  ErrorCodeEnum185Key,
  ErrorCodeEnum186Key,
  ErrorCodeEnum187Key,
} from "./types/conversations/Messages.ts";
export type {
  EngagementsCreate201,
  EngagementsCreate400,
  EngagementsCreate401,
  EngagementsCreate403,
  EngagementsCreate413,
  EngagementsCreate415,
  EngagementsCreate429,
  EngagementsCreate500,
  EngagementsCreate503,
  EngagementsCreateError,
  EngagementsCreateHeaderParams,
  EngagementsCreateMutation,
  EngagementsCreateMutationRequest,
  EngagementsCreateMutationResponse,
  ErrorCodeEnum147Key,
  ErrorCodeEnum148Key,
  ErrorCodeEnum149Key,
  ErrorCodeEnum150Key,
  ErrorCodeEnum151Key,
  ErrorCodeEnum152Key,
  ErrorCodeEnum153Key,
  ErrorCodeEnum154Key,
} from "./types/engagements/Create.ts";
export type {
  EngagementsGet200,
  EngagementsGet401,
  EngagementsGet403,
  EngagementsGet404,
  EngagementsGet429,
  EngagementsGet500,
  EngagementsGet503,
  EngagementsGetError,
  EngagementsGetHeaderParams,
  EngagementsGetPathParams,
  EngagementsGetQuery,
  EngagementsGetQueryResponse,
  ErrorCodeEnum155Key,
  ErrorCodeEnum156Key,
  ErrorCodeEnum157Key,
  ErrorCodeEnum158Key,
  ErrorCodeEnum159Key,
  ErrorCodeEnum160Key,
} from "./types/engagements/Get.ts";
export type {
  EngagementsList200,
  EngagementsList400,
  EngagementsList401,
  EngagementsList403,
  EngagementsList429,
  EngagementsList500,
  EngagementsList503,
  EngagementsListError,
  EngagementsListHeaderParams,
  EngagementsListQuery,
  EngagementsListQueryParams,
  EngagementsListQueryResponse,
  ErrorCodeEnum141Key,
  ErrorCodeEnum142Key,
  ErrorCodeEnum143Key,
  ErrorCodeEnum144Key,
  ErrorCodeEnum145Key,
  ErrorCodeEnum146Key,
} from "./types/engagements/List.ts";
export type {
  EngagementsUpdate200,
  EngagementsUpdate400,
  EngagementsUpdate401,
  EngagementsUpdate403,
  EngagementsUpdate404,
  EngagementsUpdate413,
  EngagementsUpdate415,
  EngagementsUpdate429,
  EngagementsUpdate500,
  EngagementsUpdate503,
  EngagementsUpdateError,
  EngagementsUpdateHeaderParams,
  EngagementsUpdateMutation,
  EngagementsUpdateMutationRequest,
  EngagementsUpdateMutationResponse,
  EngagementsUpdatePathParams,
  ErrorCodeEnum161Key,
  ErrorCodeEnum162Key,
  ErrorCodeEnum163Key,
  ErrorCodeEnum164Key,
  ErrorCodeEnum165Key,
  ErrorCodeEnum166Key,
  ErrorCodeEnum167Key,
  ErrorCodeEnum168Key,
  ErrorCodeEnum169Key,
} from "./types/engagements/Update.ts";
export type {
  ErrorCodeEnum17Key,
  ErrorCodeEnum18Key,
  ErrorCodeEnum19Key,
  ErrorCodeEnum20Key,
  ErrorCodeEnum21Key,
  ErrorCodeEnum22Key,
  EvaluationsGet200,
  EvaluationsGet401,
  EvaluationsGet403,
  EvaluationsGet404,
  EvaluationsGet429,
  EvaluationsGet500,
  EvaluationsGet503,
  EvaluationsGetError,
  EvaluationsGetHeaderParams,
  EvaluationsGetPathParams,
  EvaluationsGetQuery,
  EvaluationsGetQueryResponse,
} from "./types/evaluations/Get.ts";
export type {
  ErrorCodeEnum11Key,
  ErrorCodeEnum12Key,
  ErrorCodeEnum13Key,
  ErrorCodeEnum14Key,
  ErrorCodeEnum15Key,
  ErrorCodeEnum16Key,
  EvaluationsList200,
  EvaluationsList400,
  EvaluationsList401,
  EvaluationsList403,
  EvaluationsList429,
  EvaluationsList500,
  EvaluationsList503,
  EvaluationsListError,
  EvaluationsListHeaderParams,
  EvaluationsListQuery,
  EvaluationsListQueryParams,
  EvaluationsListQueryResponse,
} from "./types/evaluations/List.ts";
export type {
  ErrorCodeEnum29Key,
  ErrorCodeEnum30Key,
  ErrorCodeEnum31Key,
  ErrorCodeEnum32Key,
  ErrorCodeEnum33Key,
  ErrorCodeEnum34Key,
  EvaluationsResults200,
  EvaluationsResults401,
  EvaluationsResults403,
  EvaluationsResults404,
  EvaluationsResults429,
  EvaluationsResults500,
  EvaluationsResults503,
  EvaluationsResultsError,
  EvaluationsResultsHeaderParams,
  EvaluationsResultsPathParams,
  EvaluationsResultsQuery,
  EvaluationsResultsQueryResponse,
} from "./types/evaluations/Results.ts";
export type {
  ErrorCodeEnum23Key,
  ErrorCodeEnum24Key,
  ErrorCodeEnum25Key,
  ErrorCodeEnum26Key,
  ErrorCodeEnum27Key,
  ErrorCodeEnum28Key,
  EvaluationsTranscript200,
  EvaluationsTranscript401,
  EvaluationsTranscript403,
  EvaluationsTranscript404,
  EvaluationsTranscript429,
  EvaluationsTranscript500,
  EvaluationsTranscript503,
  EvaluationsTranscriptError,
  EvaluationsTranscriptHeaderParams,
  EvaluationsTranscriptPathParams,
  EvaluationsTranscriptQuery,
  EvaluationsTranscriptQueryResponse,
} from "./types/evaluations/Transcript.ts";
export type {
  ErrorCodeEnum113Key,
  ErrorCodeEnum114Key,
  ErrorCodeEnum115Key,
  ErrorCodeEnum116Key,
  ErrorCodeEnum117Key,
  ErrorCodeEnum118Key,
  ErrorCodeEnum119Key,
  ErrorCodeEnum120Key,
  ExportsCreate202,
  ExportsCreate400,
  ExportsCreate401,
  ExportsCreate403,
  ExportsCreate413,
  ExportsCreate415,
  ExportsCreate429,
  ExportsCreate500,
  ExportsCreate503,
  ExportsCreateError,
  ExportsCreateHeaderParams,
  ExportsCreateMutation,
  ExportsCreateMutationRequest,
  ExportsCreateMutationResponse,
} from "./types/exports/Create.ts";
export type {
  ErrorCodeEnum127Key,
  ErrorCodeEnum128Key,
  ErrorCodeEnum129Key,
  ErrorCodeEnum130Key,
  ErrorCodeEnum131Key,
  ErrorCodeEnum132Key,
  ErrorCodeEnum133Key,
  ErrorCodeEnum134Key,
  ExportsCreateAiCalls202,
  ExportsCreateAiCalls400,
  ExportsCreateAiCalls401,
  ExportsCreateAiCalls403,
  ExportsCreateAiCalls413,
  ExportsCreateAiCalls415,
  ExportsCreateAiCalls429,
  ExportsCreateAiCalls500,
  ExportsCreateAiCalls503,
  ExportsCreateAiCallsError,
  ExportsCreateAiCallsHeaderParams,
  ExportsCreateAiCallsMutation,
  ExportsCreateAiCallsMutationRequest,
  ExportsCreateAiCallsMutationResponse,
} from "./types/exports/CreateAiCalls.ts";
export type {
  ErrorCodeEnum121Key,
  ErrorCodeEnum122Key,
  ErrorCodeEnum123Key,
  ErrorCodeEnum124Key,
  ErrorCodeEnum125Key,
  ErrorCodeEnum126Key,
  ExportsGet200,
  ExportsGet401,
  ExportsGet403,
  ExportsGet404,
  ExportsGet429,
  ExportsGet500,
  ExportsGet503,
  ExportsGetError,
  ExportsGetHeaderParams,
  ExportsGetPathParams,
  ExportsGetQuery,
  ExportsGetQueryResponse,
} from "./types/exports/Get.ts";
export type {
  ErrorCodeEnum135Key,
  ErrorCodeEnum136Key,
  ErrorCodeEnum137Key,
  ErrorCodeEnum138Key,
  ErrorCodeEnum139Key,
  ErrorCodeEnum140Key,
  ExportsGetAiCalls200,
  ExportsGetAiCalls401,
  ExportsGetAiCalls403,
  ExportsGetAiCalls404,
  ExportsGetAiCalls429,
  ExportsGetAiCalls500,
  ExportsGetAiCalls503,
  ExportsGetAiCallsError,
  ExportsGetAiCallsHeaderParams,
  ExportsGetAiCallsPathParams,
  ExportsGetAiCallsQuery,
  ExportsGetAiCallsQueryResponse,
} from "./types/exports/GetAiCalls.ts";
export type { HealthGet200, HealthGetError, HealthGetQuery, HealthGetQueryResponse } from "./types/health/Get.ts";
export type {
  ErrorCodeEnum314Key,
  ErrorCodeEnum315Key,
  ErrorCodeEnum316Key,
  ErrorCodeEnum317Key,
  ErrorCodeEnum318Key,
  ErrorCodeEnum319Key,
  UsageByKey200,
  UsageByKey400,
  UsageByKey401,
  UsageByKey403,
  UsageByKey429,
  UsageByKey500,
  UsageByKey503,
  UsageByKeyError,
  UsageByKeyHeaderParams,
  UsageByKeyQuery,
  UsageByKeyQueryParams,
  UsageByKeyQueryResponse,
} from "./types/usage/ByKey.ts";
export type {
  ErrorCodeEnum308Key,
  ErrorCodeEnum309Key,
  ErrorCodeEnum310Key,
  ErrorCodeEnum311Key,
  ErrorCodeEnum312Key,
  ErrorCodeEnum313Key,
  UsageDetails200,
  UsageDetails400,
  UsageDetails401,
  UsageDetails403,
  UsageDetails429,
  UsageDetails500,
  UsageDetails503,
  UsageDetailsError,
  UsageDetailsHeaderParams,
  UsageDetailsQuery,
  UsageDetailsQueryParams,
  UsageDetailsQueryResponse,
} from "./types/usage/Details.ts";
export type {
  ErrorCodeEnum302Key,
  ErrorCodeEnum303Key,
  ErrorCodeEnum304Key,
  ErrorCodeEnum305Key,
  ErrorCodeEnum306Key,
  ErrorCodeEnum307Key,
  UsageSummary200,
  UsageSummary400,
  UsageSummary401,
  UsageSummary403,
  UsageSummary429,
  UsageSummary500,
  UsageSummary503,
  UsageSummaryError,
  UsageSummaryHeaderParams,
  UsageSummaryQuery,
  UsageSummaryQueryParams,
  UsageSummaryQueryResponse,
} from "./types/usage/Summary.ts";
export type {
  ErrorCodeEnum200Key,
  ErrorCodeEnum201Key,
  ErrorCodeEnum202Key,
  ErrorCodeEnum203Key,
  ErrorCodeEnum204Key,
  ErrorCodeEnum205Key,
  VoiceCallsEpaResults200,
  VoiceCallsEpaResults401,
  VoiceCallsEpaResults403,
  VoiceCallsEpaResults404,
  VoiceCallsEpaResults429,
  VoiceCallsEpaResults500,
  VoiceCallsEpaResults503,
  VoiceCallsEpaResultsError,
  VoiceCallsEpaResultsHeaderParams,
  VoiceCallsEpaResultsPathParams,
  VoiceCallsEpaResultsQuery,
  VoiceCallsEpaResultsQueryResponse,
} from "./types/voiceCalls/EpaResults.ts";
export type {
  ErrorCodeEnum194Key,
  ErrorCodeEnum195Key,
  ErrorCodeEnum196Key,
  ErrorCodeEnum197Key,
  ErrorCodeEnum198Key,
  ErrorCodeEnum199Key,
  VoiceCallsGet200,
  VoiceCallsGet401,
  VoiceCallsGet403,
  VoiceCallsGet404,
  VoiceCallsGet429,
  VoiceCallsGet500,
  VoiceCallsGet503,
  VoiceCallsGetError,
  VoiceCallsGetHeaderParams,
  VoiceCallsGetPathParams,
  VoiceCallsGetQuery,
  VoiceCallsGetQueryResponse,
} from "./types/voiceCalls/Get.ts";
export type {
  ErrorCodeEnum188Key,
  ErrorCodeEnum189Key,
  ErrorCodeEnum190Key,
  ErrorCodeEnum191Key,
  ErrorCodeEnum192Key,
  ErrorCodeEnum193Key,
  VoiceCallsList200,
  VoiceCallsList400,
  VoiceCallsList401,
  VoiceCallsList403,
  VoiceCallsList429,
  VoiceCallsList500,
  VoiceCallsList503,
  VoiceCallsListError,
  VoiceCallsListHeaderParams,
  VoiceCallsListQuery,
  VoiceCallsListQueryParams,
  VoiceCallsListQueryResponse,
} from "./types/voiceCalls/List.ts";
export type {
  ErrorCodeEnum206Key,
  ErrorCodeEnum207Key,
  ErrorCodeEnum208Key,
  ErrorCodeEnum209Key,
  ErrorCodeEnum210Key,
  ErrorCodeEnum211Key,
  VoiceCallsRecordingUrl200,
  VoiceCallsRecordingUrl401,
  VoiceCallsRecordingUrl403,
  VoiceCallsRecordingUrl404,
  VoiceCallsRecordingUrl429,
  VoiceCallsRecordingUrl500,
  VoiceCallsRecordingUrl503,
  VoiceCallsRecordingUrlError,
  VoiceCallsRecordingUrlHeaderParams,
  VoiceCallsRecordingUrlPathParams,
  VoiceCallsRecordingUrlQuery,
  VoiceCallsRecordingUrlQueryResponse,
} from "./types/voiceCalls/RecordingUrl.ts";
export type {
  ErrorCodeEnum230Key,
  ErrorCodeEnum231Key,
  ErrorCodeEnum232Key,
  ErrorCodeEnum233Key,
  ErrorCodeEnum234Key,
  ErrorCodeEnum235Key,
  ErrorCodeEnum236Key,
  ErrorCodeEnum237Key,
  WebhooksCreate201,
  WebhooksCreate400,
  WebhooksCreate401,
  WebhooksCreate403,
  WebhooksCreate413,
  WebhooksCreate415,
  WebhooksCreate429,
  WebhooksCreate500,
  WebhooksCreate503,
  WebhooksCreateError,
  WebhooksCreateHeaderParams,
  WebhooksCreateMutation,
  WebhooksCreateMutationRequest,
  WebhooksCreateMutationResponse,
} from "./types/webhooks/Create.ts";
export type {
  ErrorCodeEnum247Key,
  ErrorCodeEnum248Key,
  ErrorCodeEnum249Key,
  ErrorCodeEnum250Key,
  ErrorCodeEnum251Key,
  ErrorCodeEnum252Key,
  WebhooksDelete204,
  WebhooksDelete401,
  WebhooksDelete403,
  WebhooksDelete404,
  WebhooksDelete429,
  WebhooksDelete500,
  WebhooksDelete503,
  WebhooksDeleteError,
  WebhooksDeleteHeaderParams,
  WebhooksDeleteMutation,
  WebhooksDeleteMutationResponse,
  WebhooksDeletePathParams,
} from "./types/webhooks/Delete.ts";
export type {
  ErrorCodeEnum259Key,
  ErrorCodeEnum260Key,
  ErrorCodeEnum261Key,
  ErrorCodeEnum262Key,
  ErrorCodeEnum263Key,
  ErrorCodeEnum264Key,
  ErrorCodeEnum265Key,
  WebhooksDeliveries200,
  WebhooksDeliveries400,
  WebhooksDeliveries401,
  WebhooksDeliveries403,
  WebhooksDeliveries404,
  WebhooksDeliveries429,
  WebhooksDeliveries500,
  WebhooksDeliveries503,
  WebhooksDeliveriesError,
  WebhooksDeliveriesHeaderParams,
  WebhooksDeliveriesPathParams,
  WebhooksDeliveriesQuery,
  WebhooksDeliveriesQueryParams,
  WebhooksDeliveriesQueryResponse,
} from "./types/webhooks/Deliveries.ts";
export type {
  ErrorCodeEnum224Key,
  ErrorCodeEnum225Key,
  ErrorCodeEnum226Key,
  ErrorCodeEnum227Key,
  ErrorCodeEnum228Key,
  ErrorCodeEnum229Key,
  WebhooksList200,
  WebhooksList400,
  WebhooksList401,
  WebhooksList403,
  WebhooksList429,
  WebhooksList500,
  WebhooksList503,
  WebhooksListError,
  WebhooksListHeaderParams,
  WebhooksListQuery,
  WebhooksListQueryParams,
  WebhooksListQueryResponse,
} from "./types/webhooks/List.ts";
export type {
  ErrorCodeEnum253Key,
  ErrorCodeEnum254Key,
  ErrorCodeEnum255Key,
  ErrorCodeEnum256Key,
  ErrorCodeEnum257Key,
  ErrorCodeEnum258Key,
  WebhooksTest202,
  WebhooksTest401,
  WebhooksTest403,
  WebhooksTest404,
  WebhooksTest429,
  WebhooksTest500,
  WebhooksTest503,
  WebhooksTestError,
  WebhooksTestHeaderParams,
  WebhooksTestMutation,
  WebhooksTestMutationResponse,
  WebhooksTestPathParams,
} from "./types/webhooks/Test.ts";
export type {
  ErrorCodeEnum238Key,
  ErrorCodeEnum239Key,
  ErrorCodeEnum240Key,
  ErrorCodeEnum241Key,
  ErrorCodeEnum242Key,
  ErrorCodeEnum243Key,
  ErrorCodeEnum244Key,
  ErrorCodeEnum245Key,
  ErrorCodeEnum246Key,
  WebhooksUpdate200,
  WebhooksUpdate400,
  WebhooksUpdate401,
  WebhooksUpdate403,
  WebhooksUpdate404,
  WebhooksUpdate413,
  WebhooksUpdate415,
  WebhooksUpdate429,
  WebhooksUpdate500,
  WebhooksUpdate503,
  WebhooksUpdateError,
  WebhooksUpdateHeaderParams,
  WebhooksUpdateMutation,
  WebhooksUpdateMutationRequest,
  WebhooksUpdateMutationResponse,
  WebhooksUpdatePathParams,
} from "./types/webhooks/Update.ts";
export { analyticsCallCenters } from "./clients/analytics/callCenters.ts";
export { analyticsCampaigns } from "./clients/analytics/campaigns.ts";
export { analyticsExecutives } from "./clients/analytics/executives.ts";
export { analyticsSummary } from "./clients/analytics/summary.ts";
export { analyticsTrends } from "./clients/analytics/trends.ts";
export { apiKeysCreate } from "./clients/apiKeys/create.ts";
export { apiKeysList } from "./clients/apiKeys/list.ts";
export { apiKeysRevoke } from "./clients/apiKeys/revoke.ts";
export { apiKeysRotate } from "./clients/apiKeys/rotate.ts";
export { apiKeysUpdate } from "./clients/apiKeys/update.ts";
export { audioFilesDownloadUrl } from "./clients/audioFiles/downloadUrl.ts";
export { audioFilesGet } from "./clients/audioFiles/get.ts";
export { audioFilesList } from "./clients/audioFiles/list.ts";
export { audioFilesProcess } from "./clients/audioFiles/process.ts";
export { audioFilesProcessingStatus } from "./clients/audioFiles/processingStatus.ts";
export { audioFilesTranscript } from "./clients/audioFiles/transcript.ts";
export { audioFilesUploadUrl } from "./clients/audioFiles/uploadUrl.ts";
export { campaignsGet } from "./clients/campaigns/get.ts";
export { campaignsList } from "./clients/campaigns/list.ts";
export { conversationsGet } from "./clients/conversations/get.ts";
export { conversationsList } from "./clients/conversations/list.ts";
export { conversationsMessages } from "./clients/conversations/messages.ts";
export { engagementsCreate } from "./clients/engagements/create.ts";
export { engagementsGet } from "./clients/engagements/get.ts";
export { engagementsList } from "./clients/engagements/list.ts";
export { engagementsUpdate } from "./clients/engagements/update.ts";
export { evaluationsGet } from "./clients/evaluations/get.ts";
export { evaluationsList } from "./clients/evaluations/list.ts";
export { evaluationsResults } from "./clients/evaluations/results.ts";
export { evaluationsTranscript } from "./clients/evaluations/transcript.ts";
export { exportsCreate } from "./clients/exports/create.ts";
export { exportsCreateAiCalls } from "./clients/exports/createAiCalls.ts";
export { exportsGet } from "./clients/exports/get.ts";
export { exportsGetAiCalls } from "./clients/exports/getAiCalls.ts";
export { healthGet } from "./clients/health/get.ts";
export { usageByKey } from "./clients/usage/byKey.ts";
export { usageDetails } from "./clients/usage/details.ts";
export { usageSummary } from "./clients/usage/summary.ts";
export { voiceCallsEpaResults } from "./clients/voiceCalls/epaResults.ts";
export { voiceCallsGet } from "./clients/voiceCalls/get.ts";
export { voiceCallsList } from "./clients/voiceCalls/list.ts";
export { voiceCallsRecordingUrl } from "./clients/voiceCalls/recordingUrl.ts";
export { webhooksCreate } from "./clients/webhooks/create.ts";
export { webhooksDelete } from "./clients/webhooks/delete.ts";
export { webhooksDeliveries } from "./clients/webhooks/deliveries.ts";
export { webhooksList } from "./clients/webhooks/list.ts";
export { webhooksTest } from "./clients/webhooks/test.ts";
export { webhooksUpdate } from "./clients/webhooks/update.ts";
export { aiCallStatusEnum } from "./types/AiCallStatus.ts";
export { aiCallsExportRequestFormatEnum } from "./types/AiCallsExportRequest.ts";
export { apiKeyRotatedEventEventEnum } from "./types/ApiKeyRotatedEvent.ts";
export { apiKeyStatusEnum } from "./types/ApiKeyStatus.ts";
export { audioFileStatusEnum } from "./types/AudioFileStatus.ts";
export { audioProcessedEventEventEnum } from "./types/AudioProcessedEvent.ts";
export { audioTranscribedEventEventEnum } from "./types/AudioTranscribedEvent.ts";
export { callDirectionEnum } from "./types/CallDirection.ts";
export { callStateEnum } from "./types/CallState.ts";
export { campaignStatusEnum } from "./types/CampaignStatus.ts";
export { campaignTypeEnum } from "./types/CampaignType.ts";
export { errorCodeEnum10 } from "./types/ConflictAnswer.ts";
export { conversationStatusEnum } from "./types/ConversationStatus.ts";
export { deliveryStatusEnum } from "./types/DeliveryStatus.ts";
export { engagementStatusEnum } from "./types/EngagementStatus.ts";
export { epaCompletionReasonEnum } from "./types/EpaCompletionReason.ts";
export { epaStateEnum } from "./types/EpaState.ts";
export { evaluationCompletedEventEventEnum } from "./types/EvaluationCompletedEvent.ts";
export { evaluationStateEnum } from "./types/EvaluationState.ts";
export { errorCodeEnum2 } from "./types/EvaluationsList401Answer.ts";
export { errorCodeEnum3 } from "./types/EvaluationsList403Answer.ts";
export { exportFormatEnum } from "./types/ExportFormat.ts";
export { exportReadyEventEventEnum } from "./types/ExportReadyEvent.ts";
export { exportStateEnum } from "./types/ExportState.ts";
export { exportTypeEnum } from "./types/ExportType.ts";
export { granularityEnum } from "./types/Granularity.ts";
export { errorCodeEnum5 } from "./types/InternalErrorAnswer.ts";
export { errorCodeEnum8 } from "./types/PayloadTooLargeAnswer.ts";
export { processingStageEnum } from "./types/ProcessingStage.ts";
export { processingStateEnum } from "./types/ProcessingState.ts";
export { errorCodeEnum4 } from "./types/RateLimitExceededAnswer.ts";
export { errorCodeEnum7 } from "./types/ResourceNotFoundAnswer.ts";
export { scopeEnum } from "./types/Scope.ts";
export { sentimentEnum } from "./types/Sentiment.ts";
export { errorCodeEnum6 } from "./types/ServiceUnavailableAnswer.ts";
export { speakerRoleEnum } from "./types/SpeakerRole.ts";
export { errorCodeEnum9 } from "./types/UnsupportedMediaTypeAnswer.ts";
export { usageCategoryEnum } from "./types/UsageCategory.ts";
export { usageQuotaWarningEventEventEnum } from "./types/UsageQuotaWarningEvent.ts";
export { usageSummaryTierEnum } from "./types/UsageSummary.ts";
export { errorCodeEnum } from "./types/ValidationErrorAnswer.ts";
export { voiceCallCompletedEventEventEnum } from "./types/VoiceCallCompletedEvent.ts";
export { webhookEventNameEnum } from "./types/WebhookEventName.ts";
export { webhookTestEventEnum } from "./types/WebhookTest.ts";
export { webhookTestEventEventEnum } from "./types/WebhookTestEvent.ts";
export { errorCodeEnum100 } from "./types/analytics/CallCenters.ts";
export { errorCodeEnum95 } from "./types/analytics/CallCenters.ts";
export { errorCodeEnum96 } from "./types/analytics/CallCenters.ts";
export { errorCodeEnum97 } from "./types/analytics/CallCenters.ts";
export { errorCodeEnum98 } from "./types/analytics/CallCenters.ts";
export { errorCodeEnum99 } from "./types/analytics/CallCenters.ts";
export { errorCodeEnum89 } from "./types/analytics/Campaigns.ts";
export { errorCodeEnum90 } from "./types/analytics/Campaigns.ts";
export { errorCodeEnum91 } from "./types/analytics/Campaigns.ts";
export { errorCodeEnum92 } from "./types/analytics/Campaigns.ts";
export { errorCodeEnum93 } from "./types/analytics/Campaigns.ts";
export { errorCodeEnum94 } from "./types/analytics/Campaigns.ts";
export { errorCodeEnum101 } from "./types/analytics/Executives.ts";
export { errorCodeEnum102 } from "./types/analytics/Executives.ts";
export { errorCodeEnum103 } from "./types/analytics/Executives.ts";
export { errorCodeEnum104 } from "./types/analytics/Executives.ts";
export { errorCodeEnum105 } from "./types/analytics/Executives.ts";
export { errorCodeEnum106 } from "./types/analytics/Executives.ts";
export { errorCodeEnum83 } from "./types/analytics/Summary.ts";
export { errorCodeEnum84 } from "./types/analytics/Summary.ts";
export { errorCodeEnum85 } from "./types/analytics/Summary.ts";
export { errorCodeEnum86 } from "./types/analytics/Summary.ts";
export { errorCodeEnum87 } from "./types/analytics/Summary.ts";
export { errorCodeEnum88 } from "./types/analytics/Summary.ts";
export { errorCodeEnum107 } from "./types/analytics/Trends.ts";
export { errorCodeEnum108 } from "./types/analytics/Trends.ts";
export { errorCodeEnum109 } from "./types/analytics/Trends.ts";
export { errorCodeEnum110 } from "./types/analytics/Trends.ts";
export { errorCodeEnum111 } from "./types/analytics/Trends.ts";
export { errorCodeEnum112 } from "./types/analytics/Trends.ts";
export { errorCodeEnum272 } from "./types/apiKeys/Create.ts";
export { errorCodeEnum273 } from "./types/apiKeys/Create.ts";
export { errorCodeEnum274 } from "./types/apiKeys/Create.ts";
export { errorCodeEnum275 } from "./types/apiKeys/Create.ts";
export { errorCodeEnum276 } from "./types/apiKeys/Create.ts";
export { errorCodeEnum277 } from "./types/apiKeys/Create.ts";
export { errorCodeEnum278 } from "./types/apiKeys/Create.ts";
export { errorCodeEnum279 } from "./types/apiKeys/Create.ts";
export { errorCodeEnum266 } from "./types/apiKeys/List.ts";
export { errorCodeEnum267 } from "./types/apiKeys/List.ts";
export { errorCodeEnum268 } from "./types/apiKeys/List.ts";
export { errorCodeEnum269 } from "./types/apiKeys/List.ts";
export { errorCodeEnum270 } from "./types/apiKeys/List.ts";
export { errorCodeEnum271 } from "./types/apiKeys/List.ts";
export { errorCodeEnum289 } from "./types/apiKeys/Revoke.ts";
export { errorCodeEnum290 } from "./types/apiKeys/Revoke.ts";
export { errorCodeEnum291 } from "./types/apiKeys/Revoke.ts";
export { errorCodeEnum292 } from "./types/apiKeys/Revoke.ts";
export { errorCodeEnum293 } from "./types/apiKeys/Revoke.ts";
export { errorCodeEnum294 } from "./types/apiKeys/Revoke.ts";
export { errorCodeEnum295 } from "./types/apiKeys/Rotate.ts";
export { errorCodeEnum296 } from "./types/apiKeys/Rotate.ts";
export { errorCodeEnum297 } from "./types/apiKeys/Rotate.ts";
export { errorCodeEnum298 } from "./types/apiKeys/Rotate.ts";
export { errorCodeEnum299 } from "./types/apiKeys/Rotate.ts";
export { errorCodeEnum300 } from "./types/apiKeys/Rotate.ts";
export { errorCodeEnum301 } from "./types/apiKeys/Rotate.ts";
export { errorCodeEnum280 } from "./types/apiKeys/Update.ts";
export { errorCodeEnum281 } from "./types/apiKeys/Update.ts";
export { errorCodeEnum282 } from "./types/apiKeys/Update.ts";
export { errorCodeEnum283 } from "./types/apiKeys/Update.ts";
export { errorCodeEnum284 } from "./types/apiKeys/Update.ts";
export { errorCodeEnum285 } from "./types/apiKeys/Update.ts";
export { errorCodeEnum286 } from "./types/apiKeys/Update.ts";
export { errorCodeEnum287 } from "./types/apiKeys/Update.ts";
export { errorCodeEnum288 } from "./types/apiKeys/Update.ts";
export { errorCodeEnum59 } from "./types/audioFiles/DownloadUrl.ts";
export { errorCodeEnum60 } from "./types/audioFiles/DownloadUrl.ts";
export { errorCodeEnum61 } from "./types/audioFiles/DownloadUrl.ts";
export { errorCodeEnum62 } from "./types/audioFiles/DownloadUrl.ts";
export { errorCodeEnum63 } from "./types/audioFiles/DownloadUrl.ts";
export { errorCodeEnum64 } from "./types/audioFiles/DownloadUrl.ts";
export { errorCodeEnum41 } from "./types/audioFiles/Get.ts";
export { errorCodeEnum42 } from "./types/audioFiles/Get.ts";
export { errorCodeEnum43 } from "./types/audioFiles/Get.ts";
export { errorCodeEnum44 } from "./types/audioFiles/Get.ts";
export { errorCodeEnum45 } from "./types/audioFiles/Get.ts";
export { errorCodeEnum46 } from "./types/audioFiles/Get.ts";
export { errorCodeEnum35 } from "./types/audioFiles/List.ts";
export { errorCodeEnum36 } from "./types/audioFiles/List.ts";
export { errorCodeEnum37 } from "./types/audioFiles/List.ts";
export { errorCodeEnum38 } from "./types/audioFiles/List.ts";
export { errorCodeEnum39 } from "./types/audioFiles/List.ts";
export { errorCodeEnum40 } from "./types/audioFiles/List.ts";
export { errorCodeEnum73 } from "./types/audioFiles/Process.ts";
export { errorCodeEnum74 } from "./types/audioFiles/Process.ts";
export { errorCodeEnum75 } from "./types/audioFiles/Process.ts";
export { errorCodeEnum76 } from "./types/audioFiles/Process.ts";
export { errorCodeEnum77 } from "./types/audioFiles/Process.ts";
export { errorCodeEnum78 } from "./types/audioFiles/Process.ts";
export { errorCodeEnum79 } from "./types/audioFiles/Process.ts";
export { errorCodeEnum80 } from "./types/audioFiles/Process.ts";
export { errorCodeEnum81 } from "./types/audioFiles/Process.ts";
export { errorCodeEnum82 } from "./types/audioFiles/Process.ts";
export { errorCodeEnum53 } from "./types/audioFiles/ProcessingStatus.ts";
export { errorCodeEnum54 } from "./types/audioFiles/ProcessingStatus.ts";
export { errorCodeEnum55 } from "./types/audioFiles/ProcessingStatus.ts";
export { errorCodeEnum56 } from "./types/audioFiles/ProcessingStatus.ts";
export { errorCodeEnum57 } from "./types/audioFiles/ProcessingStatus.ts";
export { errorCodeEnum58 } from "./types/audioFiles/ProcessingStatus.ts";
export { errorCodeEnum47 } from "./types/audioFiles/Transcript.ts";
export { errorCodeEnum48 } from "./types/audioFiles/Transcript.ts";
export { errorCodeEnum49 } from "./types/audioFiles/Transcript.ts";
export { errorCodeEnum50 } from "./types/audioFiles/Transcript.ts";
export { errorCodeEnum51 } from "./types/audioFiles/Transcript.ts";
export { errorCodeEnum52 } from "./types/audioFiles/Transcript.ts";
export { errorCodeEnum65 } from "./types/audioFiles/UploadUrl.ts";
export { errorCodeEnum66 } from "./types/audioFiles/UploadUrl.ts";
export { errorCodeEnum67 } from "./types/audioFiles/UploadUrl.ts";
export { errorCodeEnum68 } from "./types/audioFiles/UploadUrl.ts";
export { errorCodeEnum69 } from "./types/audioFiles/UploadUrl.ts";
export { errorCodeEnum70 } from "./types/audioFiles/UploadUrl.ts";
export { errorCodeEnum71 } from "./types/audioFiles/UploadUrl.ts";
export { errorCodeEnum72 } from "./types/audioFiles/UploadUrl.ts";
export { errorCodeEnum218 } from "./types/campaigns/Get.ts";
export { errorCodeEnum219 } from "./types/campaigns/Get.ts";
export { errorCodeEnum220 } from "./types/campaigns/Get.ts";
export { errorCodeEnum221 } from "./types/campaigns/Get.ts";
export { errorCodeEnum222 } from "./types/campaigns/Get.ts";
export { errorCodeEnum223 } from "./types/campaigns/Get.ts";
export { errorCodeEnum212 } from "./types/campaigns/List.ts";
export { errorCodeEnum213 } from "./types/campaigns/List.ts";
export { errorCodeEnum214 } from "./types/campaigns/List.ts";
export { errorCodeEnum215 } from "./types/campaigns/List.ts";
export { errorCodeEnum216 } from "./types/campaigns/List.ts";
export { errorCodeEnum217 } from "./types/campaigns/List.ts";
export { errorCodeEnum176 } from "./types/conversations/Get.ts";
export { errorCodeEnum177 } from "./types/conversations/Get.ts";
export { errorCodeEnum178 } from "./types/conversations/Get.ts";
export { errorCodeEnum179 } from "./types/conversations/Get.ts";
export { errorCodeEnum180 } from "./types/conversations/Get.ts";
export { errorCodeEnum181 } from "./types/conversations/Get.ts";
export { errorCodeEnum170 } from "./types/conversations/List.ts";
export { errorCodeEnum171 } from "./types/conversations/List.ts";
export { errorCodeEnum172 } from "./types/conversations/List.ts";
export { errorCodeEnum173 } from "./types/conversations/List.ts";
export { errorCodeEnum174 } from "./types/conversations/List.ts";
export { errorCodeEnum175 } from "./types/conversations/List.ts";
export { errorCodeEnum182 } from "./types/conversations/Messages.ts";
export { errorCodeEnum183 } from "./types/conversations/Messages.ts";
export { errorCodeEnum184 } from "./types/conversations/Messages.ts";
export { errorCodeEnum185 } from "./types/conversations/Messages.ts";
export { errorCodeEnum186 } from "./types/conversations/Messages.ts";
export { errorCodeEnum187 } from "./types/conversations/Messages.ts";
export { errorCodeEnum147 } from "./types/engagements/Create.ts";
export { errorCodeEnum148 } from "./types/engagements/Create.ts";
export { errorCodeEnum149 } from "./types/engagements/Create.ts";
export { errorCodeEnum150 } from "./types/engagements/Create.ts";
export { errorCodeEnum151 } from "./types/engagements/Create.ts";
export { errorCodeEnum152 } from "./types/engagements/Create.ts";
export { errorCodeEnum153 } from "./types/engagements/Create.ts";
export { errorCodeEnum154 } from "./types/engagements/Create.ts";
export { errorCodeEnum155 } from "./types/engagements/Get.ts";
export { errorCodeEnum156 } from "./types/engagements/Get.ts";
export { errorCodeEnum157 } from "./types/engagements/Get.ts";
export { errorCodeEnum158 } from "./types/engagements/Get.ts";
export { errorCodeEnum159 } from "./types/engagements/Get.ts";
export { errorCodeEnum160 } from "./types/engagements/Get.ts";
export { errorCodeEnum141 } from "./types/engagements/List.ts";
export { errorCodeEnum142 } from "./types/engagements/List.ts";
export { errorCodeEnum143 } from "./types/engagements/List.ts";
export { errorCodeEnum144 } from "./types/engagements/List.ts";
export { errorCodeEnum145 } from "./types/engagements/List.ts";
export { errorCodeEnum146 } from "./types/engagements/List.ts";
export { errorCodeEnum161 } from "./types/engagements/Update.ts";
export { errorCodeEnum162 } from "./types/engagements/Update.ts";
export { errorCodeEnum163 } from "./types/engagements/Update.ts";
export { errorCodeEnum164 } from "./types/engagements/Update.ts";
export { errorCodeEnum165 } from "./types/engagements/Update.ts";
export { errorCodeEnum166 } from "./types/engagements/Update.ts";
export { errorCodeEnum167 } from "./types/engagements/Update.ts";
export { errorCodeEnum168 } from "./types/engagements/Update.ts";
export { errorCodeEnum169 } from "./types/engagements/Update.ts";
export { errorCodeEnum17 } from "./types/evaluations/Get.ts";
export { errorCodeEnum18 } from "./types/evaluations/Get.ts";
export { errorCodeEnum19 } from "./types/evaluations/Get.ts";
export { errorCodeEnum20 } from "./types/evaluations/Get.ts";
export { errorCodeEnum21 } from "./types/evaluations/Get.ts";
export { errorCodeEnum22 } from "./types/evaluations/Get.ts";
export { errorCodeEnum11 } from "./types/evaluations/List.ts";
export { errorCodeEnum12 } from "./types/evaluations/List.ts";
export { errorCodeEnum13 } from "./types/evaluations/List.ts";
export { errorCodeEnum14 } from "./types/evaluations/List.ts";
export { errorCodeEnum15 } from "./types/evaluations/List.ts";
export { errorCodeEnum16 } from "./types/evaluations/List.ts";
export { errorCodeEnum29 } from "./types/evaluations/Results.ts";
export { errorCodeEnum30 } from "./types/evaluations/Results.ts";
export { errorCodeEnum31 } from "./types/evaluations/Results.ts";
export { errorCodeEnum32 } from "./types/evaluations/Results.ts";
export { errorCodeEnum33 } from "./types/evaluations/Results.ts";
export { errorCodeEnum34 } from "./types/evaluations/Results.ts";
export { errorCodeEnum23 } from "./types/evaluations/Transcript.ts";
export { errorCodeEnum24 } from "./types/evaluations/Transcript.ts";
export { errorCodeEnum25 } from "./types/evaluations/Transcript.ts";
export { errorCodeEnum26 } from "./types/evaluations/Transcript.ts";
export { errorCodeEnum27 } from "./types/evaluations/Transcript.ts";
export { errorCodeEnum28 } from "./types/evaluations/Transcript.ts";
export { errorCodeEnum113 } from "./types/exports/Create.ts";
export { errorCodeEnum114 } from "./types/exports/Create.ts";
export { errorCodeEnum115 } from "./types/exports/Create.ts";
export { errorCodeEnum116 } from "./types/exports/Create.ts";
export { errorCodeEnum117 } from "./types/exports/Create.ts";
export { errorCodeEnum118 } from "./types/exports/Create.ts";
export { errorCodeEnum119 } from "./types/exports/Create.ts";
export { errorCodeEnum120 } from "./types/exports/Create.ts";
export { errorCodeEnum127 } from "./types/exports/CreateAiCalls.ts";
export { errorCodeEnum128 } from "./types/exports/CreateAiCalls.ts";
export { errorCodeEnum129 } from "./types/exports/CreateAiCalls.ts";
export { errorCodeEnum130 } from "./types/exports/CreateAiCalls.ts";
export { errorCodeEnum131 } from "./types/exports/CreateAiCalls.ts";
export { errorCodeEnum132 } from "./types/exports/CreateAiCalls.ts";
export { errorCodeEnum133 } from "./types/exports/CreateAiCalls.ts";
export { errorCodeEnum134 } from "./types/exports/CreateAiCalls.ts";
export { errorCodeEnum121 } from "./types/exports/Get.ts";
export { errorCodeEnum122 } from "./types/exports/Get.ts";
export { errorCodeEnum123 } from "./types/exports/Get.ts";
export { errorCodeEnum124 } from "./types/exports/Get.ts";
export { errorCodeEnum125 } from "./types/exports/Get.ts";
export { errorCodeEnum126 } from "./types/exports/Get.ts";
export { errorCodeEnum135 } from "./types/exports/GetAiCalls.ts";
export { errorCodeEnum136 } from "./types/exports/GetAiCalls.ts";
export { errorCodeEnum137 } from "./types/exports/GetAiCalls.ts";
export { errorCodeEnum138 } from "./types/exports/GetAiCalls.ts";
export { errorCodeEnum139 } from "./types/exports/GetAiCalls.ts";
export { errorCodeEnum140 } from "./types/exports/GetAiCalls.ts";
export { errorCodeEnum314 } from "./types/usage/ByKey.ts";
export { errorCodeEnum315 } from "./types/usage/ByKey.ts";
export { errorCodeEnum316 } from "./types/usage/ByKey.ts";
export { errorCodeEnum317 } from "./types/usage/ByKey.ts";
export { errorCodeEnum318 } from "./types/usage/ByKey.ts";
export { errorCodeEnum319 } from "./types/usage/ByKey.ts";
export { errorCodeEnum308 } from "./types/usage/Details.ts";
export { errorCodeEnum309 } from "./types/usage/Details.ts";
export { errorCodeEnum310 } from "./types/usage/Details.ts";
export { errorCodeEnum311 } from "./types/usage/Details.ts";
export { errorCodeEnum312 } from "./types/usage/Details.ts";
export { errorCodeEnum313 } from "./types/usage/Details.ts";
export { errorCodeEnum302 } from "./types/usage/Summary.ts";
export { errorCodeEnum303 } from "./types/usage/Summary.ts";
export { errorCodeEnum304 } from "./types/usage/Summary.ts";
export { errorCodeEnum305 } from "./types/usage/Summary.ts";
export { errorCodeEnum306 } from "./types/usage/Summary.ts";
export { errorCodeEnum307 } from "./types/usage/Summary.ts";
export { errorCodeEnum200 } from "./types/voiceCalls/EpaResults.ts";
export { errorCodeEnum201 } from "./types/voiceCalls/EpaResults.ts";
export { errorCodeEnum202 } from "./types/voiceCalls/EpaResults.ts";
export { errorCodeEnum203 } from "./types/voiceCalls/EpaResults.ts";
export { errorCodeEnum204 } from "./types/voiceCalls/EpaResults.ts";
export { errorCodeEnum205 } from "./types/voiceCalls/EpaResults.ts";
export { errorCodeEnum194 } from "./types/voiceCalls/Get.ts";
export { errorCodeEnum195 } from "./types/voiceCalls/Get.ts";
export { errorCodeEnum196 } from "./types/voiceCalls/Get.ts";
export { errorCodeEnum197 } from "./types/voiceCalls/Get.ts";
export { errorCodeEnum198 } from "./types/voiceCalls/Get.ts";
export { errorCodeEnum199 } from "./types/voiceCalls/Get.ts";
export { errorCodeEnum188 } from "./types/voiceCalls/List.ts";
export { errorCodeEnum189 } from "./types/voiceCalls/List.ts";
export { errorCodeEnum190 } from "./types/voiceCalls/List.ts";
export { errorCodeEnum191 } from "./types/voiceCalls/List.ts";
export { errorCodeEnum192 } from "./types/voiceCalls/List.ts";
export { errorCodeEnum193 } from "./types/voiceCalls/List.ts";
export { errorCodeEnum206 } from "./types/voiceCalls/RecordingUrl.ts";
export { errorCodeEnum207 } from "./types/voiceCalls/RecordingUrl.ts";
export { errorCodeEnum208 } from "./types/voiceCalls/RecordingUrl.ts";
export { errorCodeEnum209 } from "./types/voiceCalls/RecordingUrl.ts";
export { errorCodeEnum210 } from "./types/voiceCalls/RecordingUrl.ts";
export { errorCodeEnum211 } from "./types/voiceCalls/RecordingUrl.ts";
export { errorCodeEnum230 } from "./types/webhooks/Create.ts";
export { errorCodeEnum231 } from "./types/webhooks/Create.ts";
export { errorCodeEnum232 } from "./types/webhooks/Create.ts";
export { errorCodeEnum233 } from "./types/webhooks/Create.ts";
export { errorCodeEnum234 } from "./types/webhooks/Create.ts";
export { errorCodeEnum235 } from "./types/webhooks/Create.ts";
export { errorCodeEnum236 } from "./types/webhooks/Create.ts";
export { errorCodeEnum237 } from "./types/webhooks/Create.ts";
export { errorCodeEnum247 } from "./types/webhooks/Delete.ts";
export { errorCodeEnum248 } from "./types/webhooks/Delete.ts";
export { errorCodeEnum249 } from "./types/webhooks/Delete.ts";
export { errorCodeEnum250 } from "./types/webhooks/Delete.ts";
export { errorCodeEnum251 } from "./types/webhooks/Delete.ts";
export { errorCodeEnum252 } from "./types/webhooks/Delete.ts";
export { errorCodeEnum259 } from "./types/webhooks/Deliveries.ts";
export { errorCodeEnum260 } from "./types/webhooks/Deliveries.ts";
export { errorCodeEnum261 } from "./types/webhooks/Deliveries.ts";
export { errorCodeEnum262 } from "./types/webhooks/Deliveries.ts";
export { errorCodeEnum263 } from "./types/webhooks/Deliveries.ts";
export { errorCodeEnum264 } from "./types/webhooks/Deliveries.ts";
export { errorCodeEnum265 } from "./types/webhooks/Deliveries.ts";
export { errorCodeEnum224 } from "./types/webhooks/List.ts";
export { errorCodeEnum225 } from "./types/webhooks/List.ts";
export { errorCodeEnum226 } from "./types/webhooks/List.ts";
export { errorCodeEnum227 } from "./types/webhooks/List.ts";
export { errorCodeEnum228 } from "./types/webhooks/List.ts";
export { errorCodeEnum229 } from "./types/webhooks/List.ts";
export { errorCodeEnum253 } from "./types/webhooks/Test.ts";
export { errorCodeEnum254 } from "./types/webhooks/Test.ts";
export { errorCodeEnum255 } from "./types/webhooks/Test.ts";
export { errorCodeEnum256 } from "./types/webhooks/Test.ts";
export { errorCodeEnum257 } from "./types/webhooks/Test.ts";
export { errorCodeEnum258 } from "./types/webhooks/Test.ts";
export { errorCodeEnum238 } from "./types/webhooks/Update.ts";
export { errorCodeEnum239 } from "./types/webhooks/Update.ts";
export { errorCodeEnum240 } from "./types/webhooks/Update.ts";
export { errorCodeEnum241 } from "./types/webhooks/Update.ts";
export { errorCodeEnum242 } from "./types/webhooks/Update.ts";
export { errorCodeEnum243 } from "./types/webhooks/Update.ts";
export { errorCodeEnum244 } from "./types/webhooks/Update.ts";
export { errorCodeEnum245 } from "./types/webhooks/Update.ts";
export { errorCodeEnum246 } from "./types/webhooks/Update.ts";
