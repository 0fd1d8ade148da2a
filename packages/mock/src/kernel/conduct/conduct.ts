import type { Catalogue } from "../names/catalogue.js";
import { ConductBook } from "./conduct-book.js";
import { ExchangeWatch, type WatchedWorld } from "./exchange-watch.js";
import { SessionMemory } from "./session-memory.js";
import type { SocketConduct, SocketNotes, WatchedSocket } from "./socket-conduct.js";
import { SocketWatch } from "./socket-watch.js";

export interface ConductInit extends WatchedWorld {
  /** World time that texts are relative to. */
  start(): number;
  /** How many findings are kept at most. */
  readonly keep: number;
  readonly catalogue: Catalogue;
}

/** The conduct of one world's clients: what watches, and what was found. */
export class WorldConduct implements SocketConduct {
  readonly book: ConductBook;
  readonly exchanges: ExchangeWatch;
  readonly #memory = new SessionMemory();
  readonly #init: ConductInit;

  constructor(init: ConductInit) {
    this.#init = init;
    this.book = new ConductBook(init.start, init.keep, init.catalogue);
    this.exchanges = new ExchangeWatch(this.book, init);
  }

  watch(socket: WatchedSocket, address: string | undefined): SocketNotes {
    const { now, isCredential } = this.#init;
    return new SocketWatch({ book: this.book, memory: this.#memory, socket, address, now, isCredential });
  }

  clear(): void {
    this.book.clear();
    this.exchanges.clear();
    this.#memory.clear();
  }
}
