import type { Cluster, Node, Player } from "../../generated/auralis-operations.js";
import { loadOf } from "./nodes.js";
import { hasEnded, positionAt, statusAt } from "./playhead.js";
import { playersOf, type AuralisState, type Credential, type NodeRecord, type PlayerRecord } from "./state.js";

/** A player as the API shows it: without the voice token. */
export function presentPlayer(player: PlayerRecord, now: number): Player {
  const status = statusAt(player, now);
  const connected = status !== "connecting";
  return {
    guild_id: player.guildId,
    bot_user_id: player.botUserId,
    node_id: player.nodeId,
    status,
    track: player.track === undefined || hasEnded(player, now) ? null : player.track,
    volume: player.volume,
    paused: player.paused,
    filters: player.filters,
    state: {
      time: Math.floor(now),
      position_ms: hasEnded(player, now) ? 0 : positionAt(player, now),
      connected,
      ping_ms: connected ? 12 + (Number(player.guildId.slice(-2)) % 20) : -1,
    },
    voice: {
      channel_id: player.voice.channel_id ?? null,
      endpoint: player.voice.endpoint,
      session_id: player.voice.session_id,
    },
    created_at: new Date(player.createdAt).toISOString(),
    updated_at: new Date(player.updatedAt).toISOString(),
  };
}

export function presentNode(state: AuralisState, node: NodeRecord, now: number): Node {
  const { players, playing } = loadOf(state, node.id, now);
  const share = node.capacity === 0 ? 0 : players / node.capacity;
  const allocated = 1 << 30;
  const used = Math.min(allocated, (64 << 20) + players * (4 << 20));
  const online = node.status !== "offline";
  return {
    id: node.id,
    region: node.region,
    status: node.status,
    players,
    playing_players: playing,
    capacity: node.capacity,
    uptime_ms: online ? Math.max(0, Math.floor(now - node.startedAt)) : 0,
    cpu: { cores: 8, system_load: Math.min(1, 0.05 + share * 0.9), process_load: Math.min(1, share * 0.9) },
    memory: { used, free: allocated - used, allocated },
    version: "1.0.0",
  };
}

export function presentCluster(state: AuralisState, credential: Credential, now: number): Cluster {
  const nodes = [...state.nodes.values()];
  const online = nodes.filter((node) => node.status === "online");
  const loads = nodes.map((node) => loadOf(state, node.id, now));
  return {
    nodes_total: nodes.length,
    nodes_online: online.length,
    players: loads.reduce((sum, load) => sum + load.players, 0),
    playing_players: loads.reduce((sum, load) => sum + load.playing, 0),
    capacity: online.reduce((sum, node) => sum + node.capacity, 0),
    limits: { concurrent_guilds: credential.concurrentGuilds, used: playersOf(state, credential.token).length },
  };
}
