import type { Filters, Track, Voice } from "../../generated/auralis-operations.js";
import type { World } from "../../kernel/world/world.js";

/** Everything Auralis knows in one world. Positions, loads and counts are not in here: they are computed when read. */
export interface AuralisState {
  readonly credentials: Map<string, Credential>;
  /** By `playerKey`. */
  readonly players: Map<string, PlayerRecord>;
  readonly nodes: Map<string, NodeRecord>;
  /** Guilds whose player was lost with its node: their next call is told so once. */
  readonly lost: Set<string>;
  readonly settings: AuralisSettings;
  /** The credential that `options()` hands out. */
  readonly token: string;
}

export interface Credential {
  readonly token: string;
  /** Addresses that may use it; empty for all. */
  readonly allowlist: readonly string[];
  /** Guilds that may have a player at once. */
  readonly concurrentGuilds: number;
  /** The bot it is bound to, once a creation succeeded. */
  botUserId: string | undefined;
  revoked: boolean;
}

export interface PlayerRecord {
  readonly token: string;
  readonly guildId: string;
  readonly createdAt: number;
  botUserId: string;
  nodeId: string;
  voice: Voice;
  track: Track | undefined;
  /** Position at `anchorAt`; the rest is the clock's. */
  anchorMs: number;
  anchorAt: number;
  /** Where the track stops before its own end. */
  endMs: number | undefined;
  paused: boolean;
  volume: number;
  filters: Filters;
  /** World time at which the voice connection stands. */
  connectedAt: number;
  updatedAt: number;
}

export interface NodeRecord {
  readonly id: string;
  readonly region: string;
  readonly startedAt: number;
  capacity: number;
  status: "online" | "draining" | "offline";
}

/** Numbers that the vendor does not state. */
export const defaultLimits = { requestsPerCredential: 60, requestsPerAddress: 120, concurrentGuilds: 5 } as const;

/** Numbers the vendor does not state; all proposed. */
export interface AuralisSettings {
  requestsPerCredential: number;
  requestsPerAddress: number;
  windowMs: number;
  /** Time a voice connection takes. */
  connectMs: number;
  /** Refuses a voice without `channel_id`. */
  requireChannelId: boolean;
}

export function createState(world: World): AuralisState {
  const token = world.ids.token("auralis_", 32);
  const state: AuralisState = {
    credentials: new Map(),
    players: new Map(),
    nodes: new Map(),
    lost: new Set(),
    settings: {
      requestsPerCredential: defaultLimits.requestsPerCredential,
      requestsPerAddress: defaultLimits.requestsPerAddress,
      windowMs: 10_000,
      connectMs: 250,
      requireChannelId: false,
    },
    token,
  };
  addCredential(state, world, { token });
  const startedAt = world.clock.now() - 86_400_000;
  for (const [id, region] of [
    ["eu-1", "eu"],
    ["eu-2", "eu"],
    ["us-1", "us"],
  ] as const) {
    state.nodes.set(id, { id, region, startedAt, capacity: 100, status: "online" });
  }
  return state;
}

export interface CredentialOptions {
  readonly token?: string | undefined;
  readonly allowlist?: readonly string[] | undefined;
  readonly concurrentGuilds?: number | undefined;
  readonly botUserId?: string | undefined;
}

export function addCredential(state: AuralisState, world: World, options: CredentialOptions): Credential {
  const credential: Credential = {
    token: options.token ?? world.ids.token("auralis_", 32),
    allowlist: options.allowlist ?? [],
    concurrentGuilds: options.concurrentGuilds ?? defaultLimits.concurrentGuilds,
    botUserId: options.botUserId,
    revoked: false,
  };
  if (!world.register(credential.token))
    throw new TypeError("This token is a credential of another world already; each belongs to one world.");
  state.credentials.set(credential.token, credential);
  return credential;
}

export function playerKey(token: string, guildId: string): string {
  return `${token} ${guildId}`;
}

/** Live players of one credential, oldest first. */
export function playersOf(state: AuralisState, token: string): PlayerRecord[] {
  return [...state.players.values()].filter((player) => player.token === token);
}
