import type { CallOptions } from "../call/options.js";
import type { WebResponse } from "../transport/web-types.js";

/**
 * The API by method and path template, typed by the generated `paths`. Calls go through the whole pipeline. Answers of
 * any status resolve: decide on `ok`. What is no answer (network, timeout, abort, an unreadable body) throws.
 */
export interface RawClient<Paths> {
  readonly GET: RawMethod<Paths, "get">;
  readonly POST: RawMethod<Paths, "post">;
  readonly PUT: RawMethod<Paths, "put">;
  readonly PATCH: RawMethod<Paths, "patch">;
  readonly DELETE: RawMethod<Paths, "delete">;
}

export type RawMethod<Paths, Method extends HttpMethod> = <
  Path extends PathsWith<Paths, Method>,
  As extends ParseAs | undefined = undefined,
>(
  path: Path,
  ...init: InitArgument<RawInit<OperationAt<Paths, Path, Method>, As>>
) => Promise<RawResult<OperationAt<Paths, Path, Method>, As>>;

/** What one raw call takes: the parameters and body of the spec, and the options of any call. */
export type RawInit<Operation, As extends ParseAs | undefined = undefined> = ParamsOf<Operation> &
  BodyOf<Operation> &
  Omit<CallOptions, "query"> & {
    /** How to read a success. Default: by the spec, JSON as its type, text as text, anything else as an `ArrayBuffer`. */
    readonly parseAs?: As | undefined;
  };

/** `response` is a real `Response`; its body has been read unless `parseAs` is `"stream"`. */
export type RawResult<Operation, As extends ParseAs | undefined = undefined> =
  | {
      readonly ok: true;
      readonly data: DataOf<Operation, As>;
      readonly error?: undefined;
      readonly response: WebResponse;
    }
  | {
      readonly ok: false;
      readonly data?: undefined;
      readonly error: ErrorOf<Operation>;
      readonly response: WebResponse;
    };

export type ParseAs = "json" | "text" | "arrayBuffer" | "blob" | "stream";
export type HttpMethod = "get" | "post" | "put" | "patch" | "delete";

/** The path templates that have the method. */
export type PathsWith<Paths, Method extends HttpMethod> = {
  [Path in keyof Paths & string]: Paths[Path] extends { readonly [Key in Method]: object } ? Path : never;
}[keyof Paths & string];

export type OperationAt<Paths, Path extends keyof Paths, Method extends HttpMethod> = Paths[Path] extends {
  readonly [Key in Method]: infer Operation;
}
  ? Operation
  : never;

export type InitArgument<Init> = object extends Init ? [init?: Init] : [init: Init];

export type ParamsOf<Operation> = Operation extends { readonly parameters: infer Parameters }
  ? object extends Given<Parameters>
    ? { readonly params?: Given<Parameters> | undefined }
    : { readonly params: Given<Parameters> }
  : unknown;

/** Without the places that have no parameters, and without cookies, which no client here sends. */
export type Given<Parameters> = {
  [
    Place in keyof Parameters as [NonNullable<Parameters[Place]>] extends [never]
      ? never
      : Place extends "cookie"
        ? never
        : Place
  ]: Parameters[Place];
};

export type BodyOf<Operation> = Operation extends { readonly requestBody: { readonly content: infer Content } }
  ? { readonly body: Content[keyof Content] }
  : Operation extends { readonly requestBody?: { readonly content: infer Content } | undefined }
    ? { readonly body?: Content[keyof Content] | undefined }
    : unknown;

export type DataOf<Operation, As extends ParseAs | undefined> = As extends "text"
  ? string
  : As extends "arrayBuffer"
    ? ArrayBuffer
    : As extends "blob"
      ? BlobOf<WebResponse>
      : As extends "stream"
        ? WebResponse["body"]
        : ContentOf<AtStatus<Operation, Success>>;

export type ErrorOf<Operation> = ContentOf<AtStatus<Operation, Failure>>;

export type BlobOf<Answer> = Answer extends { blob(): Promise<infer Blob> } ? Blob : unknown;

export type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206;
export type Failure =
  | 400
  | 401
  | 403
  | 404
  | 405
  | 409
  | 410
  | 413
  | 415
  | 422
  | 429
  | 500
  | 502
  | 503
  | 504
  | "default";

export type AtStatus<Operation, Status> = Operation extends { readonly responses: infer Responses }
  ? Responses[keyof Responses & Status]
  : never;

/** An answer without content gives `undefined`, which does not poison the types of the others. */
export type ContentOf<Answer> = Answer extends { content: infer Content extends object }
  ? { [Media in keyof Content]: DecodedAs<Media, Content[Media]> }[keyof Content]
  : undefined;

export type DecodedAs<Media, Value> = Media extends `${string}json`
  ? Value
  : Media extends `text/${string}`
    ? string
    : ArrayBuffer;
