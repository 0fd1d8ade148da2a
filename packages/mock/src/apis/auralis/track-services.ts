import type { Answer } from "../../kernel/engine.js";
import { Failure } from "../../kernel/request/failure.js";
import { decode, firstTrack, resolve, type Track } from "./catalogue.js";
import type { AuralisContext } from "./checks.js";
import { requireFleet } from "./nodes.js";

export const accepted: Answer = { status: 202, body: { accepted: true } };

export function resolveTrack(context: AuralisContext): Answer {
  requireFleet(context.state);
  return { status: 200, body: resolve(context.query["identifier"] as string) };
}

export function decodeTracks(context: AuralisContext): Answer {
  const { encoded } = context.body as { readonly encoded: readonly string[] };
  const tracks = encoded.map((one, index) => decoded(one, `encoded.${index}`));
  return { status: 200, body: { tracks } };
}

export function prewarm(context: AuralisContext): Answer {
  const { identifiers = [], encoded = [] } = context.body as {
    readonly identifiers?: readonly string[];
    readonly encoded?: readonly string[];
  };
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
export function trackOf(ref: { readonly encoded?: string; readonly identifier?: string }, at: string): Track {
  const prefix = at === "" ? "" : `${at}.`;
  if ((ref.encoded === undefined) === (ref.identifier === undefined)) {
    throw new Failure("INVALID_REQUEST", {
      message: `${prefix}encoded, ${prefix}identifier: give exactly one of them.`,
    });
  }
  if (ref.encoded !== undefined) return decoded(ref.encoded, `${prefix}encoded`);
  const found = firstTrack(ref.identifier as string);
  if (found === undefined)
    throw new Failure("TRACK_NOT_FOUND", { message: `${prefix}identifier: nothing playable was found.` });
  return found;
}

function decoded(encoded: string, at: string): Track {
  const track = decode(encoded);
  if (track === undefined) throw new Failure("INVALID_REQUEST", { message: `${at}: not an encoded track.` });
  return track;
}
