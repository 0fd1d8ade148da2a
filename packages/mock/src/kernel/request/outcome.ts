import type { MockDefect } from "../record/contract.js";
import type { PlainAnswer } from "./plain.js";
import type { Timeline } from "../time/timeline.js";
import type { Endings } from "../world/endings.js";

/** Where a connection ends: before the request is sent, or after. */
export type Drop = "connection" | "refused" | "dns" | "tls";

/** What a face has to do for one request. */
export type Outcome = OutcomeBase &
  (
    | { readonly kind: "answer"; readonly answer: PlainAnswer; readonly body: BodyFault | undefined }
    /** `cause`: why the client's own body ended, where that is the reason. */
    | { readonly kind: "drop"; readonly drop: Drop; readonly cause?: unknown }
    | { readonly kind: "hang" }
    /** Faces in the same process throw `defect`; others answer 500. */
    | { readonly kind: "defect"; readonly defect: MockDefect; readonly answer: PlainAnswer }
  );

/** What a face needs of the world that a request ended in. */
export interface Host {
  readonly clock: Timeline;
  /** Ends what waits for nothing, or for its client. */
  readonly waiting: Endings;
}

interface OutcomeBase {
  readonly host: Host;
  /** The client went away before it had the whole answer. */
  lost(): void;
}

/** What a fault does to the body of an answer. */
export interface BodyFault {
  readonly kind: "stall" | "cut" | "short" | "drip";
  /** Bytes that arrive. For `drip`: all. */
  readonly bytes: number;
  readonly bytesPerSecond: number;
}

/** What a face throws into the body it sends when a fault cuts it. */
export class BodyCut extends Error {
  override readonly name = "BodyCut";
}

/** Resolves with the reason when the client has left. */
export type Gone = Promise<unknown>;

/**
 * The bytes of a body as the fault lets them through: ends early for `short`, throws `BodyCut` for `cut`, never ends for
 * `stall`, and takes world time for `drip`. When the client leaves, it throws the client's reason; when the world ends, `BodyCut`.
 */
export async function* faultyBody(
  whole: Uint8Array,
  fault: BodyFault,
  { clock, waiting }: Host,
  gone: Gone,
): AsyncGenerator<Uint8Array, void, undefined> {
  let forget = (): void => undefined;
  const left = new Promise<never>((_, reject) => {
    gone.then(reject, reject);
    forget = waiting.add(() => reject(new BodyCut("The world of the request has ended.")));
  });
  left.catch(() => undefined);
  try {
    yield* fault.kind === "drip" ? dripping(whole, fault, clock, left) : cutBody(whole, fault, clock, left);
  } finally {
    forget();
  }
}

async function* dripping(
  whole: Uint8Array,
  { bytesPerSecond }: BodyFault,
  clock: Timeline,
  left: Promise<never>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < whole.length; at += 1) {
    await sleep(clock, 1000 / bytesPerSecond, left);
    yield whole.subarray(at, at + 1);
  }
}

async function* cutBody(
  whole: Uint8Array,
  fault: BodyFault,
  clock: Timeline,
  left: Promise<never>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const bytes = whole.subarray(0, fault.bytes);
  if (bytes.length > 0) yield bytes;
  if (fault.kind === "cut") throw new BodyCut("The connection was cut in the middle of the body.");
  if (fault.kind === "stall") {
    const release = clock.hold();
    try {
      await left;
    } finally {
      release();
    }
  }
}

async function sleep(clock: Timeline, ms: number, left: Promise<never>): Promise<void> {
  let cancel = (): void => undefined;
  const due = new Promise<void>((resolve) => {
    cancel = clock.timer(resolve, ms, "wait");
  });
  try {
    await Promise.race([due, left]);
  } finally {
    cancel();
  }
}
