import type { WireResponse } from "../transport/transport.js";
import type { Call } from "./call.js";
import type { Answered } from "./end.js";
import { addressOf, scrub } from "./describe.js";
import type { Progress } from "./progress.js";
import { requestIdInBody, requestIdOf } from "./refusal.js";

/** A successful answer. A class, since an accessor on a literal costs more than the rest of it. */
export class WireAnswer implements Answered {
  readonly kind = "answered";
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly attempts: number;
  readonly cancel: () => void;
  readonly text: string;
  bytes: Uint8Array | undefined;
  stream: AsyncIterable<Uint8Array> | undefined;
  readonly #call: Call;
  readonly #progress: Progress;

  constructor(call: Call, progress: Progress, { status, headers }: WireResponse, cancel: () => void, text: string) {
    this.#call = call;
    this.#progress = progress;
    this.status = status;
    this.headers = headers;
    this.attempts = progress.attempts;
    this.cancel = cancel;
    this.text = text;
  }

  get address(): string | undefined {
    return addressOf(this.#call);
  }

  shown(text: string): string {
    return scrub(this.#call, this.#progress, text);
  }

  /** Looked for when it is asked for: some APIs have it in the body, which would be parsed twice otherwise. */
  get requestId(): string | undefined {
    const { api } = this.#call.core.init;
    return requestIdOf(api, this.headers) ?? requestIdInBody(api, this.text);
  }
}
