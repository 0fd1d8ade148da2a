import type { AbortSignalLike } from "@antiphon/core";

/** A signal of one run, without what an `AbortSignal` of the platform costs each time: most runs end and nobody has listened. */
export class RunSignal implements AbortSignalLike {
  readonly #listeners = new Set<() => void>();
  #ended: { readonly reason: unknown } | undefined;
  #own: AbortController | undefined;

  get aborted(): boolean {
    return this.#ended !== undefined;
  }

  get reason(): unknown {
    return this.#ended?.reason;
  }

  addEventListener(_: "abort", listener: () => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_: "abort", listener: () => void): void {
    this.#listeners.delete(listener);
  }

  /** Only the first time counts. */
  abort(reason: unknown): void {
    if (this.#ended !== undefined) return;
    this.#ended = { reason };
    this.#own?.abort(reason);
    for (const listener of this.#listeners) listener();
  }

  /** The platform's own, for `fetch` and others that take no other. */
  get own(): AbortSignal {
    this.#own ??= new AbortController();
    if (this.#ended !== undefined) this.#own.abort(this.#ended.reason);
    return this.#own.signal;
  }
}
