import type { ApiEngine, Context } from "../src/kernel/engine.js";
import { Failure } from "../src/kernel/request/failure.js";
import type { ApiTables, RouteRow } from "../src/kernel/schema/tables.js";
import type { Injected } from "../src/kernel/world/world.js";

export interface ToyState {
  readonly token: string;
  readonly notes: Map<string, { id: string; text: string; at: number }>;
  /** Set by tests: what a service answers in place of the truth. */
  lie: unknown;
}

export interface ToyHandle {
  options(): Injected & { readonly token: string };
  notes(): readonly string[];
  lie(answer: unknown): void;
}

const schemas = [
  {
    type: "object",
    required: ["code", "message"],
    properties: {
      code: { type: "string" },
      message: { type: "string" },
      fields: { type: "array", items: { type: "string" } },
    },
  },
  {
    type: "object",
    required: ["id", "text", "at"],
    properties: { id: { type: "string" }, text: { type: "string" }, at: { type: "integer" } },
  },
  { type: "object", required: ["text"], properties: { text: { type: "string", minLength: 1, maxLength: 20 } } },
  { type: "object", required: ["notes"], properties: { notes: { type: "array", items: { $ref: "#/1" } } } },
  { type: "integer", minimum: 1, maximum: 10 },
  { type: "string" },
];

const all = ["UNAUTHORIZED", "INVALID", "LIMITED", "NOT_FOUND"];
const row = (route: Partial<RouteRow> & Pick<RouteRow, "id" | "method" | "path" | "responses">): RouteRow => ({
  safety: "safe",
  auth: ["bearer"],
  scopes: [],
  permissions: [],
  params: [],
  error: 0,
  codes: all,
  ...route,
});
const json = (index: number): { readonly content: Readonly<Record<string, number>> } => ({
  content: { "application/json": index },
});
const noteId = { name: "note_id", in: "path", required: true, schema: 5 } as const;

const toyTables: ApiTables = {
  api: "toy",
  schemas,
  names: { Error: 0, Note: 1, NoteRequest: 2 },
  routes: [
    row({
      id: "notes.create",
      method: "POST",
      path: "/v1/notes",
      safety: "key",
      body: { required: true, content: { "application/json": 2 } },
      responses: { "201": json(1) },
      codes: [...all, "KEY_REUSED", "KEY_IN_FLIGHT", "BUSY"],
    }),
    row({
      id: "notes.list",
      method: "GET",
      path: "/v1/notes",
      params: [{ name: "limit", in: "query", required: false, schema: 4 }],
      responses: { "200": json(3) },
      limit: { limit: 5, windowMs: 10_000 },
    }),
    row({
      id: "notes.get",
      method: "GET",
      path: "/v1/notes/{note_id}",
      params: [noteId],
      responses: { "200": json(1) },
    }),
    row({
      id: "notes.export",
      method: "GET",
      path: "/v1/export",
      responses: { "200": { content: { "application/octet-stream": 5 } } },
    }),
    row({ id: "notes.slow", method: "GET", path: "/v1/notes/slow", responses: { "200": json(3) } }),
    row({
      id: "notes.delete",
      method: "DELETE",
      path: "/v1/notes/{note_id}",
      safety: "idempotent",
      params: [noteId],
      responses: { "204": {} },
    }),
    row({
      id: "health",
      method: "GET",
      path: "/health",
      auth: [],
      responses: { "200": { content: { "text/plain": 5 } } },
      codes: [],
    }),
  ],
  codes: {
    UNAUTHORIZED: { status: 401, message: "No." },
    INVALID: { status: 400, message: "Bad request." },
    LIMITED: { status: 429, message: "Slow down." },
    NOT_FOUND: { status: 404, message: "No such thing." },
    METHOD: { status: 405, message: "Not like this." },
    BUSY: { status: 503, message: "Busy." },
    KEY_REUSED: { status: 409, message: "Another body." },
    KEY_IN_FLIGHT: { status: 409, message: "Still running." },
    INTERNAL: { status: 500, message: "Broken." },
  },
};

type Toy = Context<ToyState, string>;

/** Bytes that are no text, piece by piece. */
async function* exported(): AsyncGenerator<Uint8Array, void, undefined> {
  for (let piece = 0; piece < 4; piece += 1) {
    await Promise.resolve();
    yield new Uint8Array(50_000).fill(128 + piece);
  }
}

/** A few routes, one socket: enough to drive every part of the kernel. */
export const toy: ApiEngine<ToyState, string, ToyHandle> = {
  id: "toy",
  tables: () => toyTables,
  publicUrl: "https://toy.example/api",
  mount: "/toy/api",
  places: [{ name: "gateway", publicUrl: "https://gateway.toy.example", mount: "/toy/gateway" }],
  createState(world) {
    const token = world.ids.token("toy_", 16);
    world.register(token);
    return { token, notes: new Map(), lie: undefined };
  },
  credentialOf: (request) => request.headers["authorization"]?.replace(/^Bearer /, ""),
  order: ["auth", "limit", "route", "validate", "idempotency"],
  authenticate(context) {
    const given = toy.credentialOf(context.request);
    if (given !== context.state.token) throw new Failure("UNAUTHORIZED");
    context.caller = given;
  },
  codes: {
    notFound: "NOT_FOUND",
    methodNotAllowed: "METHOD",
    invalid: "INVALID",
    limited: "LIMITED",
    internal: "INTERNAL",
    keyReused: "KEY_REUSED",
    keyInFlight: "KEY_IN_FLIGHT",
  },
  idempotency: { header: "idempotency-key", ttlMs: 60_000, replayHeaders: { "idempotency-replayed": "true" } },
  limitHeaders: (window) => ({ "x-ratelimit-remaining": String(window.remaining) }),
  refuse(failure, context) {
    const code = toyTables.codes[failure.code];
    const after =
      failure.details.window === undefined
        ? {}
        : { "retry-after": String(Math.ceil((failure.details.window.resetAt - context.now) / 1000)) };
    const fields = failure.details.issues?.map((issue) => issue.path.join("."));
    return {
      status: failure.details.status ?? code?.status ?? 500,
      headers: { "content-type": "application/json", ...after, ...failure.details.headers },
      body: JSON.stringify({ code: failure.code, message: code?.message ?? "Broken.", ...(fields && { fields }) }),
    };
  },
  services: {
    "notes.create"(context: Toy) {
      const { text } = context.body as { text: string };
      const note = { id: context.world.ids.snowflake(), text, at: context.now };
      context.state.notes.set(note.id, note);
      context.effect("note", note.id);
      return { status: 201, body: context.state.lie ?? note };
    },
    "notes.list": (context: Toy) => ({
      status: 200,
      body: { notes: [...context.state.notes.values()].slice(0, (context.query["limit"] as number | undefined) ?? 10) },
    }),
    "notes.get"(context: Toy) {
      const note = context.state.notes.get(context.path["note_id"] as string);
      if (note === undefined) throw new Failure("NOT_FOUND");
      return { status: 200, body: note };
    },
    "notes.export": () => ({ status: 200, type: "application/octet-stream", body: exported() }),
    async "notes.slow"(context: Toy) {
      await context.sleep(5000);
      return { status: 200, body: { notes: [] } };
    },
    "notes.delete"(context: Toy) {
      if (!context.state.notes.delete(context.path["note_id"] as string)) throw new Failure("NOT_FOUND");
      context.effect("note", context.path["note_id"] as string);
      return { status: 204 };
    },
    health: () => ({ status: 200, body: "ok", type: "text/plain" }),
  },
  sockets: {
    "gateway:/": (context, connection) => {
      connection.send("hello");
      connection.onMessage((data) => {
        if (data === "drop") connection.terminate();
        else if (data === "bye") connection.close(4001, "bye");
        else if (data === "freeze") connection.freeze();
        else connection.send(typeof data === "string" ? `echo ${data}` : data);
      });
      connection.onClose((code) => context.world.observe("close", String(code)));
    },
  },
  handle: (world, state) => ({
    options: () => ({ ...world.inject(), token: state.token }),
    notes: () => [...state.notes.values()].map((note) => note.text),
    lie: (answer) => {
      state.lie = answer;
    },
  }),
  printed: (state) => ({ token: state.token }),
};
