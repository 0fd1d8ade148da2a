import type { Call, CallError, Result, WithResponse } from "./call.js";
import { AntiphonError } from "./errors.js";
import { toReadableStream } from "../bytes/readable-stream.js";
import type { Answer } from "./runtime.js";
import type { WebResponse } from "../transport/web-types.js";

/** What the pipeline leaves for the views of a call. */
export interface CallBox {
  answer: Answer | undefined;
  /** Set to `"stream"` when the caller wants the body unread. */
  want: "text" | "stream";
  /** While nobody waits for the call. */
  origin: Error | undefined;
}

/** One native promise and its views. Not a subclass: those lose the caller's line in stacks. */
export function createCall<T, Code extends string>(promise: Promise<T>, box: CallBox): Call<T, Code> {
  return new CallHandle<T>(promise, box) as unknown as Call<T, Code>;
}

class CallHandle<T> {
  readonly #result: Promise<T>;
  readonly #box: CallBox;

  constructor(result: Promise<T>, box: CallBox) {
    this.#result = result;
    this.#box = box;
  }

  get #promise(): Promise<T> {
    this.#box.origin = undefined;
    return this.#result;
  }

  // oxlint-disable-next-line unicorn/no-thenable -- a call is awaited
  then<A = T, B = never>(
    resolve?: ((value: T) => A | PromiseLike<A>) | null,
    reject?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#promise.then(resolve, reject);
  }

  catch<B = never>(reject?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.#promise.catch(reject);
  }

  finally(run?: (() => void) | null): Promise<T> {
    return this.#promise.finally(run);
  }

  get [Symbol.toStringTag](): string {
    return "Call";
  }

  safe(): Promise<Result<T>> {
    return settle(this.#promise);
  }

  async withResponse(): Promise<WithResponse<T>> {
    const data = await this.#promise;
    const { status, headers, attempts, requestId } = this.#box.answer as Answer;
    return { data, response: { status, headers, attempts }, requestId };
  }

  async asResponse(): Promise<WebResponse> {
    this.#box.want = "stream";
    await this.#promise;
    return toResponse(this.#box.answer as Answer);
  }
}

/** The result form of a promise: errors of the suite are values, the caller's own abort reason is thrown. */
export async function settle<T, Code extends string>(promise: Promise<T>): Promise<Result<T, Code>> {
  try {
    return { ok: true, data: await promise };
  } catch (error) {
    if (error instanceof AntiphonError) return { ok: false, error: error as CallError<Code> };
    throw error;
  }
}

const WITHOUT_BODY: readonly number[] = [204, 205, 304];

/** A real `Response`: of the stream where the body was not read, of the text where it was. */
export function toResponse(answer: Answer): WebResponse {
  const { status, headers, text, bytes, stream } = answer;
  const isEmpty = WITHOUT_BODY.includes(status);
  if (isEmpty) answer.cancel(); // nobody reads it to its end
  const body = isEmpty ? null : stream ? toReadableStream(stream) : (bytes ?? text);
  return new Response(body as BodyInit | null, { status, headers });
}
