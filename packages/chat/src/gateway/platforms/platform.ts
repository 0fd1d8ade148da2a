/** What a close code means for the session. */
export interface CloseRule {
  readonly action: "resume" | "identify" | "fatal";
  /** Nothing is sent for this long first, in ms. */
  readonly waitMs?: number | undefined;
  /** The platform blames the client: reported loudly, and twice in an unstable minute is fatal. */
  readonly bug?: boolean | undefined;
  /** What it means, for notices and errors. */
  readonly meaning: string;
}

/** Sliding window of frames. */
export interface FrameLimit {
  readonly count: number;
  readonly windowMs: number;
}

/** Everything in which the platforms differ, as data. Pass a changed copy as `profile` to override a rule. */
export interface Platform {
  readonly id: string;
  /** Query parameters of the gateway address. */
  readonly query: Readonly<Record<string, string>>;
  /** By close code; codes that are not listed are resumed. */
  readonly closes: Readonly<Record<number, CloseRule>>;
  /** Rules that hold from IDENTIFY to READY, before those above. */
  readonly closesWhileIdentifying: Readonly<Record<number, CloseRule>>;
  /** Beats are sent at this part of the server's interval. */
  readonly beatFactor: number;
  /** How long the server keeps a session without a socket, in ms. */
  readonly resumeWindowMs: number;
  /** Hosts beside the gateway's own that READY may name for a RESUME: `"gw.example"`, or `"*.example"` for all below it. Default: none. */
  readonly resumeHosts?: readonly string[] | undefined;
  /** How the token is sent; the second form is tried once when the first ends in 4004. */
  readonly tokenForms: readonly ("prefixed" | "bare")[];
  /** Prefixes of the names in `properties`. */
  readonly propertyPrefixes: readonly string[];
  readonly sharding: boolean;
  /** Largest frame the server takes, in bytes. */
  readonly frameBytes: number;
  readonly frames: FrameLimit;
  /** Extra limits by op. */
  readonly opLimits: Readonly<Record<number, FrameLimit>>;
  /** The ops that a client may send after READY. */
  readonly clientOps: readonly number[];
  /** Space-separated names of the events the spec knows. */
  readonly events: string;
  /** Stream compressions the server offers. */
  readonly compress: readonly ("zstd-stream" | "zlib-stream")[];
  /** Least time between two IDENTIFYs of a bucket, in ms, margin included. */
  readonly identifySpacingMs: number;
}
