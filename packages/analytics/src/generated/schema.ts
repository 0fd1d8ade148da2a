// Written by `pnpm run generate` from spec/analytics.yaml. Do not edit.

/** What comes with every answer. */
export interface Meta {
  /** Id to quote when asking the vendor about a request. */
  readonly requestId: string;
  /** When the answer was made. */
  readonly timestamp: string;
}

/** Where a page stands in its list. */
export interface Pagination {
  readonly page: number;
  readonly pageSize: number;
  readonly totalCount: number;
  readonly totalPages: number;
}

/** Every refusal. */
export interface ErrorAnswer {
  readonly error: {
    /** The error code. */
    readonly code: string;
    /** A sentence for people. */
    readonly message: string;
    /** Id of the request. */
    readonly requestId: string;
    /** Seconds to wait before the next attempt. */
    readonly retryAfter?: number | undefined;
    /** What is wrong with the request, field by field. */
    readonly details?: readonly FieldError[] | undefined;
  };
}

/** One field that was refused. */
export interface FieldError {
  /** Dotted path of the field. */
  readonly field: string;
  /** What is wrong with it. */
  readonly message: string;
}

/** A date (`2026-03-30`) or a date-time (`2026-03-30T12:00:00Z`); without an offset it is UTC. */
export type DateOrTime = string;

/** A date, `yyyy-MM-dd`. */
export type CalendarDate = string;

/** A month, `YYYY-MM`. */
export type BillingPeriod = string;

/** State of the service. */
export interface Health {
  /** `ok` while the service is up. */
  readonly status: string;
}

/** How far an evaluation has come. */
export type EvaluationState = "Pending" | "Processing" | "Completed" | "Failed" | (string & {});

/** Mood of a call. */
export type Sentiment = "Positive" | "Neutral" | "Negative" | (string & {});

/** The evaluation of one call. */
export interface Evaluation {
  /** Id of the evaluation. */
  readonly id: string;
  /** The evaluation project. */
  readonly engagementId: string;
  /** Name of the project. */
  readonly engagementName: string;
  /** Name of the recording. */
  readonly audioFileName: string;
  /** When the call took place. */
  readonly audioDate: string;
  /** Who led the call; the bot's name for an AI call. */
  readonly executiveName: string;
  /** Length of the recording in seconds. */
  readonly durationInSeconds: number;
  readonly state: EvaluationState;
  /** Mood of the call; `null` until completed. */
  readonly sentiment: Sentiment | null;
  /** Average of all criteria, 0 to 100; `null` until completed. */
  readonly averageNote: number | null;
  /** Whether a voice bot led the call. */
  readonly isAICall: boolean;
  /** The campaign, if the call belongs to one. */
  readonly campaignId: string | null;
  /** The call center. */
  readonly callCenterId: string;
  /** Scores; `null` until completed. */
  readonly results: EvaluationResults | null;
  /** When the evaluation was created. */
  readonly createdAt: string;
}

/** Scores of an evaluation. */
export interface EvaluationResults {
  /** The evaluation. */
  readonly evaluationId: string;
  /** Weighted average of the criteria, 0 to 100. */
  readonly averageNote: number;
  readonly sentiment: Sentiment;
  /** The call in a sentence or two. */
  readonly summary: string;
  /** One score per criterion. */
  readonly criteria: readonly EvaluationCriterion[];
}

/** The score of one criterion. */
export interface EvaluationCriterion {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly maxScore: number;
  /** Share of the average. */
  readonly weight: number;
  readonly comment: string;
}

/** A transcript with its segments. */
export interface Transcript {
  /** Id of the evaluation or audio file it belongs to. */
  readonly id: string;
  /** Language tag, such as `es`. */
  readonly language: string;
  /** The whole text. */
  readonly text: string;
  /** Who said what when. */
  readonly segments: readonly TranscriptSegment[];
}

/** One turn of a transcript. */
export interface TranscriptSegment {
  readonly speaker: string;
  readonly role: SpeakerRole;
  readonly text: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly confidence: number;
}

/** Who speaks. */
export type SpeakerRole = "agent" | "customer" | (string & {});

/** Where an audio file stands. */
export type AudioFileStatus = "AwaitingUpload" | "Uploaded" | "Queued" | "Transcribing" | "Evaluating" | "Processed" | "Failed" | (string & {});

/** A recording. */
export interface AudioFile {
  /** Id of the file. */
  readonly id: string;
  /** Name it was registered with. */
  readonly fileName: string;
  /** The evaluation project. */
  readonly engagementId: string;
  /** The campaign, if there is one. */
  readonly campaignId: string | null;
  /** Whether a voice bot led the call. */
  readonly isAICall: boolean;
  /** Length in seconds; `null` until uploaded. */
  readonly durationInSeconds: number | null;
  /** Size; `null` until uploaded. */
  readonly sizeBytes: number | null;
  readonly status: AudioFileStatus;
  /** When it was registered. */
  readonly createdAt: string;
  /** When processing ended. */
  readonly processedAt: string | null;
}

/** The file that will be uploaded. */
export interface UploadUrlRequest {
  /** Name with extension. */
  readonly fileName: string;
  /** The evaluation project. */
  readonly engagementId: string;
  /** The campaign. */
  readonly campaignId?: string | undefined;
}

/** Where to upload a file. */
export interface UploadUrl {
  /** Id of the new audio file. */
  readonly audioFileId: string;
  /** Takes one `PUT` with `x-ms-blob-type: BlockBlob`. */
  readonly uploadUrl: string;
  /** When the link ends, 15 minutes from now. */
  readonly expiresAt: string;
}

/** A link that needs no credential. */
export interface SignedUrl {
  /** The link. */
  readonly url: string;
  /** When the link ends, 15 minutes from now. */
  readonly expiresAt: string;
}

/** How to process an audio file. */
export interface ProcessRequest {
  /** Language tag, such as `es`. Default: detected. */
  readonly language?: string | undefined;
  /** Process again although it was processed before. */
  readonly force?: boolean | undefined;
}

/** Processing that was accepted. */
export interface ProcessingJob {
  readonly audioFileId: string;
  readonly status: AudioFileStatus;
  readonly processingId: string;
}

/** How far processing has come. */
export type ProcessingState = "Pending" | "Processing" | "Completed" | "Failed" | (string & {});

/** What is being done. */
export type ProcessingStage = "transcription" | "evaluation" | (string & {});

/** Progress of an audio file. */
export interface ProcessingStatus {
  readonly audioFileId: string;
  readonly status: ProcessingState;
  /** Percent. */
  readonly progress: number;
  /** What is being done; `null` before and after. */
  readonly stage: ProcessingStage | null;
  /** Why it failed. */
  readonly error: string | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
}

/** Evaluations by mood. */
export interface SentimentCounts {
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
}

/** The time that figures cover. */
export interface Period {
  /** Start; `null` when nothing was found. */
  readonly from: string | null;
  /** End; `null` when nothing was found. */
  readonly to: string | null;
}

/** Totals and averages. */
export interface AnalyticsSummary {
  readonly period: Period;
  readonly totalEvaluations: number;
  readonly totalAudioFiles: number;
  /** Calls of voice bots. */
  readonly totalCalls: number;
  /** Over completed evaluations. */
  readonly averageNote: number | null;
  readonly averageDurationSeconds: number | null;
  readonly sentiment: SentimentCounts;
  /** Share of evaluations of AI calls. */
  readonly aiCallShare: number;
}

/** Figures of one campaign, call center or executive. */
export interface PerformanceRow {
  readonly id: string;
  readonly name: string;
  readonly evaluations: number;
  readonly averageNote: number | null;
  readonly averageDurationSeconds: number | null;
  readonly sentiment: SentimentCounts;
}

/** Width of a point. */
export type Granularity = "daily" | "weekly" | "monthly";

/** Figures over time. */
export interface Trends {
  readonly granularity: Granularity;
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
}

/** Figures of one day, week or month. */
export interface TrendPoint {
  readonly date: CalendarDate;
  readonly evaluations: number;
  readonly averageNote: number | null;
  /** Calls of voice bots. */
  readonly calls: number;
  readonly sentiment: SentimentCounts;
}

/** What is exported. */
export type ExportType = "summary" | "campaigns" | "call-centers" | "executives" | "trends" | "evaluations";

/** Format of the file. */
export type ExportFormat = "csv" | "xlsx" | "json";

/** What to export. At most 92 days, both ends included. */
export interface ExportRequest {
  readonly type: ExportType;
  readonly format: ExportFormat;
  readonly dateFrom: CalendarDate;
  readonly dateTo: CalendarDate;
  readonly campaignId?: string | undefined;
  readonly callCenterId?: string | undefined;
  readonly engagementId?: string | undefined;
}

/** Which AI calls to export. At most 92 days, both ends included. */
export interface AiCallsExportRequest {
  readonly dateFrom: CalendarDate;
  readonly dateTo: CalendarDate;
  /** Format of the file. Default `csv`. */
  readonly format?: ("csv" | "xlsx") | undefined;
  readonly campaignId?: string | undefined;
  readonly status?: AiCallStatus | undefined;
  /** Only calls with this outcome, such as `Successful`. */
  readonly outcome?: string | undefined;
  /** IANA time zone of dates in the file. Default `UTC`. */
  readonly timezone?: string | undefined;
}

/** How far the evaluation of an AI call has come. */
export type AiCallStatus = "evaluated" | "notEvaluated" | "pending" | "processing" | "failed";

/** How far an export has come. */
export type ExportState = "queued" | "processing" | "completed" | "failed" | (string & {});

/** An export and, once completed, the link to its file. */
export interface ExportJob {
  readonly jobId: string;
  readonly status: ExportState;
  /** Percent. */
  readonly progress: number;
  /** Link without credential, two hours from completion. */
  readonly downloadUrl: string | null;
  /** When the link ends. */
  readonly expiresAt: string | null;
  /** Why it failed. */
  readonly error: string | null;
  readonly createdAt: string;
  readonly completedAt: string | null;
}

/** Whether an engagement goes on. */
export type EngagementStatus = "active" | "completed" | (string & {});

/** An evaluation project. */
export interface Engagement {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** Kind of project, such as `quality_review`. */
  readonly type: string;
  readonly status: EngagementStatus;
  readonly evaluationCount: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A new engagement. */
export interface CreateEngagementRequest {
  readonly name: string;
  readonly description?: string | undefined;
  /** Kind of project, such as `quality_review`. */
  readonly type: string;
}

/** What to change. */
export interface UpdateEngagementRequest {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly status?: EngagementStatus | undefined;
}

/** Whether a conversation goes on. */
export type ConversationStatus = "active" | "completed" | (string & {});

/** A message conversation. */
export interface Conversation {
  readonly id: string;
  readonly channelId: string;
  readonly campaignId: string | null;
  readonly status: ConversationStatus;
  readonly participantCount: number;
  readonly messageCount: number;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly createdAt: string;
}

/** All messages of a conversation. */
export interface ConversationMessages {
  readonly conversationId: string;
  /** Oldest first. */
  readonly messages: readonly ConversationMessage[];
}

/** One message. */
export interface ConversationMessage {
  readonly id: string;
  readonly role: SpeakerRole;
  /** Text; masked parts read `****`. */
  readonly content: string;
  readonly timestamp: string;
}

/** Who called whom. */
export type CallDirection = "Inbound" | "Outbound" | (string & {});

/** How a call ended. */
export type CallState = "Completed" | "Busy" | "NoAnswer" | "Failed" | (string & {});

/** A call of a voice bot. */
export interface VoiceCall {
  readonly id: string;
  readonly campaignId: string | null;
  readonly direction: CallDirection;
  readonly state: CallState;
  readonly startTime: string;
  readonly endTime: string | null;
  readonly durationSeconds: number;
  readonly talkTimeSeconds: number;
  /** Result, such as `Successful`. */
  readonly outcome: string | null;
  /** Who said what when. */
  readonly transcript: readonly CallTurn[];
  /** The survey after the call, if there was one. */
  readonly epaResults: EpaResults | null;
  readonly createdAt: string;
}

/** One turn of a call. */
export interface CallTurn {
  readonly role: SpeakerRole;
  readonly text: string;
  /** Time into the call, `hh:mm:ss`. */
  readonly timestamp: string;
}

/** How far the survey came. */
export type EpaState = "Completed" | "Partial" | "NotStarted" | (string & {});

/** Why the survey ended. */
export type EpaCompletionReason = "AllAnswered" | "HangUp" | "Timeout" | (string & {});

/** The survey after a call. */
export interface EpaResults {
  readonly state: EpaState;
  readonly completionReason: EpaCompletionReason;
  readonly totalQuestions: number;
  readonly questionsAnswered: number;
  readonly calculatedScore: number | null;
  /** One per answered question. */
  readonly responses: readonly EpaResponse[];
}

/** One answered question. */
export interface EpaResponse {
  readonly question: string;
  readonly answer: string;
  readonly score: number;
}

/** Whether a campaign runs. */
export type CampaignStatus = "Running" | "Paused" | "Completed" | (string & {});

/** What drives a campaign. */
export type CampaignType = "VoiceBot" | "Flow" | (string & {});

/** An outbound campaign. */
export interface Campaign {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly type: CampaignType;
  readonly status: CampaignStatus;
  /** Channel, such as `WhatsApp` or `Voice`. */
  readonly channelType: string;
  readonly startDate: string;
  readonly endDate: string | null;
  readonly createdAt: string;
}

/** An event that a webhook can subscribe to. */
export type WebhookEventName = "evaluation.completed" | "audio.transcribed" | "audio.processed" | "voice-call.completed" | "export.ready" | "usage.quota_warning" | "api-key.rotated" | (string & {});

/** A subscription to events. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  /** What it receives. */
  readonly events: readonly WebhookEventName[];
  readonly description: string | null;
  /** Off after 20 failed events in a row or an answer 410. */
  readonly active: boolean;
  readonly created_at: string;
}

/** A new subscription with its signing secret. */
export interface CreatedWebhook {
  readonly id: string;
  readonly url: string;
  /** What it receives. */
  readonly events: readonly WebhookEventName[];
  readonly description: string | null;
  readonly active: boolean;
  readonly created_at: string;
  /** Shown this once; give it to `createWebhookReceiver`. */
  readonly signing_secret: string;
}

/** A new subscription. */
export interface CreateWebhookRequest {
  /** `https` only. */
  readonly url: string;
  readonly events: readonly WebhookEventName[];
  readonly description?: string | undefined;
}

/** What to change. */
export interface UpdateWebhookRequest {
  readonly url?: string | undefined;
  readonly events?: readonly WebhookEventName[] | undefined;
  readonly description?: string | undefined;
  readonly active?: boolean | undefined;
}

/** A test event that is on its way. */
export interface WebhookTest {
  readonly deliveryId: string;
  readonly eventId: string;
  readonly event: "webhook.test";
}

/** Whether an event arrived. */
export type DeliveryStatus = "pending" | "succeeded" | "failed" | (string & {});

/** One event on its way to one subscription. */
export interface WebhookDelivery {
  /** The same for all attempts. */
  readonly id: string;
  readonly eventId: string;
  readonly event: string;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  /** Status of the last answer. */
  readonly responseStatus: number | null;
  readonly responseTimeMs: number | null;
  /** Why the last attempt failed without an answer. */
  readonly error: string | null;
  readonly createdAt: string;
  readonly lastAttemptAt: string | null;
  readonly nextAttemptAt: string | null;
}

/** What an API key may do. */
export type Scope = "evaluations:read" | "audio:read" | "audio:download" | "audio:write" | "analytics:read" | "analytics:export" | "engagements:read" | "engagements:write" | "conversations:read" | "voice:read" | "campaigns:read" | "webhooks:manage" | "keys:manage" | "usage:read";

/** Whether a key is accepted. */
export type ApiKeyStatus = "active" | "revoked" | (string & {});

/** An API key without its secrets. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** First characters of the key. */
  readonly prefix: string;
  readonly scopes: readonly Scope[];
  /** Addresses and CIDR ranges; empty allows all. */
  readonly ipAllowlist: readonly string[];
  readonly status: ApiKeyStatus;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly expiresAt: string | null;
}

/** An API key with its secrets. */
export interface IssuedApiKey {
  readonly id: string;
  readonly name: string;
  /** First characters of the key. */
  readonly prefix: string;
  readonly scopes: readonly Scope[];
  /** Addresses and CIDR ranges; empty allows all. */
  readonly ipAllowlist: readonly string[];
  readonly status: ApiKeyStatus;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly expiresAt: string | null;
  /** The key; shown this once. */
  readonly key: string;
  /** Signs requests; shown this once. */
  readonly hmacSecret: string;
}

/** A new API key. */
export interface CreateApiKeyRequest {
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** IPv4 and IPv6 addresses or CIDR ranges. */
  readonly ipAllowlist?: readonly string[] | undefined;
  readonly expiresAt?: string | undefined;
}

/** What to change. */
export interface UpdateApiKeyRequest {
  readonly name?: string | undefined;
  readonly scopes?: readonly Scope[] | undefined;
  readonly ipAllowlist?: readonly string[] | undefined;
}

/** Use against what the tier includes. */
export interface UsageMetric {
  readonly used: number;
  readonly included: number;
  /** Use beyond what is included. */
  readonly overage: number;
}

/** Use of the account in a billing period. */
export interface UsageSummary {
  readonly billingPeriod: BillingPeriod;
  /** Tier of the account. */
  readonly tier: "starter" | "professional" | "enterprise" | (string & {});
  readonly usage: {
    readonly calls: UsageMetric;
    readonly webhooks: UsageMetric;
    readonly storage_gb: UsageMetric;
  };
}

/** What is metered. */
export type UsageCategory = "calls" | "webhooks" | "storage" | (string & {});

/** One metered item. */
export interface UsageEntry {
  readonly id: string;
  /** The key that made the request; `null` for storage and webhooks. */
  readonly keyId: string | null;
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
  readonly category: UsageCategory;
  /** Requests, deliveries or gigabytes. */
  readonly quantity: number;
  readonly timestamp: string;
}

/** Use by one key. */
export interface KeyUsage {
  readonly keyId: string;
  readonly name: string;
  readonly calls: number;
  readonly lastUsedAt: string | null;
}

/** Use of the account by API key. */
export interface UsageByKey {
  readonly billingPeriod: BillingPeriod;
  /** Busiest key first. */
  readonly keys: readonly KeyUsage[];
}

/** Any event that Auralytik delivers. */
export type WebhookEvent = EvaluationCompletedEvent | AudioTranscribedEvent | AudioProcessedEvent | VoiceCallCompletedEvent | ExportReadyEvent | UsageQuotaWarningEvent | ApiKeyRotatedEvent | WebhookTestEvent;

/** An evaluation was completed. */
export interface EvaluationCompletedEvent {
  /** Id of the event, the same for all subscriptions and attempts. */
  readonly id: string;
  readonly event: "evaluation.completed";
  /** When it happened. */
  readonly timestamp: string;
  readonly data: {
    readonly evaluationId: string;
    readonly engagementId: string;
    readonly averageNote: number;
    readonly sentiment: Sentiment;
  };
}

/** An audio file was transcribed. */
export interface AudioTranscribedEvent {
  /** Id of the event, the same for all subscriptions and attempts. */
  readonly id: string;
  readonly event: "audio.transcribed";
  /** When it happened. */
  readonly timestamp: string;
  readonly data: {
    readonly audioFileId: string;
    readonly language: string;
    readonly durationInSeconds: number;
  };
}

/** An audio file was transcribed and evaluated. */
export interface AudioProcessedEvent {
  /** Id of the event, the same for all subscriptions and attempts. */
  readonly id: string;
  readonly event: "audio.processed";
  /** When it happened. */
  readonly timestamp: string;
  readonly data: {
    readonly audioFileId: string;
    readonly evaluationId: string;
  };
}

/** A call of a voice bot ended. */
export interface VoiceCallCompletedEvent {
  /** Id of the event, the same for all subscriptions and attempts. */
  readonly id: string;
  readonly event: "voice-call.completed";
  /** When it happened. */
  readonly timestamp: string;
  readonly data: {
    readonly voiceCallId: string;
    readonly campaignId: string | null;
    readonly outcome: string | null;
    readonly durationSeconds: number;
  };
}

/** The file of an export can be fetched. */
export interface ExportReadyEvent {
  /** Id of the event, the same for all subscriptions and attempts. */
  readonly id: string;
  readonly event: "export.ready";
  /** When it happened. */
  readonly timestamp: string;
  readonly data: {
    readonly jobId: string;
    readonly downloadUrl: string;
    readonly expiresAt: string;
  };
}

/** 80 % of what the tier includes is used. */
export interface UsageQuotaWarningEvent {
  /** Id of the event, the same for all subscriptions and attempts. */
  readonly id: string;
  readonly event: "usage.quota_warning";
  /** When it happened. */
  readonly timestamp: string;
  readonly data: {
    readonly billingPeriod: string;
    readonly metric: string;
    readonly used: number;
    readonly included: number;
    readonly percent: number;
  };
}

/** Key and secret of an API key were replaced. */
export interface ApiKeyRotatedEvent {
  /** Id of the event, the same for all subscriptions and attempts. */
  readonly id: string;
  readonly event: "api-key.rotated";
  /** When it happened. */
  readonly timestamp: string;
  readonly data: {
    readonly keyId: string;
    readonly rotatedAt: string;
  };
}

/** Somebody asked for a test event. */
export interface WebhookTestEvent {
  /** Id of the event, the same for all subscriptions and attempts. */
  readonly id: string;
  readonly event: "webhook.test";
  /** When it happened. */
  readonly timestamp: string;
  readonly data: {
    readonly webhookId: string;
    readonly message: string;
  };
}

/** Query parameters of `evaluations.list`. */
export type EvaluationsListQuery = {
  /** Only of this engagement. */
  readonly engagementId?: string | undefined;
  /** Only of this campaign. */
  readonly campaignId?: string | undefined;
  /** Only of this call center. */
  readonly callCenterId?: string | undefined;
  /** Earliest date or date-time (ISO 8601). */
  readonly dateFrom?: DateOrTime | undefined;
  /** Latest date or date-time (ISO 8601); a date counts whole. */
  readonly dateTo?: DateOrTime | undefined;
  /** Only in this state. */
  readonly state?: EvaluationState | undefined;
  /** Only of this sentiment. */
  readonly sentiment?: Sentiment | undefined;
  /** Only calls of voice bots, or only calls of people. */
  readonly isAICall?: boolean | undefined;
  /** Number of the page; the first is 1. */
  readonly page?: number | undefined;
  /** Items per page. More than 100 counts as 100. */
  readonly pageSize?: number | undefined;
} | undefined;

/** Query parameters of `audioFiles.list`. */
export type AudioFilesListQuery = {
  /** Only of this campaign. */
  readonly campaignId?: string | undefined;
  /** Only calls of voice bots, or only calls of people. */
  readonly isAICall?: boolean | undefined;
  /** Only of this engagement. */
  readonly engagementId?: string | undefined;
  /** Earliest date or date-time (ISO 8601). */
  readonly dateFrom?: DateOrTime | undefined;
  /** Latest date or date-time (ISO 8601); a date counts whole. */
  readonly dateTo?: DateOrTime | undefined;
  /** Number of the page; the first is 1. */
  readonly page?: number | undefined;
  /** Items per page. More than 100 counts as 100. */
  readonly pageSize?: number | undefined;
} | undefined;

/** Query parameters of `analytics.summary`. */
export type AnalyticsSummaryQuery = {
  /** Earliest date or date-time (ISO 8601). */
  readonly dateFrom?: DateOrTime | undefined;
  /** Latest date or date-time (ISO 8601); a date counts whole. */
  readonly dateTo?: DateOrTime | undefined;
  /** Only of this campaign. */
  readonly campaignId?: string | undefined;
  /** Only of this call center. */
  readonly callCenterId?: string | undefined;
  /** Only of this engagement. */
  readonly engagementId?: string | undefined;
} | undefined;

/** Query parameters of `analytics.campaigns`. */
export type AnalyticsCampaignsQuery = {
  /** Earliest date or date-time (ISO 8601). */
  readonly dateFrom?: DateOrTime | undefined;
  /** Latest date or date-time (ISO 8601); a date counts whole. */
  readonly dateTo?: DateOrTime | undefined;
  /** Only of this campaign. */
  readonly campaignId?: string | undefined;
  /** Only of this call center. */
  readonly callCenterId?: string | undefined;
  /** Only of this engagement. */
  readonly engagementId?: string | undefined;
  /** Number of the page; the first is 1. */
  readonly page?: number | undefined;
  /** Items per page. More than 100 counts as 100. */
  readonly pageSize?: number | undefined;
} | undefined;

/** Query parameters of `analytics.callCenters`. */
export type AnalyticsCallCentersQuery = {
  /** Earliest date or date-time (ISO 8601). */
  readonly dateFrom?: DateOrTime | undefined;
  /** Latest date or date-time (ISO 8601); a date counts whole. */
  readonly dateTo?: DateOrTime | undefined;
  /** Only of this campaign. */
  readonly campaignId?: string | undefined;
  /** Only of this call center. */
  readonly callCenterId?: string | undefined;
  /** Only of this engagement. */
  readonly engagementId?: string | undefined;
  /** Number of the page; the first is 1. */
  readonly page?: number | undefined;
  /** Items per page. More than 100 counts as 100. */
  readonly pageSize?: number | undefined;
} | undefined;

/** Query parameters of `analytics.executives`. */
export type AnalyticsExecutivesQuery = {
  /** Earliest date or date-time (ISO 8601). */
  readonly dateFrom?: DateOrTime | undefined;
  /** Latest date or date-time (ISO 8601); a date counts whole. */
  readonly dateTo?: DateOrTime | undefined;
  /** Only of this campaign. */
  readonly campaignId?: string | undefined;
  /** Only of this call center. */
  readonly callCenterId?: string | undefined;
  /** Only of this engagement. */
  readonly engagementId?: string | undefined;
  /** Number of the page; the first is 1. */
  readonly page?: number | undefined;
  /** Items per page. More than 100 counts as 100. */
  readonly pageSize?: number | undefined;
} | undefined;

/** Query parameters of `analytics.trends`. */
export type AnalyticsTrendsQuery = {
  /** Earliest date or date-time (ISO 8601). */
  readonly dateFrom?: DateOrTime | undefined;
  /** Latest date or date-time (ISO 8601); a date counts whole. */
  readonly dateTo?: DateOrTime | undefined;
  /** Only of this campaign. */
  readonly campaignId?: string | undefined;
  /** Only of this call center. */
  readonly callCenterId?: string | undefined;
  /** Only of this engagement. */
  readonly engagementId?: string | undefined;
  /** Width of a point. Default `daily`. */
  readonly granularity?: Granularity | undefined;
} | undefined;

/** Query parameters of `engagements.list`. */
export type EngagementsListQuery = {
  /** Number of the page; the first is 1. */
  readonly page?: number | undefined;
  /** Items per page. More than 100 counts as 100. */
  readonly pageSize?: number | undefined;
} | undefined;

/** Query parameters of `conversations.list`. */
export type ConversationsListQuery = {
  /** Only of this channel. */
  readonly channelId?: string | undefined;
  /** Only of this campaign. */
  readonly campaignId?: string | undefined;
  /** Only in this status. */
  readonly status?: ConversationStatus | undefined;
  /** Earliest date or date-time (ISO 8601). */
  readonly dateFrom?: DateOrTime | undefined;
  /** Latest date or date-time (ISO 8601); a date counts whole. */
  readonly dateTo?: DateOrTime | undefined;
  /** Number of the page; the first is 1. */
  readonly page?: number | undefined;
  /** Items per page. More than 100 counts as 100. */
  readonly pageSize?: number | undefined;
} | undefined;

/** Query parameters of `voiceCalls.list`. */
export type VoiceCallsListQuery = {
  /** Only of this campaign. */
  readonly campaignId?: string | undefined;
  /** Only calls that ended in this state. */
  readonly state?: CallState | undefined;
  /** Only calls in this direction. */
  readonly direction?: CallDirection | undefined;
  /** Earliest date or date-time (ISO 8601). */
  readonly dateFrom?: DateOrTime | undefined;
  /** Latest date or date-time (ISO 8601); a date counts whole. */
  readonly dateTo?: DateOrTime | undefined;
  /** Number of the page; the first is 1. */
  readonly page?: number | undefined;
  /** Items per page. More than 100 counts as 100. */
  readonly pageSize?: number | undefined;
} | undefined;

/** Query parameters of `campaigns.list`. */
export type CampaignsListQuery = {
  /** Only in this status. */
  readonly status?: CampaignStatus | undefined;
  /** Only on this channel, such as `WhatsApp` or `Voice`. */
  readonly channelType?: string | undefined;
  /** Earliest date or date-time (ISO 8601). */
  readonly dateFrom?: DateOrTime | undefined;
  /** Latest date or date-time (ISO 8601); a date counts whole. */
  readonly dateTo?: DateOrTime | undefined;
  /** Number of the page; the first is 1. */
  readonly page?: number | undefined;
  /** Items per page. More than 100 counts as 100. */
  readonly pageSize?: number | undefined;
} | undefined;

/** Query parameters of `webhooks.list`. */
export type WebhooksListQuery = {
  /** Number of the page; the first is 1. */
  readonly page?: number | undefined;
  /** Items per page. More than 100 counts as 100. */
  readonly pageSize?: number | undefined;
} | undefined;

/** Query parameters of `webhooks.deliveries`. */
export type WebhooksDeliveriesQuery = {
  /** Number of the page; the first is 1. */
  readonly page?: number | undefined;
  /** Items per page. More than 100 counts as 100. */
  readonly pageSize?: number | undefined;
} | undefined;

/** Query parameters of `apiKeys.list`. */
export type ApiKeysListQuery = {
  /** Number of the page; the first is 1. */
  readonly page?: number | undefined;
  /** Items per page. More than 100 counts as 100. */
  readonly pageSize?: number | undefined;
} | undefined;

/** Query parameters of `usage.summary`. */
export type UsageSummaryQuery = {
  /** Month as `YYYY-MM`. Default: the current month. */
  readonly billingPeriod?: BillingPeriod | undefined;
} | undefined;

/** Query parameters of `usage.details`. */
export type UsageDetailsQuery = {
  /** Month as `YYYY-MM`. Default: the current month. */
  readonly billingPeriod?: BillingPeriod | undefined;
  /** Number of the page; the first is 1. */
  readonly page?: number | undefined;
  /** Items per page. More than 100 counts as 100. */
  readonly pageSize?: number | undefined;
} | undefined;

/** Query parameters of `usage.byKey`. */
export type UsageByKeyQuery = {
  /** Month as `YYYY-MM`. Default: the current month. */
  readonly billingPeriod?: BillingPeriod | undefined;
} | undefined;
