/** How the server answers one kind of mistake: a close code, or a frame after which the socket stays open, or silence. */
export type Verdict = { readonly close: number; readonly reason: string } | { readonly op9: boolean } | "drop";

/** Everything in which the gateways differ, as data. Written apart from the clients' tables on purpose. */
export interface GatewayProfile {
  readonly id: "astral" | "fluxer" | "generic";
  /** Accepted values of the query parameter `v`; `undefined` accepts any. */
  readonly versions: readonly string[] | undefined;
  readonly heartbeat: {
    readonly intervalMs: number;
    /** The server looks at each connection this often, … */
    readonly checkMs: number;
    /** … sends op 1 after this much silence, … */
    readonly probeAfterMs: number;
    /** … and closes after more than this much. */
    readonly timeoutMs: number;
    /** A beat below the last acknowledged sequence number is refused. */
    readonly refuseLowerSeq: boolean;
  };
  /** Names of the ops a client may send. */
  readonly clientOps: Readonly<Record<number, string>>;
  /** Ops that need a session first. */
  readonly sessionOps: readonly number[];
  /** What an op that nobody knows gets before there is a session. */
  readonly unknownOpUnattached: "unknownOp" | "notAuthenticated";
  readonly verdicts: Readonly<Record<Mistake, Verdict>>;
  readonly limits: {
    readonly frameBytes: number;
    readonly frames: { readonly count: number; readonly windowMs: number };
    /** Presence updates above this are dropped silently. */
    readonly presence?: { readonly count: number; readonly windowMs: number } | undefined;
    /** One full member list per guild in this time; more are answered by RATE_LIMITED. */
    readonly fullMembersMs?: number | undefined;
  };
  readonly identify: {
    /** Required string properties: any one family of names is enough. */
    readonly propertyFamilies: readonly (readonly string[])[];
    /** What a presence given with IDENTIFY may say. */
    readonly statuses: readonly string[];
    /** Tokens may carry `Bot `. `strictTokenForm` of the hub narrows it to one form. */
    readonly prefixAccepted: boolean;
    readonly shards: boolean;
    /** IDENTIFYs in the window, per bucket (shard id modulo max_concurrency). */
    readonly throttle?: { readonly count: number; readonly windowMs: number } | undefined;
    /** Session starts of one token in the window. */
    readonly starts?: { readonly count: number; readonly windowMs: number } | undefined;
    readonly ignoredEventsMax?: number | undefined;
  };
  readonly startLimit: { readonly total: number; readonly resetAfterMs: number; readonly maxConcurrency: number };
  readonly session: {
    /** How long a session outlives its socket. */
    readonly resumeWindowMs: number;
    readonly bufferEvents: number;
    /** Events that take a sequence number and are never replayed. */
    readonly unbuffered: readonly string[];
    /** A resume below the oldest buffered event is op 9 `false`; otherwise what is left is replayed. */
    readonly floor: boolean;
    /** RESUMED carries the client's own sequence number, or the session's. */
    readonly resumedSeq: "client" | "session";
    /** Whether READY names a `resume_gateway_url`. */
    readonly resumeUrl: boolean;
  };
  /** READY lists no guild; then come stubs and full records, or full records and GUILD_DELETE for the unavailable. */
  readonly burst: "stubs" | "full" | "flat";
  readonly drain: { readonly code: number; readonly reason: string; readonly afterMs: number };
  /** Op 12 tells of a failed op 4. */
  readonly errorFrames: boolean;
  readonly compress: readonly ("zstd-stream" | "zlib-stream")[];
}

export type Mistake =
  | "badVersion"
  | "tooLarge"
  | "decode"
  | "noOp"
  | "rateLimited"
  | "unknownOp"
  | "noData"
  | "identifyNoData"
  | "notAuthenticated"
  | "badIdentify"
  | "badToken"
  | "alreadyAuthenticated"
  | "identifyThrottled"
  | "tooManyStarts"
  | "startFailed"
  | "badShard"
  | "badBeat"
  | "badResume"
  | "negativeSeq"
  | "unknownSession"
  | "foreignSession"
  | "seqAbove"
  | "seqBelowAcknowledged"
  | "heartbeatTimeout"
  | "sessionEnded";
