import type { WireResponse } from "../transport/transport.js";
import type { Call } from "./call.js";
import type { Answered } from "./end.js";
import { requestIdInBody, requestIdOf } from "./refusal.js";

/** A successful answer. A class, since an accessor on a literal costs more than the rest of it. */
export class WireAnswer implements Answered {
  readonly kind = "answered";
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly attempts: number;
  readonly cancel: () => void;
  text = "";
  bytes: Uint8Array | undefined;
  stream: AsyncIterable<Uint8Array> | undefined;
  readonly #call: Call;

  constructor(call: Call, attempts: number, { status, headers }: WireResponse, cancel: () => void) {
    this.#call = call;
    this.status = status;
    this.headers = headers;
    this.attempts = attempts;
    this.cancel = cancel;
  }

  /** Looked for when it is asked for: some APIs have it in the body, which would be parsed twice otherwise. */
  get requestId(): string | undefined {
    const { api } = this.#call.core.init;
    return requestIdOf(api, this.headers) ?? requestIdInBody(api, this.text);
  }
}
