export type EventName = "open" | "message" | "close" | "error";

export interface SocketEvent {
  readonly type: EventName;
  readonly target: object;
  readonly data?: unknown;
  readonly code?: number;
  readonly reason?: string;
  readonly wasClean?: boolean;
  readonly message?: string;
  readonly response?: { readonly status: number; readonly headers: Readonly<Record<string, string>> };
}

export type Listener = ((event: SocketEvent) => void) | { handleEvent(event: SocketEvent): void };

/** Who listens to one socket, beside its `on…` members. */
export class SocketListeners {
  readonly #listeners = new Map<EventName, Map<Listener, boolean>>();

  add(type: EventName, listener: Listener, options?: boolean | { readonly once?: boolean }): void {
    let listeners = this.#listeners.get(type);
    if (listeners === undefined) this.#listeners.set(type, (listeners = new Map()));
    listeners.set(listener, typeof options === "object" && options.once === true);
  }

  remove(type: EventName, listener: Listener): void {
    this.#listeners.get(type)?.delete(listener);
  }

  tell(event: SocketEvent): void {
    const listeners = this.#listeners.get(event.type);
    for (const [listener, once] of listeners ?? []) {
      if (once) listeners?.delete(listener);
      if (typeof listener === "function") listener(event);
      else listener.handleEvent(event);
    }
  }
}
