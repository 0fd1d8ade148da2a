import { backoff } from "../retry/backoff.js";
import { ApiError, ConnectionError, DecodeError, TimeoutError } from "../call/errors.js";
import type { Operation } from "../call/operation.js";
import type { CallOptions, TransferProgress } from "../call/options.js";
import type { Answer, CallArgs, Runtime } from "../call/runtime.js";
import type { Deadline } from "../time/deadline.js";
import { tooLarge } from "../transport/read-whole.js";
import type { LinkHolder } from "./link.js";
import { progressTeller } from "./progress-teller.js";

/** What is downloaded: an operation's own answer, or what a presigned link points to. */
export interface DownloadSource {
  readonly runtime: Runtime;
  readonly operation: Operation;
  readonly args: CallArgs;
  readonly link: LinkHolder | undefined;
  readonly options: CallOptions;
  readonly onProgress: ((progress: TransferProgress) => void) | undefined;
  readonly deadline: Deadline;
}

/** What came before is void: the bytes that follow are again the first ones. */
export interface Restart {
  /** True when the server shows that it is the same content, which it only cannot give in part. */
  readonly sameContent: boolean;
}

interface Progress {
  received: number;
  total: number | undefined;
  /** Names this version of the content: a strong `etag`, or the date of its last change. */
  validator: string | undefined;
  requests: number;
  /** Failures since the download got on. */
  failures: number;
  /** Failures in all. */
  cuts: number;
  /** How far it has ever come: what is fetched again is no progress. */
  furthest: number;
}

/** A server that gives a little and cuts could go on for ever: so many tries for each one that may fail in a row, and one for each such piece. */
const CUTS_PER_ATTEMPT = 10;
const PIECE_BYTES = 65_536;

/**
 * The bytes of a download in order. A body that is cut goes on where it ended, so long as the server shows that the
 * content is still the same; else it starts again, which a `Restart` announces.
 */
export async function* receive(source: DownloadSource): AsyncGenerator<Uint8Array | Restart, void> {
  const { runtime, operation, options, deadline } = source;
  const tell = progressTeller("onProgress", source.onProgress);
  const { maxAttempts, maxStreamBytes } = runtime.policy(options);
  const progress: Progress = {
    received: 0,
    total: undefined,
    validator: undefined,
    requests: 0,
    failures: 0,
    cuts: 0,
    furthest: 0,
  };
  for (;;) {
    const answer = await ask(source, progress);
    try {
      const restart = begin(progress, answer, operation);
      if (restart) yield restart;
      tell(seenOf(progress));
      for await (const bytes of answer.stream ?? []) {
        progress.received += bytes.length;
        if (progress.received > maxStreamBytes) throw tooLarge(maxStreamBytes, contextOf(operation, progress, answer));
        source.link?.worked();
        yield bytes;
        tell(seenOf(progress));
      }
      if ((progress.total ?? progress.received) === progress.received) return;
      throw cutShort(operation, progress, answer);
    } catch (error) {
      if (progress.received === progress.total) return; // everything is there, whatever became of the connection
      if (!mayGoOn(error, progress, maxAttempts)) throw error;
    } finally {
      answer.cancel();
    }
    const waitMs = backoff(progress.failures - 1, runtime.random);
    await runtime.sleep(waitMs, { operation, signal: options.signal, deadline });
  }
}

/** Asks for what is missing; a link that has run out is renewed once before the download gives up. */
async function ask(source: DownloadSource, progress: Progress): Promise<Answer> {
  const { runtime, operation, args, link, options, deadline } = source;
  for (;;) {
    const resumes = progress.received > 0 && progress.validator !== undefined;
    progress.requests += 1;
    try {
      const answer = await runtime.send({
        operation,
        args,
        options,
        want: "stream",
        deadline,
        headers: {
          // Offsets count the bytes of the content itself.
          "accept-encoding": "identity",
          ...(resumes && { range: `bytes=${progress.received}-`, "if-range": progress.validator as string }),
        },
        ...(link && { url: await link.get() }),
      });
      if (answer.status !== 206 || !resumes || (validatorOf(answer) ?? progress.validator) === progress.validator)
        return answer;
      answer.cancel(); // a part of other content, from a server that ignores If-Range
      progress.validator = undefined;
    } catch (error) {
      if (resumes && error instanceof ApiError && error.status === 416) progress.validator = undefined;
      else if (!link?.renew(error)) throw error;
    }
  }
}

/** Takes over what the head of an answer says. Gives a `Restart` when the bytes so far are void. */
function begin(progress: Progress, answer: Answer, operation: Operation): Restart | undefined {
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(answer.headers["content-range"] ?? "");
  if (answer.status === 206) {
    if (Number(range?.[1]) !== progress.received) throw wrongRange(operation, progress, answer);
    progress.total = range?.[2] === "*" ? progress.total : Number(range?.[2]);
    return undefined;
  }
  const validator = validatorOf(answer);
  const sameContent = validator !== undefined && validator === progress.validator;
  const isVoid = progress.received > 0;
  progress.received = 0;
  progress.validator = validator;
  const length = answer.headers["content-length"];
  progress.total = length === undefined || isEncoded(answer) ? undefined : Number(length);
  return isVoid ? { sameContent } : undefined;
}

/** What a part may be joined by: not a weak `etag`, and nothing when the bytes on the wire are not those we count. */
function validatorOf(answer: Answer): string | undefined {
  if (isEncoded(answer)) return undefined;
  const { etag, "last-modified": modified } = answer.headers;
  return etag === undefined ? modified : etag.startsWith("W/") ? undefined : etag;
}

function isEncoded(answer: Answer): boolean {
  return (answer.headers["content-encoding"] ?? "identity") !== "identity";
}

function mayGoOn(error: unknown, progress: Progress, maxAttempts: number): boolean {
  if (progress.received > progress.furthest) progress.failures = 0;
  progress.furthest = Math.max(progress.furthest, progress.received);
  progress.cuts += 1;
  if (progress.cuts > CUTS_PER_ATTEMPT * maxAttempts + progress.furthest / PIECE_BYTES) return false;
  const isTransient =
    error instanceof ConnectionError || (error instanceof TimeoutError && error.code === "ATTEMPT_TIMEOUT");
  progress.failures += 1;
  return isTransient && progress.failures < maxAttempts;
}

function seenOf({ received, total, requests }: Progress): TransferProgress {
  return { loadedBytes: received, totalBytes: total, attempt: requests };
}

function cutShort(operation: Operation, progress: Progress, answer: Answer): ConnectionError {
  return new ConnectionError(
    `the body ended after ${progress.received} of ${progress.total} bytes`,
    contextOf(operation, progress, answer),
  );
}

function wrongRange(operation: Operation, progress: Progress, answer: Answer): DecodeError {
  return new DecodeError(
    `the server was asked for bytes from ${progress.received} on and sent others`,
    contextOf(operation, progress, answer),
  );
}

function contextOf({ id, method, path }: Operation, { requests }: Progress, { status, requestId }: Answer) {
  return { operation: id, method, path, outcome: "applied", attempts: requests, status, requestId } as const;
}
