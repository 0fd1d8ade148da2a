import type { Scope } from "../../../generated/auralytik-operations.js";
import type { World } from "../../../kernel/world/world.js";
import type { KeyRecord, Pair } from "./records.js";
import type { State } from "./state.js";

export const allScopes: readonly Scope[] = [
  "evaluations:read", "audio:read", "audio:download", "audio:write", "analytics:read", "analytics:export", "engagements:read",
  "engagements:write", "conversations:read", "voice:read", "campaigns:read", "webhooks:manage", "keys:manage", "usage:read",
]; // prettier-ignore

export interface KeyInit {
  readonly name: string;
  readonly scopes: readonly Scope[];
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
