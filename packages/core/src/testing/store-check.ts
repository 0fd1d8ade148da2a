import type { MaybePromise } from "../call/maybe-promise.js";

/** One thing that a store must do. It knows no test runner: `for (const { name, run } of checks) test(name, run)`. */
export interface StoreCheck {
  /** What the store does, as a sentence. */
  readonly name: string;
  /** Makes a store, tries it and closes it. Rejects with what was found and what was expected, at the latest after 30 seconds. */
  run(): Promise<void>;
}

/** A store that is tried. */
export interface StoreUnderTest<Store> {
  readonly store: Store;
  /** The same data, as a second process would open it. Default: `store`. */
  readonly open?: (() => MaybePromise<Store>) | undefined;
  /** Lets so much of the store's time pass. Default: waits. */
  readonly advance?: ((ms: number) => MaybePromise<void>) | undefined;
  /** Called when the check has ended, well or not. */
  readonly close?: (() => MaybePromise<void>) | undefined;
}

/** Makes an empty store for one check: no two of them may share data. */
export type MakeStore<Store> = () => MaybePromise<StoreUnderTest<Store>>;
