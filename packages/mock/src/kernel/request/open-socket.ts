import type { SocketConnection } from "../engine.js";
import type { DraftSocket } from "../record/journal.js";
import type { WorldCore } from "../world/world-core.js";
import type { PlainRequest } from "./plain.js";

/** What a face lends to the engine: the client's end of one WebSocket. */
export interface SocketWire {
  send(data: string | Uint8Array): void;
  close(code: number, reason: string): void;
  terminate(): void;
  /** From now on nothing is read or written. */
  freeze(): void;
}

/** What the face tells the engine. */
export interface SocketEnd {
  message(data: string | Uint8Array): void;
  closed(code: number, reason: string): void;
}

type Listener = (data: string | Uint8Array) => void;
type Ender = (code: number, reason: string) => void;

/** A WebSocket from its acceptance to its end, as the engine's endpoint sees it; `end` is what its face tells of. */
export class OpenSocket implements SocketConnection {
  readonly index: number;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly #core: WorldCore;
  readonly #row: DraftSocket;
  readonly #wire: SocketWire;
  readonly #listeners: Listener[] = [];
  readonly #unread: Listener[] = [];
  readonly #enders: Ender[] = [];
  readonly #forget: () => void;
  #isOpen = true;
  #isFrozen = false;

  constructor(core: WorldCore, row: DraftSocket, { url, headers }: PlainRequest, wire: SocketWire) {
    this.index = row.index;
    this.url = url;
    this.headers = headers;
    this.#core = core;
    this.#row = row;
    this.#wire = wire;
    this.#forget = core.openSockets.add(this.terminate);
  }

  readonly end: SocketEnd = {
    message: (data) => {
      if (!this.#isOpen) return;
      if (!this.#isFrozen) this.#passed("client", data);
      for (const listener of this.#isFrozen ? this.#unread : this.#listeners) listener(data);
    },
    closed: (code, reason) => this.#ended(code, reason, "client"),
  };

  send(data: string | Uint8Array): void {
    if (!this.#isOpen || this.#isFrozen) return;
    this.#passed("server", data);
    this.#wire.send(data);
  }

  close(code: number, reason: string): void {
    if (!this.#isOpen) return;
    if (!this.#isFrozen) this.#wire.close(code, reason);
    this.#ended(code, reason, "server");
  }

  readonly terminate = (): void => {
    if (this.#isOpen) this.#wire.terminate();
    this.#ended(1006, "", "server");
  };

  freeze(): void {
    this.#isFrozen = true;
    this.#wire.freeze();
  }

  onMessage(listener: Listener): void {
    this.#listeners.push(listener);
  }

  onUnread(listener: Listener): void {
    this.#unread.push(listener);
  }

  onClose(ender: Ender): void {
    this.#enders.push(ender);
  }

  #passed(from: "client" | "server", data: string | Uint8Array): void {
    const { clock, journal } = this.#core;
    journal.frame(this.#row, { at: clock.now(), from, data });
    clock.touch();
  }

  #ended(code: number, reason: string, by: "client" | "server"): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const { clock, journal } = this.#core;
    this.#forget();
    journal.closeSocket(this.#row, { at: clock.now(), code, reason, by });
    clock.touch();
    for (const ender of this.#enders) ender(code, reason);
  }
}
