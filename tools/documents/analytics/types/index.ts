export type { AiCallStatus, AiCallStatusEnumKey } from "./AiCallStatus.ts";
export type { AiCallsExportRequest, AiCallsExportRequestFormatEnumKey } from "./AiCallsExportRequest.ts";
export type { AnalyticsSummary } from "./AnalyticsSummary.ts";
export type { ApiKey } from "./ApiKey.ts";
export type { ApiKeyRotatedEvent, ApiKeyRotatedEventEventEnumKey } from "./ApiKeyRotatedEvent.ts";
export type { ApiKeyStatus, ApiKeyStatusEnumKey } from "./ApiKeyStatus.ts";
export type { AudioFile } from "./AudioFile.ts";
export type { AudioFileStatus, AudioFileStatusEnumKey } from "./AudioFileStatus.ts";
export type { AudioProcessedEvent, AudioProcessedEventEventEnumKey } from "./AudioProcessedEvent.ts";
export type { AudioTranscribedEvent, AudioTranscribedEventEventEnumKey } from "./AudioTranscribedEvent.ts";
export type { BillingPeriod } from "./BillingPeriod.ts";
export type { CalendarDate } from "./CalendarDate.ts";
export type { CallDirection, CallDirectionEnumKey } from "./CallDirection.ts";
export type { CallState, CallStateEnumKey } from "./CallState.ts";
export type { CallTurn } from "./CallTurn.ts";
export type { Campaign } from "./Campaign.ts";
export type { CampaignStatus, CampaignStatusEnumKey } from "./CampaignStatus.ts";
export type { CampaignType, CampaignTypeEnumKey } from "./CampaignType.ts";
export type { ConflictAnswer, ErrorCodeEnum10Key } from "./ConflictAnswer.ts";
export type { Conversation } from "./Conversation.ts";
export type { ConversationMessage } from "./ConversationMessage.ts";
export type { ConversationMessages } from "./ConversationMessages.ts";
export type { ConversationStatus, ConversationStatusEnumKey } from "./ConversationStatus.ts";
export type { CreateApiKeyRequest } from "./CreateApiKeyRequest.ts";
export type { CreateEngagementRequest } from "./CreateEngagementRequest.ts";
export type { CreateWebhookRequest } from "./CreateWebhookRequest.ts";
export type { CreatedWebhook } from "./CreatedWebhook.ts";
export type { DateOrTime } from "./DateOrTime.ts";
export type { DeliveryStatus, DeliveryStatusEnumKey } from "./DeliveryStatus.ts";
export type { Engagement } from "./Engagement.ts";
export type { EngagementStatus, EngagementStatusEnumKey } from "./EngagementStatus.ts";
export type { EpaCompletionReason, EpaCompletionReasonEnumKey } from "./EpaCompletionReason.ts";
export type { EpaResponse } from "./EpaResponse.ts";
export type { EpaResults } from "./EpaResults.ts";
export type { EpaState, EpaStateEnumKey } from "./EpaState.ts";
export type { ErrorAnswer } from "./ErrorAnswer.ts";
export type { Evaluation } from "./Evaluation.ts";
export type { EvaluationCompletedEvent, EvaluationCompletedEventEventEnumKey } from "./EvaluationCompletedEvent.ts";
export type { EvaluationCriterion } from "./EvaluationCriterion.ts";
export type { EvaluationResults } from "./EvaluationResults.ts";
export type { EvaluationState, EvaluationStateEnumKey } from "./EvaluationState.ts";
export type { ErrorCodeEnum2Key, EvaluationsList401Answer } from "./EvaluationsList401Answer.ts";
export type { ErrorCodeEnum3Key, EvaluationsList403Answer } from "./EvaluationsList403Answer.ts";
export type { ExportFormat, ExportFormatEnumKey } from "./ExportFormat.ts";
export type { ExportJob } from "./ExportJob.ts";
export type { ExportReadyEvent, ExportReadyEventEventEnumKey } from "./ExportReadyEvent.ts";
export type { ExportRequest } from "./ExportRequest.ts";
export type { ExportState, ExportStateEnumKey } from "./ExportState.ts";
export type { ExportType, ExportTypeEnumKey } from "./ExportType.ts";
export type { FieldError } from "./FieldError.ts";
export type { Granularity, GranularityEnumKey } from "./Granularity.ts";
export type { Health } from "./Health.ts";
export type { ErrorCodeEnum5Key, InternalErrorAnswer } from "./InternalErrorAnswer.ts";
export type { IssuedApiKey } from "./IssuedApiKey.ts";
export type { KeyUsage } from "./KeyUsage.ts";
export type { Meta } from "./Meta.ts";
export type { Pagination } from "./Pagination.ts";
export type { ErrorCodeEnum8Key, PayloadTooLargeAnswer } from "./PayloadTooLargeAnswer.ts";
export type { PerformanceRow } from "./PerformanceRow.ts";
export type { Period } from "./Period.ts";
export type { ProcessRequest } from "./ProcessRequest.ts";
export type { ProcessingJob } from "./ProcessingJob.ts";
export type { ProcessingStage, ProcessingStageEnumKey } from "./ProcessingStage.ts";
export type { ProcessingState, ProcessingStateEnumKey } from "./ProcessingState.ts";
export type { ProcessingStatus } from "./ProcessingStatus.ts";
export type { ErrorCodeEnum4Key, RateLimitExceededAnswer } from "./RateLimitExceededAnswer.ts";
export type { ErrorCodeEnum7Key, ResourceNotFoundAnswer } from "./ResourceNotFoundAnswer.ts";
export type { Scope, ScopeEnumKey } from "./Scope.ts";
export type { Sentiment, SentimentEnumKey } from "./Sentiment.ts";
export type { SentimentCounts } from "./SentimentCounts.ts";
export type { ErrorCodeEnum6Key, ServiceUnavailableAnswer } from "./ServiceUnavailableAnswer.ts";
export type { SignedUrl } from "./SignedUrl.ts";
export type { SpeakerRole, SpeakerRoleEnumKey } from "./SpeakerRole.ts";
export type { Transcript } from "./Transcript.ts";
export type { TranscriptSegment } from "./TranscriptSegment.ts";
export type { TrendPoint } from "./TrendPoint.ts";
export type { Trends } from "./Trends.ts";
export type { ErrorCodeEnum9Key, UnsupportedMediaTypeAnswer } from "./UnsupportedMediaTypeAnswer.ts";
export type { UpdateApiKeyRequest } from "./UpdateApiKeyRequest.ts";
export type { UpdateEngagementRequest } from "./UpdateEngagementRequest.ts";
export type { UpdateWebhookRequest } from "./UpdateWebhookRequest.ts";
export type { UploadUrl } from "./UploadUrl.ts";
export type { UploadUrlRequest } from "./UploadUrlRequest.ts";
export type { UsageByKey } from "./UsageByKey.ts";
export type { UsageCategory, UsageCategoryEnumKey } from "./UsageCategory.ts";
export type { UsageEntry } from "./UsageEntry.ts";
export type { UsageMetric } from "./UsageMetric.ts";
export type { UsageQuotaWarningEvent, UsageQuotaWarningEventEventEnumKey } from "./UsageQuotaWarningEvent.ts";
export type { UsageSummary, UsageSummaryTierEnumKey } from "./UsageSummary.ts";
export type { ErrorCodeEnumKey, ValidationErrorAnswer } from "./ValidationErrorAnswer.ts";
export type { VoiceCall } from "./VoiceCall.ts";
export type { VoiceCallCompletedEvent, VoiceCallCompletedEventEventEnumKey } from "./VoiceCallCompletedEvent.ts";
export type { Webhook } from "./Webhook.ts";
export type { WebhookDelivery } from "./WebhookDelivery.ts";
export type { WebhookEvent } from "./WebhookEvent.ts";
export type { WebhookEventName, WebhookEventNameEnumKey } from "./WebhookEventName.ts";
export type { WebhookTest, WebhookTestEventEnumKey } from "./WebhookTest.ts";
export type { WebhookTestEvent, WebhookTestEventEventEnumKey } from "./WebhookTestEvent.ts";
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
} from "./analytics/CallCenters.ts";
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
} from "./analytics/Campaigns.ts";
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
} from "./analytics/Executives.ts";
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
} from "./analytics/Summary.ts";
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
} from "./analytics/Trends.ts";
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
} from "./apiKeys/Create.ts";
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
} from "./apiKeys/List.ts";
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
} from "./apiKeys/Revoke.ts";
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
} from "./apiKeys/Rotate.ts";
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
} from "./apiKeys/Update.ts";
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
} from "./audioFiles/DownloadUrl.ts";
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
} from "./audioFiles/Get.ts";
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
} from "./audioFiles/List.ts";
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
} from "./audioFiles/Process.ts";
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
} from "./audioFiles/ProcessingStatus.ts";
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
} from "./audioFiles/Transcript.ts";
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
} from "./audioFiles/UploadUrl.ts";
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
} from "./campaigns/Get.ts";
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
} from "./campaigns/List.ts";
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
} from "./conversations/Get.ts";
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
} from "./conversations/List.ts";
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
} from "./conversations/Messages.ts";
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
} from "./engagements/Create.ts";
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
} from "./engagements/Get.ts";
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
} from "./engagements/List.ts";
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
} from "./engagements/Update.ts";
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
} from "./evaluations/Get.ts";
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
} from "./evaluations/List.ts";
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
} from "./evaluations/Results.ts";
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
} from "./evaluations/Transcript.ts";
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
} from "./exports/Create.ts";
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
} from "./exports/CreateAiCalls.ts";
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
} from "./exports/Get.ts";
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
} from "./exports/GetAiCalls.ts";
export type { HealthGet200, HealthGetError, HealthGetQuery, HealthGetQueryResponse } from "./health/Get.ts";
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
} from "./usage/ByKey.ts";
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
} from "./usage/Details.ts";
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
} from "./usage/Summary.ts";
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
} from "./voiceCalls/EpaResults.ts";
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
} from "./voiceCalls/Get.ts";
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
} from "./voiceCalls/List.ts";
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
} from "./voiceCalls/RecordingUrl.ts";
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
} from "./webhooks/Create.ts";
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
} from "./webhooks/Delete.ts";
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
} from "./webhooks/Deliveries.ts";
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
} from "./webhooks/List.ts";
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
} from "./webhooks/Test.ts";
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
} from "./webhooks/Update.ts";
export { aiCallStatusEnum } from "./AiCallStatus.ts";
export { aiCallsExportRequestFormatEnum } from "./AiCallsExportRequest.ts";
export { apiKeyRotatedEventEventEnum } from "./ApiKeyRotatedEvent.ts";
export { apiKeyStatusEnum } from "./ApiKeyStatus.ts";
export { audioFileStatusEnum } from "./AudioFileStatus.ts";
export { audioProcessedEventEventEnum } from "./AudioProcessedEvent.ts";
export { audioTranscribedEventEventEnum } from "./AudioTranscribedEvent.ts";
export { callDirectionEnum } from "./CallDirection.ts";
export { callStateEnum } from "./CallState.ts";
export { campaignStatusEnum } from "./CampaignStatus.ts";
export { campaignTypeEnum } from "./CampaignType.ts";
export { errorCodeEnum10 } from "./ConflictAnswer.ts";
export { conversationStatusEnum } from "./ConversationStatus.ts";
export { deliveryStatusEnum } from "./DeliveryStatus.ts";
export { engagementStatusEnum } from "./EngagementStatus.ts";
export { epaCompletionReasonEnum } from "./EpaCompletionReason.ts";
export { epaStateEnum } from "./EpaState.ts";
export { evaluationCompletedEventEventEnum } from "./EvaluationCompletedEvent.ts";
export { evaluationStateEnum } from "./EvaluationState.ts";
export { errorCodeEnum2 } from "./EvaluationsList401Answer.ts";
export { errorCodeEnum3 } from "./EvaluationsList403Answer.ts";
export { exportFormatEnum } from "./ExportFormat.ts";
export { exportReadyEventEventEnum } from "./ExportReadyEvent.ts";
export { exportStateEnum } from "./ExportState.ts";
export { exportTypeEnum } from "./ExportType.ts";
export { granularityEnum } from "./Granularity.ts";
export { errorCodeEnum5 } from "./InternalErrorAnswer.ts";
export { errorCodeEnum8 } from "./PayloadTooLargeAnswer.ts";
export { processingStageEnum } from "./ProcessingStage.ts";
export { processingStateEnum } from "./ProcessingState.ts";
export { errorCodeEnum4 } from "./RateLimitExceededAnswer.ts";
export { errorCodeEnum7 } from "./ResourceNotFoundAnswer.ts";
export { scopeEnum } from "./Scope.ts";
export { sentimentEnum } from "./Sentiment.ts";
export { errorCodeEnum6 } from "./ServiceUnavailableAnswer.ts";
export { speakerRoleEnum } from "./SpeakerRole.ts";
export { errorCodeEnum9 } from "./UnsupportedMediaTypeAnswer.ts";
export { usageCategoryEnum } from "./UsageCategory.ts";
export { usageQuotaWarningEventEventEnum } from "./UsageQuotaWarningEvent.ts";
export { usageSummaryTierEnum } from "./UsageSummary.ts";
export { errorCodeEnum } from "./ValidationErrorAnswer.ts";
export { voiceCallCompletedEventEventEnum } from "./VoiceCallCompletedEvent.ts";
export { webhookEventNameEnum } from "./WebhookEventName.ts";
export { webhookTestEventEnum } from "./WebhookTest.ts";
export { webhookTestEventEventEnum } from "./WebhookTestEvent.ts";
export { errorCodeEnum100 } from "./analytics/CallCenters.ts";
export { errorCodeEnum95 } from "./analytics/CallCenters.ts";
export { errorCodeEnum96 } from "./analytics/CallCenters.ts";
export { errorCodeEnum97 } from "./analytics/CallCenters.ts";
export { errorCodeEnum98 } from "./analytics/CallCenters.ts";
export { errorCodeEnum99 } from "./analytics/CallCenters.ts";
export { errorCodeEnum89 } from "./analytics/Campaigns.ts";
export { errorCodeEnum90 } from "./analytics/Campaigns.ts";
export { errorCodeEnum91 } from "./analytics/Campaigns.ts";
export { errorCodeEnum92 } from "./analytics/Campaigns.ts";
export { errorCodeEnum93 } from "./analytics/Campaigns.ts";
export { errorCodeEnum94 } from "./analytics/Campaigns.ts";
export { errorCodeEnum101 } from "./analytics/Executives.ts";
export { errorCodeEnum102 } from "./analytics/Executives.ts";
export { errorCodeEnum103 } from "./analytics/Executives.ts";
export { errorCodeEnum104 } from "./analytics/Executives.ts";
export { errorCodeEnum105 } from "./analytics/Executives.ts";
export { errorCodeEnum106 } from "./analytics/Executives.ts";
export { errorCodeEnum83 } from "./analytics/Summary.ts";
export { errorCodeEnum84 } from "./analytics/Summary.ts";
export { errorCodeEnum85 } from "./analytics/Summary.ts";
export { errorCodeEnum86 } from "./analytics/Summary.ts";
export { errorCodeEnum87 } from "./analytics/Summary.ts";
export { errorCodeEnum88 } from "./analytics/Summary.ts";
export { errorCodeEnum107 } from "./analytics/Trends.ts";
export { errorCodeEnum108 } from "./analytics/Trends.ts";
export { errorCodeEnum109 } from "./analytics/Trends.ts";
export { errorCodeEnum110 } from "./analytics/Trends.ts";
export { errorCodeEnum111 } from "./analytics/Trends.ts";
export { errorCodeEnum112 } from "./analytics/Trends.ts";
export { errorCodeEnum272 } from "./apiKeys/Create.ts";
export { errorCodeEnum273 } from "./apiKeys/Create.ts";
export { errorCodeEnum274 } from "./apiKeys/Create.ts";
export { errorCodeEnum275 } from "./apiKeys/Create.ts";
export { errorCodeEnum276 } from "./apiKeys/Create.ts";
export { errorCodeEnum277 } from "./apiKeys/Create.ts";
export { errorCodeEnum278 } from "./apiKeys/Create.ts";
export { errorCodeEnum279 } from "./apiKeys/Create.ts";
export { errorCodeEnum266 } from "./apiKeys/List.ts";
export { errorCodeEnum267 } from "./apiKeys/List.ts";
export { errorCodeEnum268 } from "./apiKeys/List.ts";
export { errorCodeEnum269 } from "./apiKeys/List.ts";
export { errorCodeEnum270 } from "./apiKeys/List.ts";
export { errorCodeEnum271 } from "./apiKeys/List.ts";
export { errorCodeEnum289 } from "./apiKeys/Revoke.ts";
export { errorCodeEnum290 } from "./apiKeys/Revoke.ts";
export { errorCodeEnum291 } from "./apiKeys/Revoke.ts";
export { errorCodeEnum292 } from "./apiKeys/Revoke.ts";
export { errorCodeEnum293 } from "./apiKeys/Revoke.ts";
export { errorCodeEnum294 } from "./apiKeys/Revoke.ts";
export { errorCodeEnum295 } from "./apiKeys/Rotate.ts";
export { errorCodeEnum296 } from "./apiKeys/Rotate.ts";
export { errorCodeEnum297 } from "./apiKeys/Rotate.ts";
export { errorCodeEnum298 } from "./apiKeys/Rotate.ts";
export { errorCodeEnum299 } from "./apiKeys/Rotate.ts";
export { errorCodeEnum300 } from "./apiKeys/Rotate.ts";
export { errorCodeEnum301 } from "./apiKeys/Rotate.ts";
export { errorCodeEnum280 } from "./apiKeys/Update.ts";
export { errorCodeEnum281 } from "./apiKeys/Update.ts";
export { errorCodeEnum282 } from "./apiKeys/Update.ts";
export { errorCodeEnum283 } from "./apiKeys/Update.ts";
export { errorCodeEnum284 } from "./apiKeys/Update.ts";
export { errorCodeEnum285 } from "./apiKeys/Update.ts";
export { errorCodeEnum286 } from "./apiKeys/Update.ts";
export { errorCodeEnum287 } from "./apiKeys/Update.ts";
export { errorCodeEnum288 } from "./apiKeys/Update.ts";
export { errorCodeEnum59 } from "./audioFiles/DownloadUrl.ts";
export { errorCodeEnum60 } from "./audioFiles/DownloadUrl.ts";
export { errorCodeEnum61 } from "./audioFiles/DownloadUrl.ts";
export { errorCodeEnum62 } from "./audioFiles/DownloadUrl.ts";
export { errorCodeEnum63 } from "./audioFiles/DownloadUrl.ts";
export { errorCodeEnum64 } from "./audioFiles/DownloadUrl.ts";
export { errorCodeEnum41 } from "./audioFiles/Get.ts";
export { errorCodeEnum42 } from "./audioFiles/Get.ts";
export { errorCodeEnum43 } from "./audioFiles/Get.ts";
export { errorCodeEnum44 } from "./audioFiles/Get.ts";
export { errorCodeEnum45 } from "./audioFiles/Get.ts";
export { errorCodeEnum46 } from "./audioFiles/Get.ts";
export { errorCodeEnum35 } from "./audioFiles/List.ts";
export { errorCodeEnum36 } from "./audioFiles/List.ts";
export { errorCodeEnum37 } from "./audioFiles/List.ts";
export { errorCodeEnum38 } from "./audioFiles/List.ts";
export { errorCodeEnum39 } from "./audioFiles/List.ts";
export { errorCodeEnum40 } from "./audioFiles/List.ts";
export { errorCodeEnum73 } from "./audioFiles/Process.ts";
export { errorCodeEnum74 } from "./audioFiles/Process.ts";
export { errorCodeEnum75 } from "./audioFiles/Process.ts";
export { errorCodeEnum76 } from "./audioFiles/Process.ts";
export { errorCodeEnum77 } from "./audioFiles/Process.ts";
export { errorCodeEnum78 } from "./audioFiles/Process.ts";
export { errorCodeEnum79 } from "./audioFiles/Process.ts";
export { errorCodeEnum80 } from "./audioFiles/Process.ts";
export { errorCodeEnum81 } from "./audioFiles/Process.ts";
export { errorCodeEnum82 } from "./audioFiles/Process.ts";
export { errorCodeEnum53 } from "./audioFiles/ProcessingStatus.ts";
export { errorCodeEnum54 } from "./audioFiles/ProcessingStatus.ts";
export { errorCodeEnum55 } from "./audioFiles/ProcessingStatus.ts";
export { errorCodeEnum56 } from "./audioFiles/ProcessingStatus.ts";
export { errorCodeEnum57 } from "./audioFiles/ProcessingStatus.ts";
export { errorCodeEnum58 } from "./audioFiles/ProcessingStatus.ts";
export { errorCodeEnum47 } from "./audioFiles/Transcript.ts";
export { errorCodeEnum48 } from "./audioFiles/Transcript.ts";
export { errorCodeEnum49 } from "./audioFiles/Transcript.ts";
export { errorCodeEnum50 } from "./audioFiles/Transcript.ts";
export { errorCodeEnum51 } from "./audioFiles/Transcript.ts";
export { errorCodeEnum52 } from "./audioFiles/Transcript.ts";
export { errorCodeEnum65 } from "./audioFiles/UploadUrl.ts";
export { errorCodeEnum66 } from "./audioFiles/UploadUrl.ts";
export { errorCodeEnum67 } from "./audioFiles/UploadUrl.ts";
export { errorCodeEnum68 } from "./audioFiles/UploadUrl.ts";
export { errorCodeEnum69 } from "./audioFiles/UploadUrl.ts";
export { errorCodeEnum70 } from "./audioFiles/UploadUrl.ts";
export { errorCodeEnum71 } from "./audioFiles/UploadUrl.ts";
export { errorCodeEnum72 } from "./audioFiles/UploadUrl.ts";
export { errorCodeEnum218 } from "./campaigns/Get.ts";
export { errorCodeEnum219 } from "./campaigns/Get.ts";
export { errorCodeEnum220 } from "./campaigns/Get.ts";
export { errorCodeEnum221 } from "./campaigns/Get.ts";
export { errorCodeEnum222 } from "./campaigns/Get.ts";
export { errorCodeEnum223 } from "./campaigns/Get.ts";
export { errorCodeEnum212 } from "./campaigns/List.ts";
export { errorCodeEnum213 } from "./campaigns/List.ts";
export { errorCodeEnum214 } from "./campaigns/List.ts";
export { errorCodeEnum215 } from "./campaigns/List.ts";
export { errorCodeEnum216 } from "./campaigns/List.ts";
export { errorCodeEnum217 } from "./campaigns/List.ts";
export { errorCodeEnum176 } from "./conversations/Get.ts";
export { errorCodeEnum177 } from "./conversations/Get.ts";
export { errorCodeEnum178 } from "./conversations/Get.ts";
export { errorCodeEnum179 } from "./conversations/Get.ts";
export { errorCodeEnum180 } from "./conversations/Get.ts";
export { errorCodeEnum181 } from "./conversations/Get.ts";
export { errorCodeEnum170 } from "./conversations/List.ts";
export { errorCodeEnum171 } from "./conversations/List.ts";
export { errorCodeEnum172 } from "./conversations/List.ts";
export { errorCodeEnum173 } from "./conversations/List.ts";
export { errorCodeEnum174 } from "./conversations/List.ts";
export { errorCodeEnum175 } from "./conversations/List.ts";
export { errorCodeEnum182 } from "./conversations/Messages.ts";
export { errorCodeEnum183 } from "./conversations/Messages.ts";
export { errorCodeEnum184 } from "./conversations/Messages.ts";
export { errorCodeEnum185 } from "./conversations/Messages.ts";
export { errorCodeEnum186 } from "./conversations/Messages.ts";
export { errorCodeEnum187 } from "./conversations/Messages.ts";
export { errorCodeEnum147 } from "./engagements/Create.ts";
export { errorCodeEnum148 } from "./engagements/Create.ts";
export { errorCodeEnum149 } from "./engagements/Create.ts";
export { errorCodeEnum150 } from "./engagements/Create.ts";
export { errorCodeEnum151 } from "./engagements/Create.ts";
export { errorCodeEnum152 } from "./engagements/Create.ts";
export { errorCodeEnum153 } from "./engagements/Create.ts";
export { errorCodeEnum154 } from "./engagements/Create.ts";
export { errorCodeEnum155 } from "./engagements/Get.ts";
export { errorCodeEnum156 } from "./engagements/Get.ts";
export { errorCodeEnum157 } from "./engagements/Get.ts";
export { errorCodeEnum158 } from "./engagements/Get.ts";
export { errorCodeEnum159 } from "./engagements/Get.ts";
export { errorCodeEnum160 } from "./engagements/Get.ts";
export { errorCodeEnum141 } from "./engagements/List.ts";
export { errorCodeEnum142 } from "./engagements/List.ts";
export { errorCodeEnum143 } from "./engagements/List.ts";
export { errorCodeEnum144 } from "./engagements/List.ts";
export { errorCodeEnum145 } from "./engagements/List.ts";
export { errorCodeEnum146 } from "./engagements/List.ts";
export { errorCodeEnum161 } from "./engagements/Update.ts";
export { errorCodeEnum162 } from "./engagements/Update.ts";
export { errorCodeEnum163 } from "./engagements/Update.ts";
export { errorCodeEnum164 } from "./engagements/Update.ts";
export { errorCodeEnum165 } from "./engagements/Update.ts";
export { errorCodeEnum166 } from "./engagements/Update.ts";
export { errorCodeEnum167 } from "./engagements/Update.ts";
export { errorCodeEnum168 } from "./engagements/Update.ts";
export { errorCodeEnum169 } from "./engagements/Update.ts";
export { errorCodeEnum17 } from "./evaluations/Get.ts";
export { errorCodeEnum18 } from "./evaluations/Get.ts";
export { errorCodeEnum19 } from "./evaluations/Get.ts";
export { errorCodeEnum20 } from "./evaluations/Get.ts";
export { errorCodeEnum21 } from "./evaluations/Get.ts";
export { errorCodeEnum22 } from "./evaluations/Get.ts";
export { errorCodeEnum11 } from "./evaluations/List.ts";
export { errorCodeEnum12 } from "./evaluations/List.ts";
export { errorCodeEnum13 } from "./evaluations/List.ts";
export { errorCodeEnum14 } from "./evaluations/List.ts";
export { errorCodeEnum15 } from "./evaluations/List.ts";
export { errorCodeEnum16 } from "./evaluations/List.ts";
export { errorCodeEnum29 } from "./evaluations/Results.ts";
export { errorCodeEnum30 } from "./evaluations/Results.ts";
export { errorCodeEnum31 } from "./evaluations/Results.ts";
export { errorCodeEnum32 } from "./evaluations/Results.ts";
export { errorCodeEnum33 } from "./evaluations/Results.ts";
export { errorCodeEnum34 } from "./evaluations/Results.ts";
export { errorCodeEnum23 } from "./evaluations/Transcript.ts";
export { errorCodeEnum24 } from "./evaluations/Transcript.ts";
export { errorCodeEnum25 } from "./evaluations/Transcript.ts";
export { errorCodeEnum26 } from "./evaluations/Transcript.ts";
export { errorCodeEnum27 } from "./evaluations/Transcript.ts";
export { errorCodeEnum28 } from "./evaluations/Transcript.ts";
export { errorCodeEnum113 } from "./exports/Create.ts";
export { errorCodeEnum114 } from "./exports/Create.ts";
export { errorCodeEnum115 } from "./exports/Create.ts";
export { errorCodeEnum116 } from "./exports/Create.ts";
export { errorCodeEnum117 } from "./exports/Create.ts";
export { errorCodeEnum118 } from "./exports/Create.ts";
export { errorCodeEnum119 } from "./exports/Create.ts";
export { errorCodeEnum120 } from "./exports/Create.ts";
export { errorCodeEnum127 } from "./exports/CreateAiCalls.ts";
export { errorCodeEnum128 } from "./exports/CreateAiCalls.ts";
export { errorCodeEnum129 } from "./exports/CreateAiCalls.ts";
export { errorCodeEnum130 } from "./exports/CreateAiCalls.ts";
export { errorCodeEnum131 } from "./exports/CreateAiCalls.ts";
export { errorCodeEnum132 } from "./exports/CreateAiCalls.ts";
export { errorCodeEnum133 } from "./exports/CreateAiCalls.ts";
export { errorCodeEnum134 } from "./exports/CreateAiCalls.ts";
export { errorCodeEnum121 } from "./exports/Get.ts";
export { errorCodeEnum122 } from "./exports/Get.ts";
export { errorCodeEnum123 } from "./exports/Get.ts";
export { errorCodeEnum124 } from "./exports/Get.ts";
export { errorCodeEnum125 } from "./exports/Get.ts";
export { errorCodeEnum126 } from "./exports/Get.ts";
export { errorCodeEnum135 } from "./exports/GetAiCalls.ts";
export { errorCodeEnum136 } from "./exports/GetAiCalls.ts";
export { errorCodeEnum137 } from "./exports/GetAiCalls.ts";
export { errorCodeEnum138 } from "./exports/GetAiCalls.ts";
export { errorCodeEnum139 } from "./exports/GetAiCalls.ts";
export { errorCodeEnum140 } from "./exports/GetAiCalls.ts";
export { errorCodeEnum314 } from "./usage/ByKey.ts";
export { errorCodeEnum315 } from "./usage/ByKey.ts";
export { errorCodeEnum316 } from "./usage/ByKey.ts";
export { errorCodeEnum317 } from "./usage/ByKey.ts";
export { errorCodeEnum318 } from "./usage/ByKey.ts";
export { errorCodeEnum319 } from "./usage/ByKey.ts";
export { errorCodeEnum308 } from "./usage/Details.ts";
export { errorCodeEnum309 } from "./usage/Details.ts";
export { errorCodeEnum310 } from "./usage/Details.ts";
export { errorCodeEnum311 } from "./usage/Details.ts";
export { errorCodeEnum312 } from "./usage/Details.ts";
export { errorCodeEnum313 } from "./usage/Details.ts";
export { errorCodeEnum302 } from "./usage/Summary.ts";
export { errorCodeEnum303 } from "./usage/Summary.ts";
export { errorCodeEnum304 } from "./usage/Summary.ts";
export { errorCodeEnum305 } from "./usage/Summary.ts";
export { errorCodeEnum306 } from "./usage/Summary.ts";
export { errorCodeEnum307 } from "./usage/Summary.ts";
export { errorCodeEnum200 } from "./voiceCalls/EpaResults.ts";
export { errorCodeEnum201 } from "./voiceCalls/EpaResults.ts";
export { errorCodeEnum202 } from "./voiceCalls/EpaResults.ts";
export { errorCodeEnum203 } from "./voiceCalls/EpaResults.ts";
export { errorCodeEnum204 } from "./voiceCalls/EpaResults.ts";
export { errorCodeEnum205 } from "./voiceCalls/EpaResults.ts";
export { errorCodeEnum194 } from "./voiceCalls/Get.ts";
export { errorCodeEnum195 } from "./voiceCalls/Get.ts";
export { errorCodeEnum196 } from "./voiceCalls/Get.ts";
export { errorCodeEnum197 } from "./voiceCalls/Get.ts";
export { errorCodeEnum198 } from "./voiceCalls/Get.ts";
export { errorCodeEnum199 } from "./voiceCalls/Get.ts";
export { errorCodeEnum188 } from "./voiceCalls/List.ts";
export { errorCodeEnum189 } from "./voiceCalls/List.ts";
export { errorCodeEnum190 } from "./voiceCalls/List.ts";
export { errorCodeEnum191 } from "./voiceCalls/List.ts";
export { errorCodeEnum192 } from "./voiceCalls/List.ts";
export { errorCodeEnum193 } from "./voiceCalls/List.ts";
export { errorCodeEnum206 } from "./voiceCalls/RecordingUrl.ts";
export { errorCodeEnum207 } from "./voiceCalls/RecordingUrl.ts";
export { errorCodeEnum208 } from "./voiceCalls/RecordingUrl.ts";
export { errorCodeEnum209 } from "./voiceCalls/RecordingUrl.ts";
export { errorCodeEnum210 } from "./voiceCalls/RecordingUrl.ts";
export { errorCodeEnum211 } from "./voiceCalls/RecordingUrl.ts";
export { errorCodeEnum230 } from "./webhooks/Create.ts";
export { errorCodeEnum231 } from "./webhooks/Create.ts";
export { errorCodeEnum232 } from "./webhooks/Create.ts";
export { errorCodeEnum233 } from "./webhooks/Create.ts";
export { errorCodeEnum234 } from "./webhooks/Create.ts";
export { errorCodeEnum235 } from "./webhooks/Create.ts";
export { errorCodeEnum236 } from "./webhooks/Create.ts";
export { errorCodeEnum237 } from "./webhooks/Create.ts";
export { errorCodeEnum247 } from "./webhooks/Delete.ts";
export { errorCodeEnum248 } from "./webhooks/Delete.ts";
export { errorCodeEnum249 } from "./webhooks/Delete.ts";
export { errorCodeEnum250 } from "./webhooks/Delete.ts";
export { errorCodeEnum251 } from "./webhooks/Delete.ts";
export { errorCodeEnum252 } from "./webhooks/Delete.ts";
export { errorCodeEnum259 } from "./webhooks/Deliveries.ts";
export { errorCodeEnum260 } from "./webhooks/Deliveries.ts";
export { errorCodeEnum261 } from "./webhooks/Deliveries.ts";
export { errorCodeEnum262 } from "./webhooks/Deliveries.ts";
export { errorCodeEnum263 } from "./webhooks/Deliveries.ts";
export { errorCodeEnum264 } from "./webhooks/Deliveries.ts";
export { errorCodeEnum265 } from "./webhooks/Deliveries.ts";
export { errorCodeEnum224 } from "./webhooks/List.ts";
export { errorCodeEnum225 } from "./webhooks/List.ts";
export { errorCodeEnum226 } from "./webhooks/List.ts";
export { errorCodeEnum227 } from "./webhooks/List.ts";
export { errorCodeEnum228 } from "./webhooks/List.ts";
export { errorCodeEnum229 } from "./webhooks/List.ts";
export { errorCodeEnum253 } from "./webhooks/Test.ts";
export { errorCodeEnum254 } from "./webhooks/Test.ts";
export { errorCodeEnum255 } from "./webhooks/Test.ts";
export { errorCodeEnum256 } from "./webhooks/Test.ts";
export { errorCodeEnum257 } from "./webhooks/Test.ts";
export { errorCodeEnum258 } from "./webhooks/Test.ts";
export { errorCodeEnum238 } from "./webhooks/Update.ts";
export { errorCodeEnum239 } from "./webhooks/Update.ts";
export { errorCodeEnum240 } from "./webhooks/Update.ts";
export { errorCodeEnum241 } from "./webhooks/Update.ts";
export { errorCodeEnum242 } from "./webhooks/Update.ts";
export { errorCodeEnum243 } from "./webhooks/Update.ts";
export { errorCodeEnum244 } from "./webhooks/Update.ts";
export { errorCodeEnum245 } from "./webhooks/Update.ts";
export { errorCodeEnum246 } from "./webhooks/Update.ts";
