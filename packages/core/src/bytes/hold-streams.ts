/** A Node stream, or a web stream that nobody reads. */
interface Ending {
  on?(event: "error", listener: () => void): unknown;
  destroy?(): unknown;
  cancel?(): Promise<unknown>;
  readonly locked?: boolean | undefined;
}

/** Deeper than files lie in any body. */
const DEEPEST = 4;

/**
 * Takes charge of the streams in what a caller hands over, before anybody reads them: one that fails meanwhile would end the process,
 * and one that is never read would stay open. Gives the function that ends those that are not used up.
 */
export function holdStreams(value: unknown): () => void {
  const streams: Ending[] = [];
  collect(value, streams, 0);
  for (const stream of streams) stream.on?.("error", ignore); // whoever reads it is told as well
  return () => {
    for (const stream of streams) end(stream);
  };
}

/** Runs the work with the streams of `value` held. */
export async function whileHeld<T>(value: unknown, work: () => Promise<T>): Promise<T> {
  const release = holdStreams(value);
  try {
    return await work();
  } finally {
    release();
  }
}

function collect(value: unknown, into: Ending[], depth: number): void {
  if (typeof value !== "object" || value === null || depth > DEEPEST || ArrayBuffer.isView(value)) return;
  if (Symbol.asyncIterator in value || "getReader" in value) into.push(value as Ending);
  else if (!("stream" in value)) for (const item of Object.values(value)) collect(item, into, depth + 1);
}

function end(stream: Ending): void {
  try {
    if (stream.destroy) stream.destroy();
    // A stream that somebody reads is ended by the reader.
    else if (stream.locked === false) stream.cancel?.().catch(ignore);
  } catch {
    // It is the caller's own, and the call is over.
  }
}

function ignore(): void {}
