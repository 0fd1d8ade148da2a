// Written by `pnpm run generate` from spec/analytics.yaml. Do not edit.
import type {
  AiCallsExportRequest,
  AnalyticsSummary,
  ApiKey,
  AudioFile,
  BillingPeriod,
  CallDirection,
  CallState,
  Campaign,
  CampaignStatus,
  Conversation,
  ConversationMessages,
  ConversationStatus,
  CreateApiKeyRequest,
  CreateEngagementRequest,
  CreateWebhookRequest,
  CreatedWebhook,
  DateOrTime,
  Engagement,
  EpaResults,
  ErrorAnswer,
  Evaluation,
  EvaluationResults,
  EvaluationState,
  ExportJob,
  ExportRequest,
  Granularity,
  Health,
  IssuedApiKey,
  Meta,
  Pagination,
  PerformanceRow,
  ProcessRequest,
  ProcessingJob,
  ProcessingStatus,
  Sentiment,
  SignedUrl,
  Transcript,
  Trends,
  UpdateApiKeyRequest,
  UpdateEngagementRequest,
  UpdateWebhookRequest,
  UploadUrl,
  UploadUrlRequest,
  UsageByKey,
  UsageEntry,
  UsageSummary,
  VoiceCall,
  Webhook,
  WebhookDelivery,
  WebhookTest,
} from "./schema.js";

export interface paths {
  readonly "/health": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Says whether the service is up.
     * Says whether the service is up. Needs no key and no signature.
     */
    readonly get: operations["health.get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/evaluations": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Walks evaluations, newest first.
     * Walks evaluations, newest first. Without filters every evaluation that the key may see.
     */
    readonly get: operations["evaluations.list"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/evaluations/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One evaluation.
     * One evaluation. `results` is filled in once the evaluation is completed.
     */
    readonly get: operations["evaluations.get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/evaluations/{id}/transcript": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The transcript behind an evaluation.
     * The transcript behind an evaluation. `RESOURCE_NOT_FOUND` until the evaluation is completed. The shape is proposed.
     */
    readonly get: operations["evaluations.transcript"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/evaluations/{id}/results": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Scores of an evaluation, criterion by criterion.
     * Scores of an evaluation, criterion by criterion. `RESOURCE_NOT_FOUND` until the evaluation is completed. The shape is proposed.
     */
    readonly get: operations["evaluations.results"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/audio-files": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Walks audio files, newest first.
     * Walks audio files, newest first. Pages hold 50 files unless `pageSize` says otherwise.
     */
    readonly get: operations["audioFiles.list"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/audio-files/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One audio file.
     * One audio file. The shape is proposed.
     */
    readonly get: operations["audioFiles.get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/audio-files/{id}/transcript": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The transcript of an audio file.
     * The transcript of an audio file. `RESOURCE_NOT_FOUND` until the file is transcribed. The shape is proposed.
     */
    readonly get: operations["audioFiles.transcript"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/audio-files/{id}/processing-status": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * How far processing has come.
     * How far processing has come. Progress runs from 1 to 49 while transcribing and from 50 to 99 while evaluating. The shape is proposed.
     */
    readonly get: operations["audioFiles.processingStatus"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/audio-files/{id}/download-url": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * A link to the audio, valid for 15 minutes.
     * A link to the audio, valid for 15 minutes. The link needs no credential and must be given none; `audioFiles.download` fetches it that way.
     */
    readonly get: operations["audioFiles.downloadUrl"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/audio-files/upload-url": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Registers an audio file and gives the link to upload it to.
     * Registers an audio file and gives the link to upload it to. The link takes one `PUT` with `x-ms-blob-type: BlockBlob` and no credential; `audioFiles.upload` does all of it.
     */
    readonly post: operations["audioFiles.uploadUrl"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/audio-files/{id}/process": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Starts transcription and evaluation of an uploaded file.
     * Starts transcription and evaluation of an uploaded file. `CONFLICT` before the upload and while processing; after a failure, or with `force`, processing starts again.
     */
    readonly post: operations["audioFiles.process"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/analytics/summary": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Totals and averages of a period.
     * Totals and averages of a period. Without dates the whole history. The shape is proposed.
     */
    readonly get: operations["analytics.summary"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/analytics/campaigns": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Figures per campaign.
     * Figures per campaign. Sorted by number of evaluations. The shape is proposed.
     */
    readonly get: operations["analytics.campaigns"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/analytics/call-centers": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Figures per call center.
     * Figures per call center. Sorted by number of evaluations. The shape is proposed.
     */
    readonly get: operations["analytics.callCenters"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/analytics/executives": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Figures per executive.
     * Figures per executive. Sorted by number of evaluations. The shape is proposed.
     */
    readonly get: operations["analytics.executives"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/analytics/trends": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Figures over time.
     * Figures over time. One point for each day, week or month that has calls. The shape is proposed.
     */
    readonly get: operations["analytics.trends"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/analytics/export": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Starts an export of analytics or evaluations.
     * Starts an export of analytics or evaluations. `exports.run` starts, waits and downloads in one call. Limited to 5 a minute. The shape is proposed.
     */
    readonly post: operations["exports.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/analytics/export/{jobId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * State of an analytics export.
     * State of an analytics export. `downloadUrl` is there while the file can be fetched: two hours from completion.
     */
    readonly get: operations["exports.get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/exports/ai-calls": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Starts an export of AI calls.
     * Starts an export of AI calls. Documented on the vendor's newer page only. At most 92 days, both ends included. Limited to 5 a minute.
     */
    readonly post: operations["exports.createAiCalls"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/exports/{jobId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * State of an export of AI calls.
     * State of an export of AI calls. Poll every two to five seconds; `downloadUrl` needs no credential and lasts two hours.
     */
    readonly get: operations["exports.getAiCalls"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/engagements": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Walks engagements, newest first.
     * Walks engagements, newest first. An engagement is one evaluation project.
     */
    readonly get: operations["engagements.list"];
    readonly put?: never;
    /**
     * Creates an engagement.
     * Creates an engagement. It starts `active` and empty.
     */
    readonly post: operations["engagements.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/engagements/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One engagement.
     * One engagement. `evaluationCount` is counted when read.
     */
    readonly get: operations["engagements.get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes name, description or status of an engagement.
     * Changes name, description or status of an engagement. Members that are left out stay as they are.
     */
    readonly patch: operations["engagements.update"];
    readonly trace?: never;
  };
  readonly "/conversations": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Walks conversations, newest first.
     * Walks conversations, newest first. Messages are read one conversation at a time.
     */
    readonly get: operations["conversations.list"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/conversations/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One conversation without its messages.
     * One conversation without its messages. `messageCount` says how many there are.
     */
    readonly get: operations["conversations.get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/conversations/{id}/messages": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * All messages of a conversation, oldest first.
     * All messages of a conversation, oldest first. With `excludePii` phone numbers and other personal data are masked with `****`.
     */
    readonly get: operations["conversations.messages"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/voice-calls": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Walks calls of voice bots, newest first.
     * Walks calls of voice bots, newest first. Transcripts come with each call.
     */
    readonly get: operations["voiceCalls.list"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/voice-calls/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One call with its transcript.
     * One call with its transcript. `epaResults` is the survey after the call, if there was one.
     */
    readonly get: operations["voiceCalls.get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/voice-calls/{id}/epa-results": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The survey after a call.
     * The survey after a call. `RESOURCE_NOT_FOUND` for a call that never reached the survey.
     */
    readonly get: operations["voiceCalls.epaResults"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/voice-calls/{id}/recording-url": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * A link to the recording, valid for 15 minutes.
     * A link to the recording, valid for 15 minutes. Either scope is enough, since the vendor's overview lists `voice:read`, its page on calls `audio:download`. `voiceCalls.downloadRecording` fetches the link without credentials.
     */
    readonly get: operations["voiceCalls.recordingUrl"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/campaigns": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Walks campaigns, newest first.
     * Walks campaigns, newest first. Campaigns are made in the vendor's own console.
     */
    readonly get: operations["campaigns.list"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/campaigns/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One campaign.
     * One campaign. Read only.
     */
    readonly get: operations["campaigns.get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/webhooks": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Walks webhook subscriptions, newest first.
     * Walks webhook subscriptions, newest first. Signing secrets are shown only when a subscription is created.
     */
    readonly get: operations["webhooks.list"];
    readonly put?: never;
    /**
     * Subscribes a URL to events.
     * Subscribes a URL to events. The answer holds `signing_secret`, which is never shown again.
     */
    readonly post: operations["webhooks.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/webhooks/{id}": {
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
     * Deletes a subscription for good.
     * Deletes a subscription for good. Deliveries that wait for another attempt are dropped.
     */
    readonly delete: operations["webhooks.delete"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes URL, events, description or activity of a subscription.
     * Changes URL, events, description or activity of a subscription. Switching it on again clears the count of failures.
     */
    readonly patch: operations["webhooks.update"];
    readonly trace?: never;
  };
  readonly "/webhooks/{id}/test": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Sends a test event to the subscription.
     * Sends a test event to the subscription. It is delivered even when the subscription is inactive. The shape is proposed.
     */
    readonly post: operations["webhooks.test"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/webhooks/{id}/deliveries": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Walks deliveries of a subscription, newest first.
     * Walks deliveries of a subscription, newest first. One row for each event, however often it was attempted. The shape is proposed.
     */
    readonly get: operations["webhooks.deliveries"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api-keys": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Walks API keys, newest first.
     * Walks API keys, newest first. Secrets are never part of it. The shape is proposed.
     */
    readonly get: operations["apiKeys.list"];
    readonly put?: never;
    /**
     * Creates an API key.
     * Creates an API key. The answer holds `key` and `hmacSecret`, which are never shown again. The shape is proposed.
     */
    readonly post: operations["apiKeys.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api-keys/{id}": {
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
     * Revokes an API key for good.
     * Revokes an API key for good. The key stays in the list as `revoked`.
     */
    readonly delete: operations["apiKeys.revoke"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes name, scopes or allowlist of an API key.
     * Changes name, scopes or allowlist of an API key. Takes effect with the next request. The shape is proposed.
     */
    readonly patch: operations["apiKeys.update"];
    readonly trace?: never;
  };
  readonly "/api-keys/{id}/rotate": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Replaces key and secret of an API key.
     * Replaces key and secret of an API key. The id stays; the old pair is refused from then on. `apiKeys.rotateOwn` does this for the key of a running client. The shape is proposed.
     */
    readonly post: operations["apiKeys.rotate"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/usage/summary": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Use of the account in a billing period.
     * Use of the account in a billing period. Without a period the current one.
     */
    readonly get: operations["usage.summary"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/usage/details": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Walks the single metered items, newest first.
     * Walks the single metered items, newest first. Without a period the current one. The shape of an item is proposed.
     */
    readonly get: operations["usage.details"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/usage/by-key": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Use of the account by API key.
     * Use of the account by API key. Without a period the current one.
     */
    readonly get: operations["usage.byKey"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}

export interface operations {
  readonly "health.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The service is up. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Health;
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "evaluations.list": {
    readonly parameters: {
      readonly query?: {
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
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: readonly Evaluation[];
            readonly meta: Meta;
            readonly pagination: Pagination;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "evaluations.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: Evaluation;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "evaluations.transcript": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: Transcript;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "evaluations.results": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: EvaluationResults;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "audioFiles.list": {
    readonly parameters: {
      readonly query?: {
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
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: readonly AudioFile[];
            readonly meta: Meta;
            readonly pagination: Pagination;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "audioFiles.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: AudioFile;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "audioFiles.transcript": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: Transcript;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "audioFiles.processingStatus": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: ProcessingStatus;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "audioFiles.downloadUrl": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: SignedUrl;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "audioFiles.uploadUrl": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": UploadUrlRequest;
      };
    };
    readonly responses: {
      /** Created. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: UploadUrl;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "audioFiles.process": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": ProcessRequest;
      };
    } | undefined;
    readonly responses: {
      /** Accepted; the work goes on in the background. */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: ProcessingJob;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "analytics.summary": {
    readonly parameters: {
      readonly query?: {
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
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: AnalyticsSummary;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "analytics.campaigns": {
    readonly parameters: {
      readonly query?: {
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
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: readonly PerformanceRow[];
            readonly meta: Meta;
            readonly pagination: Pagination;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "analytics.callCenters": {
    readonly parameters: {
      readonly query?: {
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
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: readonly PerformanceRow[];
            readonly meta: Meta;
            readonly pagination: Pagination;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "analytics.executives": {
    readonly parameters: {
      readonly query?: {
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
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: readonly PerformanceRow[];
            readonly meta: Meta;
            readonly pagination: Pagination;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "analytics.trends": {
    readonly parameters: {
      readonly query?: {
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
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: Trends;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "exports.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": ExportRequest;
      };
    };
    readonly responses: {
      /** Accepted; the work goes on in the background. */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: ExportJob;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "exports.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the export job. */
        readonly jobId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: ExportJob;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "exports.createAiCalls": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": AiCallsExportRequest;
      };
    };
    readonly responses: {
      /** Accepted; the work goes on in the background. */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: ExportJob;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "exports.getAiCalls": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the export job. */
        readonly jobId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: ExportJob;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "engagements.list": {
    readonly parameters: {
      readonly query?: {
        /** Number of the page; the first is 1. */
        readonly page?: number | undefined;
        /** Items per page. More than 100 counts as 100. */
        readonly pageSize?: number | undefined;
      } | undefined;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: readonly Engagement[];
            readonly meta: Meta;
            readonly pagination: Pagination;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "engagements.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": CreateEngagementRequest;
      };
    };
    readonly responses: {
      /** Created. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: Engagement;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "engagements.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: Engagement;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "engagements.update": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": UpdateEngagementRequest;
      };
    };
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: Engagement;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "conversations.list": {
    readonly parameters: {
      readonly query?: {
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
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: readonly Conversation[];
            readonly meta: Meta;
            readonly pagination: Pagination;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "conversations.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: Conversation;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "conversations.messages": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Masks phone numbers and other personal data. */
        readonly "X-Exclude-PII"?: boolean | undefined;
      } | undefined;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: ConversationMessages;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "voiceCalls.list": {
    readonly parameters: {
      readonly query?: {
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
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: readonly VoiceCall[];
            readonly meta: Meta;
            readonly pagination: Pagination;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "voiceCalls.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: VoiceCall;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "voiceCalls.epaResults": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: EpaResults;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "voiceCalls.recordingUrl": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: SignedUrl;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "campaigns.list": {
    readonly parameters: {
      readonly query?: {
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
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: readonly Campaign[];
            readonly meta: Meta;
            readonly pagination: Pagination;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "campaigns.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: Campaign;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "webhooks.list": {
    readonly parameters: {
      readonly query?: {
        /** Number of the page; the first is 1. */
        readonly page?: number | undefined;
        /** Items per page. More than 100 counts as 100. */
        readonly pageSize?: number | undefined;
      } | undefined;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: readonly Webhook[];
            readonly meta: Meta;
            readonly pagination: Pagination;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "webhooks.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": CreateWebhookRequest;
      };
    };
    readonly responses: {
      /** Created. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: CreatedWebhook;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "webhooks.delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Done, without content. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "webhooks.update": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": UpdateWebhookRequest;
      };
    };
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: Webhook;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "webhooks.test": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Accepted; the work goes on in the background. */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: WebhookTest;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "webhooks.deliveries": {
    readonly parameters: {
      readonly query?: {
        /** Number of the page; the first is 1. */
        readonly page?: number | undefined;
        /** Items per page. More than 100 counts as 100. */
        readonly pageSize?: number | undefined;
      } | undefined;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: readonly WebhookDelivery[];
            readonly meta: Meta;
            readonly pagination: Pagination;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "apiKeys.list": {
    readonly parameters: {
      readonly query?: {
        /** Number of the page; the first is 1. */
        readonly page?: number | undefined;
        /** Items per page. More than 100 counts as 100. */
        readonly pageSize?: number | undefined;
      } | undefined;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: readonly ApiKey[];
            readonly meta: Meta;
            readonly pagination: Pagination;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "apiKeys.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": CreateApiKeyRequest;
      };
    };
    readonly responses: {
      /** Created. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: IssuedApiKey;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "apiKeys.revoke": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Done, without content. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "apiKeys.update": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": UpdateApiKeyRequest;
      };
    };
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: ApiKey;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "apiKeys.rotate": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the resource. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: IssuedApiKey;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "usage.summary": {
    readonly parameters: {
      readonly query?: {
        /** Month as `YYYY-MM`. Default: the current month. */
        readonly billingPeriod?: BillingPeriod | undefined;
      } | undefined;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: UsageSummary;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "usage.details": {
    readonly parameters: {
      readonly query?: {
        /** Month as `YYYY-MM`. Default: the current month. */
        readonly billingPeriod?: BillingPeriod | undefined;
        /** Number of the page; the first is 1. */
        readonly page?: number | undefined;
        /** Items per page. More than 100 counts as 100. */
        readonly pageSize?: number | undefined;
      } | undefined;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: readonly UsageEntry[];
            readonly meta: Meta;
            readonly pagination: Pagination;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "usage.byKey": {
    readonly parameters: {
      readonly query?: {
        /** Month as `YYYY-MM`. Default: the current month. */
        readonly billingPeriod?: BillingPeriod | undefined;
      } | undefined;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly data: UsageByKey;
            readonly meta: Meta;
          };
        };
      };
      /** A refusal. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
}
