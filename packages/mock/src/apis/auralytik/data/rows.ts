/** Rows as the vendor's API shows them. Times are ISO 8601 text. */
export type Sentiment = "Positive" | "Neutral" | "Negative";

export interface EvaluationRow {
  readonly id: string;
  readonly engagementId: string;
  readonly engagementName: string;
  readonly audioFileName: string;
  readonly audioDate: string;
  readonly executiveName: string;
  readonly durationInSeconds: number;
  readonly state: "Pending" | "Processing" | "Completed" | "Failed";
  readonly sentiment: Sentiment | null;
  readonly averageNote: number | null;
  readonly isAICall: boolean;
  readonly campaignId: string | null;
  readonly callCenterId: string;
  readonly results: EvaluationResultsRow | null;
  readonly createdAt: string;
}

/** An evaluation as figures need it: its scores are built when it is shown. */
export type EvaluationFacts = Omit<EvaluationRow, "results">;

export interface EvaluationResultsRow {
  readonly evaluationId: string;
  readonly averageNote: number;
  readonly sentiment: Sentiment;
  readonly summary: string;
  readonly criteria: readonly {
    readonly id: string;
    readonly name: string;
    readonly score: number;
    readonly maxScore: number;
    readonly weight: number;
    readonly comment: string;
  }[];
}

export type AudioFileStatus =
  | "AwaitingUpload"
  | "Uploaded"
  | "Queued"
  | "Transcribing"
  | "Evaluating"
  | "Processed"
  | "Failed";

export interface AudioFileRow {
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
}

export interface TranscriptRow {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly segments: readonly {
    readonly speaker: string;
    readonly role: "agent" | "customer";
    readonly text: string;
    readonly startSeconds: number;
    readonly endSeconds: number;
    readonly confidence: number;
  }[];
}

export interface VoiceCallRow {
  readonly id: string;
  readonly campaignId: string | null;
  readonly direction: "Inbound" | "Outbound";
  readonly state: "Completed" | "Busy" | "NoAnswer" | "Failed";
  readonly startTime: string;
  readonly endTime: string | null;
  readonly durationSeconds: number;
  readonly talkTimeSeconds: number;
  readonly outcome: string | null;
  readonly transcript: readonly {
    readonly role: "agent" | "customer";
    readonly text: string;
    readonly timestamp: string;
  }[];
  readonly epaResults: EpaRow | null;
  readonly createdAt: string;
}

/** A call as figures need it: its turns are built when it is shown. */
export type VoiceCallFacts = Omit<VoiceCallRow, "transcript">;

export interface EpaRow {
  readonly state: "Completed" | "Partial" | "NotStarted";
  readonly completionReason: "AllAnswered" | "HangUp" | "Timeout";
  readonly totalQuestions: number;
  readonly questionsAnswered: number;
  readonly calculatedScore: number | null;
  readonly responses: readonly { readonly question: string; readonly answer: string; readonly score: number }[];
}

export interface CampaignRow {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly type: "VoiceBot" | "Flow";
  readonly status: "Running" | "Paused" | "Completed";
  readonly channelType: string;
  readonly startDate: string;
  readonly endDate: string | null;
  readonly createdAt: string;
}

export interface ConversationRow {
  readonly id: string;
  readonly channelId: string;
  readonly campaignId: string | null;
  readonly status: "active" | "completed";
  readonly participantCount: number;
  readonly messageCount: number;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly createdAt: string;
}

export interface MessageRow {
  readonly id: string;
  readonly role: "agent" | "customer";
  readonly content: string;
  readonly timestamp: string;
}
