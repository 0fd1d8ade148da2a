import type { Injected, World } from "../../../kernel/world/world.js";
import { iso } from "../wire/context.js";
import type { VoiceCallFacts } from "../data/rows.js";
import { publish } from "./events.js";
import type { Settings } from "./settings.js";
import { addKey, addPair, allScopes } from "./issue-key.js";
import type { State } from "./state.js";

/** Options for `createAuralytik`, ready to spread. */
export interface AuralytikOptions extends Injected {
  readonly apiKey: string;
  readonly hmacSecret: string;
}

/** What tests get as `mock.auralytik`. */
export interface AuralytikHandle {
  /** Options of a client with the account's first key, which has every scope. */
  options(): AuralytikOptions;
  /** Makes a key as the vendor's console would, and gives the options of a client that uses it. */
  issueKey(facts?: IssueKey): IssuedKey;
  /** Ends a call of a voice bot now, and tells subscribers. */
  completeCall(facts?: CompletedCall): VoiceCallFacts;
  /** What the vendor leaves open or a test wants different; read at each request. */
  readonly settings: Settings;
}

export interface IssuedKey {
  readonly keyId: string;
  readonly options: AuralytikOptions;
}

export interface IssueKey {
  readonly name?: string;
  /** Default: every scope. */
  readonly scopes?: readonly string[];
  readonly ipAllowlist?: readonly string[];
  /** In place of drawn ones, for published vectors. */
  readonly apiKey?: string;
  readonly hmacSecret?: string;
  /** False gives an `ak_test_` key, whose requests need no signature. Default true. */
  readonly live?: boolean;
}

export interface CompletedCall {
  readonly campaignId?: string;
  readonly outcome?: string;
  /** Default 60. */
  readonly durationSeconds?: number;
}

export function createHandle(world: World, state: State): AuralytikHandle {
  return {
    get settings() {
      return state.settings;
    },
    options: () => ({ ...firstPair(state), ...world.inject() }),
    issueKey(facts = {}) {
      const { name = "test", scopes = allScopes, live = true } = facts;
      const record = addKey(world, state, {
        name,
        scopes,
        ipAllowlist: facts.ipAllowlist ?? [],
        createdAt: world.clock.now(),
        live,
      });
      const { apiKey = record.pair.key, hmacSecret = record.pair.hmacSecret } = facts;
      record.pair = { keyId: record.id, key: apiKey, hmacSecret, until: undefined };
      addPair(world, state, record.pair);
      return { keyId: record.id, options: { apiKey, hmacSecret, ...world.inject() } };
    },
    completeCall(facts = {}) {
      const call = createCall(world, state, facts);
      state.calls.push(call);
      const { id: voiceCallId, campaignId, outcome, durationSeconds } = call;
      publish(world, state, "voice-call.completed", { voiceCallId, campaignId, outcome, durationSeconds });
      return call;
    },
  };
}

function firstPair(state: State): { readonly apiKey: string; readonly hmacSecret: string } {
  for (const { pair } of state.keys.values()) return { apiKey: pair.key, hmacSecret: pair.hmacSecret };
  return { apiKey: "", hmacSecret: "" };
}

function createCall(world: World, state: State, facts: CompletedCall): VoiceCallFacts {
  const { campaignId = "camp_1", outcome = "Successful", durationSeconds = 60 } = facts;
  const now = world.clock.now();
  const number = state.history.size + ++state.made;
  return {
    id: `vc_${number}`,
    campaignId,
    direction: "Outbound",
    state: "Completed",
    startTime: iso(now - durationSeconds * 1000),
    endTime: iso(now),
    durationSeconds,
    talkTimeSeconds: Math.floor(durationSeconds * 0.9),
    outcome,
    epaResults: null,
    createdAt: iso(now),
  };
}
