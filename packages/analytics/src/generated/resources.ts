// Written by `pnpm run generate` from spec/analytics.yaml. Do not edit.
import type { Call, CallOptions, List } from "@antiphon/core";
import type {
  AiCallsExportRequest,
  AnalyticsCallCentersQuery,
  AnalyticsCampaignsQuery,
  AnalyticsExecutivesQuery,
  AnalyticsSummary,
  AnalyticsSummaryQuery,
  AnalyticsTrendsQuery,
  ApiKey,
  ApiKeysListQuery,
  AudioFile,
  AudioFilesListQuery,
  Campaign,
  CampaignsListQuery,
  Conversation,
  ConversationMessage,
  ConversationsListQuery,
  CreateApiKeyRequest,
  CreateEngagementRequest,
  CreateWebhookRequest,
  CreatedWebhook,
  Engagement,
  EngagementsListQuery,
  EpaResults,
  Evaluation,
  EvaluationResults,
  EvaluationsListQuery,
  ExportJob,
  ExportRequest,
  Health,
  IssuedApiKey,
  PerformanceRow,
  ProcessRequest,
  ProcessingJob,
  ProcessingStatus,
  SignedUrl,
  Transcript,
  Trends,
  UpdateApiKeyRequest,
  UpdateEngagementRequest,
  UpdateWebhookRequest,
  UploadUrl,
  UploadUrlRequest,
  UsageByKey,
  UsageByKeyQuery,
  UsageDetailsQuery,
  UsageEntry,
  UsageSummary,
  UsageSummaryQuery,
  VoiceCall,
  VoiceCallsListQuery,
  Webhook,
  WebhookDelivery,
  WebhookTest,
  WebhooksDeliveriesQuery,
  WebhooksListQuery,
} from "./schema.js";

/** Error codes that any call with a credential can end in. */
export type CommonCode = "INSUFFICIENT_SCOPE" | "INTERNAL_ERROR" | "INVALID_API_KEY" | "INVALID_SIGNATURE" | "IP_NOT_ALLOWED" | "RATE_LIMIT_EXCEEDED" | "SERVICE_UNAVAILABLE" | "TIMESTAMP_EXPIRED";

/** Error codes that `health.get` documents. */
export type HealthGetCode = never;

/** Error codes that `evaluations.list` documents. */
export type EvaluationsListCode = CommonCode | "VALIDATION_ERROR";

/** Error codes that `evaluations.get` documents. */
export type EvaluationsGetCode = CommonCode | "RESOURCE_NOT_FOUND";

/** Error codes that `evaluations.transcript` documents. */
export type EvaluationsTranscriptCode = CommonCode | "RESOURCE_NOT_FOUND";

/** Error codes that `evaluations.results` documents. */
export type EvaluationsResultsCode = CommonCode | "RESOURCE_NOT_FOUND";

/** Error codes that `audioFiles.list` documents. */
export type AudioFilesListCode = CommonCode | "VALIDATION_ERROR";

/** Error codes that `audioFiles.get` documents. */
export type AudioFilesGetCode = CommonCode | "RESOURCE_NOT_FOUND";

/** Error codes that `audioFiles.transcript` documents. */
export type AudioFilesTranscriptCode = CommonCode | "RESOURCE_NOT_FOUND";

/** Error codes that `audioFiles.processingStatus` documents. */
export type AudioFilesProcessingStatusCode = CommonCode | "RESOURCE_NOT_FOUND";

/** Error codes that `audioFiles.downloadUrl` documents. */
export type AudioFilesDownloadUrlCode = CommonCode | "RESOURCE_NOT_FOUND";

/** Error codes that `audioFiles.uploadUrl` documents. */
export type AudioFilesUploadUrlCode = CommonCode | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "VALIDATION_ERROR";

/** Error codes that `audioFiles.process` documents. */
export type AudioFilesProcessCode = CommonCode | "CONFLICT" | "PAYLOAD_TOO_LARGE" | "RESOURCE_NOT_FOUND" | "UNSUPPORTED_MEDIA_TYPE" | "VALIDATION_ERROR";

/** Error codes that `analytics.summary` documents. */
export type AnalyticsSummaryCode = CommonCode | "VALIDATION_ERROR";

/** Error codes that `analytics.campaigns` documents. */
export type AnalyticsCampaignsCode = CommonCode | "VALIDATION_ERROR";

/** Error codes that `analytics.callCenters` documents. */
export type AnalyticsCallCentersCode = CommonCode | "VALIDATION_ERROR";

/** Error codes that `analytics.executives` documents. */
export type AnalyticsExecutivesCode = CommonCode | "VALIDATION_ERROR";

/** Error codes that `analytics.trends` documents. */
export type AnalyticsTrendsCode = CommonCode | "VALIDATION_ERROR";

/** Error codes that `exports.create` documents. */
export type ExportsCreateCode = CommonCode | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "VALIDATION_ERROR";

/** Error codes that `exports.get` documents. */
export type ExportsGetCode = CommonCode | "RESOURCE_NOT_FOUND";

/** Error codes that `exports.createAiCalls` documents. */
export type ExportsCreateAiCallsCode = CommonCode | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "VALIDATION_ERROR";

/** Error codes that `exports.getAiCalls` documents. */
export type ExportsGetAiCallsCode = CommonCode | "RESOURCE_NOT_FOUND";

/** Error codes that `engagements.list` documents. */
export type EngagementsListCode = CommonCode | "VALIDATION_ERROR";

/** Error codes that `engagements.create` documents. */
export type EngagementsCreateCode = CommonCode | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "VALIDATION_ERROR";

/** Error codes that `engagements.get` documents. */
export type EngagementsGetCode = CommonCode | "RESOURCE_NOT_FOUND";

/** Error codes that `engagements.update` documents. */
export type EngagementsUpdateCode = CommonCode | "PAYLOAD_TOO_LARGE" | "RESOURCE_NOT_FOUND" | "UNSUPPORTED_MEDIA_TYPE" | "VALIDATION_ERROR";

/** Error codes that `conversations.list` documents. */
export type ConversationsListCode = CommonCode | "VALIDATION_ERROR";

/** Error codes that `conversations.get` documents. */
export type ConversationsGetCode = CommonCode | "RESOURCE_NOT_FOUND";

/** Error codes that `conversations.messages` documents. */
export type ConversationsMessagesCode = CommonCode | "RESOURCE_NOT_FOUND";

/** Error codes that `voiceCalls.list` documents. */
export type VoiceCallsListCode = CommonCode | "VALIDATION_ERROR";

/** Error codes that `voiceCalls.get` documents. */
export type VoiceCallsGetCode = CommonCode | "RESOURCE_NOT_FOUND";

/** Error codes that `voiceCalls.epaResults` documents. */
export type VoiceCallsEpaResultsCode = CommonCode | "RESOURCE_NOT_FOUND";

/** Error codes that `voiceCalls.recordingUrl` documents. */
export type VoiceCallsRecordingUrlCode = CommonCode | "RESOURCE_NOT_FOUND";

/** Error codes that `campaigns.list` documents. */
export type CampaignsListCode = CommonCode | "VALIDATION_ERROR";

/** Error codes that `campaigns.get` documents. */
export type CampaignsGetCode = CommonCode | "RESOURCE_NOT_FOUND";

/** Error codes that `webhooks.list` documents. */
export type WebhooksListCode = CommonCode | "VALIDATION_ERROR";

/** Error codes that `webhooks.create` documents. */
export type WebhooksCreateCode = CommonCode | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "VALIDATION_ERROR";

/** Error codes that `webhooks.update` documents. */
export type WebhooksUpdateCode = CommonCode | "PAYLOAD_TOO_LARGE" | "RESOURCE_NOT_FOUND" | "UNSUPPORTED_MEDIA_TYPE" | "VALIDATION_ERROR";

/** Error codes that `webhooks.delete` documents. */
export type WebhooksDeleteCode = CommonCode | "RESOURCE_NOT_FOUND";

/** Error codes that `webhooks.test` documents. */
export type WebhooksTestCode = CommonCode | "RESOURCE_NOT_FOUND";

/** Error codes that `webhooks.deliveries` documents. */
export type WebhooksDeliveriesCode = CommonCode | "RESOURCE_NOT_FOUND" | "VALIDATION_ERROR";

/** Error codes that `apiKeys.list` documents. */
export type ApiKeysListCode = CommonCode | "VALIDATION_ERROR";

/** Error codes that `apiKeys.create` documents. */
export type ApiKeysCreateCode = CommonCode | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "VALIDATION_ERROR";

/** Error codes that `apiKeys.update` documents. */
export type ApiKeysUpdateCode = CommonCode | "PAYLOAD_TOO_LARGE" | "RESOURCE_NOT_FOUND" | "UNSUPPORTED_MEDIA_TYPE" | "VALIDATION_ERROR";

/** Error codes that `apiKeys.revoke` documents. */
export type ApiKeysRevokeCode = CommonCode | "RESOURCE_NOT_FOUND";

/** Error codes that `apiKeys.rotate` documents. */
export type ApiKeysRotateCode = CommonCode | "CONFLICT" | "RESOURCE_NOT_FOUND";

/** Error codes that `usage.summary` documents. */
export type UsageSummaryCode = CommonCode | "VALIDATION_ERROR";

/** Error codes that `usage.details` documents. */
export type UsageDetailsCode = CommonCode | "VALIDATION_ERROR";

/** Error codes that `usage.byKey` documents. */
export type UsageByKeyCode = CommonCode | "VALIDATION_ERROR";

/** Options of `conversations.messages`. */
export interface ConversationsMessagesOptions extends CallOptions {
  /** Masks phone numbers and other personal data. */
  readonly excludePii?: boolean | undefined;
}

/** Every resource of Auralytik. */
export interface AuralytikResources {
  readonly health: HealthResource;
  readonly evaluations: EvaluationsResource;
  readonly audioFiles: AudioFilesResource;
  readonly analytics: AnalyticsResource;
  readonly exports: ExportsResource;
  readonly engagements: EngagementsResource;
  readonly conversations: ConversationsResource;
  readonly voiceCalls: VoiceCallsResource;
  readonly campaigns: CampaignsResource;
  readonly webhooks: WebhooksResource;
  readonly apiKeys: ApiKeysResource;
  readonly usage: UsageResource;
}

/** State of the service. */
export interface HealthResource {
  /**
   * Says whether the service is up. Needs no key and no signature.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.health.get();
   * ```
   */
  get(options?: CallOptions): Call<Health, HealthGetCode>;
}

/** Quality evaluations of calls. */
export interface EvaluationsResource {
  /**
   * Walks evaluations, newest first. Without filters every evaluation that the key may see.
   *
   * Scopes: `evaluations:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.evaluations.list({ state: "Completed", sentiment: "Negative" });
   * ```
   */
  list(query?: EvaluationsListQuery, options?: CallOptions): List<Evaluation, EvaluationsListCode>;

  /**
   * One evaluation. `results` is filled in once the evaluation is completed.
   *
   * Scopes: `evaluations:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.evaluations.get("eval_123");
   * ```
   */
  get(id: string, options?: CallOptions): Call<Evaluation, EvaluationsGetCode>;

  /**
   * The transcript behind an evaluation. `RESOURCE_NOT_FOUND` until the evaluation is completed. The shape is proposed.
   *
   * Scopes: `evaluations:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.evaluations.transcript("eval_123");
   * ```
   */
  transcript(id: string, options?: CallOptions): Call<Transcript, EvaluationsTranscriptCode>;

  /**
   * Scores of an evaluation, criterion by criterion. `RESOURCE_NOT_FOUND` until the evaluation is completed. The shape is proposed.
   *
   * Scopes: `evaluations:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.evaluations.results("eval_123");
   * ```
   */
  results(id: string, options?: CallOptions): Call<EvaluationResults, EvaluationsResultsCode>;
}

/** Recordings that are uploaded, transcribed and evaluated. */
export interface AudioFilesResource {
  /**
   * Walks audio files, newest first. Pages hold 50 files unless `pageSize` says otherwise.
   *
   * Scopes: `audio:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.audioFiles.list({ campaignId: "camp_789" });
   * ```
   */
  list(query?: AudioFilesListQuery, options?: CallOptions): List<AudioFile, AudioFilesListCode>;

  /**
   * One audio file. The shape is proposed.
   *
   * Scopes: `audio:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.audioFiles.get("af_98765");
   * ```
   */
  get(id: string, options?: CallOptions): Call<AudioFile, AudioFilesGetCode>;

  /**
   * The transcript of an audio file. `RESOURCE_NOT_FOUND` until the file is transcribed. The shape is proposed.
   *
   * Scopes: `audio:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.audioFiles.transcript("af_98765");
   * ```
   */
  transcript(id: string, options?: CallOptions): Call<Transcript, AudioFilesTranscriptCode>;

  /**
   * How far processing has come. Progress runs from 1 to 49 while transcribing and from 50 to 99 while evaluating. The shape is proposed.
   *
   * Scopes: `audio:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.audioFiles.processingStatus("af_98765");
   * ```
   */
  processingStatus(id: string, options?: CallOptions): Call<ProcessingStatus, AudioFilesProcessingStatusCode>;

  /**
   * A link to the audio, valid for 15 minutes. The link needs no credential and must be given none; `audioFiles.download` fetches it that way.
   *
   * Scopes: `audio:download`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.audioFiles.downloadUrl("af_98765");
   * ```
   */
  downloadUrl(id: string, options?: CallOptions): Call<SignedUrl, AudioFilesDownloadUrlCode>;

  /**
   * Registers an audio file and gives the link to upload it to. The link takes one `PUT` with `x-ms-blob-type: BlockBlob` and no credential; `audioFiles.upload` does all of it.
   *
   * Scopes: `audio:write`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `PAYLOAD_TOO_LARGE` (413), `UNSUPPORTED_MEDIA_TYPE` (415), `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.audioFiles.uploadUrl({ fileName: "call.wav", engagementId: "eng_456" });
   * ```
   */
  uploadUrl(body: UploadUrlRequest, options?: CallOptions): Call<UploadUrl, AudioFilesUploadUrlCode>;

  /**
   * Starts transcription and evaluation of an uploaded file. `CONFLICT` before the upload and while processing; after a failure, or with `force`, processing starts again.
   *
   * Scopes: `audio:write`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `CONFLICT` (409), `PAYLOAD_TOO_LARGE` (413), `RESOURCE_NOT_FOUND` (404), `UNSUPPORTED_MEDIA_TYPE` (415), `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.audioFiles.process("af_98765", { language: "es" });
   * ```
   */
  process(id: string, body?: ProcessRequest, options?: CallOptions): Call<ProcessingJob, AudioFilesProcessCode>;
}

/** Figures over evaluations and calls. */
export interface AnalyticsResource {
  /**
   * Totals and averages of a period. Without dates the whole history. The shape is proposed.
   *
   * Scopes: `analytics:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.analytics.summary({ dateFrom: "2026-03-01", dateTo: "2026-03-31" });
   * ```
   */
  summary(query?: AnalyticsSummaryQuery, options?: CallOptions): Call<AnalyticsSummary, AnalyticsSummaryCode>;

  /**
   * Figures per campaign. Sorted by number of evaluations. The shape is proposed.
   *
   * Scopes: `analytics:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.analytics.campaigns({ dateFrom: "2026-03-01" });
   * ```
   */
  campaigns(query?: AnalyticsCampaignsQuery, options?: CallOptions): List<PerformanceRow, AnalyticsCampaignsCode>;

  /**
   * Figures per call center. Sorted by number of evaluations. The shape is proposed.
   *
   * Scopes: `analytics:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.analytics.callCenters({ dateFrom: "2026-03-01" });
   * ```
   */
  callCenters(query?: AnalyticsCallCentersQuery, options?: CallOptions): List<PerformanceRow, AnalyticsCallCentersCode>;

  /**
   * Figures per executive. Sorted by number of evaluations. The shape is proposed.
   *
   * Scopes: `analytics:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.analytics.executives({ dateFrom: "2026-03-01" });
   * ```
   */
  executives(query?: AnalyticsExecutivesQuery, options?: CallOptions): List<PerformanceRow, AnalyticsExecutivesCode>;

  /**
   * Figures over time. One point for each day, week or month that has calls. The shape is proposed.
   *
   * Scopes: `analytics:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.analytics.trends({ granularity: "weekly" });
   * ```
   */
  trends(query?: AnalyticsTrendsQuery, options?: CallOptions): Call<Trends, AnalyticsTrendsCode>;
}

/** Files made in the background from evaluations, analytics and AI calls. */
export interface ExportsResource {
  /**
   * Starts an export of analytics or evaluations. `exports.run` starts, waits and downloads in one call. Limited to 5 a minute. The shape is proposed.
   *
   * Scopes: `analytics:export`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `PAYLOAD_TOO_LARGE` (413), `UNSUPPORTED_MEDIA_TYPE` (415), `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Rate limit: 5 in 60 s, bucket `exports` (proposed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.exports.create({ type: "evaluations", format: "csv", dateFrom: "2026-03-01", dateTo: "2026-03-31" });
   * ```
   */
  create(body: ExportRequest, options?: CallOptions): Call<ExportJob, ExportsCreateCode>;

  /**
   * State of an analytics export. `downloadUrl` is there while the file can be fetched: two hours from completion.
   *
   * Scopes: `analytics:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.exports.get("exp_123");
   * ```
   */
  get(jobId: string, options?: CallOptions): Call<ExportJob, ExportsGetCode>;

  /**
   * Starts an export of AI calls. Documented on the vendor's newer page only. At most 92 days, both ends included. Limited to 5 a minute.
   *
   * Scopes: `analytics:export`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `PAYLOAD_TOO_LARGE` (413), `UNSUPPORTED_MEDIA_TYPE` (415), `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Rate limit: 5 in 60 s, bucket `exports` (proposed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.exports.createAiCalls({ dateFrom: "2026-03-01", dateTo: "2026-03-31", format: "xlsx" });
   * ```
   */
  createAiCalls(body: AiCallsExportRequest, options?: CallOptions): Call<ExportJob, ExportsCreateAiCallsCode>;

  /**
   * State of an export of AI calls. Poll every two to five seconds; `downloadUrl` needs no credential and lasts two hours.
   *
   * Scopes: `analytics:export`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.exports.getAiCalls("exp_123");
   * ```
   */
  getAiCalls(jobId: string, options?: CallOptions): Call<ExportJob, ExportsGetAiCallsCode>;
}

/** Evaluation projects. */
export interface EngagementsResource {
  /**
   * Walks engagements, newest first. An engagement is one evaluation project.
   *
   * Scopes: `engagements:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.engagements.list();
   * ```
   */
  list(query?: EngagementsListQuery, options?: CallOptions): List<Engagement, EngagementsListCode>;

  /**
   * Creates an engagement. It starts `active` and empty.
   *
   * Scopes: `engagements:write`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `PAYLOAD_TOO_LARGE` (413), `UNSUPPORTED_MEDIA_TYPE` (415), `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.engagements.create({ name: "Q1 Quality Review", type: "quality_review" });
   * ```
   */
  create(body: CreateEngagementRequest, options?: CallOptions): Call<Engagement, EngagementsCreateCode>;

  /**
   * One engagement. `evaluationCount` is counted when read.
   *
   * Scopes: `engagements:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.engagements.get("eng_456");
   * ```
   */
  get(id: string, options?: CallOptions): Call<Engagement, EngagementsGetCode>;

  /**
   * Changes name, description or status of an engagement. Members that are left out stay as they are.
   *
   * Scopes: `engagements:write`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `PAYLOAD_TOO_LARGE` (413), `RESOURCE_NOT_FOUND` (404), `UNSUPPORTED_MEDIA_TYPE` (415), `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.engagements.update("eng_456", { status: "completed" });
   * ```
   */
  update(id: string, body: UpdateEngagementRequest, options?: CallOptions): Call<Engagement, EngagementsUpdateCode>;
}

/** Message conversations. */
export interface ConversationsResource {
  /**
   * Walks conversations, newest first. Messages are read one conversation at a time.
   *
   * Scopes: `conversations:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.conversations.list({ status: "completed" });
   * ```
   */
  list(query?: ConversationsListQuery, options?: CallOptions): List<Conversation, ConversationsListCode>;

  /**
   * One conversation without its messages. `messageCount` says how many there are.
   *
   * Scopes: `conversations:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.conversations.get("conv_123");
   * ```
   */
  get(id: string, options?: CallOptions): Call<Conversation, ConversationsGetCode>;

  /**
   * All messages of a conversation, oldest first. With `excludePii` phone numbers and other personal data are masked with `****`.
   *
   * Scopes: `conversations:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.conversations.messages("conv_123", { excludePii: true });
   * ```
   */
  messages(id: string, options?: ConversationsMessagesOptions): List<ConversationMessage, ConversationsMessagesCode>;
}

/** Calls of voice bots. */
export interface VoiceCallsResource {
  /**
   * Walks calls of voice bots, newest first. Transcripts come with each call.
   *
   * Scopes: `voice:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.voiceCalls.list({ direction: "Outbound", state: "Completed" });
   * ```
   */
  list(query?: VoiceCallsListQuery, options?: CallOptions): List<VoiceCall, VoiceCallsListCode>;

  /**
   * One call with its transcript. `epaResults` is the survey after the call, if there was one.
   *
   * Scopes: `voice:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.voiceCalls.get("vc_abc123");
   * ```
   */
  get(id: string, options?: CallOptions): Call<VoiceCall, VoiceCallsGetCode>;

  /**
   * The survey after a call. `RESOURCE_NOT_FOUND` for a call that never reached the survey.
   *
   * Scopes: `voice:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.voiceCalls.epaResults("vc_abc123");
   * ```
   */
  epaResults(id: string, options?: CallOptions): Call<EpaResults, VoiceCallsEpaResultsCode>;

  /**
   * A link to the recording, valid for 15 minutes. Either scope is enough, since the vendor's overview lists `voice:read`, its page on calls `audio:download`. `voiceCalls.downloadRecording` fetches the link without credentials.
   *
   * Scopes: `audio:download` or `voice:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.voiceCalls.recordingUrl("vc_abc123");
   * ```
   */
  recordingUrl(id: string, options?: CallOptions): Call<SignedUrl, VoiceCallsRecordingUrlCode>;
}

/** Outbound campaigns. */
export interface CampaignsResource {
  /**
   * Walks campaigns, newest first. Campaigns are made in the vendor's own console.
   *
   * Scopes: `campaigns:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.campaigns.list({ status: "Running" });
   * ```
   */
  list(query?: CampaignsListQuery, options?: CallOptions): List<Campaign, CampaignsListCode>;

  /**
   * One campaign. Read only.
   *
   * Scopes: `campaigns:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.campaigns.get("camp_789");
   * ```
   */
  get(id: string, options?: CallOptions): Call<Campaign, CampaignsGetCode>;
}

/** Subscriptions to events and their deliveries. */
export interface WebhooksResource {
  /**
   * Walks webhook subscriptions, newest first. Signing secrets are shown only when a subscription is created.
   *
   * Scopes: `webhooks:manage`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.webhooks.list();
   * ```
   */
  list(query?: WebhooksListQuery, options?: CallOptions): List<Webhook, WebhooksListCode>;

  /**
   * Subscribes a URL to events. The answer holds `signing_secret`, which is never shown again.
   *
   * Scopes: `webhooks:manage`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `PAYLOAD_TOO_LARGE` (413), `UNSUPPORTED_MEDIA_TYPE` (415), `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.webhooks.create({ url: "https://example.com/hooks", events: ["export.ready"] });
   * ```
   */
  create(body: CreateWebhookRequest, options?: CallOptions): Call<CreatedWebhook, WebhooksCreateCode>;

  /**
   * Changes URL, events, description or activity of a subscription. Switching it on again clears the count of failures.
   *
   * Scopes: `webhooks:manage`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `PAYLOAD_TOO_LARGE` (413), `RESOURCE_NOT_FOUND` (404), `UNSUPPORTED_MEDIA_TYPE` (415), `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.webhooks.update("wh_8f3a1b2c", { active: false });
   * ```
   */
  update(id: string, body: UpdateWebhookRequest, options?: CallOptions): Call<Webhook, WebhooksUpdateCode>;

  /**
   * Deletes a subscription for good. Deliveries that wait for another attempt are dropped.
   *
   * Scopes: `webhooks:manage`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.webhooks.delete("wh_8f3a1b2c");
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void, WebhooksDeleteCode>;

  /**
   * Sends a test event to the subscription. It is delivered even when the subscription is inactive. The shape is proposed.
   *
   * Scopes: `webhooks:manage`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.webhooks.test("wh_8f3a1b2c");
   * ```
   */
  test(id: string, options?: CallOptions): Call<WebhookTest, WebhooksTestCode>;

  /**
   * Walks deliveries of a subscription, newest first. One row for each event, however often it was attempted. The shape is proposed.
   *
   * Scopes: `webhooks:manage`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.webhooks.deliveries("wh_8f3a1b2c");
   * ```
   */
  deliveries(id: string, query?: WebhooksDeliveriesQuery, options?: CallOptions): List<WebhookDelivery, WebhooksDeliveriesCode>;
}

/** API keys and their secrets. */
export interface ApiKeysResource {
  /**
   * Walks API keys, newest first. Secrets are never part of it. The shape is proposed.
   *
   * Scopes: `keys:manage`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.apiKeys.list();
   * ```
   */
  list(query?: ApiKeysListQuery, options?: CallOptions): List<ApiKey, ApiKeysListCode>;

  /**
   * Creates an API key. The answer holds `key` and `hmacSecret`, which are never shown again. The shape is proposed.
   *
   * Scopes: `keys:manage`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `PAYLOAD_TOO_LARGE` (413), `UNSUPPORTED_MEDIA_TYPE` (415), `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.apiKeys.create({ name: "reports", scopes: ["analytics:read"] });
   * ```
   */
  create(body: CreateApiKeyRequest, options?: CallOptions): Call<IssuedApiKey, ApiKeysCreateCode>;

  /**
   * Changes name, scopes or allowlist of an API key. Takes effect with the next request. The shape is proposed.
   *
   * Scopes: `keys:manage`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `PAYLOAD_TOO_LARGE` (413), `RESOURCE_NOT_FOUND` (404), `UNSUPPORTED_MEDIA_TYPE` (415), `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.apiKeys.update("key_1", { ipAllowlist: ["203.0.113.0/24"] });
   * ```
   */
  update(id: string, body: UpdateApiKeyRequest, options?: CallOptions): Call<ApiKey, ApiKeysUpdateCode>;

  /**
   * Revokes an API key for good. The key stays in the list as `revoked`.
   *
   * Scopes: `keys:manage`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.apiKeys.revoke("key_1");
   * ```
   */
  revoke(id: string, options?: CallOptions): Call<void, ApiKeysRevokeCode>;

  /**
   * Replaces key and secret of an API key. The id stays; the old pair is refused from then on. `apiKeys.rotateOwn` does this for the key of a running client. The shape is proposed.
   *
   * Scopes: `keys:manage`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `CONFLICT` (409), `RESOURCE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.apiKeys.rotate("key_1");
   * ```
   */
  rotate(id: string, options?: CallOptions): Call<IssuedApiKey, ApiKeysRotateCode>;
}

/** Metered use of the account. */
export interface UsageResource {
  /**
   * Use of the account in a billing period. Without a period the current one.
   *
   * Scopes: `usage:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.usage.summary({ billingPeriod: "2026-03" });
   * ```
   */
  summary(query?: UsageSummaryQuery, options?: CallOptions): Call<UsageSummary, UsageSummaryCode>;

  /**
   * Walks the single metered items, newest first. Without a period the current one. The shape of an item is proposed.
   *
   * Scopes: `usage:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.usage.details();
   * ```
   */
  details(query?: UsageDetailsQuery, options?: CallOptions): List<UsageEntry, UsageDetailsCode>;

  /**
   * Use of the account by API key. Without a period the current one.
   *
   * Scopes: `usage:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `VALIDATION_ERROR` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await auralytik.usage.byKey();
   * ```
   */
  byKey(query?: UsageByKeyQuery, options?: CallOptions): Call<UsageByKey, UsageByKeyCode>;
}
