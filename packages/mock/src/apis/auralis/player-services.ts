import type { Voice } from "../../generated/auralis-operations.js";
import { Failure } from "../../kernel/request/failure.js";
import type { Reading } from "../../kernel/request/request-parts.js";
import { checkBot } from "./bot-pinning.js";
import { isEnforced, type AuralisAnswer, type AuralisContext, type AuralisRequest } from "./checks.js";
import { chooseNode } from "./nodes.js";
import { settle } from "./playhead.js";
import { presentPlayer } from "./present.js";
import { defaultLimits, playerKey, playersOf, type PlayerRecord } from "./state.js";
import { accepted, trackOf } from "./track-services.js";

export function createPlayer(context: AuralisRequest<"players.create">): typeof accepted {
  const { state, caller, now, body } = context;
  checkVoice(context, body.voice, "voice.");
  checkBot(state, caller, body.voice.user_id);
  const track = body.track === undefined ? undefined : trackOf(body.track, "track");

  const key = playerKey(caller.token, body.guild_id);
  const existing = state.players.get(key);
  if (existing !== undefined) {
    reconnect(context, existing, body.voice);
    context.effect("voice", body.guild_id);
    return accepted;
  }

  const plan = isEnforced(context, caller.concurrentGuilds, defaultLimits.concurrentGuilds)
    ? caller.concurrentGuilds
    : Infinity;
  if (playersOf(state, caller.token).length >= plan) {
    throw new Failure("LIMIT_REACHED", {
      message: `The plan allows ${caller.concurrentGuilds} guilds at once, and all are in use.`,
    });
  }
  const node = chooseNode(state, now);
  caller.botUserId = body.voice.user_id;
  state.lost.delete(key);
  state.players.set(key, {
    token: caller.token,
    guildId: body.guild_id,
    createdAt: now,
    botUserId: body.voice.user_id,
    nodeId: node.id,
    voice: body.voice,
    track,
    anchorMs: body.position_ms ?? 0,
    anchorAt: now,
    endMs: undefined,
    paused: body.paused ?? false,
    volume: body.volume ?? 100,
    filters: body.filters ?? {},
    connectedAt: now + state.settings.connectMs,
    updatedAt: now,
  });
  context.effect("player", body.guild_id);
  return accepted;
}

export function listPlayers(context: AuralisRequest<"players.list">): AuralisAnswer<"players.list"> {
  const { limit, cursor } = context.query;
  const start = cursorStart(cursor);
  const all = playersOf(context.state, context.caller.token);
  const page = all.slice(start, start + (limit ?? 50));
  const end = start + page.length;
  return {
    status: 200,
    body: {
      players: page.map((player) => presentPlayer(player, context.now)),
      next_cursor: end < all.length ? `c${end}` : null,
    },
  };
}

export function getPlayer(context: AuralisRequest<"players.get">): AuralisAnswer<"players.get"> {
  return { status: 200, body: presentPlayer(playerIn(context), context.now) };
}

export function updateVoice(context: AuralisRequest<"players.updateVoice">): typeof accepted {
  const voice = context.body;
  checkVoice(context, voice, "");
  checkBot(context.state, context.caller, voice.user_id);
  const player = playerIn(context);
  reconnect(context, player, voice);
  context.effect("voice", player.guildId);
  return accepted;
}

export function deletePlayer(context: AuralisRequest<"players.delete">): typeof accepted {
  const player = playerIn(context);
  context.state.players.delete(playerKey(player.token, player.guildId));
  context.effect("player.delete", player.guildId);
  return accepted;
}

/** A request whose path names a player by its guild. */
export type PlayerContext = AuralisContext<Reading<{ readonly path: { readonly guild_id: string } }>>;

/** The player that the path names. One lost with its node is reported once, then unknown. */
export function playerIn(context: PlayerContext): PlayerRecord {
  const key = playerKey(context.caller.token, context.path.guild_id);
  const player = context.state.players.get(key);
  if (player !== undefined) return player;
  if (context.state.lost.delete(key)) {
    throw new Failure("NO_NODE_AVAILABLE", {
      message: "The player was lost with its node, and no other had room.",
      headers: { "retry-after": "5" },
    });
  }
  throw new Failure("PLAYER_NOT_FOUND");
}

function reconnect(context: AuralisContext, player: PlayerRecord, voice: Voice): void {
  settle(player, context.now);
  player.voice = voice;
  player.connectedAt = context.now + context.state.settings.connectMs;
}

function checkVoice(context: AuralisContext, voice: Voice, at: string): void {
  if (context.state.settings.requireChannelId && voice.channel_id === undefined) {
    throw new Failure("INVALID_REQUEST", { message: `${at}channel_id: needed for end-to-end encrypted calls.` });
  }
}

function cursorStart(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const match = /^c(\d{1,9})$/.exec(cursor);
  if (match === null) throw new Failure("INVALID_REQUEST", { message: "cursor: not one that a page gave." });
  return Number(match[1]);
}
