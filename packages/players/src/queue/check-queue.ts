import { ConfigError } from "@antiphon/core";
import { checkOptions } from "@antiphon/core/internal";
import type { Track } from "../generated/schema.js";
import type { LoopMode, QueueOptions } from "./queue.js";
import { FLOOR_MS } from "./until-over.js";

const LOOPS: readonly unknown[] = ["off", "track", "queue"] satisfies LoopMode[];

/** Refuses a guild and options that cannot be meant. */
export function checkQueueOptions(guildId: unknown, options: QueueOptions): void {
  if (typeof guildId !== "string" || guildId === "") throw wrong("createQueue() needs the id of a guild, as a string");
  checkOptions(options, "createQueue()", ["loop", "refused", "onRefused", "random", "maxIntervalMs"]);
  const { loop, refused, onRefused, maxIntervalMs } = options;
  if (loop !== undefined) checkLoop(loop);
  if (refused !== undefined && refused !== "drop" && refused !== "park")
    throw wrong('`refused` must be "drop" or "park"');
  if (onRefused !== undefined && typeof onRefused !== "function") throw wrong("`onRefused` must be a function");
  if (maxIntervalMs !== undefined && !(Number.isFinite(maxIntervalMs) && maxIntervalMs >= FLOOR_MS))
    throw wrong(`\`maxIntervalMs\` must be a number of milliseconds, at least ${FLOOR_MS}`);
}

export function checkLoop(loop: unknown): asserts loop is LoopMode {
  if (!LOOPS.includes(loop)) throw wrong('`loop` must be "off", "track" or "queue"');
}

/** Refuses what `tracks.resolve()` did not give as a track: it would be found out only when its turn comes. */
export function checkTracks(tracks: readonly Track[]): void {
  for (const [index, track] of tracks.entries()) {
    if (typeof track?.encoded === "string" && track.encoded !== "") continue;
    const hint = Array.isArray(track)
      ? "it is an array: spread it, `queue.add(...tracks)`"
      : "pass tracks as `tracks.resolve()` gives them in `data`, with `encoded`";
    throw wrong(`argument ${index + 1} of \`queue.add()\` is no track: ${hint}`);
  }
}

function wrong(reason: string): ConfigError {
  return new ConfigError("INVALID_OPTION", reason);
}
