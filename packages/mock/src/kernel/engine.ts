import type { AnyParts, RequestParts } from "./request/request-parts.js";
import type { Disturbance } from "./chaos/disturbance.js";
import type { SignatureFacts } from "./conduct/signature-facts.js";
import type { Exchange } from "./record/exchange.js";
import type { WindowState } from "./world/window-state.js";
import type { Failure, Issue } from "./request/failure.js";
import type { FormParts } from "./request/multipart.js";
import type { PlainAnswer, PlainRequest } from "./request/plain.js";
import type { Formats } from "./schema/formats.js";
import type { ApiTables, PayloadTables, RouteRow } from "./schema/tables.js";
import type { World } from "./world/world.js";

/**
 * One API of the mock: a value, not a class. The kernel runs `order`, then fault(before), the service, commit and ledger,
 * validation of the answer, fault(after commit), journal and coverage.
 */
export interface ApiEngine<State, Caller, Handle> {
  /** `"auralis"`: key of `mock.<id>` in camel case, first path segment on the TCP face, prefix of ledger rows. */
  readonly id: string;
  readonly tables: () => ApiTables;
  /** The vendor's public base URL: what `options()` answers to and what the MSW face intercepts. */
  readonly publicUrl: string;
  /** Where the TCP face mounts the API: `"/auralis/api"`. */
  readonly mount: string;
  /** Further addresses that belong to the API: gateway host, instance root, file host. They reach `extras` and `sockets`. */
  readonly places?: readonly Place[];
  createState(world: World): State;
  /** The secret in the request that decides its world; `undefined` or an unknown one means the default world. */
  credentialOf(request: PlainRequest): string | undefined;
  /** What the engine does later, by the name that `world.schedule` was given: a delivery tried again, a ban that ends. */
  readonly tasks?: Readonly<Record<string, (world: World, state: State, data: never) => void>>;
  /** Checks before the service, in the API's own documented order; the first that throws a `Failure` wins. */
  readonly order: readonly (StageName | Stage<State, Caller>)[];
  /** Checks that what a test lets a person do goes through: no login, no limit. Default: none may do anything. */
  readonly aside?: readonly (StageName | Stage<State, Caller>)[];
  /** Sets `context.caller` or throws. Run by the stage `"auth"`; not run for routes without `auth`. */
  authenticate(context: Context<State, Caller>): void | Promise<void>;
  readonly services: Readonly<Record<string, Service<State, Caller>>>;
  /** Whether every GET route answers HEAD too. */
  readonly head?: boolean;
  /** Words of a query beside `true` that mean it. */
  readonly trueWords?: readonly string[];
  /** Whether wrong parameters are told of before anybody looks at the body; else both are, together. */
  readonly paramsFirst?: boolean;
  /** Formats that the API understands in its own way. */
  readonly formats?: Formats;
  /** Where the API reads bodies more laxly than its spec says. */
  readonly bodies?: {
    /** The media type to read by, for the one that the header names. */
    type(header: string): string;
    /** What an empty body stands for. */
    readonly empty: unknown;
    /** In place of `JSON.parse`; throws as that does. */
    parse(text: string): unknown;
    /** Changes a JSON value before it is checked. */
    normalize(value: unknown, context: Context<State, Caller>): unknown;
  };
  /**
   * What becomes of members that the spec does not know: they are left out, and `"record"` (default) remembers them as a
   * violation, `"ignore"` does not (clients that were written for another vendor), `"refuse"` refuses the request.
   */
  unknownMembers?(state: State): "record" | "ignore" | "refuse";
  /** Operations beside `GET` and `DELETE` that add nothing to what the mock holds: a full one carries them out too. */
  readonly frees?: readonly string[];
  /** Operations with bodies too large to hold: the kernel leaves those to the service, which reads `context.chunks()`. */
  readonly streams?: readonly string[];
  /** Told of each answer as it goes out: what is metered is counted here, since the journal keeps only so many rows. */
  answered?(state: State, exchange: Exchange): void;
  /** The vendor's error body for a refusal. */
  refuse(failure: Failure, context: Context<State, Caller>): PlainAnswer;
  /** Codes for what the kernel itself finds. */
  readonly codes: {
    readonly notFound: string;
    readonly methodNotAllowed: string;
    readonly invalid: string;
    readonly limited: string;
    readonly internal: string;
    readonly keyReused?: string;
    readonly keyInFlight?: string;
  };
  /** In place of `codes.invalid`, where it depends on the operation or on what is wrong. */
  invalidCode?(context: Context<State, Caller>, issues: readonly Issue[]): string;
  /** How the stage `"idempotency"` treats routes of safety `"key"`; without it the stage does nothing. */
  readonly idempotency?: IdempotencyRules<State, Caller>;
  /** Whether a write without a key may be sent again all the same: its body says that a second one changes nothing. */
  isRepeatable?(operation: string, body: unknown): boolean;
  /** How requests are signed: a signature that is too old is told from other mistakes by the conduct report. */
  readonly signature?: SignatureFacts;
  /** Who shares a window of the stage `"limit"`; default: the credential, else the address. */
  limitKey?(context: Context<State, Caller>): string;
  /** Headers that tell the client of the window that the stage `"limit"` took from. */
  limitHeaders?(window: WindowState, context: Context<State, Caller>): Readonly<Record<string, string>>;
  /** Tells browsers whether the page that asks may read the answer, whatever it is. Without this the TCP face lets every page. */
  pageHeaders?(context: Context<State, Caller>): Readonly<Record<string, string>>;
  /** Routes outside the spec (storage stand-ins, attachments); tried before the spec's routes. */
  readonly extras?: (context: Context<State, Caller>) => Answer | undefined | Promise<Answer | undefined>;
  /** WebSocket endpoints by path below the mount (`"/gateway"`), or by `"<place>:<path>"` (`"gateway:/"`). */
  readonly sockets?: Readonly<Record<string, (context: Context<State, Caller>, connection: SocketConnection) => void>>;
  /** Names of the events that its gateway sends, and the codes with which it closes. */
  announces?(): Announced;
  /** Chaos befalls its gateways. */
  disturb?(state: State, how: Disturbance): void;
  /** Asked before a WebSocket handshake is answered: an answer (status, headers, body) refuses the upgrade. */
  readonly upgrade?: (context: Context<State, Caller>) => PlainAnswer | undefined;
  /** What tests get as `mock.<id>` and `world.<id>`: `options()`, scenario helpers, hooks. */
  handle(world: World, state: State): Handle;
  /** What `antiphon-mock` prints of the API beside its URLs: `{ token, guildId }`. */
  printed?(state: State): Readonly<Record<string, string>>;
}

/** A named address of an API beside its base URL: `{ name: "gateway", publicUrl: "https://gateway.fluxer.app", mount: "/fluxer/gateway" }`. */
export interface Place {
  readonly name: string;
  /** `https:`, for sockets too. */
  readonly publicUrl: string;
  readonly mount: string;
}

export interface IdempotencyRules<State, Caller> {
  /** Lower case. */
  readonly header: string;
  readonly ttlMs: number;
  /** What a key looks like: another is refused as invalid, where proposals are served. Default: anything. */
  readonly form?: { readonly pattern: RegExp; readonly message: string };
  /** Added to answers that were stored: `{ "idempotency-replayed": "true" }`. */
  readonly replayHeaders?: Readonly<Record<string, string>>;
  /** Sent with the refusal while the first request still runs. Default 1 second. */
  readonly retryAfterS?: number;
  /** Whether this final answer is replayed; `code` is the refusal's. Default: 2xx, and 4xx other than 401, 409 and 429. */
  stores?(status: number, code: string | undefined): boolean;
  /** Whose keys are apart; default: the credential. The operation is always part of the scope. */
  scope?(context: Context<State, Caller>): string;
}

/** Built-in checks. `"limit"` is the route's `x-limit` keyed by `limitKey`; engines with other rules pass a function. */
export type StageName = "route" | "auth" | "limit" | "validate" | "idempotency";
export type Stage<State, Caller> = (context: Context<State, Caller>) => void | Promise<void>;
/** A service as the kernel calls it, whatever its operation: a method's type, since each reads a request of its own. */
export type Service<State, Caller> = {
  serve(context: Context<State, Caller>): Answer | Promise<Answer>;
}["serve"];

/** What a service answers. `body` is the JSON value (or text, bytes, chunks for other media types). */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Default `"application/json"` when there is a body. */
  readonly type?: string;
}

/** One request on its way through the engine. */
export interface Context<State, Caller, Parts extends RequestParts = AnyParts> {
  readonly world: World;
  readonly state: State;
  readonly request: PlainRequest;
  /** Set by the stage `"route"`; before it `undefined`. */
  route: RouteRow | undefined;
  /** Set by `"auth"`. */
  caller: Caller;
  /** Decoded and coerced by `"validate"`; the raw decoded text before. */
  path: Parts["path"];
  query: Parts["query"];
  /** Parsed JSON or form; `undefined` without a body. Multipart and binary bodies stay in `request.body`. */
  body: Parts["body"];
  /** The exact bytes received, once read: what signatures cover. */
  bytes(): Promise<Uint8Array>;
  /** The parts of a `multipart/form-data` body, or why it has none; `undefined` for a body of another type. Read once. */
  parts(): Promise<FormParts | undefined>;
  /** The body piece by piece, once: for operations in `streams`. Rejects with `BodyTooLarge` beyond `most` bytes. */
  chunks(most?: number): AsyncIterable<Uint8Array>;
  /** World time in ms. */
  readonly now: number;
  /** Records a committed effect in the ledger: `context.effect("player", guildId)`. Call it where state changes. */
  effect(kind: string, resource: string): void;
  /** Runs after the commit, before the answer leaves (dispatch events, deliver webhooks). */
  afterCommit(run: () => void): void;
  /** Adds a header to whatever answer leaves (rate-limit headers). */
  header(name: string, value: string): void;
  /** Takes one from a fixed window that starts with its first request. Never throws: look at `allowed`. */
  window(key: string, limit: number, windowMs: number): WindowState;
  /** Tells of a limit that the engine keeps itself, in place of `window`: the conduct report asks whether clients heed it. */
  took(key: string, state: Pick<WindowState, "allowed" | "remaining">): void;
  /** Waits in world time. Drives the automatic clock; the request does not count as running meanwhile. */
  sleep(ms: number): Promise<void>;
  /** What is wrong with a value by the named component schema; empty when nothing is. For multipart parts and the like. */
  issues(schema: string, value: unknown): readonly Issue[];
}

/** A WebSocket as the engine sees it, on every face. The kernel journals what passes. */
export interface SocketConnection {
  /** `SocketRow.index` in the journal. */
  readonly index: number;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  send(data: string | Uint8Array): void;
  /** Ends with a close frame. */
  close(code: number, reason: string): void;
  /** Ends without one: the client sees 1006. */
  terminate(): void;
  /** Half-open: nothing is read or answered any more, and the client is told nothing. */
  freeze(): void;
  onMessage(run: (data: string | Uint8Array) => void): void;
  /** What the client sends to a frozen end: nobody answers it, and it is no part of the journal. */
  onUnread(run: (data: string | Uint8Array) => void): void;
  /** Once, for either side's end; `code` 1006 when there was no close frame. */
  onClose(run: (code: number, reason: string) => void): void;
}

/** What the gateway of an API can tell its clients. */
export interface Announced {
  readonly events: readonly string[];
  readonly closeCodes: readonly number[];
  /** What the events carry; absent where no specification says it. */
  readonly payloads?: PayloadTables;
}
