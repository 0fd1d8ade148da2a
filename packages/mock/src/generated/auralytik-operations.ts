// Written by `pnpm run generate` from spec/analytics.yaml. Do not edit.

export type Meta = {
  readonly requestId: string;
  readonly timestamp: string;
};

export type Pagination = {
  readonly page: number;
  readonly pageSize: number;
  readonly totalCount: number;
  readonly totalPages: number;
};

export type DateOrTime = string;

export type CalendarDate = string;

export type BillingPeriod = string;

export type Health = {
  readonly status: string;
};

export type EvaluationState = ("Pending" | "Processing" | "Completed" | "Failed") | string;

export type Sentiment = ("Positive" | "Neutral" | "Negative") | string;

export type Evaluation = {
  readonly id: string;
  readonly engagementId: string;
  readonly engagementName: string;
  readonly audioFileName: string;
  readonly audioDate: string;
  readonly executiveName: string;
  readonly durationInSeconds: number;
  readonly state: EvaluationState;
  readonly sentiment: Sentiment | null;
  readonly averageNote: number | null;
  readonly isAICall: boolean;
  readonly campaignId: string | null;
  readonly callCenterId: string;
  readonly results: EvaluationResults | null;
  readonly createdAt: string;
};

export type EvaluationResults = {
  readonly evaluationId: string;
  readonly averageNote: number;
  readonly sentiment: Sentiment;
  readonly summary: string;
  readonly criteria: readonly EvaluationCriterion[];
};

export type EvaluationCriterion = {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly maxScore: number;
  readonly weight: number;
  readonly comment: string;
};

export type Transcript = {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly segments: readonly TranscriptSegment[];
};

export type TranscriptSegment = {
  readonly speaker: string;
  readonly role: SpeakerRole;
  readonly text: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly confidence: number;
};

export type SpeakerRole = ("agent" | "customer") | string;

export type AudioFileStatus = ("AwaitingUpload" | "Uploaded" | "Queued" | "Transcribing" | "Evaluating" | "Processed" | "Failed") | string;

export type AudioFile = {
  readonly id: string;
  readonly fileName: string;
  readonly engagementId: string;
  readonly campaignId: string | null;
  readonly isAICall: boolean;
  readonly durationInSeconds: number | null;
  readonly sizeBytes: number | null;
  readonly status: AudioFileStatus;
  readonly createdAt: string;
  readonly processedAt: string | null;
};

export type UploadUrlRequest = {
  readonly fileName: string;
  readonly engagementId: string;
  readonly campaignId?: string;
};

export type UploadUrl = {
  readonly audioFileId: string;
  readonly uploadUrl: string;
  readonly expiresAt: string;
};

export type SignedUrl = {
  readonly url: string;
  readonly expiresAt: string;
};

export type ProcessRequest = {
  readonly language?: string;
  readonly force?: boolean;
};

export type ProcessingJob = {
  readonly audioFileId: string;
  readonly status: AudioFileStatus;
  readonly processingId: string;
};

export type ProcessingState = ("Pending" | "Processing" | "Completed" | "Failed") | string;

export type ProcessingStage = ("transcription" | "evaluation") | string;

export type ProcessingStatus = {
  readonly audioFileId: string;
  readonly status: ProcessingState;
  readonly progress: number;
  readonly stage: ProcessingStage | null;
  readonly error: string | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
};

export type SentimentCounts = {
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
};

export type Period = {
  readonly from: string | null;
  readonly to: string | null;
};

export type AnalyticsSummary = {
  readonly period: Period;
  readonly totalEvaluations: number;
  readonly totalAudioFiles: number;
  readonly totalCalls: number;
  readonly averageNote: number | null;
  readonly averageDurationSeconds: number | null;
  readonly sentiment: SentimentCounts;
  readonly aiCallShare: number;
};

export type PerformanceRow = {
  readonly id: string;
  readonly name: string;
  readonly evaluations: number;
  readonly averageNote: number | null;
  readonly averageDurationSeconds: number | null;
  readonly sentiment: SentimentCounts;
};

export type Granularity = "daily" | "weekly" | "monthly";

export type Trends = {
  readonly granularity: Granularity;
  readonly points: readonly TrendPoint[];
};

export type TrendPoint = {
  readonly date: CalendarDate;
  readonly evaluations: number;
  readonly averageNote: number | null;
  readonly calls: number;
  readonly sentiment: SentimentCounts;
};

export type ExportType = "summary" | "campaigns" | "call-centers" | "executives" | "trends" | "evaluations";

export type ExportFormat = "csv" | "xlsx" | "json";

export type ExportRequest = {
  readonly type: ExportType;
  readonly format: ExportFormat;
  readonly dateFrom: CalendarDate;
  readonly dateTo: CalendarDate;
  readonly campaignId?: string;
  readonly callCenterId?: string;
  readonly engagementId?: string;
};

export type AiCallsExportRequest = {
  readonly dateFrom: CalendarDate;
  readonly dateTo: CalendarDate;
  readonly format?: "csv" | "xlsx";
  readonly campaignId?: string;
  readonly status?: AiCallStatus;
  readonly outcome?: string;
  readonly timezone?: string;
};

export type AiCallStatus = "evaluated" | "notEvaluated" | "pending" | "processing" | "failed";

export type ExportState = ("queued" | "processing" | "completed" | "failed") | string;

export type ExportJob = {
  readonly jobId: string;
  readonly status: ExportState;
  readonly progress: number;
  readonly downloadUrl: string | null;
  readonly expiresAt: string | null;
  readonly error: string | null;
  readonly createdAt: string;
  readonly completedAt: string | null;
};

export type EngagementStatus = ("active" | "completed") | string;

export type Engagement = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly type: string;
  readonly status: EngagementStatus;
  readonly evaluationCount: number;
  readonly createdAt: string;
  readonly updatedAt: string;
};

export type CreateEngagementRequest = {
  readonly name: string;
  readonly description?: string;
  readonly type: string;
};

export type UpdateEngagementRequest = {
  readonly name?: string;
  readonly description?: string;
  readonly status?: EngagementStatus;
};

export type ConversationStatus = ("active" | "completed") | string;

export type Conversation = {
  readonly id: string;
  readonly channelId: string;
  readonly campaignId: string | null;
  readonly status: ConversationStatus;
  readonly participantCount: number;
  readonly messageCount: number;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly createdAt: string;
};

export type ConversationMessages = {
  readonly conversationId: string;
  readonly messages: readonly ConversationMessage[];
};

export type ConversationMessage = {
  readonly id: string;
  readonly role: SpeakerRole;
  readonly content: string;
  readonly timestamp: string;
};

export type CallDirection = ("Inbound" | "Outbound") | string;

export type CallState = ("Completed" | "Busy" | "NoAnswer" | "Failed") | string;

export type VoiceCall = {
  readonly id: string;
  readonly campaignId: string | null;
  readonly direction: CallDirection;
  readonly state: CallState;
  readonly startTime: string;
  readonly endTime: string | null;
  readonly durationSeconds: number;
  readonly talkTimeSeconds: number;
  readonly outcome: string | null;
  readonly transcript: readonly CallTurn[];
  readonly epaResults: EpaResults | null;
  readonly createdAt: string;
};

export type CallTurn = {
  readonly role: SpeakerRole;
  readonly text: string;
  readonly timestamp: string;
};

export type EpaState = ("Completed" | "Partial" | "NotStarted") | string;

export type EpaCompletionReason = ("AllAnswered" | "HangUp" | "Timeout") | string;

export type EpaResults = {
  readonly state: EpaState;
  readonly completionReason: EpaCompletionReason;
  readonly totalQuestions: number;
  readonly questionsAnswered: number;
  readonly calculatedScore: number | null;
  readonly responses: readonly EpaResponse[];
};

export type EpaResponse = {
  readonly question: string;
  readonly answer: string;
  readonly score: number;
};

export type CampaignStatus = ("Running" | "Paused" | "Completed") | string;

export type CampaignType = ("VoiceBot" | "Flow") | string;

export type Campaign = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly type: CampaignType;
  readonly status: CampaignStatus;
  readonly channelType: string;
  readonly startDate: string;
  readonly endDate: string | null;
  readonly createdAt: string;
};

export type WebhookEventName = ("evaluation.completed" | "audio.transcribed" | "audio.processed" | "voice-call.completed" | "export.ready" | "usage.quota_warning" | "api-key.rotated") | string;

export type Webhook = {
  readonly id: string;
  readonly url: string;
  readonly events: readonly WebhookEventName[];
  readonly description: string | null;
  readonly active: boolean;
  readonly created_at: string;
};

export type CreatedWebhook = {
  readonly id: string;
  readonly url: string;
  readonly events: readonly WebhookEventName[];
  readonly description: string | null;
  readonly active: boolean;
  readonly created_at: string;
  readonly signing_secret: string;
};

export type CreateWebhookRequest = {
  readonly url: string;
  readonly events: readonly WebhookEventName[];
  readonly description?: string;
};

export type UpdateWebhookRequest = {
  readonly url?: string;
  readonly events?: readonly WebhookEventName[];
  readonly description?: string;
  readonly active?: boolean;
};

export type WebhookTest = {
  readonly deliveryId: string;
  readonly eventId: string;
  readonly event: "webhook.test";
};

export type DeliveryStatus = ("pending" | "succeeded" | "failed") | string;

export type WebhookDelivery = {
  readonly id: string;
  readonly eventId: string;
  readonly event: string;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  readonly responseStatus: number | null;
  readonly responseTimeMs: number | null;
  readonly error: string | null;
  readonly createdAt: string;
  readonly lastAttemptAt: string | null;
  readonly nextAttemptAt: string | null;
};

export type Scope = "evaluations:read" | "audio:read" | "audio:download" | "audio:write" | "analytics:read" | "analytics:export" | "engagements:read" | "engagements:write" | "conversations:read" | "voice:read" | "campaigns:read" | "webhooks:manage" | "keys:manage" | "usage:read";

export type ApiKeyStatus = ("active" | "revoked") | string;

export type ApiKey = {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly Scope[];
  readonly ipAllowlist: readonly string[];
  readonly status: ApiKeyStatus;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly expiresAt: string | null;
};

export type IssuedApiKey = {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly Scope[];
  readonly ipAllowlist: readonly string[];
  readonly status: ApiKeyStatus;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly expiresAt: string | null;
  readonly key: string;
  readonly hmacSecret: string;
};

export type CreateApiKeyRequest = {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly ipAllowlist?: readonly string[];
  readonly expiresAt?: string;
};

export type UpdateApiKeyRequest = {
  readonly name?: string;
  readonly scopes?: readonly Scope[];
  readonly ipAllowlist?: readonly string[];
};

export type UsageMetric = {
  readonly used: number;
  readonly included: number;
  readonly overage: number;
};

export type UsageSummary = {
  readonly billingPeriod: BillingPeriod;
  readonly tier: ("starter" | "professional" | "enterprise") | string;
  readonly usage: {
    readonly calls: UsageMetric;
    readonly webhooks: UsageMetric;
    readonly storage_gb: UsageMetric;
  };
};

export type UsageCategory = ("calls" | "webhooks" | "storage") | string;

export type UsageEntry = {
  readonly id: string;
  readonly keyId: string | null;
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
  readonly category: UsageCategory;
  readonly quantity: number;
  readonly timestamp: string;
};

export type KeyUsage = {
  readonly keyId: string;
  readonly name: string;
  readonly calls: number;
  readonly lastUsedAt: string | null;
};

export type UsageByKey = {
  readonly billingPeriod: BillingPeriod;
  readonly keys: readonly KeyUsage[];
};

/** Every operation of Auralytik as its service sees it. */
export interface AuralytikOperations {
  readonly "health.get": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Health };
  };
  readonly "evaluations.list": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly engagementId?: string;
  readonly campaignId?: string;
  readonly callCenterId?: string;
  readonly dateFrom?: DateOrTime;
  readonly dateTo?: DateOrTime;
  readonly state?: EvaluationState;
  readonly sentiment?: Sentiment;
  readonly isAICall?: boolean;
  readonly page?: number;
  readonly pageSize?: number;
};
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: readonly Evaluation[];
  readonly meta: Meta;
  readonly pagination: Pagination;
} };
  };
  readonly "evaluations.get": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: Evaluation;
  readonly meta: Meta;
} };
  };
  readonly "evaluations.transcript": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: Transcript;
  readonly meta: Meta;
} };
  };
  readonly "evaluations.results": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: EvaluationResults;
  readonly meta: Meta;
} };
  };
  readonly "audioFiles.list": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly campaignId?: string;
  readonly isAICall?: boolean;
  readonly engagementId?: string;
  readonly dateFrom?: DateOrTime;
  readonly dateTo?: DateOrTime;
  readonly page?: number;
  readonly pageSize?: number;
};
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: readonly AudioFile[];
  readonly meta: Meta;
  readonly pagination: Pagination;
} };
  };
  readonly "audioFiles.get": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: AudioFile;
  readonly meta: Meta;
} };
  };
  readonly "audioFiles.transcript": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: Transcript;
  readonly meta: Meta;
} };
  };
  readonly "audioFiles.processingStatus": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: ProcessingStatus;
  readonly meta: Meta;
} };
  };
  readonly "audioFiles.downloadUrl": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: SignedUrl;
  readonly meta: Meta;
} };
  };
  readonly "audioFiles.uploadUrl": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: UploadUrlRequest;
    readonly answers: { readonly 201: {
  readonly data: UploadUrl;
  readonly meta: Meta;
} };
  };
  readonly "audioFiles.process": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: (ProcessRequest) | undefined;
    readonly answers: { readonly 202: {
  readonly data: ProcessingJob;
  readonly meta: Meta;
} };
  };
  readonly "analytics.summary": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly dateFrom?: DateOrTime;
  readonly dateTo?: DateOrTime;
  readonly campaignId?: string;
  readonly callCenterId?: string;
  readonly engagementId?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: AnalyticsSummary;
  readonly meta: Meta;
} };
  };
  readonly "analytics.campaigns": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly dateFrom?: DateOrTime;
  readonly dateTo?: DateOrTime;
  readonly campaignId?: string;
  readonly callCenterId?: string;
  readonly engagementId?: string;
  readonly page?: number;
  readonly pageSize?: number;
};
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: readonly PerformanceRow[];
  readonly meta: Meta;
  readonly pagination: Pagination;
} };
  };
  readonly "analytics.callCenters": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly dateFrom?: DateOrTime;
  readonly dateTo?: DateOrTime;
  readonly campaignId?: string;
  readonly callCenterId?: string;
  readonly engagementId?: string;
  readonly page?: number;
  readonly pageSize?: number;
};
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: readonly PerformanceRow[];
  readonly meta: Meta;
  readonly pagination: Pagination;
} };
  };
  readonly "analytics.executives": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly dateFrom?: DateOrTime;
  readonly dateTo?: DateOrTime;
  readonly campaignId?: string;
  readonly callCenterId?: string;
  readonly engagementId?: string;
  readonly page?: number;
  readonly pageSize?: number;
};
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: readonly PerformanceRow[];
  readonly meta: Meta;
  readonly pagination: Pagination;
} };
  };
  readonly "analytics.trends": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly dateFrom?: DateOrTime;
  readonly dateTo?: DateOrTime;
  readonly campaignId?: string;
  readonly callCenterId?: string;
  readonly engagementId?: string;
  readonly granularity?: Granularity;
};
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: Trends;
  readonly meta: Meta;
} };
  };
  readonly "exports.create": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: ExportRequest;
    readonly answers: { readonly 202: {
  readonly data: ExportJob;
  readonly meta: Meta;
} };
  };
  readonly "exports.get": {
    readonly path: { readonly jobId: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: ExportJob;
  readonly meta: Meta;
} };
  };
  readonly "exports.createAiCalls": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: AiCallsExportRequest;
    readonly answers: { readonly 202: {
  readonly data: ExportJob;
  readonly meta: Meta;
} };
  };
  readonly "exports.getAiCalls": {
    readonly path: { readonly jobId: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: ExportJob;
  readonly meta: Meta;
} };
  };
  readonly "engagements.list": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly page?: number;
  readonly pageSize?: number;
};
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: readonly Engagement[];
  readonly meta: Meta;
  readonly pagination: Pagination;
} };
  };
  readonly "engagements.create": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: CreateEngagementRequest;
    readonly answers: { readonly 201: {
  readonly data: Engagement;
  readonly meta: Meta;
} };
  };
  readonly "engagements.get": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: Engagement;
  readonly meta: Meta;
} };
  };
  readonly "engagements.update": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: UpdateEngagementRequest;
    readonly answers: { readonly 200: {
  readonly data: Engagement;
  readonly meta: Meta;
} };
  };
  readonly "conversations.list": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly channelId?: string;
  readonly campaignId?: string;
  readonly status?: ConversationStatus;
  readonly dateFrom?: DateOrTime;
  readonly dateTo?: DateOrTime;
  readonly page?: number;
  readonly pageSize?: number;
};
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: readonly Conversation[];
  readonly meta: Meta;
  readonly pagination: Pagination;
} };
  };
  readonly "conversations.get": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: Conversation;
  readonly meta: Meta;
} };
  };
  readonly "conversations.messages": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: ConversationMessages;
  readonly meta: Meta;
} };
  };
  readonly "voiceCalls.list": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly campaignId?: string;
  readonly state?: CallState;
  readonly direction?: CallDirection;
  readonly dateFrom?: DateOrTime;
  readonly dateTo?: DateOrTime;
  readonly page?: number;
  readonly pageSize?: number;
};
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: readonly VoiceCall[];
  readonly meta: Meta;
  readonly pagination: Pagination;
} };
  };
  readonly "voiceCalls.get": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: VoiceCall;
  readonly meta: Meta;
} };
  };
  readonly "voiceCalls.epaResults": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: EpaResults;
  readonly meta: Meta;
} };
  };
  readonly "voiceCalls.recordingUrl": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: SignedUrl;
  readonly meta: Meta;
} };
  };
  readonly "campaigns.list": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly status?: CampaignStatus;
  readonly channelType?: string;
  readonly dateFrom?: DateOrTime;
  readonly dateTo?: DateOrTime;
  readonly page?: number;
  readonly pageSize?: number;
};
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: readonly Campaign[];
  readonly meta: Meta;
  readonly pagination: Pagination;
} };
  };
  readonly "campaigns.get": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: Campaign;
  readonly meta: Meta;
} };
  };
  readonly "webhooks.list": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly page?: number;
  readonly pageSize?: number;
};
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: readonly Webhook[];
  readonly meta: Meta;
  readonly pagination: Pagination;
} };
  };
  readonly "webhooks.create": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: CreateWebhookRequest;
    readonly answers: { readonly 201: {
  readonly data: CreatedWebhook;
  readonly meta: Meta;
} };
  };
  readonly "webhooks.update": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: UpdateWebhookRequest;
    readonly answers: { readonly 200: {
  readonly data: Webhook;
  readonly meta: Meta;
} };
  };
  readonly "webhooks.delete": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "webhooks.test": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 202: {
  readonly data: WebhookTest;
  readonly meta: Meta;
} };
  };
  readonly "webhooks.deliveries": {
    readonly path: { readonly id: string };
    readonly query: {
  readonly page?: number;
  readonly pageSize?: number;
};
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: readonly WebhookDelivery[];
  readonly meta: Meta;
  readonly pagination: Pagination;
} };
  };
  readonly "apiKeys.list": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly page?: number;
  readonly pageSize?: number;
};
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: readonly ApiKey[];
  readonly meta: Meta;
  readonly pagination: Pagination;
} };
  };
  readonly "apiKeys.create": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: CreateApiKeyRequest;
    readonly answers: { readonly 201: {
  readonly data: IssuedApiKey;
  readonly meta: Meta;
} };
  };
  readonly "apiKeys.update": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: UpdateApiKeyRequest;
    readonly answers: { readonly 200: {
  readonly data: ApiKey;
  readonly meta: Meta;
} };
  };
  readonly "apiKeys.revoke": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "apiKeys.rotate": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: IssuedApiKey;
  readonly meta: Meta;
} };
  };
  readonly "usage.summary": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly billingPeriod?: BillingPeriod;
};
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: UsageSummary;
  readonly meta: Meta;
} };
  };
  readonly "usage.details": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly billingPeriod?: BillingPeriod;
  readonly page?: number;
  readonly pageSize?: number;
};
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: readonly UsageEntry[];
  readonly meta: Meta;
  readonly pagination: Pagination;
} };
  };
  readonly "usage.byKey": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly billingPeriod?: BillingPeriod;
};
    readonly body: undefined;
    readonly answers: { readonly 200: {
  readonly data: UsageByKey;
  readonly meta: Meta;
} };
  };
}
