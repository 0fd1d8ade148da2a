/** A request as every face hands it to the engine. */
export interface PlainRequest {
  readonly method: string;
  /** Path and query below the API's mount point: `"/v1/players?limit=5"`, exactly as on the request line. */
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whole body, or its chunks where the face streams. */
  readonly body?: Uint8Array | AsyncIterable<Uint8Array>;
  /** The caller's address; `"127.0.0.1"` on faces without one. */
  readonly ip: string;
  /** Public origin and mount of the API as this caller sees it, to build absolute URLs: `"https://auralis.karenx.pro/api"`. */
  readonly base: string;
  /** The named place that was addressed (`ApiEngine.places`); absent for the API itself. */
  readonly place?: string;
  /** Absolute URLs of the API's places as this caller sees them, `http:` or `https:`, by name. */
  readonly places?: Readonly<Record<string, string>>;
  /** The options of the port name the page that asks: it may read, whatever the API lists. */
  readonly allowedPage?: true;
}

export interface PlainAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | AsyncIterable<Uint8Array> | undefined;
}
