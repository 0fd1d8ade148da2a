// Written by `pnpm run generate` from spec/lab.yaml. Do not edit.

export type Snowflake = string;

export type Timestamp = string;

export type CreateTokenRequest = {
  readonly refresh_token: string;
};

export type Token = {
  readonly token: string;
  readonly expires_at: Timestamp;
};

export type TokenAnswer = {
  readonly data: Token;
};

export type Caller = {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
};

export type CallerAnswer = {
  readonly data: Caller;
};

export type OrderStatus = ("open" | "shipped") | string;

export type CreateOrderRequest = {
  readonly item: string;
  readonly quantity: number;
  readonly gift?: boolean;
  readonly note?: string | null;
  readonly labels?: {
    readonly [key: string]: string;
  };
  readonly payment?: Payment;
};

export type Payment = CardPayment | InvoicePayment;

export type CardPayment = {
  readonly method: "card";
  readonly last4: string;
};

export type InvoicePayment = {
  readonly method: "invoice";
  readonly reference: string;
};

export type Order = {
  readonly id: string;
  readonly item: string;
  readonly quantity: number;
  readonly gift: boolean;
  readonly note: string | null;
  readonly labels: {
    readonly [key: string]: string;
  };
  readonly payment?: Payment;
  readonly status: OrderStatus;
  readonly reason: string | null;
  readonly created_at: Timestamp;
};

export type OrderAnswer = {
  readonly data: Order;
};

export type OrderPage = {
  readonly data: readonly Order[];
  readonly pagination: Pagination;
};

export type Pagination = {
  readonly page: number;
  readonly pageSize: number;
  readonly totalCount: number;
  readonly totalPages: number;
};

export type CreateNoteRequest = {
  readonly text: string;
  readonly nonce?: string;
};

export type EditNoteRequest = {
  readonly text: string;
};

export type Note = {
  readonly id: Snowflake;
  readonly room_id: Snowflake;
  readonly text: string;
  readonly nonce?: string;
  readonly created_at: Timestamp;
};

export type NoteAnswer = {
  readonly data: Note;
};

export type Event = OrderEvent | NoteEvent;

export type OrderEvent = {
  readonly type: "order.created";
  readonly id: number;
  readonly order_id: string;
};

export type NoteEvent = {
  readonly type: "note.created";
  readonly id: number;
  readonly note_id: Snowflake;
};

export type EventPage = {
  readonly events: readonly Event[];
  readonly next_cursor: string | null;
  readonly has_more: boolean;
};

export type StoredFile = {
  readonly id: string;
  readonly title: string | null;
  readonly filename: string;
  readonly content_type: string;
  readonly size: number;
  readonly sha256: string;
  readonly extra_sizes: readonly number[];
};

export type StoredFileAnswer = {
  readonly data: StoredFile;
};

export type DownloadLink = {
  readonly url: string;
  readonly expires_at: Timestamp;
};

export type DownloadLinkAnswer = {
  readonly data: DownloadLink;
};

export type StartExportRequest = {
  readonly duration_ms?: number;
  readonly outcome?: "completed" | "failed" | "paused";
};

export type ExportStatus = ("queued" | "running" | "completed" | "failed" | "paused") | string;

export type Export = {
  readonly id: string;
  readonly status: ExportStatus;
  readonly progress: number;
  readonly file_id: string | null;
  readonly error: string | null;
};

export type ExportAnswer = {
  readonly data: Export;
};

export type WriteSignedRequest = {
  readonly text: string;
};

export type Echo = {
  readonly name: string;
  readonly words: readonly string[];
  readonly text: string | null;
};

export type EchoAnswer = {
  readonly data: Echo;
};

export type Permit = {
  readonly number: number;
};

export type PermitAnswer = {
  readonly data: Permit;
};

export type Anything = unknown;

/** Every operation of Lab as its service sees it. */
export interface LabOperations {
  readonly "tokens.create": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: CreateTokenRequest;
    readonly answers: { readonly 201: TokenAnswer };
  };
  readonly "me.get": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: CallerAnswer };
  };
  readonly "orders.list": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly page?: number;
  readonly pageSize?: number;
  readonly status?: readonly OrderStatus[];
  readonly giftOnly?: boolean;
};
    readonly body: undefined;
    readonly answers: { readonly 200: OrderPage };
  };
  readonly "orders.create": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: CreateOrderRequest;
    readonly answers: { readonly 201: OrderAnswer };
  };
  readonly "orders.get": {
    readonly path: { readonly order_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: OrderAnswer };
  };
  readonly "orders.replace": {
    readonly path: { readonly order_id: string };
    readonly query: {
  readonly dry_run?: boolean;
};
    readonly body: CreateOrderRequest;
    readonly answers: { readonly 200: OrderAnswer };
  };
  readonly "orders.remove": {
    readonly path: { readonly order_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "orders.ship": {
    readonly path: { readonly order_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: OrderAnswer };
  };
  readonly "rooms.notes.list": {
    readonly path: { readonly room_id: string };
    readonly query: {
  readonly before?: Snowflake;
  readonly limit?: number;
};
    readonly body: undefined;
    readonly answers: { readonly 200: readonly Note[] };
  };
  readonly "rooms.notes.create": {
    readonly path: { readonly room_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: CreateNoteRequest;
    readonly answers: { readonly 200: NoteAnswer };
  };
  readonly "rooms.notes.edit": {
    readonly path: { readonly room_id: string; readonly note_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: EditNoteRequest;
    readonly answers: { readonly 200: NoteAnswer };
  };
  readonly "rooms.notes.remove": {
    readonly path: { readonly room_id: string; readonly note_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "events.list": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly cursor?: string;
  readonly limit?: number;
};
    readonly body: undefined;
    readonly answers: { readonly 200: EventPage };
  };
  readonly "files.upload": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 201: StoredFileAnswer };
  };
  readonly "files.read": {
    readonly path: { readonly file_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: unknown };
  };
  readonly "files.link": {
    readonly path: { readonly file_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: DownloadLinkAnswer };
  };
  readonly "files.text": {
    readonly path: { readonly file_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: unknown };
  };
  readonly "exports.start": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: (StartExportRequest) | undefined;
    readonly answers: { readonly 202: ExportAnswer };
  };
  readonly "exports.get": {
    readonly path: { readonly export_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: ExportAnswer; readonly 202: ExportAnswer };
  };
  readonly "signed.read": {
    readonly path: { readonly name: string };
    readonly query: {
  readonly word?: readonly string[];
};
    readonly body: undefined;
    readonly answers: { readonly 200: EchoAnswer };
  };
  readonly "signed.write": {
    readonly path: { readonly name: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: WriteSignedRequest;
    readonly answers: { readonly 200: EchoAnswer };
  };
  readonly "limits.window": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: PermitAnswer };
  };
  readonly "limits.leaky": {
    readonly path: { readonly room_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: PermitAnswer };
  };
  readonly "limits.twin": {
    readonly path: { readonly room_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: PermitAnswer };
  };
  readonly "limits.plain": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly tell?: "header" | "body" | "both" | "nowhere";
};
    readonly body: undefined;
    readonly answers: { readonly 200: PermitAnswer };
  };
  readonly "odd.answer": {
    readonly path: { readonly kind: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Anything };
  };
  readonly "odd.status": {
    readonly path: { readonly status: string };
    readonly query: {
  readonly retry_after?: string;
  readonly retry_after_ms?: string;
  readonly should_retry?: boolean;
  readonly times?: number;
  readonly label?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: PermitAnswer };
  };
  readonly "odd.unsafeStatus": {
    readonly path: { readonly status: string };
    readonly query: {
  readonly retry_after?: string;
  readonly retry_after_ms?: string;
  readonly should_retry?: boolean;
  readonly times?: number;
  readonly label?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: PermitAnswer };
  };
  readonly "odd.redirect": {
    readonly path: { readonly target: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: CallerAnswer; readonly 302: undefined };
  };
  readonly "odd.redirectPost": {
    readonly path: { readonly target: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined; readonly 302: undefined };
  };
  readonly "odd.legacy": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: CallerAnswer };
  };
  readonly "odd.hidden": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: CallerAnswer };
  };
}
