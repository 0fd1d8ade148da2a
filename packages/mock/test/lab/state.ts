import type { World } from "../../src/kernel/world/world.js";
import { type LeakyBucket } from "./leaky-bucket.js";
import { type LabSettings, defaultSettings } from "./settings.js";

/** Everything the lab knows in one world. */
export interface LabState {
  readonly world: World;
  readonly settings: LabSettings;
  readonly tokens: Map<string, LabToken>;
  readonly token: string;
  readonly refreshToken: string;
  readonly apiKey: string;
  readonly hmacSecret: string;
  readonly orders: Map<string, LabOrder>;
  /** Newest last. */
  readonly notes: LabNote[];
  /** Room and nonce to the note made with it. */
  readonly nonces: Map<string, { readonly note: LabNote; readonly expiresAt: number }>;
  readonly events: LabEvent[];
  readonly files: Map<string, LabFile>;
  readonly exports: Map<string, LabExport>;
  readonly texts: Map<string, string>;
  readonly buckets: Map<string, LeakyBucket>;
  /** Answers given so far by limited and odd routes. */
  readonly counts: Map<string, number>;
  /** Requests that reached the other origin. */
  readonly landings: LabLanding[];
  readonly requestIds: WeakMap<object, string>;
}

export interface LabCaller {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
}

interface LabToken {
  readonly scopes: readonly string[];
  expiresAt: number;
}

export interface LabOrder {
  readonly id: string;
  content: OrderContent;
  status: "open" | "shipped";
  readonly reason: string | null;
  readonly createdAt: number;
}

export interface OrderContent {
  readonly item: string;
  readonly quantity: number;
  readonly gift?: boolean;
  readonly note?: string | null;
  readonly labels?: Readonly<Record<string, string>>;
  readonly payment?: unknown;
}

export interface LabNote {
  readonly id: string;
  readonly roomId: string;
  text: string;
  readonly nonce: string | undefined;
  readonly createdAt: number;
}

type LabEvent =
  | { readonly type: "order.created"; readonly id: number; readonly order_id: string }
  | { readonly type: "note.created"; readonly id: number; readonly note_id: string };

export interface LabFile {
  readonly id: string;
  readonly title: string | null;
  readonly filename: string;
  readonly contentType: string;
  bytes: Uint8Array;
  /** Rises when the bytes are replaced: part of the ETag. */
  version: number;
  readonly extraSizes: readonly number[];
}

export interface LabExport {
  readonly id: string;
  readonly startedAt: number;
  readonly durationMs: number;
  readonly outcome: "completed" | "failed" | "paused";
  fileId: string | null;
}

export interface LabLanding {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export const allScopes: readonly string[] = ["orders:read", "orders:write"];

export function createState(world: World): LabState {
  const state: LabState = {
    world,
    settings: { ...defaultSettings },
    tokens: new Map(),
    token: world.ids.token("lab_", 32),
    refreshToken: world.ids.token("labr_", 32),
    apiKey: world.ids.token("ak_live_", 32),
    hmacSecret: world.ids.token("hs_live_", 40),
    orders: new Map(),
    notes: [],
    nonces: new Map(),
    events: [],
    files: new Map(),
    exports: new Map(),
    texts: new Map(),
    buckets: new Map(),
    counts: new Map(),
    landings: [],
    requestIds: new WeakMap(),
  };
  // The first token never runs out, so that only tests about expiry have to think of it.
  state.tokens.set(state.token, { scopes: allScopes, expiresAt: Infinity });
  for (const secret of [state.token, state.refreshToken, state.apiKey]) world.register(secret);
  return state;
}

/** One more than before, per name. */
export function count(state: LabState, name: string): number {
  const next = (state.counts.get(name) ?? 0) + 1;
  state.counts.set(name, next);
  return next;
}
