import { statusAt } from "../../apis/auralis/playhead.js";
import type { AuralisState, PlayerRecord } from "../../apis/auralis/state.js";
import { checkMembers } from "../../kernel/names/check-members.js";
import { guildIdOf, type GuildRef } from "../actors/places.js";
import { subjectOf } from "./subjects.js";
import { verdict, type MatcherVerdict } from "./verdict.js";

/** Which player is meant. */
export interface PlayingFilter {
  /** The guild of the player. Default: any. */
  readonly in?: GuildRef | undefined;
}

/** Whether a player of Auralis plays now; a track by its title, address or identifier where one is named. */
export function toBePlaying(given: unknown, track?: string, filter: PlayingFilter = {}): MatcherVerdict {
  const { core } = subjectOf("toBePlaying", given);
  checkMembers("toBePlaying()", filter, ["in"]);
  if (track !== undefined && typeof track !== "string")
    throw new TypeError("toBePlaying() takes the title, address or identifier of a track.");
  const guild = filter.in === undefined ? undefined : guildIdOf(filter.in);
  const now = core.clock.now();
  const { players } = core.cell("auralis").state as AuralisState;
  const all = [...players.values()].filter(({ guildId }) => guild === undefined || guildId === guild);
  const met = all.some((player) => statusAt(player, now) === "playing" && (track === undefined || isOf(player, track)));
  const where = guild === undefined ? "" : ` in guild ${guild}`;
  const found = all.map(
    (player) => `${statusAt(player, now)} ${player.track?.info.title ?? "nothing"} in guild ${player.guildId}`,
  );
  return verdict(
    met,
    `${track ?? "something"} to be playing${where}`,
    found.length === 0 ? "no player" : found.join(", "),
  );
}

function isOf({ track }: PlayerRecord, name: string): boolean {
  if (track === undefined) return false;
  const { title, uri, identifier } = track.info as {
    readonly title?: string;
    readonly uri?: string | null;
    readonly identifier?: string;
  };
  return [title, uri, identifier, (track as { readonly encoded?: string }).encoded].includes(name);
}
