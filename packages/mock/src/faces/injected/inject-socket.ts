import type { Cell } from "../../kernel/world/cell.js";
import type { PlainAnswer, PlainRequest } from "../../kernel/request/plain.js";
import { upgrade, type SocketEnd, type SocketWire } from "../../kernel/request/sockets.js";
import type { InjectedWebSocket } from "../../kernel/request/web.js";
import { platform } from "../../platform/runtime.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import { addressesOf, createLocator } from "../shared/locate.js";
import { worldOf } from "../shared/world-of.js";

type EventName = "open" | "message" | "close" | "error";

interface SocketEvent {
  readonly type: EventName;
  readonly target: object;
  readonly data?: unknown;
  readonly code?: number;
  readonly reason?: string;
  readonly wasClean?: boolean;
  readonly message?: string;
  readonly response?: { readonly status: number; readonly headers: Readonly<Record<string, string>> };
}

type Listener = ((event: SocketEvent) => void) | { handleEvent(event: SocketEvent): void };

/** A `WebSocket` class whose sockets end in the world of a cell. Frames arrive in order, each in a microtask of its own. */
export function createInjectedWebSocket(cell: Cell): InjectedWebSocket {
  const locate = createLocator(cell.core.shared.engines.values(), "publicUrl");

  class MockWebSocket {
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
    readonly #listeners = new Map<EventName, Map<Listener, boolean>>();
    #end: SocketEnd | undefined;
    #frozen = false;

    constructor(url: string | URL) {
      const address = new URL(url);
      if (address.protocol !== "ws:" && address.protocol !== "wss:")
        throw new SyntaxError(`"${address.protocol}" is no WebSocket protocol.`);
      this.url = address.href;
      void this.#connect();
    }

    addEventListener(type: EventName, listener: Listener, options?: boolean | { readonly once?: boolean }): void {
      let listeners = this.#listeners.get(type);
      if (listeners === undefined) this.#listeners.set(type, (listeners = new Map()));
      listeners.set(listener, typeof options === "object" && options.once === true);
    }

    removeEventListener(type: EventName, listener: Listener): void {
      this.#listeners.get(type)?.delete(listener);
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
      const location = locate(this.url.replace(/^ws/, "http"));
      await Promise.resolve();
      if (location === undefined) return this.#fail("getaddrinfo ENOTFOUND");
      const request: PlainRequest = {
        method: "GET",
        url: location.url,
        headers: {},
        ip: "127.0.0.1",
        ...addressesOf(location.engine, "publicUrl", ""),
        ...(location.place === undefined ? {} : { place: location.place }),
      };
      const core = worldOf(location.engine, request, cell.core);
      const decided = await this.#handshake(core, location.engine.id, request);
      if (decided === undefined || this.readyState !== 0) return;
      this.readyState = 1;
      this.#emit({ type: "open", target: this });
      this.#end = decided(this.#wire(core));
    }

    async #handshake(
      core: WorldCore,
      api: string,
      request: PlainRequest,
    ): Promise<((wire: SocketWire) => SocketEnd) | undefined> {
      const leave = core.clock.enter(`${request.method} ${request.url.split("?", 1)[0]}`);
      try {
        const decided = await upgrade(core, api, request);
        if (decided.kind === "open") return (wire) => decided.accept(wire);
        if (decided.kind === "refused")
          this.#fail(`Unexpected server response: ${decided.answer.status}`, decided.answer);
        else if (decided.kind === "drop")
          this.#fail(decided.drop === "refused" ? "connect ECONNREFUSED" : "socket hang up");
        else core.clock.hold(); // never answered: timeouts drive from here on
        return undefined;
      } finally {
        leave();
      }
    }

    #wire(core: WorldCore): SocketWire {
      return {
        send: (data) => {
          platform.microtask(() => {
            core.clock.touch();
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
      this.#emit({ type: "close", target: this, code, reason, wasClean });
    }

    #emit(event: SocketEvent): void {
      this[`on${event.type}`]?.(event);
      const listeners = this.#listeners.get(event.type);
      for (const [listener, once] of listeners ?? []) {
        if (once) listeners?.delete(listener);
        if (typeof listener === "function") listener(event);
        else listener.handleEvent(event);
      }
    }
  }

  return MockWebSocket as unknown as InjectedWebSocket;
}
