import type { AiCallsExportRequest, ExportRequest, Scope } from "../../../generated/auralytik-operations.js";

export interface KeyRecord {
  readonly id: string;
  name: string;
  scopes: readonly Scope[];
  ipAllowlist: readonly string[];
  status: "active" | "revoked";
  readonly createdAt: number;
  lastUsedAt: number | undefined;
  readonly expiresAt: number | undefined;
  /** The pair in force. */
  pair: Pair;
}

export interface Pair {
  readonly keyId: string;
  readonly key: string;
  readonly hmacSecret: string;
  /** Set by a rotation: the end of the overlap. */
  until: number | undefined;
}

export interface EngagementRecord {
  readonly id: string;
  name: string;
  description: string | null;
  readonly type: string;
  status: string;
  readonly createdAt: number;
  updatedAt: number;
}

export interface AudioRecord {
  readonly id: string;
  readonly fileName: string;
  readonly engagementId: string;
  readonly campaignId: string | null;
  readonly createdAt: number;
  content: Uint8Array | undefined;
  /** The latest processing. */
  run: ProcessingRun | undefined;
}

/** One processing of an audio file. Where it stands is computed from these times when read. */
export interface ProcessingRun {
  readonly id: string;
  readonly audioFileId: string;
  readonly evaluationId: string;
  readonly language: string;
  readonly durationInSeconds: number;
  readonly startedAt: number;
  readonly transcribingAt: number;
  readonly evaluatingAt: number;
  readonly endsAt: number;
  /** Why it fails at the end of transcription. */
  readonly error: string | undefined;
}

/** Which export was asked for. */
export type AskedExport =
  | { readonly kind: "analytics"; readonly request: ExportRequest }
  | { readonly kind: "ai-calls"; readonly request: AiCallsExportRequest };

export type ExportRecord = AskedExport & ExportFacts;

interface ExportFacts {
  readonly id: string;
  readonly createdAt: number;
  readonly workingAt: number;
  readonly completedAt: number;
  readonly error: string | undefined;
  readonly link: Link;
}

export interface WebhookRecord {
  readonly id: string;
  url: string;
  events: readonly string[];
  description: string | null;
  active: boolean;
  readonly secret: string;
  readonly createdAt: number;
  /** Failed events in a row. */
  failures: number;
  readonly deliveries: DeliveryRecord[];
}

export interface DeliveryRecord {
  readonly id: string;
  readonly eventId: string;
  readonly event: string;
  readonly body: string;
  status: "pending" | "succeeded" | "failed";
  responseStatus: number | null;
  responseTimeMs: number | null;
  error: string | null;
  readonly createdAt: number;
  /** When each attempt was made. */
  readonly attemptedAt: number[];
  nextAttemptAt: number | null;
}

/** A signed URL of the storage stand-in. */
export interface Link {
  readonly signature: string;
  readonly action: "read" | "write";
  readonly url: string;
  /** What it leads to: an audio file, a recording or an export. */
  readonly target: { readonly kind: "audio" | "recording" | "export"; readonly id: string };
  readonly fileName: string;
  readonly validFrom: number;
  readonly expiresAt: number;
}
