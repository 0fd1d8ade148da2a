import type { Scope } from "../../../generated/auralytik-operations.js";
import type { Injected, World } from "../../../kernel/world/world.js";
import { checkMembers, checkSettings } from "../../../kernel/names/check-members.js";
import { given, type Some } from "../../../kernel/names/given.js";
import { didYouMean } from "../../../kernel/names/nearest.js";
import { iso } from "../wire/context.js";
import type { VoiceCallFacts } from "../data/rows.js";
import { publish } from "./events.js";
import { createSettings, tiers, type Settings } from "./settings.js";
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
  /** Changes settings; those not named stay. */
  configure(settings: Some<Settings>): void;
  /** What the vendor leaves open or a test wants different; read at each request. A name that is no setting throws. */
  readonly settings: Settings;
}

export interface IssuedKey {
  readonly keyId: string;
  readonly options: AuralytikOptions;
}

export interface IssueKey {
  readonly name?: string | undefined;
  /** Default: every scope. */
  readonly scopes?: readonly string[] | undefined;
  readonly ipAllowlist?: readonly string[] | undefined;
  /** In place of drawn ones, for published vectors. */
  readonly apiKey?: string | undefined;
  readonly hmacSecret?: string | undefined;
  /** False gives an `ak_test_` key, whose requests need no signature. Default true. */
  readonly live?: boolean | undefined;
}

export interface CompletedCall {
  readonly campaignId?: string | undefined;
  readonly outcome?: string | undefined;
  /** Default 60. */
  readonly durationSeconds?: number | undefined;
}

export function createHandle(world: World, state: State): AuralytikHandle {
  return {
    get settings() {
      return checked(state.settings);
    },
    configure: (settings) => void Object.assign(checked(state.settings), given<Settings>(settings, createSettings())),
    options: () => ({ ...firstPair(state), ...world.inject() }),
    issueKey(facts = {}) {
      checkMembers("issueKey()", facts, ["name", "scopes", "ipAllowlist", "apiKey", "hmacSecret", "live"]);
      const scopes = facts.scopes?.map(toScope) ?? allScopes;
      if (facts.apiKey !== undefined && world.isForeign(facts.apiKey))
        throw new TypeError("This key is a credential of another world already; each belongs to one world.");
      const { name = "test", live = true } = facts;
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
      checkMembers("completeCall()", facts, ["campaignId", "outcome", "durationSeconds"]);
      const call = createCall(world, state, facts);
      state.calls.push(call);
      const { id: voiceCallId, campaignId, outcome, durationSeconds } = call;
      publish(world, state, "voice-call.completed", { voiceCallId, campaignId, outcome, durationSeconds });
      return call;
    },
  };
}

function toScope(text: string): Scope {
  const scope = allScopes.find((one) => one === text);
  if (scope === undefined) throw new TypeError(`There is no scope "${text}"${didYouMean(text, allScopes)}`);
  return scope;
}

/** The settings behind a check of what is assigned to them. */
function checked(settings: Settings): Settings {
  return new Proxy(settings, {
    set(target, name, wanted: unknown) {
      checkSettings("settings", { [name]: wanted }, createSettings(), { timestampWindowS: -1 });
      if (name === "tier" && !Object.hasOwn(tiers, String(wanted)))
        throw new TypeError(`The tier is one of ${Object.keys(tiers).join(", ")}, got "${String(wanted)}".`);
      if (name === "incident" && !["none", "outage", "maintenance"].includes(String(wanted)))
        throw new TypeError(`The incident is "none", "outage" or "maintenance", got "${String(wanted)}".`);
      return Reflect.set(target, name, wanted);
    },
  });
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
