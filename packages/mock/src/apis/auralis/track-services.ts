import type { Track, TrackRef } from "../../generated/auralis-operations.js";
import { Failure } from "../../kernel/request/failure.js";
import { decode, firstTrack, resolve } from "./catalogue.js";
import type { AuralisAnswer, AuralisRequest } from "./checks.js";
import { requireFleet } from "./nodes.js";

export const accepted: AuralisAnswer<"tracks.prewarm"> = { status: 202, body: { accepted: true } };

export function resolveTrack(context: AuralisRequest<"tracks.resolve">): AuralisAnswer<"tracks.resolve"> {
  requireFleet(context.state);
  return { status: 200, body: resolve(context.query.identifier) };
}

export function decodeTracks(context: AuralisRequest<"tracks.decode">): AuralisAnswer<"tracks.decode"> {
  const tracks = context.body.encoded.map((one, index) => decoded(one, `encoded.${index}`));
  return { status: 200, body: { tracks } };
}

export function prewarm(context: AuralisRequest<"tracks.prewarm">): typeof accepted {
  const { identifiers = [], encoded = [] } = context.body;
  const count = identifiers.length + encoded.length;
  if (count < 1 || count > 25) {
    throw new Failure("INVALID_REQUEST", { message: `identifiers, encoded: 1 to 25 in all, got ${count}.` });
  }
  encoded.forEach((one, index) => decoded(one, `encoded.${index}`));
  requireFleet(context.state);
  for (const one of [...identifiers, ...encoded]) context.effect("prewarm", one);
  return accepted;
}

/** The track that a body names by exactly one of `encoded` and `identifier`. */
export function trackOf(ref: TrackRef, at: string): Track {
  const prefix = at === "" ? "" : `${at}.`;
  const { encoded, identifier } = ref;
  if (encoded !== undefined && identifier === undefined) return decoded(encoded, `${prefix}encoded`);
  if (identifier === undefined || encoded !== undefined) {
    throw new Failure("INVALID_REQUEST", {
      message: `${prefix}encoded, ${prefix}identifier: give exactly one of them.`,
    });
  }
  const found = firstTrack(identifier);
  if (found === undefined)
    throw new Failure("TRACK_NOT_FOUND", { message: `${prefix}identifier: nothing playable was found.` });
  return found;
}

function decoded(encoded: string, at: string): Track {
  const track = decode(encoded);
  if (track === undefined) throw new Failure("INVALID_REQUEST", { message: `${at}: not an encoded track.` });
  return track;
}
