import type { History } from "../data/history.js";
import type { VoiceCallFacts } from "../data/rows.js";
import type {
  AudioRecord,
  EngagementRecord,
  ExportRecord,
  KeyRecord,
  Link,
  Pair,
  ProcessingRun,
  WebhookRecord,
} from "./records.js";
import type { Metered } from "./metered.js";
import type { Settings } from "./settings.js";

/** Everything one world knows of its Auralytik account. */
export interface State {
  readonly seed: number;
  readonly settings: Settings;
  readonly history: History;
  readonly keys: Map<string, KeyRecord>;
  /** By the text of the key, rotated ones included while they are accepted. */
  readonly pairs: Map<string, Pair>;
  readonly engagements: Map<string, EngagementRecord>;
  /** Uploaded since the world began; older files are in `history`. */
  readonly audioFiles: Map<string, AudioRecord>;
  /** Latest processing of history files that were processed again. */
  readonly rerun: Map<string, ProcessingRun>;
  /** All processing by evaluation id, oldest first. */
  readonly runs: Map<string, ProcessingRun>;
  /** Calls completed since the world began. */
  readonly calls: VoiceCallFacts[];
  readonly exports: Map<string, ExportRecord>;
  readonly webhooks: Map<string, WebhookRecord>;
  /** The task of a delivery that waits for its next attempt, by delivery id. */
  readonly waiting: Map<string, string>;
  readonly links: Map<string, Link>;
  readonly metered: Metered;
  /** Quotas that a warning was sent for: `"2026-03 calls"`. */
  readonly warned: Set<string>;
  readonly requestIds: WeakMap<object, string>;
  /** Counts what was made since the world began, for ids in the order of time. */
  made: number;
}
