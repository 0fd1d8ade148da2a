import type { World } from "../../kernel/world.js";
import { Dice } from "./data/dice.js";
import { createHistory, type History } from "./data/history.js";
import type { VoiceCallFacts } from "./data/rows.js";
import { engagements } from "./data/words.js";
import { createSettings, type Settings } from "./settings.js";

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
  /** Ends the wait of a delivery for its next attempt, by delivery id. */
  readonly waiting: Map<string, () => void>;
  readonly links: Map<string, Link>;
  /** Quotas that a warning was sent for: `"2026-03 calls"`. */
  readonly warned: Set<string>;
  readonly requestIds: WeakMap<object, string>;
  /** Counts what was made since the world began, for ids in the order of time. */
  made: number;
}

export interface KeyRecord {
  readonly id: string;
  name: string;
  scopes: readonly string[];
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

export interface ExportRecord {
  readonly id: string;
  readonly kind: "analytics" | "ai-calls";
  readonly request: Readonly<Record<string, unknown>>;
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

export const allScopes: readonly string[] = [
  "evaluations:read", "audio:read", "audio:download", "audio:write", "analytics:read", "analytics:export", "engagements:read",
  "engagements:write", "conversations:read", "voice:read", "campaigns:read", "webhooks:manage", "keys:manage", "usage:read",
]; // prettier-ignore

const historyRows = { evaluations: 10_000, conversations: 800, days: 180 };
const dayMs = 86_400_000;

export function createState(world: World): State {
  const now = world.clock.now();
  const state: State = {
    seed: world.seed,
    settings: createSettings(),
    history: createHistory({ seed: world.seed, until: now, ...historyRows }),
    keys: new Map(),
    pairs: new Map(),
    engagements: new Map(),
    audioFiles: new Map(),
    rerun: new Map(),
    runs: new Map(),
    calls: [],
    exports: new Map(),
    webhooks: new Map(),
    waiting: new Map(),
    links: new Map(),
    warned: new Set(),
    requestIds: new WeakMap(),
    made: 0,
  };
  engagements.forEach(({ name, type }, index) => {
    const createdAt = now - historyRows.days * dayMs + index * 3_600_000;
    const updatedAt = createdAt + new Dice(world.seed, 6, index).between(0, 30) * dayMs;
    const id = `eng_${index + 1}`;
    state.engagements.set(id, { id, name, description: null, type, status: "active", createdAt, updatedAt });
  });
  addKey(world, state, { name: "default", scopes: allScopes, createdAt: now });
  addKey(world, state, { name: "default, unsigned", scopes: allScopes, createdAt: now, live: false });
  return state;
}

export interface KeyInit {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly ipAllowlist?: readonly string[];
  readonly createdAt: number;
  readonly expiresAt?: number | undefined;
  /** False gives an `ak_test_` key, whose requests need no signature. Default true. */
  readonly live?: boolean;
}

export function addKey(world: World, state: State, init: KeyInit): KeyRecord {
  const id = world.ids.token("key_", 12);
  const record: KeyRecord = {
    id,
    name: init.name,
    scopes: [...init.scopes],
    ipAllowlist: [...(init.ipAllowlist ?? [])],
    status: "active",
    createdAt: init.createdAt,
    lastUsedAt: undefined,
    expiresAt: init.expiresAt,
    pair: createPair(world, id, init.live ?? true),
  };
  state.keys.set(id, record);
  addPair(world, state, record.pair);
  return record;
}

export function createPair(world: World, keyId: string, live: boolean): Pair {
  const key = world.ids.token(live ? "ak_live_" : "ak_test_", 32);
  return { keyId, key, hmacSecret: world.ids.token("hs_live_", 40), until: undefined };
}

export function addPair(world: World, state: State, pair: Pair): void {
  state.pairs.set(pair.key, pair);
  world.register(pair.key);
}
