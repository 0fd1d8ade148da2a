// Written by `pnpm run generate` from spec/lab.yaml. Do not edit.
import type { FileInput } from "@antiphon/core";

/** Unsigned 64-bit id as decimal text. */
export type Snowflake = string;

/** ISO 8601 time in UTC. */
export type Timestamp = string;

/** What a fresh token costs. */
export interface CreateTokenRequest {
  /** The long-lived credential. */
  readonly refresh_token: string;
}

/** A bearer token. */
export interface Token {
  /** Goes into `Authorization` after `Bearer`. */
  readonly token: string;
  readonly expires_at: Timestamp;
}

/** A token in its envelope. */
export interface TokenAnswer {
  readonly data: Token;
}

/** Whoever holds the token. */
export interface Caller {
  /** Id of the caller. */
  readonly id: string;
  /** Name of the caller. */
  readonly name: string;
  /** What the token may do. */
  readonly scopes: readonly string[];
}

/** The caller in its envelope. */
export interface CallerAnswer {
  readonly data: Caller;
}

/** How far an order is. */
export type OrderStatus = "open" | "shipped" | (string & {});

/** What to order. */
export interface CreateOrderRequest {
  /** What it is. */
  readonly item: string;
  /** How many. */
  readonly quantity: number;
  /**
   * Wrapped.
   * @default false
   */
  readonly gift?: boolean | undefined;
  /** Text for the packer. */
  readonly note?: (string | null) | undefined;
  /** Free labels. */
  readonly labels?: {
    readonly [key: string]: string;
  } | undefined;
  readonly payment?: Payment | undefined;
}

/** How the order is paid. */
export type Payment = CardPayment | InvoicePayment;

/** Paid by card. */
export interface CardPayment {
  /** The tag. */
  readonly method: "card";
  /** Last four digits. */
  readonly last4: string;
}

/** Paid by invoice. */
export interface InvoicePayment {
  /** The tag. */
  readonly method: "invoice";
  /** The buyer's reference. */
  readonly reference: string;
}

/** An order. */
export interface Order {
  /** Id of the order. */
  readonly id: string;
  /** What it is. */
  readonly item: string;
  /** How many. */
  readonly quantity: number;
  /** Wrapped. */
  readonly gift: boolean;
  /** Text for the packer. */
  readonly note: string | null;
  /** Free labels. */
  readonly labels: {
    readonly [key: string]: string;
  };
  readonly payment?: Payment | undefined;
  readonly status: OrderStatus;
  /** Why it was made. */
  readonly reason: string | null;
  readonly created_at: Timestamp;
}

/** An order in its envelope. */
export interface OrderAnswer {
  readonly data: Order;
}

/** One page of orders. */
export interface OrderPage {
  /** The orders. */
  readonly data: readonly Order[];
  readonly pagination: Pagination;
}

/** Where a page stands in its list. */
export interface Pagination {
  /** Number of this page. */
  readonly page: number;
  /** Items on a full page. */
  readonly pageSize: number;
  /** Items in all. */
  readonly totalCount: number;
  /** Pages in all. */
  readonly totalPages: number;
}

/** A new note. */
export interface CreateNoteRequest {
  /** The text. */
  readonly text: string;
  /** Makes a repeated request harmless. The client fills it in. */
  readonly nonce?: string | undefined;
}

/** The new text. */
export interface EditNoteRequest {
  /** The text. */
  readonly text: string;
}

/** A note. */
export interface Note {
  readonly id: Snowflake;
  readonly room_id: Snowflake;
  /** The text. */
  readonly text: string;
  /** The nonce it was created with. */
  readonly nonce?: string | undefined;
  readonly created_at: Timestamp;
}

/** A note in its envelope. */
export interface NoteAnswer {
  readonly data: Note;
}

/** Something that has happened. */
export type Event = OrderEvent | NoteEvent;

/** An order was created. */
export interface OrderEvent {
  /** The tag. */
  readonly type: "order.created";
  /** Number of the event. */
  readonly id: number;
  /** Id of the order. */
  readonly order_id: string;
}

/** A note was created. */
export interface NoteEvent {
  /** The tag. */
  readonly type: "note.created";
  /** Number of the event. */
  readonly id: number;
  readonly note_id: Snowflake;
}

/** One page of events. */
export interface EventPage {
  /** The events. */
  readonly events: readonly Event[];
  /** Where to go on; `null` at the end. */
  readonly next_cursor: string | null;
  /** Whether more follow. */
  readonly has_more: boolean;
}

/** The form of an upload. */
export interface UploadFileRequest {
  /** Title of the file. */
  readonly title?: string | undefined;
  /** The bytes. */
  readonly file: FileInput;
  /** More files, of which only the sizes are kept. */
  readonly extra?: readonly FileInput[] | undefined;
}

/** The record of a file. */
export interface StoredFile {
  /** Id of the file. */
  readonly id: string;
  /** Title of the file. */
  readonly title: string | null;
  /** Name the upload gave it. */
  readonly filename: string;
  /** Type the upload gave it. */
  readonly content_type: string;
  /** Length in bytes. */
  readonly size: number;
  /** Digest of the bytes in hex. */
  readonly sha256: string;
  /** Lengths of the extra files. */
  readonly extra_sizes: readonly number[];
}

/** A file's record in its envelope. */
export interface StoredFileAnswer {
  readonly data: StoredFile;
}

/** A presigned link. */
export interface DownloadLink {
  /** Needs no credential; whoever has it can read the file. */
  readonly url: string;
  readonly expires_at: Timestamp;
}

/** A link in its envelope. */
export interface DownloadLinkAnswer {
  readonly data: DownloadLink;
}

/** What to export. */
export interface StartExportRequest {
  /**
   * How long the work takes, in ms.
   * @default 10000
   */
  readonly duration_ms?: number | undefined;
  /**
   * How it ends. `paused` is a state no client knows as final.
   * @default completed
   */
  readonly outcome?: ("completed" | "failed" | "paused") | undefined;
}

/** How far an export is; `completed` and `failed` are final. */
export type ExportStatus = "queued" | "running" | "completed" | "failed" | "paused" | (string & {});

/** An export. */
export interface Export {
  /** Id of the export. */
  readonly id: string;
  readonly status: ExportStatus;
  /** Percent done. */
  readonly progress: number;
  /** The result, once completed. */
  readonly file_id: string | null;
  /** What went wrong, once failed. */
  readonly error: string | null;
}

/** An export in its envelope. */
export interface ExportAnswer {
  readonly data: Export;
}

/** The text to store. */
export interface WriteSignedRequest {
  /** Any text. */
  readonly text: string;
}

/** What arrived. */
export interface Echo {
  /** The name, decoded. */
  readonly name: string;
  /** The words, decoded. */
  readonly words: readonly string[];
  /** The text stored under the name. */
  readonly text: string | null;
}

/** An echo in its envelope. */
export interface EchoAnswer {
  readonly data: Echo;
}

/** A permit. */
export interface Permit {
  /** How many were given before, plus one. */
  readonly number: number;
}

/** A permit in its envelope. */
export interface PermitAnswer {
  readonly data: Permit;
}

/**
 * JSON values `null`, `number`, `string`, `array`; an `empty` body with 200; `no-type` JSON without a content type; `problem-json` a vendor
 * media type; `latin1` JSON in another charset; `html` and `invalid-json` with 200; `html-502` as proxies send it; failures whose body is
 * empty, `null`, a number, an array or 10 MiB; `huge` a JSON array of 10 MiB.
 */
export type OddKind = "empty" | "null" | "number" | "string" | "array" | "no-type" | "problem-json" | "latin1" | "html" | "invalid-json" | "html-502" | "empty-500" | "null-500" | "number-500" | "array-500" | "huge-500" | "huge";

/** `me` absolute, `relative` without an origin, `twice` over two hops, `four` over one hop too many, `loop` to itself, `elsewhere` to another origin, `nowhere` without a `location`. */
export type RedirectTarget = "me" | "loop" | "twice" | "four" | "elsewhere" | "relative" | "nowhere";

/** Any JSON value. */
export type Anything = unknown;

/** A refusal. */
export interface ErrorAnswer {
  readonly error: ErrorBody;
}

/** What was wrong. */
export interface ErrorBody {
  /** What to branch on. */
  readonly code: string;
  /** Text for people. */
  readonly message: string;
  /** Names the request in the lab's records. */
  readonly request_id: string;
  /** Seconds to wait. */
  readonly retry_after?: number | undefined;
  /** What is wrong with single values. */
  readonly issues?: readonly ErrorIssue[] | undefined;
}

/** One thing that is wrong with a request. */
export interface ErrorIssue {
  /** Part of the request. */
  readonly in: "path" | "query" | "header" | "body";
  /** Dotted path inside that part. */
  readonly path: string;
  /** What is wrong. */
  readonly message: string;
}

/** Query parameters of `orders.list`. */
export type OrdersListQuery = {
  /** Number of the page, from 1. */
  readonly page?: number | undefined;
  /** Orders on a page. */
  readonly pageSize?: number | undefined;
  /** Only orders with one of these statuses. */
  readonly status?: readonly OrderStatus[] | undefined;
  /** Only gifts. */
  readonly giftOnly?: boolean | undefined;
} | undefined;

/** Query parameters of `orders.replace`. */
export type OrdersReplaceQuery = {
  /** Only checks the request. */
  readonly dry_run?: boolean | undefined;
} | undefined;

/** Query parameters of `rooms.notes.list`. */
export type RoomsNotesListQuery = {
  /** Only notes older than the one with this id. */
  readonly before?: Snowflake | undefined;
  /** The most notes to give. */
  readonly limit?: number | undefined;
} | undefined;

/** Query parameters of `events.list`. */
export type EventsListQuery = {
  /** Where to go on, as the page before said. */
  readonly cursor?: string | undefined;
  /** The most events to give. */
  readonly limit?: number | undefined;
} | undefined;

/** Query parameters of `signed.read`. */
export type SignedReadQuery = {
  /** Any words; they come back in order. */
  readonly word?: readonly string[] | undefined;
} | undefined;

/** Query parameters of `limits.plain`. */
export type LimitsPlainQuery = {
  /** Where the refusal says how long to wait. */
  readonly tell?: ("header" | "body" | "both" | "nowhere") | undefined;
} | undefined;

/** Query parameters of `odd.status`. */
export type OddStatusQuery = {
  /** Sent back as the header `retry-after`, whatever it says. */
  readonly retry_after?: string | undefined;
  /** Sent back as the header `retry-after-ms`. */
  readonly retry_after_ms?: string | undefined;
  /** Sent back as the header `x-should-retry`; it overrides the client's own rule for the status. */
  readonly should_retry?: boolean | undefined;
  /** How many requests get that answer before one gets 200. Without it, all do. Counted for each `label`. */
  readonly times?: number | undefined;
  /** Name of the counter. */
  readonly label?: string | undefined;
} | undefined;

/** Query parameters of `odd.unsafeStatus`. */
export type OddUnsafeStatusQuery = {
  /** Sent back as the header `retry-after`, whatever it says. */
  readonly retry_after?: string | undefined;
  /** Sent back as the header `retry-after-ms`. */
  readonly retry_after_ms?: string | undefined;
  /** Sent back as the header `x-should-retry`; it overrides the client's own rule for the status. */
  readonly should_retry?: boolean | undefined;
  /** How many requests get that answer before one gets 200. Without it, all do. Counted for each `label`. */
  readonly times?: number | undefined;
  /** Name of the counter. */
  readonly label?: string | undefined;
} | undefined;
