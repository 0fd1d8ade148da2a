import type { LoadError, LoadResult, Track } from "../../generated/auralis-operations.js";
import { nth } from "../../kernel/world/nth.js";

/** Songs 0 to 1199; every 100th is an endless stream. The same in every world: a catalogue is not state. */
const catalogueSize = 1200;

type Words = readonly [string, ...string[]];

const moods: Words = [
  "Night",
  "Golden",
  "Silent",
  "Electric",
  "Paper",
  "Winter",
  "Velvet",
  "Broken",
  "Hollow",
  "Crystal",
];
const things: Words = [
  "Drive",
  "River",
  "Garden",
  "Signal",
  "Harbour",
  "Mirror",
  "Parade",
  "Letter",
  "Machine",
  "Morning",
  "Tower",
  "Shore",
];
const authors: Words = [
  "The Lanterns",
  "Mira Okafor",
  "Copper Field",
  "Juno Vale",
  "Seven Rivers",
  "Tomas Brandt",
  "Aiko & the Tides",
  "Low Orbit",
];
const searchPrefixes: Readonly<Record<string, string>> = { "ytsearch:": "yt", "ytmsearch:": "ytm", "scsearch:": "sc" };

/** What an identifier resolves to. Deterministic: the same words find the same tracks in the same order. */
export function resolve(identifier: string): LoadResult {
  for (const [prefix, source] of Object.entries(searchPrefixes)) {
    if (identifier.startsWith(prefix)) return search(identifier.slice(prefix.length), source);
  }
  const song = /^https:\/\/audio\.example\/song-(\d{4})$/.exec(identifier);
  if (song !== null && Number(song[1]) < catalogueSize) return { load_type: "track", data: track(Number(song[1])) };
  const list = /^https:\/\/audio\.example\/author\/(\d)(?:\?track=(\d+))?$/.exec(identifier);
  if (list !== null && Number(list[1]) < authors.length) return playlist(Number(list[1]), Number(list[2] ?? -1));
  if (identifier.startsWith("https://broken.example/")) {
    const data: LoadError = {
      message: "The source is down.",
      severity: "suspicious",
      cause: "The source answered 502.",
    };
    return { load_type: "error", data };
  }
  return { load_type: "empty", data: {} };
}

/** The first playable track behind an identifier, if there is one. */
export function firstTrack(identifier: string): Track | undefined {
  const result = resolve(identifier);
  if (result.load_type === "track") return result.data;
  if (result.load_type === "search") return result.data[0];
  if (result.load_type === "playlist") return result.data.tracks[Math.max(result.data.info.selected_track, 0)];
  return undefined;
}

/** The track behind an encoded string, or `undefined` when it is not one of ours. */
export function decode(encoded: string): Track | undefined {
  const match = /^QXVy([a-z]+)\.(\d{4})$/.exec(encoded);
  if (match === null || Number(match[2]) >= catalogueSize) return undefined;
  return track(Number(match[2]), match[1]);
}

/** The `index`-th song of the catalogue. */
function track(index: number, source = "example"): Track {
  const digits = String(index).padStart(4, "0");
  const isStream = index % 100 === 99;
  return {
    encoded: `QXVy${source}.${digits}`,
    info: {
      identifier: `song-${digits}`,
      title: title(index),
      author: nth(authors, index),
      length_ms: isStream ? 0 : 120_000 + (index % 181) * 1000,
      is_stream: isStream,
      is_seekable: !isStream,
      position_ms: 0,
      uri: `https://audio.example/song-${digits}`,
      artwork_url: index % 3 === 0 ? null : `https://audio.example/art-${digits}.png`,
      isrc: isStream ? null : `QZAAA26${String(index).padStart(5, "0")}`,
      source_name: source,
    },
  };
}

function title(index: number): string {
  const mood = nth(moods, index);
  const thing = nth(things, Math.floor(index / moods.length));
  return `${mood} ${thing} No. ${Math.floor(index / (moods.length * things.length)) + 1}`;
}

/** Tracks whose title or author has every word, at most ten, titles that begin with the words first. */
function search(words: string, source: string): LoadResult {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (wanted.length === 0) return { load_type: "empty", data: {} };
  const found: { readonly index: number; readonly rank: number }[] = [];
  for (let index = 0; index < catalogueSize; index += 1) {
    const name = title(index).toLowerCase();
    const text = `${name} ${nth(authors, index).toLowerCase()}`;
    if (wanted.every((word) => text.includes(word)))
      found.push({ index, rank: name.startsWith(wanted.join(" ")) ? 0 : 1 });
  }
  if (found.length === 0) return { load_type: "empty", data: {} };
  found.sort((a, b) => a.rank - b.rank || a.index - b.index);
  return { load_type: "search", data: found.slice(0, 10).map(({ index }) => track(index, source)) };
}

function playlist(author: number, selected: number): LoadResult {
  const tracks = Array.from({ length: 12 }, (_, step) => track(author + step * authors.length));
  const info = {
    name: `${nth(authors, author)}: first works`,
    selected_track: selected < tracks.length ? selected : -1,
  };
  return { load_type: "playlist", data: { info, tracks } };
}
