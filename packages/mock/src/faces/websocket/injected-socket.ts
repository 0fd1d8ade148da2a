import { throwLater } from "../../platform/throw-later.js";
import type { PlainAnswer } from "../../kernel/request/plain.js";
import type { SocketEnd, SocketWire } from "../../kernel/request/open-socket.js";
import type { Timeline } from "../../kernel/time/timeline.js";
import { platform } from "../../platform/runtime.js";
import type { Dial } from "./dial.js";
import { SocketListeners, type EventName, type Listener, type SocketEvent } from "./socket-events.js";

/** What a `WebSocket` is for its client. Frames arrive in order, each in a microtask of its own. */
export class InjectedSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;
  readonly url: string;
  readonly protocol = "";
  readonly extensions = "";
  readonly bufferedAmount = 0;
  binaryType = "blob";
  readyState = 0;
  onopen: ((event: SocketEvent) => void) | null = null;
  onmessage: ((event: SocketEvent) => void) | null = null;
  onclose: ((event: SocketEvent) => void) | null = null;
  onerror: ((event: SocketEvent) => void) | null = null;
  readonly #listeners = new SocketListeners();
  readonly #dial: Dial;
  #end: SocketEnd | undefined;
  #frozen = false;
  #leave = (): void => undefined;

  constructor(url: string | URL, dial: Dial) {
    const address = new URL(url);
    if (address.protocol !== "ws:" && address.protocol !== "wss:")
      throw new SyntaxError(`"${address.protocol}" is no WebSocket protocol.`);
    this.url = address.href;
    this.#dial = dial;
    this.#connect().catch(throwLater);
  }

  addEventListener(type: EventName, listener: Listener, options?: boolean | { readonly once?: boolean }): void {
    this.#listeners.add(type, listener, options);
  }

  removeEventListener(type: EventName, listener: Listener): void {
    this.#listeners.remove(type, listener);
  }

  send(data: string | Uint8Array | ArrayBuffer): void {
    if (this.readyState === 0) throw new Error("The socket is still connecting.");
    if (this.readyState !== 1) return;
    const frame = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
    const copy = typeof frame === "string" ? frame : frame.slice();
    platform.microtask(() => this.#end?.message(copy));
  }

  close(code?: number, reason = ""): void {
    if (code !== undefined && code !== 1000 && !(code >= 3000 && code <= 4999))
      throw new RangeError(`A client cannot close with ${code}.`);
    if (this.readyState >= 2) return;
    const opening = this.readyState === 0;
    this.readyState = 2;
    platform.microtask(() => {
      this.#end?.closed(code ?? 1005, reason);
      if (this.#frozen) return; // the other side answers no close frame either
      if (opening) this.#fail("closed before the connection was established");
      else this.#finish(code ?? 1005, reason, true);
    });
  }

  /** Ends without a close handshake, as `ws` has it. */
  terminate(): void {
    if (this.readyState === 3) return;
    platform.microtask(() => {
      this.#end?.closed(1006, ""); // a close frame that was sent before it has arrived by now
      this.#finish(1006, "", false);
    });
  }

  async #connect(): Promise<void> {
    const gone = new Promise<void>((resolve) => {
      this.#leave = resolve;
    });
    const line = await this.#dial(this.url, { gone, fail: (message, answer) => this.#fail(message, answer) });
    if (line === undefined || this.readyState !== 0) return;
    this.readyState = 1;
    this.#emit({ type: "open", target: this });
    this.#end = line.accept(this.#wire(line.clock));
  }

  #wire(clock: Timeline): SocketWire {
    return {
      send: (data) => {
        platform.microtask(() => {
          clock.touch();
          if (this.readyState === 1 && !this.#frozen)
            this.#emit({ type: "message", target: this, data: this.#received(data) });
        });
      },
      close: (code, reason) => platform.microtask(() => this.#finish(code, reason, true)),
      terminate: () => platform.microtask(() => this.#finish(1006, "", false)),
      freeze: () => {
        this.#frozen = true;
      },
    };
  }

  #received(data: string | Uint8Array): unknown {
    if (typeof data === "string") return data;
    const bytes = data.slice();
    return this.binaryType === "arraybuffer" ? bytes.buffer : new Blob([bytes]);
  }

  /** `response` is more than real classes tell: the answer that refused the upgrade. */
  #fail(message: string, response?: PlainAnswer): void {
    if (this.readyState === 3) return;
    this.#emit({
      type: "error",
      target: this,
      message,
      ...(response && { response: { status: response.status, headers: response.headers } }),
    });
    this.#finish(1006, "", false);
  }

  #finish(code: number, reason: string, wasClean: boolean): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.#leave();
    this.#emit({ type: "close", target: this, code, reason, wasClean });
  }

  #emit(event: SocketEvent): void {
    this[`on${event.type}`]?.(event);
    this.#listeners.tell(event);
  }
}
