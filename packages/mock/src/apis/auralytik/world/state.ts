import type { World } from "../../../kernel/world/world.js";
import { Dice } from "../data/dice.js";
import { createHistory, type History } from "../data/history.js";
import type { VoiceCallFacts } from "../data/rows.js";
import { engagements } from "../data/words.js";
import { addKey, allScopes } from "./issue-key.js";
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
  /** The task of a delivery that waits for its next attempt, by delivery id. */
  readonly waiting: Map<string, string>;
  readonly links: Map<string, Link>;
  /** Quotas that a warning was sent for: `"2026-03 calls"`. */
  readonly warned: Set<string>;
  readonly requestIds: WeakMap<object, string>;
  /** Counts what was made since the world began, for ids in the order of time. */
  made: number;
}

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
