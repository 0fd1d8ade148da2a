import type { Play } from "./play.js";

/** A request as it goes over the wire: some of these no client would send. */
export interface Ask {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below the base, with its query. */
  readonly to: string;
  readonly body?: unknown;
  /** Parts of a multipart body, in place of `body`. */
  readonly parts?: readonly Part[];
  /** Bytes that claim to be multipart. */
  readonly raw?: string;
}

export type Part = readonly [name: string, value: string, file?: { readonly name: string; readonly type?: string }];

export interface FieldCase {
  /** Where the answer says it is. */
  readonly path: string;
  ask(play: Play): Ask | Promise<Ask>;
}
