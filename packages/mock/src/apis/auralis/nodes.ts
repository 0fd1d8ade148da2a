import { Failure } from "../../kernel/request/failure.js";
import { settle, statusAt } from "./playhead.js";
import { playerKey, type AuralisState, type NodeRecord, type PlayerRecord } from "./state.js";

/** Load of a node at a moment, counted from its players. */
export interface NodeLoad {
  readonly players: number;
  readonly playing: number;
}

export function loadOf(state: AuralisState, nodeId: string, now: number): NodeLoad {
  const here = [...state.players.values()].filter((player) => player.nodeId === nodeId);
  return { players: here.length, playing: here.filter((player) => statusAt(player, now) === "playing").length };
}

/** The online node with the most headroom; refuses when there is none. */
export function chooseNode(state: AuralisState, now: number): NodeRecord {
  const node = withHeadroom(state, now)[0];
  if (node === undefined) throw new Failure("NO_NODE_AVAILABLE", { headers: { "retry-after": "5" } });
  return node;
}

/** Refuses what needs a node when none is online. */
export function requireFleet(state: AuralisState): void {
  if (![...state.nodes.values()].some((node) => node.status === "online" && node.capacity > 0)) {
    throw new Failure("NO_NODE_AVAILABLE", { headers: { "retry-after": "5" } });
  }
}

/** Takes a node away: its players move to nodes with headroom, or are lost. */
export function loseNode(state: AuralisState, nodeId: string, now: number): void {
  const node = state.nodes.get(nodeId);
  if (node === undefined)
    throw new Error(`There is no node "${nodeId}"; there are ${[...state.nodes.keys()].join(", ")}.`);
  node.status = "offline";
  for (const player of [...state.players.values()].filter((one) => one.nodeId === nodeId))
    moveOrDrop(state, player, now);
}

function moveOrDrop(state: AuralisState, player: PlayerRecord, now: number): void {
  const target = withHeadroom(state, now)[0];
  if (target === undefined) {
    const key = playerKey(player.token, player.guildId);
    state.players.delete(key);
    state.lost.add(key);
    return;
  }
  settle(player, now);
  player.nodeId = target.id;
  player.connectedAt = now + state.settings.connectMs;
}

function withHeadroom(state: AuralisState, now: number): NodeRecord[] {
  return [...state.nodes.values()]
    .map((node) => ({ node, free: node.capacity - loadOf(state, node.id, now).players }))
    .filter(({ node, free }) => node.status === "online" && free > 0)
    .sort((a, b) => b.free - a.free || (a.node.id < b.node.id ? -1 : 1))
    .map(({ node }) => node);
}
