import { Failure } from "../../kernel/request/failure.js";
import type { AuralisRequest } from "./checks.js";
import { hasEnded, settle, statusAt } from "./playhead.js";
import { playerIn, type PlayerContext } from "./player-services.js";
import { accepted, trackOf } from "./track-services.js";

export function play(context: AuralisRequest<"playback.play">): typeof accepted {
  const { body } = context;
  const player = playerIn(context);
  const track = trackOf(body, "");
  const start = body.start_ms ?? 0;
  const last = Math.min(body.end_ms ?? Infinity, track.info.is_stream ? Infinity : track.info.length_ms);
  if (start > 0 && start >= last) throw new Failure("INVALID_REQUEST", { message: `start_ms: must be below ${last}.` });

  settle(player, context.now);
  if (body.no_replace === true && player.track !== undefined) return accepted;
  player.track = track;
  player.anchorMs = start;
  player.endMs = body.end_ms;
  player.paused = body.paused ?? false;
  player.volume = body.volume ?? player.volume;
  context.effect("play", player.guildId);
  return accepted;
}

export function stop(context: AuralisRequest<"playback.stop">): typeof accepted {
  const player = playerIn(context);
  settle(player, context.now);
  if (player.track === undefined) return accepted;
  context.effect("stop", player.guildId);
  player.track = undefined;
  player.anchorMs = 0;
  player.paused = false;
  return accepted;
}

export function pause(context: AuralisRequest<"playback.pause">): typeof accepted {
  return setPaused(context, true);
}

export function resume(context: AuralisRequest<"playback.resume">): typeof accepted {
  return setPaused(context, false);
}

export function seek(context: AuralisRequest<"playback.seek">): typeof accepted {
  const { position_ms: position } = context.body;
  const player = playerIn(context);
  const track = hasEnded(player, context.now) ? undefined : player.track;
  if (track === undefined) throw new Failure("INVALID_REQUEST", { message: "position_ms: nothing is playing." });
  if (!track.info.is_seekable)
    throw new Failure("INVALID_REQUEST", { message: "position_ms: this track cannot seek." });
  if (position >= track.info.length_ms) {
    throw new Failure("INVALID_REQUEST", { message: `position_ms: past the end at ${track.info.length_ms}.` });
  }
  settle(player, context.now);
  player.anchorMs = position;
  context.effect("seek", player.guildId);
  return accepted;
}

export function setVolume(context: AuralisRequest<"playback.setVolume">): typeof accepted {
  const player = playerIn(context);
  settle(player, context.now);
  player.volume = context.body.volume;
  context.effect("volume", player.guildId);
  return accepted;
}

export function setFilters(context: AuralisRequest<"playback.setFilters">): typeof accepted {
  const player = playerIn(context);
  settle(player, context.now);
  player.filters = context.body;
  context.effect("filters", player.guildId);
  return accepted;
}

function setPaused(context: PlayerContext, paused: boolean): typeof accepted {
  const player = playerIn(context);
  if (statusAt(player, context.now) === "idle" || player.paused === paused) return accepted;
  settle(player, context.now);
  player.paused = paused;
  context.effect(paused ? "pause" : "resume", player.guildId);
  return accepted;
}
