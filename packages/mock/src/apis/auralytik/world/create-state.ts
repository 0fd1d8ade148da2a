import type { World } from "../../../kernel/world/world.js";
import { Dice } from "../data/dice.js";
import { historyOf } from "../data/history.js";
import { engagements } from "../data/words.js";
import { addKey, allScopes } from "./issue-key.js";
import { createMetered } from "./metered.js";
import { createSettings } from "./settings.js";
import type { State } from "./state.js";

const historyRows = { evaluations: 10_000, conversations: 800, days: 180 };
const dayMs = 86_400_000;

/** The account of a new world: its history, engagements and two keys. */
export function createState(world: World): State {
  const now = world.clock.now();
  const state: State = {
    seed: world.seed,
    settings: createSettings(),
    history: historyOf({ seed: world.seed, until: now, ...historyRows }),
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
    metered: createMetered(),
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
