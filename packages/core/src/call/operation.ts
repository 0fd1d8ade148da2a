/** How often an operation may be carried out: decides whether an attempt of unknown outcome may be repeated. */
export type Safety = "safe" | "idempotent" | "key" | "nonce" | "unsafe";

/** What the generator knows of one operation. Plain data, one per operation, read by the pipeline and by nobody else. */
export interface Operation {
  /** Dotted name as users write it: `"players.create"`. */
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path template below the base URL: `"/v1/players/{guild_id}"`. */
  readonly path: string;
  readonly safety: Safety;
  /** Names of the security schemes, all of which apply; absent when the operation needs no credential. */
  readonly auth?: readonly string[] | undefined;
  /** Names of the query parameters the operation knows. */
  readonly query?: readonly string[] | undefined;
  /** Named options that become headers: `{ auditLogReason: "X-Audit-Log-Reason" }`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: "json" | "form" | "multipart" | "binary" | undefined;
  /** JSON that can be multipart instead, with files beside it. */
  readonly takesFiles?: boolean | undefined;
  readonly response: "json" | "text" | "binary" | "none";
  /** The member of the answer that holds the result (`"data"`), where the API wraps its answers. */
  readonly unwrap?: string | undefined;
  readonly page?: PageShape | undefined;
  /** Template of the rate-limit bucket, known before the server names one: `"messages.create:{channel_id}"`. */
  readonly bucket?: string | undefined;
  /** Requests per window of that bucket, where it is known before any answer; a limit that is merely proposed is not here. */
  readonly limit?: number | undefined;
  /** The operation's own error codes; any other code of the wire becomes `"UNRECOGNIZED"`. */
  readonly codes: readonly string[];
  /** Names of path values, query parameters and members of the body that are secrets: whoever reads one can act for its owner. */
  readonly secrets?: readonly string[] | undefined;
  /** Statuses after which even an unsafe call may be repeated, since the API says that nothing was applied. */
  readonly notApplied?: readonly number[] | undefined;
}

/** The table of an API: resources and their methods, each a line that `readOperation` reads when it is first needed. */
export interface OperationLines {
  readonly [name: string]: string | OperationLines;
}

/** How a list operation pages. `items` is a dotted path into the answer; empty when the answer is the array. */
export type PageShape =
  | { readonly style: "single"; readonly items: string }
  | {
      readonly style: "page";
      readonly items: string;
      readonly page: string;
      readonly size: string;
      readonly totalPages?: string | undefined;
      readonly totalCount?: string | undefined;
    }
  | {
      readonly style: "cursor";
      readonly items: string;
      readonly param: string;
      readonly next: string;
      readonly more?: string | undefined;
    }
  | {
      readonly style: "keyset";
      readonly items: string;
      readonly param: "before" | "after";
      readonly key: string;
      readonly limit: string;
      /** Asked for where the caller gives no `limit`; for APIs whose own default makes a request of every item or two. */
      readonly pageSize?: string | undefined;
      readonly more?: string | undefined;
    };

/** What the generator knows of one API as a whole. */
export interface Api {
  /** Lower-case id: `"auralis"`. */
  readonly id: string;
  /** The vendor's name in messages: `"Auralis"`. */
  readonly vendor: string;
  /** The stated base URL, if there is one. */
  readonly baseUrl?: string | undefined;
  /** `Operation.auth` where a line says nothing else. */
  readonly auth?: readonly string[] | undefined;
  /** Error codes of nearly every operation; a line takes away what is not its own. */
  readonly commonCodes?: readonly string[] | undefined;
  /** What `page=0` of a line stands for. */
  readonly pages?: readonly PageShape[] | undefined;
  /** Where the parts of an error answer stand, most specific path first. */
  readonly errorBody: {
    readonly code?: readonly string[] | undefined;
    /** The code that a status stands for, where the wire names none. */
    readonly byStatus?: Readonly<Record<string, string>> | undefined;
    readonly message: readonly string[];
    readonly requestId?: readonly string[] | undefined;
    readonly retryAfter?: { readonly path: string; readonly unit: "s" | "ms" } | undefined;
    /** Where an answer lists what is wrong with single fields, and which members of an entry name the field and say it. */
    /** The member by which an answer of status 200 says whether it is a success: any other value than `true` is a failure. */
    readonly success?: string | undefined;
    readonly fields?: { readonly path: string; readonly name: string; readonly message: string } | undefined;
  };
  /** Rules of codes that differ from what their status says. */
  readonly codes: Readonly<Record<string, CodeRule>>;
  readonly idempotencyKey?:
    | { readonly header: string; readonly quoted: boolean; readonly maxLength: number }
    | undefined;
  /** The body field that makes a repeated create harmless, where the API has one (chat messages). */
  readonly nonce?: { readonly field: string; readonly maxLength: number } | undefined;
  readonly rateLimit?: RateLimitHeaders | undefined;
  readonly requestIdHeader?: string | undefined;
  /** Names of members whose values no error shows, wherever they stand. */
  readonly secrets?: readonly string[] | undefined;
}

export interface CodeRule {
  /** `false`: final although the status would be retried. `true`: retried although the status would not. */
  readonly retry?: boolean | undefined;
  /** The answer proves that nothing was applied, so that even an unsafe call may be repeated. */
  readonly notApplied?: boolean | undefined;
}

/** Names of the rate-limit headers an API sends (lower case); absent ones are not sent. */
export interface RateLimitHeaders {
  readonly limit?: string | undefined;
  readonly remaining?: string | undefined;
  /** `roundsUp`: whole Unix seconds are not before the window's end. Else they are taken to be up to a second early. */
  readonly reset?:
    | { readonly header: string; readonly unit: "unix-s" | "s" | "ms"; readonly roundsUp?: boolean }
    | undefined;
  /** `leaky`: the bucket drains all the time, and the header says when it will be empty. */
  readonly resetAfter?: { readonly header: string; readonly unit: "s" | "ms"; readonly leaky?: boolean } | undefined;
  readonly bucket?: string | undefined;
  readonly scope?: string | undefined;
  readonly global?: string | undefined;
  /**
   * A limit over all operations together, which no header tells of; `exempt` names buckets that it leaves out, up to their colon.
   * `fixed`: this caller is told of no limit at all, so that silence does not mean that there is none.
   */
  readonly overall?:
    | {
        readonly limit: number;
        readonly windowMs: number;
        readonly exempt?: readonly string[];
        readonly fixed?: boolean;
      }
    | undefined;
}
