// Written by `pnpm run generate` from spec/lab.yaml. Do not edit.
import type {
  Anything,
  CallerAnswer,
  CreateNoteRequest,
  CreateOrderRequest,
  CreateTokenRequest,
  DownloadLinkAnswer,
  EchoAnswer,
  EditNoteRequest,
  ErrorAnswer,
  EventPage,
  ExportAnswer,
  Note,
  NoteAnswer,
  OddKind,
  OrderAnswer,
  OrderPage,
  OrderStatus,
  PermitAnswer,
  RedirectTarget,
  Snowflake,
  StartExportRequest,
  StoredFileAnswer,
  TokenAnswer,
  UploadFileRequest,
  WriteSignedRequest,
} from "./schema.js";

export interface paths {
  readonly "/tokens": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Gives a fresh bearer token for a refresh token.
     * Gives a fresh bearer token for a refresh token. Earlier tokens stay good until they run out.
     */
    readonly post: operations["tokens.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/me": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Gives the caller.
     * Gives the caller. The plainest call of all.
     */
    readonly get: operations["me.get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/orders": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Lists orders, oldest first, page by page.
     * Lists orders, oldest first, page by page. A page beyond the last is empty.
     */
    readonly get: operations["orders.list"];
    readonly put?: never;
    /**
     * Creates an order and gives it.
     * Creates an order and gives it. With an idempotency key, a repeated request gives the stored answer and the header `idempotency-replayed`.
     */
    readonly post: operations["orders.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/orders/{order_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Gives one order.
     * Gives one order.
     */
    readonly get: operations["orders.get"];
    /**
     * Replaces an order's content and gives the order.
     * Replaces an order's content and gives the order. Creates it when there is none with this id.
     */
    readonly put: operations["orders.replace"];
    readonly post?: never;
    /**
     * Removes an order.
     * Removes an order. Removing one that is gone is refused with `NOT_FOUND`.
     */
    readonly delete: operations["orders.remove"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/orders/{order_id}/ship": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Sends an order off and gives it.
     * Sends an order off and gives it. Nothing protects it from happening twice, so it is not repeated when the outcome is unknown.
     */
    readonly post: operations["orders.ship"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/rooms/{room_id}/notes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Lists a room's notes, newest first.
     * Lists a room's notes, newest first.
     */
    readonly get: operations["rooms.notes.list"];
    readonly put?: never;
    /**
     * Creates a note and gives it.
     * Creates a note and gives it. A second request with the same nonce gives the first one's note for five minutes.
     */
    readonly post: operations["rooms.notes.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/rooms/{room_id}/notes/{note_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Removes a note.
     * Removes a note.
     */
    readonly delete: operations["rooms.notes.remove"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes a note's text and gives the note.
     * Changes a note's text and gives the note.
     */
    readonly patch: operations["rooms.notes.edit"];
    readonly trace?: never;
  };
  readonly "/events": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Lists events, oldest first, by cursor.
     * Lists events, oldest first, by cursor. A page may be empty although more follow.
     */
    readonly get: operations["events.list"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/files": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Stores a file and gives its record.
     * Stores a file and gives its record. The idempotency key covers the exact bytes of the body.
     */
    readonly post: operations["files.upload"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/files/{file_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Gives a file's bytes.
     * Gives a file's bytes, whole, through the API itself.
     */
    readonly get: operations["files.read"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/files/{file_id}/link": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Gives a presigned link to a file's bytes.
     * Gives a presigned link to a file's bytes. It needs no credential, takes ranges, and runs out after 60 seconds.
     */
    readonly get: operations["files.link"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/files/{file_id}/text": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Gives a file's content as text.
     * Gives a file's content as text.
     */
    readonly get: operations["files.text"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/exports": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Starts an export and gives its state.
     * Starts an export and gives its state. The header `retry-after` says when to ask again.
     */
    readonly post: operations["exports.start"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/exports/{export_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Gives an export's state.
     * Gives an export's state. While it runs the answer is 202 and `retry-after` says when to ask again.
     */
    readonly get: operations["exports.get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/signed/{name}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Gives back what arrived.
     * Gives back what arrived. The query is not covered by the signature.
     */
    readonly get: operations["signed.read"];
    /**
     * Stores a text under a name and gives back what arrived.
     * Stores a text under a name and gives back what arrived.
     */
    readonly put: operations["signed.write"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/limits/window": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Takes one permit from a fixed window.
     * Takes one permit from a fixed window, keyed by route. Every answer names limit, remaining and the reset as Unix seconds.
     */
    readonly get: operations["limits.window"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/limits/leaky/{room_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Adds one drop to a leaky bucket.
     * Adds one drop to a leaky bucket, keyed by bucket hash plus room. Answers name the hash, what remains and the decimal seconds
     *     until the bucket is empty. It holds 4 drops and loses 2 a second. All leaky routes together may take 20 a second: the global limit.
     */
    readonly get: operations["limits.leaky"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/limits/leaky/{room_id}/twin": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Adds one drop to the same leaky bucket.
     * Adds one drop to the same leaky bucket as `limits.leaky`, which only the answer's hash reveals.
     */
    readonly get: operations["limits.twin"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/limits/plain": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Takes one permit where only refusals say anything.
     * Takes one of 3 permits per 2 seconds. Only the refusal tells, by `Retry-After` in the header, the body, both or neither.
     */
    readonly get: operations["limits.plain"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/odd/answers/{kind}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Gives an odd answer.
     * Gives an odd answer; see the kinds.
     */
    readonly get: operations["odd.answer"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/odd/statuses/{status}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Answers with a status.
     * Answers with a status, safely repeatable.
     */
    readonly get: operations["odd.status"];
    readonly put?: never;
    /**
     * Answers with a status after an effect.
     * Answers with a status after an effect that must not happen twice.
     */
    readonly post: operations["odd.unsafeStatus"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/odd/redirects/{target}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Redirects.
     * Redirects to the caller, to itself for ever, or to another origin, where no credential may go.
     */
    readonly get: operations["odd.redirect"];
    readonly put?: never;
    /**
     * Redirects a POST.
     * Redirects a POST, which no client may follow by itself.
     */
    readonly post: operations["odd.redirectPost"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/odd/legacy": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Gives the caller, as it used to be done.
     * @deprecated
     * Gives the caller, as it used to be done. Use `me.get`.
     */
    readonly get: operations["odd.legacy"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}

export interface operations {
  readonly "tokens.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": CreateTokenRequest;
      };
    };
    readonly responses: {
      /** The token. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": TokenAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "me.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The caller. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": CallerAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "orders.list": {
    readonly parameters: {
      readonly query?: {
        /** Number of the page, from 1. */
        readonly page?: number | undefined;
        /** Orders on a page. */
        readonly pageSize?: number | undefined;
        /** Only orders with one of these statuses. */
        readonly status?: readonly OrderStatus[] | undefined;
        /** Only gifts. */
        readonly giftOnly?: boolean | undefined;
      } | undefined;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** One page. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": OrderPage;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "orders.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why this is done, for the record. */
        readonly "X-Lab-Reason"?: string | undefined;
      } | undefined;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": CreateOrderRequest;
      };
    };
    readonly responses: {
      /** The order. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": OrderAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "orders.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the order. */
        readonly order_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The order. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": OrderAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "orders.replace": {
    readonly parameters: {
      readonly query?: {
        /** Only checks the request. */
        readonly dry_run?: boolean | undefined;
      } | undefined;
      readonly header?: never;
      readonly path: {
        /** Id of the order. */
        readonly order_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": CreateOrderRequest;
      };
    };
    readonly responses: {
      /** The order. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": OrderAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "orders.remove": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why this is done, for the record. */
        readonly "X-Lab-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the order. */
        readonly order_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The order is gone. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "orders.ship": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the order. */
        readonly order_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The order. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": OrderAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "rooms.notes.list": {
    readonly parameters: {
      readonly query?: {
        /** Only notes older than the one with this id. */
        readonly before?: Snowflake | undefined;
        /** The most notes to give. */
        readonly limit?: number | undefined;
      } | undefined;
      readonly header?: never;
      readonly path: {
        /** Id of the room; any snowflake is one. */
        readonly room_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The notes. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Note[];
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "rooms.notes.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the room; any snowflake is one. */
        readonly room_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": CreateNoteRequest;
      };
    };
    readonly responses: {
      /** The note. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": NoteAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "rooms.notes.remove": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the room; any snowflake is one. */
        readonly room_id: Snowflake;
        /** Id of the note. */
        readonly note_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The note is gone. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "rooms.notes.edit": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the room; any snowflake is one. */
        readonly room_id: Snowflake;
        /** Id of the note. */
        readonly note_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": EditNoteRequest;
      };
    };
    readonly responses: {
      /** The note. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": NoteAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "events.list": {
    readonly parameters: {
      readonly query?: {
        /** Where to go on, as the page before said. */
        readonly cursor?: string | undefined;
        /** The most events to give. */
        readonly limit?: number | undefined;
      } | undefined;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** One page. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": EventPage;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "files.upload": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "multipart/form-data": UploadFileRequest;
      };
    };
    readonly responses: {
      /** The record. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": StoredFileAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "files.read": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the file. */
        readonly file_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The bytes. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/octet-stream": unknown;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "files.link": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the file. */
        readonly file_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The link. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": DownloadLinkAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "files.text": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the file. */
        readonly file_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The text. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/plain": string;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "exports.start": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": StartExportRequest;
      };
    } | undefined;
    readonly responses: {
      /** The export has begun. */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ExportAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "exports.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the export. */
        readonly export_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The export has ended. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ExportAnswer;
        };
      };
      /** The export runs. */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ExportAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "signed.read": {
    readonly parameters: {
      readonly query?: {
        /** Any words; they come back in order. */
        readonly word?: readonly string[] | undefined;
      } | undefined;
      readonly header?: never;
      readonly path: {
        /** Any text; it is part of what the signature covers. */
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** What arrived. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": EchoAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "signed.write": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Any text; it is part of what the signature covers. */
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": WriteSignedRequest;
      };
    };
    readonly responses: {
      /** What arrived. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": EchoAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "limits.window": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** A permit was taken. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": PermitAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "limits.leaky": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the room; any snowflake is one. */
        readonly room_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The drop fits. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": PermitAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "limits.twin": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the room; any snowflake is one. */
        readonly room_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The drop fits. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": PermitAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "limits.plain": {
    readonly parameters: {
      readonly query?: {
        /** Where the refusal says how long to wait. */
        readonly tell?: ("header" | "body" | "both" | "nowhere") | undefined;
      } | undefined;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** A permit was taken. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": PermitAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "odd.answer": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Which odd answer to give. */
        readonly kind: OddKind;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Any JSON value, or something else altogether. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Anything;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "odd.status": {
    readonly parameters: {
      readonly query?: {
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
      readonly header?: never;
      readonly path: {
        /** The status to answer with, 200 to 599. */
        readonly status: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The status was 200. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": PermitAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "odd.unsafeStatus": {
    readonly parameters: {
      readonly query?: {
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
      readonly header?: never;
      readonly path: {
        /** The status to answer with, 200 to 599. */
        readonly status: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The status was 200. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": PermitAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "odd.redirect": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Where the redirect leads. */
        readonly target: RedirectTarget;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The caller, after the redirect. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": CallerAnswer;
        };
      };
      /** Look elsewhere. */
      readonly 302: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "odd.redirectPost": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Where the redirect leads. */
        readonly target: RedirectTarget;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Never sent. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** Look elsewhere. */
      readonly 302: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
  readonly "odd.legacy": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The caller. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": CallerAnswer;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorAnswer;
        };
      };
    };
  };
}
