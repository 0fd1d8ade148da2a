// Written by `pnpm run generate` from spec/lab.yaml. Do not edit.
import type { Call, CallOptions, List } from "@antiphon/core";
import type {
  Anything,
  Caller,
  CreateNoteRequest,
  CreateOrderRequest,
  CreateTokenRequest,
  DownloadLink,
  Echo,
  EditNoteRequest,
  Event,
  EventsListQuery,
  Export,
  LimitsPlainQuery,
  Note,
  OddStatusQuery,
  OddUnsafeStatusQuery,
  Order,
  OrdersListQuery,
  OrdersReplaceQuery,
  Permit,
  RoomsNotesListQuery,
  SignedReadQuery,
  StartExportRequest,
  StoredFile,
  Token,
  UploadFileRequest,
  WriteSignedRequest,
} from "./schema.js";

/** Error codes that any call with a credential can end in. */
export type CommonCode = "INTERNAL" | "MISSING_SCOPE" | "OVERLOADED" | "RATE_LIMITED" | "TOKEN_EXPIRED" | "UNAUTHORIZED";

/** Error codes that `tokens.create` documents. */
export type TokensCreateCode = "INVALID_REQUEST" | "UNAUTHORIZED";

/** Error codes that `me.get` documents. */
export type MeGetCode = CommonCode;

/** Error codes that `orders.list` documents. */
export type OrdersListCode = CommonCode | "INVALID_REQUEST";

/** Error codes that `orders.create` documents. */
export type OrdersCreateCode = CommonCode | "INVALID_REQUEST" | "KEY_IN_FLIGHT" | "KEY_REUSED" | "OUT_OF_STOCK";

/** Error codes that `orders.get` documents. */
export type OrdersGetCode = CommonCode | "NOT_FOUND";

/** Error codes that `orders.replace` documents. */
export type OrdersReplaceCode = CommonCode | "ALREADY_SHIPPED" | "INVALID_REQUEST";

/** Error codes that `orders.remove` documents. */
export type OrdersRemoveCode = CommonCode | "NOT_FOUND";

/** Error codes that `orders.ship` documents. */
export type OrdersShipCode = CommonCode | "ALREADY_SHIPPED" | "NOT_FOUND";

/** Error codes that `rooms.notes.list` documents. */
export type RoomsNotesListCode = CommonCode | "INVALID_REQUEST";

/** Error codes that `rooms.notes.create` documents. */
export type RoomsNotesCreateCode = CommonCode | "INVALID_REQUEST";

/** Error codes that `rooms.notes.edit` documents. */
export type RoomsNotesEditCode = CommonCode | "INVALID_REQUEST" | "NOT_FOUND";

/** Error codes that `rooms.notes.remove` documents. */
export type RoomsNotesRemoveCode = CommonCode | "NOT_FOUND";

/** Error codes that `events.list` documents. */
export type EventsListCode = CommonCode | "INVALID_REQUEST";

/** Error codes that `files.upload` documents. */
export type FilesUploadCode = CommonCode | "INVALID_REQUEST" | "KEY_IN_FLIGHT" | "KEY_REUSED";

/** Error codes that `files.read` documents. */
export type FilesReadCode = CommonCode | "NOT_FOUND";

/** Error codes that `files.link` documents. */
export type FilesLinkCode = CommonCode | "NOT_FOUND";

/** Error codes that `files.text` documents. */
export type FilesTextCode = CommonCode | "NOT_FOUND";

/** Error codes that `exports.start` documents. */
export type ExportsStartCode = CommonCode | "INVALID_REQUEST" | "KEY_IN_FLIGHT" | "KEY_REUSED";

/** Error codes that `exports.get` documents. */
export type ExportsGetCode = CommonCode | "NOT_FOUND";

/** Error codes that `signed.read` documents. */
export type SignedReadCode = "INTERNAL" | "RATE_LIMITED" | "TIMESTAMP_EXPIRED" | "UNAUTHORIZED";

/** Error codes that `signed.write` documents. */
export type SignedWriteCode = "INTERNAL" | "INVALID_REQUEST" | "RATE_LIMITED" | "TIMESTAMP_EXPIRED" | "UNAUTHORIZED";

/** Error codes that `limits.window` documents. */
export type LimitsWindowCode = CommonCode;

/** Error codes that `limits.leaky` documents. */
export type LimitsLeakyCode = CommonCode;

/** Error codes that `limits.twin` documents. */
export type LimitsTwinCode = CommonCode;

/** Error codes that `limits.plain` documents. */
export type LimitsPlainCode = CommonCode;

/** Error codes that `odd.answer` documents. */
export type OddAnswerCode = CommonCode;

/** Error codes that `odd.status` documents. */
export type OddStatusCode = CommonCode;

/** Error codes that `odd.unsafeStatus` documents. */
export type OddUnsafeStatusCode = CommonCode;

/** Error codes that `odd.redirect` documents. */
export type OddRedirectCode = CommonCode;

/** Error codes that `odd.redirectPost` documents. */
export type OddRedirectPostCode = CommonCode;

/** Error codes that `odd.legacy` documents. */
export type OddLegacyCode = CommonCode;

/** Options of `orders.create`. */
export interface OrdersCreateOptions extends CallOptions {
  /** Why this is done, for the record. */
  readonly reason?: string | undefined;
}

/** Options of `orders.replace`. */
export interface OrdersReplaceOptions extends CallOptions {
  /** Query parameters. */
  readonly query?: OrdersReplaceQuery | undefined;
}

/** Options of `orders.remove`. */
export interface OrdersRemoveOptions extends CallOptions {
  /** Why this is done, for the record. */
  readonly reason?: string | undefined;
}

/** Every resource of Lab. */
export interface LabResources {
  readonly tokens: TokensResource;
  readonly me: MeResource;
  readonly orders: OrdersResource;
  readonly rooms: RoomsResource;
  readonly events: EventsResource;
  readonly files: FilesResource;
  readonly exports: ExportsResource;
  readonly signed: SignedResource;
  readonly limits: LimitsResource;
  readonly odd: OddResource;
}

/** Bearer tokens that expire. */
export interface TokensResource {
  /**
   * Gives a fresh bearer token for a refresh token. Earlier tokens stay good until they run out.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_REQUEST` (400), `UNAUTHORIZED` (401).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.tokens.create({ refresh_token: "labr_example" });
   * ```
   */
  create(body: CreateTokenRequest, options?: CallOptions): Call<Token, TokensCreateCode>;
}

/** The caller. */
export interface MeResource {
  /**
   * Gives the caller. The plainest call of all.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.me.get();
   * ```
   */
  get(options?: CallOptions): Call<Caller, MeGetCode>;
}

/** Things that must not happen twice. */
export interface OrdersResource {
  /**
   * Lists orders, oldest first, page by page. A page beyond the last is empty.
   *
   * Scopes: `orders:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_REQUEST` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const item of lab.orders.list()) console.log(item);
   * ```
   */
  list(query?: OrdersListQuery, options?: CallOptions): List<Order, OrdersListCode>;

  /**
   * Creates an order and gives it. With an idempotency key, a repeated request gives the stored answer and the header `idempotency-replayed`.
   *
   * Scopes: `orders:write`.
   *
   * Carries an idempotency key, so it is repeated without ever being carried out twice.
   *
   * Error codes: `INVALID_REQUEST` (400), `KEY_IN_FLIGHT` (409), `KEY_REUSED` (422), `OUT_OF_STOCK` (429), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.orders.create({ item: "piano", quantity: 1 });
   * ```
   */
  create(body: CreateOrderRequest, options?: OrdersCreateOptions): Call<Order, OrdersCreateCode>;

  /**
   * Gives one order.
   *
   * Scopes: `orders:read`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.orders.get("ord_1a2b3c4d");
   * ```
   */
  get(orderId: string, options?: CallOptions): Call<Order, OrdersGetCode>;

  /**
   * Replaces an order's content and gives the order. Creates it when there is none with this id.
   *
   * Scopes: `orders:write`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `ALREADY_SHIPPED` (409), `INVALID_REQUEST` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.orders.replace("ord_1a2b3c4d", { item: "piano", quantity: 1 });
   * ```
   */
  replace(orderId: string, body: CreateOrderRequest, options?: OrdersReplaceOptions): Call<Order, OrdersReplaceCode>;

  /**
   * Removes an order. Removing one that is gone is refused with `NOT_FOUND`.
   *
   * Scopes: `orders:write`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.orders.remove("ord_1a2b3c4d");
   * ```
   */
  remove(orderId: string, options?: OrdersRemoveOptions): Call<void, OrdersRemoveCode>;

  /**
   * Sends an order off and gives it. Nothing protects it from happening twice, so it is not repeated when the outcome is unknown.
   *
   * Scopes: `orders:write`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `ALREADY_SHIPPED` (409), `NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.orders.ship("ord_1a2b3c4d");
   * ```
   */
  ship(orderId: string, options?: CallOptions): Call<Order, OrdersShipCode>;
}

/** Rooms hold notes. */
export interface RoomsResource {
  readonly notes: RoomsNotesResource;
}

/** Short texts, created with a nonce. */
export interface RoomsNotesResource {
  /**
   * Lists a room's notes, newest first.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_REQUEST` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const item of lab.rooms.notes.list("1470000000000000001")) console.log(item);
   * ```
   */
  list(roomId: string, query?: RoomsNotesListQuery, options?: CallOptions): List<Note, RoomsNotesListCode>;

  /**
   * Creates a note and gives it. A second request with the same nonce gives the first one's note for five minutes.
   *
   * Permissions: `WRITE_NOTES`.
   *
   * Carries a nonce, so it is repeated without ever being carried out twice.
   *
   * Error codes: `INVALID_REQUEST` (400), and those of `CommonCode`.
   *
   * Rate limit: 5 in 5 s, bucket `notes.create:{room_id}` (stated).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.rooms.notes.create("1470000000000000001", { text: "Hello" });
   * ```
   */
  create(roomId: string, body: CreateNoteRequest, options?: CallOptions): Call<Note, RoomsNotesCreateCode>;

  /**
   * Changes a note's text and gives the note.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_REQUEST` (400), `NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.rooms.notes.edit({ room_id: "1470000000000000001", note_id: "1470000000000000001" }, { text: "Hello again" });
   * ```
   */
  edit(path: { readonly room_id: string; readonly note_id: string }, body: EditNoteRequest, options?: CallOptions): Call<Note, RoomsNotesEditCode>;

  /**
   * Removes a note.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.rooms.notes.remove({ room_id: "1470000000000000001", note_id: "1470000000000000001" });
   * ```
   */
  remove(path: { readonly room_id: string; readonly note_id: string }, options?: CallOptions): Call<void, RoomsNotesRemoveCode>;
}

/** What has happened. */
export interface EventsResource {
  /**
   * Lists events, oldest first, by cursor. A page may be empty although more follow.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_REQUEST` (400), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const item of lab.events.list()) console.log(item);
   * ```
   */
  list(query?: EventsListQuery, options?: CallOptions): List<Event, EventsListCode>;
}

/** Uploads and presigned downloads. */
export interface FilesResource {
  /**
   * Stores a file and gives its record. The idempotency key covers the exact bytes of the body.
   *
   * Carries an idempotency key, so it is repeated without ever being carried out twice.
   *
   * Error codes: `INVALID_REQUEST` (400), `KEY_IN_FLIGHT` (409), `KEY_REUSED` (422), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.files.upload({ title: "Plan", file: new TextEncoder().encode("…") });
   * ```
   */
  upload(body: UploadFileRequest, options?: CallOptions): Call<StoredFile, FilesUploadCode>;

  /**
   * Gives a file's bytes, whole, through the API itself.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.files.read("file_1a2b3c4d");
   * ```
   */
  read(fileId: string, options?: CallOptions): Call<Uint8Array, FilesReadCode>;

  /**
   * Gives a presigned link to a file's bytes. It needs no credential, takes ranges, and runs out after 60 seconds.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.files.link("file_1a2b3c4d");
   * ```
   */
  link(fileId: string, options?: CallOptions): Call<DownloadLink, FilesLinkCode>;

  /**
   * Gives a file's content as text.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.files.text("file_1a2b3c4d");
   * ```
   */
  text(fileId: string, options?: CallOptions): Call<string, FilesTextCode>;
}

/** Work that takes a while. */
export interface ExportsResource {
  /**
   * Starts an export and gives its state. The header `retry-after` says when to ask again.
   *
   * Carries an idempotency key, so it is repeated without ever being carried out twice.
   *
   * Error codes: `INVALID_REQUEST` (400), `KEY_IN_FLIGHT` (409), `KEY_REUSED` (422), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.exports.start();
   * ```
   */
  start(body?: StartExportRequest, options?: CallOptions): Call<Export, ExportsStartCode>;

  /**
   * Gives an export's state. While it runs the answer is 202 and `retry-after` says when to ask again.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.exports.get("exp_1a2b3c4d");
   * ```
   */
  get(exportId: string, options?: CallOptions): Call<Export, ExportsGetCode>;
}

/** Calls signed with an API key and HMAC. */
export interface SignedResource {
  /**
   * Gives back what arrived. The query is not covered by the signature.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `INTERNAL` (500), `RATE_LIMITED` (429), `TIMESTAMP_EXPIRED` (401), `UNAUTHORIZED` (401).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.signed.read("greeting");
   * ```
   */
  read(name: string, query?: SignedReadQuery, options?: CallOptions): Call<Echo, SignedReadCode>;

  /**
   * Stores a text under a name and gives back what arrived.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INTERNAL` (500), `INVALID_REQUEST` (400), `RATE_LIMITED` (429), `TIMESTAMP_EXPIRED` (401), `UNAUTHORIZED` (401).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.signed.write("greeting", { text: "Grüße 📞" });
   * ```
   */
  write(name: string, body: WriteSignedRequest, options?: CallOptions): Call<Echo, SignedWriteCode>;
}

/** Three dialects of rate limiting. */
export interface LimitsResource {
  /**
   * Takes one permit from a fixed window, keyed by route. Every answer names limit, remaining and the reset as Unix seconds.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Rate limit: 10 in 10 s, bucket `limits.window` (stated).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.limits.window();
   * ```
   */
  window(options?: CallOptions): Call<Permit, LimitsWindowCode>;

  /**
   * Adds one drop to a leaky bucket, keyed by bucket hash plus room. Answers name the hash, what remains and the decimal seconds
   * until the bucket is empty. It holds 4 drops and loses 2 a second. All leaky routes together may take 20 a second: the global limit.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.limits.leaky("1470000000000000001");
   * ```
   */
  leaky(roomId: string, options?: CallOptions): Call<Permit, LimitsLeakyCode>;

  /**
   * Adds one drop to the same leaky bucket as `limits.leaky`, which only the answer's hash reveals.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.limits.twin("1470000000000000001");
   * ```
   */
  twin(roomId: string, options?: CallOptions): Call<Permit, LimitsTwinCode>;

  /**
   * Takes one of 3 permits per 2 seconds. Only the refusal tells, by `Retry-After` in the header, the body, both or neither.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.limits.plain();
   * ```
   */
  plain(query?: LimitsPlainQuery, options?: CallOptions): Call<Permit, LimitsPlainCode>;
}

/** Answers that no client should choke on. */
export interface OddResource {
  /**
   * Gives an odd answer; see the kinds.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.odd.answer("null");
   * ```
   */
  answer(kind: string, options?: CallOptions): Call<Anything, OddAnswerCode>;

  /**
   * Answers with a status, safely repeatable.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.odd.status("503");
   * ```
   */
  status(status: string, query?: OddStatusQuery, options?: CallOptions): Call<Permit, OddStatusCode>;

  /**
   * Answers with a status after an effect that must not happen twice.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.odd.unsafeStatus("503");
   * ```
   */
  unsafeStatus(status: string, query?: OddUnsafeStatusQuery, options?: CallOptions): Call<Permit, OddUnsafeStatusCode>;

  /**
   * Redirects to the caller, to itself for ever, or to another origin, where no credential may go.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.odd.redirect("me");
   * ```
   */
  redirect(target: string, options?: CallOptions): Call<Caller, OddRedirectCode>;

  /**
   * Redirects a POST, which no client may follow by itself.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await lab.odd.redirectPost("me");
   * ```
   */
  redirectPost(target: string, options?: CallOptions): Call<void, OddRedirectPostCode>;

  /**
   * Gives the caller, as it used to be done. Use `me.get`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Source: observed in public clients or server behaviour.
   *
   * @deprecated The vendor has withdrawn it, or announced that it will.
   * @example
   * ```ts
   * await lab.odd.legacy();
   * ```
   */
  legacy(options?: CallOptions): Call<Caller, OddLegacyCode>;
}
