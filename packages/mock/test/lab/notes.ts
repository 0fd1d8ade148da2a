import type { Answer } from "../../src/kernel/engine.js";
import { Failure } from "../../src/kernel/request/failure.js";
import { type LabContext, data, isoTime } from "./context.js";
import type { LabNote, LabState } from "./state.js";

const nonceLifetimeMs = 300_000;

/** Looking the nonce up and storing the note happen in one turn, so parallel requests cannot both create one. */
export function createNote(context: LabContext): Answer {
  const { body, now, path, state } = context;
  const { nonce, text } = body as { readonly nonce?: string; readonly text: string };
  const roomId = path["room_id"] ?? "";
  const nonceKey = `${roomId}:${nonce ?? ""}`;
  const earlier = nonce === undefined ? undefined : state.nonces.get(nonceKey);
  if (earlier !== undefined && earlier.expiresAt > now) return data(noteView(earlier.note));
  const note: LabNote = { id: state.world.ids.snowflake(), roomId, text, nonce, createdAt: now };
  state.notes.push(note);
  state.events.push({ type: "note.created", id: state.events.length + 1, note_id: note.id });
  if (nonce !== undefined) state.nonces.set(nonceKey, { note, expiresAt: now + nonceLifetimeMs });
  context.effect("note", note.id);
  return data(noteView(note));
}

export function listNotes({ path, query, state }: LabContext): Answer {
  const { before, limit = 50 } = query as { readonly before?: string; readonly limit?: number };
  const older = state.notes
    .filter((note) => note.roomId === path["room_id"] && (before === undefined || BigInt(note.id) < BigInt(before)))
    .reverse();
  return { status: 200, body: older.slice(0, limit).map(noteView) };
}

export function editNote(context: LabContext): Answer {
  const note = noteAt(context.state, context.path);
  note.text = (context.body as { readonly text: string }).text;
  context.effect("note.text", note.id);
  return data(noteView(note));
}

export function removeNote(context: LabContext): Answer {
  const note = noteAt(context.state, context.path);
  context.state.notes.splice(context.state.notes.indexOf(note), 1);
  context.effect("note.removal", note.id);
  return { status: 204 };
}

/** Settings make the cursor misbehave as real servers have been seen to. */
export function listEvents({ query, state }: LabContext): Answer {
  const { cursor, limit = 20 } = query as { readonly cursor?: string; readonly limit?: number };
  const [, position = "0", empty] = /^c(\d+)(e?)$/.exec(cursor ?? "c0") ?? [];
  if (cursor !== undefined && !/^c\d+e?$/.test(cursor)) {
    throw new Failure("INVALID_REQUEST", {
      issues: [{ in: "query", path: ["cursor"], keyword: "format", message: "is no cursor of this list" }],
    });
  }
  const from = Number(position);
  const mode = state.settings.cursor;
  if (empty === "e") return { status: 200, body: { events: [], next_cursor: `c${from}`, has_more: true } };
  const next = from + limit;
  const more = next < state.events.length;
  const cursors = { sound: `c${next}`, "empty-page": `c${next}e`, missing: null, repeated: cursor ?? `c${next}` };
  return {
    status: 200,
    body: { events: state.events.slice(from, next), next_cursor: more ? cursors[mode] : null, has_more: more },
  };
}

function noteAt(state: LabState, path: Readonly<Record<string, string>>): LabNote {
  const note = state.notes.find(({ id, roomId }) => id === path["note_id"] && roomId === path["room_id"]);
  if (note === undefined) throw new Failure("NOT_FOUND", { message: "There is no such note in this room." });
  return note;
}

export function noteView({ id, roomId, text, nonce, createdAt }: LabNote): object {
  return { id, room_id: roomId, text, nonce, created_at: isoTime(createdAt) };
}
